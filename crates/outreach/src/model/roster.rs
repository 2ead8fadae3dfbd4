//! The roster over the year (ACT-10, OUT-28): which duo is where and when, and hours by channel. Never hours, and
//! never results, of a worker.

use crate::model::Colleague;
use crate::model::field::{Field, Month};
use crate::model::night::NIGHT_ENDS_AT;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// Minutes in a day.
const DAY_MINUTES: u16 = 24 * 60;
/// Workers on a post.
pub const DUO: usize = 2;
/// Most posts in a month.
pub const POSTS_A_MONTH_MAX: usize = 150;
/// A series repeats each week at most so often: over a year.
pub const WEEKS_MAX: i64 = 53;
/// Weeks ahead of which it is said that a post has nobody, or only one.
pub const AHEAD_WEEKS: i32 = 6;
/// Days that a month of the roster is kept.
pub const MONTH_KEPT_DAYS: i64 = 430;

/// A planned post on a channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Its id.
    pub id: Id,
    /// On which channel.
    pub channel: Id,
    /// The day.
    pub day: Day,
    /// From so many minutes after midnight.
    pub from: u16,
    /// Until so many minutes after the midnight with which the day begins: above 24 hours it ends the next morning.
    pub until: u16,
    /// Who; a duo is full.
    pub who: Vec<Colleague>,
}

impl Post {
    /// How long it lasts, in minutes.
    pub fn minutes(&self) -> u32 {
        u32::from(self.until.saturating_sub(self.from))
    }

    /// From when until when, as clocks show it.
    pub fn times(&self) -> String {
        let next_morning = self.until.checked_sub(DAY_MINUTES).filter(|minutes| *minutes > 0);
        let until = next_morning.unwrap_or(self.until);
        format!("{}–{}", hours_and_minutes(self.from.into()), hours_and_minutes(until.into()))
    }

    /// How many of a duo are missing, when only these workers are still here.
    pub fn missing(&self, here: &[Id]) -> usize {
        DUO.saturating_sub(self.who.iter().filter(|one| here.contains(&one.id)).count())
    }
}

/// The posts of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterMonth {
    /// Which month.
    pub month: Month,
    /// Its posts.
    pub posts: Vec<Post>,
}

/// Reads a time of day such as `19:30` as minutes after midnight; `24:00` is the end of a day.
pub fn minutes_of(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    if hours.len() > 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let all = hours.checked_mul(60)?.checked_add(minutes)?;
    (minutes < 60 && all <= 24 * 60).then_some(all)
}

/// When a post ends that begins at one time of day and ends at another, in minutes after its first midnight. One that begins
/// in the afternoon or later may end the next morning, as long as that is the same night in the field. None where the end
/// does not come after the beginning.
pub fn end_of(from: u16, until: u16) -> Option<u16> {
    if until > from {
        return Some(until);
    }
    let is_night = from >= DAY_MINUTES / 2 && i64::from(until) <= NIGHT_ENDS_AT * 60;
    is_night.then(|| until.saturating_add(DAY_MINUTES))
}

/// Minutes as `19:30`: a time of day, or hours and minutes.
pub fn hours_and_minutes(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// The posts from a day on, in order.
pub fn from_day(field: &Field, day: Day) -> Vec<&Post> {
    let mut posts: Vec<&Post> =
        field.months.iter().flat_map(|month| &month.posts).filter(|post| post.day >= day).collect();
    posts.sort_by_key(|post| (post.day, post.from));
    posts
}

/// How many posts of the weeks ahead miss somebody, when only these workers are still here.
pub fn vacant_soon(field: &Field, here: &[Id], today: Day) -> usize {
    let until = Day::from_number(today.number().saturating_add(AHEAD_WEEKS * 7));
    let ahead = from_day(field, today).into_iter().filter(|post| post.day < until);
    ahead.filter(|post| post.missing(here) > 0).count()
}

/// Channels in use for which no post is planned in the weeks ahead.
pub fn without_post(field: &Field, today: Day) -> Vec<&str> {
    let until = Day::from_number(today.number().saturating_add(AHEAD_WEEKS * 7));
    let ahead: Vec<&Post> = from_day(field, today).into_iter().filter(|post| post.day < until).collect();
    field
        .in_use()
        .filter(|(id, _)| !ahead.iter().any(|post| post.channel == *id))
        .map(|(_, card)| card.name.as_str())
        .collect()
}

/// Hours on a channel in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The month.
    pub month: Month,
    /// The name of the channel; none for what is not on the list.
    pub channel: Option<String>,
    /// Minutes that were planned.
    pub planned: u32,
    /// Minutes of shifts that ended.
    pub realised: u32,
}

/// Planned and realised hours of a year, by month and channel.
pub fn hours(field: &Field, year: i16) -> Vec<Hours> {
    let mut rows: Vec<Hours> = Vec::new();
    let name_of =
        |channel: Option<Id>| channel.and_then(|id| field.channel(id)).map(|card| card.name.clone());
    let mut add = |month: Month, channel: Option<Id>, planned: u32, realised: u32| {
        if month.year != year {
            return;
        }
        let channel = name_of(channel);
        match rows.iter_mut().find(|row| row.month == month && row.channel == channel) {
            Some(row) => {
                row.planned = row.planned.saturating_add(planned);
                row.realised = row.realised.saturating_add(realised);
            }
            None => rows.push(Hours { month, channel, planned, realised }),
        }
    };
    for month in &field.months {
        for post in &month.posts {
            add(month.month, Some(post.channel), post.minutes(), 0);
        }
    }
    for presence in &field.presences {
        for (month, minutes) in &presence.minutes {
            add(*month, presence.channel, 0, *minutes);
        }
    }
    rows.sort_by(|one, other| (one.month, &one.channel).cmp(&(other.month, &other.channel)));
    rows
}

