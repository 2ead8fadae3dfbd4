//! Days of the week and times of the day, in Dutch time.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use std::fmt;
use store::{Day, Moment};

const DAY_SECONDS: i64 = 86_400;
const MINUTES_IN_HOUR: u16 = 60;
const HOURS_IN_DAY: u16 = 24;

/// A day of the week, 1 (Monday) to 7 (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weekday(u8);

impl Weekday {
    /// All days, Monday first.
    pub const ALL: [Weekday; 7] =
        [Weekday(1), Weekday(2), Weekday(3), Weekday(4), Weekday(5), Weekday(6), Weekday(7)];

    /// The day of the week on which a day falls.
    pub fn of(day: Day) -> Weekday {
        Weekday(date(day).weekday().to_monday_one_offset().unsigned_abs())
    }

    /// What is posted.
    pub fn code(self) -> String {
        self.0.to_string()
    }

    /// Key of its name.
    pub fn text_key(self) -> &'static str {
        match self.0 {
            1 => "guide-weekday-1",
            2 => "guide-weekday-2",
            3 => "guide-weekday-3",
            4 => "guide-weekday-4",
            5 => "guide-weekday-5",
            6 => "guide-weekday-6",
            _ => "guide-weekday-7",
        }
    }
}

/// A time of the day in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// Reads `14:30`, as a time field gives it.
    pub fn parse(text: &str) -> Option<TimeOfDay> {
        let (hour, minute) = text.trim().split_once([':', '.'])?;
        let (hour, minute): (u16, u16) = (number(hour)?, number(minute.get(..2)?)?);
        (hour < HOURS_IN_DAY && minute < MINUTES_IN_HOUR)
            .then_some(TimeOfDay(hour * MINUTES_IN_HOUR + minute))
    }

    /// So many minutes later, on the same day.
    pub fn plus(self, minutes: u16) -> Option<TimeOfDay> {
        self.0.checked_add(minutes).filter(|later| *later < HOURS_IN_DAY * MINUTES_IN_HOUR).map(TimeOfDay)
    }
}

fn number(text: &str) -> Option<u16> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / MINUTES_IN_HOUR, self.0 % MINUTES_IN_HOUR)
    }
}

fn zone() -> TimeZone {
    TimeZone::get(kit::when::ZONE).unwrap_or(TimeZone::UTC)
}

fn date(day: Day) -> Date {
    let epoch = Date::constant(1970, 1, 1);
    epoch.checked_add(i64::from(day.number()).days()).unwrap_or(epoch)
}

/// The day on which a moment falls in the Netherlands.
pub fn day_of(moment: Moment) -> Day {
    let local = Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone());
    let days = Date::constant(1970, 1, 1).until(local.date()).map_or(0, |span| span.get_days());
    Day::from_number(days)
}

/// The moment at which a Dutch clock shows this time on this day. A time that is skipped in spring is taken after the
/// gap; of a time that comes twice in autumn the first is meant.
pub fn moment_at(day: Day, time: TimeOfDay) -> Moment {
    let (hour, minute) = (time.0 / MINUTES_IN_HOUR, time.0 % MINUTES_IN_HOUR);
    let civil = date(day).at(i8::try_from(hour).unwrap_or(0), i8::try_from(minute).unwrap_or(0), 0, 0);
    let seconds = civil.to_zoned(zone()).map_or(0, |zoned| zoned.timestamp().as_second());
    Moment::from_seconds(seconds)
}

/// The moment at which a day of the calendar begins in the Netherlands.
pub fn moment_on(date: Date) -> Moment {
    Moment::from_seconds(date.to_zoned(zone()).map_or(0, |zoned| zoned.timestamp().as_second()))
}

/// The day so many days later.
pub fn later(day: Day, days: i32) -> Day {
    Day::from_number(day.number().saturating_add(days))
}

/// When what belongs to a day is erased: at the start of the next day in universal time, which is one or two hours after
/// midnight in the Netherlands. Whoever reads the due time in the database learns a day, not an hour.
pub fn erased_after(day: Day) -> Moment {
    Moment::from_seconds(i64::from(later(day, 1).number()).saturating_mul(DAY_SECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        kit::when::parse_day(text).unwrap()
    }

    fn time(text: &str) -> TimeOfDay {
        TimeOfDay::parse(text).unwrap()
    }

    #[test]
    fn a_time_survives_writing_and_reading_and_others_are_refused() {
        for text in ["00:00", "09:05", "14:30", "23:59"] {
            assert_eq!(time(text).to_string(), text);
        }
        assert_eq!(time("14:30:00").to_string(), "14:30");
        assert_eq!(time("9.30").to_string(), "09:30");
        for text in ["24:00", "12:60", "12", "", "a:b", "-1:00", "12:é0", "12:1"] {
            assert_eq!(TimeOfDay::parse(text), None, "{text}");
        }
        assert_eq!(time("23:30").plus(30), None);
    }

    #[test]
    fn moments_follow_the_dutch_clock_through_summer_and_winter() {
        assert_eq!(moment_at(day("2026-11-22"), time("13:00")).seconds(), 1_795_348_800);
        assert_eq!(moment_at(day("2026-06-22"), time("14:00")).seconds(), 1_782_129_600);
        // The clock jumps from two to three.
        let gap = moment_at(day("2026-03-29"), time("02:30"));
        assert_eq!(kit::when::time(gap), "03:30");
    }

    #[test]
    fn a_day_is_a_dutch_day() {
        let late = moment_at(day("2026-06-22"), time("00:30"));
        assert_eq!(day_of(late), day("2026-06-22"), "it is still the 21st in universal time");
        assert_eq!(Weekday::of(day("2026-11-22")).code(), "7");
        assert_eq!(Weekday::of(day("2026-11-23")).code(), "1");
    }

    #[test]
    fn what_is_over_is_erased_before_the_next_morning_and_never_before_the_end_of_the_day() {
        for text in ["2026-06-22", "2026-11-22", "2026-03-29", "2026-10-25"] {
            let due = erased_after(day(text));
            assert!(due > moment_at(day(text), time("23:59")));
            assert!(due <= moment_at(later(day(text), 1), time("02:00")));
        }
    }
}
