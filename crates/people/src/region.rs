//! The regions that an organisation works for, and which worker works for which (ORG-14): so that numbers can be told for each
//! region that pays. It is about the work and nobody who is helped, so it stands readable in the organisation's settings.

use crate::acting::Acting;
use crate::organisation::OrganisationSettings;
use crate::policy::Action;
use crate::work::Work;
use kit::Problem;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use store::{Id, Organisation};

/// The name under which they are kept.
const ROOM: &str = "regions";
/// A region of fewer workers is told with the others: its numbers would be those of one worker (H-15).
const WORKERS_LEAST: usize = 2;

/// The codes of regions in facts: what each is called stands in the settings and in what is released.
pub const REGION_CODES: [&str; 18] = [
    "region-1",
    "region-2",
    "region-3",
    "region-4",
    "region-5",
    "region-6",
    "region-7",
    "region-8",
    "region-9",
    "region-10",
    "region-11",
    "region-12",
    "region-13",
    "region-14",
    "region-15",
    "region-16",
    "region-17",
    "region-18",
];

/// The regions of an organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regions {
    /// What each is called, by its place among the codes. A place is never given to another region.
    names: BTreeMap<usize, String>,
    /// Places that were given once, also of regions that were taken away.
    given: usize,
    /// For which region a worker works.
    workers: BTreeMap<Id, usize>,
}

impl Regions {
    /// The regions of an organisation.
    ///
    /// # Errors
    /// [`Problem::Broken`] when they are damaged.
    pub fn of(organisation: &Organisation) -> Result<Regions, Problem> {
        OrganisationSettings::of(organisation)?.room(ROOM)
    }

    /// Keeps them; saving conflicts when somebody else changed a setting since `organisation` was read.
    ///
    /// # Errors
    /// [`Problem::Broken`] when they cannot be written.
    pub fn keep(&self, work: &mut Work, organisation: &Organisation) -> Result<(), Problem> {
        OrganisationSettings::set_room(work, organisation, ROOM, self)
    }

    /// With one region more; none when all codes were given.
    #[must_use]
    pub fn with(mut self, name: String) -> Option<Regions> {
        if self.given >= REGION_CODES.len() {
            return None;
        }
        self.names.insert(self.given, name);
        self.given += 1;
        Some(self)
    }

    /// Without the region of this code. What was counted for it stays counted.
    #[must_use]
    pub fn without(mut self, code: &str) -> Regions {
        let place = place_of(code);
        self.names.retain(|kept, _| Some(*kept) != place);
        self.workers.retain(|_, kept| Some(*kept) != place);
        self
    }

    /// With a worker in the region of this code; in none when there is no such region.
    #[must_use]
    pub fn with_worker(mut self, worker: Id, code: &str) -> Regions {
        match place_of(code).filter(|place| self.names.contains_key(place)) {
            Some(place) => self.workers.insert(worker, place),
            None => self.workers.remove(&worker),
        };
        self
    }

    /// Each region: its code and what it is called, in the order in which they came.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.names.iter().filter_map(|(place, name)| Some((*REGION_CODES.get(*place)?, name.as_str())))
    }

    /// The region in which a worker was put.
    pub fn chosen(&self, worker: Id) -> Option<&'static str> {
        REGION_CODES.get(*self.workers.get(&worker)?).copied()
    }

    /// The region that what this worker does is counted for, beside the others who do the same. The only region of an
    /// organisation is that of everybody; of several, one that has but one worker is none, and neither is what else could be
    /// taken from a total to find that one.
    pub fn code_of(&self, worker: Id, beside: &[Id]) -> Option<&'static str> {
        if let [(code, _)] = self.named().collect::<Vec<_>>().as_slice() {
            return Some(code);
        }
        let place = self.workers.get(&worker)?;
        self.told(beside).contains(place).then(|| REGION_CODES.get(*place).copied())?
    }

    /// The places that are counted apart: those of several of these workers. Where all others are one worker, the smallest
    /// of the places is counted with that one (decision 0055).
    fn told(&self, workers: &[Id]) -> BTreeSet<usize> {
        let mut sizes: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for worker in workers {
            *sizes.entry(self.workers.get(worker).copied()).or_default() += 1;
        }
        let nowhere = sizes.remove(&None).unwrap_or_default();
        let of_many: Vec<(usize, usize)> = sizes
            .iter()
            .filter(|(_, size)| **size >= WORKERS_LEAST)
            .filter_map(|(place, size)| Some(((*place)?, *size)))
            .collect();
        let others = nowhere + sizes.values().filter(|size| **size < WORKERS_LEAST).sum::<usize>();
        let smallest = of_many.iter().min_by_key(|(_, size)| *size).map(|(place, _)| *place);
        let hides_nobody = others == 0 || others >= WORKERS_LEAST;
        of_many
            .into_iter()
            .map(|(place, _)| place)
            .filter(|place| hides_nobody || Some(*place) != smallest)
            .collect()
    }
}

