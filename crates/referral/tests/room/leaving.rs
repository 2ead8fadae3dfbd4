//! How the agreed words leave: read within some days, answered once, on paper; and who goes along.

use crate::town::Town;
use crate::{FIRST_WORDS, Waiting, read_as_partner, town};
use store::Id;

const ANSWER: &str = "Kom dinsdag om tien uur.";

#[test]
fn a_code_that_was_used_opens_nothing_three_days_later() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    town.days_later(20);
    assert_eq!(read_as_partner(&town, &code).status, 200, "nobody read it before");
    town.days_later(2);
    assert_eq!(read_as_partner(&town, &code).status, 200);
    town.days_later(1);
    assert_eq!(read_as_partner(&town, &code).status, 400);
    let mut guide = town.worker("guus");
    guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert!(guide.sees("De partner kan de tekst niet meer lezen"), "{}", guide.page);
}

#[test]
fn the_partner_answers_once_and_guide_and_client_both_read_it() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    let mut partner = read_as_partner(&town, &code);
    let typed = partner.field("code").unwrap();
    partner.post("/verwijzing/antwoord", &[("code", &typed), ("antwoord", " ")]);
    assert!(partner.status == 400 && partner.sees(FIRST_WORDS), "an empty answer asks again, with the text");
    partner.post("/verwijzing/antwoord", &[("code", &typed), ("antwoord", ANSWER)]);
    assert!(partner.status == 200 && partner.sees("Je antwoord is aangekomen"), "{}", partner.page);
    partner.post("/verwijzing/antwoord", &[("code", &typed), ("antwoord", "Nog een.")]);
    assert_eq!(partner.status, 400, "once");
    assert_eq!(read_as_partner(&town, &code).status, 400, "the code is used up");
    for reader in [&mut waiting.guide, &mut waiting.client] {
        let path = if reader.sees("/werk/") { "/werk/verwijzingen/" } else { "/mijn/verwijzing/" };
        reader.get(&format!("{path}{}", waiting.id));
        assert!(reader.sees(ANSWER) && !reader.sees("Nog een."), "{}", reader.page);
    }
    town.days_later(61);
    let mut guide = town.worker("guus");
    guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert!(guide.status == 200 && !guide.sees(ANSWER), "it goes a month after the last day");
}

#[test]
fn of_two_who_answer_at_one_moment_one_is_kept_and_the_other_hears_that_the_code_is_used() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    let answers = ["Kom dinsdag.", "Kom vrijdag."];
    // Both read before either answers.
    let partners = answers.map(|words| (words, read_as_partner(&town, &code)));
    let answering: Vec<_> = partners
        .into_iter()
        .map(|(words, mut partner)| {
            std::thread::spawn(move || {
                let typed = partner.field("code").unwrap();
                partner.post("/verwijzing/antwoord", &[("code", &typed), ("antwoord", words)]);
                partner.status
            })
        })
        .collect();
    let mut answered: Vec<u16> = answering.into_iter().map(|one| one.join().unwrap()).collect();
    answered.sort_unstable();
    assert_eq!(answered, [200, 400]);
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    let kept = answers.iter().filter(|words| waiting.guide.sees(words)).count();
    assert_eq!(kept, 1, "{}", waiting.guide.page);
}

#[test]
fn what_the_partner_answered_is_lost_by_no_new_code_and_by_no_taking_back() {
    for by_client in [true, false] {
        let town = town();
        let mut waiting = Waiting::new(&town);
        waiting.agree(FIRST_WORDS);
        let code = waiting.hand_over();
        let mut partner = read_as_partner(&town, &code);
        let typed = partner.field("code").unwrap();
        partner.post("/verwijzing/antwoord", &[("code", &typed), ("antwoord", ANSWER)]);
        assert_eq!(partner.status, 200, "{}", partner.page);
        waiting.of_guide("overhandigen", &[]);
        assert_eq!(waiting.guide.status, 409, "a new code would take the place of the answer");
        waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
        assert!(!waiting.guide.sees("/overhandigen") && waiting.guide.sees("/papier"));
        if by_client {
            waiting.of_client("intrekken", &[])
        } else {
            waiting.of_guide("intrekken", &[])
        }
        waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
        waiting.client.get(&format!("/mijn/verwijzing/{}", waiting.id));
        assert!(waiting.guide.sees("Ingetrokken door") && waiting.guide.sees(ANSWER));
        assert!(waiting.client.sees(ANSWER), "{}", waiting.client.page);
        town.days_later(61);
        let mut guide = town.worker("guus");
        guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
        assert!(guide.status == 200 && !guide.sees(ANSWER), "it goes a month after the last day");
    }
}

