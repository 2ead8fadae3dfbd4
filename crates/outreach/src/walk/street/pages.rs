//! Rounds by their pages, and what a phone is told.

use super::super::pages::{html, led_to, posted};
use super::*;
use crate::pages::street::{lists, phone, round, rounds};
use axum::body::to_bytes;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::BASE64URL_NOPAD;
use people::device::Nearby;

async fn json(answer: Result<Response, Problem>) -> serde_json::Value {
    let answer = answer.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    serde_json::from_slice(&to_bytes(answer.into_body(), usize::MAX).await.unwrap()).unwrap()
}

async fn standing(acting: Option<&Acting>, team: &Team, pass: &str) -> serde_json::Value {
    let form = posted(&format!("pas={pass}"));
    json(phone::standing(people::Ask::inside(team.house.clone()), Nearby(acting.cloned()), form).await).await
}

fn field(packet: &Packet) -> String {
    format!("pakket={}.{}", packet.id, BASE64URL_NOPAD.encode(&packet.sealed))
}

#[tokio::test]
async fn the_page_on_the_phone_says_nothing_of_whoever_opened_it() {
    let team = Team::at_work().await;
    let of = async |acting: &Acting| html(phone::show(acting.clone()).await, StatusCode::OK).await;
    let page = of(&team.noor).await;
    assert_eq!(page, of(&team.sem).await);
    for name in ["Noor", "Sem", "Proeftuin", "_zegel"] {
        assert!(!page.contains(name), "{name}");
    }
    assert!(page.contains("data-listed-max=\"20\"") && page.contains("hooguit 20"), "no more than is kept");
    assert!(page.contains("/werk/rondes/nieuw") && page.contains("/straat/app.webmanifest"));
}

#[tokio::test]
async fn a_device_is_told_to_empty_itself_when_the_account_ended_or_all_devices_were_signed_out() {
    let team = Team::at_work().await;
    let told = standing(Some(&team.noor), &team, "").await;
    let pass = told["pas"].as_str().unwrap().to_owned();
    assert_eq!(told["stand"], "klaar");
    assert!(!told["zegel"].as_str().unwrap().is_empty());
    assert_eq!(standing(None, &team, &pass).await["stand"], "aanmelden");
    assert_eq!(standing(Some(&team.ilse), &team, &pass).await["stand"], "aanmelden");
    assert!(standing(Some(&team.noor), &team, &pass).await.get("pas").is_none());
    people::pages::account::sign_out_everywhere(team.noor.clone()).await.unwrap();
    for acting in [None, Some(&team.noor), Some(&team.sem)] {
        let told = standing(acting, &team, &pass).await;
        assert_eq!(told, serde_json::json!({ "stand": "wissen" }));
    }
    let pass = standing(Some(&team.sem), &team, "").await["pas"].as_str().unwrap().to_owned();
    assert_eq!(standing(Some(&team.sem), &team, &pass).await["stand"], "klaar");
    let mut work = team.house.work();
    work.unit.worker_active(team.sem.worker().id, false);
    team.house.keep(work).await.unwrap();
    assert_eq!(standing(None, &team, &pass).await["stand"], "wissen");
    assert_eq!(standing(None, &team, "geen pas").await["stand"], "aanmelden");
}

#[tokio::test]
async fn a_phone_brings_and_hears_what_the_house_has() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let packets = [phone.begin(&team.noor), phone.entry(&team.noor, 1, talk(1, 1))];
    let fields = packets.iter().map(field).collect::<Vec<_>>().join("&") + "&pakket=onzin&pakket=a.b";
    let told = json(phone::bring(team.noor.clone(), posted(&fields)).await).await;
    assert_eq!(told["gekregen"].as_array().unwrap().len(), 2);
    let pass = standing(Some(&team.noor), &team, "").await["pas"].as_str().unwrap().to_owned();
    people::pages::account::sign_out_everywhere(team.noor.clone()).await.unwrap();
    let more = field(&phone.entry(&team.noor, 2, talk(1, 1)));
    let told = json(phone::bring(team.noor.clone(), posted(&format!("pas={pass}&{more}"))).await).await;
    assert_eq!(told, serde_json::json!({ "stand": "wissen" }));
    assert_eq!(only_round(&team.sem).await.head.sums.conversations, 1);
}

#[tokio::test]
async fn what_a_colleague_wrote_on_a_shared_phone_is_theirs_whoever_brings_it() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let packets = [phone.begin(&team.noor), phone.entry(&team.noor, 1, talk(1, 1))];
    let fields = packets.iter().map(field).collect::<Vec<_>>().join("&");
    let pass_of = async |acting: &Acting, pass: &str| {
        standing(Some(acting), &team, pass).await["pas"].as_str().map(str::to_owned)
    };
    let of_noor = pass_of(&team.noor, "").await.unwrap();
    // Sem signs in on it, and gets a pass of his own for what he writes from now on.
    let of_sem = pass_of(&team.sem, &of_noor).await.unwrap();
    assert_eq!(pass_of(&team.sem, &of_sem).await, None);
    let brought = phone::bring(team.sem.clone(), posted(&format!("pas={of_noor}&{fields}"))).await;
    assert_eq!(json(brought).await["gekregen"].as_array().unwrap().len(), 2);
    let names: Vec<String> = only_round(&team.ilse).await.head.duo.into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["Noor"]);
}

