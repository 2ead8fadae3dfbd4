//! The plan and the journal.

use crate::town::Town;
use crate::{begun, facts, own};
use casework::book::{self, Change, LookingBack, PhaseWords, Wrote, write_own_plan, write_plan};
use casework::model::plan::Action;
use casework::model::*;
use kit::Problem;
use store::{Day, Id, Moment};

/// A card that the client asked the guide to open.
fn card(domain: Domain, wish: &str) -> DomainCard {
    let given = Given { at: Moment::from_seconds(0), by: By::Client, told_on: Some(Day::from_number(0)) };
    DomainCard {
        situation: "logeert bij iemand".into(),
        wish: wish.into(),
        ..DomainCard::opened(domain, given)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_conversation_has_one_file() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    assert_eq!(book::start(&noor, client.conversation).await, Ok(case), "pressed twice");
    let guus = town.worker("guus").await;
    assert_eq!(book::start(&guus, client.conversation).await, Err(Problem::Conflict), "a colleague");
    assert_eq!(facts(&town, "case-begun").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_lead_writes_the_client_reads() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let now = town.house.now();
    let needs = FirstNeeds {
        roof: "een bank tot vrijdag".into(),
        food: String::new(),
        money: String::new(),
        safety: String::new(),
        mood: "moe".into(),
        trusted_person: String::new(),
        at: now,
    };
    write_plan(&noor, case, Change::Needs(needs.clone(), None)).await.unwrap();
    let seen = Some(own(&client.visitor).await.newest::<FirstNeeds>().unwrap().seen());
    let better = FirstNeeds { mood: "beter".into(), ..needs };
    write_own_plan(&client.visitor, Change::Needs(better, seen)).await.unwrap();
    let goal = Goal::new("een eigen sleutel".into(), GoalKind::OwnWords, now.day());
    let goal = write_plan(&noor, case, Change::NewGoal(goal)).await.unwrap().id();
    let step = Action::new(goal, "inschrijven".into(), "samen".into(), None);
    write_plan(&noor, case, Change::NewStep(step.clone())).await.unwrap();
    let nowhere = Action { goal: Id::from_bytes([9; 16]), ..step };
    assert_eq!(write_plan(&noor, case, Change::NewStep(nowhere)).await, Err(Problem::Missing));
    let unasked = DomainCard {
        opened: Given { told_on: None, ..card(Domain::Housing, "").opened },
        ..card(Domain::Housing, "eigen kamer")
    };
    let refused = write_plan(&noor, case, Change::Card(unasked, None)).await;
    assert_eq!(refused, Err(Problem::Missing), "closed until the client opens it");
    write_plan(&noor, case, Change::Card(card(Domain::Housing, "eigen kamer"), None)).await.unwrap();
    let seen = Some(own(&client.visitor).await.newest::<DomainCard>().unwrap().seen());
    write_plan(&noor, case, Change::Card(card(Domain::Housing, "eigen voordeur"), seen)).await.unwrap();
    let said = LookingBack {
        better: "slaapt".into(),
        next: "rust".into(),
        fit: NeedFit::Met,
        again: None,
        rhythm: Some(ReviewRhythm { weeks: 6 }),
    };
    book::review(&noor, case, said).await.unwrap();
    let file = own(&client.visitor).await;
    assert_eq!(file.all::<FirstNeeds>().len(), 1);
    assert_eq!(file.newest::<FirstNeeds>().unwrap().mood, "beter");
    assert_eq!(file.all::<Action>().len(), 1);
    assert_eq!(file.all::<DomainCard>().len(), 1);
    assert_eq!(file.newest::<DomainCard>().unwrap().wish, "eigen voordeur");
    assert_eq!(file.case.next_review, Some(Day::from_number(now.day().number() + 42)), "by their rhythm");
    let step = file.newest::<Action>().unwrap();
    write_plan(&noor, case, Change::Done(step.id, true)).await.unwrap();
    assert!(own(&client.visitor).await.newest::<Action>().unwrap().done.is_some());
    book::erase_own_record(&client.visitor, step.id).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.all::<Action>().is_empty());
    assert_eq!(file.erased(), 2, "the mark stays, and the version before it was done is gone with it");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_private_domain_is_opened_by_the_client_alone_and_stands_apart() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let refused = write_plan(&noor, case, Change::Card(card(Domain::Sexuality, "x"), None)).await;
    assert_eq!(refused, Err(Problem::Missing));
    let own_card = card(Domain::Sexuality, "van mij");
    let record = write_own_plan(&client.visitor, Change::Card(own_card, None)).await.unwrap().id();
    let own = book::own(&client.visitor).await.unwrap().unwrap();
    assert!(own.file.all::<DomainCard>().is_empty(), "not in the core");
    let part = own.part(PartKind::Private).unwrap();
    let lot = town.worker("lot").await;
    let core = book::break_glass(&lot, case, "de cliënt is onbereikbaar".into()).await.unwrap();
    assert!(core.all::<DomainCard>().is_empty());
    assert!(lot.open(part.dossier.id(), people::Action::BreakGlass).await.is_err());
    let noor = noor.afresh(noor.role()).await.unwrap();
    let (_, seen) = book::card(&noor, case, record).await.unwrap();
    let together = card(Domain::Sexuality, "samen opgeschreven");
    write_plan(&noor, case, Change::Card(together, Some(seen))).await.unwrap();
    let own = book::own(&client.visitor).await.unwrap().unwrap();
    let part = own.part(PartKind::Private).unwrap();
    assert_eq!(part.sheets.len(), 1, "written anew, not beside");
    assert_eq!(book::card(&noor, case, record).await.unwrap().0.wish, "samen opgeschreven");
    write_own_plan(&client.visitor, Change::TooMuch(record, true)).await.unwrap();
    assert!(book::card(&noor, case, record).await.unwrap().0.too_much.client);
    let late = Change::Card(card(Domain::Sexuality, "tegelijk"), Some(seen));
    assert!(matches!(write_plan(&noor, case, late).await, Ok(Wrote::Beside(_))), "beside it, not over it");
    assert_eq!(book::card(&noor, case, record).await.unwrap().0.wish, "samen opgeschreven");
    book::close_domain(&client.visitor, record).await.unwrap();
    assert_eq!(book::card(&noor, case, record).await.err(), Some(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_shrinks_by_its_timer_and_leaves_a_mark() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "belde even".into(), "klonk moe".into()).await.unwrap();
    let days = town.house.settings.note_days;
    town.days_later(days).await;
    assert_eq!(own(&client.visitor).await.all::<Note>().len(), 1);
    town.days_later(2).await;
    let file = own(&client.visitor).await;
    assert_eq!((file.all::<Note>().len(), file.erased()), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_in_is_a_message_and_silence_has_no_consequence() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_own_rhythm(&client.visitor, Rhythm { weeks: 2, keep_asking: false }).await.unwrap();
    town.days_later(15).await;
    let due = book::own_list(&noor).await.unwrap();
    assert_eq!(due.cases[0].heed.text_key(), Some("casework-heed-waiting"), "the client chose a rhythm");
    book::open(&noor, case).await.unwrap();
    let due = book::own_list(&noor).await.unwrap();
    assert_eq!(due.cases[0].heed.text_key(), Some("casework-heed-check-in"));
    book::send_check_in(&noor, case, "Hoe gaat het?").await.unwrap();
    let talk = contact::book::visitor::find(&client.visitor).await.unwrap().unwrap();
    assert!(contact::model::messages(&talk.sheets).any(|(_, _, text, _)| text == "Hoe gaat het?"));
    town.days_later(60).await;
    assert_eq!(
        book::own_list(&noor).await.unwrap().cases[0].heed.text_key(),
        None,
        "one silence ends the asking"
    );
    let open = own(&client.visitor).await.newest::<CheckIn>().unwrap();
    book::answer_check_in(&client.visitor, open.id, "gaat goed".into()).await.unwrap();
    let again = book::answer_check_in(&client.visitor, open.id, "nog eens".into()).await;
    assert_eq!(again, Err(Problem::Missing));
    assert!(own(&client.visitor).await.case.check_in.is_some(), "the rhythm goes on");
    assert_eq!(facts(&town, "checkin-answered").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clients_money_is_read_by_nobody_else() {
    let town = Town::new().await;
    let (client, noor, _) = begun(&town).await;
    book::keep_money(&client.visitor, "huur, telefoon".into()).await.unwrap();
    book::keep_money(&client.visitor, "huur, telefoon, schuld".into()).await.unwrap();
    let own = book::own(&client.visitor).await.unwrap().unwrap();
    assert_eq!(own.money().unwrap().text, "huur, telefoon, schuld");
    for id in own.all {
        let grants = town.house.store.read(move |reader| reader.grants_on(id)).await.unwrap();
        let for_code_alone = grants.len() == 1;
        assert_eq!(for_code_alone, noor.open(id, people::Action::ReadCase).await.is_err());
    }
    book::keep_money(&client.visitor, String::new()).await.unwrap();
    assert!(book::own(&client.visitor).await.unwrap().unwrap().money().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_opens_ones_own_files_and_nobody_elses() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "Vertelde over de FIETS van vroeger.".into(), String::new()).await.unwrap();
    let hits = book::search(&noor, "fiets").await.unwrap();
    assert_eq!(hits.len(), 1);
    assert_eq!((hits[0].id, hits[0].snippets.len()), (case, 1));
    assert!(book::search(&noor, "brommer").await.unwrap().is_empty());
    assert!(book::search(&town.worker("sam").await, "fiets").await.unwrap().is_empty());
    let own = book::own(&client.visitor).await.unwrap().unwrap();
    let looked = book::who_looked(&client.visitor, &own).await.unwrap();
    let is_read = |line: &&book::Looked| line.deed == people::Deed::Read;
    let reads = looked.iter().filter(is_read).filter(|line| line.seen == book::LookedAt::Plan).count();
    assert_eq!(reads, 2, "each search stands in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_phase_moves_both_ways_in_the_clients_words() {
    let said = |words: &str| PhaseWords { words: words.into(), for_good: !words.is_empty() };
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::change_phase(&noor, case, Phase::PartlyOut, String::new()).await.unwrap();
    book::change_own_phase(&client.visitor, Phase::Out, said("voorgoed")).await.unwrap();
    book::change_own_phase(&client.visitor, Phase::PartlyOut, said("")).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(!file.newest::<PhaseChange>().unwrap().for_good, "a step back takes it back");
    let steps: Vec<_> = file.all::<PhaseChange>().iter().map(|step| (step.to, step.words.clone())).collect();
    assert_eq!(steps[1], (Phase::Out, "voorgoed".to_owned()));
    assert_eq!(file.case.phase, Phase::PartlyOut);
    assert_eq!(facts(&town, "case-phase").await, 3);
    let words = own(&client.visitor).await.all::<PhaseChange>()[1].id;
    book::add_beside(&client.visitor, words, "ik meende het".into()).await.unwrap();
    assert_eq!(own(&client.visitor).await.newest::<Addition>().unwrap().about, words);
}
