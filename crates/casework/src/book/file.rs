//! The core of a file, opened: reading one kind of record, writing one, writing the head.

use crate::model::record::all;
use crate::model::{By, CaseHead, Head, Kept, Nothing, Piece, Record};
use kit::Problem;
use people::{Acting, Action, Deed, Opened, Work};
use store::sealed::{Dossier, Sheet};
use store::{Deed as TimerDeed, Id, Moment};

/// The core of a file that somebody may read now.
pub struct CaseFile {
    /// The key to it.
    pub dossier: Dossier,
    /// Its head. Changes count once [`CaseFile::keep_head`] is called.
    pub case: CaseHead,
    /// All other records, the oldest first; erased ones as marks.
    pub sheets: Vec<Sheet<Record>>,
    head_sheet: Sheet<()>,
}

impl CaseFile {
    /// Reads a dossier as the core of a file.
    ///
    /// # Errors
    /// [`Problem::Missing`] when it is of another kind.
    pub fn of(opened: Opened) -> Result<CaseFile, Problem> {
        let Sheet { id, position, revision, content } = opened.head::<Head>()?;
        let Some(Head::Case(case)) = content else { return Err(Problem::Missing) };
        let sheets = opened.sheets()?;
        let head_sheet = Sheet { id, position, revision, content: None };
        Ok(CaseFile { dossier: opened.dossier, case, sheets, head_sheet })
    }

    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    /// All records of one kind, the oldest first.
    pub fn all<P: Piece + Clone>(&self) -> Vec<Kept<P>> {
        all(&self.sheets)
    }

    /// The newest record of one kind.
    pub fn newest<P: Piece + Clone>(&self) -> Option<Kept<P>> {
        self.all().pop()
    }

    /// One record of this kind.
    ///
    /// # Errors
    /// [`Problem::Missing`] when there is none with this id.
    pub fn piece<P: Piece + Clone>(&self, id: Id) -> Result<Kept<P>, Problem> {
        self.all().into_iter().find(|kept| kept.id == id).ok_or(Problem::Missing)
    }

    /// How many records were erased.
    pub fn erased(&self) -> usize {
        self.sheets.iter().filter(|sheet| sheet.content.is_none()).count()
    }

    /// Adds a record.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn add(&self, work: &mut Work, piece: impl Piece) -> Result<Id, Problem> {
        work.append(&self.dossier, &piece.record())
    }

    /// Adds a record that erases itself after so many days, at the start of a day: the moment of a timer can be
    /// read by whoever holds the database, and would tell the minute.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn add_for_days(&self, work: &mut Work, piece: impl Piece, days: i64) -> Result<Id, Problem> {
        let record = self.add(work, piece)?;
        let due = start_of_day_after(work.now, days);
        work.at(due, TimerDeed::EraseRecord { dossier: self.id(), record });
        Ok(record)
    }

    /// Writes the one record of its kind: anew where it stands, or for the first time.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn put<P: Piece + Clone>(&self, work: &mut Work, piece: P) -> Result<(), Problem> {
        match self.newest::<P>() {
            Some(kept) => self.change(work, &kept, piece),
            None => self.add(work, piece).map(|_| ()),
        }
    }

    /// Writes a record anew; what it said before can then never be read again.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn change<P>(&self, work: &mut Work, kept: &Kept<P>, piece: impl Piece) -> Result<(), Problem> {
        work.revise(&self.dossier, &kept.sheet(), &piece.record())
    }

    /// Takes a record away, and nothing shows that it was there: an erased one leaves a mark, which is counted.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn clear<P>(&self, work: &mut Work, kept: &Kept<P>) -> Result<(), Problem> {
        self.change(work, kept, Nothing {})
    }

    /// Writes the head as it now is; once in a piece of work.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn keep_head(&self, work: &mut Work) -> Result<(), Problem> {
        work.revise(&self.dossier, &self.head_sheet, &Head::Case(self.case.clone()))
    }

    /// Whether this worker is the one lead, in the role in which they lead.
    pub fn is_led_by(&self, acting: &Acting) -> bool {
        self.case.lead.worker == acting.worker().id && self.case.lead.role == acting.role()
    }
}

/// The start of the day that comes so many days after this moment.
pub(super) fn start_of_day_after(now: Moment, days: i64) -> Moment {
    let day = i64::from(now.day().number()).saturating_add(days).saturating_add(1);
    Moment::from_seconds(0).plus_days(day)
}

/// This worker as the writer of a record.
pub fn by(acting: &Acting) -> By {
    By::Worker { id: acting.worker().id, name: acting.name() }
}

/// Opens the core of a file to read it. When the lead reads, what the client did counts as seen.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn open(acting: &Acting, case: Id) -> Result<CaseFile, Problem> {
    let file = CaseFile::of(acting.open(case, Action::ReadCase).await?)?;
    if file.case.waiting && file.is_led_by(acting) {
        let mut work = acting.work();
        // What somebody beside the guide warned of stands in the parts from now on.
        let hold = super::warnings(&file, work.day());
        let is_others = |by: &By| !matches!(by, By::Worker { id, .. } if *id == acting.worker().id);
        if hold.iter().any(|warning| is_others(&warning.by)) {
            let parts = super::parts::led_of(acting, &mut work, &file, Deed::Write).await?;
            super::parts::tell_warnings(&mut work, &parts, &hold)?;
        }
        let seen = CaseHead { waiting: false, ..file.case.clone() };
        work.revise(&file.dossier, &file.head_sheet, &Head::Case(seen))?;
        match acting.keep(work).await {
            // The client does something at this very moment: then there is something new to see.
            Ok(()) | Err(Problem::Conflict) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(file)
}

/// Opens the core of a file that this worker leads, to write in it.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads it.
pub async fn led(acting: &Acting, case: Id, action: Action) -> Result<(CaseFile, Work), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, action).await?)?;
    if !file.is_led_by(acting) {
        return Err(Problem::Missing);
    }
    let file = counted_anew(acting, file, action).await?;
    let work = acting.work_on(&file.dossier, Deed::Write, action).await?;
    Ok((file, work))
}

/// A file in which somebody is about to write. One that is closed and that a law keeps begins its time anew with that; this is
/// kept before the act, at most once in a day, so that no act has to think of it.
pub(super) async fn counted_anew(
    acting: &Acting,
    mut file: CaseFile,
    action: Action,
) -> Result<CaseFile, Problem> {
    let mut work = acting.work();
    if !super::ending::count_anew(&acting.ask().house, &mut work, &mut file) {
        return Ok(file);
    }
    file.keep_head(&mut work)?;
    match acting.keep(work).await {
        // Somebody else writes at this very moment: then the time is theirs to count.
        Ok(()) | Err(Problem::Conflict) => CaseFile::of(acting.open_to_write(file.id(), action).await?),
        Err(problem) => Err(problem),
    }
}

/// Opens the core of a file that this worker leads, to show a form for it.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads it.
pub async fn open_led(acting: &Acting, case: Id) -> Result<CaseFile, Problem> {
    let file = open(acting, case).await?;
    if file.is_led_by(acting) { Ok(file) } else { Err(Problem::Missing) }
}
