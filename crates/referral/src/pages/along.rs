//! Who goes along, and the text on paper.

use super::id;
use crate::book::{File, guide as book};
use crate::model::Along;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem};
use paper::{Block, Paper, pdf};
use people::{Acting, Posted};
use store::Moment;

/// Reads who goes along.
fn read_along(form: &mut Form) -> Along {
    Along {
        who: form.text("wie-mee", LINE_MAX),
        on: form.day("dag-mee"),
        agreed: form.text("afspraak-mee", NOTE_MAX),
        interpreter: form.text("tolk", LINE_MAX),
    }
}

/// The form with what was said before.
pub(super) fn filled(along: &Along) -> FormView {
    let on = along.on.map(kit::when::field_day).unwrap_or_default();
    FormView::of([
        ("wie-mee", &along.who),
        ("dag-mee", &on),
        ("afspraak-mee", &along.agreed),
        ("tolk", &along.interpreter),
    ])
}

/// Writes down who goes along.
pub async fn go_along(
    acting: Acting,
    Path(referral): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let along = read_along(&mut form);
    if !form.is_good() {
        return super::guide::again_along(&acting, referral, acting.ask().view(&form)).await;
    }
    book::go_along(&acting, referral, along).await?;
    Ok(Redirect::to(&format!("/werk/verwijzingen/{referral}")).into_response())
}

/// The agreed text as a tagged PDF. It holds what the partner would read on the page, and nothing else.
pub async fn on_paper(acting: Acting, Path(referral): Path<String>) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let before = book::read(&acting, referral).await?;
    if !paper::can_print(&before.story.asked.text) {
        return super::guide::cannot_print(&acting, before).await;
    }
    let file = book::print(&acting, referral).await?;
    let page = acting.page("referral-paper-title");
    let bytes = pdf(&compose(&page, &file, acting.ask().house.now())).map_err(|error| {
        tracing::error!(%error, "a referral cannot be written as PDF");
        Problem::Broken
    })?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"brief.pdf\"")),
    ];
    Ok((headers, bytes).into_response())
}

/// What stands on the paper: the words, when the writer agreed to them, and the mark by which they can be compared. Whose
/// organisation it comes from does not: its name would tell what somebody's work is.
fn compose(page: &Page, file: &File, now: Moment) -> Paper {
    let agreed = file.story.agreed().map(|approved| {
        vec![
            (page.t("referral-paper-agreed"), page.day(kit::when::local_day(approved.at))),
            (page.t("referral-paper-mark"), approved.print.to_string()),
        ]
    });
    Paper {
        title: page.t("referral-paper-title"),
        lang: page.language(),
        author: page.t("referral-paper-author"),
        at: now,
        facts_name: String::new(),
        facts: agreed.unwrap_or_default(),
        blocks: vec![Block::Text(file.story.asked.text.clone())],
    }
}
