//! Where a conversation stands after somebody said or did something (OUT-14).

use super::{Outcome, State, Way};

impl State {
    /// Whether a worker may write to the person.
    pub fn may_answer(self) -> bool {
        self != State::Stop
    }

    /// The state after the person wrote. One word is enough to stop, and writing again is enough to go on.
    #[must_use]
    pub fn after_their_message(self, text: &str) -> State {
        match self {
            _ if says_stop(text) => State::Stop,
            State::Stop | State::Silent | State::NotNow => State::Talking,
            other => other,
        }
    }

    /// The state after other ways to talk were offered.
    #[must_use]
    pub fn after_offer(self, offered: &[Way]) -> State {
        let to_meet = offered.contains(&Way::Meet);
        let by_voice = offered.iter().any(|way| matches!(way, Way::TheyCall | Way::WeCall | Way::Video));
        match self {
            State::Silent
            | State::Fine
            | State::Talking
            | State::CallOffered
            | State::Called
            | State::NotNow
                if to_meet =>
            {
                State::VisitOffered
            }
            State::Silent | State::Fine | State::Talking | State::NotNow if by_voice => State::CallOffered,
            other => other,
        }
    }

    /// The state after a call.
    #[must_use]
    pub fn after_call(self, outcome: Outcome) -> State {
        match outcome {
            Outcome::ShortWantsHelp | Outcome::Talked | Outcome::HungUp => State::Called,
            Outcome::NoAnswer | Outcome::OtherMoment => self,
        }
    }

    /// Whether a worker may change the state so. Out of [`State::Stop`] leads only the person's own wish, which
    /// the worker confirms.
    pub fn may_become(self, next: State, they_wished: bool) -> bool {
        self != State::Stop || next == State::Stop || they_wished
    }
}

/// The one word that ends it, as people write it in the languages of the front door. The texts name the first.
const STOP: [&str; 19] = [
    "stop",
    "alto",
    "basta",
    "pare",
    "parar",
    "arrête",
    "arrete",
    "arrêtez",
    "oprește",
    "opreste",
    "спри",
    "стоп",
    "зупинись",
    "przestań",
    "przestan",
    "állj",
    "elég",
    "dur",
    "توقف",
];

/// Whether a message is the one word that ends it (OUT-14).
pub fn says_stop(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    STOP.contains(&word.as_str())
}
