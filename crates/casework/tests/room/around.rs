//! The people around a client: one guide, a team by situation, a yes that can be taken back on each node.

use crate::pages::in_thread;
use crate::town::{Client, Town};
use crate::{begun, can_read, ids_after, own};
use casework::book::{self, Change, NewGuide, Proposal};
use casework::model::*;
use kit::Problem;
use people::{Acting, Action, Role};
use store::{Day, Id};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

fn told(town: &Town, to: &Acting) -> NewGuide {
    NewGuide {
        worker: to.worker().id,
        told_on: Some(town.house.now().day()),
        stays_until: None,
        met_on: None,
    }
}

/// Wishes for another guide, asks for Guus, and gives what the client then sees.
async fn offered_guus(town: &Town, client: &Client, like: GuideLike) -> Id {
    book::wish_other_guide(&client.visitor, like).await.unwrap();
    let lot = town.worker("lot").await;
    let overview = book::overview(&lot).await.unwrap();
    let is_wish = |letter: &book::Oversight| matches!(letter, book::Oversight::GuideWish { .. });
    let (letter, _) = overview.letters.iter().find(|(_, letter)| is_wish(letter)).unwrap();
    let guus = town.worker("guus").await.worker().id;
    book::answer_wish(&lot, *letter, guus).await.unwrap();
    assert_eq!(book::answer_wish(&lot, *letter, guus).await, Err(Problem::Missing), "answered once");
    book::own(&client.visitor).await.unwrap().unwrap().offers[0].id()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_handovers_at_once_leave_one_lead() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (guus, hanna) = (town.worker("guus").await, town.also("hanna", Role::CaseManager).await);
    let (to_guus, to_hanna) = (told(&town, &guus), told(&town, &hanna));
    let (one, other) =
        tokio::join!(book::hand_over(&noor, case, to_guus), book::hand_over(&noor, case, to_hanna));
    assert_eq!([&one, &other].iter().filter(|came| came.is_ok()).count(), 1, "{one:?} {other:?}");
    let hanna = hanna.afresh(Role::CaseManager).await.unwrap();
    let hanna_reads = hanna.open(case, Action::ReadCase).await.is_ok();
    let guus_reads = can_read(&town, "guus", case).await;
    assert!(hanna_reads != guus_reads, "exactly one of the two holds the key");
    assert!(!can_read(&town, "noor", case).await);
    let lead = own(&client.visitor).await.case.lead;
    assert_eq!(lead.name, if guus_reads { "Guus" } else { "Hanna" });
}

