//! Walks through how a team learns: what people think of its help, what becomes better, what it knows of its craft.

use super::*;
use crate::book::{craft, opinion, review};
use crate::model::opinion::{Answer, Question};
use axum::extract::Path;
use kit::when::parse_day;
use pages::{craft as craft_page, opinion as opinion_page, review as review_page};
use people::Once;

fn posted(fields: &str) -> Posted {
    Posted(Form::parse(fields.as_bytes()))
}

async fn say(meeting: &Meeting, fields: &str) -> Response {
    let once = Once::fresh(&meeting.house).show();
    let ask = Ask::inside(meeting.house.clone());
    opinion_page::take(ask, posted(&format!("_eens={once}&{fields}"))).await.unwrap()
}

/// Goes on to this day, at midnight in the Netherlands.
fn go_to(meeting: &Meeting, day: &str) {
    let then = kit::when::at(parse_day(day).unwrap(), 0);
    meeting.house.clock.forward(then.seconds() - meeting.house.now().seconds());
}

#[tokio::test]
async fn opinions_open_together_when_their_half_year_is_over() {
    let meeting = Meeting::called().await;
    for words in ["rust", "thee", "aandacht", "geduld", "humor"] {
        assert_eq!(say(&meeting, &format!("gehoord=ja&goed={words}")).await.status(), StatusCode::OK);
    }
    assert!(opinion::read(&meeting.lead).await.unwrap().is_empty(), "the half year is not over");
    go_to(&meeting, "2026-07-01");
    let [group] = opinion::read(&meeting.lead).await.unwrap().try_into().unwrap();
    assert_eq!(group.good, ["aandacht", "geduld", "humor", "rust", "thee"]);
    assert_eq!(group.answers[0].1[0], (Answer::Yes, 5));
    assert_eq!(group.answers[0].0, Question::Heard);
    let shown = text_of(opinion_page::read_all(meeting.lead.clone()).await.unwrap()).await;
    assert!(shown.contains("5 mensen") && shown.contains("aandacht"), "{shown}");
}

#[tokio::test]
async fn four_opinions_stay_closed() {
    let meeting = Meeting::called().await;
    for _ in 0..4 {
        say(&meeting, "paste=nee&beter=wachten").await;
    }
    go_to(&meeting, "2026-07-02");
    let shown = text_of(opinion_page::read_all(meeting.lead.clone()).await.unwrap()).await;
    assert!(!shown.contains("wachten") && shown.contains("1 januari 2027"), "{shown}");
}

