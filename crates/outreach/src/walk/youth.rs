use super::field::channel;
use super::pages::{form, html, last, led_to, plain, posted};
use super::{DAY, Team, afresh};
use crate::book::{self, NewAttempt, NotSent};
use crate::model::attempt::PAUSE_DAYS;
use crate::model::draft::TeamText;
use crate::model::field::Audience;
use crate::model::youth::{Asked, Counsel};
use crate::model::{Handle, NotAgain, Reason};
use crate::pages::{attempts, shifts, youth};
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use people::Acting;
use store::Id;

fn hello() -> NewAttempt {
    NewAttempt { handle: Handle::parse("boom_21").unwrap(), reason: Reason::InfoRound, interpretation: None }
}

/// Noor writes to somebody on a channel, in a shift with Sem.
async fn written_on(team: &Team, channel: Id) -> (Id, Id, Acting, Acting) {
    let shift = book::start_on(&team.noor, channel, team.sem.worker().id).await.unwrap();
    let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
    let attempt = book::send(&noor, shift, hello()).await.unwrap();
    (shift, attempt, noor, sem)
}

/// Storyline 3.2, steps 1 to 5.
#[tokio::test]
async fn where_young_people_come_two_read_each_step_and_consult_before_anything_is_shared() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chatbox", Audience::YouthRisk).await;
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
    let at = || Path(shift.to_string());
    let page = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Hier komen jongeren"));
    let before = "Hoe gaat het met werk?".to_owned();
    let of_team = [TeamText { language: "nl".to_owned(), before, after: String::new() }];
    let checked = attempts::check(&noor, shift, form("schuilnaam=boom_21"), &of_team).await;
    let page = html(checked, StatusCode::OK).await;
    assert!(page.contains("Ik ben hulpverlener bij"));
    assert!(
        !page.to_lowercase().contains("hoe gaat het met werk"),
        "texts about work are off, the team's too"
    );
    let attempt = book::send(&noor, shift, hello()).await.unwrap();
    let step = || Path((shift.to_string(), attempt.to_string()));

    // Whoever took the step cannot read along with themselves, and nothing goes on before the other did.
    assert_eq!(youth::read_along(noor.clone(), step()).await.err(), Some(Problem::Conflict));
    let mut work = noor.work();
    let early = book::answered(&noor, &mut work, (shift, attempt), None).await;
    assert_eq!(early.err(), Some(Problem::Conflict));
    team.wait(PAUSE_DAYS * DAY).await;
    let unread = book::try_again(&noor, shift, attempt).await;
    assert_eq!(unread, Err(NotSent::NotAgain(NotAgain::NotSeen)));
    led_to(youth::read_along(sem.clone(), step()).await);
    book::try_again(&sem, shift, attempt).await.unwrap();
    assert!(html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await.contains("Lees mee"));
    led_to(youth::read_along(noor.clone(), step()).await);

    // A consultation counts with two signatures, of two people.
    let read = || async { book::read(&noor, shift).await.unwrap().attempts.remove(0) };
    let is_consulted = |kept: book::KeptAttempt| {
        let counsel: Vec<&Counsel> = kept.consultations.iter().map(|(_, one)| &one.counsel).collect();
        kept.attempt.is_consulted(&counsel)
    };
    assert!(!is_consulted(read().await));
    html(youth::consult(noor.clone(), step()).await, StatusCode::OK).await;
    let half = youth::consulted(noor.clone(), step(), posted("met=Jeugdhulp&vraag=Wat+nu")).await;
    assert!(html(half, StatusCode::BAD_REQUEST).await.contains("Wat nu"));
    let whole = "met=Jeugdhulp&vraag=Wat+nu&advies=Blijf+praten&besluit=Doen+we";
    led_to(youth::consulted(noor.clone(), step(), posted(whole)).await);
    let (consultation, _) = read().await.consultations.remove(0);
    assert!(!is_consulted(read().await));
    let sign = || Path((shift.to_string(), consultation.to_string()));
    assert_eq!(youth::agreed(noor.clone(), sign()).await.err(), Some(Problem::Conflict));
    led_to(youth::agreed(sem.clone(), sign()).await);
    assert!(is_consulted(read().await));

    // It goes along into the conversation, and nothing of it stays behind.
    let mut work = noor.work();
    let answered = book::answered(&noor, &mut work, (shift, attempt), None).await.unwrap();
    noor.keep(work).await.unwrap();
    assert!(answered.young && answered.counsel.len() == 1 && answered.counsel[0].is_signed());
    assert!(read().await.consultations.is_empty());
    let late = html(youth::consulted(noor.clone(), step(), posted(whole)).await, StatusCode::CONFLICT).await;
    assert!(late.contains("Er is intussen antwoord") && late.contains("Blijf praten"));
}

async fn counsel(acting: &Acting, shift: Id, attempt: Id) -> Id {
    let text = || "Wat nu".to_owned();
    let asked = Asked { with: text(), question: text(), advice: text(), decision: text() };
    book::youth::consulted(acting, shift, attempt, asked).await.unwrap()
}

