//! Messages that vanish by themselves, after a time that the person chose.

use super::codes::{Coded, coded};
use super::{Record, erased_at};
use store::Moment;

coded! {
    /// After how long a message vanishes.
    Vanish {
        /// A day.
        Day = "day", "contact-vanish-day";
        /// A week.
        Week = "week", "contact-vanish-week";
        /// A month of thirty days.
        Month = "month", "contact-vanish-month";
    }
}

impl Vanish {
    /// In days.
    pub fn days(self) -> i64 {
        match self {
            Vanish::Day => 1,
            Vanish::Week => 7,
            Vanish::Month => 30,
        }
    }

    /// The choices there are, where the organisation keeps a conversation for at most so many days.
    pub fn within(keep_days: i64) -> Vec<Vanish> {
        Vanish::ALL.iter().copied().filter(|one| one.days() <= keep_days).collect()
    }

    /// When something that was said then vanishes: at the start of a day, as whole conversations do.
    pub fn due(self, said: Moment) -> Moment {
        erased_at(said, self.days())
    }
}

impl Record {
    /// When it was said, if it is something that vanishes: a message, an offer, that somebody left quickly. What
    /// workers wrote down, and the rule for safe contact, stay as long as the conversation.
    pub fn vanishes_from(&self) -> Option<Moment> {
        match self {
            Record::Message { leaves, .. } => Some(*leaves),
            Record::ChannelOffer { at, .. } | Record::LeftQuickly { at } => Some(*at),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_choice_is_longer_than_the_organisation_keeps_anything() {
        assert_eq!(Vanish::within(365), Vanish::ALL);
        assert_eq!(Vanish::within(29), [Vanish::Day, Vanish::Week]);
        assert!(Vanish::within(0).is_empty());
    }

    #[test]
    fn it_falls_on_the_start_of_a_day_and_never_too_early() {
        let said = Moment::from_seconds(10 * 86_400 + 40_000);
        for one in Vanish::ALL {
            let due = one.due(said);
            assert_eq!(due.seconds() % 86_400, 0);
            assert!(due >= said.plus_days(one.days()));
            assert!(due < said.plus_days(one.days() + 1));
        }
    }
}
