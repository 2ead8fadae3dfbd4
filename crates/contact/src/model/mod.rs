//! Conversations: what is kept of them, and the rules that hold for both sides.

pub mod back;
pub mod board;
pub mod code;
pub mod codes;
pub mod door;
pub mod hold;
pub mod holding;
pub mod hours;
pub mod lane;
pub mod local;
pub mod look;
pub mod mask;
pub mod names;
pub mod pace;
pub mod phrases;
pub mod pocket;
pub mod practice;
pub mod queue;
pub mod safe;
pub mod topics;
pub mod vanish;
pub mod wording;

pub use back::Back;
pub use hold::{Leaving, Side, seen_by};
pub use look::{LookProposed, LookWhen};
pub use safe::{Reach, Refused, SafeContact, WeekDay};
pub use vanish::Vanish;

pub use code::LostHow;
pub use codes::{Chosen, Coded, Outcome, Sentence, State, Way};
pub use door::{Door, First, FirstLine, Keep, Kind, Opening, Topic};
pub use holding::{AtDesk, Colleague, Holder, Interpreting, Passing, Standing};
pub use lane::Lane;
pub use pocket::{CodeText, Kept, PocketHead, PocketPlace};

use outreach::model::ChannelKind;
use serde::{Deserialize, Serialize};
use store::sealed::{CodeAddress, Sheet};
use store::{Id, Moment};

/// The head of a conversation: what the desk's list shows.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A conversation.
    #[serde(rename = "conversation")]
    Conversation(ConversationHead),
}

/// What stands in the head of a conversation.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct ConversationHead {
    /// What the person is called here, such as `Wilg-42`.
    pub pseudonym: String,
    /// The language the person wrote in: a code of BCP 47.
    pub language: String,
    /// By which door the person came.
    pub channel: Channel,
    /// Where the conversation stands.
    pub state: State,
    /// When something was last said, by either side.
    pub last_message: Moment,
    /// Whether the person waits for an answer.
    pub waiting: bool,
    /// Whether the beginning was counted for the totals: once, at the first answer.
    pub counted: bool,
    /// Where something can be granted to the person; none before they have a code.
    pub address: Option<CodeAddress>,
    /// Where the person's pocket is, once they have a code.
    pub pocket: Option<PocketPlace>,
    /// Messages that were written and have not left yet, in the order in which they leave.
    pub leaving: Vec<Leaving>,
    /// After how long messages vanish, when the person chose so.
    pub vanish: Option<Vanish>,
    /// From when the person looks here again, if they said so; an answer should be there by then.
    pub looks_again: Option<Moment>,
    /// What a worker proposed for that, until the person said what they think of it.
    pub look_proposed: Option<LookProposed>,
    /// The timer that erases the conversation when nothing more is said.
    pub erase_timer: Id,
    /// What kind of conversation it is. Kept under another name: `kind` is the head's own.
    #[serde(rename = "about")]
    pub kind: Kind,
    /// Whether the person said that they are younger than 18.
    pub young: bool,
    /// Whether the person said that they are in danger now; until a worker answers (SAF-21).
    pub urgent: bool,
    /// When it is erased if nothing more is said.
    pub ends: Moment,
    /// Who carries it at the desk; nobody at first.
    pub holders: Vec<Holder>,
    /// Since when the person waits: the first message without an answer. Tells nothing while nobody waits.
    pub waits_since: Moment,
    /// What else the desk keeps about it.
    pub desk: AtDesk,
    /// Where it stands at the desk.
    pub lane: Lane,
    /// Whether a worker muted it: it reminds nobody.
    pub muted: bool,
    /// Whether they came back after our first answer, for the totals.
    #[serde(default)]
    pub back: Back,
    /// The browser on which the person wants to be rung.
    pub bell: Option<bell::model::Ear>,
}

