//! How long a round was, and for which post of the roster (OUT-28): hours of a team, never of a worker.

use super::RoundHead;
use crate::model::ChannelKind;
use crate::model::area::fold;
use crate::model::field::{ChannelCard, Field};
use serde::{Deserialize, Serialize};
use store::Id;

/// Minutes to which a phone rounds, so that nothing tells when a round ended.
pub const STEP_MINUTES: u16 = 15;
/// Nobody is on the street for longer (minutes): a phone that says more was forgotten.
pub const LASTED_MAX: u16 = 600;

/// How long a round was, in minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Lasted {
    /// What the phone said that was on the way longest; 0 when none did.
    phones: u16,
    /// What the duo said.
    said: Option<u16>,
}

impl Lasted {
    /// A phone was on the way for so long.
    pub fn heard(&mut self, minutes: u16) {
        if minutes <= LASTED_MAX {
            self.phones = self.phones.max(minutes / STEP_MINUTES * STEP_MINUTES);
        }
    }

    /// The duo says how long it was.
    pub fn say(&mut self, minutes: u16) {
        self.said = Some(minutes.min(LASTED_MAX));
    }

    /// How long, as far as anybody knows: the duo before the phones.
    pub fn minutes(self) -> Option<u16> {
        self.said.or((self.phones > 0).then_some(self.phones))
    }
}

/// Channels of the list that are on the street.
pub fn street_channels(field: &Field) -> impl Iterator<Item = (Id, &ChannelCard)> {
    field.in_use().filter(|(_, card)| card.kind == ChannelKind::Street).map(|(id, card)| (*id, card))
}

/// The channel whose hours these are: the one that the duo chose, else the only one on the street in that municipality,
/// else the only one that is for all of the region; none when it could be several.
pub fn channel_of(field: &Field, head: &RoundHead) -> Option<Id> {
    if let Some(chosen) = head.channel {
        return field.channel(chosen).is_some().then_some(chosen);
    }
    let here = head.start.as_ref().map(|start| fold(&start.municipality)).unwrap_or_default();
    let only = |municipality: &str| {
        let mut fitting = street_channels(field).filter(|(_, card)| fold(&card.municipality) == municipality);
        match (fitting.next(), fitting.next()) {
            (Some((id, _)), None) => Some(id),
            _ => None,
        }
    };
    only(&here).or_else(|| only(""))
}

#[cfg(test)]
mod tests {
    use super::super::{Block, PlaceKind, Start};
    use super::*;
    use crate::model::FieldRecord;
    use crate::model::field::tests::card;
    use store::Moment;

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    #[test]
    fn the_longest_phone_counts_and_the_duo_knows_better() {
        let mut lasted = Lasted::default();
        assert_eq!(lasted.minutes(), None);
        lasted.heard(100);
        lasted.heard(62);
        assert_eq!(lasted.minutes(), Some(90), "in quarters of an hour");
        lasted.heard(LASTED_MAX + 1);
        assert_eq!(lasted.minutes(), Some(90), "a phone that was forgotten says nothing");
        lasted.say(120);
        lasted.heard(300);
        assert_eq!(lasted.minutes(), Some(120));
        lasted.say(0);
        assert_eq!(lasted.minutes(), Some(0), "nobody was there after all");
    }

    fn round(municipality: &str) -> RoundHead {
        let mut head = RoundHead::begin(id(9), Moment::from_seconds(0), id(8));
        head.began(Start {
            day: "2026-06-01".to_owned(),
            place: PlaceKind::Park,
            own_place: String::new(),
            municipality: municipality.to_owned(),
            block: Block::Evening,
        });
        head
    }

    #[test]
    fn a_round_finds_its_post_where_only_one_fits() {
        let street = |name: &str, municipality: &str| {
            FieldRecord::Channel(ChannelCard { kind: ChannelKind::Street, ..card(name, municipality) })
        };
        let field = |cards: Vec<FieldRecord>| {
            let numbered = cards.into_iter().enumerate();
            Field::of(numbered.map(|(number, one)| (id(u8::try_from(number).unwrap()), one)))
        };
        let one = field(vec![street("Straat", "Aldorp"), street("Straat 2", "Bestad")]);
        assert_eq!(channel_of(&one, &round("bestad ")), Some(id(1)));
        assert_eq!(channel_of(&one, &round("Elders")), None);
        let chosen = RoundHead { channel: Some(id(0)), ..round("Bestad") };
        assert_eq!(channel_of(&one, &chosen), Some(id(0)));
        let gone = RoundHead { channel: Some(id(7)), ..round("Bestad") };
        assert_eq!(channel_of(&one, &gone), None);
        let region = field(vec![street("Straat", ""), street("Straat 2", "Bestad")]);
        assert_eq!(channel_of(&region, &round("Elders")), Some(id(0)));
        let two = field(vec![street("A", "Bestad"), street("B", "Bestad")]);
        assert_eq!(channel_of(&two, &round("Bestad")), None, "the duo says which");
        let chat = field(vec![FieldRecord::Channel(card("Chat", "Bestad"))]);
        assert_eq!(channel_of(&chat, &round("Bestad")), None);
    }
}
