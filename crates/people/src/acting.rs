//! A worker who signed in and acts in one role: which dossiers they can open, and the trace they leave.

use crate::ask::Ask;
use crate::log::{Deed, LogEntry};
use crate::model::{CircleKind, Role, roles_from_text, shown_name};
use crate::opened::{Listed, Opened};
use crate::places::{Around, Place};
use crate::policy::{self, Action};
use crate::work::{Work, seat_binding};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use kit::page::AlarmLine;
use kit::{NavItem, Page, Problem, Side};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use store::sealed::Dossier;
use store::{Circle, Holder, Id, Member, Organisation, Worker};
use tokio::sync::OnceCell;
use vault::{SecretKey, Ticket};

/// Somebody who signed in, in their active role.
#[derive(Clone)]
pub struct Acting(Arc<Inner>);

struct Inner {
    ask: Ask,
    worker: Worker,
    organisation: Organisation,
    role: Role,
    secret: SecretKey,
    seats: Vec<(Circle, Member)>,
    ticket: Ticket,
    /// The audit circle, looked up once for all lines of a request.
    audit: OnceCell<Circle>,
    /// In which places something may not wait, once it was asked.
    alarms: OnceCell<Vec<&'static str>>,
}

impl Acting {
    pub(crate) fn new(
        ask: Ask,
        worker: Worker,
        organisation: Organisation,
        role: Role,
        secret: SecretKey,
        seats: Vec<(Circle, Member)>,
        ticket: Ticket,
    ) -> Acting {
        Acting(Arc::new(Inner {
            ask,
            worker,
            organisation,
            role,
            secret,
            seats,
            ticket,
            audit: OnceCell::new(),
            alarms: OnceCell::new(),
        }))
    }

    /// The request.
    pub fn ask(&self) -> &Ask {
        &self.0.ask
    }

    /// Who acts.
    pub fn worker(&self) -> &Worker {
        &self.0.worker
    }

    /// The organisation they act for.
    pub fn organisation(&self) -> &Organisation {
        &self.0.organisation
    }

    /// Their name as others see it.
    pub fn name(&self) -> String {
        shown_name(&self.0.worker.sign_in_name)
    }

    /// The role they act in.
    pub fn role(&self) -> Role {
        self.0.role
    }

    /// Whether they may do this at all.
    pub fn may(&self, action: Action) -> bool {
        policy::may(self.role(), action)
    }

    /// The same worker with the seats they have now, perhaps in another role: for the demo and benches. Pages
    /// read the seats with each request.
    ///
    /// # Errors
    /// [`Problem::Missing`] when the account is gone or lacks the role.
    pub async fn afresh(&self, role: Role) -> Result<Acting, Problem> {
        let (secret, ticket) = (self.secret().clone(), self.ticket().clone());
        crate::session::seated(self.ask(), self.worker().id, role, secret, ticket).await
    }

    pub(crate) fn ticket(&self) -> &Ticket {
        &self.0.ticket
    }

    pub(crate) fn secret(&self) -> &SecretKey {
        &self.0.secret
    }

