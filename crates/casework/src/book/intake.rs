//! What comes before a file: somebody asks by themselves, or a referrer tells of somebody by a slip that works once.
//! Both wait for the desk, are erased by themselves, and a referrer reads nothing back.

use super::start::{Beginning, begin_file};
use crate::model::start::{ASK_DAYS, AskHead, AskRecord, AskedBy, Head, SLIP_DAYS, Source, Told, Wanted};
use crate::model::{Colleague, Question, Track};
use contact::book as conversations;
use contact::model::Door;
use contact::model::hours::answered_by as answered_by_door;
use kit::Problem;
use people::visitor::dossiers_of;
use people::{Acting, Action, Among, Ask, CircleKind, Deed, Fact, House, Opened, Visitor, Work};
use store::sealed::{CodeKeys, Dossier, Sheet, Span};
use store::{Circle, Deed as TimerDeed, Holder, Id, Moment, Organisation, Scope};
use vault::ReturnCode;

/// Seconds in which two askings are one moment.
const MOMENT_SECONDS: i64 = 60;

/// An ask as the desk's list shows it.
pub struct Waiting {
    /// The ask.
    pub id: Id,
    /// Its head.
    pub head: AskHead,
}

/// An ask that a worker reads.
pub struct Read {
    /// Its head.
    pub head: AskHead,
    /// What was written.
    pub record: AskRecord,
    opened: Opened,
}

/// Those who wait to begin, the longest first.
///
/// # Errors
/// [`Problem::Missing`] for a role that begins no files.
pub async fn waiting(acting: &Acting) -> Result<Vec<Waiting>, Problem> {
    let listed = acting.list::<Head>(Action::StartCase, Among::Standing(CircleKind::Desk)).await?;
    let mut waiting: Vec<Waiting> = listed
        .into_iter()
        .filter_map(|listed| match listed.head {
            Head::Ask(head) => Some(Waiting { id: listed.dossier.id(), head }),
            Head::Slip { .. } | Head::Source(_) => None,
        })
        .collect();
    let today = kit::when::local_day(acting.ask().house.now());
    waiting.sort_by_key(|ask| ask.head.order(today));
    Ok(waiting)
}

/// Reads an ask; the access log gets a line.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read_ask(acting: &Acting, ask: Id) -> Result<Read, Problem> {
    let opened = acting.open(ask, Action::StartCase).await?;
    let Some(Head::Ask(head)) = opened.head::<Head>()?.content else { return Err(Problem::Missing) };
    let sheets = opened.sheets::<AskRecord>()?;
    let record = sheets.into_iter().find_map(|sheet| sheet.content).ok_or(Problem::Missing)?;
    Ok(Read { head, record, opened })
}

/// Asks to begin, from one's own conversation. Asked again, the new words take the place of the old.
///
/// # Errors
/// [`Problem::Missing`] without a conversation; [`Problem::Conflict`] when there is a file already, and when it was asked a
/// moment ago.
pub async fn ask_to_begin(visitor: &Visitor, wanted: Wanted) -> Result<(), Problem> {
    if super::own(visitor).await?.is_some() {
        return Err(Problem::Conflict);
    }
    let talk = conversations::visitor::find(visitor).await?.ok_or(Problem::Missing)?;
    let house = &visitor.ask().house;
    let mut work = visitor.work();
    let former: Vec<Id> = own_asks(visitor).await?.into_iter().map(|(ask, _)| ask).collect();
    // Asked twice at the very same moment is asked once; asked again later takes the place of what was asked before.
    let after = former.last().copied().unwrap_or(talk.id());
    let now = work.now;
    work.unit.at(now).mark(claim(house, talk.id(), after), now.plus_seconds(MOMENT_SECONDS));
    for former in former {
        bell::quiet(&mut work, house, former);
        work.erase_dossier(former);
    }
    let address = visitor.code().address();
    let by = AskedBy::Person { conversation: talk.id(), address };
    let head = AskHead::waits(talk.head.pseudonym.clone(), by, work.now, None);
    let organisation = talk.dossier.organisation();
    let desk = house.standing_circle(organisation, CircleKind::Desk).await?;
    let ask = begin_ask(house, &mut work, &desk, head, &AskRecord::Wanted(wanted))?;
    work.grant_to_code(&ask, visitor.code(), Scope::Full, Span::OPEN)?;
    visitor.keep(work).await
}

