//! The desk: who carries which conversation, and what is never done alone.

use crate::town::{Browser, Town};
use contact::book;
use contact::book::desk::board::{self, Leave};
use contact::book::desk::caseload::{self, Goes};
use contact::book::desk::claim::{self, Claim};
use contact::book::desk::queue::{Filter, queue};
use contact::book::desk::{self, Said, interpreter, reminders};
use contact::book::{spoken, visitor};
use contact::model::{ConversationHead, Record};
use kit::{Lang, Problem};
use people::{Acting, Role};
use std::collections::BTreeMap;
use store::{Day, Id};

const WORKER: Role = Role::OutreachWorker;
const CREW: [(&str, Role); 8] = [
    ("els", WORKER),
    ("bas", WORKER),
    ("kim", Role::CaseManager),
    ("pim", WORKER),
    ("ruth", WORKER),
    ("tom", WORKER),
    ("vera", Role::CaseManager),
    ("wim", WORKER),
];
const LEAD: (&str, Role) = ("lot", Role::TeamLead);

pub fn small_town() -> Town {
    Town::with(&[CREW[0], CREW[1], CREW[2], LEAD])
}

pub async fn head(acting: &Acting, id: Id) -> ConversationHead {
    book::open(acting, id).await.unwrap().head
}

fn names(head: &ConversationHead) -> Vec<&str> {
    head.holders.iter().map(|holder| holder.name.as_str()).collect()
}

pub async fn told(acting: &Acting, id: Id) -> Vec<Vec<String>> {
    let sheets = book::open(acting, id).await.unwrap().sheets;
    sheets
        .into_iter()
        .filter_map(|sheet| match sheet.content {
            Some(Record::Handed { to, .. }) => Some(to),
            _ => None,
        })
        .collect()
}

pub fn path(id: Id) -> String {
    format!("/werk/gesprekken/{id}")
}

/// A worker with the page of a conversation before them.
pub fn at(town: &Town, name: &'static str, id: Id) -> Browser {
    let mut worker = town.worker(name);
    worker.get(&path(id));
    worker
}

async fn crew(town: &Town) -> Vec<Acting> {
    let mut crew = Vec::new();
    for (name, role) in CREW {
        crew.push(town.acting(name, role).await);
    }
    crew
}

#[test]
fn of_eight_who_reach_for_one_conversation_one_has_it_and_seven_know_who() {
    let town = Town::with(&CREW);
    town.wait(async {
        let crew = crew(&town).await;
        for round in 0..5 {
            let (_, id) = town.somebody(Lang::Nl, &format!("hoi {round}")).await;
            let reaching: Vec<_> = crew
                .iter()
                .map(|worker| {
                    let worker = worker.clone();
                    tokio::spawn(async move { (worker.name(), claim::claim(&worker, id).await.unwrap()) })
                })
                .collect();
            let (mut winners, mut told) = (Vec::new(), Vec::new());
            for one in reaching {
                match one.await.unwrap() {
                    (name, Claim::Yours) => winners.push(name),
                    (_, Claim::HeldBy(names) | Claim::Full(names)) => told.push(names),
                }
            }
            assert_eq!((winners.len(), told.len()), (1, 7));
            assert!(told.iter().all(|names| *names == winners));
            assert_eq!(names(&head(&crew[0], id).await), winners);
        }
    });
}

#[test]
fn two_hundred_conversations_among_eight_at_once_have_one_worker_each() {
    let town = Town::with(&CREW);
    town.wait(async {
        let crew = crew(&town).await;
        let mut ids = Vec::new();
        for number in 0..200 {
            ids.push(town.somebody(Lang::Nl, &format!("hoi {number}")).await.1);
        }
        let working: Vec<_> = crew
            .iter()
            .enumerate()
            .map(|(place, worker)| {
                let (worker, mut ids) = (worker.clone(), ids.clone());
                ids.rotate_left(place * 3);
                tokio::spawn(async move {
                    let mut won = Vec::new();
                    for id in ids {
                        if claim::claim(&worker, id).await.unwrap() == Claim::Yours {
                            won.push((id, worker.name()));
                        }
                    }
                    won
                })
            })
            .collect();
        let mut winners: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for one in working {
            for (id, name) in one.await.unwrap() {
                winners.entry(id).or_default().push(name);
            }
        }
        assert_eq!(winners.len(), 200, "none is left");
        for line in desk::list(&crew[0]).await.unwrap() {
            assert_eq!(names(&line.head), winners[&line.id], "and none has two");
            assert_eq!(line.head.holders.len(), 1);
        }
    });
}

