use super::*;
use crate::house::{Clock, Dice, Settings};
use altcha_lib_rs::{Challenge, Payload, solve_challenge};
use data_encoding::BASE64;
use store::{Place, Store};
use ticket::Ticket;
use work::Task;

const NOON: i64 = 1_795_348_800;

fn house(folder: &tempfile::TempDir) -> crate::Shared {
    let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
    let texts = Box::leak(Box::new(kit::Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap()));
    House::new(
        Store::open(&place).unwrap(),
        Pepper::from_bytes([7; 32]),
        Clock::standing_at(Moment::from_seconds(NOON)),
        Dice::seeded(1),
        texts,
        Settings::default(),
        Vec::new(),
    )
}

fn at(seconds: i64) -> Moment {
    Moment::from_seconds(NOON + seconds)
}

fn ticket(house: &House) -> Ticket {
    let (run, number) = house.limits.number();
    Ticket {
        run,
        number,
        ready: at(20),
        over: true,
        tries: 1,
        task: Task::fresh(house, 300),
        kept: vec![("code".to_owned(), "geheim".to_owned())],
    }
}

#[test]
fn a_source_is_another_hash_tomorrow_and_in_another_house() {
    let pepper = Pepper::from_bytes([7; 32]);
    let (one, other) = (Limits::new(Rules::default()), Limits::new(Rules::default()));
    let of = |limits: &Limits, now: Moment| limits.subject(&pepper, now, "address", &[192, 0, 2, 1]);
    let today = of(&one, at(0));
    assert_eq!(today, of(&one, at(60)));
    assert_ne!(today, of(&other, at(0)), "the key is random and in memory only");
    assert_ne!(today, of(&one, at(0).plus_days(1)));
    assert_ne!(today, of(&one, at(0).plus_days(0)), "yesterday's key is gone for good");
}

#[test]
fn a_new_day_forgives() {
    let limits = Limits::new(Rules::default());
    let who = |now| Who::One(limits.subject(&Pepper::from_bytes([7; 32]), now, "address", b"here"));
    let now = at(0);
    for _ in 0..Rules::default().first_messages.burst {
        limits.take(who(now), Act::FirstMessage, now).unwrap();
    }
    assert!(limits.take(who(now), Act::FirstMessage, now).is_err());
    assert!(limits.take(who(now), Act::Booking, now).is_ok(), "another act is counted apart");
    let tomorrow = now.plus_days(1);
    assert!(limits.take(who(tomorrow), Act::FirstMessage, tomorrow).is_ok());
}

#[test]
fn a_door_that_many_share_has_no_limit_of_its_own_but_feels_the_load() {
    let limits = Limits::new(Rules::default());
    let now = at(0);
    for _ in 0..10_000 {
        limits.take(Who::Many, Act::FirstMessage, now).unwrap();
    }
    assert!(!limits.is_under_load(now));
    for _ in 0..Rules::default().load.burst {
        limits.add_load(now);
    }
    assert!(limits.is_under_load(now));
    for _ in 0..1_000_000 {
        limits.add_load(now);
    }
    assert!(!limits.is_under_load(at(60)), "a load of long ago is forgotten");
}

#[test]
fn whoever_waited_often_comes_in_beside_a_flood_of_their_own_source() {
    let limits = Limits::new(Rules::default());
    let who = Who::One(limits.subject(&Pepper::from_bytes([7; 32]), at(0), "address", b"here"));
    let mut in_at_once = 0;
    while limits.lets_in(who, Act::FirstMessage, false, 0, at(0)) {
        in_at_once += 1;
    }
    assert_eq!(in_at_once, WAITED.burst);
    assert!(limits.lets_in(who, Act::FirstMessage, true, 0, at(0)), "who worked stands in another line");
    assert!(limits.lets_in(who, Act::FirstMessage, false, TRIES_LAST, at(0)));
    let last =
        (0..1_000).filter(|_| limits.lets_in(who, Act::FirstMessage, false, TRIES_LAST, at(0))).count();
    assert!(last <= LAST_RESORT.burst as usize, "and that line is bounded as well: {last}");
}

