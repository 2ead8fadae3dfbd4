//! Those who refer to us, as the team keeps them: who, of which kind, where, whom one speaks to, and when somebody looked.

use super::case::CasePage;
use super::fields::{FormPage, area, choices, choose, line};
use super::id_in;
use super::intake::HERE as INTAKE;
use super::view::{Act, Item, Section, lines_of};
use crate::book;
use crate::model::{KnownSource, Source};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

/// Where the list stands.
pub const HERE: &str = "/werk/verwijzers";

/// The routes of those who refer.
pub fn routes() -> Routes {
    let start = Guard::Worker(Action::StartCase);
    Routes::new()
        .get(HERE, start, show)
        .get("/werk/verwijzers/nieuw", start, new)
        .post("/werk/verwijzers/nieuw", start, add)
        .get("/werk/verwijzers/{source}", start, one)
        .post("/werk/verwijzers/{source}", start, keep)
        .post("/werk/verwijzers/{source}/weg", start, remove)
}

/// The list.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("casework-start-intake");
    let today = acting.ask().house.today();
    let all = book::sources(&acting).await?;
    let section = Section {
        title: page.t("casework-sources"),
        items: all.iter().map(|(id, source)| item(&page, *id, source, today)).collect(),
        empty: page.t("casework-sources-none"),
        acts: vec![Act::Go { href: format!("{HERE}/nieuw"), label: page.t("casework-sources-new") }],
        ..Section::default()
    };
    Ok(draw(&CasePage {
        heading: page.t("casework-sources"),
        lead: page.t("casework-sources-lead"),
        back: INTAKE.to_owned(),
        links: Vec::new(),
        can_tie_code: false,
        sections: vec![section],
        page,
    }))
}

fn item(page: &Page, id: Id, source: &KnownSource, today: Day) -> Item {
    let kind = page.t(source.of.text_key());
    let checked = page.day(source.checked);
    Item {
        title: source.name.clone(),
        badge: source.is_due(today).then(|| (page.t("casework-sources-due"), "careful")),
        lines: lines_of(
            page,
            [
                ("casework-start-slip-for", kind.as_str()),
                ("casework-sources-region", &source.region),
                ("casework-sources-contact", &source.contact),
                ("casework-sources-checked", &checked),
            ],
        ),
        acts: vec![Act::Go { href: format!("{HERE}/{id}"), label: page.t("kit-change") }],
        more: vec![Act::Sure {
            to: format!("{HERE}/{id}/weg"),
            label: page.t("casework-sources-remove"),
            question: page.t("casework-sources-remove-question"),
            yes: page.t("casework-sources-remove-yes"),
        }],
        ..Item::default()
    }
}

fn form_page(acting: &Acting, to: &str) -> FormPage {
    let page = acting.page("casework-start-intake");
    let kinds = choices(&page, Source::ALL, Source::code, Source::text_key);
    let fields = vec![
        line("naam", "casework-sources-name"),
        choose("soort", "casework-start-slip-for").among(kinds),
        line("regio", "casework-sources-region").free(),
        area("contact", "casework-sources-contact").hint("casework-sources-contact-hint").free(),
    ];
    FormPage::new(page, HERE, format!("{HERE}/{to}"), fields)
        .about("casework-sources", "casework-sources-form-lead")
        .submit("casework-sources-holds")
}

fn read(form: &mut Form, today: Day) -> Option<KnownSource> {
    let (name, kind) = (form.needed("naam", LINE_MAX), form.choice("soort", Source::AMONG));
    let (region, contact) = (form.text("regio", LINE_MAX), form.text("contact", NOTE_MAX));
    let kind = kind.filter(|_| form.is_good())?;
    Some(KnownSource { of: kind, name, region, contact, checked: today })
}

/// A form for one more.
pub async fn new(acting: Acting) -> Result<Response, Problem> {
    Ok(form_page(&acting, "nieuw").show(FormView::empty()))
}

/// Puts one on the list.
pub async fn add(acting: Acting, Posted(form): Posted) -> Result<Response, Problem> {
    put(&acting, None, form).await
}

async fn put(acting: &Acting, id: Option<Id>, mut form: Form) -> Result<Response, Problem> {
    let Some(source) = read(&mut form, acting.ask().house.today()) else {
        let to = id.map_or_else(|| "nieuw".to_owned(), |id| id.to_string());
        return Ok(form_page(acting, &to).again(acting.ask().view(&form)));
    };
    book::put_source(acting, id, source).await?;
    Ok(Redirect::to(HERE).into_response())
}

/// One of them, to look whether it still holds.
pub async fn one(acting: Acting, Path(source): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&source)?;
    let all = book::sources(&acting).await?;
    let (_, source) = all.iter().find(|(of, _)| *of == id).ok_or(Problem::Missing)?;
    Ok(form_page(&acting, &id.to_string()).show(FormView::of([
        ("naam", source.name.as_str()),
        ("soort", source.of.code()),
        ("regio", &source.region),
        ("contact", &source.contact),
    ])))
}

/// Writes one anew: it was looked at today.
pub async fn keep(
    acting: Acting,
    Path(source): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    put(&acting, Some(id_in(&source)?), form).await
}

/// Takes one off the list.
pub async fn remove(acting: Acting, Path(source): Path<String>) -> Result<Response, Problem> {
    book::remove_source(&acting, id_in(&source)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
