//! After how many days silence is worth a look.

use super::fields::{FormPage, number};
use crate::book;
use crate::model::Quiet;
use crate::model::quiet::DAYS_AMONG;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::{Form, FormView, Problem};
use people::{Acting, Action, Guard, Posted, Routes};

/// Where it is said.
pub const HERE: &str = "/werk/stilte";

/// The routes of silence.
pub fn routes() -> Routes {
    let shape = Guard::Worker(Action::ShapePlans);
    Routes::new().get(HERE, shape, show).post(HERE, shape, keep)
}

fn form_page(acting: &Acting) -> FormPage {
    let fields = vec![
        number("zien", "casework-seen-quiet-seen").hint("casework-seen-quiet-seen-hint"),
        number("vragen", "casework-seen-quiet-asked").hint("casework-seen-quiet-asked-hint"),
    ];
    FormPage::new(acting.page("casework-overview-title"), "/werk/overzicht", HERE, fields)
        .about("casework-seen-quiet-title", "casework-seen-quiet-lead")
}

/// What this team says now.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let Quiet { seen, asked } = book::quiet_of(&acting)?;
    let (seen, asked) = (seen.to_string(), asked.to_string());
    Ok(form_page(&acting).show(FormView::of([("zien", seen.as_str()), ("vragen", &asked)])))
}

/// Keeps it.
pub async fn keep(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (seen, asked) = (days(&mut form, "zien"), days(&mut form, "vragen"));
    let (Some(seen), Some(asked), true) = (seen, asked, form.is_good()) else {
        return Ok(form_page(&acting).again(acting.ask().view(&form)));
    };
    book::set_quiet(&acting, Quiet { seen, asked }).await?;
    Ok(Redirect::to("/werk/overzicht?toon=stil").into_response())
}

/// A number of days that a team can choose.
fn days(form: &mut Form, name: &'static str) -> Option<i32> {
    let days = form.needed(name, LINE_MAX).parse().ok().filter(|days| DAYS_AMONG.contains(days));
    if days.is_none() && form.is_good() {
        form.refuse(name, "casework-seen-quiet-wrong");
    }
    days
}
