//! Routes cannot be added without a policy line: the only door to the router is [`Routes`], and it asks for a
//! [`Guard`] each time. The list of lines is what the route-by-role test reads.

use crate::ask::Ask;
use crate::foretold::{Foretell, foretold};
use crate::house::Shared;
use crate::limits::{self, Act};
use crate::pages::held::{self, Held};
use crate::policy::Action;
use crate::sayings::{Tellers, Tells};
use crate::session::{self, Found, Look};
use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use kit::form::{BODY_MAX, SEAL_FIELD};
use kit::problem::Typed;
use kit::{Form, Problem};
use store::Id;
use vault::ReturnCode;

/// How the names of the fields for a passphrase begin.
const PASSPHRASE_FIELDS: &str = "wachtzin";
/// Other fields that are never shown again: a code or a group of it, and the second step.
const SECRET_FIELDS: [&str; 5] = ["code", "over", "groep", "geheim", "cijfers"];

/// Who may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// Anybody.
    Open,
    /// Somebody who came with a return code.
    Visitor,
    /// A worker whose active role may do this.
    Worker(Action),
}

/// One route with its policy line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Who may pass.
    pub guard: Guard,
}

/// The routes of one room, or of the whole house.
#[derive(Default)]
pub struct Routes {
    router: Router,
    lines: Vec<Line>,
    foretell: Option<Foretell>,
    tells: Vec<Tells>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// A page.
    pub fn get<H, T>(self, path: &'static str, guard: Guard, handler: H) -> Routes
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add(Line { method: "GET", path, guard }, Look::Asked, None, get(handler))
    }

    /// A page that stays open or asks by itself: it does not keep a worker's screen from locking.
    pub fn get_by_itself<H, T>(self, path: &'static str, guard: Guard, handler: H) -> Routes
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add(Line { method: "GET", path, guard }, Look::Stays, None, get(handler))
    }

    /// A form that a page sends by itself: it does not keep a worker's screen from locking.
    pub fn post_by_itself<H, T>(self, path: &'static str, guard: Guard, handler: H) -> Routes
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add(Line { method: "POST", path, guard }, Look::Stays, None, post(handler))
    }

    /// A form.
    pub fn post<H, T>(self, path: &'static str, guard: Guard, handler: H) -> Routes
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add(Line { method: "POST", path, guard }, Look::Asked, None, post(handler))
    }

    /// A form that can be sent too often: then whoever sends it waits, and their words with them.
    pub fn post_within<H, T>(self, act: Act, path: &'static str, guard: Guard, handler: H) -> Routes
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add(Line { method: "POST", path, guard }, Look::Asked, Some(act), post(handler))
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where routes enter the router, each with a guard"
    )]
    fn add(mut self, line: Line, look: Look, act: Option<Act>, handler: MethodRouter) -> Routes {
        let guarded = handler.layer(middleware::from_fn(move |request: Request, next: Next| {
            pass(line.guard, look, act, request, next)
        }));
        self.lines.push(line);
        Routes { router: self.router.route(line.path, guarded), ..self }
    }

    /// The routes of another room beside these.
    pub fn and(mut self, other: Routes) -> Routes {
        self.lines.extend(other.lines);
        self.tells.extend(other.tells);
        let foretell = self.foretell.or(other.foretell);
        Routes { router: self.router.merge(other.router), lines: self.lines, foretell, tells: self.tells }
    }

    /// The same routes, with what every page outside says about when somebody answers.
    #[must_use]
    pub fn foretelling(self, foretell: Foretell) -> Routes {
        Routes { foretell: Some(foretell), ..self }
    }

    /// The same routes, with the words that the organisation tells visitors in them, so that they can be said in other
    /// languages.
    #[must_use]
    pub fn telling(mut self, tells: Tells) -> Routes {
        self.tells.push(tells);
        self
    }

    /// The policy line of each route.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The router, with an answer for what is not there.
    pub fn into_router(self, house: Shared) -> Router {
        let (inside, foretell, tellers) = (house.clone(), self.foretell, Tellers::from(self.tells));
        self.router.fallback(absent).layer(middleware::from_fn(move |mut request: Request, next: Next| {
            request.extensions_mut().insert(inside.clone());
            request.extensions_mut().insert(foretell);
            request.extensions_mut().insert(tellers.clone());
            next.run(request)
        }))
    }
}

/// What is not there: on the workers' side one must be signed in to learn even that.
async fn absent(request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if path == "/werk" || path.starts_with("/werk/") {
        let Some(ask) = ask_of(&request) else { return Problem::Broken.into_response() };
        return match session::find(&ask, request.headers()).await {
            Ok(Found::Worker(_)) => Problem::Missing.into_response(),
            Ok(Found::Locked(..)) => Redirect::to("/ontgrendelen").into_response(),
            Ok(Found::Nobody | Found::Visitor(_)) => Redirect::to("/aanmelden").into_response(),
            Err(problem) => problem.into_response(),
        };
    }
    Problem::Missing.into_response()
}

fn ask_of(request: &Request) -> Option<Ask> {
    let house = request.extensions().get::<Shared>()?.clone();
    Some(Ask::of(house, request.headers(), request.uri().path()))
}

async fn pass(guard: Guard, look: Look, act: Option<Act>, request: Request, next: Next) -> Response {
    let (request, form) = match read_form(request).await {
        Ok(read) => read,
        Err(problem) => return problem.into_response(),
    };
    let admitted = admit(guard, look, request, form.as_ref()).await;
    let admitted = match act {
        Some(act) => admitted.and_then(|request| limits::through(act, request)),
        None => admitted,
    };
    let response = match admitted {
        Ok(request) => next.run(request).await,
        Err(response) => *response,
    };
    match &form {
        Some(form) => with_words(response, form),
        None => response,
    }
}

