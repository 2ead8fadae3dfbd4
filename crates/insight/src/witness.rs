//! Other counts that a reader must hold possible.
//!
//! That a small number is safe is shown by example: a *witness* is another set of counts that agrees with everything
//! shown and gives the small number another value. Whoever sees only what is shown cannot tell the witness from the
//! truth. A linear programme finds witnesses; then each is checked again in whole numbers, so that nothing rests on
//! rounding.
//!
//! The programme asks for the cheapest change of the counts that moves one number by a given step, where changing a
//! hidden number is free and changing a shown one costs what it would be worth to the reader. The shown numbers that it
//! changes must then be hidden too. This is the linear relaxation of cell suppression (M. Fischetti and J. J. Salazar,
//! "Models and algorithms for optimizing cell suppression in tabular data with linear constraints", *Journal of the
//! American Statistical Association* 95 (2000), 916–928; Hundepool and others 2012, section 4.4.3).

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, Variable};

use crate::ledger::{Atom, Ledger};

/// No count is changed by more than this to make a small number look larger or smaller. Such changes run in circles
/// through the table, each no larger than the step asked for, so that there is ample room.
const FARTHEST: i64 = 1_000;

/// How many branches are tried when a programme has no answer in whole numbers at once. Two-way tables never branch.
const MOST_BRANCHES: u64 = 200;

/// What a reader makes of a dash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reader {
    /// Takes it for any number at all.
    Plain,
    /// Knows that zeros are always shown: a dash is at least one.
    Informed,
}

impl Reader {
    /// The smallest number that a dash can stand for.
    fn least(self) -> i64 {
        match self {
            Reader::Plain => 0,
            Reader::Informed => 1,
        }
    }
}

/// What is shown of a sum, and what it would take to change that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Showing {
    /// The number is known, and must be what it is.
    Fixed,
    /// The number is to be shown; a witness may change it at this price, and then it must be hidden.
    Priced(u32),
    /// A dash.
    Dash,
    /// Nothing whatever.
    Unmentioned,
}

/// The question to which a witness is the answer: could this sum differ by this much?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Question {
    /// Number of the sum in the ledger.
    pub(crate) sum: usize,
    /// How much more, or less when negative.
    pub(crate) step: i64,
    /// To whom it must look possible.
    pub(crate) reader: Reader,
}

/// Other counts that a reader must hold possible once the sums that differ are hidden.
#[derive(Debug, Clone)]
pub(crate) struct Witness {
    /// By how much each sum of the ledger differs.
    changes: Vec<i64>,
    reader: Reader,
}

/// What became of the search for a witness.
#[derive(Debug)]
pub(crate) enum Search {
    /// Here is one.
    Found(Witness),
    /// There is none, whatever is hidden.
    Nothing,
    /// The solver gave up, or its answer did not stand the check.
    Unsure,
}

impl Witness {
    /// By how much a sum differs.
    pub(crate) fn change(&self, sum: usize) -> i64 {
        self.changes.get(sum).copied().unwrap_or(0)
    }

    /// Whether it differs only where nothing is shown, and by enough, to this reader.
    pub(crate) fn answers(&self, question: Question, showing: &[Showing]) -> bool {
        let change = self.change(question.sum);
        let far_enough = if question.step < 0 { change <= question.step } else { change >= question.step };
        let shown = |showing: &Showing| matches!(showing, Showing::Fixed | Showing::Priced(_));
        // What a reader with more knowledge must hold possible, one with less must as well.
        far_enough
            && self.reader >= question.reader
            && showing.iter().zip(&self.changes).all(|(showing, change)| *change == 0 || !shown(showing))
    }

    /// The counts that differ by `atoms` from the truth, if a reader must hold them possible.
    fn checked(ledger: &Ledger, showing: &[Showing], atoms: &[i64], question: Question) -> Option<Witness> {
        let of = |atom: Atom| atoms.get(atom).copied().unwrap_or(0);
        let possible = ledger.counts().iter().zip(atoms).all(|(count, change)| count + change >= 0);
        let change = |parts: &[(Atom, i64)]| parts.iter().map(|(atom, times)| times * of(*atom)).sum::<i64>();
        let changes: Vec<i64> = ledger.sums().iter().map(|sum| change(&sum.parts)).collect();
        let mut sums = ledger.sums().iter().zip(showing).zip(&changes);
        let agrees = sums.all(|((sum, showing), change)| match showing {
            Showing::Fixed => *change == 0,
            Showing::Priced(_) | Showing::Dash => sum.count + change >= question.reader.least(),
            Showing::Unmentioned => true,
        });
        let witness = Witness { changes, reader: question.reader };
        (possible && agrees && witness.change(question.sum) == question.step).then_some(witness)
    }
}

/// Looks for the witness that costs the reader least: the fewest and least important numbers to be hidden besides those
/// that are. `showing` says of each sum of the ledger, in order, what is shown of it.
pub(crate) fn search(ledger: &Ledger, showing: &[Showing], question: Question) -> Search {
    // A programme over a two-way table has an answer in whole numbers at its corners; others may need branching.
    for whole in [false, true] {
        match Programme::new(ledger, showing, question, whole).solve() {
            Ok(atoms) => {
                if let Some(witness) = Witness::checked(ledger, showing, &atoms, question) {
                    return Search::Found(witness);
                }
            }
            Err(Some(Error::Infeasible)) => return Search::Nothing,
            Err(_) => {}
        }
    }
    Search::Unsure
}

