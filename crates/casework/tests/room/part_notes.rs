//! What helpers write in a part: drafts, one sentence erased, words of the client beside it; days to look again; what is moved.

use crate::pages::in_thread;
use crate::town::{Client, Town};
use crate::{begun, ids_after, own};
use casework::book::{self, Change, Made, NewAppointment, NewTask, Proposal};
use casework::model::*;
use kit::Problem;
use people::Acting;
use store::{Day, Id, Moment};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

/// A file with Jet as job coach; the part she opens.
async fn coached(town: &Town) -> (Client, Acting, Id, Id) {
    let (client, noor, case) = begun(town).await;
    let jet = town.worker("jet").await.worker().id;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet, reason: "werk".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(town, 90)).await.unwrap();
    let part = own(&client.visitor).await.newest::<PartOpened>().unwrap().dossier;
    (client, town.worker("noor").await, case, part)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helpers_note_is_kept_as_a_draft_and_loses_one_sentence_or_all() {
    let town = Town::new().await;
    let (client, _, _, part) = coached(&town).await;
    let (mut jet, mut page) = (town.signed_in("jet"), town.back(&client.code));
    let mut noor = town.signed_in("noor");
    let jets = in_thread(move || {
        let path = format!("/werk/trajecten/deel/{part}");
        jet.get(&path).post(&format!("{path}/notitie/concept"), &[("notitie", "half af")]);
        jet.get(&path).expect(200, &["half af", "data-draft"]);
        noor.get(&path);
        assert!(!noor.sees("half af"), "a draft is for its writer alone");
        jet.get(&path)
            .post(&format!("{path}/notitie"), &[("notitie", "Zij belde. Haar zus heet Anna. Tot dinsdag.")]);
        jet.expect(200, &["Haar zus heet Anna"]);
        assert!(!jet.sees("half af"), "what is kept is no draft any more");
        let note = ids_after(&jet, "/notitie/").remove(0);
        noor.get(&format!("{path}/notitie/{note}/zin"));
        assert_eq!(noor.status, 404, "only whoever wrote it");
        let form = format!("{path}/notitie/{note}/zin");
        jet.get(&form).expect(200, &["Haar zus heet Anna."]);
        let version = jet.value_of("versie");
        jet.post(&form, &[("versie", &version), ("zin", "1")]).expect(200, &["Zij belde.", "Tot dinsdag."]);
        assert!(!jet.sees("Anna"));
        page.get("/mijn").expect(200, &["Tot dinsdag."]);
        page.get(&format!("/mijn/aanvulling/{note}")).expect(200, &["woorden"]);
        page.post(&format!("/mijn/aanvulling/{note}"), &[("woorden", "het was woensdag")]);
        page.expect(200, &["het was woensdag"]);
        page.get(&format!("/mijn/notitie/{note}/zin")).expect(200, &["Tot dinsdag."]);
        let version = page.value_of("versie");
        let form = [("versie", version.as_str()), ("zin", "2")];
        page.post(&format!("/mijn/notitie/{note}/zin"), &form).expect(200, &["Zij belde."]);
        assert!(!page.sees("Tot dinsdag"));
        jet.get(&path).expect(200, &["het was woensdag"]);
        jet.post(&format!("{path}/notitie/{note}/wissen"), &[]);
        assert!(!jet.sees("Zij belde"));
        note.parse::<Id>().unwrap()
    })
    .await;
    let jet = town.worker("jet").await;
    assert_eq!(book::erase_part_note(&jet, part, jets).await, Err(Problem::Missing), "gone is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_walks_along_takes_back_their_own_words_and_nobody_elses() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let sam = town.worker("sam").await.worker().id;
    let proposal = Proposal { slot: SlotCode::MensFieldworker, worker: sam, reason: "samen".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    book::add_note(&town.worker("noor").await, case, "Van Noor.".into(), String::new()).await.unwrap();
    let mut page = town.signed_in("sam");
    let mut page = in_thread(move || {
        page.get(&format!("/werk/trajecten/{case}")).expect(200, &["Van Noor."]);
        assert!(!page.sees("/zin\""), "not what a colleague wrote");
        page
    })
    .await;
    book::add_note(&town.worker("sam").await, case, "Van Sam.".into(), String::new()).await.unwrap();
    in_thread(move || {
        page.get(&format!("/werk/trajecten/{case}")).expect(200, &["Van Sam.", "/zin\""]);
        let note = ids_after(&page, "/notitie/").remove(0);
        page.post(&format!("/werk/trajecten/{case}/notitie/{note}/wissen"), &[]).expect(200, &["Van Noor."]);
        assert!(!page.sees("Van Sam."));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_a_step_or_a_card_is_in_the_guides_day_and_in_no_head_in_words() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let goal = Goal::new("iets met planten".into(), GoalKind::OwnWords, in_days(&town, 0));
    let goal = book::write_own_plan(&client.visitor, Change::NewGoal(goal)).await.unwrap().id();
    let step = plan::Action::new(goal, "kweker bellen".into(), "ik".into(), Some(in_days(&town, 2)));
    let step = book::write_plan(&noor, case, Change::NewStep(step)).await.unwrap().id();
    assert!(book::my_day(&town.worker("noor").await).await.unwrap().looks.is_empty(), "not before its day");
    town.days_later(2).await;
    let noor = town.worker("noor").await;
    let day = book::my_day(&noor).await.unwrap();
    assert_eq!(
        day.looks.iter().map(|(_, look)| (look.record, look.at)).collect::<Vec<_>>(),
        [(step, LookAt::Step)]
    );
    let mut page = town.signed_in("noor");
    in_thread(move || {
        page.get("/werk/vandaag").expect(200, &["Samen weer naar kijken", "Een stap"]);
        assert!(!page.sees("kweker"));
    })
    .await;
    book::write_own_plan(&client.visitor, Change::Done(step, true)).await.unwrap();
    assert!(book::my_day(&noor).await.unwrap().looks.is_empty(), "done is done");
    book::write_plan(&noor, case, Change::Done(step, false)).await.unwrap();
    assert_eq!(book::my_day(&town.worker("noor").await).await.unwrap().looks.len(), 1);
    book::erase_own_record(&client.visitor, goal).await.unwrap();
    assert!(book::my_day(&town.worker("noor").await).await.unwrap().looks.is_empty(), "gone with its goal");
}

fn appointment(at: Moment) -> NewAppointment {
    let (text, place, way) = ("de brief".to_owned(), "het wijkhuis".to_owned(), Way::InPerson);
    NewAppointment { at, minutes: 60, text, place, way, agreed: false, place_in_calendar: false }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_is_moved_and_a_task_changed_in_the_core_and_in_a_part() {
    let town = Town::new().await;
    let (client, noor, case, part) = coached(&town).await;
    let jet = town.worker("jet").await;
    let at = |days: i32| kit::when::at(in_days(&town, days), 10 * 60);
    book::add_appointment(&noor, case, &appointment(at(2))).await.unwrap();
    book::add_part_appointment(&jet, part, &appointment(at(3))).await.unwrap();
    let one = own(&client.visitor).await.newest::<Appointment>().unwrap().id;
    assert_eq!(book::change_appointment(&noor, case, one, &appointment(at(4))).await, Ok(Made::Done));
    let kept = own(&client.visitor).await.newest::<Appointment>().unwrap();
    assert_eq!((kept.id, kept.at, kept.moved_from), (one, at(4), Some(at(2))));
    assert_eq!(own(&client.visitor).await.case.ahead.appointments[0].at, at(4));
    let task = |text: &str, of: &Acting| NewTask {
        text: text.into(),
        of: of.worker().id,
        due: in_days(&town, 5),
        remind: true,
    };
    book::add_task(&noor, case, &task("bellen", &noor)).await.unwrap();
    let record = own(&client.visitor).await.newest::<Task>().unwrap().id;
    let nobody = book::change_task(&noor, case, record, &task("mailen", &jet)).await;
    assert_eq!(nobody, Err(Problem::Missing), "jet holds no key to the core");
    book::change_task(&noor, case, record, &task("mailen", &noor)).await.unwrap();
    assert_eq!(own(&client.visitor).await.newest::<Task>().unwrap().text, "mailen");
    let (mut of_jet, mut page, mut of_noor) =
        (town.signed_in("jet"), town.back(&client.code), town.signed_in("noor"));
    let day = kit::when::field_day(in_days(&town, 6));
    in_thread(move || {
        let path = format!("/werk/trajecten/deel/{part}");
        of_jet.get(&path).expect(200, &["de brief"]);
        let record = ids_after(&of_jet, "/afspraak/").remove(0);
        let form = format!("{path}/afspraak/{record}");
        of_jet.get(&form).expect(200, &["het wijkhuis"]);
        let moved = [("dag", day.as_str()), ("tijd", "15:30"), ("duur", "30"), ("hoe", "in-person")];
        of_jet.post(&form, &moved).expect(200, &["15:30", "Verzet."]);
        page.get("/mijn").expect(200, &["Verzet. Eerst was het"]);
        let core = format!("/werk/trajecten/{case}/afspraak/{one}");
        of_noor.get(&core).expect(200, &["het wijkhuis", "akkoord"]);
        of_noor.post(&core, &[("dag", day.as_str())]).expect(400, &["tijd"]);
        of_noor.get(&format!("/werk/trajecten/{case}")).post(&format!("{core}/called-off"), &[]);
        of_noor.get(&core);
        assert_eq!(of_noor.status, 404, "what was called off is not moved");
    })
    .await;
    assert_eq!(
        book::change_appointment(&town.worker("noor").await, case, one, &appointment(at(9))).await,
        Err(Problem::Conflict)
    );
}
