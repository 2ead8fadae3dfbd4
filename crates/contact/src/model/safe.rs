//! The rule for safe contact: how and when a person may be reached outside their own conversation (ACT-26, DAT-32).
//! Writing here is always safe, because nothing rings: the person comes and looks. Whatever makes a phone ring is
//! held to the rule.

use super::codes::{Coded, coded};
use super::{Outcome, Record, local};
use serde::{Deserialize, Serialize};
use store::sealed::Sheet;
use store::{Id, Moment};

/// Digits in a phone number.
const DIGITS: std::ops::RangeInclusive<usize> = 6..=15;
/// Hours in a day.
pub const HOURS: u8 = 24;

coded! {
    /// A way to reach somebody outside the conversation.
    Reach {
        /// We call.
        Call = "call", "contact-safe-call";
        /// We send a text message.
        Text = "text", "contact-safe-text";
    }
}

coded! {
    /// A day of the week.
    WeekDay {
        /// Monday.
        Monday = "mon", "contact-day-mon";
        /// Tuesday.
        Tuesday = "tue", "contact-day-tue";
        /// Wednesday.
        Wednesday = "wed", "contact-day-wed";
        /// Thursday.
        Thursday = "thu", "contact-day-thu";
        /// Friday.
        Friday = "fri", "contact-day-fri";
        /// Saturday.
        Saturday = "sat", "contact-day-sat";
        /// Sunday.
        Sunday = "sun", "contact-day-sun";
    }
}

/// How and when a person may be reached outside the conversation. Without any way: only here.
#[derive(Serialize, Deserialize, Debug, Clone, Default, PartialEq, Eq)]
pub struct SafeContact {
    /// The ways; none means only in the conversation.
    pub ways: Vec<Reach>,
    /// The number, only if they asked to be reached by it (DAT-04); empty after the call.
    pub number: String,
    /// Whether the number stays after the call, because the person asked so.
    pub keep_number: bool,
    /// The days; none means any day.
    pub days: Vec<WeekDay>,
    /// From which hour until which, Dutch time; over midnight when the second is the smaller; none means any hour.
    pub hours: Option<(u8, u8)>,
    /// Whether a voicemail may be left.
    pub voicemail: bool,
    /// What to say when somebody else answers.
    pub if_another_answers: String,
    /// What name to ask for.
    pub name: String,
}

/// Why somebody may not be reached so now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Not by this way.
    Way,
    /// Not at this moment.
    Time,
    /// Not by one worker alone: the person is under 18 (H-25).
    Second,
    /// Not by this worker: colleagues carry the conversation.
    Others,
}

impl SafeContact {
    /// Whether the person may be reached so now.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn allows(&self, reach: Reach, now: Moment) -> Result<(), Refused> {
        match (self.ways.contains(&reach), self.is_open(now)) {
            (false, _) => Err(Refused::Way),
            (true, false) => Err(Refused::Time),
            (true, true) => Ok(()),
        }
    }

    /// Whether the moment is within the days and hours.
    pub fn is_open(&self, now: Moment) -> bool {
        let hour = local::hour_of(now);
        let (in_hours, since_yesterday) = match self.hours {
            None => (true, false),
            Some((from, until)) if from < until => (from <= hour && hour < until, false),
            Some((from, until)) => (hour >= from || hour < until, hour < until),
        };
        // At one at night, "Friday from ten until two" is still Friday.
        let today = local::weekday_of(now);
        let day = if since_yesterday { (today + WeekDay::ALL.len() - 1) % WeekDay::ALL.len() } else { today };
        let on_day = WeekDay::ALL.get(day).is_some_and(|day| self.days.is_empty() || self.days.contains(day));
        in_hours && on_day
    }

    /// The rule after a call: the number is gone, unless the person asked to keep it or was not reached (DAT-04).
    #[must_use]
    pub fn after_call(self, outcome: Outcome) -> SafeContact {
        let reached = matches!(outcome, Outcome::Talked | Outcome::ShortWantsHelp | Outcome::HungUp);
        if reached && !self.keep_number { SafeContact { number: String::new(), ..self } } else { self }
    }
}

/// Whether from the one hour until the other lies no time at all or a whole day: nobody can tell which was meant. From 0
/// until 24 is a whole day.
pub fn are_one_moment(from: u8, until: u8) -> bool {
    from == until || (from, until) == (HOURS, 0)
}

/// A phone number as it was typed, if it is one: digits, with the signs that people put between them.
pub fn read_number(text: &str) -> Option<String> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c));
    (plain && DIGITS.contains(&digits)).then(|| text.to_owned())
}

