//! Messages that wait a few seconds before they leave (NFR-07). Until then only their own side knows of them: not
//! the list, not the state of the conversation, not who waits.

use super::{ConversationHead, HOLD_SECONDS, Lane, Record, Sender, State, says_stop};
use serde::{Deserialize, Serialize};
use store::sealed::Sheet;
use store::{Id, Moment};

/// One of the two sides of a conversation.
#[derive(Serialize, Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The person.
    Person,
    /// The workers.
    Workers,
}

/// A message on its way out, as the head knows it.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// The record with the message.
    pub record: Id,
    /// Whose it is.
    pub side: Side,
    /// When it was written.
    pub at: Moment,
    /// When it leaves.
    pub leaves: Moment,
}

impl Sender {
    /// On which side they are.
    pub fn side(&self) -> Side {
        match self {
            Sender::Visitor => Side::Person,
            Sender::Worker { .. } => Side::Workers,
        }
    }
}

impl Record {
    /// Whether this side may know of the record now.
    pub fn is_seen_by(&self, side: Side, now: Moment) -> bool {
        match self {
            Record::Unsent => false,
            Record::Message { from, .. } => from.side() == side || !self.is_held(now),
            _ => true,
        }
    }
}

/// When a message of the person leaves. The one word that asks us to stop does not wait, and nobody waits while
/// somebody is in danger.
pub fn leaves_at(head: &ConversationHead, text: &str, now: Moment) -> Moment {
    if says_stop(text) { now } else { answer_leaves_at(head, now) }
}

/// When an answer leaves: at once while the person is in danger.
pub fn answer_leaves_at(head: &ConversationHead, now: Moment) -> Moment {
    if head.urgent { now } else { now.plus_seconds(HOLD_SECONDS) }
}

/// The sheets that one side may know of now, erased ones as marks.
pub fn seen_by(sheets: &[Sheet<Record>], side: Side, now: Moment) -> Vec<Sheet<Record>> {
    let seen = |sheet: &&Sheet<Record>| sheet.content.as_ref().is_none_or(|one| one.is_seen_by(side, now));
    sheets.iter().filter(seen).cloned().collect()
}

/// The sheets that both sides may know of now.
pub(crate) fn that_left(sheets: &[Sheet<Record>], now: Moment) -> Vec<Sheet<Record>> {
    seen_by(&seen_by(sheets, Side::Person, now), Side::Workers, now)
}

