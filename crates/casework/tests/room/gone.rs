//! Gone is gone: every dossier of a file ends with it, also one that is begun later; and what a file holds elsewhere.

use crate::pages::in_thread;
use crate::town::{Client, Town};
use crate::{begun, can_read, facts, own};
use casework::book::{
    self, Change, Closing, Erasing, Look, NewAppointment, NewStay, NewTask, Oversight, write_own_plan,
};
use casework::model::practical::Line;
use casework::model::start::Source;
use casework::model::*;
use kit::Problem;
use people::{Acting, CircleKind};
use std::collections::BTreeSet;
use store::{Day, Id};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

/// Every dossier that the client's code opens now, but for the conversation and its pocket, which have their own end.
async fn of_the_file(client: &Client) -> BTreeSet<Id> {
    let opened = client.visitor.dossiers().await.unwrap();
    let kind =
        |one: &people::Opened| one.head::<serde_json::Value>().unwrap().content.unwrap()["kind"].clone();
    opened
        .iter()
        .filter(|one| kind(one) != "conversation" && kind(one) != "pocket")
        .map(|one| one.id())
        .collect()
}

/// Which of these still have a record or a key.
async fn left_of(town: &Town, dossiers: &BTreeSet<Id>) -> Vec<Id> {
    let mut left = Vec::new();
    for id in dossiers.iter().copied() {
        let there = town
            .house
            .store
            .read(move |reader| Ok(!reader.records(id)?.is_empty() || !reader.grants_on(id)?.is_empty()));
        if there.await.unwrap() {
            left.push(id);
        }
    }
    left
}

