//! The return code after it was made: kept, shown again, renewed, and refused where it does not belong.

use crate::town::{Browser, Town};
use crate::{at_the_desk, somebody_who_wrote};
use people::Role;
use store::Holder;
use store::sealed::CodeKeys;
use vault::{ReturnCode, WordList};

const HOURS: i64 = 3_600;

fn group(code: &str, number: usize) -> String {
    code.split('-').nth(number - 1).unwrap().to_owned()
}

/// The code as words of a language.
fn words(code: &str, language: &str) -> Vec<String> {
    let code = ReturnCode::parse(code).unwrap();
    code.words(WordList::of(language).unwrap()).each_ref().map(|word| word.to_string()).into()
}

/// How many dossiers the code opens.
fn opens(town: &Town, code: &str) -> usize {
    let code = ReturnCode::parse(code).unwrap();
    town.behind(async move |house| {
        let holder = Holder::Code(CodeKeys::of(&code, &house.pepper).look_up);
        house.store.read(move |reader| reader.grants_ever_of(&holder)).await.unwrap().len()
    })
}

fn comes_in(town: &Town, typed: &str) -> Browser {
    let mut person = town.person();
    person.post("/terug", &[("code", typed)]);
    person
}

/// Asks for a new code inside the conversation.
fn renewed(person: &mut Browser) -> String {
    person.get("/gesprek/code");
    let was = person.field("_was").unwrap();
    person.post("/gesprek/code/nieuw", &[("_was", &was)]);
    assert_eq!(person.status, 200, "{}", person.page);
    person.code()
}

#[test]
fn the_code_stands_there_as_words_and_as_a_picture_and_in_no_address() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
    let code = person.code();
    for word in words(&code, "nl") {
        assert!(person.sees(&format!("<li>{word}</li>")), "{word}");
    }
    assert!(person.sees("<svg class=\"luwte-qr\"") && person.sees("aria-label=\"De code als plaatje"));
    for address in person.page.split("href=\"").chain(person.page.split("action=\"")).skip(1) {
        let address = address.split('"').next().unwrap();
        assert!(!address.contains(&group(&code, 1)), "{address}");
    }
}

#[test]
fn the_code_is_put_away_when_the_right_group_or_word_is_typed_over() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/code");
    assert!(person.sees("Kijkt er niemand mee?") && person.code().is_empty(), "asked first");
    person.post("/gesprek/code", &[]);
    assert_eq!(person.code(), code);
    for (asked, word) in [("2", 4), ("3", 7)] {
        let number: usize = asked.parse().unwrap();
        let group = group(&code, number).to_lowercase();
        let word = &words(&code, "nl")[word - 1];
        for typed in [&group, word] {
            person.post("/gesprek/code/bewaard", &[("groep", asked), ("over", typed)]);
            assert!(person.status == 200 && person.sees("Schrijf verder"), "{typed}");
            person.post("/gesprek/code", &[]);
        }
        for wrong in ["", "AAAAA", "aardbei", &group[..4]] {
            person.post("/gesprek/code/bewaard", &[("groep", asked), ("over", wrong)]);
            assert_eq!((person.status, person.code()), (400, code.clone()), "the code is still there");
            assert!(wrong.is_empty() || !person.sees(wrong), "what was typed is not shown");
        }
    }
    person.post("/gesprek/code/bewaard", &[("groep", "9"), ("over", "x")]);
    assert_eq!(person.status, 400);
}

#[test]
fn the_words_of_any_language_lead_back() {
    let town = Town::new();
    let (_, code) = somebody_who_wrote(&town, "eerste woorden");
    for list in WordList::all() {
        let typed = words(&code, list.language()).join(", ").to_uppercase();
        assert!(comes_in(&town, &typed).sees("eerste woorden"), "{}", list.language());
    }
    let mut typed = words(&code, "nl");
    typed[6] = "xqzxq".to_owned();
    let person = comes_in(&town, &typed.join(" "));
    assert!(person.status == 400 && person.sees("Woord 7 staat niet in onze lijst"), "{}", person.page);
    let person = comes_in(&town, &typed[..6].join(" "));
    assert!(person.status == 400 && person.sees("Hier staan er 6"));
}

#[test]
fn a_code_in_a_message_is_refused_on_either_side_before_it_is_kept() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    let stray = ReturnCode::from_seed(&vault::Key::from_bytes([5; 32])).show().to_string();
    let refused = "Haal hem er eerst uit";
    for text in [stray.clone(), format!("mijn code: {}", words(&stray, "pl").join(" "))] {
        person.post("/hoi", &[("bericht", &text), ("_eens", &once)]);
        assert!(person.status == 400 && person.sees(refused) && person.sees(&text), "{}", person.page);
    }
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let text = format!("Ik heb {code} gekregen");
    person.post("/gesprek", &[("bericht", &text)]);
    assert!(person.status == 400 && person.sees(refused));
    worker.post(&format!("{path}/antwoord"), &[("bericht", &text)]);
    assert!(worker.status == 400 && worker.sees(refused));
    worker.get(&path);
    assert!(!worker.sees(&group(&code, 1)));
}

