//! A session locks when nobody is there, ends when it must, and goes on as it was.

use axum::http::StatusCode;
use people::{Acting, Role};

use crate::browser::Browser;
use crate::team::{HOUR, MINUTE, PASSPHRASE, Team};

const STALE: StatusCode = StatusCode::FORBIDDEN;

async fn sam(team: &Team) -> Acting {
    team.colleague("sam", &[Role::CaseManager, Role::JobCoach]).await
}

/// What the store keeps of a session's key.
fn sealed_key(team: &Team, browser: &Browser) -> Vec<u8> {
    let id = browser.ticket().id();
    team.house.store.read_now(|reader| reader.session(id)).unwrap().unwrap().sealed_key
}

async fn unlock(browser: &mut Browser) {
    browser.post("/ontgrendelen", &[("wachtzin", PASSPHRASE)]).await.expect_sent_to("/werk");
}

#[tokio::test]
async fn after_a_quarter_of_an_hour_a_session_locks_and_the_passphrase_opens_the_same_one() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    let cookie = browser.cookie.clone();
    team.wait(15 * MINUTE - 1);
    browser.get("/werk").await.expect(StatusCode::OK);
    team.wait(15 * MINUTE);
    browser.get("/werk").await.expect_sent_to("/ontgrendelen");
    assert!(sealed_key(&team, &browser).is_empty());
    browser.get("/werk/logboek").await.expect_sent_to("/ontgrendelen");
    browser.get("/werk/bestaat-niet").await.expect_sent_to("/ontgrendelen");
    browser.get("/ontgrendelen").await.expect(StatusCode::OK);

    let wrong = browser.post("/ontgrendelen", &[("wachtzin", "een andere zin met woorden")]).await;
    assert!(!wrong.expect(StatusCode::BAD_REQUEST).body.contains("een andere zin"));
    browser.get("/werk").await.expect_sent_to("/ontgrendelen");
    unlock(&mut browser).await;
    assert_eq!(browser.cookie, cookie);
    assert!(!sealed_key(&team, &browser).is_empty());
    browser.get("/werk").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn a_session_locks_when_its_worker_says_so() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    browser.post("/werk/slot", &[]).await.expect_sent_to("/ontgrendelen");
    assert!(sealed_key(&team, &browser).is_empty());
    browser.get("/werk").await.expect_sent_to("/ontgrendelen");
    unlock(&mut browser).await;
    browser.get("/werk").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn who_unlocks_goes_on_in_the_role_of_before() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    assert!(browser.get("/werk").await.body.contains("<strong>Vaste begeleider</strong>"));
    browser.post("/werk/rol", &[("rol", "job-coach")]).await.expect_sent_to("/werk");
    team.wait(HOUR);
    browser.get("/werk").await.expect_sent_to("/ontgrendelen");
    unlock(&mut browser).await;
    assert!(browser.get("/werk").await.body.contains("<strong>Jobcoach</strong>"));
}

#[tokio::test]
async fn what_was_being_sent_when_the_lock_fell_goes_along() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    team.wait(HOUR);
    let locked = browser.post("/werk/rol", &[("rol", "job-coach")]).await.expect(StatusCode::OK);
    assert!(locked.body.contains("rol=job-coach") && locked.body.contains("action=\"/ontgrendelen\""));
    let fields = [("wachtzin", PASSPHRASE), ("_pad", "/werk/rol"), ("_vorm", "rol=job-coach")];
    let back = browser.post("/ontgrendelen", &fields).await.expect(StatusCode::OK);
    assert!(back.body.contains("action=\"/werk/rol\"") && back.body.contains("job-coach"));
    browser.post("/werk/rol", &[("rol", "job-coach")]).await.expect_sent_to("/werk");
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_whatever_its_worker_does() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    let (mut passed, mut turn) = (0, 0);
    while passed < 12 * HOUR - 10 * MINUTE {
        match turn % 3 {
            0 => {
                let roles = ["job-coach", "case-manager"];
                let fields = [("rol", roles[turn % 2])];
                browser.post("/werk/rol", &fields).await.expect_sent_to("/werk");
            }
            1 => {
                browser.post("/werk/slot", &[]).await.expect_sent_to("/ontgrendelen");
                unlock(&mut browser).await;
            }
            _ => {}
        }
        browser.get("/werk").await.expect(StatusCode::OK);
        turn += 1;
        passed += 10 * MINUTE;
        team.wait(10 * MINUTE);
    }
    browser.get("/werk").await.expect(StatusCode::OK);
    team.wait(10 * MINUTE);
    browser.get("/werk").await.expect_sent_to("/aanmelden");
    let late = browser.post("/ontgrendelen", &[("wachtzin", PASSPHRASE)]).await.expect(StatusCode::OK);
    assert!(late.body.contains("action=\"/aanmelden\""));
}

