//! Files whose guide is gone (ACT-02, EXT-09, decision 0053). Team leads see which they are, from heads alone. Somebody with
//! a page of their own is asked there, and their yes moves everything, as with every other guide. Where nobody can be asked,
//! one team lead names a guide, with a reason, and another seats them: the core and nothing else, because nothing else was
//! ever granted to those who break the glass.

use super::another::{Head, WAITING_DAYS};
use super::file::CaseFile;
use super::handover::GUIDE;
use super::overview::{LeadLoad, Oversight, Overview, overview};
use super::{ahead, team, twice};
use crate::model::consent::Given;
use crate::model::{By, CaseHead, Colleague, Handover, Lead, Phase};
use contact::model::board::Board;
use kit::Problem;
use people::model::roles_from_text;
use people::{Acting, Action, CircleKind, Role, Work};
use std::collections::BTreeMap;
use store::sealed::{CodeAddress, Span};
use store::{Deed, Holder, Id, Moment, Scope, Worker};

/// Days that the other team leads have to agree with a name.
const NAMED_DAYS: i64 = 30;
/// After so many days without an answer somebody cannot be asked on their own page.
pub const SILENT_DAYS: i64 = 30;

/// Where the guide of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideNow {
    /// Here.
    Here,
    /// Away for a while, says the desk's board.
    Away,
    /// Gone: no account any more, or not the role in which they led.
    Gone,
}

/// Who works here, and who is away.
pub(super) struct Around {
    here: BTreeMap<Id, Vec<Role>>,
    pub(super) board: Board,
    now: Moment,
}

impl Around {
    pub(super) async fn of(acting: &Acting) -> Result<Around, Problem> {
        let board = match acting.may(Action::TendDesk) {
            true => contact::book::desk::board::read(acting).await?,
            false => Board::default(),
        };
        let colleagues = acting.colleagues().await?;
        let here = colleagues.into_iter().map(|one| (one.id, roles_from_text(&one.roles))).collect();
        Ok(Around { here, board, now: acting.ask().house.now() })
    }

    /// Where the guide of a file is.
    pub(super) fn guide_of(&self, head: &CaseHead) -> GuideNow {
        let leads = self.here.get(&head.lead.worker).is_some_and(|roles| roles.contains(&head.lead.role));
        match (leads, self.board.away(head.lead.worker, self.now)) {
            (false, _) => GuideNow::Gone,
            (true, Some(_)) => GuideNow::Away,
            (true, None) => GuideNow::Here,
        }
    }
}

/// A file without a guide, as a team lead sees it.
pub struct Seeking {
    /// The client's pseudonym.
    pub pseudonym: String,
    /// Who leads on paper.
    pub lead: Lead,
    /// Whether they are away or gone.
    pub guide: GuideNow,
    /// Whether the client can be asked on their own page.
    pub can_ask: bool,
    /// Whether two team leads may decide: nobody can be asked, or nobody answered.
    pub can_name: bool,
    /// Who could: everybody but the guide of now, by name.
    pub guides: Vec<LeadLoad>,
    address: Option<CodeAddress>,
}

/// A file whose guide is away or gone.
///
/// # Errors
/// [`Problem::Missing`] when there is no such open file, or its guide is here.
pub async fn seeking(acting: &Acting, case: Id) -> Result<Seeking, Problem> {
    let overview = overview(acting).await?;
    seeking_in(acting, &overview, case).await
}

async fn seeking_in(acting: &Acting, overview: &Overview, case: Id) -> Result<Seeking, Problem> {
    let file = overview.files.iter().find(|file| file.id == case).ok_or(Problem::Missing)?;
    if file.guide == GuideNow::Here || file.head.phase == Phase::Closed {
        return Err(Problem::Missing);
    }
    let can_ask = file.head.address.is_some();
    let is_silent = !can_ask || is_silent(acting, overview, case).await?;
    let lead = file.head.lead.clone();
    let guides = overview.load.iter().filter(|guide| guide.can_lead && guide.worker != lead.worker);
    Ok(Seeking {
        pseudonym: file.head.pseudonym.clone(),
        guide: file.guide,
        can_ask,
        can_name: file.guide == GuideNow::Gone && is_silent,
        guides: guides.cloned().collect(),
        address: file.head.address,
        lead,
    })
}

