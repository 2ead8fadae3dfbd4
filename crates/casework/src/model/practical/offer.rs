//! What an organisation knows of: ways to a home, courses, help in need, each with the day on which somebody last looked
//! whether it holds. About offers and nobody, so it stands readable in the settings, and everybody may see it.

use super::{Ceiling, ReliefKind};
use crate::model::codes::codes;
use guide::model::Weekday;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// Offers that an organisation can keep, at most.
pub const OFFERS_MAX: usize = 120;
/// After so many days somebody looks again whether an offer holds.
pub const RECHECK_DAYS: i32 = 180;

/// What an organisation knows of, and how much help in need it gives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Practical {
    /// Offers, in the order in which they were added.
    pub offers: Vec<Offer>,
    /// How much help in need one file can be given.
    pub ceiling: Ceiling,
}

/// Something that the organisation knows of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Its id.
    pub id: Id,
    /// When somebody last looked whether it holds.
    pub checked: Day,
    /// What it is.
    pub what: What,
}

/// What an offer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "offer", rename_all = "kebab-case")]
pub enum What {
    /// A way to a home.
    Home(Home),
    /// A course or training.
    Course(Course),
    /// Help in need.
    Relief(super::Relief),
}

codes! {
    /// The kinds of offer.
    OfferKind, "offer" {
        /// A way to a home.
        Home = "home",
        /// A course or training.
        Course = "course",
        /// Help in need.
        Relief = "relief",
    }
}

/// A way to a home (DOM-13): in the same five answers as the ways that are there everywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// What it is called.
    pub name: String,
    /// For whom it is.
    pub for_whom: String,
    /// What one needs.
    pub needs: String,
    /// What it costs.
    pub costs: String,
    /// How long it takes.
    pub takes: String,
    /// Where to ask.
    pub ask: String,
}

/// How much Dutch a course takes (CEFR), the least first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// None.
    #[default]
    None,
    /// Some words.
    A1,
    /// Everyday things.
    A2,
    /// Most of what is said.
    B1,
    /// Nearly everything.
    B2,
}

impl Level {
    /// All, the least first.
    pub const ALL: [Level; 5] = [Level::None, Level::A1, Level::A2, Level::B1, Level::B2];

    /// What is posted; from A1 on also what is read, in each language.
    pub fn code(self) -> &'static str {
        match self {
            Level::None => "none",
            Level::A1 => "A1",
            Level::A2 => "A2",
            Level::B1 => "B1",
            Level::B2 => "B2",
        }
    }
}

/// A course or training (DOM-18, LAB-14).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// What it is called.
    pub name: String,
    /// What one learns.
    pub learns: String,
    /// How much Dutch it takes.
    pub level: Level,
    /// It costs nothing.
    pub free: bool,
    /// What it costs, in words.
    pub costs: String,
    /// In which municipality.
    pub place: String,
    /// On which days; none when one chooses.
    pub days: Vec<Weekday>,
    /// There is care for children.
    pub childcare: bool,
    /// Always the same people.
    pub closed: bool,
    /// Nobody there asks why one comes.
    pub discreet: bool,
    /// Where to ask.
    pub ask: String,
}

/// What somebody looks for among the courses; what they left open excludes none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CourseWish {
    /// How much Dutch they speak.
    pub speaks: Option<Level>,
    /// Only what costs nothing.
    pub free: bool,
    /// The days on which they can.
    pub days: Vec<Weekday>,
}

impl CourseWish {
    /// Whether a course is what they look for.
    pub fn finds(&self, course: &Course) -> bool {
        self.speaks.is_none_or(|level| course.level <= level)
            && (course.free || !self.free)
            && (self.days.is_empty() || course.days.iter().all(|day| self.days.contains(day)))
    }
}

impl What {
    /// Its kind.
    pub fn kind(&self) -> OfferKind {
        match self {
            What::Home(_) => OfferKind::Home,
            What::Course(_) => OfferKind::Course,
            What::Relief(_) => OfferKind::Relief,
        }
    }
}

impl Offer {
    /// Whether it is time to look again.
    pub fn is_due(&self, today: Day) -> bool {
        self.checked.number().saturating_add(RECHECK_DAYS) <= today.number()
    }
}

