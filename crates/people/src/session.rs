//! Sessions: the cookie holds half of the key. The store keeps a worker's secret only sealed under the cookie's
//! half, so any node can serve any request, and a stolen database opens nothing.
//!
//! After [`IDLE_SECONDS`] a worker's session locks: the sealed half is emptied, the passphrase opens it again,
//! and what was being typed is carried along (`pages::held`).

use crate::acting::Acting;
use crate::ask::{Ask, cookie_name};
use crate::model::{Role, roles_from_text};
use crate::visitor::Visitor;
use axum::http::HeaderMap;
use kit::Problem;
use serde::{Deserialize, Serialize};
use store::sealed::CodeKeys;
use store::{Circle, Holder, Id, Member, Organisation, Reader, Session, StoreError, Unit, Worker};
use vault::{Binding, Key, SecretKey, Stretch, Ticket};

/// A worker's session locks after so many seconds without a request.
pub const IDLE_SECONDS: i64 = 15 * 60;
/// A worker's session ends after so many seconds, whatever happens.
pub const SESSION_SECONDS: i64 = 12 * 60 * 60;
/// A visitor's session ends after so many seconds without a request.
pub const VISIT_SECONDS: i64 = 2 * 60 * 60;
/// A session is not marked as seen more often than this: a request should not cost a write.
const TOUCH_SECONDS: i64 = 60;

/// A visitor's session whose page stays open is marked as seen no more often than this.
const STAY_SECONDS: i64 = 10 * 60;

/// What a look at a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// A request that somebody makes: the session goes on.
    Asked,
    /// A page that is open, or asks by itself. A visitor's session goes on as long as it is; a worker's does not: a
    /// screen that nobody touches must lock.
    Stays,
}

/// Who stands behind a cookie.
pub(crate) enum Found {
    /// Nobody that we know.
    Nobody,
    /// A worker whose session is locked.
    Locked(Box<Worker>, Ticket),
    /// A worker.
    Worker(Acting),
    /// Somebody with a return code.
    Visitor(Visitor),
}

/// What the store keeps about a session besides its key; nothing secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Facts {
    role: Option<Role>,
}

struct Kept {
    session: Session,
    account: Option<Account>,
}

struct Account {
    worker: Worker,
    organisation: Organisation,
    seats: Vec<(Circle, Member)>,
}

/// Looks who stands behind the cookie of a request.
pub(crate) async fn find(ask: &Ask, headers: &HeaderMap) -> Result<Found, Problem> {
    find_for(ask, headers, Look::Asked).await
}

/// As [`find`], also for a page that asks by itself.
pub(crate) async fn find_for(ask: &Ask, headers: &HeaderMap, look: Look) -> Result<Found, Problem> {
    let name = cookie_name(ask.house.settings.has_tls());
    let Some(ticket) = kit::headers::cookie(headers, name).and_then(|value| Ticket::parse(value).ok()) else {
        return Ok(Found::Nobody);
    };
    find_by(ask, ticket, look).await
}

/// Looks who stands behind a ticket.
pub(crate) async fn find_by(ask: &Ask, ticket: Ticket, look: Look) -> Result<Found, Problem> {
    let id = ticket.id();
    let kept = ask
        .house
        .store
        .read(move |reader| {
            let Some(session) = reader.session(id)? else { return Ok(None) };
            let account = match session.subject {
                Holder::Worker(worker) => account(reader, worker)?,
                Holder::Code(_) | Holder::Circle(_) => None,
            };
            Ok(Some(Kept { session, account }))
        })
        .await?;
    match kept {
        Some(kept) => recognise(ask, ticket, kept, look).await,
        None => Ok(Found::Nobody),
    }
}

