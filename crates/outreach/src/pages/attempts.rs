//! First contacts: the check, the message that was sent by hand, and what came of it.

use crate::book::{self, Checked, NewAttempt, NotSent};
use crate::model::draft::TeamText;
use crate::model::handle::HANDLE_MAX;
use crate::model::{Field, Handle, Reason};
use crate::pages::drafts::{LANGUAGE, OWN_LINE, language};
use crate::pages::id;
use crate::pages::shifts::{Partners, Told, Word, Writing, back_to, back_to_told, draw, draw_writing};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Form, FormView, Lang, Problem};
use people::{Acting, Posted};
use store::Id;

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

/// The contact check: yes or no, and what was typed stays. With a yes the drafts stand there, the team's own first, and the
/// reasons, each of which notes the message. A later room keeps the team's texts, so that room takes the form.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn check(
    acting: &Acting,
    shift: Id,
    mut form: Form,
    team: &[TeamText],
) -> Result<Response, Problem> {
    let lang = language(form.raw(LANGUAGE));
    let Some(handle) = read_handle(&mut form) else {
        return draw(acting, shift, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    };
    let view = acting.ask().view(&form);
    let no = match book::may_write(acting, shift, &handle).await? {
        Checked::Free { asked, silent } => {
            let writing = Writing::to(handle.shown().to_owned(), lang, Partners { asked, silent });
            let word = (StatusCode::OK, Some(("good", "outreach-may-write")));
            return draw_writing(acting, shift, word, view, (writing, team)).await;
        }
        Checked::LeaveBe => "outreach-leave-be",
        Checked::EnoughToday => "outreach-enough-today",
        Checked::LongEnough => "outreach-length-over",
    };
    draw(acting, shift, StatusCode::OK, view, Some(("careful", no))).await
}

/// Puts one's own line into the drafts, where no script does so while it is typed. It is kept nowhere.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn compose(
    acting: &Acting,
    shift: Id,
    mut form: Form,
    team: &[TeamText],
) -> Result<Response, Problem> {
    let lang = language(form.raw(LANGUAGE));
    form.needed(OWN_LINE, LINE_MAX);
    let Some(handle) = read_handle(&mut form) else {
        return draw(acting, shift, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    };
    let status = if form.is_good() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    let writing = Writing::to(handle.shown().to_owned(), lang, Partners::default());
    draw_writing(acting, shift, (status, None), acting.ask().view(&form), (writing, team)).await
}

/// The two do not write to this name after all: others may.
pub async fn not_now(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    if let Some(handle) = read_handle(&mut form) {
        book::not_now(&acting, shift, &handle).await?;
    }
    Ok(back_to(shift))
}

/// Reads which reason was chosen: one that came with Luwte, or one of the team's own.
fn chosen_reason(form: &mut Form, field: &Field) -> Option<(Reason, Option<Id>)> {
    let own: Vec<(String, Id)> = field.own_reasons().map(|(id, _)| (id.to_string(), *id)).collect();
    let with_luwte = field.reasons_of_luwte().map(|reason| (reason.code(), (reason, None)));
    let of_team = own.iter().map(|(code, id)| (code.as_str(), (Reason::Other, Some(*id))));
    form.choice("reden", &with_luwte.chain(of_team).collect::<Vec<_>>())
}

/// What a form about a message says.
struct Typed {
    handle: Handle,
    reason: Reason,
    own: Option<Id>,
    interpretation: Option<String>,
}

impl Typed {
    /// Reads it. With a round of information goes no guess: whoever is informed is not suspected of anything (OUT-26).
    fn read(form: &mut Form, field: &Field) -> Option<Typed> {
        let handle = read_handle(form);
        let reason = chosen_reason(form, field);
        let guess = form.text("indruk", NOTE_MAX);
        if !guess.is_empty() && matches!(reason, Some((Reason::InfoRound, _))) {
            form.refuse("indruk", "outreach-info-no-guess");
        }
        let (handle, (reason, own)) = (handle?, reason?);
        let interpretation = Some(guess).filter(|text| !text.is_empty());
        form.is_good().then_some(Typed { handle, reason, own, interpretation })
    }
}

/// Keeps a message that was sent by hand.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn send(
    acting: &Acting,
    shift: Id,
    mut form: Form,
    team: &[TeamText],
) -> Result<Response, Problem> {
    let lang = language(form.raw(LANGUAGE));
    let field = book::field::read(acting).await?;
    let Some(typed) = Typed::read(&mut form, &field) else {
        return again_with(acting, shift, form, (None, team)).await;
    };
    let Typed { handle, reason, own, interpretation } = typed;
    let new = NewAttempt { handle: handle.clone(), reason, interpretation };
    match book::send_for(acting, shift, new, own).await {
        Ok(_) => Ok(written(shift, lang)),
        // It went out all the same: that is kept, and said kindly.
        Err(NotSent::LeaveBe | NotSent::EnoughToday) => {
            book::went_out(acting, shift, &handle).await?;
            Ok(back_to_told(shift, Told::WentOut, lang))
        }
        Err(not_sent) => {
            let word = Some(("careful", word_for(not_sent)?));
            again_with(acting, shift, form, (word, team)).await
        }
    }
}

