//! What ties keep from being worked back.

use super::*;
use crate::model::counted::tests::fact;
use crate::model::counted::{Wanted, count, count_with, quarter};
use crate::model::own::OwnTable;
use crate::model::shown::Shown;
use crate::model::shown::tests::shown;
use crate::model::standard::optional;
use crate::{Entry, Period, Spot, Threshold, suppress_linked};
use people::Fact;
use std::collections::BTreeSet;

#[test]
fn every_tie_is_between_numbers_that_a_year_has() {
    let counted = count(2026, &[]).unwrap();
    for term in TIES.iter().flat_map(|tie| tie.terms().chain(tie.through)) {
        let mut tables = counted.tables.iter().filter(|table| table.measure() == term.measure);
        let table = tables.next().unwrap_or_else(|| panic!("{}", term.measure));
        for (variable, code) in term.only {
            let mut sides = [table.rows(), table.columns()].into_iter();
            let side = sides.find(|side| side.variable() == *variable).unwrap();
            assert!(side.position(code).is_some(), "{} {code}", term.measure);
        }
    }
}

/// So many conversations at the front door in February, and so many after outreach in May, as the rooms leave them.
fn begun(front_door: u32, outreach: &[(&str, &str, u32)]) -> Vec<Fact> {
    let mut facts = vec![
        fact(2, FIRST_ANSWER, &[("wait", "hour"), ("language", "nl")], front_door),
        fact(2, BEGUN, &[("channel", "front-door")], front_door),
        fact(2, SENT, &[("channel", "street")], 400),
    ];
    for (channel, day_part, times) in outreach {
        facts.push(fact(5, ANSWERED, &[("channel", channel)], *times));
        facts.push(fact(5, HEARD, &[("channel", channel), ("daypart", day_part)], *times));
        facts.push(fact(5, BEGUN, &[("channel", "outreach")], *times));
        facts.push(fact(5, TALKING, &[("channel", channel)], *times));
    }
    facts
}

/// Nine come from the front door, as both tables show: so whoever is helped after outreach is no difference of two numbers.
#[test]
fn who_is_helped_after_outreach_is_not_what_is_left_of_those_who_are_helped() {
    let facts = [
        begun(60, &[("street", "evening", 30)]),
        vec![
            fact(2, HELPED, &[("channel", "front-door")], 9),
            fact(2, CASES, &[("origin", "front-door")], 9),
            fact(5, HELPED, &[("channel", "street")], 1),
            fact(5, CASES, &[("origin", "outreach")], 1),
            fact(5, TOLD_OF, &[("origin", "police")], 4),
            fact(5, CASES, &[("origin", "police")], 4),
        ],
    ]
    .concat();
    let (counted, shown) = shown(&facts, &[]);
    let at = |what: &str, code: &str| {
        let tables = counted.tables.iter().zip(&shown.tables);
        let (table, told) = tables.into_iter().find(|(table, _)| table.measure() == what).unwrap();
        let spot = match (table.rows().position(code), table.columns().position(code)) {
            (Some(row), None) => Spot::RowTotal(row),
            (None, Some(column)) => Spot::ColumnTotal(column),
            sides => panic!("{what} {code} {sides:?}"),
        };
        told.at(spot).unwrap()
    };
    assert_eq!(at(HELPED, "street"), Entry::Hidden);
    let told = [total(&shown, HELPED, Period::year(2026).unwrap()), at(CASES, "front-door")];
    assert!(told.contains(&Entry::Hidden), "ten and nine are one apart: {told:?}");
}

/// Each kind of whoever tells of somebody has its tie, so that a new one is not forgotten.
#[test]
fn of_each_kind_no_more_begin_than_were_told_of() {
    for source in casework::model::Source::ALL {
        let origin = source.code();
        let is_here = |term: &Term, what: &str| {
            term.measure == what && term.only == [(Variable::Channel, origin)].as_slice()
        };
        assert!(
            TIES.iter().any(|tie| is_here(&tie.whole, TOLD_OF) && is_here(&tie.parts[0], CASES)),
            "{origin}"
        );
    }
}

fn total(shown: &Shown, what: &str, period: Period) -> Entry {
    shown.table(what, period).unwrap().at(Spot::Total).unwrap()
}

#[test]
fn a_few_who_talk_after_outreach_are_not_what_is_left_of_all_conversations() {
    let (_, shown) = shown(&begun(50, &[("street", "evening", 3)]), &[]);
    let year = Period::year(2026).unwrap();
    for what in [TALKING, HEARD, ANSWERED] {
        assert_eq!(total(&shown, what, year), Entry::Hidden, "{what}");
    }
    let both = [FIRST_ANSWER, BEGUN].map(|what| total(&shown, what, year));
    assert!(both.contains(&Entry::Hidden), "53 and 50 are 3 apart");
    let quarters = [1, 2, 3, 4].map(|number| total(&shown, BEGUN, quarter(2026, number).unwrap()));
    assert!(quarters.contains(&Entry::Hidden), "the quarters add up to the year");
}

