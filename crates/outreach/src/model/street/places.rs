//! Types of places of an organisation's own (SUB-11): on the phone beside those that came with Luwte. Each counts as one of
//! those, so that what a phone seals stays short, and the totals hold no words of anybody's own.

use super::{Lists, PlaceKind, Start};
use crate::model::area::fold;
use serde::{Deserialize, Serialize};

/// Most types of an organisation's own that are offered.
pub const OWN_PLACES_MAX: usize = 30;
/// Most of them ever: those put away stay, since rounds of before go by them.
pub const OWN_PLACES_EVER_MAX: usize = 300;
/// Characters of the code of one.
pub(super) const CODE_MAX: usize = 20;
/// Stands between the code of the type it counts as and its number.
const SPLIT: char = '.';

/// A type of place of the organisation's own: never a place, and never where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnPlace {
    /// The type it counts as, a point, a number: `park.3`. A phone reads the first part of it (`street-start.js`).
    pub code: String,
    /// What the team calls it.
    pub name: String,
    /// Whether it is offered no more. Rounds of before still go by it.
    #[serde(default)]
    pub away: bool,
}

/// Why a type of one's own is not as somebody wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSo {
    /// It is not there.
    NotThere,
    /// Another is called so.
    SameName,
    /// No more are offered at a time.
    Full,
}

/// The type of those that came with Luwte that a code stands for: its own, or the one it counts as.
pub fn kind_of(code: &str) -> Option<PlaceKind> {
    let plain = code.split_once(SPLIT).map_or(code, |(kind, _)| kind);
    PlaceKind::ALL.iter().copied().find(|kind| kind.code() == plain)
}

impl OwnPlace {
    /// The type it counts as.
    pub fn kind(&self) -> PlaceKind {
        kind_of(&self.code).unwrap_or(PlaceKind::Other)
    }
}

/// Whether this can be the code of a type of one's own that counts as this one.
pub(super) fn is_code_of(code: &str, kind: PlaceKind) -> bool {
    let Some((plain, number)) = code.split_once(SPLIT) else { return false };
    let is_number = !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit());
    plain == kind.code() && is_number && code.len() <= CODE_MAX
}

impl Lists {
    /// The types that came with Luwte and are offered; all of them before anybody said so.
    pub fn places_of_luwte(&self) -> impl Iterator<Item = PlaceKind> {
        PlaceKind::ALL.iter().copied().filter(|kind| self.places.is_empty() || self.places.contains(kind))
    }

    /// The organisation's own that are offered.
    pub fn own_places_in_use(&self) -> impl Iterator<Item = &OwnPlace> {
        self.own_places.iter().filter(|one| !one.away)
    }

    /// Whether one more can be offered under this name.
    fn has_room_for(&self, name: &str) -> Result<(), NotSo> {
        if self.own_places_in_use().any(|one| fold(&one.name) == fold(name)) {
            return Err(NotSo::SameName);
        }
        if self.own_places_in_use().count() >= OWN_PLACES_MAX { Err(NotSo::Full) } else { Ok(()) }
    }

    /// Adds a type of one's own.
    ///
    /// # Errors
    /// [`NotSo`].
    pub fn add_place(&mut self, name: &str, kind: PlaceKind) -> Result<(), NotSo> {
        self.has_room_for(name)?;
        if self.own_places.len() >= OWN_PLACES_EVER_MAX {
            return Err(NotSo::Full);
        }
        let number =
            |one: &OwnPlace| one.code.split_once(SPLIT).and_then(|(_, rest)| rest.parse::<u32>().ok());
        let next = self.own_places.iter().filter_map(number).max().unwrap_or(0).saturating_add(1);
        let code = format!("{}{SPLIT}{next}", kind.code());
        self.own_places.push(OwnPlace { code, name: name.to_owned(), away: false });
        Ok(())
    }

