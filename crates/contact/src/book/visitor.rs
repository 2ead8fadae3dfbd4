//! What the person does: begin, read, write, erase.

use super::lane::lane_for;
use super::{
    Conversation, Keeping, adviser, check_in, draft, end, erase_timer, keeping, pocket, ringing, take_away,
    undo, waits,
};
use crate::model::hold::{leaves_at, that_left};
use crate::model::mask::mask;
use crate::model::names::pseudonym;
use crate::model::{
    Channel, ConversationHead, First, Head, Kind, Leaving, Record, Sender, Side, State, is_repeat,
    last_word_is_theirs, seen_by, was_said,
};
use kit::Problem;
use people::log::LogEntry;
use people::once::REPEAT_SECONDS;
use people::{Ask, Once, Role, Visitor, patiently};
use store::sealed::{CodeKeys, Span};
use store::{Holder, Id, Moment, Scope};
use vault::{Key, ReturnCode};

/// What the code of a form is made for (decision 0007).
const PURPOSE: &str = "first message";
/// A code that opens nothing but a conversation opens that and its pocket.
const OWN_DOSSIERS: usize = 2;

/// A conversation that has begun: the code to show, and the visit.
pub struct Begun {
    /// The person's only key; shown now and never again.
    pub code: ReturnCode,
    /// The visit, whose cookie goes out with the answer.
    pub visitor: Visitor,
    /// The record with the first words, while they can be taken back.
    pub held: Option<Id>,
}

/// Begins a conversation with its first message. The same form sent again gives the same code and makes nothing
/// twice; other words sent with it are one more message.
///
/// # Errors
/// [`Problem::Unavailable`] when it cannot be kept.
pub async fn begin(ask: &Ask, once: Once, text: &str) -> Result<Begun, Problem> {
    begin_with(ask, once, &First::of(Kind::Talk, text)).await
}

/// As [`begin`], with what else was said: what kind of conversation it is, and what the person told of themselves.
///
/// # Errors
/// [`Problem::Missing`] when there is no confidential adviser; [`Problem::Unavailable`] when it cannot be kept.
pub async fn begin_with(ask: &Ask, once: Once, first: &First) -> Result<Begun, Problem> {
    match begin_new(ask, &once, first).await {
        Err(Problem::Conflict) => begin_again(ask, &once, first).await,
        other => other,
    }
}

/// What is kept of words: in a concern names and numbers of others are taken out first (SAF-12).
pub(super) fn kept_of(kind: Kind, text: &str) -> String {
    if kind == Kind::Concern { mask(text) } else { text.to_owned() }
}

/// The first message, sealed for those who answer and for the code, kept in one go.
async fn begin_new(ask: &Ask, once: &Once, first: &First) -> Result<Begun, Problem> {
    let house = &ask.house;
    let (organisation, desk) = house.front_door().await?;
    let circle = match first.kind {
        Kind::Talk | Kind::Concern => desk,
        Kind::Adviser => adviser::circle(house, &organisation).await?.ok_or(Problem::Missing)?,
    };
    let keeping = Keeping::of(&organisation, house)?;
    let code = once.code(house, PURPOSE);
    let keys = CodeKeys::of(&code, &house.pepper);
    let mut work = house.work();
    let timer = work.id();
    let pseudonym = pseudonym(&Key::random(work.rng()));
    let head = ConversationHead::begin(pseudonym, ask.lang.code(), Channel::FrontDoor, work.now, timer);
    let (kind, young, urgent) = (first.kind, first.young, first.urgent);
    let lane = lane_for(ask, first);
    let topic = first.topic.clone();
    let (now, record) = (work.now, work.id());
    let leaves = first.leaves(now);
    let words = Leaving { record, side: Side::Person, at: now, leaves };
    let begun = ConversationHead { kind, topic, young, urgent, lane, ..head }.with_first(words, now);
    let due = keeping.end_of(&begun, work.now);
    let place = pocket::begin(&mut work, organisation.id, &code, &keys, due)?;
    let head =
        ConversationHead { address: Some(keys.address()), pocket: Some(place), ends: due, ..begun.clone() };
    keeping.move_receipt(&mut work, &begun, &head);
    let dossier = work.begin(organisation.id, &Head::Conversation(head))?;
    ringing::waits(&mut work, &keeping, (organisation.id, dossier.id()), &begun, leaves)?;
    let text = kept_of(kind, &first.text);
    let message = Record::Message { from: Sender::Visitor, text, at: now, leaves };
    work.append_as(&dossier, record, &message)?;
    work.grant(&dossier, &circle, Scope::Full, Span::OPEN)?;
    work.grant_to_code(&dossier, &keys, Scope::Full, Span::OPEN)?;
    work.unit.timer(erase_timer(timer, due, dossier.id()));
    work.unit.at(now).mark(once.mark(house, PURPOSE), now.plus_seconds(REPEAT_SECONDS));
    let visitor = Visitor::begin(ask, keys, &mut work);
    house.keep(work).await?;
    Ok(Begun { code, visitor, held: (now < leaves).then_some(record) })
}

