use super::*;
use crate::model::board::{Away, BoardRecord};
use crate::model::{Channel, Sender};
use store::Id;

const NOW: Moment = Moment::from_seconds(1_000_000);

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn colleague(number: u8) -> Colleague {
    Colleague { worker: id(number), name: format!("W{number}") }
}

fn head() -> ConversationHead {
    ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, NOW, id(99))
}

fn held_by(numbers: &[u8]) -> ConversationHead {
    numbers.iter().fold(head(), |head, number| head.held_by(colleague(*number), NOW, None))
}

/// A board on which `who` is away for two days, covered by `cover`.
fn away(pairs: &[(u8, Option<u8>)]) -> Board {
    let records: Vec<BoardRecord> = pairs
        .iter()
        .map(|(who, cover)| {
            BoardRecord::Away(Away {
                who: colleague(*who),
                from: NOW,
                until: NOW.plus_days(2),
                cover: cover.map(colleague),
            })
        })
        .collect();
    Board::of(records.iter())
}

fn said(position: u8, from: Sender) -> Sheet<Record> {
    let record = Record::Message { from, text: "dag".to_owned(), at: NOW, leaves: NOW };
    sheet(position, record)
}

fn sheet(position: u8, record: Record) -> Sheet<Record> {
    Sheet { id: id(position), position: i64::from(position), revision: 1, content: Some(record) }
}

fn worker(number: u8) -> Sender {
    Sender::Worker { id: id(number), name: format!("W{number}") }
}

#[test]
fn a_conversation_is_free_mine_or_others() {
    let board = Board::default();
    assert_eq!(head().standing(id(1), &board, NOW), Standing::Free);
    assert_eq!(held_by(&[1]).standing(id(1), &board, NOW), Standing::Mine);
    let others = held_by(&[2, 3]).standing(id(1), &board, NOW);
    assert_eq!(others, Standing::Others(vec!["W2".to_owned(), "W3".to_owned()]));
}

#[test]
fn a_cover_stands_in_for_as_long_as_the_absence_lasts() {
    let (head, board) = (held_by(&[1]), away(&[(1, Some(2))]));
    assert_eq!(head.standing(id(2), &board, NOW), Standing::Covering(NOW.plus_days(2)));
    assert_eq!(head.standing(id(3), &board, NOW), Standing::Others(vec!["W2".to_owned()]));
    assert_eq!(head.standing(id(1), &board, NOW), Standing::Mine, "whoever is away keeps what is theirs");
    let later = NOW.plus_days(2);
    assert_eq!(head.standing(id(2), &board, later), Standing::Others(vec!["W1".to_owned()]));
}

#[test]
fn without_a_cover_who_is_there_anybody_may_stand_in() {
    let head = held_by(&[1]);
    for board in [away(&[(1, None)]), away(&[(1, Some(2)), (2, None)])] {
        assert_eq!(head.standing(id(3), &board, NOW), Standing::Covering(NOW.plus_days(2)));
    }
    let duo = held_by(&[1, 4]);
    assert_eq!(duo.standing(id(3), &away(&[(1, None)]), NOW), Standing::Others(vec!["W4".to_owned()]));
}

#[test]
fn whoever_stands_in_lets_go_by_itself() {
    let head = held_by(&[1]).held_by(colleague(2), NOW, Some(NOW.plus_days(2)));
    assert!(head.is_held_by(id(2), NOW) && !head.is_held_by(id(2), NOW.plus_days(2)));
    assert_eq!(head.holder_names(NOW.plus_days(2)), ["W1"]);
    assert!(!head.is_full(&Board::default(), NOW), "a stand-in takes nobody's place in the duo");
    assert!(held_by(&[1, 2]).is_full(&Board::default(), NOW));
}

#[test]
fn handing_over_keeps_the_duo_and_drops_what_was_offered() {
    let mut head = held_by(&[1, 2]);
    head.desk.passing = Some(Passing { to: colleague(3), by: colleague(1), returned: false });
    let moved = head.clone().moved(id(1), colleague(3), NOW);
    assert_eq!(moved.holder_names(NOW), ["W2", "W3"]);
    assert_eq!(moved.desk.passing, None);
    assert_eq!(head.clone().moved(id(1), colleague(2), NOW).holder_names(NOW), ["W2"]);
    assert_eq!(head.let_go(id(2)).desk.passing.map(|passing| passing.to), Some(colleague(3)));
}

#[test]
fn somebody_under_18_is_never_with_one_worker() {
    let young = |numbers: &[u8]| ConversationHead { young: true, ..held_by(numbers) };
    let board = Board::default();
    assert!(young(&[]).needs_second(id(1), &board, NOW) && young(&[1]).needs_second(id(1), &board, NOW));
    assert!(!young(&[1, 2]).needs_second(id(1), &board, NOW));
    assert!(young(&[1, 2]).needs_second(id(1), &away(&[(2, None)]), NOW), "who is away is not there");
    assert!(!young(&[1, 2]).needs_second(id(1), &away(&[(1, None)]), NOW), "who acts is there");
    assert!(!held_by(&[1]).needs_second(id(1), &board, NOW));
    let in_danger = ConversationHead { urgent: true, ..young(&[1]) };
    assert!(!in_danger.needs_second(id(1), &board, NOW), "nobody in danger waits for a second worker");
}

#[test]
fn the_way_back_of_somebody_under_18_stays_open() {
    let young = ConversationHead { young: true, ..head() };
    assert!(head().may_be_closed() && !young.may_be_closed());
}

#[test]
fn the_first_message_without_an_answer_begins_the_wait() {
    let later = NOW.plus_days(1);
    assert_eq!(head().waits_since_after(later), NOW);
    assert_eq!(ConversationHead { waiting: false, ..head() }.waits_since_after(later), later);
}

#[test]
fn the_person_hears_who_goes_on_and_only_when_it_changes() {
    let names = |numbers: &[u8]| numbers.iter().map(|number| format!("W{number}")).collect::<Vec<_>>();
    let told = |sheets: &[Sheet<Record>], now: &[u8]| tells_who(sheets, names(now), NOW).is_some();
    let begun = [said(1, Sender::Visitor)];
    assert!(!told(&begun, &[1]), "the first answer says who it is");
    assert!(told(&begun, &[1, 2]), "a duo is told before it writes");
    let answered = [said(1, Sender::Visitor), said(2, worker(1))];
    assert!(!told(&answered, &[1]) && told(&answered, &[2]) && told(&answered, &[1, 2]));
    assert!(!told(&answered, &[]), "back in the queue nobody goes on yet");
    let handed = [said(2, worker(1)), sheet(3, Record::Handed { to: names(&[2, 1]), at: NOW })];
    assert!(!told(&handed, &[1, 2]) && told(&handed, &[1]));
}
