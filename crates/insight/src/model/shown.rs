//! What may leave of a year: the tables with their small numbers hidden, and a hash of exactly that.

use crate::model::counted::{CountError, Counted, QUARTERS, quarter};
use crate::model::declared::VISIT;
use crate::model::own::OwnTable;
use crate::model::protection::Protection;
use crate::model::rule::{SHIFT_HOURS, rule_of};
use crate::model::standard::facts;
use crate::model::ties::TIES;
use crate::noise::{Keys, Seed};
use crate::{
    Earlier, Entry, Period, Rounded, Spot, Suppressed, Table, Threshold, Variable, spread, suppress_linked,
};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// What is shown of a year. Holds no hidden number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The year.
    pub year: u32,
    /// The rule: the largest number that is hidden.
    pub threshold: Threshold,
    /// The tables, in the order of their declaration.
    pub tables: Vec<Suppressed>,
    /// How small numbers are protected.
    #[serde(default)]
    pub protection: Protection,
    /// The tables that the organisation declared: looks at the tables above.
    #[serde(default)]
    pub own: Vec<OwnTable>,
    /// What the regions are called that the organisation works for, by their codes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub regions: BTreeMap<String, String>,
    /// Under which version of its rule each measure was counted.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, u16>,
    /// The standard tables that the organisation leaves out, by their codes.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub left_out: BTreeSet<String>,
    /// How many files were open when the year began, where released figures tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_before: Option<u64>,
    /// How long it took from a yes to the door; none when too few visits were made to say so.
    pub visit_minutes: Option<VisitMinutes>,
}

/// How long visits took from a yes to the door, in whole minutes (FIG-10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitMinutes {
    /// Half took this long or shorter.
    pub median: u64,
    /// A quarter took the first or shorter, a quarter the second or longer; none when too few lie beyond them.
    pub quartiles: Option<(u64, u64)>,
}

/// An earlier release of the same year: what was counted on that day, and what was shown of it.
#[derive(Debug, Clone)]
pub struct Before {
    /// What was counted.
    pub counted: Counted,
    /// What was shown.
    pub shown: Shown,
}

impl Shown {
    /// What may be shown of what was counted, beside what is already out (oldest first).
    ///
    /// # Errors
    /// [`CountError`] when an earlier release and its ground do not belong together.
    pub fn of(
        year: u32,
        counted: &Counted,
        threshold: Threshold,
        before: &[Before],
    ) -> Result<Shown, CountError> {
        let mut earlier = Vec::new();
        for (number, release) in before.iter().enumerate() {
            for (table, shown) in release.counted.tables.iter().zip(&release.shown.tables) {
                earlier.push(Earlier::new(table.clone(), shown.clone())?.in_release(number));
            }
        }
        let tables = suppress_linked(&counted.tables, &TIES, threshold, &earlier);
        Ok(Shown::telling(year, counted, threshold, before, tables, Protection::Hiding))
    }

    /// What may be shown of what was counted, rounded ([`Rounded`]). Only the year as a whole: beside it, what its quarters
    /// and months were rounded to would give small numbers away. A table that cannot be rounded is withheld. Nothing of the
    /// year may be out yet ([`Protection::beside`]).
    pub fn rounded(year: u32, counted: &Counted, threshold: Threshold) -> Shown {
        let whole = Period::year(year).ok();
        let round = |table: &Table| {
            let rounded = if Some(table.period()) == whole { Rounded::of(table, threshold) } else { None };
            match rounded {
                Some(rounded) => {
                    Suppressed::altered(table, threshold, |spot| rounded.at(spot).unwrap_or_default())
                }
                None => Suppressed::nothing_of(table, threshold),
            }
        };
        let tables = counted.tables.iter().map(round).collect();
        Shown::telling(year, counted, threshold, &[], tables, Protection::Rounding)
    }

    /// What may be shown of what was counted, with the noise that the keys of its cells choose.
    pub fn noisy(
        year: u32,
        counted: &Counted,
        (keys, seed): (&[Keys], &Seed),
        threshold: Threshold,
        before: &[Before],
    ) -> Shown {
        let told = counted.tables.iter().zip(keys).map(|(table, keys)| {
            Suppressed::altered(table, threshold, |spot| keys.told(seed, table, spot, threshold))
        });
        Shown::telling(year, counted, threshold, before, told.collect(), Protection::Noise)
    }

    fn telling(
        year: u32,
        counted: &Counted,
        threshold: Threshold,
        before: &[Before],
        tables: Vec<Suppressed>,
        protection: Protection,
    ) -> Shown {
        let mut shown = Shown {
            year,
            threshold,
            tables,
            protection,
            own: Vec::new(),
            regions: BTreeMap::new(),
            rules: facts().map(|measure| (measure.to_owned(), rule_of(measure).version)).collect(),
            left_out: BTreeSet::new(),
            open_before: None,
            visit_minutes: None,
        };
        shown.visit_minutes = visit_minutes(&shown, counted, before);
        shown
    }

