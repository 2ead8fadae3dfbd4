use super::super::wording::{check, lists};
use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

const NOW: Moment = Moment::from_seconds(1_000_000);

fn by(number: u8) -> Signature {
    let who = Colleague { worker: Id::from_bytes([number; 16]), name: format!("Collega {number}") };
    Signature { who, at: NOW }
}

fn written(text: &str, laid: bool) -> Written {
    Written { text: text.to_owned(), reason: String::new(), laid }
}

fn bank(phrases: Vec<Phrase>) -> Bank {
    let records = phrases.into_iter().enumerate().map(|(place, phrase)| {
        (Id::from_bytes([u8::try_from(place).unwrap() + 100; 16]), BankRecord::Phrase(phrase))
    });
    Bank::of(records)
}

fn ready(text: &str) -> Phrase {
    Phrase::begin(Occasion::First, "nl", written(text, true), by(1)).signed(1, by(2)).unwrap()
}

#[test]
fn two_different_workers_stand_behind_a_text_before_it_is_used() {
    let phrase = Phrase::begin(Occasion::First, "nl", written("Dag, fijn dat je er bent.", true), by(1));
    assert_eq!((phrase.standing(), phrase.in_use()), (Standing::Waits, None));
    assert_eq!(phrase.clone().signed(1, by(1)), None, "nobody reads for themselves");
    assert_eq!(phrase.clone().signed(2, by(2)), None, "not a version that nobody saw");
    let phrase = phrase.signed(1, by(2)).unwrap();
    assert_eq!(phrase.standing(), Standing::InUse);
    assert_eq!(phrase.signed(1, by(3)), None, "two are enough");
}

#[test]
fn what_came_with_luwte_is_read_by_two() {
    let bank = Bank::default();
    assert!(bank.phrases.is_empty());
    let bank = Bank::of(std::iter::empty());
    assert_eq!(bank.phrases.len(), SHIPPED.len());
    assert!(bank.phrases.iter().all(|kept| kept.phrase.standing() == Standing::Unread));
    let phrase = bank.phrases[0].phrase.clone().signed(1, by(1)).unwrap();
    assert_eq!(phrase.standing(), Standing::Waits);
    assert_eq!(phrase.clone().signed(1, by(1)), None);
    assert_eq!(phrase.signed(1, by(2)).unwrap().standing(), Standing::InUse);
}

#[test]
fn the_version_in_use_stays_until_two_agree_on_the_new_one() {
    let phrase =
        ready("Dag, fijn dat je er bent.").rewritten(written("Dag, wat goed dat je er bent.", true), by(2));
    assert_eq!(phrase.standing(), Standing::Waits);
    assert_eq!(phrase.in_use().unwrap().number, 1);
    let phrase = phrase.signed(2, by(1)).unwrap();
    assert_eq!(phrase.in_use().unwrap().number, 2);
}

#[test]
fn a_sketch_is_written_over_and_cannot_be_signed() {
    let phrase = Phrase::begin(Occasion::Wait, "nl", written("Nog niet af.", false), by(1));
    assert_eq!(phrase.standing(), Standing::Sketch);
    assert_eq!(phrase.clone().signed(1, by(2)), None);
    let phrase = phrase.rewritten(written("Nu wel af, zo.", true), by(2));
    assert_eq!((phrase.versions.len(), phrase.standing()), (1, Standing::Waits));
    assert_eq!(phrase.signed(1, by(1)).unwrap().standing(), Standing::InUse);
}

#[test]
fn whoever_lived_through_it_reads_the_version_of_now_and_is_neither_of_the_two() {
    let day = Day::from_number(20_000);
    let phrase = Phrase::begin(Occasion::First, "nl", written("Dag, fijn dat je er bent.", true), by(1));
    assert_eq!(phrase.clone().read_by_experience(2, day), None, "not a version that nobody saw");
    let phrase = phrase.read_by_experience(1, day).unwrap();
    assert_eq!(phrase.standing(), Standing::Waits, "a second worker still has to read it");
    assert_eq!(phrase.clone().read_by_experience(1, day), None);
    let phrase = phrase.signed(1, by(2)).unwrap();
    assert_eq!(phrase.in_use().unwrap().lived, Some(day));
    let phrase = phrase.rewritten(written("Dag, wat goed dat je er bent.", true), by(1));
    assert_eq!(phrase.newest().unwrap().lived, None, "other words are read again");
}

#[test]
fn what_is_put_away_is_not_used_and_old_versions_end() {
    let away = Phrase { away: true, ..ready("Dag, fijn dat je er bent.") };
    assert_eq!((away.standing(), away.in_use()), (Standing::Away, None));
    let mut phrase = ready("Dag, fijn dat je er bent.");
    for number in 0..40 {
        phrase = phrase.rewritten(written(&format!("Versie {number} van deze zin."), true), by(1));
    }
    assert!(phrase.in_use().is_some(), "the one in use is never forgotten");
    let phrase = phrase.signed(41, by(2)).unwrap().rewritten(written("En nog een keer.", true), by(1));
    assert_eq!((phrase.versions.len(), phrase.in_use().unwrap().number), (VERSIONS_MAX, 41));
}

#[test]
fn what_the_team_signed_stands_in_the_place_of_what_came_with_luwte() {
    let first = Phrase::of_shipped(&SHIPPED[0]).signed(1, by(1)).unwrap();
    let bank = bank(vec![first]);
    assert_eq!(bank.phrases.len(), SHIPPED.len());
    assert_eq!(bank.find(SHIPPED[0].id()).unwrap().id, Id::from_bytes([100; 16]));
    assert_eq!(bank.find(SHIPPED[1].id()).unwrap().id, SHIPPED[1].id());
    assert_eq!(bank.find(Id::from_bytes([9; 16])), None);
}

