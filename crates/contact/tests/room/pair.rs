//! Two for whoever is younger than 18: nothing goes out by one of two, and no path closes where there is only one
//! (ACT-14, H-25).

use crate::adviser::town_with_an_adviser;
use crate::desk::{at, head, path, small_town};
use crate::door::{code_of, send};
use crate::town::Town;
use contact::book::desk::board::{Leave, go_away};
use contact::book::desk::{self, Said, claim, interpreter, youth};
use contact::book::safe::{self, MayReach};
use contact::book::{Keeping, NewTalk, begin_for_young, begin_with_file, control, visitor};
use contact::model::{Alone, Reach, Record, Refused, SafeContact};
use kit::Lang;
use people::{Acting, CircleKind, Role};
use store::Id;
use store::sealed::CodeKeys;
use vault::ReturnCode;

const WORKER: Role = Role::OutreachWorker;

fn rule() -> SafeContact {
    SafeContact { ways: vec![Reach::Call], number: "06 00 00 00 00".to_owned(), ..SafeContact::default() }
}

#[test]
fn one_worker_alone_neither_gets_the_number_nor_calls_nor_lets_anything_be_read() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::En, "I am fifteen"));
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        safe::keep(&person, &rule()).await.unwrap();
        youth::is_young(&els, id).await.unwrap();
        claim::claim(&els, id).await.unwrap();
        let second = MayReach::No(Refused::Second);
        assert_eq!(safe::reach(&els, id, Reach::Call, None).await.unwrap(), second);
        assert_eq!(safe::call_was_allowed(&els, id, None).await.unwrap(), Err(Refused::Second));
        let soon = town.house.now().plus_days(1);
        assert_eq!(control::propose_look(&els, id, soon).await.unwrap(), Said::NeedsSecond);
        assert_eq!(interpreter::ask(&els, id).await.unwrap(), Said::NeedsSecond);
        assert_eq!(interpreter::arranged(&els, id, "morgen").await.unwrap(), Said::NeedsSecond);
        assert!(head(&els, id).await.look_proposed.is_none());
        claim::join(&bas, id).await.unwrap();
        let number = MayReach::Yes(rule().number);
        assert_eq!(safe::reach(&els, id, Reach::Call, None).await.unwrap(), number);
        assert_eq!(safe::call_was_allowed(&bas, id, None).await.unwrap(), Ok(()));
        assert_eq!(control::propose_look(&els, id, soon).await.unwrap(), Said::Sent);
        assert_eq!(interpreter::ask(&bas, id).await.unwrap(), Said::Sent);
    });
}

#[test]
fn the_pages_say_so_beside_the_form() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "ik ben vijftien"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        safe::keep(&person, &rule()).await.unwrap();
        youth::is_young(&els, id).await.unwrap();
    });
    let mut els = at(&town, "els", id);
    els.post(&format!("{}/bereiken", path(id)), &[("bereiken", "call")]);
    assert!(els.status == 400 && els.sees("twee hulpverleners dit gesprek hebben"), "{}", els.page);
    for (act, field) in [
        ("gebeld", ("uitkomst", "talked")),
        ("kort", ("hoe-ging-het", "talked")),
        ("kijken", ("kijken", "tomorrow")),
        ("tolk", ("doen", "vragen")),
    ] {
        els.post(&format!("{}/{act}", path(id)), &[field, ("daarna", "chat")]);
        assert_eq!(els.status, 400, "{act}");
    }
    // Who was called by the person themselves, or helps in acute danger, is not stopped.
    els.post(&format!("{}/gebeld", path(id)), &[("uitkomst", "no-answer"), ("belde", "ja")]);
    assert_eq!(els.status, 200, "{}", els.page);
    let danger = [("bereiken", "call"), ("acuut", "ja"), ("reden", "Schreef dat er brand is.")];
    els.post(&format!("{}/bereiken", path(id)), &danger);
    assert!(els.status == 200 && els.sees("06 00 00 00 00"), "{}", els.page);
    els.get(&path(id));
    assert!(els.sees("Schreef dat er brand is."), "the reason stands there for both");
}

#[test]
fn a_colleagues_number_is_asked_of_the_colleague() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        safe::keep(&person, &rule()).await.unwrap();
        claim::claim(&els, id).await.unwrap();
        let reach = async |who| safe::reach(who, id, Reach::Call, None).await.unwrap();
        assert_eq!(reach(&bas).await, MayReach::No(Refused::Others));
        assert_eq!(reach(&els).await, MayReach::Yes(rule().number));
        let danger = safe::reach(&bas, id, Reach::Call, Some("Er is brand.")).await.unwrap();
        assert_eq!(danger, MayReach::Yes(rule().number), "in acute danger whoever is there");
        claim::join(&bas, id).await.unwrap();
        assert_eq!(reach(&bas).await, MayReach::Yes(rule().number));
    });
}

