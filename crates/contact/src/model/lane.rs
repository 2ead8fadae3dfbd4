//! Where a conversation stands at the desk: with the others, or apart because it came with a flood.

use super::{ConversationHead, Record, Sender, messages};
use serde::{Deserialize, Serialize};
use store::Id;
use store::sealed::Sheet;

/// Where a conversation stands at the desk. Nothing is ever dropped: what came with a flood is kept apart until a
/// worker looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// With the others.
    #[default]
    Normal,
    /// Apart: it came with a flood. The person knows nothing of it and is not harmed by it.
    Quarantine,
}

impl ConversationHead {
    /// Whether it stands apart.
    pub fn is_apart(&self) -> bool {
        self.lane == Lane::Quarantine
    }

    /// Whether it may call for attention: a reminder, a notification, a count of who waits. Whoever is in danger now is
    /// never passed over.
    pub fn may_call(&self) -> bool {
        self.urgent || (!self.is_apart() && !self.muted)
    }

    /// Whether somebody in danger waits for us.
    pub fn calls_for_help(&self) -> bool {
        self.urgent && self.waiting
    }

    /// Whether a worker may mute it: never for somebody under 18, whose way back stays open (ACT-14), and never for
    /// somebody in danger (SAF-21).
    pub fn may_be_muted(&self) -> bool {
        self.may_be_closed() && !self.urgent
    }

    /// The head after the person said that they are in danger now: from then on it stands with the others and is
    /// heard, wherever it stood before (SAF-21).
    #[must_use]
    pub fn in_danger(self) -> ConversationHead {
        ConversationHead { urgent: true, lane: Lane::Normal, muted: false, ..self }
    }

    /// The head after this sheet helped whoever was in danger.
    #[must_use]
    pub fn helped_by(mut self, sheet: Id) -> ConversationHead {
        if self.urgent {
            self.desk.helped_by = Some(sheet);
        }
        ConversationHead { urgent: false, ..self }
    }

    /// The head after an answer was taken back; `sheets` are those that are left, and whether the person waits is known.
    /// If that answer had ended the danger, it is there again. A later answer that still stands helps in its place.
    #[must_use]
    pub fn without_help(mut self, answer: Id, sheets: &[Sheet<Record>]) -> ConversationHead {
        if self.desk.helped_by == Some(answer) {
            self.urgent = self.waiting;
            let last = messages(sheets).next_back().filter(|(_, from, _, _)| **from != Sender::Visitor);
            self.desk.helped_by = last.map(|(sheet, _, _, _)| sheet);
        }
        self
    }

    /// Where it stands in the list: with the others, then the muted ones, then those apart.
    pub fn rank(&self) -> u8 {
        match (self.lane, self.muted) {
            _ if self.urgent => 0,
            (Lane::Normal, false) => 0,
            (Lane::Normal, true) => 1,
            (Lane::Quarantine, _) => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::board::Board;
    use super::super::hours::Hours;
    use super::super::queue::{Shelf, Viewer, Why};
    use super::super::{Channel, Colleague};
    use super::*;
    use store::Moment;

    const NOW: Moment = Moment::from_seconds(1_000_000);

    fn somebody() -> ConversationHead {
        ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, NOW, Id::from_bytes([9; 16]))
    }

    fn colleague(number: u8) -> Colleague {
        Colleague { worker: Id::from_bytes([number; 16]), name: format!("W{number}") }
    }

    #[test]
    fn danger_stands_first_wherever_the_conversation_stood() {
        let (board, hours) = (Board::default(), Hours::default());
        let me = Viewer { worker: Id::from_bytes([1; 16]), board: &board, hours: &hours, now: NOW };
        let longest = ConversationHead { waits_since: NOW.plus_days(-9), ..somebody() };
        let muted = ConversationHead { muted: true, ..somebody() };
        let apart = ConversationHead { lane: Lane::Quarantine, ..somebody() };
        let others = somebody().held_by(colleague(2), NOW, None);
        for before in [muted, apart, others] {
            let head = before.clone().in_danger();
            assert!(me.place(&head) < me.place(&longest) && me.place(&head).0 == Shelf::Waiting);
            assert_eq!(me.reminder(&head), Some(Why::Danger { since: NOW }));
            // Also where something set one side of it only.
            assert!(me.place(&ConversationHead { urgent: true, ..before }).0 == Shelf::Waiting);
            assert!(head.may_call() && !head.may_be_muted() && head.rank() == 0);
        }
    }

    #[test]
    fn those_who_carry_it_are_reminded_of_what_a_colleague_did_and_nobody_else() {
        let (board, hours) = (Board::default(), Hours::default());
        let viewer =
            |number| Viewer { worker: Id::from_bytes([number; 16]), board: &board, hours: &hours, now: NOW };
        let held = ConversationHead { waiting: false, ..somebody() }.held_by(colleague(1), NOW, None);
        let touched = held.clone().touched_by(colleague(2), &board, NOW);
        assert_eq!(viewer(1).reminder(&touched), Some(Why::Beside { by: "W2".to_owned() }));
        assert_eq!((viewer(2).reminder(&touched), viewer(3).reminder(&touched)), (None, None));
        assert_eq!(held.touched_by(colleague(1), &board, NOW).desk.beside, None);
        assert_eq!(somebody().touched_by(colleague(2), &board, NOW).desk.beside, None, "nobody carries it");
    }
}