#[test]
fn only_texts_of_the_language_are_offered_and_those_that_fit_come_first() {
    let call = Phrase { occasion: Occasion::Call, ..ready("Zullen we een keer bellen?") };
    let english = Phrase { language: "en".to_owned(), ..ready("Good that you are here.") };
    let bank = bank(vec![call, ready("Dag, fijn dat je er bent."), english]);
    let occasions = |first| bank.usable("nl", first).iter().map(|one| one.1).collect::<Vec<_>>();
    assert_eq!(occasions(None), [Occasion::First, Occasion::Call]);
    assert_eq!(occasions(Some(Occasion::Call)), [Occasion::Call, Occasion::First]);
    assert_eq!(bank.usable("pl", None), []);
}

#[test]
fn a_text_of_the_bank_is_not_sent_as_it_is() {
    let bank = bank(vec![ready("Dag, fijn dat je er bent. Ik lees met je mee. Wat zou helpen?")]);
    let lands = put("", "Dag, fijn dat je er bent.", Occasion::First);
    assert_eq!(bank.lacks(&lands), Some(Lacks::Place));
    assert_eq!(bank.lacks("Hoi! [...]"), Some(Lacks::Place));
    for bare in [
        "Dag, fijn dat je er bent. Ik lees met je mee. Wat zou helpen?",
        "dag fijn dat je er bent",
        "Wat zou helpen?\n\nIk lees met je mee!",
        "Hoi. Ik lees met je mee.",
        SHIPPED[0].text,
    ] {
        assert_eq!(bank.lacks(bare), Some(Lacks::OwnLine), "{bare}");
    }
    for own in [
        "Hoi!",
        "Dag, fijn dat je er bent. Je schreef over je kamer in de stad.",
        "Ik vroeg het na bij mijn collega.",
        "Ben je nu veilig? Is er direct gevaar, bel dan 112. Ik blijf hier.",
    ] {
        assert_eq!(bank.lacks(own), None, "{own}");
    }
}

#[test]
fn what_was_typed_stays_above_the_text_that_was_chosen() {
    assert_eq!(put("Hoi Wilg", "Ik hoor je.", Occasion::Listen), "Hoi Wilg\n\nIk hoor je.\n\n[…]");
    assert_eq!(put("", "Ik hoor […] je.", Occasion::Listen), "Ik hoor […] je.");
    assert_eq!(put("", "Ben je nu veilig?", Occasion::Danger), "Ben je nu veilig?");
}

#[test]
fn what_comes_with_luwte_keeps_to_its_own_words() {
    let numbers: BTreeSet<u8> = SHIPPED.iter().map(|one| one.number).collect();
    assert_eq!(numbers.len(), SHIPPED.len());
    for shipped in SHIPPED.iter() {
        let found = check(shipped.text, shipped.language, &lists::first_words(shipped.language));
        assert_eq!(found, [], "{}", shipped.text);
        assert!(shipped.text.chars().count() <= PHRASE_MAX);
    }
    for language in kit::Lang::WORKERS.map(kit::Lang::code) {
        for occasion in Occasion::ALL {
            assert!(SHIPPED.iter().any(|one| one.occasion == *occasion && one.language == language));
        }
    }
}

#[test]
fn whoever_reads_any_of_our_languages_has_a_text_for_each_occasion_beside_its_dutch() {
    for language in kit::Lang::ALL.map(kit::Lang::code) {
        let own: Vec<_> = SHIPPED.iter().filter(|one| one.language == language).collect();
        for occasion in Occasion::ALL {
            assert!(own.iter().any(|one| one.occasion == *occasion), "{language}: {}", occasion.code());
        }
        for one in own {
            let dutch = SHIPPED.iter().find(|other| Some(other.number) == one.meant);
            assert_eq!(dutch.is_none(), language == "nl", "{}", one.text);
            let fits = |dutch: &shipped::Shipped| dutch.language == "nl" && dutch.occasion == one.occasion;
            assert!(dutch.is_none_or(fits), "{}", one.text);
            assert_eq!(Phrase::of_shipped(one).in_dutch(), dutch.map(|dutch| dutch.text));
        }
    }
}

#[test]
fn each_sheet_survives_being_kept() {
    let record = BankRecord::Phrase(ready("Dag, fijn dat je er bent."));
    let kept = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<BankRecord>(&kept).unwrap(), record);
}

proptest! {
    #[test]
    fn whatever_is_put_together_from_the_bank_lacks_an_own_line(places in prop::collection::vec(0..SHIPPED.len(), 1..5)) {
        let bank = Bank::of(std::iter::empty());
        let texts: Vec<&str> = places.iter().map(|place| &SHIPPED[*place])
            .filter(|one| one.occasion != Occasion::Danger).map(|one| one.text).collect();
        let message = texts.join("\n");
        prop_assert_eq!(bank.lacks(&message), (!texts.is_empty()).then_some(Lacks::OwnLine));
        let with_own = format!("{message} Je schreef zaterdag over jouw fiets.");
        prop_assert_eq!(bank.lacks(&with_own), None);
    }

    #[test]
    fn no_message_makes_it_panic(message in ".{0,300}") {
        let _ = Bank::of(std::iter::empty()).lacks(&message);
    }
}
