//! Which translations were read: the line at the foot of a visitor's page, and who may take it away.

use crate::browser::Browser;
use crate::team::Team;
use axum::http::StatusCode;
use kit::Lang;
use people::Role;

/// What stands at the foot of a Polish page, if it was not read.
fn line(team: &Team) -> String {
    team.house.texts.text(Lang::Pl, "kit-unread", &[])
}

async fn page_in(team: &Team, code: &str) -> String {
    let mut visitor = Browser::at(team);
    visitor.cookie = Some(format!("taal={code}"));
    visitor.get("/terug").await.expect(StatusCode::OK).body
}

#[tokio::test]
async fn a_translation_says_that_nobody_read_it_until_somebody_ticks_it_off() {
    let team = Team::at_work().await;
    let line = line(&team);
    assert!(page_in(&team, "pl").await.contains(&line));
    let mut lead = Browser::of(&team, &team.ilse).await;
    lead.get("/werk/talen/pl").await.expect(StatusCode::OK);
    lead.get("/werk/talen").await.expect(StatusCode::OK);
    lead.post("/werk/talen/pl", &[("doen", "gelezen")]).await.expect_sent_to("/werk/talen");
    assert!(!page_in(&team, "pl").await.contains(&line), "it was read");
    let table = lead.get("/werk/talen").await.expect(StatusCode::OK).body;
    assert!(table.contains("1 juni 2026"), "{table}");
    assert!(!table.contains("Ilse ("), "no person is named");
    let arabic = team.house.texts.text(Lang::Ar, "kit-unread", &[]);
    assert!(page_in(&team, "ar").await.contains(&arabic), "each language by itself");
    lead.post("/werk/talen/pl", &[("doen", "terug")]).await.expect_sent_to("/werk/talen");
    assert!(page_in(&team, "pl").await.contains(&line));
}

#[tokio::test]
async fn dutch_and_the_workers_side_carry_no_such_line() {
    let team = Team::at_work().await;
    let dutch = team.house.texts.text(Lang::Nl, "kit-unread", &[]);
    assert!(!page_in(&team, "nl").await.contains(&dutch));
    let mut worker = Browser::at(&team);
    worker.cookie = Some("taal=en".to_owned());
    let english = team.house.texts.text(Lang::En, "kit-unread", &[]);
    assert!(!worker.get("/aanmelden").await.expect(StatusCode::OK).body.contains(&english));
}

#[tokio::test]
async fn the_workers_side_offers_two_languages_and_the_visitors_side_all() {
    let team = Team::at_work().await;
    let mut somebody = Browser::at(&team);
    somebody.cookie = Some("taal=ar".to_owned());
    let door = somebody.get("/aanmelden").await.expect(StatusCode::OK).body;
    assert!(door.contains("<html lang=\"nl\" dir=\"ltr\">"), "{door}");
    assert_eq!(door.matches("href=\"/taal/").count(), Lang::WORKERS.len());
    let back = somebody.get("/terug").await.expect(StatusCode::OK).body;
    assert!(back.contains("<html lang=\"ar\" dir=\"rtl\">"), "{back}");
    assert_eq!(back.matches("href=\"/taal/").count(), Lang::ALL.len());
}

#[tokio::test]
async fn only_a_team_lead_or_an_administrator_ticks_off_and_only_a_language_that_is_there() {
    let team = Team::at_work().await;
    let guus = team.colleague("guus", &[Role::CaseManager]).await;
    let mut guus = Browser::of(&team, &guus).await;
    guus.get("/werk/talen").await.expect(StatusCode::NOT_FOUND);
    guus.post("/werk/talen/pl", &[("doen", "gelezen")]).await.expect(StatusCode::NOT_FOUND);
    let mut lead = Browser::of(&team, &team.ilse).await;
    for path in ["/werk/talen/nl", "/werk/talen/de"] {
        lead.get(path).await.expect(StatusCode::NOT_FOUND);
    }
    lead.get("/werk/talen").await.expect(StatusCode::OK);
    lead.post("/werk/talen/pl", &[("doen", "iets")]).await.expect(StatusCode::FORBIDDEN);
}