#[tokio::test]
async fn a_round_is_walked_by_its_pages() {
    let team = Team::at_work().await;
    let list = html(rounds::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Er zijn nog geen rondes"));
    html(lists::show(team.ilse.clone()).await, StatusCode::OK).await;
    let none = lists::set(team.ilse.clone(), posted("gemeenten=Voorbeeldstad")).await;
    assert!(html(none, StatusCode::BAD_REQUEST).await.contains("Voorbeeldstad"));
    led_to(lists::set(team.ilse.clone(), posted("soorten=card&gemeenten=Voorbeeldstad%0AElders")).await);
    let noor = afresh(&team.noor).await;
    assert!(html(rounds::ask(noor.clone()).await, StatusCode::OK).await.contains("Elders"));
    let sem = team.sem.worker().id;
    let half = "dag=2026-06-01&plek=park&gemeente=Elders";
    html(rounds::begin(noor.clone(), posted(half)).await, StatusCode::BAD_REQUEST).await;
    let whole = format!("{half}&dagdeel=night&collega={sem}");
    let to = led_to(rounds::begin(noor.clone(), posted(&whole)).await);
    let at = || Path(to.rsplit('/').next().unwrap().to_owned());
    for fields in ["", "gesprekken=veel", "wat=card", "aantal=2", "onderwerp=money", "antwoord=told"] {
        let again = round::add(noor.clone(), at(), posted(fields)).await;
        html(again, StatusCode::BAD_REQUEST).await;
    }
    let fields = "gesprekken=2&wat=card&aantal=3&onderwerp=money&antwoord=told&verwezen=us&notitie=Rustig.";
    led_to(round::add(noor.clone(), at(), posted(fields)).await);
    let page = html(round::show(noor.clone(), at()).await, StatusCode::OK).await;
    for text in ["2 gesprekken", "3 × Kaartje", "Geld · Uitgelegd", "Gesprek bij ons", "Rustig.", "Elders"]
    {
        assert!(page.contains(text), "{text}");
    }
    assert!(html(rounds::list(team.ilse.clone()).await, StatusCode::OK).await.contains("1 juni 2026, Nacht"));
    let entry = page.split("name=\"_vel\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    led_to(round::settle(noor.clone(), at(), posted(&format!("_vel={entry}&_keuze=geen"))).await);
    let page = html(round::show(noor, at()).await, StatusCode::OK).await;
    assert!(page.contains("Er is nog niets genoteerd"));
    assert_eq!(round::show(team.noor, Path("geen-id".to_owned())).await.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn a_round_of_the_second_phone_is_completed_and_a_difference_is_settled_by_the_duo() {
    let team = Team::at_work().await;
    let mut b = Phone::of(&team.sem, 2, 9).await;
    let mut a = Phone::of(&team.sem, 1, 9).await;
    let packets = vec![b.entry(&team.sem, 1, talk(1, 0)), a.entry(&team.sem, 1, talk(2, 0))];
    street::receive(&team.sem, packets, team.sem.worker().id).await.unwrap();
    let id = only_round(&team.sem).await.id.to_string();
    let at = || Path(id.clone());
    let page = html(round::show(team.sem.clone(), at()).await, StatusCode::OK).await;
    assert!(page.contains("Twee telefoons") && page.contains("Hoe begon deze ronde?"));
    html(
        round::say_how_it_began(team.sem.clone(), at(), posted("dag=2026-06-01")).await,
        StatusCode::BAD_REQUEST,
    )
    .await;
    led_to(
        round::say_how_it_began(team.sem.clone(), at(), posted("dag=2026-06-01&plek=park&dagdeel=night"))
            .await,
    );
    html(round::say_who_else(team.sem.clone(), at(), posted("")).await, StatusCode::BAD_REQUEST).await;
    let who = format!("collega={}", team.noor.worker().id);
    led_to(round::say_who_else(team.sem.clone(), at(), posted(&who)).await);
    let (entry, hand) = (Id::from_bytes([1; 16]), Id::from_bytes([1; 16]));
    led_to(round::settle(team.sem.clone(), at(), posted(&format!("_vel={entry}&_keuze={hand}"))).await);
    let round = only_round(&team.noor).await;
    assert_eq!((round.head.sums.conversations, round.head.sums.disagree), (2, 0));
    assert_eq!(round.head.duo.len(), 2);
    let other =
        round::settle(team.sem.clone(), at(), posted("_vel=00000000000000000000000000000000&_keuze=geen"))
            .await;
    assert_eq!(other.err(), Some(Problem::Missing));
}
