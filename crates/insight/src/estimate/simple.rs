//! What can be said with less: two lists at a time, and a rule of thumb.

use super::lists::Lists;
use super::model::{Set, pairs};

/// An estimate from two lists alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoLists {
    /// The two lists.
    pub pair: Set,
    /// People on both.
    pub both: u64,
    /// The population, if being on one told nothing about being on the other; nothing when nobody is on both. D. Chapman,
    /// "Some properties of the hypergeometric distribution with applications to zoological sample censuses", 1951.
    pub population: Option<f64>,
}

/// Estimates from each two lists.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
pub fn two_by_two(lists: &Lists) -> Vec<TwoLists> {
    let overlaps = lists.overlaps();
    let on = |set: Set| overlaps.get(usize::from(set)).copied().unwrap_or(0);
    pairs(lists.len())
        .into_iter()
        .map(|pair| {
            let first = pair & pair.wrapping_neg();
            let both = on(pair);
            let product = (on(first) as f64 + 1.0) * (on(pair ^ first) as f64 + 1.0);
            let population = (both > 0).then(|| product / (both as f64 + 1.0) - 1.0);
            TwoLists { pair, both, population }
        })
        .collect()
}

/// What a rule of thumb makes of how many stand on exactly one list and on exactly two, nothing when nobody stands on
/// exactly two: A. Chao, "Estimating the population size for capture-recapture data with unequal catchability",
/// *Biometrics* 43 (1987), 783–791, with a chance of its own for each list, in the form that corrects for few overlaps.
///
/// When people differ in how easily they come onto a list, in the same proportion for all lists, it lies below the
/// population (by Cauchy's inequality); when they do not differ and lists are independent, it is the population, however
/// unequal the lists are. Where lists avoid each other it can lie above.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
pub fn rule_of_thumb(lists: &Lists) -> Option<f64> {
    let with_exactly = |set: Set| lists.counts().get(usize::from(set)).copied().unwrap_or(0) as f64;
    let (mut products, mut twice) = (0.0, 0.0);
    for pair in pairs(lists.len()) {
        let first = pair & pair.wrapping_neg();
        products += with_exactly(first) * with_exactly(pair ^ first);
        twice += with_exactly(pair);
    }
    (twice > 0.0).then(|| lists.observed() as f64 + products / (twice + 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{KOREA, NED, NED_5, NEW_ORLEANS, WESTERN, table};

    /// Worked out by hand from the tables themselves.
    #[test]
    fn the_rule_of_thumb_is_that_of_the_tables() {
        for (text, population) in [
            (KOREA, 130.131_147_541),
            (WESTERN, 2_104.5),
            (NEW_ORLEANS, 1_115.083_333_333),
            (NED_5, 53_522.028_708_134),
            (NED, 54_174.253_012_048),
        ] {
            let found = rule_of_thumb(&table(text)).unwrap();
            assert!((found - population).abs() < 1e-6 * population, "{found} and not {population}");
        }
    }

    /// Of a thousand million, three lists as unequal as can be catch independently: nobody is found who is not there.
    #[test]
    fn with_independent_lists_it_is_no_higher_than_the_truth() {
        let chances = [0.5, 0.02, 0.001];
        let people = 1e9;
        let mean = |pattern: u16| {
            let of =
                |(list, chance): (usize, &f64)| if pattern >> list & 1 == 1 { *chance } else { 1.0 - chance };
            people * chances.iter().enumerate().map(of).product::<f64>()
        };
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        let lists = Lists::new(names, (1..8).map(|pattern| (pattern, mean(pattern).round() as u64))).unwrap();
        let found = rule_of_thumb(&lists).unwrap();
        assert!((found / people - 1.0).abs() < 1e-5, "{found}");
    }

    #[test]
    fn without_anybody_on_two_lists_it_says_nothing() {
        assert_eq!(rule_of_thumb(&table("a,b,c,count\n1,0,0,5\n0,1,0,7\n1,1,1,3\n")), None);
    }

    #[test]
    fn two_lists_alone_say_what_chapman_says() {
        let two = two_by_two(&table("a,b,count\n1,0,40\n0,1,30\n1,1,10\n"));
        let [one] = two.as_slice() else { panic!("one pair") };
        assert_eq!((one.both, one.pair), (10, 0b11));
        assert!((one.population.unwrap() - (51.0 * 41.0 / 11.0 - 1.0)).abs() < 1e-9);
        assert_eq!(two_by_two(&table("a,b,count\n1,0,40\n0,1,30\n"))[0].population, None);
    }
}