/// Lets a request through with what its handler needs, or answers in its place.
async fn admit(
    guard: Guard,
    look: Look,
    mut request: Request,
    form: Option<&Form>,
) -> Result<Request, Box<Response>> {
    let stop = |problem: Problem| Box::new(problem.into_response());
    let mut ask = ask_of(&request).ok_or_else(|| stop(Problem::Broken))?;
    if !kit::headers::is_for_workers(&ask.path) {
        ask.was_read = ask.house.was_read(ask.lang).await;
        ask.sayings = ask.house.sayings(ask.lang).await;
        if look == Look::Asked
            && let Some(Some(foretell)) = request.extensions().get::<Option<Foretell>>()
        {
            ask.promise = foretold(&ask, *foretell).await;
        }
    }
    if look == Look::Stays {
        ask.arrival.who = limits::source(&ask.house, &request);
    }
    if let Some(form) = form {
        if !comes_from_here(request.headers()) {
            return Err(stop(Problem::Stale));
        }
        request.extensions_mut().insert(form.clone());
    }
    if guard != Guard::Open {
        let found = session::find_for(&ask, request.headers(), look).await.map_err(stop)?;
        let ticket = match (guard, &found) {
            (Guard::Worker(_), Found::Worker(acting)) => acting.ticket().clone(),
            (Guard::Visitor, Found::Visitor(visitor)) => visitor.ticket().clone(),
            _ => return Err(Box::new(held::stop(&ask, guard, found, form))),
        };
        if let Some(form) = form
            && !form.raw(SEAL_FIELD).is_some_and(|seal| ticket.check_form_token("form", seal))
        {
            return Err(stop(Problem::Stale));
        }
        match (guard, found) {
            (Guard::Worker(action), Found::Worker(acting)) => {
                if !acting.may(action) {
                    return Err(stop(Problem::Missing));
                }
                if look == Look::Asked {
                    acting.ask_for_alarms().await;
                }
                request.extensions_mut().insert(acting);
            }
            (_, Found::Visitor(visitor)) => {
                request.extensions_mut().insert(visitor);
            }
            _ => return Err(stop(Problem::Missing)),
        }
    }
    request.extensions_mut().insert(ask);
    Ok(request)
}

/// What was typed goes back to whoever typed it, also when the form was let in and met a problem inside.
fn with_words(mut response: Response, form: &Form) -> Response {
    if response.extensions().get::<Problem>().is_some() {
        response.extensions_mut().insert(words_of(form));
    }
    response
}

/// What was typed into a form, and into the one that it carries through a door, without what is never shown again.
fn words_of(form: &Form) -> Typed {
    let carried = Held::carried(form).fields();
    let typed = form.fields().filter(|(name, value)| is_shown_again(name, value));
    let mut typed: Vec<_> = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    typed.extend(carried.into_iter().filter(|(name, value)| is_shown_again(name, value)));
    Typed(typed)
}

/// Nobody typed what a page put into its own form; a code opens a conversation, in whatever field it stands.
fn is_shown_again(name: &str, value: &str) -> bool {
    let is_secret = name.starts_with(PASSPHRASE_FIELDS) || SECRET_FIELDS.contains(&name);
    let is_of_the_page = name.starts_with('_') || value.is_empty() || value.parse::<Id>().is_ok();
    !is_secret && !is_of_the_page && ReturnCode::parse(value).is_err()
}

/// Reads the body of a POST as a form; nothing else is taken, files above all (DAT-29).
async fn read_form(request: Request) -> Result<(Request, Option<Form>), Problem> {
    if request.method() != Method::POST {
        return Ok((request, None));
    }
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let plain_form = kind.is_some_and(|kind| {
        kind.split(';')
            .next()
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
    });
    let (parts, body) = request.into_parts();
    let bytes = axum::body::to_bytes(body, BODY_MAX).await.map_err(|_| Problem::TooLarge)?;
    if !plain_form && !bytes.is_empty() {
        return Err(Problem::NotAForm);
    }
    Ok((Request::from_parts(parts, Body::empty()), Some(Form::parse(&bytes))))
}

/// Whether a form was sent by one of our own pages. Browsers say so by `Sec-Fetch-Site` or `Origin`; a client
/// that sends neither is not a browser that could be tricked by another site.
fn comes_from_here(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text("origin"), text("host")) {
        (None, _) => true,
        (Some(origin), Some(host)) => {
            origin.strip_prefix("https://").or(origin.strip_prefix("http://")) == Some(host)
        }
        (Some(_), None) => false,
    }
}

/// The form that was posted, already checked to come from one of our own pages.
pub struct Posted(pub Form);

impl<S: Send + Sync> FromRequestParts<S> for Posted {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Posted, Problem> {
        parts.extensions.remove::<Form>().map(Posted).ok_or(Problem::Broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_form_from_another_site_is_refused() {
        assert!(!comes_from_here(&headers(&[("sec-fetch-site", "cross-site")])));
        assert!(!comes_from_here(&headers(&[("sec-fetch-site", "same-site")])));
        assert!(!comes_from_here(&headers(&[("origin", "https://a.example"), ("host", "b.example")])));
        assert!(!comes_from_here(&headers(&[("origin", "null"), ("host", "b.example")])));
        assert!(comes_from_here(&headers(&[("origin", "https://b.example"), ("host", "b.example")])));
        assert!(comes_from_here(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(comes_from_here(&headers(&[])));
    }
}
