//! Appointments and tasks in a part: of whoever helps with it, by key.

use crate::pages::in_thread;
use crate::town::{Client, Town};
use crate::{begun, ids_after};
use casework::book::{self, NewAppointment, NewStay, NewTask, Own, PartFile, Proposal};
use casework::model::*;
use kit::Problem;
use people::{Acting, Action};
use store::{Day, Holder, Id};

/// Helper and guide who write in one part at the same moment.
const WRITERS: usize = 8;

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

fn meeting(town: &Town, hours: i64) -> NewAppointment {
    NewAppointment {
        at: town.house.now().plus_seconds(hours * 3_600),
        minutes: 45,
        text: "de sollicitatiebrief".into(),
        place: "de bieb".into(),
        way: Way::InPerson,
        agreed: false,
        place_in_calendar: false,
    }
}

fn task(text: &str, of: &Acting, due: Day) -> NewTask {
    NewTask { text: text.into(), of: of.worker().id, due, remind: true }
}

/// Jet helps with work; her part.
async fn helped(town: &Town, client: &Client, noor: &Acting, case: Id) -> (Acting, Id) {
    let jet = town.worker("jet").await.worker().id;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet, reason: "werk".into() };
    let proposal = book::propose(noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(town, 60)).await.unwrap();
    let jet = town.worker("jet").await;
    let part = book::own_list(&jet).await.unwrap().parts[0].id;
    (jet, part)
}

async fn own(client: &Client) -> Own {
    book::own(&client.visitor).await.unwrap().unwrap()
}

async fn work_part(client: &Client) -> PartFile {
    let parts = own(client).await.parts;
    parts.into_iter().find(|part| part.kind() == PartKind::Work).unwrap()
}

