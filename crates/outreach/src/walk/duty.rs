use super::pages::{html, led_to, posted};
use super::{Team, afresh};
use crate::book::{self, Debriefed};
use crate::model::debrief::Helped;
use crate::pages::{debrief, duty};
use axum::http::StatusCode;
use kit::Problem;

#[tokio::test]
async fn who_can_leave_stands_on_the_board_until_it_is_over() {
    let team = Team::at_work().await;
    let empty = html(duty::show(team.noor.clone()).await, StatusCode::OK).await;
    assert!(empty.contains("Niemand heeft gezegd"));
    led_to(duty::say(team.noor.clone(), posted("minuten=60")).await);
    led_to(duty::say(team.sem.clone(), posted("minuten=240")).await);
    // Said again is said once.
    led_to(duty::say(team.noor.clone(), posted("minuten=120")).await);
    let names = || async {
        let who = book::can_leave(&team.ilse).await.unwrap();
        who.into_iter().map(|line| line.can_leave.name).collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Sem", "Noor"]);
    html(duty::say(team.noor.clone(), posted("minuten=9")).await, StatusCode::BAD_REQUEST).await;
    assert_eq!(duty::say(team.ilse.clone(), posted("minuten=60")).await.err(), Some(Problem::Missing));
    team.wait(120 * 60).await;
    assert_eq!(names().await, ["Sem"]);
    led_to(duty::say(team.sem.clone(), posted("minuten=nee")).await);
    assert!(names().await.is_empty());
}

#[tokio::test]
async fn what_helped_goes_to_the_team_without_a_name_and_a_note_to_oneself_stays_there() {
    let team = Team::at_work().await;
    html(debrief::say(team.noor.clone(), posted("les=niets+gekozen")).await, StatusCode::BAD_REQUEST).await;
    led_to(debrief::say(team.noor.clone(), posted("hielp=silence")).await);
    led_to(debrief::say(team.noor.clone(), posted("hielp=time&les=niet+haasten&eigen=even+lopen")).await);
    let said = Debriefed { helped: Helped::Silence, lesson: String::new(), own: String::new() };
    book::say_debrief(&team.sem, said).await.unwrap();
    let sem = html(debrief::show(team.sem.clone()).await, StatusCode::OK).await;
    assert!(sem.contains("Stil durven zijn: 2 keer") && sem.contains("niet haasten"));
    assert!(!sem.contains("even lopen") && !sem.contains("Noor"));
    let noor = html(debrief::show(afresh(&team.noor).await).await, StatusCode::OK).await;
    assert!(noor.contains("even lopen"));
    assert_eq!(debrief::show(team.ilse.clone()).await.err(), Some(Problem::Missing));
    team.wait(30 * super::DAY).await;
    assert!(book::own_debriefs(&team.noor).await.unwrap().is_empty());
    assert_eq!(book::lessons(&team.noor).await.unwrap().len(), 3);
}