/// The form was sent before. If what it began was erased since, the words begin something new rather than get lost.
async fn begin_again(ask: &Ask, once: &Once, first: &First) -> Result<Begun, Problem> {
    let code = once.code(&ask.house, PURPOSE);
    let mut work = ask.house.work();
    let visitor = Visitor::begin(ask, CodeKeys::of(&code, &ask.house.pepper), &mut work);
    match find(&visitor).await? {
        None => begin_new(ask, &Once::fresh(&ask.house), first).await,
        // What was meant for somebody else never lands in a conversation with these.
        Some(conversation) if conversation.head.kind != first.kind => {
            begin_new(ask, &Once::fresh(&ask.house), first).await
        }
        Some(conversation) => {
            ask.house.keep(work).await?;
            if !was_said(&conversation.sheets, &kept_of(first.kind, &first.text)) {
                write_when(&visitor, &first.text, first.urgent).await?;
            }
            if first.urgent || first.young {
                patiently(|| tell(&visitor, first)).await?;
            }
            Ok(Begun { code, visitor, held: None })
        }
    }
}

/// Adds what the person told of themselves when they sent the form again.
async fn tell(visitor: &Visitor, first: &First) -> Result<(), Problem> {
    let conversation = find_or_miss(visitor).await?;
    let head = conversation.head.clone();
    let head = if first.urgent { head.in_danger() } else { head };
    let young = head.young || first.young;
    let head = ConversationHead { young, ..head };
    let mut work = visitor.work();
    if first.urgent {
        let keeping = Keeping::at_the_door(&visitor.ask().house).await?;
        ringing::in_danger(&mut work, &keeping, conversation.place(), &head)?;
    }
    conversation.change(&mut work, head)?;
    visitor.keep(work).await
}

/// The conversation that this code opens, if there is one.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn find(visitor: &Visitor) -> Result<Option<Conversation>, Problem> {
    for opened in visitor.dossiers().await? {
        match Conversation::of(opened) {
            // A dossier of another room.
            Err(Problem::Missing) => {}
            found => return Ok(Some(found?.at(visitor.ask().house.now()))),
        }
    }
    Ok(None)
}

pub(super) async fn find_or_miss(visitor: &Visitor) -> Result<Conversation, Problem> {
    find(visitor).await?.ok_or(Problem::Missing)
}

/// Writes a message. When a worker writes at the same moment, both messages are kept.
///
/// # Errors
/// [`Problem::Missing`] when the code opens no conversation any more.
pub async fn write(visitor: &Visitor, text: &str) -> Result<(), Problem> {
    write_when(visitor, text, false).await
}

/// Writes that the person is in danger now: it leaves at once, and stands above all others at the desk (SAF-21).
///
/// # Errors
/// As [`write`].
pub async fn call_for_help(visitor: &Visitor, text: &str) -> Result<(), Problem> {
    write_when(visitor, text, true).await
}

async fn write_when(visitor: &Visitor, text: &str, urgent: bool) -> Result<(), Problem> {
    // Read before, so that little time lies between reading the conversation and writing in it.
    let keeping = Keeping::at_the_door(&visitor.ask().house).await?;
    patiently(|| write_once(visitor, text, urgent, keeping.clone())).await
}

