//! A share with its margin.

/// The share of the trials that succeeded, between 0 and 1, with Wilson's 95 % interval around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The share that was observed.
    pub observed: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// Why there is no share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// Nothing was tried.
    #[error("a share of nothing")]
    OfNothing,
    /// More succeeded than were tried.
    #[error("more successes than trials")]
    MoreThanAll,
}

/// The 97.5 % quantile of the standard normal distribution, for an interval of 95 %.
const QUANTILE: f64 = 1.959_963_984_540_054;

/// The share of `trials` that were `successes`, with Wilson's score interval at 95 %.
///
/// It holds up where the textbook interval fails: one reply in hundreds of messages (FIG-09), or none at all. Without
/// correction for continuity. Whether so few may be shown is for [`Threshold`](crate::Threshold) to say.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", *Journal of the
/// American Statistical Association* 22 (1927), 209–212; recommended by L. D. Brown, T. T. Cai and A. DasGupta,
/// "Interval estimation for a binomial proportion", *Statistical Science* 16 (2001), 101–133.
///
/// # Errors
/// When there are no trials, or more successes than trials.
///
/// ```
/// let replies = insight::wilson(1, 300).unwrap();
/// assert!(replies.low > 0.0005 && replies.high < 0.019);
/// ```
#[expect(clippy::cast_precision_loss, reason = "beyond 2^53 trials the share is exact enough")]
pub fn wilson(successes: u64, trials: u64) -> Result<Share, ShareError> {
    if trials == 0 {
        return Err(ShareError::OfNothing);
    }
    if successes > trials {
        return Err(ShareError::MoreThanAll);
    }
    let (n, observed) = (trials as f64, successes as f64 / trials as f64);
    let weight = QUANTILE * QUANTILE / n;
    let centre = observed + weight / 2.0;
    let margin = (weight * observed * (1.0 - observed) + weight * weight / 4.0).sqrt();
    let low = if successes == 0 { 0.0 } else { (centre - margin) / (1.0 + weight) };
    let high = if successes == trials { 1.0 } else { (centre + margin) / (1.0 + weight) };
    Ok(Share { observed, low, high })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn agrees_with_the_worked_value() {
        // 15 of 148, an example of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872: 0.0624 to 0.1605.
        let share = wilson(15, 148).unwrap();
        assert!((share.low - 0.0624).abs() < 5e-5 && (share.high - 0.1605).abs() < 5e-5, "{share:?}");
    }

    #[test]
    fn a_share_of_nothing_has_no_answer() {
        assert_eq!(wilson(0, 0), Err(ShareError::OfNothing));
        assert_eq!(wilson(3, 2), Err(ShareError::MoreThanAll));
    }

    proptest! {
        #[test]
        fn the_interval_lies_around_the_share_and_narrows(successes in 0u64..1_000, failures in 0u64..1_000) {
            prop_assume!(successes + failures > 0);
            let share = wilson(successes, successes + failures).unwrap();
            prop_assert!(0.0 <= share.low && share.low <= share.observed);
            prop_assert!(share.observed <= share.high && share.high <= 1.0);
            let tenfold = wilson(successes * 10, (successes + failures) * 10).unwrap();
            prop_assert!(tenfold.high - tenfold.low < share.high - share.low);
        }

        #[test]
        fn failures_mirror_successes(successes in 0u64..1_000, failures in 1u64..1_000) {
            let share = wilson(successes, successes + failures).unwrap();
            let mirror = wilson(failures, successes + failures).unwrap();
            prop_assert!((share.low - (1.0 - mirror.high)).abs() < 1e-12);
        }

        #[test]
        fn no_number_is_too_large(successes: u64, trials: u64) {
            if let Ok(share) = wilson(successes, trials) {
                prop_assert!(share.low.is_finite() && share.high.is_finite());
            }
        }
    }
}
