//! The words that a conversation is kept in: codes of the program, each with a text.

pub(crate) use kit::coded;
pub use kit::codes::Coded;

coded! {
    /// Where a conversation stands. It moves both ways: a step back is no failure.
    State {
        /// Nothing comes back.
        Silent = "silent", "contact-state-silent";
        /// "I am fine": an answer like any other, and not the end (OUT-14).
        Fine = "fine", "contact-state-fine";
        /// There is a talk.
        Talking = "talking", "contact-state-talking";
        /// A call was suggested.
        CallOffered = "call-offered", "contact-state-call-offered";
        /// There was a call.
        Called = "called", "contact-state-called";
        /// A visit was suggested.
        VisitOffered = "visit-offered", "contact-state-visit-offered";
        /// A visit is agreed.
        Visit = "visit", "contact-state-visit";
        /// They met.
        Met = "met", "contact-state-met";
        /// Not now, perhaps later.
        NotNow = "not-now", "contact-state-not-now";
        /// "Do not write to me": respected until the person writes again.
        Stop = "stop", "contact-state-stop";
    }
}

coded! {
    /// A way to talk that was offered (OUT-15, OUT-16).
    Way {
        /// Stay in this conversation.
        Chat = "chat", "contact-way-chat";
        /// The person dials: their number is not known.
        TheyCall = "they-call", "contact-way-they-call";
        /// We dial, because the person asked for it.
        WeCall = "we-call", "contact-way-we-call";
        /// With pictures.
        Video = "video", "contact-way-video";
        /// See each other.
        Meet = "meet", "contact-way-meet";
    }
}

coded! {
    /// What the person chose; refusing costs nothing.
    Chosen {
        /// Stay in this conversation.
        Chat = "chat", "contact-way-chat";
        /// The person dials.
        TheyCall = "they-call", "contact-way-they-call";
        /// We dial.
        WeCall = "we-call", "contact-way-we-call";
        /// With pictures.
        Video = "video", "contact-way-video";
        /// See each other.
        Meet = "meet", "contact-way-meet";
        /// Not yet.
        Later = "later", "contact-chosen-later";
        /// None of these.
        Nothing = "nothing", "contact-chosen-nothing";
    }
}

coded! {
    /// How a call went. Its length says nothing about its worth and is not kept.
    Outcome {
        /// Short, with much feeling, and help is welcome (OUT-18).
        ShortWantsHelp = "short-wants-help", "contact-outcome-short-wants-help";
        /// There was a talk.
        Talked = "talked", "contact-outcome-talked";
        /// The line went dead; the code is the way back (OUT-20).
        HungUp = "hung-up", "contact-outcome-hung-up";
        /// Nobody was there.
        NoAnswer = "no-answer", "contact-outcome-no-answer";
        /// Not a good moment.
        OtherMoment = "other-moment", "contact-outcome-other-moment";
    }
}

coded! {
    /// Three plain sentences about what happens, not about who somebody is (SAF-02). Saying one triggers no report.
    Sentence {
        /// Something happens against one's will.
        Unwanted = "unwanted", "contact-sentence-unwanted";
        /// Somebody is hit or hurt.
        Hurt = "hurt", "contact-sentence-hurt";
        /// Made to have sex with people one does not want.
        Made = "made", "contact-sentence-made";
    }
}

impl Way {
    /// Key of its text for the person, who is "you" in it.
    pub fn their_text_key(self) -> &'static str {
        match self {
            Way::TheyCall => "contact-way-you-call",
            Way::WeCall => "contact-way-we-call-you",
            other => other.text_key(),
        }
    }
}

impl Chosen {
    /// Whether it can be chosen when these ways were offered; refusing always can.
    pub fn is_among(self, offered: &[Way]) -> bool {
        match self {
            Chosen::Chat => offered.contains(&Way::Chat),
            Chosen::TheyCall => offered.contains(&Way::TheyCall),
            Chosen::WeCall => offered.contains(&Way::WeCall),
            Chosen::Video => offered.contains(&Way::Video),
            Chosen::Meet => offered.contains(&Way::Meet),
            Chosen::Later | Chosen::Nothing => true,
        }
    }

    /// Key of its text for the person, who is "you" in it.
    pub fn their_text_key(self) -> &'static str {
        match self {
            Chosen::TheyCall => "contact-way-you-call",
            Chosen::WeCall => "contact-way-we-call-you",
            other => other.text_key(),
        }
    }
}

impl Sentence {
    /// Key of what one can do, besides writing to us.
    pub fn ways_key(self) -> &'static str {
        match self {
            Sentence::Unwanted => "contact-sentence-unwanted-ways",
            Sentence::Hurt => "contact-sentence-hurt-ways",
            Sentence::Made => "contact-sentence-made-ways",
        }
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
        codes_survive_being_kept::<State>();
        codes_survive_being_kept::<Way>();
        codes_survive_being_kept::<Chosen>();
        codes_survive_being_kept::<Outcome>();
        codes_survive_being_kept::<Sentence>();
    }

    #[test]
    fn one_chooses_among_what_was_offered_and_may_always_refuse() {
        let open: Vec<&Chosen> =
            Chosen::ALL.iter().filter(|one| one.is_among(&[Way::Chat, Way::Meet])).collect();
        assert_eq!(open, [&Chosen::Chat, &Chosen::Meet, &Chosen::Later, &Chosen::Nothing]);
        for way in Way::ALL {
            let same = Chosen::ALL.iter().filter(|one| one.code() == way.code() && one.is_among(&[*way]));
            assert_eq!(same.count(), 1, "{}", way.code());
        }
    }
}
