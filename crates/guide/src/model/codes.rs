//! The words in which this room keeps things: codes of the program, each with a text.

use kit::coded;
pub use kit::codes::Coded;

coded! {
    /// For whom a walk-in hour or an event is. Nobody is asked to prove anything.
    ForWhom {
        /// For everybody.
        Everybody = "everybody", "guide-for-everybody";
        /// For men and boys (INF-03).
        Men = "men", "guide-for-men";
        /// For women and girls.
        Women = "women", "guide-for-women";
        /// For trans people.
        Trans = "trans", "guide-for-trans";
        /// For young adults.
        Young = "young", "guide-for-young";
    }
}

coded! {
    /// What kind of place an event is at (INF-04).
    PlaceKind {
        /// Our own building.
        Ours = "ours", "guide-at-ours";
        /// A community centre or library.
        Neighbourhood = "neighbourhood", "guide-at-neighbourhood";
        /// Somewhere to eat or drink.
        Cafe = "cafe", "guide-at-cafe";
        /// In the open air.
        Outside = "outside", "guide-at-outside";
    }
}

coded! {
    /// Whether one gets in without stairs.
    StepFree {
        /// Yes.
        Yes = "yes", "guide-steps-none";
        /// Somebody helps.
        Helped = "helped", "guide-steps-helped";
        /// No.
        No = "no", "guide-steps-some";
    }
}

coded! {
    /// Where one waits.
    Waiting {
        /// Nobody waits: one is let in at once.
        Nowhere = "nowhere", "guide-wait-nowhere";
        /// Alone.
        Apart = "apart", "guide-wait-apart";
        /// With others.
        Together = "together", "guide-wait-together";
    }
}

coded! {
    /// What somebody says about their age at an event; it is not kept.
    Age {
        /// Younger than 18.
        Minor = "minor", "guide-age-minor";
        /// 18 or older.
        Adult = "adult", "guide-age-adult";
    }
}

coded! {
    /// How somebody came in: the one thing that is counted of a walk-in (INF-03).
    CameBy {
        /// Just walked in.
        Door = "door", "guide-came-door";
        /// With a booking.
        Booking = "booking", "guide-came-booking";
        /// Called in.
        Call = "call", "guide-came-call";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::{Deserialize, Serialize};

    fn codes_survive_being_kept<T: Coded + Serialize + for<'de> Deserialize<'de> + std::fmt::Debug>() {
        for one in T::ALL {
            let kept = serde_json::to_string(one).unwrap();
            assert_eq!(kept, format!("\"{}\"", one.code()));
            assert_eq!(serde_json::from_str::<T>(&kept).unwrap(), *one);
        }
    }

    #[test]
    fn what_is_kept_is_the_code_that_is_posted() {
        codes_survive_being_kept::<ForWhom>();
        codes_survive_being_kept::<PlaceKind>();
        codes_survive_being_kept::<StepFree>();
        codes_survive_being_kept::<Waiting>();
        codes_survive_being_kept::<Age>();
        codes_survive_being_kept::<CameBy>();
    }
}
