//! Between organisations: agreements that two people make, the check of one name with those one agreed with (OUT-25,
//! decisions 0028 and 0030), and passing somebody on to another team in the words they agreed to (ORG-29, REF-10,
//! decision 0031). A later room sends a whole file by [`carry`] (decision 0043).
//!
//! Other rooms keep names for partners ([`remember`]) and ask partners about one ([`ask_all`]). Partners ask us by one
//! address outside all sessions (`pages::line`).

pub mod book;
pub mod model;
pub mod pages;

pub use book::ask::{Heard, ask_all};
pub use book::carry;
pub use book::list::{forget_name, remember};
pub use pages::routes;

use people::{Action, Place};

/// The texts of this room; only workers read them.
pub const TEXTS: &[kit::Source] = &[kit::texts!("between"), kit::texts!("between-pass")];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::under("/werk/diensten", pages::PASS, "between-pass-nav", Action::PassOn),
    Place::under("/werk/team", pages::PARTNERS, "between-nav", Action::KeepAgreements),
];

#[cfg(test)]
mod tests {
    use crate::model::passed::{Age, Way};
    use kit::codes::Coded;

    #[test]
    fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
        let faults = kit::testing::Room::new(super::TEXTS, env!("CARGO_MANIFEST_DIR"))
            .also(Way::ALL.iter().map(|way| way.text_key()))
            .also(Age::ALL.iter().map(|age| age.text_key()))
            .faults();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