#[test]
fn of_two_who_answer_at_the_same_moment_one_is_sent_and_the_other_is_told() {
    let town = small_town();
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        for round in 0..8 {
            let (_, id) = town.somebody(Lang::Nl, &format!("hoi {round}")).await;
            let (one, other) = tokio::join!(
                desk::answer(&els, id, "Dag, ik ben Els."),
                desk::answer(&bas, id, "Dag, ik ben Bas.")
            );
            let mut said = [one.unwrap(), other.unwrap()];
            said.sort_by_key(|said| *said != Said::Sent);
            assert_eq!(said, [Said::Sent, Said::HeldByOthers]);
        }
    });
}

#[test]
fn who_comes_second_sees_who_was_first_and_keeps_what_was_typed() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (mut els, mut bas) = (at(&town, "els", id), at(&town, "bas", id));
    els.post(&format!("{}/oppakken", path(id)), &[]);
    assert!(els.status == 200 && els.sees("Dit gesprek is bij jou."));
    bas.post(&format!("{}/oppakken", path(id)), &[]);
    assert_eq!(bas.status, 409);
    assert!(bas.sees("Els was net eerder.") && bas.sees("Doe mee als tweede"));
    bas.post(&format!("{}/antwoord", path(id)), &[("bericht", "Dag, ik ben Bas.")]);
    assert_eq!(bas.status, 400);
    assert!(bas.sees("Dag, ik ben Bas.</textarea>") && bas.sees("value=\"meedoen\""));
    bas.post(&format!("{}/antwoord", path(id)), &[("bericht", "Dag, ik ben Bas."), ("doen", "meedoen")]);
    assert!(bas.status == 200 && bas.sees("Dit gesprek is bij jou en Els."));
    let mut kim = at(&town, "kim", id);
    assert!(kim.sees("Dit gesprek is bij Els, Bas.") && !kim.sees("Doe mee als tweede"), "{}", kim.page);
    kim.post(&format!("{}/meedoen", path(id)), &[]);
    assert_eq!(kim.status, 409, "a duo is two");
}

#[test]
fn the_list_offers_what_is_free_and_says_what_is_whose() {
    let town = small_town();
    let (_, mine) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (_, free) = town.wait(town.somebody(Lang::Nl, "dag"));
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    assert_eq!(els.count(">Pak op<"), 2);
    els.post(&format!("{}/oppakken", path(mine)), &[]);
    els.post(&format!("{}/antwoord", path(mine)), &[("bericht", "Dag.")]);
    town.a_moment_later();
    els.get("/werk/gesprekken");
    assert!(els.sees("Wacht op antwoord") && els.sees("Van mij") && els.sees("Bij jou"));
    els.get("/werk/gesprekken?kijk=mij");
    assert!(els.sees(&path(mine)) && !els.sees(&path(free)));
    let mut bas = town.worker("bas");
    bas.get("/werk/gesprekken");
    assert!(bas.sees("Van collega’s") && bas.sees("Bij Els") && bas.count(">Pak op<") == 1);
}

#[test]
fn an_open_list_is_another_one_when_a_row_shows_something_else() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let mark = async || queue(&els, Filter::default()).await.unwrap().mark();
        let in_dutch = mark().await;
        spoken::noted(&els, id, Some("pl")).await.unwrap();
        let in_polish = mark().await;
        assert_ne!(in_dutch, in_polish, "in which language they talk");
        interpreter::ask(&els, id).await.unwrap();
        let asked = mark().await;
        assert_ne!(in_polish, asked);
        interpreter::arranged(&els, id, "morgen om tien uur").await.unwrap();
        assert_ne!(asked, mark().await, "nobody needs to look for an interpreter any more");
    });
}

