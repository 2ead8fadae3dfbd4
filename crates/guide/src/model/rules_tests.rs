//! Which rules ask to be looked up again.

use super::*;
use proptest::prelude::*;

/// A day on which all that came with the program was looked up not long ago.
const NOW: Moment = Moment::from_seconds(1_795_348_800);

fn rule(number: u8, depends_on: &[&str], changed: Moment, checked: Moment) -> LocalRule {
    LocalRule {
        id: Id::from_bytes([number; 16]),
        shelf: Shelf::Rules,
        ways: vec![Way::Home],
        text: "Thuis werken mag hier.".to_owned(),
        unsure: false,
        source: "APV Veldhaven, artikel 3".to_owned(),
        address: String::new(),
        version: "2026".to_owned(),
        depends_on: depends_on.iter().map(|&name| name.to_owned()).collect(),
        changed,
        checked,
    }
}

fn signs(rules: Vec<LocalRule>) -> Signposts {
    Signposts { rules, ..Signposts::default() }
}

fn reviews(signs: &Signposts, now: Moment) -> Vec<(String, Review)> {
    let all = signs.all_rules();
    all.iter().filter_map(|rule| Some((rule.name.to_string(), rule.review(&all, now)?))).collect()
}

#[test]
fn what_came_with_the_program_is_fresh_whole_and_each_named_once() {
    assert_eq!(reviews(&Signposts::default(), NOW), []);
    for (place, one) in NATIONAL.iter().enumerate() {
        assert!(!one.source.is_empty() && !one.version.is_empty(), "{}", one.code);
        assert!(one.address.is_empty() || one.address.starts_with("https://"), "{}", one.code);
        assert!(one.changed <= one.checked, "{}", one.code);
        assert!(NATIONAL.iter().skip(place + 1).all(|other| other.code != one.code), "{}", one.code);
    }
}

#[test]
fn a_change_flags_what_depends_on_it_and_nothing_else() {
    let before = NOW.plus_days(-10);
    let first = rule(1, &[], before, before);
    let name = first.id.to_string();
    let mut signs =
        signs(vec![first, rule(2, &[&name, "home"], before, before), rule(3, &[], before, before)]);
    assert_eq!(reviews(&signs, NOW), []);
    signs.rules[0].changed = NOW;
    signs.rules[0].checked = NOW;
    let second = signs.rules[1].id.to_string();
    assert_eq!(reviews(&signs, NOW), [(second.clone(), Review::Changed)]);
    assert!(signs.look_up(&second, true, NOW));
    assert_eq!(reviews(&signs, NOW), [], "somebody looked it up");
    assert!(signs.rules[1].unsure && signs.rules[1].changed == NOW, "being unsure is a change");
}

#[test]
fn what_depends_on_a_rule_that_was_taken_away_is_flagged() {
    let signs = signs(vec![rule(2, &["0101"], NOW, NOW)]);
    assert_eq!(reviews(&signs, NOW).len(), 1);
}

#[test]
fn after_half_a_year_each_rule_is_looked_up_again() {
    let late = NOW.plus_days(REVIEW_DAYS);
    let signs = signs(vec![rule(1, &[], NOW, NOW)]);
    assert_eq!(reviews(&signs, late).len(), NATIONAL.len() + 1);
    assert!(reviews(&signs, late).iter().all(|(_, why)| *why == Review::Old));
    assert_eq!(reviews(&signs, NOW.plus_days(REVIEW_DAYS - 2)), []);
}

#[test]
fn the_organisation_may_doubt_a_national_rule_until_the_program_brings_a_newer_one() {
    let mut signs = Signposts::default();
    assert!(signs.look_up("home", true, NOW) && !signs.look_up("nothing", true, NOW));
    let doubted = |signs: &Signposts| {
        signs.all_rules().iter().find(|rule| rule.name == Name::National("home")).unwrap().unsure
    };
    assert!(doubted(&signs));
    signs.looked[0].checked = Moment::from_seconds(0);
    assert!(!doubted(&signs), "we looked after they did");
}

#[test]
fn a_rule_is_for_everybody_or_for_the_ways_it_names() {
    let signs = signs(vec![rule(1, &[], NOW, NOW)]);
    let all = signs.all_rules();
    let own = all.last().unwrap();
    assert!(own.is_for(Some(Way::Home)) && !own.is_for(None) && !own.is_for(Some(Way::Online)));
    assert!(all.iter().any(|rule| rule.is_for(None)));
}

proptest! {
    /// Whatever hangs on whatever: changing one rule flags those that name it, and no others.
    #[test]
    fn exactly_the_dependents_are_flagged(links in proptest::collection::vec((0u8..6, 0u8..6), 0..20), changed in 0u8..6) {
        let before = NOW.plus_days(-1);
        let id = |number: u8| Id::from_bytes([number; 16]).to_string();
        let rules = (0..6).map(|number| {
            let on: Vec<String> = links.iter().filter(|(from, to)| *from == number && from != to).map(|(_, to)| id(*to)).collect();
            LocalRule { depends_on: on, ..rule(number, &[], before, before) }
        });
        let mut signs = signs(rules.collect());
        signs.rules[usize::from(changed)].changed = NOW;
        signs.rules[usize::from(changed)].checked = NOW;
        let flagged: Vec<String> = reviews(&signs, NOW).into_iter().map(|(name, _)| name).collect();
        for number in 0..6 {
            let hangs = number != changed && links.contains(&(number, changed));
            prop_assert_eq!(flagged.contains(&id(number)), hangs, "{}", number);
        }
    }
}
