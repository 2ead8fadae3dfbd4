//! A way round (EXT-17): somebody does not fit in the usual help, so the two look what is possible for this one person. What
//! stands in the way is one of a few codes and own words; which papers somebody has is not among them. It never ends with a
//! no alone: what came instead is said, or the client does not want it any longer.

use super::codes::codes;
use super::domain::Side;
use super::record::By;
use super::version::Versioned;
use serde::{Deserialize, Serialize};
use store::{Day, Moment};

codes! {
    /// What stands in the way.
    Barrier, "barrier" {
        /// The help is for another place.
        Place = "place",
        /// A rule of the help; which one is not asked.
        Rules = "rules",
        /// Too old or too young for it.
        Age = "age",
        /// It takes too long before there is room.
        Waiting = "waiting",
        /// It costs too much.
        Costs = "costs",
        /// The language.
        Language = "language",
        /// Hours, or getting there.
        Reach = "reach",
        /// Nobody offers it.
        NoOffer = "no-offer",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// How it ended. There is no "refused" (EXT-17).
    WayEnd, "way-end" {
        /// It could be done after all.
        Found = "found",
        /// Something else came instead.
        Instead = "instead",
        /// The client does not want it any longer.
        ClientStops = "client-stops",
    }
}

impl WayEnd {
    /// How it stands or ends as this side can say it; what the client said before stays said.
    pub fn said_by(side: Side, standing: Option<WayEnd>) -> Vec<Option<WayEnd>> {
        let all = std::iter::once(None).chain(WayEnd::ALL.iter().copied().map(Some));
        let may = |end: &Option<WayEnd>| {
            side == Side::Client || *end != Some(WayEnd::ClientStops) || *end == standing
        };
        all.filter(may).collect()
    }
}

/// One look at what is possible for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WayRound {
    /// What stands in the way.
    pub barrier: Barrier,
    /// What somebody wants, and what does not fit.
    pub words: String,
    /// Who was asked.
    pub asked: String,
    /// What is possible.
    pub possible: String,
    /// What the two decided.
    pub decision: String,
    /// When they look again.
    pub follow: Option<Day>,
    /// How it ended; none as long as it goes on.
    pub how: Option<WayEnd>,
    /// What came instead.
    pub instead: String,
    /// Who wrote it last; none in what was written before that was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
    /// When it was begun.
    pub at: Moment,
}

impl WayRound {
    /// Whether it can stand so: an end with something else says what.
    pub fn is_whole(&self) -> bool {
        self.how != Some(WayEnd::Instead) || !self.instead.is_empty()
    }

    /// Whether this side can write it so, over what stood there: that it is not wanted any longer only the client says, as they
    /// say alone what is for good (EXT-08).
    pub fn can_be_written_by(&self, side: Side, standing: Option<WayEnd>) -> bool {
        self.is_whole() && WayEnd::said_by(side, standing).contains(&self.how)
    }
}

impl Versioned for WayRound {
    fn says_the_same_as(&self, other: &WayRound) -> bool {
        *self == WayRound { at: self.at, by: self.by.clone(), ..other.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn way(how: Option<WayEnd>, instead: &str) -> WayRound {
        let nothing = String::new;
        WayRound {
            barrier: Barrier::Rules,
            words: nothing(),
            asked: nothing(),
            possible: nothing(),
            decision: nothing(),
            follow: None,
            how,
            instead: instead.to_owned(),
            by: None,
            at: Moment::from_seconds(1),
        }
    }

    #[test]
    fn no_way_ends_with_a_refusal() {
        let codes: Vec<&str> = WayEnd::ALL.iter().map(|end| end.code()).collect();
        assert_eq!(codes, ["found", "instead", "client-stops"]);
        assert!(Barrier::ALL.iter().all(|one| !one.code().contains("papers")));
    }

    #[test]
    fn only_the_client_says_that_it_is_not_wanted_any_longer() {
        let stops = way(Some(WayEnd::ClientStops), "");
        assert!(stops.can_be_written_by(Side::Client, None));
        assert!(!stops.can_be_written_by(Side::Guide, None));
        assert!(!stops.can_be_written_by(Side::Guide, Some(WayEnd::Found)));
        assert!(stops.can_be_written_by(Side::Guide, Some(WayEnd::ClientStops)), "what they said stays");
        assert!(way(Some(WayEnd::Found), "").can_be_written_by(Side::Guide, None));
        assert!(way(None, "").can_be_written_by(Side::Guide, Some(WayEnd::ClientStops)));
    }

    proptest! {
        #[test]
        fn whatever_came_instead_is_said(end in 0usize..4, instead in "[a-z]{0,6}") {
            let how = WayEnd::ALL.get(end).copied();
            let way = way(how, &instead);
            prop_assert_eq!(way.is_whole(), how != Some(WayEnd::Instead) || !instead.is_empty());
            let kept = serde_json::to_string(&way).unwrap();
            prop_assert_eq!(serde_json::from_str::<WayRound>(&kept).unwrap(), way);
        }
    }
}
