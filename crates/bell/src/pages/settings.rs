//! How a worker wants to be rung.

use super::PATH;
use super::watch::{self, WatchForm};
use crate::book::keep::{keep_wishes, wishes};
use crate::book::post::mail::read_address;
use crate::book::post::push::Voice;
use crate::book::ring;
use crate::book::trouble;
use crate::model::{ADDRESS_MAX, Choice, ENDPOINT_MAX, Wishes, allowed_host};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Acting, Action, Posted};

/// Seconds between two tries of what it looks like.
const REHEARSE_EVERY: i64 = 30;
/// The hidden field in which a browser tells where it can be rung.
const ENDPOINT: &str = "_bel";

#[derive(Template)]
#[template(path = "bell/settings.html")]
struct Settings {
    page: Page,
    form: FormView,
    choices: Vec<kit::Choice>,
    has_mail: bool,
    troubled: bool,
    can_test: bool,
    devices: Vec<Device>,
    push: Option<Push>,
    watch: Option<WatchForm>,
}

/// A browser that can be rung, as shown.
struct Device {
    number: usize,
    host: String,
    since: String,
}

/// What a browser needs to be rung.
struct Push {
    key: String,
    script: String,
    program: &'static str,
}

/// Shows the page.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty(), &[]).await
}

/// The page, with one of its forms that is not good yet.
pub(super) async fn draw(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    own: &[&str],
) -> Result<Response, Problem> {
    let (house, me) = (&acting.ask().house, acting.worker().id);
    let page = acting.page("bell-title");
    let wishes = wishes(house, me).await?;
    let mut stands = FormView::of([("post", wishes.mail.as_str()), ("keuze", wishes.choice.code())]);
    let watch = if acting.may(Action::KeepBells) {
        let (watch, view) = watch::draw(acting, &page, stands).await?;
        stands = view;
        Some(watch)
    } else {
        None
    };
    let outward = &house.settings.outward;
    let push = if outward.push.hosts.is_empty() { None } else { Voice::of(house) };
    let settings = Settings {
        choices: Choice::ALL.map(|one| kit::Choice::new(one.code(), page.t(one.text_key()))).into(),
        has_mail: outward.mail.is_some(),
        troubled: !trouble::among(house, &[me]).await?.is_empty(),
        can_test: wishes.can_be_reached(),
        devices: devices(&page, &wishes),
        push: push.map(|voice| Push {
            key: voice.public(),
            script: super::script_path(page.language(), true),
            program: kit::assets::BELL.href(),
        }),
        watch,
        form: form.beside(stands, own),
        page,
    };
    Ok(show_as(status, &settings))
}

fn devices(page: &Page, wishes: &Wishes) -> Vec<Device> {
    let host = |endpoint: &str| endpoint.split('/').nth(2).unwrap_or_default().to_owned();
    let ears = wishes.ears.iter().enumerate();
    ears.map(|(number, ear)| Device { number, host: host(&ear.endpoint), since: page.day(ear.since) })
        .collect()
}

fn done() -> Response {
    Redirect::to(PATH).into_response()
}

async fn keep(acting: &Acting, wishes: &Wishes) -> Result<Response, Problem> {
    let mut work = acting.work();
    keep_wishes(&mut work, &acting.ask().house, acting.worker().id, wishes)?;
    acting.keep(work).await?;
    Ok(done())
}

/// Keeps where and when mail comes.
pub async fn set(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let mail = form.text("post", ADDRESS_MAX);
    if !mail.is_empty() && read_address(&mail).is_none() {
        form.refuse("post", "bell-mail-not");
    }
    let choice = form.choice("keuze", &Choice::ALL.map(|one| (one.code(), one)));
    let Some(choice) = choice.filter(|_| form.is_good()) else {
        let view = acting.ask().view(&form);
        return draw(&acting, StatusCode::BAD_REQUEST, view, &["post", "keuze"]).await;
    };
    let language = acting.ask().lang.code().to_owned();
    let before = wishes(&acting.ask().house, acting.worker().id).await?;
    keep(&acting, &Wishes { mail, choice, language, ..before }).await
}

/// A browser can be rung from now on.
pub async fn hear(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let house = &acting.ask().house;
    let endpoint = form.needed(ENDPOINT, ENDPOINT_MAX);
    if allowed_host(&endpoint, &house.settings.outward.push.hosts).is_none() {
        form.refuse(ENDPOINT, "bell-push-unknown");
        return draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), &[]).await;
    }
    let mut wishes = wishes(house, acting.worker().id).await?;
    wishes.hear(endpoint, house.now().day());
    keep(&acting, &wishes).await
}

/// A browser is not rung any more.
pub async fn deafen(acting: Acting, Path(number): Path<String>) -> Result<Response, Problem> {
    let number: usize = number.parse().map_err(|_| Problem::Missing)?;
    let mut wishes = wishes(&acting.ask().house, acting.worker().id).await?;
    if number >= wishes.ears.len() {
        return Err(Problem::Missing);
    }
    wishes.ears.remove(number);
    keep(&acting, &wishes).await
}

/// Rings now, so that they see what it looks like.
pub async fn rehearse(acting: Acting) -> Result<Response, Problem> {
    let (house, me) = (&acting.ask().house, acting.worker().id);
    let wishes = wishes(house, me).await?;
    let mut work = acting.work();
    let mark = house.pepper.blind("bell rehearsal", &[me.bytes()]);
    work.unit.mark(mark, work.now.plus_seconds(REHEARSE_EVERY));
    ring::rehearse(&mut work, house, me, &wishes)?;
    match acting.keep(work).await {
        // One is on its way.
        Ok(()) | Err(Problem::Conflict) => Ok(done()),
        Err(problem) => Err(problem),
    }
}
