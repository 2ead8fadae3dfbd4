//! The team by situation (EXT-10): which seat fits which situation, as a table. A line of it is an offer with a reason
//! that the client reads; it adds nobody, looks at nothing that the client did not say, and never at gender, age or
//! what somebody might be (ACT-06, EXT-24, H-04, H-05).

use super::codes::codes;
use super::team::SlotCode;
use serde::{Deserialize, Serialize};

codes! {
    /// What the client said or chose that makes a seat worth offering.
    Occasion, "build" {
        /// The client asked for it.
        Asked = "asked",
        /// A roof is among what is needed first.
        NeedsRoof = "needs-roof",
        /// The life domain about housing is open.
        OpenedHousing = "opened-housing",
        /// Other work is a wish or a goal.
        OtherWork = "other-work",
        /// The life domain about daytime activity is open.
        OpenedDaytime = "opened-daytime",
        /// A question about another career waits for an answer.
        CareerQuestion = "career-question",
        /// The client told of violence or force before, in the part that is kept apart.
        ToldBefore = "told-before",
        /// Stands in while the guide is away: no line of the table, but the reason of a seat.
        Covers = "covers",
        /// Made the first contact, and stays a face that the client knows.
        KnownFace = "known-face",
    }
}

/// One line of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuildRule {
    /// The seat.
    pub slot: SlotCode,
    /// When it is worth offering; its text is the reason.
    pub when: Occasion,
}

const fn rule(slot: SlotCode, when: Occasion) -> BuildRule {
    BuildRule { slot, when }
}

/// The table. Whoever could be exploited is never guessed at: the care coordinator is offered only after the client's own
/// words (ACT-04), and the fieldworker for men only to whoever asks (ACT-06).
pub const RULES: [BuildRule; 10] = [
    rule(SlotCode::JobCoach, Occasion::Asked),
    rule(SlotCode::JobCoach, Occasion::OtherWork),
    rule(SlotCode::JobCoach, Occasion::OpenedDaytime),
    rule(SlotCode::JobCoach, Occasion::CareerQuestion),
    rule(SlotCode::Housing, Occasion::Asked),
    rule(SlotCode::Housing, Occasion::NeedsRoof),
    rule(SlotCode::Housing, Occasion::OpenedHousing),
    rule(SlotCode::TraffickingCoordinator, Occasion::Asked),
    rule(SlotCode::TraffickingCoordinator, Occasion::ToldBefore),
    rule(SlotCode::MensFieldworker, Occasion::Asked),
];

/// The seats that an organisation does not offer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TeamRules {
    /// Switched off.
    pub off: Vec<SlotCode>,
}

impl TeamRules {
    /// Whether a seat can be offered here.
    pub fn offers(&self, slot: SlotCode) -> bool {
        SlotCode::OFFERED.contains(&slot) && !self.off.contains(&slot)
    }

    /// Switches a seat on or off.
    pub fn switch(&mut self, slot: SlotCode, is_on: bool) {
        self.off.retain(|one| *one != slot);
        if !is_on {
            self.off.push(slot);
        }
    }
}

/// The seats that a client would like; they ask on their own page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotWish {
    /// Which.
    pub slots: Vec<SlotCode>,
}

/// What the table looks at.
#[derive(Debug, Clone, Default)]
pub struct Situation {
    /// What the client said or chose.
    pub occasions: Vec<Occasion>,
    /// What the client asked for.
    pub asked: Vec<SlotCode>,
    /// Seats that are taken or proposed.
    pub taken: Vec<SlotCode>,
}

/// A seat worth offering, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The seat.
    pub slot: SlotCode,
    /// Why: at least one.
    pub because: Vec<Occasion>,
}

impl Situation {
    fn has(&self, rule: &BuildRule) -> bool {
        match rule.when {
            Occasion::Asked => self.asked.contains(&rule.slot),
            when => self.occasions.contains(&when),
        }
    }

    /// The offers that follow from the table, in the order in which seats are always named: none comes before another
    /// because of anything about the client.
    pub fn offers(&self, rules: &TeamRules) -> Vec<Offer> {
        let free = |slot: &SlotCode| rules.offers(*slot) && !self.taken.contains(slot);
        let why = |slot: SlotCode| {
            let lines = RULES.iter().filter(move |rule| rule.slot == slot && self.has(rule));
            lines.map(|rule| rule.when).collect::<Vec<_>>()
        };
        let offers = SlotCode::OFFERED.into_iter().filter(free);
        let offers = offers.map(|slot| Offer { slot, because: why(slot) });
        offers.filter(|offer| !offer.because.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};

    fn any_situation() -> impl Strategy<Value = Situation> {
        let slots = || subsequence(SlotCode::OFFERED.to_vec(), 0..=SlotCode::OFFERED.len());
        let occasions = subsequence(Occasion::ALL.to_vec(), 0..=Occasion::ALL.len());
        (occasions, slots(), slots()).prop_map(|(occasions, asked, taken)| Situation {
            occasions,
            asked,
            taken,
        })
    }

    proptest! {
        #[test]
        fn whoever_says_nothing_is_offered_nobody_and_no_offer_lacks_a_reason(situation in any_situation()) {
            let rules = TeamRules::default();
            prop_assert!(Situation::default().offers(&rules).is_empty());
            for offer in situation.offers(&rules) {
                prop_assert!(!offer.because.is_empty() && !situation.taken.contains(&offer.slot));
            }
        }

        #[test]
        fn a_seat_that_is_switched_off_is_never_offered(
            situation in any_situation(),
            slot in select(SlotCode::OFFERED.to_vec()),
        ) {
            let mut rules = TeamRules::default();
            rules.switch(slot, false);
            prop_assert!(situation.offers(&rules).iter().all(|offer| offer.slot != slot));
            rules.switch(slot, true);
            prop_assert_eq!(&rules, &TeamRules::default());
        }

        #[test]
        fn saying_more_takes_no_offer_away(situation in any_situation(), more in select(Occasion::ALL.to_vec())) {
            let rules = TeamRules::default();
            let mut said_more = situation.clone();
            said_more.occasions.push(more);
            let slots = |of: &Situation| of.offers(&rules).iter().map(|offer| offer.slot).collect::<Vec<_>>();
            let after = slots(&said_more);
            prop_assert!(slots(&situation).iter().all(|slot| after.contains(slot)));
        }
    }

    #[test]
    fn the_two_seats_that_could_say_who_somebody_is_need_their_own_words() {
        let whens = |slot: SlotCode| -> Vec<Occasion> {
            RULES.iter().filter(|rule| rule.slot == slot).map(|rule| rule.when).collect()
        };
        assert_eq!(whens(SlotCode::MensFieldworker), [Occasion::Asked]);
        assert_eq!(whens(SlotCode::TraffickingCoordinator), [Occasion::Asked, Occasion::ToldBefore]);
    }
}
