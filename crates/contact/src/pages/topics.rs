//! Counting what was asked and what we answered: two taps when a moment of contact ends (INF-10, OUT-24).

use super::acts::not_good;
use super::desk::show_again;
use super::id_in;
use crate::book::figures::{self, Told};
use crate::model::Coded;
use crate::model::topics::{Asked, Given, Whereto};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use between::model::passed::Way;
use kit::{FormView, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The routes.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::AnswerConversation);
    Routes::new().post("/werk/gesprekken/{id}/onderwerp", write, count).post(
        "/werk/gesprekken/{id}/gehoord",
        write,
        count_heard,
    )
}

/// Counts.
pub async fn count(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let asked = form.choices("onderwerp", &Asked::among());
    if asked.is_empty() && form.is_good() {
        form.refuse("onderwerp", "contact-asked-needed");
    }
    let given = form.choice("gegeven", &Given::among());
    let whereto = form.maybe_choice("naar", &Whereto::among());
    let (Some(given), true) = (given, form.is_good()) else { return not_good(&acting, id, &form).await };
    // Whoever says where to, referred; the other way around nobody has to say where to.
    let given = if whereto.is_some() { Given::Referred } else { given };
    let fresh = figures::count(&acting, id, &Told { asked, given, whereto }).await?;
    told(&acting, id, fresh > 0).await
}

/// Counts how somebody heard of us.
pub async fn count_heard(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let Some(by) = form.choice("gehoord", &Way::among()) else {
        return not_good(&acting, id, &form).await;
    };
    let fresh = figures::count_heard(&acting, id, by).await?;
    told(&acting, id, fresh).await
}

async fn told(acting: &Acting, id: Id, fresh: bool) -> Result<Response, Problem> {
    let told = if fresh { ("good", "contact-asked-done") } else { ("info", "contact-asked-before") };
    show_again(acting, id, StatusCode::OK, FormView::empty(), Some(told)).await
}
