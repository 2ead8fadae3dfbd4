//! What the work plan said before, and what was written at the same time (EXT-25): client and job coach write one plan with the
//! same form, and neither writes over what they did not see. As in the plan of the file (decision 0032).

use super::plan::WorkPlan;
use casework::model::{Kept, Seen, Standing};
use serde::{Deserialize, Serialize};

/// Another version of the plan. Who wrote it and when stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// What it says.
    pub was: WorkPlan,
    /// How it stands to the plan.
    pub standing: Standing,
}

impl PlanVersion {
    /// Whether somebody can still choose it.
    pub fn is_open(&self) -> bool {
        self.standing == Standing::Beside
    }
}

/// What becomes of something that was written, given what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// It is the first plan.
    First,
    /// It says what stands there already, or what lies beside it already.
    Nothing,
    /// It takes the place of what stands there, which is kept as a version.
    Over,
    /// Whoever wrote saw something older: it is kept beside.
    Beside,
    /// Whoever wrote saw a plan that the client erased since: nothing of it comes back by itself.
    Gone,
}

impl Written {
    /// What becomes of this plan, written by somebody who saw that.
    pub fn of(
        plan: &WorkPlan,
        seen: Option<Seen>,
        standing: Option<&Kept<WorkPlan>>,
        versions: &[Kept<PlanVersion>],
    ) -> Written {
        let Some(kept) = standing else {
            return if seen.is_none() { Written::First } else { Written::Gone };
        };
        if kept.says_the_same_as(plan) {
            return Written::Nothing;
        }
        if seen == Some(kept.seen()) {
            return Written::Over;
        }
        if seen.is_some_and(|seen| seen.record != kept.id) {
            return Written::Gone;
        }
        // A form that is sent twice is kept once.
        let lies_there =
            versions.iter().any(|version| version.is_open() && version.was.says_the_same_as(plan));
        if lies_there { Written::Nothing } else { Written::Beside }
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::tests::plan;
    use super::*;
    use casework::model::By;
    use proptest::prelude::*;
    use store::{Id, Moment};

    fn kept(wish: &str, revision: u32) -> Kept<WorkPlan> {
        Kept { id: Id::from_bytes([1; 16]), position: 1, revision, piece: wishes(wish) }
    }

    fn wishes(wish: &str) -> WorkPlan {
        WorkPlan { wish: wish.to_owned(), ..plan(None, false) }
    }

    fn beside(wish: &str, standing: Standing) -> Kept<PlanVersion> {
        let piece = PlanVersion { was: wishes(wish), standing };
        Kept { id: Id::from_bytes([2; 16]), position: 2, revision: 1, piece }
    }

    #[test]
    fn who_wrote_it_and_when_makes_no_other_plan() {
        let other = WorkPlan {
            by: By::Worker { id: Id::from_bytes([3; 16]), name: "Jet".to_owned() },
            at: Moment::from_seconds(9),
            ..wishes("fietsen")
        };
        let standing = kept("fietsen", 4);
        assert_eq!(Written::of(&other, None, Some(&standing), &[]), Written::Nothing);
    }

    #[test]
    fn a_form_that_is_sent_twice_is_kept_once_and_what_was_not_chosen_can_be_written_again() {
        let standing = kept("fietsen", 4);
        let lies = [beside("koken", Standing::Beside)];
        assert_eq!(Written::of(&wishes("koken"), None, Some(&standing), &lies), Written::Nothing);
        let left = [beside("koken", Standing::Left)];
        assert_eq!(Written::of(&wishes("koken"), None, Some(&standing), &left), Written::Beside);
    }

    #[test]
    fn what_was_erased_does_not_come_back_with_an_old_form() {
        let erased = Some(Seen { record: Id::from_bytes([9; 16]), revision: 4 });
        assert_eq!(Written::of(&wishes("koken"), erased, None, &[]), Written::Gone);
        assert_eq!(Written::of(&wishes("koken"), None, None, &[]), Written::First);
        let anew = kept("fietsen", 1);
        assert_eq!(Written::of(&wishes("koken"), erased, Some(&anew), &[]), Written::Gone);
    }

    proptest! {
        // Nothing that somebody wrote is lost, and nobody writes over what they did not see.
        #[test]
        fn only_what_was_seen_is_written_over(revision in 0_u32..9, saw in prop::option::of(0_u32..9), same: bool) {
            let standing = kept("fietsen", revision);
            let seen = saw.map(|revision| Seen { record: standing.id, revision });
            let plan = wishes(if same { "fietsen" } else { "koken" });
            let written = Written::of(&plan, seen, Some(&standing), &[]);
            prop_assert_eq!(written == Written::Over, !same && saw == Some(revision));
            prop_assert_eq!(written == Written::Beside, !same && saw != Some(revision));
        }
    }
}