#[tokio::test]
async fn advice_is_erased_with_the_contact_it_is_about() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chatbox", Audience::YouthRisk).await;
    let (shift, attempt, noor, sem) = written_on(&team, id).await;
    counsel(&noor, shift, attempt).await;
    team.wait(PAUSE_DAYS * DAY).await;
    book::youth::read_along(&sem, shift, attempt).await.unwrap();
    // A second message gives both thirty days more.
    book::try_again(&noor, shift, attempt).await.unwrap();
    team.wait(30 * DAY - 1).await;
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!((read.attempts[0].consultations.len(), read.erased), (1, 0));
    team.wait(1).await;
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!((read.attempts.len(), read.erased), (0, 2), "silence erases both");
}

#[tokio::test]
async fn who_seems_young_is_written_to_under_the_protocol() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chat", Audience::Adult).await;
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    let noor = afresh(&team.noor).await;
    let new = NewAttempt { reason: Reason::SeemsYoung, ..hello() };
    let attempt = book::send(&noor, shift, new).await.unwrap();
    let mut work = noor.work();
    let early = book::answered(&noor, &mut work, (shift, attempt), None).await;
    assert_eq!(early.err(), Some(Problem::Conflict), "the other of the duo reads along first");
    let page = html(shifts::show(noor, Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(!page.contains("van-poging"), "no form that would only be refused");
}

#[tokio::test]
async fn a_chat_site_that_is_not_on_the_list_has_the_protocol_too() {
    let team = Team::at_work().await;
    let sem = team.sem.worker().id;
    let young = async |kind: &str, audience: &str| {
        let fields = format!("kanaal={kind}&naam=Plek&publiek={audience}&collega={sem}");
        let shift = led_to(shifts::start(team.noor.clone(), posted(&fields)).await);
        let shift = last(&shift).parse().unwrap();
        book::read(&afresh(&team.noor).await, shift).await.unwrap().head.youth
    };
    assert!(young("chat-site", "mixed").await && young("forum", "youth-risk").await);
    assert!(!young("forum", "mixed").await && !young("chat-site", "adult").await);
    let unsaid = format!("kanaal=chat-site&naam=Plek&collega={sem}");
    html(shifts::start(team.noor.clone(), posted(&unsaid)).await, StatusCode::BAD_REQUEST).await;
}

#[tokio::test]
async fn a_slip_about_an_age_is_taken_back_by_two() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chat", Audience::Adult).await;
    let (shift, attempt, noor, sem) = written_on(&team, id).await;
    let step = || Path((shift.to_string(), attempt.to_string()));
    led_to(youth::told(noor.clone(), step()).await);
    let is_young = || async { book::read(&noor, shift).await.unwrap().attempts[0].attempt.step.is_some() };
    for _ in 0..2 {
        led_to(youth::of_age(noor.clone(), step()).await);
        assert!(is_young().await, "one of two says nothing");
    }
    let page = html(shifts::show(sem.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Je collega zegt dat diegene toch 18 of ouder is"));
    led_to(youth::of_age(sem, step()).await);
    assert!(!is_young().await);
}

#[tokio::test]
async fn once_there_was_an_answer_an_age_is_noted_in_the_conversation() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chat", Audience::Adult).await;
    let (shift, attempt, noor, _) = written_on(&team, id).await;
    let mut work = noor.work();
    book::answered(&noor, &mut work, (shift, attempt), None).await.unwrap();
    noor.keep(work).await.unwrap();
    assert_eq!(book::youth::told_young(&noor, shift, attempt).await, Err(Problem::Conflict));
    let page = html(shifts::show(noor.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Leg het daar vast") && !page.contains(&format!("{attempt}/jong\"")));
    let step = Path((shift.to_string(), attempt.to_string()));
    let late = html(youth::told(noor.clone(), step).await, StatusCode::CONFLICT).await;
    assert!(late.contains("Leg het daar vast"));
    assert!(book::read(&noor, shift).await.unwrap().attempts[0].attempt.step.is_none());
}

#[tokio::test]
async fn an_age_that_was_told_brings_the_protocol_on_any_channel() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chat", Audience::Adult).await;
    let (shift, attempt, noor, sem) = written_on(&team, id).await;
    let step = || Path((shift.to_string(), attempt.to_string()));
    assert_eq!(youth::consult(noor.clone(), step()).await.err(), Some(Problem::Missing));
    assert_eq!(youth::read_along(sem.clone(), step()).await.err(), Some(Problem::Missing));
    led_to(youth::told(noor.clone(), step()).await);
    let page = html(shifts::show(sem.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(page.contains("jonger dan 18") && page.contains("Ik heb meegelezen"));
    let checked = attempts::check(&noor, shift, form("schuilnaam=boom_22"), &[]).await;
    let checked = html(checked, StatusCode::OK).await;
    assert!(checked.contains("Ik ben hulpverlener bij"), "the drafts for young people are there too");
    let whole = "met=Fier&vraag=Wat+nu&advies=Praten&besluit=Doen";
    led_to(youth::consulted(sem.clone(), step(), posted(whole)).await);
    book::refused(&noor, shift, attempt).await.unwrap();
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!((read.attempts.len(), read.erased), (0, 2), "advice goes with the contact");
}
