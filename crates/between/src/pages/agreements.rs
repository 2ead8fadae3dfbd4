//! Agreements with other organisations: begin one, compare keys by reading aloud, agree as the second, renew, end.

use super::{PARTNERS, id};
use crate::book::agree::{self as book, NotAgreed};
use crate::book::agreed;
use crate::model::address::HOST_MAX;
use crate::model::agreement::NotYet;
use crate::model::public::PUBLIC_MAX;
use crate::model::{Address, Agreement, Public};
use accord::read_aloud;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use people::model::shown_name;
use people::{Acting, Posted};
use store::{Day, Id};

/// Where an agreement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// The other's key is not known yet.
    Begun,
    /// A second person has to agree.
    Waits,
    /// It holds, and ends soon.
    EndsSoon,
    /// It holds.
    Holds,
    /// Its last day is over.
    Over,
}

impl Stands {
    fn of(agreement: &Agreement, today: Day) -> Stands {
        match agreement {
            one if one.ends_soon(today) => Stands::EndsSoon,
            one if one.holds(today) => Stands::Holds,
            one if one.until.is_some() => Stands::Over,
            one if one.theirs.is_some() => Stands::Waits,
            _ => Stands::Begun,
        }
    }

    fn text_key(self) -> &'static str {
        match self {
            Stands::Begun => "between-stands-begun",
            Stands::Waits => "between-stands-waits",
            Stands::EndsSoon => "between-stands-ends-soon",
            Stands::Holds => "between-stands-holds",
            Stands::Over => "between-stands-over",
        }
    }

    fn tone(self) -> &'static str {
        match self {
            Stands::Holds => "good",
            Stands::EndsSoon | Stands::Over => "careful",
            Stands::Begun | Stands::Waits => "quiet",
        }
    }
}

#[derive(Template)]
#[template(path = "between/agreements.html")]
struct ListPage {
    page: Page,
    form: FormView,
    agreements: Vec<(Agreement, Stands)>,
}

/// The agreements of the organisation.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty())
}

fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let today = acting.ask().house.now().day();
    let agreements = agreed(acting.organisation())?.agreements.into_iter();
    let agreements = agreements.map(|one| (Stands::of(&one, today), one)).map(|(stands, one)| (one, stands));
    let page = acting.page("between-title");
    Ok(show_as(status, &ListPage { page, form, agreements: agreements.collect() }))
}

/// Begins one.
pub async fn begin(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let name = form.needed("naam", LINE_MAX);
    let typed = form.needed("adres", HOST_MAX);
    let address = Address::parse(&typed);
    if address.is_err() && !typed.is_empty() {
        form.refuse("adres", "between-address-not");
    }
    if let (Ok(address), true) = (address, form.is_good()) {
        match book::begin(&acting, name, address).await {
            Ok(id) => return Ok(back_to(id)),
            Err(not) => refuse(&mut form, "", not)?,
        }
    }
    draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form))
}

/// What to say when it was not done.
fn refuse(form: &mut Form, field: &'static str, not: NotAgreed) -> Result<(), Problem> {
    let key = match not {
        NotAgreed::Enough => "between-enough",
        NotAgreed::KnownKey => "between-key-known",
        NotAgreed::Silent => "between-renew-silent",
        NotAgreed::NotYet(NotYet::NotAsked) => "between-not-asked",
        NotAgreed::NotYet(NotYet::SamePerson) => "between-same-person",
        NotAgreed::NotYet(NotYet::SameRole) => "between-same-role",
        NotAgreed::Problem(problem) => return Err(problem),
    };
    form.refuse(field, key);
    Ok(())
}

fn back_to(id: Id) -> Response {
    Redirect::to(&format!("{PARTNERS}/{id}")).into_response()
}

#[derive(Template)]
#[template(path = "between/agreement.html")]
struct OnePage {
    page: Page,
    form: FormView,
    agreement: Agreement,
    stands: Stands,
    /// Where partners find us.
    our_address: String,
    /// The number that both read aloud, once both keys are there.
    aloud: Option<[String; accord::GROUPS]>,
    /// Who asked for it, by name.
    asked_by: Option<String>,
    /// Whether this reader can be the second.
    may_agree: bool,
}

/// One agreement.
pub async fn show(acting: Acting, Path(agreement): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id(&agreement)?, StatusCode::OK, FormView::empty(), None).await
}

async fn draw(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    form: FormView,
    word: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let house = &acting.ask().house;
    let agreement = agreed(acting.organisation())?.agreement(id).cloned().ok_or(Problem::Missing)?;
    let mut page = acting.page("between-one-title");
    if let Some((kind, key)) = word {
        page = page.with_notice(kind, key);
    }
    let asked_by = match agreement.asked {
        Some(asked) => {
            let worker = house.store.read(move |reader| reader.worker(asked.worker)).await?;
            Some(worker.map_or_else(String::new, |worker| shown_name(&worker.sign_in_name)))
        }
        None => None,
    };
    let other =
        |asked: crate::model::Asked| asked.worker != acting.worker().id && asked.role != acting.role();
    let one = OnePage {
        form,
        stands: Stands::of(&agreement, house.now().day()),
        our_address: house.settings.public_address.clone(),
        aloud: agreement.theirs.map(|theirs| read_aloud(agreement.ours.0, theirs.0)),
        asked_by,
        may_agree: agreement.asked.is_some_and(other),
        agreement,
        page,
    };
    Ok(show_as(status, &one))
}

/// Shows the page again, or goes back to it when it was done.
async fn after(
    acting: &Acting,
    id: Id,
    mut form: Form,
    done: Result<(), NotAgreed>,
) -> Result<Response, Problem> {
    match done {
        Ok(()) => Ok(back_to(id)),
        Err(not) => {
            refuse(&mut form, "", not)?;
            draw(acting, id, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await
        }
    }
}

/// Enters the other's key.
pub async fn enter(
    acting: Acting,
    Path(agreement): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id(&agreement)?;
    let typed = form.needed("sleutel", PUBLIC_MAX);
    let theirs = Public::parse(&typed);
    if theirs.is_err() && !typed.is_empty() {
        form.refuse("sleutel", "between-key-not");
    }
    match theirs {
        Ok(theirs) if form.is_good() => {
            let done = book::enter(&acting, id, theirs).await;
            after(&acting, id, form, done).await
        }
        _ => draw(&acting, id, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await,
    }
}

/// Agrees, as the second.
pub async fn agree(
    acting: Acting,
    Path(agreement): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id(&agreement)?;
    if !form.ticked("gehoord") {
        form.refuse("gehoord", "between-aloud-tick");
        return draw(&acting, id, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    }
    let done = book::agree(&acting, id).await;
    after(&acting, id, form, done).await
}

/// Asks for a year more.
pub async fn lengthen(
    acting: Acting,
    Path(agreement): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let id = id(&agreement)?;
    let done = book::lengthen(&acting, id).await;
    after(&acting, id, form, done).await
}

/// Renews our key.
pub async fn renew(
    acting: Acting,
    Path(agreement): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let id = id(&agreement)?;
    let done = book::renew(&acting, id).await;
    after(&acting, id, form, done).await
}

/// Ends it.
pub async fn end(acting: Acting, Path(agreement): Path<String>) -> Result<Response, Problem> {
    book::end(&acting, id(&agreement)?).await?;
    Ok(Redirect::to(PARTNERS).into_response())
}