impl Acting {
    /// The region that what this worker does is counted for, among all who may do it ([`Regions::code_of`]).
    ///
    /// # Errors
    /// [`Problem::Broken`] when the regions are damaged; [`Problem::Unavailable`].
    pub async fn region_of(&self, worker: Id, action: Action) -> Result<Option<&'static str>, Problem> {
        let regions = Regions::of(self.organisation())?;
        if regions.chosen(worker).is_none() {
            return Ok(regions.code_of(worker, &[]));
        }
        let beside: Vec<Id> = self.colleagues_who_may(action).await?.iter().map(|one| one.id).collect();
        Ok(regions.code_of(worker, &beside))
    }
}

fn place_of(code: &str) -> Option<usize> {
    REGION_CODES.iter().position(|other| *other == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn crew<const N: usize>(numbers: [u8; N]) -> Vec<Id> {
        numbers.into_iter().map(worker).collect()
    }

    fn two() -> Regions {
        Regions::default().with("Utrecht".to_owned()).unwrap().with("Eemland".to_owned()).unwrap()
    }

    #[test]
    fn the_only_region_is_everybodys() {
        let one = Regions::default().with("Utrecht".to_owned()).unwrap();
        assert_eq!(Regions::default().code_of(worker(1), &crew([1])), None);
        assert_eq!(one.code_of(worker(1), &crew([1])), Some("region-1"));
    }

    #[test]
    fn a_region_of_one_worker_is_not_counted_apart() {
        let team = crew([1, 2, 3, 4]);
        let alone = two().with_worker(worker(1), "region-2");
        assert_eq!((alone.chosen(worker(1)), alone.code_of(worker(1), &team)), (Some("region-2"), None));
        let both = alone.with_worker(worker(2), "region-2");
        assert_eq!(
            [worker(1), worker(2), worker(3)].map(|one| both.code_of(one, &team)),
            [Some("region-2"), Some("region-2"), None]
        );
        assert_eq!(both.code_of(worker(1), &crew([1, 3, 4])), None, "only one of that region does this work");
    }

    #[test]
    fn one_worker_of_a_region_is_not_found_by_taking_the_others_from_the_total() {
        let put = |regions: Regions, (number, code): (u8, &str)| regions.with_worker(worker(number), code);
        let three = two().with("Noord".to_owned()).unwrap();
        let placed = [
            (1, "region-1"),
            (2, "region-1"),
            (3, "region-1"),
            (4, "region-2"),
            (5, "region-2"),
            (6, "region-3"),
        ];
        let team = crew([1, 2, 3, 4, 5, 6, 7]);
        let alone = placed.into_iter().fold(three, put);
        assert_eq!(
            [1, 4, 6].map(|number| alone.code_of(worker(number), &team[..6])),
            [Some("region-1"), None, None],
            "the smallest goes with the one"
        );
        let joined = put(alone, (7, "region-3"));
        assert_eq!(
            [4, 7].map(|number| joined.code_of(worker(number), &team)),
            [Some("region-2"), Some("region-3")]
        );
    }

    #[test]
    fn one_worker_who_was_put_nowhere_is_not_found_by_taking_the_regions_from_the_total() {
        let put = |regions: Regions, (number, code): (u8, &str)| regions.with_worker(worker(number), code);
        let regions = [(1, "region-1"), (2, "region-1"), (3, "region-1"), (4, "region-2"), (5, "region-2")];
        let regions = regions.into_iter().fold(two(), put);
        let told = |team: &[Id]| [1, 4].map(|number| regions.code_of(worker(number), team));
        assert_eq!(told(&crew([1, 2, 3, 4, 5])), [Some("region-1"), Some("region-2")]);
        assert_eq!(
            told(&crew([1, 2, 3, 4, 5, 6])),
            [Some("region-1"), None],
            "the smallest goes with the one"
        );
        assert_eq!(told(&crew([1, 2, 3, 4, 5, 6, 7])), [Some("region-1"), Some("region-2")]);
    }

    #[test]
    fn a_code_is_given_to_one_region_for_ever() {
        let gone = two().with_worker(worker(1), "region-2").without("region-2");
        assert_eq!(gone.chosen(worker(1)), None);
        let after = gone.with("Noord".to_owned()).unwrap();
        assert_eq!(after.named().collect::<Vec<_>>(), [("region-1", "Utrecht"), ("region-3", "Noord")]);
        assert_eq!(after.clone().with_worker(worker(1), "region-2").chosen(worker(1)), None);
        let full =
            (3..REGION_CODES.len()).try_fold(after, |regions, _| regions.with("x".to_owned())).unwrap();
        assert_eq!(full.with("x".to_owned()), None);
    }
}
