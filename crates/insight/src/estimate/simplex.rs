//! Exact feasibility of small linear systems: simplex in fractions, by R. G. Bland's rule, which never cycles ("New
//! finite pivoting rules for the simplex method", *Mathematics of Operations Research* 2 (1977), 103–107).

use super::fractions::{Fraction, clear};

/// Whether some `x ≥ 0` has `rows · x = right`. Nothing when a fraction on the way does not fit.
#[expect(clippy::indexing_slicing, reason = "all rows have the same length, and pivots are within it")]
pub(super) fn is_feasible<F: Fraction>(rows: &[Vec<F>], right: &[F]) -> Option<bool> {
    let zero = F::zero();
    let columns = rows.first().map_or(0, Vec::len);
    // The tableau: each row with a right side that is not negative, a helper of its own as its first basis, and below
    // them the sum of the helpers, which is to become nothing. Helpers never come back, so they need no column.
    let mut tableau: Vec<Vec<F>> = Vec::new();
    let mut cost: Vec<F> = vec![F::zero(); columns + 1];
    for (row, value) in rows.iter().zip(right) {
        let entries = row.iter().chain(std::iter::once(value));
        let entries: Vec<F> = match *value < zero {
            true => entries.map(F::turned).collect::<Option<_>>()?,
            false => entries.cloned().collect(),
        };
        for (sum, entry) in cost.iter_mut().zip(&entries).filter(|(_, entry)| !entry.is_zero()) {
            *sum = sum.plus(entry)?;
        }
        tableau.push(entries);
    }
    let mut basis: Vec<Option<usize>> = vec![None; tableau.len()];
    while let Some(entering) = (0..columns).find(|column| cost[*column] > zero) {
        let mut leaving: Option<(F, usize)> = None;
        for (at, row) in tableau.iter().enumerate().filter(|(_, row)| row[entering] > zero) {
            let ratio = row[columns].over(&row[entering])?;
            let is_better = leaving.as_ref().is_none_or(|(best, before)| {
                ratio < *best || (ratio == *best && (basis[at], at) < (basis[*before], *before))
            });
            if is_better {
                leaving = Some((ratio, at));
            }
        }
        // Without a limit the sum of the helpers could fall for ever, yet it is never negative.
        let Some((_, at)) = leaving else { return Some(false) };
        let by = tableau[at][entering].clone();
        for entry in tableau[at].iter_mut().filter(|entry| !entry.is_zero()) {
            *entry = entry.over(&by)?;
        }
        let pivot = tableau[at].clone();
        for (other, row) in tableau.iter_mut().enumerate() {
            if other != at {
                clear(row, &pivot, entering)?;
            }
        }
        clear(&mut cost, &pivot, entering)?;
        basis[at] = Some(entering);
    }
    Some(cost[columns].is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::estimate::fractions::Small;
    use num_rational::BigRational;
    use proptest::prelude::*;

    fn numbers<F: Fraction>(values: &[i64]) -> Vec<F> {
        values.iter().map(|value| F::whole(*value)).collect()
    }

    fn feasible_in<F: Fraction>(rows: &[&[i64]], right: &[i64]) -> Option<bool> {
        is_feasible(&rows.iter().map(|row| numbers::<F>(row)).collect::<Vec<_>>(), &numbers(right))
    }

    fn feasible(rows: &[&[i64]], right: &[i64]) -> bool {
        let large = feasible_in::<BigRational>(rows, right);
        assert_eq!(feasible_in::<Small>(rows, right), large);
        large.unwrap()
    }

    proptest! {
        #[test]
        fn fractions_of_any_size_say_what_small_ones_say(
            rows in prop::collection::vec(prop::collection::vec(-3_i64..=3, 7), 1..5),
            right in prop::collection::vec(-4_i64..=4, 5),
        ) {
            let rows: Vec<&[i64]> = rows.iter().map(Vec::as_slice).collect();
            feasible(&rows, &right);
        }
    }

    #[test]
    fn it_finds_out_whether_there_is_an_answer() {
        assert!(feasible(&[&[1, 1]], &[3]));
        assert!(!feasible(&[&[1, 1]], &[-3]));
        assert!(feasible(&[&[1, -1]], &[-3]));
        assert!(!feasible(&[&[1, 1], &[1, 1]], &[3, 4]));
        assert!(feasible(&[&[1, 1], &[1, 1]], &[3, 3]));
        assert!(feasible(&[&[2, 1, 0], &[0, 1, 3]], &[4, 5]));
        assert!(!feasible(&[&[1, 2], &[-1, -1]], &[1, -3]));
        assert!(feasible(&[&[0, 0]], &[0]));
        assert!(!feasible(&[&[0, 0]], &[1]));
        assert!(feasible(&[], &[]));
    }
}
