//! What a client agrees to, as one short print: another word, another day or another partner gives another print, and
//! the yes no longer counts.

use super::Referral;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// Signs of a print that people compare.
const SHOWN: usize = 8;

/// The print of everything that a client reads before the yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Print(String);

impl Print {
    /// The print of a referral (SHA-256 over its parts, each with its length before it).
    pub fn of(referral: &Referral) -> Print {
        let until = referral.until.number().to_string();
        let accompanied = referral.accompanied.to_string();
        let fitting = referral.ground.as_ref().map_or("", |ground| ground.fitting.as_str());
        let parts = [
            "referral that a client agreed to",
            referral.partner.code(),
            &referral.partner_name,
            &referral.goal,
            &referral.text,
            &accompanied,
            &until,
            fitting,
        ];
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        Print(HEXLOWER.encode(&hash.finalize()))
    }
}

/// The first signs of it, in two groups: enough to see that a paper is the one that was agreed to.
impl fmt::Display for Print {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.0.chars().take(SHOWN).collect();
        let (one, other) = shown.split_at(shown.len() / 2);
        write!(f, "{one}-{other}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Partner, ReturnGround};
    use proptest::prelude::*;
    use store::Day;

    fn asked(name: &str, goal: &str, text: &str) -> Referral {
        Referral {
            partner: Partner::Iom,
            partner_name: name.to_owned(),
            listed: None,
            goal: goal.to_owned(),
            text: text.to_owned(),
            accompanied: false,
            until: Day::from_number(30),
            ground: None,
        }
    }

    proptest! {
        #[test]
        fn other_words_have_another_print(one in ".{0,20}", other in ".{0,20}", more in ".{1,5}") {
            let print = |name: &str, goal: &str, text: &str| Print::of(&asked(name, goal, text));
            prop_assert_eq!(print("a", &one, &other), print("a", &one, &other));
            prop_assert_ne!(print("a", &one, &other), print("a", &one, &format!("{other}{more}")));
            // What moves from one part to the next is another text too.
            prop_assert_ne!(print("a", &format!("{one}{more}"), &other), print("a", &one, &format!("{more}{other}")));
        }
    }

    #[test]
    fn everything_that_the_client_reads_counts() {
        let before = asked("Balie", "rust", "Ik bel.");
        let ground = ReturnGround::of(Partner::Iom, true, "familie".to_owned()).unwrap();
        let others = [
            Referral { partner: Partner::Ros, ..before.clone() },
            Referral { accompanied: true, ..before.clone() },
            Referral { until: Day::from_number(31), ..before.clone() },
            Referral { ground, ..before.clone() },
        ];
        for other in others {
            assert_ne!(Print::of(&other), Print::of(&before), "{other:?}");
        }
    }

    #[test]
    fn people_compare_two_groups_of_four_signs() {
        let shown = Print::of(&asked("Balie", "rust", "Ik bel.")).to_string();
        assert!(shown.len() == SHOWN + 1 && shown.chars().nth(4) == Some('-'), "{shown}");
    }
}
