//! Exact feasibility of small linear systems: simplex in fractions, by R. G. Bland's rule, which never cycles ("New
//! finite pivoting rules for the simplex method", *Mathematics of Operations Research* 2 (1977), 103–107).

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

/// Whether some `x ≥ 0` has `rows · x = right`.
#[expect(clippy::indexing_slicing, reason = "all rows have the same length, and pivots are within it")]
pub(super) fn is_feasible(rows: &[Vec<BigRational>], right: &[BigRational]) -> bool {
    let columns = rows.first().map_or(0, Vec::len);
    // The tableau: each row with a right side that is not negative, a helper of its own as its first basis, and below
    // them the sum of the helpers, which is to become nothing. Helpers never come back, so they need no column.
    let mut tableau: Vec<Vec<BigRational>> = Vec::new();
    for (row, value) in rows.iter().zip(right) {
        let turned = value.is_negative();
        let entries = row.iter().chain(std::iter::once(value));
        tableau.push(entries.map(|entry| if turned { -entry } else { entry.clone() }).collect());
    }
    let mut basis: Vec<Option<usize>> = vec![None; tableau.len()];
    let mut cost: Vec<BigRational> = (0..=columns)
        .map(|column| tableau.iter().map(|row| &row[column]).fold(zero(), |sum, entry| sum + entry))
        .collect();
    while let Some(entering) = (0..columns).find(|column| cost[*column].is_positive()) {
        let mut leaving: Option<(BigRational, usize)> = None;
        for (at, row) in tableau.iter().enumerate().filter(|(_, row)| row[entering].is_positive()) {
            let ratio = &row[columns] / &row[entering];
            let is_better = leaving.as_ref().is_none_or(|(best, before)| {
                ratio < *best || (ratio == *best && (basis[at], at) < (basis[*before], *before))
            });
            if is_better {
                leaving = Some((ratio, at));
            }
        }
        // Without a limit the sum of the helpers could fall for ever, yet it is never negative.
        let Some((_, at)) = leaving else { return false };
        let by = tableau[at][entering].clone();
        for entry in &mut tableau[at] {
            *entry /= &by;
        }
        let pivot = tableau[at].clone();
        for (other, row) in tableau.iter_mut().enumerate() {
            if other != at {
                subtract(row, &pivot, entering);
            }
        }
        subtract(&mut cost, &pivot, entering);
        basis[at] = Some(entering);
    }
    cost[columns].is_zero()
}

#[expect(clippy::indexing_slicing, reason = "all rows have the same length")]
fn subtract(row: &mut [BigRational], pivot: &[BigRational], column: usize) {
    let times = row[column].clone();
    if !times.is_zero() {
        for (entry, by) in row.iter_mut().zip(pivot) {
            *entry -= &times * by;
        }
    }
}

fn zero() -> BigRational {
    BigRational::from_integer(BigInt::zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(values: &[i64]) -> Vec<BigRational> {
        values.iter().map(|value| BigRational::from_integer(BigInt::from(*value))).collect()
    }

    fn feasible(rows: &[&[i64]], right: &[i64]) -> bool {
        is_feasible(&rows.iter().map(|row| numbers(row)).collect::<Vec<_>>(), &numbers(right))
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
