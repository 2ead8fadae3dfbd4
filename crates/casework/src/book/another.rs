//! Another guide (EXT-09). The client asks on their own page, and gives no reason: no field asks for one. A team lead, who
//! reads no file, answers with who can. The client says yes to that, and the file changes hands by the client's own key:
//! nobody's help is needed, also not that of the guide who had it.

use super::file::CaseFile;
use super::handover::{GUIDE, others_let_go};
use super::mine::{CLIENT, Own, own};
use super::overview::{LeadLoad, Oversight, overview};
use super::{ahead, guideless, own_acts, team};
use crate::model::consent::Given;
use crate::model::{CaseHead, Colleague, GuideLike, GuideWish, Handover, HandoverPlan, Lead};
use contact::book::Keeping;
use contact::book::desk::claim;
use contact::model::board::Board;
use kit::Problem;
use people::model::{roles_from_text, shown_name};
use people::{Acting, CircleKind, Visitor, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Span};
use store::{Holder, Id, Scope, Worker};

/// Days that an answer waits on the client's page.
pub(super) const WAITING_DAYS: i64 = 90;
/// Days that a wish waits in the team leads' box: long enough that nobody looks away for so long.
const WISH_DAYS: i64 = 366;

/// The head of an answer, which is all there is of it: a dossier that only the client's code opens.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub(super) enum Head {
    /// Somebody can become the guide.
    #[serde(rename = "guide-offer")]
    GuideOffer {
        /// Who.
        worker: Id,
        /// Their name as shown.
        name: String,
    },
}

/// Somebody who can become the client's guide; the client has not answered yet.
pub struct GuideOffer {
    /// Who.
    pub worker: Id,
    /// Their name as shown.
    pub name: String,
    pub(super) dossier: Dossier,
}

impl GuideOffer {
    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    pub(super) fn of(opened: people::Opened) -> Result<GuideOffer, Problem> {
        match opened.head()?.content {
            Some(Head::GuideOffer { worker, name }) => {
                Ok(GuideOffer { worker, name, dossier: opened.dossier })
            }
            None => Err(Problem::Missing),
        }
    }
}

/// Asks for another guide; the team leads hear of it, not only the guide. What somebody would like is a wish, never a
/// reason.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn wish_other_guide(visitor: &Visitor, like: GuideLike) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = own_acts::begin(visitor).await?;
        let oversight = visitor
            .ask()
            .house
            .standing_circle(own.file.dossier.organisation(), CircleKind::Oversight)
            .await?;
        let wish = GuideWish { at: work.now, like: like.clone() };
        let lead = Some(own.file.case.lead.worker);
        let letter =
            Oversight::GuideWish { case: own.file.id(), at: work.now, like: wish.like.clone(), lead };
        let until = work.now.plus_days(WISH_DAYS);
        work.letter(Holder::Circle(oversight.id), oversight.public_key, &letter, Some(until))?;
        let now = work.now;
        bell::waits(&mut work, &visitor.ask().house, own.file.id(), &[Holder::Circle(oversight.id)], now);
        own.file.put(&mut work, wish)?;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// Whether anybody else here has the role of a guide now.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn others_can_guide(visitor: &Visitor, own: &Own) -> Result<bool, Problem> {
    let (organisation, lead) = (own.file.dossier.organisation(), own.file.case.lead.worker);
    let workers = visitor.ask().house.store.read(move |reader| reader.workers_of(organisation)).await?;
    Ok(workers.iter().any(|one| one.active && one.id != lead && roles_from_text(&one.roles).contains(&GUIDE)))
}

/// A wish that waits for an answer, as the team lead sees it.
pub struct WaitingWish {
    /// The client's pseudonym.
    pub pseudonym: String,
    /// Who leads now.
    pub lead: Lead,
    /// What the client would like.
    pub like: GuideLike,
    /// Who could: everybody but the guide of now, by name.
    pub guides: Vec<LeadLoad>,
    case: Id,
    head: CaseHead,
}

