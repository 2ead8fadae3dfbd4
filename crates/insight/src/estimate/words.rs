//! An estimate in words: as text for a terminal, and as a page to hand on.

use super::digits::number;
use super::plot::{self, Plot};
use super::report::{Estimate, Pair};
use super::rivals::{Ranked, Spread};
use super::sensitive::Sensitive;
use super::warning::Warning;
use askama::Template;
use fluent_bundle::FluentValue;
use kit::{Lang, Texts};

/// An estimate with the texts to tell it.
pub struct Told<'a> {
    /// The estimate.
    pub estimate: &'a Estimate,
    /// About whom it is, as whoever asks says.
    pub about: About,
    /// All texts.
    pub texts: &'a Texts,
    /// In which language.
    pub lang: Lang,
}

/// What no count can say: about whom, when, and from where. It goes with the number wherever that goes.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Over which time the lists were kept.
    pub period: Option<String>,
    /// Who was counted.
    pub population: Option<String>,
    /// Who kept the lists.
    pub sources: Option<String>,
}

#[derive(Template)]
#[template(path = "insight/estimate/report.html")]
struct Report<'a> {
    told: &'a Told<'a>,
    plot: Option<Plot>,
}

impl Told<'_> {
    pub(super) fn t(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.texts.text(self.lang, key, args)
    }

    pub(super) fn plain(&self, key: &str) -> String {
        self.t(key, &[])
    }

    /// A number with its decimals behind the sign of the language.
    fn decimal(&self, number: String) -> String {
        if self.lang == Lang::En { number } else { number.replace('.', ",") }
    }

    /// The result in one sentence or two, never a number without its margin.
    pub fn result(&self) -> Vec<String> {
        let observed = || ("observed", FluentValue::from(self.estimate.observed.to_string()));
        let Some(people) = self.estimate.estimate else {
            return vec![self.t("insight-estimate-none", &[observed()])];
        };
        let result =
            self.t("insight-estimate-result", &[("people", self.everybody(people).into()), observed()]);
        let margin = match (self.estimate.interval.get("95"), self.estimate.interval.get("80")) {
            (Some([low, high]), Some([low80, high80])) => self.t(
                "insight-estimate-interval",
                &[
                    ("low", self.everybody(*low).into()),
                    ("high", self.everybody(*high).into()),
                    ("low80", self.everybody(*low80).into()),
                    ("high80", self.everybody(*high80).into()),
                ],
            ),
            _ => self.plain("insight-estimate-no-interval"),
        };
        let bound = self.estimate.lower_bound.map(|people| self.people("insight-estimate-bound", people));
        [result, margin].into_iter().chain(bound).collect()
    }

    fn people(&self, key: &str, people: f64) -> String {
        self.t(key, &[("people", self.everybody(people).into())])
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
                Warning::AboveEstimate { people } => vec![("people", self.everybody(people).into())],
                Warning::ModelsDiffer { low, high } => {
                    vec![("low", self.everybody(low).into()), ("high", self.everybody(high).into())]
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
            Some(threshold) => self
                .t("insight-estimate-stepwise", &[("threshold", self.decimal(threshold.to_string()).into())]),
            None => {
                let order = self.estimate.method.trim_start_matches("best-");
                self.t("insight-estimate-best", &[("order", order.into())])
            }
        }
    }

    fn redrawn(&self) -> Option<String> {
        let redrawn = self.estimate.bootstrap.as_ref()?;
        let count = |number: usize| FluentValue::from(number as u64);
        let args = [
            ("replicates", count(redrawn.replicates)),
            ("seed", redrawn.seed.to_string().into()),
            ("failed", count(redrawn.failed)),
            ("draw", redrawn.draw.into()),
        ];
        Some(self.t("insight-estimate-redrawn-how", &args))
    }

    /// Where the ends of the margin stand among the replicates.
    fn corrected(&self) -> Option<String> {
        let redrawn = self.estimate.bootstrap.as_ref()?;
        let ([low, high], bias) = (redrawn.shares.get("95")?, redrawn.bias?);
        let exactly = |number: f64| FluentValue::from(self.decimal(format!("{number:.5}")));
        let args = [
            ("low", exactly(*low)),
            ("high", exactly(*high)),
            ("bias", exactly(bias)),
            ("acceleration", exactly(redrawn.acceleration)),
            ("without", FluentValue::from(redrawn.failed_without_one as u64)),
        ];
        Some(self.t("insight-estimate-corrected-how", &args))
    }

    /// How the number came about, each with its name; nothing without a number.
    pub(super) fn how(&self) -> Vec<(String, String)> {
        if self.estimate.estimate.is_none() {
            return Vec::new();
        }
        let mut how = vec![
            (self.plain("insight-estimate-method"), self.method()),
            (self.plain("insight-estimate-model"), self.model()),
            (self.plain("insight-estimate-empty"), self.empty()),
        ];
        how.extend(self.redrawn().map(|redrawn| (self.plain("insight-estimate-redrawn"), redrawn)));
        how.extend(self.corrected().map(|how| (self.plain("insight-estimate-corrected"), how)));
        how
    }

    fn empty(&self) -> String {
        let lists: Vec<&str> =
            self.estimate.checks.empty_overlaps.iter().map(|empty| empty.lists.as_str()).collect();
        if lists.is_empty() { self.plain("insight-estimate-empty-none") } else { lists.join(", ") }
    }

    pub(super) fn spread(&self) -> Vec<String> {
        let say = |spread: &Spread| {
            let args = [
                ("within", FluentValue::from(number(spread.within))),
                ("models", FluentValue::from(spread.models as u64)),
                ("low", self.everybody(spread.low).into()),
                ("high", self.everybody(spread.high).into()),
                ("mean", self.everybody(spread.mean).into()),
            ];
            self.t("insight-estimate-spread", &args)
        };
        let by_akaike = self.estimate.models.iter().filter(|one| one.by == "aic").count();
        let akaike = self.estimate.averages.get("aic").map(|mean| {
            let args =
                [("models", FluentValue::from(by_akaike as u64)), ("people", self.everybody(*mean).into())];
            self.t("insight-estimate-mean-aic", &args)
        });
        self.estimate.spread.iter().map(say).chain(akaike).collect()
    }

    /// The best models: each with its two criteria, its weight in percent, and what it says.
    pub(super) fn models(&self) -> Vec<(String, [String; 4])> {
        let say = |one: &Ranked| {
            let lists = if one.model.is_empty() {
                self.plain("insight-estimate-model-none")
            } else {
                one.model.join(", ")
            };
            let name = format!("{} · {lists}", one.by.to_uppercase());
            let tenths = |number: f64| self.decimal(format!("{number:.1}"));
            let weight = format!("{} %", tenths(one.weight * 100.0));
            (name, [tenths(one.bic), tenths(one.aic), weight, self.everybody(one.estimate)])
        };
        self.estimate.models.iter().map(say).collect()
    }

    /// The heads of that table.
    pub(super) fn model_columns(&self) -> [String; 4] {
        [
            "BIC".to_owned(),
            "AIC".to_owned(),
            self.plain("insight-estimate-weight"),
            self.plain("insight-estimate-sensitivity-estimate"),
        ]
    }

    /// About whom it is, each with its name; what was not said is asked for.
    pub(super) fn about(&self) -> Vec<(String, String)> {
        let About { period, population, sources } = &self.about;
        [("population", population), ("period", period), ("sources", sources)]
            .into_iter()
            .map(|(code, said)| {
                let unsaid = || self.plain("insight-estimate-about-unsaid");
                (self.plain(&format!("insight-estimate-about-{code}")), said.clone().unwrap_or_else(unsaid))
            })
            .collect()
    }

    pub(super) fn change(&self, sensitive: &Sensitive) -> String {
        let key = match sensitive.change {
            "threshold" if self.estimate.threshold.is_none() => "insight-estimate-change-stepwise",
            "threshold" => "insight-estimate-change-threshold",
            "without" => "insight-estimate-change-without",
            _ => "insight-estimate-change-merged",
        };
        self.t(key, &[("what", sensitive.what.clone().into())])
    }

    /// What two lists alone would say; nothing where they say nothing.
    pub(super) fn alone(&self, pair: &Pair) -> String {
        pair.estimate.map_or_else(|| "–".to_owned(), |people| self.otherwise(people))
    }

    pub(super) fn shown(&self, sensitive: &Sensitive) -> String {
        let none = || self.plain("insight-estimate-no-answer");
        sensitive.estimate.map_or_else(none, |people| self.otherwise(people))
    }

    pub(super) fn range(&self, sensitive: &Sensitive) -> String {
        let say = |[low, high]: [f64; 2]| format!("{} – {}", self.otherwise(low), self.otherwise(high));
        sensitive.plug_in.map_or_else(String::new, say)
    }

    pub(super) fn assumptions(&self) -> Vec<String> {
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

    /// What it takes to make it again.
    pub(super) fn again(&self) -> String {
        let made = &self.estimate.made;
        let seed = self.estimate.bootstrap.as_ref().map_or(0, |redrawn| redrawn.seed);
        let args = [
            ("seed", FluentValue::from(seed.to_string())),
            ("version", made.version.into()),
            ("table", made.table.as_str().into()),
            ("anchor", if made.anchor { "yes" } else { "no" }.into()),
        ];
        let key = if self.estimate.bootstrap.is_some() {
            "insight-estimate-again"
        } else {
            "insight-estimate-again-unseeded"
        };
        self.t(key, &args)
    }

    /// What goes with the number wherever it goes, and how it was made.
    pub(super) fn closing(&self) -> Vec<String> {
        let not_all = self.estimate.estimate.map(|_| self.plain("insight-estimate-not-all"));
        not_all.into_iter().chain([self.plain("insight-estimate-counts-only"), self.again()]).collect()
    }

    /// The estimate as a page that stands on its own.
    ///
    /// # Errors
    /// When the page cannot be drawn, which no estimate makes happen.
    pub fn page(&self) -> Result<String, askama::Error> {
        Report { told: self, plot: Plot::of(self) }.render()
    }
}

