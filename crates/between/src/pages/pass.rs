//! Passing somebody on: what another team passed on to us, what we passed on, and the form for it.

pub use super::pass_from::{From, form_from, pass_on_from};
use super::{PASS, id};
use crate::book::pass::give::{self, Given};
use crate::book::pass::read::{self, Came};
use crate::book::{agreed, pass as book};
use crate::model::passed::{Age, Answer, CameHead, DAYS, SentHead, WORDS_MAX, Way, Words};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::page::{show as draw_page, show_as};
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Once, Posted};
use store::{Id, Moment};

/// The days that the form proposes.
const DAYS_PROPOSED: &str = "7";

#[derive(Template)]
#[template(path = "between/passes.html")]
struct ListPage {
    page: Page,
    form: FormView,
    fields: Fields,
    ages: Vec<Choice>,
    came: Vec<(Id, CameHead)>,
    sent: Vec<SentRow>,
}

/// What we passed on, as shown.
struct SentRow {
    id: Id,
    head: SentHead,
    /// Whether there may still come an answer.
    open: bool,
    /// Whether the other team can still read it.
    there: bool,
}

impl SentRow {
    fn of((id, head): (Id, SentHead), now: Moment) -> SentRow {
        SentRow { id, open: head.is_open(now), there: now < head.until, head }
    }
}

/// What the form lets one choose from.
pub(super) struct Fields {
    pub(super) once: String,
    pub(super) partners: Vec<Choice>,
    pub(super) days: Vec<Choice>,
    pub(super) ways: Vec<Choice>,
}

impl Fields {
    pub(super) fn of(acting: &Acting, page: &Page, form: &FormView) -> Result<Fields, Problem> {
        let house = &acting.ask().house;
        let once = Once::parse(house, form.value("_eens")).unwrap_or_else(|| Once::fresh(house));
        let day = |days: u8| Choice::new(days.to_string(), page.tn("between-pass-day", "count", days));
        Ok(Fields {
            once: once.show(),
            partners: partners(acting)?.into_iter().map(|(id, name)| Choice::new(id, name)).collect(),
            days: DAYS.map(day).into(),
            ways: Way::choices(page),
        })
    }
}

/// The form as it first stands there.
pub(super) fn untouched() -> FormView {
    FormView::of([("dagen", DAYS_PROPOSED)])
}

/// What was passed on, and the form to pass somebody on.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, untouched(), None).await
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    word: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let house = &acting.ask().house;
    let mut page = acting.page("between-pass-title");
    if let Some((kind, key)) = word {
        page = page.with_notice(kind, key);
    }
    let passed = book::list(acting).await?;
    Ok(show_as(
        status,
        &ListPage {
            fields: Fields::of(acting, &page, &form)?,
            form,
            ages: Age::choices(&page),
            came: passed.came,
            sent: passed.sent.into_iter().map(|sent| SentRow::of(sent, house.now())).collect(),
            page,
        },
    ))
}

/// Those whom one can pass somebody on to now: id and name.
fn partners(acting: &Acting) -> Result<Vec<(String, String)>, Problem> {
    let today = acting.ask().house.now().day();
    let agreed = agreed(acting.organisation())?;
    Ok(agreed.holding(today).map(|one| (one.id.to_string(), one.name.clone())).collect())
}

/// Passes somebody on who writes in no conversation here. About whoever may be under 18 it goes by the conversation, where
/// two consulted first (ACT-14, H-25).
pub async fn pass_on(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if form.choice("leeftijd", &Age::among()) == Some(Age::MayBeYoung) {
        form.refuse("leeftijd", "between-pass-young");
    }
    match tried(&acting, &mut form).await? {
        Some(Given::Arrived) => Ok(to_list()),
        Some(Given::Silent) => {
            let word = Some(("careful", "between-pass-silent"));
            draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), word).await
        }
        None => draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await,
    }
}

/// Reads the form and passes on what it says; none when it is not good yet.
pub(super) async fn tried(acting: &Acting, form: &mut Form) -> Result<Option<Given>, Problem> {
    let partners: Vec<(String, Id)> = partners(acting)?
        .into_iter()
        .filter_map(|(code, _)| code.parse().ok().map(|id| (code, id)))
        .collect();
    let among: Vec<(&str, Id)> = partners.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let partner = form.choice("partner", &among);
    let words_passed_on = form.needed("woorden", WORDS_MAX);
    let way = form.maybe_choice("weg", &Way::among());
    let codes = DAYS.map(|days| days.to_string());
    let days: Vec<(&str, u8)> = codes.iter().map(String::as_str).zip(DAYS).collect();
    let days = form.choice("dagen", &days);
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "between-pass-agreed-not");
    }
    let once = form.raw("_eens").and_then(|text| Once::parse(&acting.ask().house, text));
    match (partner, days, once) {
        (Some(partner), Some(days), Some(once)) if form.is_good() => {
            let words = Words { words_passed_on, way };
            give::pass_on(acting, &once, partner, &words, days).await.map(Some)
        }
        _ => Ok(None),
    }
}

#[derive(Template)]
#[template(path = "between/pass.html")]
struct OnePage {
    page: Page,
    id: Id,
    came: Came,
}

/// Shows what came in.
pub async fn show(acting: Acting, Path(passed): Path<String>) -> Result<Response, Problem> {
    let id = id(&passed)?;
    let came = read::read(&acting, id).await?;
    Ok(draw_page(&OnePage { page: acting.page("between-pass-one-title"), id, came }))
}

fn to_list() -> Response {
    Redirect::to(PASS).into_response()
}

/// Takes it on.
pub async fn take_on(acting: Acting, Path(passed): Path<String>) -> Result<Response, Problem> {
    let id = id(&passed)?;
    read::take_on(&acting, id).await?;
    Ok(Redirect::to(&format!("{PASS}/{id}")).into_response())
}

/// Does not take it on.
pub async fn decline(acting: Acting, Path(passed): Path<String>) -> Result<Response, Problem> {
    read::decline(&acting, id(&passed)?).await?;
    Ok(to_list())
}

/// The words are taken over.
pub async fn taken_over(acting: Acting, Path(passed): Path<String>) -> Result<Response, Problem> {
    read::taken_over(&acting, id(&passed)?).await?;
    Ok(to_list())
}

/// Asks what the other team said.
pub async fn ask_after(acting: Acting, Path(passed): Path<String>) -> Result<Response, Problem> {
    let word = match give::ask_after(&acting, id(&passed)?).await? {
        Some(Answer::Waits) => ("info", "between-pass-nothing-yet"),
        Some(Answer::Yes | Answer::No) => return Ok(to_list()),
        None => ("careful", "between-pass-no-answer"),
    };
    draw(&acting, StatusCode::OK, untouched(), Some(word)).await
}

/// Takes it back.
pub async fn take_back(acting: Acting, Path(passed): Path<String>) -> Result<Response, Problem> {
    if give::take_back(&acting, id(&passed)?).await? {
        return Ok(to_list());
    }
    let word = Some(("careful", "between-pass-not-taken-back"));
    draw(&acting, StatusCode::CONFLICT, untouched(), word).await
}
