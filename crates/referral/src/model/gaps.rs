//! For what kind of help no partner on the list helps men (STG-08): a blind spot of the sector, made of public facts about
//! partners. No client is counted here.

use super::Partner;
use super::directory::{Card, Men};

/// How it stands with one kind of partner for men.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Nobody of this kind stands on the list.
    Nobody,
    /// Those that were asked said no, and all were asked.
    Refused,
    /// Nobody said yes, and somebody was not asked yet.
    Unasked,
}

impl Gap {
    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Gap::Nobody => "referral-gap-nobody",
            Gap::Refused => "referral-gap-refused",
            Gap::Unasked => "referral-gap-unasked",
        }
    }
}

/// The kinds of partner of which none on the list helps men, in the order of the form. What is no help by itself has no
/// gap.
pub fn gaps<'a>(cards: impl Iterator<Item = &'a Card> + Clone) -> Vec<(Partner, Gap)> {
    let kinds = Partner::ALL.into_iter().filter(|kind| kind.is_help());
    kinds.filter_map(|kind| Some((kind, gap(cards.clone().filter(|card| card.partner == kind))?))).collect()
}

fn gap<'a>(cards: impl Iterator<Item = &'a Card>) -> Option<Gap> {
    let answers: Vec<Men> = cards.map(|card| card.men).collect();
    match answers.as_slice() {
        [] => Some(Gap::Nobody),
        some if some.contains(&Men::Yes) => None,
        some if some.contains(&Men::Unasked) => Some(Gap::Unasked),
        _ => Some(Gap::Refused),
    }
}

#[cfg(test)]
mod tests {
    use super::super::directory::tests::card;
    use super::*;
    use proptest::prelude::*;

    fn of(partner: Partner, men: Men) -> Card {
        Card { partner, men, ..card("Balie Zuid") }
    }

    #[test]
    fn one_yes_closes_a_gap_and_one_who_was_not_asked_leaves_hope() {
        let cards = [
            of(Partner::DebtHelp, Men::No),
            of(Partner::DebtHelp, Men::Yes),
            of(Partner::Ggd, Men::No),
            of(Partner::Fier, Men::No),
            of(Partner::Fier, Men::Unasked),
        ];
        let gaps = gaps(cards.iter());
        let gap_of = |kind| gaps.iter().find(|(of, _)| *of == kind).map(|(_, gap)| *gap);
        assert_eq!(gap_of(Partner::DebtHelp), None);
        assert_eq!(gap_of(Partner::Ggd), Some(Gap::Refused));
        assert_eq!(gap_of(Partner::Fier), Some(Gap::Unasked));
        assert_eq!(gap_of(Partner::LegalHelp), Some(Gap::Nobody));
        assert_eq!(gap_of(Partner::Other), None);
    }

    proptest! {
        #[test]
        fn one_more_partner_that_helps_men_never_opens_a_gap(
            listed in prop::collection::vec((0..10usize, 0..3usize), 0..12), more in 0..10usize,
        ) {
            let men = [Men::Yes, Men::No, Men::Unasked];
            let mut cards: Vec<Card> =
                listed.into_iter().map(|(kind, answer)| of(Partner::ALL[kind], men[answer])).collect();
            let before = gaps(cards.iter()).len();
            cards.push(of(Partner::ALL[more], Men::Yes));
            let after = gaps(cards.iter());
            prop_assert!(after.len() <= before);
            prop_assert!(after.iter().all(|(kind, _)| *kind != Partner::ALL[more]));
        }
    }
}
