//! The data dial: recipient × category × purpose × until when (REC-01d, promise 2).

use super::By;
use super::codes::codes;
use super::part::PartKind;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Days that a yes holds unless the client says otherwise.
pub const DAYS_UNLESS_SAID: i32 = 180;
/// Days that a yes can hold at most; then it is asked again.
pub const DAYS_MAX: i32 = 730;

codes! {
    /// What somebody may know.
    Category, "category" {
        /// How to reach the client safely.
        Contact = "contact",
        /// What is needed today.
        FirstNeeds = "first-needs",
        /// The safety plan.
        Safety = "safety",
        /// Goals and steps.
        Goals = "goals",
        /// The life domains that are open.
        Domains = "domains",
        /// The whole plan, without the parts.
        Plan = "plan",
        /// The part about work.
        Work = "work",
        /// The part about housing.
        Housing = "housing",
        /// The protected part.
        Protected = "protected",
        /// The client's name, for somebody outside.
        Name = "name",
    }
}

impl Category {
    /// What somebody outside the organisation may be told; the parts open only with a seat in the team.
    pub const TOLD: [Category; 6] = [
        Category::Contact,
        Category::FirstNeeds,
        Category::Safety,
        Category::Goals,
        Category::Domains,
        Category::Name,
    ];

    /// The category of a part.
    pub fn of_part(part: Option<PartKind>) -> Category {
        match part {
            Some(PartKind::Work) => Category::Work,
            Some(PartKind::Housing) => Category::Housing,
            Some(PartKind::Protected) => Category::Protected,
            Some(PartKind::Private) | None => Category::Plan,
        }
    }
}

/// How a yes was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// When it was written down.
    pub at: Moment,
    /// By the client on their own page, or by the worker who heard it.
    pub by: By,
    /// The day on which the client told it.
    pub told_on: Option<Day>,
}

codes! {
    /// Who says yes beside the client, where a law asks for a second yes: what they are to the client, never who they are.
    Second, "second" {
        /// A parent.
        Parent = "parent",
        /// A guardian.
        Guardian = "guardian",
        /// Somebody whom a judge appointed to speak for the client.
        Representative = "representative",
    }
}

/// A second yes, where the law's table asks for one ([`consent_rules`](super::consent_rules)). No name is needed, and no
/// age is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondYes {
    /// As what.
    pub who: Second,
    /// On this day.
    pub on: Day,
}

/// One yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// To whom, as the client reads it.
    pub recipient: String,
    /// The seat in the team that it opens; none for somebody who is only told.
    pub slot: Option<Id>,
    /// What.
    pub category: Category,
    /// What for.
    pub purpose: String,
    /// Its last day.
    pub until: Day,
    /// How it was given.
    pub given: Given,
    /// Who else said yes, where a law asks for it.
    #[serde(default)]
    pub also: Option<SecondYes>,
    /// Taken back.
    pub withdrawn_at: Option<Moment>,
}

impl Consent {
    /// Whether it holds on this day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.withdrawn_at.is_none() && day <= self.until
    }
}

/// The moment at which a grant with this last day ends: midnight in the Netherlands.
pub fn end_of(day: Day) -> Moment {
    kit::when::at(Day::from_number(day.number().saturating_add(1)), 0)
}

/// Whether a yes may hold until this day.
pub fn can_hold_until(today: Day, until: Day) -> bool {
    today <= until && until.number() <= today.number().saturating_add(DAYS_MAX)
}

/// The last day of a yes unless the client says otherwise.
pub fn unless_said(today: Day) -> Day {
    Day::from_number(today.number().saturating_add(DAYS_UNLESS_SAID))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(until: i32) -> Consent {
        Consent {
            recipient: "Esra".into(),
            slot: None,
            category: Category::Goals,
            purpose: "meedenken".into(),
            until: Day::from_number(until),
            given: Given { at: Moment::from_seconds(0), by: By::Client, told_on: None },
            also: None,
            withdrawn_at: None,
        }
    }

    #[test]
    fn a_yes_holds_through_its_last_day_and_not_longer() {
        assert!(consent(10).holds_on(Day::from_number(10)));
        assert!(!consent(10).holds_on(Day::from_number(11)));
        for day in [Day::from_number(10), kit::when::parse_day("2026-07-10").unwrap()] {
            let (end, next) = (end_of(day), Day::from_number(day.number() + 1));
            assert_eq!((kit::when::local_day(end), kit::when::time(end)), (next, "00:00".to_owned()));
            assert_eq!(kit::when::local_day(end.plus_seconds(-1)), day);
        }
    }

    #[test]
    fn a_yes_taken_back_holds_no_longer() {
        let taken_back = Consent { withdrawn_at: Some(Moment::from_seconds(5)), ..consent(10) };
        assert!(!taken_back.holds_on(Day::from_number(1)));
    }

    #[test]
    fn nobody_can_ask_for_ever() {
        let today = Day::from_number(100);
        assert!(can_hold_until(today, today));
        assert!(can_hold_until(today, unless_said(today)));
        assert!(!can_hold_until(today, Day::from_number(100 + DAYS_MAX + 1)));
        assert!(!can_hold_until(today, Day::from_number(99)));
    }
}
