//! Whoever writes in a plan: the guide in a file they lead, or the client in their own. Both have the same forms, so
//! each form is written once.

use super::fields::{Field, FormPage};
use super::{case_path, id_in};
use crate::book::{self, CaseFile, Change, Wrote};
use crate::model::{DomainCard, Given, PartKind, PartRecord, Seen, Shape, Side, Track};
use crate::pages::view::{Reader, View};
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Ask, Visitor};
use store::{Day, Id};

/// The hidden field with what a form saw when it was opened.
pub const SEEN_FIELD: &str = "_gezien";

/// Whoever writes, and what stands in the path.
pub struct Writer {
    who: Who,
    named: Vec<(String, String)>,
}

enum Who {
    Guide(Acting, Id),
    Client(Visitor),
}

impl<S: Send + Sync> FromRequestParts<S> for Writer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Writer, Problem> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Problem::Missing)?;
        let named: Vec<(String, String)> =
            params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        if let Some(visitor) = parts.extensions.get::<Visitor>() {
            return Ok(Writer { who: Who::Client(visitor.clone()), named });
        }
        let acting = parts.extensions.get::<Acting>().ok_or(Problem::Broken)?.clone();
        let case = id_named(&named, "case")?;
        Ok(Writer { who: Who::Guide(acting, case), named })
    }
}

fn id_named(named: &[(String, String)], name: &str) -> Result<Id, Problem> {
    let found = named.iter().find(|(of, _)| of == name).ok_or(Problem::Missing)?;
    id_in(&found.1)
}

impl Writer {
    /// An id in the path.
    pub fn id(&self, name: &str) -> Result<Id, Problem> {
        id_named(&self.named, name)
    }

    /// The request.
    pub fn ask(&self) -> &Ask {
        match &self.who {
            Who::Guide(acting, _) => acting.ask(),
            Who::Client(visitor) => visitor.ask(),
        }
    }

    /// Today.
    pub fn today(&self) -> Day {
        self.ask().house.today()
    }

    /// Which of the two.
    pub fn side(&self) -> Side {
        match self.who {
            Who::Guide(..) => Side::Guide,
            Who::Client(_) => Side::Client,
        }
    }

    /// Whether the client writes.
    pub fn is_client(&self) -> bool {
        self.side() == Side::Client
    }

    /// A page with the neutral title of this side.
    pub fn page(&self) -> Page {
        match &self.who {
            Who::Guide(acting, _) => acting.page("casework-title"),
            Who::Client(visitor) => visitor.page("casework-own-title"),
        }
    }

    /// The page of the file on this side.
    pub fn base(&self) -> String {
        match self.who {
            Who::Guide(_, case) => case_path(case),
            Who::Client(_) => "/mijn".to_owned(),
        }
    }

    /// A page of the file.
    pub fn path(&self, path: &str) -> String {
        format!("{}/{path}", self.base())
    }

    /// The file, opened to show it.
    pub async fn file(&self) -> Result<CaseFile, Problem> {
        match &self.who {
            Who::Guide(acting, case) => book::open_led(acting, *case).await,
            Who::Client(visitor) => Ok(book::own(visitor).await?.ok_or(Problem::Missing)?.file),
        }
    }

    /// What the organisation added to the nine life domains.
    pub async fn shape(&self, file: &CaseFile) -> Result<Shape, Problem> {
        book::shape_of(self.ask(), file.dossier.organisation()).await
    }

    /// One card, in the core or in the private part.
    pub async fn card(&self, record: Id) -> Result<(DomainCard, Seen), Problem> {
        match &self.who {
            Who::Guide(acting, case) => book::card(acting, *case, record).await,
            Who::Client(visitor) => {
                book::own_card(&book::own(visitor).await?.ok_or(Problem::Missing)?, record)
            }
        }
    }

    /// Whether the private card can be opened: only the client does, once.
    pub async fn may_open_private(&self) -> Result<bool, Problem> {
        let Who::Client(visitor) = &self.who else { return Ok(false) };
        let own = book::own(visitor).await?.ok_or(Problem::Missing)?;
        let is_card = |content: &Option<PartRecord>| matches!(content, Some(PartRecord::Card(_)));
        let part = own.part(PartKind::Private);
        Ok(part.is_none_or(|part| !part.sheets.iter().any(|sheet| is_card(&sheet.content))))
    }

