//! What is possible for somebody whom the usual help does not fit (EXT-17): for the guide and for the client.

use super::fields::{FormPage, area, choices, day, radios};
use super::writer::{Writer, having_seen, seen};
use crate::book::Change;
use crate::model::{Barrier, Side, WayEnd, WayRound};
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{Choice, Form, FormView, Problem};
use people::{Action, Guard, Posted, Routes};
use store::Moment;

/// The value of a way that goes on.
const GOES_ON: &str = "bezig";

/// The routes of one of the two sides.
pub fn routes(side: Side) -> Routes {
    let (new, one, guard) = match side {
        Side::Guide => (
            "/werk/trajecten/{case}/maatwerk",
            "/werk/trajecten/{case}/maatwerk/{way}",
            Guard::Worker(Action::WriteCase),
        ),
        Side::Client => ("/mijn/maatwerk", "/mijn/maatwerk/{way}", Guard::Visitor),
    };
    Routes::new().get(new, guard, show_new).post(new, guard, add).get(one, guard, show).post(one, guard, keep)
}

fn page(writer: &Writer, path: &str, standing: Option<WayEnd>) -> FormPage {
    let texts = writer.page();
    let barriers = choices(&texts, Barrier::ALL, Barrier::code, Barrier::text_key);
    let end = |end: Option<WayEnd>| match end {
        None => Choice::new(GOES_ON, texts.t("casework-way-goes-on")),
        Some(end) => Choice::new(end.code(), texts.t(end.text_key())),
    };
    let ends = WayEnd::said_by(writer.side(), standing).into_iter().map(end).collect();
    let fields = vec![
        radios("drempel", "casework-way-barrier").among(barriers),
        area("woorden", "casework-way-words").hint("casework-way-words-hint").free(),
        area("gevraagd", "casework-way-asked").hint("casework-no-names").free(),
        area("kan", "casework-way-possible").free(),
        area("besluit", "casework-way-decision").free(),
        day("kijken", "casework-domain-review").free(),
        radios("hoe", "casework-way-end").among(ends),
        area("anders", "casework-way-instead").hint("casework-way-instead-hint").free(),
    ];
    writer.form(path, fields).about("casework-way", "casework-way-lead")
}

fn read(form: &mut Form, (side, standing): (Side, Option<WayEnd>), at: Moment) -> Option<WayRound> {
    let ends: Vec<(&str, Option<WayEnd>)> = WayEnd::said_by(side, standing)
        .into_iter()
        .map(|end| (end.map_or(GOES_ON, WayEnd::code), end))
        .collect();
    let (barrier, how) = (form.choice("drempel", Barrier::AMONG), form.choice("hoe", &ends));
    let (words, asked) = (form.text("woorden", NOTE_MAX), form.text("gevraagd", NOTE_MAX));
    let (possible, decision) = (form.text("kan", NOTE_MAX), form.text("besluit", NOTE_MAX));
    let (follow, instead) = (form.day("kijken"), form.text("anders", NOTE_MAX));
    let (barrier, how, by) = (barrier?, how?, None);
    let way = WayRound { barrier, words, asked, possible, decision, follow, how, instead, by, at };
    if !way.is_whole() {
        form.refuse("anders", "casework-way-instead-needed");
    }
    form.is_good().then_some(way)
}

/// A form for a new one.
pub async fn show_new(writer: Writer) -> Result<Response, Problem> {
    writer.file().await?;
    Ok(page(&writer, "maatwerk", None).show(FormView::of([("hoe", GOES_ON)])))
}

/// Begins one.
pub async fn add(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read(&mut form, (writer.side(), None), writer.ask().house.now()) {
        Some(way) => writer.write(Change::NewWay(way)).await,
        None => {
            writer.file().await?;
            Ok(page(&writer, "maatwerk", None).again(writer.typed(&form)))
        }
    }
}

/// A form to write one anew.
pub async fn show(writer: Writer) -> Result<Response, Problem> {
    let id = writer.id("way")?;
    let kept = writer.file().await?.piece::<WayRound>(id)?;
    let follow = kept.follow.map(kit::when::field_day).unwrap_or_default();
    let form = FormView::of([
        ("drempel", kept.barrier.code()),
        ("woorden", &kept.words),
        ("gevraagd", &kept.asked),
        ("kan", &kept.possible),
        ("besluit", &kept.decision),
        ("kijken", &follow),
        ("hoe", kept.how.map_or(GOES_ON, WayEnd::code)),
        ("anders", &kept.instead),
    ]);
    let page = page(&writer, &format!("maatwerk/{id}"), kept.how);
    Ok(having_seen(page, Some(kept.seen())).show(form))
}

/// Writes one anew.
pub async fn keep(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let id = writer.id("way")?;
    let kept = writer.file().await?.piece::<WayRound>(id)?;
    let seen = seen(&form).filter(|seen| seen.record == id);
    match read(&mut form, (writer.side(), kept.how), kept.at) {
        Some(way) => writer.write(Change::Way(id, way, seen)).await,
        None => {
            let page = page(&writer, &format!("maatwerk/{id}"), kept.how);
            Ok(having_seen(page, seen).again(writer.typed(&form)))
        }
    }
}
