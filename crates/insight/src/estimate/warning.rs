//! What one must know before using an estimate, as codes; each has a text in plain words.

use super::bootstrap::BEYOND_MIN;
use super::lists::{Lists, PEOPLE_MAX};
use super::report::Estimate;
use serde::Serialize;

/// Fewer people than this on two lists at once is little to rest an estimate on.
const OVERLAP_FEW: u64 = 50;
/// Models this much worse than the best one, by Schwarz's criterion, fit about as well.
const NEAR: f64 = 6.0;
/// Models that differ by more than this factor, while fitting about equally well, disagree.
const DIFFER: f64 = 1.5;
/// More failed replicates than this share of all say that the data hardly carry the method.
const FAILED_SHARE: f64 = 0.01;

/// One warning.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Warning {
    /// There is no number: the likelihood has no maximum.
    NoMaximum,
    /// The more people are supposed unseen, the better it fits, without end.
    RunsUp,
    /// The fewer people are supposed unseen, the better it fits, down to nobody.
    RunsDown,
    /// There is no number: the data do not tell the parameters apart.
    NotIdentifiable,
    /// There is no number: there is an answer, and the method did not reach it.
    NotArrived,
    /// Nobody stands on two lists.
    NoOverlap,
    /// Few people stand on two lists or more.
    FewOverlaps {
        /// How many.
        people: u64,
    },
    /// The estimate and the models that fit about as well as the best one say different things.
    ModelsDiffer {
        /// The smallest population among them.
        low: f64,
        /// The largest.
        high: f64,
    },
    /// Lists depend on each other, so that being on one makes being on another more or less likely.
    ListsDepend,
    /// So many lists that no other model was looked at.
    OthersNotLookedAt,
    /// Few replicates lie beyond an end of the interval.
    FewBeyond {
        /// The certainty of that interval in percent.
        certainty: u8,
    },
    /// Redrawn tables had no answer.
    Failed {
        /// How many.
        replicates: usize,
    },
    /// No replicate had an answer, the estimate lies outside all of them, or a corrected limit would turn around: an interval,
    /// if there is one, is of plain percentiles.
    NotCorrected,
    /// The rule of thumb, which otherwise lies below, says more than the estimate.
    AboveEstimate {
        /// What it says.
        people: f64,
    },
    /// More people come out of it than live.
    MoreThanLive,
    /// Only two lists: that they are independent cannot be checked.
    OnlyTwoLists,
    /// Lines with the same pattern were added up.
    Doubled {
        /// How many.
        lines: usize,
    },
}

impl Warning {
    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Warning::NoMaximum => "insight-estimate-warning-no-maximum",
            Warning::RunsUp => "insight-estimate-warning-runs-up",
            Warning::RunsDown => "insight-estimate-warning-runs-down",
            Warning::NotIdentifiable => "insight-estimate-warning-not-identifiable",
            Warning::NotArrived => "insight-estimate-warning-not-arrived",
            Warning::NoOverlap => "insight-estimate-warning-no-overlap",
            Warning::FewOverlaps { .. } => "insight-estimate-warning-few-overlaps",
            Warning::ModelsDiffer { .. } => "insight-estimate-warning-models-differ",
            Warning::OthersNotLookedAt => "insight-estimate-warning-others-not-looked-at",
            Warning::ListsDepend => "insight-estimate-warning-lists-depend",
            Warning::FewBeyond { .. } => "insight-estimate-warning-few-beyond",
            Warning::Failed { .. } => "insight-estimate-warning-failed",
            Warning::NotCorrected => "insight-estimate-warning-not-corrected",
            Warning::AboveEstimate { .. } => "insight-estimate-warning-above-estimate",
            Warning::MoreThanLive => "insight-estimate-warning-more-than-live",
            Warning::OnlyTwoLists => "insight-estimate-warning-only-two-lists",
            Warning::Doubled { .. } => "insight-estimate-warning-doubled",
        }
    }
}

/// Whether a number says no more than that the table carries none.
#[expect(clippy::cast_precision_loss, reason = "fewer than 2^53")]
pub(super) fn is_more_than_live(people: f64) -> bool {
    people > PEOPLE_MAX as f64
}

