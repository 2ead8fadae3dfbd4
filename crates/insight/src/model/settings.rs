//! What an organisation sets about its figures: its own tables, how small numbers are protected, the regions.

use crate::model::account::Item;
use crate::model::own::OwnTable;
use crate::model::protection::Protection;
use crate::model::standard::{optional, tables};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A region that gets money for this work (ORG-14). What is not known stays empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The centre municipality.
    pub name: String,
    /// The municipalities that take part.
    pub municipalities: String,
    /// Who carries the work out.
    #[serde(default)]
    pub by: String,
    /// The budget of a year, in whole euros.
    #[serde(default)]
    pub budget: Option<u32>,
    /// Where this stands.
    pub source: String,
}

/// The regions that this program carries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// How many there are (FIG-12): data with a date, not a rule.
    pub expected: usize,
    /// Since which day.
    pub since: String,
    /// Where that stands.
    pub source: String,
    /// Those of which a source gives the name.
    #[serde(rename = "region")]
    pub regions: Vec<Region>,
}

static CARRIED: LazyLock<Regions> = LazyLock::new(|| {
    toml::from_str(include_str!("../../figures/regions.toml")).unwrap_or_else(|error| {
        tracing::error!(%error, "the regions cannot be read");
        Regions::default()
    })
});

/// The regions that this program carries; none when their file cannot be read, which a test keeps from happening.
pub fn carried() -> &'static Regions {
    &CARRIED
}

/// What an organisation sets about its figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureSettings {
    /// Its own tables.
    pub tables: Vec<Item<OwnTable>>,
    /// The regions that it knows more of, or besides.
    pub regions: Vec<Item<Region>>,
    /// How small numbers are protected.
    pub protection: Protection,
    /// The standard tables that it leaves out, by their codes.
    #[serde(default = "optional")]
    pub left_out: BTreeSet<String>,
    next: u32,
}

impl Default for FigureSettings {
    fn default() -> FigureSettings {
        FigureSettings {
            tables: Vec::new(),
            regions: Vec::new(),
            protection: Protection::default(),
            left_out: optional(),
            next: 0,
        }
    }
}

impl FigureSettings {
    /// Regions that can be added; there are eighteen.
    pub const REGIONS_MOST: usize = 40;

    /// With one table more; nothing when there are [`OwnTable::MOST`].
    #[must_use]
    pub fn with_table(mut self, table: OwnTable) -> Option<FigureSettings> {
        self.next += 1;
        self.tables.push(Item { number: self.next, content: table });
        (self.tables.len() <= OwnTable::MOST).then_some(self)
    }

    /// With one region more, in the place of another of the same name; nothing when there are
    /// [`FigureSettings::REGIONS_MOST`].
    #[must_use]
    pub fn with_region(mut self, region: Region) -> Option<FigureSettings> {
        self.next += 1;
        self.regions.retain(|item| !is_same(&item.content, &region));
        self.regions.push(Item { number: self.next, content: region });
        (self.regions.len() <= FigureSettings::REGIONS_MOST).then_some(self)
    }

    /// Without the table or region of this number.
    #[must_use]
    pub fn without(mut self, number: u32) -> FigureSettings {
        self.tables.retain(|item| item.number != number);
        self.regions.retain(|item| item.number != number);
        self
    }

    /// Leaving out all standard tables but these.
    #[must_use]
    pub fn with_only(self, wanted: &[&str]) -> FigureSettings {
        let codes = tables().map(|table| table.code).filter(|code| !wanted.contains(code));
        FigureSettings { left_out: codes.map(str::to_owned).collect(), ..self }
    }

    /// The organisation's own tables.
    pub fn own(&self) -> Vec<OwnTable> {
        self.tables.iter().map(|item| item.content.clone()).collect()
    }

    /// All regions of which something is known: those carried, unless the organisation knows more, and its own. The number
    /// is that of the organisation's own line.
    pub fn known_regions(&self) -> Vec<(Option<u32>, Region)> {
        let is_own = |region: &Region| self.regions.iter().any(|item| is_same(&item.content, region));
        let carried =
            carried().regions.iter().filter(|region| !is_own(region)).map(|region| (None, region.clone()));
        let own = self.regions.iter().map(|item| (Some(item.number), item.content.clone()));
        let mut known: Vec<(Option<u32>, Region)> = carried.chain(own).collect();
        known.sort_by(|(_, one), (_, other)| one.name.cmp(&other.name));
        known
    }

    /// So many regions there are besides, of which nobody told us the name.
    pub fn unknown_regions(&self) -> usize {
        carried().expected.saturating_sub(self.known_regions().len())
    }
}

fn is_same(one: &Region, other: &Region) -> bool {
    one.name.trim().to_lowercase() == other.name.trim().to_lowercase()
}

/// The head of what an organisation sets about its figures.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum SettingsHead {
    /// The settings.
    #[serde(rename = "figure-settings")]
    Settings(FigureSettings),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(name: &str, by: &str) -> Region {
        Region { name: name.to_owned(), by: by.to_owned(), ..Region::default() }
    }

    #[test]
    fn there_are_eighteen_and_what_is_not_known_is_not_invented() {
        let settings = FigureSettings::default();
        assert_eq!(carried().expected, 18);
        assert!(carried().regions.iter().all(|region| region.source.starts_with("http")));
        assert_eq!(settings.known_regions().len() + settings.unknown_regions(), 18);
        assert!(kit::when::parse_day(&carried().since).is_some());
    }

    #[test]
    fn what_an_organisation_knows_takes_the_place_of_what_is_carried() {
        let settings = FigureSettings::default().with_region(region("utrecht ", "Een huis")).unwrap();
        assert_eq!(settings.unknown_regions(), 16);
        let settings = settings.with_region(region("Zuid", "")).unwrap();
        assert_eq!(settings.unknown_regions(), 15);
        let known = settings.known_regions();
        assert!(known.iter().any(|(number, region)| number.is_some() && region.by == "Een huis"));
        let number = known.iter().find_map(|(number, region)| number.filter(|_| region.name == "Zuid"));
        assert_eq!(settings.without(number.unwrap()).unknown_regions(), 16);
    }
}
