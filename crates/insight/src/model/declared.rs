//! Which tables a year has: declared, not programmed. A fact that no declaration names is counted nowhere.
//!
//! No declaration can name a worker, because no fact does (H-15) and no [`Variable`] stands for one.

use crate::Variable;

/// By which code of a fact a table is split.
///
/// A code keeps its meaning for ever: whoever groups differently chooses other codes.
#[derive(Debug)]
pub struct Split {
    /// What the code is about.
    pub variable: Variable,
    /// Under which name the fact carries the code.
    pub name: &'static str,
    /// The categories, in the order in which they are shown. [`Split::OTHER`] comes after them.
    pub codes: &'static [&'static str],
    /// Codes that are counted together under one of the categories, because apart they are nearly always small.
    pub joined: &'static [(&'static str, &'static str)],
}

impl Split {
    /// The category of facts without a code, or with one that stands in no list: nothing falls out of the totals.
    pub const OTHER: &'static str = "other";

    /// All categories, the last of them [`Split::OTHER`].
    pub fn categories(&self) -> impl Iterator<Item = &'static str> {
        self.codes.iter().copied().chain([Split::OTHER])
    }

    /// In which category a fact with this code falls.
    pub fn place(&self, code: Option<&str>) -> usize {
        let joined =
            |code| self.joined.iter().find(|(from, _)| *from == code).map_or(code, |(_, into)| *into);
        let listed = code.and_then(|code| self.codes.iter().position(|category| *category == joined(code)));
        listed.unwrap_or(self.codes.len())
    }
}

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

pub(super) static CHANNEL: Split = Split {
    variable: Variable::Channel,
    name: "channel",
    codes: &["chat-site", "forum", "dating-app", "advertisement-site", "street", "event", "front-door"],
    joined: &[],
};

/// The kinds of place where somebody writes first: no front door.
static SITE: Split = Split {
    variable: Variable::Channel,
    name: "channel",
    codes: &["chat-site", "forum", "dating-app", "advertisement-site", "street", "event"],
    joined: &[],
};

static DAY_PART: Split = Split {
    variable: Variable::DayPart,
    name: "daypart",
    codes: &["night", "morning", "noon", "afternoon", "evening"],
    joined: &[],
};

static ORIGIN: Split = Split {
    variable: Variable::Channel,
    name: "origin",
    codes: &[
        "outreach",
        "front-door",
        "referral",
        "transfer",
        "ggd",
        "enforcement",
        "care",
        "police",
        "comensha",
        "regional",
        "other-region",
        "centre",
        "peer",
        "check-information",
        "media",
    ],
    joined: &[("campaign", "media"), ("lesson", "media")],
};

static PHASE: Split = Split {
    variable: Variable::TrajectoryState,
    name: "phase",
    codes: &["getting-to-know", "working-on-plan", "partly-out", "out", "aftercare", "closed"],
    joined: &[],
};

static PARTNER: Split = Split {
    variable: Variable::ReferralPartner,
    name: "partner-kind",
    codes: &["debt-help", "ggd", "fier", "housing-office", "legal-help", "return-help"],
    joined: &[("iom", "return-help"), ("ros", "return-help"), ("barka", "return-help")],
};

static OUTCOME: Split = Split {
    variable: Variable::NeedFit,
    name: "outcome",
    codes: &["helped", "partly", "not", "did-not-go"],
    joined: &[],
};

/// A first answer by a person to somebody who wrote to the front door.
pub const FIRST_ANSWER: &str = "first-answer";
/// Somebody came back on another day after that answer.
pub const RETURNED: &str = "returned";

static WAIT: Split = Split {
    variable: Variable::AnswerTime,
    name: "wait",
    codes: &["quarter-hour", "hour", "four-hours", "day", "three-days", "longer"],
    joined: &[],
};

