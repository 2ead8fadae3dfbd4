//! The hours and days of the Netherlands, where the people live who look at a clock on the wall.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};
use kit::when::ZONE;
use store::{Day, Moment};

fn local(moment: Moment) -> Zoned {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone)
}

fn date(day: Day) -> Date {
    let epoch = Date::constant(1970, 1, 1);
    Span::new().try_days(i64::from(day.number())).and_then(|days| epoch.checked_add(days)).unwrap_or(epoch)
}

/// The day it is there.
pub fn day_of(moment: Moment) -> Day {
    let days = Date::constant(1970, 1, 1).until(local(moment).date()).map_or(0, |span| span.get_days());
    Day::from_number(days)
}

/// The hour of the day there, from 0 to 23.
pub fn hour_of(moment: Moment) -> u8 {
    u8::try_from(local(moment).hour()).unwrap_or(0)
}

/// The day of the week there: 0 is Monday.
pub fn weekday_of(moment: Moment) -> usize {
    usize::try_from(local(moment).weekday().to_monday_zero_offset()).unwrap_or(0)
}

/// This hour (0 to 23) of this day there. An hour that the clock skips is the one after it.
pub fn at_hour(day: Day, hour: u8) -> Moment {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    let hour = i8::try_from(hour.min(23)).unwrap_or(0);
    let begin = Moment::from_seconds(i64::from(day.number()).saturating_mul(86_400));
    date(day)
        .at(hour, 0, 0, 0)
        .to_zoned(zone)
        .map_or(begin, |zoned| Moment::from_seconds(zoned.timestamp().as_second()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_of_a_day_is_that_hour_summer_and_winter() {
        for text in ["2026-01-15", "2026-07-15", "2026-10-25", "2027-03-28"] {
            let day = kit::when::parse_day(text).unwrap();
            let six = at_hour(day, 18);
            assert_eq!((hour_of(six), day_of(six)), (18, day), "{text}");
        }
        let spring = kit::when::parse_day("2027-03-28").unwrap();
        assert_eq!(hour_of(at_hour(spring, 2)), 3, "the hour that is skipped");
    }

    #[test]
    fn the_day_turns_at_midnight_there() {
        // 2026-11-22 23:30 UTC is half past midnight on Monday.
        let late = Moment::from_seconds(1_795_348_800 + 11 * 3_600 + 1_800);
        assert_eq!((weekday_of(late), hour_of(late)), (0, 0));
        assert_eq!(kit::when::field_day(day_of(late)), "2026-11-23");
    }
}
