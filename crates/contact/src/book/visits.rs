//! A visit and the conversation in which it was agreed: who comes stands there for the person, who can take it back; the
//! note afterwards is kept there, with what the person may read (DAT-03), and no longer with the visit (DAT-23).

use super::notes::impress;
use super::visitor::find_or_miss;
use super::{Conversation, Keeping, desk, open_to_write};
use crate::model::visits::{AfterVisit, Agreed, is_newest_visit, standing_visit, taken_back};
use crate::model::{ConversationHead, Record, State};
use kit::Problem;
use outreach::book::rather_not::{self, TakenBack};
use outreach::book::{NewVisit, check_out_within, plan_within};
use outreach::model::Duo;
use outreach::model::visit::AfterNote;
use people::once::REPEAT_SECONDS;
use people::{Acting, Action, Deed, Once, Visitor, Work, patiently};
use store::{Holder, Id, Worker};

/// Days that a note waits for the colleague who has the key.
const NOTE_WAITS_DAYS: i64 = 30;

/// What the form is made for, so that one that is sent twice is one visit.
const PURPOSE: &str = "visit after a yes";

/// What came of a wish to plan a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planned {
    /// It is planned; this is its id.
    Visit(Id),
    /// The form was sent before with something else in it: the visit stands as it was planned then.
    AsFirst(Id),
    /// The form was sent before, and the visit that it planned is over.
    Over,
    /// The person is under 18, and a second worker must carry the conversation too (H-25).
    NeedsSecond,
}

/// What came of a check-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Out {
    /// It is over, and the note is kept.
    Kept,
    /// It was over before, and it is not known any more to which conversation a note belongs.
    NoPlace,
}

/// Plans a visit after a yes, and tells the person who comes. The same form sent again is the same visit: of two that nobody
/// planned, one would raise an alarm for nothing.
///
/// # Errors
/// As [`plan_within`].
pub async fn plan(acting: &Acting, new: &NewVisit, once: &Once) -> Result<Planned, Problem> {
    patiently(|| plan_once(acting, new, once)).await
}

async fn plan_once(acting: &Acting, new: &NewVisit, once: &Once) -> Result<Planned, Problem> {
    // One colleague for both parts stays a conflict, however often it is tried.
    let conversation = open_to_write(acting, new.about).await?;
    let house = &acting.ask().house;
    let (mark, now) = (once.mark(house, PURPOSE), house.now());
    if house.store.read(move |reader| reader.is_marked(mark, now)).await? {
        let planned = outreach::book::running_about(acting, new.about).await?;
        let Some(visit) = planned else { return Ok(Planned::Over) };
        let open = outreach::book::read_visit(acting, visit).await?;
        return Ok(if open.is_as_asked(new) { Planned::Visit(visit) } else { Planned::AsFirst(visit) });
    }
    if desk::needs_second(acting, &conversation.head).await? {
        return Ok(Planned::NeedsSecond);
    }
    let mut work = acting.work_on(&conversation.dossier, Deed::Write, Action::AnswerConversation).await?;
    let planned = plan_within(acting, &mut work, new.clone()).await?;
    // Agreed anew: what these two heard of an earlier one is over.
    let earlier = taken_back(&conversation.sheets);
    rather_not::take_back(&mut work, house, new.about, earlier, &planned.duo);
    if conversation.head.state.may_answer() {
        let (by, at) = (acting.name(), work.now);
        let around = planned.expected_at;
        let (visit, stands) = (Some(planned.id), Agreed::Stands);
        let record = Record::VisitAgreed { visit, who: planned.duo, around, stands, by, at };
        let head = conversation.head.clone();
        let head = ConversationHead { state: head.state.after_yes(), ..head };
        conversation.add(&mut work, &record, head, Keeping::by(acting))?;
    }
    let now = work.now;
    work.unit.at(now).mark(mark, now.plus_seconds(REPEAT_SECONDS));
    acting.keep(work).await?;
    Ok(Planned::Visit(planned.id))
}

/// The person would rather not, after all: the two who would come hear it at once. Nothing is asked.
///
/// # Errors
/// [`Problem::Missing`] when that visit does not stand any more.
pub async fn take_back(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| take_back_once(visitor, record)).await
}

async fn take_back_once(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    let conversation = find_or_miss(visitor).await?;
    let now = visitor.ask().house.now();
    let sheet = standing_visit(&conversation.sheets, now).filter(|sheet| sheet.id == record);
    let sheet = sheet.ok_or(Problem::Missing)?;
    let Some(Record::VisitAgreed { visit, who, by, at, .. }) = sheet.content.clone() else {
        return Err(Problem::Missing);
    };
    let house = &visitor.ask().house;
    let duo = workers(visitor, &who).await?;
    let mut work = visitor.work();
    rather_not::tell(&mut work, house, TakenBack { about: conversation.id(), visit }, &duo)?;
    let said = Record::VisitAgreed { visit, who, around: None, stands: Agreed::RatherNot, by, at };
    work.revise(&conversation.dossier, sheet, &said)?;
    let head = conversation.head.clone();
    let state = if head.state == State::Visit { State::Talking } else { head.state };
    conversation.change(&mut work, ConversationHead { state, ..head })?;
    visitor.keep(work).await
}

