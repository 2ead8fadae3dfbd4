use super::pages::{behind, html, led_to, plain, posted};
use super::visits::{MINUTE, conversation, new_visit, plan};
use super::{Team, account, afresh, enter};
use crate::book::{self, NewVisit};
use crate::model::sign::Sign;
use crate::model::visit::VisitLetter;
use crate::pages::visits;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use kit::Problem;
use people::invitation::Invitation;
use people::{Acting, Role};
use store::{Holder, Id};

/// How many alarms see this worker, and which mails or pushes to one worker or to those on call are due.
async fn alarms(acting: &Acting) -> usize {
    book::board(acting).await.unwrap().alarms.len()
}

/// Whom the bell rings by now, each as often as it does.
pub(super) async fn rung(team: &Team) -> Vec<Holder> {
    let now = team.house.now();
    team.house
        .store
        .read(move |reader| reader.outgoing(now, 100))
        .await
        .unwrap()
        .iter()
        .map(|ring| ring.whom)
        .collect()
}

async fn overdue(team: &Team) -> (Id, Acting) {
    let visit = plan(team).await;
    team.wait(60 * MINUTE).await;
    (visit, afresh(&team.mila).await)
}

#[tokio::test]
async fn the_buddy_is_rung_first_and_whoever_is_on_call_after_ten_minutes() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    team.wait(60 * MINUTE - 1).await;
    assert!(rung(&team).await.is_empty());
    team.wait(1).await;
    let buddy = Holder::Worker(team.mila.worker().id);
    assert_eq!(rung(&team).await, [buddy]);
    team.wait(10 * MINUTE).await;
    let all = Holder::Circle(team.noor.organisation().id);
    let mut whom = rung(&team).await;
    whom.sort_by_key(|whom| *whom == all);
    assert_eq!(whom, [buddy, all]);
    let noor = afresh(&team.noor).await;
    book::check_out(&noor, visit).await.unwrap();
    assert!(rung(&team).await.is_empty(), "what has not gone out is taken back");
}

#[tokio::test]
async fn i_am_calling_them_gives_ten_minutes_more_and_no_longer() {
    let team = Team::at_work().await;
    let (visit, mila) = overdue(&team).await;
    team.wait(8 * MINUTE).await;
    book::answer(&mila, visit, Sign::Calling).await.unwrap();
    team.wait(9 * MINUTE).await;
    assert_eq!(alarms(&team.ilse).await, 0);
    team.wait(MINUTE).await;
    assert_eq!(alarms(&team.ilse).await, 1, "nobody was reached, so the lead hears of it after all");
    // A lead who was warned stays warned.
    book::answer(&mila, visit, Sign::Calling).await.unwrap();
    assert_eq!((alarms(&team.ilse).await, alarms(&mila).await), (1, 1));
    let seen = book::read_visit(&mila, visit).await.unwrap();
    assert!(seen.to_answer && seen.place.is_some());
    let signs: Vec<_> = seen.signs.iter().map(|signed| (signed.sign, signed.by.as_str())).collect();
    assert_eq!(signs, [(Sign::Calling, "Mila"), (Sign::Calling, "Mila")]);
}

#[tokio::test]
async fn saying_once_more_that_one_calls_holds_the_lead_back_no_longer() {
    let team = Team::at_work().await;
    let (visit, mila) = overdue(&team).await;
    team.wait(8 * MINUTE).await;
    book::answer(&mila, visit, Sign::Calling).await.unwrap();
    team.wait(9 * MINUTE).await;
    book::answer(&mila, visit, Sign::Calling).await.unwrap();
    team.wait(3 * MINUTE - 1).await;
    assert_eq!(alarms(&team.ilse).await, 0);
    team.wait(1).await;
    assert_eq!(alarms(&team.ilse).await, 1, "twenty minutes after the check-in, however often it was said");
}

