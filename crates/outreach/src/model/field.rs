//! The team's field book: its channels, its reasons to say hello, how it works. Nothing about a person stands there.

use crate::model::area::fold;
pub use crate::model::branch::{Audience, Branch};
use crate::model::kinds::Agreed;
use crate::model::terms::{Allowed, Terms};
use crate::model::{Attempt, ChannelKind, Colleague, JointEvent, Reason, RosterMonth};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use store::{Day, Id, Moment};

/// Most channels, those put away among them.
pub const CHANNELS_MAX: usize = 200;
/// Most reasons of the team's own.
pub const REASONS_MAX: usize = 40;
/// Most doubts about one reason.
pub const DOUBTS_MAX: usize = 20;
/// Most types of places in the team's list.
pub const LINES_MAX: usize = 80;
/// Months of which the hours are kept.
pub const HOURS_KEPT_MONTHS: i32 = 25;

/// A channel on the team's list (ACT-39, OUT-08).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelCard {
    /// The kind of channel.
    pub kind: ChannelKind,
    /// Its name: a site, an area. Never an address.
    pub name: String,
    /// For whom it is.
    pub audience: Audience,
    /// The type of place, in the team's own words; empty for none.
    pub place_type: String,
    /// In which municipality; empty for all of the region.
    pub municipality: String,
    /// What its work is mostly about; several, without order (SUB-15), or none.
    pub branches: Vec<Branch>,
    /// What may be done there, and with whom that was agreed.
    pub house_rules: String,
    /// The text that stands on the team's own, official page there.
    pub official_text: String,
    /// Whether it was put away.
    pub away: bool,
    /// On which terms the team is there.
    #[serde(default)]
    pub terms: Terms,
    /// With whom that was agreed: a function, never a name. Empty for nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agreed_with: String,
    /// On which day that was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_on: Option<Day>,
}

impl ChannelCard {
    /// Whether the youth protocol holds there.
    pub fn is_for_youth(&self) -> bool {
        self.audience.may_be_young(self.kind)
    }

    /// What its form shows of it: not whether it was put away.
    #[must_use]
    pub fn shown(&self) -> ChannelCard {
        ChannelCard { away: false, ..self.clone() }
    }
}

/// A reason to say hello of the team's own (OUT-10). It says nothing about a person by itself, so it has a caution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnReason {
    /// The reason.
    pub name: String,
    /// What to keep in mind, and how often it meant nothing.
    pub caution: String,
    /// What colleagues question about it, the oldest first.
    #[serde(default)]
    pub doubts: Vec<Doubt>,
    /// Whether it was put away.
    pub away: bool,
}

/// What a colleague questions about a reason (OUT-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// Who.
    pub by: Colleague,
    /// What.
    pub line: String,
}

/// How the team works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Days between a first and a second message (OUT-04).
    pub pause_days: i64,
    /// First messages that a duo sends in a day (H-02).
    pub ceiling: u8,
    /// Minutes after which a shift is long enough.
    pub shift_minutes: i64,
    /// Types of places.
    pub place_types: Vec<String>,
    /// Which places to work there are in the region, and for whom: what everybody can know (SUB-12).
    #[serde(default)]
    pub region_note: String,
    /// Reasons that came with Luwte and that the team does not use.
    #[serde(default)]
    pub unused: Vec<Reason>,
}

impl Rules {
    /// The pause is a long one, and shorter than a name on a site is kept.
    pub const PAUSE_DAYS: RangeInclusive<i64> = crate::model::attempt::PAUSE_DAYS..=28;
    /// Never above what the organisation sends over one kind of channel.
    pub const CEILING: RangeInclusive<i64> = 5..=60;
    /// From one hour to ten.
    pub const SHIFT_MINUTES: RangeInclusive<i64> = 60..=600;

    /// What their form shows of them: not which reasons the team does without.
    #[must_use]
    pub fn shown(&self) -> Rules {
        Rules { unused: Vec::new(), ..self.clone() }
    }
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            pause_days: *Rules::PAUSE_DAYS.start(),
            ceiling: 40,
            shift_minutes: 4 * 60,
            place_types: Vec::new(),
            region_note: String::new(),
            unused: Vec::new(),
        }
    }
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month of a moment, in Dutch time.
    pub fn of(moment: Moment) -> Month {
        let (year, month) = kit::when::month_of(moment);
        Month { year, month }
    }

    /// The month of a day.
    pub fn of_day(day: Day) -> Month {
        // A day is written as 2026-11-22.
        let text = kit::when::field_day(day);
        let mut parts = text.rsplitn(3, '-');
        let (_, month, year) = (parts.next(), parts.next(), parts.next());
        Month {
            year: year.and_then(|text| text.parse().ok()).unwrap_or(1970),
            month: month.and_then(|text| text.parse().ok()).unwrap_or(1),
        }
    }

    /// Months since year 0.
    pub fn number(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month) - 1
    }
}

