//! Who is out is out at once: signed out here, signed out everywhere, or without an account.

use axum::http::StatusCode;
use kit::Problem;
use people::{Acting, Action, Ask, CircleKind, Role, session};
use store::sealed::Span;
use store::{Id, Scope};

use crate::browser::Browser;
use crate::team::{PASSPHRASE, Team, afresh};

async fn is_in(browser: &mut Browser) -> bool {
    browser.get("/werk").await.status == StatusCode::OK
}

#[tokio::test]
async fn signing_out_ends_this_session_and_no_other() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let (mut here, mut there) = (Browser::of(&team, &noor).await, Browser::of(&team, &noor).await);
    let ticket = here.ticket().id();
    here.post("/werk/uit", &[]).await.expect_sent_to("/aanmelden");
    assert_eq!(team.house.store.read_now(|reader| reader.session(ticket)).unwrap(), None);
    assert!(!is_in(&mut here).await && is_in(&mut there).await);
}

#[tokio::test]
async fn signing_out_everywhere_ends_each_session_of_this_worker_and_of_no_other() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let mut of_ilse = Browser::of(&team, &team.ilse).await;
    let (mut here, mut there) = (Browser::of(&team, &noor).await, Browser::of(&team, &noor).await);
    let mut locked = Browser::of(&team, &noor).await;
    locked.post("/werk/slot", &[]).await.expect_sent_to("/ontgrendelen");
    let cookies = [here.cookie.clone(), there.cookie.clone(), locked.cookie.clone()];
    here.post("/werk/overal-uit", &[]).await.expect_sent_to("/aanmelden");
    for (browser, cookie) in [&mut here, &mut there, &mut locked].into_iter().zip(cookies) {
        // Also for somebody who kept the cookie.
        browser.cookie = cookie;
        browser.get("/werk").await.expect_sent_to("/aanmelden");
        let refused = browser.post("/ontgrendelen", &[("wachtzin", PASSPHRASE)]).await;
        assert!(refused.expect(StatusCode::OK).body.contains("action=\"/aanmelden\""));
        assert!(!is_in(browser).await);
    }
    assert!(is_in(&mut of_ilse).await);
}

/// Ilse, as administrator, ends somebody's account.
async fn end_account(team: &Team, person: &Acting) {
    let mut browser = Browser::of(team, &team.ilse).await;
    browser.post("/werk/rol", &[("rol", "administrator")]).await;
    let path = format!("/werk/team/{}/stoppen", person.worker().id);
    browser.post(&path, &[]).await.expect_sent_to("/werk/team");
}

#[tokio::test]
async fn an_ended_account_is_out_at_once_and_holds_no_seat() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let mut browser = Browser::of(&team, &noor).await;
    let mut locked = Browser::of(&team, &noor).await;
    locked.post("/werk/slot", &[]).await.expect_sent_to("/ontgrendelen");
    let (circle, _) = team.close_circle(&[(&noor, Role::OutreachWorker)]).await;
    end_account(&team, &noor).await;
    for browser in [&mut browser, &mut locked] {
        browser.get("/werk").await.expect_sent_to("/aanmelden");
        let refused = browser.post("/ontgrendelen", &[("wachtzin", PASSPHRASE)]).await;
        assert!(refused.expect(StatusCode::OK).body.contains("action=\"/aanmelden\""));
    }
    Browser::at(&team).sign_in(&team, "noor").await.expect(StatusCode::BAD_REQUEST);
    let missing = Some(Problem::Missing);
    assert_eq!(noor.afresh(Role::OutreachWorker).await.err(), missing);
    let ask = Ask::inside(team.house.clone());
    assert_eq!(session::act_as(&ask, "noor", PASSPHRASE, Role::OutreachWorker).await.err(), missing);
    let id = noor.worker().id;
    assert_eq!(team.house.store.read_now(|reader| reader.memberships_of(id)).unwrap(), []);
    let seats = team.house.store.read_now(|reader| reader.members_of(circle.id)).unwrap();
    assert!(seats.iter().all(|seat| seat.worker != id));
}