#[test]
fn a_code_that_was_seen_is_renewed_at_once_and_everything_comes_along() {
    let town = Town::new();
    let (mut person, old) = somebody_who_wrote(&town, "eerste woorden");
    let mut elsewhere = comes_in(&town, &old);
    assert!(elsewhere.sees("eerste woorden"));
    assert_eq!(opens(&town, &old), 2, "conversation and pocket");
    let new = renewed(&mut person);
    assert!(new.len() == 23 && new != old);
    assert_eq!((opens(&town, &old), opens(&town, &new)), (0, 2));
    person.get("/gesprek");
    assert!(person.sees("eerste woorden") && person.sees("De code is vernieuwd."), "this visit goes on");
    person.post("/gesprek", &[("bericht", "nu met een nieuwe")]);
    elsewhere.get("/gesprek");
    assert!(!elsewhere.sees("eerste woorden"), "other visits have ended");
    let with_the_old = comes_in(&town, &old);
    assert!(
        with_the_old.status == 400 && !with_the_old.sees("vervangen door"),
        "whoever saw it learns nothing"
    );
    let mut back = comes_in(&town, &new);
    assert!(back.sees("nu met een nieuwe"));
    back.post("/gesprek/code", &[]);
    assert_eq!(back.code(), new);
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Goed gedaan.")]);
    assert!(worker.sees("De code is vernieuwd."));
    town.a_moment_later();
    back.get("/gesprek");
    assert!(back.sees("Goed gedaan."));
}

#[test]
fn a_wish_for_a_new_code_that_is_sent_twice_makes_one_code() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/code");
    let was = person.field("_was").unwrap();
    person.post("/gesprek/code/nieuw", &[("_was", &was)]);
    let new = person.code();
    for _ in 0..2 {
        person.post("/gesprek/code/nieuw", &[("_was", &was)]);
        assert_eq!(person.code(), new);
    }
    assert_eq!(opens(&town, &new), 2);
}

#[test]
fn a_lost_code_is_renewed_by_a_worker_whom_the_person_can_see_doing_it() {
    let town = Town::new();
    let (mut person, old) = somebody_who_wrote(&town, "eerste woorden");
    let (mut worker, path) = at_the_desk(&town);
    let anew = format!("{path}/code/nieuw");
    worker.post(&anew, &[("hoe", "lost")]);
    assert!(worker.status == 400 && worker.sees("Dit kan alleen als de ander erom vraagt."));
    worker.post(&anew, &[("akkoord", "ja")]);
    assert_eq!(worker.status, 400, "a reason is needed");
    worker.post(&anew, &[("hoe", "lost"), ("akkoord", "ja")]);
    let new = worker.code();
    assert!(worker.status == 200 && new.len() == 23 && new != old, "{}", worker.page);
    worker.get(&path);
    assert!(worker.code().is_empty(), "shown once");
    person.get("/gesprek");
    assert!(!person.sees("eerste woorden"), "visits under the old code have ended");
    let mut back = comes_in(&town, &new);
    for text in ["eerste woorden", "De code is vernieuwd.", "Noor", "De code was kwijt."] {
        assert!(back.sees(text), "{text}");
    }
    back.post("/gesprek/code", &[]);
    assert_eq!(back.code(), new);
    assert_eq!((opens(&town, &old), opens(&town, &new)), (0, 2));
    let with_the_old = comes_in(&town, &old);
    assert!(with_the_old.status == 400 && with_the_old.sees("Deze code is vervangen door een nieuwe."));
    assert!(!with_the_old.sees("Noor"));
    town.behind(async |house| house.clock.forward(49 * HOURS));
    assert!(comes_in(&town, &old).sees("Met deze code vinden we geen gesprek."), "after two days");
    comes_in(&town, &new).post("/gesprek/wissen", &[]);
    assert_eq!(opens(&town, &new), 0);
}

#[test]
fn for_somebody_young_two_workers_make_the_new_code() {
    let mut town = Town::with(&[("els", Role::OutreachWorker)]);
    town.hire("lot", &[Role::OutreachWorker]);
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "hoi"), ("jong", "ja"), ("_eens", &once)]);
    let old = person.code();
    let (mut noor, path) = at_the_desk(&town);
    let wish = [("hoe", "never-received"), ("akkoord", "ja")];
    for _ in 0..2 {
        noor.post(&format!("{path}/code/nieuw"), &wish);
        assert!(noor.status == 409 && noor.code().is_empty(), "one worker, however often, is not two");
    }
    assert!(noor.sees("kijkt een tweede collega mee") && opens(&town, &old) == 2);
    let mut lot = town.worker("lot");
    lot.get("/werk/gesprekken");
    lot.post(&format!("{path}/code/nieuw"), &wish);
    assert_eq!(lot.status, 404, "without a key one is no second");
}

#[test]
fn whoever_has_no_code_yet_has_none_to_renew() {
    let town = Town::new();
    let (_, _) = somebody_who_wrote(&town, "hoi");
    let (_, path) = at_the_desk(&town);
    let mut colleague = town.worker("sam");
    colleague.get("/werk/gesprekken");
    colleague.post(&format!("{path}/code/nieuw"), &[("hoe", "lost"), ("akkoord", "ja")]);
    assert_eq!(colleague.status, 404);
    let mut nobody = town.person();
    nobody.get("/gesprek/code");
    assert!(nobody.code().is_empty() && nobody.sees("/terug"));
}
