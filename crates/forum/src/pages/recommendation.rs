//! Recommendations, with what is done for each and what shows it.

use super::id_in;
use crate::book::recommendation::{self as book, Kept};
use crate::model::recommendation::{MEASURES_MAX, Measure, Recommendation, Refused, State};
use crate::model::trace_in;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::Id;

const HERE: &str = "/werk/aanbevelingen";

#[derive(Template)]
#[template(path = "forum/recommendations.html")]
struct List {
    page: Page,
    form: FormView,
    all: Vec<Kept>,
    may_write: bool,
}

impl List {
    fn progress(&self, kept: &Kept) -> String {
        let counts = (kept.recommendation.there(), kept.recommendation.measures.len());
        let values = [("there", counts.0.to_string().into()), ("all", counts.1.to_string().into())];
        self.page.texts().text(self.page.language(), "forum-measures-there", &values)
    }
}

/// All recommendations, and a form for one more.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let all = book::all(acting).await?;
    let page = acting.page("forum-recommendations-title");
    Ok(show_as(status, &List { page, form, all, may_write: acting.may(Action::KeepRecommendations) }))
}

/// Writes a recommendation down.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (text, source) = (form.needed("tekst", NOTE_MAX), form.needed("bron", LINE_MAX));
    for (field, words) in [("tekst", &text), ("bron", &source)] {
        if let Some(trace) = trace_in(words) {
            form.refuse(field, trace.text_key());
        }
    }
    if !form.is_good() {
        return draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    }
    let id = book::write_down(&acting, text, source).await?;
    Ok(Redirect::to(&format!("{HERE}/{id}")).into_response())
}

/// A measure as shown.
struct Shown {
    measure: Measure,
    state: String,
    tone: &'static str,
}

#[derive(Template)]
#[template(path = "forum/recommendation.html")]
struct One {
    page: Page,
    form: FormView,
    id: Id,
    recommendation: Recommendation,
    role: String,
    measures: Vec<Shown>,
    states: Vec<Choice>,
    /// Which measure the form writes anew; none for a new one.
    of: Option<Id>,
    may_write: bool,
}

/// The look of a state.
pub(super) fn tone(state: State) -> &'static str {
    match state {
        State::Agreed => "plain",
        State::Begun => "new",
        State::There => "good",
        State::Dropped => "quiet",
    }
}

/// One recommendation.
pub async fn one(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    draw_one(&acting, StatusCode::OK, id_in(&id)?, FormView::empty(), None).await
}

/// One of its measures, to write it anew.
pub async fn measure(
    acting: Acting,
    Path((id, measure)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (id, of) = (id_in(&id)?, id_in(&measure)?);
    let recommendation = book::one(&acting, id).await?;
    let measure = recommendation.measures.iter().find(|one| one.id == of).ok_or(Problem::Missing)?;
    let form = FormView::of([
        ("wat", &measure.what),
        ("wie", &measure.by),
        ("stand", measure.state.code()),
        ("bewijs", &measure.proof),
    ]);
    draw_one(&acting, StatusCode::OK, id, form, Some(of)).await
}

async fn draw_one(
    acting: &Acting,
    status: StatusCode,
    id: Id,
    form: FormView,
    of: Option<Id>,
) -> Result<Response, Problem> {
    let recommendation = book::one(acting, id).await?;
    let page = acting.page("forum-recommendations-title");
    let shown = |measure: &Measure| Shown {
        state: page.t(measure.state.text_key()),
        tone: tone(measure.state),
        measure: measure.clone(),
    };
    let one = One {
        role: page.t(&recommendation.raised_by.text_key()),
        measures: recommendation.measures.iter().map(shown).collect(),
        states: State::choices(&page),
        may_write: acting.may(Action::KeepRecommendations),
        page,
        form,
        id,
        recommendation,
        of,
    };
    Ok(show_as(status, &one))
}

/// Reads the fields of `forum/measure.html`.
pub(super) fn read(form: &mut Form, acting: &Acting, of: Option<Id>) -> Option<Measure> {
    let (what, by) = (form.needed("wat", LINE_MAX), form.needed("wie", LINE_MAX));
    let state = form.choice("stand", &State::among());
    let proof = form.text("bewijs", NOTE_MAX);
    let mut work = acting.work();
    let id = of.unwrap_or_else(|| work.id());
    let measure = Measure { id, what, by, state: state?, proof, looked: work.day() };
    match measure.check() {
        Ok(()) => {}
        Err(Refused::NoProof) => form.refuse("bewijs", "forum-measure-needs-proof"),
        Err(Refused::Trace(trace)) => {
            let fields = [("wat", &measure.what), ("wie", &measure.by), ("bewijs", &measure.proof)];
            let field = fields.into_iter().find(|(_, words)| trace_in(words).is_some());
            form.refuse(field.map_or("bewijs", |(field, _)| field), trace.text_key());
        }
    }
    form.is_good().then_some(measure)
}

/// Puts a measure with a recommendation.
pub async fn add_measure(
    acting: Acting,
    Path(id): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    keep_measure(&acting, id_in(&id)?, None, form).await
}

/// Writes a measure anew: somebody looked how far it is.
pub async fn set_measure(
    acting: Acting,
    Path((id, measure)): Path<(String, String)>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    keep_measure(&acting, id_in(&id)?, Some(id_in(&measure)?), form).await
}

async fn keep_measure(acting: &Acting, id: Id, of: Option<Id>, mut form: Form) -> Result<Response, Problem> {
    let recommendation = book::one(acting, id).await?;
    if of.is_some_and(|of| recommendation.measures.iter().all(|one| one.id != of)) {
        return Err(Problem::Missing);
    }
    if let Some(measure) = read(&mut form, acting, of) {
        if book::put(acting, id, measure).await? {
            return Ok(Redirect::to(&format!("{HERE}/{id}")).into_response());
        }
        let most = i64::try_from(MEASURES_MAX).unwrap_or(i64::MAX);
        form.refuse_with("wat", "forum-measures-full", &[("max", most)]);
    }
    draw_one(acting, StatusCode::BAD_REQUEST, id, acting.ask().view(&form), of).await
}

/// Takes a recommendation away.
pub async fn remove(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    book::take_away(&acting, id_in(&id)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
