//! Before and after a first message: the check holds the name, two presses note it, a slip leaves nothing, and an answer is
//! found over all shifts.

use super::pages::{behind, form, html, led_to, plain, posted};
use super::shifts::start;
use super::{DAY, Team, afresh};
use crate::book::{self, Checked, NewAttempt, NotSent};
use crate::model::attempt::{PAUSE_DAYS, SLIP_MINUTES};
use crate::model::{ChannelKind, Counted, Handle, Reason, Rules};
use crate::pages::{attempts, contacts, shifts};
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use people::Acting;
use store::Id;

const MINUTE: i64 = 60;

fn handle(name: &str) -> Handle {
    Handle::parse(name).unwrap()
}

async fn other_shift(team: &Team) -> (Acting, Id) {
    let name = "Andere chat".to_owned();
    let shift = book::start(&team.mila, ChannelKind::ChatSite, name, team.sem.worker().id).await.unwrap();
    (afresh(&team.mila).await, shift)
}

fn hello(name: &str) -> NewAttempt {
    NewAttempt { handle: handle(name), reason: Reason::Other, interpretation: None }
}

async fn is_free(acting: &Acting, shift: Id, name: &str) -> bool {
    matches!(book::may_write(acting, shift, &handle(name)).await.unwrap(), Checked::Free { .. })
}

async fn sent(acting: &Acting, shift: Id) -> u32 {
    let counts = book::read(acting, shift).await.unwrap().counts;
    counts.into_iter().find(|(what, _)| *what == Counted::Sent).unwrap().1
}

#[tokio::test]
async fn of_two_duos_that_ask_about_a_name_one_is_told_yes() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let (mila, other) = other_shift(&team).await;
    assert!(is_free(&noor, shift, "boom_21").await);
    assert!(is_free(&afresh(&team.sem).await, shift, "Boom_21").await, "the same two, on another phone");
    assert!(!is_free(&mila, other, "boom_21").await);
    assert_eq!(book::send(&mila, other, hello("boom_21")).await, Err(NotSent::LeaveBe));
    // Not after all, or half an hour later: then others may.
    book::not_now(&noor, shift, &handle("boom_21")).await.unwrap();
    assert!(is_free(&mila, other, "boom_21").await && !is_free(&noor, shift, "boom_21").await);
    team.wait(30 * MINUTE).await;
    assert!(is_free(&noor, shift, "boom_21").await);
}

#[tokio::test]
async fn who_was_told_yes_is_not_told_no_after_the_message_went() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let limit = Rules { ceiling: 5, ..Rules::default() };
    team.works(&limit).await;
    assert!(is_free(&noor, shift, "boom_9").await);
    for number in 0..5 {
        book::send(&noor, shift, hello(&format!("boom_{number}"))).await.unwrap();
    }
    let full = book::may_write(&noor, shift, &handle("boom_6")).await.unwrap();
    assert_eq!(full, Checked::EnoughToday, "it is said before a message goes");
    book::send(&noor, shift, hello("boom_9")).await.unwrap();
}

#[tokio::test]
async fn a_message_that_went_out_all_the_same_is_counted_and_remembered_without_the_name() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let (mila, other) = other_shift(&team).await;
    book::send(&mila, other, hello("boom_21")).await.unwrap();
    let fields = "schuilnaam=boom_21&taal=ro&reden=other";
    let told = led_to(attempts::send(&noor, shift, form(fields), &[]).await);
    assert!(told.contains("taal=ro") && !told.contains("boom_21"), "{told}");
    for _ in 0..2 {
        // A page that is loaded again counts nothing again.
        let page = shifts::show(noor.clone(), Path(shift.to_string()), behind(&told)).await;
        let page = html(page, StatusCode::OK).await;
        assert!(page.contains("Geteld, zonder de naam te bewaren") && !page.contains("boom_21"));
    }
    assert_eq!((sent(&noor, shift).await, book::read(&noor, shift).await.unwrap().attempts.len()), (1, 0));
}

