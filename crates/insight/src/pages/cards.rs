//! Published figures for everybody, each with its card (FIG-01 to FIG-16). In Dutch and English: it is for whoever writes or
//! decides about this work, and the visitor's own pages do not lead here.

use crate::cards::{Dated, Figure, FigureCard, Group, Kind, Shelf, Source, UNKNOWN, shelf};
use askama::Template;
use axum::response::Response;
use fluent_bundle::FluentValue;
use kit::{Page, Problem, show as draw};
use people::{Ask, Perhaps};

/// One card as it is read.
struct CardView {
    figure: String,
    unit: String,
    kind: String,
    /// How the badge of its kind looks: an estimate is set apart.
    tone: &'static str,
    /// Population, period, definition and limits, each with its name.
    facts: Vec<(String, String)>,
    sources: Vec<SourceView>,
}

/// A source as it is read.
struct SourceView {
    name: String,
    /// The date, or that it is unknown.
    published: String,
    /// Empty when it is unknown.
    address: String,
}

/// Cards that differ.
struct Beside {
    about: String,
    cards: Vec<CardView>,
}

/// Two figures and their ratio, with why it misleads.
struct Compared {
    ratio: String,
    warning: String,
}

/// The cards under one heading.
struct GroupView {
    heading: String,
    beside: Vec<Beside>,
    compared: Vec<Compared>,
    alone: Vec<CardView>,
}

/// Something that was published or decided.
struct DatedView {
    when: String,
    text: String,
    source: SourceView,
}

#[derive(Template)]
#[template(path = "insight/cards.html")]
struct Cards {
    page: Page,
    checked: String,
    groups: Vec<GroupView>,
    moments: Vec<DatedView>,
}

/// Shows them.
pub async fn show(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let shelf = shelf().ok_or(Problem::Broken)?;
    let page = reader.page(&ask, "insight-cards-title");
    let groups = Group::ALL.into_iter().map(|group| group_view(&page, shelf, group)).collect();
    let moments = shelf.moments.iter().filter_map(|moment| dated(&page, shelf, moment)).collect();
    Ok(draw(&Cards { checked: date(&page, &shelf.checked), groups, moments, page }))
}

fn group_view(page: &Page, shelf: &Shelf, group: Group) -> GroupView {
    let beside = shelf.side_by_side(group).map(|(discrepancy, cards)| Beside {
        about: discrepancy.about.of(page.language()).to_owned(),
        cards: cards.into_iter().map(|of| card(page, shelf, of)).collect(),
    });
    GroupView {
        heading: page.t(group.text_key()),
        beside: beside.collect(),
        compared: compared(page, shelf, group),
        alone: shelf.alone(group).map(|of| card(page, shelf, of)).collect(),
    }
}

fn compared(page: &Page, shelf: &Shelf, group: Group) -> Vec<Compared> {
    let lang = page.language();
    let told = |card: &FigureCard| {
        let figure = card.figure(lang).map(|figure| words(page, &figure)).unwrap_or_default();
        FluentValue::from(format!("{figure} {}", card.unit.of(lang)))
    };
    let all = shelf.compared(group).map(|(comparison, fewer, more, times)| {
        // A number never stands without where it comes from (FIG-02); the two share their source.
        let sources = fewer.sources.iter().filter_map(|id| shelf.source(id)).map(|of| named(page, of));
        let args = [
            ("fewer", told(fewer)),
            ("more", told(more)),
            ("times", FluentValue::from(times)),
            ("kind", page.t(fewer.kind.text_key()).into()),
            ("period", fewer.period.of(lang).into()),
            ("source", sources.collect::<Vec<_>>().join(", ").into()),
        ];
        Compared {
            ratio: page.texts().text(lang, "insight-cards-ratio", &args),
            warning: comparison.warning.of(lang).to_owned(),
        }
    });
    all.collect()
}

fn card(page: &Page, shelf: &Shelf, card: &FigureCard) -> CardView {
    let lang = page.language();
    let facts = [
        ("insight-cards-population", &card.population),
        ("insight-cards-period", &card.period),
        ("insight-cards-definition", &card.definition),
        ("insight-cards-limits", &card.limits),
    ];
    CardView {
        figure: card.figure(lang).map(|figure| words(page, &figure)).unwrap_or_default(),
        unit: card.unit.of(lang).to_owned(),
        kind: page.t(card.kind.text_key()),
        tone: if card.kind == Kind::Estimated { "careful" } else { "plain" },
        facts: facts.map(|(key, words)| (page.t(key), words.of(lang).to_owned())).into(),
        sources: card.sources.iter().filter_map(|id| shelf.source(id)).map(|of| source(page, of)).collect(),
    }
}

fn words(page: &Page, figure: &Figure<'_>) -> String {
    match figure {
        Figure::Number(number) => number.to_string(),
        Figure::About(number) => page.tv("insight-account-about", "number", number),
        Figure::Range(from, to) => format!("{from}–{to}"),
        Figure::Words(words) => (*words).to_owned(),
    }
}

fn source(page: &Page, source: &Source) -> SourceView {
    SourceView {
        name: named(page, source),
        published: date(page, &source.published),
        address: if source.address == UNKNOWN { String::new() } else { source.address.clone() },
    }
}

/// Who published it, its title, and where in it.
fn named(page: &Page, source: &Source) -> String {
    let place = source.place.as_ref().map(|place| place.of(page.language()));
    let parts = [Some(source.publisher.as_str()), Some(source.title.as_str()), place];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn dated(page: &Page, shelf: &Shelf, moment: &Dated) -> Option<DatedView> {
    Some(DatedView {
        when: date(page, &moment.when),
        text: moment.text.of(page.language()).to_owned(),
        source: source(page, shelf.source(&moment.source)?),
    })
}

/// A day as people write it; a month or a year as it stands in the file; or that it is unknown.
fn date(page: &Page, text: &str) -> String {
    if text == UNKNOWN {
        return page.t("insight-cards-unknown");
    }
    kit::when::parse_day(text).map_or_else(|| text.to_owned(), |day| page.day(day))
}