#[test]
fn one_adviser_brings_the_young_to_the_team_with_their_words() {
    let (mut town, mut ada) = town_with_an_adviser();
    let mut person = town.person();
    person.get("/v");
    assert!(
        person.sees("hier is maar één vertrouwenspersoon") && !person.sees("name=\"jong\""),
        "{}",
        person.page
    );
    person.post("/begin", &[("bericht", "ik ben <b>vijftien</b>"), ("naar", "team")]);
    assert!(person.status == 200 && person.sees("ik ben &#60;b&#62;vijftien&#60;/b&#62;</textarea>"));
    assert!(person.sees("Dit is de deur van het team.") && person.sees("action=\"/hoi\""));
    let tick = person.page.split_once("name=\"jong\"").unwrap().1.split_once('>').unwrap().0;
    assert!(tick.contains("checked"), "{tick}");
    send(&mut person, "/v", &[("bericht", "ik ben vijftien"), ("jong", "ja")]);
    assert!(person.sees("ik ben vijftien</textarea>") && person.code().is_empty(), "nothing was sent yet");

    // Somebody who says it later is not shut out.
    send(&mut person, "/v", &[("bericht", "alleen voor jou")]);
    town.a_moment_later();
    let code = code_of(&person);
    ada.get("/werk/gesprekken");
    let here = format!("/werk/gesprekken/{}", ada.id_after("href=\"/werk/gesprekken/"));
    ada.get(&here);
    ada.post(&format!("{here}/leeftijd"), &[("leeftijd", "jong")]);
    assert!(ada.sees("Er is geen tweede vertrouwenspersoon."), "{}", ada.page);
    ada.post(&format!("{here}/antwoord"), &[("bericht", "Ik lees je.")]);
    assert_eq!(ada.status, 200, "{}", ada.page);
    town.a_moment_later();
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("Ik lees je.") && person.sees("Bij het team zijn er meer"), "{}", person.page);

    // With a second adviser the door takes the young, and two are there first.
    town.hire("bea", &[Role::ConfidentialAdviser]);
    ada.get("/werk/vertrouwelijk");
    let whom = ada.page.split_once("/toelaten").unwrap().0.rsplit_once('/').unwrap().1.to_owned();
    ada.post(&format!("/werk/vertrouwelijk/{whom}/toelaten"), &[]);
    person.get("/v");
    assert!(person.sees("name=\"jong\"") && !person.sees("maar één vertrouwenspersoon"));
    ada.get(&here);
    ada.post(&format!("{here}/antwoord"), &[("bericht", "Nog iets.")]);
    assert!(ada.status == 400 && ada.sees("Nog iets.</textarea>"), "now there is a second: {}", ada.page);
    let mut bea = town.worker("bea");
    bea.get(&here);
    bea.post(&format!("{here}/meedoen"), &[]);
    ada.post(&format!("{here}/antwoord"), &[("bericht", "Nog iets.")]);
    assert_eq!(ada.status, 200, "{}", ada.page);
}

#[test]
fn a_team_of_one_answers_the_young_and_says_so() {
    let town = Town::new();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "ik ben vijftien"));
    town.wait(async {
        let noor = town.acting("noor", WORKER).await;
        youth::is_young(&noor, id).await.unwrap();
        assert_eq!(desk::answer(&noor, id, "Dag, fijn dat je schrijft.").await.unwrap(), Said::Sent);
        assert!(visitor::find(&person).await.unwrap().unwrap().head.young);
    });
    let mut noor = at(&town, "noor", id);
    assert!(noor.sees("Er is nu niemand die de tweede kan zijn."));
    noor.post(&format!("{}/code/nieuw", path(id)), &[("hoe", "lost"), ("akkoord", "ja")]);
    assert_eq!((noor.status, noor.code().len()), (200, 23), "nobody would ever agree");
    let mut reader = town.person();
    reader.get("/wie-leest-mee");
    assert!(reader.sees("Is er maar één, dan zeggen we dat"));
}

#[test]
fn a_duo_goes_on_with_one_while_the_other_is_on_leave() {
    let town = small_town();
    let talk = town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        let (talk, _) = begin_for_young(&els, "Iep", Some(bas.worker().id)).await.unwrap();
        let today = els.ask().house.today();
        let leave = Leave { worker: bas.worker().id, from: today, until: today, cover: None };
        go_away(&bas, &leave).await.unwrap();
        let els = town.acting("els", WORKER).await;
        let said = desk::answer(&els, talk, "Dag, ik ben er nog.").await.unwrap();
        assert_eq!(said, Said::Sent, "nobody else has the key of the two");
        talk
    });
    town.hours_later(24);
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        claim::let_go(&bas, talk).await.unwrap();
        let said = desk::answer(&els, talk, "En morgen?").await.unwrap();
        assert_eq!(said, Said::NeedsSecond, "the other is back, and can join again");
    });
}

/// A conversation that began with a file of which one guide alone has the key.
async fn begun_with_a_file(guide: &Acting) -> Id {
    let mut work = guide.work();
    let (circle, secret) = work.new_circle(guide.organisation(), CircleKind::Close).unwrap();
    work.admit(&circle, &secret, guide.worker(), Some(WORKER)).unwrap();
    let code = ReturnCode::random(work.rng());
    let address = CodeKeys::of(&code, &guide.ask().house.pepper).address();
    let by = (guide.worker().id, guide.name());
    let new = NewTalk { pseudonym: "Iep", language: "nl", address, circle: &circle, guide: by };
    let talk = begin_with_file(&mut work, &Keeping::by(guide), new).unwrap();
    guide.keep(work).await.unwrap();
    talk
}

#[test]
fn a_guide_who_is_alone_in_a_file_goes_on_and_the_person_is_told() {
    let town = small_town();
    town.wait(async {
        let talk = begun_with_a_file(&town.acting("els", WORKER).await).await;
        let els = town.acting("els", WORKER).await;
        youth::is_young(&els, talk).await.unwrap();
        assert_eq!(desk::answer(&els, talk, "Fijn dat je het zegt.").await.unwrap(), Said::Sent);
        let sheets = contact::book::open(&els, talk).await.unwrap().sheets;
        let is_told =
            |record: &Record| matches!(record, Record::Age { young: true, alone: Some(Alone::Worker), .. });
        assert!(sheets.iter().filter_map(|sheet| sheet.content.as_ref()).any(is_told));
    });
}
