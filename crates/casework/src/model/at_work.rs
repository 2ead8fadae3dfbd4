//! What the room of work keeps in the part about work, as far as a copy to take along holds it. That room stands behind this one
//! and draws its own pages; a copy is whole without it. A test of that room holds the two together.

use super::record::By;
use serde::Deserialize;
use store::{Day, Moment};

/// Something that was said about work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum AtWork {
    /// The plan of client and job coach.
    WorkPlan(PlanAtWork),
    /// An employer that might fit.
    Suggestion {
        /// The employer's alias.
        alias: String,
        /// Its branch.
        branch: String,
        /// What it offers.
        offers: String,
        /// Why it might fit.
        why: String,
        /// Name of the job coach.
        by: String,
        /// When.
        at: Moment,
    },
    /// An application.
    Application {
        /// For what.
        what: String,
        /// The day it went out.
        day: Day,
        /// What came of it.
        outcome: String,
        /// Name of the job coach who wrote it down; empty in what was written before that was kept.
        #[serde(default)]
        by: String,
    },
    /// What this room keeps there, and earlier versions.
    #[serde(other)]
    Other,
}

/// The plan as a copy holds it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PlanAtWork {
    wish: String,
    hours: Option<u8>,
    own_hours: bool,
    keeps: String,
    skills: String,
    hard: String,
    courses: String,
    benefit: String,
    steps: String,
    stage: String,
    /// Who wrote it last.
    pub by: By,
    /// When.
    pub at: Moment,
}

/// What a line of the plan says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// Words, or a number.
    Words(String),
    /// Yes.
    Yes,
    /// Where somebody is on the way: a code.
    Stage(String),
}

/// The lines of a plan: the code of the label of each.
pub const LABELS: [&str; 10] =
    ["wish", "hours", "own-hours", "keeps", "skills", "hard", "courses", "benefit", "steps", "stage"];

/// Where somebody can be on the way, as that room keeps it.
pub const STAGES: [&str; 6] = ["wish", "prepare", "apply", "try-out", "work", "keep"];

impl PlanAtWork {
    /// What it says, line by line, each with the code of its label; what is empty is left out.
    pub fn lines(&self) -> Vec<(&'static str, Says)> {
        let words = |text: &String| (!text.is_empty()).then(|| Says::Words(text.clone()));
        let all = [
            words(&self.wish),
            self.hours.map(|hours| Says::Words(hours.to_string())),
            self.own_hours.then_some(Says::Yes),
            words(&self.keeps),
            words(&self.skills),
            words(&self.hard),
            words(&self.courses),
            words(&self.benefit),
            words(&self.steps),
            Some(Says::Stage(self.stage.clone())),
        ];
        LABELS.into_iter().zip(all).filter_map(|(label, says)| Some((label, says?))).collect()
    }
}

/// Key of the label of a line.
pub fn label_key(code: &str) -> String {
    format!("casework-at-work-{code}")
}

/// Key of where somebody is on the way, if this house knows it.
pub fn stage_key(code: &str) -> Option<String> {
    STAGES.contains(&code).then(|| format!("casework-at-work-stage-{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_this_room_keeps_there_and_what_it_does_not_know_is_passed_over() {
        for other in [r#"{"record":"note","text":"x"}"#, r#"{"record":"work-plan-version","was":{}}"#] {
            assert_eq!(serde_json::from_str::<AtWork>(other).unwrap(), AtWork::Other);
        }
    }
}
