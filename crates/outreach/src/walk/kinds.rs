//! Pages about kinds of work: what everybody reads, what the team reads, agreed and told.

use super::pages::{html, led_to, posted};
use super::{Team, afresh};
use crate::book;
use crate::model::ChannelCard;
use crate::model::field::Branch;
use crate::pages::kinds;
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use people::{Ask, Perhaps, Seen};

async fn everybody(team: &Team) -> String {
    let ask = Ask::inside(team.house.clone());
    html(kinds::for_everybody(ask, Perhaps(None)).await, StatusCode::OK).await
}

/// What a form carries along that showed this text.
fn print(team: &Team, text: &str) -> String {
    Seen::of(&team.house, text).show().to_owned()
}

fn at(code: &str) -> Path<String> {
    Path(code.to_owned())
}

#[tokio::test]
async fn all_kinds_of_work_stand_on_one_page_with_where_it_stands_and_what_holds_here() {
    let team = Team::at_work().await;
    let page = everybody(&team).await;
    for text in
        ["Achter het raam", "In een massagesalon", "Via internet", "Soa Aids Nederland", "22 november 2026"]
    {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("name=\"soort"), "nobody says theirs to read");
    assert!(!page.contains("Bij ons in de buurt"));
    assert!(page.contains("href=\"/links\""), "where one can eat, see a doctor or sleep tonight");
    let here = posted("plaatselijk=Hier+mag+thuis+werken+met+twee+mensen.");
    led_to(kinds::tell_here(team.ilse.clone(), at("home"), here).await);
    let page = everybody(&team).await;
    assert!(page.contains("Bij ons in de buurt") && page.contains("met twee mensen"));
    assert!(page.contains("1 juni 2026"), "the day on which somebody looked");
    let seen = print(&team, "Hier mag thuis werken met twee mensen.");
    let nothing = posted(&format!("plaatselijk=&_gezien={seen}"));
    led_to(kinds::tell_here(afresh(&team.ilse).await, at("home"), nothing).await);
    assert!(!everybody(&team).await.contains("met twee mensen"));
}

#[tokio::test]
async fn the_team_reads_what_to_look_at_and_keeps_what_it_agreed_to_itself() {
    let team = Team::at_work().await;
    let card = ChannelCard { branches: vec![Branch::Club], ..crate::model::field::tests::card("Clubs", "") };
    book::field::add_channel(&team.noor, &card).await.unwrap();
    let list = html(kinds::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Werk in een club") && list.contains("1 plek"));
    for branch in Branch::ALL {
        let page = html(kinds::show(team.noor.clone(), at(branch.code())).await, StatusCode::OK).await;
        for heading in ["Waar je op let", "Hoe je het zegt", "Pas op", "Wat iedereen erover leest"] {
            assert!(page.contains(heading), "{branch:?}: {heading}");
        }
        assert!(!page.contains("outreach-kind-"), "{branch:?}: a text is missing");
        assert_eq!(
            page.contains("De teamleider kan ze je laten zien"),
            *branch == Branch::Salon,
            "{branch:?}"
        );
    }
    let led = html(kinds::show(team.ilse.clone(), at("salon")).await, StatusCode::OK).await;
    assert!(
        led.contains("href=\"/werk/gesprekken/cijfers\""),
        "who leads looks which languages are asked for"
    );
    led_to(
        kinds::agree(team.noor.clone(), at("club"), posted("afspraken=Altijd+met+z+n+twee%C3%ABn.")).await,
    );
    let seen = print(&team, "Altijd met z n tweeën.");
    let anew = posted(&format!("afspraken=Nooit+op+vrijdag.&_gezien={seen}"));
    led_to(kinds::agree(team.sem.clone(), at("club"), anew).await);
    let page = html(kinds::show(team.mila.clone(), at("club")).await, StatusCode::OK).await;
    assert!(page.contains("Nooit op vrijdag.") && page.contains("Clubs") && !page.contains("Altijd met"));
    assert!(!everybody(&team).await.contains("Nooit op vrijdag"), "only the team reads it");
}

#[tokio::test]
async fn two_who_write_at_the_same_time_never_write_over_each_other() {
    let team = Team::at_work().await;
    let empty = print(&team, "");
    let agreed = |text: &str, seen: &str| posted(&format!("afspraken={text}&_gezien={seen}"));
    led_to(kinds::agree(team.noor.clone(), at("club"), agreed("Met+z+n+drie", &empty)).await);
    let again = kinds::agree(team.sem.clone(), at("club"), agreed("Nooit+op+vrijdag", &empty)).await;
    let page = html(again, StatusCode::CONFLICT).await;
    assert!(page.contains("Nooit op vrijdag</textarea>"), "what was typed stays: {page}");
    assert!(page.contains("dir=\"auto\">Met z n drie</div>") && page.contains("veranderde dit net ook"));
    let seen = print(&team, "Met z n drie");
    assert!(page.contains(&format!("name=\"_gezien\" value=\"{seen}\"")), "once read, it can be kept");
    led_to(kinds::agree(team.sem.clone(), at("club"), agreed("Nooit+op+vrijdag", &seen)).await);
    led_to(kinds::agree(team.noor.clone(), at("club"), agreed("Nooit+op+vrijdag", &empty)).await);

    let here = |text: &str, seen: &str| posted(&format!("plaatselijk={text}&_gezien={seen}"));
    led_to(kinds::tell_here(team.ilse.clone(), at("home"), here("Mag+hier", &empty)).await);
    let again = kinds::tell_here(team.ilse.clone(), at("home"), here("Mag+niet", &empty)).await;
    let page = html(again, StatusCode::CONFLICT).await;
    assert!(page.contains("Mag niet</textarea>") && page.contains(">Mag hier<"), "{page}");
    assert!(everybody(&team).await.contains("Mag hier"));
}

#[tokio::test]
async fn no_address_is_kept_about_a_kind_of_work() {
    let team = Team::at_work().await;
    let typed = |field: &str| posted(&format!("{field}=Ga+naar+1234+AB"));
    let agreed = kinds::agree(team.noor.clone(), at("club"), typed("afspraken")).await;
    assert!(html(agreed, StatusCode::BAD_REQUEST).await.contains("Ga naar 1234 AB</textarea>"));
    let told = kinds::tell_here(team.ilse.clone(), at("club"), typed("plaatselijk")).await;
    assert!(html(told, StatusCode::BAD_REQUEST).await.contains("Ga naar 1234 AB</textarea>"));
}

#[tokio::test]
async fn what_is_too_long_comes_back_as_it_was_typed_and_a_worker_tells_nobody_anything() {
    let team = Team::at_work().await;
    let long = format!("afspraken={}", "lang+".repeat(400));
    let page =
        html(kinds::agree(team.noor.clone(), at("club"), posted(&long)).await, StatusCode::BAD_REQUEST).await;
    assert!(page.contains("lang lang"));
    let told = kinds::tell_here(team.noor.clone(), at("club"), posted("plaatselijk=Iets.")).await;
    assert_eq!(told.err(), Some(Problem::Missing));
    assert_eq!(kinds::show(team.noor.clone(), at("maan")).await.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn a_word_that_the_team_would_rather_not_use_is_pointed_out_to_whoever_tells() {
    let team = Team::at_work().await;
    let told = posted("plaatselijk=Een+slachtoffer+kan+bellen.");
    led_to(kinds::tell_here(team.ilse.clone(), at("home"), told).await);
    let page = html(kinds::show(afresh(&team.ilse).await, at("home")).await, StatusCode::OK).await;
    assert!(page.contains("slachtoffer") && page.contains("woordkeus"));
}