    /// How a yes of the client is written down now.
    pub fn given(&self, told_on: Option<Day>) -> Given {
        let at = self.ask().house.now();
        match &self.who {
            Who::Guide(acting, _) => Given { at, by: book::by(acting), told_on },
            Who::Client(_) => Given { at, by: crate::model::By::Client, told_on: None },
        }
    }

    /// Writes, and leads back to the page of the file; to the page with both versions if somebody wrote at the same
    /// time.
    pub async fn write(&self, change: Change) -> Result<Response, Problem> {
        let is_private = matches!(&change, Change::Card(card, _) if card.domain.is_private());
        let wrote = match &self.who {
            Who::Guide(acting, case) => book::write_plan(acting, *case, change).await?,
            Who::Client(visitor) => book::write_own_plan(visitor, change).await?,
        };
        Ok(match wrote {
            // Of a private card both stand beside each other, each a card of its own.
            Wrote::Beside(version) if !is_private => {
                Redirect::to(&self.path(&format!("tegelijk/{version}"))).into_response()
            }
            _ => self.back(),
        })
    }

    /// Writes the one thing of its kind, by a form that saw what stood there. Where that was erased meanwhile nothing is written:
    /// the form is to be shown again with what was typed, and saving it begins anew.
    pub async fn write_one(
        &self,
        change: Change,
        (form, field): (&mut Form, &'static str),
        seen: &mut Option<Seen>,
    ) -> Result<Option<Response>, Problem> {
        match self.write(change).await {
            Err(Problem::Missing) if seen.is_some() => {
                self.file().await?;
                form.refuse(field, "casework-erased-meanwhile");
                *seen = None;
                Ok(None)
            }
            done => done.map(Some),
        }
    }

    /// Changes how much the client wants.
    pub async fn change_track(&self, track: Track) -> Result<Response, Problem> {
        match &self.who {
            Who::Guide(acting, case) => book::change_track(acting, *case, track).await?,
            Who::Client(visitor) => book::change_own_track(visitor, track).await?,
        }
        Ok(self.back())
    }

    /// Books a place at somebody who visits.
    pub async fn book_hour(&self, hour: Id) -> Result<(), Problem> {
        match &self.who {
            Who::Guide(acting, case) => book::book_hour(acting, *case, hour).await,
            Who::Client(visitor) => book::book_own_hour(visitor, hour).await,
        }
    }

    /// Takes a booking back.
    pub async fn call_off_hour(&self, record: Id) -> Result<(), Problem> {
        match &self.who {
            Who::Guide(acting, case) => book::call_off_hour(acting, *case, record).await,
            Who::Client(visitor) => book::call_off_own_hour(visitor, record).await,
        }
    }

    /// Back to the page of the file.
    pub fn back(&self) -> Response {
        Redirect::to(&self.base()).into_response()
    }

    /// A form of the file.
    pub fn form(&self, path: &str, fields: Vec<Field>) -> FormPage {
        FormPage::new(self.page(), self.base(), self.path(path), fields)
    }

    /// What was typed, as a form shows it again.
    pub fn typed(&self, form: &Form) -> FormView {
        self.ask().view(form)
    }

    /// The file as this side sees it.
    pub fn view<'a>(&self, page: &'a Page, file: &'a CaseFile) -> View<'a> {
        let reader = if self.is_client() { Reader::Client } else { Reader::Lead };
        View::new(page, file, reader, self.today())
    }
}

/// The form carries along what it saw.
pub fn having_seen(page: FormPage, seen: Option<Seen>) -> FormPage {
    match seen {
        Some(seen) => page.hiding(SEEN_FIELD, seen.to_string()),
        None => page,
    }
}

/// What the form had seen when it was opened.
pub fn seen(form: &Form) -> Option<Seen> {
    form.raw(SEEN_FIELD).and_then(Seen::parse)
}
