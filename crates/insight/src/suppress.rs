//! Hiding small numbers so that they stay hidden.
//!
//! # The rule
//!
//! A number is *small* when it lies between 1 and the limit of the [`Threshold`]. Small numbers are hidden, cells and
//! totals alike (primary suppression). Others are hidden along with them where a small one could be worked back from
//! what remains (complementary or secondary suppression; A. Hundepool and others, *Statistical Disclosure Control*,
//! Wiley 2012, sections 4.3 and 4.4).
//!
//! Zeros are shown. Nobody is there to be recognised; everybody sees at once where nobody came, which is what a report
//! on people who are overlooked must be able to say; and a zero that a reader can know beforehand protects nothing. The
//! price is that a dash means "at least one", and that must be reckoned with: the reader against whom we protect knows
//! it. What a zero may tell about a group (nobody in this row needed that) is not a matter of small numbers; whoever
//! releases the table weighs it.
//!
//! # What protected means
//!
//! The reader knows the rule and everything shown: cells, totals, earlier releases. He computes for each small number
//! the lowest and the highest value that it can have. That interval must contain every value from 1 up to and including
//! the limit, so that **the table says no more about a small number than its dash says**. Not further: the rule itself
//! names the limit, and whether a dash hides 4 or 5 is no harm. Excepted are values that can be ruled out
//!
//! - from the dashes alone, as if no number but the zeros were shown: a total over three dashes is at least three;
//! - from the earlier releases alone, for these cannot be undone.
//!
//! A reader who does *not* know that zeros are shown has another interval, which must meet the same demand.
//!
//! The months between two releases stand in no table, yet can be computed by subtracting. Small numbers there are
//! protected in the same way, and so are the small numbers that earlier releases hid, and changes by late facts or
//! corrections. Where even the dashes and zeros of a table would say too much beside what is already out, the table is
//! withheld: nothing of it is shown ([`Suppressed::is_withheld`]).
//!
//! # How
//!
//! For each small number, two questions: could it be as low as 1, could it be as high as the limit? The answer is a
//! [witness](crate::witness), and what the witness changes is hidden. Hiding more never spoils an earlier witness, so
//! that one walk along the questions suffices, and it ends because there are finitely many. At the end, whatever no
//! question needs is shown again, and of small tables the pattern that costs least is looked for
//! ([`mod@crate::optimal`]). Where the solver gives up, the table is withheld.
//!
//! # What this does not cover
//!
//! A reader who knows the very steps taken here and runs them backwards over all tables that could have been; several
//! readers who pool what they know of themselves; and tables whose variables go round in a circle (see [`mod@crate::link`]). All
//! of these may narrow a number further.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::ledger::{Ledger, Standing, Sum};
use crate::link::link;
use crate::optimal::{Candidate, best};
use crate::tie::Tie;
use crate::witness::{Question, Reader, Search, Showing, Witness, search};
use crate::{Earlier, Spot, Suppressed, Table, Threshold};

/// The table with its small numbers hidden, and as many others as it takes that no reader can work them back, also not
/// with the releases of `earlier` (oldest first; those of another measure, or of periods that never meet, do not matter).
///
/// The same input always gives the same output. An `earlier` release that itself shows too much cannot be mended here;
/// this table then adds nothing to it. What is protected, and against whom, stands at the head of this module.
pub fn suppress(table: &Table, threshold: Threshold, earlier: &[Earlier]) -> Suppressed {
    suppress_beside(table, &[], threshold, earlier)
}

/// [`suppress`], with measures that bind each other.
fn suppress_beside(table: &Table, ties: &[Tie], threshold: Threshold, earlier: &[Earlier]) -> Suppressed {
    let shown = suppress_alike(&[table], ties, threshold, earlier).and_then(|shown| shown.into_iter().next());
    shown.unwrap_or_else(|| Suppressed::nothing_of(table, threshold))
}

/// [`suppress`] for tables that leave together, in the same order: a reader can lay them beside each other.
///
/// Quicker than one after the other, and no table is bound by what the ones before it show.
pub fn suppress_together(tables: &[Table], threshold: Threshold, earlier: &[Earlier]) -> Vec<Suppressed> {
    suppress_linked(tables, &[], threshold, earlier)
}

