//! The contact check over two houses: yes or no, never by whom, and nobody waits.

use crate::town::{DAY, Two};
use accord::{QUESTIONS_A_DAY, REPLY_LENGTH};
use data_encoding::BASE64URL_NOPAD;
use std::time::{Duration, Instant};
use store::Id;

const LEAVE_BE: &str = "Schrijf deze persoon nu niet";
const FREE: &str = "Je kunt deze persoon schrijven";
const ASKED: &str = "Ook gevraagd: Zuid";
const SILENT: &str = "Niet te bereiken: Zuid";

/// How often something is measured on a machine where others work too, at most.
const TRIES_MAX: u32 = 5;

#[test]
fn whom_one_house_wrote_to_the_other_leaves_be_and_is_not_told_why() {
    let two = Two::new();
    two.agree();
    let [mut noor, mut sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    let (shift, southern) = (noor.starts_a_shift(), sanne.starts_a_shift());
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(FREE) && noor.sees(ASKED), "nothing was kept there yet");
    sanne.writes_to(&southern, "Boom_21");
    assert_eq!(sanne.status, 200, "{}", sanne.page);

    noor.checks(&shift, "@boom_21");
    assert!(noor.sees(LEAVE_BE) && !noor.sees("Zuid"), "never by whom");
    noor.writes_to(&shift, "boom_21");
    assert!(noor.status == 200 && noor.sees("Geteld, zonder de naam te bewaren"), "it was asked again");
    noor.checks(&shift, "boom_22");
    assert!(noor.sees(FREE) && noor.sees(ASKED));
    sanne.checks(&southern, "boom_22");
    assert!(sanne.sees("Ook gevraagd: Noord"), "asking leaves nothing behind");
}

#[test]
fn a_no_stays_for_partners_when_the_attempt_is_gone() {
    let two = Two::new();
    two.agree();
    let mut sanne = two.south.worker("noor");
    let shift = sanne.starts_a_shift();
    sanne.writes_to(&shift, "boom_21");
    let attempt = sanne.id_after("/pogingen/");
    sanne.post(&format!("/werk/diensten/{shift}/pogingen/{attempt}/nee"), &[]);
    assert!(!sanne.sees("boom_21"));
    two.later(120 * DAY);
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(LEAVE_BE));
}

#[test]
fn a_message_that_went_out_after_a_no_does_not_shorten_it_for_partners() {
    let two = Two::new();
    two.agree();
    let mut sanne = two.south.worker("noor");
    let shift = sanne.starts_a_shift();
    sanne.writes_to(&shift, "boom_21");
    let attempt = sanne.id_after("/pogingen/");
    sanne.post(&format!("/werk/diensten/{shift}/pogingen/{attempt}/nee"), &[]);
    sanne.writes_to(&shift, "boom_21");
    assert!(sanne.status == 200 && sanne.sees("Geteld, zonder de naam te bewaren"), "{}", sanne.page);
    two.later(120 * DAY);
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(LEAVE_BE), "two years, not ninety days");
}

#[test]
fn what_was_kept_runs_out_and_nothing_is_kept_before_there_is_an_agreement() {
    let two = Two::new();
    let mut sanne = two.south.worker("noor");
    let shift = sanne.starts_a_shift();
    sanne.writes_to(&shift, "boom_20");
    two.agree();
    sanne.writes_to(&shift, "boom_21");
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_20");
    assert!(noor.sees(FREE) && noor.sees(ASKED), "written to before they agreed");
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(LEAVE_BE));
    two.later(90 * DAY);
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(FREE) && noor.sees(ASKED), "long ago");
}

