//! What our own team does with a file that came: reads its face, opens it with a yes, or says no.

use super::come;
use crate::model::carriage::{KNOWN_DAYS, Slip};
use accord::FileSaid;
use kit::Problem;
use people::{Acting, CircleKind, House, Work};
use serde::de::DeserializeOwned;
use store::Id;

/// A file that came whole and waits for a yes.
pub struct Offered<F> {
    /// By which it is named on our pages.
    pub letter: Id,
    /// What the machine knows of it.
    pub slip: Slip,
    /// What can be read before a yes.
    pub face: F,
}

/// The files that wait for a yes, the first to run out first.
///
/// # Errors
/// [`Problem::Missing`] without a seat at the desk.
pub async fn offered<F: DeserializeOwned + Send + 'static>(
    acting: &Acting,
) -> Result<Vec<Offered<F>>, Problem> {
    let mut offered = Vec::new();
    for (letter, slip) in acting.letters::<Slip>(CircleKind::Desk).await? {
        match acting.open_for(CircleKind::Desk, slip.face.clone()).await {
            Ok(face) => offered.push(Offered { letter, slip, face }),
            // It was not sealed for us, or is of another version: it runs out by itself.
            Err(Problem::Missing) => {}
            Err(problem) => return Err(problem),
        }
    }
    offered.sort_by_key(|one| (one.slip.until, one.letter));
    Ok(offered)
}

/// Opens a file, for whoever says yes to it.
///
/// # Errors
/// [`Problem::Missing`] when it is not there any more, or was not sealed for us.
pub async fn content<C: DeserializeOwned + Send + 'static>(
    acting: &Acting,
    slip: &Slip,
) -> Result<C, Problem> {
    let whole = come::gathered(&acting.ask().house, slip.file_agreement, slip.number.bytes()).await?;
    acting.open_for(CircleKind::Desk, whole.ok_or(Problem::Missing)?.content).await
}

/// Answers, with the work in which it is taken over or let go. Keeping that work is a conflict when it was answered or taken
/// back meanwhile.
pub fn answer(work: &mut Work, house: &House, slip: &Slip, said: &FileSaid) {
    let known = slip.until.plus_days(KNOWN_DAYS);
    come::keep_answer(work, house, slip, said, known);
}
