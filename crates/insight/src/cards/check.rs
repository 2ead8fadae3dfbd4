//! What the file of cards is held to.
#![cfg(test)]

use super::*;
use std::collections::BTreeSet;

fn shelf() -> &'static Shelf {
    super::shelf().expect("the file reads")
}

/// `2026`, `2026-11` or `2026-11-22`, or unknown.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let day = format!("{text}{}", ["-01-01", "-01", ""].get(parts.len().saturating_sub(1)).unwrap_or(&"x"));
    text == UNKNOWN || kit::when::parse_day(&day).is_some()
}

fn is_row(row: &str) -> bool {
    let (family, number) = row.split_once('-').unwrap_or_default();
    ["FIG", "GOV", "ORG", "MTG"].contains(&family) && number.len() == 2 && number.parse::<u8>().is_ok()
}

#[test]
fn every_source_has_a_date_and_an_address_or_says_that_it_is_unknown() {
    for source in &shelf().sources {
        assert!(is_date(&source.published), "{source:?}");
        assert!(source.address == UNKNOWN || source.address.starts_with("https://"), "{source:?}");
        assert!(!source.title.is_empty() && !source.publisher.is_empty(), "{source:?}");
    }
    assert!(is_date(&shelf().checked) && shelf().checked != UNKNOWN);
}

#[test]
fn every_card_is_whole_in_both_languages_and_has_one_figure_and_a_source() {
    for card in &shelf().cards {
        assert!(card.figure(Lang::Nl).is_some() && card.figure(Lang::En).is_some(), "{}", card.id);
        for words in [&card.unit, &card.population, &card.period, &card.definition, &card.limits] {
            assert!(!words.nl.trim().is_empty() && !words.en.trim().is_empty(), "{}", card.id);
        }
        assert!(!card.sources.is_empty(), "{}", card.id);
        assert!(card.sources.iter().all(|id| shelf().source(id).is_some()), "{}", card.id);
        assert!(!card.rows.is_empty() && card.rows.iter().all(|row| is_row(row)), "{}", card.id);
    }
}

#[test]
fn no_name_stands_there_twice_and_no_source_is_idle() {
    let shelf = shelf();
    let cards: BTreeSet<&String> = shelf.cards.iter().map(|card| &card.id).collect();
    let sources: BTreeSet<&String> = shelf.sources.iter().map(|source| &source.id).collect();
    assert_eq!((cards.len(), sources.len()), (shelf.cards.len(), shelf.sources.len()));
    let moments = shelf.moments.iter().map(|moment| &moment.source);
    let used: BTreeSet<&String> = shelf.cards.iter().flat_map(|card| &card.sources).chain(moments).collect();
    assert_eq!(used, sources);
    assert!(shelf.moments.iter().all(|moment| is_date(&moment.when)));
}

#[test]
fn figures_that_differ_stand_side_by_side_and_nowhere_else() {
    let shelf = shelf();
    for discrepancy in &shelf.discrepancies {
        assert!(discrepancy.cards.len() > 1);
        assert_eq!(shelf.cards_of(discrepancy).len(), discrepancy.cards.len(), "{:?}", discrepancy.cards);
        assert!(discrepancy.rows.iter().all(|row| is_row(row)));
    }
    let beside: Vec<Figure<'_>> = shelf
        .side_by_side(Group::BoysAndMen)
        .flat_map(|(_, cards)| cards)
        .filter_map(|card| card.figure(Lang::Nl))
        .collect();
    assert_eq!(beside, [Figure::Number(45), Figure::Number(43)]);
    assert!(shelf.alone(Group::BoysAndMen).all(|card| card.id != "boys-in-view" && card.id != "dutch-boys"));
    let all: usize = Group::ALL
        .into_iter()
        .map(|group| {
            shelf.alone(group).count()
                + shelf.side_by_side(group).map(|(_, cards)| cards.len()).sum::<usize>()
        })
        .sum();
    assert_eq!(all, shelf.cards.len(), "each card is shown once");
}

/// Only what was registered by the same source is compared, and never without its warning.
#[test]
fn a_comparison_is_of_two_registers_of_one_source_and_warns() {
    let shelf = shelf();
    for comparison in &shelf.comparisons {
        let [fewer, more] = [&comparison.fewer, &comparison.more].map(|id| shelf.card(id).unwrap());
        assert!(fewer.kind == Kind::Registered && more.kind == Kind::Registered);
        assert!(fewer.sources == more.sources && fewer.value < more.value);
        assert!(!comparison.warning.nl.is_empty() && !comparison.warning.en.is_empty());
        assert!(comparison.rows.iter().all(|row| is_row(row)));
    }
    let told: Vec<u64> = shelf.compared(Group::BoysAndMen).map(|(_, _, _, times)| times).collect();
    assert_eq!(told, [26], "1,133 beside 43");
    let all = Group::ALL.into_iter().map(|group| shelf.compared(group).count()).sum::<usize>();
    assert_eq!(all, shelf.comparisons.len());
    let file = include_str!("../../figures/cards.toml");
    let without = file.replacen("warning =", "remark =", 1);
    assert!(toml::from_str::<Shelf>(&without).is_err());
}

#[test]
fn what_was_only_said_is_no_number_and_nothing_is_averaged() {
    for card in &shelf().cards {
        assert_eq!(card.kind == Kind::Told, card.words.is_some(), "{}", card.id);
    }
    let file = include_str!("../../figures/cards.toml");
    assert!(!file.contains("value = 44"));
    assert!(toml::from_str::<Shelf>(&file.replacen("value = 45", "average = 44", 1)).is_err());
}