    /// Offers one no more, or again.
    ///
    /// # Errors
    /// [`NotSo`].
    pub fn put_place_away(&mut self, code: &str, away: bool) -> Result<(), NotSo> {
        let at = self.own_places.iter().position(|one| one.code == code).ok_or(NotSo::NotThere)?;
        let one = self.own_places.get(at).ok_or(NotSo::NotThere)?;
        if one.away && !away {
            self.has_room_for(&one.name)?;
        }
        if let Some(one) = self.own_places.get_mut(at) {
            one.away = away;
        }
        Ok(())
    }

    /// What the team calls the place of a round, where it is a type of its own.
    pub fn own_name(&self, start: &Start) -> Option<&str> {
        self.own_places.iter().find(|one| one.code == start.own_place).map(|one| one.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_of_ones_own_counts_as_one_that_came_with_luwte() {
        let mut lists = Lists::default();
        assert_eq!(lists.add_place("Kade", PlaceKind::Street), Ok(()));
        assert_eq!(lists.add_place("Sauna", PlaceKind::MeetingPlace), Ok(()));
        assert_eq!(lists.add_place("kade", PlaceKind::Park), Err(NotSo::SameName), "it is there");
        let codes: Vec<&str> = lists.own_places.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["street.1", "meeting-place.2"]);
        assert_eq!(kind_of("meeting-place.2"), Some(PlaceKind::MeetingPlace));
        assert_eq!((kind_of("park"), kind_of("maan.2"), kind_of("")), (Some(PlaceKind::Park), None, None));
        assert_eq!(lists.put_place_away("street.1", true), Ok(()));
        assert_eq!(lists.put_place_away("street.9", true), Err(NotSo::NotThere));
        assert_eq!(lists.own_places_in_use().count(), 1);
        assert_eq!(lists.add_place("Kade", PlaceKind::Park), Ok(()), "the one of that name was put away");
        assert_eq!(lists.own_places[2].code, "park.3", "a number is used once");
        let again = lists.put_place_away("street.1", false);
        assert_eq!(again, Err(NotSo::SameName), "two of one name are never offered");
        assert_eq!(lists.put_place_away("park.3", false), Ok(()), "it is offered");
    }

    #[test]
    fn what_was_put_away_takes_no_room() {
        let mut lists = Lists::default();
        for number in 0..OWN_PLACES_MAX {
            assert_eq!(lists.add_place(&format!("Kade {number}"), PlaceKind::Street), Ok(()));
        }
        assert_eq!(lists.add_place("Sauna", PlaceKind::Park), Err(NotSo::Full));
        assert_eq!(lists.put_place_away("street.1", true), Ok(()));
        assert_eq!(lists.add_place("Sauna", PlaceKind::Park), Ok(()));
        assert_eq!(lists.own_places.last().map(|one| one.code.as_str()), Some("park.31"));
        assert_eq!(lists.put_place_away("street.1", false), Err(NotSo::Full));
        for number in 0..OWN_PLACES_EVER_MAX {
            let code = lists.own_places.last().map(|one| one.code.clone()).unwrap_or_default();
            assert_eq!(lists.put_place_away(&code, true), Ok(()));
            let full = lists.own_places.len() == OWN_PLACES_EVER_MAX;
            assert_eq!(lists.add_place(&format!("Steeg {number}"), PlaceKind::Street).is_err(), full);
        }
        assert_eq!(lists.own_places.len(), OWN_PLACES_EVER_MAX);
    }

    #[test]
    fn a_code_that_a_phone_makes_up_is_no_code() {
        assert!(is_code_of("park.3", PlaceKind::Park));
        for wrong in ["park", "park.", "park.x", "street.3", "park.33333333333333333333", "park.3.4"] {
            assert!(!is_code_of(wrong, PlaceKind::Park), "{wrong}");
        }
    }

    #[test]
    fn all_types_are_offered_until_somebody_chose() {
        let lists = Lists::default();
        assert_eq!(lists.places_of_luwte().count(), PlaceKind::ALL.len());
        let some = Lists { places: vec![PlaceKind::Park], ..lists };
        assert_eq!(some.places_of_luwte().collect::<Vec<_>>(), [PlaceKind::Park]);
    }
}
