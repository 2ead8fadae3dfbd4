//! The client's own page: everything that is written about them, who helps, who may know what, who looked.

use super::asking::ladder;
use super::case::sections;
use super::part::note_item;
use super::view::{
    Act, Item, Reader, Section, View, appointment_item, call_off_act, card_lang, card_lines, card_title,
    close_act, in_order, open_first, task_item, too_much_act, too_much_badge,
};
use crate::book::{self, Own, PartFile};
use crate::model::copy::SCHEMA_TEXT;
use crate::model::kept::{KeptLine, Until};
use crate::model::{PartKind, PartRecord, Side};
use crate::pages::fields::Line;
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kit::{Page, Problem, show as draw};
use people::Visitor;
use store::Id;

#[derive(Template)]
#[template(path = "casework/mine.html")]
struct Mine {
    page: Page,
    has_file: bool,
    has_check_in: bool,
    lead: String,
    sections: Vec<Section>,
    kept: Vec<KeptRow>,
    closing: Vec<Section>,
}

/// Shows the client's own page.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let page = visitor.page("casework-own-title");
    let Some(own) = book::own(&visitor).await? else {
        let has_check_in = book::has_check_in(&visitor).await?;
        return Ok(draw(&Mine {
            page,
            has_file: false,
            has_check_in,
            lead: String::new(),
            sections: Vec::new(),
            kept: Vec::new(),
            closing: Vec::new(),
        }));
    };
    let today = visitor.ask().house.today();
    let view = View::new(&page, &own.file, Reader::Client, today).with_ratings(&own);
    let mut all = sections(&view);
    // The end stands last, after the parts, the log and what is kept.
    let closing: Vec<Section> = all.pop().into_iter().collect();
    all.extend(no_talk(&page, &own));
    all.extend(super::another::offers(&page, &own, book::others_can_guide(&visitor, &own).await?));
    all.extend(super::transfer::section(&page, &own.file));
    all.push(ladder(&page, &own, today));
    all.extend(parts(&page, &own));
    all.push(money(&page, &own));
    all.push(super::lists::section(&page, &own, today));
    all.push(super::began::section(&page, &own));
    all.push(super::shelter::visits(&page, &own.file, "/mijn"));
    all.push(super::looked::section(&page, &book::who_looked(&visitor, &own).await?));
    all.push(super::view::keeping(&view, visitor.ask().house.settings.note_days));
    let lead = page.tv("casework-own-lead", "name", &own.file.case.lead.name);
    let kept = book::what_is_kept(&visitor.ask().house, &own);
    let kept = kept.into_iter().map(|line| kept_row(&page, line)).collect();
    Ok(draw(&Mine { page, has_file: true, has_check_in: true, lead, sections: all, kept, closing }))
}

/// A way to write where there is no conversation: it ended, or the file began before each had one.
fn no_talk(page: &Page, own: &Own) -> Option<Section> {
    let write = Act::Do { to: "/mijn/schrijven".to_owned(), label: page.t("casework-lead-write") };
    own.talk.is_none().then(|| Section {
        title: page.tv("casework-lead-write-to", "name", &own.file.case.lead.name),
        lead: page.t("casework-lead-write-lead"),
        acts: vec![write],
        ..Section::default()
    })
}

/// What stands in each part; the client reads all of them.
fn parts(page: &Page, own: &Own) -> Vec<Section> {
    own.parts
        .iter()
        .map(|part| Section {
            title: page.t(part.kind().text_key()),
            lead: page.t(if part.kind() == PartKind::Private {
                "casework-part-private-lead"
            } else {
                "casework-part-own"
            }),
            items: part_items(page, part),
            empty: page.t("casework-part-notes-empty"),
            acts: part_acts(page, part.kind()),
            ..Section::default()
        })
        .collect()
}

