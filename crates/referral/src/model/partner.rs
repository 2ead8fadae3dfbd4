//! Kinds of partner, and the two conditions of a referral that is about going back to another country.

use serde::{Deserialize, Serialize};

/// Kinds of partner. The list is part of the program so that totals have fixed codes; the name is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Partner {
    /// Debt help of a municipality or a foundation.
    DebtHelp,
    /// Public health service.
    Ggd,
    /// Expertise on violence in relations of dependence.
    Fier,
    /// A desk for housing.
    HousingOffice,
    /// A lawyer or legal aid.
    LegalHelp,
    /// Going back to another country (RET-02).
    Iom,
    /// Help for people without papers (RET-04).
    Ros,
    /// Going back, for people from Central and Eastern Europe (RET-05).
    Barka,
    /// Registration of human trafficking (ORG-05): counts, and finds a place.
    Comensha,
    /// Any other partner.
    Other,
}

impl Partner {
    /// All kinds, in the order of the form.
    pub const ALL: [Partner; 10] = [
        Partner::DebtHelp,
        Partner::Ggd,
        Partner::Fier,
        Partner::HousingOffice,
        Partner::LegalHelp,
        Partner::Iom,
        Partner::Ros,
        Partner::Barka,
        Partner::Comensha,
        Partner::Other,
    ];

    /// The code in forms and totals.
    pub fn code(self) -> &'static str {
        match self {
            Partner::DebtHelp => "debt-help",
            Partner::Ggd => "ggd",
            Partner::Fier => "fier",
            Partner::HousingOffice => "housing-office",
            Partner::LegalHelp => "legal-help",
            Partner::Iom => "iom",
            Partner::Ros => "ros",
            Partner::Barka => "barka",
            Partner::Comensha => "comensha",
            Partner::Other => "other",
        }
    }

    /// Key of its name.
    pub fn text_key(self) -> String {
        format!("referral-partner-{}", self.code())
    }

    /// Whether a list shows only that there is a partner: the name alone would tell what somebody went through
    /// or where they come from (ACT-04).
    pub fn is_masked(self) -> bool {
        matches!(self, Partner::Fier | Partner::Comensha) || self.is_return()
    }

    /// Whether going there is help by itself: registration is none, and "another partner" says nothing.
    pub fn is_help(self) -> bool {
        !matches!(self, Partner::Comensha | Partner::Other)
    }

    /// Key of a sheet to fill in together, where what they ask is known beforehand. Whatever is filled in is the text that the
    /// client agrees to, word for word.
    pub fn sheet_key(self) -> Option<&'static str> {
        (self == Partner::Comensha).then_some("referral-comensha-sheet")
    }

    /// Whether the client's wish and a reason why it fits are needed before anything else (RET-06).
    pub fn is_return(self) -> bool {
        matches!(self, Partner::Iom | Partner::Ros | Partner::Barka)
    }
}

/// Both conditions of a return referral (RET-06): the client wishes it, and a reason why it fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnGround {
    wished: bool,
    /// Why it fits, as the guide wrote it; the client reads it too.
    pub fitting: String,
}

/// What a return referral lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// The guide's view alone is never enough.
    #[error("the client does not wish it")]
    Wish,
    /// A wish alone is not enough either: it must fit.
    #[error("it is not said why it fits")]
    Fit,
}

impl ReturnGround {
    /// The ground for a referral to this partner; none is needed for most.
    ///
    /// # Errors
    /// [`Lacking`] when a return partner is chosen without both conditions.
    pub fn of(partner: Partner, wished: bool, fitting: String) -> Result<Option<ReturnGround>, Lacking> {
        if !partner.is_return() {
            return Ok(None);
        }
        match (wished, fitting.trim().is_empty()) {
            (false, _) => Err(Lacking::Wish),
            (true, true) => Err(Lacking::Fit),
            (true, false) => Ok(Some(ReturnGround { wished, fitting })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_return_referral_needs_the_clients_wish_and_a_reason_why_it_fits() {
        for partner in [Partner::Iom, Partner::Ros, Partner::Barka] {
            let ground = |wished, fitting: &str| ReturnGround::of(partner, wished, fitting.to_owned());
            assert_eq!(ground(false, "past"), Err(Lacking::Wish), "{partner:?}");
            assert_eq!(ground(true, "  "), Err(Lacking::Fit), "{partner:?}");
            assert!(ground(true, "past").unwrap().is_some(), "{partner:?}");
        }
    }

    #[test]
    fn other_partners_need_no_ground_and_keep_none() {
        assert_eq!(ReturnGround::of(Partner::DebtHelp, false, "past".to_owned()), Ok(None));
    }

    #[test]
    fn a_list_masks_the_partners_whose_name_tells_too_much() {
        let masked: Vec<Partner> = Partner::ALL.into_iter().filter(|partner| partner.is_masked()).collect();
        assert_eq!(masked, [Partner::Fier, Partner::Iom, Partner::Ros, Partner::Barka, Partner::Comensha]);
    }

    #[test]
    fn the_code_of_a_partner_is_how_it_is_kept() {
        for partner in Partner::ALL {
            assert_eq!(serde_json::to_value(partner).unwrap(), partner.code());
        }
    }
}
