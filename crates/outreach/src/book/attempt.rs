//! First contacts: the check before, the message that somebody sent by hand, and what came of it.

use crate::book::marks::Held;
use crate::book::shift::{ToWrite, duo_circle};
use crate::book::{again, field, marks, totals, youth};
use crate::model::about::DayPart;
use crate::model::attempt::{
    Attempt, INTERPRETATION_DAYS, Interpretation, NO_IS_KEPT_DAYS, NotAgain, Reason, Record, State,
};
use crate::model::youth::{Counsel, Step};
use crate::model::{ChannelKind, Counted, Handle, ShiftHead};
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
    /// Enough was sent today.
    EnoughToday,
    /// The shift has lasted long enough.
    LongEnough,
    /// It can be written to. Organisations that one agreed with, by name.
    Free {
        /// Those that answered.
        asked: Vec<String>,
        /// Those that did not.
        silent: Vec<String>,
    },
}

/// The contact check, before a message goes: whether this name can be written to. Yes or no, nothing else (OUT-25). Whom one
/// agreed with is asked as well; what is known here is said at once, and then nobody is asked. With a yes the name is held for
/// these two for half an hour: no other duo is told yes meanwhile.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn may_write(acting: &Acting, shift: Id, handle: &Handle) -> Result<Checked, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let held = Held::of(acting, &open.head, handle);
    if held.is_ours(acting).await? {
        // Somebody elsewhere may have written meanwhile.
        let said = check(acting, &open.head, handle).await?;
        if said == Checked::LeaveBe {
            not_now(acting, shift, handle).await?;
        }
        return Ok(said);
    }
    if open.head.is_too_long(acting.ask().house.now()) {
        return Ok(Checked::LongEnough);
    }
    if !is_room(acting, &open.head).await? {
        return Ok(Checked::EnoughToday);
    }
    let said = check(acting, &open.head, handle).await?;
    if said == Checked::LeaveBe {
        return Ok(said);
    }
    let mut work = acting.work();
    held.hold(&mut work);
    match acting.keep(work).await {
        Ok(()) => Ok(said),
        // Another duo asked at the same moment.
        Err(Problem::Conflict) => Ok(Checked::LeaveBe),
        Err(problem) => Err(problem),
    }
}

/// What is known of a name, here and by those whom one agreed with.
async fn check(acting: &Acting, head: &ShiftHead, handle: &Handle) -> Result<Checked, Problem> {
    let held = Held::of(acting, head, handle);
    if held.is_others(acting).await? || !marks::is_free(acting, head.channel, handle).await? {
        return Ok(Checked::LeaveBe);
    }
    ask_partners(acting, head.channel, handle).await
}

/// Whether these two can send a first message more today.
async fn is_room(acting: &Acting, head: &ShiftHead) -> Result<bool, Problem> {
    let ceiling = field::read(acting).await?.rules.ceiling;
    let of_duo = marks::places_of_duo(acting, &head.duo, ceiling).await?;
    Ok(!of_duo.is_empty() && marks::place_today(acting, head.channel).await?.is_some())
}

/// The two look at this name no longer: others can be told yes.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn not_now(acting: &Acting, shift: Id, handle: &Handle) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let held = Held::of(acting, &open.head, handle);
    if !held.is_ours(acting).await? {
        return Ok(());
    }
    let mut work = acting.work();
    held.let_go(&mut work);
    acting.keep(work).await
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
    if let Some(id) = just_sent(&open, &new.handle, now) {
        return Ok(id);
    }
    let channel = open.head.channel;
    let held = Held::of(acting, &open.head, &new.handle);
    // Whoever was told yes and wrote is not told no afterwards.
    let was_told_yes = held.is_ours(acting).await?;
    if !was_told_yes {
        may_still(acting, &open.head, &new.handle).await?;
    }
    let of_all = marks::place_today(acting, channel).await?;
    let of_duo = marks::places_of_duo(acting, &open.head.duo, field.rules.ceiling).await?.first().copied();
    if !was_told_yes && (of_all.is_none() || of_duo.is_none()) {
        return Err(NotSent::EnoughToday);
    }
    let mut work = open.work(acting).await?;
    for place in of_all.into_iter().chain(of_duo) {
        marks::take_place(&mut work, place);
    }
    held.let_go(&mut work);
    if was_told_yes {
        // Whatever others kept meanwhile.
        marks::remember_again(acting, &mut work, channel, &new.handle);
    } else {
        marks::remember_first(acting, &mut work, channel, &new.handle);
    }
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
        step: open.head.is_careful_with(new.reason).then(|| Step::by(acting.worker().id)),
    };
    let id = work.append(&open.dossier, &Record::Attempt(attempt.clone()))?;
    erase_when_silent(acting, &mut work, &open.dossier, id, &attempt);
    let again_from = attempt.again_from(field.rules.pause_days);
    again::remind(acting, &mut work, &open.head.duo, (id, &attempt), again_from).await?;
    if let Some(text) = new.interpretation {
        keep_unconfirmed(&mut work, &open.dossier, id, text)?;
    }
    open.count(acting, &mut work, Counted::Sent).await?;
    if new.reason == Reason::InfoRound {
        open.count(acting, &mut work, Counted::Informed).await?;
    }
    acting.keep(work).await?;
    Ok(id)
}

