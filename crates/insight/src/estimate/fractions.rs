//! Fractions that are exact. Nearly all that are met are small, and small ones are a hundred times as fast; where one does not
//! fit, the work is done anew with fractions of any size.

use num_bigint::BigInt;
use num_rational::{BigRational, Ratio};
use num_traits::{CheckedMul, CheckedSub, One, Zero};

/// A fraction that fits in two words.
pub(super) type Small = Ratio<i64>;
/// Beyond this a small one is taken to be too large, so that no step with it overflows unseen.
const SMALL_MAX: u64 = 1 << 61;

/// What is done with fractions. Nothing comes of a step whose outcome does not fit.
pub(super) trait Fraction: Clone + Ord + Zero + One {
    /// A whole number.
    fn whole(number: i64) -> Self;

    /// This, less one thing so many times.
    fn less(&self, times: &Self, by: &Self) -> Option<Self>;

    /// This, divided by something that is not zero.
    fn over(&self, by: &Self) -> Option<Self>;

    /// This, and something more.
    fn plus(&self, more: &Self) -> Option<Self> {
        self.less(&Self::whole(-1), more)
    }

    /// The other side of zero.
    fn turned(&self) -> Option<Self> {
        Self::zero().less(&Self::one(), self)
    }
}

/// A small fraction, unless it is too large to go on with.
fn fitting(fraction: Small) -> Option<Small> {
    let parts = [fraction.numer(), fraction.denom()];
    parts.iter().all(|part| part.unsigned_abs() <= SMALL_MAX).then_some(fraction)
}

impl Fraction for Small {
    fn whole(number: i64) -> Small {
        Ratio::from_integer(number)
    }

    fn less(&self, times: &Small, by: &Small) -> Option<Small> {
        fitting(self.checked_sub(&fitting(times.checked_mul(by)?)?)?)
    }

    fn over(&self, by: &Small) -> Option<Small> {
        fitting(self.checked_mul(&by.recip())?)
    }
}

impl Fraction for BigRational {
    fn whole(number: i64) -> BigRational {
        BigRational::from_integer(BigInt::from(number))
    }

    fn less(&self, times: &BigRational, by: &BigRational) -> Option<BigRational> {
        Some(self - times * by)
    }

    fn over(&self, by: &BigRational) -> Option<BigRational> {
        Some(self / by)
    }
}

/// Takes one row off another, so often that nothing is left in a column.
pub(super) fn clear<F: Fraction>(row: &mut [F], known: &[F], column: usize) -> Option<()> {
    let times = row.get(column)?.clone();
    if !times.is_zero() {
        for (entry, by) in row.iter_mut().zip(known).filter(|(_, by)| !by.is_zero()) {
            *entry = entry.less(&times, by)?;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn large(small: &Small) -> BigRational {
        BigRational::new(BigInt::from(*small.numer()), BigInt::from(*small.denom()))
    }

    fn any_small() -> impl Strategy<Value = Small> {
        let part = || prop_oneof![-9_i64..=9, -(1_i64 << 61)..=1 << 61, Just(i64::MIN >> 2), Just(1 << 61)];
        (part(), part()).prop_map(|(over, under)| Ratio::new(over, if under == 0 { 1 } else { under }))
    }

    proptest! {
        /// Either it does not fit, or it is what it should be.
        #[test]
        fn small_ones_are_never_wrong(one in any_small(), other in any_small(), third in any_small()) {
            if let Some(found) = one.less(&other, &third) {
                prop_assert_eq!(large(&found), large(&one) - large(&other) * large(&third));
            }
            if !other.is_zero() && let Some(found) = one.over(&other) {
                prop_assert_eq!(large(&found), large(&one) / large(&other));
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_said_and_not_wrapped() {
        let most = Small::whole(1 << 61);
        assert_eq!(most.less(&Small::whole(-2), &most), None);
        assert_eq!(most.over(&Ratio::new(1, 4)), None);
        assert_eq!(Small::whole(6).over(&Small::whole(4)), Some(Ratio::new(3, 2)));
    }
}
