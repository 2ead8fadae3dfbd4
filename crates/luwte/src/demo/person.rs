//! Somebody and their conversation: at the front door, or begun by outreach.

use super::luck::{text, turn};
use super::shift;
use super::stage::{Stage, Tale};
use super::time::Stop;
use super::words::{AFTER_VISIT, PLACES, SUMMARIES, Subject};
use contact::book::desk::{self, HandedOut};
use contact::book::visitor;
use contact::book::visits::{self, Planned};
use kit::{Lang, Problem};
use outreach::book as rounds;
use outreach::model::ChannelKind;
use outreach::model::visit::AfterNote;
use people::{Acting, Ask, Once, Role, Visitor};
use store::Id;
use store::sealed::CodeKeys;
use vault::ReturnCode;

/// Somebody who can come back.
pub struct Person {
    /// The conversation.
    pub conversation: Id,
    /// What the person is called here.
    pub pseudonym: String,
    /// The person, with their code in hand.
    pub visitor: Visitor,
    /// The code.
    pub code: ReturnCode,
}

/// Somebody writes first.
pub async fn at_the_door(stage: &Stage, lang: Lang, first_message: &str) -> Result<Person, Problem> {
    let ask = Ask { lang, ..stage.ask() };
    let begun = visitor::begin(&ask, Once::fresh(&stage.house), first_message).await?;
    person(begun.visitor, begun.code).await
}

async fn person(visitor: Visitor, code: ReturnCode) -> Result<Person, Problem> {
    let conversation = visitor::find(&visitor).await?.ok_or(Problem::Missing)?;
    Ok(Person { conversation: conversation.id(), pseudonym: conversation.head.pseudonym, visitor, code })
}

/// Somebody answers outreach, gets a code, and is visited if they want. Gives who they are and who wrote to them.
pub async fn on_a_round(tale: &mut Tale, number: usize, subject: &Subject) -> Result<(Person, Acting), Stop> {
    tale.on_evening(0).await?;
    let shift = shift::begin(tale, shift::ROUNDS + number, ChannelKind::ChatSite, "Avondchat").await?;
    tale.after_minutes(10, 40).await?;
    let attempt = shift.write(tale, 0).await?;
    tale.after_minutes(15, 60).await?;
    let summary = text(&SUMMARIES, number);
    let conversation =
        contact::book::begin_from_attempt(&shift.worker, shift.id, attempt, summary, None).await?;
    let worker = shift.worker.clone();
    shift.end(tale).await?;
    tale.on_day(1).await?;
    let HandedOut::Code(code) = desk::hand_out_code(&worker, conversation).await? else {
        return Err(Problem::Conflict.into());
    };
    let visitor = come_back(&tale.stage, &code).await?;
    tale.after_hours(1, 3).await?;
    visitor::write(&visitor, text(subject.openings, number)).await?;
    Ok((person(visitor, code).await?, worker))
}

/// Somebody comes back with a code.
async fn come_back(stage: &Stage, code: &ReturnCode) -> Result<Visitor, Problem> {
    let mut work = stage.house.work();
    let visitor = Visitor::begin(&stage.ask(), CodeKeys::of(code, &stage.house.pepper), &mut work);
    stage.house.keep(work).await?;
    Ok(visitor)
}

/// Two workers visit somebody, while a third watches.
pub async fn visit(tale: &mut Tale, worker: &Acting, conversation: Id, number: usize) -> Result<(), Stop> {
    let visit = set_out(&tale.stage, worker, conversation, number).await?;
    let worker = &worker.afresh(worker.role()).await?;
    tale.after_minutes(5, 15).await?;
    rounds::depart(worker, visit).await?;
    tale.after_minutes(12, 45).await?;
    rounds::arrive(worker, visit).await?;
    tale.after_minutes(20, 30).await?;
    let (said, impression) = *turn(&AFTER_VISIT, number);
    let note = AfterNote { said: said.to_owned(), impression: impression.to_owned() };
    visits::check_out(worker, visit, &note, None).await?;
    Ok(())
}

/// Plans a visit after a yes. Gives its id.
pub async fn set_out(stage: &Stage, worker: &Acting, about: Id, number: usize) -> Result<Id, Problem> {
    let with = stage.worker(Role::OutreachWorker, number + 1)?.worker().id;
    let buddy = stage.worker(Role::TeamLead, 0)?.worker().id;
    let new = rounds::NewVisit {
        about,
        with,
        buddy,
        place: text(&PLACES, number).to_owned(),
        offered_minutes_ago: 25,
        yes_minutes_ago: 10,
        check_in_minutes: 90,
        travel_minutes: Some(30),
        promise: String::new(),
    };
    match visits::plan(worker, &new, &Once::fresh(&stage.house)).await? {
        Planned::Visit(visit) => Ok(visit),
        Planned::AsFirst(_) | Planned::Over | Planned::NeedsSecond => Err(Problem::Conflict),
    }
}
