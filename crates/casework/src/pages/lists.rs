//! Lists of one's own: where somebody looks for a home, courses they keep, what they are good at, what they owe. Only they read them, until they
//! let their guide read along; the guide's page stands here too.

use super::case::CasePage;
use super::debts;
use super::fields::{Field, area};
use super::homes;
use super::known::course_lines;
use super::practical::PracticalPage;
use super::view::{Act, Item, Section};
use super::{back_to, case_path, id_in, sub};
use crate::book::{self, Own};
use crate::model::ListKind;
use crate::model::practical::Line as Kept;
use crate::pages::fields::Line;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::{Form, FormView, Page, Problem, show as draw_page};
use people::{Acting, Action, Guard, Posted, Routes, Visitor};
use store::{Day, Id};

/// The routes of these pages.
pub fn routes() -> Routes {
    let own = Guard::Visitor;
    Routes::new()
        .get("/mijn/lijst/{list}", own, show)
        .post("/mijn/lijst/{list}", own, add)
        .post("/mijn/lijst/{list}/tonen", own, let_read)
        .post("/mijn/lijst/{list}/stoppen", own, stop_reading)
        .post("/mijn/lijst/{list}/bewaar/{course}", own, keep_course)
        .get("/mijn/lijst/{list}/regel/{record}", own, line_form)
        .post("/mijn/lijst/{list}/regel/{record}", own, change)
        .post("/mijn/lijst/{list}/regel/{record}/wissen", own, erase)
        .get("/werk/trajecten/{case}/lijst/{list}", Guard::Worker(Action::ReadCase), shown)
        .post(
            "/werk/trajecten/{case}/lijst/{list}/{record}/taak",
            Guard::Worker(Action::WriteCase),
            make_task,
        )
}

fn list_in(path: &str) -> Result<ListKind, Problem> {
    ListKind::at(path).ok_or(Problem::Missing)
}

/// Where a list of one's own stands.
pub(super) fn path_of(list: ListKind) -> String {
    format!("/mijn/lijst/{}", list.path())
}

fn back_to_list(list: ListKind) -> Response {
    Redirect::to(&path_of(list)).into_response()
}

async fn own(visitor: &Visitor) -> Result<Own, Problem> {
    book::own(visitor).await?.ok_or(Problem::Missing)
}

/// The lists, as the client's own page names them.
pub(super) fn section(page: &Page, own: &Own, today: Day) -> Section {
    let go = |list: &ListKind| Act::Go { href: path_of(*list), label: page.t(list.text_key()) };
    Section {
        title: page.t("casework-list-title"),
        items: debts::soon(page, own, today),
        acts: ListKind::ALL.iter().map(go).collect(),
        ..Section::default()
    }
}

/// Where the tool stands that belongs to a list, and the key of its text.
fn tool_of(list: ListKind) -> (&'static str, &'static str) {
    match list {
        ListKind::Home => ("/wonen", "casework-home-heading"),
        ListKind::Courses => ("/leren", "casework-course-heading"),
        ListKind::Strengths => ("/sterk", "casework-strong-heading"),
        ListKind::Debts => ("/geldlijst", "casework-tools-budget"),
    }
}

/// A list of one's own.
pub async fn show(visitor: Visitor, Path(list): Path<String>) -> Result<Response, Problem> {
    let (list, own) = (list_in(&list)?, own(&visitor).await?);
    let first = own.list(list).and_then(|kept| kept.lines().next());
    // A text is written anew, everything else is added.
    let form = match first {
        Some((_, Kept::Strengths { text, .. })) => FormView::of([("tekst", text.as_str())]),
        _ => FormView::empty(),
    };
    Ok(draw(&visitor, &own, list, StatusCode::OK, form))
}

fn draw(visitor: &Visitor, own: &Own, list: ListKind, status: StatusCode, form: FormView) -> Response {
    let page = visitor.page("casework-own-title");
    let section = list_section(&page, own, list);
    let texts = visitor.page("casework-own-title");
    PracticalPage::new(page, "/mijn", "casework-list-title", "")
        .above(vec![section])
        .asking(path_of(list), fields(&texts, list), "kit-save", form)
        .leading_to(&[tool_of(list)])
        .answer(status)
}

fn fields(page: &Page, list: ListKind) -> Vec<Field> {
    match list {
        ListKind::Debts => debts::fields(page),
        ListKind::Home => homes::fields(),
        ListKind::Courses => Vec::new(),
        ListKind::Strengths => vec![area("tekst", "casework-strong-own").free()],
    }
}

