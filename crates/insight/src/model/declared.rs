//! Which tables a year has: declared, not programmed. A fact that no declaration names is counted nowhere.
//!
//! No declaration can name a worker, because no fact does (H-15) and no [`Variable`](crate::Variable) stands for one.

use super::splits::desk::{AGENCY, CAME_BY, EVENT_PLACE, GIVEN, HOW_IT_WAS, LANGUAGE, TOPIC, WAIT};
use super::splits::field::{
    CHANNEL, DAY_PART, GOODS, JOINT, SITE, STREET_ANSWER, STREET_PLACE, STREET_TOPIC, TOWARDS, WAY,
};
use super::splits::files::{
    AMOUNT, BECAUSE, BEGAN, DIRECTION, FIT, MOVED, ONWARD, ORIGIN, OUTCOME, PARTNER, PHASE, RELIEF, SERVICE,
    TRAINING,
};

pub use super::splits::Split;

/// How a table looks.
#[derive(Debug)]
pub enum Shape {
    /// A line for each of these facts, a column for each quarter of the year.
    Quarters(&'static [&'static str]),
    /// A line for each of these facts, a column for each category.
    Lines(&'static [&'static str], &'static Split),
    /// A line for each of these facts, a column for each month of the year.
    Months(&'static [&'static str]),
    /// One fact: a line for each category, a column for each month of the year.
    MonthsOf(&'static str, &'static Split),
    /// One fact: a line for each category of the first, a column for each category of the second.
    Crossed(&'static str, &'static Split, &'static Split),
}

/// One table of a year.
#[derive(Debug)]
pub struct Declared {
    /// Its code: the caption is the text `insight-table-` with the code, the definition ends in `-about`.
    pub code: &'static str,
    /// How it looks.
    pub shape: Shape,
}

impl Declared {
    /// The facts that it counts.
    pub fn facts(&self) -> &[&'static str] {
        match &self.shape {
            Shape::Quarters(facts) | Shape::Months(facts) | Shape::Lines(facts, _) => facts,
            Shape::Crossed(fact, ..) | Shape::MonthsOf(fact, _) => std::slice::from_ref(fact),
        }
    }
}

/// A first message or word on a channel.
pub const SENT: &str = "attempt-sent";
/// Somebody answered it.
pub const ANSWERED: &str = "attempt-answered";
/// Somebody who answered came into a conversation.
pub const TALKING: &str = "contact-talking";
/// An answer came in, by part of the day (OUT-32).
pub const HEARD: &str = "reply-heard";
/// A visit at which the duo arrived.
pub const VISIT: &str = "visit-made";
/// A file began out of a conversation (OUT-02): that is where help begins that lasts.
pub const HELPED: &str = "contact-helped";

/// A referrer told of somebody, by a slip that works once (REF-17).
pub const TOLD_OF: &str = "told-of";

/// A first answer by a person to somebody who wrote to the front door.
pub const FIRST_ANSWER: &str = "first-answer";
/// Somebody came back on another day after that answer.
pub const RETURNED: &str = "returned";

/// The tables of the desk, by their codes.
pub const DESK: [&str; 5] = ["answers", "returns", "heard", "topics", "pointed"];

/// The tables of the yearly field picture (OUT-34), by their codes.
pub const FIELD: [&str; 10] = [
    "outreach",
    "replies",
    "reply-days",
    "branches",
    "joint",
    "rounds",
    "goods",
    "questions",
    "towards",
    "topics",
];

