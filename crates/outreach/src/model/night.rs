//! Which day it is for those who work at night. A day is a day in the Netherlands; for whoever is out when it ends, the day
//! on which they began goes on until the morning.

use store::{Day, Moment};

/// The hour at which a day in the field ends, Dutch time.
pub const NIGHT_ENDS_AT: i64 = 6;

const SECONDS_PER_HOUR: i64 = 3_600;

/// The day it is in the Netherlands.
pub fn today(now: Moment) -> Day {
    kit::when::local_day(now)
}

/// The day in the field: a night belongs to the day on which it began.
pub fn field_day(now: Moment) -> Day {
    kit::when::local_day(now.plus_seconds(-NIGHT_ENDS_AT * SECONDS_PER_HOUR))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A moment as clocks in the Netherlands show it.
    fn clock(day: &str, hour: u16) -> Moment {
        kit::when::at(kit::when::parse_day(day).unwrap(), hour * 60)
    }

    fn day(text: &str) -> Day {
        kit::when::parse_day(text).unwrap()
    }

    #[test]
    fn just_after_midnight_it_is_the_new_day_in_winter_and_in_summer() {
        for date in ["2026-01-15", "2026-07-15"] {
            assert_eq!(today(clock(date, 0)), day(date));
            assert_ne!(clock(date, 0).day(), day(date), "it is still the day before elsewhere");
        }
    }

    #[test]
    fn a_night_belongs_to_the_day_on_which_it_began() {
        assert_eq!(field_day(clock("2026-07-14", 22)), day("2026-07-14"));
        assert_eq!(field_day(clock("2026-07-15", 5)), day("2026-07-14"));
        assert_eq!(field_day(clock("2026-07-15", 6)), day("2026-07-15"));
        assert_eq!(field_day(clock("2026-01-15", 2)), day("2026-01-14"));
    }
}