/// The same facts, each in another month.
fn in_month(month: i8, facts: Vec<Fact>) -> Vec<Fact> {
    facts.into_iter().map(|fact| Fact { month, ..fact }).collect()
}

fn told(facts: &[Fact], own: &[OwnTable], left_out: &BTreeSet<String>) -> Shown {
    let counted = count_with(2026, facts, Wanted { own, left_out }).unwrap();
    Shown::of(2026, &counted, Threshold::default(), &[]).unwrap()
}

fn of_quarter(what: &str, number: u32) -> OwnTable {
    let (title, fact) = ("Eigen".to_owned(), what.to_owned());
    OwnTable { title, fact, rows: None, columns: None, only: None, quarter: Some(number) }
}

/// How many talk is told by year alone. Two tables of a quarter beside that of all conversations must not say it.
#[test]
fn nor_are_they_what_two_own_tables_leave_of_a_quarter() {
    let facts = [
        in_month(5, begun(50, &[("street", "evening", 3)])),
        in_month(11, begun(30, &[("street", "evening", 20)])),
    ]
    .concat();
    let own = [of_quarter(HEARD, 2), of_quarter(FIRST_ANSWER, 2)];
    let shown = told(&facts, &own, &optional());
    let [heard, others @ ..] =
        [HEARD, BEGUN, FIRST_ANSWER].map(|what| total(&shown, what, quarter(2026, 2).unwrap()));
    assert_eq!(heard, Entry::Hidden);
    assert!(others.contains(&Entry::Hidden), "53 and 50 are 3 apart: {others:?}");
}

/// All who talk, less those of the third quarter, which is 60 less 40, are those of the second.
#[test]
fn nor_are_they_what_own_tables_of_two_quarters_leave() {
    let facts = [
        in_month(5, begun(50, &[("street", "evening", 3)])),
        in_month(8, begun(40, &[("street", "evening", 20)])),
    ]
    .concat();
    let shown = told(&facts, &[of_quarter(HEARD, 2), of_quarter(FIRST_ANSWER, 3)], &optional());
    assert_eq!(total(&shown, HEARD, quarter(2026, 2).unwrap()), Entry::Hidden);
    let third = quarter(2026, 3).unwrap();
    let told = [
        total(&shown, HEARD, Period::year(2026).unwrap()),
        total(&shown, BEGUN, third),
        total(&shown, FIRST_ANSWER, third),
    ];
    assert!(told.contains(&Entry::Hidden), "23 less 60 less 40: {told:?}");
}

/// A quarter of a count brings its year along, also where no table of the year is told.
#[test]
fn nor_are_they_what_a_quarter_leaves_of_a_year_that_is_left_out() {
    let facts = [
        in_month(5, begun(50, &[("street", "evening", 3)])),
        in_month(8, begun(0, &[("street", "evening", 20)])),
    ]
    .concat();
    let mut left_out = optional();
    left_out.insert("replies".to_owned());
    let shown = told(&facts, &[of_quarter(HEARD, 2)], &left_out);
    let second = quarter(2026, 2).unwrap();
    assert_eq!(total(&shown, HEARD, second), Entry::Hidden);
    let told = [total(&shown, FIRST_ANSWER, Period::year(2026).unwrap()), total(&shown, BEGUN, second)];
    assert!(told.contains(&Entry::Hidden), "no fewer than 53 less 50: {told:?}");
}

/// All first answers were in the second quarter, so at least three answered there: the year says it beside the quarter.
#[test]
fn nor_is_whoever_answered_in_a_quarter_what_a_year_leaves_of_it() {
    let facts = [
        in_month(5, begun(50, &[("street", "evening", 3)])),
        in_month(11, begun(0, &[("street", "evening", 40)])),
    ]
    .concat();
    let shown = told(&facts, &[of_quarter(ANSWERED, 2)], &optional());
    let second = quarter(2026, 2).unwrap();
    assert_eq!(total(&shown, ANSWERED, second), Entry::Hidden);
    let told = [total(&shown, FIRST_ANSWER, Period::year(2026).unwrap()), total(&shown, BEGUN, second)];
    assert!(told.contains(&Entry::Hidden), "no fewer than 53 less 50: {told:?}");
}

