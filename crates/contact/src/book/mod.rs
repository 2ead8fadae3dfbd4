//! Reads and writes conversations. [`visitor`] is for the person, [`desk`] for workers, [`start`] for those that
//! begin elsewhere. What stands here is for both, and for the rooms that come after this one.

pub mod adviser;
pub mod check_in;
pub mod choice;
pub mod code;
pub mod control;
pub mod desk;
pub mod draft;
pub mod figures;
pub mod keeping;
pub mod lane;
mod met;
pub mod notes;
pub mod phrases;
pub mod pocket;
pub mod practice;
pub mod ringing;
pub mod safe;
pub mod spoken;
pub mod start;
pub mod undo;
pub mod visitor;
pub mod visits;

pub use keeping::Keeping;
pub use met::{begin_for_young, beside_young};
pub use start::{NewTalk, begin_from_attempt, begin_with_file};

use crate::model::{Channel, ConversationHead, Head, Lane, Record, Side, State};
use desk::Said;
use kit::Problem;
use people::{Acting, Action, House, Opened, Work};
use store::sealed::{Dossier, Sheet, Span};
use store::{Circle, Deed, Id, Moment, Scope, Timer};
use vault::SecretKey;

/// A conversation that somebody may read now.
pub struct Conversation {
    /// The key to it.
    pub dossier: Dossier,
    /// Its head.
    pub head: ConversationHead,
    /// All other sheets, the oldest first; erased ones as marks. Among them are messages that have not left yet: what
    /// one side may know of is told by [`seen_by`](crate::model::seen_by).
    pub sheets: Vec<Sheet<Record>>,
    /// The circle by whose key it was opened; none for the person.
    pub circle: Option<Id>,
    head_sheet: Sheet<Head>,
}

impl Conversation {
    /// Reads a dossier as a conversation.
    ///
    /// # Errors
    /// [`Problem::Missing`] when it is of another kind.
    pub fn of(opened: Opened) -> Result<Conversation, Problem> {
        let head_sheet = opened.head::<Head>()?;
        let Some(Head::Conversation(head)) = head_sheet.content.clone() else { return Err(Problem::Missing) };
        let sheets = opened.sheets()?;
        let circle = opened.circle;
        Ok(Conversation { dossier: opened.dossier, head, sheets, circle, head_sheet })
    }

    /// The conversation as it stands now: whatever was due to leave has left.
    #[must_use]
    pub fn at(self, now: Moment) -> Conversation {
        Conversation { head: self.head.settled(now), ..self }
    }

    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    /// Whose it is, and its id.
    fn place(&self) -> (Id, Id) {
        (self.dossier.organisation(), self.id())
    }

    /// One of its sheets that was not erased.
    ///
    /// # Errors
    /// [`Problem::Missing`].
    fn sheet(&self, record: Id) -> Result<&Sheet<Record>, Problem> {
        self.sheets.iter().find(|sheet| sheet.id == record && sheet.content.is_some()).ok_or(Problem::Missing)
    }

    /// What stands on a sheet that this side may know of now.
    ///
    /// # Errors
    /// [`Problem::Missing`].
    fn seen_sheet(&self, record: Id, side: Side, now: Moment) -> Result<&Record, Problem> {
        let content = self.sheet(record)?.content.as_ref();
        content.filter(|content| content.is_seen_by(side, now)).ok_or(Problem::Missing)
    }

    /// Adds a sheet, and the head as it then is.
    fn add(
        &self,
        work: &mut Work,
        record: &Record,
        head: ConversationHead,
        keeping: Keeping,
    ) -> Result<(), Problem> {
        let id = work.append(&self.dossier, record)?;
        let mut head = undo::on_its_way(head, id, record, work.now);
        if self.head.urgent && !head.urgent {
            // Known by its sheet: taken back, the danger is there again.
            head.desk.helped_by = Some(id);
        }
        control::vanish_later(work, &self.dossier, &head, id, record);
        let head = ConversationHead { ends: keeping.end_of(&head, work.now), ..head };
        self.keep_until(work, head.ends);
        keeping.move_receipt(work, &self.head, &head);
        ringing::added(work, self, &head, &keeping, (id, record))?;
        self.change(work, head)
    }

    fn change(&self, work: &mut Work, head: ConversationHead) -> Result<(), Problem> {
        work.revise(&self.dossier, &self.head_sheet, &Head::Conversation(head))
    }

    /// Moves the end of the conversation.
    fn keep_until(&self, work: &mut Work, due: Moment) {
        work.unit.timer(erase_timer(self.head.erase_timer, due, self.id()));
        if let Some(place) = self.head.pocket {
            pocket::keep_until(work, place, due);
        }
        if let Channel::Outreach { shift, attempt, handle_timer, .. } = self.head.channel {
            work.unit.timer(handle_ends(handle_timer, due, shift, attempt));
        }
    }
}

