//! What a conversation consists of, sheet by sheet.

use super::visits::Agreed;
use super::{Chosen, LostHow, Outcome, SafeContact, Way};
use outreach::model::Duo;
use outreach::model::youth::Counsel;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// A message waits so many seconds before it leaves, unless its writer sends it at once.
pub const HOLD_SECONDS: i64 = 10;

/// Who said something.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub enum Sender {
    /// The person.
    Visitor,
    /// A worker.
    Worker {
        /// Which worker.
        id: Id,
        /// Their name as it was shown then.
        name: String,
    },
}

/// One sheet of a conversation. The person may read all of them (DAT-03).
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// Something said in this conversation.
    Message {
        /// By whom.
        from: Sender,
        /// What.
        text: String,
        /// When it was written.
        at: Moment,
        /// When it leaves: until then only its own side sees it, and can take it back without a trace (NFR-07).
        leaves: Moment,
    },
    /// One line about a talk elsewhere; never its text.
    Summary {
        /// Name of the worker.
        by: String,
        /// The line.
        text: String,
        /// When.
        at: Moment,
    },
    /// Other ways to talk that were offered, and what was chosen.
    ChannelOffer {
        /// The ways.
        offered: Vec<Way>,
        /// What the person chose; none while they have not said.
        chosen: Option<Chosen>,
        /// Our number, for a person who wants to dial; theirs is not held (DAT-04).
        number: String,
        /// When somebody picks up.
        call_window: String,
        /// Who picks up.
        who_answers: String,
        /// Name of the worker.
        by: String,
        /// When.
        at: Moment,
    },
    /// A visit was agreed: who comes, and never where (OUT-21).
    VisitAgreed {
        /// Which visit, until it is over; none in what was kept before this was.
        #[serde(default)]
        visit: Option<Id>,
        /// Who comes.
        who: Duo,
        /// Around when, if that is known and still to come.
        around: Option<Moment>,
        /// How it stands.
        stands: Agreed,
        /// Name of the worker.
        by: String,
        /// When it was agreed.
        at: Moment,
    },
    /// How a call went.
    Call {
        /// How.
        outcome: Outcome,
        /// What was agreed, if anything.
        next: String,
        /// Whether the person was in danger at that moment (SAF-21).
        danger_now: bool,
        /// Name of the worker.
        by: String,
        /// When.
        at: Moment,
    },
    /// How a call went, in two choices (OUT-18).
    ShortCall {
        /// How.
        outcome: Outcome,
        /// What comes next.
        then: Chosen,
        /// Name of the worker.
        by: String,
        /// When.
        at: Moment,
    },
    /// How a talk elsewhere struck a worker: no fact, and erased by itself unless the person says that it is right
    /// (OUT-11, OUT-23).
    Impression {
        /// Name of the worker.
        by: String,
        /// How it struck them.
        text: String,
        /// Whether the person said that it is right.
        right: bool,
        /// When.
        at: Moment,
    },
    /// A worker handed out a return code.
    CodeGiven {
        /// Name of the worker.
        by: String,
        /// When.
        at: Moment,
    },
    /// With whom the person writes from now on.
    Handed {
        /// Names of the workers.
        to: Vec<String>,
        /// When.
        at: Moment,
    },
    /// Whether the person is taken to be under 18, so that two workers write with them (ACT-14).
    Age {
        /// Under 18.
        young: bool,
        /// There was nobody who could be the second, so that one worker goes on alone.
        #[serde(default)]
        alone: Option<Alone>,
        /// Name of the worker who noted it.
        by: String,
        /// When.
        at: Moment,
    },
    /// Advice was asked about somebody under 18, without a name; it counts once two signed it (ACT-14).
    Consulted(Counsel),
    /// An interpreter was asked for; both sides see how far that is.
    Interpreter {
        /// The language: a code of BCP 47.
        language: String,
        /// When the interpreter is there, once arranged.
        arranged: Option<String>,
        /// Name of the worker.
        by: String,
        /// When.
        at: Moment,
    },
    /// A worker asked for a new code, for which a second one is needed.
    CodeAsked {
        /// Which worker.
        worker: Id,
        /// Their name as it was shown then.
        by: String,
        /// Why.
        how: LostHow,
        /// When.
        at: Moment,
    },
    /// The code was renewed: the one before opens nothing any more.
    CodeRenewed {
        /// Name of the worker; none when the person did it.
        by: Option<String>,
        /// Why, when a worker did it.
        how: Option<LostHow>,
        /// When.
        at: Moment,
    },
    /// In the place of a message that was taken back before it left. Nobody is shown that it was there.
    Unsent,
    /// The person left quickly.
    LeftQuickly {
        /// When.
        at: Moment,
    },
    /// How and when the person may be reached outside this conversation; the newest counts (DAT-32, ACT-26).
    SafeContact {
        /// The rule.
        rule: SafeContact,
        /// When the person wrote it.
        at: Moment,
    },
    /// A worker went against the rule for safe contact, because somebody was in acute danger.
    AgainstRule {
        /// Name of the worker.
        by: String,
        /// Why.
        reason: String,
        /// When.
        at: Moment,
    },
}
/// Why somebody under 18 is answered by one worker.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Alone {
    /// There is one confidential adviser; the team has more.
    Adviser,
    /// There is one worker.
    Worker,
}

impl Record {
    /// Whether it is a message that has not left yet: the other side must not see it.
    pub fn is_held(&self, now: Moment) -> bool {
        matches!(self, Record::Message { leaves, .. } if now < *leaves)
    }
}