/// An organisation leaves the table out that tells how many talk: what the others say of it stays hidden.
#[test]
fn nor_are_they_where_the_table_that_tells_them_is_left_out() {
    let facts = in_month(5, begun(50, &[("street", "evening", 3)]));
    let mut left_out = optional();
    left_out.insert("outreach".to_owned());
    let shown = told(&facts, &[], &left_out);
    let year = Period::year(2026).unwrap();
    assert!(!shown.counts(TALKING));
    assert_eq!(total(&shown, HEARD, year), Entry::Hidden);
    let told = [total(&shown, BEGUN, year), total(&shown, FIRST_ANSWER, year)];
    assert!(told.contains(&Entry::Hidden), "53 and 50 are 3 apart: {told:?}");
    if told[1] != Entry::Hidden {
        assert_eq!(total(&shown, BEGUN, quarter(2026, 2).unwrap()), Entry::Hidden, "that is the year");
    }
}

/// Whoever came back was answered first: all conversations less those after outreach are no fewer.
#[test]
fn nor_is_whoever_came_back_among_a_few_where_first_answers_are_left_out() {
    let facts = [
        in_month(5, begun(2, &[("street", "evening", 40)])),
        vec![fact(5, RETURNED, &[("language", "nl")], 2)],
    ]
    .concat();
    let mut left_out = optional();
    left_out.insert("answers".to_owned());
    let shown = told(&facts, &[], &left_out);
    let year = Period::year(2026).unwrap();
    assert_eq!(total(&shown, RETURNED, year), Entry::Hidden);
    let told = [BEGUN, TALKING].map(|what| total(&shown, what, year));
    assert!(told.contains(&Entry::Hidden), "two of at most two: {told:?}");
}

/// What follows from counts that are told is not written down a second time: the search has no more to do.
#[test]
fn of_the_standard_set_alone_the_ties_between_two_others_say_nothing_new() {
    let facts = [
        begun(60, &[("street", "evening", 3), ("forum", "morning", 30)]),
        vec![fact(5, HELPED, &[("channel", "street")], 1), fact(5, CASES, &[("origin", "outreach")], 1)],
    ]
    .concat();
    let counted = count(2026, &facts).unwrap();
    let direct: Vec<Tie> = TIES.iter().copied().filter(|tie| tie.through.is_empty()).collect();
    let limit = Threshold::default();
    assert_eq!(
        suppress_linked(&counted.tables, &TIES, limit, &[]),
        suppress_linked(&counted.tables, &direct, limit, &[])
    );
}

#[test]
fn what_one_table_hides_by_channel_the_other_does_not_show() {
    let facts =
        begun(60, &[("street", "evening", 3), ("forum", "morning", 30), ("chat-site", "evening", 40)]);
    let (counted, shown) = shown(&facts, &[]);
    let table = |what: &str| {
        let at = counted.tables.iter().position(|table| table.measure() == what).unwrap();
        (&counted.tables[at], &shown.tables[at])
    };
    let ((talking, told), (heard, told_by_part)) = (table(TALKING), table(HEARD));
    for channel in ["street", "forum", "chat-site"] {
        let column = talking.columns().position(channel).unwrap();
        let row = heard.rows().position(channel).unwrap();
        let one = told.at(Spot::ColumnTotal(column)).unwrap();
        let other = told_by_part.at(Spot::RowTotal(row)).unwrap();
        assert_eq!(one == Entry::Hidden, other == Entry::Hidden, "{channel}: {told}\n{told_by_part}");
    }
}

/// Each channel of the field has its tie, so that a new channel is not forgotten.
#[test]
fn on_each_channel_no_more_are_helped_than_talk() {
    for channel in crate::model::splits::field::SITE.codes {
        let is_here = |term: &Term, what: &str| {
            term.measure == what && term.only == [(Variable::Channel, *channel)].as_slice()
        };
        assert!(
            TIES.iter().any(|tie| is_here(&tie.whole, TALKING) && is_here(&tie.parts[0], HELPED)),
            "{channel}"
        );
    }
}

/// The day before, three fewer had talked after outreach: neither day gives the three away.
#[test]
fn nor_are_they_what_changed_between_two_releases() {
    let before = begun(50, &[("street", "evening", 40)]);
    let after = [before.clone(), begun(0, &[("street", "evening", 3)])].concat();
    let first = {
        let (counted, shown) = shown(&before, &[]);
        crate::model::Before { counted, shown }
    };
    let (_, second) = shown(&after, std::slice::from_ref(&first));
    let year = Period::year(2026).unwrap();
    for what in [TALKING, HEARD, BEGUN, ANSWERED] {
        if let [Entry::Shown(then), Entry::Shown(now)] =
            [total(&first.shown, what, year), total(&second, what, year)]
        {
            assert!(!Threshold::default().hides(now - then), "{what}: {then} and {now}");
        }
    }
}
