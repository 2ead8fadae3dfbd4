//! Warnings: what whoever makes contact must know, until a day.

use super::agenda::beside;
use super::file::{CaseFile, by};
use super::parts;
use crate::model::Kept;
use crate::model::consent::end_of;
use crate::model::safety::Warning;
use kit::Problem;
use people::{Acting, Work, patiently};
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
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let warning = Warning { text: text.clone(), until, by: by(acting), at: work.now };
        let record = file.add(&mut work, warning.clone())?;
        work.at(end_of(until), Deed::EraseRecord { dossier: file.id(), record });
        let mut hold = warnings(&file, work.day());
        hold.push(Kept { id: record, position: 0, revision: 1, piece: warning });
        pass_on(acting, &mut work, &mut file, &hold).await?;
        acting.keep(work).await
    })
    .await
}

/// Writes the warnings that hold in each part of which this worker holds a key. Of parts that only the guide opens the guide
/// is told that there is something new: they stand there once the guide has looked.
async fn pass_on(
    acting: &Acting,
    work: &mut Work,
    file: &mut CaseFile,
    hold: &[Kept<Warning>],
) -> Result<(), Problem> {
    if file.is_led_by(acting) {
        let parts = parts::led_of(acting, work, file, people::Deed::Write).await?;
        return parts::tell_warnings(work, &parts, hold);
    }
    file.case.waiting = true;
    file.keep_head(work)
}

/// Takes a warning away before its time.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn lift_warning(acting: &Acting, case: Id, warning: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        file.piece::<Warning>(warning)?;
        work.erase(&file.dossier, warning);
        let mut hold = warnings(&file, work.day());
        hold.retain(|one| one.id != warning);
        pass_on(acting, &mut work, &mut file, &hold).await?;
        acting.keep(work).await
    })
    .await
}
