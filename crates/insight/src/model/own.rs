//! Tables that an organisation declares itself, from the known codes alone.
//!
//! Such a table is a look at a table of all splits of its fact, which is suppressed together with the standard ones. So it cannot
//! show a number that those hide, whatever is asked: a filter picks a column of the whole table, it counts nothing anew.

use crate::model::counted::quarter;
use crate::model::declared::{Declared, Shape, Split};
use crate::model::shown::Shown;
use crate::model::standard::{facts, tables};
use crate::{Entry, Period, Spot, Variable};
use serde::{Deserialize, Serialize};

/// What is told by year alone: how many were helped on each channel over the year says that of one quarter there are no fewer
/// than so many (decision 0054).
const BY_YEAR_ALONE: [&str; 1] = ["case-begun"];

/// A table that an organisation declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnTable {
    /// Its caption, as the organisation wrote it.
    pub title: String,
    /// The fact that is counted. Each time it happened counts.
    pub fact: String,
    /// The split from top to bottom.
    pub rows: Option<String>,
    /// The split from left to right.
    pub columns: Option<String>,
    /// Only where this split has this code.
    pub only: Option<(String, String)>,
    /// The quarter, 1 to 4; the whole year without.
    pub quarter: Option<u32>,
}

/// Why a table cannot be declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OwnError {
    /// Nobody counts this.
    #[error("nobody counts this")]
    NoFact,
    /// The fact is not split by this, or has no such code.
    #[error("the fact has no such code")]
    NoCode,
    /// Rows, columns and filter must be about different things.
    #[error("rows, columns and filter are about the same")]
    Same,
    /// There is no such quarter, or the fact is told by year alone.
    #[error("there is no such quarter")]
    NoQuarter,
}

/// By what a fact is split: from top to bottom, then from left to right. None when nobody counts it.
pub fn splits_of(fact: &str) -> Option<Vec<&'static Split>> {
    let declared: &Declared = tables().find(|declared| declared.facts().contains(&fact))?;
    Some(match &declared.shape {
        Shape::Quarters(_) | Shape::Months(_) => Vec::new(),
        Shape::Lines(_, split) | Shape::MonthsOf(_, split) => vec![split],
        Shape::Crossed(_, rows, columns) => vec![rows, columns],
    })
}

/// The same as the two sides of a table: what has one split has one line.
pub fn sides_of(fact: &str) -> Option<[Option<&'static Split>; 2]> {
    Some(match splits_of(fact)?.as_slice() {
        [rows, columns] => [Some(*rows), Some(*columns)],
        splits => [None, splits.first().copied()],
    })
}

/// Whether a table of this fact may be about a quarter.
pub fn has_quarters(fact: &str) -> bool {
    !BY_YEAR_ALONE.contains(&fact)
}

/// The declared name of a fact.
pub fn fact_named(name: &str) -> Option<&'static str> {
    facts().find(|fact| *fact == name)
}

/// One side of a table that an organisation declared.
struct Side<'a> {
    split: Option<&'a Split>,
}

impl Side<'_> {
    /// The places of this side: each category, and then all together.
    fn places(&self) -> Vec<Option<usize>> {
        let categories = self.split.map_or(0, |split| split.categories().count());
        (0..categories).map(Some).chain([None]).collect()
    }

    /// The key of a place; none for all together.
    fn key(&self, place: Option<usize>) -> Option<String> {
        let split = self.split?;
        Some(format!("insight-{}-{}", split.name, split.categories().nth(place?)?))
    }
}

/// A table that an organisation declared, as it is read. A name that is absent stands for all together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnGrid {
    /// Keys of the columns.
    pub columns: Vec<Option<String>>,
    /// Key of each line, and its numbers.
    pub lines: Vec<(Option<String>, Vec<Entry>)>,
}

impl OwnTable {
    /// Tables that an organisation can declare; more would take long to protect together.
    pub const MOST: usize = 12;

    /// Whether it can be counted.
    ///
    /// # Errors
    /// [`OwnError`].
    pub fn check(&self) -> Result<(), OwnError> {
        let splits = splits_of(&self.fact).ok_or(OwnError::NoFact)?;
        let named = |name: &str| splits.iter().find(|split| split.name == name).ok_or(OwnError::NoCode);
        let sides = [
            self.rows.as_deref(),
            self.columns.as_deref(),
            self.only.as_ref().map(|(name, _)| name.as_str()),
        ];
        let mut seen = Vec::new();
        for name in sides.into_iter().flatten() {
            named(name)?;
            if seen.contains(&name) {
                return Err(OwnError::Same);
            }
            seen.push(name);
        }
        if let Some((name, code)) = &self.only
            && !named(name)?.categories().any(|category| category == code)
        {
            return Err(OwnError::NoCode);
        }
        if self.quarter.is_some_and(|number| !(1..=4).contains(&number) || !has_quarters(&self.fact)) {
            return Err(OwnError::NoQuarter);
        }
        Ok(())
    }