fn part_acts(page: &Page, kind: PartKind) -> Vec<Act> {
    match kind {
        PartKind::Work => vec![Act::Go { href: "/mijn/werk".to_owned(), label: page.t("casework-own-work") }],
        _ => Vec::new(),
    }
}

/// What stands in a part: what lies ahead first.
fn part_items(page: &Page, part: &PartFile) -> Vec<Item> {
    let appointments = in_order(part.all()).into_iter().map(|one| Item {
        acts: call_off_act(page, &one).into_iter().collect(),
        more: vec![erase_act(page, one.id)],
        ..appointment_item(page, &one)
    });
    let tasks = open_first(part.all())
        .into_iter()
        .map(|one| Item { more: vec![erase_act(page, one.id)], ..task_item(page, &one, None) });
    appointments.chain(tasks).chain(other_items(page, part)).collect()
}

fn other_items(page: &Page, part: &PartFile) -> Vec<Item> {
    let words = super::part::beside(&part.sheets);
    part.sheets
        .iter()
        .filter_map(|sheet| {
            let item = match sheet.content.as_ref()? {
                PartRecord::Note(note) => note_item(page, note),
                PartRecord::Card(card) => Item {
                    title: card_title(page, card),
                    title_lang: card_lang(page, card),
                    when: page.day(card.changed),
                    badge: too_much_badge(page, card),
                    lines: card_lines(page, card),
                    ..Item::default()
                },
                PartRecord::Name { name } => Item {
                    lines: vec![Line {
                        label: page.t("casework-start-name"),
                        text: name.clone(),
                        ..Line::default()
                    }],
                    ..Item::default()
                },
                PartRecord::Stay(stay) => super::shelter::stay_item(page, stay),
                PartRecord::Began(told) => super::began::told_item(page, told),
                PartRecord::InContact(_)
                | PartRecord::SafeContact(_)
                | PartRecord::Warning(_)
                | PartRecord::Beside(_)
                | PartRecord::Appointment(_)
                | PartRecord::Task(_)
                | PartRecord::Other => return None,
            };
            let beside = words.get(&sheet.id).cloned().unwrap_or_default();
            Some(Item { more: record_acts(page, sheet.id, sheet.content.as_ref()?), beside, ..item })
        })
        .collect()
}

/// The client erases one thing.
fn erase_act(page: &Page, record: Id) -> Act {
    Act::Sure {
        to: format!("/mijn/vel/{record}/wissen"),
        label: page.t("casework-erase-one"),
        question: page.t("casework-erase-one-question"),
        yes: page.t("casework-erase-one-yes"),
    }
}

/// What the client may do with something in a part.
fn record_acts(page: &Page, record: Id, content: &PartRecord) -> Vec<Act> {
    match content {
        PartRecord::Card(card) => vec![
            Act::Go { href: format!("/mijn/leefgebied/{record}"), label: page.t("kit-change") },
            too_much_act(page, "/mijn", Side::Client, record, card),
            close_act(page, record),
        ],
        PartRecord::Note(note) => {
            let go = |path: &str, key| Act::Go { href: format!("/mijn/{path}"), label: page.t(key) };
            let mut acts = vec![
                go(&format!("aanvulling/{record}"), "casework-add-beside"),
                go(&format!("notitie/{record}/zin"), "casework-sentence"),
                erase_act(page, record),
            ];
            if !note.themes.is_empty() {
                let to = format!("/mijn/vel/{record}/themas");
                acts.push(Act::Do { to, label: page.t("casework-part-themes-off") });
            }
            acts
        }
        PartRecord::Name { .. } => {
            vec![Act::Go { href: "/mijn/naam".to_owned(), label: page.t("kit-change") }]
        }
        PartRecord::Began(_) => vec![super::began::write_act(page)],
        PartRecord::Stay(_) => vec![erase_act(page, record)],
        PartRecord::InContact(_)
        | PartRecord::SafeContact(_)
        | PartRecord::Warning(_)
        | PartRecord::Beside(_)
        | PartRecord::Appointment(_)
        | PartRecord::Task(_)
        | PartRecord::Other => Vec::new(),
    }
}

