//! Going on with another organisation. What two houses say to each other is tried in `crates/between/tests/room`.

use crate::begun;
use crate::town::Town;
use between::model::agreement::ROOM;
use between::model::{Address, Agreed, Agreement, Public};
use casework::book::{self, transfer};
use casework::model::plan::Action as Step;
use casework::model::said::Said;
use casework::model::transfer::{Kind, Terms};
use casework::model::*;
use kit::Problem;
use people::Action;
use people::organisation::OrganisationSettings;
use store::{Day, Id};

/// An agreement with an organisation whose house nobody calls here.
async fn agreed(town: &Town) -> Id {
    let (organisation, ..) = town.house.front_door().await.unwrap();
    let mut work = town.house.work();
    let id = work.id();
    let key = Public::parse("AMPB QUZP 2R2U YAXT AQOZ Y5OO WM5Y H76Y DLD4 4T7I QLGL DSML YWEW 4").unwrap();
    let agreement = Agreement {
        id,
        name: "De Kade".to_owned(),
        address: Address::parse("https://kade.invalid").unwrap(),
        ours: key,
        before: None,
        theirs: Some(key),
        renewed: None,
        asked: None,
        until: Some(Day::from_number(town.house.now().day().number() + 30)),
    };
    OrganisationSettings::set_room(&mut work, &organisation, ROOM, &Agreed { agreements: vec![agreement] })
        .unwrap();
    town.house.keep(work).await.unwrap();
    id
}

fn everything() -> Terms {
    Terms {
        help: ServiceKind::Talking,
        language: Some("pl".to_owned()),
        along: Kind::ALL.to_vec(),
        confirmed: Kind::ALL.to_vec(),
        aftercare_weeks: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_that_would_be_sent_stands_on_the_page_before_the_yes() {
    let town = Town::new().await;
    let agreement = agreed(&town).await;
    let (client, noor, case) = begun(&town).await;
    let (file, mut work) = book::led(&noor, case, Action::LeadCase).await.unwrap();
    let mut number = 0;
    let mut text = || {
        number += 1;
        format!("tekst {number} einde")
    };
    let (at, day, by) = (work.now, work.day(), book::by(&noor));
    let needs = FirstNeeds {
        roof: text(),
        food: text(),
        money: text(),
        safety: text(),
        mood: text(),
        trusted_person: text(),
        at,
    };
    let wish = InContact { called: text(), gender: text(), helps: text(), hinders: text() };
    let given = Given { at, by: by.clone(), told_on: None };
    let card = DomainCard {
        situation: text(),
        wish: text(),
        hard: text(),
        next_step: text(),
        helper: text(),
        ..DomainCard::opened(Domain::Housing, given)
    };
    let added = DomainCard { named: text(), domain: Area::Added(case), ..card.clone() };
    let goal = file.add(&mut work, Goal::new(text(), GoalKind::OwnWords, day)).unwrap();
    file.add(&mut work, Step::new(goal, text(), text(), Some(day))).unwrap();
    file.add(&mut work, needs).unwrap();
    file.add(&mut work, wish).unwrap();
    file.add(&mut work, card).unwrap();
    file.add(&mut work, added).unwrap();
    file.add(&mut work, Choice { kind: ChoiceKind::OwnWords, words: text(), at }).unwrap();
    file.add(&mut work, Balance { keep: text(), change: text(), possible: text(), at }).unwrap();
    file.add(&mut work, SafetyPlan { text: text(), at }).unwrap();
    let (when, if_another_answers) = (text(), text());
    let reach = SafeContact { when, if_another_answers, ..SafeContact::by(Way::Mail) };
    file.add(&mut work, reach).unwrap();
    let (better, next) = (text(), text());
    file.add(&mut work, Review { better, next, fit: NeedFit::Partly, at, by: by.clone() }).unwrap();
    file.add(&mut work, Note { facts: text(), impressions: text(), by, at }).unwrap();
    file.add(&mut work, Addition { about: goal, text: text(), at }).unwrap();
    let question = Question { kind: QuestionKind::Benefit, words: text(), answer: text(), done: None, at };
    file.add(&mut work, question).unwrap();
    let way = WayRound {
        barrier: Barrier::Rules,
        words: text(),
        asked: text(),
        possible: text(),
        decision: text(),
        follow: None,
        how: Some(WayEnd::Instead),
        instead: text(),
        by: None,
        at,
    };
    file.add(&mut work, way).unwrap();
    noor.keep(work).await.unwrap();
    transfer::guide::prepare(&noor, case, agreement, everything()).await.unwrap();

    let (look, _) = transfer::own::look(&client.visitor).await.unwrap();
    let sent = look.packet.sheets();
    let mut page = town.back(&client.code);
    page.get("/mijn/overstap").expect(200, &["De Kade"]);
    let mut said = 0;
    for record in sent.iter().map(|sheet| sheet.content.as_ref().unwrap()) {
        let Said(texts) = serde_json::from_slice(&serde_json::to_vec(record).unwrap()).unwrap();
        for one in texts.iter().filter(|one| one.starts_with("tekst")) {
            assert!(page.sees(one), "{one} of {record:?} is not shown");
            said += 1;
        }
    }
    assert!(said >= number, "all of {number} texts would be sent: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_guide_prepares_it_and_nothing_is_sent_without_the_clients_yes() {
    let town = Town::new().await;
    let agreement = agreed(&town).await;
    let (client, noor, case) = begun(&town).await;
    let sam = town.worker("sam").await;
    let by_another = transfer::guide::prepare(&sam, case, agreement, everything()).await;
    assert_eq!(by_another, Err(Problem::Missing));
    let elsewhere = transfer::guide::prepare(&noor, case, Id::from_bytes([5; 16]), everything()).await;
    assert_eq!(elsewhere, Err(Problem::Missing), "with whom nobody agreed");
    transfer::guide::prepare(&noor, case, agreement, everything()).await.unwrap();
    assert_eq!(transfer::guide::send(&noor, case).await, Err(Problem::Conflict));
    let (look, _) = transfer::own::look(&client.visitor).await.unwrap();
    let print = look.print.unwrap().as_str().to_owned();
    transfer::own::say_yes(&client.visitor, &print).await.unwrap();
    transfer::own::choose(&client.visitor, vec![Kind::Plan], None).await.unwrap();
    assert_eq!(transfer::guide::send(&noor, case).await, Err(Problem::Conflict), "that yes was to more");
    assert!(!transfer::own::take_back(&client.visitor).await.unwrap());
    let file = crate::own(&client.visitor).await;
    assert!(file.all::<Transfer>().is_empty() && file.erased() == 0, "no trace is left");
}