fn list_section(page: &Page, own: &Own, list: ListKind) -> Section {
    let base = path_of(list);
    let kept = own.list(list);
    let mut items: Vec<Item> =
        kept.iter().flat_map(|kept| kept.lines()).map(|(id, line)| own_item(page, &base, id, line)).collect();
    items.reverse();
    let acts = match (items.is_empty(), own.shows(list)) {
        (_, true) => vec![Act::Do { to: format!("{base}/stoppen"), label: page.t("casework-list-stop") }],
        (true, false) => Vec::new(),
        (false, false) => vec![Act::Sure {
            to: format!("{base}/tonen"),
            label: page.t("casework-list-show"),
            question: page.t("casework-list-show-question"),
            yes: page.t("casework-list-show"),
        }],
    };
    Section {
        title: page.t(list.text_key()),
        lead: page.t(if own.shows(list) { "casework-list-is-shown" } else { "casework-list-is-own" }),
        items,
        empty: page.t("casework-list-nothing"),
        acts,
        ..Section::default()
    }
}

fn own_item(page: &Page, base: &str, id: Id, line: &Kept) -> Item {
    let mut acts = Vec::new();
    if form_of(line).is_some() {
        acts.push(Act::Go { href: format!("{base}/regel/{id}"), label: page.t("kit-change") });
    }
    let erase = Act::Sure {
        to: format!("{base}/regel/{id}/wissen"),
        label: page.t("casework-erase-one"),
        question: page.t("casework-erase-one-question"),
        yes: page.t("casework-erase-one-yes"),
    };
    Item { acts, more: vec![erase], ..item(page, line) }
}

/// A line, as the client and their guide read it.
fn item(page: &Page, line: &Kept) -> Item {
    match line {
        Kept::Search(search) => homes::item(page, search),
        Kept::Course { name, text, at } => Item {
            title: name.clone(),
            lines: vec![Line {
                label: page.t("casework-course-learns"),
                text: text.clone(),
                ..Line::default()
            }],
            when: page.moment(*at),
            ..Item::default()
        },
        Kept::Debt(debt) => debts::item(page, debt),
        Kept::Strengths { text, at } => Item {
            lines: vec![Line {
                label: page.t("casework-list-strengths"),
                text: text.clone(),
                ..Line::default()
            }],
            when: page.moment(*at),
            ..Item::default()
        },
    }
}

/// A line that asks for something, as the form says it.
fn read_line(form: &mut Form, list: ListKind) -> Option<Kept> {
    match list {
        ListKind::Home => homes::read(form).map(Kept::Search),
        ListKind::Debts => debts::read(form).map(Kept::Debt),
        ListKind::Courses | ListKind::Strengths => None,
    }
}

/// Adds somewhere to look for a home or a debt, or writes the text about strengths; an empty text erases it.
pub async fn add(
    visitor: Visitor,
    Path(list): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let list = list_in(&list)?;
    let (line, field) = match list {
        ListKind::Courses => return Err(Problem::Missing),
        ListKind::Home => (read_line(&mut form, list), "waar"),
        ListKind::Debts => (read_line(&mut form, list), "aan"),
        ListKind::Strengths => {
            let (text, at) = (form.text("tekst", MESSAGE_MAX), visitor.ask().house.now());
            if form.is_good() && text.is_empty() {
                return drop_text(&visitor, list).await;
            }
            (form.is_good().then_some(Kept::Strengths { text, at }), "tekst")
        }
    };
    if let Some(line) = line {
        match book::put_line(&visitor, None, line).await {
            Err(Problem::TooLarge) => refuse_full(&mut form, field, list),
            done => return done.map(|()| back_to_list(list)),
        }
    }
    let own = own(&visitor).await?;
    Ok(draw(&visitor, &own, list, StatusCode::BAD_REQUEST, visitor.ask().view(&form)))
}

fn refuse_full(form: &mut Form, field: &'static str, list: ListKind) {
    let most = i64::try_from(list.most()).unwrap_or(i64::MAX);
    form.refuse_with(field, "casework-list-full", &[("max", most)]);
}

async fn drop_text(visitor: &Visitor, list: ListKind) -> Result<Response, Problem> {
    let own = own(visitor).await?;
    let standing = own.list(list).and_then(|kept| kept.lines().next().map(|(id, _)| id));
    if let Some(record) = standing {
        book::drop_line(visitor, list, record).await?;
    }
    Ok(back_to_list(list))
}