impl Practical {
    /// One offer.
    pub fn offer(&self, id: Id) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id)
    }

    /// Ways to a home.
    pub fn homes(&self) -> impl Iterator<Item = (&Offer, &Home)> {
        self.offers.iter().filter_map(|offer| match &offer.what {
            What::Home(home) => Some((offer, home)),
            _ => None,
        })
    }

    /// Courses.
    pub fn courses(&self) -> impl Iterator<Item = (&Offer, &Course)> {
        self.offers.iter().filter_map(|offer| match &offer.what {
            What::Course(course) => Some((offer, course)),
            _ => None,
        })
    }

    /// What is told in words of the organisation's own; names and places stay as they are.
    pub fn own_words(&self) -> Vec<String> {
        let words = |offer: &Offer| match offer.what.clone() {
            What::Home(home) => vec![home.for_whom, home.needs, home.costs, home.takes, home.ask],
            What::Course(course) => vec![course.learns, course.costs, course.ask],
            What::Relief(relief) => vec![relief.gives, relief.ask],
        };
        self.offers.iter().flat_map(words).collect()
    }

    /// Help in need of one kind.
    pub fn relief(&self, kind: ReliefKind) -> impl Iterator<Item = (&Offer, &super::Relief)> {
        self.offers.iter().filter_map(move |offer| match &offer.what {
            What::Relief(relief) if relief.kind == kind => Some((offer, relief)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn course(level: Level, free: bool, days: &[usize]) -> Course {
        let days = days.iter().map(|day| Weekday::ALL[*day]).collect();
        Course { level, free, days, ..Course::default() }
    }

    #[test]
    fn what_can_be_said_in_other_languages_is_what_somebody_must_understand() {
        let said = |text: &str| text.to_owned();
        let home = Home { name: said("De Spil"), needs: said("een inkomen"), ..Home::default() };
        let course =
            Course { place: said("Lindelaan 1"), learns: said("lassen"), ..course(Level::A1, true, &[]) };
        let offer = |what| Offer { id: Id::from_bytes([1; 16]), checked: Day::from_number(1), what };
        let offers = vec![offer(What::Home(home)), offer(What::Course(course))];
        let words = Practical { offers, ..Practical::default() }.own_words();
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        assert_eq!(words, ["een inkomen", "lassen"]);
    }

    #[test]
    fn a_course_fits_who_speaks_enough_pays_what_it_costs_and_can_on_all_its_days() {
        let course = course(Level::A2, false, &[0, 2]);
        let wish = CourseWish::default();
        assert!(wish.finds(&course));
        assert!(CourseWish { speaks: Some(Level::B1), ..wish.clone() }.finds(&course));
        assert!(!CourseWish { speaks: Some(Level::A1), ..wish.clone() }.finds(&course));
        assert!(!CourseWish { free: true, ..wish.clone() }.finds(&course));
        let on = |days: &[usize]| CourseWish {
            days: days.iter().map(|day| Weekday::ALL[*day]).collect(),
            ..wish.clone()
        };
        assert!(on(&[0, 2, 4]).finds(&course) && !on(&[0]).finds(&course));
    }

    #[test]
    fn an_offer_has_no_place_for_a_client() {
        let home = Offer {
            id: Id::from_bytes([1; 16]),
            checked: Day::from_number(1),
            what: What::Home(Home::default()),
        };
        let kept = serde_json::to_string(&home).unwrap();
        for word in ["client", "case", "pseudonym", "dossier"] {
            assert!(!kept.contains(word), "{word}");
        }
        assert_eq!(serde_json::from_str::<Offer>(&kept).unwrap(), home);
    }

    proptest! {
        #[test]
        fn to_ask_for_less_never_finds_fewer(
            level in 0usize..5, free: bool, days in proptest::collection::vec(0usize..7, 0..4),
            speaks in 0usize..5, only_free: bool, can in proptest::collection::vec(0usize..7, 0..7),
        ) {
            let course = course(Level::ALL[level], free, &days);
            let can: Vec<Weekday> = can.into_iter().map(|day| Weekday::ALL[day]).collect();
            let wish = CourseWish { speaks: Some(Level::ALL[speaks]), free: only_free, days: can };
            if wish.finds(&course) {
                let wishes = [
                    CourseWish { speaks: None, ..wish.clone() },
                    CourseWish { free: false, ..wish.clone() },
                    CourseWish { days: Vec::new(), ..wish.clone() },
                ];
                prop_assert!(wishes.iter().all(|less| less.finds(&course)));
            }
        }

        #[test]
        fn it_is_due_from_half_a_year_on_and_stays_so(days in 0..2_000) {
            let (id, checked) = (Id::from_bytes([1; 16]), Day::from_number(100));
            let offer = Offer { id, checked, what: What::Home(Home::default()) };
            prop_assert_eq!(offer.is_due(Day::from_number(100 + days)), days >= RECHECK_DAYS);
        }
    }
}
