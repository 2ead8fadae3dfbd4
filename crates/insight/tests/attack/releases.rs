//! Tables that follow each other.

use insight::{Axis, Earlier, Entry, Month, Period, Spot, Suppressed, Table, Threshold, Variable, suppress};
use proptest::prelude::*;

use crate::reader::{Attacker, Heed, spots};
use crate::{axis, counts, fill, month, period, table};

/// Releases tables one after the other, each in the knowledge of those before.
fn release(tables: &[Table], threshold: Threshold) -> Vec<Suppressed> {
    let mut earlier: Vec<Earlier> = Vec::new();
    for table in tables {
        let shown = suppress(table, threshold, &earlier);
        earlier.push(Earlier::new(table.clone(), shown).unwrap());
    }
    earlier.iter().map(|one| one.shown().clone()).collect()
}

/// The last release may say no more about a small number than the dashes alone, or the earlier releases alone.
fn assert_adds_nothing(tables: &[Table], threshold: Threshold) {
    let shown = release(tables, threshold);
    let limit = threshold.limit() as f64;
    for reader in [Attacker::plain(&shown), Attacker::informed(&shown)] {
        let check = |table: &Table, only: Option<&Vec<Month>>| {
            let counts =
                |month| table.period().contains(month) && only.is_none_or(|only| only.contains(&month));
            let exact = |spot| tables_count(table, spot, &counts);
            let (rows, columns) = (table.rows().categories().len(), table.columns().categories().len());
            for spot in spots(rows, columns).filter(|spot| threshold.hides(exact(*spot))) {
                let found = reader.bounds(spot, Heed::Everything, counts);
                let excepted =
                    [Heed::DashesAlone, Heed::EarlierAlone].map(|heed| reader.bounds(spot, heed, counts));
                let safe = found.cover_all_but(&excepted, limit);
                assert!(safe, "{spot:?} is {}: {found:?}, excepted {excepted:?}\n{shown:?}", exact(spot));
            }
        };
        for table in tables {
            check(table, None);
            for stretch in reader.stretches().iter().filter(|stretch| table.period().contains(stretch[0])) {
                check(table, Some(stretch));
            }
        }
    }
}

/// What a table counts in some of its months.
fn tables_count(table: &Table, spot: Spot, counts: &dyn Fn(Month) -> bool) -> u64 {
    let written = serde_json::to_value(table).unwrap();
    let columns = table.columns().categories().len();
    let mut sum = 0;
    for (month, cells) in written["counts"].as_object().unwrap() {
        if counts(month.parse().unwrap()) {
            for (place, count) in cells.as_array().unwrap().iter().enumerate() {
                if crate::reader::covers(spot, place / columns, place % columns) {
                    sum += count.as_u64().unwrap();
                }
            }
        }
    }
    sum
}

fn some_period() -> impl Strategy<Value = Period> {
    (1u32..=4, 1u32..=4).prop_map(|(one, other)| period(one.min(other), one.max(other)))
}