#[tokio::test]
async fn what_stands_in_the_way_of_a_second_message_is_said_before_and_one_that_went_out_is_the_last() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    team.works(&Rules { ceiling: 5, ..Rules::default() }).await;
    let attempt = book::send(&noor, shift, hello("boom_21")).await.unwrap();
    team.wait(PAUSE_DAYS * DAY).await;
    let at = || Path(shift.to_string());
    let page = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Voor een tweede bericht") && !page.contains("Toch al verstuurd?"));
    let today = start(&team).await;
    let noor = afresh(&noor).await;
    for number in 0..5 {
        book::send(&noor, today, hello(&format!("boom_{number}"))).await.unwrap();
    }
    let page = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Voor vandaag is het genoeg") && page.contains("Toch al verstuurd?"));
    assert!(!page.contains("Voor een tweede bericht"), "no drafts to send");
    let page = html(contacts::show(noor.clone()).await, StatusCode::OK).await;
    assert!(page.contains("tweede bericht kan nu niet") && page.contains("Voor vandaag is het genoeg"));
    assert!(!page.contains("tweede bericht kan nu<"), "{page}");
    let contact = || Path((shift.to_string(), attempt.to_string()));
    let told = led_to(attempts::again(noor.clone(), contact()).await);
    let page = html(shifts::show(noor.clone(), at(), behind(&told)).await, StatusCode::OK).await;
    assert!(page.contains("Geteld als tweede en laatste bericht"));
    assert_eq!(book::may_write_again(&noor).await.unwrap(), 0, "nobody is reminded to write a third");
    html(attempts::again(noor.clone(), contact()).await, StatusCode::CONFLICT).await;
    let numbers: Vec<u8> =
        book::read(&noor, shift).await.unwrap().attempts.iter().map(|kept| kept.attempt.number).collect();
    assert_eq!((sent(&noor, shift).await, numbers), (2, vec![2]));
}

/// Logging an attempt takes two presses: the check, and the reason.
#[tokio::test]
async fn an_attempt_is_noted_with_two_presses() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let page = html(shifts::show(noor.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    let first = page.split("/nagaan\"").nth(1).unwrap().split("</form>").next().unwrap();
    assert_eq!(first.matches("type=\"submit\"").count(), 1);
    assert_eq!(first.matches("type=\"radio\"").count() + first.matches("<summary").count(), 0);
    let page =
        html(attempts::check(&noor, shift, form("schuilnaam=boom_21"), &[]).await, StatusCode::OK).await;
    let second = page.split("/pogingen\"").nth(1).unwrap().split("</form>").next().unwrap();
    for reason in Reason::ALL {
        let pressed = format!("type=\"submit\" name=\"reden\" value=\"{}\"", reason.code());
        assert!(second.contains(&pressed), "{}", reason.code());
    }
    assert!(!second.contains("type=\"radio\"") && second.contains("name=\"schuilnaam\" value=\"boom_21\""));
    // Enter in the line of one's own presses the first button: that notes nothing.
    assert!(second.find("/opzet\"").unwrap() < second.find("name=\"reden\"").unwrap());
    led_to(attempts::send(&noor, shift, form("schuilnaam=boom_21&taal=nl&reden=other"), &[]).await);
    assert_eq!(sent(&noor, shift).await, 1);
}

#[tokio::test]
async fn a_draft_waits_for_a_line_of_ones_own_and_keeps_it_nowhere() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let fields = "schuilnaam=boom_21&taal=nl&zin=Ik+las+je+bericht+over+muziek.";
    let page = html(attempts::compose(&noor, shift, form(fields), &[]).await, StatusCode::OK).await;
    assert!(page.matches("Ik las je bericht over muziek.").count() > 2, "in each draft");
    let page = attempts::compose(&noor, shift, form("schuilnaam=boom_21&taal=nl&zin="), &[]).await;
    assert!(html(page, StatusCode::BAD_REQUEST).await.contains("[Schrijf hier één zin van jezelf.]"));
    let team_text = |language: &str| crate::model::draft::TeamText {
        language: language.to_owned(),
        before: format!("Van het team ({language})"),
        after: String::new(),
    };
    let texts = [team_text("nl"), team_text("pl")];
    let page = attempts::check(&noor, shift, form("schuilnaam=boom_22&taal=pl"), &texts).await;
    let page = html(page, StatusCode::OK).await;
    assert!(page.contains("Van het team (pl)") && !page.contains("Van het team (nl)"));
}

