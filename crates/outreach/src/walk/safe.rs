//! What keeps two at a door, and those who write at night, safe: who is told, what they see, what is forgotten.

use super::pages::{html, last, led_to, plain, posted};
use super::visits::{MINUTE, plan};
use super::{Team, afresh};
use crate::book::rather_not::{self, TakenBack};
use crate::book::{self, alarm, call, debrief, load};
use crate::model::care::CallLetter;
use crate::model::sign::Sign;
use crate::pages::visits;
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use people::Acting;

async fn stands(acting: &Acting) -> bool {
    alarm::is_raised(&afresh(acting).await).await.unwrap()
}

#[tokio::test]
async fn an_alarm_is_known_on_each_page_and_gone_with_the_check_out() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    team.wait(60 * MINUTE - 1).await;
    assert!(!stands(&team.mila).await, "the word to the buddy is no alarm");
    team.wait(1).await;
    assert!(stands(&team.mila).await && !stands(&team.ilse).await && !stands(&team.noor).await);
    team.wait(10 * MINUTE).await;
    assert!(stands(&team.ilse).await);
    book::check_out(&afresh(&team.noor).await, visit).await.unwrap();
    assert!(!stands(&team.mila).await && !stands(&team.ilse).await);
}

#[tokio::test]
async fn another_buddy_is_alarmed_in_place_of_the_first_who_sees_nothing_more() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let (noor, ilse) = (afresh(&team.noor).await, team.ilse.worker().id);
    for no in [team.noor.worker().id, team.sem.worker().id, team.mila.worker().id] {
        assert_eq!(book::other_buddy(&noor, visit, no).await, Err(Problem::Conflict));
    }
    book::other_buddy(&noor, visit, ilse).await.unwrap();
    assert!(book::board(&afresh(&team.mila).await).await.unwrap().watching.is_empty());
    team.wait(60 * MINUTE).await;
    assert!(!stands(&team.mila).await && stands(&team.ilse).await);
    let (mila, ilse) = (afresh(&team.mila).await, afresh(&team.ilse).await);
    assert_eq!(book::read_visit(&mila, visit).await.err(), Some(Problem::Missing));
    assert!(book::read_visit(&ilse, visit).await.unwrap().place.is_some());
    assert_eq!(book::other_buddy(&mila, visit, noor.worker().id).await, Err(Problem::Missing));
    // Too late is not too late: whoever takes over after the check-in is alarmed at once.
    book::other_buddy(&noor, visit, mila.worker().id).await.unwrap();
    team.wait(0).await;
    assert!(stands(&team.mila).await);
    book::check_out(&noor, visit).await.unwrap();
    assert!(!stands(&team.mila).await && !stands(&team.ilse).await);
}

#[tokio::test]
async fn the_form_for_another_buddy_offers_nobody_who_goes_along() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let noor = afresh(&team.noor).await;
    let page = html(visits::show(noor.clone(), Path(visit.to_string()), plain()).await, StatusCode::OK).await;
    let form = page.split("/buddy\"").nth(1).unwrap().split("</form>").next().unwrap();
    assert!(form.contains(&team.ilse.worker().id.to_string()));
    for no in [&team.noor, &team.sem, &team.mila] {
        assert!(!form.contains(&no.worker().id.to_string()));
    }
    let fields = format!("buddy={}", team.sem.worker().id);
    let again = visits::other_buddy(noor.clone(), Path(visit.to_string()), posted(&fields)).await;
    html(again, StatusCode::BAD_REQUEST).await;
    let fields = format!("buddy={}", team.ilse.worker().id);
    let moved = visits::other_buddy(noor, Path(visit.to_string()), posted(&fields)).await;
    assert_eq!(last(&led_to(moved)), visit.to_string());
}

#[tokio::test]
async fn after_the_check_out_no_time_of_the_day_and_no_conversation_is_left() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
    book::depart(&noor, visit).await.unwrap();
    team.wait(60 * MINUTE).await;
    book::answer(&afresh(&team.mila).await, visit, Sign::Calling).await.unwrap();
    book::arrive(&noor, visit).await.unwrap();
    book::check_out(&noor, visit).await.unwrap();
    let after = book::read_visit(&sem, visit).await.unwrap();
    let midnight = kit::when::at(kit::when::local_day(team.house.now()), 0);
    assert_eq!((after.head.yes_at, after.head.offered_at), (midnight, midnight));
    assert_eq!((after.head.ended_at, after.head.departed_at), (Some(midnight), None));
    assert_eq!((after.head.about, after.head.came_by), (None, None));
    assert_eq!(after.signs.iter().map(|signed| signed.at).collect::<Vec<_>>(), [midnight]);
}

