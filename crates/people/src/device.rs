//! Devices that keep something sealed while there is no network (NFR-05), and how they learn that they must let go of
//! it: the account ended, the role was taken away, or the worker signed out on every device.
//!
//! A device holds a pass. It opens nothing and nobody can tell from it whose it is; the house can. A device that comes
//! by with a pass from before a sign-out is told to empty itself, signed in or not.

use crate::acting::Acting;
use crate::ask::Ask;
use crate::house::House;
use crate::model::roles_from_text;
use crate::policy::{self, Action};
use crate::session::{self, Found, Look};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use data_encoding::BASE64URL_NOPAD;
use kit::Problem;
use serde::{Deserialize, Serialize};
use store::{Id, Unit};
use vault::Binding;

/// What a pass says, sealed for the house alone.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pass {
    worker: Id,
    /// How often this worker had signed out on every device when the pass was given.
    signed_out: i64,
}

/// What a device is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It may keep what it has.
    Keeps,
    /// It must empty itself.
    LetsGo,
}

/// Counts how often a worker signed out on every device; only the house can tell which counter is whose.
fn counter(house: &House, worker: Id) -> Id {
    let blind = house.pepper.blind("signed out on every device", &[worker.bytes()]);
    let mut id = [0; 16];
    id.iter_mut().zip(blind).for_each(|(to, from)| *to = from);
    Id::from_bytes(id)
}

async fn signed_out(house: &House, worker: Id) -> Result<i64, Problem> {
    let counter = counter(house, worker);
    Ok(house.store.read(move |reader| reader.counts(&[counter])).await?.into_iter().sum())
}

/// Every device of this worker is to empty itself when it comes by.
pub(crate) fn empty_all(house: &House, worker: Id, unit: &mut Unit) {
    unit.count(counter(house, worker), 1);
}

fn binding() -> Binding {
    Binding::new("pass of a device")
}

impl Acting {
    /// A pass for the device at hand.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn device_pass(&self) -> Result<String, Problem> {
        let house = &self.ask().house;
        let worker = self.worker().id;
        let pass = Pass { worker, signed_out: signed_out(house, worker).await? };
        let plain = serde_json::to_vec(&pass).map_err(|_| Problem::Broken)?;
        let key = house.pepper.key("pass of a device");
        Ok(BASE64URL_NOPAD.encode(&vault::seal(&key, &binding(), &plain, &mut *house.dice.rng())))
    }
}

fn opened(house: &House, pass: &str) -> Option<Pass> {
    let key = house.pepper.key("pass of a device");
    let sealed = BASE64URL_NOPAD.decode(pass.as_bytes()).ok()?;
    let plain = vault::open(&key, &binding(), &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}

/// Whose pass this is: who had the device when what lies on it was written, whoever signed in on it since. None for what
/// is no pass of ours.
pub fn holder(house: &House, pass: &str) -> Option<Id> {
    opened(house, pass).map(|pass| pass.worker)
}

/// What a device with this pass is told, when it keeps things for `action`. What is no pass of ours may keep what it
/// has: there is nothing of ours on it.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn standing(house: &House, pass: &str, action: Action) -> Result<Standing, Problem> {
    let Some(pass) = opened(house, pass) else { return Ok(Standing::Keeps) };
    let worker = house.store.read(move |reader| reader.worker(pass.worker)).await?;
    let works_here = worker.is_some_and(|worker| {
        worker.active && roles_from_text(&worker.roles).iter().any(|role| policy::may(*role, action))
    });
    let since = signed_out(house, pass.worker).await?;
    Ok(if works_here && since == pass.signed_out { Standing::Keeps } else { Standing::LetsGo })
}

/// The worker whose session this is, if there is one that is not locked; for what a device asks by itself. It does not
/// keep a screen from locking.
pub struct Nearby(pub Option<Acting>);

impl<S: Send + Sync> FromRequestParts<S> for Nearby {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Nearby, Problem> {
        let ask = parts.extensions.get::<Ask>().ok_or(Problem::Broken)?;
        Ok(match session::find_for(ask, &parts.headers, Look::Stays).await? {
            Found::Worker(acting) => Nearby(Some(acting)),
            Found::Nobody | Found::Visitor(_) | Found::Locked(..) => Nearby(None),
        })
    }
}
