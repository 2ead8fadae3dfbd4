//! First contacts: the check before, the message that somebody sent by hand, and what came of it.

use crate::book::shift::{ToWrite, duo_circle};
use crate::book::{field, marks};
use crate::model::about::day_part;
use crate::model::attempt::{
    Attempt, INTERPRETATION_DAYS, Interpretation, NO_IS_KEPT_DAYS, NotAgain, Reason, Record, State,
};
use crate::model::youth::Step;
use crate::model::{ChannelKind, Counted, Handle};
use kit::Problem;
use people::{Acting, Action, Deed, Fact, Work};
use store::sealed::{Dossier, Sheet};
use store::{Circle, Id, Moment, Timer};
use vault::SecretKey;

/// Why a message is not to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// Somebody wrote to this name not long ago, or it asked not to be written to. It is not said which.
    #[error("not to be written to now")]
    LeaveBe,
    /// Enough was sent today over this kind of channel.
    #[error("enough was sent today")]
    EnoughToday,
    /// The shift has lasted long enough, and some more.
    #[error("the shift has lasted long enough")]
    LongEnough,
    /// No second message now.
    #[error(transparent)]
    NotAgain(#[from] NotAgain),
    /// Something else.
    #[error(transparent)]
    Problem(#[from] Problem),
}

impl From<NotSent> for Problem {
    fn from(not_sent: NotSent) -> Problem {
        match not_sent {
            NotSent::LeaveBe | NotSent::LongEnough | NotSent::NotAgain(_) => Problem::Conflict,
            NotSent::EnoughToday => Problem::TooMany,
            NotSent::Problem(problem) => problem,
        }
    }
}

/// A first message that somebody sends by hand, to one person.
pub struct NewAttempt {
    /// To whom.
    pub handle: Handle,
    /// Why.
    pub reason: Reason,
    /// What the duo makes of it, if anything: unconfirmed.
    pub interpretation: Option<String>,
}

/// What the contact check says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// Leave this name be. It is not said why, nor by whom.
    LeaveBe,
    /// It can be written to. Organisations that one agreed with, by name.
    Free {
        /// Those that answered.
        asked: Vec<String>,
        /// Those that did not.
        silent: Vec<String>,
    },
}

/// The contact check: whether this name can be written to. Yes or no, nothing else (OUT-25). Whom one agreed with is asked
/// as well; what is known here is said at once, and then nobody is asked.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn may_write(acting: &Acting, shift: Id, handle: &Handle) -> Result<Checked, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let channel = open.head.channel;
    if !marks::is_free(acting, channel, handle).await? {
        return Ok(Checked::LeaveBe);
    }
    ask_partners(acting, channel, handle).await
}

async fn ask_partners(acting: &Acting, channel: ChannelKind, handle: &Handle) -> Result<Checked, Problem> {
    let (house, organisation) = (&acting.ask().house, acting.organisation());
    let heard = between::ask_all(house, organisation, channel.code(), &handle.plain()).await?;
    Ok(match heard.known {
        true => Checked::LeaveBe,
        false => Checked::Free { asked: heard.asked, silent: heard.silent },
    })
}

/// Keeps for those whom one agreed with that somebody was written to.
async fn remember_for_partners(
    acting: &Acting,
    work: &mut Work,
    channel: ChannelKind,
    handle: &Handle,
) -> Result<(), Problem> {
    let until = work.now.plus_days(acting.ask().house.settings.contact_check_days);
    between::remember(acting, work, channel.code(), &handle.plain(), until).await
}

/// Keeps a first message that somebody sends by hand, to one person, after the contact check.
///
/// # Errors
/// [`NotSent`]; as a [`Problem`]: [`Problem::Conflict`] once the shift is over, where nobody's name is noted, or when
/// a colleague wrote to the same name at the same moment.
pub async fn send(acting: &Acting, shift: Id, new: NewAttempt) -> Result<Id, NotSent> {
    send_for(acting, shift, new, None).await
}

/// How many first messages the duo of a shift can still send today (H-02).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn left_today(
    acting: &Acting,
    head: &crate::model::ShiftHead,
    rules: &crate::model::Rules,
) -> Result<usize, Problem> {
    Ok(marks::places_of_duo(acting, &head.duo, rules.ceiling).await?.len())
}

/// As [`send`], for a reason of the team's own (OUT-10).
///
/// # Errors
/// As [`send`]; [`Problem::Missing`] when the reason is not in use.
pub async fn send_for(
    acting: &Acting,
    shift: Id,
    new: NewAttempt,
    own_reason: Option<Id>,
) -> Result<Id, NotSent> {
    let field = field::read(acting).await?;
    if own_reason.is_some_and(|id| field.reason(id).is_none_or(|reason| reason.away)) {
        return Err(Problem::Missing.into());
    }
    let open = ToWrite::open(acting, shift).await?;
    let now = acting.ask().house.now();
    if !open.head.takes_word(now) {
        return Err(Problem::Conflict.into());
    }
    if open.head.is_too_long(now) {
        return Err(NotSent::LongEnough);
    }
    let channel = open.head.channel;
    let is_free = marks::is_free(acting, channel, &new.handle).await?;
    if !is_free || ask_partners(acting, channel, &new.handle).await? == Checked::LeaveBe {
        return Err(NotSent::LeaveBe);
    }
    let place = marks::place_today(acting, channel).await?.ok_or(NotSent::EnoughToday)?;
    let of_duo = marks::places_of_duo(acting, &open.head.duo, field.rules.ceiling).await?;
    let of_duo = of_duo.first().ok_or(NotSent::EnoughToday)?;
    let mut work = open.work(acting).await?;
    marks::take_place(&mut work, place);
    marks::take_place(&mut work, *of_duo);
    marks::remember_first(acting, &mut work, channel, &new.handle);
    remember_for_partners(acting, &mut work, channel, &new.handle).await?;
    let attempt = Attempt {
        handle: new.handle,
        channel,
        reason: new.reason,
        sent_at: work.now,
        number: 1,
        state: State::Sent,
        told: None,
        silence_timer: work.id(),
        own_reason,
        step: open.head.youth.then(|| Step::by(acting.worker().id)),
    };
    let id = work.append(&open.dossier, &Record::Attempt(attempt.clone()))?;
    erase_when_silent(acting, &mut work, &open.dossier, id, &attempt);
    if let Some(text) = new.interpretation {
        keep_unconfirmed(&mut work, &open.dossier, id, text)?;
    }
    open.count(acting, &mut work, Counted::Sent).await?;
    acting.keep(work).await?;
    Ok(id)
}

