//! Organisations: founding one, and finding its standing circles.

use crate::house::House;
use crate::invitation::{Invitation, SeatToGive};
use crate::model::{CircleKind, Role};
use crate::work::Work;
use kit::Problem;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Circle, Id, Organisation};
use vault::{SecretKey, Share, Ticket};

/// What an organisation keeps readable about itself: nothing about persons.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationSettings {
    /// The standing circles, by number of their kind.
    pub circles: BTreeMap<i64, Id>,
    /// What each room tells everybody who comes by, such as opening hours: nothing that needs a key.
    #[serde(default)]
    pub rooms: BTreeMap<String, serde_json::Value>,
}

impl OrganisationSettings {
    /// Reads them from the organisation.
    ///
    /// # Errors
    /// [`Problem::Broken`] when they are damaged.
    pub fn of(organisation: &Organisation) -> Result<OrganisationSettings, Problem> {
        serde_json::from_slice(&organisation.settings).map_err(|_| Problem::Broken)
    }

    /// The id of a standing circle.
    pub fn circle(&self, kind: CircleKind) -> Option<Id> {
        self.circles.get(&kind.number()).copied()
    }

    /// What a room tells everybody; its default before anybody set it.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it is damaged.
    pub fn room<T: DeserializeOwned + Default>(&self, room: &str) -> Result<T, Problem> {
        match self.rooms.get(room) {
            Some(kept) => serde_json::from_value(kept.clone()).map_err(|_| Problem::Broken),
            None => Ok(T::default()),
        }
    }

    /// Sets what a room tells everybody. Saving conflicts when somebody else changed a setting since `organisation`
    /// was read.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be written.
    pub fn set_room<T: Serialize>(
        work: &mut Work,
        organisation: &Organisation,
        room: &str,
        told: &T,
    ) -> Result<(), Problem> {
        let mut kept = OrganisationSettings::of(organisation)?;
        kept.rooms.insert(room.to_owned(), serde_json::to_value(told).map_err(|_| Problem::Broken)?);
        let new = serde_json::to_vec(&kept).map_err(|_| Problem::Broken)?;
        work.unit.revise_settings(organisation.id, organisation.settings.clone(), new);
        Ok(())
    }
}

impl House {
    /// A standing circle of an organisation.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the organisation lacks it.
    pub async fn standing_circle(&self, organisation: Id, kind: CircleKind) -> Result<Circle, Problem> {
        self.store
            .read(move |reader| {
                let Some(organisation) = reader.organisation(organisation)? else { return Ok(None) };
                let id = OrganisationSettings::of(&organisation).ok().and_then(|kept| kept.circle(kind));
                match id {
                    Some(id) => reader.circle(id),
                    None => Ok(None),
                }
            })
            .await?
            .ok_or(Problem::Broken)
    }

    /// The organisation behind the front door, and the circle of its desk.
    ///
    /// # Errors
    /// [`Problem::Unavailable`] before an organisation was founded.
    pub async fn front_door(&self) -> Result<(Organisation, Circle), Problem> {
        self.store
            .read(|reader| {
                let Some(organisation) = reader.organisations()?.into_iter().next() else { return Ok(None) };
                let desk = OrganisationSettings::of(&organisation)
                    .ok()
                    .and_then(|kept| kept.circle(CircleKind::Desk));
                let circle = match desk {
                    Some(desk) => reader.circle(desk)?,
                    None => None,
                };
                Ok(circle.map(|circle| (organisation, circle)))
            })
            .await?
            .ok_or(Problem::Unavailable)
    }
}

/// What is shown once, after an organisation was founded.
pub struct Founded {
    /// The organisation.
    pub organisation: Organisation,
    /// Three shares of the recovery key; any two restore it.
    pub shares: [Share; 3],
    /// The one-time link of the first administrator, who is team lead as well until others come: somebody must
    /// hold the keys of the standing circles to let the others in.
    pub first_link: Ticket,
}

/// Founds an organisation: its recovery key, its standing circles, the invitation of its first administrator.
///
/// # Errors
/// [`Problem::Unavailable`] when it cannot be kept.
pub async fn found(house: &House, name: &str) -> Result<Founded, Problem> {
    let mut work = house.work();
    let recovery = SecretKey::generate(work.rng());
    let mut organisation = Organisation {
        id: work.id(),
        name: name.to_owned(),
        recovery_public: *recovery.public().bytes(),
        settings: Vec::new(),
    };
    let mut kept = OrganisationSettings::default();
    let mut seats = Vec::new();
    for kind in CircleKind::STANDING {
        let (circle, secret) = work.new_circle(&organisation, kind)?;
        kept.circles.insert(kind.number(), circle.id);
        seats.push(SeatToGive::new(circle.id, &secret));
    }
    organisation.settings = serde_json::to_vec(&kept).map_err(|_| Problem::Broken)?;
    work.unit.organisation(organisation.clone());
    let invitation =
        Invitation { organisation: organisation.id, roles: vec![Role::Administrator, Role::TeamLead], seats };
    let first_link = invitation.send(&mut work)?;
    let shares = vault::split(&recovery, work.rng());
    house.keep(work).await?;
    Ok(Founded { organisation, shares, first_link })
}
