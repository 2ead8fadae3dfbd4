//! A year's tables in the reader's language.

use crate::Share;
use crate::base_of;
use crate::model::flow;
use crate::model::grid::{AnswerRate, TOTAL, region};
use crate::model::own::fact_named;
use crate::model::rule::rule_of;
use crate::model::{
    ChannelRate, Grid, OwnTable, Protection, Shown, answer_rate, channel_rates, desk, grids, monthly_rates,
    rates_by_month, source_rates,
};
use fluent_bundle::FluentValue;
use kit::{Lang, Page};
use paper::{Cell, Figures, Line};

/// A year's tables.
pub fn tables(page: &Page, shown: &Shown) -> Vec<Figures> {
    let standard = grids(shown).into_iter().map(|grid| table(page, shown, grid));
    standard.chain(own_tables(page, shown)).collect()
}

/// The tables that the organisation declared.
fn own_tables(page: &Page, shown: &Shown) -> Vec<Figures> {
    some_own_tables(page, shown, |_| true)
}

/// Those of them whose title is wanted.
pub fn some_own_tables(page: &Page, shown: &Shown, is_wanted: impl Fn(&str) -> bool) -> Vec<Figures> {
    let wanted = shown.own.iter().filter(|own| is_wanted(&own.title));
    wanted.filter_map(|own| own_table(page, shown, own)).collect()
}

fn own_table(page: &Page, shown: &Shown, own: &OwnTable) -> Option<Figures> {
    let grid = own.grid(shown)?;
    let name = |key: Option<String>| name(page, shown, key.as_deref().unwrap_or(TOTAL));
    let fact = format!("insight-fact-{}", own.fact);
    let lines = grid
        .lines
        .into_iter()
        .map(|(key, entries)| Line { name: name(key), cells: entries.into_iter().map(Cell::from).collect() });
    Some(Figures {
        caption: own.title.clone(),
        about: own_about(page, shown, own),
        what: page.t("insight-what"),
        columns: grid.columns.into_iter().map(name).collect(),
        lines: lines.collect(),
        meanings: vec![(page.t(&fact), own_meaning(page, shown, own))],
        remarks: withheld(page, shown, &[own.fact.as_str()]).into_iter().collect(),
        hidden: page.t("insight-hidden"),
    })
}

fn own_meaning(page: &Page, shown: &Shown, own: &OwnTable) -> String {
    let rule = fact_named(&own.fact).map(|fact| rule(page, shown, fact)).unwrap_or_default();
    [meaning(page, &own.fact), rule].concat()
}

/// What such a table counts, under which filter, over which time.
fn own_about(page: &Page, shown: &Shown, own: &OwnTable) -> String {
    let what = ("what", page.t(&format!("insight-fact-{}", own.fact)));
    let quarter = own.quarter.map(|number| page.t(&format!("insight-quarter-{number}")));
    let year = page.tv("insight-period-text", "year", shown.year);
    let period =
        ("period", quarter.map_or_else(|| year.clone(), |quarter| format!("{quarter} {}", shown.year)));
    match &own.only {
        Some((split, code)) => {
            let only = ("only", page.t(&format!("insight-{split}-{code}")));
            sentence(page, "insight-own-about-only", [what, only, period])
        }
        None => sentence(page, "insight-own-about", [what, period]),
    }
}

/// How numbers that are not the counted ones came about; nothing where each number shown is exact.
pub fn told(page: &Page, shown: &Shown) -> Option<String> {
    match shown.protection {
        Protection::Hiding => None,
        Protection::Rounding => Some(page.tv("insight-told-rounding", "base", base_of(shown.threshold))),
        Protection::Noise => Some(page.t("insight-told-noise")),
    }
}

/// Those of these codes alone.
pub fn some_tables(page: &Page, shown: &Shown, codes: &[&str]) -> Vec<Figures> {
    let wanted = grids(shown).into_iter().filter(|grid| codes.contains(&grid.code));
    wanted.map(|grid| table(page, shown, grid)).collect()
}

fn table(page: &Page, shown: &Shown, grid: Grid) -> Figures {
    let caption = page.tv(&format!("insight-table-{}", grid.code), "year", shown.year);
    let meaning = |fact: &&'static str| {
        (page.t(&format!("insight-fact-{fact}")), [meaning(page, fact), rule(page, shown, fact)].concat())
    };
    let more = match grid.code {
        "outreach" => from_message_to_door(page, shown),
        "months" => by_month(page, shown),
        "answered-months" => monthly(page, shown),
        "answers" => waits(page, shown).into_iter().collect(),
        "returns" => returns(page, shown).into_iter().collect(),
        "begun" => {
            let flow = came_and_went(page, shown).into_iter().chain(through(page, shown));
            flow.chain(sources(page, shown)).collect()
        }
        "lengths" => lengths(page, shown).into_iter().collect(),
        "outcomes" => need_fit(page, shown).into_iter().collect(),
        _ => Vec::new(),
    };
    let remarks = withheld(page, shown, &grid.facts).into_iter().chain(more).collect();
    Figures {
        caption,
        about: page.t(&format!("insight-table-{}-about", grid.code)),
        what: page.t("insight-what"),
        hidden: page.t("insight-hidden"),
        columns: grid.columns.iter().map(|key| name(page, shown, key)).collect(),
        lines: grid
            .lines
            .iter()
            .map(|line| Line {
                name: name(page, shown, &line.name),
                cells: line.entries.iter().copied().map(Cell::from).collect(),
            })
            .collect(),
        meanings: grid.facts.iter().map(meaning).collect(),
        remarks,
    }
}