/// Silence erases the name some days after the last message (DAT-01).
fn erase_when_silent(acting: &Acting, work: &mut Work, dossier: &Dossier, id: Id, attempt: &Attempt) {
    let due = attempt.sent_at.plus_days(acting.ask().house.settings.handle_days);
    let deed = store::Deed::EraseRecord { dossier: dossier.id(), record: id };
    work.unit.timer(Timer { id: attempt.silence_timer, due, deed });
}

/// What the duo made of somebody vanishes by itself unless the person confirms it (OUT-11).
fn keep_unconfirmed(work: &mut Work, dossier: &Dossier, attempt: Id, text: String) -> Result<(), Problem> {
    let record = work.append(dossier, &Record::Interpretation(Interpretation { attempt, text }))?;
    let due = work.now.plus_days(INTERPRETATION_DAYS);
    work.at(due, store::Deed::EraseRecord { dossier: dossier.id(), record });
    Ok(())
}

/// A contact in an open shift.
pub(super) fn attempt_in(open: &ToWrite, id: Id) -> Result<(&Sheet<Record>, &Attempt), Problem> {
    open.records
        .iter()
        .find_map(|sheet| match &sheet.content {
            Some(Record::Attempt(attempt)) if sheet.id == id => Some((sheet, attempt)),
            _ => None,
        })
        .ok_or(Problem::Missing)
}

/// What the duo made of a contact, while that is kept.
fn interpretation_in(open: &ToWrite, attempt: Id) -> Option<(&Sheet<Record>, &Interpretation)> {
    open.records.iter().find_map(|sheet| match &sheet.content {
        Some(Record::Interpretation(one)) if one.attempt == attempt => Some((sheet, one)),
        _ => None,
    })
}

/// Advice that was asked about a contact.
fn consultations_in(open: &ToWrite, attempt: Id) -> impl Iterator<Item = &Sheet<Record>> {
    open.records.iter().filter(
        move |sheet| matches!(&sheet.content, Some(Record::Consultation(one)) if one.attempt == attempt),
    )
}

/// Keeps a second and last message, also after the shift is over.
///
/// # Errors
/// [`NotSent`].
pub async fn try_again(acting: &Acting, shift: Id, attempt: Id) -> Result<(), NotSent> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, first) = attempt_in(&open, attempt)?;
    let rules = field::read(acting).await?.rules;
    let again = first.tried_again(acting.ask().house.now(), rules.pause_days)?;
    let again = Attempt { step: again.step.map(|_| Step::by(acting.worker().id)), ..again };
    let nobody_said_no = marks::nobody_said_no(acting, again.channel, &again.handle).await?;
    if !nobody_said_no || ask_partners(acting, again.channel, &again.handle).await? == Checked::LeaveBe {
        return Err(NotSent::LeaveBe);
    }
    let place = marks::place_today(acting, again.channel).await?.ok_or(NotSent::EnoughToday)?;
    let of_duo = marks::places_of_duo(acting, &open.head.duo, rules.ceiling).await?;
    let of_duo = of_duo.first().ok_or(NotSent::EnoughToday)?;
    let mut work = open.work(acting).await?;
    marks::take_place(&mut work, place);
    marks::take_place(&mut work, *of_duo);
    marks::remember_again(acting, &mut work, again.channel, &again.handle);
    remember_for_partners(acting, &mut work, again.channel, &again.handle).await?;
    work.revise(&open.dossier, sheet, &Record::Attempt(again.clone()))?;
    erase_when_silent(acting, &mut work, &open.dossier, attempt, &again);
    open.count(acting, &mut work, Counted::Sent).await?;
    Ok(acting.keep(work).await?)
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
    work.erase(&open.dossier, attempt);
    if let Some((sheet, _)) = interpretation_in(&open, attempt) {
        work.erase(&open.dossier, sheet.id);
    }
    for sheet in consultations_in(&open, attempt) {
        work.erase(&open.dossier, sheet.id);
    }
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
}

/// Takes a contact to "answered", in a piece of work of the room where it becomes a conversation. Silence no longer
/// erases the name on the site: it stays sealed in the shift, never longer than the shift itself, and that room
/// sets a timer of its own that erases the record `attempt` of the dossier `shift` with the conversation.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was answered already, or when the other of
/// the duo has not read along under the youth protocol.
pub async fn answered(acting: &Acting, work: &mut Work, shift: Id, attempt: Id) -> Result<Answered, Problem> {
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
    open.count(acting, work, Counted::Answered).await?;
    let heard = Fact::now(work.now, "reply-heard")
        .by("channel", open.head.channel.code())
        .by("daypart", day_part(work.now));
    acting.leave_fact(work, &heard).await?;
    Ok(Answered {
        channel: open.head.channel,
        channel_name: open.head.channel_name.clone(),
        duo,
        summary: AttemptSummary { reason: contact.reason, sent_at: contact.sent_at, number: contact.number },
        young: contact.step.is_some(),
    })
}