#[test]
fn a_partner_that_is_down_is_named_and_nobody_waits_for_it() {
    let two = Two::waiting_in_earnest();
    two.agree();
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.writes_to(&shift, "boom_20");
    two.south.front.hang();

    // Others work on this machine too: one time is enough in which nobody waited longer than they should.
    let waited_too_long = (0..TRIES_MAX).all(|_| {
        two.later(between::book::ask::LEFT_ALONE_SECONDS + 1);
        let began = Instant::now();
        noor.checks(&shift, "boom_20");
        let own = began.elapsed();
        assert!(noor.sees(LEAVE_BE), "what is known here is said at once");
        let lines = two.south.front.lines();
        let began = Instant::now();
        noor.checks(&shift, "boom_21");
        let waited = began.elapsed();
        assert!(noor.sees(FREE) && noor.sees(SILENT) && !noor.sees(ASKED));
        two.south.front.takes_more_than(lines);
        waited >= between::book::ask::PATIENCE + own + Duration::from_secs(2)
    });
    assert!(!waited_too_long, "somebody waits for a partner that is down");
    let lines = two.south.front.lines();
    noor.checks(&shift, "boom_22");
    assert!(noor.sees(SILENT) && two.south.front.lines() == lines, "not waited for again");
    noor.writes_to(&shift, "boom_22");
    assert_eq!(noor.status, 200, "work goes on");

    two.south.front.close();
    two.later(between::book::ask::LEFT_ALONE_SECONDS);
    noor.checks(&shift, "boom_23");
    assert!(noor.sees(SILENT));
}

#[test]
fn colleagues_who_ask_at_the_same_moment_are_all_answered() {
    let two = Two::new();
    two.agree();
    let mut workers: Vec<_> = (0..6).map(|_| two.north.worker("noor")).collect();
    let shift = workers[0].starts_a_shift();
    std::thread::scope(|scope| {
        for (number, worker) in workers.iter_mut().enumerate() {
            let shift = &shift;
            scope.spawn(move || {
                worker.get(&format!("/werk/diensten/{shift}"));
                worker.checks(shift, &format!("boom_{number}"));
                assert!(worker.sees(ASKED), "{}", worker.page);
            });
        }
    });
}

#[test]
fn an_agreement_that_ran_out_is_none() {
    let two = Two::new();
    two.agree();
    two.later(366 * DAY);
    let [mut noor, mut sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    let (shift, southern) = (noor.starts_a_shift(), sanne.starts_a_shift());
    sanne.writes_to(&southern, "boom_21");
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(FREE) && !noor.sees("Zuid"), "nobody is asked, and nobody is missed");
}

#[test]
fn whoever_has_the_wrong_key_gets_no_answer_and_gives_none() {
    let two = Two::new();
    let mut stranger = two.south.worker("mirre");
    stranger.begins("Ander");
    let wrong = stranger.card();
    let mut mirre = two.north.worker("mirre");
    let id = mirre.begins("Zuid");
    mirre.enters(&id, &wrong);
    let mut ad = two.north.worker("ad");
    ad.get(&format!("/werk/partners/{id}"));
    ad.post(&format!("/werk/partners/{id}/akkoord"), &[("gehoord", "ja")]);
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(SILENT));
}

#[test]
fn a_certificate_that_is_not_trusted_is_no_partner() {
    let two = Two::distrusted();
    two.agree();
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(SILENT));
}

#[test]
fn a_partner_asks_so_often_in_a_day_and_no_more() {
    let two = Two::new();
    let [_, south] = two.agree();
    let agreement: Id = south.parse().unwrap();
    let house = &two.south.house;
    let day = house.now().day().number();
    let mut work = house.work();
    // All questions of today but one were asked.
    for number in 1..QUESTIONS_A_DAY {
        let parts: [&[u8]; 3] = [agreement.bytes(), &day.to_be_bytes(), &(number - 1).to_be_bytes()];
        work.unit.mark(house.pepper.blind("between hidden", &parts), work.now.plus_days(1));
    }
    two.wait(house.keep(work)).unwrap();
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_21");
    assert!(noor.sees(ASKED), "the last one");
    noor.checks(&shift, "boom_22");
    assert!(noor.sees(FREE) && noor.sees(SILENT), "enough for today");
    two.later(DAY);
    let mut noor = two.north.worker("noor");
    let shift = noor.starts_a_shift();
    noor.checks(&shift, "boom_22");
    assert!(noor.sees(ASKED), "tomorrow again");
}

#[test]
fn whatever_a_stranger_says_the_answer_looks_the_same() {
    let two = Two::new();
    two.agree();
    let junk = BASE64URL_NOPAD.encode(&[7; 200]);
    for said in ["", "hoi", &junk, &"A".repeat(100_000)] {
        let (status, answer) = two.south.line(said);
        assert_eq!((status, answer.len()), (200, REPLY_LENGTH));
        assert!(answer.iter().all(|byte| *byte == 0));
    }
}