/// What to say when a message is not to be sent.
pub(super) fn word_for(not_sent: NotSent) -> Result<&'static str, Problem> {
    match not_sent {
        NotSent::LeaveBe => Ok("outreach-leave-be"),
        NotSent::NotHere => Ok("outreach-again-not-here"),
        NotSent::EnoughToday => Ok("outreach-enough-today"),
        NotSent::LongEnough => Ok("outreach-length-over"),
        NotSent::NotAgain(_) => Ok("outreach-not-again"),
        NotSent::Problem(Problem::Conflict) => Ok("outreach-sent-meanwhile"),
        NotSent::Problem(problem) => Err(problem),
    }
}

/// The same page with what was typed.
async fn again_with(
    acting: &Acting,
    shift: Id,
    form: Form,
    (word, team): (Option<Word>, &[TeamText]),
) -> Result<Response, Problem> {
    let (view, lang) = (acting.ask().view(&form), language(form.raw(LANGUAGE)));
    if view.problem("schuilnaam").is_some() {
        return draw(acting, shift, StatusCode::BAD_REQUEST, view, word).await;
    }
    let writing = Writing::to(view.value("schuilnaam").to_owned(), lang, Partners::default());
    draw_writing(acting, shift, (StatusCode::BAD_REQUEST, word), view, (writing, team)).await
}

/// Back to the form for the next name, in the same language.
fn written(shift: Id, lang: Lang) -> Response {
    Redirect::to(&format!("/werk/diensten/{shift}?{LANGUAGE}={}#gedag", lang.code())).into_response()
}

/// A slip: this message was not sent, or not to this name.
pub async fn mistaken(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    match book::mistaken(&acting, shift, attempt).await {
        Ok(()) => Ok(back_to(shift)),
        Err(Problem::Conflict) => too_late(&acting, shift, "outreach-slip-late").await,
        Err(problem) => Err(problem),
    }
}

/// The shift as it is now, with a word about why nothing was done.
pub(super) async fn too_late(acting: &Acting, shift: Id, why: &'static str) -> Result<Response, Problem> {
    draw(acting, shift, StatusCode::CONFLICT, FormView::empty(), Some(("careful", why))).await
}

/// Keeps a second and last message.
pub async fn again(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    // Whoever presses this sent it already: where it was not to go it is kept all the same.
    let told = match book::try_again(&acting, shift, attempt).await {
        Ok(()) => return Ok(back_to(shift)),
        Err(NotSent::NotHere) => Told::NotHereAgain,
        Err(NotSent::LeaveBe | NotSent::EnoughToday) => Told::WentOutAgain,
        Err(not_sent) => return too_late(&acting, shift, word_for(not_sent)?).await,
    };
    book::went_out_again(&acting, shift, attempt).await?;
    Ok(back_to_told(shift, told, language(None)))
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