async fn recognise(ask: &Ask, ticket: Ticket, kept: Kept, look: Look) -> Result<Found, Problem> {
    let now = ask.house.now();
    let Kept { session, account } = kept;
    if session.until <= now {
        return Ok(Found::Nobody);
    }
    let opened = vault::unwrap(&ticket.key(), &binding(session.id), &session.sealed_key).ok();
    match (session.subject, account, opened) {
        (Holder::Code(look_up), _, Some(key)) => {
            let often = if look == Look::Stays { STAY_SECONDS } else { TOUCH_SECONDS };
            if session.last_seen.plus_seconds(often) <= now {
                let mut unit = Unit::new();
                unit.touch_session(session.id, now, now.plus_seconds(VISIT_SECONDS));
                ask.house.store.save(unit).await?;
            }
            Ok(Found::Visitor(Visitor::new(ask.clone(), CodeKeys { look_up, key }, ticket)))
        }
        (Holder::Worker(_), Some(Account { worker, .. }), _) if !worker.active => Ok(Found::Nobody),
        (Holder::Worker(_), Some(Account { worker, organisation, seats }), Some(key))
            if now < session.last_seen.plus_seconds(IDLE_SECONDS) =>
        {
            if look == Look::Asked && session.last_seen.plus_seconds(TOUCH_SECONDS) <= now {
                let mut unit = Unit::new();
                unit.touch_session(session.id, now, session.until);
                ask.house.store.save(unit).await?;
            }
            let facts: Facts = serde_json::from_slice(&session.facts).map_err(|_| Problem::Broken)?;
            let roles = roles_from_text(&worker.roles);
            // A role that was taken away meanwhile is not acted in any longer.
            let Some(role) = facts.role.filter(|role| roles.contains(role)).or(roles.first().copied()) else {
                return Ok(Found::Nobody);
            };
            let secret = SecretKey::from_key(&key);
            Ok(Found::Worker(Acting::new(ask.clone(), worker, organisation, role, secret, seats, ticket)))
        }
        (Holder::Worker(_), Some(Account { worker, .. }), opened) => {
            if opened.is_some() {
                lock(ask, session.id).await?;
            }
            Ok(Found::Locked(Box::new(worker), ticket))
        }
        _ => Ok(Found::Nobody),
    }
}

fn binding(session: [u8; 32]) -> Binding {
    Binding::new("session").part(&session)
}

/// Empties the sealed half of a session: only the passphrase opens it again.
pub(crate) async fn lock(ask: &Ask, session: [u8; 32]) -> Result<(), Problem> {
    let mut unit = Unit::new();
    unit.lock_session(session);
    Ok(ask.house.store.save(unit).await?)
}

/// Begins a session for a worker.
pub(crate) async fn begin(
    ask: &Ask,
    worker: &Worker,
    role: Role,
    secret: &SecretKey,
    ticket: &Ticket,
) -> Result<(), Problem> {
    let now = ask.house.now();
    let mut unit = Unit::new();
    unit.session(Session {
        id: ticket.id(),
        subject: Holder::Worker(worker.id),
        sealed_key: sealed_under(ask, ticket, &secret.as_key()),
        facts: facts(role)?,
        last_seen: now,
        until: now.plus_seconds(SESSION_SECONDS),
    });
    Ok(ask.house.store.save(unit).await?)
}

/// Opens the locked session behind a ticket, in the role of before. It ends when it was to end.
///
/// # Errors
/// [`Problem::Conflict`] when it was ended meanwhile.
pub(crate) async fn reopen(ask: &Ask, secret: &SecretKey, ticket: &Ticket) -> Result<(), Problem> {
    let mut unit = Unit::new();
    unit.reopen_session(ticket.id(), sealed_under(ask, ticket, &secret.as_key()), ask.house.now());
    Ok(ask.house.store.save(unit).await?)
}

/// Goes on in another role.
///
/// # Errors
/// [`Problem::Conflict`] when the session was ended meanwhile.
pub(crate) async fn act_in(ask: &Ask, role: Role, ticket: &Ticket) -> Result<(), Problem> {
    let mut unit = Unit::new();
    unit.session_facts(ticket.id(), facts(role)?);
    Ok(ask.house.store.save(unit).await?)
}

fn facts(role: Role) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(&Facts { role: Some(role) }).map_err(|_| Problem::Broken)
}

fn sealed_under(ask: &Ask, ticket: &Ticket, key: &Key) -> Vec<u8> {
    vault::wrap(&ticket.key(), &binding(ticket.id()), key, &mut *ask.house.dice.rng())
}

/// The writes that begin a session for somebody with a return code.
pub(crate) fn begin_visit(ask: &Ask, code: &CodeKeys, ticket: &Ticket, unit: &mut Unit) {
    let now = ask.house.now();
    unit.session(Session {
        id: ticket.id(),
        subject: Holder::Code(code.look_up),
        sealed_key: sealed_under(ask, ticket, &code.key),
        facts: Vec::new(),
        last_seen: now,
        until: now.plus_seconds(VISIT_SECONDS),
    });
}

