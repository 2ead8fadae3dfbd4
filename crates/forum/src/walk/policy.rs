//! Walks through recommendations and the list of provision.

use super::*;
use crate::book::{provision, recommendation as kept};
use crate::model::provision::{Found, Look, Provision};
use axum::extract::Path;
use kit::codes::Coded;
use pages::{provision as provision_page, recommendation as page};

fn posted(fields: &str) -> Posted {
    Posted(Form::parse(fields.as_bytes()))
}

#[tokio::test]
async fn a_recommendation_shows_what_is_done_for_it_and_what_proves_it() {
    let meeting = Meeting::called().await;
    let officer = &meeting.officer;
    let asked = posted("tekst=Laat+mensen+zonder+naam+binnenlopen.&bron=verslag%2C+bladzijde+4");
    assert_eq!(page::add(officer.clone(), asked).await.unwrap().status(), StatusCode::SEE_OTHER);
    let [one] = kept::all(officer).await.unwrap().try_into().unwrap();
    let id = one.id.to_string();
    let bare = posted("wat=Inloop+op+dinsdag&wie=de+gemeente&stand=er&bewijs=");
    let refused = page::add_measure(officer.clone(), Path(id.clone()), bare).await.unwrap();
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    let refused = text_of(refused).await;
    assert!(refused.contains("Schrijf op waaruit het blijkt") && refused.contains("Inloop op dinsdag"));
    let person = posted("wat=Inloop&wie=de+gemeente&stand=er&bewijs=Wilg-42+kwam+drie+keer");
    let refused = page::add_measure(officer.clone(), Path(id.clone()), person).await.unwrap();
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST, "no example of a person is proof");
    let begun = posted("wat=Inloop+op+dinsdag&wie=de+gemeente&stand=bezig");
    page::add_measure(officer.clone(), Path(id.clone()), begun).await.unwrap();
    let measure = kept::one(officer, one.id).await.unwrap().measures[0].id.to_string();
    let there = posted("wat=Inloop+op+dinsdag&wie=de+gemeente&stand=er&bewijs=41+keer+open+in+2026");
    page::set_measure(officer.clone(), Path((id.clone(), measure)), there).await.unwrap();
    let shown = text_of(page::one(meeting.lead.clone(), Path(id.clone())).await.unwrap()).await;
    assert!(shown.contains("41 keer open in 2026") && shown.contains("Het is er"), "{shown}");
    assert!(!shown.contains("Timo"), "a role stands there, and no name");
    let list = text_of(page::list(meeting.lead.clone()).await.unwrap()).await;
    assert!(list.contains("1 van 1 maatregelen zijn er"), "{list}");
    page::remove(officer.clone(), Path(id)).await.unwrap();
    assert!(kept::all(officer).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_not_there_is_not_changed_and_leaves_no_line() {
    let meeting = Meeting::called().await;
    let id =
        kept::write_down(&meeting.officer, "Meer bedden.".to_owned(), "overleg".to_owned()).await.unwrap();
    let lines = meeting.house.store.read(move |reader| reader.log_of(id)).await.unwrap();
    assert!(lines.is_empty());
    let theme = book::raise(&meeting.lead, wording("Opvang", "Vol.")).await.unwrap();
    assert_eq!(
        kept::take_away(&meeting.officer, theme).await.unwrap_err(),
        Problem::Missing,
        "a theme is none"
    );
    assert_eq!(book::agenda(&meeting.lead).await.unwrap().len(), 1);
    assert_eq!(kept::all(&meeting.lead).await.unwrap().len(), 1);
}

/// Everything that the form asks, all of it found so.
fn looked(found: &str, note: &str) -> String {
    let fields =
        (1..=Provision::ALL.len()).map(|number| format!("vond-{number}={found}&noot-{number}={note}"));
    fields.collect::<Vec<_>>().join("&")
}

#[tokio::test]
async fn a_look_stands_beside_the_one_before_it_and_says_what_changed() {
    let meeting = Meeting::called().await;
    let officer = &meeting.officer;
    let first = posted(&looked("niet", "alleen+in+de+stad+hiernaast"));
    let answer = provision_page::look_over(officer.clone(), first).await.unwrap();
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    meeting.house.clock.forward(90 * 24 * 3_600);
    let again = posted(&looked("deels", ""));
    provision_page::look_over(officer.clone(), again).await.unwrap();
    let looks: Vec<Look> = provision::looks(officer).await.unwrap();
    assert_eq!(
        looks.iter().map(|look| look.of(Provision::Before)).collect::<Vec<_>>(),
        [Found::Partly, Found::Lacking]
    );
    let shown = text_of(provision_page::show(officer.clone()).await.unwrap()).await;
    assert_eq!(shown.matches("Beter dan de vorige keer").count(), Provision::ALL.len());
    let same_day = posted(&looked("er", ""));
    provision_page::look_over(officer.clone(), same_day).await.unwrap();
    assert_eq!(provision::looks(officer).await.unwrap().len(), 2, "a day has one look");
}

#[tokio::test]
async fn a_look_that_is_not_whole_or_names_somebody_comes_back() {
    let meeting = Meeting::called().await;
    for fields in ["vond-1=er".to_owned(), looked("er", "Wilg-42+moest+wachten")] {
        let answer = provision_page::look_over(meeting.officer.clone(), posted(&fields)).await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{fields}");
    }
    assert!(provision::looks(&meeting.officer).await.unwrap().is_empty());
}