struct Programme {
    problem: Problem,
    /// For each atom the variables by which it rises and falls, unless its value is known.
    atoms: Vec<Option<(Variable, Variable)>>,
}

/// What the sums of a single atom say about it.
#[derive(Clone, Copy)]
struct Limits {
    least: i64,
    cost: f64,
    fixed: bool,
}

impl Programme {
    fn new(ledger: &Ledger, showing: &[Showing], question: Question, whole: bool) -> Programme {
        let limits = limits(ledger, showing, question.reader);
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut variable = |cost, most: i64| {
            let most = i32::try_from(most.clamp(0, FARTHEST)).unwrap_or(0);
            if whole {
                problem.add_integer_var(cost, (0, most))
            } else {
                problem.add_var(cost, (0.0, f64::from(most)))
            }
        };
        let atoms = ledger.counts().iter().zip(&limits).map(|(count, limits)| {
            let free = (!limits.fixed).then_some(count - limits.least);
            free.map(|room| (variable(limits.cost, FARTHEST), variable(limits.cost, room)))
        });
        let mut programme = Programme { atoms: atoms.collect(), problem };
        for ((number, sum), showing) in ledger.sums().iter().enumerate().zip(showing) {
            let least = question.reader.least() - sum.count;
            let alone = matches!(sum.parts.as_slice(), [(_, 1)]);
            if number == question.sum {
                programme.demand(&sum.parts, ComparisonOp::Eq, question.step);
            }
            match showing {
                _ if alone => {}
                Showing::Fixed => programme.demand(&sum.parts, ComparisonOp::Eq, 0),
                Showing::Priced(weight) => programme.price(&sum.parts, *weight, -least),
                Showing::Dash => programme.demand(&sum.parts, ComparisonOp::Ge, least),
                Showing::Unmentioned => {}
            }
        }
        programme
    }

    fn terms(&self, parts: &[(Atom, i64)]) -> Vec<(Variable, f64)> {
        let sign = |times: i64| if times < 0 { -1.0 } else { 1.0 };
        parts
            .iter()
            .filter_map(|(atom, times)| Some((self.atoms.get(*atom).copied()??, sign(*times))))
            .flat_map(|((rise, fall), sign)| [(rise, sign), (fall, -sign)])
            .collect()
    }

    fn demand(&mut self, parts: &[(Atom, i64)], comparison: ComparisonOp, bound: i64) {
        let bound = bound.clamp(-FARTHEST * FARTHEST, FARTHEST * FARTHEST);
        self.problem.add_constraint(self.terms(parts), comparison, exactly(bound));
    }

    /// Lets a shown number change at a price, and fall by at most `room`.
    fn price(&mut self, parts: &[(Atom, i64)], weight: u32, room: i64) {
        let room = exactly(room.clamp(0, FARTHEST));
        let rise = self.problem.add_var(f64::from(weight), (0.0, exactly(FARTHEST)));
        let fall = self.problem.add_var(f64::from(weight), (0.0, room));
        let mut terms = self.terms(parts);
        terms.extend([(rise, -1.0), (fall, 1.0)]);
        self.problem.add_constraint(terms, ComparisonOp::Eq, 0.0);
    }

    /// By how much each atom differs in the cheapest answer, or why there is none; no reason when the solver stopped.
    fn solve(&self) -> Result<Vec<i64>, Option<Error>> {
        let mut options = SolveOptions::default();
        options.node_limit = Some(MOST_BRANCHES);
        let outcome = self.problem.solve_with(options).map_err(Some)?;
        let solution = outcome.solution().ok_or(None)?;
        let value = |atom: &Option<(Variable, Variable)>| {
            atom.map_or(0.0, |(rise, fall)| solution.var_value(rise) - solution.var_value(fall))
        };
        #[expect(clippy::cast_possible_truncation, reason = "between -FARTHEST and FARTHEST")]
        let whole = |value: f64| value.round() as i64;
        Ok(self.atoms.iter().map(value).map(whole).collect())
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most FARTHEST squared, far below 2^53")]
fn exactly(number: i64) -> f64 {
    number as f64
}

/// Sums of one atom need no equation of their own: they limit and price the atom itself.
fn limits(ledger: &Ledger, showing: &[Showing], reader: Reader) -> Vec<Limits> {
    let mut limits = vec![Limits { least: 0, cost: 0.0, fixed: false }; ledger.counts().len()];
    for (sum, showing) in ledger.sums().iter().zip(showing) {
        let [(atom, 1)] = sum.parts.as_slice() else { continue };
        let Some(limits) = limits.get_mut(*atom) else { continue };
        match showing {
            Showing::Fixed => limits.fixed = true,
            Showing::Priced(weight) => {
                limits.least = reader.least();
                limits.cost += f64::from(*weight);
            }
            Showing::Dash => limits.least = reader.least(),
            Showing::Unmentioned => {}
        }
    }
    limits
}
