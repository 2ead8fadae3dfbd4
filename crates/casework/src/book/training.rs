//! A worker's own trainings: letters to themselves, which nobody else can open (SAF-14). Each leaves a fact without a name.

use crate::model::Training;
use crate::model::training::TRAININGS_MAX;
use kit::Problem;
use people::{Acting, Fact};
use serde::{Deserialize, Serialize};
use store::{Holder, Id};

/// A letter with a training; another kind of letter does not parse as one.
#[derive(Serialize, Deserialize)]
#[serde(tag = "training", rename_all = "kebab-case")]
enum Letter {
    /// A training.
    Own(Training),
}

/// The trainings of this worker, the newest first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn trainings(acting: &Acting) -> Result<Vec<(Id, Training)>, Problem> {
    let letters = acting.own_letters::<Letter>().await?;
    let mut all: Vec<_> = letters.into_iter().map(|(id, Letter::Own(training))| (id, training)).collect();
    all.sort_by_key(|(id, training)| (std::cmp::Reverse(training.on), *id));
    Ok(all)
}

/// Writes a training down. It stays until the worker takes it away.
///
/// # Errors
/// [`Problem::TooLarge`] when there are [`TRAININGS_MAX`] already.
pub async fn add_training(acting: &Acting, training: &Training) -> Result<(), Problem> {
    if trainings(acting).await?.len() >= TRAININGS_MAX {
        return Err(Problem::TooLarge);
    }
    let mut work = acting.work();
    let (holder, key) = (Holder::Worker(acting.worker().id), acting.worker().public_key);
    work.letter(holder, key, &Letter::Own(training.clone()), None)?;
    let fact = Fact::now(work.now, "training-held").by("training", training.kind.code());
    acting.leave_fact(&mut work, &fact).await?;
    acting.keep(work).await
}

/// Takes a training away.
///
/// # Errors
/// [`Problem::Missing`] when it is not this worker's.
pub async fn remove_training(acting: &Acting, training: Id) -> Result<(), Problem> {
    let own = trainings(acting).await?;
    own.iter().find(|(id, _)| *id == training).ok_or(Problem::Missing)?;
    let mut work = acting.work();
    work.unit.remove_letter(training);
    acting.keep(work).await
}
