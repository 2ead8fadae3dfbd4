//! A moment after a call or a visit: kept for the team without a name, and for oneself.

use crate::book::id_of;
use crate::model::debrief::{
    Helped, LESSON_KEPT_DAYS, Lesson, OWN_KEPT_DAYS, OwnNote, REMIND_DAYS, TalkItOver,
};
use crate::model::night::today;
use kit::Problem;
use people::{Acting, Action, CircleKind, House, Work};
use std::cmp::Reverse;
use store::{Day, Holder, Id, Letter, Worker};

/// What a worker says after a call or a visit.
pub struct Debriefed {
    /// What helped.
    pub helped: Helped,
    /// What the team can learn from it, or nothing.
    pub lesson: String,
    /// A note to oneself, or nothing.
    pub own: String,
}

/// Keeps it: what helped goes to the team, the note to oneself.
///
/// # Errors
/// [`Problem::Missing`] when the role may not make visits, or without a seat at the desk.
pub async fn say(acting: &Acting, said: Debriefed) -> Result<(), Problem> {
    may_read(acting)?;
    let (desk, _) = acting.standing(CircleKind::Desk)?;
    let mut work = acting.work();
    for (reminder, _) in reminders(acting).await? {
        work.unit.remove_letter(reminder);
    }
    let day = today(work.now);
    let lesson = Lesson { lesson_helped: said.helped, lesson: said.lesson, day };
    let until = Some(work.now.plus_days(LESSON_KEPT_DAYS));
    work.letter(Holder::Circle(desk.id), desk.public_key, &lesson, until)?;
    if !said.own.is_empty() {
        let note = OwnNote { after_call: said.own, day };
        let (until, me) = (Some(work.now.plus_days(OWN_KEPT_DAYS)), acting.worker());
        work.letter(Holder::Worker(me.id), me.public_key, &note, until)?;
    }
    acting.keep(work).await
}

/// The id of a reminder, so that one a day is one.
fn reminder_id(house: &House, worker: Id, day: Day) -> Id {
    id_of(house, "talk it over", &[worker.bytes(), &day.number().to_be_bytes()])
}

/// Leaves a reminder for these workers, in the piece of work that ends a visit or keeps a call.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn remind(work: &mut Work, house: &House, workers: &[Worker]) -> Result<(), Problem> {
    let reminder = TalkItOver { talk_it_over: today(work.now) };
    let until = Some(work.now.plus_days(REMIND_DAYS));
    for worker in workers {
        let sealed = work.sealed_letter(Holder::Worker(worker.id), worker.public_key, &reminder, until)?;
        work.unit.letter(Letter { id: reminder_id(house, worker.id, reminder.talk_it_over), ..sealed });
    }
    Ok(())
}

async fn reminders(acting: &Acting) -> Result<Vec<(Id, TalkItOver)>, Problem> {
    acting.own_letters().await
}

/// The day of the visit or the call that this worker may still want to talk about.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn to_talk_over(acting: &Acting) -> Result<Option<Day>, Problem> {
    Ok(reminders(acting).await?.into_iter().map(|(_, reminder)| reminder.talk_it_over).min())
}

fn may_read(acting: &Acting) -> Result<(), Problem> {
    acting.may(Action::MakeVisit).then_some(()).ok_or(Problem::Missing)
}

/// What helped, as the team said it: the newest first. Nothing for who has no seat at the desk yet.
///
/// # Errors
/// [`Problem::Missing`] when the role may not make visits.
pub async fn lessons(acting: &Acting) -> Result<Vec<Lesson>, Problem> {
    may_read(acting)?;
    if acting.standing(CircleKind::Desk).is_err() {
        return Ok(Vec::new());
    }
    let mut lessons: Vec<Lesson> =
        acting.letters(CircleKind::Desk).await?.into_iter().map(|(_, lesson)| lesson).collect();
    lessons.sort_by_key(|lesson| Reverse(lesson.day));
    Ok(lessons)
}

/// One's own notes: the newest first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not make visits.
pub async fn own_debriefs(acting: &Acting) -> Result<Vec<OwnNote>, Problem> {
    may_read(acting)?;
    let mut notes: Vec<(Id, OwnNote)> = acting.own_letters().await?;
    notes.sort_by_key(|(_, note)| Reverse(note.day));
    Ok(notes.into_iter().map(|(_, note)| note).collect())
}
