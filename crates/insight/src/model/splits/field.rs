//! By what the field is split: channels, what happens on them, rounds on the street, days with others.

use super::Split;
use crate::Variable;

pub(in crate::model) static CHANNEL: Split = Split {
    variable: Variable::Channel,
    name: "channel",
    codes: &["chat-site", "forum", "dating-app", "advertisement-site", "street", "event", "front-door"],
    joined: &[],
};

/// The kinds of place where somebody writes first: no front door.
pub(in crate::model) static SITE: Split = Split {
    variable: Variable::Channel,
    name: "channel",
    codes: &["chat-site", "forum", "dating-app", "advertisement-site", "street", "event"],
    joined: &[],
};

pub(in crate::model) static DAY_PART: Split = Split {
    variable: Variable::DayPart,
    name: "daypart",
    codes: &["night", "morning", "noon", "afternoon", "evening"],
    joined: &[],
};

pub(in crate::model) static WEEKDAY: Split = Split {
    variable: Variable::Weekday,
    name: "weekday",
    codes: &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    joined: &[],
};

pub(in crate::model) static JOINT: Split = Split {
    variable: Variable::PlaceKind,
    name: "event",
    codes: &["escort-check", "walk-in-event", "boys-and-men", "stall", "other-event"],
    joined: &[],
};

pub(in crate::model) static STREET_PLACE: Split = Split {
    variable: Variable::PlaceKind,
    name: "place",
    codes: &["street", "park", "station", "parking", "going-out", "meeting-place", "walk-in"],
    joined: &[],
};

pub(in crate::model) static GOODS: Split = Split {
    variable: Variable::SupportKind,
    name: "goods",
    codes: &["condoms", "lubricant", "card", "test", "hygiene", "food", "clothes"],
    joined: &[],
};

pub(in crate::model) static STREET_TOPIC: Split = Split {
    variable: Variable::LifeDomain,
    name: "topic",
    codes: &["health", "safety", "housing", "money", "work", "rights", "talking"],
    joined: &[],
};

pub(in crate::model) static STREET_ANSWER: Split = Split {
    variable: Variable::SupportKind,
    name: "answer",
    codes: &["told", "card-given", "went-along", "later"],
    joined: &[],
};

pub(in crate::model) static TOWARDS: Split = Split {
    variable: Variable::ReferralPartner,
    name: "towards",
    codes: &["us", "walk-in", "doctor", "shelter", "lawyer"],
    joined: &[],
};

pub(in crate::model) static WAY: Split = Split {
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
