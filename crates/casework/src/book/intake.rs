//! What comes before a file: somebody asks by themselves, or a referrer tells of somebody by a slip that works once.
//! Both wait for the desk, are erased by themselves, and a referrer reads nothing back.

use super::start::{Beginning, begin_file};
use crate::model::start::{ASK_DAYS, AskHead, AskRecord, AskedBy, Head, SLIP_DAYS, Source, Told, Wanted};
use crate::model::{Question, Track};
use contact::book as conversations;
use kit::Problem;
use people::visitor::dossiers_of;
use people::{Acting, Action, Among, Ask, CircleKind, Deed, Opened, Visitor, Work};
use store::sealed::{CodeKeys, Dossier, Sheet, Span};
use store::{Circle, Deed as TimerDeed, Id, Moment, Scope};
use vault::ReturnCode;

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
    waiting.sort_by_key(|ask| ask.head.since);
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
/// [`Problem::Missing`] without a conversation; [`Problem::Conflict`] when there is a file already.
pub async fn ask_to_begin(visitor: &Visitor, wanted: Wanted) -> Result<(), Problem> {
    if super::own(visitor).await?.is_some() {
        return Err(Problem::Conflict);
    }
    let talk = conversations::visitor::find(visitor).await?.ok_or(Problem::Missing)?;
    let house = &visitor.ask().house;
    let mut work = visitor.work();
    for former in own_asks(visitor).await? {
        work.erase_dossier(former);
    }
    let address = visitor.code().address();
    let by = AskedBy::Person { conversation: talk.id(), address };
    let head = AskHead { pseudonym: talk.head.pseudonym.clone(), by, since: work.now };
    let organisation = talk.dossier.organisation();
    let desk = house.standing_circle(organisation, CircleKind::Desk).await?;
    let ask = begin_ask(&mut work, organisation, &desk, head, &AskRecord::Wanted(wanted))?;
    work.grant_to_code(&ask, visitor.code(), Scope::Full, Span::OPEN)?;
    visitor.keep(work).await
}

/// Whether this person asked to begin, and waits.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn has_asked(visitor: &Visitor) -> Result<bool, Problem> {
    Ok(!own_asks(visitor).await?.is_empty())
}

/// Takes the ask back.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn take_ask_back(visitor: &Visitor) -> Result<(), Problem> {
    let mut work = visitor.work();
    for ask in own_asks(visitor).await? {
        work.erase_dossier(ask);
    }
    visitor.keep(work).await
}

async fn own_asks(visitor: &Visitor) -> Result<Vec<Id>, Problem> {
    let opened = visitor.dossiers().await?;
    let is_ask = |one: &Opened| matches!(one.head::<Head>(), Ok(Sheet { content: Some(Head::Ask(_)), .. }));
    Ok(opened.iter().filter(|one| is_ask(one)).map(Opened::id).collect())
}

fn begin_ask(
    work: &mut Work,
    organisation: Id,
    desk: &Circle,
    head: AskHead,
    record: &AskRecord,
) -> Result<Dossier, Problem> {
    let ask = work.begin(organisation, &Head::Ask(head))?;
    work.append(&ask, record)?;
    work.grant(&ask, desk, Scope::Full, Span::OPEN)?;
    let due = super::file::start_of_day_after(work.now, ASK_DAYS);
    work.at(due, TimerDeed::EraseDossier { dossier: ask.id() });
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
    let head = AskHead { pseudonym: String::new(), by, since: work.now };
    begin_ask(&mut work, slip.organisation(), &desk, head, &AskRecord::Told(told))?;
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