    /// The months that it is about; none for a quarter of what is told by year alone.
    pub fn period(&self, year: u32) -> Option<Period> {
        match self.quarter {
            None => Period::year(year).ok(),
            Some(number) if has_quarters(&self.fact) => quarter(year, number).ok(),
            Some(_) => None,
        }
    }

    /// What is shown of it.
    pub fn grid(&self, shown: &Shown) -> Option<OwnGrid> {
        let period = self.period(shown.year).filter(|period| shown.tells_of(*period))?;
        let splits = splits_of(&self.fact).filter(|_| shown.may_tell(&self.fact))?;
        let named =
            |name: &Option<String>| splits.iter().find(|split| name.as_deref() == Some(split.name)).copied();
        let (rows, columns) = (Side { split: named(&self.rows) }, Side { split: named(&self.columns) });
        // A fact can stand in tables that split it otherwise, and the one beside this may have been left out.
        let variables =
            sides_of(&self.fact)?.map(|side| side.map_or(Variable::Everyone, |split| split.variable));
        let base = shown.table_by(&self.fact, period, variables)?;
        let lines = rows.places().into_iter().map(|row| {
            let entries = columns.places().into_iter().map(|column| {
                let placed = splits.iter().map(|split| self.place_in(split, row, column)).collect::<Vec<_>>();
                base.at(spot(&placed))
            });
            Some((rows.key(row), entries.collect::<Option<Vec<Entry>>>()?))
        });
        Some(OwnGrid {
            columns: columns.places().into_iter().map(|column| columns.key(column)).collect(),
            lines: lines.collect::<Option<_>>()?,
        })
    }

    /// Which category of a split is meant at this place of the table; all of them without.
    fn place_in(&self, split: &Split, row: Option<usize>, column: Option<usize>) -> Option<usize> {
        if self.rows.as_deref() == Some(split.name) {
            row
        } else if self.columns.as_deref() == Some(split.name) {
            column
        } else {
            let code =
                self.only.as_ref().filter(|(name, _)| name == split.name).map(|(_, code)| code.as_str())?;
            split.categories().position(|category| category == code)
        }
    }
}

