//! What workers do with a conversation: see who waits, answer, note, hand out a code. Who carries which conversation
//! stands in the modules below.

pub mod board;
pub mod caseload;
pub mod claim;
pub mod consult;
pub mod hints;
pub mod interpreter;
pub mod pass;
pub mod queue;
pub mod youth;

pub use board::needs_second;
pub use queue::{Reminder, reminders};

use super::{
    Conversation, Keeping, draft, figures, open_to_write, pocket, ringing, safe, say_leaving, waits,
};
use crate::model::hold::{answer_leaves_at, that_left};
use crate::model::{
    Channel, Chosen, Coded, ConversationHead, Head, Outcome, Record, Sender, Side, State, Way, can_take_back,
    is_repeat, last_word_is_theirs, open_offer, seen_by,
};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Fact, Work, patiently};
use std::collections::BTreeSet;
use store::sealed::{CodeKeys, Span};
use store::{Id, Moment, Scope};
use vault::ReturnCode;

/// One line of the desk's list.
pub struct Line {
    /// The conversation.
    pub id: Id,
    /// Its head.
    pub head: ConversationHead,
}

/// What came of a wish to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It stands there.
    Sent,
    /// The person asked not to be written to; nothing was sent.
    TheyAskedToStop,
    /// Colleagues carry the conversation; nothing was sent.
    HeldByOthers,
    /// The person is under 18, and a second worker must carry it too; nothing was sent (H-25).
    NeedsSecond,
}

/// What came of a wish to change the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// It is changed.
    Done,
    /// Only the person's own wish leads out of [`State::Stop`].
    NeedsTheirWish,
    /// The person is under 18: only they can end it (ACT-14).
    StaysOpen,
    /// The person is in danger and waits: an answer or a call comes first (SAF-21).
    InDanger,
}

/// What came of a wish to hand out a code.
pub enum HandedOut {
    /// The code; shown now and never again.
    Code(ReturnCode),
    /// The person has one already. Nobody but the person knows it.
    HasOne,
    /// The person is under 18, and a second worker must carry the conversation too (H-25).
    NeedsSecond,
}

/// An offer of other ways to talk.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The ways.
    pub ways: Vec<Way>,
    /// What the person chose, if they said so at once.
    pub chosen: Option<Chosen>,
    /// Our number.
    pub number: String,
    /// When somebody picks up.
    pub call_window: String,
    /// Who picks up.
    pub who_answers: String,
}

/// How a call went.
#[derive(Debug, Clone)]
pub struct Called {
    /// How.
    pub outcome: Outcome,
    /// What was agreed.
    pub next: String,
    /// Whether the person was in danger then.
    pub danger_now: bool,
}

/// The conversations that this worker can open: those who wait first, the longest wait first; then the others, the
/// newest first. The muted ones come below, and last those that stand apart.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see them.
pub async fn list(acting: &Acting) -> Result<Vec<Line>, Problem> {
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    let (desk, advisers) = (CircleKind::Desk, CircleKind::Adviser);
    for among in [Among::Standing(desk), Among::Standing(advisers), Among::Close] {
        for listed in acting.list::<Head>(Action::ReadConversation, among).await? {
            let Head::Conversation(head) = listed.head;
            let head = head.settled(acting.ask().house.now());
            if head.begun && seen.insert(listed.dossier.id()) {
                lines.push(Line { id: listed.dossier.id(), head });
            }
        }
    }
    lines.sort_by_key(|line| {
        let since = line.head.last_message.seconds();
        let rank = i64::from(line.head.rank()) * 2 - i64::from(line.head.urgent);
        if line.head.waiting { (rank, 0, since) } else { (rank, 1, since.saturating_neg()) }
    });
    Ok(lines)
}

/// This worker as a sender.
pub(super) fn sender(acting: &Acting) -> Sender {
    Sender::Worker { id: acting.worker().id, name: acting.name() }
}

/// The head, with its beginning counted for the totals: once, when a worker first answers.
pub(super) async fn counted(
    acting: &Acting,
    work: &mut Work,
    conversation: &Conversation,
) -> Result<ConversationHead, Problem> {
    let head = figures::first_answer(acting, work, conversation.head.clone()).await?;
    if !head.counted {
        let fact = Fact::now(work.now, "conversation-begun").by("channel", head.channel.code());
        acting.leave_fact(work, &fact).await?;
    }
    Ok(ConversationHead { counted: true, ..head })
}

pub(super) async fn begin_write(acting: &Acting, id: Id) -> Result<(Conversation, Work), Problem> {
    let conversation = open_to_write(acting, id).await?;
    let work = acting.work_on(&conversation.dossier, Deed::Write, Action::AnswerConversation).await?;
    Ok((conversation, work))
}

fn keep_days(acting: &Acting) -> Keeping {
    Keeping::by(acting)
}

