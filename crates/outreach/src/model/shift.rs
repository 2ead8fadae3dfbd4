//! A shift: a duo, one channel, and a tally. The team sees it as counts.

use crate::model::coded::coded;
use crate::model::{ChannelCard, Duo, Field, Reason};
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Days after its end that a shift is kept; then only the counts in the totals are left.
pub const KEPT_DAYS: i64 = 90;
/// A shift that nobody ended is over by itself after so many days.
pub const FORGOTTEN_AFTER_DAYS: i64 = 1;

coded! {
    /// Where contact is made (OUT-08).
    ChannelKind, "outreach-channel-", {
        /// A chat site or chat box.
        ChatSite = "chat-site",
        /// A forum.
        Forum = "forum",
        /// A dating app.
        DatingApp = "dating-app",
        /// A site with advertisements.
        AdvertisementSite = "advertisement-site",
        /// On the street.
        Street = "street",
        /// At an event or a meeting place.
        Event = "event",
    }
}

coded! {
    /// What a shift counts (DAT-24).
    Counted, "outreach-counted-", {
        /// A first message, or a first word on the street.
        Sent = "sent",
        /// Somebody answered.
        Answered = "answered",
        /// Somebody would rather not be written to.
        Refused = "refused",
        /// Somebody got information: an answer, a number, a card.
        InfoGiven = "info-given",
        /// Looked at, and not written to (OUT-09).
        LeftBe = "left-be",
        /// A first message that only told of help (OUT-26); counted by itself.
        Informed = "informed",
        /// Something that worries the duo, without whom it is about (ACT-10, DAT-24).
        Concern = "concern",
        /// Somebody asked for a licensed workplace for men, of which there are hardly any (SUB-13).
        MenAsked = "men-asked",
    }
}

impl ChannelKind {
    /// Whether people go by a name there that one can write to. On the street and at events nobody's name is noted
    /// (OUT-06): there one counts, and nothing else.
    pub fn has_handles(self) -> bool {
        !matches!(self, ChannelKind::Street | ChannelKind::Event)
    }
}

impl Counted {
    /// The code of the fact that is left for the totals.
    pub fn fact(self) -> &'static str {
        match self {
            Counted::Sent => "attempt-sent",
            Counted::Answered => "attempt-answered",
            Counted::Refused => "attempt-refused",
            Counted::InfoGiven => "info-given",
            Counted::LeftBe => "attempt-left",
            Counted::Informed => "attempt-informed",
            Counted::Concern => "concern-noticed",
            Counted::MenAsked => "men-place-asked",
        }
    }

    /// Whether it stands in the list of shifts; the others stand with the shift.
    pub fn is_chief(self) -> bool {
        matches!(self, Counted::Sent | Counted::Answered | Counted::Refused | Counted::InfoGiven)
    }

    /// Whether somebody counts it by hand.
    pub fn is_by_hand(self) -> bool {
        self != Counted::Informed
    }
}

/// The counters of a shift. Their ids are random and stand only here, so a counter says nothing by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Counts [`Counted::Sent`].
    pub sent: Id,
    /// Counts [`Counted::Answered`].
    pub answered: Id,
    /// Counts [`Counted::Refused`].
    pub refused: Id,
    /// Counts [`Counted::InfoGiven`].
    pub info_given: Id,
    /// Counts [`Counted::LeftBe`].
    pub left_be: Id,
    /// Counts [`Counted::Informed`].
    pub informed: Id,
    /// Counts [`Counted::Concern`].
    pub concern: Id,
    /// Counts [`Counted::MenAsked`].
    pub men_asked: Id,
}

impl Tally {
    /// Counters with these ids, each asked for once.
    pub fn with(mut id: impl FnMut() -> Id) -> Tally {
        Tally {
            sent: id(),
            answered: id(),
            refused: id(),
            info_given: id(),
            left_be: id(),
            informed: id(),
            concern: id(),
            men_asked: id(),
        }
    }

    /// The counter of one of them.
    pub fn counter(&self, what: Counted) -> Id {
        match what {
            Counted::Sent => self.sent,
            Counted::Answered => self.answered,
            Counted::Refused => self.refused,
            Counted::InfoGiven => self.info_given,
            Counted::LeftBe => self.left_be,
            Counted::Informed => self.informed,
            Counted::Concern => self.concern,
            Counted::MenAsked => self.men_asked,
        }
    }

    /// The counters in the order of [`Counted::ALL`].
    pub fn counters(&self) -> Vec<Id> {
        Counted::ALL.iter().map(|what| self.counter(*what)).collect()
    }
}

/// What was counted, in the order of [`Counted::ALL`].
pub type Counts = Vec<(Counted, u32)>;

