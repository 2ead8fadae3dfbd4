//! What goes along with a file: a channel from the first day, a ring for whoever must act, how to reach somebody safely in each
//! part, and two who write at once.

use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, own};
use casework::book::{self, Beginning, Change, Made, NewAppointment, Proposal, Wrote};
use casework::model::start::{Source, Told};
use casework::model::*;
use contact::book::desk::Said;
use contact::model::WeekDay;
use kit::Problem;
use people::{Acting, Action, CircleKind};
use store::{Day, Holder, Id, Moment};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

/// Whom a bell is to ring, for whatever waits now.
async fn rung(town: &Town) -> Vec<Holder> {
    let later = town.house.now().plus_days(1);
    let outgoing = town.house.store.read(move |reader| reader.outgoing(later, 1000)).await.unwrap();
    outgoing.into_iter().map(|one| one.whom).collect()
}

async fn circle(town: &Town, kind: CircleKind) -> Holder {
    let lot = town.worker("lot").await;
    Holder::Circle(lot.circle_to_leave(kind).await.unwrap().id)
}

/// Jet, who helps with work, and the part she opens.
async fn coached(town: &Town, noor: &Acting, client: &people::Visitor, case: Id) -> (Acting, Id) {
    let jet = town.worker("jet").await;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet.worker().id, reason: "werk".into() };
    let proposal = book::propose(noor, case, proposal).await.unwrap();
    book::join_team(client, proposal, in_days(town, 60)).await.unwrap();
    let part = own(client).await.newest::<PartOpened>().unwrap().dossier;
    (town.worker("jet").await, part)
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_was_met_can_write_and_is_asked_how_it_goes() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    let begun = book::begin_file(&noor, Beginning::default()).await.unwrap();
    let code = begun.code.unwrap().show().to_string();
    let mut page = town.back(&code);
    let mut page = in_thread(move || {
        page.get("/gesprek").expect(200, &["bericht"]);
        page.post("/gesprek", &[("bericht", "Kan ik morgen langskomen?")]).expect(200, &["Kan ik morgen"]);
        page
    })
    .await;
    town.house.clock.forward(11);
    let noor = town.worker("noor").await;
    let case = book::open(&noor, begun.case).await.unwrap();
    let talk = case.case.conversation.unwrap();
    let read = contact::book::open(&noor, talk).await.unwrap();
    assert!(read.head.is_held_by(noor.worker().id, town.house.now()), "the guide carries it");
    assert_eq!(book::send_check_in(&noor, begun.case, "Hoe gaat het?").await, Ok(Said::Sent));
    in_thread(move || {
        page.get("/gesprek").expect(200, &["Hoe gaat het?"]);
        page.get("/mijn").expect(200, &["Antwoord geven"]);
    })
    .await;
    let desk = town.worker("sam").await;
    assert!(contact::book::open(&desk, talk).await.is_err(), "the desk holds no key to it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_that_ended_begins_anew_with_the_next_word() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let end = async |talk: Id| {
        let mut work = noor.work();
        contact::book::erase(&mut work, talk);
        noor.keep(work).await.unwrap();
    };
    end(client.conversation).await;
    assert_eq!(book::send_check_in(&noor, case, "Hoe gaat het?").await, Ok(Said::Sent));
    let second = own(&client.visitor).await.case.conversation.unwrap();
    assert_ne!(second, client.conversation);
    end(second).await;
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn").expect(200, &["Begin een gesprek"]).post("/mijn/schrijven", &[]);
        page.expect(200, &["bericht"]);
    })
    .await;
    assert!(book::own(&client.visitor).await.unwrap().unwrap().talk.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_must_act_is_rung_and_nobody_once_it_is_done() {
    let town = Town::new().await;
    let (sam, desk) = (town.worker("sam").await, circle(&town, CircleKind::Desk).await);
    let (code, _) = book::make_slip(&sam, Source::Comensha).await.unwrap();
    let told = Told {
        reach: "via de receptie".into(),
        topic: String::new(),
        request: String::new(),
        language: String::new(),
        decision: Some(in_days(&town, 2)),
        agreed: String::new(),
        may_hear: false,
        sender: String::new(),
    };
    book::tell_of_somebody(&town.ask(), &code, told).await.unwrap();
    assert_eq!(rung(&town).await, [desk], "the desk hears that somebody asks");
    let ask = book::waiting(&sam).await.unwrap().remove(0);
    assert_eq!(ask.head.decision, Some(in_days(&town, 2)));
    let mut list = town.signed_in("sam");
    let id = ask.id;
    in_thread(move || {
        list.get("/werk/aanmeldingen").expect(200, &["Antwoord is snel nodig"]);
        list.get(&format!("/werk/aanmeldingen/{id}"));
        list.post(&format!("/werk/aanmeldingen/{id}/oppakken"), &[]).expect(200, &["Opgepakt door", "Sam"]);
    })
    .await;
    assert!(rung(&town).await.is_empty(), "somebody took it up");
    assert_eq!(book::take_up(&town.worker("guus").await, id).await, Err(Problem::Conflict));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_helper_a_new_guide_and_the_team_leads_are_rung() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let before = rung(&town).await;
    let (jet, _) = coached(&town, &noor, &client.visitor, case).await;
    assert!(rung(&town).await.contains(&Holder::Worker(jet.worker().id)));
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    let leads = circle(&town, CircleKind::Oversight).await;
    assert!(!before.contains(&leads) && rung(&town).await.contains(&leads));
    let guus = town.worker("guus").await.worker().id;
    let told_on = Some(town.house.now().day());
    let new = book::NewGuide { worker: guus, told_on, stays_until: None, met_on: None };
    book::hand_over(&town.worker("noor").await, case, new).await.unwrap();
    assert!(rung(&town).await.contains(&Holder::Worker(guus)));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_reads_who_answers() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let wanted = start::Wanted {
        track: Track::Whole,
        questions: Vec::new(),
        words: "een plan".into(),
        needs: FirstNeeds::unsaid(town.house.now()),
    };
    book::ask_to_begin(&client.visitor, wanted).await.unwrap();
    let sam = town.worker("sam").await;
    let ask = book::waiting(&sam).await.unwrap().remove(0).id;
    book::take_up(&sam, ask).await.unwrap();
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn/vraag").expect(200, &["Sam leest je vraag en antwoordt."]);
    })
    .await;
}

