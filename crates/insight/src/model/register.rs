//! The register of releases: who prepared, who released, on exactly what they saw.

use crate::model::counted::Counted;
use crate::model::shown::Shown;
use people::Role;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// The head of a release: for the circle that may read released totals, so it holds no hidden number.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A release.
    #[serde(rename = "release")]
    Release(ReleaseHead),
}

/// The head of what a release rests on: exact counts, for the statistics circle alone.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum GroundHead {
    /// The ground of a release.
    #[serde(rename = "release-ground")]
    Ground(Ground),
}

/// What a release rests on.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct Ground {
    /// The release.
    pub release: Id,
    /// What was counted on the day it was prepared.
    pub counted: Counted,
}

/// Who did something, in which role, when.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Who.
    pub worker: Id,
    /// Their name as shown then.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// When.
    pub at: Moment,
}

/// Where a release stands.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum State {
    /// It waits for a second person.
    Prepared,
    /// It is out.
    Released {
        /// Who released it.
        by: Signature,
    },
    /// It was taken back. If it had been out, it stays weighed against whatever comes later: people have read it.
    Withdrawn {
        /// Who took it back.
        by: Signature,
        /// Who had released it before.
        released: Option<Signature>,
    },
}

/// A release.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct ReleaseHead {
    /// The tables, exactly as they were shown.
    pub shown: Shown,
    /// The hash of exactly that.
    pub hash: String,
    /// Who prepared it.
    pub prepared: Signature,
    /// The releases of the same year that were out then; it was weighed against them.
    pub weighed: Vec<Id>,
    /// Where it stands.
    pub state: State,
}

/// Why a release is not prepared or does not go out. None of these is anybody's fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The numbers changed since they were shown.
    #[error("the numbers changed since they were shown")]
    Changed,
    /// Nothing was counted.
    #[error("nothing was counted")]
    Nothing,
    /// A release of this year waits already.
    #[error("a release of this year waits already")]
    Waiting,
    /// The same is out already.
    #[error("the same is out already")]
    Same,
    /// It could be subtracted from what is out.
    #[error("it could be subtracted from what is out")]
    Subtractable,
    /// Another release of this year went out after this one was prepared.
    #[error("another release of this year went out since")]
    Overtaken,
    /// Whoever prepared cannot release.
    #[error("whoever prepared cannot release")]
    SameWorker,
    /// Somebody in another role must release.
    #[error("the role that prepared cannot release")]
    SameRole,
    /// It does not wait to be released.
    #[error("it does not wait to be released")]
    NotWaiting,
    /// The figures it rests on are not out, or no longer.
    #[error("the figures it rests on are not out")]
    FiguresBack,
    /// The year is or was out with its small numbers protected in another way.
    #[error("the year is out in another way")]
    OtherProtection,
    /// The year is or was out rounded, and a rounded year is told once.
    #[error("a rounded year is told once")]
    RoundedOnce,
    /// It says nothing of boys and men yet.
    #[error("it says nothing of boys and men")]
    NoBoysAndMen,
}

impl Refusal {
    /// All of them, for the test that each has its text.
    pub const ALL: [Refusal; 13] = [
        Refusal::Changed,
        Refusal::Nothing,
        Refusal::Waiting,
        Refusal::Same,
        Refusal::Subtractable,
        Refusal::Overtaken,
        Refusal::SameWorker,
        Refusal::SameRole,
        Refusal::NotWaiting,
        Refusal::FiguresBack,
        Refusal::NoBoysAndMen,
        Refusal::OtherProtection,
        Refusal::RoundedOnce,
    ];

    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Refusal::Changed => "insight-refusal-changed",
            Refusal::Nothing => "insight-refusal-nothing",
            Refusal::Waiting => "insight-refusal-waiting",
            Refusal::Same => "insight-refusal-same",
            Refusal::Subtractable => "insight-refusal-subtractable",
            Refusal::Overtaken => "insight-refusal-overtaken",
            Refusal::SameWorker => "insight-refusal-same-worker",
            Refusal::SameRole => "insight-refusal-same-role",
            Refusal::NotWaiting => "insight-refusal-not-waiting",
            Refusal::FiguresBack => "insight-refusal-figures-back",
            Refusal::NoBoysAndMen => "insight-refusal-no-boys-and-men",
            Refusal::OtherProtection => "insight-refusal-other-protection",
            Refusal::RoundedOnce => "insight-refusal-rounded-once",
        }
    }
}

/// Two people, in two roles: whether this signature may be the second one.
///
/// # Errors
/// The [`Refusal`] that stands in the way.
pub fn second_signature(first: &Signature, state: &State, by: &Signature) -> Result<(), Refusal> {
    if *state != State::Prepared {
        Err(Refusal::NotWaiting)
    } else if by.worker == first.worker {
        Err(Refusal::SameWorker)
    } else if by.role == first.role {
        Err(Refusal::SameRole)
    } else {
        Ok(())
    }
}

impl State {
    /// Where something stands once it was taken back.
    ///
    /// # Errors
    /// [`Refusal::NotWaiting`] when it was taken back before.
    pub fn withdrawn_by(self, by: Signature) -> Result<State, Refusal> {
        let released = match self {
            State::Prepared => None,
            State::Released { by } => Some(by),
            State::Withdrawn { .. } => return Err(Refusal::NotWaiting),
        };
        Ok(State::Withdrawn { by, released })
    }
}

