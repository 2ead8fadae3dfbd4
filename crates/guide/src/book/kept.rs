//! What an organisation tells everybody, each kind under a name of its own.

use crate::model::times::day_of;
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Fact, House, patiently};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Day, Organisation};

/// Something that is told to everybody.
pub(super) trait Kept: Serialize + DeserializeOwned + Default {
    /// Its name among the settings of the organisation.
    const ROOM: &'static str;

    /// Forgets what is over.
    fn tidy(&mut self, _today: Day) {}
}

/// What is told at the front door.
pub(super) async fn at_the_door<T: Kept>(house: &House) -> Result<T, Problem> {
    let (organisation, _) = house.front_door().await?;
    of(&organisation)
}

/// What this worker's organisation tells.
pub(super) fn by<T: Kept>(acting: &Acting) -> Result<T, Problem> {
    of(acting.organisation())
}

/// What an organisation tells.
pub(super) fn of<T: Kept>(organisation: &Organisation) -> Result<T, Problem> {
    OrganisationSettings::of(organisation)?.room(T::ROOM)
}

/// Changes it. `change` may leave facts for the totals, which are kept with it: what it does happens once. When somebody
/// else changed something meanwhile, it is done again on what stands there then.
pub(super) async fn change<T: Kept>(
    acting: &Acting,
    change: impl Fn(&mut T) -> Result<Vec<Fact>, Problem>,
) -> Result<(), Problem> {
    patiently(|| change_once(acting, &change)).await
}

async fn change_once<T: Kept>(
    acting: &Acting,
    change: &impl Fn(&mut T) -> Result<Vec<Fact>, Problem>,
) -> Result<(), Problem> {
    let organisation = acting.organisation_now().await?;
    let mut told: T = of(&organisation)?;
    let facts = change(&mut told)?;
    let mut work = acting.work();
    told.tidy(day_of(work.now));
    OrganisationSettings::set_room(&mut work, &organisation, T::ROOM, &told)?;
    for fact in &facts {
        acting.leave_fact(&mut work, fact).await?;
    }
    acting.keep(work).await
}