/// Keeps a course of the organisation, as it stands there today.
pub async fn keep_course(
    visitor: Visitor,
    Path((list, course)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (list, course) = (list_in(&list)?, id_in(&course)?);
    if list != ListKind::Courses {
        return Err(Problem::Missing);
    }
    let known = book::practical(visitor.ask()).await?;
    let (_, course) = known.courses().find(|(offer, _)| offer.id == course).ok_or(Problem::Missing)?;
    let page = visitor.page("casework-own-title");
    let told = course_lines(&page, course);
    let told: Vec<String> = told.into_iter().map(|line| format!("{}: {}", line.label, line.text)).collect();
    let (text, at) = (told.join("\n"), visitor.ask().house.now());
    match book::put_line(&visitor, None, Kept::Course { name: course.name.clone(), text, at }).await {
        Err(Problem::TooLarge) => {
            let mut form = Form::default();
            refuse_full(&mut form, "", list);
            let own = own(&visitor).await?;
            Ok(draw(&visitor, &own, list, StatusCode::BAD_REQUEST, visitor.ask().view(&form)))
        }
        done => done.map(|()| back_to_list(list)),
    }
}

fn change_page(
    visitor: &Visitor,
    list: ListKind,
    record: Id,
    form: FormView,
    status: StatusCode,
) -> Response {
    let page = visitor.page("casework-own-title");
    let back = path_of(list);
    let fields = fields(&page, list);
    PracticalPage::new(page, back, list.text_key(), "")
        .asking(format!("{}/regel/{record}", path_of(list)), fields, "kit-save", form)
        .answer(status)
}

/// A line that asks for something, to write it anew.
pub async fn line_form(
    visitor: Visitor,
    Path((list, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (list, record) = (list_in(&list)?, id_in(&record)?);
    let own = own(&visitor).await?;
    let form = form_of(own.list(list).ok_or(Problem::Missing)?.line(record)?).ok_or(Problem::Missing)?;
    Ok(change_page(&visitor, list, record, form, StatusCode::OK))
}

fn form_of(line: &Kept) -> Option<FormView> {
    Some(match line {
        Kept::Search(search) => homes::form_of(search),
        Kept::Debt(debt) => debts::form_of(debt),
        Kept::Course { .. } | Kept::Strengths { .. } => return None,
    })
}

/// Writes it anew.
pub async fn change(
    visitor: Visitor,
    Path((list, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (list, record) = (list_in(&list)?, id_in(&record)?);
    if !matches!(list, ListKind::Home | ListKind::Debts) {
        return Err(Problem::Missing);
    }
    let Some(line) = read_line(&mut form, list) else {
        own(&visitor).await?.list(list).ok_or(Problem::Missing)?.line(record)?;
        return Ok(change_page(&visitor, list, record, visitor.ask().view(&form), StatusCode::BAD_REQUEST));
    };
    book::put_line(&visitor, Some(record), line).await?;
    Ok(back_to_list(list))
}

/// Erases a line.
pub async fn erase(
    visitor: Visitor,
    Path((list, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let list = list_in(&list)?;
    book::drop_line(&visitor, list, id_in(&record)?).await?;
    Ok(back_to_list(list))
}

/// Lets the guide read along.
pub async fn let_read(visitor: Visitor, Path(list): Path<String>) -> Result<Response, Problem> {
    let list = list_in(&list)?;
    book::show_list(&visitor, list).await?;
    Ok(back_to_list(list))
}

/// Takes that back.
pub async fn stop_reading(visitor: Visitor, Path(list): Path<String>) -> Result<Response, Problem> {
    let list = list_in(&list)?;
    book::hide_list(&visitor, list).await?;
    Ok(back_to_list(list))
}

/// A list that the client lets their guide read.
pub async fn shown(acting: Acting, Path((case, list)): Path<(String, String)>) -> Result<Response, Problem> {
    let (case, kind) = (id_in(&case)?, list_in(&list)?);
    let (file, list) = book::shown_list(&acting, case, kind).await?;
    let page = acting.page("casework-title");
    let mut items: Vec<Item> = list
        .lines()
        .map(|(id, line)| {
            let to = sub(case, &format!("lijst/{}/{id}/taak", kind.path()));
            let task = Act::Do { to, label: page.t("casework-list-task") };
            Item { acts: line.task().map(|_| task).into_iter().collect(), ..item(&page, line) }
        })
        .collect();
    items.reverse();
    let section = Section {
        title: page.t(kind.text_key()),
        items,
        empty: page.t("casework-list-nothing"),
        ..Section::default()
    };
    Ok(draw_page(&CasePage {
        back: case_path(case),
        heading: file.case.pseudonym.clone(),
        lead: page.t("casework-list-work-lead"),
        links: Vec::new(),
        can_tie_code: false,
        sections: vec![section],
        page,
    }))
}

/// Makes a task of a line that asks for something.
pub async fn make_task(
    acting: Acting,
    Path((case, list, record)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let (case, list) = (id_in(&case)?, list_in(&list)?);
    let page = acting.page("casework-title");
    let letter = |on: Option<Day>| match on {
        Some(day) => page.tv("casework-debt-task-by", "day", page.day(day)),
        None => page.t("casework-debt-task"),
    };
    book::task_of_line(&acting, case, (list, id_in(&record)?), letter).await?;
    Ok(back_to(case))
}
