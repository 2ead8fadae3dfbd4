//! The workers' door: signing in, locking, unlocking, changing role.

use crate::acting::Acting;
use crate::ask::{Ask, forget_cookie, set_cookie};
use crate::invitation::{NAME_MAX, PASSPHRASE_MAX};
use crate::model::{Role, roles_from_text};
use crate::pages::held::{self, Held};
use crate::routes::Posted;
use crate::second_step;
use crate::session::{self, Found};
use askama::Template;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem, Side};
use store::{Holder, StoreError, Unit, Worker};
use vault::Ticket;

/// Wrong attempts for one name within [`FAILURE_WINDOW_SECONDS`].
const ATTEMPTS_MAX: u8 = 10;
/// How long wrong attempts count.
const FAILURE_WINDOW_SECONDS: i64 = 15 * 60;
/// Characters in the six digits, spaces among them.
const DIGITS_MAX: usize = 20;

#[derive(Template)]
#[template(path = "people/sign_in.html")]
struct SignIn {
    page: Page,
    form: FormView,
    held: Held,
}

#[derive(Template)]
#[template(path = "people/unlock.html")]
struct Unlock {
    page: Page,
    form: FormView,
    held: Held,
    name: String,
}

/// The workers' door.
pub async fn show(ask: Ask) -> Response {
    page(&ask, Held::nothing())
}

/// The workers' door, with a form that waits.
pub(crate) fn page(ask: &Ask, held: Held) -> Response {
    show_form(ask, StatusCode::OK, FormView::empty(), held)
}

fn show_form(ask: &Ask, status: StatusCode, form: FormView, held: Held) -> Response {
    show_as(status, &SignIn { page: ask.page("people-sign-in-title"), form, held })
}

