//! How somebody wants to be rung: kept sealed under a key that follows from the pepper, so that the machine can read it
//! with nobody signed in and a stolen database cannot.

use crate::model::{Watch, Wishes};
use kit::Problem;
use people::{House, Work};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Id, StoreError};
use vault::{Binding, Key, Zeroizing};

fn key(house: &House) -> Key {
    house.pepper.key("bell")
}

/// Seals something for the machine itself.
pub(super) fn seal<T: Serialize>(house: &House, place: Binding, content: &T) -> Result<Vec<u8>, Problem> {
    let plain = Zeroizing::new(serde_json::to_vec(content).map_err(|_| Problem::Broken)?);
    Ok(vault::seal(&key(house), &place, &plain, &mut *house.dice.rng()))
}

/// Opens what [`seal`] sealed; none when it was made with another pepper or is damaged.
pub(super) fn open<T: DeserializeOwned>(house: &House, place: Binding, sealed: &[u8]) -> Option<T> {
    let plain = vault::open(&key(house), &place, sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}

fn place(owner: Id) -> Binding {
    Binding::new("bell of").part(owner.bytes())
}

/// What is kept for a worker or the organisation; its default when nothing is.
async fn kept<T: DeserializeOwned + Default>(house: &House, owner: Id) -> Result<T, StoreError> {
    let sealed = house.store.read(move |reader| reader.bell(owner)).await?;
    Ok(sealed.and_then(|sealed| open(house, place(owner), &sealed)).unwrap_or_default())
}

/// How a worker wants to be rung.
///
/// # Errors
/// [`StoreError`].
pub async fn wishes(house: &House, worker: Id) -> Result<Wishes, StoreError> {
    kept(house, worker).await
}

/// Keeps how a worker wants to be rung.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn keep_wishes(work: &mut Work, house: &House, worker: Id, wishes: &Wishes) -> Result<(), Problem> {
    work.unit.bell(worker, seal(house, place(worker), wishes)?);
    Ok(())
}

/// When an organisation's digests go out, and who is on call.
///
/// # Errors
/// [`StoreError`].
pub async fn watch(house: &House, organisation: Id) -> Result<Watch, StoreError> {
    kept(house, organisation).await
}

/// Keeps when an organisation's digests go out, and who is on call.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn keep_watch(work: &mut Work, house: &House, organisation: Id, watch: &Watch) -> Result<(), Problem> {
    work.unit.bell(organisation, seal(house, place(organisation), watch)?);
    Ok(())
}
