//! Everything that a reader can write down about counts that were never shown.
//!
//! A table, its totals, tables that share a side, tables of other periods: to a reader all of these are one system of
//! linear equations in unknown whole numbers that are not negative (Hundepool and others 2012, chapter 4). This module
//! is that system and knows nothing of tables. An [`Atom`] is an unknown count; a [`Sum`] adds and subtracts atoms.

/// Number of an unknown count in the ledger.
pub(crate) type Atom = usize;

/// A linear combination of atoms, and what a reader knows of it.
#[derive(Debug, Clone)]
pub(crate) struct Sum {
    /// The atoms, each once, with how often it counts: usually once, in equations also minus once.
    pub(crate) parts: Vec<(Atom, i64)>,
    /// Its true value.
    pub(crate) count: i64,
    /// What a reader knows.
    pub(crate) standing: Standing,
}

/// What a reader knows of a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The exact value, and nothing can change that: a number released earlier, an equation that always holds.
    Known,
    /// It is zero, in one of our tables. That is shown unless the whole table is withheld.
    Zero,
    /// It is ours to show or to hide. Larger weight, greater loss when it is hidden.
    Ours {
        /// What hiding it costs, relative to the others.
        weight: u32,
    },
    /// It was hidden earlier: a reader saw a dash.
    Dashed,
    /// It stands in no table, but would reveal people if it could be worked out: the months between two releases.
    Unseen,
}

/// All sums, and the true values of the atoms.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    counts: Vec<i64>,
    sums: Vec<Sum>,
}

impl Ledger {
    /// Adds an unknown count with this true value.
    pub(crate) fn atom(&mut self, count: i64) -> Atom {
        self.counts.push(count);
        self.counts.len() - 1
    }

    /// Adds a sum of atoms. Each atom stands in `parts` once.
    pub(crate) fn sum(&mut self, parts: Vec<(Atom, i64)>, standing: Standing) -> usize {
        let count = parts.iter().map(|(atom, times)| times * self.count(*atom)).sum();
        self.sums.push(Sum { parts, count, standing });
        self.sums.len() - 1
    }

    /// The true value of an atom.
    pub(crate) fn count(&self, atom: Atom) -> i64 {
        self.counts.get(atom).copied().unwrap_or(0)
    }

    /// The true values of the atoms, in order.
    pub(crate) fn counts(&self) -> &[i64] {
        &self.counts
    }

    /// The sums, in the order in which they were added.
    pub(crate) fn sums(&self) -> &[Sum] {
        &self.sums
    }
}