/// A wish that no team lead answered yet.
///
/// # Errors
/// [`Problem::Missing`] when there is none, it was answered, or the client has no page to answer on.
pub async fn waiting_wish(acting: &Acting, letter: Id) -> Result<WaitingWish, Problem> {
    let overview = overview(acting).await?;
    if overview.is_answered(letter) {
        return Err(Problem::Missing);
    }
    let (_, told) = overview.letters.iter().find(|(id, _)| *id == letter).ok_or(Problem::Missing)?;
    let Oversight::GuideWish { case, like, .. } = told else { return Err(Problem::Missing) };
    let file = overview.files.iter().find(|file| file.id == *case).ok_or(Problem::Missing)?;
    let guides = overview.load.iter().filter(|guide| guide.worker != file.head.lead.worker && guide.can_lead);
    Ok(WaitingWish {
        pseudonym: file.head.pseudonym.clone(),
        lead: file.head.lead.clone(),
        like: like.clone(),
        guides: guides.cloned().collect(),
        case: *case,
        head: file.head.clone(),
    })
}

/// Answers with who can; the client decides. Of two team leads who answer at once one is heard.
///
/// # Errors
/// [`Problem::Missing`] when the wish or the colleague is not there; [`Problem::Conflict`] when another was first.
pub async fn answer_wish(acting: &Acting, letter: Id, worker: Id) -> Result<(), Problem> {
    let wish = waiting_wish(acting, letter).await?;
    let guide = wish.guides.iter().find(|guide| guide.worker == worker).ok_or(Problem::Missing)?;
    let address = wish.head.address.ok_or(Problem::Missing)?;
    let mut work = acting.work();
    let offer = guideless::leave_offer(acting, &mut work, wish.case, &address, worker, &guide.name)?;
    let until = work.now.plus_days(WAITING_DAYS);
    let answered = acting.ask().house.pepper.blind("answered wish", &[letter.bytes()]);
    let now = work.now;
    work.unit.at(now).mark(answered, until);
    let told = Oversight::GuideOffered {
        of: letter,
        case: wish.case,
        by: acting.name(),
        name: guide.name.clone(),
        offer: Some(offer),
        at: now,
    };
    guideless::tell_leads(acting, &mut work, &told, until).await?;
    bell::quiet(&mut work, &acting.ask().house, wish.case);
    acting.keep(work).await
}

fn offer_in(own: &mut Own, offer: Id) -> Result<GuideOffer, Problem> {
    let place = own.offers.iter().position(|one| one.id() == offer).ok_or(Problem::Missing)?;
    Ok(own.offers.swap_remove(place))
}

/// Says no to somebody who could become the guide: nothing remains of it.
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn decline_guide(visitor: &Visitor, offer: Id) -> Result<(), Problem> {
    let mut own = own(visitor).await?.ok_or(Problem::Missing)?;
    let offer = offer_in(&mut own, offer)?;
    let mut work = visitor.work();
    work.erase_dossier(offer.id());
    visitor.keep(work).await
}

