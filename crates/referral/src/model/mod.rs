//! A referral: to whom, what for, and the exact text that the partner will read. Nothing goes out before the
//! client agreed to exactly this text, and until the client's own end date at most.

pub mod catalogue;
pub mod directory;
pub mod gaps;
mod letter;
mod outcome;
mod partner;
mod story;
mod words;

pub use letter::{ANSWER_KEPT_DAYS, LetterHead, LetterRecord, PartnerLetter, READ_HOURS};
pub use outcome::{NotAgain, Outcome, OutcomeCode};
pub use partner::{Lacking, Partner, ReturnGround};
pub use story::Story;
pub use words::Print;

use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// A referral holds for so many days at most.
pub const DAYS_MAX: i32 = 365;
/// The end date that the form proposes.
pub const DAYS_PROPOSED: i32 = 60;
/// Days that an answered question about going back to another country is kept, so that client and guide can
/// both read the answer. After that it is erased and only the total stays (DAT-22).
pub const RETURN_KEPT_DAYS: i64 = 14;

/// What a list shows of a referral.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// A referral.
    #[serde(rename = "referral")]
    Referral(ReferralHead),
}

/// The head of a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralHead {
    /// The file it belongs to.
    pub case: Id,
    /// The client's pseudonym.
    pub pseudonym: String,
    /// Kind of partner.
    pub partner: Partner,
    /// Name of the partner, as people call it.
    pub partner_name: String,
    /// Which partner of the list it is.
    pub listed: Option<Id>,
    /// Where it stands.
    pub state: State,
    /// The client does not want to go there again; seen before a new referral is written (REF-16).
    pub not_again: bool,
    /// The day on which it was written.
    pub begun: Day,
}

/// Where a referral stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Waits for the client.
    Draft,
    /// The client agreed to exactly this text.
    Approved,
    /// The partner has the code.
    Sent,
    /// The client told what came of it.
    Answered,
    /// Taken back: the partner can read nothing any longer.
    Withdrawn,
}

impl State {
    /// Key of its name.
    pub fn text_key(self) -> &'static str {
        match self {
            State::Draft => "referral-state-draft",
            State::Approved => "referral-state-approved",
            State::Sent => "referral-state-sent",
            State::Answered => "referral-state-answered",
            State::Withdrawn => "referral-state-withdrawn",
        }
    }

    /// Tone of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            State::Draft => "new",
            State::Approved | State::Answered => "good",
            State::Sent => "plain",
            State::Withdrawn => "quiet",
        }
    }

    /// Whether the text can still change: nothing went out.
    pub fn is_open(self) -> bool {
        matches!(self, State::Draft | State::Approved)
    }

    /// Whether the client's answer can be written down.
    pub fn takes_outcome(self) -> bool {
        matches!(self, State::Approved | State::Sent | State::Answered)
    }
}

/// What can stand in a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// What is asked of whom.
    Referral(Referral),
    /// The client agreed.
    Approved(Approved),
    /// Who goes along, and when.
    Along(Along),
    /// The partner's code was handed out.
    Sent(Sent),
    /// The text was put on paper.
    Printed(Printed),
    /// What the client told afterwards.
    Outcome(Outcome),
    /// It was taken back.
    Withdrawn(Withdrawn),
}

/// What is asked of whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    /// Kind of partner.
    pub partner: Partner,
    /// Name of the partner, and who will receive the client there.
    pub partner_name: String,
    /// Which partner of the list it is, if it stands there.
    pub listed: Option<Id>,
    /// What the client wants to reach.
    pub goal: String,
    /// Exactly what the partner will read.
    pub text: String,
    /// Whether somebody comes along the first time.
    pub accompanied: bool,
    /// The last day on which the partner can read the text.
    pub until: Day,
    /// The two conditions of a return referral.
    pub ground: Option<ReturnGround>,
}

/// The client agreed to one revision of the referral: another word in it, and it no longer counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// The revision of the sheet that was agreed to.
    pub revision: u32,
    /// The print of what was agreed to.
    pub print: Print,
    /// How we know.
    pub how: Told,
    /// When.
    pub at: Moment,
}

/// How something came from the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// By the client, with the return code.
    ByClient,
    /// To a worker, on this day.
    ToWorker {
        /// Name of the worker.
        name: String,
        /// The day.
        on: Day,
    },
}

/// The text was laid ready for the partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The dossier that the partner's code opens.
    pub letter: Id,
    /// When.
    pub at: Moment,
    /// Name of the worker.
    pub by: String,
}

/// Who goes along the first time, when, and whether an interpreter is needed (REF-15, RET-08). It can still change after the
/// partner has the text: the partner does not read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Along {
    /// Who goes along.
    pub who: String,
    /// On which day.
    pub on: Option<Day>,
    /// What was agreed: where one meets, at what time.
    pub agreed: String,
    /// In which language somebody interprets, if that is needed.
    pub interpreter: String,
}

/// The agreed text was put on paper, which nobody can take back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Printed {
    /// When.
    pub at: Moment,
    /// Name of the worker.
    pub by: String,
}

/// It was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// By whom: the client, or a worker by name.
    pub by: Option<String>,
    /// When.
    pub at: Moment,
}

/// The last day that a referral of today can hold until.
pub fn latest_day(today: Day) -> Day {
    Day::from_number(today.number().saturating_add(DAYS_MAX))
}

/// The last day that the form proposes.
pub fn proposed_day(today: Day) -> Day {
    Day::from_number(today.number().saturating_add(DAYS_PROPOSED))
}

/// The moment from which a partner can no longer read: the end of the last day, in the Netherlands.
pub fn closing_moment(until: Day) -> Moment {
    kit::when::at(Day::from_number(until.number().saturating_add(1)), 0)
}
