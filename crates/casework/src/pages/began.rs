//! How it began: the client's own page, which nobody else opens until they let their guide read it (SAF-08).

use super::back_to_mine;
use super::fields::{FormPage, Line, area, checks, choices, tick};
use super::view::{Act, Item, Section, lines_of};
use crate::book::{self, Beginnings, Own};
use crate::model::{BeganBy, BeganTold, Domain};
use axum::response::Response;
use kit::form::MESSAGE_MAX;
use kit::{Form, FormView, Page, Problem};
use people::{Guard, Posted, Routes, Visitor};

/// Where it is written.
const HERE: &str = "/mijn/begin";
/// Rows of the words.
const ROWS: usize = 10;

/// The routes of how it began.
pub fn routes() -> Routes {
    Routes::new().get(HERE, Guard::Visitor, show).post(HERE, Guard::Visitor, keep)
}

fn form_page(visitor: &Visitor) -> FormPage {
    let page = visitor.page("casework-own-title");
    let themes = choices(&page, BeganBy::ALL, BeganBy::code, BeganBy::text_key);
    let domains = choices(&page, Domain::ALL, Domain::code, Domain::text_key);
    let mut text = area("woorden", "casework-began-text").hint("casework-began-text-hint").free();
    text.rows = ROWS;
    let fields = vec![
        text,
        checks("lastiger", "casework-seen-harder").hint("casework-seen-harder-hint").among(domains).free(),
        tick("lezen", "casework-began-open").hint("casework-began-open-hint"),
        checks("thema", "casework-began-themes").hint("casework-began-themes-hint").among(themes).free(),
        tick("tellen", "casework-began-count").hint("casework-began-count-hint"),
    ];
    FormPage::new(page, "/mijn", HERE, fields).about("casework-began", "casework-began-lead")
}

/// What is written, and who may read it.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let written = own.began().map_or_else(FormView::empty, |began| {
        let is_ticked = |said: bool| if said { "ja" } else { "" };
        let told = is_ticked(book::is_told(&own));
        let counted = is_ticked(!began.counted.is_empty());
        let form = FormView::of([("woorden", began.text.as_str()), ("lezen", told), ("tellen", counted)]);
        let form = began.harder.iter().fold(form, |form, domain| form.with("lastiger", domain.code()));
        began.themes.iter().fold(form, |form, theme| form.with("thema", theme.code()))
    });
    Ok(form_page(&visitor).show(written))
}

fn read(form: &mut Form) -> Option<Beginnings> {
    let (text, themes) = (form.text("woorden", MESSAGE_MAX), form.choices("thema", BeganBy::AMONG));
    let harder = form.choices("lastiger", Domain::AMONG);
    let (open, count) = (form.ticked("lezen"), form.ticked("tellen"));
    form.is_good().then_some(Beginnings { text, themes, harder, open, count })
}

/// Writes it; nothing erases it.
pub async fn keep(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(says) = read(&mut form) else {
        return Ok(form_page(&visitor).again(visitor.ask().view(&form)));
    };
    book::tell_beginning(&visitor, &says).await?;
    Ok(back_to_mine())
}

/// The way to it, on the client's own page. The words themselves do not stand there: somebody else may see that page.
pub(super) fn section(page: &Page, own: &Own) -> Section {
    let who = if book::is_told(own) { "casework-began-two-read" } else { "casework-own-fit-only-you" };
    let written = own.began().map(|began| Item {
        when: page.moment(began.at),
        lines: vec![Line {
            label: page.t("casework-own-fit-who-reads"),
            text: page.t(who),
            ..Line::default()
        }],
        ..Item::default()
    });
    Section {
        title: page.t("casework-began"),
        lead: page.t("casework-began-lead"),
        items: written.into_iter().collect(),
        acts: vec![write_act(page)],
        folded: true,
        ..Section::default()
    }
}

pub(super) fn write_act(page: &Page) -> Act {
    Act::Go { href: HERE.to_owned(), label: page.t("casework-began-write") }
}

/// What the client lets their guide read.
pub(super) fn told_item(page: &Page, told: &BeganTold) -> Item {
    let harder: Vec<String> = told.harder.iter().map(|domain| page.t(domain.text_key())).collect();
    let harder = harder.join(", ");
    Item {
        title: page.t("casework-began"),
        when: page.moment(told.at),
        lines: lines_of(
            page,
            [("casework-began-text", told.text.as_str()), ("casework-seen-harder-told", &harder)],
        ),
        ..Item::default()
    }
}
