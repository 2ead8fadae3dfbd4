//! Looking back as a team, twice a year, and the list of what becomes better, each with who sees to it and by when
//! (EXT-16). About the work, never about a person.

use super::recommendation::{Measure, State};
use super::{Trace, trace_in};
use kit::when::later;
use people::Role;
use serde::{Deserialize, Serialize};
use store::Day;

/// After so many months a team looks back again.
pub const MONTHS: i32 = 6;

/// The head of a dossier of this list.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A look back.
    #[serde(rename = "review")]
    Review(Review),
    /// Something that becomes better.
    #[serde(rename = "improvement")]
    Improvement(Improvement),
}

/// A look back on one day.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// On which day.
    pub day: Day,
    /// In which role somebody wrote it down.
    pub kept_by: Role,
    /// What went well.
    pub good: String,
    /// What was hard, or can be better.
    pub better: String,
}

/// Something that becomes better.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Improvement {
    /// What is done, who sees to it, how far it is, and what shows it.
    pub measure: Measure,
    /// By when.
    pub due: Day,
}

impl Improvement {
    /// Whether nothing more is to be done.
    pub fn is_done(&self) -> bool {
        matches!(self.measure.state, State::There | State::Dropped)
    }

    /// Whether it should have been there by now.
    pub fn is_late(&self, today: Day) -> bool {
        !self.is_done() && self.due < today
    }
}

/// What leads to one person in the words of a look back.
///
/// # Errors
/// The field's number, 0 or 1, and the [`Trace`].
pub fn check(good: &str, better: &str) -> Result<(), (usize, Trace)> {
    let found =
        [good, better].into_iter().enumerate().find_map(|(place, text)| Some((place, trace_in(text)?)));
    found.map_or(Ok(()), Err)
}

/// When the team looks back again; none before the first time.
pub fn next<'a>(reviews: impl IntoIterator<Item = &'a Review>) -> Option<Day> {
    reviews.into_iter().map(|review| review.day).max().map(|last| later(last, MONTHS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::when::parse_day;
    use store::Id;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn improvement(state: State) -> Improvement {
        let measure = Measure {
            id: Id::from_bytes([1; 16]),
            what: "Sneller antwoorden op zaterdag".to_owned(),
            by: "wie het rooster maakt".to_owned(),
            state,
            proof: "twee zaterdagen geprobeerd".to_owned(),
            looked: day("2026-01-02"),
        };
        Improvement { measure, due: day("2026-03-01") }
    }

    #[test]
    fn only_what_is_still_to_do_can_be_late() {
        for (state, late) in
            [(State::Agreed, true), (State::Begun, true), (State::There, false), (State::Dropped, false)]
        {
            assert_eq!(improvement(state).is_late(day("2026-03-02")), late, "{state:?}");
            assert!(!improvement(state).is_late(day("2026-03-01")));
        }
    }

    #[test]
    fn the_next_look_comes_half_a_year_after_the_last() {
        let review = |text: &str| Review {
            day: day(text),
            kept_by: Role::TeamLead,
            good: String::new(),
            better: String::new(),
        };
        assert_eq!(next(&[]), None);
        assert_eq!(next(&[review("2026-05-31"), review("2025-11-01")]), Some(day("2026-11-30")));
    }

    #[test]
    fn words_that_lead_to_somebody_are_found_with_their_field() {
        assert_eq!(check("Het liep goed.", "Wilg-42 wachtte lang."), Err((1, Trace::Pseudonym)));
        assert_eq!(check("Het liep goed.", "Op zaterdag duurde het lang."), Ok(()));
    }
}
