//! What the organisation knows of that helps today, and help in need that was given.

use super::agenda::beside;
use super::file::by;
use super::settings;
use crate::model::practical::{Ceiling, OFFERS_MAX, Offer, Over, Practical, ReliefGiven, ReliefKind, What};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Ask, Fact, patiently};
use store::{Id, Organisation};

/// Where it stands among what rooms keep.
const ROOM: &str = "casework-practical";

/// What the organisation behind the front door knows of, for whoever comes by.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when its settings are damaged.
pub async fn practical(ask: &Ask) -> Result<Practical, Problem> {
    let (organisation, _) = ask.house.front_door().await?;
    settings::read(ask, organisation.id, ROOM).await
}

/// What an organisation knows of, in words of its own.
pub fn own_words(organisation: &Organisation) -> Vec<String> {
    let known = OrganisationSettings::of(organisation).and_then(|kept| kept.room::<Practical>(ROOM));
    known.unwrap_or_default().own_words()
}

/// What the worker's organisation knows of.
///
/// # Errors
/// [`Problem::Broken`] when its settings are damaged.
pub async fn practical_of(acting: &Acting) -> Result<Practical, Problem> {
    settings::read(acting.ask(), acting.organisation().id, ROOM).await
}

/// Adds an offer, which was looked at today.
///
/// # Errors
/// [`Problem::TooLarge`] when there are [`OFFERS_MAX`] already.
pub async fn add_offer(acting: &Acting, what: &What) -> Result<(), Problem> {
    let checked = acting.ask().house.today();
    settings::change(acting, ROOM, |kept: &mut Practical, id| {
        if kept.offers.len() >= OFFERS_MAX {
            return Err(Problem::TooLarge);
        }
        kept.offers.push(Offer { id, checked, what: what.clone() });
        Ok(())
    })
    .await
}

/// Writes an offer anew: whoever does that looked at it.
///
/// # Errors
/// [`Problem::Missing`], also when it would become one of another kind.
pub async fn rewrite_offer(acting: &Acting, offer: Id, what: &What) -> Result<(), Problem> {
    let checked = acting.ask().house.today();
    settings::change(acting, ROOM, |kept: &mut Practical, _| {
        let same = |one: &&mut Offer| one.id == offer && one.what.kind() == what.kind();
        let place = kept.offers.iter_mut().find(same).ok_or(Problem::Missing)?;
        *place = Offer { id: offer, checked, what: what.clone() };
        Ok(())
    })
    .await
}

/// Takes an offer away. What somebody kept of it stays with them.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn remove_offer(acting: &Acting, offer: Id) -> Result<(), Problem> {
    settings::change(acting, ROOM, |kept: &mut Practical, _| {
        kept.offer(offer).ok_or(Problem::Missing)?;
        kept.offers.retain(|one| one.id != offer);
        Ok(())
    })
    .await
}

/// Sets how much help in need one file can be given.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn set_ceiling(acting: &Acting, ceiling: Ceiling) -> Result<(), Problem> {
    settings::change(acting, ROOM, |kept: &mut Practical, _| {
        kept.ceiling = ceiling;
        Ok(())
    })
    .await
}

/// Writes down that help in need was given: a kind and whole euros (DOM-23). The head is kept with it, so that of two who
/// give at once the second is weighed against the first.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn give_relief(
    acting: &Acting,
    case: Id,
    kind: ReliefKind,
    euros: u32,
) -> Result<Result<(), Over>, Problem> {
    let ceiling = practical_of(acting).await?.ceiling;
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let before: Vec<ReliefGiven> = file.all::<ReliefGiven>().into_iter().map(|kept| kept.piece).collect();
        if let Err(over) = ceiling.allows(&before, euros, work.now) {
            return Ok(Err(over));
        }
        let given = ReliefGiven { kind, euros, at: work.now, by: by(acting) };
        let fact = Fact::now(work.now, "emergency-help").by("relief", kind.code()).by("amount", given.band());
        acting.leave_fact(&mut work, &fact).await?;
        file.add(&mut work, given)?;
        let today = work.day();
        file.case.ahead.had_contact(today);
        file.keep_head(&mut work)?;
        acting.keep(work).await?;
        Ok(Ok(()))
    })
    .await
}
