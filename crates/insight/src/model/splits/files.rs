//! By what trajectories are split: how they begin and end, what is asked and given, where people go on.

use super::Split;
use crate::Variable;

pub(in crate::model) static ORIGIN: Split = Split {
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

pub(in crate::model) static PHASE: Split = Split {
    variable: Variable::TrajectoryState,
    name: "phase",
    codes: &["getting-to-know", "working-on-plan", "partly-out", "out", "aftercare", "closed"],
    joined: &[],
};

pub(in crate::model) static PARTNER: Split = Split {
    variable: Variable::ReferralPartner,
    name: "partner-kind",
    codes: &["debt-help", "ggd", "fier", "housing-office", "legal-help", "return-help"],
    joined: &[("iom", "return-help"), ("ros", "return-help"), ("barka", "return-help")],
};

pub(in crate::model) static OUTCOME: Split = Split {
    variable: Variable::NeedFit,
    name: "outcome",
    codes: &["helped", "partly", "not", "did-not-go"],
    joined: &[],
};

/// What was asked for at the kitchen table (DOM-28).
pub(in crate::model) static SERVICE: Split = Split {
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
pub(in crate::model) static FIT: Split =
    Split { variable: Variable::NeedFit, name: "fit", codes: &["met", "partly", "not"], joined: &[] };

/// Whether somebody went on elsewhere, or came to us from elsewhere.
pub(in crate::model) static DIRECTION: Split =
    Split { variable: Variable::ReferralSource, name: "direction", codes: &["out", "in"], joined: &[] };

/// What became of that.
pub(in crate::model) static MOVED: Split = Split {
    variable: Variable::AttemptOutcome,
    name: "moved",
    codes: &["accepted", "declined", "expired", "taken-back"],
    joined: &[],
};

/// Help in need that was given (DOM-23).
pub(in crate::model) static RELIEF: Split = Split {
    variable: Variable::SupportKind,
    name: "relief",
    codes: &["night", "food", "money", "clothes", "phone", "medication", "travel"],
    joined: &[],
};

/// How much, as a band: where few were helped, a sum in euros would be the amount of one of them (decision 0044).
pub(in crate::model) static AMOUNT: Split = Split {
    variable: Variable::Amount,
    name: "amount",
    codes: &["goods", "to-10", "to-25", "to-50", "to-100", "above-100"],
    joined: &[],
};

/// Why a file ended; not said falls under other.
pub(in crate::model) static BECAUSE: Split = Split {
    variable: Variable::EndReason,
    name: "because",
    codes: &["done", "client-stops", "other-help", "moved", "lost-touch"],
    joined: &[],
};

/// Where the client goes on. Staying in the work is an outcome like any other (H-15).
pub(in crate::model) static ONWARD: Split = Split {
    variable: Variable::Onward,
    name: "onward",
    codes: &["other-work", "same-work", "course", "other-help", "elsewhere"],
    joined: &[],
};

/// How it began, says the client; what somebody is, is no code (SAF-08).
pub(in crate::model) static BEGAN: Split = Split {
    variable: Variable::BeganBy,
    name: "theme",
    codes: &["curious", "money", "no-other-way", "own-choice", "through-somebody", "pressed"],
    joined: &[],
};

/// What the team learned (SAF-14).
pub(in crate::model) static TRAINING: Split = Split {
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