#[test]
fn handing_over_waits_for_the_colleague_and_the_person_reads_who_goes_on() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (mut els, mut bas) = (at(&town, "els", id), at(&town, "bas", id));
    els.post(&format!("{}/antwoord", path(id)), &[("bericht", "Dag, ik ben Els.")]);
    town.wait(visitor::write(&person, "ben je daar")).unwrap();
    let bas_id = town.wait(town.acting("bas", WORKER)).worker().id.to_string();
    els.post(&format!("{}/overdragen", path(id)), &[("collega", &bas_id)]);
    assert!(els.sees("Je bood dit gesprek aan Bas aan.") && els.sees("bij jou"));
    bas.get("/werk/gesprekken");
    assert!(bas.sees("Els vraagt of jij met een gesprek verdergaat."));
    bas.get(&path(id));
    bas.post(&format!("{}/aanbod", path(id)), &[("doen", "teruggeven")]);
    els.get("/werk/gesprekken");
    assert!(els.sees("Bas gaf een gesprek aan je terug."));
    els.get(&path(id));
    els.post(&format!("{}/overdragen", path(id)), &[("collega", &bas_id)]);
    els.post(&format!("{}/aanbod", path(id)), &[("doen", "intrekken")]);
    bas.get(&path(id));
    bas.post(&format!("{}/aanbod", path(id)), &[("doen", "aannemen")]);
    assert_eq!(bas.status, 409, "what was withdrawn cannot be taken");
    els.post(&format!("{}/overdragen", path(id)), &[("collega", &bas_id)]);
    bas.post(&format!("{}/aanbod", path(id)), &[("doen", "aannemen")]);
    assert!(bas.sees("Dit gesprek is bij jou.") && bas.sees("wacht op antwoord"), "{}", bas.page);
    els.get(&path(id));
    assert!(els.sees("Dit gesprek is bij Bas."));
    town.wait(async {
        let talk = visitor::find(&person).await.unwrap().unwrap();
        assert!(talk.head.waiting, "what waited goes on waiting");
        let els = town.acting("els", WORKER).await;
        assert_eq!(told(&els, id).await, [["Bas"]]);
    });
}

#[test]
fn only_who_holds_a_key_is_offered_a_conversation() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", id);
    els.post(&format!("{}/oppakken", path(id)), &[]);
    let lot = town.wait(town.acting(LEAD.0, LEAD.1)).worker().id.to_string();
    assert!(els.sees(">Bas<") && !els.sees(">Sam<") && !els.sees(">Lot<"));
    els.post(&format!("{}/overdragen", path(id)), &[("collega", &lot)]);
    assert_eq!(els.status, 404);
    els.get(&path(id));
    els.post(&format!("{}/overdragen", path(id)), &[("collega", "")]);
    assert_eq!(els.status, 400);
}

#[test]
fn what_is_let_go_of_is_everybodys_and_still_waits() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", id);
    els.post(&format!("{}/antwoord", path(id)), &[("bericht", "Dag.")]);
    town.wait(visitor::write(&person, "nog iets")).unwrap();
    els.post(&format!("{}/loslaten", path(id)), &[]);
    assert!(els.sees("Dit gesprek is nog bij niemand.") && els.sees("wacht op antwoord"));
    town.wait(async {
        let bas = town.acting("bas", WORKER).await;
        assert_eq!(claim::claim(&bas, id).await.unwrap(), Claim::Yours);
        assert_eq!(told(&bas, id).await, [["Bas"]], "somebody else goes on: the person reads it");
    });
}

/// Els is away from today on, for two days.
fn leave(els: &Acting, cover: Option<Id>, today: Day) -> Leave {
    Leave { worker: els.worker().id, from: today, until: Day::from_number(today.number() + 1), cover }
}

