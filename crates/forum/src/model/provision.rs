//! What there is in the city for sexual health, looked over from time to time (INF-12): a list for policy. It says what
//! there is and what lacks, never who came; health details stay with the health service.

use kit::coded;
use people::Role;
use serde::{Deserialize, Serialize};
use store::Day;

/// The head of a dossier with one look over the provision.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A look over the provision.
    #[serde(rename = "provision")]
    Provision(Look),
}

coded! {
    /// What there should be.
    Provision {
        /// A test without a name, for anything that sex can pass on.
        Test = "test", "forum-provision-test";
        /// A test close by: at the walk-in, in the evening, at a place of work.
        NearBy = "dichtbij", "forum-provision-near";
        /// Vaccination against hepatitis B, free for who works.
        Vaccine = "vaccinatie", "forum-provision-vaccine";
        /// A pill before, with the checks that belong to it (PrEP).
        Before = "prep", "forum-provision-before";
        /// A pill after, at night and in the weekend too (PEP).
        After = "pep", "forum-provision-after";
        /// Condoms and lubricant, free at hand.
        Condoms = "condooms", "forum-provision-condoms";
        /// A doctor and medicine when a test says so, also for who is not insured.
        Treatment = "behandeling", "forum-provision-treatment";
        /// Help after sex that somebody did not want.
        Violence = "geweld", "forum-provision-violence";
        /// Men and trans people are expected there, not an exception.
        Everybody = "iedereen", "forum-provision-everybody";
        /// One's own language, by an interpreter if need be.
        Language = "taal", "forum-provision-language";
    }
}

coded! {
    /// How it stands with it.
    Found {
        /// It is there, and good.
        There = "er", "forum-found-there";
        /// It is there in part.
        Partly = "deels", "forum-found-partly";
        /// It is not there.
        Lacking = "niet", "forum-found-lacking";
        /// Nobody knows.
        Unknown = "onbekend", "forum-found-unknown";
    }
}

/// What was found about one thing.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which thing.
    pub about: Provision,
    /// How it stands with it.
    pub found: Found,
    /// What is good or lacking; may be empty.
    pub note: String,
}

/// A look over all of it, on one day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// On which day.
    pub day: Day,
    /// In which role somebody looked.
    pub looked_by: Role,
    /// What was found.
    pub lines: Vec<Line>,
}

/// What changed about one thing since an earlier look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing, or nobody knew.
    Same,
    /// It became better.
    Better,
    /// It became worse.
    Worse,
}

impl Found {
    /// How good it is; none when nobody knows.
    fn rank(self) -> Option<u8> {
        match self {
            Found::There => Some(2),
            Found::Partly => Some(1),
            Found::Lacking => Some(0),
            Found::Unknown => None,
        }
    }

    /// What changed since it stood so.
    pub fn since(self, before: Found) -> Change {
        match (before.rank(), self.rank()) {
            (Some(before), Some(now)) if now > before => Change::Better,
            (Some(before), Some(now)) if now < before => Change::Worse,
            _ => Change::Same,
        }
    }
}

impl Look {
    /// What was found about one thing.
    pub fn of(&self, about: Provision) -> Found {
        self.lines.iter().find(|line| line.about == about).map_or(Found::Unknown, |line| line.found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::codes::Coded;

    #[test]
    fn better_one_way_is_worse_the_other() {
        for one in Found::ALL {
            for other in Found::ALL {
                let (there, back) = (one.since(*other), other.since(*one));
                let mirrored = match back {
                    Change::Same => Change::Same,
                    Change::Better => Change::Worse,
                    Change::Worse => Change::Better,
                };
                assert_eq!(there, mirrored, "{one:?} {other:?}");
            }
        }
        assert_eq!(Found::Partly.since(Found::Lacking), Change::Better);
        assert_eq!(Found::There.since(Found::Unknown), Change::Same, "nobody knew what it was");
    }

    #[test]
    fn what_nobody_wrote_down_is_not_known() {
        let look = Look { day: Day::from_number(1), looked_by: Role::PolicyOfficer, lines: Vec::new() };
        assert_eq!(look.of(Provision::Before), Found::Unknown);
    }

    #[test]
    fn a_look_has_no_place_for_a_person() {
        let line = Line { about: Provision::Test, found: Found::There, note: "elke week".to_owned() };
        let look = Look { day: Day::from_number(1), looked_by: Role::PolicyOfficer, lines: vec![line] };
        let kept = serde_json::to_value(Head::Provision(look)).unwrap();
        let fields: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["day", "kind", "lines", "looked_by"]);
    }
}