#[tokio::test]
async fn wrong_passphrases_at_the_lock_count_with_those_at_the_door() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    browser.post("/werk/slot", &[]).await.expect_sent_to("/ontgrendelen");
    let wrong = [("wachtzin", "een andere zin met woorden")];
    for _ in 0..10 {
        browser.post("/ontgrendelen", &wrong).await.expect(StatusCode::BAD_REQUEST);
    }
    let right = [("wachtzin", PASSPHRASE)];
    browser.post("/ontgrendelen", &right).await.expect(StatusCode::TOO_MANY_REQUESTS);
    Browser::at(&team).sign_in(&team, "sam").await.expect(StatusCode::TOO_MANY_REQUESTS);
    team.wait(15 * MINUTE);
    unlock(&mut browser).await;
}

#[tokio::test]
async fn a_role_is_changed_to_one_that_is_held_and_to_no_other() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    for role in ["team-lead", "administrator", "police", "", "JOB-COACH"] {
        browser.post("/werk/rol", &[("rol", role)]).await.expect(StatusCode::NOT_FOUND);
        assert!(browser.get("/werk").await.body.contains("<strong>Vaste begeleider</strong>"), "{role}");
    }
    browser.post("/werk/rol", &[]).await.expect(StatusCode::NOT_FOUND);
    browser.post("/werk/rol", &[("rol", "job-coach")]).await.expect_sent_to("/werk");
    assert!(browser.get("/werk").await.body.contains("<strong>Jobcoach</strong>"));
}

#[tokio::test]
async fn a_role_that_was_taken_away_is_acted_in_no_longer() {
    let team = Team::at_work().await;
    let sam = sam(&team).await;
    let mut browser = Browser::of(&team, &sam).await;
    browser.post("/werk/rol", &[("rol", "job-coach")]).await.expect_sent_to("/werk");
    let mut work = team.house.work();
    work.unit.worker_roles(sam.worker().id, Role::CaseManager.code().to_owned());
    team.house.keep(work).await.unwrap();
    assert!(browser.get("/werk").await.body.contains("<strong>Vaste begeleider</strong>"));
    assert!(sam.afresh(Role::JobCoach).await.is_err());
}

#[tokio::test]
async fn a_form_counts_only_with_the_seal_of_its_own_session_and_from_our_own_pages() {
    let team = Team::at_work().await;
    let mut browser = Browser::of(&team, &sam(&team).await).await;
    let mila = team.colleague("mila", &[Role::CaseManager]).await;
    let of_another = Browser::of(&team, &mila).await.seal;
    let own = browser.seal.clone();
    let job_coach = [("rol", "job-coach")];
    for seal in [String::new(), of_another, own.to_lowercase()] {
        browser.seal = seal;
        browser.post("/werk/rol", &job_coach).await.expect(STALE);
    }
    browser.seal = own;
    let ours = std::mem::replace(&mut browser.origin, "https://elsewhere.example".to_owned());
    browser.post("/werk/rol", &job_coach).await.expect(STALE);
    browser.origin = ours;
    browser.post("/werk/rol", &job_coach).await.expect_sent_to("/werk");
}
