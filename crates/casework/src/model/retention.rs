//! How long a file is kept after its end, by the ground on which the help was given: a table, so that whoever knows the
//! law can read it. The law says "from the last change", so a change begins the time anew.

use super::By;
use super::codes::codes;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

codes! {
    /// On what ground help is given. Outreach and help without a name are voluntary: the Wmo asks for a name, a birth
    /// date and an address (5.2.9), which nobody is asked here.
    Ground, "ground" {
        /// By agreement, outside any of these laws.
        Voluntary = "voluntary",
        /// A provision under the Wmo 2015.
        Wmo = "wmo",
        /// Help under the Jeugdwet.
        Jeugdwet = "jeugdwet",
    }
}

/// How long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// As many days as this installation says (`note_days`): the General Data Protection Regulation asks for no longer
    /// than needed (article 5).
    AsAgreed,
    /// So many years from the last change.
    Years(i16),
}

/// What a ground means for keeping and for erasing on request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The ground.
    pub ground: Ground,
    /// How long a file is kept after its last change.
    pub keep: Keep,
    /// Within so many months a request to erase is answered by erasing; none: at once.
    pub erase_within_months: Option<i32>,
    /// Where it stands.
    pub source: &'static str,
}

/// The table.
pub const RULES: [Rule; 3] = [
    Rule { ground: Ground::Voluntary, keep: Keep::AsAgreed, erase_within_months: None, source: "AVG 5, 17" },
    Rule {
        ground: Ground::Wmo,
        keep: Keep::Years(15),
        erase_within_months: Some(3),
        source: "Wmo 2015 5.3.4, 5.3.5",
    },
    Rule {
        ground: Ground::Jeugdwet,
        keep: Keep::Years(20),
        erase_within_months: Some(3),
        source: "Jeugdwet 7.3.8, 7.3.9",
    },
];

impl Ground {
    /// Its line in the table.
    pub fn rule(self) -> &'static Rule {
        match self {
            Ground::Voluntary => &RULES[0],
            Ground::Wmo => &RULES[1],
            Ground::Jeugdwet => &RULES[2],
        }
    }

    /// Whether a law keeps a file as a whole, so that no note in it ends before it does.
    pub fn keeps_whole(self) -> bool {
        self.rule().keep != Keep::AsAgreed
    }

    /// From this day on a file that changed last at this moment is kept no longer. `agreed_days` is what this
    /// installation keeps where no law says otherwise.
    pub fn kept_until(self, last_change: Moment, agreed_days: i64) -> Day {
        match self.rule().keep {
            Keep::AsAgreed => last_change.plus_days(agreed_days.saturating_add(1)).day(),
            Keep::Years(years) => {
                let day = kit::when::later(kit::when::local_day(last_change), i32::from(years) * 12);
                // The law says how long at least.
                Day::from_number(day.number().saturating_add(1))
            }
        }
    }

    /// The day on which a request to erase that was made on this day is carried out at the latest; none: at once.
    pub fn erased_by(self, asked: Day) -> Option<Day> {
        self.rule().erase_within_months.map(|months| kit::when::later(asked, months))
    }
}

/// On what ground help is given to this client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Which.
    pub ground: Ground,
    /// Who said so.
    pub by: By,
    /// When.
    pub at: Moment,
}

/// The client asked to erase everything. It happens by itself on its day, unless one of two exceptions is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureAsked {
    /// When.
    pub at: Moment,
    /// The day.
    pub day: Day,
    /// The number of the receipt that is left then.
    pub number: String,
    /// The timers that do it.
    pub timers: Vec<Id>,
    /// The timer that tells the totals of the end, while the file is open.
    #[serde(default)]
    pub fact: Option<Id>,
}

codes! {
    /// Why something may be kept although erasing was asked: the law knows two reasons and no more (Wmo 5.3.5 lid 2,
    /// Jeugdwet 7.3.9 lid 2).
    Exception, "exception" {
        /// It matters a great deal to somebody else.
        OtherPerson = "other-person",
        /// A law forbids erasing it.
        Law = "law",
    }
}

/// Erasing was refused, with a reason that the client reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureRefused {
    /// By which exception.
    pub exception: Exception,
    /// Why, for the client to read.
    pub words: String,
    /// Who decided it.
    pub by: By,
    /// When.
    pub at: Moment,
}

codes! {
    /// Why a file ends. None is better than another.
    EndReason, "because" {
        /// It is done, for now.
        Done = "done",
        /// The client wants to stop.
        ClientStops = "client-stops",
        /// Others go on with it.
        OtherHelp = "other-help",
        /// The client goes on with another organisation.
        OtherOrganisation = "other-organisation",
        /// The client lives elsewhere now.
        Moved = "moved",
        /// We did not hear of each other any more.
        LostTouch = "lost-touch",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Where the client goes on. Staying in the work is an outcome like any other (H-15).
    Towards, "towards" {
        /// Other work.
        OtherWork = "other-work",
        /// The same work.
        SameWork = "same-work",
        /// A course, or school.
        Course = "course",
        /// Other help.
        OtherHelp = "other-help",
        /// Home, or another country.
        Elsewhere = "elsewhere",
        /// Not known.
        NotKnown = "not-known",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        kit::when::parse_day(text).unwrap()
    }

    #[test]
    fn each_ground_has_its_own_line() {
        for ground in Ground::ALL {
            assert_eq!(ground.rule().ground, *ground);
        }
    }

    #[test]
    fn the_law_counts_in_years_from_the_last_change() {
        let last = kit::when::at(day("2028-02-29"), 12 * 60);
        assert_eq!(Ground::Wmo.kept_until(last, 730), day("2043-03-01"));
        assert_eq!(Ground::Jeugdwet.kept_until(last, 730), day("2048-03-01"));
        assert_eq!(Ground::Voluntary.kept_until(last, 730), day("2030-03-01"));
    }

    #[test]
    fn a_request_is_carried_out_within_three_months() {
        assert_eq!(Ground::Wmo.erased_by(day("2026-11-30")), Some(day("2027-02-28")));
        assert_eq!(Ground::Voluntary.erased_by(day("2026-11-30")), None);
    }

    proptest! {
        #[test]
        fn a_later_change_is_never_kept_shorter(at in 0i64..4_000_000_000, later in 0i64..400_000_000) {
            for ground in Ground::ALL {
                let (first, then) = (Moment::from_seconds(at), Moment::from_seconds(at + later));
                prop_assert!(ground.kept_until(first, 730) <= ground.kept_until(then, 730));
                prop_assert!(ground.kept_until(first, 730) > first.day());
            }
        }
    }
}