/// The client opens what they can open alone: a name, their money, a list, the card that only two read.
async fn open_all(town: &Town, client: &Client) {
    book::tell_name(&client.visitor, "Robin").await.unwrap();
    book::keep_money(&client.visitor, "huur".into()).await.unwrap();
    let strengths = Line::Strengths { text: "ik blijf rustig".into(), at: town.house.now() };
    book::put_line(&client.visitor, None, strengths).await.unwrap();
    let given = Given { at: town.house.now(), by: By::Client, told_on: None };
    let card = DomainCard::opened(Domain::Sexuality, given);
    write_own_plan(&client.visitor, Change::Card(card, None)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_begun_after_the_end_goes_with_the_file() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::close_own(&client.visitor, Closing::default()).await.unwrap();
    open_all(&town, &client).await;
    book::open_housing(&noor, case).await.unwrap();
    let all = of_the_file(&client).await;
    assert_eq!(all.len(), 5, "core, two parts, own pages, a list");
    town.days_later(town.house.settings.note_days - 5).await;
    assert_eq!(left_of(&town, &all).await.len(), 5, "not before its day");
    town.days_later(10).await;
    assert_eq!(left_of(&town, &all).await, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_begun_while_an_erasure_waits_goes_on_its_day() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_ground(&noor, case, Ground::Wmo).await.unwrap();
    book::erase_or_ask(&client.visitor).await.unwrap();
    open_all(&town, &client).await;
    book::open_housing(&noor, case).await.unwrap();
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    let lot = town.worker("lot").await;
    let letters = book::overview(&lot).await.unwrap().letters;
    let wish = letters.iter().find(|(_, told)| matches!(told, Oversight::GuideWish { .. })).unwrap().0;
    book::answer_wish(&lot, wish, town.worker("guus").await.worker().id).await.unwrap();
    let all = of_the_file(&client).await;
    assert_eq!(all.len(), 6, "core, two parts, own pages, a list, an offer");
    town.days_later(80).await;
    assert!(can_read(&town, "noor", case).await);
    town.days_later(13).await;
    assert_eq!(left_of(&town, &all).await, []);
    assert!(client.visitor.dossiers().await.unwrap().is_empty(), "the conversation as well");
}

/// What a file holds elsewhere: lines in a calendar, bells to come, whether a colleague finds it, free beds.
async fn elsewhere(town: &Town, noor: &Acting) -> (usize, usize, Look, usize) {
    let address = people::calendar::address(noor).await.unwrap().unwrap();
    let path = format!("/agenda/{}", address.split_once("/agenda/").unwrap().1);
    let mut program = town.browser();
    let lines = in_thread(move || program.get(&path).page.matches("BEGIN:VEVENT").count()).await;
    let later = town.house.now().plus_days(400);
    let bells = town.house.store.read(move |reader| reader.outgoing(later, 100)).await.unwrap();
    let guus = town.worker("guus").await;
    let look = book::look(&guus, "0612000034").await.unwrap();
    let free = book::beds(&guus).await.unwrap()[0].free;
    (lines, bells.len(), look, free)
}

/// A file under a law, with a meeting, a task with a bell, a mark and a bed, all of them further ahead than three months.
async fn stretched(town: &Town) -> (Client, Acting, Id) {
    let lot = town.worker("lot").await;
    book::add_place(&lot, "De Luwe hoek", 1).await.unwrap();
    let place = book::beds(&lot).await.unwrap()[0].place.id;
    let (client, noor, case) = begun(town).await;
    book::begin_calendar(&noor).await.unwrap();
    let noor = town.worker("noor").await;
    book::set_ground(&noor, case, Ground::Jeugdwet).await.unwrap();
    let new = NewAppointment {
        at: town.house.now().plus_days(120),
        minutes: 45,
        text: String::new(),
        place: String::new(),
        way: Way::InPerson,
        agreed: false,
        place_in_calendar: false,
    };
    book::add_appointment(&noor, case, &new).await.unwrap();
    let due = in_days(town, 120);
    let task = NewTask { text: "bellen".into(), of: noor.worker().id, due, remind: true };
    book::add_task(&noor, case, &task).await.unwrap();
    book::know_by(&noor, case, "06 12 00 00 34").await.unwrap();
    let part = book::open_housing(&noor, case).await.unwrap();
    let stay = NewStay { place, from: in_days(town, 0), until: due, house: String::new(), rules: true };
    book::begin_stay(&noor, part, &stay).await.unwrap();
    (client, town.worker("noor").await, case)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_open_file_holds_elsewhere_ends_on_its_last_day() {
    let town = Town::new().await;
    let (client, noor, case) = stretched(&town).await;
    let bells = elsewhere(&town, &noor).await.1;
    assert_eq!(elsewhere(&town, &noor).await, (1, bells, Look::Somebody, 0));
    book::erase_or_ask(&client.visitor).await.unwrap();
    town.days_later(85).await;
    assert_eq!(
        elsewhere(&town, &noor).await,
        (0, bells - 1, Look::Somebody, 0),
        "found and housed to the last"
    );
    assert_eq!(facts(&town, "case-closed").await, 0);
    town.days_later(10).await;
    assert!(!can_read(&town, "noor", case).await);
    let (lines, _, look, free) = elsewhere(&town, &noor).await;
    assert_eq!((lines, look, free), (0, Look::Nobody, 1));
    assert_eq!(facts(&town, "case-closed").await, 1, "the totals hear of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_moved_past_the_last_day_leaves_calendar_and_bells() {
    let town = Town::new().await;
    let (client, noor, case) = stretched(&town).await;
    book::erase_or_ask(&client.visitor).await.unwrap();
    let (lines, bells, ..) = elsewhere(&town, &noor).await;
    assert_eq!(lines, 0);
    let file = own(&client.visitor).await;
    let (meeting, task) = (file.all::<Appointment>()[0].id, file.all::<Task>()[0].id);
    let noor = town.worker("noor").await;
    for (days, there) in [(120, 0), (60, 1), (110, 0)] {
        let moved = NewAppointment {
            at: town.house.now().plus_days(days),
            minutes: 45,
            text: String::new(),
            place: String::new(),
            way: Way::InPerson,
            agreed: false,
            place_in_calendar: false,
        };
        book::change_appointment(&noor, case, meeting, &moved).await.unwrap();
        let due = Day::from_number(moved.at.day().number());
        let changed = NewTask { text: "bellen".into(), of: noor.worker().id, due, remind: true };
        book::change_task(&noor, case, task, &changed).await.unwrap();
        let (now_lines, now_bells, ..) = elsewhere(&town, &noor).await;
        assert_eq!((now_lines, now_bells - bells), (there, there), "{days} days ahead");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_taken_back_leaves_everything_as_it_was() {
    let town = Town::new().await;
    let (client, noor, case) = stretched(&town).await;
    book::erase_or_ask(&client.visitor).await.unwrap();
    book::withdraw_erasure(&client.visitor).await.unwrap();
    town.days_later(100).await;
    assert!(can_read(&town, "noor", case).await);
    let (lines, _, look, free) = elsewhere(&town, &noor).await;
    assert_eq!((lines, look, free), (1, Look::Somebody, 0));
    assert_eq!(facts(&town, "case-closed").await, 0);
    assert!(own(&client.visitor).await.case.ahead.erase_by.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_closed_while_its_erasure_waits_is_counted_once() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_ground(&noor, case, Ground::Wmo).await.unwrap();
    let Erasing::On(_, number) = book::erase_or_ask(&client.visitor).await.unwrap() else {
        panic!("at once")
    };
    book::close(&town.worker("noor").await, case, Closing::default()).await.unwrap();
    assert_eq!(facts(&town, "case-closed").await, 1);
    book::erase_as_asked(&town.worker("noor").await, case).await.unwrap();
    town.days_later(100).await;
    assert_eq!(facts(&town, "case-closed").await, 1);
    let letters = town.worker("lot").await.letters::<Oversight>(CircleKind::Oversight).await.unwrap();
    let is_asked = |told: &Oversight| matches!(told, Oversight::Receipt(receipt) if receipt.number == number);
    assert!(!letters.iter().any(|(_, told)| is_asked(told)), "one receipt, not two");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_erases_what_was_written_and_not_what_holds_keys_and_timers() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "belde".into(), String::new()).await.unwrap();
    book::set_ground(&noor, case, Ground::Wmo).await.unwrap();
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    book::erase_or_ask(&client.visitor).await.unwrap();
    book::close(&town.worker("noor").await, case, Closing::default()).await.unwrap();
    let file = own(&client.visitor).await;
    let [basis, wish, asked, closure] = [
        file.newest::<Basis>().unwrap().id,
        file.newest::<GuideWish>().unwrap().id,
        file.newest::<ErasureAsked>().unwrap().id,
        file.newest::<Closure>().unwrap().id,
    ];
    for record in [basis, wish, asked, closure] {
        assert_eq!(book::erase_own_record(&client.visitor, record).await, Err(Problem::Missing));
    }
    let note = file.newest::<Note>().unwrap().id;
    book::erase_own_record(&client.visitor, note).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.all::<Note>().is_empty() && file.newest::<Basis>().is_some(), "the law still counts");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stay_and_a_wish_that_the_client_erases_go_everywhere() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    book::add_place(&lot, "De Luwe hoek", 1).await.unwrap();
    let place = book::beds(&lot).await.unwrap()[0].place.id;
    let (client, noor, case) = begun(&town).await;
    let part = book::open_housing(&noor, case).await.unwrap();
    let stay = NewStay {
        place,
        from: in_days(&town, 0),
        until: in_days(&town, 9),
        house: String::new(),
        rules: true,
    };
    book::begin_stay(&noor, part, &stay).await.unwrap();
    let wish = InContact {
        called: "Robin".into(),
        gender: String::new(),
        helps: String::new(),
        hinders: String::new(),
    };
    write_own_plan(&client.visitor, Change::Wish(wish, None)).await.unwrap();
    let own_file = book::own(&client.visitor).await.unwrap().unwrap();
    let housing = own_file.part(PartKind::Housing).unwrap();
    let stay = housing.all::<Stay>()[0].id;
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn").expect(200, &[&format!("/mijn/vel/{stay}/wissen")]);
        page.post(&format!("/mijn/vel/{stay}/wissen"), &[]).expect(200, &[]);
    })
    .await;
    assert_eq!(book::beds(&lot).await.unwrap()[0].free, 1, "the bed is free");
    let wish = own_file.file.newest::<InContact>().unwrap().id;
    book::erase_own_record(&client.visitor, wish).await.unwrap();
    let own_file = book::own(&client.visitor).await.unwrap().unwrap();
    let housing = own_file.part(PartKind::Housing).unwrap();
    assert!(housing.sheets.iter().all(|sheet| sheet.content.is_none()), "nothing is left in the part");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_back_is_found_again_and_a_mark_lasts_as_long_as_the_file() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await;
    let found = async || book::look(&guus, "0612000034").await.unwrap();
    book::know_by(&noor, case, "0612000034").await.unwrap();
    book::close_own(&client.visitor, Closing::default()).await.unwrap();
    assert_eq!(found().await, Look::Nobody);
    book::reopen(&client.visitor).await.unwrap();
    assert_eq!(found().await, Look::Somebody);
    town.days_later(3 * 366).await;
    assert_eq!(found().await, Look::Somebody);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_begin_from_one_referrers_ask_begin_one_file() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    let (code, _) = book::make_slip(&noor, Source::Ggd).await.unwrap();
    let told = start::Told { reach: "bij de inloop".into(), ..start::Told::default() };
    book::tell_of_somebody(&town.ask(), &code, told).await.unwrap();
    let sam = town.worker("sam").await;
    let ask = book::waiting(&noor).await.unwrap()[0].id;
    let (one, other) = tokio::join!(book::begin_from_ask(&noor, ask), book::begin_from_ask(&sam, ask));
    assert!(one.is_ok() != other.is_ok());
    assert!(matches!(one.err().or(other.err()), Some(Problem::Conflict | Problem::Missing)));
    assert_eq!(book::overview(&town.worker("lot").await).await.unwrap().files.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_say_what_a_law_means() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::know_by(&noor, case, "0612000034").await.unwrap();
    book::keep_money(&client.visitor, "huur".into()).await.unwrap();
    let mut page = town.back(&client.code);
    let mut page = in_thread(move || {
        page.get("/mijn").expect(
            200,
            &[
                "Omdat jij ja zei tegen deze hulp",
                "Uiterlijk tot je plan wordt gewist",
                "Waaraan wij je mogen",
            ],
        );
        assert!(page.sees("De code werkt niet meer"), "{}", page.page);
        assert!(!page.sees("Een wet zegt hoe lang"));
        page
    })
    .await;
    book::set_ground(&town.worker("noor").await, case, Ground::Wmo).await.unwrap();
    book::close(&town.worker("noor").await, case, Closing::default()).await.unwrap();
    in_thread(move || {
        page.get("/mijn").expect(200, &["Een wet zegt hoe lang we dit bewaren", "Vraag om alles te wissen"]);
        assert!(page.sees("De wet geeft ons drie maanden") && page.sees("Een wet bewaart het tot"));
        page.post("/mijn/wissen", &[]).expect(200, &["We wissen het"]);
        page.get("/mijn").expect(200, &["Tot 22 februari 2027"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_for_a_team_lead_comes_first_and_is_never_pushed_out() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    book::break_glass(&town.worker("lot").await, case, "geen teken".into()).await.unwrap();
    town.days_later(100).await;
    for _ in 0..25 {
        let (other, _, _) = begun(&town).await;
        book::erase_all(&other.visitor).await.unwrap();
    }
    let mut eva = town.signed_in("eva");
    in_thread(move || {
        eva.get("/werk/overzicht").expect(200, &["geen teken", "/werk/overzicht/nazien/"]);
        let wishes = eva.page.matches("/werk/overzicht/begeleider/").count();
        assert_eq!(wishes, 1, "asked twice waits once");
        assert_eq!(eva.page.matches("Bewijs").count(), 20, "the rest, so many");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_files_with_one_telephone_are_found_apart() {
    let town = Town::new().await;
    let (guus, mut clients) = (town.worker("guus").await, Vec::new());
    for _ in 0..4 {
        let (client, noor, case) = begun(&town).await;
        book::know_by(&noor, case, "0612000034").await.unwrap();
        clients.push((client, case.bytes()[0] % 32));
    }
    let (last, number) = clients.pop().unwrap();
    assert!(clients.iter().any(|(_, other)| *other != number), "the dice are seeded");
    book::erase_all(&last.visitor).await.unwrap();
    assert_eq!(book::look(&guus, "0612000034").await, Ok(Look::Somebody), "the others are still with us");
    for (client, _) in clients {
        book::erase_all(&client.visitor).await.unwrap();
    }
    assert_eq!(book::look(&guus, "0612000034").await, Ok(Look::Nobody));
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_twice_at_one_moment_is_asked_once_and_again_later_anew() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let wanted = |words: &str| start::Wanted {
        track: Track::Whole,
        questions: Vec::new(),
        words: words.into(),
        needs: FirstNeeds::unsaid(town.house.now()),
    };
    let (one, other) = tokio::join!(
        book::ask_to_begin(&client.visitor, wanted("een")),
        book::ask_to_begin(&client.visitor, wanted("twee"))
    );
    // The second finds that it met the first, or comes after it and asks anew.
    assert!(matches!((&one, &other), (Ok(()), _) | (_, Ok(()))), "{one:?} {other:?}");
    let noor = town.worker("noor").await;
    assert_eq!(book::waiting(&noor).await.unwrap().len(), 1);
    book::ask_to_begin(&client.visitor, wanted("drie")).await.unwrap();
    assert_eq!(book::waiting(&noor).await.unwrap().len(), 1);
}
