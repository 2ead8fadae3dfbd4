//! The demo: filled once, whole, and found again on the second run.

#![cfg(test)]

use casework::model::Phase;
use contact::model::{Kind, State};
use luwte::demo::{Slip, ready};
use luwte::home::Home;
use people::session::act_as;
use people::{Acting, Ask, Clock, Dice, Role};
use referral::model::State as ReferralState;
use std::collections::BTreeSet;
use std::path::Path;

const ADDRESS: &str = "http://127.0.0.1:8080";

/// Somebody who signs in with what stands on the slip.
async fn sign_in(ask: &Ask, slip: &Slip, name: &str, role: Role) -> Acting {
    let sign = slip.workers.iter().find(|sign| sign.name == name).expect("on the slip");
    act_as(ask, &sign.name, &sign.passphrase, role).await.expect("signs in")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_demo_is_filled_once_and_has_something_of_everything() {
    tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_test_writer().init();
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path().join("demo"));
    // What an interrupted filling left behind is no hindrance.
    std::fs::create_dir_all(folder.path().join("demo.unfinished/records")).unwrap();
    let now = Clock::Machine.now();
    let slip = ready(&home, ADDRESS, now).await.unwrap();
    assert_eq!(ready(&home, ADDRESS, now).await.unwrap(), slip, "the second run makes nothing anew");
    assert!(!folder.path().join("demo.unfinished").exists());

    let house = home.open(Clock::Machine, Dice::Machine).unwrap();
    let ask = Ask::inside(house.clone());
    let lead = sign_in(&ask, &slip, "ilse", Role::TeamLead).await;
    assert_eq!(lead.colleagues().await.unwrap().len(), slip.workers.len());
    assert_eq!(slip.workers.len(), 15);

    files_stand_in_each_phase(&lead).await;
    conversations_stand_in_each_state(&ask, &slip).await;
    referrals_stand_in_each_state(&ask, &slip).await;
    the_board_is_laid(&ask, &slip, &lead).await;
    the_front_door_tells_something(&ask, &slip).await;
    codes_open_what_they_should(&ask, &slip).await;
    nothing_is_left_lying(folder.path());

    assert_eq!(house.store.check().unwrap(), []);
    house.store.clone().close().await.unwrap();
}

async fn files_stand_in_each_phase(lead: &Acting) {
    let overview = casework::book::overview(lead).await.unwrap();
    assert_eq!(overview.files.len(), 30);
    for phase in Phase::ALL {
        assert!(overview.files.iter().any(|file| file.head.phase == *phase), "{phase:?}");
    }
    assert!(
        overview.files.iter().any(|file| file.head.waiting),
        "a client did something that nobody saw yet"
    );
    assert!(overview.files.iter().any(|file| file.overdue), "somewhere it is time to look back");
    assert!(overview.load.len() >= 4, "{:?}", overview.load);
    assert!(overview.letters.len() >= 3, "a receipt, a wish, a broken glass");
}

async fn conversations_stand_in_each_state(ask: &Ask, slip: &Slip) {
    let mut heads = Vec::new();
    for (name, role) in [("esra", Role::CaseManager), ("noor", Role::OutreachWorker)] {
        let worker = sign_in(ask, slip, name, role).await;
        heads.extend(
            contact::book::desk::list(&worker).await.unwrap().into_iter().map(|line| (line.id, line.head)),
        );
    }
    let ids: BTreeSet<_> = heads.iter().map(|(id, _)| *id).collect();
    assert!(ids.len() >= 35, "{}", ids.len());
    for state in <State as contact::model::Coded>::ALL {
        assert!(heads.iter().any(|(_, head)| head.state == *state), "{state:?}");
    }
    assert!(heads.iter().filter(|(_, head)| head.waiting).count() >= 4);
    assert!(heads.iter().any(|(_, head)| head.language == "en"));
}

