//! What came of a first message: a slip, a second one, a no, an answer.

use crate::book::attempt::{
    NotSent, attempt_in, consultations_in, erase_when_silent, interpretation_in, silent_until,
};
use crate::book::check::{Checked, ask_partners, remember_for_partners};
use crate::book::shift::{ToWrite, duo_circle};
use crate::book::{SecondsToday, again, field, marks, totals, youth};
use crate::model::about::{DayPart, weekday};
use crate::model::attempt::{Attempt, NO_IS_KEPT_DAYS, Reason, Record, State};
use crate::model::youth::{Counsel, Step};
use crate::model::{ChannelKind, Counted, Field};
use kit::Problem;
use people::{Acting, Action, Deed, Fact, Work};
use store::{Circle, Id, Moment};
use vault::SecretKey;

/// A slip: this message was not sent, or not to this name. Within some minutes it is as if it had never been noted, so that
/// nobody is left alone for months who was never written to (NFR-07); partners are not told either.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once those minutes are over, there was an answer, or the shift is over.
pub async fn mistaken(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::running(acting, shift).await?;
    let (_, contact) = attempt_in(&open, attempt)?;
    if contact.number != 1 || contact.state != State::Sent || !contact.is_fresh(acting.ask().house.now()) {
        return Err(Problem::Conflict);
    }
    let mut work = open.work(acting).await?;
    marks::forget_first(acting, &mut work, contact);
    marks::give_back(acting, &mut work, &open.head.duo, contact).await?;
    between::forget_name(acting, &mut work, contact.channel.code(), &contact.handle.plain()).await?;
    take_out(acting, &mut work, &open, attempt);
    work.unit.remove_timer(contact.silence_timer);
    totals::while_it_runs(acting, &mut work, shift);
    let informed = (contact.reason == Reason::InfoRound).then_some(Counted::Informed);
    for what in std::iter::once(Counted::Sent).chain(informed) {
        work.unit.count(open.head.tally.counter(what), -1);
    }
    acting.keep(work).await
}

/// Erases a contact, and all that was written about it here.
fn take_out(acting: &Acting, work: &mut Work, open: &ToWrite, attempt: Id) {
    work.erase(&open.dossier, attempt);
    if let Some((sheet, _)) = interpretation_in(open, attempt) {
        work.erase(&open.dossier, sheet.id);
    }
    for (consultation, _) in consultations_in(open, attempt) {
        youth::take_out(acting, work, &open.dossier, consultation);
    }
    again::take_back(acting, work, &open.head.duo, attempt);
}

/// Keeps a second and last message, also after the shift is over.
///
/// # Errors
/// [`NotSent`].
pub async fn try_again(acting: &Acting, shift: Id, attempt: Id) -> Result<(), NotSent> {
    let open = ToWrite::open(acting, shift).await?;
    let field = field::read(acting).await?;
    let second = second_of(acting, &open, attempt, &field)?;
    // What is known here is said at once, and then nobody is asked.
    SecondsToday::of(acting, &open.head, &field).await?.places_for(acting, &second).await?;
    if ask_partners(acting, second.channel, &second.handle).await? == Checked::LeaveBe {
        return Err(NotSent::LeaveBe);
    }
    // A partner can take its time, and it was sent already: another duo that takes the same place does not undo that.
    match keep_second_now(acting, shift, attempt).await {
        Err(NotSent::Problem(Problem::Conflict)) => keep_second_now(acting, shift, attempt).await,
        kept => kept,
    }
}

/// Keeps a second message in the places that are free at this moment.
async fn keep_second_now(acting: &Acting, shift: Id, attempt: Id) -> Result<(), NotSent> {
    let open = ToWrite::open(acting, shift).await?;
    let field = field::read(acting).await?;
    let second = second_of(acting, &open, attempt, &field)?;
    let today = SecondsToday::of(acting, &open.head, &field).await?;
    let places = today.places_for(acting, &second).await?;
    Ok(keep_second(acting, &open, attempt, &second, &places).await?)
}

/// A second message went out that was not to go. It was the last one all the same: it is counted and remembered, and nobody
/// is reminded to write a third.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] where there was no second message to send.
pub async fn went_out_again(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let second = second_of(acting, &open, attempt, &field::read(acting).await?)?;
    keep_second(acting, &open, attempt, &second, &[]).await
}

/// A contact as it stands after a second message.
fn second_of(acting: &Acting, open: &ToWrite, attempt: Id, field: &Field) -> Result<Attempt, NotSent> {
    let (_, first) = attempt_in(open, attempt)?;
    let tried = first.tried_again(acting.ask().house.now(), field.rules.pause_days)?;
    Ok(Attempt { step: tried.step.map(|_| Step::by(acting.worker().id)), ..tried })
}