/// That somebody was on a channel: when last, and how long in each month. Not who.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// Which channel; none for what is not on the list.
    pub channel: Option<Id>,
    /// When somebody was there last.
    pub last: Day,
    /// Minutes of shifts that ended, by month.
    pub minutes: Vec<(Month, u32)>,
}

impl Presence {
    /// The presence after a shift of so many minutes that ended now.
    #[must_use]
    pub fn and(mut self, now: Moment, minutes: i64) -> Presence {
        let month = Month::of(now);
        let more = u32::try_from(minutes.max(0)).unwrap_or(0);
        self.last = self.last.max(crate::model::night::today(now));
        self.minutes.retain(|(kept, _)| month.number() - kept.number() < HOURS_KEPT_MONTHS);
        match self.minutes.iter_mut().find(|(kept, _)| *kept == month) {
            Some((_, kept)) => *kept = kept.saturating_add(more),
            None => self.minutes.push((month, more)),
        }
        self
    }
}

/// The head of a field book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum FieldHead {
    /// A field book.
    #[serde(rename = "field-book")]
    FieldBook {},
}

/// What stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum FieldRecord {
    /// A channel.
    Channel(ChannelCard),
    /// A reason of the team's own.
    Reason(OwnReason),
    /// How the team works.
    Rules(Rules),
    /// That somebody was there.
    Presence(Presence),
    /// A month of the roster.
    Month(RosterMonth),
    /// A joint event.
    Event(JointEvent),
    /// What the team agreed about a kind of work.
    Agreed(Agreed),
}

/// The field book as it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// The channels, by name.
    pub channels: Vec<(Id, ChannelCard)>,
    /// The reasons of the team's own.
    pub reasons: Vec<(Id, OwnReason)>,
    /// How the team works.
    pub rules: Rules,
    /// When somebody was where.
    pub presences: Vec<Presence>,
    /// The roster.
    pub months: Vec<RosterMonth>,
    /// The joint events, the newest first.
    pub events: Vec<(Id, JointEvent)>,
    /// What the team agreed about kinds of work.
    pub agreed: Vec<Agreed>,
}

impl Field {
    /// Gathers the records.
    pub fn of(records: impl Iterator<Item = (Id, FieldRecord)>) -> Field {
        let mut field = Field::default();
        for (id, record) in records {
            match record {
                FieldRecord::Channel(card) => field.channels.push((id, card)),
                FieldRecord::Reason(reason) => field.reasons.push((id, reason)),
                FieldRecord::Rules(rules) => field.rules = rules,
                FieldRecord::Presence(presence) => field.presences.push(presence),
                FieldRecord::Month(month) => field.months.push(month),
                FieldRecord::Event(event) => field.events.push((id, event)),
                FieldRecord::Agreed(agreed) => field.agreed.push(agreed),
            }
        }
        field.channels.sort_by_key(|(_, card)| card.name.to_lowercase());
        field.events.sort_by_key(|(_, event)| std::cmp::Reverse(event.day));
        field
    }

    /// A channel.
    pub fn channel(&self, id: Id) -> Option<&ChannelCard> {
        self.channels.iter().find(|(kept, _)| *kept == id).map(|(_, card)| card)
    }

    /// The channels that are used.
    pub fn in_use(&self) -> impl Iterator<Item = &(Id, ChannelCard)> {
        self.channels.iter().filter(|(_, card)| !card.away)
    }

    /// The channel in use that somebody means who types its kind and its name, however they write it; the one where
    /// outreach is not allowed, if two are called the same.
    pub fn meant_by(&self, kind: ChannelKind, name: &str) -> Option<&(Id, ChannelCard)> {
        let same = |card: &ChannelCard| card.kind == kind && fold(&card.name) == fold(name);
        let found = self.in_use().filter(|(_, card)| same(card));
        found.max_by_key(|(_, card)| card.terms.allowed == Allowed::No)
    }