#[tokio::test]
async fn what_was_read_together_is_never_read_with_others() {
    let meeting = Meeting::called().await;
    for words in ["rust", "thee", "aandacht"] {
        say(&meeting, &format!("goed={words}")).await;
    }
    go_to(&meeting, "2026-07-01");
    for words in ["geduld", "humor"] {
        say(&meeting, &format!("goed={words}")).await;
    }
    go_to(&meeting, "2027-01-01");
    assert_eq!(opinion::read(&meeting.lead).await.unwrap()[0].count, 5, "two half years together");
    for words in ["soep", "tijd", "licht"] {
        say(&meeting, &format!("goed={words}")).await;
    }
    go_to(&meeting, "2027-06-30");
    assert_eq!(opinion::read(&meeting.lead).await.unwrap().len(), 1);
    // The first half year is gone now, the second is not a year old: with the third it would be told apart.
    go_to(&meeting, "2027-07-01");
    assert!(
        opinion::read(&meeting.lead).await.unwrap().is_empty(),
        "three wait, and the others went together"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_read_at_one_moment_read_the_same_once() {
    let meeting = Meeting::called().await;
    for words in ["rust", "thee", "aandacht", "geduld", "humor"] {
        say(&meeting, &format!("goed={words}")).await;
    }
    go_to(&meeting, "2026-07-01");
    let (one, other) = tokio::join!(opinion::read(&meeting.lead), opinion::read(&meeting.lead));
    let again = opinion::read(&meeting.lead).await.unwrap();
    assert_eq!(again.len(), 1);
    assert_eq!((one.unwrap(), other.unwrap()), (again.clone(), again));
}

#[tokio::test]
async fn an_opinion_is_erased_a_year_after_it_could_be_read() {
    let meeting = Meeting::called().await;
    for _ in 0..5 {
        say(&meeting, "beslist=ja").await;
    }
    go_to(&meeting, "2027-07-01");
    assert!(
        opinion::read(&meeting.lead).await.unwrap().is_empty(),
        "its time is over, also before the timer"
    );
}

#[tokio::test]
async fn the_same_form_twice_is_one_opinion() {
    let meeting = Meeting::called().await;
    let once = Once::fresh(&meeting.house).show();
    for _ in 0..2 {
        let ask = Ask::inside(meeting.house.clone());
        opinion_page::take(ask, posted(&format!("_eens={once}&gehoord=nee"))).await.unwrap();
    }
    for _ in 0..3 {
        say(&meeting, "gehoord=nee").await;
    }
    go_to(&meeting, "2026-07-01");
    assert!(opinion::read(&meeting.lead).await.unwrap().is_empty(), "four are there, not five");
    say(&meeting, "gehoord=ja").await;
    go_to(&meeting, "2027-01-01");
    assert_eq!(opinion::read(&meeting.lead).await.unwrap()[0].count, 5);
}

#[tokio::test]
async fn nothing_said_and_what_leads_to_somebody_come_back_with_what_was_typed() {
    let meeting = Meeting::called().await;
    for (fields, told) in [
        ("goed=&beter=", "Vul één ding in"),
        ("goed=Wilg-42+hielp+me", "een naam met een getal"),
        ("gehoord=misschien", "fout-gehoord"),
    ] {
        let answer = say(&meeting, fields).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{fields}");
        let shown = text_of(answer).await;
        assert!(shown.contains(told), "{fields}: {shown}");
    }
    let kept = text_of(say(&meeting, "goed=Wilg-42+hielp+me&beslist=nee").await).await;
    assert!(kept.contains("Wilg-42 hielp me"), "{kept}");
}

#[tokio::test]
async fn a_colleague_reads_no_opinions_and_an_officer_no_looks_back() {
    let meeting = Meeting::called().await;
    assert_eq!(opinion::read(&meeting.officer).await.unwrap_err(), Problem::Missing);
    assert_eq!(review::all(&meeting.officer).await.unwrap_err(), Problem::Missing);
    assert_eq!(
        review::look_back(&meeting.officer, "goed".to_owned(), "beter".to_owned()).await.unwrap_err(),
        Problem::Missing
    );
}

#[tokio::test]
async fn what_becomes_better_has_an_owner_and_a_day_and_tells_when_it_is_late() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    let fields = "wat=Sneller+antwoorden&wie=wie+het+rooster+maakt&stand=afgesproken&bewijs=";
    let no_day = review_page::improve(lead.clone(), posted(fields)).await.unwrap();
    assert_eq!(no_day.status(), StatusCode::BAD_REQUEST);
    assert!(text_of(no_day).await.contains("Sneller antwoorden"), "what was typed stays");
    let whole = posted(&format!("{fields}&dag=2026-06-15"));
    assert_eq!(review_page::improve(lead.clone(), whole).await.unwrap().status(), StatusCode::SEE_OTHER);
    let shown = text_of(review_page::show(lead.clone()).await.unwrap()).await;
    assert!(shown.contains("Sneller antwoorden") && !shown.contains("De dag is voorbij"), "{shown}");
    go_to(&meeting, "2026-06-16");
    let shown = text_of(review_page::show(lead.clone()).await.unwrap()).await;
    assert!(shown.contains("De dag is voorbij"), "{shown}");
    let [(id, _)] = review::all(lead).await.unwrap().improvements.try_into().unwrap();
    let unproven = posted("wat=Sneller+antwoorden&wie=het+rooster&stand=er&bewijs=&dag=2026-06-15");
    let refused = review_page::set(lead.clone(), Path(id.to_string()), unproven).await.unwrap();
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    let there = posted("wat=Sneller+antwoorden&wie=het+rooster&stand=er&bewijs=elke+zaterdag&dag=2026-06-15");
    review_page::set(lead.clone(), Path(id.to_string()), there).await.unwrap();
    let shown = text_of(review_page::show(lead.clone()).await.unwrap()).await;
    assert!(shown.contains("elke zaterdag") && !shown.contains("De dag is voorbij"), "{shown}");
    review_page::remove(lead.clone(), Path(id.to_string())).await.unwrap();
    assert!(review::all(lead).await.unwrap().improvements.is_empty());
}

#[tokio::test]
async fn a_team_is_asked_to_look_back_after_half_a_year() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    let person = posted("goed=Het+liep&beter=Wilg-42+wachtte");
    assert_eq!(review_page::look_back(lead.clone(), person).await.unwrap().status(), StatusCode::BAD_REQUEST);
    let words = posted("goed=We+antwoordden+snel&beter=Zaterdag+was+leeg");
    assert_eq!(review_page::look_back(lead.clone(), words).await.unwrap().status(), StatusCode::SEE_OTHER);
    let shown = text_of(review_page::show(lead.clone()).await.unwrap()).await;
    assert!(shown.contains("Zaterdag was leeg") && shown.contains("1 december 2026"), "{shown}");
    assert!(!shown.contains("Het is tijd"), "{shown}");
    go_to(&meeting, "2026-12-01");
    let shown = text_of(review_page::show(lead.clone()).await.unwrap()).await;
    assert!(shown.contains("Het is tijd"), "{shown}");
    let [(id, _)] = review::all(lead).await.unwrap().reviews.try_into().unwrap();
    review_page::remove(lead.clone(), Path(id.to_string())).await.unwrap();
    let shown = text_of(review_page::show(lead.clone()).await.unwrap()).await;
    assert!(!shown.contains("Zaterdag was leeg") && shown.contains("keek nog niet terug"), "{shown}");
}

