//! What workers do about who carries a conversation: take it, join, hand it on, let go, leave a hint; the word about
//! somebody's age; an interpreter.

use super::acts::{not_good, refuse_unsaid, to};
use super::desk::{show_again, show_with};
use super::id_in;
use super::words::names_of;
use crate::book::desk::claim::{self, Claim};
use crate::book::desk::hints::{self, HINTS_MAX, Left};
use crate::book::desk::interpreter;
use crate::book::desk::pass::{self, Passed, Reply};
use crate::book::desk::youth::{self, Noted};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::{FormView, Notice, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The routes of these acts.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::AnswerConversation);
    Routes::new()
        .post("/werk/gesprekken/{id}/oppakken", write, take)
        .post("/werk/gesprekken/{id}/meedoen", write, join)
        .post("/werk/gesprekken/{id}/loslaten", write, let_go)
        .post("/werk/gesprekken/{id}/overdragen", write, offer)
        .post("/werk/gesprekken/{id}/aanbod", write, reply)
        .post("/werk/gesprekken/{id}/meedenken", write, leave_hint)
        .post("/werk/gesprekken/{id}/leeftijd", write, age)
        .post("/werk/gesprekken/{id}/tolk", write, interpret)
        .post("/werk/gesprekken/{id}/licht", write, skip_light)
        .post("/werk/gesprekken/{id}/gemerkt", write, saw_colleague)
}

/// Whoever was a moment later is told who has it, and how to help along.
async fn claimed(acting: &Acting, id: Id, claim: Claim) -> Result<Response, Problem> {
    match claim {
        Claim::Yours => Ok(to(id)),
        Claim::HeldBy(names) => others_were_first(acting, id, "contact-hold-first", &names).await,
        Claim::Full(names) => others_were_first(acting, id, "contact-hold-first-full", &names).await,
    }
}

async fn others_were_first(
    acting: &Acting,
    id: Id,
    key: &'static str,
    names: &[String],
) -> Result<Response, Problem> {
    let text = acting.page("contact-title").tv(key, "names", names_of(names));
    let notice = Notice { kind: "careful", text };
    show_with(acting, id, StatusCode::CONFLICT, FormView::empty(), Some(notice)).await
}

/// Takes a conversation.
pub async fn take(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let claim = claim::claim(&acting, id).await?;
    claimed(&acting, id, claim).await
}

/// Joins the colleague who carries it.
pub async fn join(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let claim = claim::join(&acting, id).await?;
    claimed(&acting, id, claim).await
}

/// Lets go of it.
pub async fn let_go(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    claim::let_go(&acting, id).await?;
    Ok(to(id))
}

async fn passed(acting: &Acting, id: Id, passed: Passed) -> Result<Response, Problem> {
    let key = match passed {
        Passed::Done => return Ok(to(id)),
        Passed::NotYours => "contact-pass-gone",
        Passed::HasIt => "contact-pass-has-it",
    };
    show_again(acting, id, StatusCode::CONFLICT, FormView::empty(), Some(("careful", key))).await
}

/// Offers it to a colleague.
pub async fn offer(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let colleague = form.needed("collega", LINE_MAX);
    if !form.is_good() {
        return not_good(&acting, id, &form).await;
    }
    let done = pass::offer(&acting, id, id_in(&colleague)?).await?;
    passed(&acting, id, done).await
}

/// Takes what was offered, gives it back, or withdraws the offer.
pub async fn reply(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let among = [("aannemen", Reply::Take), ("teruggeven", Reply::Return), ("intrekken", Reply::Withdraw)];
    match form.choice("doen", &among) {
        Some(reply) => {
            let done = pass::reply(&acting, id, reply).await?;
            passed(&acting, id, done).await
        }
        None => not_good(&acting, id, &form).await,
    }
}

/// Leaves a hint to the colleague.
pub async fn leave_hint(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let hint = form.needed("tip", LINE_MAX);
    if form.is_good() && hints::leave(&acting, id, &hint).await? == Left::Full {
        let max = i64::try_from(HINTS_MAX).unwrap_or(i64::MAX);
        form.refuse_with("tip", "contact-hint-full", &[("max", max)]);
    }
    if form.is_good() { Ok(to(id)) } else { not_good(&acting, id, &form).await }
}

/// Notes that somebody is under 18, or that they are not after all.
pub async fn age(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let noted = match form.choice("leeftijd", &[("jong", true), ("volwassen", false)]) {
        Some(true) => youth::is_young(&acting, id).await?,
        Some(false) => youth::is_of_age(&acting, id).await?,
        None => return not_good(&acting, id, &form).await,
    };
    match noted {
        Noted::Done | Noted::NeedsSecondWord => Ok(to(id)),
        Noted::NotYours => {
            let notice = Some(("careful", "contact-young-not-yours"));
            show_again(&acting, id, StatusCode::CONFLICT, FormView::empty(), notice).await
        }
    }
}

/// Asks for an interpreter, or notes when one is there.
pub async fn interpret(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    match form.choice("doen", &[("vragen", true), ("geregeld", false)]) {
        Some(true) => refuse_unsaid(&mut form, "", interpreter::ask(&acting, id).await?),
        Some(false) => {
            let when = form.needed("tolk", LINE_MAX);
            if form.is_good() {
                refuse_unsaid(&mut form, "tolk", interpreter::arranged(&acting, id, &when).await?);
            }
        }
        None => {}
    }
    if form.is_good() { Ok(to(id)) } else { not_good(&acting, id, &form).await }
}

/// Notes that what a colleague did was seen.
pub async fn saw_colleague(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    claim::saw_colleague(&acting, id_in(&text)?).await?;
    Ok(Redirect::to("/werk/gesprekken").into_response())
}

/// Passes over the light question.
pub async fn skip_light(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    claim::skip_light(&acting, id).await?;
    Ok(Redirect::to("/werk/gesprekken").into_response())
}
