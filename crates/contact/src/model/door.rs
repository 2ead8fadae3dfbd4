//! The front door: what one can begin with, what kinds of conversation there are, how long each is kept, and what
//! the organisation tells everybody who comes by.

use super::codes::coded;
use super::hours::Hours;
use super::{Coded, ConversationHead, HOLD_SECONDS, Sentence};
use kit::Problem;
use people::Settings;
use people::organisation::OrganisationSettings;
use serde::{Deserialize, Serialize};
use store::{Moment, Organisation};

/// The name under which the organisation keeps what the front door tells.
const ROOM: &str = "contact-door";
/// A conversation is kept at least so many days after its last message.
pub const KEEP_DAYS_MIN: u16 = 14;
/// And at most so many.
pub const KEEP_DAYS_MAX: u16 = 730;
const CONCERN_DAYS: u16 = 180;

coded! {
    /// A first sentence that is a button of its own (OUT-30). Pressing one triggers no report.
    Opening {
        /// "I want to know more": asking is not joining (INF-08).
        More = "more", "contact-opening-more";
        /// Something that was not okay, in words that name nobody a victim (SAF-03, SAF-16).
        NotOkay = "not-okay", "contact-opening-not-okay";
        /// "I am in danger now" (SAF-21).
        Danger = "danger", "contact-opening-danger";
    }
}

coded! {
    /// What somebody may want to talk about: all offered alike, none kept apart from the message itself (INF-10).
    Topic {
        /// A place to live.
        Home = "home", "contact-topic-home";
        /// Money, debts, papers about money.
        Money = "money", "contact-topic-money";
        /// Work, school, the day.
        Days = "days", "contact-topic-days";
        /// People around somebody.
        People = "people", "contact-topic-people";
        /// How somebody feels.
        Mind = "mind", "contact-topic-mind";
        /// Body and health.
        Body = "body", "contact-topic-body";
        /// Arranging things.
        Daily = "daily", "contact-topic-daily";
        /// Love and sex.
        Love = "love", "contact-topic-love";
        /// What matters.
        Meaning = "meaning", "contact-topic-meaning";
    }
}

coded! {
    /// What kind of conversation it is. None of them says who somebody is.
    Kind {
        /// Somebody about themselves.
        Talk = "talk", "contact-kind-talk";
        /// Somebody who worries about another (SAF-12).
        Concern = "concern", "contact-kind-concern";
        /// With a confidential adviser, in a space of its own (ACT-11).
        Adviser = "adviser", "contact-kind-adviser";
    }
}

/// A sentence to begin with, whose button somebody pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstLine {
    /// One of the three large buttons.
    Opening(Opening),
    /// One of the three plain sentences.
    Sentence(Sentence),
}

impl FirstLine {
    /// All of them, as a form reads them.
    pub fn among() -> Vec<(&'static str, FirstLine)> {
        let openings = Opening::ALL.iter().map(|one| (one.code(), FirstLine::Opening(*one)));
        let sentences = Sentence::ALL.iter().map(|one| (one.code(), FirstLine::Sentence(*one)));
        openings.chain(sentences).collect()
    }

    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            FirstLine::Opening(one) => one.text_key(),
            FirstLine::Sentence(one) => one.text_key(),
        }
    }

    /// Whether somebody is in danger now.
    pub fn is_urgent(self) -> bool {
        self == FirstLine::Opening(Opening::Danger)
    }

    /// Whether it tells of harm: then help for that comes first.
    pub fn is_about_harm(self) -> bool {
        self != FirstLine::Opening(Opening::More)
    }
}

/// The first words of somebody, and what they said about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct First {
    /// The words.
    pub text: String,
    /// What kind of conversation begins.
    pub kind: Kind,
    /// Whether they said that they are younger than 18.
    pub young: bool,
    /// Whether they said that they are in danger now.
    pub urgent: bool,
    /// Whether they said that something bad happens or happened; shown back as help, not kept.
    pub harm: bool,
    /// Whether the words wait a moment before they leave, so that they can be taken back (NFR-07).
    pub held: bool,
    /// The topic whose sentence stands in the words, if one does.
    pub topic: Option<String>,
}

impl First {
    /// Words, and nothing else said.
    pub fn of(kind: Kind, text: &str) -> First {
        First {
            text: text.to_owned(),
            kind,
            young: false,
            urgent: false,
            harm: false,
            held: false,
            topic: None,
        }
    }

    /// The same words, for somebody who may still take them back.
    #[must_use]
    pub fn held(self) -> First {
        First { held: true, ..self }
    }

    /// When the words leave. Nobody waits while somebody is in danger.
    pub fn leaves(&self, now: Moment) -> Moment {
        if self.held && !self.urgent { now.plus_seconds(HOLD_SECONDS) } else { now }
    }
}

