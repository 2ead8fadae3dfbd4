//! Counting rules: what one of each measure is. A rule has a version, which goes up when it changes, and what is released says
//! under which version it was counted: numbers of two versions are not alike, whatever they are called.

use serde::{Deserialize, Serialize};

/// What one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// Each time that it happens.
    Times,
    /// Once in a conversation or file, however often it happens there.
    Once,
    /// What somebody counted by hand: messages, people, things.
    Tally,
    /// Hours that it took, added up by month and rounded.
    Hours,
}

impl Counts {
    /// All of them.
    pub const ALL: [Counts; 4] = [Counts::Times, Counts::Once, Counts::Tally, Counts::Hours];

    /// The end of its keys.
    pub fn code(self) -> &'static str {
        match self {
            Counts::Times => "times",
            Counts::Once => "once",
            Counts::Tally => "tally",
            Counts::Hours => "hours",
        }
    }
}

/// How a measure is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountingRule {
    /// The fact that is counted.
    pub fact: &'static str,
    /// What one is.
    pub counts: Counts,
    /// Its version, from 1 on.
    pub version: u16,
}

/// Hours of shifts (FIG-14): they stand beside reach, and nothing divides the one by the other.
pub const SHIFT_HOURS: &str = "shift-hours";

/// Measures that have a rule in common, and the version of that rule. Whoever changes what one is, raises the version here and
/// says in `docs/honest-numbers.md` what changed and from which month on.
struct Ruled {
    counts: Counts,
    version: u16,
    measures: &'static [&'static str],
}

/// The version of the rule of whatever no list names: each time counts.
const TIMES_VERSION: u16 = 1;

static RULES: [Ruled; 3] = [
    Ruled {
        counts: Counts::Once,
        version: 1,
        measures: &[
            "conversation-begun",
            "first-answer",
            "returned",
            "contact-helped",
            "case-begun",
            "told-of",
            "wish-told",
            "service-fit",
            "need-told",
            "need-answered",
        ],
    },
    Ruled {
        counts: Counts::Tally,
        version: 1,
        measures: &[
            "attempt-sent",
            "attempt-answered",
            "attempt-refused",
            "info-given",
            "joint-talked",
            "joint-cards",
            "round-conversation",
            "round-handed-out",
            "round-question",
            "round-referral",
            "walk-in",
            "event-came",
            "event-felt",
            "heard-of-us",
            "topic-told",
            "topic-referred",
        ],
    },
    Ruled { counts: Counts::Hours, version: 1, measures: &[SHIFT_HOURS] },
];

/// The rule of a measure. Every measure has one.
pub fn rule_of(measure: &'static str) -> CountingRule {
    let ruled = RULES.iter().find(|ruled| ruled.measures.contains(&measure));
    CountingRule {
        fact: if measure == SHIFT_HOURS { "shift-held" } else { measure },
        counts: ruled.map_or(Counts::Times, |ruled| ruled.counts),
        version: ruled.map_or(TIMES_VERSION, |ruled| ruled.version),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::standard::facts;
    use std::collections::BTreeSet;

    #[test]
    fn each_measure_has_one_rule_and_no_list_names_what_is_not_counted() {
        let all: BTreeSet<&str> = facts().collect();
        let listed: Vec<&str> = RULES.iter().flat_map(|ruled| ruled.measures.iter().copied()).collect();
        let named: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!(named.len(), listed.len());
        assert!(named.is_subset(&all), "{:?}", named.difference(&all));
        for measure in all {
            let rule = rule_of(measure);
            assert!(rule.version > 0);
            assert_eq!(rule.fact == measure, rule.counts != Counts::Hours, "{measure}");
        }
    }

    #[test]
    fn a_code_is_what_is_kept() {
        for counts in Counts::ALL {
            assert_eq!(serde_json::to_value(counts).unwrap(), counts.code());
        }
    }
}