#[tokio::test]
async fn a_ticket_cannot_be_forged_or_used_for_something_else_or_too_late() {
    let folder = tempfile::tempdir().unwrap();
    let house = house(&folder);
    let ticket = ticket(&house);
    let text = ticket.seal(&house, Act::FirstMessage);
    assert_eq!(Ticket::open(&house, Act::FirstMessage, &text), Some(ticket.clone()));
    assert_eq!(Ticket::open(&house, Act::Booking, &text), None);
    assert!(!text.contains("geheim"));
    for place in 0..text.len() {
        let mut forged = text.clone().into_bytes();
        forged[place] = if forged[place] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).unwrap();
        assert_ne!(
            Ticket::open(&house, Act::FirstMessage, &forged),
            Some(Ticket { tries: 2, ..ticket.clone() })
        );
        assert!(Ticket::open(&house, Act::FirstMessage, &forged).is_none_or(|opened| opened == ticket));
    }
    for nonsense in ["", "AAAA", "niets", &"A".repeat(100_000)] {
        assert_eq!(Ticket::open(&house, Act::FirstMessage, nonsense), None);
    }
    assert_eq!(ticket.seconds_left(house.now()), 20);
    house.clock.forward(19);
    assert_eq!(ticket.seconds_left(house.now()), 1);
    house.clock.forward(60 * 60);
    assert_eq!(Ticket::open(&house, Act::FirstMessage, &text), None);
}

fn solution(challenge: &Challenge, number: u64) -> String {
    let payload = Payload {
        algorithm: challenge.algorithm,
        challenge: challenge.challenge.clone(),
        number,
        salt: challenge.salt.clone(),
        signature: challenge.signature.clone(),
        took: None,
    };
    BASE64.encode(&serde_json::to_vec(&payload).unwrap())
}

#[tokio::test]
async fn only_the_number_of_this_very_task_is_its_solution() {
    let folder = tempfile::tempdir().unwrap();
    let house = house(&folder);
    let (task, other) = (Task::fresh(&house, 300), Task::fresh(&house, 300));
    let challenge: Challenge = serde_json::from_str(&task.show(&house).unwrap()).unwrap();
    let number = solve_challenge(&challenge.challenge, &challenge.salt, None, Some(300), 0).unwrap();
    assert!(task.is_solved_by(&house, &solution(&challenge, number)));
    assert!(!task.is_solved_by(&house, &solution(&challenge, number + 1)));
    assert!(!other.is_solved_by(&house, &solution(&challenge, number)), "of another task");
    for nonsense in ["", "e30=", "niets", &"A".repeat(10_000)] {
        assert!(!task.is_solved_by(&house, nonsense));
    }
}

#[tokio::test]
async fn the_same_long_words_again_and_again_look_like_a_flood_and_short_ones_never() {
    let folder = tempfile::tempdir().unwrap();
    let house = house(&folder);
    let subject = |number: u8| house.limits.subject(&house.pepper, house.now(), "address", &[number]);
    let arrival = |number| Arrival { who: Who::One(subject(number)), over: false };
    let long = "Koop nu deze geweldige dingen op onze geweldige winkel";
    let flood: Vec<bool> = (0..8).map(|number| house.looks_like_flood(arrival(number), long)).collect();
    assert_eq!(flood.iter().filter(|is_flood| !**is_flood).count(), SAME_WORDS.burst as usize);
    assert!(house.looks_like_flood(arrival(9), &long.to_uppercase().replace(' ', "  ")));
    assert!((0..100).all(|number| !house.looks_like_flood(arrival(number), "hoi, ik heb een vraag")));
    assert!(house.looks_like_flood(Arrival { over: true, ..arrival(1) }, "hoi"));
    assert!((0..100).all(|_| !house.looks_like_flood(Arrival::default(), long)), "the program itself");
}
