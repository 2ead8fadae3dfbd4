//! Reads and writes the pocket of a conversation: what is the visitor's own, which no worker can open.

use super::erase_timer;
use crate::model::{CodeText, Kept, PocketHead, PocketPlace};
use kit::Problem;
use people::{Visitor, Work};
use store::sealed::{CodeKeys, Dossier, Sheet, Span};
use store::{Id, Moment, Scope};
use vault::ReturnCode;

/// A pocket that its owner may read now.
pub struct Pocket {
    /// The key to it.
    pub dossier: Dossier,
    /// Its sheets, the oldest first; erased ones as marks.
    pub sheets: Vec<Sheet<Kept>>,
}

/// The pocket that this code opens. None for a code that was made for another room.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when a sheet does not open.
pub async fn open(visitor: &Visitor) -> Result<Option<Pocket>, Problem> {
    for opened in visitor.dossiers().await? {
        if opened.head::<PocketHead>().is_ok() {
            let sheets = opened.sheets()?;
            return Ok(Some(Pocket { dossier: opened.dossier, sheets }));
        }
    }
    Ok(None)
}

/// Begins a pocket with the code in it, granted to that code alone. The place belongs into the head of the
/// conversation; `due` is the moment at which the conversation is erased.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn begin(
    work: &mut Work,
    organisation: Id,
    code: &ReturnCode,
    keys: &CodeKeys,
    due: Moment,
) -> Result<PocketPlace, Problem> {
    let dossier = work.begin(organisation, &PocketHead::Pocket)?;
    let kept = Kept::Code { code: CodeText::of(code), at: work.now };
    work.append(&dossier, &kept)?;
    work.grant_to_code(&dossier, keys, Scope::Full, Span::OPEN)?;
    let place = PocketPlace { dossier: dossier.id(), erase_timer: work.id() };
    keep_until(work, place, due);
    Ok(place)
}

/// Moves the end of a pocket.
pub fn keep_until(work: &mut Work, place: PocketPlace, due: Moment) {
    work.unit.timer(erase_timer(place.erase_timer, due, place.dossier));
}

/// Erases a pocket, its keys and its timers.
pub fn erase(work: &mut Work, place: PocketPlace) {
    work.unit.erase_dossier(place.dossier);
}

impl Pocket {
    /// Puts another code in the place of the one that is kept here.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub(super) fn change_code(&self, work: &mut Work, code: &ReturnCode) -> Result<(), Problem> {
        let kept = Kept::Code { code: CodeText::of(code), at: work.now };
        match self.sheets.iter().find(|sheet| matches!(sheet.content, Some(Kept::Code { .. }))) {
            Some(sheet) => work.revise(&self.dossier, sheet, &kept),
            None => work.append(&self.dossier, &kept).map(|_| ()),
        }
    }

    /// The code itself, if it is kept here.
    pub fn code(&self) -> Option<ReturnCode> {
        self.sheets.iter().rev().find_map(|sheet| match sheet.content.as_ref()? {
            Kept::Code { code, .. } => code.read(),
            _ => None,
        })
    }
}
