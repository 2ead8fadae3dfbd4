//! Somebody who came with a return code: no account, no name, perhaps only this one visit.

use crate::ask::Ask;
use crate::opened::Opened;
use crate::session::{self, Found, begin_visit};
use crate::work::Work;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use kit::form::SEAL_FIELD;
use kit::{Form, NavItem, Page, Problem, Side};
use std::sync::Arc;
use store::Scope;
use store::sealed::{CodeKeys, Dossier};
use vault::Ticket;

/// Somebody with a return code.
#[derive(Clone)]
pub struct Visitor(Arc<Inner>);

struct Inner {
    ask: Ask,
    code: CodeKeys,
    ticket: Ticket,
}

impl Visitor {
    pub(crate) fn new(ask: Ask, code: CodeKeys, ticket: Ticket) -> Visitor {
        Visitor(Arc::new(Inner { ask, code, ticket }))
    }

    /// Who stands behind the cookie of a request, if that is somebody with a return code: for pages that are open to
    /// all and still do something for them.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn behind(ask: &Ask, headers: &HeaderMap) -> Result<Option<Visitor>, Problem> {
        match session::find(ask, headers).await? {
            Found::Visitor(visitor) => Ok(Some(visitor)),
            _ => Ok(None),
        }
    }

    /// Whether a form comes from a page of this very visit: for routes that are open to all and so have no guard
    /// that asks it.
    pub fn has_sealed(&self, form: &Form) -> bool {
        form.raw(SEAL_FIELD).is_some_and(|seal| self.0.ticket.check_form_token("form", seal))
    }

    /// Begins a visit: the session is kept with the work, the cookie goes out with an answer.
    pub fn begin(ask: &Ask, code: CodeKeys, work: &mut Work) -> Visitor {
        let ticket = Ticket::random(work.rng());
        begin_visit(ask, &code, &ticket, &mut work.unit);
        Visitor::new(ask.clone(), code, ticket)
    }

    /// Goes on with this visit under a new code. All visits under the old one end; the cookie of this one stays, so
    /// that whoever does not get the answer is not locked out.
    pub fn go_on_with(&self, code: CodeKeys, work: &mut Work) -> Visitor {
        work.unit.remove_sessions_of(store::Holder::Code(self.0.code.look_up));
        begin_visit(&self.0.ask, &code, &self.0.ticket, &mut work.unit);
        Visitor::new(self.0.ask.clone(), code, self.0.ticket.clone())
    }

    /// Puts the cookie of a visit that has just begun on an answer.
    pub fn remember(&self, mut response: Response) -> Response {
        if let Some(line) = crate::ask::set_cookie(&self.0.ask, &self.0.ticket.show()) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
        response
    }

    /// The request.
    pub fn ask(&self) -> &Ask {
        &self.0.ask
    }

    /// The two halves of the code.
    pub fn code(&self) -> &CodeKeys {
        &self.0.code
    }

    pub(crate) fn ticket(&self) -> &Ticket {
        &self.0.ticket
    }

    /// A page for somebody with a code.
    pub fn page(&self, title_key: &str) -> Page {
        let ask = self.ask();
        let mut page = ask.page_on(Side::Visitor, title_key);
        page.form_token = self.0.ticket.form_token("form");
        page.nav = [("/gesprek", "people-nav-conversation"), ("/mijn", "people-nav-mine")]
            .map(|(href, key)| NavItem {
                href: href.to_owned(),
                label: page.t(key),
                current: ask.path == href || ask.path.starts_with(&format!("{href}/")),
            })
            .into();
        page
    }

    /// All dossiers that this code opens, whole.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn dossiers(&self) -> Result<Vec<Opened>, Problem> {
        dossiers_of(self.ask(), self.code()).await
    }

    /// Begins a piece of work.
    pub fn work(&self) -> Work {
        self.ask().house.work()
    }

    /// Keeps a piece of work.
    ///
    /// # Errors
    /// As [`crate::House::keep`].
    pub async fn keep(&self, work: Work) -> Result<(), Problem> {
        self.ask().house.keep(work).await
    }

    /// Ends the visit, also on other devices that use the same code.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn leave(&self) -> Result<Option<HeaderValue>, Problem> {
        let mut unit = store::Unit::new();
        unit.remove_sessions_of(store::Holder::Code(self.0.code.look_up));
        self.ask().house.store.save(unit).await?;
        Ok(crate::ask::forget_cookie(self.ask()))
    }
}

/// All dossiers that a code opens, whole; nobody is signed in by it.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn dossiers_of(ask: &Ask, code: &CodeKeys) -> Result<Vec<Opened>, Problem> {
    let now = ask.house.now();
    let look_up = code.look_up;
    let found = ask
        .house
        .store
        .read(move |reader| {
            let mut found = Vec::new();
            for grant in reader.grant_by_code(look_up, now)? {
                let stored = reader.records(grant.dossier)?;
                found.push((grant, stored));
            }
            Ok(found)
        })
        .await?;
    Ok(found
        .into_iter()
        .filter(|(grant, _)| grant.scope == Scope::Full)
        // Of a dossier that is just being begun, or erased, the grant may be seen some milliseconds without the rest
        // (decision 0003): it is not there yet, or not any more.
        .filter(|(_, stored)| !stored.is_empty())
        .filter_map(|(grant, stored)| Some(Opened::new(Dossier::by_code(&grant, code).ok()?, stored, None)))
        .collect())
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visitor, Problem> {
        parts.extensions.get::<Visitor>().cloned().ok_or(Problem::Broken)
    }
}
