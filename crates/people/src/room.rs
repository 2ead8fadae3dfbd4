//! Changing what a room tells everybody.

use crate::acting::Acting;
use crate::organisation::OrganisationSettings;
use crate::patience::patiently;
use kit::Problem;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::Organisation;

impl Acting {
    /// Changes what a room tells everybody. When somebody else changed a setting meanwhile, it is done again on what stands
    /// there then.
    ///
    /// # Errors
    /// What `change` refuses; [`Problem::Conflict`] when others do not stop changing things.
    pub async fn change_room<T: Serialize + DeserializeOwned + Default>(
        &self,
        room: &str,
        change: impl Fn(&mut T) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        patiently(|| self.change_room_once(room, &change)).await
    }

    /// What a room tells everybody at this moment, also when somebody changed it after this request began.
    ///
    /// # Errors
    /// [`Problem::Unavailable`]; [`Problem::Broken`] when the settings are damaged.
    pub async fn room_now<T: DeserializeOwned + Default>(&self, room: &str) -> Result<T, Problem> {
        OrganisationSettings::of(&self.organisation_now().await?)?.room(room)
    }

    /// The organisation as it is now: its settings may have changed since the request began.
    ///
    /// # Errors
    /// [`Problem::Unavailable`].
    pub async fn organisation_now(&self) -> Result<Organisation, Problem> {
        let id = self.organisation().id;
        let found = self.ask().house.store.read(move |reader| reader.organisation(id)).await?;
        found.ok_or(Problem::Missing)
    }

    async fn change_room_once<T: Serialize + DeserializeOwned + Default>(
        &self,
        room: &str,
        change: &impl Fn(&mut T) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let organisation = self.organisation_now().await?;
        let mut told: T = OrganisationSettings::of(&organisation)?.room(room)?;
        change(&mut told)?;
        let mut work = self.work();
        OrganisationSettings::set_room(&mut work, &organisation, room, &told)?;
        self.keep(work).await
    }
}
