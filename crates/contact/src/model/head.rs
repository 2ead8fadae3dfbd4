//! The head of a conversation: what the desk's list shows.

use super::{AtDesk, Back, Holder, Kind, Lane, Leaving, LookProposed, PocketPlace, State, Vanish};
use outreach::model::ChannelKind;
use serde::{Deserialize, Serialize};
use store::sealed::CodeAddress;
use store::{Id, Moment};

pub(super) const DAY_SECONDS: i64 = 86_400;

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
    /// The language of the pages that the person reads: a code of BCP 47.
    pub language: String,
    /// In which they would rather talk, if they or a worker said so: a code of BCP 47, or the name of another language.
    pub spoken: Option<String>,
    /// By which door the person came.
    pub channel: Channel,
    /// Where the conversation stands.
    pub state: State,
    /// Whether anything of it has left. Until then the desk knows nothing of it.
    pub begun: bool,
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
    /// The topic whose sentence they sent first: the code of one of the nine, or the id of an own one (INF-02).
    pub topic: Option<String>,
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
    /// It began with their file: they were met, told of, or came from elsewhere, and nobody wrote before.
    File {
        /// The circle of the file.
        circle: Id,
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
            spoken: None,
            channel,
            state: State::Talking,
            begun: true,
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
            topic: None,
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

    /// The language in which to talk with the person.
    pub fn tongue(&self) -> &str {
        self.spoken.as_deref().unwrap_or(&self.language)
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
            Channel::File { .. } => "file",
        }
    }

    /// Key of its text.
    pub fn text_key(&self) -> &'static str {
        match self {
            Channel::FrontDoor => "contact-channel-front-door",
            Channel::Outreach { .. } => "contact-channel-outreach",
            Channel::File { .. } => "contact-channel-file",
        }
    }
}
/// When a conversation is erased if nothing more is said: at the start of a day, because the due time of a timer
/// can be read by whoever holds the database, and would tell the minute of the last message.
pub fn erased_at(now: Moment, days: i64) -> Moment {
    let day = i64::from(now.day().number()).saturating_add(days).saturating_add(1);
    Moment::from_seconds(day.saturating_mul(DAY_SECONDS))
}
