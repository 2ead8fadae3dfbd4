//! A round on the street: what a phone without a network seals, and what the team makes of it when it arrives.
//!
//! Counts, codes and a short note: nobody's name, no place on a map (H-17), nothing by which somebody could be known
//! again. Two phones of a duo write in one round; nothing is overwritten, everything that was sealed is kept as it
//! came, and [`merge`](merge()) says what it comes to.

mod codes;
pub mod hours;
mod merge;
pub mod places;

pub use codes::{Answer, Block, Goods, PlaceKind, Topic, Towards};
pub use hours::Lasted;
pub use merge::{Merged, Sums, merge, sums};
pub use places::OwnPlace;

use crate::model::Colleague;
use crate::model::roster::DUO;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Day, Id, Moment};

/// Characters of a note.
pub const NOTE_MAX: usize = 300;
/// One entry counts at most so many conversations, or of one thing.
pub const COUNT_MAX: u16 = 999;
/// One entry holds at most so many questions, and so many referrals.
pub const LISTED_MAX: usize = 20;
/// Characters of a municipality's name.
pub const NAME_MAX: usize = 60;
/// A list of the organisation holds at most so many.
pub const LIST_MAX: usize = 60;
/// Days that a round is kept after the last thing that was written in it; then only the totals are left.
pub const KEPT_DAYS: i64 = 90;
/// A round can be put right for so many seconds after the last phone was heard; then it goes to the totals.
pub const PUT_RIGHT_SECONDS: i64 = 24 * 60 * 60;
/// A round in which two phones disagree, or of which one worker is known, waits so many days for the duo; then what came
/// first counts.
pub const DISAGREES_DAYS: i64 = 14;

/// The keys of the texts of all codes.
#[cfg(test)]
pub(crate) fn text_keys() -> Vec<&'static str> {
    let keys = [
        PlaceKind::ALL.iter().map(|one| one.text_key()).collect::<Vec<_>>(),
        Block::ALL.iter().map(|one| one.text_key()).collect(),
        Goods::ALL.iter().map(|one| one.text_key()).collect(),
        Topic::ALL.iter().map(|one| one.text_key()).collect(),
        Answer::ALL.iter().map(|one| one.text_key()).collect(),
        Towards::ALL.iter().map(|one| one.text_key()).collect(),
    ];
    keys.concat()
}

/// What the phone knows of a round when it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// The day, as the phone had it: `2026-11-22`.
    pub day: String,
    /// What kind of place.
    pub place: PlaceKind,
    /// The organisation's own type of it, which counts as that kind; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub own_place: String,
    /// A municipality of the organisation's own list; empty when none was chosen.
    pub municipality: String,
    /// Which part of the day.
    pub block: Block,
}

impl Start {
    /// The day, if it is one.
    pub fn date(&self) -> Option<Day> {
        kit::when::parse_day(&self.day)
    }

    fn is_sound(&self) -> bool {
        let is_own = self.own_place.is_empty() || places::is_code_of(&self.own_place, self.place);
        is_own && self.date().is_some() && self.municipality.chars().count() <= NAME_MAX
    }
}

/// A question that was asked, and what was done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What it was about.
    pub topic: Topic,
    /// What was done.
    pub answer: Answer,
}

/// One thing that was put down: a conversation with what came of it, or only things that were handed out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// Conversations.
    pub conversations: u16,
    /// What was handed out, and how much of it.
    pub goods: BTreeMap<Goods, u16>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Where somebody was shown the way to.
    pub referrals: Vec<Towards>,
    /// A few words about facts, never about who somebody is.
    pub note: String,
}

impl Content {
    /// Whether nothing was put down.
    pub fn is_empty(&self) -> bool {
        *self == Content::default()
    }

    /// The same within all limits, with a clean note: a phone is not trusted to keep them.
    #[must_use]
    pub fn tidy(mut self) -> Content {
        self.conversations = self.conversations.min(COUNT_MAX);
        self.goods.retain(|_, count| *count > 0);
        self.goods.values_mut().for_each(|count| *count = (*count).min(COUNT_MAX));
        self.questions.truncate(LISTED_MAX);
        self.referrals.truncate(LISTED_MAX);
        self.note = kit::form::clean(&self.note).chars().take(NOTE_MAX).collect();
        self
    }
}

/// What a phone seals to the team, one letter for each (`assets/js/street.js`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "street", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromPhone {
    /// A round begins. Told again by the other phone, it is the same round.
    Begin {
        /// The round.
        round: Id,
        /// How it begins.
        start: Start,
    },
    /// Something was put down.
    Entry {
        /// The round.
        round: Id,
        /// Which of the phones, for this round only.
        hand: Id,
        /// The entry: both phones use the same for the same conversation.
        entry: Id,
        /// What was put down.
        content: Content,
    },
    /// Something was taken back by the phone that put it down.
    Undone {
        /// The round.
        round: Id,
        /// Which of the phones.
        hand: Id,
        /// The entry.
        entry: Id,
    },
    /// This phone is done with the round.
    Over {
        /// The round.
        round: Id,
        /// Which of the phones.
        hand: Id,
        /// For so many minutes it was on the way.
        minutes: u16,
    },
}

