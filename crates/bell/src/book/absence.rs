//! Who is away: their bells ring with whoever covers, or with everybody who could answer in their place (decision 0046).

use super::keep::{keep_wishes, wishes};
use crate::model::Away;
use kit::Problem;
use people::{House, Work};
use store::{Id, Moment, StoreError};

/// Keeps that a worker is away. Nobody is told; what rings for them meanwhile rings elsewhere.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when it cannot be sealed.
pub async fn is_away(work: &mut Work, house: &House, worker: Id, away: Away) -> Result<(), Problem> {
    let before = wishes(house, worker).await?;
    keep_wishes(work, house, worker, &crate::model::Wishes { away: Some(away), ..before })
}

/// Keeps that a worker is back.
///
/// # Errors
/// As [`is_away`].
pub async fn is_back(work: &mut Work, house: &House, worker: Id) -> Result<(), Problem> {
    let before = wishes(house, worker).await?;
    if before.away.is_none() {
        return Ok(());
    }
    keep_wishes(work, house, worker, &crate::model::Wishes { away: None, ..before })
}

/// Who is rung for a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RungFor {
    /// They themselves, or whoever covers.
    Worker(Id),
    /// Nobody of these: whoever else could answer.
    Others,
}

/// Who is rung for a worker now. Somebody who covers and is away too covers nothing; whoever left is rung no more.
pub(super) async fn rung_for(house: &House, worker: Id, now: Moment) -> Result<RungFor, StoreError> {
    let Some(away) = absence(house, worker, now).await? else { return is_here(house, worker).await };
    match away.cover {
        Some(cover) if absence(house, cover, now).await?.is_none() => is_here(house, cover).await,
        _ => Ok(RungFor::Others),
    }
}

async fn absence(house: &House, worker: Id, now: Moment) -> Result<Option<Away>, StoreError> {
    Ok(wishes(house, worker).await?.away_at(now))
}

async fn is_here(house: &House, worker: Id) -> Result<RungFor, StoreError> {
    let found = house.store.read(move |reader| reader.worker(worker)).await?;
    let here = found.is_some_and(|worker| worker.active);
    Ok(if here { RungFor::Worker(worker) } else { RungFor::Others })
}