/// [`suppress_together`] where numbers of one measure say something about those of another.
pub fn suppress_linked(
    tables: &[Table],
    ties: &[Tie],
    threshold: Threshold,
    earlier: &[Earlier],
) -> Vec<Suppressed> {
    let mut shown: Vec<(usize, Suppressed)> = Vec::new();
    for measures in bound_together(tables, ties) {
        let (numbers, alike): (Vec<usize>, Vec<&Table>) =
            tables.iter().enumerate().filter(|(_, table)| measures.contains(table.measure())).unzip();
        let together = suppress_alike(&alike, ties, threshold, earlier);
        let together = together.unwrap_or_else(|| one_by_one(&alike, ties, threshold, earlier));
        shown.extend(numbers.into_iter().zip(together));
    }
    shown.sort_by_key(|(number, _)| *number);
    shown.into_iter().map(|(_, shown)| shown).collect()
}

/// The measures of the tables, those that bind each other together.
fn bound_together<'a>(tables: &'a [Table], ties: &[Tie]) -> Vec<BTreeSet<&'a str>> {
    let mut groups: Vec<BTreeSet<&str>> = Vec::new();
    for measure in tables.iter().map(Table::measure).collect::<BTreeSet<&str>>() {
        let binds = |group: &BTreeSet<&str>| {
            group.iter().any(|other| ties.iter().any(|tie| tie.is_between(measure, other)))
        };
        let (bound, mut others): (Vec<_>, Vec<_>) = groups.into_iter().partition(binds);
        others.push(bound.into_iter().flatten().chain([measure]).collect());
        groups = others;
    }
    groups
}

/// Suppresses tables that bind each other, or nothing when not all of them can leave.
fn suppress_alike(
    tables: &[&Table],
    ties: &[Tie],
    threshold: Threshold,
    earlier: &[Earlier],
) -> Option<Vec<Suppressed>> {
    let (ledger, sums) = link(tables, ties, threshold, earlier);
    let pattern = Pattern::protecting(&ledger, threshold).ok()?;
    Some(tables.iter().zip(&sums).map(|(table, sums)| pattern.show(table, sums, threshold)).collect())
}

/// Lets each table leave as if the ones before it had left already, so that only those that cannot are withheld.
fn one_by_one(tables: &[&Table], ties: &[Tie], threshold: Threshold, earlier: &[Earlier]) -> Vec<Suppressed> {
    let mut before = earlier.to_vec();
    let release = |table: &&Table| {
        let shown = suppress_beside(table, ties, threshold, &before);
        before.push(Earlier::of(table, &shown));
        shown
    };
    tables.iter().map(release).collect()
}

/// What is shown, and the witnesses why that is safe.
struct Pattern<'a> {
    ledger: &'a Ledger,
    showing: Vec<Showing>,
    witnesses: Vec<Witness>,
}

/// The table would say too much whatever is hidden of it, or the solver gave up.
struct Withhold;

