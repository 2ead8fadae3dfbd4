//! What an organisation adds to the nine life domains. It stands in the organisation's settings, about nobody.

use super::settings;
use crate::model::shape::{ADDED_MAX, AddedDomain, SCALES_MAX, Scale, Shape};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Ask};
use store::{Id, Organisation};

/// Where it stands among what rooms keep.
const ROOM: &str = "casework-shape";

/// What an organisation added.
///
/// # Errors
/// [`Problem::Broken`] when its settings are damaged.
pub async fn shape_of(ask: &Ask, organisation: Id) -> Result<Shape, Problem> {
    settings::read(ask, organisation, ROOM).await
}

/// What clients read of it, in words of the organisation's own.
pub fn own_domains(organisation: &Organisation) -> Vec<String> {
    let added = OrganisationSettings::of(organisation).and_then(|kept| kept.room::<Shape>(ROOM));
    added.unwrap_or_default().own_words()
}

/// Changes what the organisation added.
async fn change(
    acting: &Acting,
    change: impl Fn(&mut Shape, Id) -> Result<(), Problem>,
) -> Result<(), Problem> {
    settings::change(acting, ROOM, change).await
}

/// Adds a domain with what it is for (DOM-10).
///
/// # Errors
/// [`Problem::TooLarge`] when there are [`ADDED_MAX`] already.
pub async fn add_domain(acting: &Acting, name: &str, purpose: &str) -> Result<(), Problem> {
    change(acting, |shape, id| {
        if shape.domains.len() >= ADDED_MAX {
            return Err(Problem::TooLarge);
        }
        let (name, purpose) = (name.to_owned(), purpose.to_owned());
        shape.domains.push(AddedDomain { id, name, purpose, ended: false });
        Ok(())
    })
    .await
}

/// Adds a scale that the organisation has the right to use; it gets an id of its own.
///
/// # Errors
/// [`Problem::TooLarge`] when there are [`SCALES_MAX`] already.
pub async fn add_scale(acting: &Acting, scale: &Scale) -> Result<(), Problem> {
    change(acting, |shape, id| {
        if shape.scales.len() >= SCALES_MAX {
            return Err(Problem::TooLarge);
        }
        shape.scales.push(Scale { id, ..scale.clone() });
        Ok(())
    })
    .await
}

/// Ends a domain or a scale, or offers it again. What stands in files stays.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn end_added(acting: &Acting, added: Id, is_ended: bool) -> Result<(), Problem> {
    change(acting, |shape, _| {
        let domains = shape.domains.iter_mut().filter(|one| one.id == added).map(|one| &mut one.ended);
        let scales = shape.scales.iter_mut().filter(|one| one.id == added).map(|one| &mut one.ended);
        let ended = domains.chain(scales).next().ok_or(Problem::Missing)?;
        *ended = is_ended;
        Ok(())
    })
    .await
}