/// Hours of a year on a channel; without a channel, of all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearHours {
    /// The year.
    pub year: i16,
    /// The channel: of the list, one that is not on it, or all.
    pub of: Of,
    /// Minutes that were planned.
    pub planned: u32,
    /// Minutes of shifts that ended.
    pub realised: u32,
}

/// Of what hours are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// All together.
    All,
    /// A channel by its name.
    Channel(String),
    /// What is not on the list.
    Elsewhere,
}

/// The hours of each year that is kept, the newest first: of all, and by channel (OUT-28).
pub fn hours_by_year(field: &Field) -> Vec<YearHours> {
    let planned = field.months.iter().map(|month| month.month.year);
    let realised = field.presences.iter().flat_map(|one| one.minutes.iter().map(|(month, _)| month.year));
    let years: std::collections::BTreeSet<i16> = planned.chain(realised).collect();
    let mut rows: Vec<YearHours> = Vec::new();
    for year in years.into_iter().rev() {
        for row in hours(field, year) {
            let channel = row.channel.map_or(Of::Elsewhere, Of::Channel);
            for of in [Of::All, channel] {
                match rows.iter_mut().find(|one| one.year == year && one.of == of) {
                    Some(one) => {
                        one.planned = one.planned.saturating_add(row.planned);
                        one.realised = one.realised.saturating_add(row.realised);
                    }
                    None => {
                        let (planned, realised) = (row.planned, row.realised);
                        rows.push(YearHours { year, of, planned, realised });
                    }
                }
            }
        }
    }
    rows.sort_by(|one, other| (other.year, &one.of).cmp(&(one.year, &other.of)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::field::{FieldRecord, Presence};

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn post(number: u8, who: &[u8]) -> Post {
        let who = who.iter().map(|n| Colleague { id: id(*n), name: "Noor".to_owned() }).collect();
        let day = kit::when::parse_day("2026-06-05").unwrap();
        Post { id: id(number), channel: id(9), day, from: 1_140, until: 1_320, who }
    }

    #[test]
    fn a_post_lacks_whoever_left_the_team() {
        assert_eq!(post(1, &[2, 3]).missing(&[id(2), id(3)]), 0);
        assert_eq!(post(1, &[2, 3]).missing(&[id(2)]), 1);
        assert_eq!(post(1, &[]).missing(&[id(2)]), 2);
    }

    #[test]
    fn a_time_of_day_is_read_or_refused() {
        assert_eq!(minutes_of("19:30"), Some(1_170));
        assert_eq!(minutes_of("0:05"), Some(5));
        assert_eq!(minutes_of("24:00"), Some(1_440));
        for wrong in ["", "19", "24:01", "19:60", "19:3", "x:00", "-1:00", "999:00"] {
            assert_eq!(minutes_of(wrong), None, "{wrong}");
        }
        assert_eq!(hours_and_minutes(1_170), "19:30");
    }

    #[test]
    fn a_post_of_the_night_ends_the_next_morning() {
        assert_eq!(end_of(1_140, 1_320), Some(1_320));
        assert_eq!(end_of(1_320, 120), Some(1_560), "from ten until two");
        assert_eq!(end_of(1_320, 360), Some(1_800), "until six, when the day in the field ends");
        for (from, until) in [(1_320, 361), (1_320, 1_320), (600, 120), (1_320, 1_200)] {
            assert_eq!(end_of(from, until), None, "{from} until {until}");
        }
        let night = Post { from: 1_320, until: 1_560, ..post(1, &[]) };
        assert_eq!((night.times().as_str(), night.minutes()), ("22:00–2:00", 240));
        assert_eq!(Post { until: 1_440, ..night }.times(), "22:00–24:00");
    }

    #[test]
    fn planned_and_realised_hours_stand_side_by_side_by_month_and_channel() {
        let june = Month { year: 2026, month: 6 };
        let posts = vec![post(1, &[2]), post(2, &[])];
        let field = Field::of(
            [
                (id(1), FieldRecord::Month(RosterMonth { month: june, posts })),
                (
                    id(2),
                    FieldRecord::Presence(Presence {
                        channel: Some(id(9)),
                        last: Day::from_number(0),
                        minutes: vec![(june, 100), (Month { year: 2025, month: 6 }, 7)],
                    }),
                ),
            ]
            .into_iter(),
        );
        let rows = hours(&field, 2026);
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].planned, rows[0].realised), (360, 100));
        let years: Vec<_> = hours_by_year(&field)
            .into_iter()
            .map(|row| (row.year, row.of, row.planned, row.realised))
            .collect();
        let all = [(2026, Of::All, 360, 100), (2026, Of::Elsewhere, 360, 100)];
        let before = [(2025, Of::All, 0, 7), (2025, Of::Elsewhere, 0, 7)];
        assert_eq!(years, [all, before].concat(), "years that are over stay to be read");
    }
}