static LANGUAGE: Split = Split {
    variable: Variable::Language,
    name: "language",
    codes: &["nl", "en", "es", "pt", "ro", "bg", "pl", "hu", "tr", "ar", "uk", "fr"],
    joined: &[],
};

static TOPIC: Split = Split {
    variable: Variable::LifeDomain,
    name: "topic",
    codes: &[
        "home",
        "money",
        "days",
        "people",
        "mind",
        "body",
        "daily",
        "love",
        "meaning",
        "violence",
        "boundaries",
        "online",
        "rights",
    ],
    joined: &[],
};

static GIVEN: Split = Split {
    variable: Variable::SupportKind,
    name: "answer",
    codes: &["listened", "informed", "referred"],
    joined: &[],
};

static CAME_BY: Split =
    Split { variable: Variable::Channel, name: "channel", codes: &["door", "booking", "call"], joined: &[] };

static AGENCY: Split = Split {
    variable: Variable::AgencyKind,
    name: "agency",
    codes: &["police", "town", "care", "help", "office"],
    joined: &[],
};

static EVENT_PLACE: Split = Split {
    variable: Variable::PlaceKind,
    name: "place",
    codes: &["ours", "neighbourhood", "cafe", "outside"],
    joined: &[],
};

static STREET_PLACE: Split = Split {
    variable: Variable::PlaceKind,
    name: "place",
    codes: &["street", "park", "station", "parking", "going-out", "meeting-place", "walk-in"],
    joined: &[],
};

static GOODS: Split = Split {
    variable: Variable::SupportKind,
    name: "goods",
    codes: &["condoms", "lubricant", "card", "test", "hygiene", "food", "clothes"],
    joined: &[],
};

static STREET_TOPIC: Split = Split {
    variable: Variable::LifeDomain,
    name: "topic",
    codes: &["health", "safety", "housing", "money", "work", "rights", "talking"],
    joined: &[],
};

static STREET_ANSWER: Split = Split {
    variable: Variable::SupportKind,
    name: "answer",
    codes: &["told", "card-given", "went-along", "later"],
    joined: &[],
};

static TOWARDS: Split = Split {
    variable: Variable::ReferralPartner,
    name: "towards",
    codes: &["us", "walk-in", "doctor", "shelter", "lawyer"],
    joined: &[],
};

static WAY: Split = Split {
    variable: Variable::ReferralSource,
    name: "way",
    codes: &[
        "online-outreach",
        "offline-outreach",
        "check-information",
        "centre",
        "website",
        "someone-i-know",
        "media",
        "campaign",
        "lesson",
    ],
    joined: &[],
};

static JOINT: Split = Split {
    variable: Variable::PlaceKind,
    name: "event",
    codes: &["escort-check", "walk-in-event", "boys-and-men", "stall", "other-event"],
    joined: &[],
};

static HOW_IT_WAS: Split =
    Split { variable: Variable::HowItWas, name: "answer", codes: &["good", "fair", "poor"], joined: &[] };

/// What was asked for at the kitchen table (DOM-28).
static SERVICE: Split = Split {
    variable: Variable::SupportKind,
    name: "service",
    codes: &[
        "talking",
        "safer-work",
        "housing",
        "money",
        "work",
        "health",
        "rights",
        "coming-along",
        "language",
    ],
    joined: &[],
};

/// Whether it fitted, says the client (ORG-22).
static FIT: Split =
    Split { variable: Variable::NeedFit, name: "fit", codes: &["met", "partly", "not"], joined: &[] };

/// Whether somebody went on elsewhere, or came to us from elsewhere.
static DIRECTION: Split =
    Split { variable: Variable::ReferralSource, name: "direction", codes: &["out", "in"], joined: &[] };

/// What became of that.
static MOVED: Split = Split {
    variable: Variable::AttemptOutcome,
    name: "moved",
    codes: &["accepted", "declined", "expired", "taken-back"],
    joined: &[],
};