/// By which door a person came.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "door", rename_all = "kebab-case")]
pub enum Channel {
    /// They wrote first.
    FrontDoor,
    /// They answered somebody who does outreach.
    Outreach {
        /// The kind of site.
        site: ChannelKind,
        /// The circle of the two who hold the conversation.
        duo: Id,
        /// The shift in which it happened.
        shift: Id,
        /// The attempt that was answered: the handle stays sealed there as long as the conversation lasts (DAT-01).
        attempt: Id,
        /// The timer that ends the handle with the conversation.
        handle_timer: Id,
    },
}

impl ConversationHead {
    /// The head of a conversation that begins now: somebody wrote, and nobody has answered yet.
    pub fn begin(
        pseudonym: String,
        language: &str,
        channel: Channel,
        now: Moment,
        erase_timer: Id,
    ) -> ConversationHead {
        ConversationHead {
            pseudonym,
            language: language.to_owned(),
            channel,
            state: State::Talking,
            last_message: now,
            waiting: true,
            counted: false,
            address: None,
            pocket: None,
            leaving: Vec::new(),
            vanish: None,
            looks_again: None,
            look_proposed: None,
            erase_timer,
            kind: Kind::Talk,
            young: false,
            urgent: false,
            ends: now,
            holders: Vec::new(),
            waits_since: now,
            desk: AtDesk::default(),
            lane: Lane::Normal,
            muted: false,
            back: Back::default(),
            bell: None,
        }
    }

    /// The head after something was said elsewhere. Whoever waits here goes on waiting since the same moment.
    #[must_use]
    pub fn heard_at(self, now: Moment) -> ConversationHead {
        let last_message = if self.waiting { self.last_message } else { now };
        ConversationHead { last_message, ..self }
    }
}

impl Channel {
    /// The code for the totals.
    pub fn code(&self) -> &'static str {
        match self {
            Channel::FrontDoor => "front-door",
            Channel::Outreach { .. } => "outreach",
        }
    }

    /// Key of its text.
    pub fn text_key(&self) -> &'static str {
        match self {
            Channel::FrontDoor => "contact-channel-front-door",
            Channel::Outreach { .. } => "contact-channel-outreach",
        }
    }
}

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
        /// Name of the worker who noted it.
        by: String,
        /// When.
        at: Moment,
    },
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

/// After so many messages of ours in a row the desk is asked to wait (OUT-14).
pub const PACE_MESSAGES: usize = 3;
/// The same words by the same sender within so many seconds are one message sent twice.
pub const REPEAT_SECONDS: i64 = 120;
const DAY_SECONDS: i64 = 86_400;

/// A message waits so many seconds before it leaves, unless its writer sends it at once.
pub const HOLD_SECONDS: i64 = 10;

impl Record {
    /// Whether it is a message that has not left yet: the other side must not see it.
    pub fn is_held(&self, now: Moment) -> bool {
        matches!(self, Record::Message { leaves, .. } if now < *leaves)
    }
}

/// When the next held message leaves, if one is held.
pub fn next_leaving(sheets: &[Sheet<Record>], now: Moment) -> Option<Moment> {
    let leaving = sheets.iter().filter_map(|sheet| match &sheet.content {
        Some(Record::Message { leaves, .. }) if now < *leaves => Some(*leaves),
        _ => None,
    });
    leaving.min()
}

impl State {
    /// Whether a worker may write to the person.
    pub fn may_answer(self) -> bool {
        self != State::Stop
    }

    /// The state after the person wrote. One word is enough to stop, and writing again is enough to go on.
    #[must_use]
    pub fn after_their_message(self, text: &str) -> State {
        match self {
            _ if says_stop(text) => State::Stop,
            State::Stop | State::Silent | State::NotNow => State::Talking,
            other => other,
        }
    }

    /// The state after other ways to talk were offered.
    #[must_use]
    pub fn after_offer(self, offered: &[Way]) -> State {
        let by_voice = offered.iter().any(|way| matches!(way, Way::TheyCall | Way::WeCall | Way::Video));
        match self {
            State::Silent | State::Fine | State::Talking | State::NotNow if by_voice => State::CallOffered,
            other => other,
        }
    }