#[test]
fn a_cover_goes_on_in_ones_place_and_it_ends_by_itself() {
    let town = small_town();
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await;
        let kim = town.acting("kim", Role::CaseManager).await;
        let (person, id) = town.somebody(Lang::Nl, "hoi").await;
        desk::answer(&els, id, "Dag, ik ben Els.").await.unwrap();
        let today = els.ask().house.now().day();
        board::go_away(&els, &leave(&els, Some(bas.worker().id), today)).await.unwrap();
        visitor::write(&person, "ben je daar").await.unwrap();
        assert_eq!(desk::answer(&kim, id, "Dag.").await.unwrap(), Said::HeldByOthers);
        assert_eq!(desk::answer(&bas, id, "Ik neem even waar.").await.unwrap(), Said::Sent);
        assert_eq!(desk::answer(&bas, id, "Zeg het maar.").await.unwrap(), Said::Sent);
        assert_eq!(told(&els, id).await, [["Bas"]], "told once");
    });
    town.days_later(2);
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await;
        let id = desk::list(&els).await.unwrap()[0].id;
        assert_eq!(desk::answer(&bas, id, "Nog iets.").await.unwrap(), Said::HeldByOthers);
        assert_eq!(desk::answer(&els, id, "Ik ben er weer.").await.unwrap(), Said::Sent);
        assert_eq!(told(&els, id).await, [["Bas"], ["Els"]]);
        assert!(board::read(&els).await.unwrap().aways.is_empty(), "the absence itself is erased");
    });
}

#[test]
fn the_board_is_filled_in_on_its_page() {
    let town = small_town();
    let els_id = town.wait(town.acting("els", WORKER)).worker().id.to_string();
    let mut els = town.worker("els");
    els.get("/werk/balie");
    assert!(els.status == 200 && els.sees("nog niet ingevuld") && !els.sees("Afspraken van het team"));
    els.post("/werk/balie/talen", &[("talen", "en"), ("talen", "nl")]);
    assert!(els.status == 200 && els.sees("English"));
    els.post("/werk/balie/afwezig", &[("vanaf", "2026-11-22"), ("tot", "2026-11-20")]);
    assert!(els.status == 400 && els.sees("2026-11-20"));
    els.post("/werk/balie/afwezig", &[("vanaf", "2026-11-22"), ("tot", "2027-11-20")]);
    assert!(els.status == 400 && els.sees("hooguit 60 dagen"), "{}", els.page);
    els.post("/werk/balie/afwezig", &[("vanaf", ""), ("tot", "gisteren")]);
    assert_eq!(els.status, 400);
    els.post(
        "/werk/balie/afwezig",
        &[("vanaf", "2026-11-22"), ("tot", "2026-11-24"), ("waarnemer", &els_id)],
    );
    assert!(els.status == 400 && els.sees("Kies iemand anders"));
    els.post("/werk/balie/afwezig", &[("vanaf", "2026-11-22"), ("tot", "2026-11-24")]);
    assert!(els.sees("Weg tot en met 24 november 2026."), "{}", els.page);
    els.post("/werk/balie/terug", &[]);
    assert!(!els.sees("Weg tot en met"));
    let mut lot = town.worker("lot");
    lot.get("/werk/balie");
    lot.post("/werk/balie/afspraken", &[("dagen", "1"), ("jeugd", "")]);
    assert_eq!(lot.status, 400);
    lot.post("/werk/balie/afspraken", &[("dagen", "5"), ("jeugd", "Jeugdteam, elke dag tot zes uur")]);
    assert!(lot.sees("Jeugdteam, elke dag tot zes uur</textarea>"));
    lot.post("/werk/balie/afwezig", &[("wie", &els_id), ("vanaf", "2026-11-22"), ("tot", "2026-11-22")]);
    assert!(lot.sees("Weg tot en met 22 november 2026."));
    els.get("/werk/balie");
    els.post("/werk/balie/afspraken", &[("dagen", "5")]);
    assert_eq!(els.status, 404, "the team's agreements are the lead's to set");
}

