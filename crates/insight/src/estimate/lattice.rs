//! Sums over the subsets and supersets of a set of lists. A set of lists is a bit mask; a table over all sets of `t`
//! lists has 2^t entries. One pass per list is enough (F. Yates, "The design and analysis of factorial experiments",
//! 1937; known as the zeta transform).

use std::ops::AddAssign;

/// Replaces each entry by the sum over all sets that contain it.
pub fn superset_sums<T: AddAssign + Copy>(table: &mut [T]) {
    let mut step = 1;
    while step < table.len() {
        for pair in table.chunks_mut(2 * step) {
            let (without, with) = pair.split_at_mut(step);
            for (to, from) in without.iter_mut().zip(with) {
                *to += *from;
            }
        }
        step *= 2;
    }
}

/// Replaces each entry by the sum over all sets that it contains.
pub fn subset_sums<T: AddAssign + Copy>(table: &mut [T]) {
    let mut step = 1;
    while step < table.len() {
        for pair in table.chunks_mut(2 * step) {
            let (without, with) = pair.split_at_mut(step);
            for (to, from) in with.iter_mut().zip(without) {
                *to += *from;
            }
        }
        step *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_sums_are_those_of_the_definition(entries in proptest::collection::vec(0_u64..1000, 16)) {
            let (mut above, mut below) = (entries.clone(), entries.clone());
            superset_sums(&mut above);
            subset_sums(&mut below);
            for set in 0..16_usize {
                let over: u64 = (0..16).filter(|other| other & set == set).map(|other| entries[other]).sum();
                let under: u64 = (0..16).filter(|other| other & set == *other).map(|other| entries[other]).sum();
                prop_assert_eq!(above[set], over);
                prop_assert_eq!(below[set], under);
            }
        }
    }
}
