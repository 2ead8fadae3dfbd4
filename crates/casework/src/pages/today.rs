//! One's own day: what is agreed, what is due, what asks for attention.

use super::view::{Act, Item, Section, lines_of};
use super::{case_path, part_path, sub};
use crate::book::{self, CaseRow, Meeting, MyDay, Shown, ToDo};
use crate::model::Look;
use crate::model::heed::Heed;
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use people::Acting;
use store::Day;

#[derive(Template)]
#[template(path = "casework/today.html")]
struct Today {
    page: Page,
    date: String,
    sections: Vec<Section>,
    is_quiet: bool,
    has_lapsed: bool,
}

/// Shows the day.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let day = book::my_day(&acting).await?;
    let page = acting.page("casework-today-title");
    let date = page.day(kit::when::local_day(acting.ask().house.now()));
    let sections = sections(&page, &day);
    let has_lapsed = !book::lapsed(&acting).await?.is_empty();
    Ok(draw(&Today { is_quiet: sections.is_empty() && !has_lapsed, has_lapsed, date, sections, page }))
}

/// What is there, in the order in which it matters; nothing is shown of what is not.
fn sections(page: &Page, day: &MyDay) -> Vec<Section> {
    let meetings = |list: &[Meeting]| list.iter().map(|one| meeting(page, one)).collect();
    let tasks = |list: &[ToDo]| list.iter().map(|one| task(page, one)).collect();
    let of_helpers = day.of_helpers.iter().map(|one| helpers_meeting(page, one));
    let of_helpers = of_helpers.chain(day.tasks_of_helpers.iter().map(|one| helpers_task(page, one)));
    let all: [(&str, Vec<Item>); 10] = [
        ("casework-today-erase", day.to_erase.iter().map(|(shown, by)| to_erase(page, shown, *by)).collect()),
        ("casework-today-appointments", meetings(&day.today)),
        ("casework-today-overdue", tasks(&day.overdue)),
        ("casework-today-unfinished", meetings(&day.unfinished)),
        ("casework-today-heeded", day.heeded.iter().map(|row| heeded(page, row)).collect()),
        (
            "casework-today-asked",
            day.asked_about
                .iter()
                .map(|(by, at)| Item {
                    title: page.tv("casework-today-asks", "name", by),
                    when: page.moment(*at),
                    ..Item::default()
                })
                .collect(),
        ),
        ("casework-lead-looks", day.looks.iter().map(|(shown, one)| look(page, shown, one)).collect()),
        ("casework-today-tasks", tasks(&day.tasks)),
        ("casework-today-later", meetings(&day.later)),
        ("casework-today-helpers", of_helpers.collect()),
    ];
    all.into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(title, items)| Section { title: page.t(title), items, ..Section::default() })
        .collect()
}

/// The page of a file or a part.
fn path_of(shown: &Shown) -> String {
    if shown.is_part { part_path(shown.id) } else { case_path(shown.id) }
}

fn open(page: &Page, shown: &Shown) -> Act {
    Act::Go { href: path_of(shown), label: page.t("casework-today-open") }
}

fn meeting(page: &Page, meeting: &Meeting) -> Item {
    let lines = meeting.what.as_ref().map_or_else(Vec::new, |what| {
        let way = page.t(what.way.text_key());
        lines_of(
            page,
            [
                ("casework-appointment-way", &way),
                ("casework-appointment-place", &what.place),
                ("casework-appointment-text", &what.text),
            ],
        )
    });
    Item {
        title: meeting.shown.pseudonym.clone(),
        when: format!("{} – {}", page.moment(meeting.at), kit::when::time(meeting.until)),
        lines,
        acts: vec![open(page, &meeting.shown)],
        ..Item::default()
    }
}

fn task(page: &Page, task: &ToDo) -> Item {
    let text = task.what.as_ref().map_or("", |what| what.text.as_str());
    let to = format!("{}/taak/{}/klaar", path_of(&task.shown), task.record);
    Item {
        title: task.shown.pseudonym.clone(),
        when: page.tv("casework-task-by", "day", page.day(task.day)),
        lines: lines_of(page, [("casework-task-text", text)]),
        acts: vec![Act::Do { to, label: page.t("casework-step-done") }, open(page, &task.shown)],
        ..Item::default()
    }
}

/// What a helper has: who, beside what it is; the helper does it, and the guide reads it.
fn helpers_meeting(page: &Page, one: &Meeting) -> Item {
    let with = one.what.as_ref().map_or("", |what| what.with.name.as_str());
    let mut item = meeting(page, one);
    item.lines.splice(0..0, lines_of(page, [("casework-appointment-with", with)]));
    item
}

fn helpers_task(page: &Page, one: &ToDo) -> Item {
    let of = one.what.as_ref().map_or("", |what| what.of.name.as_str());
    let item = task(page, one);
    let lines = item.lines.into_iter().chain(lines_of(page, [("casework-task-of", of)])).collect();
    Item { lines, acts: vec![open(page, &one.shown)], ..item }
}

fn look(page: &Page, shown: &Shown, look: &Look) -> Item {
    Item {
        title: shown.pseudonym.clone(),
        badge: Some((page.t(look.at.text_key()), "careful")),
        when: page.day(look.day),
        acts: vec![open(page, shown)],
        ..Item::default()
    }
}

fn heeded(page: &Page, row: &CaseRow) -> Item {
    let shown = row.shown();
    let go = |path: &str, key: &str| Act::Go { href: sub(shown.id, path), label: page.t(key) };
    let after_silence = match row.heed {
        Heed::Quiet => vec![go("check-in", "casework-check-in"), go("sluiten", "casework-close")],
        _ => Vec::new(),
    };
    Item {
        badge: row.heed.text_key().map(|key| (page.t(key), row.heed.tone())),
        acts: std::iter::once(open(page, &shown)).chain(after_silence).collect(),
        title: shown.pseudonym,
        ..Item::default()
    }
}

fn to_erase(page: &Page, shown: &Shown, by: Day) -> Item {
    Item {
        title: shown.pseudonym.clone(),
        when: page.tv("casework-erase-by", "day", page.day(by)),
        acts: vec![open(page, shown)],
        ..Item::default()
    }
}