/// A text with plain values.
pub fn say(texts: &Texts, lang: Lang, key: &str, values: &[(&'static str, String)]) -> String {
    let args: Vec<(&str, FluentValue<'_>)> =
        values.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
    texts.text(lang, key, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{ARTIFICIAL, WESTERN, table};
    use crate::estimate::{Method, Options, estimate};

    fn told(text: &str, show: impl Fn(&Told<'_>) -> String) -> String {
        told_with(text, 60, show)
    }

    fn told_with(text: &str, replicates: usize, show: impl Fn(&Told<'_>) -> String) -> String {
        let options = Options { replicates, ..Options::default() };
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        let estimate = estimate(&table(text), options, |_| {});
        show(&Told { estimate: &estimate, about: About::default(), texts: &texts, lang: Lang::Nl })
    }

    #[test]
    fn an_estimate_is_never_told_without_its_margin_and_its_warnings() {
        let text = told(WESTERN, |told| told.text());
        assert!(text.contains("ongeveer 2\u{202f}480 mensen") && text.contains("95 op de 100"), "{text}");
        assert!(text.contains("maar 23 mensen"), "{text}");
        assert!(text.contains("de 10 beste rekenwijzen volgens Akaike"), "{text}");
        assert!(text.contains("tellingen alleen"), "{text}");
        let alone = told_with(WESTERN, 0, |told| told.text());
        assert!(alone.contains("niet zonder marge") && !alone.contains("95 op de 100"), "{alone}");
        let page = told(WESTERN, |told| told.page().unwrap());
        assert!(page.contains("<svg") && page.contains("<table") && !page.contains("<script"), "{page}");
    }

    #[test]
    fn what_was_chosen_from_is_told_as_it_is() {
        let two_lists = "a,b,count\n1,0,40\n0,1,30\n1,1,10\n";
        let text = told(two_lists, |told| told.text());
        assert!(text.contains("over de beste rekenwijze volgens Akaike"), "{text}");
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        let options = Options { method: Method::Best { order: 3 }, replicates: 0, ..Options::default() };
        let estimate = estimate(&table(ARTIFICIAL), options, |_| {});
        let dutch = (Lang::Nl, "BIC, tot 3 lijsten samen");
        for (lang, said) in [dutch, (Lang::En, "BIC, up to 3 lists together")] {
            let text = Told { estimate: &estimate, about: About::default(), texts: &texts, lang }.text();
            assert!(text.contains(said), "{text}");
        }
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
        // A digit is one of the people who were counted; the last line is how to make it again.
        let words = text.lines().filter(|line| !line.contains("SHA-256")).collect::<Vec<_>>().join("\n");
        let mut numbers: Vec<&str> =
            words.split(|sign: char| !sign.is_ascii_digit()).filter(|number| !number.is_empty()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, ["0", "12"], "observed, and how many are on both: {text}");
        let page = told("a,b,count\n1,0,5\n0,1,7\n", |told| told.page().unwrap());
        assert!(
            !page.contains("<svg") && page.contains("<td class=\"n\">0</td><td class=\"n\">–</td>"),
            "{page}"
        );
        // The lists on their own have an answer here, though some models have none.
        assert!(told(ARTIFICIAL, |told| told.text()).contains("mensen"));
    }
}
