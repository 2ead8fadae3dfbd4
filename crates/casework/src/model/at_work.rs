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
    keeps: String,
    skills: String,
    hard: String,
    courses: String,
    benefit: String,
    steps: String,
    /// Who wrote it last.
    pub by: By,
    /// When.
    pub at: Moment,
}

impl PlanAtWork {
    /// Its words, a line each; what is empty is left out.
    pub fn lines(&self) -> Vec<String> {
        let hours = self.hours.map(|hours| hours.to_string()).unwrap_or_default();
        let all = [&self.wish, &hours, &self.keeps, &self.skills, &self.hard, &self.courses, &self.benefit];
        let all = all.into_iter().chain([&self.steps]);
        all.filter(|text| !text.is_empty()).cloned().collect()
    }
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
