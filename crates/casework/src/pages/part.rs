//! A part of a file, as its helper or the lead sees it. The page does not say whether there are other parts.

use super::fields::Line;
use super::view::{Act, Item, Section, card_lang, card_lines, card_title, contact_lines, too_much_badge};
use super::{id_in, part_path, shelter};
use crate::book::{self, Part};
use crate::model::{By, InContact, PartKind, PartNote, PartRecord, Theme};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use std::collections::BTreeMap;
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
    draft: String,
    action: String,
    themes: Vec<Choice>,
    may_note: bool,
}

/// Shows a part.
pub async fn show(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = book::part_of(&acting, id_in(&part)?).await?;
    let draft = book::part_draft(&acting, &part).await?;
    draw(&acting, &part, StatusCode::OK, FormView::of([("notitie", draft.as_str())]))
}

/// The page again with what was typed.
pub(super) async fn again(acting: &Acting, part: Id, form: &Form) -> Result<Response, Problem> {
    let part = book::part_of(acting, part).await?;
    draw(acting, &part, StatusCode::BAD_REQUEST, acting.ask().view(form))
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
            Place { part: id, case: part.head.case, kind, reader: Some(acting.worker().id) },
            &sheets,
            acting.ask().house.today(),
        ),
        form,
        draft: format!("{}/notitie/concept", part_path(id)),
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
    /// Who reads, and has buttons for what they wrote; nobody in a preview.
    pub(super) reader: Option<Id>,
}

/// What stands in a part, as whoever holds a key to it reads it.
pub(super) fn sections(page: &Page, place: Place, sheets: &[Sheet<PartRecord>], today: Day) -> Vec<Section> {
    let heed = heed(page, sheets);
    let words = beside(sheets);
    let mut wishes = Vec::new();
    let mut notes = Vec::new();
    for sheet in sheets {
        match &sheet.content {
            Some(PartRecord::InContact(wish)) => wishes.push(wish_item(page, wish)),
            Some(PartRecord::Note(note)) => notes.push(Item {
                beside: words.get(&sheet.id).cloned().unwrap_or_default(),
                more: super::part_notes::acts(page, place.part, sheet.id, note, place.reader),
                ..note_item(page, note)
            }),
            Some(PartRecord::Card(card)) => {
                let href = format!("/werk/trajecten/{}/leefgebied/{}", place.case, sheet.id);
                notes.push(Item {
                    title: card_title(page, card),
                    title_lang: card_lang(page, card),
                    badge: too_much_badge(page, card),
                    when: page.day(card.changed),
                    lines: card_lines(page, card),
                    acts: vec![Act::Go { href, label: page.t("kit-change") }],
                    ..Item::default()
                });
            }
            Some(PartRecord::Name { name }) => notes.push(Item {
                lines: vec![Line {
                    label: page.t("casework-start-name"),
                    text: name.clone(),
                    ..Line::default()
                }],
                ..Item::default()
            }),
            Some(PartRecord::Stay(stay)) => notes.push(Item {
                acts: match place.reader {
                    Some(_) => shelter::stay_acts(page, place.part, sheet.id, stay),
                    None => Vec::new(),
                },
                ..shelter::stay_item(page, stay)
            }),
            Some(PartRecord::Began(told)) => notes.push(super::began::told_item(page, told)),
            None => notes.push(Item {
                lines: Vec::new(),
                when: match place.reader {
                    Some(_) => page.t("casework-erased-here"),
                    None => page.tn("casework-erased", "count", 1),
                },
                ..Item::default()
            }),
            Some(
                PartRecord::SafeContact(_)
                | PartRecord::Warning(_)
                | PartRecord::Beside(_)
                | PartRecord::Appointment(_)
                | PartRecord::Task(_)
                | PartRecord::Other,
            ) => {}
        }
    }
    notes.reverse();
    let section = |title: &str, items: Vec<Item>, empty: &str| Section {
        title: page.t(title),
        items,
        empty: if empty.is_empty() { String::new() } else { page.t(empty) },
        ..Section::default()
    };
    let mut all = Vec::new();
    if !heed.is_empty() {
        let title = if place.reader.is_some() { "casework-before-contact" } else { "casework-safe-contact" };
        all.push(section(title, heed, ""));
    }
    if !wishes.is_empty() {
        all.push(section("casework-in-contact", wishes, "casework-nothing-yet"));
    }
    if place.kind != PartKind::Private {
        all.extend(super::part_agenda::sections(page, place, sheets, today));
    }
    all.push(section("casework-part-notes", notes, "casework-part-notes-empty"));
    all
}

/// The client's own words in a part, by what they stand beside.
pub(super) fn beside(sheets: &[Sheet<PartRecord>]) -> BTreeMap<Id, Vec<String>> {
    let mut beside: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for sheet in sheets {
        if let Some(PartRecord::Beside(words)) = &sheet.content {
            beside.entry(words.about).or_default().push(words.text.clone());
        }
    }
    beside
}

/// What whoever makes contact from here must know before they do (ACT-26, DAT-32).
fn heed(page: &Page, sheets: &[Sheet<PartRecord>]) -> Vec<Item> {
    let lines = before_contact(page, sheets);
    if lines.is_empty() { Vec::new() } else { vec![Item { lines, ..Item::default() }] }
}

/// The warnings in a part, and the client's rule.
pub(super) fn before_contact(page: &Page, sheets: &[Sheet<PartRecord>]) -> Vec<Line> {
    let warnings = sheets.iter().filter_map(|sheet| match &sheet.content {
        Some(PartRecord::Warning(warning)) => {
            Some(Line { label: page.t("casework-warning"), text: warning.text.clone(), ..Line::default() })
        }
        _ => None,
    });
    let rule = book::rule_of(sheets).map(|rule| contact_lines(page, rule));
    warnings.chain(rule.into_iter().flatten()).collect()
}

fn wish_item(page: &Page, wish: &InContact) -> Item {
    let lines = [
        ("casework-in-contact-called", &wish.called),
        ("casework-in-contact-helps", &wish.helps),
        ("casework-in-contact-hinders", &wish.hinders),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(key, text)| Line { label: page.t(key), text: text.clone(), ..Line::default() })
    .collect();
    Item { lines, ..Item::default() }
}

/// A note as both sides read it.
pub(super) fn note_item(page: &Page, note: &PartNote) -> Item {
    let who = match &note.by {
        By::Client => page.t("casework-by-client"),
        By::Worker { name, .. } => name.clone(),
    };
    let mut lines =
        vec![Line { label: page.t("casework-part-note"), text: note.text.clone(), ..Line::default() }];
    if !note.themes.is_empty() {
        let themes: Vec<String> = note.themes.iter().map(|theme| page.t(theme.text_key())).collect();
        lines.push(Line {
            label: page.t("casework-part-themes"),
            text: themes.join(", "),
            ..Line::default()
        });
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
        return again(&acting, id, &form).await;
    }
    book::add_part_note(&acting, id, text, themes).await?;
    Ok(Redirect::to(&part_path(id)).into_response())
}
