//! Conversations that became no file.

use super::person::{Person, at_the_door, set_out};
use super::stage::{CodeOf, Tale};
use super::time::Stop;
use super::words::{Line, Talk};
use contact::book::desk::{self, Called, Offer};
use contact::book::visitor;
use kit::Problem;
use outreach::book as rounds;
use people::{Acting, Role};

/// So many of the conversations have their code on the slip.
const ON_SLIP: usize = 3;
/// Two left so many seconds ago for a visit that still goes on.
const LEFT_SECONDS_AGO: i64 = 25 * 60;

/// Tells one conversation.
pub async fn talk(mut tale: Tale, number: usize, talk: &'static Talk) -> Result<(), Stop> {
    let mut lines = talk.lines.iter();
    let Some(Line::They(first)) = lines.next() else { return Err(Problem::Broken.into()) };
    tale.on_day(0).await?;
    let person = at_the_door(&tale.stage, talk.lang, first).await?;
    if number < ON_SLIP {
        tale.stage.note(CodeOf::Talk, &person.pseudonym, &person.code);
    }
    let worker = tale.stage.worker(Role::CaseManager, number)?.clone();
    let mut day = 0;
    for line in lines {
        match line {
            Line::Days(days) => {
                day += days;
                tale.on_day(day).await?;
            }
            Line::VisitNow => visit_now(&mut tale, &person, number).await?,
            line => {
                tale.after_minutes(4, 25).await?;
                happen(&worker, &person, line).await?;
            }
        }
    }
    Ok(())
}

async fn happen(worker: &Acting, person: &Person, line: &Line) -> Result<(), Problem> {
    let id = person.conversation;
    match line {
        Line::They(text) => visitor::write(&person.visitor, text).await,
        Line::We(text) => desk::answer(worker, id, text).await.map(drop),
        Line::Note(text) => desk::note(worker, id, text).await,
        Line::Now(state) => desk::move_to(worker, id, *state, false).await.map(drop),
        Line::Offer(ways, chosen) => {
            let offer = Offer {
                ways: ways.to_vec(),
                chosen: *chosen,
                number: "0800 - 00 00 00 (verzonnen)".to_owned(),
                call_window: "Op werkdagen van 10 tot 17 uur".to_owned(),
                who_answers: worker.name(),
            };
            desk::offer(worker, id, &offer).await.map(drop)
        }
        Line::Call(outcome, next) => {
            let called = Called { outcome: *outcome, next: (*next).to_owned(), danger_now: false };
            desk::called(worker, id, &called).await
        }
        Line::Days(_) | Line::VisitNow => Ok(()),
    }
}

/// Two are on their way while the demo opens: the watch over them runs.
async fn visit_now(tale: &mut Tale, person: &Person, number: usize) -> Result<(), Stop> {
    tale.stage.time.until(tale.stage.today.plus_seconds(-LEFT_SECONDS_AGO)).await?;
    let worker = tale.stage.worker(Role::OutreachWorker, number)?.clone();
    let visit = set_out(&tale.stage, &worker, person.conversation, number).await?;
    let worker = worker.afresh(Role::OutreachWorker).await?;
    rounds::depart(&worker, visit).await?;
    Ok(())
}