async fn referrals_stand_in_each_state(ask: &Ask, slip: &Slip) {
    let mut states = Vec::new();
    for name in ["esra", "lotte", "tijn", "mirre"] {
        let guide = sign_in(ask, slip, name, Role::CaseManager).await;
        for row in casework::book::own_list(&guide).await.unwrap().cases.iter().filter(|row| row.leads) {
            let (_, referrals) = referral::book::guide::of_case(&guide, row.id).await.unwrap();
            states.extend(referrals.into_iter().map(|referral| referral.head.state));
        }
    }
    for state in [
        ReferralState::Draft,
        ReferralState::Approved,
        ReferralState::Sent,
        ReferralState::Answered,
        ReferralState::Withdrawn,
    ] {
        assert!(states.contains(&state), "{state:?} of {}", states.len());
    }
}

async fn the_front_door_tells_something(ask: &Ask, slip: &Slip) {
    let told = guide::book::told::told(&ask.house).await.unwrap();
    assert_eq!((told.places.len(), told.walk_ins.len(), told.events.len()), (1, 2, 1));
    assert!(contact::book::adviser::is_there(&ask.house).await);
    let signs = guide::book::signs::signs(&ask.house).await.unwrap();
    assert_eq!((signs.rules.len(), signs.links.len()), (2, 1));
    let noor = sign_in(ask, slip, "noor", Role::OutreachWorker).await;
    let bookings = guide::book::desk::bookings(&noor).await.unwrap();
    assert_eq!(guide::book::complaint::list(&noor).await.unwrap().len(), 1);
    let later: usize = bookings.later.iter().map(|(_, count)| count).sum();
    assert!(bookings.today.len() + later >= 1, "somebody has an appointment");
    let kinds: Vec<Kind> =
        contact::book::desk::list(&noor).await.unwrap().iter().map(|line| line.head.kind).collect();
    assert!(kinds.contains(&Kind::Concern) && !kinds.contains(&Kind::Adviser), "the adviser reads alone");
    let anouk = sign_in(ask, slip, "anouk", Role::ConfidentialAdviser).await;
    let hers = contact::book::desk::list(&anouk).await.unwrap();
    assert!(hers.iter().any(|line| line.head.kind == Kind::Adviser));
}

async fn the_board_is_laid(ask: &Ask, slip: &Slip, lead: &Acting) {
    let coach = sign_in(ask, slip, "joost", Role::JobCoach).await;
    let employers = employment::book::employers::list(&coach).await.unwrap();
    assert_eq!(employers.len(), 8);
    assert!(employers.iter().any(|employer| employer.head.paused));
    assert_eq!(forum::book::agenda(lead).await.unwrap().len(), 6);
    let releases = insight::book::releases(lead).await.unwrap();
    assert!(releases.iter().any(|release| release.head.was_out() && !release.head.waits()));
    assert!(insight::book::facts(lead).await.unwrap().len() > 500, "years of totals");
    let visits = outreach::book::board(&sign_in(ask, slip, "ilse", Role::TeamLead).await).await.unwrap();
    assert_eq!(visits.watching.len(), 1, "two are on their way");
    let noor = sign_in(ask, slip, "noor", Role::OutreachWorker).await;
    let shifts = outreach::book::shifts(&noor).await.unwrap();
    assert!(shifts.len() >= 20 && shifts.iter().any(|shift| shift.head.runs()), "{}", shifts.len());
}

async fn codes_open_what_they_should(ask: &Ask, slip: &Slip) {
    assert_eq!((slip.talks.len(), slip.files.len(), slip.partners.len()), (3, 1, 1));
    let code = vault::ReturnCode::parse(&slip.partners[0].code).unwrap();
    assert!(referral::book::partner::read(ask, &code).await.is_ok());
    for way in slip.talks.iter().chain(&slip.files) {
        let code = vault::ReturnCode::parse(&way.code).unwrap();
        let keys = store::sealed::CodeKeys::of(&code, &ask.house.pepper);
        let visitor = people::Visitor::begin(ask, keys, &mut ask.house.work());
        let talk = contact::book::visitor::find(&visitor).await.unwrap().unwrap();
        assert_eq!(talk.head.pseudonym, way.name);
        let has_file = casework::book::own(&visitor).await.unwrap().is_some();
        assert_eq!(has_file, slip.files.contains(way));
    }
}

fn nothing_is_left_lying(folder: &Path) {
    let left: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["demo"]);
}
