//! When: seconds and days in universal time, without a calendar or a zone.

use serde::{Deserialize, Serialize};

const SECONDS_PER_DAY: i64 = 86_400;

/// A moment: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// The moment so many seconds after (or before) the start of 1970.
    pub const fn from_seconds(seconds: i64) -> Moment {
        Moment(seconds)
    }

    /// Seconds since the start of 1970.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// So many seconds later; stops at the end of what can be said.
    pub const fn plus_seconds(self, seconds: i64) -> Moment {
        Moment(self.0.saturating_add(seconds))
    }

    /// So many times 24 hours later; stops at the end of what can be said.
    pub const fn plus_days(self, days: i64) -> Moment {
        self.plus_seconds(days.saturating_mul(SECONDS_PER_DAY))
    }

    /// The day it falls on, in universal time.
    pub const fn day(self) -> Day {
        let days = self.0.div_euclid(SECONDS_PER_DAY);
        Day(if days > i32::MAX as i64 {
            i32::MAX
        } else if days < i32::MIN as i64 {
            i32::MIN
        } else {
            days as i32
        })
    }

    /// `20260301T235959Z`: sorts as it happened, and may stand in the name of a file.
    pub(crate) fn stamp(self) -> String {
        let (year, month, day) = self.day().civil();
        let second = self.0.rem_euclid(SECONDS_PER_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
    }

    /// Reads what [`stamp`](Self::stamp) wrote.
    pub(crate) fn from_stamp(stamp: &str) -> Option<Moment> {
        let number = |range: std::ops::Range<usize>| stamp.get(range)?.parse::<u16>().ok().map(i64::from);
        let day = Day::from_civil(number(0..4)?, number(4..6)?, number(6..8)?);
        let second = number(9..11)? * 3600 + number(11..13)? * 60 + number(13..15)?;
        let moment = Moment(i64::from(day.0) * SECONDS_PER_DAY + second);
        // Whatever is not written as we write it (a 31st of February, a missing T) is not ours.
        (moment.stamp() == stamp).then_some(moment)
    }
}

/// A day in universal time: days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(i32);

impl Day {
    /// The day so many days after (or before) 1970-01-01.
    pub const fn from_number(days: i32) -> Day {
        Day(days)
    }

    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// Year, month and day. Days are counted from a first of March in eras of 400 years, so that the leap day comes
    /// last and every era is alike.
    fn civil(self) -> (i64, i64, i64) {
        let days = i64::from(self.0) + DAYS_FROM_0000_03_01;
        let (era, day_of_era) = (days.div_euclid(DAYS_PER_ERA), days.rem_euclid(DAYS_PER_ERA));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        (year, month, day)
    }

    fn from_civil(year: i64, month: i64, day: i64) -> Day {
        let year = year - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Day((era * DAYS_PER_ERA + day_of_era - DAYS_FROM_0000_03_01) as i32)
    }
}

/// 400 years of the Gregorian calendar.
const DAYS_PER_ERA: i64 = 146_097;
const DAYS_FROM_0000_03_01: i64 = 719_468;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_stamp_is_the_civil_time() {
        assert_eq!(Moment::from_seconds(0).stamp(), "19700101T000000Z");
        assert_eq!(Moment::from_seconds(951_827_696).stamp(), "20000229T123456Z");
        assert_eq!(Moment::from_seconds(1_767_225_599).stamp(), "20251231T235959Z");
    }

    #[test]
    fn what_is_no_stamp_is_refused() {
        for text in ["", "20250101", "20250231T000000Z", "20250101 000000Z", "2025é101T000000Z"] {
            assert_eq!(Moment::from_stamp(text), None, "{text}");
        }
    }

    #[test]
    fn time_stops_at_its_end() {
        let end = Moment::from_seconds(i64::MAX);
        assert_eq!(end.plus_days(i64::MAX), end);
        assert_eq!(end.day(), Day::from_number(i32::MAX));
        assert_eq!(Moment::from_seconds(-1).day(), Day::from_number(-1));
    }

    proptest! {
        #[test]
        fn a_stamp_reads_back(seconds in -62_135_596_800_i64..253_402_300_799) {
            let moment = Moment::from_seconds(seconds);
            prop_assert_eq!(Moment::from_stamp(&moment.stamp()), Some(moment));
        }
    }
}