/// The client's own overview of their money, for their eyes only.
fn money(page: &Page, own: &Own) -> Section {
    let items = own.money().map(|money| Item {
        lines: vec![Line {
            label: page.t("casework-money-text"),
            text: money.text.clone(),
            ..Line::default()
        }],
        when: page.moment(money.at),
        ..Item::default()
    });
    Section {
        title: page.t("casework-money"),
        lead: page.t("casework-money-lead"),
        items: items.into_iter().collect(),
        acts: vec![Act::Go { href: "/mijn/geld".to_owned(), label: page.t("casework-money-write") }],
        ..Section::default()
    }
}

/// What is kept, until when and by what right, as the page shows it.
pub(super) struct KeptRow {
    pub(super) what: String,
    pub(super) until: String,
    pub(super) ground: String,
}

pub(super) fn kept_row(page: &Page, line: KeptLine) -> KeptRow {
    let until = match line.until {
        Until::Day(day) => page.tv("casework-mine-until-day", "day", page.day(day)),
        Until::DaysAfterEnd(days) => page.tn("casework-mine-until-after-end", "count", days),
        Until::YearsAfterChange(years) => page.tn("casework-kept-years", "count", years),
        Until::DaysEach(days) => page.tn("casework-mine-until-each", "count", days),
        Until::End => page.t("casework-mine-until-end"),
        Until::WithFile => page.t("casework-gone-until-at-latest"),
        Until::AfterErasing => page.t("casework-gone-until-receipt"),
        Until::Stays => page.t("casework-mine-until-stays"),
    };
    KeptRow { what: page.t(line.held.text_key()), until, ground: page.t(line.held.ground_key(line.ground)) }
}

#[derive(Template)]
#[template(path = "casework/copy.html")]
struct Copy {
    page: Page,
    lead: String,
    sections: Vec<Section>,
}

/// The client's own copy, to print or to keep. The private part stays off paper, and no role is named.
pub async fn copy(visitor: Visitor) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let page = visitor.page("casework-own-title");
    let today = visitor.ask().house.today();
    let mut all = sections(&View::new(&page, &own.file, Reader::Copy, today));
    all.extend(parts(&page, &own).into_iter().zip(&own.parts).filter_map(|(mut section, part)| {
        if part.kind() == PartKind::Work {
            section.items.extend(super::at_work::items(&page, &own.at_work));
        }
        let on_paper = matches!(part.kind(), PartKind::Work | PartKind::Housing);
        on_paper.then_some(section)
    }));
    all.push(super::looked::on_paper(&page, &book::who_looked(&visitor, &own).await?));
    for section in &mut all {
        section.folded = false;
        section.acts.clear();
        for item in &mut section.items {
            item.acts.clear();
            item.more.clear();
        }
    }
    all.retain(|section| !section.items.is_empty());
    let lead = page.tv("casework-copy-lead", "day", page.day(today));
    Ok(draw(&Copy { page, lead, sections: all }))
}

/// The client's own copy for another program: JSON, by the schema beside it.
pub async fn copy_file(visitor: Visitor) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let looked = book::who_looked(&visitor, &own).await?;
    let copy = book::own_copy(&own, &looked, visitor.ask().house.today());
    let text = serde_json::to_string_pretty(&copy).map_err(|_| Problem::Broken)?;
    Ok(file("application/json", "kopie.json", text))
}

/// The schema of that file: about the form of a copy, and about nobody.
pub async fn copy_schema() -> Response {
    file("application/schema+json", "uitleg.json", SCHEMA_TEXT.to_owned())
}

/// A file to keep, with a neutral name.
fn file(kind: &'static str, name: &str, text: String) -> Response {
    let keep = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, keep)], text).into_response()
}
