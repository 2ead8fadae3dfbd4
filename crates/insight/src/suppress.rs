//! Hiding small numbers so that they stay hidden.
//!
//! # The rule
//!
//! A number is *small* when it lies between 1 and the limit of the [`Threshold`]. Small numbers are hidden, cells and
//! totals alike (primary suppression). Others are hidden along with them where a small one could be worked back from
//! what remains (complementary or secondary suppression; A. Hundepool and others, *Statistical Disclosure Control*,
//! Wiley 2012, sections 4.3 and 4.4).
//!
//! Zeros are always shown. Nobody is there to be recognised; everybody sees at once where nobody came, which is what a
//! report on people who are overlooked must be able to say; and a zero that a reader can know beforehand protects
//! nothing. The price is that a dash means "at least one", and that must be reckoned with: the reader against whom we
//! protect knows it. What a zero may tell about a group (nobody in this row needed that) is not a matter of small
//! numbers; whoever releases the table weighs it.
//!
//! # What protected means
//!
//! The reader knows the rule and everything shown: cells, totals, earlier releases. He computes for each hidden number
//! the lowest and the highest value that it can have. That interval must contain every value from 1 up to and including
//! the limit, so that **the table says no more about a small number than its dash says**. Not further: whether a dash
//! hides 4 or 5 matters to nobody, and the rule itself names the limit.
//!
//! One exception has its reason in the dashes: a total over three dashes is at least three, whatever is hidden. And an
//! earlier release cannot be undone. So, precisely: the interval contains every value from 1 up to the limit that a
//! reader could not rule out if all numbers of this table but the zeros were dashes. A reader who does *not* know that
//! zeros are shown has another, usually wider interval; it must meet the same demand.
//!
//! The months between two releases stand in no table, yet can be computed by subtracting. Small numbers there are
//! protected in the same way, and so are the small numbers that earlier releases hid, and changes by late facts or
//! corrections.
//!
//! # How
//!
//! For each small number, two questions: could it be as low as 1, could it be as high as the limit? The answer is a
//! [witness](crate::witness), and what the witness changes is hidden. Hiding more never spoils an earlier witness, so
//! that one walk along the questions suffices, and it ends because there are finitely many. Where the solver gives up,
//! the whole table is hidden but for its zeros. At the end, whatever no question needs is shown again.
//!
//! What this does not cover: a reader who knows the very steps taken here and runs them backwards over all tables that
//! could have been; several readers who pool what they know of themselves. Both may narrow a number further.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::ledger::{Ledger, Standing};
use crate::link::link;
use crate::witness::{Question, Reader, Search, Witness, search};
use crate::{Earlier, Spot, Suppressed, Table, Threshold};

/// The table with its small numbers hidden, and as many others as it takes that no reader can work them back, also not
/// with the releases of `earlier` (oldest first; those of another measure, or of periods that never meet, do not matter).
///
/// The same input always gives the same output. An `earlier` release that itself shows too much cannot be mended here;
/// this table then adds nothing to it. What is protected, and against whom, stands at the head of this module.
pub fn suppress(table: &Table, threshold: Threshold, earlier: &[Earlier]) -> Suppressed {
    let (ledger, sums) = link(&[table], threshold, earlier);
    let pattern = Pattern::protecting(&ledger, threshold);
    pattern.show(table, &sums.concat(), threshold)
}

/// [`suppress`] for tables that leave together, in the same order: a reader can lay them beside each other.
///
/// Quicker than one after the other, and it hides less, because no table is bound by what the ones before it show.
pub fn suppress_together(tables: &[Table], threshold: Threshold, earlier: &[Earlier]) -> Vec<Suppressed> {
    let measures: BTreeSet<&str> = tables.iter().map(Table::measure).collect();
    let mut shown: Vec<(usize, Suppressed)> = Vec::new();
    for measure in measures {
        let alike: Vec<(usize, &Table)> =
            tables.iter().enumerate().filter(|(_, table)| table.measure() == measure).collect();
        let (numbers, alike): (Vec<usize>, Vec<&Table>) = alike.into_iter().unzip();
        shown.extend(numbers.into_iter().zip(suppress_alike(&alike, threshold, earlier)));
    }
    shown.sort_by_key(|(number, _)| *number);
    shown.into_iter().map(|(_, shown)| shown).collect()
}

/// Suppresses tables of one measure.
fn suppress_alike(tables: &[&Table], threshold: Threshold, earlier: &[Earlier]) -> Vec<Suppressed> {
    let (ledger, sums) = link(tables, threshold, earlier);
    let pattern = Pattern::protecting(&ledger, threshold);
    tables.iter().zip(&sums).map(|(table, sums)| pattern.show(table, sums, threshold)).collect()
}

/// Which sums are hidden, and the witnesses why that suffices.
struct Pattern<'a> {
    ledger: &'a Ledger,
    hidden: Vec<bool>,
    witnesses: Vec<Witness>,
}

