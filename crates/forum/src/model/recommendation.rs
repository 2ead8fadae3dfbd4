//! A recommendation that was made to the city or the team, with the measures that serve it and the proof of each
//! (REC-01). Proof is a description or a total, never an example of one person.

use crate::model::{Trace, trace_in};
use kit::coded;
use people::Role;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// Measures that one recommendation can have.
pub const MEASURES_MAX: usize = 12;

/// The head of a dossier with a recommendation.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A recommendation.
    #[serde(rename = "recommendation")]
    Recommendation(Recommendation),
}

/// A recommendation.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// What is asked.
    pub text: String,
    /// Where it comes from: a report with its page, a meeting with its day.
    pub source: String,
    /// What is done for it.
    pub measures: Vec<Measure>,
    /// From which role it was written down.
    pub raised_by: Role,
    /// The day it was written down.
    pub day: Day,
}

coded! {
    /// How far a measure is.
    State {
        /// It was agreed.
        Agreed = "afgesproken", "forum-measure-agreed";
        /// Somebody is at it.
        Begun = "bezig", "forum-measure-begun";
        /// It is there; then there is proof.
        There = "er", "forum-measure-there";
        /// It was given up, and the proof says why.
        Dropped = "gestopt", "forum-measure-dropped";
    }
}

/// Something that serves a recommendation.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its id.
    pub id: Id,
    /// What is done.
    pub what: String,
    /// Who sees to it: a role or an organisation, not a person.
    pub by: String,
    /// How far it is.
    pub state: State,
    /// What shows that it is so: a description or a total; may be empty before it is there.
    pub proof: String,
    /// When somebody last looked.
    pub looked: Day,
}

/// Why a measure cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is said to be there, or given up, and nothing shows it.
    #[error("nothing shows it")]
    NoProof,
    /// Words in it lead to one person.
    #[error("{0} stands in it")]
    Trace(Trace),
}

impl Measure {
    /// Whether it can be kept.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn check(&self) -> Result<(), Refused> {
        let words = [&self.what, &self.by, &self.proof];
        if let Some(trace) = words.into_iter().find_map(|text| trace_in(text)) {
            return Err(Refused::Trace(trace));
        }
        let needs_proof = matches!(self.state, State::There | State::Dropped);
        if needs_proof && self.proof.is_empty() { Err(Refused::NoProof) } else { Ok(()) }
    }
}

impl Recommendation {
    /// Puts a measure in the place of the one with its id, or at the end. Gives `false`, and changes nothing, when there
    /// are [`MEASURES_MAX`].
    pub fn put(&mut self, measure: Measure) -> bool {
        let full = self.measures.len() >= MEASURES_MAX;
        match self.measures.iter_mut().find(|other| other.id == measure.id) {
            Some(other) => *other = measure,
            None if full => return false,
            None => self.measures.push(measure),
        }
        true
    }

    /// How many measures are there.
    pub fn there(&self) -> usize {
        self.measures.iter().filter(|measure| measure.state == State::There).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::codes::Coded;

    fn measure(number: u8, state: State, proof: &str) -> Measure {
        Measure {
            id: Id::from_bytes([number; 16]),
            what: "Inloop op dinsdagavond".to_owned(),
            by: "de gemeente".to_owned(),
            state,
            proof: proof.to_owned(),
            looked: Day::from_number(20_000),
        }
    }

    fn recommendation() -> Recommendation {
        Recommendation {
            text: "Zorg dat iemand zonder naam kan binnenlopen.".to_owned(),
            source: "verslag, bladzijde 4".to_owned(),
            measures: Vec::new(),
            raised_by: Role::PolicyOfficer,
            day: Day::from_number(20_000),
        }
    }

    #[test]
    fn nothing_is_there_or_given_up_without_proof() {
        for state in State::ALL {
            let needs = matches!(state, State::There | State::Dropped);
            assert_eq!(measure(1, *state, "").check(), if needs { Err(Refused::NoProof) } else { Ok(()) });
            assert_eq!(measure(1, *state, "Elke week open, 41 keer in 2026").check(), Ok(()), "{state:?}");
        }
    }

    #[test]
    fn no_example_of_a_person_is_proof() {
        let told = measure(1, State::There, "Wilg-42 kwam drie keer");
        assert_eq!(told.check(), Err(Refused::Trace(Trace::Pseudonym)));
    }

    #[test]
    fn a_measure_is_written_anew_and_a_full_list_takes_no_more() {
        let mut one = recommendation();
        for number in 0..u8::try_from(MEASURES_MAX).unwrap() {
            assert!(one.put(measure(number, State::Agreed, "")));
        }
        assert!(!one.put(measure(99, State::Agreed, "")));
        assert!(one.put(measure(3, State::There, "Elke week open")));
        assert_eq!((one.measures.len(), one.there()), (MEASURES_MAX, 1));
    }

    #[test]
    fn it_is_kept_with_a_role_and_no_person() {
        let kept = serde_json::to_value(Head::Recommendation(recommendation())).unwrap();
        let fields: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["day", "kind", "measures", "raised_by", "source", "text"]);
    }
}