#[test]
fn of_an_answer_and_a_taking_back_at_one_moment_no_answer_is_lost() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    let mut partner = read_as_partner(&town, &code);
    let own = format!("/mijn/verwijzing/{}", waiting.id);
    waiting.client.get(&own);
    let answering = std::thread::spawn(move || {
        let typed = partner.field("code").unwrap();
        partner.post("/verwijzing/antwoord", &[("code", &typed), ("antwoord", ANSWER)]);
        partner.status
    });
    waiting.client.post(&format!("{own}/intrekken"), &[]);
    assert_eq!(waiting.client.status, 200, "{}", waiting.client.page);
    let answered = answering.join().unwrap() == 200;
    waiting.client.get(&own);
    assert_eq!(waiting.client.sees(ANSWER), answered, "{}", waiting.client.page);
}

#[test]
fn somebody_without_a_code_answers_nothing() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    waiting.of_client("intrekken", &[]);
    let mut partner = town.person();
    for code in [code.as_str(), "", "abc", waiting.code.as_str()] {
        partner.get("/verwijzing");
        partner.post("/verwijzing/antwoord", &[("code", code), ("antwoord", ANSWER)]);
        assert_eq!(partner.status, 400, "{code}");
    }
}

#[test]
fn who_goes_along_can_still_change_and_the_partner_does_not_read_it() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    let day = town.day(3);
    for who in ["Noor", "Jet"] {
        waiting.of_guide(
            "mee",
            &[("wie-mee", who), ("dag-mee", &day), ("afspraak-mee", "bij de ingang"), ("tolk", "Pools")],
        );
        assert_eq!(waiting.guide.status, 200, "{}", waiting.guide.page);
    }
    waiting.client.get(&format!("/mijn/verwijzing/{}", waiting.id));
    for words in ["Jet", "bij de ingang", "Pools", "25 november 2026"] {
        assert!(waiting.client.sees(words), "{words}");
    }
    assert!(!waiting.client.sees("Noor"));
    assert!(!read_as_partner(&town, &code).sees("bij de ingang"));
    waiting.of_guide("mee", &[("wie-mee", "Noor"), ("dag-mee", "morgen")]);
    assert_eq!(waiting.guide.status, 400);
    waiting.of_client("intrekken", &[]);
    waiting.of_guide("mee", &[("wie-mee", "Noor")]);
    assert_eq!(waiting.guide.status, 409);
}

#[test]
fn paper_is_made_of_what_was_agreed_and_the_client_sees_that_it_was() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.of_guide("papier", &[]);
    assert_eq!(waiting.guide.status, 409, "nothing was agreed to");
    waiting.agree(FIRST_WORDS);
    let mut guide = waiting.guide.clone();
    guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    let pdf = guide.file(&format!("/werk/verwijzingen/{}/papier", waiting.id));
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.starts_with("%PDF-1.7") && text.contains("pdfuaid") && text.contains("/StructTreeRoot"));
    assert!(!text.contains("De Haven"), "the name of the house would tell what somebody's work is");
    waiting.client.get(&format!("/mijn/verwijzing/{}", waiting.id));
    assert!(waiting.client.sees("Papier kan niemand meer intrekken"), "{}", waiting.client.page);
    assert!(waiting.client.sees("Kenmerk van het akkoord"));
}

/// At which revision the head of a dossier stands.
fn head_revision(town: &Town, dossier: &str) -> u32 {
    let id: Id = dossier.parse().unwrap();
    let head = town.runtime.block_on(town.house.store.read(move |reader| reader.record(id, id)));
    head.unwrap().unwrap().revision
}

/// Taking back writes the head. So does whatever lets the words leave: of the two at one moment one is a conflict, and no
/// code opens what was taken back.
#[test]
fn whatever_lets_the_words_leave_meets_the_client_who_takes_them_back() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let mut stood = head_revision(&town, &waiting.id);
    let mut writes_the_head = || {
        let before = std::mem::replace(&mut stood, head_revision(&town, &waiting.id));
        stood > before
    };
    assert!(!writes_the_head());
    let mut guide = town.worker("guus");
    guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    guide.file(&format!("/werk/verwijzingen/{}/papier", waiting.id));
    assert!(writes_the_head(), "on paper");
    for which in ["a code", "a new code"] {
        guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
        guide.post(&format!("/werk/verwijzingen/{}/overhandigen", waiting.id), &[]);
        assert_eq!(guide.status, 200, "{}", guide.page);
        assert!(writes_the_head(), "{which}");
    }
}

#[test]
fn words_that_paper_cannot_show_do_not_leave_with_holes() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree("مرحبا، أريد المساعدة");
    waiting.of_guide("papier", &[]);
    assert!(
        waiting.guide.status == 409 && waiting.guide.sees("letters die de PDF niet kent"),
        "{}",
        waiting.guide.page
    );
    waiting.client.get(&format!("/mijn/verwijzing/{}", waiting.id));
    assert!(!waiting.client.sees("op papier gezet"), "nothing was made");
}