/// The spot of a table of all splits where each split has this category.
fn spot(placed: &[Option<usize>]) -> Spot {
    match *placed {
        [Some(row), Some(column)] => Spot::Cell { row, column },
        [Some(row), None] => Spot::RowTotal(row),
        // With one split the table has one row with everybody in it.
        [None, Some(column)] | [Some(column)] => Spot::ColumnTotal(column),
        _ => Spot::Total,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Threshold;
    use crate::model::counted::tests::fact;
    use crate::model::counted::{Wanted, count_with};
    use crate::model::declared::HEARD;
    use crate::model::standard::optional;
    use people::Fact;
    use std::collections::{BTreeMap, BTreeSet};

    fn table(fact: &str) -> OwnTable {
        OwnTable {
            title: "Eigen".to_owned(),
            fact: fact.to_owned(),
            rows: None,
            columns: None,
            only: None,
            quarter: None,
        }
    }

    fn shown(facts: &[Fact], own: &[OwnTable]) -> Shown {
        let counted = count_with(2026, facts, Wanted { own, left_out: &optional() }).unwrap();
        Shown::of(2026, &counted, Threshold::default(), &[]).unwrap().with_own(own.to_vec())
    }

    fn topics() -> Vec<Fact> {
        let by = |topic, answer, month, count| {
            fact(month, "topic-told", &[("topic", topic), ("answer", answer)], count)
        };
        vec![
            by("money", "referred", 2, 30),
            by("money", "listened", 2, 2),
            by("home", "referred", 5, 12),
            by("home", "listened", 8, 40),
        ]
    }

    #[test]
    fn a_filter_is_a_column_of_the_whole_table_and_shows_nothing_that_is_hidden_there() {
        let own = OwnTable {
            rows: Some("topic".to_owned()),
            only: Some(("answer".to_owned(), "listened".to_owned())),
            ..table("topic-told")
        };
        own.check().unwrap();
        let shown = shown(&topics(), std::slice::from_ref(&own));
        let grid = own.grid(&shown).unwrap();
        let money = grid.lines.iter().find(|(key, _)| key.as_deref() == Some("insight-topic-money")).unwrap();
        assert_eq!(money.1, [Entry::Hidden]);
        let base = shown.table("topic-told", Period::year(2026).unwrap()).unwrap();
        let column = base.columns().position("listened").unwrap();
        for (row, (_, entries)) in grid.lines.iter().enumerate().take(base.rows().categories().len()) {
            assert_eq!(entries.as_slice(), [base.at(Spot::Cell { row, column }).unwrap()]);
        }
        assert_eq!(grid.lines.last().unwrap(), &(None, vec![base.at(Spot::ColumnTotal(column)).unwrap()]));
    }

    #[test]
    fn a_quarter_is_protected_together_with_its_year() {
        let own = OwnTable { columns: Some("topic".to_owned()), quarter: Some(1), ..table("topic-told") };
        let shown = shown(&topics(), std::slice::from_ref(&own));
        let grid = own.grid(&shown).unwrap();
        let [(None, entries)] = grid.lines.as_slice() else { panic!("one line") };
        let money =
            grid.columns.iter().position(|key| key.as_deref() == Some("insight-topic-money")).unwrap();
        assert_eq!(entries[money], Entry::Shown(32));
        assert_eq!(entries.last(), Some(&Entry::Shown(32)));
    }

    /// Rounded, a quarter beside its year would give small numbers away: it is not told, and no table of dashes stands for it.
    #[test]
    fn of_rounded_numbers_a_quarter_is_no_table() {
        let whole = OwnTable { columns: Some("topic".to_owned()), ..table("topic-told") };
        let own = [whole.clone(), OwnTable { quarter: Some(1), ..whole }];
        let counted = count_with(2026, &topics(), Wanted { own: &own, left_out: &optional() }).unwrap();
        let rounded = Shown::rounded(2026, &counted, Threshold::default());
        assert_eq!(own.map(|own| own.grid(&rounded).is_some()), [true, false]);
    }

    #[test]
    fn one_split_reads_the_same_from_the_top_and_from_the_side() {
        let facts = [
            fact(1, "attempt-sent", &[("channel", "street")], 30),
            fact(1, "attempt-sent", &[("channel", "forum")], 2),
        ];
        let lying = OwnTable { columns: Some("channel".to_owned()), ..table("attempt-sent") };
        let standing = OwnTable { rows: Some("channel".to_owned()), ..table("attempt-sent") };
        let shown = shown(&facts, &[lying.clone(), standing.clone()]);
        let across = lying.grid(&shown).unwrap().lines.remove(0).1;
        let down: Vec<Entry> =
            standing.grid(&shown).unwrap().lines.into_iter().flat_map(|(_, line)| line).collect();
        assert_eq!(across, down);
        assert!(across.contains(&Entry::Hidden));
    }

    /// The days of answers stand in a table of their own; where the one by place is left out, none takes its place.
    #[test]
    fn a_fact_of_two_tables_is_read_from_the_one_that_splits_it_alike() {
        let by = |channel, day_part, weekday, count| {
            fact(2, HEARD, &[("channel", channel), ("daypart", day_part), ("weekday", weekday)], count)
        };
        let facts = [by("forum", "evening", "monday", 30), by("street", "morning", "tuesday", 12)];
        let own = OwnTable { columns: Some("channel".to_owned()), ..table(HEARD) };
        let left_out = BTreeSet::from(["replies".to_owned()]);
        let counted =
            count_with(2026, &facts, Wanted { own: std::slice::from_ref(&own), left_out: &left_out });
        let shown = Shown::of(2026, &counted.unwrap(), Threshold::default(), &[]).unwrap();
        let grid = own.grid(&shown.with_own(vec![own.clone()])).unwrap();
        let told: BTreeMap<Option<String>, Entry> =
            grid.columns.iter().cloned().zip(grid.lines[0].1.iter().copied()).collect();
        let at = |key: &str| told[&Some(key.to_owned())];
        assert_eq!(
            (at("insight-channel-forum"), at("insight-channel-street")),
            (Entry::Shown(30), Entry::Shown(12))
        );
    }

    #[test]
    fn only_known_codes_can_be_declared() {
        let by = |name: &str| Some(name.to_owned());
        assert_eq!(table("worker-did").check(), Err(OwnError::NoFact));
        assert_eq!(OwnTable { rows: by("worker"), ..table("visit-made") }.check(), Err(OwnError::NoCode));
        let twice = OwnTable { rows: by("topic"), columns: by("topic"), ..table("topic-told") };
        assert_eq!(twice.check(), Err(OwnError::Same));
        let only = Some(("channel".to_owned(), "smoke".to_owned()));
        assert_eq!(OwnTable { only, ..table("visit-made") }.check(), Err(OwnError::NoCode));
        assert_eq!(OwnTable { quarter: Some(5), ..table("visit-made") }.check(), Err(OwnError::NoQuarter));
        let begun = OwnTable { quarter: Some(2), ..table("case-begun") };
        assert_eq!((begun.check(), begun.period(2026)), (Err(OwnError::NoQuarter), None), "by year alone");
        assert_eq!(OwnTable { rows: by("channel"), quarter: Some(4), ..table("visit-made") }.check(), Ok(()));
    }
}