#[tokio::test]
async fn a_buddy_who_answers_after_the_duo_was_heard_of_is_told_so() {
    let team = Team::at_work().await;
    let (visit, mila) = overdue(&team).await;
    let at = || Path(visit.to_string());
    let seen = visits::show(mila.clone(), at(), plain()).await.unwrap();
    let anew = seen.headers()[header::REFRESH].to_str().unwrap();
    let (_, anew) = anew.split_once("url=").unwrap();
    let noor = afresh(&team.noor).await;
    book::longer(&noor, visit, 30).await.unwrap();
    let board = led_to(visits::answer(mila.clone(), at(), posted("teken=spoken")).await);
    assert_eq!(led_to(visits::show(mila.clone(), at(), behind(anew)).await), board, "drawn anew by itself");
    let page = html(visits::list(mila.clone(), behind(&board)).await, StatusCode::OK).await;
    assert!(page.contains("Ze hebben zich gemeld") && !page.contains("Geen levensteken"));
    assert_eq!(visits::show(mila, at(), plain()).await.err(), Some(Problem::Missing));
    // The duo answers no alarm, and what they type is not drawn away.
    let late = visits::answer(noor.clone(), at(), posted("teken=spoken")).await;
    assert_eq!(late.err(), Some(Problem::Missing));
    let own = visits::show(noor, at(), plain()).await.unwrap();
    assert!(!own.headers().contains_key(header::REFRESH));
}

/// Somebody more, who does outreach and leads the team.
async fn of_two_roles(team: &Team) -> Acting {
    let roles = vec![Role::OutreachWorker, Role::TeamLead];
    let invitation = Invitation { organisation: team.ilse.organisation().id, roles, seats: Vec::new() };
    let mut work = team.house.work();
    let link = invitation.send(&mut work).unwrap();
    team.house.keep(work).await.unwrap();
    account(&team.house, &link, &invitation, "lien").await;
    enter(&team.house, "lien", Role::OutreachWorker).await
}

#[tokio::test]
async fn a_buddy_who_acts_in_another_role_is_never_told_that_they_were_heard_of() {
    let team = Team::at_work().await;
    let lien = of_two_roles(&team).await;
    let new = new_visit(&team, conversation(&team).await);
    let noor = afresh(&team.noor).await;
    let new = NewVisit { buddy: lien.worker().id, ..new };
    let visit = book::plan(&noor, new).await.unwrap();
    team.wait(60 * MINUTE).await;
    let (lien, lead) = (afresh(&lien).await, lien.afresh(Role::TeamLead).await.unwrap());
    let at = || Path(visit.to_string());
    html(visits::show(lien.clone(), at(), plain()).await, StatusCode::OK).await;
    // The role belongs to the session: another tab changed it.
    let anew = format!("/werk/bezoeken/{visit}?opnieuw=ja");
    let drawn = led_to(visits::show(lead.clone(), at(), behind(&anew)).await);
    let pressed = led_to(visits::answer(lead.clone(), at(), posted("teken=calling")).await);
    for board in [&drawn, &pressed] {
        let page = html(visits::list(lead.clone(), behind(board)).await, StatusCode::OK).await;
        assert!(!page.contains("Ze hebben zich gemeld") && page.contains("Geen levensteken"));
        assert!(page.contains("Antwoorden kan alleen in de rol waarin je hun buddy bent"));
        assert!(page.contains("Jij bent hun buddy als Veldwerker") && !page.contains("Bel hun buddy"));
        assert!(!page.contains(&format!("href=\"/werk/bezoeken/{visit}\"")), "nothing that does not open");
    }
    let page = html(visits::list(lien.clone(), behind(&drawn)).await, StatusCode::OK).await;
    assert!(page.contains("/teken") && !page.contains("Antwoorden kan") && !page.contains("gemeld,"));
    assert!(book::read_visit(&lien, visit).await.unwrap().signs.is_empty(), "nothing was kept");
    book::longer(&afresh(&noor).await, visit, 30).await.unwrap();
    for one in [lien, lead] {
        let page = html(visits::list(one, behind(&drawn)).await, StatusCode::OK).await;
        assert!(page.contains("Ze hebben zich gemeld"), "now they were");
    }
}

#[tokio::test]
async fn what_the_buddy_and_the_duo_do_at_the_same_moment_is_kept_of_both() {
    let team = Team::at_work().await;
    let (visit, mila) = overdue(&team).await;
    let noor = afresh(&team.noor).await;
    let (called, arrived) =
        tokio::join!(book::answer(&mila, visit, Sign::Emergency), book::arrive(&noor, visit));
    assert_eq!((called, arrived), (Ok(()), Ok(())));
    let lead = book::board(&team.ilse).await.unwrap();
    assert!(lead.alarms.len() == 1 && lead.alarms[0].emergency);
    let seen = book::read_visit(&noor, visit).await.unwrap();
    assert!(seen.head.arrived_at.is_some() && seen.signs.len() == 1);

    let visit = plan(&team).await;
    let (noor, sem, ilse) = (afresh(&noor).await, afresh(&team.sem).await, team.ilse.worker().id);
    let (moved, left) = tokio::join!(book::other_buddy(&noor, visit, ilse), book::depart(&sem, visit));
    assert_eq!((moved, left), (Ok(()), Ok(())));
    let (more, arrived) = tokio::join!(book::longer(&noor, visit, 15), book::arrive(&sem, visit));
    assert_eq!((more, arrived), (Ok(()), Ok(())));
    let head = book::read_visit(&sem, visit).await.unwrap().head;
    assert!(head.departed_at.is_some() && head.arrived_at.is_some());
    assert_eq!((head.buddy.id, head.longer), (ilse, 1));
}

