//! Which translations were read: the line at the foot of a visitor's page, and who may take it away.

use crate::browser::Browser;
use crate::team::Team;
use axum::http::StatusCode;
use kit::Lang;
use kit::wording::WordRule;
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

fn parts(team: &Team) -> Vec<&'static str> {
    team.house.texts.parts().collect()
}

#[tokio::test]
async fn a_translation_says_what_nobody_read_until_somebody_ticks_it_off() {
    let team = Team::at_work().await;
    let line = line(&team);
    let in_part = team.house.texts.text(Lang::Pl, "kit-unread-some", &[]);
    assert!(page_in(&team, "pl").await.contains(&line));
    let mut lead = Browser::of(&team, &team.ilse).await;
    lead.get("/werk/talen/pl").await.expect(StatusCode::OK);
    lead.get("/werk/talen/pl/lezen?deel=people-wait").await.expect(StatusCode::OK);
    lead.get("/werk/talen").await.expect(StatusCode::OK);
    let read = [("lezer", "taal"), ("deel", "kit"), ("doen", "gelezen")];
    lead.post("/werk/talen/pl", &read).await.expect_sent_to("/werk/talen/pl");
    let page = page_in(&team, "pl").await;
    assert!(!page.contains(&line) && page.contains(&in_part), "one part was read");
    let mut all: Vec<(&str, &str)> = parts(&team).into_iter().map(|part| ("deel", part)).collect();
    all.extend([("lezer", "taal"), ("doen", "gelezen")]);
    lead.post("/werk/talen/pl", &all).await.expect_sent_to("/werk/talen/pl");
    let page = page_in(&team, "pl").await;
    assert!(!page.contains(&line) && !page.contains(&in_part), "all of it was read");
    let table = lead.get("/werk/talen/pl").await.expect(StatusCode::OK).body;
    assert!(table.contains("1 juni 2026"), "{table}");
    assert!(!table.contains("Ilse ("), "no person is named");
    let arabic = team.house.texts.text(Lang::Ar, "kit-unread", &[]);
    assert!(page_in(&team, "ar").await.contains(&arabic), "each language by itself");
    lead.post("/werk/talen/pl", &[("lezer", "taal"), ("deel", "kit"), ("doen", "terug")])
        .await
        .expect_sent_to("/werk/talen/pl");
    assert!(page_in(&team, "pl").await.contains(&in_part));
}

#[tokio::test]
async fn somebody_of_the_community_reads_the_dutch_too_and_stays_nameless() {
    let team = Team::at_work().await;
    let mut lead = Browser::of(&team, &team.ilse).await;
    let all = parts(&team).len();
    let none = format!("Iemand uit de gemeenschap: 0 van {all} delen");
    let table = lead.get("/werk/talen").await.expect(StatusCode::OK).body;
    assert_eq!(table.matches(&none).count(), Lang::ALL.len());
    let read = [("lezer", "gemeenschap"), ("deel", "kit"), ("doen", "gelezen")];
    lead.post("/werk/talen/nl", &read).await.expect_sent_to("/werk/talen/nl");
    let table = lead.get("/werk/talen").await.expect(StatusCode::OK).body;
    assert!(table.contains(&format!("Iemand uit de gemeenschap: 1 van {all} delen")), "{table}");
    assert_eq!(table.matches(&none).count(), Lang::ALL.len() - 1);
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
    for path in [
        "/werk/talen/de",
        "/werk/talen/pl/lezen?deel=people-work",
        "/werk/talen/pl/lezen?deel=iets",
        "/werk/talen/pl/lezen",
    ] {
        lead.get(path).await.expect(StatusCode::NOT_FOUND);
    }
    lead.get("/werk/talen").await.expect(StatusCode::OK);
    lead.post("/werk/talen/pl", &[("lezer", "taal")]).await.expect(StatusCode::BAD_REQUEST);
    lead.post("/werk/talen/pl", &[("lezer", "taal"), ("deel", "people-work")])
        .await
        .expect(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn those_who_set_something_at_the_same_moment_are_all_heard() {
    let team = Team::at_work().await;
    let words = |word: &str| {
        let instead = String::new();
        vec![WordRule { word: word.to_owned(), instead: instead.clone(), why: instead }]
    };
    let (dutch, polish) = (words("mafkees"), words("wariat"));
    let (one, other) = tokio::join!(team.ilse.set_words("nl", &dutch), team.ilse.set_words("pl", &polish));
    one.unwrap();
    other.unwrap();
    let ilse = team.ilse.afresh(Role::TeamLead).await.unwrap();
    assert_eq!((ilse.words("nl"), ilse.words("pl")), (dutch, polish));
    assert_eq!(ilse.words("de"), []);
}
