//! Two versions to choose from, what a thing of the plan said before, and what changed since a day; for the guide and
//! for the client.

use super::case::CasePage;
use super::domains::{answer_lines, has_scale};
use super::view::{Act, Item, Section, both, changes, history_of};
use super::writer::Writer;
use crate::book::{CaseFile, Change, Pick, erase_versions};
use crate::model::{DomainCard, Review, Standing, Version};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use kit::{FormView, Page, Problem, show as draw};
use people::Visitor;
use serde::Deserialize;
use store::{Day, Id};

fn drawn(writer: &Writer, page: Page, heading: String, lead: String, sections: Vec<Section>) -> Response {
    let back = writer.base();
    draw(&CasePage { page, back, heading, lead, links: Vec::new(), can_tie_code: false, sections })
}

/// Both versions, to choose one; the other stays to be read.
pub async fn show_both(writer: Writer) -> Result<Response, Problem> {
    let (id, file, page) = (writer.id("version")?, writer.file().await?, writer.page());
    let version = file.piece::<Version>(id)?;
    if version.standing != Standing::Beside {
        return Err(Problem::Missing);
    }
    let sections = both(&writer.view(&page, &file), &version);
    let (heading, lead) = (page.t("casework-plan-both"), page.t("casework-plan-both-lead"));
    Ok(drawn(&writer, page, heading, lead, sections))
}

/// Takes what was written at the same time.
pub async fn take(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::Pick(writer.id("version")?, Pick::Take)).await
}

/// Leaves what stands there.
pub async fn leave(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::Pick(writer.id("version")?, Pick::Leave)).await
}

/// How a thing of the plan changed over time.
pub async fn history(writer: Writer) -> Result<Response, Problem> {
    let (of, file, page) = (writer.id("record")?, writer.file().await?, writer.page());
    let view = writer.view(&page, &file);
    let (heading, section) = history_of(&view, of).ok_or(Problem::Missing)?;
    let mut sections = vec![section];
    if let Ok(card) = file.piece::<DomainCard>(of) {
        sections.extend(answers(&writer, &page, &file, &card, of).await?);
    }
    Ok(drawn(&writer, page, heading, String::new(), sections))
}

/// The answers on the scales of a card, and the way to answer again.
async fn answers(
    writer: &Writer,
    page: &Page,
    file: &CaseFile,
    card: &DomainCard,
    record: Id,
) -> Result<Option<Section>, Problem> {
    let lines = answer_lines(page, file, card);
    let has_scale = has_scale(&writer.shape(file).await?, card, writer);
    if lines.is_empty() && !has_scale {
        return Ok(None);
    }
    let href = writer.path(&format!("leefgebied/{record}/schaal"));
    let answer = Act::Go { href, label: page.t("casework-plan-scale-answer") };
    Ok(Some(Section {
        title: page.t("casework-plan-scale"),
        empty: page.t("casework-nothing-yet"),
        items: if lines.is_empty() { Vec::new() } else { vec![Item { lines, ..Item::default() }] },
        acts: if has_scale { vec![answer] } else { Vec::new() },
        ..Section::default()
    }))
}

/// The client erases what something said before.
pub async fn erase(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    erase_versions(&visitor, super::id_in(&record)?).await?;
    Ok(super::back_to_mine())
}

#[derive(Template)]
#[template(path = "casework/changes.html")]
struct Changes {
    page: Page,
    back: String,
    form: FormView,
    sections: Vec<Section>,
}

/// Since when; a day, and nothing about anybody.
#[derive(Deserialize)]
pub struct Since {
    #[serde(default)]
    sinds: String,
}

/// What changed since a day: since the two last looked back, unless another day is asked for.
pub async fn changed(writer: Writer, Query(asked): Query<Since>) -> Result<Response, Problem> {
    let (file, page) = (writer.file().await?, writer.page());
    let since = kit::when::parse_day(&asked.sinds).unwrap_or_else(|| last_look(&file));
    let sections = vec![changes(&writer.view(&page, &file), since)];
    let form = FormView::of([("sinds", kit::when::field_day(since).as_str())]);
    Ok(draw(&Changes { back: writer.base(), form, sections, page }))
}

fn last_look(file: &CaseFile) -> Day {
    file.newest::<Review>().map_or(file.case.started, |review| kit::when::local_day(review.at))
}
