//! A year of which an organisation leaves tables out, or tells a quarter of some counts and not of others: the attacker still
//! knows how all counts hang together.

use insight::model::standard::optional;
use insight::model::{Before, OwnTable, Shown, Wanted, count_with};
use insight::{Entry, Spot, Suppressed, Table, Threshold, suppress};
use people::Fact;
use proptest::prelude::*;
use proptest::sample::subsequence;
use std::collections::BTreeSet;

use crate::left::{YEAR, front_door, outreach, some_facts};
use crate::year::assert_safe_where;

/// The standard tables of counts that say something of each other.
const TIED: [&str; 8] =
    ["outreach", "replies", "answers", "returns", "begun", "meeting", "contacts", "regions"];
/// Those counts. Not among them are trajectories that begin: of a quarter of these, help on each channel over the year can say a
/// little more than is written down (decision 0054).
const FACTS: [&str; 7] = [
    "attempt-sent",
    "attempt-answered",
    "reply-heard",
    "contact-talking",
    "first-answer",
    "returned",
    "contact-helped",
];

fn of_quarter(fact: &str, quarter: u32) -> OwnTable {
    OwnTable {
        title: fact.to_owned(),
        fact: fact.to_owned(),
        rows: None,
        columns: None,
        only: None,
        quarter: Some(quarter),
    }
}

/// Nothing of a table but that nobody is in categories that no fact names, beside the last: else there would be many hundreds
/// of unknown counts.
fn untold(table: &Table) -> Suppressed {
    let (rows, columns) = (table.rows().clone(), table.columns().clone());
    let (last_row, last_column) = (rows.categories().len() - 1, columns.categories().len() - 1);
    let is_used = |(row, column): (usize, usize)| {
        (row == last_row || table.count(Spot::RowTotal(row)) > 0)
            && (column == last_column || table.count(Spot::ColumnTotal(column)) > 0)
    };
    let places = (0..=last_row).flat_map(|row| (0..=last_column).map(move |column| (row, column)));
    let cells: Vec<Entry> =
        places.map(|place| if is_used(place) { Entry::Hidden } else { Entry::Shown(0) }).collect();
    let empty = Table::new(table.title(), table.measure(), table.period(), rows, columns).unwrap();
    let mut written = serde_json::to_value(suppress(&empty, Threshold::default(), &[])).unwrap();
    written["withheld"] = true.into();
    written["cells"] = serde_json::to_value(cells).unwrap();
    serde_json::from_value(written).unwrap()
}

/// What is told of a year, beside all that is counted: of what is left out a reader knows that it is.
fn told_of(facts: &[Fact], own: &[OwnTable], left_out: &BTreeSet<String>) -> Before {
    let some = count_with(YEAR, facts, Wanted { own, left_out }).unwrap();
    let told = Shown::of(YEAR, &some, Threshold::default(), &[]).unwrap();
    assert!(!told.is_withheld());
    let counted = count_with(YEAR, facts, Wanted { own, left_out: &optional() }).unwrap();
    let name = |table: &Table| {
        (table.measure().to_owned(), table.period(), table.rows().clone(), table.columns().clone())
    };
    let of = |table: &Table| {
        let at = some.tables.iter().position(|other| name(other) == name(table));
        at.map_or_else(|| untold(table), |at| told.tables[at].clone())
    };
    let tables = counted.tables.iter().map(of).collect();
    Before { counted, shown: Shown { tables, ..told } }
}

fn assert_safe(release: Before) {
    assert_safe_where(&[release], |shown| !shown.is_withheld());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn tables_that_are_left_out_give_nothing_away(
        facts in some_facts(),
        without in subsequence(TIED.as_slice(), 1..4),
    ) {
        let left_out = optional().into_iter().chain(without.into_iter().map(str::to_owned)).collect();
        assert_safe(told_of(&facts, &[], &left_out));
    }

    #[test]
    fn nor_do_tables_of_a_quarter(
        facts in some_facts(),
        of in subsequence(FACTS.as_slice(), 2..4),
        numbers in [1_u32..3, 1_u32..3, 1_u32..3],
    ) {
        let own: Vec<OwnTable> =
            of.into_iter().zip(numbers).map(|(fact, number)| of_quarter(fact, number)).collect();
        assert_safe(told_of(&facts, &own, &optional()));
    }
}

/// Fifty first answers and 53 conversations of one quarter are three who talk, told by year alone.
#[test]
fn a_quarter_is_not_worked_back_through_a_count_that_is_told_by_year() {
    let facts =
        [front_door(5, 0, 50), outreach(5, 0, 3), front_door(11, 0, 30), outreach(11, 0, 20)].concat();
    let own = ["reply-heard", "first-answer"].map(|fact| of_quarter(fact, 2));
    let facts: Vec<Fact> = facts.into_iter().filter(|fact| fact.count > 0).collect();
    assert_safe(told_of(&facts, &own, &optional()));
}

/// All who talk, less those of the third quarter, which is 60 less 40, are those of the second.
#[test]
fn nor_is_it_from_tables_of_two_quarters() {
    let facts = [outreach(5, 0, 3), front_door(5, 0, 50), outreach(8, 0, 20), front_door(8, 0, 40)].concat();
    let facts: Vec<Fact> = facts.into_iter().filter(|fact| fact.count > 0).collect();
    let own = [of_quarter("reply-heard", 2), of_quarter("first-answer", 3)];
    assert_safe(told_of(&facts, &own, &optional()));
}

/// All first answers were in the second quarter: of 53 conversations at least three came after outreach, so three answered.
#[test]
fn nor_from_a_year_of_which_all_was_in_one_quarter() {
    let facts = [front_door(5, 0, 50), outreach(5, 0, 3), outreach(11, 0, 40)].concat();
    let facts: Vec<Fact> = facts.into_iter().filter(|fact| fact.count > 0).collect();
    for fact in ["attempt-answered", "attempt-sent", "reply-heard", "contact-talking"] {
        assert_safe(told_of(&facts, &[of_quarter(fact, 2)], &optional()));
    }
}

#[test]
fn a_year_is_not_worked_back_through_a_count_that_is_left_out() {
    let facts = [front_door(5, 0, 50), outreach(5, 0, 3)].concat();
    let facts: Vec<Fact> = facts.into_iter().filter(|fact| fact.count > 0).collect();
    let mut left_out = optional();
    left_out.insert("outreach".to_owned());
    assert_safe(told_of(&facts, &[], &left_out));
}
