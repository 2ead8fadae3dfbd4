//! The pattern that hides least, where it can be found in bounded time.
//!
//! Which numbers to hide beside the small ones is an integer programme: each costs what it is worth to the reader, and for
//! each question there must be a witness among the hidden ones. It is solved by cuts (M. Fischetti and J. J. Salazar,
//! "Solving the cell suppression problem on tabular data with linear constraints", *Management Science* 47 (2001),
//! 1008–1027): a choice of numbers is proposed; where a question has no witness, the hidden numbers are made as many as can
//! be without giving it one, and of the rest at least one must be hidden. The next proposal is the cheapest that heeds
//! all that was found so. When a proposal leaves no question open, nothing cheaper can.
//!
//! The work is counted in programmes solved, not in seconds, so that the same table always gets the same pattern.

use crate::ledger::Ledger;
use crate::witness::{Question, Search, Showing, Witness, search};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, TerminationReason};
use std::collections::BTreeSet;

/// With more numbers that could be hidden than this, the best pattern is not looked for.
pub(crate) const MOST_NUMBERS: usize = 48;
/// So many searches for a witness are made at most.
const MOST_SEARCHES: usize = 1_500;
/// So many branches are tried at most for one proposal.
const MOST_BRANCHES: u64 = 2_000;

/// A number that can be hidden, by its place in the ledger, and what that costs.
pub(crate) type Candidate = (usize, u32);

/// The best pattern: which of the candidates to hide, and a witness for every question.
pub(crate) struct Best {
    pub(crate) hidden: BTreeSet<usize>,
    pub(crate) witnesses: Vec<Witness>,
}

/// Looks for the candidates that cost least and answer all questions; nothing when that takes too long. `showing` says
/// what is shown of everything else, whose small numbers are dashes already.
pub(crate) fn best(
    ledger: &Ledger,
    showing: &[Showing],
    candidates: &[Candidate],
    questions: &[Question],
    witnesses: &[Witness],
) -> Option<Best> {
    if candidates.len() > MOST_NUMBERS {
        return None;
    }
    let mut hunt = Hunt { ledger, showing, candidates, witnesses: witnesses.to_vec(), searches: 0 };
    let mut cuts: Vec<BTreeSet<usize>> = Vec::new();
    loop {
        let hidden = proposal(candidates, &cuts)?;
        let mut open: BTreeSet<usize> = BTreeSet::new();
        for question in questions {
            // One cut for each number is enough until the next proposal.
            if !open.contains(&question.sum) && !hunt.has_witness(&hidden, *question)? {
                open.insert(question.sum);
                cuts.push(hunt.cut(&hidden, *question)?);
            }
        }
        if open.is_empty() {
            return Some(Best { hidden, witnesses: hunt.witnesses });
        }
    }
}

struct Hunt<'a> {
    ledger: &'a Ledger,
    showing: &'a [Showing],
    candidates: &'a [Candidate],
    witnesses: Vec<Witness>,
    searches: usize,
}

impl Hunt<'_> {
    /// What is shown when these candidates are hidden and no others.
    fn with(&self, hidden: &BTreeSet<usize>) -> Vec<Showing> {
        let mut showing = self.showing.to_vec();
        for (number, _) in self.candidates {
            if let Some(one) = showing.get_mut(*number) {
                *one = if hidden.contains(number) { Showing::Dash } else { Showing::Fixed };
            }
        }
        showing
    }

    /// Whether a question has a witness when these are hidden; nothing when that cannot be found out any more.
    fn has_witness(&mut self, hidden: &BTreeSet<usize>, question: Question) -> Option<bool> {
        let showing = self.with(hidden);
        if self.witnesses.iter().any(|witness| witness.answers(question, &showing)) {
            return Some(true);
        }
        self.searches += 1;
        if self.searches > MOST_SEARCHES {
            return None;
        }
        match search(self.ledger, &showing, question) {
            Search::Found(witness) => {
                self.witnesses.push(witness);
                Some(true)
            }
            Search::Nothing => Some(false),
            Search::Unsure => None,
        }
    }

    /// Candidates of which at least one must be hidden for the question to have a witness: what is left when the others
    /// are hidden, the cheap ones first, as long as that does not help.
    fn cut(&mut self, hidden: &BTreeSet<usize>, question: Question) -> Option<BTreeSet<usize>> {
        let mut vain = hidden.clone();
        let mut others: Vec<Candidate> =
            self.candidates.iter().filter(|(number, _)| !hidden.contains(number)).copied().collect();
        others.sort_by_key(|(number, weight)| (*weight, *number));
        let mut cut = BTreeSet::new();
        for (number, _) in others {
            vain.insert(number);
            if self.has_witness(&vain, question)? {
                vain.remove(&number);
                cut.insert(number);
            }
        }
        Some(cut)
    }
}

/// The cheapest choice with at least one number of every cut; nothing when it is not certain.
fn proposal(candidates: &[Candidate], cuts: &[BTreeSet<usize>]) -> Option<BTreeSet<usize>> {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let chosen: Vec<_> =
        candidates.iter().map(|(_, weight)| problem.add_integer_var(f64::from(*weight), (0, 1))).collect();
    for cut in cuts {
        let members = candidates.iter().zip(&chosen).filter(|((number, _), _)| cut.contains(number));
        let terms: Vec<_> = members.map(|(_, variable)| (*variable, 1.0)).collect();
        problem.add_constraint(terms, ComparisonOp::Ge, 1.0);
    }
    let mut options = SolveOptions::default();
    options.node_limit = Some(MOST_BRANCHES);
    let outcome = problem.solve_with(options).ok()?;
    let is_proven = outcome.termination_reason() == TerminationReason::ProvenOptimal;
    let solution = outcome.solution().filter(|_| is_proven)?;
    let is_chosen = |variable| solution.var_value(variable) > 0.5;
    Some(
        candidates
            .iter()
            .zip(chosen)
            .filter(|(_, variable)| is_chosen(*variable))
            .map(|((number, _), _)| *number)
            .collect(),
    )
}