    /// A reason of the team's own.
    pub fn reason(&self, id: Id) -> Option<&OwnReason> {
        self.reasons.iter().find(|(kept, _)| *kept == id).map(|(_, reason)| reason)
    }

    /// The reasons that are used.
    pub fn own_reasons(&self) -> impl Iterator<Item = &(Id, OwnReason)> {
        self.reasons.iter().filter(|(_, reason)| !reason.away)
    }

    /// The reasons that came with Luwte and that the team uses.
    pub fn reasons_of_luwte(&self) -> impl Iterator<Item = Reason> {
        Reason::ALL.iter().copied().filter(|reason| !self.rules.unused.contains(reason))
    }

    /// Work for which no channel is in use (SUB-12): there people may be whom nobody reaches.
    pub fn work_without_channel(&self) -> Vec<Branch> {
        let reached = |branch: &Branch| self.in_use().any(|(_, card)| card.branches.contains(branch));
        Branch::ALL.iter().copied().filter(|branch| !reached(branch)).collect()
    }

    /// The day on which somebody was on a channel last.
    pub fn last_visited(&self, channel: Id) -> Option<Day> {
        self.presences.iter().find(|one| one.channel == Some(channel)).map(|one| one.last)
    }

    /// The name of the reason for which somebody was written to, if it is one of the team's own that still stands.
    pub fn reason_of(&self, attempt: &Attempt) -> Option<&str> {
        attempt.own_reason.and_then(|id| self.reason(id)).map(|reason| reason.name.as_str())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn card(name: &str, municipality: &str) -> ChannelCard {
        ChannelCard {
            kind: ChannelKind::ChatSite,
            name: name.to_owned(),
            audience: Audience::Mixed,
            place_type: String::new(),
            municipality: municipality.to_owned(),
            branches: Vec::new(),
            house_rules: String::new(),
            official_text: String::new(),
            away: false,
            terms: Terms::default(),
            agreed_with: String::new(),
            agreed_on: None,
        }
    }

    #[test]
    fn hours_add_up_by_month_and_old_ones_go() {
        let noon = Moment::from_seconds(1_780_300_800);
        let old = Month { year: 2024, month: 4 };
        let presence = Presence { channel: None, last: Day::from_number(0), minutes: vec![(old, 30)] };
        let after = presence.and(noon, 90).and(noon, 30);
        assert_eq!(after.last, noon.day());
        assert_eq!(after.minutes, [(Month { year: 2026, month: 6 }, 120)]);
    }

    #[test]
    fn a_chat_site_for_all_sorts_of_people_has_the_youth_protocol() {
        assert!(card("Chat", "").is_for_youth());
        let forum = ChannelCard { kind: ChannelKind::Forum, ..card("Forum", "") };
        assert!(!forum.is_for_youth());
        assert!(ChannelCard { audience: Audience::YouthRisk, ..forum }.is_for_youth());
        assert!(!ChannelCard { audience: Audience::Adult, ..card("Chat", "") }.is_for_youth());
    }

    #[test]
    fn work_without_a_channel_is_told() {
        let reached = ChannelCard { branches: vec![Branch::Home, Branch::Online], ..card("Forum", "") };
        let away = ChannelCard { branches: vec![Branch::Salon], away: true, ..card("Oud", "") };
        let records = [reached, away].into_iter().enumerate().map(|(number, card)| {
            (Id::from_bytes([u8::try_from(number).unwrap(); 16]), FieldRecord::Channel(card))
        });
        let missing = Field::of(records).work_without_channel();
        assert!(!missing.contains(&Branch::Home) && missing.contains(&Branch::Salon));
        assert_eq!(missing.len(), Branch::ALL.len() - 2);
    }

    #[test]
    fn a_day_knows_its_month() {
        let day = kit::when::parse_day("2026-01-31").unwrap();
        assert_eq!(Month::of_day(day), Month { year: 2026, month: 1 });
    }

    #[test]
    fn a_field_book_holds_nothing_about_a_person() {
        let kept = serde_json::to_value(FieldRecord::Channel(card("Voorbeeldchat", "Bestad"))).unwrap();
        let mut fields: Vec<&str> = kept.as_object().unwrap().keys().map(String::as_str).collect();
        fields.sort_unstable();
        assert_eq!(
            fields,
            [
                "audience",
                "away",
                "branches",
                "house_rules",
                "kind",
                "municipality",
                "name",
                "official_text",
                "place_type",
                "record",
                "terms"
            ]
        );
    }
}
