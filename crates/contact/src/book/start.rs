//! Conversations that nobody began by writing to us. One begins with an answer to somebody who does outreach, on a site that
//! is not ours; of what was said there, one line is kept (DAT-03). Another begins with a file, for somebody who was met or
//! told of: there is a place to write before there is anything to say.

use super::{Keeping, erase_timer, handle_ends};
use crate::model::names::pseudonym;
use crate::model::{Channel, ConversationHead, Head, Holder, Record};
use kit::Problem;
use outreach::book::answered;
use outreach::model::about::DayPart;
use people::{Acting, Action, Deed, Fact, Work};
use store::sealed::{CodeAddress, Dossier, Span};
use store::{Circle, Id, Scope};
use vault::Key;

/// Begins a conversation from an attempt that was answered. It is for the duo of that shift alone; the desk gets no
/// key. `came` is the part of the day in which the answer came, when that was not just now. Gives its id.
///
/// # Errors
/// [`Problem::Missing`] when the attempt is not there or not the worker's own.
pub async fn begin_from_attempt(
    acting: &Acting,
    shift: Id,
    attempt: Id,
    summary: &str,
    came: Option<DayPart>,
) -> Result<Id, Problem> {
    let mut work = acting.work();
    let answered = answered(acting, &mut work, (shift, attempt), came).await?;
    let (timer, handle_timer) = (work.id(), work.id());
    let channel =
        Channel::Outreach { site: answered.channel, duo: answered.duo.0.id, shift, attempt, handle_timer };
    let lang = acting.ask().lang.code();
    let pseudonym = pseudonym(&Key::random(work.rng()));
    let head = ConversationHead::begin(pseudonym, lang, channel, work.now, timer);
    let holders = super::desk::claim::duo(acting, answered.duo.0.id, work.now).await?;
    let head = ConversationHead { waiting: false, counted: true, holders, young: answered.young, ..head };
    let due = Keeping::by(acting).end_of(&head, work.now);
    let head = Head::Conversation(ConversationHead { ends: due, ..head });
    let dossier = work.begin(acting.organisation().id, &head)?;
    let record = Record::Summary { by: acting.name(), text: summary.to_owned(), at: work.now };
    work.append(&dossier, &record)?;
    for counsel in answered.counsel {
        work.append(&dossier, &Record::Consulted(counsel))?;
    }
    work.grant_within(&dossier, &answered.duo, Scope::Full, Span::OPEN)?;
    work.unit.timer(erase_timer(timer, due, dossier.id()));
    work.unit.timer(handle_ends(handle_timer, due, shift, attempt));
    acting.log(&mut work, &dossier, Deed::Begin, Action::AnswerConversation, None).await?;
    let begun = Fact::now(work.now, "conversation-begun").by("channel", "outreach");
    acting.leave_fact(&mut work, &begun).await?;
    let talking = Fact::now(work.now, "contact-talking").by("channel", answered.channel.code());
    acting.leave_fact(&mut work, &talking).await?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Whose conversation begins with their file.
pub struct NewTalk<'a> {
    /// What they are called.
    pub pseudonym: &'a str,
    /// The language of the pages that they read.
    pub language: &'a str,
    /// Where something can be granted to them.
    pub address: CodeAddress,
    /// The circle of the file, or of those who carry it.
    pub circle: &'a Circle,
    /// Who guides, and so carries it.
    pub guide: (Id, String),
}

/// Begins a conversation for somebody who holds a code and never wrote: for their guide and for them, with nothing in it.
/// Nobody waits, and it is not counted: how they came is told by their file. Gives its id.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn begin_with_file(work: &mut Work, keeping: &Keeping, new: NewTalk<'_>) -> Result<Id, Problem> {
    Ok(begin_for(work, keeping, new, Carried::ByGuide)?.id())
}

/// Who carries a conversation that begins without a word of the person.
pub(super) enum Carried {
    /// Their guide.
    ByGuide,
    /// Their guide and somebody more, from the first day: they are under 18 (ACT-14, H-25).
    ByTwo((Id, String)),
    /// One, since nobody could be the second; it stands at the desk, where whoever comes can join. They are under 18.
    AtDesk,
}

/// As [`begin_with_file`], also before there is a file.
pub(super) fn begin_for(
    work: &mut Work,
    keeping: &Keeping,
    new: NewTalk<'_>,
    carried: Carried,
) -> Result<Dossier, Problem> {
    let timer = work.id();
    let (young, channel, second) = match carried {
        Carried::ByGuide => (false, Channel::File { circle: new.circle.id }, None),
        Carried::ByTwo(second) => (true, Channel::File { circle: new.circle.id }, Some(second)),
        Carried::AtDesk => (true, Channel::FrontDoor, None),
    };
    let head = ConversationHead::begin(new.pseudonym.to_owned(), new.language, channel, work.now, timer);
    let carriers = std::iter::once(new.guide).chain(second);
    let holders =
        carriers.map(|(worker, name)| Holder { worker, name, since: work.now, until: None }).collect();
    let before = ConversationHead { waiting: false, counted: true, holders, young, ..head };
    let due = keeping.end_of(&before, work.now);
    let head = ConversationHead { address: Some(new.address), ends: due, ..before.clone() };
    keeping.move_receipt(work, &before, &head);
    let dossier = work.begin(new.circle.organisation, &Head::Conversation(head))?;
    work.grant(&dossier, new.circle, Scope::Full, Span::OPEN)?;
    work.grant_to_address(&dossier, &new.address, Scope::Full, Span::OPEN)?;
    work.unit.timer(erase_timer(timer, due, dossier.id()));
    Ok(dossier)
}
