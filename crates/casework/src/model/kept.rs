//! What is kept of somebody, until when, and by what right: as the person reads it on their own page (GDPR articles 13
//! and 15).

use super::retention::Ground;
use store::Day;

/// Something that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// The plan, the team, the yeses.
    Plan,
    /// Notes, which erase themselves one by one.
    Notes,
    /// How to reach the person safely (DAT-32).
    Contact,
    /// The conversation.
    Talk,
    /// Referrals.
    Referrals,
    /// By what the person may be recognised.
    Known,
    /// The proof that a file was erased, once it is.
    Receipt,
    /// What only the person can open.
    Own,
    /// Lists of their own that they let their guide read.
    Shown,
    /// Who looked.
    Log,
    /// Codes for the yearly totals.
    Totals,
}

impl Held {
    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Held::Plan => "casework-mine-kept-plan",
            Held::Notes => "casework-mine-kept-notes",
            Held::Contact => "casework-mine-kept-contact",
            Held::Talk => "casework-mine-kept-talk",
            Held::Referrals => "casework-gone-kept-referrals",
            Held::Known => "casework-gone-kept-known",
            Held::Receipt => "casework-gone-kept-receipt",
            Held::Own => "casework-mine-kept-own",
            Held::Shown => "casework-list-title",
            Held::Log => "casework-mine-kept-log",
            Held::Totals => "casework-mine-kept-totals",
        }
    }

    /// By what right it is kept: key of the text. Where a law keeps the file, the help itself does not rest on a yes.
    pub fn ground_key(self, ground: Ground) -> &'static str {
        match self {
            Held::Plan | Held::Notes | Held::Referrals if ground.keeps_whole() => "casework-gone-ground-law",
            Held::Plan
            | Held::Notes
            | Held::Contact
            | Held::Talk
            | Held::Shown
            | Held::Referrals
            | Held::Known => "casework-mine-ground-yes",
            Held::Own => "casework-mine-ground-own",
            Held::Receipt => "casework-gone-ground-receipt",
            Held::Log => "casework-mine-ground-log",
            Held::Totals => "casework-mine-ground-totals",
        }
    }
}

/// Until when something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// Until this day.
    Day(Day),
    /// So many days after the file is closed.
    DaysAfterEnd(i64),
    /// So many years after the last change, because a law says so (decision 0035).
    YearsAfterChange(i16),
    /// Each for so many days.
    DaysEach(i64),
    /// Until the file is closed.
    End,
    /// Until the person erases it, and no longer than the file.
    WithFile,
    /// So long after a file was erased.
    AfterErasing,
    /// It stays, and says nothing about what was written.
    Stays,
}

/// One line of what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptLine {
    /// What.
    pub held: Held,
    /// Until when.
    pub until: Until,
    /// On what ground the help is given.
    pub ground: Ground,
}