/// Whether somebody was asked long ago and said neither yes nor no: what was asked still lies there.
async fn is_silent(acting: &Acting, overview: &Overview, case: Id) -> Result<bool, Problem> {
    let since = acting.ask().house.now().plus_days(-SILENT_DAYS);
    let asked: Vec<Id> = overview
        .letters
        .iter()
        .filter_map(|(_, letter)| match letter {
            Oversight::GuideOffered { case: of, offer, at, .. } if *of == case && *at <= since => *offer,
            _ => None,
        })
        .collect();
    let lie_there = move |reader: &store::Reader<'_>| {
        let mut lies = false;
        for offer in &asked {
            lies |= reader.dossier(*offer)?.is_some();
        }
        Ok(lies)
    };
    Ok(acting.ask().house.store.read(lie_there).await?)
}

/// Asks the client on their own page whether this colleague may become their guide, because the one they have is away or
/// gone. Nobody is asked twice about the same colleague.
///
/// # Errors
/// [`Problem::Missing`] when the file, the page or the colleague is not there; [`Problem::Conflict`] when that was asked
/// before.
pub async fn offer_guide(acting: &Acting, case: Id, worker: Id) -> Result<(), Problem> {
    let seeking = seeking(acting, case).await?;
    let address = seeking.address.ok_or(Problem::Missing)?;
    let guide = seeking.guides.iter().find(|guide| guide.worker == worker).ok_or(Problem::Missing)?;
    let mut work = acting.work();
    let offer = leave_offer(acting, &mut work, case, &address, worker, &guide.name)?;
    let (now, until) = (work.now, work.now.plus_days(WAITING_DAYS));
    let once = acting.ask().house.pepper.blind("guide who was offered", &[case.bytes(), worker.bytes()]);
    work.unit.at(now).mark(once, until);
    let told = Oversight::GuideOffered {
        of: case,
        case,
        by: acting.name(),
        name: guide.name.clone(),
        offer: Some(offer),
        at: now,
    };
    tell_leads(acting, &mut work, &told, until).await?;
    acting.keep(work).await
}

/// Leaves an offer on the client's page.
pub(super) fn leave_offer(
    acting: &Acting,
    work: &mut Work,
    case: Id,
    address: &CodeAddress,
    worker: Id,
    name: &str,
) -> Result<Id, Problem> {
    let head = Head::GuideOffer { worker, name: name.to_owned() };
    let offer = work.begin_with(case, acting.organisation().id, &head)?;
    work.grant_to_address(&offer, address, Scope::Full, Span::OPEN)?;
    work.at(work.now.plus_days(WAITING_DAYS), Deed::EraseDossier { dossier: offer.id() });
    Ok(offer.id())
}

pub(super) async fn tell_leads(
    acting: &Acting,
    work: &mut Work,
    letter: &Oversight,
    until: Moment,
) -> Result<(), Problem> {
    let circle = acting.circle_to_leave(CircleKind::Oversight).await?;
    work.letter(Holder::Circle(circle.id), circle.public_key, letter, Some(until))
}

/// Names a guide for a file whose client cannot be asked; another team lead decides.
///
/// # Errors
/// [`Problem::Missing`] when the file or the colleague is not there; [`Problem::Conflict`] while the client can be asked.
pub async fn name_guide(acting: &Acting, case: Id, worker: Id, reason: String) -> Result<(), Problem> {
    let seeking = seeking(acting, case).await?;
    if !seeking.can_name {
        return Err(Problem::Conflict);
    }
    let guide = seeking.guides.iter().find(|guide| guide.worker == worker).ok_or(Problem::Missing)?;
    let mut work = acting.work();
    let named = Oversight::GuideNamed {
        case,
        worker,
        name: guide.name.clone(),
        by: acting.name(),
        by_worker: acting.worker().id,
        reason,
        at: work.now,
    };
    let (now, until) = (work.now, work.now.plus_days(NAMED_DAYS));
    tell_leads(acting, &mut work, &named, until).await?;
    let leads = acting.circle_to_leave(CircleKind::Oversight).await?.id;
    bell::waits(&mut work, &acting.ask().house, case, &[Holder::Circle(leads)], now);
    acting.keep(work).await
}

