//! Single tables.

use insight::{Entry, Spot, Suppressed, Table, Threshold, suppress};
use proptest::prelude::*;

use crate::reader::{Attacker, Heed, covers};
use crate::{counts, period, table, threshold};

fn one_table(rows: usize, columns: usize, counts: &[u64]) -> Table {
    table(rows, columns, period(1, 1), &[counts.to_vec()])
}

fn any_table() -> impl Strategy<Value = Table> {
    let shape =
        prop_oneof![4 => (1usize..7, 1usize..7), 1 => (Just(1), 1usize..12), 1 => (1usize..12, Just(1))];
    shape.prop_flat_map(|(rows, columns)| {
        counts(rows * columns).prop_map(move |counts| one_table(rows, columns, &counts))
    })
}

/// How many cells of a number are not zero. Their dashes alone say that a total over them is no smaller.
fn dashes(table: &Table, spot: Spot) -> f64 {
    let (rows, columns) = (table.rows().categories().len(), table.columns().categories().len());
    let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let filled = cells.filter(|(row, column)| {
        covers(spot, *row, *column) && table.count(Spot::Cell { row: *row, column: *column }) > 0
    });
    filled.count() as f64
}

fn assert_safe(table: &Table, shown: &Suppressed, threshold: Threshold) {
    let (limit, releases) = (threshold.limit() as f64, std::slice::from_ref(shown));
    let (plain, informed) = (Attacker::plain(releases), Attacker::informed(releases));
    assert!(!shown.is_withheld());
    for spot in table.spots() {
        let (count, entry) = (table.count(spot), shown.at(spot).unwrap());
        assert!(
            entry == Entry::Hidden || entry == Entry::Shown(count),
            "{spot:?} shows another number\n{shown}"
        );
        assert!(count > 0 || entry == Entry::Shown(0), "{spot:?} hides a zero\n{shown}");
        if threshold.hides(count) {
            assert_eq!(entry, Entry::Hidden, "{spot:?} is small\n{shown}");
            let bounds = plain.bounds(spot, Heed::Everything, |_| true);
            assert!(bounds.cover(1.0, limit), "{spot:?} is {count}, found {bounds:?}\n{shown}");
            let bounds = informed.bounds(spot, Heed::Everything, |_| true);
            assert!(
                bounds.cover(dashes(table, spot), limit),
                "{spot:?} is {count}, found {bounds:?}\n{shown}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_small_number_can_be_worked_back(table in any_table(), threshold in threshold()) {
        assert_safe(&table, &suppress(&table, threshold, &[]), threshold);
    }

    #[test]
    fn what_was_small_stays_hidden_when_another_number_becomes_small(
        mut counts in counts(12),
        shrunk in 0usize..12,
        count in 1u64..5,
        threshold in threshold(),
    ) {
        counts[shrunk] = 20;
        let before = one_table(3, 4, &counts);
        counts[shrunk] = count;
        let after = suppress(&one_table(3, 4, &counts), threshold, &[]);
        for spot in before.spots().filter(|spot| threshold.hides(before.count(*spot))) {
            prop_assert_eq!(after.at(spot), Some(Entry::Hidden));
        }
    }

    #[test]
    fn the_order_of_counting_does_not_matter(counts in counts(12), threshold in threshold()) {
        let forwards = one_table(3, 4, &counts);
        let mut backwards = one_table(3, 4, &[0; 12]);
        for (place, count) in counts.iter().enumerate().rev() {
            backwards.add(crate::month(1), place / 4, place % 4, *count).unwrap();
        }
        prop_assert_eq!(suppress(&forwards, threshold, &[]), suppress(&backwards, threshold, &[]));
    }
}

#[test]
fn every_table_of_two_by_two_with_small_numbers_is_safe() {
    let places = [0, 1, 3, 4, 9];
    for number in 0..places.len().pow(4) {
        let cells: Vec<u64> =
            (0..4).map(|place| places[number / places.len().pow(place) % places.len()]).collect();
        let table = one_table(2, 2, &cells);
        assert_safe(&table, &suppress(&table, Threshold::default(), &[]), Threshold::default());
    }
}

#[test]
fn a_table_without_small_numbers_is_shown_whole() {
    let table = one_table(2, 3, &[12, 0, 7, 30, 5, 0]);
    let shown = suppress(&table, Threshold::default(), &[]);
    assert_eq!(shown.hidden(), 0);
    assert_eq!(
        shown.to_string(),
        "\tcategory-0\tcategory-1\tcategory-2\ttotal\ncategory-0\t12\t0\t7\t19\n\
         category-1\t30\t5\t0\t35\ntotal\t42\t5\t7\t54\n"
    );
}

#[test]
fn one_small_number_takes_three_others_with_it() {
    let table = one_table(3, 3, &[2, 40, 60, 30, 20, 50, 70, 80, 90]);
    let shown = suppress(&table, Threshold::default(), &[]);
    assert_eq!(shown.hidden(), 4);
    assert_eq!(shown.at(Spot::Cell { row: 0, column: 0 }), Some(Entry::Hidden));
    assert_eq!(shown.at(Spot::RowTotal(0)), Some(Entry::Shown(102)));
    assert!(
        shown
            .to_string()
            .starts_with("\tcategory-0\tcategory-1\tcategory-2\ttotal\ncategory-0\t–\t–\t60\t102\n")
    );
}

#[test]
fn a_table_about_one_person_shows_nothing_but_zeros() {
    let shown = suppress(&one_table(2, 2, &[1, 0, 0, 0]), Threshold::default(), &[]);
    assert_eq!(shown.hidden(), 4);
    let empty = suppress(&one_table(2, 2, &[0; 4]), Threshold::default(), &[]);
    assert_eq!(empty.hidden(), 0);
}

#[test]
fn enormous_counts_are_no_trouble() {
    let most = Table::MOST_COUNTED;
    let table = one_table(2, 3, &[1, most, most, most, most, 3]);
    assert_safe(&table, &suppress(&table, Threshold::default(), &[]), Threshold::default());
}

/// The dashes of its first row alone say "at least three". Someone who does not know that zeros are shown could
/// otherwise tell that the total of the row is not one.
#[test]
fn a_small_total_is_safe_from_readers_who_do_not_know_that_zeros_are_shown() {
    let table = one_table(3, 5, &[4, 1, 2, 0, 0, 1, 5, 5, 0, 5, 0, 0, 0, 0, 4]);
    let threshold = Threshold::new(8).unwrap();
    assert_safe(&table, &suppress(&table, threshold, &[]), threshold);
}

/// What hides least, found by trying all ways to hide numbers beside the small ones of a small table.
#[test]
fn no_cheaper_pattern_is_safe() {
    for cells in [[2, 30, 40, 9], [1, 6, 300, 7], [3, 3, 8, 50], [5, 1, 9, 12], [4, 70, 6, 6]] {
        let table = one_table(2, 2, &cells);
        let shown = suppress(&table, Threshold::default(), &[]);
        // The reader is to lose as little as can be: what is hidden beside the small numbers is worth least.
        let worth = |spot: Spot| {
            let cells = match spot {
                Spot::Cell { .. } => 1,
                Spot::RowTotal(_) | Spot::ColumnTotal(_) => 2,
                Spot::Total => 4,
            };
            cells * (table.count(spot).max(1).ilog2() + 1)
        };
        let others: Vec<Spot> =
            table.spots().filter(|spot| !Threshold::default().hides(table.count(*spot))).collect();
        let cost = |is_hidden: &dyn Fn(Spot) -> bool| -> u32 {
            others.iter().filter(|spot| is_hidden(**spot)).map(|spot| worth(*spot)).sum()
        };
        let ours = cost(&|spot| shown.at(spot) == Some(Entry::Hidden));
        for chosen in 0..1_usize << others.len() {
            let is_chosen = |spot: Spot| {
                others.iter().position(|other| *other == spot).is_none_or(|at| chosen >> at & 1 == 1)
            };
            if cost(&is_chosen) < ours {
                assert!(!is_safe(&table, &is_chosen), "{cells:?}: {shown}");
            }
        }
    }
}

/// Whether the small numbers of a table of two by two stay as wide as the rule when these are hidden.
fn is_safe(table: &Table, is_hidden: &dyn Fn(Spot) -> bool) -> bool {
    let written = serde_json::to_value(suppress(table, Threshold::default(), &[])).unwrap();
    let entry = |spot: Spot| match is_hidden(spot) {
        true => serde_json::json!("hidden"),
        false => serde_json::json!({ "shown": table.count(spot) }),
    };
    let mut other = written;
    let cell = |row, column| entry(Spot::Cell { row, column });
    other["cells"] = serde_json::json!([cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]);
    other["row_totals"] = serde_json::json!([entry(Spot::RowTotal(0)), entry(Spot::RowTotal(1))]);
    other["column_totals"] = serde_json::json!([entry(Spot::ColumnTotal(0)), entry(Spot::ColumnTotal(1))]);
    other["total"] = entry(Spot::Total);
    let shown = [serde_json::from_value::<Suppressed>(other).unwrap()];
    let small = table.spots().filter(|spot| Threshold::default().hides(table.count(*spot)));
    small.into_iter().all(|spot| {
        let (plain, informed) = (Attacker::plain(&shown), Attacker::informed(&shown));
        plain.bounds(spot, Heed::Everything, |_| true).cover(1.0, 4.0)
            && informed.bounds(spot, Heed::Everything, |_| true).cover(dashes(table, spot), 4.0)
    })
}