impl FromPhone {
    /// The round it is about.
    pub fn round(&self) -> Id {
        match self {
            FromPhone::Begin { round, .. }
            | FromPhone::Entry { round, .. }
            | FromPhone::Undone { round, .. }
            | FromPhone::Over { round, .. } => *round,
        }
    }
}

/// Who brought letters of phones: left beside them, so that the round knows its duo. The phone knows no names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carried {
    /// The letters.
    pub street_letters: Vec<Id>,
    /// Who.
    pub carried_by: Id,
}

/// A record of a round, kept as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// Something was put down.
    Entry {
        /// Which of the phones, or a page of the house.
        hand: Id,
        /// The entry.
        entry: Id,
        /// What.
        content: Content,
    },
    /// Something was taken back.
    Undone {
        /// Which of the phones.
        hand: Id,
        /// The entry.
        entry: Id,
    },
    /// The team said what it was.
    Settled {
        /// The entry.
        entry: Id,
        /// Whose words were seen when this was said; what another phone brings later is shown again.
        seen: Vec<Id>,
        /// What it was; nothing when it should not have been there.
        content: Option<Content>,
    },
}

/// The head of a round, and nothing else: another dossier does not read as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// A round on the street.
    #[serde(rename = "street-round")]
    Round(RoundHead),
}

/// What the team sees of a round in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundHead {
    /// The id that the phones know it by.
    pub round: Id,
    /// How it began; none while only the second phone was heard.
    pub start: Option<Start>,
    /// Who brought it.
    pub duo: Vec<Colleague>,
    /// What it comes to.
    pub sums: Sums,
    /// When something was last put in it.
    pub changed: Moment,
    /// Whether it went to the totals. What a phone brings after that is left for them at once.
    pub counted: bool,
    /// The timer that erases it.
    pub erase_timer: Id,
    /// How long it was.
    #[serde(default)]
    pub lasted: Lasted,
    /// The channel of the list whose hours these are, when the duo chose one.
    #[serde(default)]
    pub channel: Option<Id>,
}

impl RoundHead {
    /// A round of which something arrived for the first time.
    pub fn begin(round: Id, now: Moment, erase_timer: Id) -> RoundHead {
        RoundHead {
            round,
            start: None,
            duo: Vec::new(),
            sums: Sums::default(),
            changed: now,
            counted: false,
            erase_timer,
            lasted: Lasted::default(),
            channel: None,
        }
    }

    /// Takes how it began, unless another phone told that before.
    pub fn began(&mut self, start: Start) {
        if self.start.is_none() && start.is_sound() {
            self.start = Some(start);
        }
    }

    /// Somebody brought something of it.
    pub fn brought_by(&mut self, colleague: Colleague) {
        if !self.duo.iter().any(|one| one.id == colleague.id) {
            self.duo.push(colleague);
        }
    }

    /// Whether it can still be put right.
    pub fn can_be_put_right(&self) -> bool {
        !self.counted
    }

    /// Whether it is time for the totals.
    pub fn is_due(&self, now: Moment) -> bool {
        let (quiet, waited) =
            (self.changed.plus_seconds(PUT_RIGHT_SECONDS), self.changed.plus_days(DISAGREES_DAYS));
        let is_whole = self.sums.disagree == 0 && self.has_duo();
        !self.counted && now >= if is_whole { quiet } else { waited }
    }

    /// Whether two are known who were there: nobody is on the street alone.
    pub fn has_duo(&self) -> bool {
        self.duo.len() >= DUO
    }

    /// The moment under which its hours are put down: noon of its day.
    pub fn noon(&self) -> Moment {
        let day = self.start.as_ref().and_then(Start::date);
        kit::when::at(day.unwrap_or_else(|| crate::model::night::field_day(self.changed)), 12 * 60)
    }

    /// When it is erased.
    pub fn erase_due(&self) -> Moment {
        self.changed.plus_days(KEPT_DAYS)
    }
}

/// Name of the room of [`Lists`] in the organisation's settings.
pub const LISTS_ROOM: &str = "outreach-street";

/// What the organisation says for all its rounds; about nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lists {
    /// What is handed out here; all kinds before anybody said so.
    pub goods: Vec<Goods>,
    /// Types of places that are offered; all of them before anybody said so.
    pub places: Vec<PlaceKind>,
    /// Types of the organisation's own.
    pub own_places: Vec<OwnPlace>,
    /// In which municipalities one goes round.
    pub municipalities: Vec<String>,
}

#[cfg(test)]
mod tests;
