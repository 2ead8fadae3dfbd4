//! What an organisation adds to the nine life domains: domains of its own, each with a stated purpose (DOM-10), and
//! scales of instruments that it has the right to use. All of it is about the work and nobody: it stands in the
//! settings of the organisation, readable without a key.
//!
//! A scale is about one domain. What somebody answers stands on that domain's card, beside what they answered before.
//! Nothing is added up, over domains or over people, and no list is sorted by it (H-04).

use super::By;
use super::domain::{Area, Domain};
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Domains that an organisation can add, at most.
pub const ADDED_MAX: usize = 12;
/// Scales that an organisation can have, at most.
pub const SCALES_MAX: usize = 60;
/// Steps that a scale can have, at least and at most.
pub const STEPS: std::ops::RangeInclusive<usize> = 2..=11;
/// Weeks between two times that a scale is used, at most.
pub const SCALE_WEEKS_MAX: i64 = 104;

/// What an organisation added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Shape {
    /// Domains, in the order in which they were added.
    pub domains: Vec<AddedDomain>,
    /// Scales, in the order in which they were added.
    pub scales: Vec<Scale>,
}

/// A domain that an organisation added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedDomain {
    /// Its id.
    pub id: Id,
    /// Its name, as the client reads it.
    pub name: String,
    /// What it is for, as the client reads it.
    pub purpose: String,
    /// Not offered any more; cards that are open stay open.
    pub ended: bool,
}

/// A scale of an instrument that the organisation has the right to use, typed over by the organisation itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scale {
    /// Its id.
    pub id: Id,
    /// Name of the instrument.
    pub instrument: String,
    /// By which right it is used: from whom, under which number.
    pub right: String,
    /// The last day of that right; none when it has none.
    pub right_until: Option<Day>,
    /// The domain it is about.
    pub domain: Area,
    /// What each step means, the lowest first.
    pub steps: Vec<String>,
    /// Weeks after which it is looked at again.
    pub weeks: u8,
    /// Not used any more; answers that were given stay.
    pub ended: bool,
}

impl Scale {
    /// Whether it may be used on this day.
    pub fn may_be_used_on(&self, day: Day) -> bool {
        !self.ended && self.right_until.is_none_or(|last| day <= last)
    }

    /// When to look again after this day.
    pub fn again_after(&self, day: Day) -> Day {
        Day::from_number(day.number().saturating_add(i32::from(self.weeks) * 7))
    }
}

impl Shape {
    /// The domains that can be opened: the nine, then those of the organisation.
    pub fn areas(&self) -> Vec<Area> {
        let nine = Domain::ALL.iter().map(|domain| Area::Nine(*domain));
        nine.chain(self.domains.iter().filter(|one| !one.ended).map(|one| Area::Added(one.id))).collect()
    }

    /// A domain of the organisation, also one that is not offered any more.
    pub fn added(&self, area: Area) -> Option<&AddedDomain> {
        self.domains.iter().find(|one| Area::Added(one.id) == area)
    }

    /// The name of a domain of the organisation; empty for one of the nine.
    pub fn name_of(&self, area: Area) -> String {
        self.added(area).map(|one| one.name.clone()).unwrap_or_default()
    }

    /// What clients read of the domains, in the organisation's words. The words of a scale are not among them: an instrument is
    /// used as its owner wrote it.
    pub fn own_words(&self) -> Vec<String> {
        self.domains.iter().flat_map(|one| [one.name.clone(), one.purpose.clone()]).collect()
    }

    /// The scales about a domain that may be used on this day.
    pub fn scales_for(&self, area: Area, day: Day) -> impl Iterator<Item = &Scale> {
        self.scales.iter().filter(move |scale| scale.domain == area && scale.may_be_used_on(day))
    }
}

/// What was answered on a scale, with the words that the step had then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScaleAnswer {
    /// On which scale.
    pub scale: Id,
    /// Name of the instrument.
    pub instrument: String,
    /// On the card of which domain.
    pub domain: Area,
    /// Which step, counted from one.
    pub step: u8,
    /// What that step means.
    pub means: String,
    /// When to look again.
    pub again: Day,
    /// When it was answered.
    pub at: Moment,
    /// Who wrote it down.
    pub by: By,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(right_until: Option<i32>) -> Scale {
        Scale {
            id: Id::from_bytes([1; 16]),
            instrument: "Ladder".into(),
            right: "eigen werk".into(),
            right_until: right_until.map(Day::from_number),
            domain: Area::Nine(Domain::Housing),
            steps: vec!["geen plek".into(), "een plek".into()],
            weeks: 4,
            ended: false,
        }
    }

    #[test]
    fn a_scale_is_used_as_long_as_the_right_to_it_lasts() {
        assert!(scale(Some(10)).may_be_used_on(Day::from_number(10)));
        assert!(!scale(Some(10)).may_be_used_on(Day::from_number(11)));
        assert!(scale(None).may_be_used_on(Day::from_number(99)));
        assert!(!Scale { ended: true, ..scale(None) }.may_be_used_on(Day::from_number(1)));
        assert_eq!(scale(None).again_after(Day::from_number(1)), Day::from_number(29));
    }

    #[test]
    fn an_added_domain_that_ended_keeps_its_name_and_is_not_offered() {
        let id = Id::from_bytes([2; 16]);
        let added = AddedDomain { id, name: "Huisdieren".into(), purpose: "opvang".into(), ended: false };
        let mut shape = Shape { domains: vec![added], scales: Vec::new() };
        assert_eq!(shape.areas().len(), 10);
        shape.domains[0].ended = true;
        assert_eq!(shape.areas().len(), 9);
        assert_eq!(shape.name_of(Area::Added(id)), "Huisdieren");
    }
}