/// Of which of these facts nothing is shown, so that their dashes and even their zeros must not be read as such.
fn withheld(page: &Page, shown: &Shown, facts: &[&str]) -> Option<String> {
    let is_withheld = |fact: &&&str| {
        let mut told = shown.tables.iter().filter(|table| shown.tells_of(table.period()));
        told.any(|table| table.measure() == **fact && table.is_withheld())
    };
    let names: Vec<String> =
        facts.iter().filter(is_withheld).map(|fact| page.t(&format!("insight-fact-{fact}"))).collect();
    (!names.is_empty()).then(|| sentence(page, "insight-withheld", [("what", names.join(", "))]))
}

fn meaning(page: &Page, fact: &str) -> String {
    page.t(&format!("insight-fact-{fact}-means"))
}

/// By which rule a fact was counted; nothing of figures from before rules had a version.
fn rule(page: &Page, shown: &Shown, fact: &'static str) -> String {
    let Some(version) = shown.rules.get(fact) else { return String::new() };
    let counts = page.t(&format!("insight-rule-{}", rule_of(fact).counts.code()));
    let told = sentence(page, "insight-rule", [("counts", counts), ("version", version.to_string())]);
    format!(" {told}")
}

/// What a line or column is called. A region has the name that the organisation gave it when the figures were made.
fn name(page: &Page, shown: &Shown, key: &str) -> String {
    let region = region(key).and_then(|code| shown.regions.get(code));
    region.cloned().unwrap_or_else(|| page.t(key))
}

fn sentence<const N: usize>(page: &Page, key: &str, values: [(&str, String); N]) -> String {
    let args = values.map(|(name, value)| (name, FluentValue::from(value)));
    page.texts().text(page.language(), key, &args)
}

/// How often a first message was answered, over all and on each kind of place, and how long visits took.
fn from_message_to_door(page: &Page, shown: &Shown) -> Vec<String> {
    let places = channel_rates(shown).into_iter().map(|rate| place(page, &rate));
    answers(page, shown).into_iter().chain(places).chain(minutes(page, shown)).collect()
}

/// How often a first message was answered in each month.
fn by_month(page: &Page, shown: &Shown) -> Vec<String> {
    let month = |(number, rate): (u32, AnswerRate)| {
        let [share, low, high] = shares(page, rate.share);
        let month = ("month", page.t(&format!("insight-month-{number}")));
        let values = [
            month,
            ("sent", rate.sent.to_string()),
            ("answered", rate.answered.to_string()),
            share,
            low,
            high,
        ];
        sentence(page, "insight-month-rate", values)
    };
    rates_by_month(shown).into_iter().map(month).collect()
}

/// The same on each kind of place, where an organisation lets that be told.
fn monthly(page: &Page, shown: &Shown) -> Vec<String> {
    let month = |(number, rate): (u32, ChannelRate)| {
        format!("{}: {}", page.t(&format!("insight-month-{number}")), place(page, &rate))
    };
    monthly_rates(shown).into_iter().map(month).collect()
}

/// How often each kind of source led to help.
fn sources(page: &Page, shown: &Shown) -> Vec<String> {
    let source = |rate: ChannelRate| {
        let [share, low, high] = shares(page, rate.share);
        let source = ("source", page.t(&format!("insight-origin-{}", rate.channel)));
        let values =
            [source, ("told", rate.sent.to_string()), ("begun", rate.answered.to_string()), share, low, high];
        sentence(page, "insight-source-rate", values)
    };
    source_rates(shown).into_iter().map(source).collect()
}

fn place(page: &Page, rate: &ChannelRate) -> String {
    let channel = ("channel", page.t(&format!("insight-channel-{}", rate.channel)));
    let [share, low, high] = shares(page, rate.share);
    let values =
        [channel, ("sent", rate.sent.to_string()), ("answered", rate.answered.to_string()), share, low, high];
    sentence(page, "insight-channel-rate", values)
}

/// How often a first message was answered.
fn answers(page: &Page, shown: &Shown) -> Option<String> {
    let rate = answer_rate(shown)?;
    let [share, low, high] = shares(page, rate.share);
    let values = [("sent", rate.sent.to_string()), ("answered", rate.answered.to_string()), share, low, high];
    Some(sentence(page, "insight-answer-rate", values))
}

