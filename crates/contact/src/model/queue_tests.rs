use super::*;
use crate::model::board::BoardRecord;
use crate::model::hours::read_openings;
use crate::model::local::at_hour;
use crate::model::{Channel, Colleague, Passing};
use std::sync::LazyLock;
use store::{Day, Id};

/// Nobody filled in when somebody is there.
static UNKNOWN: LazyLock<Hours> = LazyLock::new(Hours::default);
const NOW: Moment = Moment::from_seconds(1_000_000);
const HOUR: i64 = 3600;

fn colleague(number: u8) -> Colleague {
    Colleague { worker: Id::from_bytes([number; 16]), name: format!("W{number}") }
}

/// Somebody who waits since so many hours.
fn waits(hours: i64) -> ConversationHead {
    let since = NOW.plus_seconds(-hours * HOUR);
    ConversationHead::begin("Wilg-42".to_owned(), "nl", Channel::FrontDoor, since, Id::from_bytes([9; 16]))
}

fn held(head: ConversationHead, number: u8) -> ConversationHead {
    head.held_by(colleague(number), NOW, None)
}

fn board(cards: &[(u8, &str)]) -> Board {
    let records: Vec<BoardRecord> = cards
        .iter()
        .map(|(who, language)| BoardRecord::Card {
            who: colleague(*who),
            languages: vec![(*language).to_owned()],
        })
        .collect();
    Board::of(records.iter())
}

fn viewer(number: u8, board: &Board) -> Viewer<'_> {
    Viewer { worker: Id::from_bytes([number; 16]), board, hours: &UNKNOWN, now: NOW }
}

#[test]
fn whoever_waits_longest_stands_first_and_each_stands_once() {
    let empty = Board::default();
    let me = viewer(1, &empty);
    let calm = |head| ConversationHead { waiting: false, ..head };
    let mut shelves = [
        me.place(&calm(waits(1))),
        me.place(&calm(held(waits(1), 2))),
        me.place(&calm(held(waits(1), 1))),
        me.place(&waits(1)),
        me.place(&held(waits(5), 2)),
    ];
    shelves.sort_unstable();
    let order: Vec<Shelf> = shelves.iter().map(|place| place.0).collect();
    assert_eq!(order, [Shelf::Waiting, Shelf::Waiting, Shelf::Mine, Shelf::Colleagues, Shelf::Quiet]);
    assert!(me.place(&held(waits(5), 2)) < me.place(&waits(1)), "also when a colleague has it");
}

#[test]
fn an_agreed_moment_that_comes_sooner_goes_first() {
    let empty = Board::default();
    let me = viewer(1, &empty);
    let looks =
        |hours: i64| ConversationHead { looks_again: Some(NOW.plus_seconds(hours * HOUR)), ..waits(1) };
    assert!(me.place(&looks(1)) < me.place(&waits(2)));
    assert!(me.place(&looks(20)) > me.place(&waits(2)), "a late look does not put off the promise");
    assert_eq!(looks(20).due(&UNKNOWN), waits(1).due(&UNKNOWN));
    assert_eq!(looks(-3).due(&UNKNOWN), waits(1).due(&UNKNOWN), "a look before the message says nothing");
}

#[test]
fn a_language_is_first_offered_to_who_speaks_it_and_never_hidden() {
    let board = board(&[(1, "pl"), (2, "ro")]);
    let romanian = |hours| ConversationHead { language: "ro".to_owned(), ..waits(hours) };
    let (pole, speaker) = (viewer(1, &board), viewer(2, &board));
    assert!(pole.place(&waits(1)) < pole.place(&romanian(2)), "what one can read stands above");
    assert!(speaker.place(&romanian(2)) < speaker.place(&waits(1)));
    assert!(pole.place(&romanian(9)) < pole.place(&waits(1)), "nobody waits longer than promised for it");
    let hungarian = ConversationHead { language: "hu".to_owned(), ..waits(2) };
    assert!(pole.place(&hungarian) < pole.place(&waits(1)), "nobody speaks it: it is everybody's");
    assert_eq!(pole.place(&romanian(2)).0, Shelf::Waiting);
}

#[test]
fn a_wait_is_brought_up_once_the_promise_is_over_and_gone_with_the_answer() {
    let empty = Board::default();
    let me = viewer(1, &empty);
    assert_eq!(me.reminder(&waits(7)), None);
    assert_eq!(
        me.reminder(&waits(8)),
        Some(Why::Waits { since: NOW.plus_seconds(-8 * HOUR), promised: None })
    );
    assert_eq!(me.reminder(&ConversationHead { waiting: false, ..waits(8) }), None);
    assert_eq!(me.reminder(&held(waits(8), 2)), None, "a colleague has it");
    assert!(me.reminder(&held(waits(16), 2)).is_some(), "after twice the promise it is everybody's");
    assert!(me.reminder(&held(waits(8), 1)).is_some());
}

