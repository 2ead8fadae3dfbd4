//! Life domains: nine by default, more where an organisation says what for. A card is closed until the client opens
//! it, and says what is so in the client's words. There is no number on a card and no total over cards (DOM-11).

use super::codes::codes;
use super::consent::Given;
use serde::{Deserialize, Serialize};
use std::fmt;
use store::{Day, Id};

codes! {
    /// The nine life domains that each organisation has (DOM-01…10).
    Domain, "domain" {
        /// Housing.
        Housing = "housing",
        /// Finances.
        Finances = "finances",
        /// Daytime activity.
        DaytimeActivity = "daytime-activity",
        /// Social functioning.
        Social = "social",
        /// Psychological functioning.
        Psychological = "psychological",
        /// Physical functioning.
        Physical = "physical",
        /// Practical functioning.
        Practical = "practical",
        /// Sexuality.
        Sexuality = "sexuality",
        /// Meaning in life.
        Meaning = "meaning",
    }
}

impl Domain {
    /// Whether the card stands in a part that only the lead and the client can open, and never goes into a copy
    /// (DOM-08).
    pub fn is_private(self) -> bool {
        self == Domain::Sexuality
    }
}

/// Which life domain a card is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Area {
    /// One of the nine.
    Nine(Domain),
    /// One that the organisation added (DOM-10).
    Added(Id),
}

impl Area {
    /// Whether the card stands apart, for the lead and the client alone. Nobody can add such a domain.
    pub fn is_private(self) -> bool {
        matches!(self, Area::Nine(domain) if domain.is_private())
    }

    /// Reads what [`Area::fmt`] wrote: the code of one of the nine, or an id.
    pub fn parse(text: &str) -> Option<Area> {
        let nine =
            Domain::AMONG.iter().find(|(code, _)| *code == text).map(|(_, domain)| Area::Nine(*domain));
        nine.or_else(|| text.parse().ok().map(Area::Added))
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Area::Nine(domain) => f.write_str(domain.code()),
            Area::Added(id) => id.fmt(f),
        }
    }
}

impl From<Domain> for Area {
    fn from(domain: Domain) -> Area {
        Area::Nine(domain)
    }
}

/// "Too much now". Each of the two says it for themselves, and takes back only what they said themselves (DOM-11).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TooMuch {
    /// The client says so.
    pub client: bool,
    /// The guide says so.
    pub guide: bool,
}

impl TooMuch {
    /// Whether one of the two says so.
    pub fn is_said(self) -> bool {
        self.client || self.guide
    }

    /// Whether this side says so.
    pub fn by(self, side: Side) -> bool {
        match side {
            Side::Client => self.client,
            Side::Guide => self.guide,
        }
    }

    /// After this side said so, or took it back.
    #[must_use]
    pub fn said(self, side: Side, is_too_much: bool) -> TooMuch {
        match side {
            Side::Client => TooMuch { client: is_too_much, ..self },
            Side::Guide => TooMuch { guide: is_too_much, ..self },
        }
    }
}

/// One of the two who write a plan together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The client.
    Client,
    /// The guide.
    Guide,
}

/// One life domain that the client opened. A closed domain does not exist (DAT-19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainCard {
    /// Which.
    pub domain: Area,
    /// Its name, where the organisation added it; empty for one of the nine.
    pub named: String,
    /// How it is now.
    pub situation: String,
    /// What the client wishes.
    pub wish: String,
    /// What makes it hard; never a diagnosis (DOM-15).
    pub hard: String,
    /// The next step.
    pub next_step: String,
    /// Who helps.
    pub helper: String,
    /// When to look again.
    pub review: Option<Day>,
    /// "Too much now".
    pub too_much: TooMuch,
    /// How the client opened it: by themselves, or told to the guide on a day.
    pub opened: Given,
    /// When it was last written.
    pub changed: Day,
}

impl DomainCard {
    /// An empty card that the client opened.
    pub fn opened(domain: impl Into<Area>, opened: Given) -> DomainCard {
        let changed = kit::when::local_day(opened.at);
        DomainCard {
            domain: domain.into(),
            named: String::new(),
            situation: String::new(),
            wish: String::new(),
            hard: String::new(),
            next_step: String::new(),
            helper: String::new(),
            review: None,
            too_much: TooMuch::default(),
            opened,
            changed,
        }
    }

    /// Whether two cards say the same, whenever they were written.
    pub fn says_the_same_as(&self, other: &DomainCard) -> bool {
        *self == DomainCard { opened: self.opened.clone(), changed: self.changed, ..other.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_domain_is_private() {
        assert_eq!(Domain::ALL.iter().filter(|domain| domain.is_private()).count(), 1);
        assert_eq!(Domain::ALL.len(), 9);
    }

    #[test]
    fn an_area_survives_text_and_json() {
        for area in [Area::Nine(Domain::Social), Area::Added(Id::from_bytes([7; 16]))] {
            assert_eq!(Area::parse(&area.to_string()), Some(area));
            let json = serde_json::to_string(&area).unwrap();
            assert_eq!(json, format!("\"{area}\""));
            assert_eq!(serde_json::from_str::<Area>(&json).unwrap(), area);
        }
        assert_eq!(Area::parse("iets anders"), None);
    }

    #[test]
    fn each_side_takes_back_only_what_it_said() {
        let both = TooMuch::default().said(Side::Client, true).said(Side::Guide, true);
        assert!(both.said(Side::Guide, false).is_said(), "the client's word stands");
        assert!(!both.said(Side::Guide, false).said(Side::Client, false).is_said());
    }
}
