//! The register of what was promised in public (GOV-01): each promise with everything that happened to it, in order. Nothing in it
//! is about a person, and what once stood there is never written over.

use crate::model::account::{Commitment, Standing};
use crate::model::register::Signature;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// Steps that one promise can have; a register stays readable.
pub const STEPS_MAX: usize = 40;
/// Recommendations that one promise can answer.
pub const ANSWERS_MAX: usize = 12;

/// The head of a dossier with a promise.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum PledgeHead {
    /// A promise.
    #[serde(rename = "pledge")]
    Pledge(Pledge),
}

/// Something that was promised in public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pledge {
    /// What was promised, to whom, by when.
    pub promised: Promised,
    /// The recommendations that it answers (GOV-02), by their ids on the list of recommendations (REC-01).
    pub answers: Vec<Id>,
    /// What happened, the oldest first. None: it is open.
    pub steps: Vec<Step>,
}

/// What was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promised {
    /// Its number in the register of whoever keeps it.
    pub number: String,
    /// The words.
    pub text: String,
    /// To whom: a council, a committee, a group.
    pub to: String,
    /// The function that owns it, never a name.
    pub owner: String,
    /// The day it was made.
    pub made: Option<Day>,
    /// When it is due.
    pub due: Option<Day>,
    /// Where it stands: a report with its number and page (GOV-05).
    pub source: String,
}

/// Something that happened to a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Where it stood from then on.
    pub standing: Standing,
    /// On which day: of the letter, of the decision, of the talk with somebody else.
    pub on: Day,
    /// What shows it: a description or a total, never an example of one person.
    pub evidence: String,
    /// The letter; or with whom it was raised, when it lies outside our power (GOV-09).
    pub with: String,
    /// When somebody looks again.
    pub look: Option<Day>,
    /// Who wrote it down.
    pub by: Signature,
}

/// Why a step cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoStep {
    /// Nothing shows it.
    #[error("nothing shows it")]
    NoEvidence,
    /// It is not said in which letter, or with whom it was raised.
    #[error("it is not said with which letter or with whom")]
    NoLetter,
    /// Only what was proposed as settled can be settled (GOV-04).
    #[error("nobody proposed to call it settled")]
    NotProposed,
    /// Whoever proposed it does not write down that it is settled.
    #[error("whoever proposed it does not settle it")]
    SameWorker,
    /// It is settled.
    #[error("it is settled")]
    Settled,
    /// There is no room for more.
    #[error("there are {STEPS_MAX} steps")]
    Full,
}

impl NoStep {
    /// The field that lacks something, and the key of what to say.
    pub fn refusal(self) -> (&'static str, &'static str) {
        match self {
            NoStep::NoEvidence => ("bewijs", "insight-pledge-no-evidence"),
            NoStep::NoLetter => ("brief", "insight-pledge-no-letter"),
            NoStep::NotProposed => ("stand", "insight-pledge-not-proposed"),
            NoStep::SameWorker => ("stand", "insight-pledge-same-worker"),
            NoStep::Settled => ("stand", "insight-pledge-settled"),
            NoStep::Full => ("", "insight-pledge-full"),
        }
    }
}

impl Pledge {
    /// A promise to which nothing happened yet.
    pub fn new(promised: Promised, answers: Vec<Id>) -> Pledge {
        Pledge { promised, answers, steps: Vec::new() }
    }

    /// Where it stands.
    pub fn standing(&self) -> Standing {
        self.steps.last().map_or(Standing::Open, |step| step.standing)
    }

    /// When somebody looks again: what the last step says, or when it is due.
    pub fn next_look(&self) -> Option<Day> {
        if self.standing() == Standing::Settled {
            return None;
        }
        self.steps.last().and_then(|step| step.look).or(self.promised.due)
    }

    /// With one step more. A proposal to call it settled settles nothing: that needs a decision of whoever it was promised to, and
    /// somebody else than the one who proposed it to write that down.
    ///
    /// # Errors
    /// [`NoStep`].
    pub fn with(mut self, step: Step) -> Result<Pledge, NoStep> {
        self.check(&step)?;
        self.steps.push(step);
        Ok(self)
    }

    fn check(&self, step: &Step) -> Result<(), NoStep> {
        if self.steps.len() >= STEPS_MAX {
            return Err(NoStep::Full);
        }
        if self.standing() == Standing::Settled {
            return Err(NoStep::Settled);
        }
        match step.standing {
            Standing::Settled => self.check_settling(step),
            before => shown_by(before, &step.evidence, &step.with),
        }
    }

    fn check_settling(&self, step: &Step) -> Result<(), NoStep> {
        let proposed = self.steps.last().filter(|last| last.standing == Standing::ProposedSettled);
        let proposed = proposed.ok_or(NoStep::NotProposed)?;
        if step.evidence.is_empty() {
            Err(NoStep::NoEvidence)
        } else if step.by.worker == proposed.by.worker {
            Err(NoStep::SameWorker)
        } else {
            Ok(())
        }
    }

