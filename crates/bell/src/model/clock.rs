//! When something goes out, in Dutch time.

use super::TIMES_MAX;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use store::Moment;

/// Minutes in a day.
pub const DAY_MINUTES: u16 = 24 * 60;
/// Reminders wait for the next quarter of an hour, so that there is at most one in that time, and so that their moment
/// tells no more than a quarter.
const QUARTER: i64 = 15 * 60;

fn local(moment: Moment) -> Zoned {
    let zone = TimeZone::get(kit::when::ZONE).unwrap_or(TimeZone::UTC);
    Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone)
}

/// The first quarter of an hour at or after a moment.
pub fn quarter_after(moment: Moment) -> Moment {
    let into = moment.seconds().rem_euclid(QUARTER);
    moment.plus_seconds(if into == 0 { 0 } else { QUARTER - into })
}

/// The day of the week, Monday first.
pub fn weekday(moment: Moment) -> usize {
    usize::try_from(local(moment).weekday().to_monday_zero_offset()).unwrap_or_default()
}

/// The last digest at or before a moment, given its times of the day; none when there are no times.
pub fn digest_before(moment: Moment, times: &[u16]) -> Option<Moment> {
    let now = local(moment);
    let yesterday = now.checked_sub(1.day()).ok()?;
    let at = |day: &Zoned, minutes: u16| {
        let (hour, minute) = (i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?);
        let at = day.date().at(hour, minute, 0, 0).to_zoned(now.time_zone().clone()).ok()?;
        Some(Moment::from_seconds(at.timestamp().as_second()))
    };
    let all = times.iter().flat_map(|minutes| [at(&now, *minutes), at(&yesterday, *minutes)]);
    all.flatten().filter(|at| *at <= moment).max()
}

/// Reads `9:00, 16:00`; none when one is no time of the day, or there are too many.
pub fn read_times(text: &str) -> Option<Vec<u16>> {
    let pieces = text.split([',', ';', ' ', '\n']).filter(|piece| !piece.is_empty());
    let mut times = pieces.map(read_time).collect::<Option<Vec<u16>>>()?;
    times.sort_unstable();
    times.dedup();
    (times.len() <= TIMES_MAX).then_some(times)
}

fn read_time(piece: &str) -> Option<u16> {
    let (hours, minutes) = piece.split_once([':', '.'])?;
    let figures = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !figures(hours) || !figures(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// `9:00, 16:00`.
pub fn minutes_to_text(times: &[u16]) -> String {
    let all: Vec<String> = times.iter().map(|time| format!("{}:{:02}", time / 60, time % 60)).collect();
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sunday 22 November 2026, 13:00 in Amsterdam.
    const NOON: i64 = 1_795_348_800;

    fn at(minutes: i64) -> Moment {
        Moment::from_seconds(NOON + minutes * 60)
    }

    #[test]
    fn a_reminder_waits_for_the_quarter() {
        assert_eq!(quarter_after(at(0)), at(0));
        assert_eq!(quarter_after(at(0).plus_seconds(1)), at(15));
        assert_eq!(quarter_after(at(14).plus_seconds(59)), at(15));
    }

    #[test]
    fn the_last_digest_is_of_today_or_of_yesterday() {
        let times = [9 * 60, 16 * 60];
        assert_eq!(digest_before(at(0), &times), Some(at(-4 * 60)));
        assert_eq!(digest_before(at(3 * 60), &times), Some(at(3 * 60)));
        assert_eq!(digest_before(at(-5 * 60), &times), Some(at(-21 * 60)));
        assert_eq!(digest_before(at(0), &[]), None);
    }

    #[test]
    fn digests_follow_the_clock_on_the_wall_when_it_changes() {
        // Clocks went back an hour in the night before 25 October 2026.
        let (before, after) = (Moment::from_seconds(1_792_828_800), Moment::from_seconds(1_792_929_600));
        let of = |moment| kit::when::time(digest_before(moment, &[540]).unwrap());
        assert_eq!((of(before), of(after)), ("09:00".to_owned(), "09:00".to_owned()));
    }

    #[test]
    fn the_week_begins_on_monday() {
        assert_eq!((weekday(at(0)), weekday(at(12 * 60))), (6, 0));
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(read_times("16.00, 9:00 9:00"), Some(vec![540, 960]));
        assert_eq!(read_times(""), Some(vec![]));
        for bad in ["24:00", "9", "9:60", "-1:00", "9:00:00", "1:00 2:00 3:00 4:00 5:00 6:00 7:00", "+1:00"] {
            assert_eq!(read_times(bad), None, "{bad}");
        }
        assert_eq!(minutes_to_text(&[540, 965]), "9:00, 16:05");
    }
}
