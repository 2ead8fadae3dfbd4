//! What people ask about and what we answered, counted for the totals alone (INF-10, OUT-24): it never stands with a
//! conversation, and says of nobody who they are.

use super::codes::coded;

coded! {
    /// What was asked about: the nine subjects of the front door, and what comes beside them.
    Asked {
        /// A place to live.
        Home = "home", "contact-topic-home";
        /// Money, debts, papers about money.
        Money = "money", "contact-topic-money";
        /// Work, school, the day.
        Days = "days", "contact-topic-days";
        /// People around somebody.
        People = "people", "contact-topic-people";
        /// How somebody feels.
        Mind = "mind", "contact-topic-mind";
        /// Body and health.
        Body = "body", "contact-topic-body";
        /// Arranging things.
        Daily = "daily", "contact-topic-daily";
        /// Love and sex.
        Love = "love", "contact-topic-love";
        /// What matters.
        Meaning = "meaning", "contact-topic-meaning";
        /// Violence, or being made to do something.
        Violence = "violence", "contact-asked-violence";
        /// Saying no, agreements with customers.
        Boundaries = "boundaries", "contact-asked-boundaries";
        /// Pictures and threats online (SAF-22).
        Online = "online", "contact-asked-online";
        /// Rules, rights, taxes around the work.
        Rights = "rights", "contact-asked-rights";
        /// Something else.
        Else = "else", "contact-asked-else";
    }
}

coded! {
    /// What we gave for an answer.
    Given {
        /// Listened; that was what was asked.
        Listened = "listened", "contact-given-listened";
        /// Told how it works.
        Informed = "informed", "contact-given-informed";
        /// Told where else help is.
        Referred = "referred", "contact-given-referred";
    }
}

coded! {
    /// To whom.
    Whereto {
        /// Help with debts.
        Debts = "debt-help", "contact-whereto-debts";
        /// Public health.
        Ggd = "ggd", "contact-whereto-ggd";
        /// Fier.
        Fier = "fier", "contact-whereto-fier";
        /// Housing.
        Housing = "housing-office", "contact-whereto-housing";
        /// Law.
        Legal = "legal-help", "contact-whereto-legal";
        /// Going back to where somebody comes from.
        Return = "return-help", "contact-whereto-return";
        /// Somebody else.
        Else = "other", "contact-whereto-else";
    }
}

/// How long somebody waited for the first answer of a person: steps wide enough that no minute points at anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waited {
    /// At most a quarter of an hour.
    QuarterHour,
    /// At most an hour.
    Hour,
    /// At most four hours.
    FourHours,
    /// At most a day.
    Day,
    /// At most three days.
    ThreeDays,
    /// Longer.
    Longer,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

impl Waited {
    /// The step in which so many seconds fall.
    pub fn of(seconds: i64) -> Waited {
        match seconds {
            ..=900 => Waited::QuarterHour,
            901..=HOUR => Waited::Hour,
            _ if seconds <= 4 * HOUR => Waited::FourHours,
            _ if seconds <= 24 * HOUR => Waited::Day,
            _ if seconds <= 72 * HOUR => Waited::ThreeDays,
            _ => Waited::Longer,
        }
    }

    /// The code for the totals.
    pub fn code(self) -> &'static str {
        match self {
            Waited::QuarterHour => "quarter-hour",
            Waited::Hour => "hour",
            Waited::FourHours => "four-hours",
            Waited::Day => "day",
            Waited::ThreeDays => "three-days",
            Waited::Longer => "longer",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Coded, Topic};
    use proptest::prelude::*;

    #[test]
    fn the_nine_subjects_of_the_front_door_are_counted_under_the_same_codes() {
        for (topic, asked) in Topic::ALL.iter().zip(Asked::ALL) {
            assert_eq!((topic.code(), topic.text_key()), (asked.code(), asked.text_key()));
        }
        assert!(Asked::ALL.len() > Topic::ALL.len());
    }

    #[test]
    fn a_wait_falls_in_the_step_that_it_reaches() {
        let steps = [0, 900, 901, HOUR, HOUR + 1, 4 * HOUR, 24 * HOUR, 72 * HOUR, 72 * HOUR + 1];
        let codes = steps.map(|seconds| Waited::of(seconds).code());
        let expected = [
            "quarter-hour",
            "quarter-hour",
            "hour",
            "hour",
            "four-hours",
            "four-hours",
            "day",
            "three-days",
            "longer",
        ];
        assert_eq!(codes, expected);
    }

    proptest! {
        #[test]
        fn who_waited_longer_is_never_in_a_shorter_step(one in any::<i64>(), other in any::<i64>()) {
            prop_assert!(Waited::of(one.min(other)) <= Waited::of(one.max(other)));
        }
    }
}
