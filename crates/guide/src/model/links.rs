//! Links to others (INF-19): what each is for, who looks after it, and when somebody last opened it by hand. The program
//! never opens one itself.

use super::{HasId, Signposts};
use kit::coded;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Links that an organisation can tell.
pub const LINKS_MAX: usize = 30;
/// After so many days a link is opened by hand again.
pub const LINK_DAYS: i64 = 90;
/// Characters of an address.
pub const ADDRESS_MAX: usize = 200;

coded! {
    /// What a link is for. The first stands first, wherever links stand (INF-09).
    Use {
        /// Violence, force, or somebody young.
        Harm = "harm", "guide-use-harm";
        /// Men who love men, and others like them (STG-02).
        Rainbow = "rainbow", "guide-use-rainbow";
        /// Health.
        Health = "health", "guide-use-health";
        /// Other work, or stopping.
        Work = "work", "guide-use-work";
        /// The municipality.
        Town = "town", "guide-use-town";
        /// Anything else.
        Else = "else", "guide-use-else";
    }
}

/// A link to another site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub address: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub used_for: Use,
    /// What one finds there, in the organisation's own words.
    pub about: String,
    /// When somebody is there, in the organisation's own words; may be empty.
    pub hours: String,
    /// Who looks after it.
    pub owner: Id,
    /// The name of that worker.
    pub owner_name: String,
    /// When somebody last opened it by hand.
    pub checked: Moment,
    /// Whether it did not work then.
    pub dead: bool,
}

impl HasId for Link {
    fn id(&self) -> Id {
        self.id
    }
}

impl Link {
    /// Whether its owner should look at it: it does not work, or nobody opened it for long.
    pub fn calls(&self, now: Moment) -> bool {
        self.dead || self.checked.plus_days(LINK_DAYS) <= now
    }
}

impl Signposts {
    /// A link.
    pub fn link(&self, id: Id) -> Option<&Link> {
        self.links.iter().find(|link| link.id == id)
    }

    /// The links that visitors see for one use: those that worked when somebody last looked.
    pub fn links_for(&self, used_for: Use) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.used_for == used_for && !link.dead)
    }

    /// How many links call for this worker.
    pub fn links_calling(&self, worker: Id, now: Moment) -> usize {
        self.links.iter().filter(|link| link.owner == worker && link.calls(now)).count()
    }
}

/// An address that a visitor can follow, if it is one: encrypted, of a site with a name, and without anything that
/// hides where it leads.
pub fn address_in(text: &str) -> Option<String> {
    let rest = text.trim().strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '@' | '`');
    let is_name =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let fits = rest.len() <= ADDRESS_MAX && rest.chars().all(is_plain);
    let has_name = host.contains('.') && host.split('.').all(is_name);
    (fits && has_name).then(|| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::codes::Coded;
    use proptest::prelude::*;

    const NOW: Moment = Moment::from_seconds(1_795_348_800);

    fn link(number: u8, used_for: Use, checked: Moment, dead: bool) -> Link {
        Link {
            id: Id::from_bytes([number; 16]),
            name: "Praathuis".to_owned(),
            address: "https://praathuis.example/".to_owned(),
            used_for,
            about: "Praten met iemand van buiten.".to_owned(),
            hours: String::new(),
            owner: Id::from_bytes([7; 16]),
            owner_name: "Noor".to_owned(),
            checked,
            dead,
        }
    }

    #[test]
    fn a_dead_link_and_one_that_nobody_opened_for_long_call_for_their_owner() {
        let old = NOW.plus_days(-LINK_DAYS);
        let links = vec![
            link(1, Use::Harm, NOW, false),
            link(2, Use::Harm, NOW, true),
            link(3, Use::Town, old, false),
            link(4, Use::Town, old.plus_seconds(1), false),
        ];
        let signs = Signposts { links, ..Signposts::default() };
        assert_eq!(signs.links_calling(Id::from_bytes([7; 16]), NOW), 2);
        assert_eq!(signs.links_calling(Id::from_bytes([8; 16]), NOW), 0);
        assert_eq!(signs.links_for(Use::Harm).count(), 1, "nobody is sent to a dead link");
        assert_eq!(signs.links_for(Use::Town).count(), 2, "one that is overdue is still told");
    }

    #[test]
    fn harm_stands_first() {
        assert_eq!(Use::ALL.first(), Some(&Use::Harm));
    }

    #[test]
    fn only_an_encrypted_address_of_a_named_site_is_taken() {
        for good in ["https://fier.example", " https://a.b-c.example/chat?x=1#top "] {
            assert_eq!(address_in(good).as_deref(), Some(good.trim()), "{good}");
        }
        let long = format!("https://a.example/{}", "a".repeat(ADDRESS_MAX));
        for bad in [
            "",
            "fier.example",
            "http://a.example",
            "https://localhost",
            "https://a.example@b.example",
            "https://a..example",
            "https://a.example/\"x",
            "javascript:alert(1)",
            "https://a.example:8080",
            &long,
        ] {
            assert_eq!(address_in(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_never_leaves_an_attribute(text: String) {
            if let Some(address) = address_in(&text) {
                prop_assert!(address.starts_with("https://") && !address.contains(['"', '<', '>', ' ']));
            }
        }
    }
}