#[test]
fn a_look_that_comes_soon_is_brought_up() {
    let empty = Board::default();
    let me = viewer(1, &empty);
    let looks =
        |hours: i64| ConversationHead { looks_again: Some(NOW.plus_seconds(hours * HOUR)), ..waits(1) };
    assert_eq!(me.reminder(&looks(4)), None);
    assert!(matches!(me.reminder(&looks(3)), Some(Why::LooksAgain { .. })));
    assert_eq!(me.reminder(&held(looks(3), 2)), None);
}

#[test]
fn somebody_under_18_with_one_worker_is_brought_up_to_everybody() {
    let empty = Board::default();
    let young = ConversationHead { young: true, ..held(waits(1), 2) };
    assert_eq!(viewer(1, &empty).reminder(&young), Some(Why::NeedsSecond));
    assert_eq!(viewer(1, &empty).reminder(&held(young, 3)), None);
}

#[test]
fn fine_is_followed_lightly_once_and_can_be_passed_over() {
    let empty = Board::default();
    let me = viewer(1, &empty);
    let fine = |days: i64| ConversationHead {
        state: State::Fine,
        waiting: false,
        last_message: NOW.plus_days(-days),
        ..waits(1)
    };
    assert_eq!(me.reminder(&fine(6)), None);
    assert!(matches!(me.reminder(&fine(7)), Some(Why::LightQuestion { .. })));
    let mut skipped = fine(7);
    skipped.desk.light_done = Some(NOW);
    assert_eq!(me.reminder(&skipped), None);
    skipped.desk.light_done = Some(NOW.plus_days(-8));
    assert!(me.reminder(&skipped).is_some(), "the person wrote since: it may be asked again");
    assert_eq!(me.reminder(&ConversationHead { state: State::Talking, ..fine(9) }), None);
}

#[test]
fn an_offer_reaches_the_colleague_and_its_return_the_giver() {
    let empty = Board::default();
    let mut head = ConversationHead { waiting: false, ..held(waits(1), 1) };
    head.desk.passing = Some(Passing { to: colleague(2), by: colleague(1), returned: false });
    assert_eq!(viewer(2, &empty).reminder(&head), Some(Why::Offered { by: "W1".to_owned() }));
    assert_eq!(viewer(1, &empty).reminder(&head), None);
    head.desk.passing = Some(Passing { to: colleague(2), by: colleague(1), returned: true });
    assert_eq!(viewer(1, &empty).reminder(&head), Some(Why::Returned { by: "W2".to_owned() }));
    assert_eq!(viewer(2, &empty).reminder(&head), None);
}

/// This hour of a day of January 1970; the 12th is a Monday.
fn on(day: i32, hour: u8) -> Moment {
    at_hour(Day::from_number(day - 1), hour)
}

/// Nine to five on the days of work, an answer within four hours.
fn office() -> Hours {
    let mut hours = Hours::default();
    for day in hours.week.iter_mut().take(5) {
        *day = read_openings("9-17").unwrap();
    }
    hours
}

#[test]
fn the_desk_keeps_to_what_the_door_promised() {
    let (hours, empty) = (office(), Board::default());
    let wrote = |day, hour| ConversationHead { waits_since: on(day, hour), ..waits(0) };
    let at = |day, hour| Viewer { hours: &hours, now: on(day, hour), ..viewer(1, &empty) };
    assert_eq!(wrote(12, 9).due(&hours), on(12, 13), "told: today");
    assert!(at(12, 13).reminder(&wrote(12, 9)).is_some());
    let friday = wrote(9, 22);
    assert_eq!(at(10, 6).reminder(&friday), None, "nobody promised anything for a Saturday morning");
    assert_eq!(at(12, 12).reminder(&friday), None);
    let why = Why::Waits { since: on(9, 22), promised: Some(on(12, 13)) };
    assert_eq!(at(12, 13).reminder(&friday), Some(why));
    let theirs = held(friday, 2);
    assert_eq!(at(12, 16).reminder(&theirs), None, "a colleague has it");
    assert!(at(12, 17).reminder(&theirs).is_some(), "after twice the promise, in opening time");
}

#[test]
fn whoever_was_promised_an_answer_sooner_stands_higher() {
    let (hours, empty) = (office(), Board::default());
    let me = Viewer { hours: &hours, now: on(12, 10), ..viewer(1, &empty) };
    let wrote = |day, hour| ConversationHead { waits_since: on(day, hour), ..waits(0) };
    assert!(me.place(&wrote(9, 22)) < me.place(&wrote(12, 10)), "13:00 goes before 14:00");
    assert_eq!(me.place(&wrote(9, 22)).2, me.place(&wrote(10, 12)).2, "both are promised Monday at one");
}

#[test]
fn the_language_that_somebody_speaks_counts_and_not_that_of_their_pages() {
    let board = board(&[(1, "pl"), (2, "ro")]);
    let romanian = ConversationHead { spoken: Some("ro".to_owned()), ..waits(2) };
    assert_eq!((romanian.language.as_str(), romanian.tongue()), ("nl", "ro"));
    assert!(viewer(1, &board).place(&romanian) > viewer(1, &board).place(&waits(1)));
    assert!(viewer(2, &board).place(&romanian) < viewer(2, &board).place(&waits(1)));
}
