//! Walks through what an organisation sets about its figures: its own tables, the protection of small numbers, the regions.

use crate::book::{self, settings};
use crate::model::account::Item;
use crate::model::counted::tests::fact;
use crate::model::shown::tests::year;
use crate::model::{Protection, Refusal};
use crate::pages::{capacity, figures, own, prepare, protection, regions};
use crate::walk::{Team, posted, text_of};
use axum::extract::RawQuery;
use axum::http::StatusCode;
use people::Fact;

async fn chosen(team: &Team, way: &str) -> StatusCode {
    protection::choose(team.ilse.clone(), posted(&format!("manier={way}"))).await.unwrap().status()
}

async fn preview(team: &Team) -> String {
    text_of(prepare::show(team.ilse.clone(), RawQuery(None)).await.unwrap()).await
}

#[tokio::test]
async fn an_own_table_leaves_with_the_year_and_hides_what_the_standard_one_hides() {
    let team = Team::with(&year()).await;
    let form = "_feit=referral-outcome&titel=Partners+bij+elkaar&rijen=partner-kind&alleen=outcome%3Dhelped";
    let declared = own::declare(team.ilse.clone(), posted(form)).await.unwrap();
    assert_eq!(declared.status(), StatusCode::SEE_OTHER);
    team.released().await;
    let page = text_of(figures::show(team.officer.clone()).await.unwrap()).await;
    assert!(page.contains("Partners bij elkaar") && page.contains("alleen waar Het hielp"));
    assert!(!page.contains("insight-"), "each text was found");
    let number = settings::settings(&team.officer).await.unwrap().tables.first().unwrap().number;
    own::remove(team.ilse.clone(), posted(&format!("_tabel={number}"))).await.unwrap();
    assert!(settings::settings(&team.ilse).await.unwrap().tables.is_empty());
    let page = text_of(figures::show(team.officer.clone()).await.unwrap()).await;
    assert!(page.contains("Partners bij elkaar"), "what was released stays as it is");
}