#[tokio::test]
async fn what_the_team_knows_has_a_source_and_is_looked_at_again() {
    let meeting = Meeting::called().await;
    let lead = &meeting.lead;
    let story = posted("titel=Bellen&tekst=Zo+ging+het+bij+Wilg-42&bron=een+dag");
    assert_eq!(craft_page::add(lead.clone(), story).await.unwrap().status(), StatusCode::BAD_REQUEST);
    let no_source = posted("titel=Bellen&tekst=Bel+naast+iemand&bron=");
    assert_eq!(craft_page::add(lead.clone(), no_source).await.unwrap().status(), StatusCode::BAD_REQUEST);
    let whole = posted("titel=Bellen&tekst=Bel+naast+iemand&bron=een+scholing");
    assert_eq!(craft_page::add(lead.clone(), whole).await.unwrap().status(), StatusCode::SEE_OTHER);
    go_to(&meeting, "2027-06-02");
    let shown = text_of(craft_page::show(lead.clone()).await.unwrap()).await;
    assert!(shown.contains("Bel naast iemand") && shown.contains("niet bekeken"), "{shown}");
    let [(id, _)] = craft::all(lead).await.unwrap().try_into().unwrap();
    let again = posted("titel=Bellen&tekst=Bel+naast+iemand&bron=een+scholing");
    craft_page::set(lead.clone(), Path(id.to_string()), again).await.unwrap();
    let shown = text_of(craft_page::show(lead.clone()).await.unwrap()).await;
    assert!(!shown.contains("niet bekeken"), "{shown}");
    craft_page::remove(lead.clone(), Path(id.to_string())).await.unwrap();
    assert!(craft::all(lead).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_comes_with_the_program_leaves_empty_what_no_source_tells() {
    let meeting = Meeting::called().await;
    let shown = text_of(craft_page::show(meeting.officer.clone()).await.unwrap()).await;
    assert_eq!(shown.matches("staat niet in onze bron").count(), 2, "{shown}");
    assert!(shown.contains("Het is geen indeling"));
    assert!(!shown.contains("name=\"titel\""), "who only reads sees no form");
}