    /// Where this worker may go in this role.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        self.ask().house.places.iter().filter(|place| self.may(place.action))
    }

    /// Asks whether there is something that may not wait, before a page is drawn. Where that cannot be known now the page
    /// is drawn without: it rings by mail and push as well.
    pub(crate) async fn ask_for_alarms(&self) -> bool {
        let ask_all = || async {
            let mut places = Vec::new();
            for place in &self.ask().house.places {
                if let Some(alarm) = place.alarm
                    && (alarm.asks)(self).await.unwrap_or(false)
                {
                    places.push(place.href);
                }
            }
            places
        };
        !self.0.alarms.get_or_init(ask_all).await.is_empty()
    }

    /// What each page says of what may not wait: the place, also while nothing does, so that an open page can begin to
    /// say so.
    fn alarm_line(&self, page: &Page) -> Option<AlarmLine> {
        let raised = self.0.alarms.get().map_or(&[][..], Vec::as_slice);
        let mut places = self.ask().house.places.iter().filter(|place| place.alarm.is_some());
        let place = places.clone().find(|place| raised.contains(&place.href)).or_else(|| places.next())?;
        let text = page.t(place.alarm?.text_key);
        let href = self.may(place.action).then(|| place.href.to_owned());
        Some(AlarmLine { text, href, raised: raised.contains(&place.href) })
    }

    /// A page of the workers' side.
    pub fn page(&self, title_key: &str) -> Page {
        let ask = self.ask();
        let mut page = ask.page_on(Side::Worker, title_key);
        let around = Around::of(self.places().collect(), &ask.path);
        let item = |(place, current): (&Place, bool)| NavItem {
            href: place.href.to_owned(),
            label: page.t(place.text_key),
            current,
        };
        let (nav, beside) = (around.menu().map(item).collect(), around.beside().map(item).collect());
        (page.nav, page.beside) = (nav, beside);
        page.worker_name = self.name();
        page.role_name = page.t(&self.role().text_key());
        page.roles = roles_from_text(&self.worker().roles)
            .into_iter()
            .filter(|role| *role != self.role())
            .map(|role| NavItem {
                href: role.code().to_owned(),
                label: page.t(&role.text_key()),
                current: false,
            })
            .collect();
        page.form_token = self.ticket().form_token("form");
        page.alarm = self.alarm_line(&page);
        page
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

    /// The secret of a circle this worker has a seat in, in the active role.
    fn secret_of(&self, circle: &Circle, member: &Member) -> Option<SecretKey> {
        let kind = CircleKind::from_number(circle.kind)?;
        if !policy::uses(self.role(), kind) {
            return None;
        }
        let seat = (kind == CircleKind::Close).then_some(self.role());
        let binding = seat_binding(circle.id, circle.generation, self.worker().id, seat);
        let key = self.0.secret.unwrap(&binding, &member.sealed_secret).ok()?;
        Some(SecretKey::from_key(&key))
    }

    /// A standing circle and its secret, if this worker has a seat there in the active role.
    ///
    /// # Errors
    /// [`Problem::Missing`] without a seat.
    pub fn standing(&self, kind: CircleKind) -> Result<(Circle, SecretKey), Problem> {
        self.0
            .seats
            .iter()
            .filter(|(circle, _)| circle.kind == kind.number())
            .find_map(|(circle, member)| Some((*circle, self.secret_of(circle, member)?)))
            .ok_or(Problem::Missing)
    }

    /// A close circle and its secret, if this worker has a seat there in the active role.
    ///
    /// # Errors
    /// [`Problem::Missing`] without a seat.
    pub fn circle(&self, id: Id) -> Result<(Circle, SecretKey), Problem> {
        self.0
            .seats
            .iter()
            .filter(|(circle, _)| circle.id == id)
            .find_map(|(circle, member)| Some((*circle, self.secret_of(circle, member)?)))
            .ok_or(Problem::Missing)
    }

    /// The public side of a standing circle of the organisation, for whoever only leaves something there.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the organisation lacks it.
    pub async fn circle_to_leave(&self, kind: CircleKind) -> Result<Circle, Problem> {
        self.ask().house.standing_circle(self.organisation().id, kind).await
    }

    /// Opens a dossier: the policy must allow the action, and a circle of this worker must hold a grant. What is
    /// refused and what does not exist answer alike. The line in the access log is kept before anything is shown.
    ///
    /// # Errors
    /// [`Problem::Missing`]; always so for break-glass, which has a door of its own.
    pub async fn open(&self, dossier: Id, action: Action) -> Result<Opened, Problem> {
        let opened = self.open_to_write(dossier, action).await?;
        let mut work = self.work();
        self.log(&mut work, &opened.dossier, Deed::Read, action, None).await?;
        self.keep(work).await?;
        Ok(opened)
    }

    /// As [`Acting::open`], for a write that leaves its own line by [`Acting::work_on`].
    ///
    /// # Errors
    /// [`Problem::Missing`], as [`Acting::open`].
    pub async fn open_to_write(&self, dossier: Id, action: Action) -> Result<Opened, Problem> {
        if action == Action::BreakGlass {
            return Err(Problem::Missing);
        }
        self.open_unlogged(dossier, action).await
    }

    async fn open_unlogged(&self, dossier: Id, action: Action) -> Result<Opened, Problem> {
        if !self.may(action) {
            return Err(Problem::Missing);
        }
        let now = self.ask().house.now();
        let house = &self.ask().house;
        let (grants, stored) = house.beside_records(dossier, move |reader| reader.grants_on(dossier)).await?;
        let opened = grants
            .iter()
            .filter(|grant| grant.organisation == self.organisation().id)
            .filter(|grant| grant.from.is_none_or(|from| from <= now))
            .filter(|grant| grant.until.is_none_or(|until| now < until))
            .filter(|grant| grant.scope == store::Scope::Full)
            .filter_map(|grant| {
                let Holder::Circle(circle) = grant.holder else { return None };
                let (circle, secret) = self.circle(circle).ok()?;
                // The emergency circle opens by break-glass alone.
                if circle.kind == CircleKind::Emergency.number() && action != Action::BreakGlass {
                    return None;
                }
                Some((Dossier::by_circle(grant, &secret).ok()?, circle.id))
            })
            .next();
        let (dossier, circle) = opened.ok_or(Problem::Missing)?;
        Ok(Opened::new(dossier, stored, Some(circle)))
    }

    /// Begins a piece of work in a dossier; the line in the access log is kept with it, or nothing is.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the line cannot be sealed.
    pub async fn work_on(&self, dossier: &Dossier, deed: Deed, action: Action) -> Result<Work, Problem> {
        let mut work = self.work();
        self.log(&mut work, dossier, deed, action, None).await?;
        Ok(work)
    }

    /// Opens a dossier by break-glass: with a reason, which stands in the log that the client reads.
    ///
    /// # Errors
    /// [`Problem::Missing`]; also without a reason.
    pub async fn break_glass(&self, dossier: Id, reason: String) -> Result<Opened, Problem> {
        if reason.trim().is_empty() {
            return Err(Problem::Missing);
        }
        let opened = self.open_unlogged(dossier, Action::BreakGlass).await?;
        let mut work = self.work();
        self.log(&mut work, &opened.dossier, Deed::Read, Action::BreakGlass, Some(reason)).await?;
        self.keep(work).await?;
        Ok(opened)
    }

    /// Adds a line about a dossier to a piece of work, also when several dossiers are touched by it.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the line cannot be sealed.
    pub async fn log(
        &self,
        work: &mut Work,
        dossier: &Dossier,
        deed: Deed,
        action: Action,
        reason: Option<String>,
    ) -> Result<(), Problem> {
        let audit = self.0.audit.get_or_try_init(|| self.circle_to_leave(CircleKind::Audit)).await?;
        let entry = LogEntry {
            worker: self.worker().id,
            name: self.name(),
            role: self.role(),
            deed,
            action: action.code().to_owned(),
            at: work.now,
            emergency: action == Action::BreakGlass,
            reason,
        };
        let sealed = entry.seal(dossier.id(), &dossier.log_key()?, audit, work.rng())?;
        work.unit.log(dossier.organisation(), dossier.id(), sealed);
        Ok(())
    }

    /// The heads of all dossiers of one kind that circles of this worker hold a grant on, for a list. Dossiers
    /// of another kind are passed over. Grants that were sealed from outside the circle are tightened on the
    /// way, so that the next list opens in microseconds each.
    ///
    /// # Errors
    /// [`Problem::Missing`] when the role may not do this.
    pub async fn list<T>(&self, action: Action, among: Among) -> Result<Vec<Listed<T>>, Problem>
    where
        T: DeserializeOwned + Send + 'static,
    {
        if !self.may(action) {
            return Err(Problem::Missing);
        }
        let circles: Vec<(Circle, SecretKey)> = self
            .0
            .seats
            .iter()
            .filter(|(circle, _)| match among {
                Among::Standing(kind) => circle.kind == kind.number(),
                Among::Close => circle.kind == CircleKind::Close.number(),
            })
            .filter_map(|(circle, member)| Some((*circle, self.secret_of(circle, member)?)))
            .collect();
        crate::list::heads(&self.ask().house, circles).await
    }
}

/// Which circles a list looks into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// One standing circle.
    Standing(CircleKind),
    /// All close circles of this worker.
    Close,
}

impl<S: Send + Sync> FromRequestParts<S> for Acting {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Acting, Problem> {
        parts.extensions.get::<Acting>().cloned().ok_or(Problem::Broken)
    }
}
