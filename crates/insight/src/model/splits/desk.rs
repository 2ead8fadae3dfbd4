//! By what the desk is split: waiting, languages, what conversations are about, who walks in, what people think of it.

use super::Split;
use crate::Variable;

pub(in crate::model) static WAIT: Split = Split {
    variable: Variable::AnswerTime,
    name: "wait",
    codes: &["quarter-hour", "hour", "four-hours", "day", "three-days", "longer"],
    joined: &[],
};

pub(in crate::model) static LANGUAGE: Split = Split {
    variable: Variable::Language,
    name: "language",
    codes: &["nl", "en", "es", "pt", "ro", "bg", "pl", "hu", "tr", "ar", "uk", "fr"],
    joined: &[],
};

pub(in crate::model) static TOPIC: Split = Split {
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

pub(in crate::model) static GIVEN: Split = Split {
    variable: Variable::SupportKind,
    name: "answer",
    codes: &["listened", "informed", "referred"],
    joined: &[],
};

pub(in crate::model) static CAME_BY: Split =
    Split { variable: Variable::Channel, name: "channel", codes: &["door", "booking", "call"], joined: &[] };

pub(in crate::model) static EVENT_PLACE: Split = Split {
    variable: Variable::PlaceKind,
    name: "place",
    codes: &["ours", "neighbourhood", "cafe", "outside"],
    joined: &[],
};

pub(in crate::model) static HOW_IT_WAS: Split =
    Split { variable: Variable::HowItWas, name: "answer", codes: &["good", "fair", "poor"], joined: &[] };

pub(in crate::model) static AGENCY: Split = Split {
    variable: Variable::AgencyKind,
    name: "agency",
    codes: &["police", "town", "care", "help", "office"],
    joined: &[],
};
