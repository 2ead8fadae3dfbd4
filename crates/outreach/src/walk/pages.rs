use super::visits::conversation;
use super::{Team, afresh};
use crate::book;
use crate::pages::{attempts, shifts, visit_new, visits};
use axum::body::to_bytes;
use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::Response;
use kit::{Form, Problem};
use people::{Acting, Posted};
use std::collections::HashMap;

pub(super) fn posted(fields: &str) -> Posted {
    Posted(form(fields))
}

/// An address without anything behind it.
pub(super) fn plain() -> Query<HashMap<String, String>> {
    Query(HashMap::new())
}

/// What stands behind an address.
pub(super) fn behind(address: &str) -> Query<HashMap<String, String>> {
    Query::try_from_uri(&address.parse().unwrap()).unwrap()
}

/// A form of what was typed.
pub(super) fn form(fields: &str) -> Form {
    Form::parse(fields.as_bytes())
}

/// The page, of which each text was found.
pub(super) async fn html(answer: Result<Response, Problem>, status: StatusCode) -> String {
    let answer = answer.unwrap();
    assert_eq!(answer.status(), status);
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    let html = String::from_utf8(bytes.to_vec()).unwrap();
    // The code of a role that can be chosen is none.
    let texts = html.replace("value=\"outreach-worker\"", "");
    for mark in ["outreach-", "kit-form", "people-role", "{ $"] {
        assert!(!texts.contains(mark), "{mark} in {html}");
    }
    html
}

/// Where an answer leads.
pub(super) fn led_to(answer: Result<Response, Problem>) -> String {
    let answer = answer.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    answer.headers()[header::LOCATION].to_str().unwrap().to_owned()
}

pub(super) fn last(path: &str) -> String {
    path.rsplit('/').next().unwrap().to_owned()
}

async fn started(team: &Team) -> (Acting, String) {
    let fields =
        format!("kanaal=chat-site&naam=Voorbeeldchat&publiek=adult&collega={}", team.sem.worker().id);
    let shift = last(&led_to(shifts::start(team.noor.clone(), posted(&fields)).await));
    (afresh(&team.noor).await, shift)
}