impl<'a> Pattern<'a> {
    fn protecting(ledger: &'a Ledger, threshold: Threshold) -> Pattern<'a> {
        let is_small = |count: i64| u64::try_from(count).is_ok_and(|count| threshold.hides(count));
        let small = |number: usize| ledger.sums().get(number).is_some_and(|sum| is_small(sum.count));
        let hidden = ledger.sums().iter().map(|sum| is_ours(sum.standing) && is_small(sum.count)).collect();
        let mut pattern = Pattern { ledger, hidden, witnesses: Vec::new() };
        let to_protect = (0..ledger.sums().len()).filter(|number| small(*number));
        let questions: Vec<Vec<Question>> = to_protect.flat_map(|number| pattern.questions(number, threshold)).collect();
        let mut settled = Vec::new();
        for candidates in questions {
            match pattern.settle(&candidates) {
                Ok(question) => settled.extend(question),
                Err(Unsure) => {
                    pattern.hide_all();
                    return pattern;
                }
            }
        }
        pattern.show_needless(&settled, small);
        pattern
    }

    /// The table with these sums as its numbers.
    fn show(&self, table: &Table, sums: &[(Spot, usize)], threshold: Threshold) -> Suppressed {
        let hidden = sums.iter().filter(|(_, sum)| self.hides(*sum)).map(|(spot, _)| *spot).collect();
        Suppressed::of(table, threshold, &hidden)
    }

    fn hides(&self, sum: usize) -> bool {
        self.hidden.get(sum).copied().unwrap_or(false)
    }

    /// What must be possible for a small number: for each reader and either side the farthest value first, then nearer
    /// ones in case the farthest is impossible whatever is hidden.
    fn questions(&self, sum: usize, threshold: Threshold) -> Vec<Vec<Question>> {
        let known = |sum: &crate::ledger::Sum| matches!(sum.standing, Standing::Known);
        let Some(count) = self.ledger.sums().get(sum).filter(|sum| !known(sum)).map(|sum| sum.count) else {
            return Vec::new();
        };
        let limit = i64::try_from(threshold.limit()).unwrap_or(i64::MAX);
        let of = |reader, steps: Vec<i64>| steps.into_iter().map(|step| Question { sum, step, reader }).collect();
        [Reader::Informed, Reader::Plain]
            .into_iter()
            .flat_map(|reader| {
                [of(reader, (1 - count..0).collect()), of(reader, (1..=limit - count).rev().collect())]
            })
            .collect()
    }

    /// Hides what it takes to answer the first of the questions that has an answer; returns that question.
    fn settle(&mut self, candidates: &[Question]) -> Result<Option<Question>, Unsure> {
        for question in candidates {
            if self.answers(*question) {
                return Ok(Some(*question));
            }
            match search(self.ledger, &self.hidden, *question) {
                Search::Found(witness) => {
                    self.admit(witness);
                    return Ok(Some(*question));
                }
                Search::Nothing => {}
                Search::Unsure => return Err(Unsure),
            }
        }
        Ok(None)
    }

    fn answers(&self, question: Question) -> bool {
        self.witnesses.iter().any(|witness| witness.answers(question, self.ledger, &self.hidden))
    }

    /// Hides what the witness changes.
    fn admit(&mut self, witness: Witness) {
        for (number, (sum, hidden)) in self.ledger.sums().iter().zip(&mut self.hidden).enumerate() {
            *hidden |= is_ours(sum.standing) && witness.change(number) != 0;
        }
        self.witnesses.push(witness);
    }

    fn hide_all(&mut self) {
        for (sum, hidden) in self.ledger.sums().iter().zip(&mut self.hidden) {
            *hidden = is_ours(sum.standing);
        }
    }

    /// Shows the numbers again, the most valuable first, without which every question still has its witness.
    fn show_needless(&mut self, settled: &[Question], small: impl Fn(usize) -> bool) {
        let weight = |number: usize| match self.ledger.sums().get(number).map(|sum| sum.standing) {
            Some(Standing::Ours { weight }) => weight,
            _ => 0,
        };
        let mut candidates: Vec<usize> =
            (0..self.hidden.len()).filter(|number| self.hides(*number) && !small(*number)).collect();
        candidates.sort_by_key(|number| Reverse(weight(*number)));
        for number in candidates {
            self.set(number, false);
            let still_safe = settled.iter().all(|question| self.answers(*question));
            self.set(number, !still_safe);
        }
    }

    fn set(&mut self, number: usize, value: bool) {
        if let Some(hidden) = self.hidden.get_mut(number) {
            *hidden = value;
        }
    }
}

/// The solver gave up.
struct Unsure;

fn is_ours(standing: Standing) -> bool {
    matches!(standing, Standing::Ours { .. })
}