    /// With the tables that the organisation declared.
    #[must_use]
    pub fn with_own(self, own: Vec<OwnTable>) -> Shown {
        Shown { own, ..self }
    }

    /// Whether each number that is shown is the counted one. Of others no share and no sum is worked out: its margin would be
    /// wrong.
    pub fn is_exact(&self) -> bool {
        self.protection == Protection::Hiding
    }

    /// The table of a fact over a period.
    pub fn table(&self, what: &str, period: Period) -> Option<&Suppressed> {
        self.tables.iter().find(|table| table.measure() == what && table.period() == period)
    }

    /// The table of a fact over a period, by what it is split: from top to bottom, then from left to right.
    pub fn table_by(&self, what: &str, period: Period, sides: [Variable; 2]) -> Option<&Suppressed> {
        self.tables.iter().find(|table| {
            let split = [table.rows().variable(), table.columns().variable()];
            table.measure() == what && table.period() == period && split == sides
        })
    }

    /// Whether it was counted at all: a table that was left out is no hidden number.
    pub fn counts(&self, measure: &str) -> bool {
        self.tables.iter().any(|table| table.measure() == measure)
    }

    /// Whether anything of this measure may be told. Hours say how many shifts there were, more or less: so they are told
    /// only where each number of shifts is, as it was counted.
    pub fn may_tell(&self, measure: &str) -> bool {
        measure != SHIFT_HOURS || self.is_exact() && self.tells_each_number_of_shifts()
    }

    /// Whether the number of shifts is told of the year and of each quarter: where no table tells it, it is not.
    fn tells_each_number_of_shifts(&self) -> bool {
        let whole = [Variable::Everyone, Variable::Everyone];
        let is_told = |period: Period| {
            let shifts = self.table_by(rule_of(SHIFT_HOURS).fact, period, whole);
            matches!(shifts.and_then(|table| table.at(Spot::Total)), Some(Entry::Shown(_)))
        };
        let quarters = (1..=QUARTERS).map(|number| quarter(self.year, number));
        quarters.chain([Period::year(self.year)]).all(|period| period.is_ok_and(is_told))
    }

    /// Whether parts of the year are told beside the year: of rounded numbers they are not.
    pub fn tells_of(&self, period: Period) -> bool {
        self.protection != Protection::Rounding || Period::year(self.year).is_ok_and(|year| year == period)
    }

    /// The number of a fact over the whole year, if it is shown.
    pub fn total(&self, what: &str) -> Option<u64> {
        if !self.may_tell(what) {
            return None;
        }
        match self.table(what, Period::year(self.year).ok()?)?.at(Spot::Total)? {
            Entry::Shown(number) => Some(number),
            Entry::Hidden => None,
        }
    }

    /// Whether a table had to be withheld whole, because any of it could be subtracted from what is already out.
    pub fn is_withheld(&self) -> bool {
        self.tables.iter().any(|table| table.is_withheld() && self.tells_of(table.period()))
    }

    /// SHA-256 of everything that is shown, in hexadecimal digits: what the second person releases is what they saw.
    ///
    /// # Errors
    /// [`CountError::Unwritable`], which no value that can be made here gives.
    pub fn hash(&self) -> Result<String, CountError> {
        let written = serde_json::to_vec(self).map_err(|_| CountError::Unwritable)?;
        Ok(HEXLOWER.encode(&Sha256::digest(written)))
    }
}

