//! An invitation makes one account, within seven days, for whoever has the whole link.

use axum::http::StatusCode;
use kit::Problem;
use people::invitation::{Invitation, accept};
use people::model::roles_from_text;
use people::{Role, second_step};
use vault::Ticket;

use crate::browser::Browser;
use crate::team::{DAY, PASSPHRASE, SECOND_STEP, Team, account, enter, invite};

fn path(link: &Ticket) -> String {
    format!("/uitnodiging/{}", link.show().as_str())
}

#[tokio::test]
async fn an_invitation_works_once_and_gives_the_roles_it_names() {
    let team = Team::at_work().await;
    let (link, invitation) = invite(&team, &[Role::CaseManager, Role::JobCoach]).await;
    let behind = Invitation::behind(&team.house, &link).await.unwrap();
    assert_eq!(behind.roles, invitation.roles);
    let worker = accept(&team.house, &link, &behind, account(&team.house, "sam")).await.unwrap();
    assert_eq!(roles_from_text(&worker.roles), [Role::CaseManager, Role::JobCoach]);
    assert_eq!(enter(&team.house, "sam", Role::JobCoach).await.worker().id, worker.id);

    assert_eq!(Invitation::behind(&team.house, &link).await.err(), Some(Problem::Missing));
    // Somebody who had the page open.
    let again = accept(&team.house, &link, &behind, account(&team.house, "mila")).await;
    assert_eq!(again.err(), Some(Problem::Conflict));
    assert_eq!(team.house.store.read_now(|reader| reader.worker_by_name("mila")).unwrap(), None);
}

#[tokio::test]
async fn of_many_who_take_up_an_invitation_at_once_one_has_an_account() {
    let team = Team::at_work().await;
    let (link, invitation) = invite(&team, &[Role::CaseManager]).await;
    let (link, invitation) = (std::sync::Arc::new(link), std::sync::Arc::new(invitation));
    let tries: Vec<_> = (0..8)
        .map(|number| {
            let (house, link, invitation) = (team.house.clone(), link.clone(), invitation.clone());
            let account = account(&house, &format!("sam {number}"));
            tokio::spawn(async move { accept(&house, &link, &invitation, account).await })
        })
        .collect();
    let mut accounts = 0;
    for outcome in tries {
        match outcome.await.unwrap() {
            Ok(_) => accounts += 1,
            Err(problem) => assert_eq!(problem, Problem::Conflict),
        }
    }
    assert_eq!(accounts, 1);
}

#[tokio::test]
async fn an_invitation_holds_for_seven_days_and_no_longer() {
    let team = Team::at_work().await;
    let (link, invitation) = invite(&team, &[Role::CaseManager]).await;
    team.wait(7 * DAY - 1);
    assert!(Invitation::behind(&team.house, &link).await.is_ok());
    team.wait(1);
    assert_eq!(Invitation::behind(&team.house, &link).await.err(), Some(Problem::Missing));
    let late = accept(&team.house, &link, &invitation, account(&team.house, "sam")).await;
    assert_eq!(late.err(), Some(Problem::Conflict));
    Browser::at(&team).get(&path(&link)).await.expect(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_bent_link_leads_nowhere() {
    let team = Team::at_work().await;
    let (link, _) = invite(&team, &[Role::CaseManager]).await;
    let whole = link.show().to_string();
    let mut browser = Browser::at(&team);
    for place in 0..whole.len() {
        let letter = if whole[place..].starts_with('A') { "B" } else { "A" };
        let mut bent = whole.clone();
        bent.replace_range(place..=place, letter);
        browser.get(&format!("/uitnodiging/{bent}")).await.expect(StatusCode::NOT_FOUND);
        let fields = [("naam", "sam"), ("wachtzin", PASSPHRASE)];
        browser.post(&format!("/uitnodiging/{bent}"), &fields).await.expect(StatusCode::NOT_FOUND);
    }
    for other in [&whole[1..], "A", ""] {
        browser.get(&format!("/uitnodiging/{other}")).await.expect(StatusCode::NOT_FOUND);
    }
    browser.get(&path(&link)).await.expect(StatusCode::OK);
}

#[tokio::test]
async fn what_stands_in_an_invitation_opens_with_its_own_link_alone() {
    let team = Team::at_work().await;
    let (link, _) = invite(&team, &[Role::CaseManager]).await;
    let (other, _) = invite(&team, &[Role::Administrator]).await;
    let now = team.house.now();
    let kept = |link: &Ticket| {
        let token = link.id();
        team.house.store.read_now(|reader| reader.invitation(token, now)).unwrap().unwrap()
    };
    // The invitation of an administrator is laid under the link of a case manager.
    let swapped = store::Invitation { body: kept(&other).body, ..kept(&link) };
    let mut work = team.house.work();
    work.unit.claim_invitation(link.id(), now);
    work.unit.invitation(swapped);
    team.house.keep(work).await.unwrap();
    assert_eq!(Invitation::behind(&team.house, &link).await.err(), Some(Problem::Missing));
}

/// What somebody fills in to make an account.
struct Filled {
    name: &'static str,
    passphrase: &'static str,
    again: &'static str,
    digits: String,
}

async fn fill_in(browser: &mut Browser, link: &Ticket, filled: &Filled) -> crate::browser::Answer {
    let fields = [
        ("naam", filled.name),
        ("wachtzin", filled.passphrase),
        ("wachtzin-nog-eens", filled.again),
        ("geheim", &second_step::to_text(&SECOND_STEP)),
        ("cijfers", &filled.digits),
    ];
    browser.post(&path(link), &fields).await
}

#[tokio::test]
async fn on_the_page_an_account_needs_a_free_name_a_strong_passphrase_twice_and_right_digits() {
    let team = Team::at_work().await;
    let (link, _) = invite(&team, &[Role::CaseManager]).await;
    let now = crate::browser::digits(&team);
    let good = || Filled { name: "Sam", passphrase: PASSPHRASE, again: PASSPHRASE, digits: now.clone() };
    let wrong_digits = if now == "123456" { "654321" } else { "123456" };
    let bad = [
        Filled { name: "", ..good() },
        Filled { name: "ilse", ..good() },
        Filled { name: "ILSE", ..good() },
        Filled { name: "<sam>", ..good() },
        Filled { passphrase: "kort", again: "kort", ..good() },
        Filled { passphrase: "wachtwoord123", again: "wachtwoord123", ..good() },
        Filled { again: "een andere zin met woorden", ..good() },
        Filled { digits: wrong_digits.to_owned(), ..good() },
        Filled { digits: String::new(), ..good() },
    ];
    let mut browser = Browser::at(&team);
    for filled in &bad {
        let answer = fill_in(&mut browser, &link, filled).await.expect(StatusCode::BAD_REQUEST);
        assert!(!answer.body.contains(filled.passphrase), "a passphrase is never shown again");
    }
    fill_in(&mut browser, &link, &good()).await.expect_sent_to("/aanmelden");
    fill_in(&mut browser, &link, &Filled { name: "mila", ..good() }).await.expect(StatusCode::NOT_FOUND);
    browser.sign_in(&team, "Sam").await.expect_sent_to("/werk");
    browser.get("/werk").await.expect(StatusCode::OK);
}