/// Signs in: name, passphrase and the six digits at once, so that a wrong one does not tell which.
pub async fn sign_in(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let held = Held::carried(&form);
    form.secret("wachtzin").secret("cijfers");
    let name = form.needed("naam", NAME_MAX).to_lowercase();
    let passphrase = form.raw("wachtzin").unwrap_or_default().to_owned();
    if passphrase.is_empty() {
        form.refuse("wachtzin", "kit-field-required");
    }
    let digits = form.needed("cijfers", DIGITS_MAX);
    if !form.is_good() || passphrase.chars().count() > PASSPHRASE_MAX {
        return Ok(show_form(&ask, StatusCode::BAD_REQUEST, ask.view(&form), held));
    }
    // Stretching a passphrase is costly: whoever tries too often waits before it, whatever name they try.
    let attempt = if ask.arrival.over { None } else { claim_attempt(&ask, &name).await? };
    let Some(attempt) = attempt else {
        form.refuse("naam", "people-sign-in-often");
        return Ok(show_form(&ask, StatusCode::TOO_MANY_REQUESTS, ask.view(&form), held));
    };
    let looked_up = name.clone();
    let worker = ask.house.store.read(move |reader| reader.worker_by_name(&looked_up)).await?;
    let worker = worker.filter(|worker| worker.active);
    let unlocked = session::unlock(&ask, worker.as_ref(), passphrase).await?;
    let (Some(worker), Some(unlocked)) = (worker, unlocked) else {
        return Ok(refused(&ask, form, held));
    };
    let step = second_step::matching_step(&unlocked.second_step, &digits, ask.house.now());
    let Some(step) = step else { return Ok(refused(&ask, form, held)) };
    if second_step::use_up(&ask.house, worker.id, step).await.is_err() {
        form.refuse("cijfers", "people-sign-in-used");
        return Ok(show_form(&ask, StatusCode::BAD_REQUEST, ask.view(&form), held));
    }
    forget_attempt(&ask, attempt).await?;
    let ticket = Ticket::random(&mut *ask.house.dice.rng());
    let role = roles_from_text(&worker.roles).first().copied().ok_or(Problem::Missing)?;
    session::begin(&ask, &worker, role, &unlocked.secret, &ticket).await?;
    let mut response = go_on(&ask, &ticket, held);
    if let Some(line) = set_cookie(&ask, &ticket.show()) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

fn go_on(ask: &Ask, ticket: &Ticket, held: Held) -> Response {
    let page = || {
        let mut page = Page::new(ask.house.texts, ask.lang, Side::Worker, "people-held-title", &ask.path);
        page.form_token = ticket.form_token("form");
        page
    };
    held::go_on(page, held, "/werk")
}

fn refused(ask: &Ask, mut form: Form, held: Held) -> Response {
    form.refuse("naam", "people-sign-in-refused");
    show_form(ask, StatusCode::BAD_REQUEST, ask.view(&form), held)
}

/// Counts an attempt for this name before anything is tried, so that many at once count as many; none when there
/// were too many. A good one is not counted: see [`forget_attempt`].
async fn claim_attempt(ask: &Ask, name: &str) -> Result<Option<[u8; 32]>, Problem> {
    let now = ask.house.now();
    for _ in 0..ATTEMPTS_MAX {
        let Some(free) = free_attempt(ask, name).await? else { break };
        let mut unit = Unit::new();
        unit.at(now).mark(free, now.plus_seconds(FAILURE_WINDOW_SECONDS));
        match ask.house.store.save(unit).await {
            Ok(()) => return Ok(Some(free)),
            // Somebody else has it: the next one.
            Err(StoreError::Conflict) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(None)
}

async fn free_attempt(ask: &Ask, name: &str) -> Result<Option<[u8; 32]>, Problem> {
    let attempts: Vec<[u8; 32]> = (0..ATTEMPTS_MAX)
        .map(|number| ask.house.pepper.blind("wrong attempt", &[name.as_bytes(), &[number]]))
        .collect();
    let now = ask.house.now();
    let free = ask
        .house
        .store
        .read(move |reader| {
            for attempt in attempts {
                if !reader.is_marked(attempt, now)? {
                    return Ok(Some(attempt));
                }
            }
            Ok(None)
        })
        .await?;
    Ok(free)
}

async fn forget_attempt(ask: &Ask, attempt: [u8; 32]) -> Result<(), Problem> {
    let mut unit = Unit::new();
    unit.unmark(attempt);
    Ok(ask.house.store.save(unit).await?)
}

/// The page of a locked session.
pub async fn show_locked(ask: Ask, headers: HeaderMap) -> Result<Response, Problem> {
    Ok(match session::find(&ask, &headers).await? {
        Found::Locked(worker, _) => locked_page(&ask, &worker, Held::nothing()),
        Found::Worker(_) => Redirect::to("/werk").into_response(),
        Found::Nobody | Found::Visitor(_) => Redirect::to("/aanmelden").into_response(),
    })
}

/// The page of a locked session, with a form that waits.
pub(crate) fn locked_page(ask: &Ask, worker: &Worker, held: Held) -> Response {
    show_locked_form(ask, StatusCode::OK, FormView::empty(), held, worker)
}

fn show_locked_form(ask: &Ask, status: StatusCode, form: FormView, held: Held, worker: &Worker) -> Response {
    let page = Page::new(ask.house.texts, ask.lang, Side::Worker, "people-unlock-title", &ask.path);
    show_as(status, &Unlock { page, form, held, name: crate::model::shown_name(&worker.sign_in_name) })
}

/// Opens a locked session with the passphrase.
pub async fn unlock(ask: Ask, headers: HeaderMap, Posted(mut form): Posted) -> Result<Response, Problem> {
    let held = Held::carried(&form);
    let (worker, ticket) = match session::find(&ask, &headers).await? {
        Found::Locked(worker, ticket) => (worker, ticket),
        Found::Worker(acting) => (Box::new(acting.worker().clone()), acting.ticket().clone()),
        Found::Nobody | Found::Visitor(_) => return Ok(page(&ask, held)),
    };
    form.secret("wachtzin");
    let passphrase = form.raw("wachtzin").unwrap_or_default().to_owned();
    let Some(attempt) = claim_attempt(&ask, &worker.sign_in_name).await? else {
        form.refuse("wachtzin", "people-sign-in-often");
        let view = ask.view(&form);
        return Ok(show_locked_form(&ask, StatusCode::TOO_MANY_REQUESTS, view, held, &worker));
    };
    let fits = passphrase.chars().count() <= PASSPHRASE_MAX;
    let unlocked = if fits { session::unlock(&ask, Some(&worker), passphrase).await? } else { None };
    let Some(unlocked) = unlocked else {
        form.refuse("wachtzin", "people-unlock-refused");
        return Ok(show_locked_form(&ask, StatusCode::BAD_REQUEST, ask.view(&form), held, &worker));
    };
    forget_attempt(&ask, attempt).await?;
    match session::reopen(&ask, &unlocked.secret, &ticket).await {
        Ok(()) => Ok(go_on(&ask, &ticket, held)),
        // Signed out on every device meanwhile: what was typed still goes along.
        Err(Problem::Conflict) => Ok(page(&ask, held)),
        Err(problem) => Err(problem),
    }
}

/// Locks the session now.
pub async fn lock(acting: Acting) -> Result<Response, Problem> {
    session::lock(acting.ask(), acting.ticket().id()).await?;
    Ok(Redirect::to("/ontgrendelen").into_response())
}

/// Signs out here.
pub async fn sign_out(acting: Acting) -> Result<Response, Problem> {
    let mut unit = Unit::new();
    unit.remove_session(acting.ticket().id());
    leave_with(acting, unit).await
}

/// Signs out on every device.
pub async fn sign_out_everywhere(acting: Acting) -> Result<Response, Problem> {
    let mut unit = Unit::new();
    unit.remove_sessions_of(Holder::Worker(acting.worker().id));
    crate::device::empty_all(&acting.ask().house, acting.worker().id, &mut unit);
    leave_with(acting, unit).await
}

async fn leave_with(acting: Acting, unit: Unit) -> Result<Response, Problem> {
    let ask = acting.ask();
    ask.house.store.save(unit).await?;
    let mut response = Redirect::to("/aanmelden").into_response();
    if let Some(line) = forget_cookie(ask) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

/// Acts in another of one's roles.
pub async fn change_role(acting: Acting, Posted(form): Posted) -> Result<Response, Problem> {
    let wished = form.raw("rol").and_then(Role::from_code);
    let role = wished
        .filter(|role| roles_from_text(&acting.worker().roles).contains(role))
        .ok_or(Problem::Missing)?;
    session::act_in(acting.ask(), role, acting.ticket()).await?;
    Ok(Redirect::to("/werk").into_response())
}
