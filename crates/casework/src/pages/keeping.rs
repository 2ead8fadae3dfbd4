//! How long a file is kept and on what ground, and the client's request to erase it.

use super::fields::{FormPage, area, choices, radios};
use super::{back_to, back_to_mine, case_path, erased_page, id_in, sub};
use crate::book::{self, Erasing};
use crate::model::{Exception, Ground};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes, Visitor};
use store::Id;

/// The routes of keeping and erasing.
pub fn routes() -> Routes {
    let lead = Guard::Worker(Action::LeadCase);
    let own = Guard::Visitor;
    Routes::new()
        .get("/werk/trajecten/{case}/grond", lead, ground)
        .post("/werk/trajecten/{case}/grond", lead, set_ground)
        .get("/werk/trajecten/{case}/wisverzoek", lead, refusal)
        .post("/werk/trajecten/{case}/wisverzoek", lead, refuse)
        .post("/werk/trajecten/{case}/wisverzoek/wissen", lead, erase_as_asked)
        .post("/mijn/wissen", own, erase)
        .post("/mijn/wisverzoek/intrekken", own, withdraw)
        .post("/mijn/check-in/{record}/overslaan", own, skip)
}

fn ground_page(acting: &Acting, case: Id) -> FormPage {
    let page = acting.page("casework-title");
    let grounds = choices(&page, Ground::ALL, Ground::code, Ground::text_key);
    let fields = vec![radios("grond", "casework-ground").hint("casework-ground-hint").among(grounds)];
    FormPage::new(page, case_path(case), sub(case, "grond"), fields)
        .about("casework-ground-title", "casework-ground-lead")
}

/// On what ground help is given.
pub async fn ground(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    Ok(ground_page(&acting, file.id()).show(FormView::of([("grond", book::ground(&file).code())])))
}

/// Keeps it.
pub async fn set_ground(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let Some(ground) = form.choice("grond", Ground::AMONG) else {
        book::open_led(&acting, case).await?;
        return Ok(ground_page(&acting, case).again(acting.ask().view(&form)));
    };
    book::set_ground(&acting, case, ground).await?;
    Ok(back_to(case))
}

fn refusal_page(acting: &Acting, case: Id) -> FormPage {
    let page = acting.page("casework-title");
    let exceptions = choices(&page, Exception::ALL, Exception::code, Exception::text_key);
    let fields = vec![
        radios("uitzondering", "casework-refuse-which").hint("casework-refuse-which-hint").among(exceptions),
        area("waarom", "casework-refuse-why").hint("casework-refuse-why-hint"),
    ];
    FormPage::new(page, case_path(case), sub(case, "wisverzoek"), fields)
        .about("casework-refuse", "casework-refuse-lead")
        .submit("casework-refuse-do")
}

/// A form to refuse to erase.
pub async fn refusal(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    book::erasure_asked(&file).ok_or(Problem::Missing)?;
    Ok(refusal_page(&acting, file.id()).show(FormView::empty()))
}

/// Refuses to erase, with a reason that the client reads.
pub async fn refuse(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let exception = form.choice("uitzondering", Exception::AMONG);
    let words = form.needed("waarom", NOTE_MAX);
    let (Some(exception), true) = (exception, form.is_good()) else {
        let file = book::open_led(&acting, case).await?;
        book::erasure_asked(&file).ok_or(Problem::Missing)?;
        return Ok(refusal_page(&acting, case).again(acting.ask().view(&form)));
    };
    book::refuse_erasure(&acting, case, exception, &words).await?;
    Ok(back_to(case))
}

/// Erases everything before its day, because the client asked.
pub async fn erase_as_asked(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let receipt = book::erase_as_asked(&acting, id_in(&case)?).await?;
    Ok(erased_page(acting.page("casework-title"), receipt, "/werk/trajecten"))
}

#[derive(Template)]
#[template(path = "casework/erasing.html")]
struct WillBeErased {
    page: Page,
    day: String,
    number: String,
}

/// Erases everything and shows the receipt; the code opens nothing any longer. Where a law gives time to look, it says
/// by which day it is done.
pub async fn erase(visitor: Visitor) -> Result<Response, Problem> {
    match book::erase_or_ask(&visitor).await? {
        Erasing::Gone(receipt) => {
            let mut response = erased_page(visitor.ask().page("casework-own-title"), receipt, "/");
            if let Some(cookie) = visitor.leave().await? {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Erasing::On(day, number) => {
            let page = visitor.page("casework-own-title");
            Ok(draw(&WillBeErased { day: page.day(day), number, page }))
        }
    }
}

/// The client would rather keep it after all.
pub async fn withdraw(visitor: Visitor) -> Result<Response, Problem> {
    book::withdraw_erasure(&visitor).await?;
    Ok(back_to_mine())
}

/// The client passes over "how are you?".
pub async fn skip(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    book::skip_check_in(&visitor, id_in(&record)?).await?;
    Ok(back_to_mine())
}