#[tokio::test]
async fn an_account_that_may_not_sign_in_is_out_also_where_its_session_still_stands() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let mut browser = Browser::of(&team, &noor).await;
    let mut work = team.house.work();
    work.unit.worker_active(noor.worker().id, false);
    team.house.keep(work).await.unwrap();
    browser.get("/werk").await.expect_sent_to("/aanmelden");
    let refused = browser.post("/ontgrendelen", &[("wachtzin", PASSPHRASE)]).await;
    assert!(refused.expect(StatusCode::OK).body.contains("action=\"/aanmelden\""));
}

#[tokio::test]
async fn after_an_account_ended_the_team_lead_renews_the_keys_and_the_others_go_on() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let sem = team.colleague("sem", &[Role::OutreachWorker]).await;
    let leave = async || {
        let desk = team.ilse.circle_to_leave(CircleKind::Desk).await.unwrap();
        team.dossier(&desk, Scope::Full, Span::OPEN).await.id()
    };
    let old = leave().await;
    end_account(&team, &sem).await;
    let mut browser = Browser::of(&team, &team.ilse).await;
    browser.post("/werk/rol", &[("rol", "team-lead")]).await.expect_sent_to("/werk");
    browser.post("/werk/team/sleutels", &[]).await.expect_sent_to("/werk/team");
    for kind in CircleKind::STANDING {
        assert_eq!(team.ilse.circle_to_leave(kind).await.unwrap().generation, 2, "{kind:?}");
    }
    let new = leave().await;
    let noor = afresh(&noor).await;
    for dossier in [old, new] {
        assert!(noor.open(dossier, Action::ReadConversation).await.is_ok());
        // Sem, with all that she had.
        let missing = Some(Problem::Missing);
        assert_eq!(sem.open(dossier, Action::ReadConversation).await.err(), missing);
    }
    browser.get("/werk/logboek").await.expect(StatusCode::OK);
}

#[tokio::test]
async fn an_account_is_ended_by_an_administrator_of_the_same_organisation_and_never_ones_own() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let (_, elsewhere) = crate::team::found(&team.house, "Stichting De Overkant", "bas").await;
    let path = |id: Id| format!("/werk/team/{id}/stoppen");
    let noor_id = noor.worker().id;

    let mut browser = Browser::of(&team, &noor).await;
    browser.post(&path(team.ilse.worker().id), &[]).await.expect(StatusCode::NOT_FOUND);
    for (administrator, status) in [(&elsewhere, StatusCode::NOT_FOUND), (&team.ilse, StatusCode::SEE_OTHER)]
    {
        let mut browser = Browser::of(&team, administrator).await;
        browser.post("/werk/rol", &[("rol", "administrator")]).await;
        browser.post(&path(administrator.worker().id), &[]).await.expect(StatusCode::CONFLICT);
        browser.post(&path(Id::from_bytes([1; 16])), &[]).await.expect(StatusCode::NOT_FOUND);
        browser.post(&path(noor_id), &[]).await.expect(status);
    }
}

#[tokio::test]
async fn whoever_still_guides_files_is_asked_about_twice() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker]).await;
    let (circle, _) = team.close_circle(&[(&noor, Role::OutreachWorker)]).await;
    let file = team.dossier(&circle, Scope::Full, Span::OPEN).await;
    let oversight = team.ilse.circle_to_leave(CircleKind::Oversight).await.unwrap();
    let mut work = team.house.work();
    work.grant(&file, &oversight, Scope::Head, Span::OPEN).unwrap();
    team.house.keep(work).await.unwrap();
    let id = noor.worker().id;
    assert_eq!(team.ilse.guided_by(id).await, Ok(1));
    let mut browser = Browser::of(&team, &team.ilse).await;
    browser.post("/werk/rol", &[("rol", "administrator")]).await;
    let path = format!("/werk/team/{id}/stoppen");
    let asked = browser.post(&path, &[]).await;
    assert!(asked.expect(StatusCode::OK).body.contains("name=\"_toch\""));
    assert!(noor.afresh(Role::OutreachWorker).await.is_ok(), "nothing happened yet");
    browser.post(&path, &[("_toch", "ja")]).await.expect_sent_to("/werk/team");
    assert!(noor.afresh(Role::OutreachWorker).await.is_err());
}