/// The warnings that go with an estimate.
pub(super) fn warnings(made: &Estimate, lists: &Lists) -> Vec<Warning> {
    let mut all = Vec::new();
    let on_two: u64 =
        lists.filled().filter(|(pattern, _)| pattern.count_ones() > 1).map(|(_, count)| count).sum();
    if !made.checks.identifiable {
        all.push(Warning::NotIdentifiable);
    } else if !made.checks.exists {
        all.push(Warning::NoMaximum);
    } else if made.estimate.is_none() {
        all.push(Warning::NotArrived);
    }
    if made.estimate.is_some_and(is_more_than_live) {
        all.push(Warning::MoreThanLive);
    }
    match made.checks.runs {
        Some("up") => all.push(Warning::RunsUp),
        Some(_) => all.push(Warning::RunsDown),
        None => {}
    }
    match on_two {
        0 => all.push(Warning::NoOverlap),
        people if people < OVERLAP_FEW => all.push(Warning::FewOverlaps { people }),
        _ => {}
    }
    if lists.len() == 2 {
        all.push(Warning::OnlyTwoLists);
    }
    if made.estimate.is_some() && made.models.is_empty() {
        all.push(Warning::OthersNotLookedAt);
    }
    all.extend(models_differ(made));
    if let (Some(people), Some(estimate)) = (made.lower_bound, made.estimate)
        && people > estimate
    {
        all.push(Warning::AboveEstimate { people });
    }
    if !made.model.is_empty() {
        all.push(Warning::ListsDepend);
    }
    if let Some(redrawn) = &made.bootstrap {
        if redrawn.bias.is_none() {
            all.push(Warning::NotCorrected);
        }
        for (name, certainty) in [("80", 80), ("95", 95)] {
            let few =
                redrawn.beyond.get(name).is_some_and(|beyond| beyond.iter().any(|side| *side < BEYOND_MIN));
            if few {
                all.push(Warning::FewBeyond { certainty });
            }
        }
        if is_many(redrawn.failed, redrawn.replicates) {
            all.push(Warning::Failed { replicates: redrawn.failed });
        }
    }
    if lists.doubled() > 0 {
        all.push(Warning::Doubled { lines: lists.doubled() });
    }
    all
}

/// Whether the models that fit about as well as the best one and the one that is told, which need not be among them,
/// disagree.
fn models_differ(made: &Estimate) -> Option<Warning> {
    let near = made.spread.iter().find(|spread| spread.within >= NEAR)?;
    let told = made.estimate?;
    let (low, high) = (near.low.min(told), near.high.max(told));
    (high > DIFFER * low).then_some(Warning::ModelsDiffer { low, high })
}

#[expect(clippy::cast_precision_loss, reason = "replicates are fewer than 2^53")]
fn is_many(failed: usize, replicates: usize) -> bool {
    failed as f64 > FAILED_SHARE * replicates as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::{Method, Options, estimate};

    /// Step by step comes to 14,696, and the only model near the best one says 9,040.
    #[test]
    fn that_the_estimate_itself_is_far_from_the_best_model_is_told() {
        let names = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let counts = [625, 309, 41, 2123, 129, 128, 9, 288, 26, 11, 3, 43, 5, 5, 1];
        let lists = Lists::new(names, (1..).zip(counts)).unwrap();
        let differ = |options: Options| {
            let made = estimate(&lists, Options { replicates: 0, sensitivity: false, ..options }, |_| {});
            let found =
                made.warnings.iter().find(|warning| matches!(warning, Warning::ModelsDiffer { .. })).copied();
            (made.estimate.unwrap(), found)
        };
        let (told, Some(Warning::ModelsDiffer { low, high })) = differ(Options::default()) else {
            panic!("the models differ")
        };
        assert_eq!((told.round(), low.round() as u64 / 10), (14_696.0, 904), "{told} {low}");
        assert!((high - told).abs() < 1e-9, "{high} and not {told}");
        // The best model of all agrees with itself.
        let (told, found) = differ(Options { method: Method::Best { order: 2 }, ..Options::default() });
        assert_eq!((told.round(), found), (low.round(), None));
    }
}