/// Says yes: the file changes hands at once. All that the former guide's circle held goes to a new circle, with one seat
/// for the new guide; the former guide reads nothing any longer.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the worker left meanwhile; [`Problem::Conflict`] when the file changed
/// hands at this very moment.
pub async fn take_guide(visitor: &Visitor, offer: Id) -> Result<(), Problem> {
    let (mut own, mut work) = own_acts::begin(visitor).await?;
    let offer = offer_in(&mut own, offer)?;
    let house = &visitor.ask().house;
    let found = team::find(house, &own.file, offer.worker).await?;
    if !found.worker.active || !roles_from_text(&found.worker.roles).contains(&GUIDE) {
        return Err(Problem::Missing);
    }
    let former = own.file.case.circle;
    // Also what two team leads could not move when the guide of before was gone.
    let held: Vec<Holder> = own.file.case.left.iter().copied().chain([former]).map(Holder::Circle).collect();
    let circle = team::seat(&mut work, &found.organisation, &found.worker, GUIDE)?;
    for opened in visitor.dossiers().await? {
        let id = opened.id();
        let grants = house.store.read(move |reader| reader.grants_on(id)).await?;
        let of_guides = grants.iter().filter(|grant| held.contains(&grant.holder));
        let of_guides: Vec<Holder> = of_guides.map(|grant| grant.holder).collect();
        for holder in &of_guides {
            work.unit.remove_grant(id, *holder);
        }
        if !of_guides.is_empty() && !own.hides(id) {
            work.grant_within(&opened.dossier, &circle, Scope::Full, Span::OPEN)?;
        }
    }
    work.unit.remove_member(former, own.file.case.lead.worker);
    if let Some(talk) = &own.talk {
        others_let_go(house, &mut work, talk, circle.0.id).await?;
        if !talk.head.is_held_by(found.worker.id, work.now) {
            let (keeping, from) = (Keeping::of(&found.organisation, house)?, own.file.case.lead.worker);
            claim::now_with(&keeping, from, &mut work, talk, &found.worker)?;
        }
    }
    super::twice::move_marks(house, &mut work, &own.file, found.worker.id);
    let (from, to) = (own.file.case.lead.worker, Colleague { id: found.worker.id, name: offer.name.clone() });
    ahead::pass_on(house, &found.organisation, &mut work, &mut own.file, from, &to)?;
    for part in &mut own.parts {
        if ahead::pass_on(house, &found.organisation, &mut work, part, from, &to)? {
            part.keep_head(&mut work)?;
        }
    }
    let now = work.now;
    bell::waits(&mut work, house, own.file.id(), &[Holder::Worker(found.worker.id)], now);
    write_handover(&mut own.file, &mut work, &found.worker, circle.0.id)?;
    // Whoever else was offered, to a wish that was asked twice, is offered no longer.
    for dossier in std::iter::once(offer.id()).chain(own.offers.iter().map(GuideOffer::id)) {
        work.erase_dossier(dossier);
    }
    own_acts::finish(visitor, &own, work).await
}

/// The head names the new guide, and the file says how that came.
fn write_handover(file: &mut CaseFile, work: &mut Work, to: &Worker, circle: Id) -> Result<(), Problem> {
    let name = shown_name(&to.sign_in_name);
    // Whoever two team leads seated is the guide already; the client lets them read the rest.
    if file.case.lead.worker != to.id {
        let handover = Handover {
            from: file.case.lead.name.clone(),
            to: name.clone(),
            agreed: Given { at: work.now, by: CLIENT, told_on: None },
            met_on: None,
            stays: false,
            at: work.now,
            by_leads: Vec::new(),
        };
        file.add(work, handover)?;
    }
    for plan in file.all::<HandoverPlan>() {
        file.clear(work, &plan)?;
    }
    fulfil_wish(file, work);
    file.case.lead = Lead { worker: to.id, name, role: GUIDE };
    file.case.circle = circle;
    file.case.left.clear();
    Ok(())
}

/// There is another guide: the wish for one is erased.
pub(super) fn fulfil_wish(file: &CaseFile, work: &mut Work) {
    if let Some(wish) = file.newest::<GuideWish>() {
        work.erase(&file.dossier, wish.id);
    }
}

/// Who could lead, what each carries, and which languages each said to speak; by name, never ranked (EXT-09, H-04).
///
/// # Errors
/// [`Problem::Unavailable`].
pub(super) async fn load_of(
    acting: &Acting,
    board: &Board,
    heads: &[&CaseHead],
) -> Result<Vec<LeadLoad>, Problem> {
    let mut load: Vec<LeadLoad> = Vec::new();
    for guide in acting.colleagues_in(GUIDE).await? {
        let name = shown_name(&guide.sign_in_name);
        load.push(LeadLoad { worker: guide.id, name, open: 0, languages: Vec::new(), can_lead: true });
    }
    for head in heads {
        match load.iter_mut().find(|one| one.worker == head.lead.worker) {
            Some(one) => one.open += 1,
            None => load.push(LeadLoad {
                worker: head.lead.worker,
                name: head.lead.name.clone(),
                open: 1,
                languages: Vec::new(),
                can_lead: false,
            }),
        }
    }
    for one in &mut load {
        one.languages = board.languages_of(one.worker).to_vec();
    }
    load.sort_by(|one, other| (&one.name, one.worker).cmp(&(&other.name, other.worker)));
    Ok(load)
}