/// Answers. When the person writes at the same moment, both messages are kept; when they asked to stop at the same
/// moment, nothing is sent.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn answer(acting: &Acting, id: Id, text: &str) -> Result<Said, Problem> {
    patiently(|| answer_once(acting, id, text, claim::How::Saying)).await
}

/// As [`answer`], and joins the colleague who carries the conversation.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn answer_along(acting: &Acting, id: Id, text: &str) -> Result<Said, Problem> {
    patiently(|| answer_once(acting, id, text, claim::How::Along)).await
}

/// Whoever answers carries the conversation from then on: that is one write, so of two who answer at the same moment
/// one is told who was first.
async fn answer_once(acting: &Acting, id: Id, text: &str, how: claim::How) -> Result<Said, Problem> {
    let drafts = draft::letters(acting, id).await?;
    let (mut conversation, mut work) = begin_write(acting, id).await?;
    for letter in drafts {
        work.unit.remove_letter(letter);
    }
    if is_repeat(&seen_by(&conversation.sheets, Side::Workers, work.now), &sender(acting), text, work.now) {
        acting.keep(work).await?;
        return Ok(Said::Sent);
    }
    if !claim::step_in(acting, &mut work, &mut conversation, how).await? {
        return Ok(Said::HeldByOthers);
    }
    claim::asked_lightly(acting, &mut conversation).await?;
    let leaves = answer_leaves_at(&conversation.head, work.now);
    let said = say_leaving(acting, &mut work, &conversation, text, leaves).await?;
    if said == Said::Sent {
        acting.keep(work).await?;
    }
    Ok(said)
}

/// Takes back one's own message that nobody answered yet, and gives its text.
///
/// # Errors
/// [`Problem::Conflict`] when the person answered meanwhile; [`Problem::Missing`] when it is not there.
pub async fn take_back(acting: &Acting, id: Id, record: Id) -> Result<String, Problem> {
    let (mut conversation, mut work) = begin_write(acting, id).await?;
    conversation.sheets = that_left(&conversation.sheets, work.now);
    conversation.sheet(record)?;
    let text =
        can_take_back(&conversation.sheets, record, acting.worker().id).ok_or(Problem::Conflict)?.to_owned();
    work.unit.erase_record(id, record);
    conversation.sheets.retain(|sheet| sheet.id != record);
    let waiting = waits(conversation.head.state, last_word_is_theirs(&conversation.sheets));
    // Revised in any case: it conflicts when the person answers at this very moment.
    let head = ConversationHead { waiting, ..conversation.head.clone() };
    let head = head.without_help(record, &conversation.sheets);
    ringing::taken_back(&mut work, &conversation, &head, &keep_days(acting), record)?;
    conversation.change(&mut work, head)?;
    acting.keep(work).await?;
    Ok(text)
}

/// Notes one line about a talk elsewhere. The person can read it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn note(acting: &Acting, id: Id, text: &str) -> Result<(), Problem> {
    super::notes::note(acting, id, text, "").await
}

/// Changes the state.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn move_to(acting: &Acting, id: Id, state: State, they_wished: bool) -> Result<Moved, Problem> {
    patiently(|| move_to_once(acting, id, state, they_wished)).await
}

async fn move_to_once(acting: &Acting, id: Id, state: State, they_wished: bool) -> Result<Moved, Problem> {
    let (conversation, mut work) = begin_write(acting, id).await?;
    if !conversation.head.state.may_become(state, they_wished) {
        return Ok(Moved::NeedsTheirWish);
    }
    if state == State::Stop && conversation.head.state != state && !conversation.head.may_be_closed() {
        return Ok(Moved::StaysOpen);
    }
    if state == State::Stop && conversation.head.calls_for_help() {
        return Ok(Moved::InDanger);
    }
    let waiting = conversation.head.waiting && state != State::Stop;
    let head = ConversationHead { state, waiting, ..conversation.head.clone() };
    if !waiting {
        ringing::seen_to(&mut work, &keep_days(acting), conversation.place(), &head)?;
    }
    conversation.change(&mut work, head)?;
    acting.keep(work).await?;
    Ok(Moved::Done)
}

/// Offers other ways to talk. The offer stands in the conversation, so it is not made to somebody who asked to stop.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn offer(acting: &Acting, id: Id, offer: &Offer) -> Result<Said, Problem> {
    patiently(|| offer_once(acting, id, offer)).await
}

