//! A complaint about how an agency treated somebody (STG-10). It comes without a code: nobody can answer, and nobody can
//! find whoever wrote it. It goes on as a theme; the agency is named only when the person said so.

use kit::coded;
use serde::{Deserialize, Serialize};
use store::Day;

/// So many days after it came, a complaint is erased.
pub const COMPLAINT_DAYS: i64 = 90;

coded! {
    /// What kind of agency it was about.
    Agency {
        /// The police.
        Police = "police", "guide-agency-police";
        /// The municipality.
        Town = "town", "guide-agency-town";
        /// Health care.
        Care = "care", "guide-agency-care";
        /// Social help or shelter.
        Help = "help", "guide-agency-help";
        /// An office for money, work or housing.
        Office = "office", "guide-agency-office";
        /// Another.
        Else = "else", "guide-agency-else";
    }
}

/// The head of a complaint: what the desk's list shows.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum ComplaintHead {
    /// A complaint.
    #[serde(rename = "complaint")]
    Complaint {
        /// About what kind of agency.
        agency: Agency,
        /// The day on which it came; no hour.
        day: Day,
    },
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// What happened.
    pub what: String,
    /// What should change; may be empty.
    pub change: String,
    /// The agency, when we may name it.
    pub named: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Head;

    #[test]
    fn a_complaint_is_no_booking_and_has_no_hour() {
        let head = ComplaintHead::Complaint { agency: Agency::Town, day: Day::from_number(20_000) };
        let kept = serde_json::to_value(&head).unwrap();
        let fields: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["agency", "day", "kind"]);
        assert!(serde_json::from_value::<Head>(kept).is_err());
    }
}
