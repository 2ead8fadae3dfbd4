//! The desk's care: what is never done alone, silent help, languages, and what it is reminded of.

use crate::desk::{at, head, path, small_town};
use contact::book::desk::claim;
use contact::book::desk::youth::{Noted, is_of_age, is_young};
use contact::book::desk::{self, board, reminders};
use contact::book::visitor;
use contact::model::queue::Why;
use contact::model::{Record, State};
use kit::Lang;
use people::Role;

const WORKER: Role = Role::OutreachWorker;

#[test]
fn nothing_goes_out_to_somebody_under_18_before_two_are_there() {
    let town = small_town();
    let (mut person, code) = crate::somebody_who_wrote(&town, "ik ben vijftien");
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    let here = format!("/werk/gesprekken/{}", els.id_after("href=\"/werk/gesprekken/"));
    els.get(&here);
    els.post(&format!("{here}/leeftijd"), &[("leeftijd", "jong")]);
    assert!(els.sees("onder de 18"));
    els.post(&format!("{here}/antwoord"), &[("bericht", "Dag, fijn dat je schrijft.")]);
    assert!(els.status == 400 && els.sees("Dag, fijn dat je schrijft.</textarea>"), "{}", els.page);
    assert!(els.sees("Vraag een collega om mee te doen."));
    els.post(&format!("{here}/kanaal"), &[("aangeboden", "they-call")]);
    assert_eq!(els.status, 400);
    els.post(&format!("{here}/oppakken"), &[]);
    els.post(&format!("{here}/antwoord"), &[("bericht", "Dag, fijn dat je schrijft.")]);
    assert_eq!(els.status, 400, "one is not two");
    let mut bas = town.worker("bas");
    bas.get("/werk/gesprekken");
    assert!(bas.sees("Er is nog een tweede hulpverlener nodig."));
    bas.get(&here);
    bas.post(&format!("{here}/meedoen"), &[]);
    els.post(&format!("{here}/antwoord"), &[("bericht", "Dag, fijn dat je schrijft.")]);
    assert_eq!(els.status, 200, "{}", els.page);
    els.post(&format!("{here}/stand"), &[("stand", "stop")]);
    assert_eq!(els.status, 400, "nobody but the person ends it");
    person.post("/terug", &[("code", &code)]);
    assert!(
        person.sees("altijd twee hulpverleners mee") && person.sees("Vanaf nu schrijf je met: Els, Bas.")
    );
}

#[test]
fn two_must_say_that_somebody_is_of_age_after_all() {
    let town = small_town();
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await;
        let (_, id) = town.somebody(Lang::Nl, "hoi").await;
        assert_eq!(is_young(&els, id).await.unwrap(), Noted::Done);
        assert_eq!(is_of_age(&els, id).await.unwrap(), Noted::NotYours);
        claim::claim(&els, id).await.unwrap();
        for _ in 0..2 {
            assert_eq!(is_of_age(&els, id).await.unwrap(), Noted::NeedsSecondWord, "twice is not two");
        }
        claim::join(&bas, id).await.unwrap();
        is_young(&bas, id).await.unwrap();
        assert_eq!(
            is_of_age(&bas, id).await.unwrap(),
            Noted::NeedsSecondWord,
            "the first word was taken back"
        );
        assert_eq!(is_of_age(&els, id).await.unwrap(), Noted::Done);
        assert!(!head(&els, id).await.young);
    });
}

#[test]
fn the_conversation_of_somebody_under_18_is_kept_longest() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        is_young(&els, id).await.unwrap();
    });
    town.days_later(700);
    assert!(town.wait(visitor::find(&person)).unwrap().is_some());
    town.days_later(32);
    assert!(town.wait(visitor::find(&person)).unwrap().is_none());
}

#[test]
fn a_hint_stands_beside_the_conversation_and_never_in_it() {
    let town = small_town();
    let (mut person, code) = crate::somebody_who_wrote(&town, "hoi");
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    let here = format!("/werk/gesprekken/{}", els.id_after("href=\"/werk/gesprekken/"));
    els.get(&here);
    els.post(&format!("{here}/oppakken"), &[]);
    let mut bas = town.worker("bas");
    bas.get(&here);
    bas.post(&format!("{here}/meedenken"), &[("tip", "laat de stilte even duren")]);
    bas.post(&format!("{here}/meedenken"), &[("tip", "  ")]);
    assert_eq!(bas.status, 400);
    els.get(&here);
    assert!(els.sees("laat de stilte even duren") && els.sees("Dit gesprek is bij jou."));
    person.post("/terug", &[("code", &code)]);
    assert!(!person.sees("laat de stilte even duren") && person.sees("Bas, Veldwerker"), "{}", person.page);
    els.post(&format!("{here}/gebeld"), &[("uitkomst", "talked")]);
    assert!(!els.sees("laat de stilte even duren"), "after the call it is gone");
    bas.post(&format!("{here}/meedenken"), &[("tip", "nog een tip")]);
    els.get(&here);
    assert!(els.sees("nog een tip"));
    town.days_later(2);
    let mut els = town.worker("els");
    els.get(&here);
    assert!(!els.sees("nog een tip"), "after two days it is gone");
}

