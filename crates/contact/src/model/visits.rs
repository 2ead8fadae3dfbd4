//! A visit as it stands in a conversation: who comes, for both sides to read, and how the state moves with it (OUT-14,
//! OUT-21). Never where.

use super::{Record, State};
use serde::{Deserialize, Serialize};
use store::sealed::Sheet;
use store::{Id, Moment};

/// How it stands with a visit that was agreed.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Agreed {
    /// It stands.
    Stands,
    /// The person would rather not, after all.
    RatherNot,
    /// It is over.
    Over,
}

/// What one of the duo says after a visit while they have no key to the conversation: for the other, whose next look
/// puts it there.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct AfterVisit {
    /// The conversation.
    pub after_visit: Id,
    /// Whether they met; none when that was told before.
    pub met: Option<bool>,
    /// What the person said.
    pub said: String,
    /// How it struck them.
    pub impression: String,
    /// Who says so.
    pub by: String,
}

impl AfterVisit {
    /// Whether there is nothing to put there.
    pub fn is_empty(&self) -> bool {
        self.met.is_none() && self.said.is_empty() && self.impression.is_empty()
    }
}

impl State {
    /// The state once a visit was agreed.
    #[must_use]
    pub fn after_yes(self) -> State {
        if self == State::Stop { self } else { State::Visit }
    }

    /// The state after a visit: they met, or nobody stood at the door. What the person said meanwhile counts.
    #[must_use]
    pub fn after_visit(self, met: bool) -> State {
        match self {
            State::Stop | State::NotNow => self,
            _ if met => State::Met,
            State::Visit => State::Talking,
            other => other,
        }
    }
}

/// Days after which a visit that was agreed cannot be taken back any more: it was, or was forgotten.
const STANDS_DAYS: i64 = 1;

impl Record {
    /// Whether it is a visit that stands at this moment, so that the person can take it back.
    pub fn is_visit_to_come(&self, now: Moment) -> bool {
        matches!(self, Record::VisitAgreed { stands: Agreed::Stands, at, .. } if now < at.plus_days(STANDS_DAYS))
    }
}

/// The newest visit that stands.
pub fn standing_visit(sheets: &[Sheet<Record>], now: Moment) -> Option<&Sheet<Record>> {
    let stands = |sheet: &&Sheet<Record>| sheet.content.as_ref().is_some_and(|one| one.is_visit_to_come(now));
    sheets.iter().rfind(stands)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Way;

    #[test]
    fn the_state_moves_with_the_visit_and_not_against_the_person() {
        assert_eq!(State::Called.after_offer(&[Way::Chat, Way::Meet]), State::VisitOffered);
        assert_eq!(State::VisitOffered.after_yes(), State::Visit);
        assert_eq!(State::Visit.after_visit(true), State::Met);
        assert_eq!(State::Visit.after_visit(false), State::Talking, "nobody stood at the door");
        assert_eq!(State::Talking.after_visit(false), State::Talking);
        for said in [State::Stop, State::NotNow] {
            assert_eq!(said.after_visit(true), said);
        }
        assert_eq!(State::Stop.after_yes(), State::Stop);
        assert_eq!(State::Met.after_offer(&[Way::Meet]), State::Met, "they met already");
    }
}