#[tokio::test]
async fn a_table_of_unknown_codes_or_of_twice_the_same_is_refused() {
    let team = Team::with(&[]).await;
    for absent in [None, Some("_feit=worker-did".to_owned())] {
        let led = own::new(team.ilse.clone(), RawQuery(absent)).await.unwrap();
        assert_eq!(led.status(), StatusCode::SEE_OTHER, "back to where one chooses what to count");
    }
    let form = own::new(team.ilse.clone(), RawQuery(Some("_feit=topic-told".to_owned()))).await.unwrap();
    assert!(text_of(form).await.contains("Onderwerp: Geld"));
    for wrong in [
        "titel=&rijen=topic",
        "titel=x&rijen=worker",
        "titel=x&rijen=topic&kolommen=topic",
        "titel=x&alleen=topic%3Dworker",
        "titel=x&kwartaal=5",
        "titel=Wilg-42",
    ] {
        let response =
            own::declare(team.ilse.clone(), posted(&format!("_feit=topic-told&{wrong}"))).await.unwrap();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
    assert!(settings::settings(&team.ilse).await.unwrap().tables.is_empty());
    let page = text_of(own::list(team.ilse.clone()).await.unwrap()).await;
    assert!(page.contains("Er zijn nog geen eigen tabellen.") && page.contains("Eerste bericht"));
}

#[tokio::test]
async fn a_year_leaves_in_one_way_and_a_rounded_one_only_once() {
    let team = Team::with(&year()).await;
    assert_eq!(chosen(&team, "rounding").await, StatusCode::SEE_OTHER);
    let page = preview(&team).await;
    assert!(page.contains("afgerond op 5") && !page.contains("<span aria-hidden=\"true\">–</span>"));
    assert!(page.contains("Begonnen gesprekken") && !page.contains("Hiervan laten we niets zien"));
    team.released().await;
    let more = Fact { count: 60, ..year().remove(0) };
    team.leave(&[more]).await;
    assert_eq!(refused(&team).await, Some(Refusal::RoundedOnce));
    for other in ["hiding", "noise"] {
        chosen(&team, other).await;
        assert_eq!(refused(&team).await, Some(Refusal::OtherProtection), "{other}");
    }
    assert_eq!(chosen(&team, "nothing").await, StatusCode::BAD_REQUEST);
    assert_eq!(settings::settings(&team.ilse).await.unwrap().protection, Protection::Noise);
}

async fn refused(team: &Team) -> Option<Refusal> {
    let facts = book::facts(&team.ilse).await.unwrap();
    book::draft(&team.ilse, facts, 2026).await.unwrap().refusal
}

#[tokio::test]
async fn noise_is_the_same_while_the_same_is_counted_and_no_small_number_is_told() {
    let team = Team::with(&year()).await;
    chosen(&team, "noise").await;
    let first = preview(&team).await;
    assert_eq!(first.split("<h2>").nth(1), preview(&team).await.split("<h2>").nth(1));
    for small in 1..=4 {
        assert!(!first.contains(&format!("<td class=\"luwte-number\">{small}</td>")), "{small}");
    }
    team.released().await;
    team.leave(&[Fact { month: 9, count: 40, ..year().remove(0) }]).await;
    assert_eq!(refused(&team).await, None, "with noise a year may leave again");
}

#[tokio::test]
async fn eighteen_regions_are_listed_and_no_name_is_invented() {
    let team = Team::with(&[]).await;
    let page = text_of(regions::show(team.officer.clone()).await.unwrap()).await;
    assert!(page.contains("Utrecht") && page.contains("Van 16 regio’s kennen we de naam niet."));
    assert!(!page.contains("name=\"naam\""), "who only reads has no form");
    let form = posted("naam=Zuid&budget=125000&bron=Regeling");
    assert_eq!(regions::add(team.ilse.clone(), form).await.unwrap().status(), StatusCode::SEE_OTHER);
    let page = text_of(regions::show(team.ilse.clone()).await.unwrap()).await;
    assert!(page.contains("Van 15 regio’s") && page.contains("125000"));
    let kept = settings::settings(&team.ilse).await.unwrap();
    let [Item { number, .. }] = kept.regions.as_slice() else { panic!("one region") };
    regions::remove(team.ilse.clone(), posted(&format!("_regel={number}"))).await.unwrap();
    assert!(settings::settings(&team.ilse).await.unwrap().regions.is_empty());
    assert_eq!(
        regions::add(team.ilse.clone(), posted("naam=")).await.unwrap().status(),
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn one_post_less_is_reckoned_from_what_is_filled_in_and_nothing_is_kept() {
    let team = Team::with(&[]).await;
    let form = "begeleiders=3&plekken=10&lopend=24&verwacht=28&instroom=40&maanden=7";
    let response = capacity::reckon(team.ilse.clone(), posted(form)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let page = text_of(response).await;
    assert!(page.contains(">30<") && page.contains(">20<"), "places, and those with one post less");
    assert!(page.contains("de rij blijft groeien") && page.contains("8,0") && page.contains("28 · 24"));
    assert!(!page.contains("insight-"), "each text was found");
    for wrong in [
        "begeleiders=3",
        "begeleiders=-1&plekken=1&lopend=1&verwacht=1&instroom=1&maanden=1",
        "begeleiders=101&plekken=100&lopend=1&verwacht=1&instroom=1&maanden=1",
    ] {
        let response = capacity::reckon(team.ilse.clone(), posted(wrong)).await.unwrap();
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
}

/// A year of which 43 trajectories began, told on the page of how much room there is in the year after.
async fn room_after(way: &str) -> String {
    let begun = Fact { year: 2025, ..fact(2, "case-begun", &[("origin", "outreach")], 43) };
    let team = Team::with(&[begun]).await;
    chosen(&team, way).await;
    let hash = book::draft(&team.ilse, book::facts(&team.ilse).await.unwrap(), 2025).await.unwrap().hash;
    let id = book::prepare(&team.ilse, 2025, &hash).await.unwrap().unwrap();
    book::release(&team.administrator, id, &hash).await.unwrap().unwrap();
    text_of(capacity::show(team.ilse.clone()).await.unwrap()).await
}

#[tokio::test]
async fn how_many_began_is_told_as_it_was_counted_and_not_as_it_was_rounded() {
    assert!(room_after("hiding").await.contains("Vorig jaar begonnen er 43"));
    let rounded = room_after("rounding").await;
    assert!(!rounded.contains("Vorig jaar begonnen er") && !rounded.contains("value=\"45\""));
}
