//! Conversations: what is kept of them, and the rules that hold for both sides.

pub mod about;
pub mod back;
pub mod board;
pub mod code;
pub mod codes;
pub mod crew;
pub mod door;
mod head;
pub mod hold;
pub mod holding;
pub mod hours;
pub mod lane;
pub mod local;
pub mod look;
pub mod mask;
pub mod names;
pub mod pace;
pub mod phrases;
pub mod pocket;
pub mod practice;
pub mod queue;
mod record;
pub mod safe;
mod thread;
pub mod topics;
mod turns;
pub mod vanish;
pub mod visits;
pub mod young;
pub use kit::wording;

pub use back::Back;
pub use hold::{Leaving, Side, seen_by};
pub use look::{LookProposed, LookWhen};
pub use safe::{Reach, Refused, SafeContact, WeekDay};
pub use vanish::Vanish;

pub use code::LostHow;
pub use codes::{Chosen, Coded, Outcome, Sentence, State, Way};
pub use door::{Door, First, FirstLine, Keep, Kind, Opening, Topic};
pub use head::{Channel, ConversationHead, Head, erased_at};
pub use holding::{AtDesk, Colleague, Holder, Interpreting, Passing, Standing};
pub use lane::Lane;
pub use people::pocket::{CodeText, PocketHead, PocketPlace};
pub use pocket::Kept;
pub use record::{Alone, HOLD_SECONDS, Record, Sender};
pub use thread::{
    PACE_MESSAGES, REPEAT_SECONDS, can_take_back, is_repeat, last_word_is_theirs, messages, next_leaving,
    open_offer, rushes, was_said,
};
pub use turns::says_stop;

#[cfg(test)]
mod tests;
