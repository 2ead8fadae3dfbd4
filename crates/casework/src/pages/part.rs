//! A part of a file, as its helper or the lead sees it. The page does not say whether there are other parts.

use super::fields::Line;
use super::view::{Act, Item, Section, card_lines, card_title, too_much_badge};
use super::{id_in, part_path, shelter};
use crate::book::{self, Part};
use crate::model::{By, InContact, PartKind, PartNote, PartRecord, Theme};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::sealed::Sheet;
use store::{Day, Id};

#[derive(Template)]
#[template(path = "casework/part.html")]
struct PartPage {
    page: Page,
    heading: String,
    lead: String,
    work_plan: Option<String>,
    stay: Option<String>,
    sections: Vec<Section>,
    form: FormView,
    action: String,
    themes: Vec<Choice>,
    may_note: bool,
}

/// Shows a part.
pub async fn show(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = book::part_of(&acting, id_in(&part)?).await?;
    draw(&acting, &part, StatusCode::OK, FormView::empty())
}

fn draw(acting: &Acting, part: &Part, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("casework-title");
    let sheets: Vec<Sheet<PartRecord>> = part.opened.sheets()?;
    let kind = part.head.part;
    let id = part.opened.id();
    let themes = if kind == PartKind::Protected {
        Theme::ALL.iter().map(|theme| Choice::new(theme.code(), page.t(theme.text_key()))).collect()
    } else {
        Vec::new()
    };
    let lead = match kind {
        PartKind::Protected => page.t("casework-part-protected-lead"),
        PartKind::Private => page.t("casework-work-part-private-lead"),
        PartKind::Work | PartKind::Housing => page.t("casework-part-lead"),
    };
    let may_plan_work = acting.may(Action::CoachWork);
    let drawn = PartPage {
        heading: format!("{} · {}", part.head.pseudonym, page.t(kind.text_key())),
        lead,
        work_plan: (kind == PartKind::Work && may_plan_work).then(|| format!("/werk/werkplan/{id}")),
        stay: (kind == PartKind::Housing).then(|| format!("/werk/trajecten/deel/{id}/verblijf")),
        sections: sections(
            &page,
            Place { part: id, case: part.head.case, kind },
            &sheets,
            acting.ask().house.today(),
        ),
        form,
        action: format!("{}/notitie", part_path(id)),
        themes,
        may_note: kind != PartKind::Private,
        page,
    };
    Ok(show_as(status, &drawn))
}

/// Which part is shown, and of which file.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The part.
    pub(super) part: Id,
    /// The core.
    pub(super) case: Id,
    /// What it is for.
    pub(super) kind: PartKind,
}

/// What stands in a part, as whoever holds a key to it reads it.
pub(super) fn sections(page: &Page, place: Place, sheets: &[Sheet<PartRecord>], today: Day) -> Vec<Section> {
    let mut wishes = Vec::new();
    let mut notes = Vec::new();
    for sheet in sheets {
        match &sheet.content {
            Some(PartRecord::InContact(wish)) => wishes.push(wish_item(page, wish)),
            Some(PartRecord::Note(note)) => notes.push(note_item(page, note)),
            Some(PartRecord::Card(card)) => {
                let href = format!("/werk/trajecten/{}/leefgebied/{}", place.case, sheet.id);
                notes.push(Item {
                    title: card_title(page, card),
                    badge: too_much_badge(page, card),
                    when: page.day(card.changed),
                    lines: card_lines(page, card),
                    acts: vec![Act::Go { href, label: page.t("kit-change") }],
                    ..Item::default()
                });
            }
            Some(PartRecord::Name { name }) => notes.push(Item {
                lines: vec![Line { label: page.t("casework-start-name"), text: name.clone() }],
                ..Item::default()
            }),
            Some(PartRecord::Stay(stay)) => notes.push(Item {
                acts: shelter::stay_acts(page, place.part, sheet.id, stay),
                ..shelter::stay_item(page, stay)
            }),
            Some(PartRecord::Began(told)) => notes.push(super::began::told_item(page, told)),
            None => notes.push(Item {
                lines: Vec::new(),
                when: page.t("casework-erased-here"),
                ..Item::default()
            }),
            Some(PartRecord::Appointment(_) | PartRecord::Task(_) | PartRecord::Other) => {}
        }
    }
    notes.reverse();
    let section = |title: &str, items: Vec<Item>, empty: &str| Section {
        title: page.t(title),
        items,
        empty: page.t(empty),
        ..Section::default()
    };
    let mut all = Vec::new();
    if !wishes.is_empty() {
        all.push(section("casework-in-contact", wishes, "casework-nothing-yet"));
    }
    if place.kind != PartKind::Private {
        all.extend(super::part_agenda::sections(page, place.part, sheets, today));
    }
    all.push(section("casework-part-notes", notes, "casework-part-notes-empty"));
    all
}

fn wish_item(page: &Page, wish: &InContact) -> Item {
    let lines = [
        ("casework-in-contact-called", &wish.called),
        ("casework-in-contact-helps", &wish.helps),
        ("casework-in-contact-hinders", &wish.hinders),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(key, text)| Line { label: page.t(key), text: text.clone() })
    .collect();
    Item { lines, ..Item::default() }
}

/// A note as both sides read it.
pub(super) fn note_item(page: &Page, note: &PartNote) -> Item {
    let who = match &note.by {
        By::Client => page.t("casework-by-client"),
        By::Worker { name, .. } => name.clone(),
    };
    let mut lines = vec![Line { label: page.t("casework-part-note"), text: note.text.clone() }];
    if !note.themes.is_empty() {
        let themes: Vec<String> = note.themes.iter().map(|theme| page.t(theme.text_key())).collect();
        lines.push(Line { label: page.t("casework-part-themes"), text: themes.join(", ") });
    }
    Item { lines, when: format!("{} · {who}", page.moment(note.at)), ..Item::default() }
}

/// Adds a note.
pub async fn note(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&part)?;
    let text = form.needed("notitie", MESSAGE_MAX);
    let themes = form.choices("thema", Theme::AMONG);
    if !themes.is_empty() && !form.ticked("zelf-verteld") {
        form.refuse("zelf-verteld", "casework-part-told-needed");
    }
    if !form.is_good() {
        let part = book::part_of(&acting, id).await?;
        return draw(&acting, &part, StatusCode::BAD_REQUEST, acting.ask().view(&form));
    }
    book::add_part_note(&acting, id, text, themes).await?;
    Ok(Redirect::to(&part_path(id)).into_response())
}
