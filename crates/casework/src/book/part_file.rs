//! A part of a file, opened to write in it: its head with what lies ahead, and its records.

use super::context::Part;
use crate::model::part::Head;
use crate::model::record::pieces;
use crate::model::{Kept, PartHead, PartKind, PartRecord, Piece, SafeContact};
use kit::Problem;
use people::Work;
use store::Id;
use store::sealed::{Dossier, Sheet};

/// A part that somebody may read now.
pub struct PartFile {
    /// The key to it.
    pub dossier: Dossier,
    /// Its head. Changes count once [`PartFile::keep_head`] is called.
    pub head: PartHead,
    /// All other records, the oldest first; erased ones as marks.
    pub sheets: Vec<Sheet<PartRecord>>,
    head_sheet: Sheet<()>,
}

impl PartFile {
    /// Reads all that stands in a part.
    ///
    /// # Errors
    /// [`Problem::Broken`] when a record does not open.
    pub fn of(Part { head, opened }: Part) -> Result<PartFile, Problem> {
        let Sheet { id, position, revision, .. } = opened.head::<Head>()?;
        let sheets = opened.sheets()?;
        let head_sheet = Sheet { id, position, revision, content: None };
        Ok(PartFile { dossier: opened.dossier, head, sheets, head_sheet })
    }

    /// What it is for.
    pub fn kind(&self) -> PartKind {
        self.head.part
    }

    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    /// All records of one kind, the oldest first.
    pub fn all<P: Piece<PartRecord> + Clone>(&self) -> Vec<Kept<P>> {
        pieces(&self.sheets)
    }

    /// How to reach the client safely, if they said so.
    pub fn rule(&self) -> Option<&SafeContact> {
        rule_of(&self.sheets)
    }

    /// Whether this record is there and was not erased.
    pub fn holds(&self, record: Id) -> bool {
        self.sheets.iter().any(|sheet| sheet.id == record && sheet.content.is_some())
    }

    /// Whether this record is there and the client may erase it alone.
    pub fn may_lose(&self, record: Id) -> bool {
        let found = self.sheets.iter().find(|sheet| sheet.id == record);
        found.and_then(|sheet| sheet.content.as_ref()).is_some_and(PartRecord::is_erased_alone)
    }

    /// Writes the head as it now is; once in a piece of work.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn keep_head(&self, work: &mut Work) -> Result<(), Problem> {
        work.revise(&self.dossier, &self.head_sheet, &Head::Part(self.head.clone()))
    }
}

/// How to reach the client safely, as it stands in a part.
pub fn rule_of(sheets: &[Sheet<PartRecord>]) -> Option<&SafeContact> {
    sheets.iter().find_map(|sheet| match &sheet.content {
        Some(PartRecord::SafeContact(contact)) => Some(contact),
        _ => None,
    })
}