/// Two or three releases of the same facts over different periods of four months.
fn sequence() -> impl Strategy<Value = Vec<Table>> {
    (1usize..4, 1usize..4, prop::collection::vec(some_period(), 2..4)).prop_flat_map(
        |(rows, columns, periods)| {
            prop::collection::vec(counts(rows * columns), 4).prop_map(move |months| {
                let of = |period: &Period| {
                    let inside =
                        (1u32..=4).zip(&months).filter(|(number, _)| period.contains(month(*number)));
                    table(
                        rows,
                        columns,
                        *period,
                        &inside.map(|(_, counts)| counts.clone()).collect::<Vec<_>>(),
                    )
                };
                periods.iter().map(of).collect()
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_release_gives_away_an_earlier_one_or_the_months_between(tables in sequence()) {
        assert_adds_nothing(&tables, Threshold::default());
    }

    #[test]
    fn no_correction_is_too_large(then in counts(9), now in counts(9)) {
        let tables = [then, now].map(|counts| table(3, 3, period(1, 2), &[counts]));
        let shown = release(&tables, Threshold::default());
        for (table, shown) in tables.iter().zip(&shown) {
            for spot in table.spots().filter(|spot| Threshold::default().hides(table.count(*spot))) {
                prop_assert_eq!(shown.at(spot), Some(Entry::Hidden));
            }
        }
        for spot in tables[0].spots().filter(|spot| matches!(spot, Spot::Cell { .. })) {
            if let [Some(Entry::Shown(then)), Some(Entry::Shown(now))] = [shown[0].at(spot), shown[1].at(spot)] {
                prop_assert!(!Threshold::default().hides(then.abs_diff(now)), "{:?}: {} and {}", spot, then, now);
            }
        }
    }

    #[test]
    fn the_same_table_again_shows_nothing_more(counts in counts(9)) {
        let table = table(3, 3, period(1, 1), &[counts]);
        let shown = release(&[table.clone(), table.clone(), table.clone()], Threshold::default());
        for spot in table.spots().filter(|spot| shown[0].at(*spot) == Some(Entry::Hidden)) {
            prop_assert!(shown.iter().any(|one| one.at(spot) == Some(Entry::Hidden)));
        }
        assert_adds_nothing(&[table.clone(), table.clone(), table], Threshold::default());
    }
}

#[test]
fn a_half_year_cannot_be_subtracted_from_the_year() {
    let first_half = table(2, 2, period(1, 2), &[vec![20, 30, 40, 50], vec![0; 4]]);
    let year = table(2, 2, period(1, 4), &[vec![20, 30, 40, 50], vec![0; 4], vec![2, 8, 9, 9], vec![0; 4]]);
    let alone = suppress(&year, Threshold::default(), &[]);
    assert_eq!(alone.hidden(), 0, "nothing is small in the year itself");
    let shown = release(&[first_half.clone(), year.clone()], Threshold::default());
    assert_eq!(shown[0].hidden(), 0);
    assert_eq!(
        shown[1].at(Spot::Cell { row: 0, column: 0 }),
        Some(Entry::Hidden),
        "22 − 20 would show two people"
    );
    assert_adds_nothing(&[first_half, year], Threshold::default());
}

#[test]
fn a_fact_that_came_in_late_does_not_stand_out() {
    let then = table(2, 2, period(1, 1), &[vec![20, 30, 40, 50]]);
    let now = table(2, 2, period(1, 1), &[vec![20, 30, 40, 51]]);
    let corrected = table(2, 2, period(1, 1), &[vec![19, 31, 40, 50]]);
    let shown = release(&[then.clone(), now], Threshold::default());
    for spot in [Spot::Cell { row: 1, column: 1 }, Spot::RowTotal(1), Spot::ColumnTotal(1), Spot::Total] {
        assert_eq!(shown[1].at(spot), Some(Entry::Hidden), "{spot:?} would be one more than before");
    }
    let shown = release(&[then, corrected], Threshold::default());
    for column in [0, 1] {
        assert_eq!(shown[1].at(Spot::Cell { row: 0, column }), Some(Entry::Hidden), "one person was moved");
    }
}

#[test]
fn another_measure_or_another_year_does_not_matter() {
    let year = |first, last| table(2, 2, period(first, last), &[vec![3, 30, 40, 50]]);
    let alone = suppress(&year(5, 6), Threshold::default(), &[]);
    let before = year(1, 2);
    let shown = suppress(&before, Threshold::default(), &[]);
    let earlier = [Earlier::new(before, shown).unwrap()];
    assert_eq!(suppress(&year(5, 6), Threshold::default(), &earlier), alone);
}

/// Gender by channel and gender by language have the totals of the genders in common.
#[test]
fn a_table_with_a_side_in_common_does_not_give_away_its_total() {
    let of = |rows: Axis, columns: Axis, counts: &[u64]| {
        let width = columns.categories().len();
        let empty = Table::new("clients", "clients", period(1, 1), rows, columns).unwrap();
        fill(empty, width, &[counts.to_vec()])
    };
    let gender = || axis(Variable::Gender, 2);
    let by_channel = of(gender(), axis(Variable::Channel, 2), &[1, 2, 40, 50]);
    let by_language = of(axis(Variable::Language, 3), gender(), &[3, 30, 0, 30, 0, 30]);
    let first = suppress(&by_channel, Threshold::default(), &[]);
    let earlier = [Earlier::new(by_channel, first.clone()).unwrap()];
    let second = suppress(&by_language, Threshold::default(), &earlier);
    assert_eq!(first.at(Spot::RowTotal(0)), Some(Entry::Hidden));
    assert_eq!(second.at(Spot::ColumnTotal(0)), Some(Entry::Hidden));
    let told = |shown: &Suppressed, rest: Spot| matches!(shown.at(rest), Some(Entry::Shown(_)));
    let total_less_the_others = (told(&first, Spot::Total) || told(&second, Spot::Total))
        && (told(&first, Spot::RowTotal(1)) || told(&second, Spot::ColumnTotal(1)));
    assert!(!total_less_the_others, "93 − 90 would show three people\n{first}\n{second}");
}

/// Turning a table on its side makes no other table of it.
#[test]
fn a_turned_table_hides_what_the_upright_one_hid() {
    let (channel, language) = (axis(Variable::Channel, 2), axis(Variable::Language, 3));
    let upright = Table::new("a", "contacts", period(1, 1), channel.clone(), language.clone()).unwrap();
    let upright = fill(upright, 3, &[vec![2, 20, 30, 40, 50, 60]]);
    let turned = Table::new("b", "contacts", period(1, 1), language, channel).unwrap();
    let turned = fill(turned, 2, &[vec![2, 40, 20, 50, 30, 60]]);
    let first = suppress(&upright, Threshold::default(), &[]);
    let earlier = [Earlier::new(upright.clone(), first.clone()).unwrap()];
    let second = suppress(&turned, Threshold::default(), &earlier);
    let hidden_in_both: Vec<Spot> = spots(2, 3)
        .filter(|spot| first.at(*spot) == Some(Entry::Hidden))
        .filter(|spot| match spot {
            Spot::Cell { row, column } => {
                second.at(Spot::Cell { row: *column, column: *row }) == Some(Entry::Hidden)
            }
            _ => true,
        })
        .collect();
    assert_eq!(hidden_in_both.len(), 4, "{first}\n{second}");
}

#[test]
fn counts_and_release_must_belong_together() {
    let first = table(2, 2, period(1, 1), &[vec![3, 30, 40, 50]]);
    let other = table(2, 2, period(1, 1), &[vec![3, 30, 40, 51]]);
    let shown = suppress(&first, Threshold::default(), &[]);
    assert!(Earlier::new(first, shown.clone()).is_ok());
    assert_eq!(Earlier::new(other, shown.clone()), Err(insight::EarlierError::OtherNumbers));
    let longer = table(2, 2, period(1, 2), &[vec![3, 30, 40, 50]]);
    assert_eq!(Earlier::new(longer, shown), Err(insight::EarlierError::OtherTable));
}
