//! By what a table may be split. What is not in this list cannot be declared.

use serde::{Deserialize, Serialize};

/// Everything by which a table can be split.
///
/// There is no worker here, and no team of one: numbers per worker push people (H-15). There is no nationality, no
/// residence, no orientation, no place finer than a region. Time is not a variable either: a table has a
/// [`Period`](crate::Period), because periods that overlap must be weighed against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Variable {
    /// No split: one category with everybody in it.
    Everyone,
    /// Region of a centre municipality (ORG-14).
    Region,
    /// Channel along which the contact came about (OUT-02).
    Channel,
    /// Whether a contact stayed anonymous.
    ContactKind,
    /// What became of a contact attempt (OUT-03).
    AttemptOutcome,
    /// Gender as the person says it, "not said" included.
    Gender,
    /// Age band, "not said" included (FIG-17).
    AgeBand,
    /// Branch of sex work, as the person says it.
    Branch,
    /// Whether a trajectory was new, running or ended in the period.
    TrajectoryState,
    /// Why a trajectory started.
    StartReason,
    /// Why a trajectory ended.
    EndReason,
    /// Life domain that was worked on.
    LifeDomain,
    /// Whether a need was met, partly met or not met (ORG-22).
    NeedFit,
    /// Kind of support that was given.
    SupportKind,
    /// Kind of source that referred someone here (REF-08).
    ReferralSource,
    /// Kind of partner that someone was referred to.
    ReferralPartner,
    /// Language of the conversation.
    Language,
    /// Day of the week (OUT-32).
    Weekday,
    /// Part of the day (OUT-32).
    DayPart,
    /// How long somebody waited for the first answer of a person (FIG-18).
    AnswerTime,
    /// Kind of place where an event was held (INF-04).
    PlaceKind,
    /// How an event was for those who came, as they said it (INF-04).
    HowItWas,
    /// How much was given, as a band (DOM-23).
    Amount,
    /// Kind of agency that somebody complained about (STG-10, REC-04a).
    AgencyKind,
    /// Where somebody goes on after a trajectory, if they say.
    Onward,
    /// What played a part in how it began, if they say (SAF-08).
    BeganBy,
    /// What a training was about (SAF-14): counted for an organisation as a whole.
    Topic,
    /// How long a trajectory lasted, in steps (EXT-06).
    Lasted,
}

impl Variable {
    /// All variables.
    pub const ALL: [Variable; 28] = [
        Variable::Everyone,
        Variable::Region,
        Variable::Channel,
        Variable::ContactKind,
        Variable::AttemptOutcome,
        Variable::Gender,
        Variable::AgeBand,
        Variable::Branch,
        Variable::TrajectoryState,
        Variable::StartReason,
        Variable::EndReason,
        Variable::LifeDomain,
        Variable::NeedFit,
        Variable::SupportKind,
        Variable::ReferralSource,
        Variable::ReferralPartner,
        Variable::Language,
        Variable::Weekday,
        Variable::DayPart,
        Variable::AnswerTime,
        Variable::PlaceKind,
        Variable::HowItWas,
        Variable::Amount,
        Variable::AgencyKind,
        Variable::Onward,
        Variable::BeganBy,
        Variable::Topic,
        Variable::Lasted,
    ];
}

/// One side of a table: a variable and its categories, by key, in the order in which they are shown.
///
/// Each person or event that is counted falls in exactly one category, or the totals would not be totals. A key keeps
/// its meaning for ever: whoever groups differently chooses other keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "AxisDraft")]
pub struct Axis {
    variable: Variable,
    categories: Vec<String>,
}

/// Why this is no side of a table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AxisError {
    /// There are no categories, or more than [`Axis::MOST`].
    #[error("a side of a table has between 1 and {} categories", Axis::MOST)]
    Number,
    /// A category has no name.
    #[error("a category has no key")]
    Nameless,
    /// Two categories have the same name.
    #[error("the category {0} stands there twice")]
    Twice(String),
}

#[derive(Deserialize)]
struct AxisDraft {
    variable: Variable,
    categories: Vec<String>,
}

impl Axis {
    /// The most categories that one side may have.
    pub const MOST: usize = 400;