#[tokio::test]
async fn after_speaking_with_them_the_place_closes_and_a_new_check_in_begins() {
    let team = Team::at_work().await;
    let (visit, mila) = overdue(&team).await;
    book::answer(&mila, visit, Sign::Spoken).await.unwrap();
    assert_eq!(book::read_visit(&mila, visit).await.err(), Some(Problem::Missing));
    let board = book::board(&mila).await.unwrap();
    assert!(board.alarms.is_empty());
    assert!(matches!(board.watching[..], [VisitLetter::YouAreBuddy { .. }]));
    team.wait(29 * MINUTE).await;
    assert_eq!((alarms(&mila).await, alarms(&team.ilse).await), (0, 0));
    team.wait(MINUTE).await;
    assert_eq!((alarms(&mila).await, alarms(&team.ilse).await), (1, 0));
    // The duo reads what the buddy did.
    let noor = afresh(&team.noor).await;
    let seen = book::read_visit(&noor, visit).await.unwrap();
    assert!(seen.signs.len() == 1 && !seen.to_answer);
    team.wait(10 * MINUTE).await;
    assert_eq!(alarms(&team.ilse).await, 1);
    book::check_out(&noor, visit).await.unwrap();
    assert_eq!((alarms(&mila).await, alarms(&team.ilse).await), (0, 0));
}

#[tokio::test]
async fn who_calls_the_emergency_number_warns_the_lead_at_once() {
    let team = Team::at_work().await;
    let (visit, mila) = overdue(&team).await;
    book::answer(&mila, visit, Sign::Emergency).await.unwrap();
    let lead = book::board(&team.ilse).await.unwrap();
    assert!(lead.alarms.len() == 1 && lead.alarms[0].emergency && !lead.alarms[0].can_open);
    assert!(rung(&team).await.contains(&Holder::Circle(team.noor.organisation().id)));
    assert!(book::read_visit(&mila, visit).await.unwrap().place.is_some(), "the buddy still sees where");
    team.wait(60 * MINUTE).await;
    assert_eq!(alarms(&team.ilse).await, 1, "once");
}

#[tokio::test]
async fn nobody_else_answers_an_alarm_and_nobody_before_its_time() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let mila = afresh(&team.mila).await;
    assert_eq!(book::answer(&mila, visit, Sign::Spoken).await, Err(Problem::Missing));
    team.wait(60 * MINUTE).await;
    let noor = afresh(&team.noor).await;
    assert_eq!(book::answer(&noor, visit, Sign::Spoken).await, Err(Problem::Missing));
    assert_eq!(book::answer(&team.ilse, visit, Sign::Spoken).await, Err(Problem::Missing));
    book::check_out(&noor, visit).await.unwrap();
    assert_eq!(book::answer(&mila, visit, Sign::Spoken).await, Err(Problem::Missing));
}

#[tokio::test]
async fn an_alarm_that_came_due_while_the_house_was_closed_is_raised_when_it_opens_and_once() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let mila = afresh(&team.mila).await;
    // Nothing fires for three hours; then two jobs fire at once.
    team.house.clock.forward(180 * MINUTE);
    assert_eq!(alarms(&mila).await, 0);
    let now = team.house.now();
    let (one, other) = tokio::join!(team.house.store.fire_due(now), team.house.store.fire_due(now));
    // The buddy's, the circle's of the leads, the lead's own.
    assert_eq!(one.unwrap() + other.unwrap(), 3);
    assert_eq!((alarms(&mila).await, alarms(&team.ilse).await), (1, 1));
    assert_eq!(team.house.store.fire_due(now).await.unwrap(), 0);
    assert!(book::read_visit(&mila, visit).await.unwrap().place.is_some());
}
