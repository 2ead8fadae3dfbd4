//! What the desk's tables say in a sentence. All of it is worked out from numbers that are shown, so it tells nothing that
//! a reader could not work out (FIG-18).

use crate::model::declared::{FIRST_ANSWER, RETURNED, Split};
use crate::model::flow;
use crate::model::shown::Shown;
use crate::{Entry, Period, Share, Spot, Suppressed, Variable, wilson};

/// How long something took, in the steps of its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps<'a> {
    /// Half took no longer than this step.
    pub median: &'a str,
    /// A quarter took no longer than this step.
    pub low: &'a str,
    /// Three quarters took no longer than this step.
    pub high: &'a str,
}

/// How long somebody waited for the first answer of a person; none where one of the numbers is hidden, or nobody was
/// answered.
pub fn waits(shown: &Shown) -> Option<Steps<'_>> {
    steps(shown, shown.table(FIRST_ANSWER, Period::year(shown.year).ok()?)?)
}

/// How long files that closed had been open (EXT-06); none where one of the numbers is hidden or not known, or none closed.
pub fn lengths(shown: &Shown) -> Option<Steps<'_>> {
    let sides = [Variable::Everyone, Variable::Lasted];
    steps(shown, shown.table_by(flow::CLOSED, Period::year(shown.year).ok()?, sides)?)
}

/// The middle and the spread over the columns of a table, which are steps from short to long; none where one of the numbers is
/// hidden or not the counted one, or somebody stands in no step.
fn steps<'a>(shown: &Shown, table: &'a Suppressed) -> Option<Steps<'a>> {
    if !shown.is_exact() {
        return None;
    }
    let steps = table.columns().categories();
    let numbers = (0..steps.len()).map(|column| match table.at(Spot::ColumnTotal(column))? {
        Entry::Shown(number) => Some(number),
        Entry::Hidden => None,
    });
    let numbers: Vec<u64> = numbers.collect::<Option<_>>()?;
    let unknown = steps.iter().position(|step| step == Split::OTHER);
    if unknown.is_some_and(|place| numbers.get(place) != Some(&0)) {
        return None;
    }
    let all: u64 = numbers.iter().sum();
    let reached = |quarters: u64| {
        let mut sum = 0_u64;
        let place = numbers.iter().position(|number| {
            sum = sum.saturating_add(*number);
            *number > 0 && sum.saturating_mul(4) >= all.saturating_mul(quarters)
        })?;
        steps.get(place).map(String::as_str)
    };
    Some(Steps { median: reached(2)?, low: reached(1)?, high: reached(3)? })
}

/// How many of those who were answered came back on another day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReturnRate {
    /// Those who were answered.
    pub answered: u64,
    /// Those of them who came back.
    pub returned: u64,
    /// The share with its interval.
    pub share: Share,
}

/// The share; none where either number is hidden, or where more came back than were answered because the answers are of
/// the year before.
pub fn return_rate(shown: &Shown) -> Option<ReturnRate> {
    if !shown.is_exact() {
        return None;
    }
    let (answered, returned) = (shown.total(FIRST_ANSWER)?, shown.total(RETURNED)?);
    Some(ReturnRate { answered, returned, share: wilson(returned, answered).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::shown::tests::shown;
    use people::Fact;

    fn answered(wait: &str, language: &str, count: u32) -> Fact {
        fact(3, FIRST_ANSWER, &[("wait", wait), ("language", language)], count)
    }

    #[test]
    fn the_middle_is_told_from_what_is_shown() {
        let facts = [answered("hour", "nl", 30), answered("four-hours", "nl", 50), answered("day", "nl", 40)];
        let (_, shown) = shown(&facts, &[]);
        assert_eq!(waits(&shown), Some(Steps { median: "four-hours", low: "hour", high: "day" }));
        assert_eq!(return_rate(&shown).map(|rate| rate.returned), Some(0));
    }

    #[test]
    fn nothing_is_told_where_a_number_is_hidden_or_nobody_was_answered() {
        let facts = [answered("hour", "nl", 30), answered("day", "ro", 2)];
        let (counted, few) = shown(&facts, &[]);
        assert_eq!(waits(&few), None);
        assert!(!counted.is_empty());
        assert_eq!(waits(&shown(&[], &[]).1), None);
    }

    #[test]
    fn how_long_files_were_open_is_told_in_steps_and_not_by_one_number() {
        let closed = |lasted, count| fact(3, flow::CLOSED, &[("lasted", lasted)], count);
        let facts = [closed("month", 20), closed("half-year", 30), closed("longer", 20)];
        let (_, spread) = shown(&facts, &[]);
        assert_eq!(lengths(&spread), Some(Steps { median: "half-year", low: "month", high: "longer" }));
        let unknown = [facts.as_slice(), &[closed("who-knows", 20)]].concat();
        assert_eq!(lengths(&shown(&unknown, &[]).1), None, "a file of unknown length stands in no step");
    }

    #[test]
    fn the_share_of_those_who_came_back_has_an_interval() {
        let facts = [answered("hour", "nl", 60), fact(4, RETURNED, &[("language", "nl")], 45)];
        let rate = return_rate(&shown(&facts, &[]).1).unwrap();
        assert!(rate.share.low < 0.75 && 0.75 < rate.share.high);
        let few = [answered("hour", "nl", 60), fact(4, RETURNED, &[("language", "nl")], 2)];
        assert_eq!(return_rate(&shown(&few, &[]).1), None);
    }
}
