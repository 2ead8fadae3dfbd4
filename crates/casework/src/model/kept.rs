//! What is kept of somebody, until when, and by what right: as the person reads it on their own page (GDPR articles 13
//! and 15).

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
            Held::Own => "casework-mine-kept-own",
            Held::Shown => "casework-list-title",
            Held::Log => "casework-mine-kept-log",
            Held::Totals => "casework-mine-kept-totals",
        }
    }

    /// By what right it is kept: key of the text.
    pub fn ground_key(self) -> &'static str {
        match self {
            Held::Plan | Held::Notes | Held::Contact | Held::Talk | Held::Shown => "casework-mine-ground-yes",
            Held::Own => "casework-mine-ground-own",
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
    /// Until the person erases it.
    You,
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
}