fn erase_timer(id: Id, due: Moment, dossier: Id) -> Timer {
    Timer { id, due, deed: Deed::EraseDossier { dossier } }
}

/// The handle lasts no longer than the conversation (DAT-01).
fn handle_ends(id: Id, due: Moment, shift: Id, attempt: Id) -> Timer {
    Timer { id, due, deed: Deed::EraseRecord { dossier: shift, record: attempt } }
}

/// Opens a conversation to read it; the access log gets a line.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn open(acting: &Acting, id: Id) -> Result<Conversation, Problem> {
    Ok(Conversation::of(acting.open(id, Action::ReadConversation).await?)?.at(acting.ask().house.now()))
}

/// Opens a conversation to write in it; the line in the access log is kept with the work.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn open_to_write(acting: &Acting, id: Id) -> Result<Conversation, Problem> {
    let opened = acting.open_to_write(id, Action::AnswerConversation).await?;
    Ok(Conversation::of(opened)?.at(acting.ask().house.now()))
}

/// Shares a conversation with a circle that one is in, such as the circle of a case.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn share_with(
    work: &mut Work,
    conversation: &Conversation,
    circle: &(Circle, SecretKey),
) -> Result<(), Problem> {
    work.grant_within(&conversation.dossier, circle, Scope::Full, Span::OPEN)
}

/// Erases a conversation: what was said, its keys, its timers. [`end`] also erases
/// the handle it began with.
pub fn erase(work: &mut Work, id: Id) {
    work.unit.erase_dossier(id);
}

/// Erases a conversation, its pocket, and the handle in the shift where it began. Whoever has the code gets a receipt.
pub fn end(work: &mut Work, house: &House, conversation: &Conversation) {
    keeping::leave_receipt(work, house, &conversation.head);
    take_away(work, house, conversation);
}

/// What [`end`] takes along besides dossiers that the person's code opens ends at a moment to come, with nobody there: the
/// handle in the shift where it began, and hints of colleagues. Gives the timers.
pub fn rest_ends_at(work: &mut Work, conversation: &Conversation, due: Moment) -> Vec<Id> {
    let handle = match conversation.head.channel {
        Channel::Outreach { shift, attempt, .. } => {
            Some(Deed::EraseRecord { dossier: shift, record: attempt })
        }
        _ => None,
    };
    let hints = conversation.head.desk.hints.map(|dossier| Deed::EraseDossier { dossier });
    handle.into_iter().chain(hints).map(|deed| work.at(due, deed)).collect()
}

/// As [`end`], and leaves no word about it.
fn take_away(work: &mut Work, house: &House, conversation: &Conversation) {
    ringing::end(work, house, conversation.id());
    if let Some(place) = conversation.head.pocket {
        pocket::erase(work, place);
    }
    if let Channel::Outreach { shift, attempt, .. } = conversation.head.channel {
        work.unit.erase_record(shift, attempt);
    }
    if let Some(hints) = conversation.head.desk.hints {
        erase(work, hints);
    }
    erase(work, conversation.id());
}

/// Adds a message of a worker to a conversation that is open for writing; for rooms that write along with other
/// work, such as a check-in; it leaves at once. Whoever is answered stands with the others from then on. Adds nothing
/// when the person asked not to be written to, or when a second worker must be there first.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub async fn say(
    acting: &Acting,
    work: &mut Work,
    conversation: &Conversation,
    text: &str,
) -> Result<Said, Problem> {
    say_leaving(acting, work, conversation, text, work.now).await
}

/// As [`say`], for a message that leaves at a moment to come: until then its writer can take it back (NFR-07).
async fn say_leaving(
    acting: &Acting,
    work: &mut Work,
    conversation: &Conversation,
    text: &str,
    leaves: Moment,
) -> Result<Said, Problem> {
    if !conversation.head.state.may_answer() {
        return Ok(Said::TheyAskedToStop);
    }
    if desk::needs_second(acting, &conversation.head).await? {
        return Ok(Said::NeedsSecond);
    }
    let at = work.now;
    let record = Record::Message { from: desk::sender(acting), text: text.to_owned(), at, leaves };
    let mut head = desk::counted(acting, work, conversation).await?;
    if leaves <= at {
        head =
            ConversationHead { last_message: at, waiting: false, urgent: false, lane: Lane::Normal, ..head };
    }
    conversation.add(work, &record, head, Keeping::by(acting))?;
    Ok(Said::Sent)
}

/// Whether a person waits for an answer, given what was said last and how the conversation stands.
fn waits(state: State, last_word_is_theirs: bool) -> bool {
    state != State::Stop && last_word_is_theirs
}