/// The tables of a year, in the order in which a person walks through the work.
pub static YEARLY: [Declared; 30] = [
    Declared {
        code: "outreach",
        // From a first message to a door, each step beside the one before (OUT-32, OUT-34).
        shape: Shape::Lines(
            &[
                SENT,
                ANSWERED,
                "attempt-refused",
                "info-given",
                TALKING,
                "call-held",
                VISIT,
                HELPED,
                "attempt-left",
                "attempt-informed",
                "concern-noticed",
                "men-place-asked",
            ],
            &CHANNEL,
        ),
    },
    Declared { code: "shifts", shape: Shape::Quarters(&["shift-held"]) },
    Declared { code: "joint", shape: Shape::Lines(&["joint-held", "joint-talked", "joint-cards"], &JOINT) },
    Declared { code: "rounds", shape: Shape::Lines(&["round-held", "round-conversation"], &STREET_PLACE) },
    Declared { code: "goods", shape: Shape::Lines(&["round-handed-out"], &GOODS) },
    Declared { code: "questions", shape: Shape::Crossed("round-question", &STREET_TOPIC, &STREET_ANSWER) },
    Declared { code: "towards", shape: Shape::Lines(&["round-referral"], &TOWARDS) },
    Declared { code: "ways", shape: Shape::Lines(&["passed-on"], &WAY) },
    Declared { code: "walk-ins", shape: Shape::Lines(&["walk-in"], &CAME_BY) },
    Declared { code: "events", shape: Shape::Lines(&["event-held", "event-came"], &EVENT_PLACE) },
    Declared { code: "felt", shape: Shape::Lines(&["event-felt"], &HOW_IT_WAS) },
    Declared { code: "replies", shape: Shape::Crossed(HEARD, &SITE, &DAY_PART) },
    Declared { code: "meeting", shape: Shape::Quarters(&["conversation-begun"]) },
    Declared { code: "answers", shape: Shape::Crossed(FIRST_ANSWER, &LANGUAGE, &WAIT) },
    Declared { code: "returns", shape: Shape::Lines(&[RETURNED], &LANGUAGE) },
    Declared { code: "heard", shape: Shape::Lines(&["heard-of-us"], &WAY) },
    Declared { code: "topics", shape: Shape::Crossed("topic-told", &TOPIC, &GIVEN) },
    Declared { code: "pointed", shape: Shape::Lines(&["topic-referred"], &PARTNER) },
    Declared { code: "begun", shape: Shape::Lines(&["case-begun", TOLD_OF], &ORIGIN) },
    Declared { code: "phases", shape: Shape::Lines(&["case-phase"], &PHASE) },
    Declared { code: "endings", shape: Shape::Crossed("case-closed", &BECAUSE, &ONWARD) },
    Declared { code: "guidance", shape: Shape::Quarters(&["team-slot", "work-plan", "checkin-answered"]) },
    Declared { code: "referrals", shape: Shape::Lines(&["referral-made"], &PARTNER) },
    Declared { code: "outcomes", shape: Shape::Crossed("referral-outcome", &PARTNER, &OUTCOME) },
    Declared { code: "complaints", shape: Shape::Lines(&["complaint"], &AGENCY) },
    Declared { code: "needs", shape: Shape::Crossed("service-fit", &SERVICE, &FIT) },
    Declared { code: "moved", shape: Shape::Crossed("case-moved", &MOVED, &DIRECTION) },
    Declared { code: "emergency", shape: Shape::Crossed("emergency-help", &RELIEF, &AMOUNT) },
    Declared { code: "beginnings", shape: Shape::Lines(&["began-told"], &BEGAN) },
    Declared { code: "training", shape: Shape::Lines(&["training-held"], &TRAINING) },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_fact_that_is_left_behind_is_counted_in_one_table() {
        let contract = [
            "attempt-sent",
            "attempt-answered",
            "attempt-refused",
            "info-given",
            "attempt-left",
            "attempt-informed",
            "concern-noticed",
            "men-place-asked",
            "contact-talking",
            "call-held",
            "visit-made",
            "conversation-begun",
            "case-begun",
            "case-phase",
            "team-slot",
            "referral-made",
            "referral-outcome",
            "work-plan",
            "checkin-answered",
            "case-closed",
            "first-answer",
            "returned",
            "topic-told",
            "topic-referred",
            "heard-of-us",
            "walk-in",
            "event-held",
            "event-came",
            "event-felt",
            "shift-held",
            "joint-held",
            "joint-talked",
            "joint-cards",
            "round-held",
            "round-conversation",
            "round-handed-out",
            "round-question",
            "round-referral",
            "passed-on",
            "reply-heard",
            "service-fit",
            "case-moved",
            "emergency-help",
            "complaint",
            "began-told",
            "training-held",
            "contact-helped",
            "told-of",
        ];
        let declared: Vec<&str> = YEARLY.iter().flat_map(|table| table.facts().iter().copied()).collect();
        let once: BTreeSet<&str> = declared.iter().copied().collect();
        assert_eq!(once.len(), declared.len(), "a fact is counted twice");
        assert_eq!(once, contract.into_iter().collect());
    }

    #[test]
    fn the_desk_and_the_field_picture_name_tables_that_there_are() {
        let all = || crate::model::tables();
        assert!(DESK.iter().chain(&FIELD).all(|code| all().any(|table| table.code == *code)));
    }
}
