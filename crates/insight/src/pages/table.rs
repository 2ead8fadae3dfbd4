//! A year's tables in the reader's language.

use crate::model::{ChannelRate, Grid, Shown, answer_rate, channel_rates, desk, grids};
use crate::paper::{Cell, Figures, Line};
use fluent_bundle::FluentValue;
use kit::{Lang, Page};

/// A year's tables.
pub fn tables(page: &Page, shown: &Shown) -> Vec<Figures> {
    grids(shown).into_iter().map(|grid| table(page, shown, grid)).collect()
}

/// Those of these codes alone.
pub fn some_tables(page: &Page, shown: &Shown, codes: &[&str]) -> Vec<Figures> {
    let wanted = grids(shown).into_iter().filter(|grid| codes.contains(&grid.code));
    wanted.map(|grid| table(page, shown, grid)).collect()
}

fn table(page: &Page, shown: &Shown, grid: Grid) -> Figures {
    let caption = page.tv(&format!("insight-table-{}", grid.code), "year", shown.year);
    let meaning = |fact: &&str| {
        (page.t(&format!("insight-fact-{fact}")), page.t(&format!("insight-fact-{fact}-means")))
    };
    let remarks = match grid.code {
        "outreach" => from_message_to_door(page, shown),
        "answers" => waits(page, shown).into_iter().collect(),
        "returns" => returns(page, shown).into_iter().collect(),
        _ => Vec::new(),
    };
    Figures {
        caption,
        about: page.t(&format!("insight-table-{}-about", grid.code)),
        what: page.t("insight-what"),
        hidden: page.t("insight-hidden"),
        columns: grid.columns.iter().map(|key| page.t(key)).collect(),
        lines: grid
            .lines
            .iter()
            .map(|line| Line {
                name: page.t(&line.name),
                cells: line.entries.iter().copied().map(Cell::from).collect(),
            })
            .collect(),
        meanings: grid.facts.iter().map(meaning).collect(),
        remarks,
    }
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

fn place(page: &Page, rate: &ChannelRate) -> String {
    let percent = |share: f64| percent(page.language(), share);
    let values = [
        ("channel", page.t(&format!("insight-channel-{}", rate.channel))),
        ("sent", rate.sent.to_string()),
        ("answered", rate.answered.to_string()),
        ("share", percent(rate.share.observed)),
        ("low", percent(rate.share.low)),
        ("high", percent(rate.share.high)),
    ];
    sentence(page, "insight-channel-rate", values)
}

/// How often a first message was answered.
fn answers(page: &Page, shown: &Shown) -> Option<String> {
    let rate = answer_rate(shown)?;
    let percent = |share: f64| percent(page.language(), share);
    let values = [
        ("sent", rate.sent.to_string()),
        ("answered", rate.answered.to_string()),
        ("share", percent(rate.share.observed)),
        ("low", percent(rate.share.low)),
        ("high", percent(rate.share.high)),
    ];
    Some(sentence(page, "insight-answer-rate", values))
}

/// A share as a percentage with one decimal, in the language's own sign.
fn percent(lang: Lang, share: f64) -> String {
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
    let percent = |share: f64| percent(page.language(), share);
    let values = [
        ("answered", rate.answered.to_string()),
        ("returned", rate.returned.to_string()),
        ("share", percent(rate.share.observed)),
        ("low", percent(rate.share.low)),
        ("high", percent(rate.share.high)),
    ];
    Some(sentence(page, "insight-return-rate", values))
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
