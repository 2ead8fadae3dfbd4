//! Beginning a file (storyline steps 11 and 12): at the client's wish, from a conversation, still under a
//! pseudonym. One conversation has one file.

use crate::model::{AnyHead, CaseHead, Head, Lead, Phase};
use contact::book as conversations;
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Fact, House, Work};
use store::sealed::Span;
use store::{Id, Moment, Scope};

/// The claim that a conversation has its file lasts as long as anything here, until the file has an end.
const CLAIM_DAYS: i64 = 100 * 366;

/// Claims a conversation for its file, for as long as the file lasts.
pub(super) fn hold_claim(house: &House, work: &mut Work, conversation: Option<Id>, until: Option<Moment>) {
    if let Some(conversation) = conversation {
        let until = until.unwrap_or(work.now.plus_days(CLAIM_DAYS));
        work.unit.mark_again(claim(house, conversation), until);
    }
}

/// The mark that a conversation has its file: two presses on the button begin one file.
pub(super) fn claim(house: &House, conversation: Id) -> [u8; 32] {
    house.pepper.blind("file of a conversation", &[conversation.bytes()])
}

/// Begins a file about whoever is in this conversation; whoever begins it leads it. Gives the file that is there
/// when this worker began it before.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when a colleague began it.
pub async fn start(acting: &Acting, conversation: Id) -> Result<Id, Problem> {
    if let Some(case) = begun_before(acting, conversation).await? {
        return Ok(case);
    }
    let talk = conversations::open_to_write(acting, conversation).await?;
    let mut work = acting.work_on(&talk.dossier, Deed::Read, Action::StartCase).await?;
    let now = work.now;
    work.unit.at(now).mark(claim(&acting.ask().house, conversation), now.plus_days(CLAIM_DAYS));
    let circle = work.new_circle(acting.organisation(), CircleKind::Close)?;
    work.admit(&circle.0, &circle.1, acting.worker(), Some(acting.role()))?;
    let head = CaseHead {
        pseudonym: talk.head.pseudonym.clone(),
        phase: Phase::GettingToKnow,
        lead: Lead { worker: acting.worker().id, name: acting.name(), role: acting.role() },
        started: work.day(),
        next_review: None,
        check_in: None,
        waiting: false,
        circle: circle.0.id,
        address: talk.head.address,
        conversation: Some(conversation),
        ended: None,
        ahead: Default::default(),
    };
    let core = work.begin(acting.organisation().id, &Head::Case(head))?;
    work.grant_within(&core, &circle, Scope::Full, Span::OPEN)?;
    let emergency = acting.circle_to_leave(CircleKind::Emergency).await?;
    work.grant(&core, &emergency, Scope::Full, Span::OPEN)?;
    let oversight = acting.circle_to_leave(CircleKind::Oversight).await?;
    work.grant(&core, &oversight, Scope::Head, Span::OPEN)?;
    if let Some(address) = &talk.head.address {
        work.grant_to_address(&core, address, Scope::Full, Span::OPEN)?;
    }
    conversations::share_with(&mut work, &talk, &circle)?;
    acting.log(&mut work, &core, Deed::Begin, Action::StartCase, None).await?;
    let fact = Fact::now(now, "case-begun").by("origin", talk.head.channel.code());
    acting.leave_fact(&mut work, &fact).await?;
    acting.keep(work).await?;
    Ok(core.id())
}

/// The file that this worker began from a conversation, if there is one.
async fn begun_before(acting: &Acting, conversation: Id) -> Result<Option<Id>, Problem> {
    let held = acting.list::<AnyHead>(Action::StartCase, Among::Close).await?;
    Ok(held.into_iter().find_map(|listed| match listed.head {
        AnyHead::Case(case) if case.conversation == Some(conversation) => Some(listed.dossier.id()),
        _ => None,
    }))
}

/// Ties a file to the code that the client got after it was begun.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] while the conversation has no code either.
pub async fn tie_code(acting: &Acting, case: Id) -> Result<(), Problem> {
    let (mut file, mut work) = super::led(acting, case, Action::LeadCase).await?;
    let talk = conversations::open(acting, file.case.conversation.ok_or(Problem::Conflict)?).await?;
    let address = talk.head.address.ok_or(Problem::Conflict)?;
    work.grant_to_address(&file.dossier, &address, Scope::Full, Span::OPEN)?;
    for part in super::parts::all_of(acting, &file).await? {
        work.grant_to_address(&part.opened.dossier, &address, Scope::Full, Span::OPEN)?;
    }
    file.case.address = Some(address);
    file.keep_head(&mut work)?;
    acting.keep(work).await
}