#[tokio::test]
async fn a_shift_is_walked_by_its_pages() {
    let team = Team::at_work().await;
    let empty = html(shifts::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(empty.contains("Er zijn nog geen diensten"));
    let again = shifts::start(team.noor.clone(), posted("kanaal=chat-site&naam=Voorbeeldchat")).await;
    assert!(html(again, StatusCode::BAD_REQUEST).await.contains("Voorbeeldchat"));
    let (noor, shift) = started(&team).await;
    let at = || Path(shift.clone());
    let page = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Mag ik schrijven?") && !page.contains("name=\"reden\""), "first the check");
    led_to(shifts::tally(noor.clone(), at(), posted("wat=info-given")).await);
    html(shifts::tally(noor.clone(), at(), posted("wat=alles")).await, StatusCode::BAD_REQUEST).await;

    let id = shift.parse().unwrap();
    let check = async |fields| attempts::check(&noor, id, form(fields), &[]).await;
    let checked = html(check("schuilnaam=boom_21&taal=ro").await, StatusCode::OK).await;
    assert!(checked.contains("Je kunt deze persoon schrijven") && checked.contains("value=\"boom_21\""));
    assert!(checked.contains("Bună, sunt Noor") && !checked.contains("Hoi, ik ben Noor"));
    let send = async |fields| attempts::send(&noor, id, form(fields), &[]).await;
    let fields = "schuilnaam=boom_21&taal=ro&reden=quick-date&indruk=misschien";
    for _ in 0..2 {
        // Pressed twice is once.
        assert_eq!(led_to(send(fields).await), format!("/werk/diensten/{shift}?taal=ro#gedag"));
    }
    let said_no = html(check("schuilnaam=boom_21").await, StatusCode::OK).await;
    assert!(said_no.contains("Schrijf deze persoon nu niet") && !said_no.contains("name=\"reden\""));
    let two = html(send("schuilnaam=a,b&reden=other").await, StatusCode::BAD_REQUEST).await;
    assert!(two.contains("één persoon"));
    let page = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(page.contains("niet bevestigd") && page.contains("Een tweede bericht kan vanaf"));
    let attempt = page.split("van-poging/").nth(1).unwrap().split('"').next().unwrap();
    let attempt = || Path((shift.clone(), last(attempt)));
    html(attempts::again(noor.clone(), attempt()).await, StatusCode::CONFLICT).await;
    led_to(attempts::refused(noor.clone(), attempt()).await);
    led_to(shifts::stop(noor.clone(), at()).await);
    let over = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(over.contains("Hier is 2 keer iets gewist") && !over.contains("boom_21"));
    let list = html(shifts::list(team.ilse.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Voorbeeldchat") && !list.contains(&shift));
    assert_eq!(shifts::show(noor, Path("geen-id".to_owned()), plain()).await.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn the_second_of_two_who_says_the_same_finds_it_said() {
    let team = Team::at_work().await;
    let visit = super::visits::plan(&team).await;
    let (noor, shift) = started(&team).await;
    let sem = afresh(&team.sem).await;
    let at = || Path(visit.to_string());
    for one in [&noor, &sem] {
        assert_eq!(led_to(visits::depart(one.clone(), at()).await), format!("/werk/bezoeken/{visit}"));
    }
    for one in [&noor, &sem] {
        assert_eq!(led_to(visits::arrive(one.clone(), at()).await), format!("/werk/bezoeken/{visit}"));
    }
    assert_eq!(visits::arrive(team.mila.clone(), at()).await.err(), Some(Problem::Missing));
    for one in [&noor, &sem] {
        let stopped = shifts::stop(one.clone(), Path(shift.clone())).await;
        assert_eq!(led_to(stopped), format!("/werk/diensten/{shift}"));
    }
}

/// Sends the form after a yes, as the room of conversations does.
async fn plan(acting: &Acting, about: &str, fields: &str) -> Result<Response, Problem> {
    let (about, Posted(mut form)) = (about.parse().unwrap(), posted(fields));
    match visit_new::read(acting, about, &mut form).await? {
        Some(new) => Ok(visits::back_to(book::plan(acting, new).await?)),
        None => visit_new::again(acting, about, &form).await,
    }
}

#[tokio::test]
async fn a_visit_is_walked_by_its_pages() {
    let team = Team::at_work().await;
    let about = conversation(&team).await.to_string();
    let noor = afresh(&team.noor).await;
    html(visits::list(noor.clone(), plain()).await, StatusCode::OK).await;
    html(visit_new::ask(noor.clone(), Path(about.clone())).await, StatusCode::OK).await;
    assert_eq!(visit_new::ask(team.mila.clone(), Path(about.clone())).await.err(), Some(Problem::Missing));
    let (sem, mila) = (team.sem.worker().id, team.mila.worker().id);
    let good = format!("plek=Lindeboom&collega={sem}&buddy={mila}&minuten=60");
    let no_yes = html(plan(&noor, &about, &good).await, StatusCode::BAD_REQUEST).await;
    assert!(no_yes.contains("Zonder een duidelijk ja") && no_yes.contains("Lindeboom"));
    let same = format!("akkoord=ja&plek=Lindeboom&collega={sem}&buddy={sem}&minuten=60");
    html(plan(&noor, &about, &same).await, StatusCode::BAD_REQUEST).await;
    let form = html(visit_new::ask(noor.clone(), Path(about.clone())).await, StatusCode::OK).await;
    assert!(form.contains("krijgt nu geen melding"), "nobody said how they want to be rung");
    let who_sees = "Alleen jullie twee zien dit, en de buddy als jullie je niet op tijd melden.";
    assert_eq!(form.matches(who_sees).count(), 2, "the place and what was promised");
    let visit = last(&led_to(plan(&noor, &about, &format!("akkoord=ja&reis=30&{good}")).await));
    let at = || Path(visit.clone());
    let noor = afresh(&noor).await;
    let page = html(visits::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Lindeboom") && page.contains("Jullie zijn er rond 10:30"));
    assert!(page.contains("bereikt Mila niet"), "who counts on an alarm is told that it reaches nobody");
    assert!(!page.contains("Samen verder?"), "first the talk, then a file");
    let watching = html(visits::list(afresh(&team.mila).await, plain()).await, StatusCode::OK).await;
    assert!(
        watching.contains("Jij bent buddy")
            && !watching.contains(&visit)
            && watching.contains("bereikt jou nu niet")
    );
    led_to(visits::depart(noor.clone(), at()).await);
    html(visits::longer(noor.clone(), at(), posted("minuten=1")).await, StatusCode::BAD_REQUEST).await;
    led_to(visits::longer(noor.clone(), at(), posted("minuten=15")).await);
    led_to(visits::arrive(noor.clone(), at()).await);
    let there = html(visits::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    let ways = ["/werk/trajecten/nieuw/", "/werk/trajecten/kort/", "Nu niet"];
    assert!(ways.iter().all(|way| there.contains(way)), "the ways to begin, as from a conversation");
    team.wait(75 * 60).await;
    let mila = afresh(&team.mila).await;
    let warned = html(visits::list(mila.clone(), plain()).await, StatusCode::OK).await;
    assert!(warned.contains("Geen levensteken") && warned.contains(&format!("/werk/bezoeken/{visit}")));
    let seen = html(visits::show(mila.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(
        seen.contains("Lindeboom")
            && seen.matches("<form method=\"post\" action=\"/werk/bezoeken").count() == 1
    );
    led_to(visits::answer(mila.clone(), at(), posted("teken=calling")).await);
    html(visits::answer(mila.clone(), at(), posted("teken=iets")).await, StatusCode::BAD_REQUEST).await;
    let seen = html(visits::show(mila, at(), plain()).await, StatusCode::OK).await;
    assert!(seen.contains("belt ze") && seen.contains("Ik heb ze gesproken"));
    team.wait(10 * 60).await;
    let lead = html(visits::list(team.ilse.clone(), plain()).await, StatusCode::OK).await;
    assert!(lead.contains("Noor") && !lead.contains("Lindeboom") && !lead.contains("/teken"));
    assert!(lead.contains("Bel hun buddy") && !lead.contains("Bel je teamleider"));
    book::check_out(&noor, visit.parse().unwrap()).await.unwrap();
    let after = html(visits::show(noor, at(), plain()).await, StatusCode::OK).await;
    assert!(after.contains("De plek is gewist") && after.contains("Dit bezoek was op 1 juni 2026"));
    for gone in ["Lindeboom", about.as_str(), "10:00", "11:1"] {
        assert!(!after.contains(gone), "{gone}");
    }
}
