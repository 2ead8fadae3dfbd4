//! An estimate in words: as text for a terminal, and as a page to hand on.

use super::report::{Estimate, Sensitive};
use super::warning::Warning;
use askama::Template;
use fluent_bundle::FluentValue;
use kit::{Lang, Texts};

/// Pixels of the drawing.
const PLOT_WIDTH: f64 = 640.0;
const PLOT_LEFT: f64 = 200.0;
const PLOT_ROW: f64 = 22.0;

/// An estimate with the texts to tell it.
pub struct Told<'a> {
    /// The estimate.
    pub estimate: &'a Estimate,
    /// All texts.
    pub texts: &'a Texts,
    /// In which language.
    pub lang: Lang,
    /// The version of the program.
    pub version: &'a str,
}

#[derive(Template)]
#[template(path = "insight/estimate/report.html")]
struct Report<'a> {
    told: &'a Told<'a>,
    rows: Vec<Row>,
}

/// One line of the drawing.
struct Row {
    label: String,
    y: f64,
    dot: Option<f64>,
    line: Option<(f64, f64)>,
}

impl Told<'_> {
    fn t(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.texts.text(self.lang, key, args)
    }

    fn plain(&self, key: &str) -> String {
        self.t(key, &[])
    }

    /// The result in one sentence or two, never a number without its margin.
    pub fn result(&self) -> Vec<String> {
        let observed = || ("observed", FluentValue::from(self.estimate.observed.to_string()));
        let bound = self.people("insight-estimate-bound", self.estimate.lower_bound);
        let Some(people) = self.estimate.estimate else {
            return vec![self.t("insight-estimate-none", &[observed()]), bound];
        };
        let result = self.t("insight-estimate-result", &[("people", number(people).into()), observed()]);
        let margin = match (self.estimate.interval.get("95"), self.estimate.interval.get("80")) {
            (Some([low, high]), Some([low80, high80])) => self.t(
                "insight-estimate-interval",
                &[
                    ("low", number(*low).into()),
                    ("high", number(*high).into()),
                    ("low80", number(*low80).into()),
                    ("high80", number(*high80).into()),
                ],
            ),
            _ => self.plain("insight-estimate-no-interval"),
        };
        vec![result, margin, bound]
    }

    fn people(&self, key: &str, people: f64) -> String {
        self.t(key, &[("people", number(people).into())])
    }

    /// Each warning as a sentence.
    pub fn warnings(&self) -> Vec<String> {
        let value = |name: &'static str, number: u64| vec![(name, FluentValue::from(number))];
        let say = |warning: &Warning| {
            let args = match *warning {
                Warning::FewOverlaps { people } => value("people", people),
                Warning::Failed { replicates } => value("replicates", replicates as u64),
                Warning::FewBeyond { certainty } => value("certainty", certainty.into()),
                Warning::Doubled { lines } => value("lines", lines as u64),
                Warning::ModelsDiffer { low, high } => {
                    vec![("low", number(low).into()), ("high", number(high).into())]
                }
                _ => Vec::new(),
            };
            self.t(warning.text_key(), &args)
        };
        self.estimate.warnings.iter().map(say).collect()
    }

    fn model(&self) -> String {
        if self.estimate.model.is_empty() {
            self.plain("insight-estimate-model-none")
        } else {
            self.estimate.model.join(", ")
        }
    }

    fn method(&self) -> String {
        match self.estimate.threshold {
            Some(threshold) => {
                self.t("insight-estimate-stepwise", &[("threshold", threshold.to_string().into())])
            }
            None => self.plain("insight-estimate-best"),
        }
    }

    fn redrawn(&self) -> Option<String> {
        let redrawn = self.estimate.bootstrap.as_ref()?;
        let args = [
            ("replicates", FluentValue::from(redrawn.replicates as u64)),
            ("seed", redrawn.seed.to_string().into()),
        ];
        Some(self.t("insight-estimate-redrawn-how", &args))
    }

    fn empty(&self) -> String {
        let lists: Vec<&str> =
            self.estimate.checks.empty_overlaps.iter().map(|empty| empty.lists.as_str()).collect();
        if lists.is_empty() { self.plain("insight-estimate-empty-none") } else { lists.join(", ") }
    }

    fn spread(&self) -> Vec<String> {
        let say = |spread: &super::report::Spread| {
            let args = [
                ("within", FluentValue::from(number(spread.within))),
                ("models", FluentValue::from(spread.models as u64)),
                ("low", number(spread.low).into()),
                ("high", number(spread.high).into()),
                ("mean", number(spread.mean).into()),
            ];
            self.t("insight-estimate-spread", &args)
        };
        self.estimate.spread.iter().map(say).collect()
    }

    fn change(&self, sensitive: &Sensitive) -> String {
        let key = match sensitive.change {
            "threshold" => "insight-estimate-change-threshold",
            "without" => "insight-estimate-change-without",
            _ => "insight-estimate-change-merged",
        };
        self.t(key, &[("what", sensitive.what.clone().into())])
    }

    fn shown(&self, people: Option<&f64>) -> String {
        people.map_or_else(|| self.plain("insight-estimate-no-answer"), |people| number(*people))
    }

    fn range(&self, sensitive: &Sensitive) -> String {
        sensitive
            .plug_in
            .map_or_else(String::new, |[low, high]| format!("{} – {}", number(low), number(high)))
    }

    fn assumptions(&self) -> Vec<String> {
        [
            "insight-estimate-assumption-closed",
            "insight-estimate-assumption-linked",
            "insight-estimate-assumption-referral",
            "insight-estimate-assumption-alike",
            "insight-estimate-assumption-all",
        ]
        .into_iter()
        .map(|key| self.plain(key))
        .collect()
    }

    fn again(&self) -> Option<String> {
        let seed = self.estimate.bootstrap.as_ref()?.seed.to_string();
        Some(self.t("insight-estimate-again", &[("seed", seed.into()), ("version", self.version.into())]))
    }

    /// The estimate as text.
    pub fn text(&self) -> String {
        let mut lines = vec![self.plain("insight-estimate-title"), String::new()];
        lines.extend(self.result());
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-warnings"));
        let warnings = self.warnings();
        if warnings.is_empty() {
            lines.push(self.plain("insight-estimate-no-warnings"));
        }
        lines.extend(warnings.iter().map(|warning| format!("– {warning}")));
        lines.push(String::new());
        lines.push(format!("{}: {}", self.plain("insight-estimate-method"), self.method()));
        lines.push(format!("{}: {}", self.plain("insight-estimate-model"), self.model()));
        lines.push(format!("{}: {}", self.plain("insight-estimate-empty"), self.empty()));
        lines.extend(self.redrawn().map(|how| format!("{}: {how}", self.plain("insight-estimate-redrawn"))));
        lines.extend(self.spread());
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-overlaps"));
        for pair in &self.estimate.two_lists {
            lines.push(format!("{:<24} {:>10}   {:>12}", pair.lists, pair.both, number(pair.estimate)));
        }
        if !self.estimate.sensitivity.is_empty() {
            lines.push(String::new());
            lines.push(self.plain("insight-estimate-sensitivity"));
            for sensitive in &self.estimate.sensitivity {
                let (change, people) = (self.change(sensitive), self.shown(sensitive.estimate.as_ref()));
                lines.push(format!("{change:<32} {people:>14}   {}", self.range(sensitive)));
            }
        }
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-assumptions"));
        lines.extend(self.assumptions().iter().map(|assumption| format!("– {assumption}")));
        lines.push(String::new());
        lines.push(self.plain("insight-estimate-not-all"));
        lines.push(self.plain("insight-estimate-counts-only"));
        lines.extend(self.again());
        lines.join("\n") + "\n"
    }

    /// The estimate as a page that stands on its own.
    ///
    /// # Errors
    /// When the page cannot be drawn, which no estimate makes happen.
    pub fn page(&self) -> Result<String, askama::Error> {
        Report { told: self, rows: self.rows() }.render()
    }

    /// The lines of the drawing, on a scale of ratios.
    #[expect(clippy::cast_precision_loss, reason = "lines are few")]
    fn rows(&self) -> Vec<Row> {
        let all = &self.estimate.sensitivity;
        let ends = || all.iter().flat_map(|one| one.plug_in.into_iter().flatten().chain(one.estimate));
        let is_good = |end: &f64| end.is_finite() && *end > 0.0;
        let low = ends().filter(is_good).fold(f64::INFINITY, f64::min).ln();
        let high = ends().filter(is_good).fold(0.0, f64::max).ln();
        let place = |people: f64| {
            let along = (people.ln() - low) / (high - low).max(1e-9);
            PLOT_LEFT + along.clamp(0.0, 1.0) * (PLOT_WIDTH - PLOT_LEFT - 10.0)
        };
        let row = |(at, one): (usize, &Sensitive)| Row {
            label: self.change(one),
            y: PLOT_ROW * (at as f64 + 0.7),
            dot: one.estimate.map(place),
            line: one.plug_in.map(|[low, high]| (place(low), place(high))),
        };
        all.iter().enumerate().map(row).collect()
    }

    #[expect(clippy::cast_precision_loss, reason = "lines are few")]
    fn plot_height(&self) -> f64 {
        PLOT_ROW * self.estimate.sensitivity.len() as f64 + 8.0
    }
}