#[tokio::test]
async fn a_visit_that_the_person_takes_back_is_told_to_both_at_once_and_goes_with_the_check_out() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let noor = afresh(&team.noor).await;
    let about = book::read_visit(&noor, visit).await.unwrap().head.about.unwrap();
    let mut work = team.house.work();
    let duo = [team.noor.worker().clone(), team.sem.worker().clone()];
    let taken_back = TakenBack { about, visit: Some(visit) };
    rather_not::tell(&mut work, &team.house, taken_back, &duo).unwrap();
    team.house.keep(work).await.unwrap();
    for one in [&team.noor, &team.sem] {
        assert!(stands(one).await);
        let acting = afresh(one).await;
        assert!(book::read_visit(&acting, visit).await.unwrap().rather_not);
        let board = html(visits::list(acting, plain()).await, StatusCode::OK).await;
        assert!(board.contains("toch liever niet"));
    }
    assert!(!stands(&team.mila).await && !stands(&team.ilse).await);
    book::check_out(&noor, visit).await.unwrap();
    assert!(!stands(&team.noor).await && !stands(&team.sem).await);
}

#[tokio::test]
async fn who_was_on_a_visit_is_reminded_to_talk_about_it_until_they_did() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let noor = afresh(&team.noor).await;
    assert_eq!(debrief::to_talk_over(&noor).await.unwrap(), None);
    book::check_out(&noor, visit).await.unwrap();
    let today = kit::when::local_day(team.house.now());
    assert_eq!(debrief::to_talk_over(&noor).await.unwrap(), Some(today));
    assert!(debrief::to_talk_over(&afresh(&team.sem).await).await.unwrap().is_some(), "both of them");
    assert!(
        html(visits::list(noor.clone(), plain()).await, StatusCode::OK)
            .await
            .contains("Heb je er al even over")
    );
    let said = book::Debriefed {
        helped: crate::model::debrief::Helped::Time,
        lesson: String::new(),
        own: String::new(),
    };
    book::say_debrief(&noor, said).await.unwrap();
    assert_eq!(debrief::to_talk_over(&noor).await.unwrap(), None);
}

#[tokio::test]
async fn the_lead_sees_how_many_visits_there_were_and_of_how_many_no_sign_came() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    team.wait(70 * MINUTE).await;
    let page = html(crate::pages::care::load(team.ilse.clone()).await, StatusCode::OK).await;
    assert!(page.contains("Van één bezoek kwam geen levensteken") && !page.contains("Noor"));
    book::check_out(&afresh(&team.noor).await, visit).await.unwrap();
    let weeks = load::load_by_week(&team.ilse).await.unwrap();
    assert_eq!((weeks[0].visits, weeks[0].shifts), (1, 0));
    let page = html(crate::pages::care::load(team.ilse.clone()).await, StatusCode::OK).await;
    assert!(!page.contains("geen levensteken"));
}

#[tokio::test]
async fn of_two_who_answer_a_call_for_a_colleague_one_is_told_who_goes() {
    let team = Team::at_work().await;
    let asked = call::ask_for_colleague(&team.noor).await.unwrap();
    assert_eq!(call::ask_for_colleague(&team.noor).await, Ok(asked), "asked twice is asked once");
    assert_eq!(call::ask_for_colleague(&team.ilse).await, Err(Problem::Missing), "a lead makes no visits");
    let (one, other) =
        tokio::join!(call::answer_call(&team.sem, asked), call::answer_call(&team.mila, asked));
    assert_eq!([one, other].iter().filter(|answer| answer.is_ok()).count(), 1);
    let (id, CallLetter { taken, .. }) = call::calls(&team.ilse).await.unwrap().pop().unwrap();
    assert!(taken.is_some());
    assert_eq!(call::answer_call(&team.ilse, id).await, Err(Problem::Conflict), "somebody goes already");
    call::answer_call(&team.noor, id).await.unwrap();
    assert!(call::calls(&team.ilse).await.unwrap().is_empty());
    call::ask_for_colleague(&team.noor).await.unwrap();
    team.wait(12 * 60 * MINUTE).await;
    assert!(call::calls(&team.ilse).await.unwrap().is_empty());
}
