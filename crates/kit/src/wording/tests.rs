use super::lists::{LANGUAGES, first_words};
use super::*;
use proptest::prelude::*;

fn dutch(text: &str) -> Vec<Finding> {
    check(text, "nl", &first_words("nl"))
}

fn words_found(text: &str) -> Vec<String> {
    let found = dutch(text).into_iter().filter_map(|finding| match finding {
        Finding::Word { found, .. } => Some(found),
        _ => None,
    });
    found.collect()
}

#[test]
fn a_word_of_the_list_is_found_with_what_to_say_instead() {
    assert_eq!(words_found("Als slachtoffer kun je bellen."), ["slachtoffer"]);
    assert_eq!(words_found("Slachtoffers, zeg je."), ["slachtoffers"]);
    assert_eq!(words_found("Je moet praten!"), ["je moet praten"]);
    assert_eq!(words_found("Je moet wel praten."), [""; 0]);
    for finding in dutch("Wees sterk, arme jongen.") {
        assert!(
            matches!(&finding, Finding::Word { rule, .. } if !rule.instead.is_empty() && !rule.why.is_empty())
        );
        assert!(finding.needs_reason());
    }
}

#[test]
fn a_plain_text_has_nothing_to_look_at() {
    assert_eq!(dutch("Hoi, fijn dat je schrijft. Je hoeft niets uit te leggen. Begin waar jij wilt."), []);
    assert_eq!(check("", "nl", &first_words("nl")), []);
}

#[test]
fn a_part_of_a_word_is_not_the_word() {
    let rules = read_list("arm = laat weg = medelijden\n*lijst = rij = nee").unwrap();
    assert_eq!(check("Zij omarmt de warme arme.", "nl", &rules), []);
    assert_eq!(check("Op de wachtlijst!", "nl", &rules).len(), 1);
}

#[test]
fn a_long_sentence_and_a_hard_text_are_hints_that_need_no_reason() {
    let long = "Wanneer men zich oriënteert op mogelijkheden tot ondersteuning is het raadzaam voorafgaand \
                kennis te nemen van toepasselijke regelgeving omtrent voorzieningen binnen gemeentelijke kaders.";
    let found = dutch(long);
    assert!(found.iter().any(|one| matches!(one, Finding::LongSentence { words: 23, .. })), "{found:?}");
    assert!(found.iter().any(|one| matches!(one, Finding::Hard { .. })), "{found:?}");
    assert!(!found.iter().any(Finding::needs_reason));
}

#[test]
fn a_name_that_says_what_it_is_about_is_pointed_out() {
    for telling in ["Seksworkers-café", "Huiskamer PMW", "Sexual health desk", "Spreekuur soa-test"] {
        assert!(matches!(check_name(telling).as_slice(), [Finding::Telling { .. }]), "{telling}");
        assert!(!check_name(telling).iter().any(Finding::needs_reason));
    }
    for plain in ["De Huiskamer", "Koffie aan de Kade", "Essex Street 4", "Open tafel op dinsdag", ""] {
        assert_eq!(check_name(plain), [], "{plain}");
    }
}

/// Counted by hand after Douma: 14 words, 17 syllables, 2 sentences.
#[test]
fn the_ease_of_a_dutch_text_is_the_one_that_a_hand_finds() {
    let text = "Ik ben hier als je wilt praten. Je mag ook later nog schrijven, hoor.";
    assert_eq!(words(text).len(), 14);
    let syllables: usize = words(text).iter().map(|word| syllables(word, "nl")).sum();
    assert_eq!(syllables, 17);
    // 206.84 − 0.77 × (17 / 14 × 100) − 0.93 × 7 = 106.83: easier than the scale goes.
    assert_eq!(ease(text, "nl"), Some(100));
    assert_eq!(ease("Kort.", "nl"), None);
    assert_eq!(ease(text, "pl"), None);
}

