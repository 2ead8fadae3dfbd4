//! Warnings: what whoever makes contact must know, until a day.

use super::agenda::beside;
use super::file::{CaseFile, by};
use crate::model::Kept;
use crate::model::consent::end_of;
use crate::model::safety::Warning;
use kit::Problem;
use people::Acting;
use store::{Day, Deed, Id};

/// The warnings that hold on this day.
pub fn warnings(file: &CaseFile, today: Day) -> Vec<Kept<Warning>> {
    file.all::<Warning>().into_iter().filter(|warning| today <= warning.until).collect()
}

/// Writes a warning down. After its last day it is gone by itself.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn warn(acting: &Acting, case: Id, text: String, until: Day) -> Result<(), Problem> {
    let (file, mut work) = beside(acting, case).await?;
    let warning = Warning { text, until, by: by(acting), at: work.now };
    let record = file.add(&mut work, warning)?;
    work.at(end_of(until), Deed::EraseRecord { dossier: file.id(), record });
    acting.keep(work).await
}

/// Takes a warning away before its time.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn lift_warning(acting: &Acting, case: Id, warning: Id) -> Result<(), Problem> {
    let (file, mut work) = beside(acting, case).await?;
    file.piece::<Warning>(warning)?;
    work.erase(&file.dossier, warning);
    acting.keep(work).await
}