/// A guide who was named, and waits for the yes of another team lead.
pub struct NamedGuide {
    /// The client's pseudonym.
    pub pseudonym: String,
    /// Who led.
    pub lead: Lead,
    /// Who was named.
    pub name: String,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
    case: Id,
    worker: Id,
}

/// A guide who was named by somebody else.
///
/// # Errors
/// [`Problem::Missing`] when nobody was, another was seated meanwhile, or there is a guide again; [`Problem::Conflict`] for
/// whoever named them.
pub async fn named_guide(acting: &Acting, letter: Id) -> Result<NamedGuide, Problem> {
    if !acting.may(Action::BreakGlass) {
        return Err(Problem::Missing);
    }
    let overview = overview(acting).await?;
    let told = overview.letters.iter().find(|(id, _)| *id == letter).map(|(_, told)| told.clone());
    let Some(Oversight::GuideNamed { case, worker, name, by, by_worker, reason, .. }) = told else {
        return Err(Problem::Missing);
    };
    if by_worker == acting.worker().id {
        return Err(Problem::Conflict);
    }
    let seeking = seeking_in(acting, &overview, case).await?;
    let can_lead = seeking.guides.iter().any(|guide| guide.worker == worker);
    if !seeking.can_name || !can_lead {
        return Err(Problem::Missing);
    }
    Ok(NamedGuide { pseudonym: seeking.pseudonym, lead: seeking.lead, name, by, reason, case, worker })
}

/// Seats the guide whom another team lead named. It stands in the log that the client reads as a broken glass, with the
/// reason, and in the file with both names. Nothing of the file is shown. What the glass does not open stays with the circle of
/// before until the client says yes on their own page.
///
/// # Errors
/// As [`named_guide`]; [`Problem::Conflict`] also when another team lead was first.
pub async fn seat_guide(acting: &Acting, letter: Id) -> Result<(), Problem> {
    let named = named_guide(acting, letter).await?;
    let mut file = CaseFile::of(acting.break_glass(named.case, named.reason.clone()).await?)?;
    let guide = team::colleague(acting, named.worker, GUIDE).await?;
    let mut work = acting.work();
    move_core(acting, &mut work, &mut file, &guide, &named)?;
    let now = work.now;
    let until = now.plus_days(WAITING_DAYS);
    if let Some(address) = &file.case.address {
        leave_offer(acting, &mut work, named.case, address, guide.id, &named.name)?;
    }
    let seated = Oversight::GuideSeated {
        case: named.case,
        name: named.name.clone(),
        by: [named.by, acting.name()],
        at: now,
    };
    tell_leads(acting, &mut work, &seated, until).await?;
    bell::quiet(&mut work, &acting.ask().house, named.case);
    bell::waits(&mut work, &acting.ask().house, named.case, &[Holder::Worker(guide.id)], now);
    file.keep_head(&mut work)?;
    acting.keep(work).await
}

/// The core goes to a new circle with one seat; the head is the caller's to keep.
fn move_core(
    acting: &Acting,
    work: &mut Work,
    file: &mut CaseFile,
    guide: &Worker,
    named: &NamedGuide,
) -> Result<(), Problem> {
    let (house, organisation) = (&acting.ask().house, acting.organisation());
    let (former, from) = (file.case.circle, file.case.lead.clone());
    let circle = team::seat(work, organisation, guide, GUIDE)?;
    work.grant_within(&file.dossier, &circle, Scope::Full, Span::OPEN)?;
    work.unit.remove_grant(file.id(), Holder::Circle(former));
    work.unit.remove_member(former, from.worker);
    let to = Colleague { id: guide.id, name: named.name.clone() };
    ahead::pass_on(house, organisation, work, file, from.worker, &to)?;
    twice::move_marks(house, work, file, guide.id);
    let by = By::Worker { id: acting.worker().id, name: acting.name() };
    let handover = Handover {
        from: from.name,
        to: named.name.clone(),
        agreed: Given { at: work.now, by, told_on: None },
        met_on: None,
        stays: false,
        at: work.now,
        by_leads: vec![named.by.clone(), acting.name()],
    };
    file.add(work, handover)?;
    file.case.left.push(former);
    file.case.circle = circle.0.id;
    file.case.lead = Lead { worker: guide.id, name: named.name.clone(), role: GUIDE };
    Ok(())
}
