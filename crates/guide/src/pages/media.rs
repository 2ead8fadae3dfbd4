//! Pictures and texts that may be used: what everybody finds, and where a worker approves what lies in the folder.

use super::hints;
use crate::book::media::{File, approve, approved_file, files, library, library_of, withdraw};
use crate::model::media::{APPROVED_MAX, Approved, Kind, Licence, Use};
use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::wording::Hint;
use kit::{Choice, Form, FormView, Page, Problem, show as draw};
use people::{Acting, Ask, Perhaps, Posted};

const HERE: &str = "/werk/beelden";

/// Something that may be used, as everybody finds it.
struct Item {
    print: String,
    is_picture: bool,
    shows: String,
    author: String,
    made: String,
    terms: String,
    uses: String,
}

impl Item {
    fn of(page: &Page, file: &File, one: &Approved) -> Item {
        let uses: Vec<String> = one.uses.iter().map(|one| page.t(one.text_key())).collect();
        Item {
            print: one.print.clone(),
            is_picture: file.kind.is_some_and(Kind::is_picture),
            shows: one.shows.clone(),
            author: one.author.clone(),
            made: page.day(one.made),
            terms: page.t(one.terms.text_key()),
            uses: uses.join(", "),
        }
    }
}

#[derive(Template)]
#[template(path = "guide/media.html")]
struct Public {
    page: Page,
    items: Vec<Item>,
}

/// What may be used, for whoever writes or teaches about this work.
pub async fn show(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let (library, files) = (library(&ask.house).await?, files(&ask.house).await?.unwrap_or_default());
    let page = reader.page(&ask, "guide-title");
    let item = |file: &File| Some(Item::of(&page, file, library.of(&file.print)?));
    let items = files.iter().filter(|file| file.may_be_shown()).filter_map(item).collect();
    Ok(draw(&Public { items, page }))
}

/// One file, as long as it is what was approved.
pub async fn file(ask: Ask, Path(print): Path<String>) -> Result<Response, Problem> {
    let (kind, bytes) = approved_file(&ask.house, &print).await?;
    Ok(([(header::CONTENT_TYPE, kind.media_type())], bytes).into_response())
}

/// A file of the folder, as a worker sees it.
struct Line {
    name: String,
    print: String,
    standing: String,
    tone: &'static str,
    may_be_shown: bool,
}

#[derive(Template)]
#[template(path = "guide/media_work.html")]
struct Folder {
    page: Page,
    /// None where the installation has no folder.
    lines: Option<Vec<Line>>,
}

/// The folder, file by file.
pub async fn folder(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("guide-media-title");
    let library = library_of(&acting)?;
    let line = |file: File| {
        let (key, tone) = match library.of(&file.print) {
            _ if file.kind.is_none() => ("guide-media-no-kind", "quiet"),
            _ if file.carries_more => ("guide-media-carries-more", "careful"),
            Some(_) => ("guide-media-approved", "good"),
            None if library.approved.iter().any(|one| one.file == file.name) => {
                ("guide-media-changed", "careful")
            }
            None => ("guide-media-new", "new"),
        };
        Line {
            standing: page.t(key),
            tone,
            may_be_shown: file.may_be_shown(),
            name: file.name,
            print: file.print,
        }
    };
    let lines = files(&acting.ask().house).await?.map(|files| files.into_iter().map(line).collect());
    Ok(draw(&Folder { page, lines }))
}

#[derive(Template)]
#[template(path = "guide/media_one.html")]
struct One {
    page: Page,
    form: FormView,
    file: File,
    is_approved: bool,
    licences: Vec<Choice>,
    uses: Vec<Choice>,
    hints: Vec<Hint>,
}

async fn find(acting: &Acting, print: &str) -> Result<File, Problem> {
    let files = files(&acting.ask().house).await?.unwrap_or_default();
    files.into_iter().find(|file| file.print == print && file.may_be_shown()).ok_or(Problem::Missing)
}

/// One file, to approve it.
pub async fn one(acting: Acting, Path(print): Path<String>) -> Result<Response, Problem> {
    let file = find(&acting, &print).await?;
    let form = match library_of(&acting)?.of(&print) {
        None => FormView::empty(),
        Some(one) => {
            let uses = one.uses.iter().fold(FormView::empty(), |form, one| form.with("gebruik", one.code()));
            uses.with("toont", &one.shows)
                .with("maker", &one.author)
                .with("dag", &kit::when::field_day(one.made))
                .with("licentie", one.terms.code())
        }
    };
    draw_one(&acting, StatusCode::OK, file, form)
}

fn draw_one(acting: &Acting, status: StatusCode, file: File, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("guide-media-title");
    let hints = hints::of(acting, &page, &form);
    let is_approved = library_of(acting)?.of(&file.print).is_some();
    let (licences, uses) = (Licence::choices(&page), Use::choices(&page));
    Ok(show_as(status, &One { page, form, file, is_approved, licences, uses, hints }))
}

fn read(form: &mut Form, acting: &Acting, file: &File) -> Option<Approved> {
    let shows = form.needed("toont", LINE_MAX);
    let author = form.needed("maker", LINE_MAX);
    let today = acting.ask().house.now().day();
    let made = form.day("dag");
    match made {
        None if form.raw("dag").is_none_or(|text| text.trim().is_empty()) => {
            form.refuse("dag", "kit-field-required");
        }
        Some(day) if day > today => form.refuse("dag", "guide-media-later"),
        _ => {}
    }
    let terms = form.choice("licentie", &Licence::among());
    let uses = form.choices("gebruik", &Use::among());
    if uses.is_empty() {
        form.refuse("gebruik", "kit-field-required");
    }
    for (tick, why) in
        [("niemand", "guide-media-needs-nobody"), ("gemeenschap", "guide-media-needs-community")]
    {
        if !form.ticked(tick) {
            form.refuse(tick, why);
        }
    }
    let (file, print) = (file.name.clone(), file.print.clone());
    let one = Approved { file, print, shows, author, made: made?, terms: terms?, uses, approved: today };
    form.is_good().then_some(one)
}

/// Approves a file as it is now.
pub async fn set(
    acting: Acting,
    Path(print): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let file = find(&acting, &print).await?;
    let read = read(&mut form, &acting, &file);
    let library = library_of(&acting)?;
    if library.of(&print).is_none() && library.approved.len() >= APPROVED_MAX {
        super::fields::refuse_more(&mut form, "toont", APPROVED_MAX);
    }
    match read.filter(|_| form.is_good()) {
        Some(one) => {
            approve(&acting, &one).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        None => draw_one(&acting, StatusCode::BAD_REQUEST, file, acting.ask().view(&form)),
    }
}

/// Takes the approval back.
pub async fn remove(acting: Acting, Path(print): Path<String>) -> Result<Response, Problem> {
    withdraw(&acting, &print).await?;
    Ok(Redirect::to(HERE).into_response())
}
