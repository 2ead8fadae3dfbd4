//! Who works here now. Whoever left is not waited for, and where only one could carry a conversation nobody is asked
//! for a second (issue 3, point 12; ACT-14).

use super::board::Board;
use super::holding::{Holder, YOUNG_HOLDERS};
use super::{Channel, ConversationHead, Kind};
use std::collections::BTreeMap;
use store::{Id, Moment};

/// Who works here now, and who of them holds which key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Crew {
    /// Everybody who may answer.
    pub all: Vec<Id>,
    /// Those of them with the key of the desk.
    pub desk: Vec<Id>,
    /// Those of them with the key of the confidential advisers.
    pub advisers: Vec<Id>,
    /// Those of them with the key of a circle that is a conversation's own, where it was looked up.
    pub own: BTreeMap<Id, Vec<Id>>,
}

impl Board {
    /// Whether somebody does not work here any more. Without a crew nothing is known of that.
    pub fn is_gone(&self, worker: Id) -> bool {
        self.crew.as_ref().is_some_and(|crew| !crew.all.contains(&worker))
    }

    /// Whether so many of these are there that two could carry a conversation.
    fn are_two(&self, workers: &[Id], now: Moment) -> bool {
        workers.iter().filter(|worker| self.away(**worker, now).is_none()).count() >= YOUNG_HOLDERS
    }
}

impl ConversationHead {
    /// Those who carry it now and still work here.
    pub fn holders_here(&self, board: &Board, now: Moment) -> impl Iterator<Item = &Holder> {
        self.holders_at(now).filter(|holder| !board.is_gone(holder.worker))
    }

    /// The names of those who carry it now and still work here.
    pub fn names_here(&self, board: &Board, now: Moment) -> Vec<String> {
        self.holders_here(board, now).map(|holder| holder.name.clone()).collect()
    }

    /// The head without those who do not work here any more.
    #[must_use]
    pub fn without_gone(mut self, board: &Board) -> ConversationHead {
        self.holders.retain(|holder| !board.is_gone(holder.worker));
        self
    }

    /// The circle that is its own: the duo's, or the file's. What stands at the desk or with an adviser has none.
    pub fn own_circle(&self) -> Option<Id> {
        match (self.kind, &self.channel) {
            (Kind::Adviser, _) | (_, Channel::FrontDoor) => None,
            (_, Channel::Outreach { duo, .. }) => Some(*duo),
            (_, Channel::File { circle }) => Some(*circle),
        }
    }

    /// Whether there are two who could carry it together: those with a key to it who are there. Where nobody looked who
    /// they are, there could be.
    pub fn can_be_two(&self, board: &Board, now: Moment) -> bool {
        let Some(crew) = &board.crew else { return true };
        let with_key = match (self.kind, self.own_circle()) {
            (Kind::Adviser, _) => Some(&crew.advisers),
            (_, Some(circle)) => crew.own.get(&circle),
            (_, None) => Some(&crew.desk),
        };
        with_key.is_none_or(|with_key| board.are_two(with_key, now))
    }
}

#[cfg(test)]
mod tests {
    use super::super::board::{Away, BoardRecord};
    use super::super::{Colleague, Standing};
    use super::*;
    use outreach::model::ChannelKind;

    const NOW: Moment = Moment::from_seconds(1_000_000);

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn colleague(number: u8) -> Colleague {
        Colleague { worker: id(number), name: format!("W{number}") }
    }