/// The claim that somebody asks to begin, after what they asked before; after their conversation where that was nothing.
fn claim(house: &House, conversation: Id, after: Id) -> [u8; 32] {
    house.pepper.blind("ask to begin", &[conversation.bytes(), after.bytes()])
}

/// What this person asked to begin with, if they wait.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn own_ask(visitor: &Visitor) -> Result<Option<AskHead>, Problem> {
    Ok(own_asks(visitor).await?.pop().map(|(_, head)| head))
}

/// Until when somebody who asked may count on an answer: what the door promised when they asked (REF-09). None where the
/// organisation named no hours.
///
/// # Errors
/// [`Problem::Broken`] when what the organisation decided is damaged.
pub fn answered_by(organisation: &Organisation, ask: &AskHead) -> Result<Option<Moment>, Problem> {
    let door = Door::of(organisation)?;
    Ok(answered_by_door(&door.hours, ask.since, 1))
}

/// Takes an ask up: the person reads who answers them, and colleagues see that somebody does.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when a colleague was first.
pub async fn take_up(acting: &Acting, ask: Id) -> Result<(), Problem> {
    let read = read_ask(acting, ask).await?;
    if read.head.taken.is_some() {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work_on(&read.opened.dossier, Deed::Write, Action::StartCase).await?;
    let me = Colleague { id: acting.worker().id, name: acting.name() };
    let sheet = read.opened.head::<Head>()?;
    work.revise(&read.opened.dossier, &sheet, &Head::Ask(AskHead { taken: Some(me), ..read.head }))?;
    bell::quiet(&mut work, &acting.ask().house, ask);
    acting.keep(work).await
}

/// Takes the ask back.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn take_ask_back(visitor: &Visitor) -> Result<(), Problem> {
    let mut work = visitor.work();
    if let Some(talk) = conversations::visitor::find(visitor).await? {
        work.unit.unmark(claim(&visitor.ask().house, talk.id(), talk.id()));
    }
    for (ask, _) in own_asks(visitor).await? {
        bell::quiet(&mut work, &visitor.ask().house, ask);
        work.erase_dossier(ask);
    }
    visitor.keep(work).await
}

async fn own_asks(visitor: &Visitor) -> Result<Vec<(Id, AskHead)>, Problem> {
    let opened = visitor.dossiers().await?;
    let head_of = |one: &Opened| match one.head::<Head>() {
        Ok(Sheet { content: Some(Head::Ask(head)), .. }) => Some((one.id(), head)),
        _ => None,
    };
    Ok(opened.iter().filter_map(head_of).collect())
}

/// Begins to wait at the desk, which hears of it (REF-09).
fn begin_ask(
    house: &House,
    work: &mut Work,
    desk: &Circle,
    head: AskHead,
    record: &AskRecord,
) -> Result<Dossier, Problem> {
    let ask = work.begin(desk.organisation, &Head::Ask(head))?;
    work.append(&ask, record)?;
    work.grant(&ask, desk, Scope::Full, Span::OPEN)?;
    let due = super::file::start_of_day_after(work.now, ASK_DAYS);
    work.at(due, TimerDeed::EraseDossier { dossier: ask.id() });
    let now = work.now;
    bell::waits(work, house, ask.id(), &[Holder::Circle(desk.id)], now);
    Ok(ask)
}

/// What became of an ask: the file, and a code to hand out where the person has none yet.
pub struct Begun {
    /// The file.
    pub case: Id,
    /// The code, shown once.
    pub code: Option<ReturnCode>,
    /// Where the referrer may be told that there was contact, because the person wants it; shown once, and kept nowhere
    /// (REF-05).
    pub feedback: Option<String>,
}

/// Begins a file from an ask. What the person wrote goes along; what a referrer wrote does not (REF-06, REF-07).
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when a colleague began it.
pub async fn begin_from_ask(acting: &Acting, ask: Id) -> Result<Begun, Problem> {
    let read = read_ask(acting, ask).await?;
    let feedback = match &read.record {
        AskRecord::Told(told) => told.feedback().map(str::to_owned),
        AskRecord::Wanted(_) => None,
    };
    let came = match read.head.by {
        AskedBy::Referrer { source } => Some(source.code()),
        AskedBy::Person { .. } => None,
    };
    let (conversation, wanted) = match (read.head.by, read.record) {
        (AskedBy::Person { conversation, .. }, AskRecord::Wanted(wanted)) => {
            (Some(conversation), Some(wanted))
        }
        _ => (None, None),
    };
    let track = wanted.as_ref().map_or(Track::Whole, |wanted| wanted.track);
    let beginning =
        Beginning { track, wanted, came, instead_of: Some(read.opened.dossier), ..Beginning::default() };
    match conversation {
        Some(conversation) => {
            let case = super::start::start_with(acting, conversation, beginning).await?;
            Ok(Begun { case, code: None, feedback: None })
        }
        None => Ok(Begun { feedback, ..begin_file(acting, beginning).await? }),
    }
}