#[tokio::test(flavor = "multi_thread")]
async fn another_guide_comes_by_the_clients_own_yes_and_the_former_one_reads_nothing() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let proposal = Proposal {
        slot: SlotCode::JobCoach,
        worker: town.worker("jet").await.worker().id,
        reason: "werk".into(),
    };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let like = GuideLike { language: Some("pl".into()), who: Some(GuideIs::Woman) };
    let offer = offered_guus(&town, &client, like).await;
    assert!(!can_read(&town, "guus", case).await, "nothing before the client's yes");
    book::take_guide(&client.visitor, offer).await.unwrap();
    assert!(can_read(&town, "guus", case).await && !can_read(&town, "noor", case).await);
    let (noor, guus) = (town.worker("noor").await, town.worker("guus").await);
    assert!(noor.open(client.conversation, Action::ReadConversation).await.is_err());
    contact::book::desk::answer(&guus, client.conversation, "Dag, ik ben Guus.").await.unwrap();
    let file = own(&client.visitor).await;
    let part = file.newest::<PartOpened>().unwrap().dossier;
    assert!(book::part_of(&guus, part).await.is_ok() && book::part_of(&noor, part).await.is_err());
    assert!(book::part_of(&town.worker("jet").await, part).await.is_ok(), "helpers stay");
    assert_eq!((file.case.lead.name.as_str(), file.all::<Handover>().len()), ("Guus", 1));
    assert!(file.newest::<GuideWish>().is_none(), "the wish is fulfilled and gone");
    assert!(book::own(&client.visitor).await.unwrap().unwrap().offers.is_empty());
    book::change_phase(&guus, case, Phase::WorkingOnPlan, String::new()).await.unwrap();
    book::close(&guus, case, book::Closing::default()).await.unwrap();
    book::erase(&town.worker("guus").await, case).await.unwrap();
    assert!(book::own(&client.visitor).await.unwrap().is_none(), "the new guide can end it as any guide");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_who_says_no_to_another_guide_keeps_the_one_they_have() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let offer = offered_guus(&town, &client, GuideLike::default()).await;
    book::decline_guide(&client.visitor, offer).await.unwrap();
    assert!(can_read(&town, "noor", case).await && !can_read(&town, "guus", case).await);
    assert_eq!(book::take_guide(&client.visitor, offer).await, Err(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guide_who_hands_over_while_the_client_takes_another_leaves_one_lead() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let hanna = town.also("hanna", Role::CaseManager).await;
    let offer = offered_guus(&town, &client, GuideLike::default()).await;
    let to_hanna = told(&town, &hanna);
    let (by_guide, by_client) =
        tokio::join!(book::hand_over(&noor, case, to_hanna), book::take_guide(&client.visitor, offer));
    assert!(by_guide.is_ok() != by_client.is_ok(), "{by_guide:?} {by_client:?}");
    let hanna = hanna.afresh(Role::CaseManager).await.unwrap();
    assert_eq!(hanna.open(case, Action::ReadCase).await.is_ok(), by_guide.is_ok());
    assert_eq!(can_read(&town, "guus", case).await, by_client.is_ok());
}

/// Which of the core and the parts somebody can open.
async fn opens(who: &Acting, all: &[Id]) -> Vec<bool> {
    let who = who.afresh(who.role()).await.unwrap();
    let mut opens = Vec::new();
    for id in all {
        opens.push(who.open(*id, Action::ReadCase).await.is_ok());
    }
    opens
}

#[tokio::test(flavor = "multi_thread")]
async fn each_seat_opens_its_own_part_by_key_and_nothing_once_it_ended() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let seats = [
        (SlotCode::JobCoach, town.worker("jet").await),
        (SlotCode::Housing, town.also("hans", Role::HousingSupervisor).await),
        (SlotCode::TraffickingCoordinator, town.worker("ties").await),
        (SlotCode::MensFieldworker, town.worker("sam").await),
    ];
    for (slot, who) in &seats {
        let proposal = Proposal { slot: *slot, worker: who.worker().id, reason: "samen".into() };
        let proposal = book::propose(&noor, case, proposal).await.unwrap();
        book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    }
    let file = own(&client.visitor).await;
    let parts = file.all::<PartOpened>();
    let all: Vec<Id> = std::iter::once(case).chain(parts.iter().map(|part| part.dossier)).collect();
    for (slot, who) in &seats {
        let own_one = |at: usize| match (slot.part(), at) {
            (None, at) => at == 0,
            (Some(kind), at) => at > 0 && parts[at - 1].part == kind,
        };
        let expected: Vec<bool> = (0..all.len()).map(own_one).collect();
        assert_eq!(opens(who, &all).await, expected, "{slot:?}");
    }
    let first_circles: Vec<Id> = file.all::<Slot>().iter().map(|seat| seat.circle).collect();
    for consent in file.all::<Consent>() {
        book::withdraw_own(&client.visitor, consent.id).await.unwrap();
    }
    for (slot, who) in &seats {
        assert_eq!(opens(who, &all).await, vec![false; all.len()], "{slot:?} ended");
    }
    let lead = opens(&noor, &all).await;
    assert_eq!(lead, vec![true; all.len()], "the guide goes on");
    // Whoever comes back gets another key: the former one opens nothing for ever.
    let (slot, jet) = &seats[0];
    let proposal = Proposal { slot: *slot, worker: jet.worker().id, reason: "weer".into() };
    let noor = noor.afresh(noor.role()).await.unwrap();
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let seat = own(&client.visitor).await.newest::<Slot>().unwrap();
    assert!(!first_circles.contains(&seat.circle));
    assert!(jet.afresh(jet.role()).await.unwrap().circle(first_circles[0]).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_builder_offers_what_fits_and_a_no_leaves_no_trace() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (jet, lot) = (town.worker("jet").await, town.worker("lot").await);
    assert!(book::offers(&noor, case).await.unwrap().is_empty(), "nothing was said yet");
    book::wish_for_team(&client.visitor, vec![SlotCode::JobCoach, SlotCode::TraffickingCoordinator])
        .await
        .unwrap();
    let slots = |offers: Vec<builder::Offer>| offers.iter().map(|one| one.slot).collect::<Vec<_>>();
    let offered = slots(book::offers(&noor, case).await.unwrap());
    assert_eq!(offered, [SlotCode::JobCoach, SlotCode::TraffickingCoordinator]);
    book::switch_slot(&lot, SlotCode::TraffickingCoordinator, false).await.unwrap();
    assert_eq!(slots(book::offers(&noor, case).await.unwrap()), [SlotCode::JobCoach]);
    let ties = town.worker("ties").await.worker().id;
    let by_hand = Proposal { slot: SlotCode::TraffickingCoordinator, worker: ties, reason: "x".into() };
    assert_eq!(book::propose(&noor, case, by_hand).await, Err(Problem::Conflict), "switched off");
    let jet = jet.worker().id;
    let proposal = book::propose_offer(&noor, case, SlotCode::JobCoach, jet).await.unwrap();
    assert_eq!(own(&client.visitor).await.all::<SlotProposal>()[0].because, [Occasion::Asked]);
    assert!(book::offers(&noor, case).await.unwrap().is_empty(), "it is proposed");
    book::refuse_team(&client.visitor, proposal).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.all::<SlotProposal>().is_empty() && file.all::<Slot>().is_empty());
    let left = file.sheets.iter().find(|sheet| sheet.id == proposal).and_then(|sheet| sheet.content.clone());
    assert_eq!(left, Some(Record::Nothing(Nothing {})), "what was proposed is gone");
    book::wish_for_team(&client.visitor, Vec::new()).await.unwrap();
    let gone = book::propose_offer(&noor, case, SlotCode::JobCoach, jet).await;
    assert_eq!(gone, Err(Problem::Conflict), "nobody asks for it any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_follows_from_what_was_said_and_names_it_as_its_reason() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let at = town.house.now();
    let needs = |roof: &str| FirstNeeds {
        roof: roof.into(),
        food: String::new(),
        money: String::new(),
        safety: "bang voor iemand".into(),
        mood: String::new(),
        trusted_person: String::new(),
        at,
    };
    book::write_plan(&noor, case, Change::Needs(needs(""), None)).await.unwrap();
    assert!(book::offers(&noor, case).await.unwrap().is_empty(), "fear is no reason to guess at anything");
    let seen = Some(book::open(&noor, case).await.unwrap().newest::<FirstNeeds>().unwrap().seen());
    book::write_plan(&noor, case, Change::Needs(needs("slaapt op een bank"), seen)).await.unwrap();
    let choice = Choice { kind: ChoiceKind::AnotherJobBeside, words: String::new(), at };
    book::write_plan(&noor, case, Change::Choice(choice, None)).await.unwrap();
    let offers = book::offers(&noor, case).await.unwrap();
    let because: Vec<_> = offers.iter().map(|one| (one.slot, one.because.clone())).collect();
    let expected =
        [(SlotCode::JobCoach, vec![Occasion::OtherWork]), (SlotCode::Housing, vec![Occasion::NeedsRoof])];
    assert_eq!(because, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_for_a_language_finds_who_said_to_speak_it_and_ranks_nobody() {
    let town = Town::new().await;
    town.also("anna", Role::CaseManager).await;
    let guus = town.worker("guus").await;
    contact::book::desk::board::set_languages(&guus, &["pl".to_owned()]).await.unwrap();
    let load = book::overview(&town.worker("lot").await).await.unwrap().load;
    let load: Vec<_> = load.iter().map(|one| (one.name.as_str(), one.languages.len())).collect();
    assert_eq!(load, [("Anna", 0), ("Guus", 1)], "by name, not by fit");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_taken_back_on_one_node_refuses_the_next_request_on_the_other() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await.worker().id;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet, reason: "werk".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let (mut here, mut own_page) = (town.signed_in("jet"), town.back(&client.code));
    let mut there = town.at_another_node(&here).await;
    let mut own_there = town.at_another_node(&own_page).await;
    in_thread(move || {
        here.get("/werk/trajecten");
        let part = format!("/werk/trajecten/deel/{}", ids_after(&here, "/werk/trajecten/deel/")[0]);
        here.get(&part).expect(200, &[]);
        there.get(&part).expect(200, &[]);
        own_page.get("/mijn").expect(200, &["Jobcoach"]);
        own_there.get("/mijn").expect(200, &["Jobcoach"]);
        let consent = ids_after(&own_there, "/mijn/toestemming/")[0].clone();
        own_there.post(&format!("/mijn/toestemming/{consent}/intrekken"), &[]).expect(200, &[]);
        here.get(&part).expect(404, &[]);
        there.get(&part).expect(404, &[]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_around_a_client_work_without_a_reason_being_asked() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let guus = town.worker("guus").await.worker().id.to_string();
    let jet = town.worker("jet").await.worker().id.to_string();
    let (mut noor, mut lot, mut own) =
        (town.signed_in("noor"), town.signed_in("lot"), town.back(&client.code));
    in_thread(move || {
        let file = format!("/werk/trajecten/{case}");
        noor.get(&format!("{file}/team-bouwer")).expect(200, &["Er volgt nu niets uit dit plan."]);
        own.get("/mijn/team-wens").expect(200, &["Jobcoach", "Je hoeft niet te zeggen waarom"]);
        own.post("/mijn/team-wens", &[("wie", "job-coach")]).expect(200, &[]);
        own.get("/mijn/team-wens").expect(200, &["checked"]);
        let build = format!("{file}/team-bouwer");
        noor.get(&build).expect(200, &["Jobcoach", "Op Mijn plan is hierom gevraagd.", "Jet"]);
        noor.post(&build, &[("plek", "job-coach"), ("collega-werk", "")]).expect(400, &[]);
        noor.post(&build, &[("plek", "job-coach"), ("collega-werk", &jet)])
            .expect(200, &["Op Mijn plan is hierom gevraagd."]);
        own.get("/mijn").expect(200, &["Op Mijn plan is hierom gevraagd."]);
        own.get("/mijn/toestemming").expect(200, &[]);
        own.post("/mijn/toestemming", &[("doen", "kijk"), ("wie", "de huisarts")])
            .expect(400, &["de huisarts"]);
        own.post("/mijn/toestemming", &[("doen", "kijk"), ("wat", "contact"), ("wie", "de huisarts")])
            .expect(200, &["Dit is dan te lezen", "de huisarts"]);
        noor.get("/werk/toestemmingsregels")
            .expect(200, &["Wmo 2015, 5.3.3", "Nog na te lezen door een jurist"]);
        noor.get("/werk/teamregels").expect(404, &[]);
        lot.get("/werk/teamregels").expect(200, &["Woonbegeleider"]);
        lot.post("/werk/teamregels/housing/uit", &[]).expect(200, &["Staat uit"]);
        lot.post("/werk/teamregels/cover/uit", &[]).expect(404, &[]);
        own.get("/mijn/andere-begeleider").expect(200, &["Je hoeft niet te zeggen waarom"]);
        assert!(!own.sees("<textarea"), "no field for a reason");
        own.post("/mijn/andere-begeleider", &[("taal", "klingon")]).expect(400, &[]);
        own.post("/mijn/andere-begeleider", &[("taal", "pl"), ("wie", "woman")]).expect(200, &[]);
        lot.get("/werk/overzicht").expect(200, &["Zoek wie kan", "Guus"]);
        let wish =
            format!("/werk/overzicht/begeleider/{}", ids_after(&lot, "/werk/overzicht/begeleider/")[0]);
        noor.get(&wish).expect(404, &[]);
        lot.get(&wish).expect(200, &["Polski", "Een vrouw", "Guus"]);
        lot.post(&wish, &[("collega", "")]).expect(400, &[]);
        lot.post(&wish, &[("collega", &guus)]).expect(200, &["Guus kan begeleider worden"]);
        lot.get(&wish).expect(404, &[]);
        own.get("/mijn").expect(200, &["De teamleider vond iemand voor je"]);
        let offer = format!("/mijn/nieuwe-begeleider/{}", ids_after(&own, "/mijn/nieuwe-begeleider/")[0]);
        own.get(&offer).expect(200, &["Guus wil je vaste begeleider worden"]);
        own.post(&offer, &[]).expect(200, &["Guus"]);
        noor.get(&file).expect(404, &[]);
        own.get(&offer).expect(404, &[]);
    })
    .await;
}