fn appointment(at: Moment, way: Way) -> NewAppointment {
    let (text, place) = ("de woning".to_owned(), String::new());
    NewAppointment { at, minutes: 30, text, place, way, agreed: false, place_in_calendar: false }
}

/// Whoever helps rings within the hours that the client named, in the core and in a part alike.
#[tokio::test(flavor = "multi_thread")]
async fn the_rule_and_the_warnings_reach_each_part_and_its_hours_hold() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, part) = coached(&town, &noor, &client.visitor, case).await;
    let monday = kit::when::parse_day("2026-11-30").unwrap();
    let (evening, noon) = (kit::when::at(monday, 20 * 60), kit::when::at(monday, 12 * 60));
    let early = book::add_part_appointment(&jet, part, &appointment(evening, Way::WeCall)).await;
    assert_eq!(early, Err(Problem::Missing), "nothing is known of how to reach them yet");
    let rule = SafeContact {
        days: vec![WeekDay::Monday],
        hours: Some((19, 21)),
        if_another_answers: "zeg dat je van de fietsenmaker bent".into(),
        ..SafeContact::by(Way::WeCall)
    };
    book::write_own_plan(&client.visitor, Change::Contact(rule.clone(), None)).await.unwrap();
    let sam = town.worker("sam").await;
    let proposal =
        Proposal { slot: SlotCode::MensFieldworker, worker: sam.worker().id, reason: "samen".into() };
    let proposal = book::propose(&town.worker("noor").await, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(&town, 60)).await.unwrap();
    let noor = town.worker("noor").await;
    book::warn(&noor, case, "niet aanbellen".into(), in_days(&town, 20)).await.unwrap();
    book::warn(&town.worker("sam").await, case, "broer neemt op".into(), in_days(&town, 20)).await.unwrap();
    book::open(&town.worker("noor").await, case).await.unwrap();
    let mut page = town.signed_in("jet");
    in_thread(move || {
        page.get(&format!("/werk/trajecten/deel/{part}"))
            .expect(200, &["fietsenmaker", "niet aanbellen", "broer neemt op", "19:00", "Maandag"]);
        page.get(&format!("/werk/trajecten/deel/{part}/afspraak")).expect(200, &["fietsenmaker", "akkoord"]);
    })
    .await;
    for (at, way, made) in [
        (evening, Way::WeCall, Made::Done),
        (noon, Way::WeCall, Made::NotThen),
        (evening, Way::Message, Made::NotThisWay),
        (noon, Way::InPerson, Made::Done),
    ] {
        let new = appointment(at, way);
        assert_eq!(book::add_part_appointment(&jet, part, &new).await, Ok(made), "{way:?}");
        let core = book::add_appointment(&town.worker("noor").await, case, &new).await;
        // In the core the conversation has a rule too: only written to, until they say otherwise.
        assert!(core == Ok(made) || way == Way::WeCall, "{way:?} {core:?}");
    }
    let hold = own(&client.visitor).await.all::<Warning>();
    book::lift_warning(&town.worker("noor").await, case, hold[0].id).await.unwrap();
    let contact = own(&client.visitor).await.newest::<SafeContact>().unwrap();
    book::erase_own_record(&client.visitor, contact.id).await.unwrap();
    let sheets = book::part_of(&jet, part).await.unwrap().opened.sheets::<PartRecord>().unwrap();
    let of = |is_it: fn(&PartRecord) -> bool| {
        sheets.iter().filter(|sheet| sheet.content.as_ref().is_some_and(is_it)).count()
    };
    assert_eq!(of(|one| matches!(one, PartRecord::Warning(_))), 1, "a lifted warning is lifted everywhere");
    assert_eq!(
        of(|one| matches!(one, PartRecord::SafeContact(_))),
        0,
        "and what the client erased is erased"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_begins_later_and_one_that_closes_keep_the_rule_of_the_core() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let change = Change::Contact(SafeContact::by(Way::Mail), None);
    book::write_plan(&noor, case, change).await.unwrap();
    book::warn(&noor, case, "niet mailen in het weekend".into(), in_days(&town, 9)).await.unwrap();
    let (jet, part) = coached(&town, &town.worker("noor").await, &client.visitor, case).await;
    let copies = async |by: &Acting| {
        let sheets = book::part_of(by, part).await.unwrap().opened.sheets::<PartRecord>().unwrap();
        let is_copy = |one: &PartRecord| matches!(one, PartRecord::SafeContact(_) | PartRecord::Warning(_));
        sheets.iter().filter(|sheet| sheet.content.as_ref().is_some_and(is_copy)).count()
    };
    assert_eq!(copies(&jet).await, 2);
    town.days_later(11).await;
    assert_eq!(copies(&town.worker("jet").await).await, 1, "the warning ended by itself, there as well");
    book::close(&town.worker("noor").await, case, book::Closing::default()).await.unwrap();
    let noor = town.worker("noor").await;
    assert_eq!(copies(&noor).await, 0, "how to reach somebody is not kept longer than needed");
    assert!(own(&client.visitor).await.all::<Version>().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_safety_plan_of_two_who_write_at_once_is_lost_by_neither() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let plan = |text: &str| SafetyPlan { text: text.into(), at: town.house.now() };
    book::write_plan(&noor, case, Change::Safety(plan("naar huis"), None)).await.unwrap();
    let seen = own(&client.visitor).await.newest::<SafetyPlan>().unwrap().seen();
    let mine = Change::Safety(plan("naar de buurvrouw"), Some(seen));
    assert!(matches!(book::write_own_plan(&client.visitor, mine).await, Ok(Wrote::There(_))));
    let stale = Change::Safety(plan("naar het bureau"), Some(seen));
    let wrote = book::write_plan(&town.worker("noor").await, case, stale).await.unwrap();
    let Wrote::Beside(version) = wrote else { panic!("what was not seen is not overwritten: {wrote:?}") };
    assert_eq!(own(&client.visitor).await.newest::<SafetyPlan>().unwrap().text, "naar de buurvrouw");
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn").expect(200, &["naar de buurvrouw", "naar het bureau"]);
        page.get(&format!("/mijn/tegelijk/{version}")).expect(200, &["naar de buurvrouw", "naar het bureau"]);
        page.post(&format!("/mijn/tegelijk/{version}/laten"), &[]);
        page.get("/mijn/veiligheidsplan").expect(200, &["naar de buurvrouw", "_gezien"]);
        page.get("/mijn/veilig-contact").expect(200, &["vanaf", "dagen"]);
        let form = [("hoe", "we-call"), ("dagen", "mon"), ("vanaf", "9"), ("wanneer", "overdag")];
        page.post("/mijn/veilig-contact", &form).expect(400, &["bij allebei een tijd"]);
        let form = [("hoe", "we-call"), ("vanaf", "9"), ("tot", "9"), ("wanneer", "overdag")];
        page.post("/mijn/veilig-contact", &form).expect(400, &["Deze twee tijden zijn gelijk."]);
        let form = [("hoe", "we-call"), ("dagen", "mon"), ("vanaf", "9"), ("tot", "12"), ("wanneer", "")];
        page.get("/mijn/veilig-contact").post("/mijn/veilig-contact", &form).expect(200, &["12:00"]);
        page.get("/mijn/contactwens").post("/mijn/contactwens", &[("helpt", "rustig praten")]);
        page.expect(200, &["rustig praten"]);
    })
    .await;
    let contact = own(&client.visitor).await.newest::<SafeContact>().unwrap();
    assert_eq!((contact.days.clone(), contact.hours), (vec![WeekDay::Monday], Some((9, 12))));
    assert!(noor.may(Action::WriteCase));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_safety_plan_that_was_erased_does_not_come_back_with_a_form_that_was_open() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let plan = |text: &str| SafetyPlan { text: text.into(), at: town.house.now() };
    book::write_plan(&noor, case, Change::Safety(plan("naar huis"), None)).await.unwrap();
    let seen = own(&client.visitor).await.newest::<SafetyPlan>().unwrap().seen();
    book::erase_own_record(&client.visitor, seen.record).await.unwrap();
    let mut guide = town.signed_in("noor");
    in_thread(move || {
        let form = format!("/werk/trajecten/{case}/veiligheidsplan");
        let seen = seen.to_string();
        let old = [("plan", "naar huis, met de tram"), ("_gezien", seen.as_str())];
        guide.get(&form).post(&form, &old).expect(400, &["is gewist", "naar huis, met de tram"]);
        assert!(!guide.page.contains("_gezien"), "saving it now is a new beginning");
    })
    .await;
    assert!(own(&client.visitor).await.all::<SafetyPlan>().is_empty());
    let again =
        book::write_plan(&town.worker("noor").await, case, Change::Safety(plan("naar Bo"), None)).await;
    assert!(matches!(again, Ok(Wrote::There(_))));
    let stale = Change::Safety(plan("naar huis"), Some(seen));
    let stale = book::write_plan(&town.worker("noor").await, case, stale).await;
    assert_eq!(stale, Err(Problem::Missing), "not beside the new one either");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_way_round_is_left_behind_when_it_is_erased_while_somebody_writes_it() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let way = |words: &str| WayRound {
        barrier: Barrier::Place,
        words: words.into(),
        asked: String::new(),
        possible: String::new(),
        decision: String::new(),
        follow: None,
        how: None,
        instead: String::new(),
        by: None,
        at: town.house.now(),
    };
    for round in 0..4 {
        let noor = town.worker("noor").await;
        let id = book::write_own_plan(&client.visitor, Change::NewWay(way("een cursus"))).await.unwrap().id();
        let seen = own(&client.visitor).await.piece::<WayRound>(id).unwrap().seen();
        let anew = Change::Way(id, way("een andere cursus"), Some(seen));
        let (erased, _) =
            tokio::join!(book::erase_own_record(&client.visitor, id), book::write_plan(&noor, case, anew),);
        erased.unwrap();
        let file = own(&client.visitor).await;
        assert!(file.all::<WayRound>().is_empty() && file.all::<Version>().is_empty(), "{round}");
    }
}
