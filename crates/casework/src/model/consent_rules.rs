//! Who must say yes, by law, purpose and age: a data file with its sources, never code (issue 5, point 10). The program
//! decides nothing by it: an age is no field of a file. A worker reads the table beside the form.

use super::codes::codes;
use serde::Deserialize;
use std::sync::LazyLock;

/// The data file.
const DATA: &str = include_str!("../../data/consent-rules.json");
/// The lowest and the highest age at which a row may begin or end.
#[cfg(test)]
const AGES: std::ops::RangeInclusive<u8> = 0..=30;

codes! {
    /// What a yes is asked for.
    Purpose, "rule" {
        /// Letting others know something about help under the Wmo.
        WmoSharing = "wmo-sharing",
        /// Help to young people.
        YouthHelp = "youth-help",
        /// Medical care.
        Medical = "medical",
        /// Registration with the coordination centre against human trafficking.
        Comensha = "comensha",
        /// Voluntary help, outside these laws.
        Voluntary = "voluntary",
    }
}

codes! {
    /// Who says yes.
    Party, "party" {
        /// The person.
        Person = "person",
        /// Those who have authority over the person.
        Parents = "parents",
    }
}

codes! {
    /// What else counts.
    Remark, "remark" {
        /// Nothing.
        None = "none",
        /// If the person can weigh it.
        IfAble = "if-able",
        /// If the person can weigh it; parents may read along until sixteen.
        IfAbleAndParentsRead = "if-able-and-parents-read",
        /// Parents are not needed where waiting does serious harm, or where the person keeps wanting it after thought.
        MedicalException = "medical-exception",
        /// On paper.
        Written = "written",
        /// Advice that is given directly and for free needs the person's yes alone.
        AdviceAlone = "advice-alone",
    }
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentRule {
    /// What for.
    pub purpose: Purpose,
    /// From this age on, in years.
    pub from: u8,
    /// Until the day on which somebody reaches this age; none: for ever.
    pub below: Option<u8>,
    /// Who must all say yes.
    pub yes: Vec<Party>,
    /// What else counts.
    pub note: Remark,
    /// Where it stands.
    pub source: String,
    /// Where that can be read.
    pub url: String,
    /// The day on which somebody read the source; none: still to be read by a lawyer.
    pub checked: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "note")]
    _note: String,
    rules: Vec<ConsentRule>,
}

/// The table; empty only if the file does not follow its schema, which a test rules out.
static RULES: LazyLock<Vec<ConsentRule>> =
    LazyLock::new(|| serde_json::from_str::<File>(DATA).map(|file| file.rules).unwrap_or_default());

/// The table, in the order of the file.
pub fn consent_rules() -> &'static [ConsentRule] {
    &RULES
}

/// The rows about one purpose at one age: exactly one.
pub fn at_age(purpose: Purpose, age: u8) -> impl Iterator<Item = &'static ConsentRule> {
    let covers = move |rule: &&ConsentRule| rule.from <= age && rule.below.is_none_or(|below| age < below);
    consent_rules().iter().filter(move |rule| rule.purpose == purpose).filter(covers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_follows_its_schema() {
        let file: File = serde_json::from_str(DATA).unwrap();
        assert_eq!(file.rules.as_slice(), consent_rules());
        for rule in &file.rules {
            assert!(!rule.yes.is_empty(), "{rule:?}");
            assert!(rule.source.len() > 3 && rule.url.starts_with("https://"), "{rule:?}");
            let day = rule.checked.as_deref().map(kit::when::parse_day);
            assert!(day.is_none_or(|day| day.is_some()), "{rule:?}");
        }
    }

    #[test]
    fn each_age_has_exactly_one_row_for_each_purpose() {
        for purpose in Purpose::ALL {
            for age in AGES {
                assert_eq!(at_age(*purpose, age).count(), 1, "{purpose:?} at {age}");
            }
        }
    }

    #[test]
    fn the_person_is_asked_from_twelve_on_by_every_law_and_alone_from_eighteen() {
        for purpose in Purpose::ALL {
            let asks = |age: u8| at_age(*purpose, age).flat_map(|rule| rule.yes.clone()).collect::<Vec<_>>();
            assert_eq!(asks(18), [Party::Person], "{purpose:?}");
            let asked_at_twelve = asks(12).contains(&Party::Person);
            // The guidance on registration asks parents until sixteen.
            assert_eq!(asked_at_twelve, *purpose != Purpose::Comensha, "{purpose:?}");
        }
    }
}