#[test]
fn syllables_are_counted_by_what_sounds_as_one() {
    let dutch = ["mooi", "leeuw", "nieuwe", "beïnvloeden", "huis", "psst", "financiële"];
    assert_eq!(dutch.map(|word| syllables(word, "nl")), [1, 1, 2, 4, 1, 1, 5]);
    let english = ["home", "table", "you", "something", "the"];
    assert_eq!(english.map(|word| syllables(word, "en")), [1, 2, 1, 3, 1]);
}

#[test]
fn words_of_other_languages_are_found_with_what_has_grown_to_them() {
    for (language, text) in [
        ("ar", "هل أنت الضحية؟"),
        ("ar", "تبقى مجهولًا هنا"),
        ("bg", "За жертвите има място."),
        ("tr", "Mağdurlar için."),
        ("pl", "Jesteś anonimowy."),
    ] {
        assert!(check(text, language, &first_words(language)).iter().any(Finding::needs_reason), "{text}");
    }
}

#[test]
fn a_list_is_read_as_it_is_shown() {
    for language in LANGUAGES {
        let rules = first_words(language);
        assert!(!rules.is_empty());
        assert_eq!(read_list(&show_list(&rules)), Ok(rules));
    }
    assert_eq!(read_list("goed = beter\n\n* = x"), Err(3));
    assert_eq!(read_list("geen teken"), Err(1));
    assert_eq!(read_list(&"a = b\n".repeat(WORDS_MAX + 1)), Err(WORDS_MAX + 1));
    assert_eq!(first_words("de"), []);
    assert_eq!(LANGUAGES.to_vec(), crate::Lang::ALL.map(crate::Lang::code).to_vec());
}

#[test]
fn what_a_team_made_its_own_keeps_only_what_differs() {
    let first = first_words("nl");
    let kept = serde_json::to_string(&OwnWords::of("nl", &first)).unwrap();
    assert_eq!(kept, r#"{"added":[],"left_out":[]}"#);
    assert_eq!(OwnWords::default().rules("nl"), first);
    let own = WordRule { word: "casus*".to_owned(), instead: "iemand".to_owned(), why: String::new() };
    let list: Vec<WordRule> =
        first.iter().filter(|rule| rule.word != "casus*").cloned().chain([own.clone()]).collect();
    let kept = OwnWords::of("nl", &list);
    assert_eq!((kept.rules("nl"), kept.left_out.len(), kept.added.as_slice()), (list, 1, [own].as_slice()));
    assert_eq!(OwnWords::of("nl", &[]).rules("nl"), []);
}

proptest! {
    #[test]
    fn a_list_that_a_team_sets_is_the_list_that_it_finds(
        keep in prop::collection::vec(any::<bool>(), 44),
        own in prop::collection::btree_set("[a-z]{1,8}", 0..6),
    ) {
        let mut list: Vec<WordRule> =
            first_words("nl").into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(rule, _)| rule).collect();
        list.extend(own.into_iter().map(|word| WordRule { word, instead: "x".to_owned(), why: String::new() }));
        prop_assert_eq!(OwnWords::of("nl", &list).rules("nl"), list);
    }

    #[test]
    fn no_text_and_no_list_makes_it_panic(text in ".{0,400}", list in ".{0,200}", language in "nl|en|pl|") {
        let rules = read_list(&list).unwrap_or_default();
        let _ = check_name(&text);
        for finding in check(&text, &language, &rules) {
            if let Finding::Hard { ease } = finding {
                prop_assert!((0..EASE_MIN).contains(&ease));
            }
        }
    }

    #[test]
    fn a_word_is_found_wherever_it_stands(before in "[a-z ]{0,40}", after in "[a-z ]{0,40}", mark in "[ ,.!?\n]") {
        let text = format!("{before}{mark}Slachtoffer{mark}{after}");
        prop_assert!(check(&text, "nl", &first_words("nl")).iter().any(Finding::needs_reason));
    }

    #[test]
    fn a_list_that_was_read_is_read_the_same_again(list in "[a-z* ]{1,9} = [a-z ]{0,9} = [a-z ]{0,9}(\n[a-z]{1,5} = x = y){0,4}") {
        if let Ok(rules) = read_list(&list) {
            prop_assert_eq!(read_list(&show_list(&rules)), Ok(rules));
        }
    }
}