/// The contact that this message is, when the same form came twice.
fn just_sent(open: &ToWrite, handle: &Handle, now: Moment) -> Option<Id> {
    let plain = handle.plain();
    open.records.iter().find_map(|sheet| match &sheet.content {
        Some(Record::Attempt(one)) if one.handle.plain() == plain && one.is_fresh(now) => Some(sheet.id),
        _ => None,
    })
}

/// Whether a message may go that nobody asked about before.
async fn may_still(acting: &Acting, head: &ShiftHead, handle: &Handle) -> Result<(), NotSent> {
    if head.is_too_long(acting.ask().house.now()) {
        return Err(NotSent::LongEnough);
    }
    match check(acting, head, handle).await? {
        Checked::LeaveBe => Err(NotSent::LeaveBe),
        _ => Ok(()),
    }
}

/// A message went out to a name that is to be left be, or above the ceiling: that it went is kept, so that nobody writes there
/// again soon, and it is counted. The name is not.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn went_out(acting: &Acting, shift: Id, handle: &Handle) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let mut work = open.work(acting).await?;
    marks::remember_again(acting, &mut work, open.head.channel, handle);
    remember_for_partners(acting, &mut work, open.head.channel, handle).await?;
    open.count(acting, &mut work, Counted::Sent).await?;
    acting.keep(work).await
}

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

/// Until when a name is kept while nothing comes back (DAT-01).
pub(super) fn silent_until(acting: &Acting, attempt: &Attempt) -> Moment {
    attempt.sent_at.plus_days(acting.ask().house.settings.handle_days)
}

/// Silence erases the name some days after the last message.
fn erase_when_silent(acting: &Acting, work: &mut Work, dossier: &Dossier, id: Id, attempt: &Attempt) {
    let due = silent_until(acting, attempt);
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
fn consultations_in(open: &ToWrite, attempt: Id) -> impl Iterator<Item = (Id, &Counsel)> {
    open.records.iter().filter_map(move |sheet| match &sheet.content {
        Some(Record::Consultation(one)) if one.attempt == attempt => Some((sheet.id, &one.counsel)),
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
    let rules = field::read(acting).await?.rules;
    let tried = first.tried_again(acting.ask().house.now(), rules.pause_days)?;
    let second = Attempt { step: tried.step.map(|_| Step::by(acting.worker().id)), ..tried };
    let nobody_said_no = marks::nobody_said_no(acting, second.channel, &second.handle).await?;
    if !nobody_said_no || ask_partners(acting, second.channel, &second.handle).await? == Checked::LeaveBe {
        return Err(NotSent::LeaveBe);
    }
    let place = marks::place_today(acting, second.channel).await?.ok_or(NotSent::EnoughToday)?;
    let of_duo = marks::places_of_duo(acting, &open.head.duo, rules.ceiling).await?;
    let of_duo = of_duo.first().ok_or(NotSent::EnoughToday)?;
    let mut work = open.work(acting).await?;
    marks::take_place(&mut work, place);
    marks::take_place(&mut work, *of_duo);
    marks::remember_again(acting, &mut work, second.channel, &second.handle);
    remember_for_partners(acting, &mut work, second.channel, &second.handle).await?;
    work.revise(&open.dossier, sheet, &Record::Attempt(second.clone()))?;
    erase_when_silent(acting, &mut work, &open.dossier, attempt, &second);
    again::take_back(acting, &mut work, &open.head.duo, attempt);
    for (consultation, _) in consultations_in(&open, attempt) {
        let due = silent_until(acting, &second);
        youth::erase_at(acting, &mut work, &open.dossier, consultation, due);
    }
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
