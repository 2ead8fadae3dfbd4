//! The partner list: one dossier per partner, sealed for the desk's circle. Nothing here knows a client.

use crate::model::catalogue::{NoOffer, Wanted};
use crate::model::directory::{Card, Entry, Listed};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Work};
use store::sealed::{Dossier, Sheet, Span};
use store::{Id, Scope};

/// All partners, by name.
///
/// # Errors
/// [`Problem::Missing`] for a role that refers nobody.
pub async fn list(acting: &Acting) -> Result<Vec<Listed>, Problem> {
    let listed = acting.list::<Entry>(Action::Refer, Among::Standing(CircleKind::Desk)).await?;
    let mut all: Vec<Listed> = listed
        .into_iter()
        .filter_map(|listed| match listed.head {
            Entry::Partner(card) => Some(Listed { id: listed.dossier.id(), card }),
            Entry::NoOffer(_) => None,
        })
        .collect();
    all.sort_by_key(|listed| (listed.card.name.to_lowercase(), listed.id));
    Ok(all)
}

/// One partner.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, id: Id) -> Result<Card, Problem> {
    let opened = acting.open(id, Action::Refer).await?;
    let Some(Entry::Partner(card)) = opened.head::<Entry>()?.content else { return Err(Problem::Missing) };
    Ok(card)
}

/// Puts a partner on the list.
///
/// # Errors
/// [`Problem::Missing`] without a seat at the desk.
pub async fn begin(acting: &Acting, card: Card) -> Result<Id, Problem> {
    begin_entry(acting, &Entry::Partner(card)).await
}

async fn begin_entry(acting: &Acting, entry: &Entry) -> Result<Id, Problem> {
    let circle = acting.standing(CircleKind::Desk)?;
    let mut work = acting.work();
    let dossier = work.begin(acting.organisation().id, entry)?;
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
    acting.log(&mut work, &dossier, Deed::Begin, Action::Refer, None).await?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

async fn open_to_write(
    acting: &Acting,
    id: Id,
    deed: Deed,
) -> Result<(Dossier, Sheet<Entry>, Work), Problem> {
    let opened = acting.open_to_write(id, Action::Refer).await?;
    let sheet = opened.head::<Entry>()?;
    if sheet.content.is_none() {
        return Err(Problem::Missing);
    }
    let work = acting.work_on(&opened.dossier, deed, Action::Refer).await?;
    Ok((opened.dossier, sheet, work))
}

/// Writes a partner anew: whoever does that looked at it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn rewrite(acting: &Acting, id: Id, card: Card) -> Result<(), Problem> {
    let (dossier, sheet, mut work) = open_to_write(acting, id, Deed::Write).await?;
    work.revise(&dossier, &sheet, &Entry::Partner(card))?;
    acting.keep(work).await
}

/// For what nobody on the list has an offer, the longest known first; what somebody offers since is left out.
///
/// # Errors
/// [`Problem::Missing`] for a role that refers nobody.
pub async fn no_offers(acting: &Acting) -> Result<Vec<(Id, NoOffer)>, Problem> {
    let listed = acting.list::<Entry>(Action::Refer, Among::Standing(CircleKind::Desk)).await?;
    let (mut cards, mut gaps) = (Vec::new(), Vec::new());
    for one in listed {
        match one.head {
            Entry::Partner(card) => cards.push(card),
            Entry::NoOffer(gap) => gaps.push((one.dossier.id(), gap)),
        }
    }
    gaps.retain(|(_, gap)| gap.wanted.is_gap(cards.iter()));
    gaps.sort_by_key(|(id, gap)| (gap.since, *id));
    Ok(gaps)
}

/// Writes down that nobody offers this. What stands there already is there once.
///
/// # Errors
/// [`Problem::Missing`] without a seat at the desk; [`Problem::Conflict`] when somebody on the list offers it.
pub async fn note_no_offer(acting: &Acting, wanted: Wanted) -> Result<(), Problem> {
    if wanted.is_empty() || !wanted.is_gap(list(acting).await?.iter().map(|listed| &listed.card)) {
        return Err(Problem::Conflict);
    }
    if no_offers(acting).await?.iter().any(|(_, gap)| gap.wanted == wanted) {
        return Ok(());
    }
    let since = acting.ask().house.today();
    begin_entry(acting, &Entry::NoOffer(NoOffer { wanted, since })).await.map(drop)
}

/// Takes a partner, or a gap, off the list. Referrals that were made stay as they are.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn remove(acting: &Acting, id: Id) -> Result<(), Problem> {
    let (_, _, mut work) = open_to_write(acting, id, Deed::Erase).await?;
    work.erase_dossier(id);
    acting.keep(work).await
}
