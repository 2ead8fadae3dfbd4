//! The drawing of what else the estimate could have been: a dot for each estimate, a line for its margin, and an axis.

use super::digits::grouped;
use super::words::Told;

/// The drawing's width.
pub(super) const WIDTH: f64 = 640.0;
const LEFT: f64 = 220.0;
const RIGHT: f64 = 24.0;
const ROW: f64 = 22.0;
/// Below the rows: the ticks and their numbers.
const AXIS: f64 = 34.0;
/// So many signs of a name find room beside the drawing. The table beside it has the whole name.
const LABEL: usize = 28;
/// With more ticks than this their numbers run into each other.
const TICKS: usize = 6;

/// The drawing.
pub(super) struct Plot {
    /// A row for each estimate.
    pub(super) rows: Vec<Row>,
    /// The numbers of people under the axis, and where they stand.
    pub(super) ticks: Vec<(f64, String)>,
    /// Where the axis lies.
    pub(super) floor: f64,
    /// The drawing's height.
    pub(super) height: f64,
}

/// One row of the drawing.
pub(super) struct Row {
    /// Its name, short enough.
    pub(super) label: String,
    pub(super) y: f64,
    pub(super) dot: Option<f64>,
    pub(super) line: Option<(f64, f64)>,
}

/// From how many people to how many, on a scale of ratios.
struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    fn place(&self, people: f64) -> f64 {
        let (low, high) = (self.low.ln(), self.high.ln());
        let along = (people.max(1.0).ln() - low) / (high - low).max(1e-9);
        LEFT + along.clamp(0.0, 1.0) * (WIDTH - LEFT - RIGHT)
    }

    /// One, two and five times each power of ten; fewer of them where they are many.
    fn ticks(&self) -> Vec<f64> {
        let of = |steps: &[f64]| -> Vec<f64> {
            let powers = (0..15).flat_map(|power| steps.iter().map(move |step| step * 10_f64.powi(power)));
            powers.filter(|tick| (self.low..=self.high).contains(tick)).collect()
        };
        let choices = [of(&[1.0, 2.0, 5.0]), of(&[1.0, 3.0]), of(&[1.0])];
        let fits = choices.into_iter().find(|ticks| (2..=TICKS).contains(&ticks.len()));
        fits.unwrap_or_else(|| vec![self.low, self.high])
    }

    /// Where the ticks stand, each with its own number: it is a mark of the scale and no estimate.
    fn labels(&self) -> Vec<(f64, String)> {
        self.ticks().into_iter().map(|people| (self.place(people), grouped(people))).collect()
    }
}

impl Plot {
    /// Nothing when there is nothing to draw.
    #[expect(clippy::cast_precision_loss, reason = "lines are few")]
    pub(super) fn of(told: &Told<'_>) -> Option<Plot> {
        let all = &told.estimate.sensitivity;
        let ends = || {
            let ends = all.iter().flat_map(|one| one.plug_in.into_iter().flatten().chain(one.estimate));
            ends.filter(|end| end.is_finite() && *end > 0.0)
        };
        let scale =
            Scale { low: ends().fold(f64::INFINITY, f64::min).max(1.0), high: ends().fold(1.0, f64::max) };
        if !scale.low.is_finite() {
            return None;
        }
        let rows = all.iter().enumerate().map(|(at, one)| Row {
            label: short(&told.change(one)),
            y: ROW * (at as f64 + 0.7),
            dot: one.estimate.map(|people| scale.place(people)),
            line: one.plug_in.map(|[low, high]| (scale.place(low), scale.place(high))),
        });
        let floor = ROW * all.len() as f64 + 8.0;
        Some(Plot { rows: rows.collect(), ticks: scale.labels(), floor, height: floor + AXIS })
    }
}

fn short(name: &str) -> String {
    if name.chars().count() <= LABEL {
        return name.to_owned();
    }
    name.chars().take(LABEL - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_has_a_few_round_numbers() {
        let ticks = |low, high| Scale { low, high }.ticks();
        assert_eq!(ticks(900.0, 12_000.0), [1_000.0, 2_000.0, 5_000.0, 10_000.0]);
        assert_eq!(ticks(40_000.0, 61_000.0), [40_000.0, 61_000.0]);
        assert_eq!(ticks(100.0, 99_000.0), [100.0, 300.0, 1_000.0, 3_000.0, 10_000.0, 30_000.0]);
        assert_eq!(ticks(100.0, 2e6), [100.0, 1_000.0, 10_000.0, 100_000.0, 1e6]);
        let scale = Scale { low: 100.0, high: 10_000.0 };
        let [first, middle, last] = [100.0, 1_000.0, 10_000.0].map(|people| scale.place(people));
        assert!((middle - first - (last - middle)).abs() < 1e-9, "ten times is as far everywhere");
    }

    #[test]
    fn each_tick_is_labelled_as_itself() {
        let labels = |low, high| -> Vec<String> {
            Scale { low, high }.labels().into_iter().map(|(_, label)| label).collect()
        };
        assert_eq!(labels(1.0, 20.0), ["1", "2", "5", "10", "20"]);
        assert_eq!(labels(9_000.0, 60_000.0), ["10\u{202f}000", "20\u{202f}000", "50\u{202f}000"]);
        assert_eq!(
            labels(12_345.0, 12_349.0),
            ["12\u{202f}345", "12\u{202f}349"],
            "a scale too short for marks"
        );
        assert_eq!(labels(100.0, 99_000.0).get(3).map(String::as_str), Some("3\u{202f}000"));
    }

    #[test]
    fn a_long_name_does_not_run_into_the_drawing() {
        assert_eq!(short("zonder politie"), "zonder politie");
        assert_eq!(short(&"x".repeat(90)).chars().count(), LABEL);
    }
}
