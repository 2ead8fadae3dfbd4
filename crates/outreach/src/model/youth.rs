//! The youth protocol (ACT-14, storyline 3.2): by channel, or when somebody tells their age. Each step is read by both
//! of the duo, and nothing goes further before they consulted. A picture never says an age: no form takes one.

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
}

impl Step {
    /// A step that the other has not read yet.
    pub fn by(worker: Id) -> Step {
        Step { by: worker, seen: false }
    }

    /// The step after this worker read it; none for whoever took it.
    pub fn seen_by(self, worker: Id) -> Option<Step> {
        (self.by != worker).then_some(Step { seen: true, ..self })
    }
}

/// A consultation: without a name, signed by two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// The contact it is about.
    pub attempt: Id,
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
    /// Who of the duo agreed, in a session of their own, and when.
    pub agreed: Option<(Colleague, Moment)>,
}

impl Consultation {
    /// The consultation after this worker agreed; none for whoever wrote it, or once it is signed.
    pub fn agreed_by(&self, worker: Colleague, at: Moment) -> Option<Consultation> {
        let may = self.agreed.is_none() && self.by.id != worker.id;
        may.then(|| Consultation { agreed: Some((worker, at)), ..self.clone() })
    }
}

impl Attempt {
    /// Whether the other of the duo must read along before anything more is done.
    pub fn waits_for_other(&self) -> bool {
        self.step.is_some_and(|step| !step.seen)
    }

    /// Whether something about this contact may be shared further: not about somebody young before two consulted.
    pub fn may_be_shared(&self, consultations: &[&Consultation]) -> bool {
        self.step.is_none() || consultations.iter().any(|one| one.agreed.is_some())
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
        let one = Consultation {
            attempt: Id::from_bytes([9; 16]),
            with: "Jeugdhulp".to_owned(),
            question: "Wat nu?".to_owned(),
            advice: "Rustig blijven praten".to_owned(),
            decision: "Dat doen we".to_owned(),
            by: colleague(1),
            at,
            agreed: None,
        };
        assert!(one.agreed_by(colleague(1), at).is_none());
        let signed = one.agreed_by(colleague(2), at).unwrap();
        assert!(signed.agreed_by(colleague(3), at).is_none());
    }
}