    /// As a line of a yearly account: where it stands now, with what shows that.
    pub fn line(&self) -> Commitment {
        let Promised { number, text, owner, made, due, .. } = self.promised.clone();
        let last = self.steps.last();
        Commitment {
            number,
            made,
            text,
            owner,
            due,
            standing: self.standing(),
            evidence: last.map_or_else(String::new, |step| step.evidence.clone()),
            letter: last.map_or_else(String::new, |step| step.with.clone()),
        }
    }
}

/// Whether what is told of a promise that is not settled has with it what shows that (GOV-04): a letter, and evidence.
///
/// # Errors
/// [`NoStep::NoLetter`], [`NoStep::NoEvidence`]; [`NoStep::NotProposed`] of one that is settled, which one person cannot say.
pub fn shown_by(standing: Standing, evidence: &str, letter: &str) -> Result<(), NoStep> {
    match standing {
        Standing::Open => Ok(()),
        Standing::Answered | Standing::ProposedSettled | Standing::BeyondUs if letter.is_empty() => {
            Err(NoStep::NoLetter)
        }
        Standing::Answered | Standing::BeyondUs => Ok(()),
        Standing::ProposedSettled if evidence.is_empty() => Err(NoStep::NoEvidence),
        Standing::ProposedSettled => Ok(()),
        Standing::Settled => Err(NoStep::NotProposed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use people::Role;
    use store::Moment;

    fn promised() -> Promised {
        Promised {
            number: "22bb008836".to_owned(),
            text: "Antwoord op de aanbevelingen".to_owned(),
            to: "de commissie".to_owned(),
            owner: "wethouder".to_owned(),
            made: Some(Day::from_number(19_000)),
            due: Some(Day::from_number(19_200)),
            source: "brief, bladzijde 1".to_owned(),
        }
    }

    fn step(standing: Standing, worker: u8) -> Step {
        let by = Signature {
            worker: Id::from_bytes([worker; 16]),
            name: "Mirre".to_owned(),
            role: Role::PolicyOfficer,
            at: Moment::from_seconds(0),
        };
        let (evidence, with) = ("het verslag".to_owned(), "brief van maart".to_owned());
        Step { standing, on: Day::from_number(19_100), evidence, with, look: None, by }
    }

    fn after(steps: &[Step]) -> Result<Pledge, NoStep> {
        steps.iter().cloned().try_fold(Pledge::new(promised(), Vec::new()), Pledge::with)
    }

    #[test]
    fn a_proposal_is_no_settlement_and_another_writes_that_it_is_settled() {
        let answered = step(Standing::Answered, 1);
        let proposed = step(Standing::ProposedSettled, 1);
        let settled = |worker| step(Standing::Settled, worker);
        assert_eq!(after(&[settled(2)]), Err(NoStep::NotProposed));
        assert_eq!(after(&[answered.clone(), settled(2)]), Err(NoStep::NotProposed));
        assert_eq!(after(&[answered.clone(), proposed.clone(), settled(1)]), Err(NoStep::SameWorker));
        let whole = after(&[answered, proposed.clone(), settled(2)]).unwrap();
        assert_eq!((whole.standing(), whole.steps.len(), whole.next_look()), (Standing::Settled, 3, None));
        assert_eq!(whole.with(step(Standing::Open, 1)), Err(NoStep::Settled));
        let reopened = after(&[proposed, step(Standing::Open, 3)]).unwrap();
        assert_eq!(reopened.standing(), Standing::Open, "the committee wants more");
    }

    #[test]
    fn nothing_is_said_without_what_shows_it() {
        let bare = |standing| Step { evidence: String::new(), ..step(standing, 1) };
        let alone = |standing| Step { with: String::new(), ..step(standing, 1) };
        assert_eq!(after(&[bare(Standing::ProposedSettled)]), Err(NoStep::NoEvidence));
        let proposed = step(Standing::ProposedSettled, 1);
        let unseen = Step { evidence: String::new(), ..step(Standing::Settled, 2) };
        assert_eq!(after(&[proposed, unseen]), Err(NoStep::NoEvidence));
        for standing in [Standing::Answered, Standing::ProposedSettled, Standing::BeyondUs] {
            assert_eq!(after(&[alone(standing)]), Err(NoStep::NoLetter), "{standing:?}");
        }
        assert_eq!(after(&vec![step(Standing::Open, 1); STEPS_MAX + 1]), Err(NoStep::Full));
    }

    #[test]
    fn an_account_takes_over_where_it_stands_now() {
        let look = Some(Day::from_number(19_500));
        let raised = Step { look, with: "het rijk".to_owned(), ..step(Standing::BeyondUs, 1) };
        let pledge = after(&[step(Standing::Answered, 1), raised]).unwrap();
        let line = pledge.line();
        assert_eq!((line.standing, line.letter.as_str()), (Standing::BeyondUs, "het rijk"));
        assert_eq!((line.number.as_str(), pledge.next_look()), ("22bb008836", look));
        assert_eq!(after(&[]).unwrap().next_look(), promised().due);
    }
}