async fn workers(visitor: &Visitor, duo: &Duo) -> Result<Vec<Worker>, Problem> {
    let ids = duo.clone().map(|colleague| colleague.id);
    let found = visitor
        .ask()
        .house
        .store
        .read(move |reader| ids.into_iter().map(|id| reader.worker(id)).collect::<Result<Vec<_>, _>>());
    Ok(found.await?.into_iter().flatten().collect())
}

/// The duo checks out. The note goes to the conversation; when whoever writes it has no key to that, the other of the duo
/// puts it there with their next look. Whoever comes second adds a note in the same way: `about` is the conversation that
/// their page named.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn check_out(
    acting: &Acting,
    visit: Id,
    note: &AfterNote,
    about: Option<Id>,
) -> Result<Out, Problem> {
    patiently(|| check_out_once(acting, visit, note, about)).await
}

async fn check_out_once(
    acting: &Acting,
    visit: Id,
    note: &AfterNote,
    about: Option<Id>,
) -> Result<Out, Problem> {
    let mut work = acting.work();
    let left = check_out_within(acting, &mut work, visit).await?;
    let (about, met) = match &left {
        Some(left) => (left.about, Some(left.met)),
        None => (about, None),
    };
    let after = |after_visit: Id| AfterVisit {
        after_visit,
        visit: Some(visit),
        met,
        said: note.said.clone(),
        impression: note.impression.clone(),
        by: acting.name(),
    };
    match about.map(after) {
        None if !note.is_empty() => return Ok(Out::NoPlace),
        None => {}
        Some(after) if after.is_empty() => {}
        Some(after) => match open_to_write(acting, after.after_visit).await {
            Ok(conversation) => put(acting, &mut work, &conversation, &after).await?,
            Err(Problem::Missing) => leave_for_other(acting, &mut work, visit, &after).await?,
            Err(problem) => return Err(problem),
        },
    }
    acting.keep(work).await?;
    Ok(Out::Kept)
}

/// Puts into the conversation what was said after a visit.
async fn put(
    acting: &Acting,
    work: &mut Work,
    conversation: &Conversation,
    after: &AfterVisit,
) -> Result<(), Problem> {
    acting.log(work, &conversation.dossier, Deed::Write, Action::AnswerConversation, None).await?;
    let mut head = conversation.head.clone();
    if let Some(met) = after.met {
        if is_newest_visit(&conversation.sheets, after.visit) {
            head.state = head.state.after_visit(met);
        }
        end_in(work, conversation, after.visit)?;
    }
    if !after.impression.is_empty() {
        impress(work, conversation, &after.by, &after.impression)?;
    }
    if after.said.is_empty() {
        return conversation.change(work, head);
    }
    let record = Record::Summary { by: after.by.clone(), text: after.said.clone(), at: work.now };
    let head = head.heard_at(work.now);
    conversation.add(work, &record, head, Keeping::by(acting))
}

/// A visit that is over is not expected at any time, and which it was is forgotten (DAT-23). Another one about the same
/// conversation stands.
fn end_in(work: &mut Work, conversation: &Conversation, ended: Option<Id>) -> Result<(), Problem> {
    let visits = conversation.sheets.iter().filter_map(|sheet| Some((sheet, sheet.content.clone()?)));
    for (sheet, record) in visits.filter(|(_, record)| record.is_visit(ended)) {
        if let Record::VisitAgreed { who, stands, by, at, .. } = record {
            let stands = if stands == Agreed::RatherNot { stands } else { Agreed::Over };
            let over = Record::VisitAgreed { visit: None, who, around: None, stands, by, at };
            work.revise(&conversation.dossier, sheet, &over)?;
        }
    }
    Ok(())
}

async fn leave_for_other(
    acting: &Acting,
    work: &mut Work,
    visit: Id,
    after: &AfterVisit,
) -> Result<(), Problem> {
    let duo = outreach::book::read_visit(acting, visit).await?.head.duo;
    let others = acting.colleagues().await?;
    let is_other =
        |worker: &&Worker| duo.iter().any(|one| one.id == worker.id && one.id != acting.worker().id);
    let other = others.iter().find(is_other).ok_or(Problem::Missing)?;
    let until = Some(work.now.plus_days(NOTE_WAITS_DAYS));
    work.letter(Holder::Worker(other.id), other.public_key, after, until)
}

/// Puts what a colleague left after a visit where it belongs. What belongs to a conversation that is gone goes.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn take_in(acting: &Acting) -> Result<(), Problem> {
    for (letter, after) in acting.own_letters::<AfterVisit>().await? {
        match patiently(|| take_in_one(acting, letter, &after)).await {
            // Another window of theirs was first.
            Ok(()) | Err(Problem::Conflict) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(())
}

async fn take_in_one(acting: &Acting, letter: Id, after: &AfterVisit) -> Result<(), Problem> {
    let mut work = acting.work();
    work.unit.take_letter(letter);
    match open_to_write(acting, after.after_visit).await {
        Ok(conversation) => put(acting, &mut work, &conversation, after).await?,
        // In another role the key may be there.
        Err(Problem::Missing) if !is_gone(acting, after.after_visit).await? => return Ok(()),
        Err(Problem::Missing) => {}
        Err(problem) => return Err(problem),
    }
    acting.keep(work).await
}

async fn is_gone(acting: &Acting, conversation: Id) -> Result<bool, Problem> {
    let grants = acting.ask().house.store.read(move |reader| reader.grants_on(conversation)).await?;
    Ok(grants.is_empty())
}