async fn keep_second(
    acting: &Acting,
    open: &ToWrite,
    attempt: Id,
    second: &Attempt,
    places: &[[u8; 32]],
) -> Result<(), Problem> {
    let (sheet, _) = attempt_in(open, attempt)?;
    let mut work = open.work(acting).await?;
    for place in places {
        marks::take_place(&mut work, *place);
    }
    marks::remember_again(acting, &mut work, second.channel, &second.handle);
    remember_for_partners(acting, &mut work, second.channel, &second.handle).await?;
    work.revise(&open.dossier, sheet, &Record::Attempt(second.clone()))?;
    erase_when_silent(acting, &mut work, &open.dossier, attempt, second);
    again::take_back(acting, &mut work, &open.head.duo, attempt);
    for (consultation, _) in consultations_in(open, attempt) {
        let due = silent_until(acting, second);
        youth::erase_at(acting, &mut work, &open.dossier, consultation, due);
    }
    open.count(acting, &mut work, Counted::Sent).await?;
    acting.keep(work).await
}

/// Keeps a "no": nobody writes to this name any more, and the contact is erased at once.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn refused(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (_, refusing) = attempt_in(&open, attempt)?;
    let mut work = open.work(acting).await?;
    marks::remember_no(acting, &mut work, refusing.channel, &refusing.handle);
    let (place, plain) = (refusing.channel.code(), refusing.handle.plain());
    let until = work.now.plus_days(NO_IS_KEPT_DAYS);
    between::remember(acting, &mut work, place, &plain, until).await?;
    take_out(acting, &mut work, &open, attempt);
    open.count(acting, &mut work, Counted::Refused).await?;
    acting.keep(work).await
}

/// The person confirmed what the duo had made of it. From then on it is no guess but something they told, and it
/// stays and goes with the contact.
///
/// # Errors
/// [`Problem::Missing`] when it vanished already; [`Problem::Conflict`] before there was an answer.
pub async fn confirmed(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    if contact.state != State::Answered || contact.waits_for_other() {
        return Err(Problem::Conflict);
    }
    let (guess, interpretation) = interpretation_in(&open, attempt).ok_or(Problem::Missing)?;
    let mut work = open.work(acting).await?;
    let told = Attempt { told: Some(interpretation.text.clone()), ..contact.clone() };
    work.revise(&open.dossier, sheet, &Record::Attempt(told))?;
    work.erase(&open.dossier, guess.id);
    acting.keep(work).await
}

/// How a contact came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttemptSummary {
    /// Why hello was said.
    pub reason: Reason,
    /// When the last message went.
    pub sent_at: Moment,
    /// How many messages went: 1 or 2.
    pub number: u8,
}

/// A contact that was answered, for the room where it becomes a conversation.
pub struct Answered {
    /// The kind of channel.
    pub channel: ChannelKind,
    /// The name of the channel.
    pub channel_name: String,
    /// The circle of the duo, to whom the conversation is granted.
    pub duo: (Circle, SecretKey),
    /// How it came to be.
    pub summary: AttemptSummary,
    /// Whether the youth protocol holds: on this channel, or because an age was told.
    pub young: bool,
    /// Advice that was asked about the person, which goes along.
    pub counsel: Vec<Counsel>,
}

/// Takes a contact to "answered", in a piece of work of the room where it becomes a conversation. Silence no longer
/// erases the name on the site: it stays sealed in the shift, never longer than the shift itself, and that room
/// sets a timer of its own that erases the record `attempt` of the dossier `shift` with the conversation. `came` is the part of
/// the day in which the answer came, when that was not just now (OUT-32).
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was answered already, or when the other of
/// the duo has not read along under the youth protocol.
pub async fn answered(
    acting: &Acting,
    work: &mut Work,
    (shift, attempt): (Id, Id),
    came: Option<DayPart>,
) -> Result<Answered, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    if contact.state == State::Answered || contact.waits_for_other() {
        return Err(Problem::Conflict);
    }
    let duo = duo_circle(acting, &open.head)?;
    acting.log(work, &open.dossier, Deed::Write, Action::RunShift, None).await?;
    let answered = Attempt { state: State::Answered, ..contact.clone() };
    work.revise(&open.dossier, sheet, &Record::Attempt(answered))?;
    work.unit.remove_timer(contact.silence_timer);
    again::take_back(acting, work, &open.head.duo, attempt);
    let asked: Vec<(Id, &Counsel)> = consultations_in(&open, attempt).collect();
    for (consultation, _) in &asked {
        youth::take_out(acting, work, &open.dossier, *consultation);
    }
    let counsel = asked.into_iter().map(|(_, counsel)| counsel.clone()).collect();
    open.count(acting, work, Counted::Answered).await?;
    let heard = Fact::now(work.now, "reply-heard")
        .by("channel", open.head.channel.code())
        .by("daypart", came.unwrap_or_else(|| DayPart::of(work.now)).code());
    // Of an answer that came earlier nobody asks on which day.
    let heard = if came.is_none() { heard.by("weekday", weekday(work.now)) } else { heard };
    acting.leave_fact(work, &heard).await?;
    Ok(Answered {
        channel: open.head.channel,
        channel_name: open.head.channel_name.clone(),
        duo,
        summary: AttemptSummary { reason: contact.reason, sent_at: contact.sent_at, number: contact.number },
        young: contact.step.is_some(),
        counsel,
    })
}
