//! The short lists of a round. None is about who somebody is.

use crate::model::coded::coded;

coded! {
    /// What kind of place (SUB-11: never which).
    PlaceKind, "outreach-street-place-", {
        /// A street or a square.
        Street = "street",
        /// A park.
        Park = "park",
        /// A station and around it.
        Station = "station",
        /// A car park.
        Parking = "parking",
        /// Cafés and clubs.
        GoingOut = "going-out",
        /// A place where men meet each other (SUB-11, REF-02): never which, and not everybody there sells sex.
        MeetingPlace = "meeting-place",
        /// A place where people come in: a shelter, a walk-in.
        WalkIn = "walk-in",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// Which part of the day; an hour would tell more than anybody needs.
    Block, "outreach-street-block-", {
        /// Until noon.
        Morning = "morning",
        /// Until six.
        Afternoon = "afternoon",
        /// Until eleven.
        Evening = "evening",
        /// After that.
        Night = "night",
    }
}

coded! {
    /// What is handed out.
    Goods, "outreach-street-goods-", {
        /// Condoms.
        Condoms = "condoms",
        /// Lubricant.
        Lubricant = "lubricant",
        /// A card with how to reach us.
        Card = "card",
        /// A test to do oneself.
        Test = "test",
        /// Soap, a toothbrush and so on.
        Hygiene = "hygiene",
        /// Something to eat or drink.
        Food = "food",
        /// Clothes, a blanket.
        Clothes = "clothes",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// What a question was about.
    Topic, "outreach-street-topic-", {
        /// Health.
        Health = "health",
        /// Being safe.
        Safety = "safety",
        /// Somewhere to live or sleep.
        Housing = "housing",
        /// Money and debts.
        Money = "money",
        /// Work and school.
        Work = "work",
        /// Rights and rules.
        Rights = "rights",
        /// Just talking.
        Talking = "talking",
        /// Something else.
        Other = "other",
    }
}

coded! {
    /// What was done with a question.
    Answer, "outreach-street-answer-", {
        /// Answered on the spot.
        Told = "told",
        /// A card or an address was given.
        CardGiven = "card-given",
        /// Somebody went along.
        WentAlong = "went-along",
        /// To come back to another time.
        Later = "later",
    }
}

coded! {
    /// Where somebody was shown the way to.
    Towards, "outreach-street-towards-", {
        /// A conversation with us.
        Us = "us",
        /// The walk-in hours.
        WalkIn = "walk-in",
        /// A doctor or a clinic.
        Doctor = "doctor",
        /// A shelter.
        Shelter = "shelter",
        /// Somebody who knows the law.
        Lawyer = "lawyer",
        /// Somebody else.
        Other = "other",
    }
}

// The order in which they are offered is the order in which they are kept.
impl Ord for Goods {
    fn cmp(&self, other: &Goods) -> std::cmp::Ordering {
        let place = |one: &Goods| Goods::ALL.iter().position(|kind| kind == one);
        place(self).cmp(&place(other))
    }
}

impl PartialOrd for Goods {
    fn partial_cmp(&self, other: &Goods) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