/// The rule that holds, with its sheet: the newest one.
pub fn rule_of(sheets: &[Sheet<Record>]) -> Option<(&Sheet<Record>, &SafeContact)> {
    sheets.iter().rev().find_map(|sheet| match &sheet.content {
        Some(Record::SafeContact { rule, .. }) => Some((sheet, rule)),
        _ => None,
    })
}

/// All sheets with a rule: the one that holds, and what came before it.
pub fn rules(sheets: &[Sheet<Record>]) -> impl Iterator<Item = Id> {
    sheets
        .iter()
        .filter(|sheet| matches!(sheet.content, Some(Record::SafeContact { .. })))
        .map(|sheet| sheet.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::Day;

    /// A moment in the week of Monday 23 November 2026.
    fn on(weekday: usize, hour: u8) -> Moment {
        let monday = kit::when::parse_day("2026-11-23").unwrap();
        let days = i32::try_from(weekday).unwrap();
        local::at_hour(Day::from_number(monday.number() + days), hour)
    }

    fn rule(days: &[WeekDay], hours: Option<(u8, u8)>) -> SafeContact {
        SafeContact { ways: vec![Reach::Call], days: days.to_vec(), hours, ..SafeContact::default() }
    }

    #[test]
    fn only_here_means_that_no_phone_rings() {
        let only_here = SafeContact::default();
        for reach in Reach::ALL {
            assert_eq!(only_here.allows(*reach, on(0, 12)), Err(Refused::Way));
        }
        assert_eq!(rule(&[], None).allows(Reach::Text, on(0, 12)), Err(Refused::Way));
        assert_eq!(rule(&[], None).allows(Reach::Call, on(0, 3)), Ok(()));
    }

    #[test]
    fn the_hours_begin_and_end_on_the_hour() {
        let rule = rule(&[], Some((19, 21)));
        for (hour, open) in [(18, false), (19, true), (20, true), (21, false), (0, false)] {
            assert_eq!(rule.is_open(on(2, hour)), open, "{hour}");
            assert_eq!(rule.allows(Reach::Call, on(2, hour)).is_ok(), open);
        }
    }

    #[test]
    fn from_an_hour_until_the_same_hour_says_nothing() {
        for (from, until, is_one) in
            [(19, 19, true), (0, 0, true), (24, 0, true), (0, 24, false), (19, 21, false), (22, 2, false)]
        {
            assert_eq!(are_one_moment(from, until), is_one, "{from} {until}");
        }
    }

    #[test]
    fn over_midnight_the_evening_before_counts() {
        let friday = rule(&[WeekDay::Friday], Some((22, 2)));
        for (weekday, hour, open) in [
            (4, 22, true),
            (4, 23, true),
            (5, 0, true),
            (5, 1, true),
            (5, 2, false),
            (4, 1, false),
            (5, 22, false),
        ] {
            assert_eq!(friday.is_open(on(weekday, hour)), open, "{weekday} {hour}");
        }
        let sunday = rule(&[WeekDay::Sunday], Some((22, 2)));
        assert!(sunday.is_open(on(7, 1)), "Sunday night is Monday morning");
    }

    #[test]
    fn days_alone_hold_all_day() {
        let weekend = rule(&[WeekDay::Saturday, WeekDay::Sunday], None);
        assert!(weekend.is_open(on(5, 0)) && weekend.is_open(on(6, 23)));
        assert!(!weekend.is_open(on(4, 23)) && !weekend.is_open(on(0, 0)));
    }

    #[test]
    fn the_number_goes_after_the_call_unless_asked() {
        let rule = SafeContact { number: "06 00 00 00 00".to_owned(), ..rule(&[], None) };
        assert_eq!(rule.clone().after_call(Outcome::Talked).number, "");
        assert_eq!(rule.clone().after_call(Outcome::NoAnswer).number, rule.number, "nobody was reached yet");
        let kept = SafeContact { keep_number: true, ..rule };
        assert_eq!(kept.clone().after_call(Outcome::HungUp), kept);
    }

    #[test]
    fn a_number_is_digits_with_what_people_put_between_them() {
        for good in ["06 00 00 00 00", "+31 (0)6-00000000", "0800-0000", "06.00.00.00.00"] {
            assert_eq!(read_number(good).as_deref(), Some(good));
        }
        for bad in ["", "06", "bel me", "06 00 00 00 00 na zes uur", "1234567890123456"] {
            assert_eq!(read_number(bad), None, "{bad}");
        }
    }
}
