//! Where one can go on the workers' side: a short menu, and beside some of its places a few more.

use crate::acting::Acting;
use crate::policy::Action;
use kit::Problem;
use std::pin::Pin;

/// A place in the navigation of the workers' side.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where it leads.
    pub href: &'static str,
    /// Key of its text.
    pub text_key: &'static str,
    /// Whoever may do this sees it.
    pub action: Action,
    /// The place in the menu under which it is found, by where that leads; none for what stands in the menu itself.
    pub under: Option<&'static str>,
    /// What may not wait there, and is said on each page.
    pub alarm: Option<Alarm>,
}

/// What may not wait in a place.
#[derive(Debug, Clone, Copy)]
pub struct Alarm {
    /// Key of what is said.
    pub text_key: &'static str,
    /// Whether it is so now. It is asked for each page of a worker, whatever role they act in, so it opens nothing.
    pub asks: fn(&Acting) -> Asked<'_>,
}

/// The answer to such a question.
pub type Asked<'a> = Pin<Box<dyn Future<Output = Result<bool, Problem>> + Send + 'a>>;

impl Place {
    /// A place in the menu.
    pub const fn chief(href: &'static str, text_key: &'static str, action: Action) -> Place {
        Place { href, text_key, action, under: None, alarm: None }
    }

    /// A place that is found beside a place of the menu, once one is there.
    pub const fn under(
        chief: &'static str,
        href: &'static str,
        text_key: &'static str,
        action: Action,
    ) -> Place {
        Place { href, text_key, action, under: Some(chief), alarm: None }
    }

    /// The same place, with something that may not wait there.
    pub const fn alarming(self, text_key: &'static str, asks: fn(&Acting) -> Asked<'_>) -> Place {
        Place { alarm: Some(Alarm { text_key, asks }), ..self }
    }

    /// By which place of the menu those that belong together are known.
    fn group(&self) -> &'static str {
        self.under.unwrap_or(self.href)
    }

    /// Whether a page is this place or stands within it.
    pub fn holds(&self, path: &str) -> bool {
        path.strip_prefix(self.href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// The places that are open to somebody, seen from one of them.
pub(crate) struct Around<'a> {
    open: Vec<&'a Place>,
    here: Option<&'a Place>,
}

impl<'a> Around<'a> {
    /// Around the page at a path.
    pub(crate) fn of(open: Vec<&'a Place>, path: &str) -> Around<'a> {
        let holding = open.iter().filter(|place| place.holds(path));
        let here = holding.max_by_key(|place| place.href.len()).copied();
        Around { open, here }
    }

    /// What stands in the menu, and whether one is there or beside it.
    pub(crate) fn menu(&self) -> impl Iterator<Item = (&'a Place, bool)> {
        let here = self.here.map(|place| self.chief_of(place));
        let chiefs = self.open.iter().filter(|place| self.chief_of(place) == place.href);
        chiefs.map(move |place| (*place, here == Some(place.href)))
    }

    /// What is found beside the place where one is; nothing where that is the only one.
    pub(crate) fn beside(&self) -> impl Iterator<Item = (&'a Place, bool)> {
        let together =
            |place: &&Place| self.here.is_some_and(|here| self.chief_of(here) == self.chief_of(place));
        let mut group: Vec<&Place> = self.open.iter().copied().filter(together).collect();
        group.sort_by_key(|place| place.under.is_some());
        let here = self.here.map(|place| place.href);
        let shown = if group.len() > 1 { group } else { Vec::new() };
        shown.into_iter().map(move |place| (place, here == Some(place.href)))
    }

    /// The place of the menu under which a place is found. Where that is not open to this role, the first of those under
    /// it takes its place.
    fn chief_of(&self, place: &Place) -> &'static str {
        let group = place.group();
        let chief = self.open.iter().find(|other| other.href == group);
        let first = || self.open.iter().find(|other| other.group() == group);
        chief.or_else(first).map_or(place.href, |chief| chief.href)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIFTS: Place = Place::chief("/werk/diensten", "shifts", Action::ReadShifts);
    const STREET: Place = Place::under("/werk/diensten", "/werk/straat", "street", Action::RunShift);
    const ROSTER: Place = Place::under("/werk/diensten", "/werk/rooster", "roster", Action::KeepField);
    const VISITS: Place = Place::chief("/werk/bezoeken", "visits", Action::WatchVisit);

    fn hrefs<'a>(items: impl Iterator<Item = (&'a Place, bool)>) -> Vec<(&'static str, bool)> {
        items.map(|(place, here)| (place.href, here)).collect()
    }

    #[test]
    fn the_menu_is_short_and_shows_where_one_is() {
        let around = Around::of(vec![&SHIFTS, &STREET, &VISITS], "/werk/straat/nieuw");
        assert_eq!(hrefs(around.menu()), [("/werk/diensten", true), ("/werk/bezoeken", false)]);
        assert_eq!(hrefs(around.beside()), [("/werk/diensten", false), ("/werk/straat", true)]);
    }

    #[test]
    fn the_chief_place_stands_first_beside_the_others() {
        let around = Around::of(vec![&STREET, &VISITS, &SHIFTS], "/werk/straat");
        assert_eq!(hrefs(around.beside()), [("/werk/diensten", false), ("/werk/straat", true)]);
    }

    #[test]
    fn a_place_alone_has_nothing_beside_it() {
        let around = Around::of(vec![&SHIFTS, &STREET, &VISITS], "/werk/bezoeken");
        assert_eq!(hrefs(around.beside()), []);
        let elsewhere = Around::of(vec![&SHIFTS, &STREET], "/werk/team");
        assert_eq!(
            (hrefs(elsewhere.beside()), hrefs(elsewhere.menu())),
            (vec![], vec![("/werk/diensten", false)])
        );
    }

    #[test]
    fn who_may_not_go_to_the_chief_place_finds_the_first_of_the_others_in_the_menu() {
        let around = Around::of(vec![&STREET, &ROSTER, &VISITS], "/werk/rooster");
        assert_eq!(hrefs(around.menu()), [("/werk/straat", true), ("/werk/bezoeken", false)]);
        assert_eq!(hrefs(around.beside()), [("/werk/straat", false), ("/werk/rooster", true)]);
    }

    #[test]
    fn a_longer_address_is_not_a_place_within() {
        assert!(STREET.holds("/werk/straat/nieuw") && !STREET.holds("/werk/straatnaam"));
    }
}