/// A number of people as it is told: no more digits than it can bear, with spaces between thousands.
pub fn number(people: f64) -> String {
    if !people.is_finite() {
        return "∞".to_owned();
    }
    let digits = people.abs().max(1.0).log10().floor();
    let step = 10_f64.powf((digits - 2.0).max(0.0));
    let rounded = format!("{:.0}", (people / step).round() * step);
    let mut shown = String::new();
    for (at, digit) in rounded.chars().enumerate() {
        if at > 0 && (rounded.len() - at).is_multiple_of(3) && digit.is_ascii_digit() && shown != "-" {
            shown.push('\u{202f}');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{ARTIFICIAL, WESTERN, table};
    use crate::estimate::{Options, estimate};

    fn told(text: &str, show: impl Fn(&Told<'_>) -> String) -> String {
        let options = Options { replicates: 60, ..Options::default() };
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        let estimate = estimate(&table(text), options, || {});
        show(&Told { estimate: &estimate, texts: &texts, lang: Lang::Nl, version: "0" })
    }

    #[test]
    fn a_number_is_told_with_the_digits_it_can_bear() {
        assert_eq!(number(121_521.6), "122\u{202f}000");
        assert_eq!(number(2483.4), "2\u{202f}480");
        assert_eq!(number(141.99), "142");
        assert_eq!(number(3.4), "3");
        assert_eq!(number(f64::INFINITY), "∞");
    }

    #[test]
    fn an_estimate_is_never_told_without_its_margin_and_its_warnings() {
        let text = told(WESTERN, |told| told.text());
        assert!(text.contains("ongeveer 2\u{202f}480 mensen") && text.contains("95 op de 100"), "{text}");
        assert!(text.contains("maar 23 mensen"), "{text}");
        assert!(text.contains("tellingen alleen"), "{text}");
        let page = told(WESTERN, |told| told.page().unwrap());
        assert!(page.contains("<svg") && page.contains("<table") && !page.contains("<script"), "{page}");
    }

    #[test]
    fn names_of_lists_cannot_break_out_of_the_page() {
        let text = WESTERN.replace("A,B", "<b>A,B&");
        let page = told(&text, |told| told.page().unwrap());
        assert!(page.contains("&#60;b&#62;A") && !page.contains("<b>A"), "{page}");
    }

    #[test]
    fn without_overlap_no_number_is_told() {
        let text = told("a,b,count\n1,0,5\n0,1,7\n", |told| told.text());
        assert!(text.contains("geen schatting") && text.contains("Niemand staat op twee lijsten"), "{text}");
        // The lists on their own have an answer here, though some models have none.
        assert!(told(ARTIFICIAL, |told| told.text()).contains("mensen"));
    }
}
