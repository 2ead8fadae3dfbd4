//! What the organisation tells everybody.

use crate::model::times::day_of;
use crate::model::{ROOM, Told};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Fact, House};

/// So often a change is tried again when somebody else changed a setting at the same moment.
const TRIES: usize = 4;

/// What is told at the front door.
///
/// # Errors
/// [`Problem::Unavailable`] before an organisation was founded.
pub async fn told(house: &House) -> Result<Told, Problem> {
    let (organisation, _) = house.front_door().await?;
    OrganisationSettings::of(&organisation)?.room(ROOM)
}

/// What this worker's organisation tells.
///
/// # Errors
/// [`Problem::Broken`] when it is damaged.
pub fn told_by(acting: &Acting) -> Result<Told, Problem> {
    OrganisationSettings::of(acting.organisation())?.room(ROOM)
}

/// Changes what is told. `change` may leave facts for the totals, which are kept with it: what it does happens once.
/// When somebody else changed something meanwhile, it is done again on what stands there then.
///
/// # Errors
/// What `change` refuses; [`Problem::Conflict`] when others do not stop changing things.
pub async fn change(
    acting: &Acting,
    change: impl Fn(&mut Told) -> Result<Vec<Fact>, Problem>,
) -> Result<(), Problem> {
    for _ in 0..TRIES {
        match change_once(acting, &change).await {
            Err(Problem::Conflict) => {}
            done => return done,
        }
    }
    Err(Problem::Conflict)
}

async fn change_once(
    acting: &Acting,
    change: &impl Fn(&mut Told) -> Result<Vec<Fact>, Problem>,
) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let id = acting.organisation().id;
    let organisation =
        house.store.read(move |reader| reader.organisation(id)).await?.ok_or(Problem::Missing)?;
    let mut told: Told = OrganisationSettings::of(&organisation)?.room(ROOM)?;
    let facts = change(&mut told)?;
    let mut work = acting.work();
    told.without_past(day_of(work.now));
    OrganisationSettings::set_room(&mut work, &organisation, ROOM, &told)?;
    for fact in &facts {
        acting.leave_fact(&mut work, fact).await?;
    }
    acting.keep(work).await
}
