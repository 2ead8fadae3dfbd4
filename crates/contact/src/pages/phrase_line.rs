//! One text of the bank, as the list shows it.

use super::desk::language_name;
use crate::model::phrases::{Kept, Standing};
use kit::Page;
use store::Id;

/// One text in the list.
pub(super) struct Line {
    pub(super) id: Id,
    pub(super) text: String,
    pub(super) lang: String,
    pub(super) language: String,
    pub(super) standing: String,
    pub(super) tone: &'static str,
}

/// The text as the bank lists it.
pub(super) fn line(page: &Page, kept: &Kept) -> Line {
    let standing = kept.phrase.standing();
    Line {
        id: kept.id,
        text: kept.phrase.newest().map(|version| version.text.clone()).unwrap_or_default(),
        lang: kept.phrase.language.clone(),
        language: language_name(&kept.phrase.language),
        standing: page.t(standing.text_key()),
        tone: tone(standing),
    }
}

/// How it looks where a text stands.
pub(super) fn tone(standing: Standing) -> &'static str {
    match standing {
        Standing::InUse => "good",
        Standing::Waits => "new",
        Standing::Unread | Standing::Sketch => "plain",
        Standing::Away => "quiet",
    }
}