#[test]
fn hints_go_with_the_conversation() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        desk::hints::leave(&els, id, "rustig aan").await.unwrap();
        let hints = head(&els, id).await.desk.hints.unwrap();
        let is_there = |house: people::Shared| async move {
            house.store.read(move |reader| reader.dossier(hints)).await.unwrap().is_some()
        };
        assert!(is_there(els.ask().house.clone()).await);
        visitor::erase_all(&person).await.unwrap();
        assert!(!is_there(els.ask().house.clone()).await);
    });
}

#[test]
fn a_language_that_nobody_speaks_asks_for_an_interpreter_whom_both_see() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::En, "hello"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        board::set_languages(&els, &["nl".to_owned()]).await.unwrap();
    });
    let mut els = at(&town, "els", id);
    assert!(els.sees("Niemand die er nu is, spreekt English."));
    els.post(&format!("{}/tolk", path(id)), &[("doen", "vragen")]);
    assert!(els.sees("Wanneer is de tolk er?"));
    els.get("/werk/gesprekken");
    assert!(els.sees("tolk gevraagd"));
    els.get("/werk/gesprekken?kijk=taal");
    assert!(!els.sees(&path(id)));
    els.get(&path(id));
    els.post(&format!("{}/tolk", path(id)), &[("doen", "geregeld"), ("tolk", "")]);
    assert_eq!(els.status, 400);
    els.post(&format!("{}/tolk", path(id)), &[("doen", "geregeld"), ("tolk", "morgen om tien uur")]);
    assert!(els.sees("Er is een tolk: morgen om tien uur."));
    town.wait(async {
        let bas = town.acting("bas", WORKER).await;
        board::set_languages(&bas, &["en".to_owned()]).await.unwrap();
        let talk = visitor::find(&person).await.unwrap().unwrap();
        let requests =
            talk.sheets.iter().filter(|one| matches!(one.content, Some(Record::Interpreter { .. }))).count();
        assert_eq!(requests, 1);
    });
    els.get("/werk/gesprekken");
    assert!(els.sees("Dit spreekt: Bas."));
}

#[test]
fn for_the_next_talk_an_interpreter_is_asked_for_anew() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::En, "hello"));
    let mut els = at(&town, "els", id);
    let act = format!("{}/tolk", path(id));
    els.post(&act, &[("doen", "vragen")]);
    els.post(&act, &[("doen", "geregeld"), ("tolk", "morgen om tien uur")]);
    assert!(els.sees("Vraag een tolk") && !els.sees("Wanneer is de tolk er?"), "{}", els.page);
    els.post(&act, &[("doen", "vragen")]);
    assert!(els.sees("Wanneer is de tolk er?") && !els.sees("Vraag een tolk"), "{}", els.page);
    els.post(&act, &[("doen", "geregeld"), ("tolk", "donderdag om drie uur")]);
    assert!(els.sees("Er is een tolk: morgen om tien uur."), "what was told stays told: {}", els.page);
    assert!(els.sees("Er is een tolk: donderdag om drie uur."), "{}", els.page);
}

#[test]
fn a_reminder_is_gone_the_moment_a_colleague_answered() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.hours_later(9);
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    assert!(els.sees("Iemand wacht al 9 uur. Er zijn geen openingstijden ingevuld"), "{}", els.page);
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        let bas = town.acting("bas", WORKER).await;
        let found = reminders(&els).await.unwrap();
        assert!(matches!(found[..], [desk::Reminder { conversation, why: Why::Waits { .. } }] if conversation == id));
        desk::answer(&bas, id, "Dag, sorry voor het wachten.").await.unwrap();
        assert_eq!(reminders(&els).await.unwrap(), []);
    });
    els.get("/werk/gesprekken");
    assert!(!els.sees("Iemand wacht al"));
}

#[test]
fn fine_is_followed_by_one_light_question_or_none() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "het gaat goed"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        desk::answer(&els, id, "Fijn.").await.unwrap();
        desk::move_to(&els, id, State::Fine, false).await.unwrap();
        assert_eq!(reminders(&els).await.unwrap(), []);
    });
    town.a_moment_later();
    town.days_later(7);
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    assert!(els.sees("Een lichte vraag mag."));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        desk::answer(&els, id, "Alles nog goed?").await.unwrap();
    });
    town.days_later(7);
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        assert_eq!(reminders(&els).await.unwrap(), [], "asked once, it is not pressed");
    });
    let (_, other) = town.wait(town.somebody(Lang::Nl, "gaat wel"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        desk::answer(&els, other, "Oké.").await.unwrap();
        desk::move_to(&els, other, State::Fine, false).await.unwrap();
    });
    town.a_moment_later();
    town.days_later(7);
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    els.post(&format!("{}/licht", path(other)), &[]);
    assert!(els.status == 200 && !els.sees("Een lichte vraag mag."));
}

#[test]
fn the_wait_counts_from_the_first_message_without_an_answer() {
    let town = small_town();
    let (person, _) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.hours_later(5);
    town.wait(visitor::write(&person, "hallo?")).unwrap();
    town.hours_later(4);
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    assert!(els.sees("wacht 9 uur"), "{}", els.page);
}
