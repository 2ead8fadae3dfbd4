//! The workers' door: a wrong part does not tell which, digits work once, and nobody guesses for long.

use axum::http::StatusCode;
use people::Role;

use crate::browser::{Answer, Browser, digits};
use crate::team::{MINUTE, PASSPHRASE, Team};

const REFUSED: StatusCode = StatusCode::BAD_REQUEST;

/// Attempts that one name has in a quarter of an hour.
const ATTEMPTS: usize = 10;

async fn attempt(team: &Team, name: &str, passphrase: &str, digits: &str) -> Answer {
    let fields = [("naam", name), ("wachtzin", passphrase), ("cijfers", digits)];
    Browser::at(team).post("/aanmelden", &fields).await
}

async fn wrong(team: &Team, name: &str) -> StatusCode {
    let answer = attempt(team, name, "een andere zin met woorden", "000000").await;
    assert!(answer.cookies().is_empty());
    answer.status
}

async fn right(team: &Team, name: &str) -> StatusCode {
    team.wait(30);
    attempt(team, name, PASSPHRASE, &digits(team)).await.status
}

#[tokio::test]
async fn a_wrong_passphrase_wrong_digits_an_unknown_name_and_an_ended_account_answer_alike() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    let saar = team.colleague("saar", &[Role::OutreachWorker]).await;
    let mut work = team.house.work();
    work.unit.worker_active(saar.worker().id, false);
    team.house.keep(work).await.unwrap();

    let now = digits(&team);
    let other_digits = if now == "123456" { "654321" } else { "123456" };
    let other_passphrase = "een andere zin met woorden";
    let attempts = [
        ("noor", other_passphrase, now.as_str()),
        ("noor", PASSPHRASE, other_digits),
        ("noor", other_passphrase, other_digits),
        ("piet", PASSPHRASE, now.as_str()),
        ("saar", PASSPHRASE, now.as_str()),
    ];
    let mut answers = Vec::new();
    for (name, passphrase, digits) in attempts {
        let answer = attempt(&team, name, passphrase, digits).await.expect(REFUSED);
        assert!(answer.cookies().is_empty());
        assert!(!answer.body.contains(passphrase) && !answer.body.contains(digits));
        // The name comes back in its field, and all of them are as long.
        answers.push((answer.body.replace(&format!("value=\"{name}\""), "value=\"\""), answer.headers));
    }
    assert!(answers[0].0.contains("Dit klopt niet samen"));
    for answer in &answers {
        assert_eq!(answer, &answers[0]);
    }
}

#[tokio::test]
async fn digits_work_once() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    let now = digits(&team);
    attempt(&team, "noor", PASSPHRASE, &now).await.expect_sent_to("/werk");
    let again = attempt(&team, "noor", PASSPHRASE, &now).await.expect(REFUSED);
    assert!(again.cookies().is_empty());
    assert!(again.body.contains("net al gebruikt"));
    // A colleague's own digits are theirs.
    team.colleague("mila", &[Role::OutreachWorker]).await;
    attempt(&team, "mila", PASSPHRASE, &now).await.expect_sent_to("/werk");
    assert_eq!(right(&team, "noor").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn digits_of_a_while_ago_do_not_work() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    let then = digits(&team);
    team.wait(3 * MINUTE);
    attempt(&team, "noor", PASSPHRASE, &then).await.expect(REFUSED);
}

#[tokio::test]
async fn after_ten_wrong_attempts_a_name_waits_a_quarter_of_an_hour_and_no_other_name_does() {
    let team = Team::at_work().await;
    for name in ["noor", "mila"] {
        team.colleague(name, &[Role::OutreachWorker]).await;
    }
    for _ in 0..ATTEMPTS {
        assert_eq!(wrong(&team, "noor").await, REFUSED);
    }
    assert_eq!(wrong(&team, "noor").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(wrong(&team, "Noor").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(right(&team, "noor").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(right(&team, "mila").await, StatusCode::SEE_OTHER);
    team.wait(15 * MINUTE);
    assert_eq!(right(&team, "noor").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_name_that_nobody_has_waits_as_well() {
    let team = Team::at_work().await;
    for _ in 0..ATTEMPTS {
        assert_eq!(wrong(&team, "niemand").await, REFUSED);
    }
    assert_eq!(wrong(&team, "niemand").await, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn attempts_at_the_same_time_are_each_counted() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    let browser = Browser::at(&team);
    let tries: Vec<_> = (0..3 * ATTEMPTS)
        .map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move {
                let fields =
                    [("naam", "noor"), ("wachtzin", "een andere zin met woorden"), ("cijfers", "000000")];
                browser.post("/aanmelden", &fields).await.status
            })
        })
        .collect();
    let mut tried = 0;
    for outcome in tries {
        match outcome.await.unwrap() {
            REFUSED => tried += 1,
            status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
        }
    }
    assert_eq!(tried, ATTEMPTS);
}

#[tokio::test]
async fn whoever_signs_in_well_does_not_run_out_of_attempts() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    for _ in 0..=ATTEMPTS {
        assert_eq!(right(&team, "noor").await, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_form_that_is_not_filled_in_counts_for_nothing_and_shows_no_secret() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    for _ in 0..=ATTEMPTS {
        let answer = attempt(&team, "noor", PASSPHRASE, "").await.expect(REFUSED);
        assert!(!answer.body.contains(PASSPHRASE));
    }
    assert_eq!(right(&team, "noor").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn one_source_that_tries_many_names_waits_before_anything_is_stretched_and_keeps_what_it_carried() {
    let team = Team::at_work().await;
    team.colleague("noor", &[Role::OutreachWorker]).await;
    let burst = people::limits::Rules::default().sign_ins.burst;
    for number in 0..burst {
        assert_eq!(wrong(&team, &format!("naam{number}")).await, REFUSED);
    }
    let fields = [
        ("naam", "noor"),
        ("wachtzin", PASSPHRASE),
        ("cijfers", &digits(&team)),
        ("_pad", "/werk/overleg"),
        ("_vorm", "thema=wachten"),
    ];
    let waits = Browser::at(&team).post("/aanmelden", &fields).await.expect(StatusCode::TOO_MANY_REQUESTS);
    assert!(waits.body.contains("te vaak achter elkaar") && waits.body.contains("thema=wachten"));
    assert!(waits.cookies().is_empty() && !waits.body.contains(PASSPHRASE));
    assert_eq!(right(&team, "noor").await, StatusCode::SEE_OTHER, "half a minute later");
}
