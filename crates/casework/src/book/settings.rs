//! What an organisation sets for this room: about the work and nobody, so it stands readable in its settings.

use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Ask, patiently};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Id, Organisation};

/// An organisation as it stands now.
async fn fresh(ask: &Ask, id: Id) -> Result<Organisation, Problem> {
    ask.house.store.read(move |reader| reader.organisation(id)).await?.ok_or(Problem::Broken)
}

/// What stands there under this name.
pub(super) async fn read<T: DeserializeOwned + Default>(
    ask: &Ask,
    organisation: Id,
    room: &str,
) -> Result<T, Problem> {
    OrganisationSettings::of(&fresh(ask, organisation).await?)?.room(room)
}

/// Changes it, on what stands there now; the change gets a new id to use.
pub(super) async fn change<T: Serialize + DeserializeOwned + Default>(
    acting: &Acting,
    room: &str,
    change: impl Fn(&mut T, Id) -> Result<(), Problem>,
) -> Result<(), Problem> {
    patiently(async || {
        let organisation = fresh(acting.ask(), acting.organisation().id).await?;
        let mut kept = OrganisationSettings::of(&organisation)?.room(room)?;
        let mut work = acting.work();
        let id = work.id();
        change(&mut kept, id)?;
        OrganisationSettings::set_room(&mut work, &organisation, room, &kept)?;
        acting.keep(work).await
    })
    .await
}