impl<'a> Pattern<'a> {
    fn protecting(ledger: &'a Ledger, threshold: Threshold) -> Result<Pattern<'a>, Withhold> {
        let small = |count: i64| u64::try_from(count).is_ok_and(|count| threshold.hides(count));
        let showing = showing(ledger, |standing, count| match standing {
            Standing::Known | Standing::Zero => Showing::Fixed,
            Standing::Ours { weight } if !small(count) => Showing::Priced(weight),
            Standing::Ours { .. } | Standing::Dashed => Showing::Dash,
            Standing::Unseen => Showing::Unmentioned,
        });
        let mut pattern = Pattern { ledger, showing, witnesses: Vec::new() };
        let mut settled = Vec::new();
        for (sum, count) in ledger.sums().iter().map(|sum| sum.count).enumerate() {
            if small(count) && pattern.showing.get(sum) != Some(&Showing::Fixed) {
                for candidates in questions(sum, count, threshold) {
                    settled.extend(pattern.settle(&candidates)?);
                }
            }
        }
        pattern.show_needless(&settled, small);
        pattern.improve(&settled, small);
        Ok(pattern)
    }

    /// The table with these sums as its numbers.
    fn show(&self, table: &Table, sums: &[(Spot, usize)], threshold: Threshold) -> Suppressed {
        let dash = |sum: usize| self.showing.get(sum) == Some(&Showing::Dash);
        let hidden = sums.iter().filter(|(_, sum)| dash(*sum)).map(|(spot, _)| *spot).collect();
        Suppressed::of(table, threshold, &hidden)
    }

    /// Hides what it takes to answer the first of the questions that must have an answer; returns that question.
    fn settle(&mut self, candidates: &[Question]) -> Result<Option<Question>, Withhold> {
        for question in candidates {
            if self.answers(*question) {
                return Ok(Some(*question));
            }
            match search(self.ledger, &self.showing, *question) {
                Search::Found(witness) => {
                    self.admit(witness);
                    return Ok(Some(*question));
                }
                Search::Nothing if self.is_excepted(*question)? => {}
                Search::Nothing | Search::Unsure => return Err(Withhold),
            }
        }
        Ok(None)
    }

    fn answers(&self, question: Question) -> bool {
        self.witnesses.iter().any(|witness| witness.answers(question, &self.showing))
    }

    /// Hides what the witness changes.
    fn admit(&mut self, witness: Witness) {
        for (number, showing) in self.showing.iter_mut().enumerate() {
            if matches!(showing, Showing::Priced(_)) && witness.change(number) != 0 {
                *showing = Showing::Dash;
            }
        }
        self.witnesses.push(witness);
    }

    /// Whether the answer to a question is "no" from the dashes alone, or from the earlier releases alone.
    fn is_excepted(&self, question: Question) -> Result<bool, Withhold> {
        let dashes_alone = showing(self.ledger, |standing, count| match standing {
            Standing::Unseen => Showing::Unmentioned,
            _ if count == 0 => Showing::Fixed,
            _ => Showing::Dash,
        });
        let earlier_alone = showing(self.ledger, |standing, _| match standing {
            Standing::Known => Showing::Fixed,
            Standing::Dashed => Showing::Dash,
            Standing::Ours { .. } | Standing::Zero | Standing::Unseen => Showing::Unmentioned,
        });
        for alone in [dashes_alone, earlier_alone] {
            match search(self.ledger, &alone, question) {
                Search::Found(_) => {}
                Search::Nothing => return Ok(true),
                Search::Unsure => return Err(Withhold),
            }
        }
        Ok(false)
    }

    /// Shows the numbers again, the most valuable first, without which every question still has its witness.
    fn show_needless(&mut self, settled: &[Question], small: impl Fn(i64) -> bool) {
        let mut candidates: Vec<(usize, u32)> = Vec::new();
        for (number, (sum, showing)) in self.ledger.sums().iter().zip(&self.showing).enumerate() {
            if let (Standing::Ours { weight }, Showing::Dash, false) =
                (sum.standing, showing, small(sum.count))
            {
                candidates.push((number, weight));
            }
        }
        candidates.sort_by_key(|(_, weight)| Reverse(*weight));
        for (number, weight) in candidates {
            self.set(number, Showing::Priced(weight));
            if !settled.iter().all(|question| self.answers(*question)) {
                self.set(number, Showing::Dash);
            }
        }
    }

    /// Takes the pattern that costs least instead, where it can be found and costs less.
    fn improve(&mut self, settled: &[Question], small: impl Fn(i64) -> bool) {
        let ours = |(number, sum): (usize, &Sum)| match sum.standing {
            Standing::Ours { weight } if !small(sum.count) => Some((number, weight)),
            _ => None,
        };
        let candidates: Vec<Candidate> = self.ledger.sums().iter().enumerate().filter_map(ours).collect();
        let cost = |is_hidden: &dyn Fn(usize) -> bool| -> u64 {
            let hidden = candidates.iter().filter(|(number, _)| is_hidden(*number));
            hidden.map(|(_, weight)| u64::from(*weight)).sum()
        };
        let present = cost(&|number| self.showing.get(number) == Some(&Showing::Dash));
        if present == 0 {
            return;
        }
        let found = best(self.ledger, &self.showing, &candidates, settled, &self.witnesses);
        if let Some(best) = found.filter(|best| cost(&|number| best.hidden.contains(&number)) < present) {
            for (number, weight) in candidates {
                let is_hidden = best.hidden.contains(&number);
                self.set(number, if is_hidden { Showing::Dash } else { Showing::Priced(weight) });
            }
            self.witnesses = best.witnesses;
        }
    }

    fn set(&mut self, number: usize, value: Showing) {
        if let Some(showing) = self.showing.get_mut(number) {
            *showing = value;
        }
    }
}

/// What is shown of each sum, judged by its standing and its true value.
fn showing(ledger: &Ledger, of: impl Fn(Standing, i64) -> Showing) -> Vec<Showing> {
    ledger.sums().iter().map(|sum| of(sum.standing, sum.count)).collect()
}

/// What must be possible for a small number: for each reader and either side the farthest value first, then the nearer
/// ones for when the farthest is excepted.
fn questions(sum: usize, count: i64, threshold: Threshold) -> Vec<Vec<Question>> {
    let limit = i64::try_from(threshold.limit()).unwrap_or(i64::MAX);
    let of = |reader, steps: Vec<i64>| steps.into_iter().map(|step| Question { sum, step, reader }).collect();
    [Reader::Informed, Reader::Plain]
        .into_iter()
        .flat_map(|reader| {
            [of(reader, (1 - count..0).collect()), of(reader, (1..=limit - count).rev().collect())]
        })
        .collect()
}
