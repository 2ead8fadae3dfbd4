//! Two people write one plan: no change is lost, both versions are shown, and both can compare.

use crate::own;
use crate::town::{Browser, Client, Town};
use crate::{begun, ids_after};
use casework::book::{self, Change, Pick, Wrote, write_own_plan, write_plan};
use casework::model::plan::Action;
use casework::model::*;
use kit::Problem;
use people::Acting;
use std::collections::BTreeSet;
use store::{Id, Moment};

/// Writers at the same moment, and how many of them are the client.
const WRITERS: usize = 50;
const OF_THE_CLIENT: usize = 8;

fn balance(keep: &str) -> Balance {
    Balance { keep: keep.into(), change: String::new(), possible: String::new(), at: Moment::from_seconds(1) }
}

/// All that anybody wrote about keeping, wherever it stands.
fn kept_words(file: &book::CaseFile) -> BTreeSet<String> {
    let standing = file.newest::<Balance>().map(|kept| kept.keep.clone());
    let versions = file.all::<Version>().into_iter().filter_map(|version| match *version.piece.was {
        Record::Balance(balance) => Some(balance.keep),
        _ => None,
    });
    standing.into_iter().chain(versions).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_who_write_the_same_thing_at_once_lose_nothing() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    write_plan(&noor, case, Change::Balance(balance("begin"), None)).await.unwrap();
    let seen = own(&client.visitor).await.newest::<Balance>().unwrap().seen();
    let mut writing = tokio::task::JoinSet::new();
    for number in 0..WRITERS {
        let (noor, visitor) = (noor.clone(), client.visitor.clone());
        let change = Change::Balance(balance(&format!("woorden {number}")), Some(seen));
        writing.spawn(async move {
            match number < OF_THE_CLIENT {
                true => write_own_plan(&visitor, change).await,
                false => write_plan(&noor, case, change).await,
            }
        });
    }
    let wrote: Vec<Wrote> = writing.join_all().await.into_iter().map(Result::unwrap).collect();
    let there = wrote.iter().filter(|wrote| matches!(wrote, Wrote::There(_))).count();
    assert_eq!(there, 1, "one stands there, the others are beside it");
    let file = own(&client.visitor).await;
    let expected: BTreeSet<String> =
        (0..WRITERS).map(|number| format!("woorden {number}")).chain(["begin".to_owned()]).collect();
    assert_eq!(kept_words(&file), expected);
    let open = file.all::<Version>().iter().filter(|one| one.standing == Standing::Beside).count();
    assert_eq!(open, WRITERS - 1, "each is shown until somebody chooses");
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_goals_added_and_moved_at_once_are_all_there() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let goal = |number: usize| Goal::new(format!("doel {number}"), GoalKind::Unsure, town.house.now().day());
    let mut first = Vec::new();
    for number in 0..3 {
        first.push(write_plan(&noor, case, Change::NewGoal(goal(number))).await.unwrap().id());
    }
    let mut writing = tokio::task::JoinSet::new();
    for number in 3..WRITERS {
        let (noor, goal) = (noor.clone(), goal(number));
        writing.spawn(async move { write_plan(&noor, case, Change::NewGoal(goal)).await });
    }
    for id in first {
        let visitor = client.visitor.clone();
        writing.spawn(async move { write_own_plan(&visitor, Change::MoveGoal(id, Move::Later)).await });
    }
    assert!(writing.join_all().await.iter().all(Result::is_ok));
    assert_eq!(own(&client.visitor).await.all::<Goal>().len(), WRITERS);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_chooses_keeps_the_other_to_read_and_the_client_can_erase_it() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    write_plan(&noor, case, Change::Balance(balance("eerst"), None)).await.unwrap();
    let seen = own(&client.visitor).await.newest::<Balance>().unwrap().seen();
    write_plan(&noor, case, Change::Balance(balance("van Noor"), Some(seen))).await.unwrap();
    let late = Change::Balance(balance("van mij"), Some(seen));
    let Wrote::Beside(version) = write_own_plan(&client.visitor, late.clone()).await.unwrap() else {
        panic!("beside what Noor wrote")
    };
    let again = write_own_plan(&client.visitor, late).await.unwrap();
    assert_eq!(again, Wrote::Beside(version), "a form that is sent twice is kept once");
    write_own_plan(&client.visitor, Change::Pick(version, Pick::Take)).await.unwrap();
    let file = own(&client.visitor).await;
    let standing = file.newest::<Balance>().unwrap();
    assert_eq!(standing.keep, "van mij");
    assert_eq!(kept_words(&file).len(), 3);
    assert_eq!(file.erased(), 0, "choosing erases nothing");
    let twice = write_plan(&noor, case, Change::Pick(version, Pick::Leave)).await;
    assert_eq!(twice, Err(Problem::Missing), "there is nothing left to choose");
    book::erase_versions(&client.visitor, standing.id).await.unwrap();
    assert_eq!(kept_words(&own(&client.visitor).await), BTreeSet::from(["van mij".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_erased_is_erased_in_each_version_and_with_all_that_hangs_on_it() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let now = town.house.now();
    let goal = Goal::new("weg hiermee".into(), GoalKind::Unsure, now.day());
    let id = write_plan(&noor, case, Change::NewGoal(goal.clone())).await.unwrap().id();
    let step = Action::new(id, "een stap".into(), String::new(), None);
    let step = write_plan(&noor, case, Change::NewStep(step)).await.unwrap().id();
    write_plan(&noor, case, Change::Done(step, true)).await.unwrap();
    let seen = own(&client.visitor).await.piece::<Goal>(id).unwrap().seen();
    let anew = Goal { text: "anders gezegd".into(), ..goal };
    write_own_plan(&client.visitor, Change::Goal(anew, seen)).await.unwrap();
    book::erase_own_record(&client.visitor, id).await.unwrap();
    let file = own(&client.visitor).await;
    assert_eq!(
        (file.all::<Goal>().len(), file.all::<Action>().len(), file.all::<Version>().len()),
        (0, 0, 0)
    );
    let hits = book::search(&noor, "weg hiermee").await.unwrap();
    assert!(hits.is_empty(), "no version of it is left to find");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_side_says_too_much_for_itself() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let given = Given { at: town.house.now(), by: By::Client, told_on: None };
    let card = Change::Card(DomainCard::opened(Domain::Finances, given), None);
    let id = write_own_plan(&client.visitor, card).await.unwrap().id();
    write_plan(&noor, case, Change::TooMuch(id, true)).await.unwrap();
    write_own_plan(&client.visitor, Change::TooMuch(id, true)).await.unwrap();
    write_plan(&noor, case, Change::TooMuch(id, false)).await.unwrap();
    let said = own(&client.visitor).await.piece::<DomainCard>(id).unwrap().too_much;
    assert_eq!(said, TooMuch { client: true, guide: false });
}

/// The page of the client and the page of the guide, both signed in.
async fn both_sides() -> (Town, Client, Acting, Id, Browser, Browser) {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (at_noor, at_client) = (town.signed_in("noor"), town.back(&client.code));
    (town, client, noor, case, at_noor, at_client)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_is_shown_with_both_and_chosen_by_a_button() {
    let (_town, _, _, case, mut noor, mut wil) = both_sides().await;
    tokio::task::spawn_blocking(move || {
        let file = format!("/werk/trajecten/{case}");
        noor.get(&format!("{file}/balans")).expect(200, &["Niet alles hoeft anders"]);
        noor.post(&format!("{file}/balans"), &[("houden", "mijn vrije uren")])
            .expect(200, &["mijn vrije uren"]);
        noor.get(&format!("{file}/balans"));
        wil.get("/mijn/balans").expect(200, &["mijn vrije uren"]);
        let (seen_by_noor, seen_by_wil) = (noor.value_of("_gezien"), wil.value_of("_gezien"));
        noor.post(
            &format!("{file}/balans"),
            &[("houden", "vrije uren en collega’s"), ("_gezien", &seen_by_noor)],
        );
        wil.post("/mijn/balans", &[("houden", "mijn uren en de muziek"), ("_gezien", &seen_by_wil)]).expect(
            200,
            &["Twee versies", "vrije uren en collega’s", "mijn uren en de muziek", "Neem deze versie"],
        );
        noor.get(&file).expect(200, &["Tegelijk geschreven", "mijn uren en de muziek"]);
        let version = ids_after(&wil, "/mijn/tegelijk/").remove(0);
        wil.post(&format!("/mijn/tegelijk/{version}/nemen"), &[]).expect(200, &["mijn uren en de muziek"]);
        assert!(!wil.sees("Tegelijk geschreven"), "chosen");
        let balance = ids_after(&wil, "/mijn/verloop/").remove(0);
        wil.get(&format!("/mijn/verloop/{balance}"))
            .expect(200, &["Stond er eerder", "vrije uren en collega’s", "mijn vrije uren"]);
        wil.post(&format!("/mijn/verloop/{balance}/wissen"), &[]).expect(200, &[]);
        wil.get(&format!("/mijn/verloop/{balance}")).expect(200, &["Hier is nog niets veranderd."]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn goals_and_steps_are_written_on_both_sides_and_both_see_what_changed() {
    let (_town, _, _, case, mut noor, mut wil) = both_sides().await;
    tokio::task::spawn_blocking(move || {
        let file = format!("/werk/trajecten/{case}");
        let goal = [("doel", "een dak"), ("soort", "own-words")];
        wil.get("/mijn/doel");
        wil.post("/mijn/doel", &goal).expect(200, &["een dak"]);
        wil.get("/mijn/doel");
        wil.post("/mijn/doel", &[("doel", "dan inkomen"), ("soort", "another-job-beside")]);
        noor.get(&format!("{file}/stap")).expect(200, &["dan inkomen"]);
        let [roof, income]: [String; 2] = ids_after(&wil, "/mijn/doel/").try_into().unwrap();
        noor.post(&format!("{file}/stap"), &[("doel", &roof), ("stap", "inschrijven"), ("wie", "samen")])
            .expect(200, &["inschrijven"]);
        noor.get(&format!("{file}/doel/{roof}")).expect(200, &["een dak"]);
        let seen = noor.value_of("_gezien");
        let anew = [("doel", "een eigen dak"), ("soort", "own-words"), ("_gezien", seen.as_str())];
        noor.post(&format!("{file}/doel/{roof}"), &anew).expect(200, &["een eigen dak"]);
        wil.get("/mijn");
        wil.post(&format!("/mijn/doel/{income}/eerder"), &[]);
        assert_eq!(ids_after(&wil, "/mijn/doel/"), [income.clone(), roof.clone()], "first income");
        let step = ids_after(&wil, "/mijn/stap/").remove(0);
        wil.post(&format!("/mijn/stap/{step}/klaar"), &[]).expect(200, &["Gedaan op"]);
        wil.get(&format!("/mijn/doel/{income}/klaar"));
        wil.post(&format!("/mijn/doel/{income}/klaar"), &[]).expect(400, &[]);
        wil.post(&format!("/mijn/doel/{income}/klaar"), &[("hoe", "let-go")]).expect(200, &["Losgelaten"]);
        wil.post(&format!("/mijn/doel/{income}/weer"), &[]);
        assert!(!wil.sees("Losgelaten"));
        for (browser, page) in
            [(&mut noor, format!("{file}/veranderd")), (&mut wil, "/mijn/veranderd".into())]
        {
            browser.get(&page).expect(200, &["Eerst: Het doel", "een dak", "een eigen dak"]);
            browser
                .get(&format!("{page}?sinds=2027-01-01"))
                .expect(200, &["Sinds die dag is er niets veranderd."]);
        }
    })
    .await
    .unwrap();
}