/// Help in need that was given (DOM-23).
static RELIEF: Split = Split {
    variable: Variable::SupportKind,
    name: "relief",
    codes: &["night", "food", "money", "clothes", "phone", "medication", "travel"],
    joined: &[],
};

/// How much, as a band: where few were helped, a sum in euros would be the amount of one of them (decision 0044).
static AMOUNT: Split = Split {
    variable: Variable::Amount,
    name: "amount",
    codes: &["goods", "to-10", "to-25", "to-50", "to-100", "above-100"],
    joined: &[],
};

/// Why a file ended; not said falls under other.
static BECAUSE: Split = Split {
    variable: Variable::EndReason,
    name: "because",
    codes: &["done", "client-stops", "other-help", "moved", "lost-touch"],
    joined: &[],
};

/// Where the client goes on. Staying in the work is an outcome like any other (H-15).
static ONWARD: Split = Split {
    variable: Variable::Onward,
    name: "onward",
    codes: &["other-work", "same-work", "course", "other-help", "elsewhere"],
    joined: &[],
};

/// How it began, says the client; what somebody is, is no code (SAF-08).
static BEGAN: Split = Split {
    variable: Variable::BeganBy,
    name: "theme",
    codes: &["curious", "money", "no-other-way", "own-choice", "through-somebody", "pressed"],
    joined: &[],
};

/// What the team learned (SAF-14).
static TRAINING: Split = Split {
    variable: Variable::Topic,
    name: "training",
    codes: &[
        "trafficking",
        "talking",
        "safety",
        "men",
        "young",
        "privacy",
        "rights",
        "health",
        "supervision",
    ],
    joined: &[],
};

/// The tables of the desk, by their codes.
pub const DESK: [&str; 5] = ["answers", "returns", "heard", "topics", "pointed"];

/// The tables of the yearly field picture (OUT-34), by their codes.
pub const FIELD: [&str; 9] =
    ["outreach", "replies", "branches", "joint", "rounds", "goods", "questions", "towards", "topics"];

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
    Declared { code: "begun", shape: Shape::Lines(&["case-begun"], &ORIGIN) },
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
        ];
        let declared: Vec<&str> = YEARLY.iter().flat_map(|table| table.facts().iter().copied()).collect();
        let once: BTreeSet<&str> = declared.iter().copied().collect();
        assert_eq!(once.len(), declared.len(), "a fact is counted twice");
        assert_eq!(once, contract.into_iter().collect());
    }

    #[test]
    fn what_is_not_in_a_list_falls_under_other() {
        assert_eq!(PARTNER.place(Some("ggd")), 1);
        assert_eq!(PARTNER.place(Some("iom")), PARTNER.place(Some("barka")));
        let other = PARTNER.categories().count() - 1;
        assert_eq!([PARTNER.place(Some("other")), PARTNER.place(Some("x")), PARTNER.place(None)], [other; 3]);
    }

    #[test]
    fn what_is_joined_has_a_category() {
        for split in [&CHANNEL, &SITE, &DAY_PART, &ORIGIN, &PHASE, &PARTNER, &OUTCOME] {
            assert!(split.joined.iter().all(|(_, into)| split.codes.contains(into)), "{}", split.name);
        }
        for split in [
            &JOINT,
            &STREET_PLACE,
            &GOODS,
            &STREET_TOPIC,
            &STREET_ANSWER,
            &TOWARDS,
            &WAY,
            &WAIT,
            &LANGUAGE,
            &TOPIC,
            &GIVEN,
            &CAME_BY,
            &EVENT_PLACE,
            &HOW_IT_WAS,
            &SERVICE,
            &FIT,
            &RELIEF,
            &AMOUNT,
            &AGENCY,
        ] {
            assert!(split.joined.is_empty(), "{}", split.name);
        }
        let all = || crate::model::tables();
        assert!(DESK.iter().chain(&FIELD).all(|code| all().any(|table| table.code == *code)));
    }
}
