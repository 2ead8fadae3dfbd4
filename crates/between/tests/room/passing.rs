//! Passing somebody on: sent, read, taken on or not, taken back, gone.

use crate::town::{Browser, DAY, Two};

const WORDS: &str = "Ik praat liever met jullie. Bel me op dinsdag.";

fn passes_on(worker: &mut Browser, words: &str) {
    worker.get("/werk/doorgeven");
    let (partner, once) = (worker.id_after("name=\"partner\" value=\""), worker.field("_eens").unwrap());
    let form = [
        ("_eens", once.as_str()),
        ("partner", &partner),
        ("woorden", words),
        ("weg", "check-information"),
        ("dagen", "7"),
        ("leeftijd", "adult"),
        ("akkoord", "ja"),
    ];
    worker.post("/werk/doorgeven", &form);
}

fn opens(worker: &mut Browser) -> String {
    worker.get("/werk/doorgeven");
    let path = format!("/werk/doorgeven/{}", worker.id_after("href=\"/werk/doorgeven/"));
    worker.get(&path);
    path
}

/// Both houses, and a worker of each; the first passed somebody on.
fn passed() -> (Two, Browser, Browser) {
    let two = Two::new();
    two.agree();
    let [mut noor, sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    passes_on(&mut noor, WORDS);
    assert!(noor.status == 200 && noor.sees("Aangekomen"), "{}", noor.page);
    (two, noor, sanne)
}

#[test]
fn the_other_team_reads_the_words_takes_it_on_and_they_are_gone() {
    let (two, mut noor, mut sanne) = passed();
    assert!(!noor.sees(WORDS), "the words are not kept where they were written");
    noor.post(&format!("/werk/doorgeven/{}/navragen", noor.id_after("action=\"/werk/doorgeven/")), &[]);
    assert!(noor.sees("Er is nog geen antwoord"));

    assert!(!two.can_be_read_at_rest(WORDS), "as it came");
    let path = opens(&mut sanne);
    assert!(sanne.sees(WORDS) && sanne.sees("Van Noord") && sanne.sees("Informatie bij een controle"));
    assert!(!two.can_be_read_at_rest(WORDS), "once it is filed");
    assert!(two.can_be_read_at_rest("BEGIN CERTIFICATE"), "the search finds what is there");
    sanne.post(&format!("{path}/overgenomen"), &[]);
    assert_eq!(sanne.status, 409, "first somebody takes it on");
    sanne.get(&path);
    sanne.post(&format!("{path}/ja"), &[]);
    assert!(sanne.sees("Noor neemt het aan") && sanne.sees(WORDS));

    let ask = format!("/werk/doorgeven/{}/navragen", noor.id_after("action=\"/werk/doorgeven/"));
    noor.post(&ask, &[]);
    assert!(noor.sees("Zij nemen het aan") && !noor.sees("Noor neemt"), "not who of them");
    sanne.post(&format!("{path}/overgenomen"), &[]);
    assert!(sanne.status == 200 && sanne.sees("Er ligt niets"), "{}", sanne.page);
    sanne.get(&path);
    assert_eq!(sanne.status, 404);
}

#[test]
fn what_is_declined_is_gone_at_once() {
    let (_two, mut noor, mut sanne) = passed();
    let path = opens(&mut sanne);
    sanne.post(&format!("{path}/nee"), &[]);
    assert!(sanne.sees("Er ligt niets"));
    sanne.get(&path);
    assert_eq!(sanne.status, 404);
    noor.post(&format!("/werk/doorgeven/{}/navragen", noor.id_after("action=\"/werk/doorgeven/")), &[]);
    assert!(noor.sees("Daar kan het nu niet"));
}

#[test]
fn whoever_takes_it_back_erases_it_read_or_not() {
    let (_two, mut noor, mut sanne) = passed();
    let back = |noor: &Browser| {
        let (_, rest) = noor.page.split_once("/navragen").unwrap();
        let (_, rest) = rest.split_once("action=\"").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    // Before anybody looked.
    let path = back(&noor);
    noor.post(&path, &[]);
    assert!(noor.sees("gaven de laatste weken niets door"), "{}", noor.page);
    sanne.get("/werk/doorgeven");
    assert!(sanne.sees("Er ligt niets"));
    // And while it is read.
    passes_on(&mut noor, WORDS);
    let read = opens(&mut sanne);
    assert!(sanne.sees(WORDS));
    let path = back(&noor);
    noor.post(&path, &[]);
    sanne.get(&read);
    assert_eq!(sanne.status, 404);
}

#[test]
fn what_nobody_answers_runs_out_on_both_sides() {
    let (two, _, mut sanne) = passed();
    let path = opens(&mut sanne);
    two.later(7 * DAY);
    let [mut noor, mut sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    sanne.get(&path);
    assert_eq!(sanne.status, 404);
    sanne.get("/werk/doorgeven");
    assert!(sanne.sees("Er ligt niets"));
    noor.get("/werk/doorgeven");
    assert!(noor.sees("Verlopen zonder antwoord"));
    two.later(31 * DAY);
    let mut noor = two.north.worker("noor");
    noor.get("/werk/doorgeven");
    assert!(noor.sees("gaven de laatste weken niets door"), "then also that there was something");
}

#[test]
fn the_same_form_twice_is_one_thing_and_without_a_yes_nothing_leaves() {
    let two = Two::new();
    two.agree();
    let [mut noor, mut sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    noor.get("/werk/doorgeven");
    let (partner, once) = (noor.id_after("name=\"partner\" value=\""), noor.field("_eens").unwrap());
    let form = [
        ("_eens", once.as_str()),
        ("partner", &partner),
        ("woorden", WORDS),
        ("dagen", "3"),
        ("leeftijd", "adult"),
    ];
    noor.post("/werk/doorgeven", &form);
    assert!(noor.status == 400 && noor.sees("Zonder ja") && noor.sees(WORDS));
    let agreed: Vec<(&str, &str)> = form.into_iter().chain([("akkoord", "ja")]).collect();
    for _ in 0..2 {
        noor.post("/werk/doorgeven", &agreed);
        assert_eq!(noor.status, 200, "{}", noor.page);
    }
    assert_eq!(noor.page.matches("Aan Zuid").count(), 1);
    sanne.get("/werk/doorgeven");
    assert_eq!(sanne.page.matches("Van Noord").count(), 1);
}

#[test]
fn a_partner_that_is_down_loses_nothing_that_was_typed() {
    let two = Two::new();
    two.agree();
    two.south.front.close();
    let mut noor = two.north.worker("noor");
    passes_on(&mut noor, WORDS);
    assert!(noor.status == 400 && noor.sees(WORDS) && noor.sees("Er is niets doorgegeven"), "{}", noor.page);
    noor.get("/werk/doorgeven");
    assert!(noor.sees("gaven de laatste weken niets door"));
}

#[test]
fn without_an_agreement_there_is_nobody_to_pass_on_to() {
    let two = Two::new();
    let mut noor = two.north.worker("noor");
    noor.get("/werk/doorgeven");
    assert!(noor.sees("Er is nog niemand om aan door te geven"));
    noor.post("/werk/doorgeven", &[("woorden", WORDS)]);
    assert!(noor.status == 400);
    let mut mirre = two.north.worker("mirre");
    mirre.get("/werk/doorgeven");
    assert_eq!(mirre.status, 404, "it is for those who do outreach");
}

#[test]
fn about_somebody_who_may_be_under_18_nothing_leaves_without_a_conversation_to_consult_in() {
    let two = Two::new();
    two.agree();
    let [mut noor, mut sanne] = [two.north.worker("noor"), two.south.worker("noor")];
    noor.get("/werk/doorgeven");
    let (partner, once) = (noor.id_after("name=\"partner\" value=\""), noor.field("_eens").unwrap());
    let form = [
        ("_eens", once.as_str()),
        ("partner", &partner),
        ("woorden", WORDS),
        ("dagen", "3"),
        ("akkoord", "ja"),
    ];
    for age in [None, Some(("leeftijd", "may-be-young"))] {
        let form: Vec<(&str, &str)> = form.into_iter().chain(age).collect();
        noor.post("/werk/doorgeven", &form);
        assert!(noor.status == 400 && noor.sees(WORDS), "{}", noor.page);
    }
    assert!(noor.sees("Geef dit door vanuit het gesprek"));
    sanne.get("/werk/doorgeven");
    assert!(!sanne.sees("Van Noord"));
}