/// Lays the values of the counters beside what they count. Corrections may cross each other; below zero is zero.
pub fn counts(values: &[i64]) -> Counts {
    Counted::ALL
        .iter()
        .zip(values)
        .map(|(what, value)| (*what, u32::try_from((*value).max(0)).unwrap_or(u32::MAX)))
        .collect()
}

/// The head of a shift, and nothing else: another dossier does not read as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// A shift.
    #[serde(rename = "shift")]
    Shift(ShiftHead),
}

/// What the team sees of a shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftHead {
    /// The kind of channel.
    pub channel: ChannelKind,
    /// The name of the channel: a site, a square, an evening.
    pub channel_name: String,
    /// Who.
    pub duo: Duo,
    /// The circle of the two.
    pub circle: Id,
    /// The counters.
    pub tally: Tally,
    /// Since when.
    pub started: Moment,
    /// Until when; none while it runs.
    pub ended: Option<Moment>,
    /// The timer that erases the shift.
    pub erase_timer: Id,
    /// The channel on the team's list, if it stands there.
    pub listed: Option<Id>,
    /// Whether the youth protocol holds on this channel.
    pub youth: bool,
    /// Whether the two talked about it afterwards.
    pub talked: bool,
    /// Minutes that it may last, as the team had it when it began.
    pub may_last: i64,
}

impl ShiftHead {
    /// Its channel as it stands on the team's list now, also when somebody put it there after the shift began.
    pub fn card_in<'a>(&self, field: &'a Field) -> Option<&'a ChannelCard> {
        match self.listed {
            Some(id) => field.channel(id),
            None => field.meant_by(self.channel, &self.channel_name).map(|(_, card)| card),
        }
    }

    /// Whether it runs: one can count, and begin something. Ask a head as it stands now ([`ShiftHead::settled`]).
    pub fn runs(&self) -> bool {
        self.ended.is_none()
    }

    /// Whether a contact begins under the youth protocol: by the channel, or since it looks as if somebody is young.
    pub fn is_careful_with(&self, reason: Reason) -> bool {
        self.youth || reason == Reason::SeemsYoung
    }

    /// Whether one can write to somebody new.
    pub fn takes_attempts(&self) -> bool {
        self.runs() && self.channel.has_handles()
    }
}

/// When a shift is erased: some months after its end, or after it must have been forgotten.
pub fn erase_due(started: Moment, ended: Option<Moment>) -> Moment {
    ended.unwrap_or(started.plus_days(FORGOTTEN_AFTER_DAYS)).plus_days(KEPT_DAYS)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::model::Colleague;

    pub(crate) fn head() -> ShiftHead {
        let id = |number| Id::from_bytes([number; 16]);
        ShiftHead {
            channel: ChannelKind::ChatSite,
            channel_name: "Voorbeeldchat".to_owned(),
            duo: [("Noor", 1), ("Sem", 2)].map(|(name, n)| Colleague { id: id(n), name: name.to_owned() }),
            circle: id(3),
            tally: tally(),
            started: Moment::from_seconds(0),
            ended: None,
            erase_timer: id(8),
            listed: None,
            youth: false,
            talked: false,
            may_last: 240,
        }
    }

    fn tally() -> Tally {
        let mut number = 100;
        Tally::with(|| {
            number += 1;
            Id::from_bytes([number; 16])
        })
    }

    #[test]
    fn a_head_of_another_kind_is_not_a_shift() {
        let kept = serde_json::to_string(&Head::Shift(head())).unwrap();
        assert_eq!(serde_json::from_str::<Head>(&kept).unwrap(), Head::Shift(head()));
        assert!(serde_json::from_str::<Head>(&kept.replace("\"shift\"", "\"visit\"")).is_err());
        assert!(serde_json::from_str::<Head>(r#"{"kind":"conversation"}"#).is_err());
    }

    #[test]
    fn a_shift_of_one_cannot_be_kept() {
        let mut kept = serde_json::to_value(Head::Shift(head())).unwrap();
        kept["duo"].as_array_mut().unwrap().pop();
        assert!(serde_json::from_value::<Head>(kept).is_err());
    }

    #[test]
    fn each_thing_counted_has_a_counter_of_its_own() {
        let mut counters = head().tally.counters();
        counters.dedup();
        assert_eq!(counters.len(), Counted::ALL.len());
        let counted = counts(&[3, -1, 0, i64::MAX, 0, 0, 0, 0]);
        assert_eq!(counted.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [3, 0, 0, u32::MAX, 0, 0, 0, 0]);
    }

    #[test]
    fn every_shift_is_erased_also_a_forgotten_one() {
        let started = Moment::from_seconds(0);
        assert_eq!(erase_due(started, Some(started.plus_days(2))), started.plus_days(92));
        assert_eq!(erase_due(started, None), started.plus_days(91));
    }
}