async fn offer_once(acting: &Acting, id: Id, offer: &Offer) -> Result<Said, Problem> {
    let (mut conversation, mut work) = begin_write(acting, id).await?;
    if !conversation.head.state.may_answer() {
        return Ok(Said::TheyAskedToStop);
    }
    if !claim::step_in(acting, &mut work, &mut conversation, claim::How::Saying).await? {
        return Ok(Said::HeldByOthers);
    }
    if needs_second(acting, &conversation.head).await? {
        return Ok(Said::NeedsSecond);
    }
    let state = conversation.head.state.after_offer(&offer.ways);
    let record = Record::ChannelOffer {
        offered: offer.ways.clone(),
        chosen: offer.chosen,
        number: offer.number.clone(),
        call_window: offer.call_window.clone(),
        who_answers: offer.who_answers.clone(),
        by: acting.name(),
        at: work.now,
    };
    conversation.add(
        &mut work,
        &record,
        ConversationHead { state, ..conversation.head.clone() },
        keep_days(acting),
    )?;
    acting.keep(work).await?;
    Ok(Said::Sent)
}

/// Notes what the person chose of the newest offer.
///
/// # Errors
/// [`Problem::Conflict`] when no offer waits for a choice.
pub async fn choose(acting: &Acting, id: Id, choice: Chosen) -> Result<(), Problem> {
    let (conversation, mut work) = begin_write(acting, id).await?;
    let sheet = open_offer(&conversation.sheets).ok_or(Problem::Conflict)?;
    let mut record = sheet.content.clone().ok_or(Problem::Conflict)?;
    if let Record::ChannelOffer { chosen, .. } = &mut record {
        *chosen = Some(choice);
    }
    work.revise(&conversation.dossier, sheet, &record)?;
    acting.keep(work).await
}

/// Notes how a call went. A call that came about is an answer: nobody waits for one any longer.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn called(acting: &Acting, id: Id, called: &Called) -> Result<(), Problem> {
    let record = |by, at| Record::Call {
        outcome: called.outcome,
        next: called.next.clone(),
        danger_now: called.danger_now,
        by,
        at,
    };
    patiently(|| called_once(acting, id, called.outcome, record)).await
}

/// Keeps the record of a call by this worker at this moment, and what follows from how it went.
pub(super) async fn called_once(
    acting: &Acting,
    id: Id,
    outcome: Outcome,
    record: impl Fn(String, Moment) -> Record,
) -> Result<(), Problem> {
    let (conversation, mut work) = begin_write(acting, id).await?;
    let head = hints::end(&mut work, conversation.head.clone()).heard_at(work.now);
    let state = head.state.after_call(outcome);
    // Whoever is in danger and hung up was not helped by it.
    let helped = state == State::Called && !(head.urgent && outcome == Outcome::HungUp);
    let waiting = head.waiting && !helped;
    let urgent = head.urgent && !helped;
    let fact = Fact::now(work.now, "call-held").by("outcome", outcome.code());
    acting.leave_fact(&mut work, &fact.by("channel", called_by(&conversation.head.channel))).await?;
    let record = record(acting.name(), work.now);
    let board = board::read(acting).await?;
    let head =
        ConversationHead { state, waiting, urgent, ..head }.touched_by(board::me(acting), &board, work.now);
    conversation.add(&mut work, &record, head, keep_days(acting))?;
    safe::after_call(&mut work, &conversation, outcome)?;
    if state == State::Called && acting.may(Action::MakeVisit) {
        let me = [acting.worker().clone()];
        outreach::book::debrief::remind(&mut work, &acting.ask().house, &me)?;
    }
    acting.keep(work).await
}

/// By which way a call counts. How somebody came to a file is counted there; a call about it counts as one in a file.
fn called_by(channel: &Channel) -> &'static str {
    match channel {
        Channel::FrontDoor => "front-door",
        Channel::Outreach { site, .. } => site.code(),
        Channel::File { .. } => "file",
    }
}

/// Makes a code for a person who has none yet.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn hand_out_code(acting: &Acting, id: Id) -> Result<HandedOut, Problem> {
    patiently(|| hand_out_code_once(acting, id)).await
}

async fn hand_out_code_once(acting: &Acting, id: Id) -> Result<HandedOut, Problem> {
    let (conversation, mut work) = begin_write(acting, id).await?;
    if conversation.head.address.is_some() {
        return Ok(HandedOut::HasOne);
    }
    if needs_second(acting, &conversation.head).await? {
        return Ok(HandedOut::NeedsSecond);
    }
    let code = ReturnCode::random(work.rng());
    let keys = CodeKeys::of(&code, &acting.ask().house.pepper);
    work.grant_to_code(&conversation.dossier, &keys, Scope::Full, Span::OPEN)?;
    let record = Record::CodeGiven { by: acting.name(), at: work.now };
    let due = keep_days(acting).end_of(&conversation.head, work.now);
    let place = pocket::begin(&mut work, acting.organisation().id, &code, &keys, due)?;
    let head =
        ConversationHead { address: Some(keys.address()), pocket: Some(place), ..conversation.head.clone() };
    conversation.add(&mut work, &record, head, keep_days(acting))?;
    acting.keep(work).await?;
    Ok(HandedOut::Code(code))
}