    /// A side with these categories.
    ///
    /// # Errors
    /// When there are none or too many, or one is nameless or stands there twice.
    pub fn new<K: Into<String>>(
        variable: Variable,
        categories: impl IntoIterator<Item = K>,
    ) -> Result<Axis, AxisError> {
        // One more than is allowed suffices to see that there are too many.
        let categories: Vec<String> = categories.into_iter().take(Axis::MOST + 1).map(Into::into).collect();
        if categories.is_empty() || categories.len() > Axis::MOST {
            return Err(AxisError::Number);
        }
        let mut seen = std::collections::BTreeSet::new();
        for category in &categories {
            if category.is_empty() {
                return Err(AxisError::Nameless);
            }
            if !seen.insert(category) {
                return Err(AxisError::Twice(category.clone()));
            }
        }
        Ok(Axis { variable, categories })
    }

    /// The side of a table that is not split: everybody in one category.
    pub fn everyone() -> Axis {
        Axis { variable: Variable::Everyone, categories: vec!["everyone".to_owned()] }
    }

    /// What it splits by.
    pub fn variable(&self) -> Variable {
        self.variable
    }

    /// Its categories, by key, in order.
    pub fn categories(&self) -> &[String] {
        &self.categories
    }

    /// Where a category stands.
    pub fn position(&self, category: &str) -> Option<usize> {
        self.categories.iter().position(|other| other == category)
    }
}

impl TryFrom<AxisDraft> for Axis {
    type Error = AxisError;

    fn try_from(draft: AxisDraft) -> Result<Axis, AxisError> {
        Axis::new(draft.variable, draft.categories)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new variable fails to compile here, so that somebody weighs it against H-15 before it can be declared.
    fn is_about_a_worker(variable: Variable) -> bool {
        match variable {
            Variable::Everyone
            | Variable::Region
            | Variable::Channel
            | Variable::ContactKind
            | Variable::AttemptOutcome
            | Variable::Gender
            | Variable::AgeBand
            | Variable::Branch
            | Variable::TrajectoryState
            | Variable::StartReason
            | Variable::EndReason
            | Variable::LifeDomain
            | Variable::NeedFit
            | Variable::SupportKind
            | Variable::ReferralSource
            | Variable::ReferralPartner
            | Variable::Language
            | Variable::Weekday
            | Variable::DayPart
            | Variable::AnswerTime
            | Variable::PlaceKind
            | Variable::HowItWas
            | Variable::Amount
            | Variable::AgencyKind
            | Variable::Onward
            | Variable::BeganBy
            | Variable::Topic
            | Variable::Lasted => false,
        }
    }

    #[test]
    fn no_table_can_be_split_by_worker() {
        assert!(!Variable::ALL.into_iter().any(is_about_a_worker));
        for name in [
            "worker",
            "hulpverlener",
            "guide",
            "employee",
            "colleague",
            "case-manager",
            "user",
            "role",
            "team",
        ] {
            assert!(serde_json::from_str::<Variable>(&format!("\"{name}\"")).is_err(), "{name}");
        }
        for variable in Variable::ALL {
            let key = serde_json::to_string(&variable).unwrap();
            for word in ["worker", "guide", "staff", "team", "account", "person", "name"] {
                assert!(!key.contains(word), "{key}");
            }
        }
    }

    #[test]
    fn the_list_of_variables_is_complete() {
        let last = Variable::Lasted as usize;
        assert_eq!(Variable::ALL.map(|variable| variable as usize).to_vec(), (0..=last).collect::<Vec<_>>());
    }

    #[test]
    fn a_side_has_distinct_named_categories() {
        assert_eq!(Axis::new(Variable::Region, Vec::<String>::new()), Err(AxisError::Number));
        assert_eq!(Axis::new(Variable::Region, ["noord", ""]), Err(AxisError::Nameless));
        assert_eq!(
            Axis::new(Variable::Region, ["noord", "noord"]),
            Err(AxisError::Twice("noord".to_owned()))
        );
        assert_eq!(Axis::new(Variable::Region, (0u64..).map(|n| n.to_string())), Err(AxisError::Number));
        assert!(serde_json::from_str::<Axis>(r#"{"variable":"region","categories":["a","a"]}"#).is_err());
    }
}