#[test]
fn two_who_begin_the_board_at_once_have_one_board() {
    let town = small_town();
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await;
        let (polish, english) = (["pl".to_owned()], ["en".to_owned()]);
        let (one, other) =
            tokio::join!(board::set_languages(&els, &polish), board::set_languages(&bas, &english));
        assert!(one.is_ok() && other.is_ok());
        assert_eq!(board::read(&els).await.unwrap().cards.len(), 2);
    });
}

#[test]
fn a_lead_moves_a_whole_caseload_without_reading_it() {
    let town = small_town();
    let (person, first) = town.wait(town.somebody(Lang::Nl, "geheim woord een"));
    let (_, second) = town.wait(town.somebody(Lang::Nl, "geheim woord twee"));
    let (els_id, bas_id) = town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await;
        for id in [first, second] {
            desk::answer(&els, id, "Dag, ik ben Els.").await.unwrap();
        }
        visitor::write(&person, "ben je daar").await.unwrap();
        (els.worker().id.to_string(), bas.worker().id.to_string())
    });
    let mut lot = town.worker("lot");
    lot.get("/werk/gesprekken");
    assert_eq!(lot.status, 404);
    lot.get(&path(first));
    assert_eq!(lot.status, 404, "a lead reads no conversation");
    lot.get("/werk/balie");
    assert!(lot.sees("2 gesprekken"), "{}", lot.page);
    let load = format!("/werk/balie/werklast/{els_id}");
    town.a_moment_later();
    lot.get(&load);
    assert!(lot.status == 200 && lot.sees("Er gaan 2 gesprekken over.") && lot.sees("wacht minder dan"));
    assert!(!lot.sees("geheim woord") && !lot.sees(&path(first)));
    lot.post(&load, &[("naar", "")]);
    assert_eq!(lot.status, 400);
    lot.post(&load, &[("naar", &bas_id)]);
    assert!(lot.sees("Er gingen 2 gesprekken over."), "{}", lot.page);
    town.wait(async {
        let bas = town.acting("bas", WORKER).await;
        for id in [first, second] {
            assert_eq!(names(&head(&bas, id).await), ["Bas"]);
            assert_eq!(told(&bas, id).await, [["Bas"]]);
        }
        assert!(head(&bas, first).await.waiting && !head(&bas, second).await.waiting);
    });
    let mut els = town.worker("els");
    els.get(&format!("/werk/balie/werklast/{bas_id}"));
    assert_eq!(els.status, 404, "a colleague's caseload is not hers to move");
    let mut bas = town.worker("bas");
    bas.get(&format!("/werk/balie/werklast/{bas_id}"));
    bas.post(&format!("/werk/balie/werklast/{bas_id}"), &[("naar", "rij")]);
    assert!(bas.sees("Er gingen 2 gesprekken over."));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        assert!(desk::list(&els).await.unwrap().iter().all(|line| line.head.holders.is_empty()));
        let lot = town.acting(LEAD.0, LEAD.1).await;
        let moved = caseload::move_all(&lot, els.worker().id, &Goes::Back).await.unwrap();
        assert_eq!(moved, 0, "done again, nothing happens");
        assert_eq!(reminders(&lot).await.unwrap_err(), Problem::Missing);
    });
}

#[test]
fn the_two_of_a_shift_carry_what_came_of_it_together() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/diensten");
    let sam = noor.page.split_once("Sam").unwrap().0.rsplit_once("value=\"").unwrap().1[..32].to_owned();
    noor.post(
        "/werk/diensten",
        &[("kanaal", "chat-site"), ("naam", "Buurtchat"), ("publiek", "adult"), ("collega", &sam)],
    );
    let shift = noor.id_after("action=\"/werk/diensten/");
    noor.post(
        &format!("/werk/diensten/{shift}/pogingen"),
        &[("schuilnaam", "boom_21"), ("reden", "quick-date")],
    );
    let begin = format!("/werk/gesprekken/van-poging/{shift}/");
    let begin = format!("{begin}{}", noor.id_after(&begin));
    noor.post(&begin, &[("samenvatting", "Het gaat goed, zegt hij.")]);
    assert!(noor.sees("Dit gesprek is bij jou en Sam."), "{}", noor.page);
}
