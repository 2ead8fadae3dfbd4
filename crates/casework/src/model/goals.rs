//! Goals, their order, their steps, and what stays beside what changes: all in the client's words.

use super::codes::codes;
use super::domain::Area;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

codes! {
    /// Kinds of goals: the client's, never the system's.
    GoalKind, "goal" {
        /// Work more safely.
        WorkMoreSafely = "work-more-safely",
        /// Set boundaries.
        SetBoundaries = "set-boundaries",
        /// Another job beside it.
        AnotherJobBeside = "another-job-beside",
        /// Stop.
        Stop = "stop",
        /// Not sure.
        Unsure = "unsure",
        /// In own words.
        OwnWords = "own-words",
    }
}

/// The code of a goal that was not said, in totals.
pub const NOT_SAID: &str = "not-said";

/// What the client works towards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// In the client's words.
    pub text: String,
    /// Which kind.
    pub kind: GoalKind,
    /// Since when.
    pub day: Day,
    /// The life domain it belongs to, if it belongs to one (DOM-21).
    #[serde(default)]
    pub domain: Option<Area>,
    /// No longer worked on, and how that came.
    #[serde(default)]
    pub ended: Option<GoalEnded>,
}

impl Goal {
    /// A goal that is worked on from this day.
    pub fn new(text: String, kind: GoalKind, day: Day) -> Goal {
        Goal { text, kind, day, domain: None, ended: None }
    }
}

codes! {
    /// How a goal came to its end. None of them is a failure, and there is no code for one.
    GoalEnd, "goal-end" {
        /// It worked out.
        Reached = "reached",
        /// It became something else.
        Changed = "changed",
        /// It does not matter any more.
        LetGo = "let-go",
    }
}

/// When and how a goal came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalEnded {
    /// How.
    pub how: GoalEnd,
    /// On this day.
    pub on: Day,
}

/// The order in which goals are worked on, whatever their domain: first a roof, then income (DOM-21). A goal that is
/// not named comes after those that are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalOrder {
    /// The first one first.
    pub goals: Vec<Id>,
}

/// Which way a goal moves in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Before the one that stands before it.
    Earlier,
    /// After the one that stands after it.
    Later,
}

impl GoalOrder {
    /// All goals in their order: those that are named as they are named, then the others as they were written.
    pub fn of(&self, written: &[Id]) -> Vec<Id> {
        let named = self.goals.iter().filter(|goal| written.contains(goal));
        let others = written.iter().filter(|goal| !self.goals.contains(goal));
        named.chain(others).copied().collect()
    }

    /// The order after one goal moved by one place; at an end it stays where it is.
    #[must_use]
    pub fn moved(&self, written: &[Id], goal: Id, way: Move) -> GoalOrder {
        let mut goals = self.of(written);
        if let Some(at) = goals.iter().position(|one| *one == goal) {
            let to = match way {
                Move::Earlier => at.saturating_sub(1),
                Move::Later => (at + 1).min(goals.len() - 1),
            };
            goals.swap(at, to);
        }
        GoalOrder { goals }
    }
}

/// What somebody wants to keep beside what they want to change (PRO-06). What was good stays good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// What I want to keep.
    pub keep: String,
    /// What I want to change.
    pub change: String,
    /// What it should make possible (PRO-07).
    pub possible: String,
    /// When it was last written.
    pub at: Moment,
}

/// A step towards a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Towards which goal.
    pub goal: Id,
    /// What.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// By when, if a day was named.
    pub day: Option<Day>,
    /// Done on this day.
    pub done: Option<Day>,
    /// Written down on this day.
    #[serde(default)]
    pub since: Option<Day>,
}

impl Action {
    /// A step that is not done yet.
    pub fn new(goal: Id, text: String, owner: String, day: Option<Day>) -> Action {
        Action { goal, text, owner, day, done: None, since: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn ids(numbers: &[u8]) -> Vec<Id> {
        numbers.iter().map(|number| Id::from_bytes([*number; 16])).collect()
    }

    proptest! {
        /// Moving goals about loses none and doubles none, whatever stood in the order before.
        #[test]
        fn the_order_of_goals_holds_each_goal_once(
            named in prop::collection::vec(0_u8..9, 0..9),
            count in 1_u8..9,
            moves in prop::collection::vec((0_u8..9, any::<bool>()), 0..20),
        ) {
            let written = ids(&(0..count).collect::<Vec<_>>());
            let mut named = ids(&named);
            named.dedup();
            let unique: BTreeSet<Id> = named.iter().copied().collect();
            let mut order = GoalOrder { goals: unique.into_iter().collect() };
            for (goal, earlier) in moves {
                let way = if earlier { Move::Earlier } else { Move::Later };
                order = order.moved(&written, Id::from_bytes([goal; 16]), way);
            }
            let mut all = order.of(&written);
            all.sort();
            prop_assert_eq!(all, written);
        }
    }

    #[test]
    fn a_goal_moves_by_one_place_and_stays_at_the_ends() {
        let written = ids(&[1, 2, 3]);
        let order = GoalOrder::default();
        assert_eq!(order.moved(&written, written[2], Move::Earlier).goals, ids(&[1, 3, 2]));
        assert_eq!(order.moved(&written, written[2], Move::Later).goals, written);
        assert_eq!(order.moved(&written, written[0], Move::Earlier).goals, written);
    }
}
