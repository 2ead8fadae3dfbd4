//! Making, lengthening, renewing and ending agreements. Two people make one: a team lead and an administrator.

use super::ask::Partner;
use super::{agreed, list, voice};
use crate::model::agreement::{AGREEMENTS_MAX, NotYet, ROOM};
use crate::model::{Address, Agreed, Agreement, Asked, Public};
use accord::{PartnerKey, Saying};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, House, Work};
use store::{Id, Organisation};

/// Why an agreement was not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAgreed {
    /// There are as many as there can be.
    #[error("too many agreements")]
    Enough,
    /// The key is our own, or one that was entered for another.
    #[error("a key that stands elsewhere")]
    KnownKey,
    /// Two people have to agree.
    #[error(transparent)]
    NotYet(#[from] NotYet),
    /// The partner did not answer.
    #[error("no answer")]
    Silent,
    /// Something else.
    #[error(transparent)]
    Problem(#[from] Problem),
}

fn set(work: &mut Work, organisation: &Organisation, agreed: &Agreed) -> Result<(), Problem> {
    OrganisationSettings::set_room(work, organisation, ROOM, agreed)
}

fn own(acting: &Acting, id: Id) -> Result<(Agreed, Agreement), Problem> {
    let agreed = agreed(acting.organisation())?;
    let agreement = agreed.agreement(id).cloned().ok_or(Problem::Missing)?;
    Ok((agreed, agreement))
}

fn asked(acting: &Acting) -> Asked {
    Asked { worker: acting.worker().id, role: acting.role() }
}

/// Changes one agreement, and keeps it.
async fn change<T>(
    acting: &Acting,
    id: Id,
    change: impl FnOnce(&mut Agreement) -> Result<T, NotYet>,
) -> Result<T, NotAgreed> {
    let mut agreed = agreed(acting.organisation())?;
    let outcome = change(agreed.agreement_mut(id).ok_or(Problem::Missing)?)?;
    let mut work = acting.work();
    set(&mut work, acting.organisation(), &agreed)?;
    acting.keep(work).await?;
    Ok(outcome)
}

/// Begins an agreement: from now on there is a key of ours that the other can be given.
///
/// # Errors
/// [`NotAgreed::Enough`]; [`Problem::Conflict`] when somebody else changed a setting meanwhile.
pub async fn begin(acting: &Acting, name: String, address: Address) -> Result<Id, NotAgreed> {
    let mut agreed = agreed(acting.organisation())?;
    if agreed.agreements.len() >= AGREEMENTS_MAX {
        return Err(NotAgreed::Enough);
    }
    let mut work = acting.work();
    let id = work.id();
    let ours = Public(voice::draw(&acting.ask().house, &mut work, id).public());
    agreed.agreements.push(Agreement {
        id,
        name,
        address,
        ours,
        before: None,
        theirs: None,
        renewed: None,
        asked: None,
        until: None,
    });
    set(&mut work, acting.organisation(), &agreed)?;
    acting.keep(work).await?;
    Ok(id)
}

/// Enters the other's key, and asks a colleague to agree. Until that is done another key can be entered.
///
/// # Errors
/// [`NotAgreed::KnownKey`]; [`Problem::Conflict`] once two people agreed.
pub async fn enter(acting: &Acting, id: Id, theirs: Public) -> Result<(), NotAgreed> {
    let (agreed, agreement) = own(acting, id)?;
    if agreement.until.is_some() {
        return Err(Problem::Conflict.into());
    }
    let others = agreed.agreements.iter().filter(|other| other.id != id);
    let mut elsewhere = others.flat_map(Agreement::their_keys).chain(agreement.our_keys());
    if elsewhere.any(|key| key == theirs.0) {
        return Err(NotAgreed::KnownKey);
    }
    let by = asked(acting);
    change(acting, id, |agreement| {
        agreement.theirs = Some(theirs);
        agreement.ask(by)
    })
    .await
}

/// Asks a colleague to agree to a year more.
///
/// # Errors
/// [`NotAgreed`].
pub async fn lengthen(acting: &Acting, id: Id) -> Result<(), NotAgreed> {
    let by = asked(acting);
    change(acting, id, |agreement| agreement.ask(by)).await
}

/// Agrees, as the second of two.
///
/// # Errors
/// [`NotAgreed::NotYet`].
pub async fn agree(acting: &Acting, id: Id) -> Result<(), NotAgreed> {
    let (by, today) = (asked(acting), acting.ask().house.now().day());
    change(acting, id, |agreement| agreement.agree(by, today)).await
}

/// Renews our key: tells the other by the old one, and destroys that.
///
/// # Errors
/// [`NotAgreed::Silent`] when the other does not answer; then nothing changed.
pub async fn renew(acting: &Acting, id: Id) -> Result<(), NotAgreed> {
    let (mut agreed, agreement) = own(acting, id)?;
    let house = &acting.ask().house;
    let partner = Partner::of(house, &agreement).await?;
    let mut work = acting.work();
    let new = voice::draw(house, &mut work, id).public();
    partner.say(&Saying::Renew(new)).await.ok_or(NotAgreed::Silent)?;
    voice::destroy(house, &mut work, id, agreement.ours.0);
    agreed.agreement_mut(id).ok_or(Problem::Missing)?.speak_by(new);
    set(&mut work, acting.organisation(), &agreed)?;
    Ok(acting.keep(work).await?)
}

/// Ends an agreement, made or not: our key is destroyed, theirs is forgotten. With the last one go the keys of the list.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when somebody else changed a setting meanwhile.
pub async fn end(acting: &Acting, id: Id) -> Result<(), Problem> {
    let (mut agreed, agreement) = own(acting, id)?;
    let house = &acting.ask().house;
    agreed.agreements.retain(|other| other.id != id);
    let mut work = acting.work();
    voice::destroy(house, &mut work, id, agreement.ours.0);
    if agreed.agreements.is_empty() {
        let whose = list::Whose { house, organisation: acting.organisation().id };
        list::forget(whose, &mut work).await?;
    }
    set(&mut work, acting.organisation(), &agreed)?;
    acting.keep(work).await
}

/// Changes an agreement because of what the other said; whoever changes a setting at the same moment goes first.
async fn change_by_line(
    house: &House,
    organisation: Id,
    id: Id,
    change: impl FnOnce(&mut Agreement),
) -> Result<bool, Problem> {
    let organisation = house.store.read(move |reader| reader.organisation(organisation)).await?;
    let organisation = organisation.ok_or(Problem::Missing)?;
    let mut agreed = agreed(&organisation)?;
    let Some(agreement) = agreed.agreement_mut(id) else { return Ok(false) };
    change(agreement);
    let mut work = house.work();
    set(&mut work, &organisation, &agreed)?;
    match house.keep(work).await {
        Ok(()) => Ok(true),
        Err(Problem::Conflict) => Ok(false),
        Err(problem) => Err(problem),
    }
}

/// The other was heard by one of its keys.
pub(super) async fn was_heard(
    house: &House,
    organisation: &Organisation,
    id: Id,
    key: PartnerKey,
) -> Result<(), Problem> {
    let is_new = |agreement: &Agreement| agreement.renewed == Some(Public(key));
    if agreed(organisation)?.agreement(id).is_some_and(is_new) {
        change_by_line(house, organisation.id, id, |agreement| agreement.was_heard_by(key)).await?;
    }
    Ok(())
}

/// The other will speak by another key. None: it could not be kept, and the other goes on as before.
pub(super) async fn renewed(
    house: &House,
    organisation: Id,
    id: Id,
    key: PartnerKey,
) -> Result<Option<Vec<u8>>, Problem> {
    if accord::Partner::by(key).is_none() {
        return Ok(None);
    }
    let kept =
        change_by_line(house, organisation, id, |agreement| agreement.renewed = Some(Public(key))).await?;
    Ok(kept.then(Vec::new))
}
