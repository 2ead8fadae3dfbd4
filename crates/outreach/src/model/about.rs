//! What a conversation tells this room about itself: by which door the person came, for the totals.

use crate::model::ChannelKind;
use crate::model::coded::coded;
use serde::{Deserialize, Serialize};
use store::Moment;

/// As much of the head of a conversation as is read here.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind")]
pub enum About {
    /// A conversation.
    #[serde(rename = "conversation")]
    Conversation {
        /// By which door.
        #[serde(default)]
        channel: Option<CameBy>,
    },
}

/// By which door somebody came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "door", rename_all = "kebab-case")]
pub enum CameBy {
    /// They wrote first.
    FrontDoor,
    /// They answered somebody who does outreach.
    Outreach {
        /// The kind of site.
        site: ChannelKind,
    },
}

impl CameBy {
    /// The code under which it is counted.
    pub fn code(self) -> &'static str {
        match self {
            CameBy::FrontDoor => "front-door",
            CameBy::Outreach { site } => site.code(),
        }
    }
}

coded! {
    /// In which part of the day something came in, Dutch time (OUT-32): coarse enough to plan a shift by, too coarse to find
    /// one answer by.
    DayPart, "outreach-daypart-", {
        /// Until seven.
        Night = "night",
        /// Until eleven.
        Morning = "morning",
        /// Until two.
        Noon = "noon",
        /// Until six.
        Afternoon = "afternoon",
        /// After that.
        Evening = "evening",
    }
}

impl DayPart {
    /// The part of the day of a moment.
    pub fn of(at: Moment) -> DayPart {
        let hour: u8 = kit::when::time(at).get(..2).and_then(|hour| hour.parse().ok()).unwrap_or(0);
        match hour {
            0..7 => DayPart::Night,
            7..11 => DayPart::Morning,
            11..14 => DayPart::Noon,
            14..18 => DayPart::Afternoon,
            _ => DayPart::Evening,
        }
    }
}

/// The days of the week, as codes; Monday is the first.
const WEEK: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// On which day of the week something came in, Dutch time (OUT-32): to plan shifts by.
pub fn weekday(at: Moment) -> &'static str {
    let day = super::night::today(at);
    let since_monday = day.number() - super::care::monday_of(day).number();
    usize::try_from(since_monday).ok().and_then(|place| WEEK.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_has_seven_days_in_dutch_time() {
        // 1 June 2026 was a Monday; its first hour in the Netherlands is the evening before in Greenwich.
        let on = |day: i64| weekday(Moment::from_seconds(1_780_300_800 + day * 86_400 - 9 * 3_600));
        assert_eq!((0..8).map(on).collect::<Vec<_>>(), [WEEK.as_slice(), &WEEK[..1]].concat());
        assert_eq!(weekday(Moment::from_seconds(1_780_300_800 - 11 * 3_600)), "sunday");
    }

    #[test]
    fn a_day_has_five_parts_in_dutch_time() {
        // 1 June 2026, 10:00 in the Netherlands.
        let at = |hours: i64| DayPart::of(Moment::from_seconds(1_780_300_800 + (hours - 10) * 3_600)).code();
        let parts = [0, 6, 7, 10, 11, 13, 14, 17, 18, 23].map(at);
        let (night, morning, noon, afternoon, evening) = ("night", "morning", "noon", "afternoon", "evening");
        let expected = [night, night, morning, morning, noon, noon, afternoon, afternoon, evening, evening];
        assert_eq!(parts, expected);
    }

    #[test]
    fn only_the_door_is_read_of_a_conversation() {
        let head = r#"{"kind":"conversation","pseudonym":"x",
            "channel":{"door":"outreach","site":"forum","duo":1,"shift":2}}"#;
        let About::Conversation { channel } = serde_json::from_str(head).unwrap();
        assert_eq!(channel.map(CameBy::code), Some("forum"));
        let About::Conversation { channel } =
            serde_json::from_str(r#"{"kind":"conversation","channel":{"door":"front-door"}}"#).unwrap();
        assert_eq!(channel.map(CameBy::code), Some("front-door"));
        assert!(serde_json::from_str::<About>(r#"{"kind":"case"}"#).is_err());
    }
}