/// How many days each kind of conversation is kept after its last message.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep {
    /// Somebody about themselves.
    pub talk: u16,
    /// Somebody who worries about another.
    pub concern: u16,
    /// Somebody younger than 18; never shorter than for others.
    pub young: u16,
    /// With a confidential adviser.
    pub adviser: u16,
}

impl Keep {
    /// What holds until the organisation says otherwise.
    fn by_default(settings: &Settings) -> Keep {
        let talk = u16::try_from(settings.conversation_days).unwrap_or(KEEP_DAYS_MAX);
        let talk = talk.clamp(KEEP_DAYS_MIN, KEEP_DAYS_MAX);
        Keep { talk, concern: CONCERN_DAYS.min(talk), young: KEEP_DAYS_MAX, adviser: talk }
    }

    /// The days for one conversation.
    pub fn days_for(&self, head: &ConversationHead) -> i64 {
        let days = match head.kind {
            Kind::Talk => self.talk,
            Kind::Concern => self.concern,
            Kind::Adviser => self.adviser,
        };
        let days = if head.young { days.max(self.young) } else { days };
        i64::from(days.clamp(KEEP_DAYS_MIN, KEEP_DAYS_MAX))
    }
}

/// What the front door tells everybody. Nothing about a person ever stands in here.
#[derive(Serialize, Deserialize, Clone, Debug, Default, PartialEq, Eq)]
#[serde(default)]
pub struct Door {
    /// When somebody is there.
    pub hours: Hours,
    /// How long things are kept, once the organisation decided.
    pub keep: Option<Keep>,
    /// When one can chat with Fier, in Dutch, as the organisation last looked it up (INF-09).
    pub fier_when: String,
}

impl Door {
    /// What an organisation tells.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it is damaged.
    pub fn of(organisation: &Organisation) -> Result<Door, Problem> {
        OrganisationSettings::of(organisation)?.room(ROOM)
    }

    /// Sets what an organisation tells.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be written; keeping the work is a conflict when somebody else changed it.
    pub fn set(&self, work: &mut people::Work, organisation: &Organisation) -> Result<(), Problem> {
        OrganisationSettings::set_room(work, organisation, ROOM, self)
    }

    /// How long things are kept.
    pub fn keep(&self, settings: &Settings) -> Keep {
        self.keep.unwrap_or_else(|| Keep::by_default(settings))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Channel;
    use store::Id;

    fn head(kind: Kind, young: bool) -> ConversationHead {
        let (now, timer) = (Moment::from_seconds(0), Id::from_bytes([1; 16]));
        let begun = ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, now, timer);
        ConversationHead { kind, young, ..begun }
    }

    #[test]
    fn each_kind_is_kept_for_its_own_days_and_the_young_never_shorter() {
        let keep = Keep { talk: 365, concern: 90, young: 100, adviser: 30 };
        assert_eq!(keep.days_for(&head(Kind::Talk, false)), 365);
        assert_eq!(keep.days_for(&head(Kind::Talk, true)), 365);
        assert_eq!(keep.days_for(&head(Kind::Concern, false)), 90);
        assert_eq!(keep.days_for(&head(Kind::Concern, true)), 100);
        assert_eq!(keep.days_for(&head(Kind::Adviser, false)), 30);
    }

    #[test]
    fn what_was_kept_outside_the_bounds_is_brought_within() {
        let keep = Keep { talk: 1, concern: u16::MAX, young: 0, adviser: 0 };
        assert_eq!(keep.days_for(&head(Kind::Talk, false)), i64::from(KEEP_DAYS_MIN));
        assert_eq!(keep.days_for(&head(Kind::Concern, false)), i64::from(KEEP_DAYS_MAX));
        let settings = Settings { conversation_days: i64::MAX, ..Settings::default() };
        assert_eq!(Keep::by_default(&settings).talk, KEEP_DAYS_MAX);
    }

    #[test]
    fn only_danger_is_urgent_and_only_wanting_to_know_more_tells_of_no_harm() {
        let all = FirstLine::among();
        assert_eq!(all.len(), 6);
        assert_eq!(all.iter().filter(|(_, line)| line.is_urgent()).count(), 1);
        assert_eq!(all.iter().filter(|(_, line)| !line.is_about_harm()).count(), 1);
    }

    #[test]
    fn first_words_wait_a_moment_unless_somebody_is_in_danger() {
        let (now, calm) = (Moment::from_seconds(0), First::of(Kind::Talk, "hoi"));
        assert_eq!(calm.leaves(now), now, "words of a program wait for nobody");
        assert_eq!(calm.clone().held().leaves(now), now.plus_seconds(HOLD_SECONDS));
        assert_eq!(First { urgent: true, ..calm.held() }.leaves(now), now);
    }

    #[test]
    fn nine_topics_are_offered_alike() {
        assert_eq!(Topic::ALL.len(), 9);
    }
}