impl ReleaseHead {
    /// Whether it tells a year that was over: of one that runs, figures can be released that tell it up to that day.
    pub fn is_of_whole_year(&self) -> bool {
        let (year, _) = kit::when::month_of(self.prepared.at);
        u32::try_from(year).is_ok_and(|year| year > self.shown.year)
    }

    /// Whether it is out, or ever was.
    pub fn was_out(&self) -> bool {
        match &self.state {
            State::Prepared => false,
            State::Released { .. } => true,
            State::Withdrawn { released, .. } => released.is_some(),
        }
    }

    /// Whether it waits for a second person.
    pub fn waits(&self) -> bool {
        self.state == State::Prepared
    }

    /// The release once the second person signed (two people, two roles, on exactly what they saw). `seen` is the hash
    /// that stood on their page, `out` are the releases of the same year that are or were out now.
    ///
    /// # Errors
    /// The [`Refusal`] that stands in the way.
    pub fn released_by(self, by: Signature, seen: &str, out: &[Id]) -> Result<ReleaseHead, Refusal> {
        second_signature(&self.prepared, &self.state, &by)?;
        if seen != self.hash || !self.shown.hash().is_ok_and(|hash| hash == self.hash) {
            Err(Refusal::Changed)
        } else if !out.iter().all(|id| self.weighed.contains(id)) {
            Err(Refusal::Overtaken)
        } else {
            Ok(ReleaseHead { state: State::Released { by }, ..self })
        }
    }

    /// The release once it was taken back.
    ///
    /// # Errors
    /// [`Refusal::NotWaiting`] when it was taken back before.
    pub fn withdrawn_by(self, by: Signature) -> Result<ReleaseHead, Refusal> {
        Ok(ReleaseHead { state: self.state.withdrawn_by(by)?, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::shown::tests::{shown, year};

    fn id(number: u8) -> Id {
        format!("{number:032x}").parse().unwrap()
    }

    fn signed(worker: u8, role: Role) -> Signature {
        Signature {
            worker: id(worker),
            name: "Mirre".to_owned(),
            role,
            at: Moment::from_seconds(1_795_348_800),
        }
    }

    fn prepared() -> ReleaseHead {
        let (_, shown) = shown(&year(), &[]);
        let hash = shown.hash().unwrap();
        let prepared = signed(1, Role::TeamLead);
        ReleaseHead { shown, hash, prepared, weighed: vec![id(9)], state: State::Prepared }
    }

    fn refused(head: ReleaseHead, by: Signature, out: &[Id]) -> Option<Refusal> {
        let seen = head.hash.clone();
        head.released_by(by, &seen, out).err()
    }

    #[test]
    fn two_people_in_two_roles_release() {
        assert_eq!(refused(prepared(), signed(1, Role::Administrator), &[]), Some(Refusal::SameWorker));
        assert_eq!(refused(prepared(), signed(2, Role::TeamLead), &[]), Some(Refusal::SameRole));
        assert_eq!(refused(prepared(), signed(2, Role::Administrator), &[id(9)]), None);
    }

    #[test]
    fn they_release_exactly_what_they_saw() {
        let by = || signed(2, Role::Administrator);
        assert_eq!(prepared().released_by(by(), "abc", &[]).err(), Some(Refusal::Changed));
        let mut tampered = prepared();
        tampered.shown.year = 2025;
        assert_eq!(refused(tampered, by(), &[]), Some(Refusal::Changed));
    }

    #[test]
    fn what_was_prepared_before_another_went_out_is_not_released() {
        assert_eq!(
            refused(prepared(), signed(2, Role::Administrator), &[id(9), id(8)]),
            Some(Refusal::Overtaken)
        );
    }

    #[test]
    fn what_was_out_stays_weighed_after_it_is_taken_back() {
        let by = signed(2, Role::Administrator);
        let head = prepared();
        let seen = head.hash.clone();
        let out = head.released_by(by.clone(), &seen, &[]).unwrap();
        assert!(out.was_out() && !out.waits());
        assert_eq!(refused(out.clone(), by.clone(), &[]), Some(Refusal::NotWaiting));
        let back = out.withdrawn_by(by.clone()).unwrap();
        assert!(back.was_out());
        assert_eq!(back.withdrawn_by(by.clone()).err(), Some(Refusal::NotWaiting));
        assert!(!prepared().withdrawn_by(by).unwrap().was_out());
    }

    #[test]
    fn a_release_reads_back_as_it_was_kept_and_its_ground_is_another_kind() {
        let head = Head::Release(prepared());
        let kept = serde_json::to_string(&head).unwrap();
        let Head::Release(read) = serde_json::from_str(&kept).unwrap();
        assert_eq!(read.shown.hash().unwrap(), read.hash);
        assert!(serde_json::from_str::<GroundHead>(&kept).is_err());
        let (counted, _) = shown(&year(), &[]);
        let ground = serde_json::to_string(&GroundHead::Ground(Ground { release: id(1), counted })).unwrap();
        assert!(serde_json::from_str::<Head>(&ground).is_err());
        assert!(serde_json::from_str::<GroundHead>(&ground).is_ok());
    }
}
