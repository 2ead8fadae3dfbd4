//! The way back in when everybody who held the keys of an organisation lost theirs: two of the three keepers bring
//! their shares together, and somebody is let in anew. What was sealed stays sealed meanwhile.

use crate::house::House;
use crate::invitation::{Invitation, SeatToGive};
use crate::model::{CircleKind, Role};
use crate::organisation::OrganisationSettings;
use crate::work::seat_binding;
use kit::Problem;
use store::Organisation;
use vault::{SecretKey, Share, Ticket};

/// Why two shares let nobody in.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum NotRecovered {
    /// The shares do not belong together: of different splits, twice the same, or changed.
    #[error(
        "these two shares do not fit together; take two different ones that were printed on the same day"
    )]
    SharesDoNotFit,
    /// No organisation of this installation has this recovery key.
    #[error("these shares belong to another installation")]
    OtherInstallation,
    /// The store could not be read or written.
    #[error("the store could not be used")]
    Store,
}

impl From<Problem> for NotRecovered {
    fn from(_: Problem) -> NotRecovered {
        NotRecovered::Store
    }
}

/// Makes a one-time link for a new administrator and team lead, who holds the key of every standing circle. The
/// accounts that exist stay as they are; the new administrator ends those that should end, and renews the keys.
///
/// # Errors
/// [`NotRecovered`]; nothing was changed then.
pub async fn recover(house: &House, one: &Share, other: &Share) -> Result<Ticket, NotRecovered> {
    let recovery = vault::combine(one, other).map_err(|_| NotRecovered::SharesDoNotFit)?;
    let organisation = organisation_of(house, &recovery).await?;
    let kept = OrganisationSettings::of(&organisation)?;
    let mut seats = Vec::new();
    for kind in CircleKind::STANDING {
        let Some(id) = kept.circle(kind) else { continue };
        let read = house.store.read(move |reader| Ok((reader.circle(id)?, reader.members_of(id)?))).await;
        let (circle, members) = read.map_err(|_| NotRecovered::Store)?;
        let circle = circle.ok_or(NotRecovered::Store)?;
        let seat = members
            .iter()
            .find(|member| member.worker == organisation.id && member.generation == circle.generation)
            .ok_or(NotRecovered::Store)?;
        let place = seat_binding(circle.id, circle.generation, organisation.id, None);
        let key = recovery.unwrap(&place, &seat.sealed_secret).map_err(|_| NotRecovered::Store)?;
        seats.push(SeatToGive::new(circle.id, &SecretKey::from_key(&key)));
    }
    let roles = vec![Role::Administrator, Role::TeamLead];
    let mut work = house.work();
    let link = Invitation { organisation: organisation.id, roles, seats }.send(&mut work)?;
    house.keep(work).await?;
    Ok(link)
}

async fn organisation_of(house: &House, recovery: &SecretKey) -> Result<Organisation, NotRecovered> {
    let public = *recovery.public().bytes();
    let all = house.store.read(|reader| reader.organisations()).await.map_err(|_| NotRecovered::Store)?;
    all.into_iter()
        .find(|organisation| organisation.recovery_public == public)
        .ok_or(NotRecovered::OtherInstallation)
}
