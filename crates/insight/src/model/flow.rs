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

/// Files that came along from another system, and files that were opened again.
const ALSO_CAME: [&str; 2] = ["case-brought", "case-returned"];

/// Whether a fact of this name changes how many files are open.
pub fn moves_files(what: &str) -> bool {
    [BEGUN, CLOSED].iter().chain(&ALSO_CAME).any(|other| *other == what)
}

/// Who was there, who came, who went, and who is still there: files that are open, each time that they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Through {
    /// Open when the year began.
    pub before: u64,
    /// Begun, brought along or opened again.
    pub came: u64,
    /// Closed.
    pub closed: u64,
    /// Open at the end.
    pub running: u64,
}

impl Through {
    /// All that were open at some time in the year.
    pub fn all(self) -> u64 {
        self.before.saturating_add(self.came)
    }
}

/// Files that came and files that closed in a year, where each number is exact and shown.
fn came_and_closed(shown: &Shown) -> Option<(u64, u64)> {
    if !shown.is_exact() {
        return None;
    }
    let came =
        ALSO_CAME.iter().try_fold(shown.total(BEGUN)?, |sum, what| sum.checked_add(shown.total(what)?))?;
    Some((came, shown.total(CLOSED)?))
}

/// How many files were open when a year began: all that came in the years before, less those that closed. Worked out from
/// figures that are out, so that nobody learns by it what those hide; none where the figures of one of these years are not
/// out, or hide what it takes.
pub fn open_before<'a>(released: impl IntoIterator<Item = Option<&'a Shown>>) -> Option<u64> {
    released.into_iter().try_fold(0_u64, |open, shown| {
        let (came, closed) = came_and_closed(shown?)?;
        open.checked_add(came)?.checked_sub(closed)
    })
}

/// In, through and out; none where one of the numbers is hidden or small, or where nothing happened.
pub fn through(shown: &Shown) -> Option<Through> {
    let before = shown.open_before?;
    let (came, closed) = came_and_closed(shown)?;
    let running = before.checked_add(came)?.checked_sub(closed)?;
    let through = Through { before, came, closed, running };
    let is_small = |number: u64| shown.threshold.hides(number);
    ((before + came > 0) && ![before, came, closed, running].into_iter().any(is_small)).then_some(through)
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
    let told = Some(shown.total(OUTCOME)?).filter(|_| shown.is_exact())?;
    let helped = of("helped")? + of("partly")?;
    Some(NeedFit { told, helped, share: wilson(helped, told).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Protection;
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
    fn who_is_still_there_follows_from_figures_that_are_out() {
        let came = |month, what: &str, count| fact(month, what, &[], count);
        let first = shown(&[came(2, BEGUN, 30), came(3, "case-brought", 20), came(9, CLOSED, 12)], &[]).1;
        assert_eq!(through(&first), None, "nobody said how many there were before");
        let before = open_before([Some(&first)]);
        assert_eq!((before, open_before([None]), open_before([])), (Some(38), None, Some(0)));
        let mut next = shown(&[came(2, BEGUN, 10), came(5, "case-returned", 6), came(9, CLOSED, 14)], &[]).1;
        next.open_before = before;
        let wished = Through { before: 38, came: 16, closed: 14, running: 40 };
        assert_eq!((through(&next), wished.all()), (Some(wished), 54));
        // Two were opened again: that number is hidden, so nothing is told that would give it away.
        let mut few = shown(&[came(2, BEGUN, 10), came(5, "case-returned", 2), came(9, CLOSED, 14)], &[]).1;
        few.open_before = before;
        assert_eq!((through(&few), open_before([Some(&first), Some(&few)])), (None, None));
        let mut rounded = next.clone();
        rounded.protection = Protection::Rounding;
        assert_eq!(through(&rounded), None);
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