/// A share as a percentage with one decimal, in the language's own sign.
pub(super) fn percent(lang: Lang, share: f64) -> String {
    let number = format!("{:.1}", share * 100.0);
    match lang {
        Lang::En => number,
        _ => number.replace('.', ","),
    }
}

/// How long somebody waited for a first answer: the middle, and between which steps the middle half lies.
fn waits(page: &Page, shown: &Shown) -> Option<String> {
    let waits = desk::waits(shown)?;
    let step = |code: &str| page.t(&format!("insight-wait-{code}"));
    let (median, low, high) = (step(waits.median), step(waits.low), step(waits.high));
    Some(sentence(page, "insight-waits", [("median", median), ("low", low), ("high", high)]))
}

/// How many came back.
fn returns(page: &Page, shown: &Shown) -> Option<String> {
    let rate = desk::return_rate(shown)?;
    let [share, low, high] = shares(page, rate.share);
    let values =
        [("answered", rate.answered.to_string()), ("returned", rate.returned.to_string()), share, low, high];
    Some(sentence(page, "insight-return-rate", values))
}

/// How many came and how many went.
fn came_and_went(page: &Page, shown: &Shown) -> Option<String> {
    let flow = flow::flow(shown)?;
    let values = [
        ("year", shown.year.to_string()),
        ("begun", flow.begun.to_string()),
        ("closed", flow.closed.to_string()),
    ];
    Some(sentence(page, "insight-flow", values))
}

/// Who was there, who came, who went, who is still there.
fn through(page: &Page, shown: &Shown) -> Option<String> {
    let through = flow::through(shown)?;
    let numbers = [
        ("before", through.before),
        ("came", through.came),
        ("all", through.all()),
        ("closed", through.closed),
        ("running", through.running),
    ];
    Some(sentence(page, "insight-through", numbers.map(|(name, number)| (name, number.to_string()))))
}

/// How long files that closed had been open.
fn lengths(page: &Page, shown: &Shown) -> Option<String> {
    let steps = desk::lengths(shown)?;
    let step = |code: &str| page.t(&format!("insight-lasted-{code}"));
    let (median, low, high) = (step(steps.median), step(steps.low), step(steps.high));
    Some(sentence(page, "insight-lengths", [("median", median), ("low", low), ("high", high)]))
}

/// How often help fitted.
fn need_fit(page: &Page, shown: &Shown) -> Option<String> {
    let fit = flow::need_fit(shown)?;
    let [share, low, high] = shares(page, fit.share);
    let values = [("told", fit.told.to_string()), ("helped", fit.helped.to_string()), share, low, high];
    Some(sentence(page, "insight-need-fit", values))
}

/// A share with its interval, as values of a sentence.
fn shares(page: &Page, share: Share) -> [(&'static str, String); 3] {
    [("share", share.observed), ("low", share.low), ("high", share.high)]
        .map(|(name, share)| (name, percent(page.language(), share)))
}

/// How long visits took.
fn minutes(page: &Page, shown: &Shown) -> Option<String> {
    let minutes = shown.visit_minutes?;
    let median = ("median", minutes.median.to_string());
    Some(match minutes.quartiles {
        Some((low, high)) => {
            let spread = [median, ("low", low.to_string()), ("high", high.to_string())];
            sentence(page, "insight-minutes-spread", spread)
        }
        None => sentence(page, "insight-minutes", [median]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Suppressed;
    use crate::model::counted::count;
    use crate::model::shown::tests::{shown, year};
    use crate::walk::Team;

    /// Where nothing of a table is shown, a reader must not take its dashes for people.
    #[tokio::test]
    async fn a_table_that_is_withheld_says_so_and_no_other_does() {
        let team = Team::with(&year()).await;
        let page = team.ilse.page("insight-report-title");
        let counted = count(2026, &year()).unwrap();
        let (_, mut shown) = shown(&year(), &[]);
        shown.own.push(OwnTable {
            title: "Eigen".to_owned(),
            fact: "case-begun".to_owned(),
            rows: None,
            columns: Some("origin".to_owned()),
            only: None,
            quarter: None,
        });
        let says = |shown: &Shown| -> Vec<String> {
            let told = tables(&page, shown).into_iter().filter(|table| {
                table.remarks.iter().any(|remark| remark.starts_with("Hiervan laten we niets zien"))
            });
            told.map(|table| table.caption).collect()
        };
        assert!(says(&shown).is_empty());
        let at = counted.tables.iter().position(|table| table.measure() == "case-begun").unwrap();
        shown.tables[at] = Suppressed::nothing_of(&counted.tables[at], shown.threshold);
        assert_eq!(says(&shown), ["Begonnen trajecten in 2026", "Eigen"]);
    }
}