#[tokio::test]
async fn with_a_round_of_information_goes_no_guess() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let fields = "schuilnaam=boom_21&reden=info-round&indruk=misschien+moe";
    let page = html(attempts::send(&noor, shift, form(fields), &[]).await, StatusCode::BAD_REQUEST).await;
    assert!(page.contains("hoort geen gok") && page.contains("misschien moe") && page.contains("boom_21"));
}

#[tokio::test]
async fn a_slip_leaves_nothing_behind() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let (mila, other) = other_shift(&team).await;
    let rules = book::field::read(&noor).await.unwrap().rules;
    let head = book::read(&noor, shift).await.unwrap().head;
    let left = book::left_today(&noor, &head, &rules).await.unwrap();
    let attempt = book::send(&noor, shift, hello("boom_21")).await.unwrap();
    assert!(!is_free(&mila, other, "boom_21").await);
    let at = || Path((shift.to_string(), attempt.to_string()));
    led_to(attempts::mistaken(noor.clone(), at()).await);
    assert_eq!((sent(&noor, shift).await, book::read(&noor, shift).await.unwrap().attempts.len()), (0, 0));
    assert_eq!(book::left_today(&noor, &head, &rules).await.unwrap(), left);
    assert!(is_free(&mila, other, "boom_21").await);
    team.wait(PAUSE_DAYS * DAY).await;
    assert_eq!(book::may_write_again(&noor).await.unwrap(), 0);
}

#[tokio::test]
async fn after_ten_minutes_it_was_no_slip() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let attempt = book::send(&noor, shift, hello("boom_21")).await.unwrap();
    team.wait(SLIP_MINUTES * MINUTE).await;
    assert_eq!(book::mistaken(&noor, shift, attempt).await, Err(Problem::Conflict));
}

#[tokio::test]
async fn an_answer_is_found_by_name_over_all_shifts_of_the_two_and_by_nobody_else() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    book::send(&noor, shift, hello("Boom_21")).await.unwrap();
    book::stop(&noor, shift).await.unwrap();
    let other = start(&team).await;
    let noor = afresh(&noor).await;
    book::send(&noor, other, hello("wilg_3")).await.unwrap();
    let page = html(contacts::find(noor.clone(), posted("schuilnaam=@boom")).await, StatusCode::OK).await;
    assert!(page.contains(&format!("/werk/diensten/{shift}#wie-")) && !page.contains("wilg_3"));
    let page = html(contacts::find(team.mila.clone(), posted("schuilnaam=boom")).await, StatusCode::OK).await;
    assert!(page.contains("Niet gevonden"));
    let quiet = html(contacts::show(noor).await, StatusCode::OK).await;
    assert!(quiet.contains("Nu hoeft er niets") && !quiet.contains("Boom_21"));
}

#[tokio::test]
async fn when_a_second_message_may_go_both_of_the_two_are_told_and_no_longer_than_it_may() {
    let team = Team::at_work().await;
    let (shift, noor) = (start(&team).await, afresh(&team.noor).await);
    let sem = afresh(&team.sem).await;
    let [first, second, third] = ["boom_21", "boom_22", "boom_23"].map(hello);
    let first = book::send(&noor, shift, first).await.unwrap();
    let second = book::send(&noor, shift, second).await.unwrap();
    book::send(&noor, shift, third).await.unwrap();
    book::refused(&noor, shift, second).await.unwrap();
    assert_eq!(book::may_write_again(&noor).await.unwrap(), 0);
    team.wait(PAUSE_DAYS * DAY).await;
    for one in [&noor, &sem] {
        assert_eq!(book::may_write_again(one).await.unwrap(), 2, "not to whoever said no");
    }
    let list = html(shifts::list(sem.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Aan 2 mensen kun je misschien nog één keer schrijven"));
    let page = html(contacts::show(sem.clone()).await, StatusCode::OK).await;
    assert!(page.contains("boom_21") && page.contains("tweede bericht kan nu"));
    book::try_again(&noor, shift, first).await.unwrap();
    assert_eq!(book::may_write_again(&sem).await.unwrap(), 1);
    team.wait(30 * DAY).await;
    assert_eq!(book::may_write_again(&sem).await.unwrap(), 0, "silence erased the name");
}
