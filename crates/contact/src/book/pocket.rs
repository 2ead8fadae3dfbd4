//! Reads and writes the pocket of a conversation: what is the visitor's own, which no worker can open.

use crate::model::{CodeText, Kept, PocketHead};
use kit::Problem;
pub use people::pocket::{begin, erase, keep_until};
use people::{Visitor, Work};
use store::sealed::{Dossier, Sheet};
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
