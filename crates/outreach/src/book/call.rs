//! "I need a colleague" (NFR-10): a letter for the desk with an end, so that whoever makes visits or calls can ask, and
//! everybody there sees it. Whoever is on call is rung.

use crate::book::field::needs;
use crate::model::Colleague;
use crate::model::care::{CALL_KEPT_HOURS, CallLetter};
use kit::Problem;
use people::{Acting, Action, CircleKind, patiently};
use store::{Holder, Id, Letter};

/// Seconds in an hour.
const HOUR: i64 = 3_600;

/// Who asks for a colleague, the first first. Nobody for who has no seat at the desk yet.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn calls(acting: &Acting) -> Result<Vec<(Id, CallLetter)>, Problem> {
    if acting.standing(CircleKind::Desk).is_err() {
        return Ok(Vec::new());
    }
    let now = acting.ask().house.now();
    let mut calls: Vec<(Id, CallLetter)> = acting.letters(CircleKind::Desk).await?;
    calls.retain(|(_, call)| now < call.at.plus_seconds(CALL_KEPT_HOURS * HOUR));
    calls.sort_by_key(|(_, call)| call.at);
    Ok(calls)
}

/// A call as it is left for the desk.
async fn letter(acting: &Acting, work: &mut people::Work, call: &CallLetter) -> Result<Letter, Problem> {
    let desk = acting.circle_to_leave(CircleKind::Desk).await?;
    let until = Some(call.at.plus_seconds(CALL_KEPT_HOURS * HOUR));
    work.sealed_letter(Holder::Circle(desk.id), desk.public_key, call, until)
}

/// Asks for a colleague. Asked twice is asked once.
///
/// # Errors
/// [`Problem::Missing`] for whoever makes no visits.
pub async fn ask_for_colleague(acting: &Acting) -> Result<Id, Problem> {
    needs(acting, Action::MakeVisit)?;
    let me = acting.worker().id;
    let mine = |call: &CallLetter| call.asks_for_colleague.id == me && call.taken.is_none();
    if let Some((id, _)) = calls(acting).await?.iter().find(|(_, call)| mine(call)) {
        return Ok(*id);
    }
    let mut work = acting.work();
    let call = CallLetter { asks_for_colleague: Colleague::of(acting.worker()), at: work.now, taken: None };
    let letter = letter(acting, &mut work, &call).await?;
    let id = letter.id;
    work.unit.letter(letter);
    bell::ring_on_call_about(&mut work, &acting.ask().house, acting.organisation().id, id);
    acting.keep(work).await?;
    Ok(id)
}

/// Says that one goes, or takes one's own wish back; nobody is rung for it any more.
///
/// # Errors
/// [`Problem::Missing`] when it is not there any more; [`Problem::Conflict`] when somebody else goes already.
pub async fn answer_call(acting: &Acting, id: Id) -> Result<(), Problem> {
    needs(acting, Action::WatchVisit)?;
    patiently(|| async {
        let (_, call) =
            calls(acting).await?.into_iter().find(|(call, _)| *call == id).ok_or(Problem::Missing)?;
        let mut work = acting.work();
        // Of two who go at the same moment, one is told who was first.
        work.unit.take_letter(id);
        if call.asks_for_colleague.id != acting.worker().id {
            if call.taken.is_some() {
                return Err(Problem::Conflict);
            }
            let taken = CallLetter { taken: Some(Colleague::of(acting.worker())), ..call };
            let letter = letter(acting, &mut work, &taken).await?;
            work.unit.letter(letter);
        }
        bell::quiet(&mut work, &acting.ask().house, id);
        acting.keep(work).await
    })
    .await
}
