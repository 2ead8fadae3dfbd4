//! In, through and out of guidance, and whether help fitted: worked out from numbers that are shown, so they tell nothing that a
//! reader could not work out (FIG-18). A number of people who stopped is not among them (H-15).

use crate::model::shown::Shown;
use crate::{Entry, Period, Share, Spot, wilson};

/// Files that begin.
pub const BEGUN: &str = "case-begun";
/// Files that close.
pub const CLOSED: &str = "case-closed";
/// What a client said of a referral.
const OUTCOME: &str = "referral-outcome";

/// How many came and went in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// Files that began.
    pub begun: u64,
    /// Files that closed, in whatever way.
    pub closed: u64,
}

/// The flow of a year; none where either number is hidden, or where nothing happened.
pub fn flow(shown: &Shown) -> Option<Flow> {
    let flow = Flow { begun: shown.total(BEGUN)?, closed: shown.total(CLOSED)? };
    (flow.begun + flow.closed > 0).then_some(flow)
}

/// How often a referral helped, of those of which the client told something (ORG-22).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NeedFit {
    /// Outcomes that were told.
    pub told: u64,
    /// Those in which it helped, wholly or a little.
    pub helped: u64,
    /// The share with its interval.
    pub share: Share,
}

/// Whether help fitted; none where a number it needs is hidden.
pub fn need_fit(shown: &Shown) -> Option<NeedFit> {
    let table = shown.table(OUTCOME, Period::year(shown.year).ok()?)?;
    let of = |code: &str| match table.at(Spot::ColumnTotal(table.columns().position(code)?))? {
        Entry::Shown(number) => Some(number),
        Entry::Hidden => None,
    };
    let told = shown.total(OUTCOME)?;
    let helped = of("helped")? + of("partly")?;
    Some(NeedFit { told, helped, share: wilson(helped, told).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::shown::tests::shown;

    fn outcome(code: &str, count: u32) -> people::Fact {
        fact(4, OUTCOME, &[("partner-kind", "ggd"), ("outcome", code)], count)
    }

    #[test]
    fn who_came_and_who_went_is_told_where_both_are_shown() {
        let begun = |count| fact(2, BEGUN, &[("origin", "outreach")], count);
        let closed = |count| fact(9, CLOSED, &[("phase", "aftercare")], count);
        assert_eq!(flow(&shown(&[begun(30), closed(12)], &[]).1), Some(Flow { begun: 30, closed: 12 }));
        assert_eq!(flow(&shown(&[begun(30), closed(2)], &[]).1), None);
        assert_eq!(flow(&shown(&[], &[]).1), None);
    }

    #[test]
    fn whether_help_fitted_has_an_interval_and_rests_on_numbers_that_are_shown() {
        let made = fact(3, "referral-made", &[("partner-kind", "ggd")], 90);
        let many = [made.clone(), outcome("helped", 30), outcome("partly", 20), outcome("not", 10)];
        let fit = need_fit(&shown(&many, &[]).1).unwrap();
        assert_eq!((fit.told, fit.helped), (60, 50));
        assert!(fit.share.low < fit.share.observed && fit.share.observed < fit.share.high);
        let few = [made, outcome("helped", 30), outcome("partly", 2), outcome("not", 10)];
        assert_eq!(need_fit(&shown(&few, &[]).1), None);
    }
}
