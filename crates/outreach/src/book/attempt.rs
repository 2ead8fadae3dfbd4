//! First contacts: the check before, the message that somebody sent by hand, and what came of it.

use crate::book::marks;
use crate::book::shift::ToWrite;
use crate::model::attempt::{Attempt, Interpretation, NotAgain, READING_DAYS, Reason, Record, State};
use crate::model::{ChannelKind, Counted, Handle};
use kit::Problem;
use people::{Acting, Action, Deed, Work};
use serde::{Deserialize, Serialize};
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
            NotSent::LeaveBe | NotSent::NotAgain(_) => Problem::Conflict,
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

/// The contact check: whether this name can be written to. Yes or no, nothing else (OUT-25).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn may_write(acting: &Acting, shift: Id, handle: &Handle) -> Result<bool, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    marks::is_free(acting, open.head.channel, handle).await
}

/// Keeps a first message that somebody sends by hand, to one person, after the contact check.
///
/// # Errors
/// [`NotSent`]; as a [`Problem`]: [`Problem::Conflict`] once the shift is over, or when a colleague wrote to the
/// same name at the same moment.
pub async fn send(acting: &Acting, shift: Id, new: NewAttempt) -> Result<Id, NotSent> {
    let open = ToWrite::running(acting, shift).await?;
    let channel = open.head.channel;
    if !marks::is_free(acting, channel, &new.handle).await? {
        return Err(NotSent::LeaveBe);
    }
    let place = marks::place_today(acting, channel).await?.ok_or(NotSent::EnoughToday)?;
    let mut work = open.work(acting).await?;
    marks::take_place(&mut work, place);
    marks::remember_first(acting, &mut work, channel, &new.handle);
    let attempt = Attempt {
        handle: new.handle,
        channel,
        reason: new.reason,
        sent_at: work.now,
        number: 1,
        state: State::Sent,
        erase_timer: work.id(),
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
    erase_record_at(work, dossier, id, attempt.erase_timer, due);
}

fn erase_record_at(work: &mut Work, dossier: &Dossier, record: Id, timer: Id, due: Moment) {
    let deed = store::Deed::EraseRecord { dossier: dossier.id(), record };
    work.unit.timer(Timer { id: timer, due, deed });
}

/// A reading vanishes by itself unless the person confirms it (OUT-11).
fn keep_unconfirmed(work: &mut Work, dossier: &Dossier, attempt: Id, text: String) -> Result<(), Problem> {
    let interpretation = Interpretation { attempt, text, confirmed: false, erase_timer: work.id() };
    let timer = interpretation.erase_timer;
    let id = work.append(dossier, &Record::Interpretation(interpretation))?;
    let due = work.now.plus_days(READING_DAYS);
    erase_record_at(work, dossier, id, timer, due);
    Ok(())
}

/// A contact in an open shift.
fn attempt_in(open: &ToWrite, id: Id) -> Result<(&Sheet<Record>, &Attempt), Problem> {
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

/// Keeps a second and last message, also after the shift is over.
///
/// # Errors
/// [`NotSent`].
pub async fn try_again(acting: &Acting, shift: Id, attempt: Id) -> Result<(), NotSent> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, first) = attempt_in(&open, attempt)?;
    let again = first.tried_again(acting.ask().house.now())?;
    if !marks::nobody_said_no(acting, again.channel, &again.handle).await? {
        return Err(NotSent::LeaveBe);
    }
    let place = marks::place_today(acting, again.channel).await?.ok_or(NotSent::EnoughToday)?;
    let mut work = open.work(acting).await?;
    marks::take_place(&mut work, place);
    marks::remember_again(acting, &mut work, again.channel, &again.handle);
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
    work.erase(&open.dossier, attempt);
    if let Some((sheet, _)) = interpretation_in(&open, attempt) {
        work.erase(&open.dossier, sheet.id);
    }
    open.count(acting, &mut work, Counted::Refused).await?;
    acting.keep(work).await
}

/// The person confirmed what the duo had made of it, so that it no longer vanishes by itself: it then stays as
/// long as the shift does.
///
/// # Errors
/// [`Problem::Missing`] when it vanished already; [`Problem::Conflict`] before there was an answer.
pub async fn confirmed(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (_, contact) = attempt_in(&open, attempt)?;
    if contact.state != State::Answered {
        return Err(Problem::Conflict);
    }
    let (sheet, interpretation) = interpretation_in(&open, attempt).ok_or(Problem::Missing)?;
    let mut work = open.work(acting).await?;
    work.unit.remove_timer(interpretation.erase_timer);
    let confirmed = Interpretation { confirmed: true, ..interpretation.clone() };
    work.revise(&open.dossier, sheet, &Record::Interpretation(confirmed))?;
    acting.keep(work).await
}

/// Where a conversation came from: for its sealed head, so that erasing the conversation can also
/// [`let_go`] of what the shift kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The shift.
    pub shift: Id,
    /// The contact in it.
    pub attempt: Id,
    /// What the duo made of it, if that was still kept.
    pub interpretation: Option<Id>,
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
    pub circle: (Circle, SecretKey),
    /// How it came to be.
    pub summary: AttemptSummary,
    /// What to let go of when the conversation is erased.
    pub origin: Origin,
}

/// Takes a contact to "answered", in a piece of work of the room where it becomes a conversation. The name on the
/// site stays sealed in the shift for as long as a conversation is kept after its last message, and never longer
/// than the shift itself.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was answered already.
pub async fn answered(acting: &Acting, work: &mut Work, shift: Id, attempt: Id) -> Result<Answered, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    if contact.state == State::Answered {
        return Err(Problem::Conflict);
    }
    let circle = crate::book::duo_circle(acting, &open.head)?;
    acting.log(work, &open.dossier, Deed::Write, Action::RunShift, None).await?;
    let answered = Attempt { state: State::Answered, ..contact.clone() };
    work.revise(&open.dossier, sheet, &Record::Attempt(answered))?;
    let due = work.now.plus_days(acting.ask().house.settings.conversation_days);
    erase_record_at(work, &open.dossier, attempt, contact.erase_timer, due);
    open.count(acting, work, Counted::Answered).await?;
    Ok(Answered {
        channel: open.head.channel,
        channel_name: open.head.channel_name.clone(),
        circle,
        summary: AttemptSummary { reason: contact.reason, sent_at: contact.sent_at, number: contact.number },
        origin: Origin {
            shift,
            attempt,
            interpretation: interpretation_in(&open, attempt).map(|(sheet, _)| sheet.id),
        },
    })
}

/// Erases what a shift kept of a contact, when its conversation is erased. Needs no key.
pub fn let_go(work: &mut Work, origin: &Origin) {
    work.unit.erase_record(origin.shift, origin.attempt);
    if let Some(interpretation) = origin.interpretation {
        work.unit.erase_record(origin.shift, interpretation);
    }
}