    fn held_by(numbers: &[u8]) -> ConversationHead {
        let head = ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, NOW, id(99));
        numbers.iter().fold(head, |head, number| head.held_by(colleague(*number), NOW, None))
    }

    /// A board of a team in which these work, all of them at the desk; the last ones are advisers too.
    fn team(all: &[u8], advisers: usize, away: &[u8]) -> Board {
        let absences: Vec<BoardRecord> = away
            .iter()
            .map(|who| {
                let until = NOW.plus_days(2);
                BoardRecord::Away(Away { who: colleague(*who), from: NOW, until, cover: None })
            })
            .collect();
        let all: Vec<Id> = all.iter().map(|number| id(*number)).collect();
        let advisers = all.iter().rev().take(advisers).copied().collect();
        let crew = Crew { desk: all.clone(), advisers, all, own: BTreeMap::new() };
        Board { crew: Some(crew), ..Board::of(absences.iter()) }
    }

    #[test]
    fn what_somebody_who_left_carried_is_everybodys() {
        let board = team(&[1, 2], 0, &[]);
        assert_eq!(held_by(&[9]).standing(id(1), &board, NOW), Standing::Free);
        assert_eq!(held_by(&[9, 2]).standing(id(1), &board, NOW), Standing::Others(vec!["W2".to_owned()]));
        assert_eq!(held_by(&[9, 1]).standing(id(1), &board, NOW), Standing::Mine);
        assert_eq!(
            held_by(&[9]).standing(id(1), &Board::default(), NOW),
            Standing::Others(vec!["W9".to_owned()])
        );
    }

    #[test]
    fn somebody_who_left_takes_no_place_in_a_duo_and_is_no_second() {
        let board = team(&[1, 2, 3], 0, &[]);
        assert!(!held_by(&[9, 2]).is_full(&board, NOW) && held_by(&[1, 2]).is_full(&board, NOW));
        let young = ConversationHead { young: true, ..held_by(&[9, 1]) };
        assert!(young.needs_second(id(1), &board, NOW));
        assert_eq!(young.without_gone(&board).names_here(&board, NOW), ["W1"]);
    }

    #[test]
    fn nobody_waits_for_a_second_who_does_not_exist() {
        let young = |head| ConversationHead { young: true, ..head };
        let one = young(held_by(&[1]));
        assert!(!one.needs_second(id(1), &team(&[1], 0, &[]), NOW), "a team of one");
        assert!(!one.needs_second(id(1), &team(&[1, 2], 0, &[2]), NOW), "the other is away");
        assert!(one.needs_second(id(1), &team(&[1, 2], 0, &[]), NOW));
        let adviser = ConversationHead { kind: Kind::Adviser, ..one };
        assert!(!adviser.needs_second(id(1), &team(&[2, 1], 1, &[]), NOW), "one adviser in a large team");
        assert!(adviser.needs_second(id(1), &team(&[2, 1], 2, &[]), NOW));
    }

    /// The same board, once somebody looked who holds the key of a circle.
    fn with_circle(mut board: Board, circle: Id, members: &[u8]) -> Board {
        let crew = board.crew.as_mut().unwrap();
        crew.own.insert(circle, members.iter().map(|number| id(*number)).collect());
        board
    }

    #[test]
    fn a_duo_of_which_one_left_or_is_away_goes_on_with_one() {
        let site = ChannelKind::ChatSite;
        let (duo, shift, attempt, handle_timer) = (id(50), id(51), id(52), id(53));
        let channel = Channel::Outreach { site, duo, shift, attempt, handle_timer };
        let head =
            |numbers: &[u8]| ConversationHead { young: true, channel: channel.clone(), ..held_by(numbers) };
        let all = || team(&[1, 2, 3], 0, &[]);
        assert!(!head(&[1, 9]).needs_second(id(1), &with_circle(all(), duo, &[1]), NOW));
        let both = with_circle(all(), duo, &[1, 2]);
        assert!(head(&[1]).needs_second(id(1), &both, NOW), "the other let go and can come back");
        let on_leave = with_circle(team(&[1, 2, 3], 0, &[2]), duo, &[1, 2]);
        assert!(!head(&[1, 2]).needs_second(id(1), &on_leave, NOW), "nobody else has the key of the duo");
        assert!(head(&[1, 2]).is_alone(id(1), &on_leave, NOW), "and that is told");
        assert!(head(&[1]).needs_second(id(1), &all(), NOW), "nobody looked who has the key");
    }

    #[test]
    fn a_file_with_one_guide_waits_for_no_second() {
        let circle = id(60);
        let head = ConversationHead { young: true, channel: Channel::File { circle }, ..held_by(&[1]) };
        let one = with_circle(team(&[1, 2, 3], 0, &[]), circle, &[1]);
        assert!(!head.needs_second(id(1), &one, NOW) && head.is_alone(id(1), &one, NOW));
        let two = with_circle(team(&[1, 2, 3], 0, &[]), circle, &[1, 3]);
        assert!(head.needs_second(id(1), &two, NOW) && !head.is_alone(id(1), &two, NOW));
    }
}
