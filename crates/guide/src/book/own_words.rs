//! The words of an organisation's own that visitors read of this room, so that they can be said in other languages. Names of
//! places, people and other organisations stay as they are: they stand so on the door.

use super::kept::of;
use crate::model::{Signposts, Told};
use store::Organisation;

/// All of them.
pub fn tell(organisation: &Organisation) -> Vec<String> {
    let told: Told = of(organisation).unwrap_or_default();
    let signs: Signposts = of(organisation).unwrap_or_default();
    let routes = told.places.iter().flat_map(|place| [&place.from_station, &place.door, &place.bell]);
    let events = told.events.iter().flat_map(|event| [&event.name, &event.whereabouts]);
    let rules = signs.rules.iter().map(|rule| &rule.text);
    let links = signs.links.iter().flat_map(|link| [&link.about, &link.hours]);
    routes.chain(events).chain(rules).chain(links).cloned().collect()
}
