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
    /// Which visit; none in what was left before this was said.
    #[serde(default)]
    pub visit: Option<Id>,
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

    /// Whether it is the visit that ended. One that did not keep which it was is taken for it while it stands.
    pub fn is_visit(&self, ended: Option<Id>) -> bool {
        match self {
            Record::VisitAgreed { visit: Some(visit), .. } => Some(*visit) == ended,
            Record::VisitAgreed { visit: None, stands, .. } => *stands == Agreed::Stands,
            _ => false,
        }
    }
}

/// Whether no other visit was agreed after the one that ended.
pub fn is_newest_visit(sheets: &[Sheet<Record>], ended: Option<Id>) -> bool {
    let agreed = |sheet: &&Sheet<Record>| matches!(sheet.content, Some(Record::VisitAgreed { .. }));
    let agreed: Vec<&Record> =
        sheets.iter().filter(agreed).filter_map(|sheet| sheet.content.as_ref()).collect();
    match agreed.iter().rposition(|one| one.is_visit(ended)) {
        Some(place) => place + 1 == agreed.len(),
        // It was erased, or never told here: one that is to come counts more.
        None => !agreed.iter().any(|one| matches!(one, Record::VisitAgreed { stands: Agreed::Stands, .. })),
    }
}

/// The visits that the person took back and that nobody checked out of.
pub fn taken_back(sheets: &[Sheet<Record>]) -> impl Iterator<Item = Id> {
    sheets.iter().filter_map(|sheet| match sheet.content {
        Some(Record::VisitAgreed { stands: Agreed::RatherNot, visit, .. }) => visit,
        _ => None,
    })
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

    #[test]
    fn a_visit_that_did_not_keep_which_it_was_is_read_and_ends_while_it_stands() {
        let id = |number| Id::from_bytes([number; 16]);
        let colleague = |number| outreach::model::Colleague { id: id(number), name: String::new() };
        let agreed = |visit, stands| Record::VisitAgreed {
            visit,
            who: [colleague(1), colleague(2)],
            around: None,
            stands,
            by: String::new(),
            at: Moment::from_seconds(0),
        };
        let mut kept = serde_json::to_value(agreed(Some(id(3)), Agreed::Stands)).unwrap();
        kept.as_object_mut().unwrap().remove("visit");
        let before: Record = serde_json::from_value(kept).unwrap();
        assert_eq!(before, agreed(None, Agreed::Stands));
        assert!(before.is_visit(Some(id(3))) && before.is_visit(None));
        assert!(!agreed(None, Agreed::Over).is_visit(Some(id(3))));
        let known = agreed(Some(id(3)), Agreed::Stands);
        assert!(known.is_visit(Some(id(3))) && !known.is_visit(Some(id(4))) && !known.is_visit(None));
    }
}