/// The middle and the spread of the visits' minutes. Only where the number of visits is shown, for it tells that there
/// were many; and beside an earlier release only where nothing changed or many visits came, for a middle that moves by
/// one visit tells how long that visit took.
fn visit_minutes(shown: &Shown, counted: &Counted, before: &[Before]) -> Option<VisitMinutes> {
    let enough = usize::try_from(shown.threshold.enough()).unwrap_or(usize::MAX);
    let minutes = &counted.visit_minutes;
    let told_apart = before
        .iter()
        .map(|release| &release.counted.visit_minutes)
        .any(|earlier| earlier != minutes && earlier.len().abs_diff(minutes.len()) < enough);
    if shown.total(VISIT).is_none() || told_apart {
        return None;
    }
    let durations: Vec<Duration> =
        minutes.iter().map(|minutes| Duration::from_secs(u64::from(*minutes) * 60)).collect();
    let whole = |duration: Duration| duration.as_secs() / 60;
    spread(&durations, shown.threshold).map(|spread| VisitMinutes {
        median: whole(spread.median),
        quartiles: spread.quartiles.map(|(low, high)| (whole(low), whole(high))),
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::model::counted::count;
    use crate::model::counted::tests::fact;
    use people::Fact;

    /// A year with enough of everything and a few things that are rare.
    pub(crate) fn year() -> Vec<Fact> {
        let mut facts = vec![
            fact(1, "attempt-sent", &[("channel", "chat-site")], 300),
            fact(2, "attempt-sent", &[("channel", "street")], 40),
            fact(3, "attempt-sent", &[("channel", "forum")], 2),
            fact(2, "attempt-answered", &[("channel", "chat-site")], 9),
            fact(2, "attempt-answered", &[("channel", "street")], 12),
            fact(2, "conversation-begun", &[("channel", "front-door")], 14),
            fact(8, "conversation-begun", &[("channel", "outreach")], 9),
            fact(4, "case-begun", &[("origin", "outreach")], 8),
            fact(4, "case-begun", &[("origin", "front-door")], 1),
            fact(5, "referral-made", &[("partner-kind", "ggd")], 6),
            fact(5, "referral-outcome", &[("partner-kind", "ggd"), ("outcome", "helped")], 6),
            fact(6, "referral-outcome", &[("partner-kind", "iom"), ("outcome", "not")], 1),
        ];
        facts.extend((0..24).map(|number| visit(number % 12 + 1, 45)));
        facts
    }

    /// A visit in a month, so many minutes after the yes.
    pub(crate) fn visit(month: u32, minutes: u32) -> Fact {
        Fact {
            minutes: Some(minutes),
            ..fact(i8::try_from(month).unwrap(), VISIT, &[("channel", "chat-site")], 1)
        }
    }

    /// What is shown of some facts, beside what is out.
    pub(crate) fn shown(facts: &[Fact], before: &[Before]) -> (Counted, Shown) {
        let counted = count(2026, facts).unwrap();
        let shown = Shown::of(2026, &counted, Threshold::default(), before).unwrap();
        (counted, shown)
    }

    fn release(facts: &[Fact], before: &[Before]) -> Before {
        let (counted, shown) = shown(facts, before);
        Before { counted, shown }
    }

    #[test]
    fn no_small_number_is_shown() {
        let (counted, shown) = shown(&year(), &[]);
        for (table, suppressed) in counted.tables.iter().zip(&shown.tables) {
            for spot in table.spots() {
                let small = shown.threshold.hides(table.count(spot));
                assert!(!small || suppressed.at(spot) == Some(Entry::Hidden), "{} {spot:?}", table.measure());
            }
        }
        assert!(!shown.is_withheld());
        let begun = shown.table("case-begun", Period::year(2026).unwrap()).unwrap();
        assert!(begun.hidden() > 1, "a sum would give the one from the front door away");
        assert_eq!(shown.total(VISIT), Some(24));
    }

    #[test]
    fn the_hash_is_of_exactly_what_is_shown() {
        let (_, first) = shown(&year(), &[]);
        let mut more = year();
        more.push(fact(1, "attempt-sent", &[("channel", "chat-site")], 1));
        let (_, second) = shown(&more, &[]);
        assert_eq!(first.hash().unwrap(), shown(&year(), &[]).1.hash().unwrap());
        assert_ne!(first.hash().unwrap(), second.hash().unwrap());
        let kept = serde_json::to_string(&first).unwrap();
        assert_eq!(serde_json::from_str::<Shown>(&kept).unwrap().hash().unwrap(), first.hash().unwrap());
    }

    #[test]
    fn a_second_release_cannot_be_subtracted_from_the_first() {
        let first = release(&year(), &[]);
        let mut more = year();
        more.push(fact(11, "attempt-answered", &[("channel", "street")], 1));
        more.push(fact(11, "attempt-sent", &[("channel", "street")], 50));
        let second = release(&more, std::slice::from_ref(&first));
        for (before, after) in first.shown.tables.iter().zip(&second.shown.tables) {
            for spot in first.counted.tables.iter().flat_map(crate::Table::spots) {
                if let (Some(Entry::Shown(old)), Some(Entry::Shown(new))) = (before.at(spot), after.at(spot))
                {
                    assert!(!first.shown.threshold.hides(old.abs_diff(new)), "{} {spot:?}", before.measure());
                }
            }
        }
    }

    #[test]
    fn minutes_are_shown_for_many_visits_only() {
        let (_, many) = shown(&year(), &[]);
        assert_eq!(many.visit_minutes, Some(VisitMinutes { median: 45, quartiles: Some((45, 45)) }));
        let few: Vec<Fact> = (0..6).map(|_| visit(3, 45)).collect();
        assert_eq!(shown(&few, &[]).1.visit_minutes, None);
    }

    #[test]
    fn the_minutes_of_one_more_visit_do_not_move_the_middle_in_sight() {
        let first = release(&year(), &[]);
        let before = std::slice::from_ref(&first);
        assert_eq!(shown(&year(), before).1.visit_minutes, first.shown.visit_minutes);
        let one_more = [year(), vec![visit(12, 400)]].concat();
        assert_eq!(shown(&one_more, before).1.visit_minutes, None);
    }
}