impl ConversationHead {
    /// The head as it stands now: whatever was due to leave has left.
    #[must_use]
    pub fn settled(mut self, now: Moment) -> ConversationHead {
        let (mut left, held): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.leaving).into_iter().partition(|one| one.leaves <= now);
        left.sort_by_key(|one| one.leaves);
        left.into_iter().fold(ConversationHead { leaving: held, ..self }, ConversationHead::after)
    }

    /// The head with a message that does not leave yet.
    #[must_use]
    pub fn with_leaving(mut self, one: Leaving) -> ConversationHead {
        self.leaving.push(one);
        self
    }

    /// The head of a conversation with its first words. Before they left it has not begun, and nobody waits in it.
    #[must_use]
    pub fn with_first(self, words: Leaving, now: Moment) -> ConversationHead {
        if words.leaves <= now {
            return self;
        }
        ConversationHead { begun: false, waiting: false, ..self }.with_leaving(words)
    }

    /// The head without a message that was about to leave.
    #[must_use]
    pub fn without_leaving(mut self, record: Id) -> ConversationHead {
        self.leaving.retain(|one| one.record != record);
        self
    }

    /// The head after a message left at this moment rather than at its own.
    #[must_use]
    pub fn sent_now(self, record: Id, now: Moment) -> ConversationHead {
        match self.leaving.iter().find(|one| one.record == record).cloned() {
            Some(one) => self.without_leaving(record).after(Leaving { leaves: now, ..one }),
            None => self,
        }
    }

    /// The head after a message left. An answer does not answer what came in while it was on its way out.
    fn after(self, left: Leaving) -> ConversationHead {
        match left.side {
            Side::Person => {
                let state = self.state.after_their_message("");
                let waiting = state != State::Stop;
                let waits_since = self.waits_since_after(left.leaves);
                let last_message = left.leaves;
                ConversationHead { state, begun: true, last_message, waits_since, waiting, ..self }
            }
            Side::Workers if self.waiting && left.at < self.last_message => self,
            Side::Workers => {
                let lane = Lane::Normal;
                let head = self.helped_by(left.record);
                ConversationHead { last_message: left.leaves, waiting: false, lane, ..head }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Channel;
    use super::*;

    const START: Moment = Moment::from_seconds(1_000);

    fn head() -> ConversationHead {
        let id = Id::from_bytes([1; 16]);
        let head = ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, START, id);
        ConversationHead { waiting: false, ..head }
    }

    fn leaving(number: u8, side: Side, after: i64) -> Leaving {
        let at = START.plus_seconds(after);
        Leaving { record: Id::from_bytes([number; 16]), side, at, leaves: at.plus_seconds(HOLD_SECONDS) }
    }

    fn at(after: i64) -> Moment {
        START.plus_seconds(after)
    }

    #[test]
    fn nobody_waits_before_the_message_left() {
        let head = head().with_leaving(leaving(1, Side::Person, 5));
        let before = head.clone().settled(at(14));
        assert!(!before.waiting && before.last_message == START && before.leaving.len() == 1);
        let after = head.settled(at(15));
        assert!(after.waiting && after.last_message == at(15) && after.leaving.is_empty());
    }

    #[test]
    fn a_conversation_begins_when_its_first_words_left() {
        let (begun, words) = (ConversationHead { waiting: true, ..head() }, leaving(1, Side::Person, 0));
        let held = begun.clone().with_first(words.clone(), at(0));
        let before = held.clone().settled(at(9));
        assert!(!before.begun && !before.waiting);
        let after = held.clone().settled(at(10));
        assert!(after.begun && after.waiting && after.waits_since == at(10));
        let back = held.without_leaving(words.record).settled(at(60));
        assert!(!back.begun && !back.waiting, "what was taken back never began");
        let at_once = begun.with_first(Leaving { leaves: at(0), ..words }, at(0));
        assert!(at_once.begun && at_once.waiting && at_once.leaving.is_empty());
    }

    #[test]
    fn danger_and_stop_do_not_wait() {
        let (calm, urgent) = (head(), ConversationHead { urgent: true, ..head() });
        assert_eq!(leaves_at(&calm, "hoi", at(0)), at(HOLD_SECONDS));
        assert_eq!(leaves_at(&calm, "stop", at(0)), at(0));
        assert_eq!(leaves_at(&urgent, "hoi", at(0)), at(0));
        assert_eq!(
            (answer_leaves_at(&calm, at(0)), answer_leaves_at(&urgent, at(0))),
            (at(HOLD_SECONDS), at(0))
        );
    }

    #[test]
    fn what_is_taken_back_changes_nothing() {
        let one = leaving(1, Side::Person, 5);
        let head = head().with_leaving(one.clone()).without_leaving(one.record).settled(at(60));
        assert!(!head.waiting && head.last_message == START);
    }

    #[test]
    fn an_answer_does_not_answer_what_came_in_while_it_was_on_its_way_out() {
        let head =
            head().with_leaving(leaving(1, Side::Person, 0)).with_leaving(leaving(2, Side::Workers, 5));
        assert!(head.clone().settled(at(12)).waiting);
        assert!(head.settled(at(20)).waiting, "it was written before the question was there to read");
        let answered = self::head()
            .with_leaving(leaving(1, Side::Person, 0))
            .settled(at(11))
            .with_leaving(leaving(2, Side::Workers, 12));
        assert!(answered.clone().settled(at(21)).waiting);
        assert!(!answered.settled(at(22)).waiting);
    }

    #[test]
    fn what_is_sent_now_has_left() {
        let one = leaving(1, Side::Person, 5);
        let head = head().with_leaving(one.clone()).sent_now(one.record, at(6));
        assert!(head.waiting && head.last_message == at(6) && head.leaving.is_empty());
        assert_eq!(
            head.clone().sent_now(one.record, at(9)).last_message,
            at(6),
            "a second time does nothing"
        );
    }

    #[test]
    fn the_state_opens_again_only_when_the_message_left() {
        let head = ConversationHead { state: State::Stop, ..head() };
        let head = head.with_leaving(leaving(1, Side::Person, 0));
        assert_eq!(head.clone().settled(at(9)).state, State::Stop);
        assert_eq!(head.settled(at(10)).state, State::Talking);
    }

    #[test]
    fn each_side_sees_its_own_held_message_and_nobody_what_was_taken_back() {
        let message = |number, from: Sender| Sheet {
            id: Id::from_bytes([number; 16]),
            position: i64::from(number),
            revision: 1,
            content: Some(Record::Message {
                from,
                text: "hoi".to_owned(),
                at: START,
                leaves: at(HOLD_SECONDS),
            }),
        };
        let worker = Sender::Worker { id: Id::from_bytes([9; 16]), name: "Noor".to_owned() };
        let unsent = Sheet { content: Some(Record::Unsent), ..message(3, Sender::Visitor) };
        let mark = Sheet { content: None, ..message(4, Sender::Visitor) };
        let sheets = [message(1, Sender::Visitor), message(2, worker), unsent, mark];
        let seen = |side, after| -> Vec<i64> {
            seen_by(&sheets, side, at(after)).iter().map(|sheet| sheet.position).collect()
        };
        assert_eq!(seen(Side::Person, 9), [1, 4]);
        assert_eq!(seen(Side::Workers, 9), [2, 4]);
        assert_eq!(seen(Side::Workers, 10), [1, 2, 4]);
        assert_eq!(that_left(&sheets, at(9)).len(), 1);
    }
}
