//! The partner list: whom one can refer to, whom each helps, and when somebody last looked whether that still holds
//! (REF-08, RET-04, RET-05). No client stands anywhere in it.

use super::Partner;
use super::catalogue::NoOffer;
use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// After so many days somebody calls again whether all of it still holds.
pub const RECHECK_DAYS: i32 = 180;

/// The head as it is kept: another kind of dossier does not parse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Entry {
    /// A partner of the list.
    #[serde(rename = "partner")]
    Partner(Card),
    /// Something for which nobody on the list has an offer.
    #[serde(rename = "no-offer")]
    NoOffer(NoOffer),
}

/// What the list says of a partner, in words that a client can read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Kind of partner.
    pub partner: Partner,
    /// What it is called.
    pub name: String,
    /// Whom it helps, and with what.
    pub helps: String,
    /// Whether men are helped there.
    pub men: Men,
    /// Whether somebody who is lesbian, gay, bi, trans or intersex is welcome there: asked of the partner, never of a client
    /// (PRO-15, DOM-25).
    #[serde(default)]
    pub lgbti: Lgbti,
    /// The town or region that it works for; empty for everywhere (ORG-15).
    #[serde(default)]
    pub region: String,
    /// Languages that are spoken there.
    pub languages: String,
    /// When somebody is helped there; empty when nobody asked (PRO-13).
    #[serde(default)]
    pub open: Vec<OpenAt>,
    /// How to go there: address, telephone, hours.
    pub reach: String,
    /// When somebody last looked whether this holds.
    pub checked: Day,
    /// Who looked.
    pub checked_by: String,
}

kit::coded! {
    /// Whether a partner helps men: many do not, and one should know before somebody stands at the door.
    Men {
        /// Yes.
        Yes = "yes", "referral-men-yes";
        /// Not there.
        No = "no", "referral-men-no";
        /// Nobody asked yet.
        Unasked = "unasked", "referral-men-unasked";
    }
}

kit::coded! {
    /// Whether a partner says that LGBTI people are welcome.
    #[derive(Default)]
    Lgbti {
        /// Yes.
        Yes = "yes", "referral-lgbti-yes";
        /// Not there.
        No = "no", "referral-lgbti-no";
        /// Nobody asked yet.
        #[default]
        Unasked = "unasked", "referral-lgbti-unasked";
    }
}

kit::coded! {
    /// When a partner helps. The hours themselves stand in its words.
    OpenAt {
        /// By day, on working days.
        Daytime = "daytime", "referral-open-daytime";
        /// In the evening.
        Evening = "evening", "referral-open-evening";
        /// At night.
        Night = "night", "referral-open-night";
        /// On Saturday or Sunday.
        Weekend = "weekend", "referral-open-weekend";
    }
}

impl Card {
    /// Whether it is time to look again.
    pub fn is_due(&self, today: Day) -> bool {
        self.checked.number().saturating_add(RECHECK_DAYS) <= today.number()
    }
}

/// A partner of the list with its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: Id,
    /// What the list says.
    pub card: Card,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An invented partner.
    pub(crate) fn card(name: &str) -> Card {
        Card {
            partner: Partner::DebtHelp,
            name: name.to_owned(),
            helps: "iedereen met schulden".to_owned(),
            men: Men::Yes,
            lgbti: Lgbti::Unasked,
            region: String::new(),
            languages: "Nederlands, Pools".to_owned(),
            open: Vec::new(),
            reach: "Havenweg 1, op dinsdag".to_owned(),
            checked: Day::from_number(100),
            checked_by: "Guus".to_owned(),
        }
    }

    #[test]
    fn a_card_has_no_place_for_a_client() {
        let kept = serde_json::to_value(Entry::Partner(card("Balie Zuid"))).unwrap();
        for word in ["client", "case", "pseudonym", "referral", "dossier"] {
            assert!(!kept.as_object().unwrap().keys().any(|field| field.contains(word)), "{word}");
        }
    }

    proptest! {
        #[test]
        fn it_is_due_from_half_a_year_on_and_stays_so(days in 0..2_000) {
            let today = Day::from_number(100 + days);
            prop_assert_eq!(card("Balie Zuid").is_due(today), days >= RECHECK_DAYS);
        }
    }
}
