//! The youth protocol (ACT-14, storyline 3.2): by channel, by the reason for which somebody is written to, or when somebody
//! tells their age. Each step is read by both of the duo. Nothing goes to others before they consulted: a contact has no way
//! out but into a conversation, and the rooms that let something out of that ask for the advice that came along. A picture
//! never says an age: no form takes one.

use crate::model::{Attempt, Colleague};
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// The last step towards somebody young: who took it, and whether the other of the duo read along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Who took it.
    pub by: Id,
    /// Whether the other read it, in a session of their own.
    pub seen: bool,
    /// Who said that the person is 18 or older after all; it counts once the other of the duo says so too.
    #[serde(default)]
    pub of_age: Option<Id>,
}

impl Step {
    /// A step that the other has not read yet.
    pub fn by(worker: Id) -> Step {
        Step { by: worker, seen: false, of_age: None }
    }

    /// The step after this worker read it; none for whoever took it.
    pub fn seen_by(self, worker: Id) -> Option<Step> {
        (self.by != worker).then_some(Step { seen: true, ..self })
    }
}

/// What was asked, advised and decided, as it is typed.
#[derive(Debug, Clone)]
pub struct Asked {
    /// With which organisation or function.
    pub with: String,
    /// What was asked, without a name.
    pub question: String,
    /// What was advised.
    pub advice: String,
    /// What the duo decided.
    pub decision: String,
}

/// Advice about somebody young: asked without a name, signed by two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counsel {
    /// With which organisation or function.
    pub with: String,
    /// What was asked, without a name.
    pub question: String,
    /// What was advised.
    pub advice: String,
    /// What the duo decided.
    pub decision: String,
    /// Who wrote it.
    pub by: Colleague,
    /// When.
    pub at: Moment,
    /// Who agreed, in a session of their own, and when.
    pub agreed: Option<(Colleague, Moment)>,
}

impl Counsel {
    /// Written down, and not yet agreed with.
    pub fn of(asked: Asked, by: Colleague, at: Moment) -> Counsel {
        let Asked { with, question, advice, decision } = asked;
        Counsel { with, question, advice, decision, by, at, agreed: None }
    }

    /// Whether this worker may agree: not whoever wrote it, nor once it is signed.
    pub fn may_agree(&self, worker: Id) -> bool {
        self.agreed.is_none() && self.by.id != worker
    }

    /// The advice after this worker agreed; none for whom [`Counsel::may_agree`] says no.
    pub fn agreed_by(&self, worker: Colleague, at: Moment) -> Option<Counsel> {
        self.may_agree(worker.id).then(|| Counsel { agreed: Some((worker, at)), ..self.clone() })
    }

    /// Whether two signed it.
    pub fn is_signed(&self) -> bool {
        self.agreed.is_some()
    }
}

/// Advice that was asked about a contact in a shift. It goes with the contact: erased with it, or along into the conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// The contact it is about.
    pub attempt: Id,
    /// The advice.
    #[serde(flatten)]
    pub counsel: Counsel,
}

impl Attempt {
    /// Whether the other of the duo must read along before anything more is done.
    pub fn waits_for_other(&self) -> bool {
        self.step.is_some_and(|step| !step.seen)
    }

    /// Whether two consulted about this contact already, where that is asked.
    pub fn is_consulted(&self, counsel: &[&Counsel]) -> bool {
        self.step.is_none() || counsel.iter().any(|one| one.is_signed())
    }

    /// The contact after this worker said that the person is 18 or older after all: one word is noted, the word of the
    /// other ends the protocol for this contact. The same word twice is one.
    #[must_use]
    pub fn of_age_by(&self, worker: Id) -> Attempt {
        let step = self.step.and_then(|step| match step.of_age {
            Some(first) if first != worker => None,
            _ => Some(Step { of_age: Some(worker), ..step }),
        });
        Attempt { step, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colleague(number: u8) -> Colleague {
        Colleague { id: Id::from_bytes([number; 16]), name: "Noor".to_owned() }
    }

    #[test]
    fn nobody_reads_along_with_themselves() {
        let step = Step::by(colleague(1).id);
        assert_eq!(step.seen_by(colleague(1).id), None);
        assert!(step.seen_by(colleague(2).id).unwrap().seen);
    }

    #[test]
    fn a_consultation_has_two_signatures_of_two_people() {
        let at = Moment::from_seconds(0);
        let asked = Asked {
            with: "Jeugdhulp".to_owned(),
            question: "Wat nu?".to_owned(),
            advice: "Rustig blijven praten".to_owned(),
            decision: "Dat doen we".to_owned(),
        };
        let one = Counsel::of(asked, colleague(1), at);
        assert!(one.agreed_by(colleague(1), at).is_none() && !one.is_signed());
        let signed = one.agreed_by(colleague(2), at).unwrap();
        assert!(signed.is_signed() && signed.agreed_by(colleague(3), at).is_none());
    }

    #[test]
    fn a_consultation_is_kept_as_one_record() {
        let at = Moment::from_seconds(0);
        let text = || "x".to_owned();
        let asked = Asked { with: text(), question: text(), advice: text(), decision: text() };
        let one =
            Consultation { attempt: Id::from_bytes([9; 16]), counsel: Counsel::of(asked, colleague(1), at) };
        let kept = serde_json::to_string(&crate::model::Record::Consultation(one.clone())).unwrap();
        let read: crate::model::Record = serde_json::from_str(&kept).unwrap();
        assert_eq!(read, crate::model::Record::Consultation(one));
    }

    #[test]
    fn that_somebody_is_of_age_after_all_takes_the_word_of_two() {
        let young =
            Attempt { step: Some(Step::by(colleague(1).id)), ..crate::model::attempt::tests::attempt() };
        let once = young.of_age_by(colleague(1).id);
        assert!(once.step.is_some() && once.of_age_by(colleague(1).id).step.is_some());
        assert!(once.of_age_by(colleague(2).id).step.is_none());
    }
}
