//! Moments and days as people write them, in Dutch time.

use crate::texts::{Lang, Texts};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use store::{Day, Moment};

/// The zone in which times are shown.
pub const ZONE: &str = "Europe/Amsterdam";

fn local(moment: Moment) -> jiff::Zoned {
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone)
}

fn date(day: Day) -> Date {
    let epoch = Date::constant(1970, 1, 1);
    epoch.checked_add(i64::from(day.number()).days()).unwrap_or(epoch)
}

/// "22 november 2026".
pub fn day(texts: &Texts, lang: Lang, day: Day) -> String {
    written(texts, lang, date(day))
}

/// The day of a moment in Dutch time: "22 november 2026".
pub fn day_of(texts: &Texts, lang: Lang, moment: Moment) -> String {
    written(texts, lang, local(moment).date())
}

/// "22 november 2026, 14:05".
pub fn moment(texts: &Texts, lang: Lang, moment: Moment) -> String {
    let date = written(texts, lang, local(moment).date());
    texts.text(lang, "kit-moment", &[("date", date.into()), ("time", time(moment).into())])
}

/// "14:05".
pub fn time(moment: Moment) -> String {
    let local = local(moment);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// Each language has an order and a case of its own; the text says which.
fn written(texts: &Texts, lang: Lang, date: Date) -> String {
    let month = texts.text(lang, &format!("kit-month-{}", date.month()), &[]);
    let values = [("day", date.day().into()), ("month", month.into()), ("year", date.year().into())];
    texts.text(lang, "kit-date", &values)
}

/// `2026-11-22T13:05:00Z`, for machines (RFC 3339).
pub fn instant(moment: Moment) -> String {
    Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

/// Year and month in Dutch time, for facts that know months only (DAT-17).
pub fn month_of(moment: Moment) -> (i16, i8) {
    let local = local(moment);
    (local.year(), local.month())
}

/// Reads `2026-11-22`.
pub fn parse_day(text: &str) -> Option<Day> {
    let parsed: Date = text.parse().ok()?;
    let days = Date::constant(1970, 1, 1).until(parsed).ok()?.get_days();
    Some(Day::from_number(days))
}

/// `2026-11-22`, as a date field wants it.
pub fn field_day(day: Day) -> String {
    date(day).to_string()
}

/// The day it is in Dutch time.
pub fn local_day(moment: Moment) -> Day {
    let days = Date::constant(1970, 1, 1).until(local(moment).date()).map_or(0, |span| span.get_days());
    Day::from_number(days)
}

/// So many minutes after midnight on this day, as clocks in the Netherlands show it. A time that the clock skips is an
/// hour later; one that comes twice is the first.
pub fn at(day: Day, minutes: u16) -> Moment {
    let midnight = Moment::from_seconds(0).plus_days(day.number().into());
    let shown = date(day).at(0, 0, 0, 0).checked_add(i64::from(minutes).minutes());
    shown
        .and_then(|shown| shown.to_zoned(TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)))
        .map_or(midnight, |zoned| Moment::from_seconds(zoned.timestamp().as_second()))
}

/// Reads a time of day such as `14:30` as minutes after midnight.
pub fn parse_time(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let is_plain = |part: &str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_digit())
    };
    if !is_plain(hours, &[1, 2]) || !is_plain(minutes, &[2]) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// So many months later; a day that the month does not have is its last.
pub fn later(day: Day, months: i32) -> Day {
    let then = date(day).checked_add(months.months()).unwrap_or(Date::MAX);
    let days = Date::constant(1970, 1, 1).until(then).map_or(i32::MAX, |span| span.get_days());
    Day::from_number(days)
}

/// The first day of the half year in which a day falls: 1 January or 1 July.
pub fn half_year_of(day: Day) -> Day {
    let date = date(day);
    let months = (i32::from(date.month()) - 1) % 6;
    let first = date.first_of_month().checked_sub(months.months()).unwrap_or(Date::MIN);
    let days = Date::constant(1970, 1, 1).until(first).map_or(i32::MIN, |span| span.get_days());
    Day::from_number(days)
}

/// Whole minutes between two moments, never negative.
pub fn minutes_between(from: Moment, to: Moment) -> i64 {
    SignedDuration::from_secs(to.seconds().saturating_sub(from.seconds())).as_mins().max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_year_begins_in_january_or_july() {
        let day = |text: &str| parse_day(text).unwrap();
        for (one, first) in [
            ("2026-01-01", "2026-01-01"),
            ("2026-06-30", "2026-01-01"),
            ("2026-07-01", "2026-07-01"),
            ("2028-12-31", "2028-07-01"),
            ("2028-02-29", "2028-01-01"),
        ] {
            assert_eq!(half_year_of(day(one)), day(first), "{one}");
        }
    }

    #[test]
    fn times_are_shown_in_dutch_time_summer_and_winter() {
        let texts = Texts::gather(&[crate::TEXTS]).unwrap();
        let winter = Moment::from_seconds(1_795_348_800); // 2026-11-22T12:00:00Z
        assert_eq!(moment(&texts, Lang::Nl, winter), "22 november 2026, 13:00");
        let summer = Moment::from_seconds(1_782_129_600); // 2026-06-22T12:00:00Z
        assert_eq!(time(summer), "14:00");
    }

    #[test]
    fn a_time_on_a_day_is_what_the_clock_on_the_wall_shows() {
        for (date, clock) in [("2026-01-15", "00:00"), ("2026-07-15", "23:59"), ("2026-10-25", "08:30")] {
            let (day, minutes) = (parse_day(date).unwrap(), parse_time(clock).unwrap());
            assert_eq!((local_day(at(day, minutes)), time(at(day, minutes))), (day, clock.to_owned()));
        }
        let skipped = at(parse_day("2026-03-29").unwrap(), 150);
        assert_eq!(time(skipped), "03:30");
        assert_eq!(parse_time("9:05"), Some(545));
        for wrong in ["", "24:00", "12:60", "1200", "12:5", "a:00", "+1:00", "12:00:00"] {
            assert_eq!(parse_time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_is_written_as_its_language_writes_it() {
        let texts = Texts::gather(&[crate::TEXTS]).unwrap();
        let date = |lang, text| day(&texts, lang, parse_day(text).unwrap());
        let written = Lang::ALL.map(|lang| date(lang, "2026-11-22"));
        assert_eq!(
            written.each_ref().map(String::as_str),
            [
                "22 november 2026",
                "22 November 2026",
                "22 de noviembre de 2026",
                "22 de novembro de 2026",
                "22 noiembrie 2026",
                "22 ноември 2026 г.",
                "22 listopada 2026",
                "2026. november 22.",
                "22 Kasım 2026",
                "22 نوفمبر 2026",
                "22 листопада 2026 р.",
                "22 novembre 2026",
            ]
        );
        assert_eq!(date(Lang::Fr, "2026-05-01"), "1er mai 2026");
        let noon = Moment::from_seconds(1_795_348_800);
        assert_eq!(moment(&texts, Lang::Hu, noon), "2026. november 22. 13:00");
        assert_eq!(moment(&texts, Lang::Ar, noon), "22 نوفمبر 2026، 13:00");
        assert_eq!(moment(&texts, Lang::Fr, noon), "22 novembre 2026 à 13:00");
    }

    #[test]
    fn a_day_survives_writing_and_reading() {
        for text in ["1969-12-31", "1970-01-01", "2024-02-29", "2026-11-22"] {
            assert_eq!(field_day(parse_day(text).unwrap()), text);
        }
        assert_eq!(parse_day("2025-02-29"), None);
        assert_eq!(parse_day("gisteren"), None);
    }
}