async fn write_once(visitor: &Visitor, text: &str, urgent: bool, keeping: Keeping) -> Result<(), Problem> {
    let pocket = pocket::open(visitor).await?;
    let mut conversation = find_or_miss(visitor).await?;
    let calls_anew = urgent && !conversation.head.calls_for_help();
    if urgent {
        conversation.head = conversation.head.in_danger();
    }
    let mut work = visitor.work();
    draft::sent(pocket.as_ref(), &mut work)?;
    let text = &kept_of(conversation.head.kind, text);
    let seen = seen_by(&conversation.sheets, Side::Person, work.now);
    // The same words call anew where they stood as words alone, or were seen to since.
    if !calls_anew && is_repeat(&seen, &Sender::Visitor, text, work.now) {
        return visitor.keep(work).await;
    }
    let (at, leaves) = (work.now, leaves_at(&conversation.head, text, work.now));
    let mut head =
        ConversationHead { language: visitor.ask().lang.code().to_owned(), ..conversation.head.clone() };
    if leaves <= at {
        let state = head.state.after_their_message(text);
        let waits_since = head.waits_since_after(at);
        let waiting = waits(state, true);
        head = ConversationHead { state, begun: true, last_message: at, waits_since, waiting, ..head };
    }
    if head.state == State::Stop && leaves <= at {
        // What they wrote just before is read too, and does not open again what they stop now.
        head.leaving.retain(|one| one.side != Side::Person);
    }
    let message = Record::Message { from: Sender::Visitor, text: text.to_owned(), at, leaves };
    conversation.add(&mut work, &message, head, keeping)?;
    visitor.keep(work).await
}

/// Erases one sheet of the person's own conversation, whoever wrote it. The mark stays that something was erased.
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn erase_one(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| erase_once(visitor, record)).await
}

async fn erase_once(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    let conversation = find_or_miss(visitor).await?;
    let mut work = visitor.work();
    if conversation.seen_sheet(record, Side::Person, work.now)?.is_held(work.now) {
        undo::take_back(visitor, record).await?;
        return Ok(());
    }
    work.unit.erase_record(conversation.id(), record);
    let mut left = that_left(&conversation.sheets, work.now);
    left.retain(|sheet| sheet.id != record);
    let head = conversation.head.clone();
    let waiting = head.waiting && waits(head.state, last_word_is_theirs(&left));
    if waiting != head.waiting {
        let head = ConversationHead { waiting, ..head };
        let keeping = Keeping::at_the_door(&visitor.ask().house).await?;
        ringing::seen_to(&mut work, &keeping, conversation.place(), &head)?;
        conversation.change(&mut work, head)?;
    }
    visitor.keep(work).await
}

/// Erases the whole conversation, and cancels what was booked with the same code; without a file it lifts a check-in too.
/// Afterwards the code opens nothing of it.
///
/// # Errors
/// [`Problem::Missing`] when there is none.
pub async fn erase_all(visitor: &Visitor) -> Result<(), Problem> {
    let conversation = find_or_miss(visitor).await?;
    let mut work = visitor.work();
    end(&mut work, &visitor.ask().house, &conversation);
    guide::book::booking::cancel_all(visitor, &mut work).await?;
    check_in::lift_without_file(visitor, &mut work).await?;
    work.unit.remove_sessions_of(Holder::Code(visitor.code().look_up));
    visitor.keep(work).await
}

/// Ends a conversation of which nothing ever left, because its only words were taken back: no receipt tells of it, and
/// its code opens nothing. Gives what it was; none where something was said, or where the code opens more than that.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn end_unsaid(visitor: &Visitor) -> Result<Option<ConversationHead>, Problem> {
    let Some(conversation) = find(visitor).await? else { return Ok(None) };
    let head = conversation.head.clone();
    let opens = visitor.dossiers().await?.len();
    if head.begun || !head.leaving.is_empty() || opens > OWN_DOSSIERS {
        return Ok(None);
    }
    let mut work = visitor.work();
    // Words that are written at this very moment are not lost: then it stays.
    conversation.change(&mut work, head.clone())?;
    keeping::withdraw_receipt(&mut work, &visitor.ask().house, &head);
    take_away(&mut work, &visitor.ask().house, &conversation);
    work.unit.remove_sessions_of(Holder::Code(visitor.code().look_up));
    match visitor.keep(work).await {
        Err(Problem::Conflict) => Ok(None),
        kept => kept.map(|()| Some(head)),
    }
}

/// Somebody who opened the conversation, and when they last did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Their name.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// When last.
    pub at: Moment,
}

/// Who opened the conversation, whoever was last first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn who_looked(visitor: &Visitor, conversation: &Conversation) -> Result<Vec<Looked>, Problem> {
    let (id, key) = (conversation.id(), conversation.dossier.log_key()?);
    let lines = visitor.ask().house.store.read(move |reader| reader.log_of(id)).await?;
    let mut looked: Vec<Looked> = Vec::new();
    for entry in lines.iter().rev().filter_map(|line| LogEntry::open_for_dossier(&line.entry, id, &key)) {
        if !looked.iter().any(|seen| seen.name == entry.name && seen.role == entry.role) {
            looked.push(Looked { name: entry.name, role: entry.role, at: entry.at });
        }
    }
    Ok(looked)
}