    /// The state after a call.
    #[must_use]
    pub fn after_call(self, outcome: Outcome) -> State {
        match outcome {
            Outcome::ShortWantsHelp | Outcome::Talked | Outcome::HungUp => State::Called,
            Outcome::NoAnswer | Outcome::OtherMoment => self,
        }
    }

    /// Whether a worker may change the state so. Out of [`State::Stop`] leads only the person's own wish, which
    /// the worker confirms.
    pub fn may_become(self, next: State, they_wished: bool) -> bool {
        self != State::Stop || next == State::Stop || they_wished
    }
}

/// The one word that ends it, as people write it in the languages of the front door. The texts name the first.
const STOP: [&str; 19] = [
    "stop",
    "alto",
    "basta",
    "pare",
    "parar",
    "arrête",
    "arrete",
    "arrêtez",
    "oprește",
    "opreste",
    "спри",
    "стоп",
    "зупинись",
    "przestań",
    "przestan",
    "állj",
    "elég",
    "dur",
    "توقف",
];

/// Whether a message is the one word that ends it (OUT-14).
pub fn says_stop(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    STOP.contains(&word.as_str())
}

/// The messages among the sheets, the oldest first.
pub fn messages(sheets: &[Sheet<Record>]) -> impl DoubleEndedIterator<Item = (Id, &Sender, &str, Moment)> {
    sheets.iter().filter_map(|sheet| match &sheet.content {
        Some(Record::Message { from, text, at, .. }) => Some((sheet.id, from, text.as_str(), *at)),
        _ => None,
    })
}

/// Whether the last word is the person's.
pub fn last_word_is_theirs(sheets: &[Sheet<Record>]) -> bool {
    messages(sheets).next_back().is_some_and(|(_, from, _, _)| *from == Sender::Visitor)
}

/// Whether we wrote several times in a row without an answer.
pub fn rushes(sheets: &[Sheet<Record>]) -> bool {
    let ours = messages(sheets).rev().take_while(|(_, from, _, _)| **from != Sender::Visitor).count();
    ours >= PACE_MESSAGES
}

/// Whether this was just said already: a button pressed twice, or a page sent again.
pub fn is_repeat(sheets: &[Sheet<Record>], from: &Sender, text: &str, now: Moment) -> bool {
    messages(sheets)
        .next_back()
        .is_some_and(|(_, by, said, at)| by == from && said == text && now < at.plus_seconds(REPEAT_SECONDS))
}

/// Whether the person already said this, whenever.
pub fn was_said(sheets: &[Sheet<Record>], text: &str) -> bool {
    messages(sheets).any(|(_, from, said, _)| *from == Sender::Visitor && said == text)
}

/// Whether a worker may take back this message: their own, and nothing came after it from the other side (NFR-07).
/// Gives its text, so that it can be written better.
pub fn can_take_back(sheets: &[Sheet<Record>], record: Id, worker: Id) -> Option<&str> {
    messages(sheets)
        .rev()
        .take_while(|(_, from, _, _)| **from != Sender::Visitor)
        .find(|(id, from, _, _)| *id == record && matches!(from, Sender::Worker { id, .. } if *id == worker))
        .map(|(_, _, text, _)| text)
}

/// The newest offer that the person has not answered yet.
pub fn open_offer(sheets: &[Sheet<Record>]) -> Option<&Sheet<Record>> {
    sheets
        .iter()
        .rfind(|sheet| matches!(sheet.content, Some(Record::ChannelOffer { .. })))
        .filter(|sheet| matches!(sheet.content, Some(Record::ChannelOffer { chosen: None, .. })))
}

/// When a conversation is erased if nothing more is said: at the start of a day, because the due time of a timer
/// can be read by whoever holds the database, and would tell the minute of the last message.
pub fn erased_at(now: Moment, days: i64) -> Moment {
    let day = i64::from(now.day().number()).saturating_add(days).saturating_add(1);
    Moment::from_seconds(day.saturating_mul(DAY_SECONDS))
}

#[cfg(test)]
mod tests;
