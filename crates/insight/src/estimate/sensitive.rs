//! The estimate had something been different: another threshold, a list never kept, two lists merged.

use super::every::Every;
use super::fit::Fit;
use super::lists::Lists;
use super::model::{numbers, pairs};
use super::report::{Method, Options, chosen, method_name, named, plug_in};
use serde::Serialize;

/// The thresholds at which the choice is repeated, to see what it rests on.
const THRESHOLDS: [f64; 7] = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

/// The estimate had something been different.
#[derive(Debug, Clone, Serialize)]
pub struct Sensitive {
    /// `threshold`, `without` or `merged`.
    pub change: &'static str,
    /// Which threshold or which lists.
    pub what: String,
    /// How the model was chosen then: `stepwise`, `best-2` or `best-3`.
    pub method: String,
    /// The population then; none without an answer.
    pub estimate: Option<f64>,
    /// The interval that takes the model as known.
    pub plug_in: Option<[f64; 2]>,
}

/// The estimate with other thresholds, step by step, and with other lists, by the method that was asked for.
pub(super) fn sensitivity(lists: &Lists, options: Options) -> Vec<Sensitive> {
    let at = |lists: &Lists, method: Method, change: &'static str, what: String| {
        let fit = chosen(lists, Options { method, ..options }).ok();
        Sensitive {
            change,
            what,
            method: method_name(method),
            estimate: fit.as_ref().map(Fit::population),
            plug_in: fit.as_ref().map(plug_in),
        }
    };
    let stepwise =
        |threshold: f64| at(lists, Method::Stepwise { threshold }, "threshold", threshold.to_string());
    let mut all: Vec<Sensitive> = THRESHOLDS.into_iter().map(stepwise).collect();
    if lists.len() > 2 {
        let method = for_fewer(options.method, lists.len() - 1);
        for (list, name) in lists.names().iter().enumerate() {
            all.extend(lists.without(list).map(|fewer| at(&fewer, method, "without", name.clone())));
        }
        for pair in pairs(lists.len()) {
            let of: Vec<usize> = numbers(pair).map(|number| number - 1).collect();
            if let [first, second] = of.as_slice() {
                let merged = lists.merged(*first, *second);
                all.extend(merged.map(|merged| at(&merged, method, "merged", named(lists, pair))));
            }
        }
    }
    all
}

/// The same method for fewer lists: two lists have no effect of three.
fn for_fewer(method: Method, lists: usize) -> Method {
    match method {
        Method::Best { order } if Every::of(lists, order.min(lists)).is_some() => {
            Method::Best { order: order.min(lists) }
        }
        other => other,
    }
}