/// Lines in somebody's calendar.
async fn lines(who: &Acting) -> usize {
    book::own_lines(who).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_helper_plans_stands_in_their_day_in_the_guides_and_on_the_clients_page() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    book::add_part_appointment(&jet, part, &meeting(&town, 2)).await.unwrap();
    book::add_part_task(&jet, part, &task("een cursus zoeken", &jet, in_days(&town, 3))).await.unwrap();
    let noor = town.worker("noor").await;
    let day = book::my_day(&jet).await.unwrap();
    assert_eq!((day.today.len(), day.tasks.len(), lines(&jet).await), (1, 1, 1));
    assert_eq!(day.today[0].what.as_ref().unwrap().text, "de sollicitatiebrief");
    assert!(day.today[0].shown.is_part && day.today[0].shown.id == part);
    let guides = book::my_day(&noor).await.unwrap();
    assert!(guides.today.is_empty() && guides.tasks.is_empty(), "it is not hers to do");
    assert_eq!(guides.of_helpers[0].what.as_ref().unwrap().with.name, "Jet");
    assert_eq!(guides.tasks_of_helpers[0].what.as_ref().unwrap().text, "een cursus zoeken");
    assert_eq!(lines(&noor).await, 0, "her calendar holds where she must be");
    let seen = work_part(&client).await;
    assert_eq!((seen.all::<Appointment>().len(), seen.all::<Task>().len()), (1, 1));
    assert!(own(&client).await.file.all::<Appointment>().is_empty(), "nothing of it stands in the core");
    for other in ["ties", "guus", "sam"] {
        let other = town.worker(other).await;
        assert!(book::my_day(&other).await.unwrap().today.is_empty());
        let refused = book::add_part_appointment(&other, part, &meeting(&town, 3)).await;
        assert_eq!(refused, Err(Problem::Missing), "no key, no appointment");
    }
    assert!(
        book::add_appointment(&jet, case, &meeting(&town, 3)).await.is_err(),
        "the core stays closed to her"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_goes_to_whoever_holds_a_key_to_the_part_and_to_nobody_else() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    let noor = town.worker("noor").await;
    let names = |who: Vec<Colleague>| who.into_iter().map(|one| one.name).collect::<Vec<_>>();
    assert_eq!(names(book::who_can_in_part(&jet, part).await.unwrap()), ["Jet", "Noor"]);
    book::add_part_task(&jet, part, &task("het cv nakijken", &noor, in_days(&town, 1))).await.unwrap();
    assert_eq!(book::my_day(&noor).await.unwrap().tasks[0].what.as_ref().unwrap().text, "het cv nakijken");
    let guus = town.worker("guus").await;
    let refused = book::add_part_task(&jet, part, &task("x", &guus, in_days(&town, 1))).await;
    assert_eq!(refused, Err(Problem::Missing));
    let record = book::my_day(&noor).await.unwrap().tasks[0].record;
    book::toggle_part_task(&noor, part, record).await.unwrap();
    assert!(book::my_day(&noor).await.unwrap().tasks.is_empty());
    assert!(work_part(&client).await.all::<Task>()[0].done.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_part_nobody_reaches_out_and_the_private_part_has_no_agenda() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    for way in [Way::WeCall, Way::Message, Way::Mail] {
        let refused =
            book::add_part_appointment(&jet, part, &NewAppointment { way, ..meeting(&town, 2) }).await;
        assert_eq!(refused, Err(Problem::Missing), "how that is safe stands in the core: {way:?}");
    }
    book::tell_name(&client.visitor, "Wil").await.unwrap();
    let private = own(&client).await.part(PartKind::Private).unwrap().id();
    let noor = town.worker("noor").await;
    let refused = book::add_part_appointment(&noor, private, &meeting(&town, 2)).await;
    assert_eq!(refused, Err(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_taken_back_calls_off_what_the_helper_planned_and_leaves_the_tasks_to_the_guide() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    book::add_part_appointment(&jet, part, &meeting(&town, 30)).await.unwrap();
    book::add_part_task(&jet, part, &task("een cursus zoeken", &jet, in_days(&town, 1))).await.unwrap();
    let yes = own(&client).await.file.newest::<Consent>().unwrap().id;
    book::withdraw_own(&client.visitor, yes).await.unwrap();
    assert!(town.worker("jet").await.open(part, Action::ReadCase).await.is_err());
    let seen = work_part(&client).await;
    assert_eq!(seen.all::<Appointment>()[0].came, Some(Came::CalledOff));
    assert!(seen.head.ahead.appointments.is_empty());
    let guides = book::my_day(&town.worker("noor").await).await.unwrap();
    assert_eq!(guides.tasks[0].what.as_ref().unwrap().of.name, "Noor");
    assert!(guides.of_helpers.is_empty() && guides.tasks_of_helpers.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_walks_along_lets_go_when_the_guide_writes_down_that_a_yes_was_taken_back() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let sam = town.worker("sam").await.worker().id;
    let proposal = Proposal { slot: SlotCode::MensFieldworker, worker: sam, reason: "maatje".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(&town, 60)).await.unwrap();
    let sam = town.worker("sam").await;
    book::add_appointment(&sam, case, &meeting(&town, 30)).await.unwrap();
    book::add_task(&sam, case, &task("meegaan", &sam, in_days(&town, 1))).await.unwrap();
    let yes = own(&client).await.file.newest::<Consent>().unwrap().id;
    book::withdraw(&noor, case, yes).await.unwrap();
    let file = own(&client).await.file;
    assert_eq!(file.all::<Appointment>()[0].came, Some(Came::CalledOff));
    assert_eq!(file.all::<Task>()[0].of.name, "Noor");
    assert_eq!(book::my_day(&town.worker("noor").await).await.unwrap().tasks.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_guide_gets_what_the_former_one_had_to_do_in_core_and_part() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (_, part) = helped(&town, &client, &noor, case).await;
    let noor = town.worker("noor").await;
    book::add_part_appointment(&noor, part, &meeting(&town, 2)).await.unwrap();
    book::add_task(&noor, case, &task("de gemeente bellen", &noor, in_days(&town, 1))).await.unwrap();
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    let lot = town.worker("lot").await;
    let letters = book::overview(&lot).await.unwrap().letters;
    let is_wish = |letter: &book::Oversight| matches!(letter, book::Oversight::GuideWish { .. });
    let wish = letters.iter().find(|(_, letter)| is_wish(letter)).unwrap().0;
    book::answer_wish(&lot, wish, town.worker("guus").await.worker().id).await.unwrap();
    let offer = own(&client).await.offers[0].id();
    book::take_guide(&client.visitor, offer).await.unwrap();
    let day = book::my_day(&town.worker("guus").await).await.unwrap();
    assert_eq!((day.today.len(), day.tasks.len()), (1, 1));
    assert!(book::my_day(&town.worker("noor").await).await.unwrap().today.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_when_helper_and_guide_write_in_a_part_at_once() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    let noor = town.worker("noor").await;
    let mut writing = tokio::task::JoinSet::new();
    for number in 0..WRITERS {
        let who = if number % 2 == 0 { jet.clone() } else { noor.clone() };
        let new = task(&format!("taak {number}"), &who, in_days(&town, 1));
        writing.spawn(async move { book::add_part_task(&who, part, &new).await });
    }
    assert!(writing.join_all().await.iter().all(Result::is_ok));
    let seen = work_part(&client).await;
    assert_eq!((seen.all::<Task>().len(), seen.head.ahead.tasks.len()), (WRITERS, WRITERS));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_file_silences_its_parts_and_frees_its_bed() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    book::add_place(&lot, "De Luwe hoek", 1).await.unwrap();
    let place = book::beds(&lot).await.unwrap()[0].place.id;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    book::add_part_appointment(&jet, part, &meeting(&town, 30)).await.unwrap();
    let noor = town.worker("noor").await;
    let housing = book::open_housing(&noor, case).await.unwrap();
    let stay = NewStay {
        place,
        from: in_days(&town, 0),
        until: in_days(&town, 20),
        house: "de nachtwacht".into(),
        rules: true,
    };
    let noor = town.worker("noor").await;
    book::begin_stay(&noor, housing, &stay).await.unwrap();
    let free = async || book::beds(&lot).await.unwrap()[0].free;
    assert_eq!(free().await, 0);
    let record = own(&client).await.part(PartKind::Housing).unwrap().all::<Stay>()[0].id;
    book::erase_own_record(&client.visitor, record).await.unwrap();
    assert_eq!(free().await, 1, "erasing the stay alone frees it too");
    book::begin_stay(&noor, housing, &stay).await.unwrap();
    book::close(&noor, case, book::Closing::default()).await.unwrap();
    assert!(work_part(&client).await.head.ahead.appointments.is_empty(), "nothing lies ahead any more");
    assert_eq!(free().await, 0, "closing a file puts nobody out of a bed");
    book::erase(&town.worker("noor").await, case).await.unwrap();
    assert_eq!(free().await, 1, "the bed that an erased file held is free");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_who_erases_everything_leaves_no_bed_taken() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    book::add_place(&lot, "De Luwe hoek", 1).await.unwrap();
    let place = book::beds(&lot).await.unwrap()[0].place.id;
    let (client, noor, case) = begun(&town).await;
    let housing = book::open_housing(&noor, case).await.unwrap();
    let (from, until) = (in_days(&town, 0), in_days(&town, 9));
    let stay = NewStay { place, from, until, house: String::new(), rules: false };
    book::begin_stay(&town.worker("noor").await, housing, &stay).await.unwrap();
    book::erase_all(&client.visitor).await.unwrap();
    assert_eq!(book::beds(&lot).await.unwrap()[0].free, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_forms_of_a_part_keep_what_was_typed_and_the_client_calls_off() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet_acting, part) = helped(&town, &client, &noor, case).await;
    let me = jet_acting.worker().id.to_string();
    let (mut jet, mut ties, mut own_page) =
        (town.signed_in("jet"), town.signed_in("ties"), town.back(&client.code));
    in_thread(move || {
        let here = format!("/werk/trajecten/deel/{part}");
        jet.get(&here).expect(200, &["Nieuwe afspraak", "Nieuwe taak"]);
        let form = format!("{here}/afspraak");
        jet.get(&form).expect(200, &["Nieuwe afspraak"]);
        assert!(!jet.sees("value=\"we-call\""), "nobody rings from a part");
        let good = [
            ("dag", "2026-11-22"),
            ("tijd", "15:30"),
            ("duur", "30"),
            ("hoe", "in-person"),
            ("waar", "de bieb"),
            ("waarover", "de brief"),
        ];
        let bad: Vec<_> = good
            .iter()
            .map(|(name, value)| (*name, if *name == "hoe" { "we-call" } else { value }))
            .collect();
        jet.post(&form, &bad).expect(400, &["de bieb", "de brief"]);
        jet.post(&form, &good).expect(200, &["de bieb", "15:30"]);
        let to_do = [("taak", "een cursus zoeken"), ("wie", me.as_str()), ("dag", "2026-11-22")];
        jet.get(&format!("{here}/taak"))
            .post(&format!("{here}/taak"), &to_do)
            .expect(200, &["een cursus zoeken"]);
        jet.get("/werk/vandaag").expect(200, &["de brief", "een cursus zoeken"]);
        let done = ids_after(&jet, &format!("{here}/taak/"))[0].clone();
        jet.post(&format!("{here}/taak/{done}/klaar"), &[]).expect(200, &["Gedaan op"]);
        for form in ["afspraak", "taak"] {
            ties.get(&format!("{here}/{form}")).expect(404, &[]);
        }
        own_page.get("/mijn").expect(200, &["de bieb", "een cursus zoeken", "Ik kom niet"]);
        let record = ids_after(&own_page, "/mijn/afspraak/")[0].clone();
        own_page.post(&format!("/mijn/afspraak/{record}/afzeggen"), &[]).expect(200, &["Afgezegd"]);
        jet.get(&here).expect(200, &["Afgezegd"]);
        own_page.post(&format!("/mijn/vel/{record}/wissen"), &[]).expect(200, &[]);
        assert!(!own_page.sees("de bieb"), "what the client erases is gone");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_would_come_is_rung_when_the_client_calls_it_off() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = helped(&town, &client, &noor, case).await;
    book::add_part_appointment(&jet, part, &meeting(&town, 2)).await.unwrap();
    book::add_appointment(&town.worker("noor").await, case, &meeting(&town, 3)).await.unwrap();
    let rings = async |who: &Acting| {
        let (later, who) = (town.house.now().plus_days(1), Holder::Worker(who.worker().id));
        let all = town.house.store.read(move |reader| reader.outgoing(later, 1000)).await.unwrap();
        all.iter().filter(|one| one.whom == who).count()
    };
    let before = (rings(&jet).await, rings(&noor).await);
    let of_jet = work_part(&client).await.all::<Appointment>()[0].id;
    book::call_off(&client.visitor, of_jet).await.unwrap();
    assert_eq!((rings(&jet).await, rings(&noor).await), (before.0 + 1, before.1));
    let of_noor = own(&client).await.file.all::<Appointment>()[0].id;
    book::call_off(&client.visitor, of_noor).await.unwrap();
    assert_eq!((rings(&jet).await, rings(&noor).await), (before.0 + 1, before.1 + 1));
}
