//! The partner list: who is on it, what each says, and which of them somebody should call again.

use super::id;
use crate::book::directory as book;
use crate::model::Partner;
use crate::model::directory::{Card, Listed, Men};
use crate::model::gaps::gaps;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::wording::{Hint, hints};
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::{Day, Id};

/// The address of the list.
pub const PARTNERS: &str = "/werk/ketenpartners";

#[derive(Template)]
#[template(path = "referral/partners.html")]
struct List {
    page: Page,
    all: Vec<Listed>,
    today: Day,
    form: FormView,
    kinds: Vec<Choice>,
    men: Vec<Choice>,
    /// For what nobody on the list helps men, and why.
    gaps: Vec<(String, String)>,
    may_raise: bool,
}

impl List {
    /// The gaps as the words of a theme for the PMW meeting.
    fn theme(&self) -> String {
        let lines: Vec<String> = self.gaps.iter().map(|(kind, gap)| format!("- {kind}: {gap}")).collect();
        lines.join("\n")
    }

    fn due(&self) -> usize {
        self.all.iter().filter(|listed| listed.card.is_due(self.today)).count()
    }

    fn men_of(&self, listed: &Listed) -> String {
        self.page.t(listed.card.men.text_key())
    }
}

/// The partner list, and a form for one more.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let all = book::list(acting).await?;
    let page = acting.page("referral-partners-title");
    let today = acting.ask().house.now().day();
    Ok(show_as(
        status,
        &List {
            gaps: gaps(all.iter().map(|listed| &listed.card))
                .into_iter()
                .map(|(kind, gap)| (page.t(&kind.text_key()), page.t(gap.text_key())))
                .collect(),
            may_raise: acting.may(Action::RaiseTheme),
            all,
            today,
            form,
            kinds: super::forms::partners(&page),
            men: Men::choices(&page),
            page,
        },
    ))
}

/// Puts a partner on the list.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read_card(&mut form, &acting) {
        Some(card) => {
            book::begin(&acting, card).await?;
            Ok(to_list())
        }
        None => draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

fn to_list() -> Response {
    Redirect::to(PARTNERS).into_response()
}

#[derive(Template)]
#[template(path = "referral/listed.html")]
struct One {
    page: Page,
    id: Id,
    card: Card,
    is_due: bool,
    form: FormView,
    kinds: Vec<Choice>,
    men: Vec<Choice>,
    hints: Vec<Hint>,
}

/// One partner, to look whether it still holds.
pub async fn show(acting: Acting, Path(partner): Path<String>) -> Result<Response, Problem> {
    draw_one(&acting, id(&partner)?, StatusCode::OK, None).await
}

async fn draw_one(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    typed: Option<FormView>,
) -> Result<Response, Problem> {
    let card = book::read(acting, id).await?;
    let page = acting.page("referral-partners-title");
    let form = typed.unwrap_or_else(|| filled(&card));
    let is_due = card.is_due(acting.ask().house.now().day());
    let (kinds, men) = (super::forms::partners(&page), Men::choices(&page));
    // A client reads whom the partner helps.
    let hints = hints(&page, form.value("helpt"), "nl", &acting.words("nl"));
    Ok(show_as(status, &One { page, id, card, is_due, form, kinds, men, hints }))
}

/// Writes a partner anew: it was looked at today.
pub async fn keep(
    acting: Acting,
    Path(partner): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id(&partner)?;
    match read_card(&mut form, &acting) {
        Some(card) => {
            book::rewrite(&acting, id, card).await?;
            Ok(to_list())
        }
        None => draw_one(&acting, id, StatusCode::BAD_REQUEST, Some(acting.ask().view(&form))).await,
    }
}

/// Takes a partner off the list.
pub async fn remove(acting: Acting, Path(partner): Path<String>) -> Result<Response, Problem> {
    book::remove(&acting, id(&partner)?).await?;
    Ok(to_list())
}

fn read_card(form: &mut Form, acting: &Acting) -> Option<Card> {
    let among = Partner::ALL.map(|partner| (partner.code(), partner));
    let partner = form.choice("soort", &among);
    let name = form.needed("naam", LINE_MAX);
    let helps = form.needed("helpt", NOTE_MAX);
    let men = form.choice("mannen", &Men::among());
    let languages = form.text("talen", LINE_MAX);
    let reach = form.text("bereik", NOTE_MAX);
    if !form.is_good() {
        return None;
    }
    let checked = acting.ask().house.now().day();
    let checked_by = acting.name();
    Some(Card { partner: partner?, name, helps, men: men?, languages, reach, checked, checked_by })
}

fn filled(card: &Card) -> FormView {
    FormView::of([
        ("soort", card.partner.code()),
        ("naam", &card.name),
        ("helpt", &card.helps),
        ("mannen", card.men.code()),
        ("talen", &card.languages),
        ("bereik", &card.reach),
    ])
}
