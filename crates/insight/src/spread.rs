//! How long something took: the middle and the spread, not only an average.

use std::time::Duration;

use crate::Threshold;

/// Durations in brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// How many durations there were.
    pub number: usize,
    /// Half took this long or shorter.
    pub median: Duration,
    /// A quarter took the first or shorter, a quarter the second or longer. Absent when too few lie beyond them.
    pub quartiles: Option<(Duration, Duration)>,
}

/// The median and the quartiles of some durations, or nothing when there are too few of them.
///
/// A quantile is shown only when more durations than the threshold's limit lie on either side of it: at the usual limit
/// of 4 the median from 10 durations on, the quartiles from 20. The shortest and the longest are never shown, for each
/// belongs to one person. Quantiles by linear interpolation (definition 7 in R. J. Hyndman and Y. Fan, "Sample quantiles
/// in statistical packages", *The American Statistician* 50 (1996), 361–365), rounded to whole minutes, so that a value
/// does not point at one stamp in a log.
pub fn spread(durations: &[Duration], threshold: Threshold) -> Option<Spread> {
    let mut sorted = durations.to_vec();
    sorted.sort_unstable();
    let enough_on_each_side = |parts: usize| {
        let part = sorted.len() / parts;
        u64::try_from(part).is_ok_and(|part| part >= threshold.enough())
    };
    if !enough_on_each_side(2) {
        return None;
    }
    let quartiles = || Some((quarter(&sorted, 1)?, quarter(&sorted, 3)?));
    Some(Spread {
        number: sorted.len(),
        median: quarter(&sorted, 2)?,
        quartiles: if enough_on_each_side(4) { quartiles() } else { None },
    })
}

/// The value below which this many quarters of the sorted durations lie, in whole minutes.
fn quarter(sorted: &[Duration], quarters: usize) -> Option<Duration> {
    let position = (sorted.len().checked_sub(1)?).checked_mul(quarters)?;
    let below = *sorted.get(position / 4)?;
    let above = sorted.get(position / 4 + 1).copied().unwrap_or(below);
    let part = u32::try_from(position % 4).ok()?;
    let exact = below.saturating_add(above.saturating_sub(below) / 4 * part);
    let minutes = exact.saturating_add(Duration::from_secs(30)).as_secs() / 60;
    Some(Duration::from_secs(minutes.saturating_mul(60)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minutes(minutes: impl IntoIterator<Item = u64>) -> Vec<Duration> {
        minutes.into_iter().map(|minutes| Duration::from_secs(minutes * 60)).collect()
    }

    fn minute(minute: u64) -> Duration {
        Duration::from_secs(minute * 60)
    }

    #[test]
    fn one_person_s_duration_is_never_shown() {
        assert_eq!(spread(&[], Threshold::default()), None);
        assert_eq!(spread(&minutes([45]), Threshold::default()), None);
        assert_eq!(spread(&minutes(1..=9), Threshold::default()), None);
    }

    #[test]
    fn the_median_comes_before_the_quartiles() {
        let ten = spread(&minutes(1..=10), Threshold::default()).unwrap();
        assert_eq!((ten.median, ten.quartiles), (minute(6), None));
        let twenty_one = spread(&minutes(0..=20), Threshold::default()).unwrap();
        assert_eq!(twenty_one.median, minute(10));
        assert_eq!(twenty_one.quartiles, Some((minute(5), minute(15))));
        assert_eq!(twenty_one.number, 21);
    }

    #[test]
    fn one_outlier_does_not_move_the_middle() {
        let usual = spread(&minutes([45; 12]), Threshold::default()).unwrap();
        let with_outlier =
            spread(&minutes([[45; 12].as_slice(), &[100_000]].concat()), Threshold::default()).unwrap();
        assert_eq!(usual.median, with_outlier.median);
    }

    proptest! {
        #[test]
        fn order_does_not_matter_and_enough_lie_on_either_side(mut seconds in prop::collection::vec(0u64..1_000_000, 20..80)) {
            let durations = |seconds: &[u64]| seconds.iter().copied().map(Duration::from_secs).collect::<Vec<_>>();
            let found = spread(&durations(&seconds), Threshold::default()).unwrap();
            let (low, high) = found.quartiles.unwrap();
            prop_assert!(low <= found.median && found.median <= high);
            let rounding = Duration::from_secs(30);
            prop_assert!(durations(&seconds).iter().filter(|one| **one <= low + rounding).count() >= 5);
            prop_assert!(durations(&seconds).iter().filter(|one| **one + rounding >= high).count() >= 5);
            seconds.reverse();
            prop_assert_eq!(spread(&durations(&seconds), Threshold::default()), Some(found));
        }

        #[test]
        fn no_duration_is_too_long(seconds in prop::collection::vec(any::<u64>(), 0..40)) {
            let durations: Vec<Duration> = seconds.into_iter().map(Duration::from_secs).collect();
            let _ = spread(&durations, Threshold::default());
        }
    }
}
