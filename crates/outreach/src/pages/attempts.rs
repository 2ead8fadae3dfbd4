//! First contacts: the check, the message that was sent by hand, and what came of it.

use crate::book::{self, Checked, NewAttempt, NotSent};
use crate::model::handle::HANDLE_MAX;
use crate::model::{Field, Handle, Reason};
use crate::pages::id;
use crate::pages::shifts::Partners;
use crate::pages::shifts::{back_to, draw, draw_checked};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{Form, FormView, Problem};
use people::{Acting, Posted};

fn read_handle(form: &mut Form) -> Option<Handle> {
    let text = form.needed("schuilnaam", HANDLE_MAX);
    if text.is_empty() {
        return None;
    }
    let handle = Handle::parse(&text).ok();
    if handle.is_none() {
        form.refuse("schuilnaam", "outreach-handle-one");
    }
    handle
}

/// The contact check: yes or no, and what was typed stays.
pub async fn check(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    let Some(handle) = read_handle(&mut form) else {
        return draw(&acting, shift, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    };
    let view = acting.ask().view(&form);
    match book::may_write(&acting, shift, &handle).await? {
        Checked::LeaveBe => {
            draw(&acting, shift, StatusCode::OK, view, Some(("careful", "outreach-leave-be"))).await
        }
        Checked::Free { asked, silent } => {
            draw_checked(&acting, shift, view, Partners { asked, silent }).await
        }
    }
}

/// Reads which reason was chosen: one that came with Luwte, or one of the team's own.
fn chosen_reason(form: &mut Form, field: &Field) -> Option<(Reason, Option<store::Id>)> {
    let own: Vec<(String, store::Id)> = field.own_reasons().map(|(id, _)| (id.to_string(), *id)).collect();
    let with_luwte = Reason::ALL.iter().map(|reason| (reason.code(), (*reason, None)));
    let of_team = own.iter().map(|(code, id)| (code.as_str(), (Reason::Other, Some(*id))));
    form.choice("reden", &with_luwte.chain(of_team).collect::<Vec<_>>())
}

/// Keeps a message that was sent by hand.
pub async fn send(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    let handle = read_handle(&mut form);
    let field = book::field::read(&acting).await?;
    let reason = chosen_reason(&mut form, &field);
    let interpretation = Some(form.text("indruk", NOTE_MAX)).filter(|text| !text.is_empty());
    if let (Some(handle), Some((reason, own)), true) = (handle, reason, form.is_good()) {
        match book::send_for(&acting, shift, NewAttempt { handle, reason, interpretation }, own).await {
            Ok(_) => return Ok(back_to(shift)),
            Err(not_sent) => form.refuse("schuilnaam", word_for(not_sent)?),
        }
    }
    draw(&acting, shift, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await
}

/// What to say when a message is not to be sent.
fn word_for(not_sent: NotSent) -> Result<&'static str, Problem> {
    match not_sent {
        NotSent::LeaveBe => Ok("outreach-leave-be"),
        NotSent::EnoughToday => Ok("outreach-enough-today"),
        NotSent::LongEnough => Ok("outreach-length-over"),
        NotSent::NotAgain(_) => Ok("outreach-not-again"),
        NotSent::Problem(Problem::Conflict) => Ok("outreach-sent-meanwhile"),
        NotSent::Problem(problem) => Err(problem),
    }
}

/// Keeps a second and last message.
pub async fn again(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    match book::try_again(&acting, shift, attempt).await {
        Ok(()) => Ok(back_to(shift)),
        Err(not_sent) => {
            let word = Some(("careful", word_for(not_sent)?));
            draw(&acting, shift, StatusCode::CONFLICT, FormView::empty(), word).await
        }
    }
}

/// Keeps a "no".
pub async fn refused(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    book::refused(&acting, shift, attempt).await?;
    Ok(back_to(shift))
}

/// Keeps that the person confirmed what the duo had made of it.
pub async fn confirmed(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    book::confirmed(&acting, shift, attempt).await?;
    Ok(back_to(shift))
}