/// Opens a worker's secret with their passphrase. Takes a core and 64 MiB for a moment, so only a few at once.
/// A name that nobody has costs the same time.
pub(crate) async fn unlock(
    ask: &Ask,
    worker: Option<&Worker>,
    passphrase: String,
) -> Result<Option<Unlocked>, Problem> {
    let _turn = ask.house.stretching.acquire().await.map_err(|_| Problem::Unavailable)?;
    let stretch = match worker {
        Some(worker) => Stretch::from_bytes(&worker.stretch).map_err(|_| Problem::Broken)?,
        None => Stretch::new(&mut *ask.house.dice.rng()),
    };
    let key = tokio::task::spawn_blocking(move || stretch.key(&passphrase))
        .await
        .map_err(|_| Problem::Broken)?
        .map_err(|_| Problem::Broken)?;
    let Some(worker) = worker else { return Ok(None) };
    let Ok(secret) = vault::unwrap(&key, &locked_binding(worker.id), &worker.locked_secret) else {
        return Ok(None);
    };
    let second = vault::open(&key, &second_binding(worker.id), &worker.second_step)
        .map_err(|_| Problem::Broken)?
        .to_vec();
    Ok(Some(Unlocked { secret: SecretKey::from_key(&secret), second_step: second }))
}

/// What a passphrase opens.
pub(crate) struct Unlocked {
    pub(crate) secret: SecretKey,
    pub(crate) second_step: Vec<u8>,
}

/// Acts as a worker without a browser: for the demo and benches, which know the passphrase.
///
/// # Errors
/// [`Problem::Missing`] when name, passphrase or role do not fit.
pub async fn act_as(ask: &Ask, name: &str, passphrase: &str, role: Role) -> Result<Acting, Problem> {
    let name = name.to_owned();
    let worker = ask.house.store.read(move |reader| reader.worker_by_name(&name)).await?;
    let unlocked = unlock(ask, worker.as_ref(), passphrase.to_owned()).await?;
    let (Some(worker), Some(unlocked)) = (worker, unlocked) else { return Err(Problem::Missing) };
    let ticket = Ticket::random(&mut *ask.house.dice.rng());
    seated(ask, worker.id, role, unlocked.secret, ticket).await
}

/// A worker with the seats they have now, as long as the account is open and has the role.
pub(crate) async fn seated(
    ask: &Ask,
    worker: Id,
    role: Role,
    secret: SecretKey,
    ticket: Ticket,
) -> Result<Acting, Problem> {
    let account =
        ask.house.store.read(move |reader| account(reader, worker)).await?.ok_or(Problem::Missing)?;
    let Account { worker, organisation, seats } = account;
    if !worker.active || !roles_from_text(&worker.roles).contains(&role) {
        return Err(Problem::Missing);
    }
    Ok(Acting::new(ask.clone(), worker, organisation, role, secret, seats, ticket))
}

/// A worker's account with the seats they have now.
fn account(reader: &Reader, worker: Id) -> Result<Option<Account>, StoreError> {
    let Some(worker) = reader.worker(worker)? else { return Ok(None) };
    let seats = reader.memberships_of(worker.id)?;
    let organisation = reader.organisation(worker.organisation)?;
    Ok(organisation.map(|organisation| Account { worker, organisation, seats }))
}

fn locked_binding(worker: Id) -> Binding {
    Binding::new("worker secret").part(worker.bytes())
}

fn second_binding(worker: Id) -> Binding {
    Binding::new("second step").part(worker.bytes())
}

/// A worker's secret and second step, locked under a passphrase.
pub struct Locked {
    /// How the passphrase is stretched.
    pub stretch: Vec<u8>,
    /// The secret under it.
    pub secret: Vec<u8>,
    /// The second step under it.
    pub second_step: Vec<u8>,
}

/// Locks a worker's secret and second step under a passphrase. Blocking: takes a core for a moment.
///
/// # Errors
/// [`Problem::Broken`] when the passphrase cannot be stretched.
pub fn lock_under(
    worker: Id,
    secret: &SecretKey,
    second_step: &[u8],
    passphrase: &str,
    stretch: &Stretch,
    rng: &mut (impl vault::CryptoRng + ?Sized),
) -> Result<Locked, Problem> {
    let key = stretch.key(passphrase).map_err(|_| Problem::Broken)?;
    Ok(Locked {
        stretch: stretch.to_bytes(),
        secret: vault::wrap(&key, &locked_binding(worker), &secret.as_key(), rng),
        second_step: vault::seal(&key, &second_binding(worker), second_step, rng),
    })
}