/// Lets an ask go: it is erased, and nobody is told.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn let_go(acting: &Acting, ask: Id) -> Result<(), Problem> {
    let read = read_ask(acting, ask).await?;
    let mut work = acting.work_on(&read.opened.dossier, Deed::Erase, Action::StartCase).await?;
    bell::quiet(&mut work, &acting.ask().house, ask);
    work.erase_dossier(ask);
    acting.keep(work).await
}

/// Makes a slip with which a referrer can tell of one person, once, without an account. The code is shown once.
///
/// # Errors
/// [`Problem::Missing`] for a role that begins no files.
pub async fn make_slip(acting: &Acting, source: Source) -> Result<(ReturnCode, Moment), Problem> {
    if !acting.may(Action::StartCase) {
        return Err(Problem::Missing);
    }
    let mut work = acting.work();
    let code = ReturnCode::random(work.rng());
    let keys = CodeKeys::of(&code, &acting.ask().house.pepper);
    let slip = work.begin(acting.organisation().id, &Head::Slip { source })?;
    let closes = super::file::start_of_day_after(work.now, SLIP_DAYS);
    work.grant_to_code(&slip, &keys, Scope::Full, Span::until(closes))?;
    work.at(closes, TimerDeed::EraseDossier { dossier: slip.id() });
    acting.log(&mut work, &slip, Deed::Begin, Action::StartCase, None).await?;
    acting.keep(work).await?;
    Ok((code, closes))
}

/// The slip behind a code. A code that opens something else answers like one that never was.
async fn slip_of(ask: &Ask, code: &ReturnCode) -> Result<(Dossier, Source), Problem> {
    let keys = CodeKeys::of(code, &ask.house.pepper);
    let opened = dossiers_of(ask, &keys).await?;
    let slip = opened.into_iter().find_map(|one| match one.head::<Head>().ok()?.content {
        Some(Head::Slip { source }) => Some((one.dossier, source)),
        _ => None,
    });
    slip.ok_or(Problem::Missing)
}

/// For which kind of referrer a slip is.
///
/// # Errors
/// [`Problem::Missing`] when the code opens no slip, or opened one that was used.
pub async fn source_of(ask: &Ask, code: &ReturnCode) -> Result<Source, Problem> {
    Ok(slip_of(ask, code).await?.1)
}

/// A referrer tells of somebody. The slip is used up, and nothing of it can be read back. The number on the receipt
/// leads nowhere.
///
/// # Errors
/// [`Problem::Missing`] when the slip was used, also a moment ago.
pub async fn tell_of_somebody(ask: &Ask, code: &ReturnCode, told: Told) -> Result<String, Problem> {
    let (slip, source) = slip_of(ask, code).await?;
    let house = &ask.house;
    let mut work = house.work();
    let used = house.pepper.blind("slip of a referrer", &[slip.id().bytes()]);
    let until = work.now.plus_days(ASK_DAYS);
    work.unit.mark(used, until);
    work.erase_dossier(slip.id());
    let desk = house.standing_circle(slip.organisation(), CircleKind::Desk).await?;
    let by = AskedBy::Referrer { source };
    let head = AskHead::waits(String::new(), by, work.now, told.decision);
    begin_ask(house, &mut work, &desk, head, &AskRecord::Told(told))?;
    // Beside `case-begun` of the same origin it says how often a kind of referrer leads to help (REF-17).
    let fact = Fact::now(work.now, "told-of").by("origin", source.code());
    super::ending::leave(house, &mut work, slip.organisation(), &fact).await?;
    let number = super::erasing::number(work.id());
    match house.keep(work).await {
        Err(Problem::Conflict) => Err(Problem::Missing),
        kept => kept.map(|()| number),
    }
}

/// The questions of a short track, as they stand in a file.
pub(super) fn questions_of(wanted: &Wanted, at: Moment) -> Vec<Question> {
    let kinds = wanted.questions.iter();
    kinds
        .map(|kind| Question {
            kind: *kind,
            words: wanted.words.clone(),
            answer: String::new(),
            done: None,
            at,
        })
        .collect()
}
