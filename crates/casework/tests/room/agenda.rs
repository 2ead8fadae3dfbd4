//! Appointments, tasks, the day, the calendar; one sentence erased; what was asked for and given.

use crate::ids_after;
use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, own};
use casework::book::{self, Change, Made, NewAppointment, NewTask};
use casework::model::journal::GONE;
use casework::model::*;
use kit::Problem;
use store::{Day, Id, Moment};

fn meeting(at: Moment, way: Way) -> NewAppointment {
    NewAppointment {
        at,
        minutes: 45,
        text: "de brief van de gemeente".into(),
        place: "Kade 3".into(),
        way,
        agreed: false,
        place_in_calendar: false,
    }
}

async fn first<P: Piece + Clone>(town: &Town, case: Id) -> Kept<P> {
    let noor = town.worker("noor").await;
    book::open(&noor, case).await.unwrap().all::<P>().remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_holds_what_is_due_and_no_more() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let (now, today) = (town.house.now(), town.house.now().day());
    let in_days = |days: i32| Day::from_number(today.number() + days);
    for hours in [-30, 2, 50, 400] {
        let new = meeting(now.plus_seconds(hours * 3_600), Way::InPerson);
        assert_eq!(book::add_appointment(&noor, case, &new).await, Ok(Made::Done));
    }
    for (text, days) in [("te laat", -1), ("vandaag", 0), ("straks", 6), ("veel later", 60)] {
        let new = NewTask { text: text.into(), of: noor.worker().id, due: in_days(days), remind: true };
        book::add_task(&noor, case, &new).await.unwrap();
    }
    let day = book::my_day(&noor).await.unwrap();
    let texts = |todo: &[book::ToDo]| {
        todo.iter().map(|one| one.what.as_ref().unwrap().text.clone()).collect::<Vec<_>>()
    };
    assert_eq!((day.unfinished.len(), day.today.len(), day.later.len()), (1, 1, 1));
    assert_eq!(texts(&day.overdue), ["te laat"]);
    assert_eq!(texts(&day.tasks), ["vandaag", "straks"]);
    let late = day.overdue[0].record;
    book::toggle_task(&noor, case, late).await.unwrap();
    assert!(book::my_day(&noor).await.unwrap().overdue.is_empty());
    book::toggle_task(&noor, case, late).await.unwrap();
    assert_eq!(book::my_day(&noor).await.unwrap().overdue.len(), 1, "not done after all");
    assert!(book::my_day(&town.worker("guus").await).await.unwrap().tasks.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rule_for_safe_contact_holds_until_the_client_agrees() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let rule = SafeContact::by(Way::Conversation);
    book::write_own_plan(&client.visitor, Change::Contact(rule, None)).await.unwrap();
    let call = meeting(town.house.now().plus_days(1), Way::WeCall);
    assert_eq!(book::add_appointment(&noor, case, &call).await, Ok(Made::NotThisWay));
    assert!(own(&client.visitor).await.all::<Appointment>().is_empty());
    let agreed = NewAppointment { agreed: true, ..call };
    assert_eq!(book::add_appointment(&noor, case, &agreed).await, Ok(Made::Done));
    assert!(own(&client.visitor).await.all::<Appointment>()[0].against_rule, "it stands beside it");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_sentence_goes_for_everybody_and_the_mark_stays() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "Hij belde. Zijn zus heet Anna.".into(), "Klonk moe.".into()).await.unwrap();
    let note = first::<Note>(&town, case).await;
    let stale = book::erase_sentences(&noor, case, note.id, note.revision + 1, &[1]).await;
    assert_eq!(stale, Err(Problem::Conflict));
    book::erase_sentences(&noor, case, note.id, note.revision, &[1]).await.unwrap();
    let seen = own(&client.visitor).await.all::<Note>().remove(0);
    assert_eq!(seen.facts, format!("Hij belde. {GONE}"));
    book::erase_own_sentences(&client.visitor, seen.id, seen.revision, &[2]).await.unwrap();
    assert_eq!(first::<Note>(&town, case).await.impressions, GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_says_when_and_not_with_whom() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let at = town.house.now().plus_days(1);
    book::add_appointment(&noor, case, &meeting(at, Way::InPerson)).await.unwrap();
    book::begin_calendar(&noor).await.unwrap();
    let noor = town.worker("noor").await;
    let shown = NewAppointment { place_in_calendar: true, ..meeting(at.plus_days(1), Way::InPerson) };
    book::add_appointment(&noor, case, &shown).await.unwrap();
    let path = |address: String| address.split_once("/agenda/").unwrap().1.to_owned();
    let old = path(people::calendar::address(&noor).await.unwrap().unwrap());
    let call_off = first::<Appointment>(&town, case).await.id;
    let pseudonym = own(&client.visitor).await.case.pseudonym;
    let mut program = town.browser();
    let (mut program, old) = in_thread(move || {
        program
            .get(&format!("/agenda/{old}"))
            .expect(200, &["BEGIN:VCALENDAR", "SUMMARY:Afspraak", "Kade 3"]);
        assert_eq!(program.page.matches("BEGIN:VEVENT").count(), 2);
        assert_eq!(program.page.matches("Kade 3").count(), 1, "only where it was asked for");
        assert!(!program.sees(&pseudonym) && !program.sees("gemeente"));
        (program, old)
    })
    .await;
    book::call_off(&client.visitor, call_off).await.unwrap();
    book::begin_calendar(&town.worker("noor").await).await.unwrap();
    let new = path(people::calendar::address(&town.worker("noor").await).await.unwrap().unwrap());
    let new = in_thread(move || {
        program.get(&format!("/agenda/{old}")).expect(404, &[]);
        program.get("/agenda/x").expect(404, &[]);
        program.get(&format!("/agenda/{new}")).expect(200, &[]);
        assert_eq!(program.page.matches("BEGIN:VEVENT").count(), 1, "what was called off is gone");
        new
    })
    .await;
    people::calendar::end(&town.worker("noor").await).await.unwrap();
    let mut program = town.browser();
    in_thread(move || {
        program.get(&format!("/agenda/{new}")).expect(404, &[]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_forms_keep_what_was_typed_and_a_draft_comes_back() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut noor, mut sam, mut own) =
        (town.signed_in("noor"), town.signed_in("sam"), town.back(&client.code));
    in_thread(move || {
        let file = format!("/werk/trajecten/{case}");
        noor.get("/werk/vandaag").expect(200, &["Vandaag vraagt niets om jou."]);
        let form = format!("{file}/afspraak");
        noor.get(&form).expect(200, &["Nieuwe afspraak"]);
        let good = [
            ("dag", "2026-11-22"),
            ("tijd", "15:30"),
            ("duur", "30"),
            ("hoe", "in-person"),
            ("waar", "de bieb"),
            ("waarover", "kennismaken"),
        ];
        let bad: Vec<_> =
            good.iter().map(|(name, value)| (*name, if *name == "tijd" { "25:00" } else { value })).collect();
        noor.post(&form, &bad).expect(400, &["de bieb", "kennismaken", "14:30"]);
        noor.post(&form, &good).expect(200, &["de bieb", "15:30"]);
        noor.get("/werk/vandaag").expect(200, &["kennismaken", "Afspraken van vandaag"]);
        own.get("/mijn").expect(200, &["de bieb", "Ik kom niet"]);
        let record = &ids_after(&own, "/mijn/afspraak/")[0];
        own.post(&format!("/mijn/afspraak/{record}/afzeggen"), &[]).expect(200, &["Afgezegd"]);
        let note = format!("{file}/notitie");
        noor.get(&note).expect(200, &["data-draft"]);
        noor.post(
            &format!("{note}/concept"),
            &[("feiten", "nog niet af"), ("indruk", "haastig"), ("_stil", "1")],
        );
        assert_eq!(noor.status, 204);
        noor.get(&note).expect(200, &["nog niet af", "haastig"]);
        sam.get(&note).expect(404, &[]);
        noor.get(&note).post(&note, &[("feiten", "Nu af. Klaar."), ("indruk", "")]).expect(200, &["Nu af."]);
        noor.get(&note);
        assert!(!noor.sees("nog niet af"), "a kept note clears its draft");
        noor.get(&file);
        let record = ids_after(&noor, &format!("{file}/notitie/"))[0].clone();
        let sentence = format!("{file}/notitie/{record}/zin");
        noor.get(&sentence).expect(200, &["Klaar."]);
        noor.post(&sentence, &[("versie", "1")]).expect(400, &[]);
        noor.post(&sentence, &[("versie", "1"), ("zin", "1")]).expect(200, &["Nu af. ▒▒▒"]);
        noor.get(&format!("{file}/taak"));
        noor.post(&format!("{file}/taak"), &[("taak", ""), ("dag", "2026-12-01")]).expect(400, &[]);
        noor.get(&format!("{file}/hulpvraag"));
        noor.post(&format!("{file}/hulpvraag"), &[("soort", "money"), ("woorden", "post")])
            .expect(200, &["Geld en schulden"]);
        for form in ["afspraak", "taak", "hulpvraag"] {
            sam.get(&format!("{file}/{form}")).expect(404, &[]);
        }
        noor.get("/werk/agenda").expect(200, &["Je hebt nog geen adres."]);
        noor.post("/werk/agenda", &[]).expect(200, &["/agenda/"]);
    })
    .await;
}
