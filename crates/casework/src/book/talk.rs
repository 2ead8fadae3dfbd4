//! The conversation of a file. Whoever was met, told of or brought has one from the moment they have a code; and when one ended
//! because nobody wrote for long, the next word of either of the two begins another (DAT-32, EXT-23).

use super::file::CaseFile;
use super::mine::own;
use super::start::hold_claim;
use contact::book as conversations;
use contact::book::{Conversation, Keeping, NewTalk};
use kit::Problem;
use people::{Acting, Action, Deed, House, Visitor, Work, patiently};
use store::sealed::CodeAddress;
use store::{Circle, Id};

async fn circle_of(house: &House, file: &CaseFile) -> Result<Circle, Problem> {
    let circle = file.case.circle;
    house.store.read(move |reader| reader.circle(circle)).await?.ok_or(Problem::Broken)
}

/// Begins a conversation for a file; the head of the file is the caller's to keep.
pub(super) async fn begin(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    address: CodeAddress,
) -> Result<Id, Problem> {
    let house = &acting.ask().house;
    let circle = circle_of(house, file).await?;
    let language = acting.ask().lang.code();
    begin_in(house, work, &Keeping::by(acting), (file, &circle), language, address)
}

fn begin_in(
    house: &House,
    work: &mut Work,
    keeping: &Keeping,
    (file, circle): (&CaseFile, &Circle),
    language: &str,
    address: CodeAddress,
) -> Result<Id, Problem> {
    let guide = (file.case.lead.worker, file.case.lead.name.clone());
    let new = NewTalk { pseudonym: &file.case.pseudonym, language, address, circle, guide };
    let talk = conversations::begin_with_file(work, keeping, new)?;
    hold_claim(house, work, Some(talk), None);
    Ok(talk)
}

/// Whether a conversation is gone for good, not only out of reach.
async fn is_gone(house: &House, talk: Option<Id>) -> Result<bool, Problem> {
    match talk {
        Some(talk) => Ok(house.store.read(move |reader| reader.dossier(talk)).await?.is_none()),
        None => Ok(true),
    }
}

/// The conversation of a file, to write in it. Where there is none one is begun at once: what is written next needs it to be
/// there.
///
/// # Errors
/// [`Problem::Missing`] when it is out of reach; [`Problem::Conflict`] when the client has no code to read it with.
pub(super) async fn of(acting: &Acting, case: Id) -> Result<Conversation, Problem> {
    patiently(|| async {
        let (mut file, mut work) = super::led(acting, case, Action::WriteCase).await?;
        if let (Some(talk), false) =
            (file.case.conversation, is_gone(&acting.ask().house, file.case.conversation).await?)
        {
            return conversations::open_to_write(acting, talk).await.map(Ok);
        }
        // Without a code there is nothing to try again.
        let Some(address) = file.case.address else { return Ok(Err(Problem::Conflict)) };
        let talk = begin(acting, &mut work, &file, address).await?;
        file.case.conversation = Some(talk);
        file.keep_head(&mut work)?;
        acting.keep(work).await?;
        conversations::open_to_write(acting, talk).await.map(Ok)
    })
    .await?
}

/// Rings the client, if they asked for a bell, because something on their own page waits for their answer: within their rule
/// for safe contact, as for words. Where the conversation is out of reach nobody is rung.
pub(super) async fn ring_client(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    about: Id,
) -> Result<(), Problem> {
    let Some(talk) = file.case.conversation else { return Ok(()) };
    let talk = match conversations::open_to_write(acting, talk).await {
        Err(Problem::Missing) => return Ok(()),
        talk => talk?,
    };
    if talk.head.bell.is_none() {
        return Ok(());
    }
    acting.log(work, &talk.dossier, Deed::Read, Action::LeadCase, None).await?;
    conversations::ringing::something_waits(work, &talk, &Keeping::by(acting), about)
}

/// The client wants to write, and there is no conversation any more.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn begin_own_talk(visitor: &Visitor) -> Result<(), Problem> {
    patiently(|| async {
        let mut own = own(visitor).await?.ok_or(Problem::Missing)?;
        if own.talk.is_some() {
            return Ok(());
        }
        let house = &visitor.ask().house;
        let circle = circle_of(house, &own.file).await?;
        let organisation = circle.organisation;
        let organisation = house.store.read(move |reader| reader.organisation(organisation)).await?;
        let keeping = Keeping::of(&organisation.ok_or(Problem::Broken)?, house)?;
        let (mut work, language) = (visitor.work(), visitor.ask().lang.code());
        let address = visitor.code().address();
        let talk = begin_in(house, &mut work, &keeping, (&own.file, &circle), language, address)?;
        own.file.case.conversation = Some(talk);
        own.file.keep_head(&mut work)?;
        visitor.keep(work).await
    })
    .await
}
