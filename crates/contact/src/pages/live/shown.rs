//! What an open page shows already, so that each sheet arrives once: also after the line broke.

use crate::model::{Record, Sender};
use kit::live::Party;
use store::sealed::Sheet;
use store::{Moment, StoredRecord};

/// So many sheets that were passed over are remembered in a cursor, which goes along in a header. They wait some
/// seconds; nobody writes more in that time.
const PASSED_MAX: usize = 250;
/// Nobody has so many sheets in one conversation; a cursor beyond it was made up.
const PLACE_MAX: u32 = 1_000_000;

/// How far a page has come: up to a place, but for those that were passed over because they had not left yet.
/// Written as `8`, or as `8.7` when the seventh was passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cursor {
    upto: u32,
    passed: Vec<u32>,
}

impl Cursor {
    /// Where a page stands that shows these sheets to one side.
    pub fn of(sheets: &[Sheet<Record>], party: Party, now: Moment) -> Cursor {
        let passed = sheets
            .iter()
            .filter(|sheet| sheet.content.as_ref().is_some_and(|record| record.is_held(now)))
            .filter(|sheet| sheet.content.as_ref().is_some_and(|record| side_of(record) != party))
            .map(|sheet| place(sheet.position));
        let upto = sheets.iter().map(|sheet| place(sheet.position)).max().unwrap_or(0);
        Cursor::with(upto, passed.collect())
    }

    /// Where more were passed over than can be remembered, the page goes back to before the first of them.
    fn with(upto: u32, passed: Vec<u32>) -> Cursor {
        match passed.iter().min() {
            Some(first) if passed.len() > PASSED_MAX => {
                Cursor { upto: first.saturating_sub(1), passed: Vec::new() }
            }
            _ => Cursor { upto, passed },
        }
    }

    /// Reads what [`Cursor::show`] wrote; anything else is the beginning.
    pub fn parse(text: &str) -> Cursor {
        let mut places = text.split('.').take(PASSED_MAX + 1).map(str::parse);
        let Some(Ok(upto @ 0..=PLACE_MAX)) = places.next() else { return Cursor::default() };
        places.collect::<Result<_, _>>().map_or_else(|_| Cursor::default(), |passed| Cursor { upto, passed })
    }

    /// For an address or the id of an event.
    pub fn show(&self) -> String {
        let mut text = self.upto.to_string();
        for place in &self.passed {
            text.push('.');
            text.push_str(&place.to_string());
        }
        text
    }

    /// The highest place.
    pub fn upto(&self) -> u32 {
        self.upto
    }

    /// Whether a page that has come so far shows this place.
    pub fn has(&self, place: u32) -> bool {
        place <= self.upto && !self.passed.contains(&place)
    }
}

/// Whose a sheet is.
fn side_of(record: &Record) -> Party {
    match record {
        Record::Message { from: Sender::Visitor, .. } => Party::Visitor,
        _ => Party::Worker,
    }
}

/// A place in a dossier; the store counts them from 1 without holes.
pub fn place(position: i64) -> u32 {
    u32::try_from(position).unwrap_or(0)
}

/// How one sheet stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Stands {
    /// It does not.
    #[default]
    NotYet,
    /// As this revision.
    As(u32),
    /// As the mark that something was erased, or not at all and never again.
    Gone,
}

/// What a page shows, sheet by sheet.
#[derive(Debug, Default)]
pub struct Shown {
    /// What the page began with; none once the first look was taken.
    began: Option<Cursor>,
    sheets: Vec<Stands>,
    /// Not there yet: held, or about to arrive.
    missing: Vec<u32>,
}

/// What must happen to one sheet on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It arrives.
    Arrives,
    /// It stands there, and reads otherwise now.
    ReadsOtherwise,
    /// It stands there, and was erased.
    Goes,
}

impl Shown {
    /// A page that has come so far.
    pub fn up_to(cursor: Cursor) -> Shown {
        Shown { began: Some(cursor), ..Shown::default() }
    }

    /// Whether it was never looked at yet.
    pub fn is_new(&self) -> bool {
        self.began.is_some()
    }

    /// Where the page stands now.
    pub fn cursor(&self) -> Cursor {
        match &self.began {
            Some(cursor) => cursor.clone(),
            None => {
                let upto = u32::try_from(self.sheets.len()).unwrap_or(PLACE_MAX).saturating_sub(1);
                Cursor::with(upto, self.missing.clone())
            }
        }
    }

    /// Whether a record must be opened to know what happens to it. Asked of each record of the dossier.
    pub fn must_open(&mut self, record: &StoredRecord) -> bool {
        let here = place(record.position) as usize;
        if self.sheets.len() <= here {
            self.sheets.resize(here + 1, Stands::NotYet);
        }
        let began_with = self.began.as_ref().is_some_and(|began| began.has(place(record.position)));
        let Some(stands) = self.sheets.get_mut(here) else { return true };
        // The page began with it; a revision it cannot tell is looked at again.
        if began_with && *stands == Stands::NotYet {
            *stands = Stands::As(1);
        }
        match *stands {
            Stands::NotYet => true,
            Stands::As(revision) => record.body.is_empty() || record.revision != revision,
            Stands::Gone => false,
        }
    }

    /// All records were asked about, and these are the ones that had to be opened.
    pub fn begin_look(&mut self, opened: &[Sheet<Record>]) {
        self.began = None;
        let is_missing = |place: &u32| self.sheets.get(*place as usize) == Some(&Stands::NotYet);
        self.missing = opened.iter().map(|sheet| place(sheet.position)).filter(is_missing).collect();
    }

    /// What happens to a sheet that was opened; nothing while it is held.
    pub fn change(&mut self, sheet: &Sheet<Record>, now: Moment) -> Option<Change> {
        let here = place(sheet.position);
        let stands = self.sheets.get_mut(here as usize)?;
        let before = *stands;
        let change = match &sheet.content {
            None => {
                *stands = Stands::Gone;
                (before != Stands::NotYet).then_some(Change::Goes)
            }
            Some(record) if before == Stands::NotYet && record.is_held(now) => return None,
            Some(_) => {
                *stands = Stands::As(sheet.revision);
                Some(if before == Stands::NotYet { Change::Arrives } else { Change::ReadsOtherwise })
            }
        };
        self.missing.retain(|place| *place != here);
        change
    }
}

#[cfg(test)]
mod tests;
