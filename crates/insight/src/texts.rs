//! The texts of this room: whole in each language, each used, none missing.

use crate::model::account::{Firmness, Part, Standing};
use crate::model::rule::Counts;
use crate::model::{Protection, Refusal, Shape, Split, tables};
use std::collections::BTreeSet;

/// The keys that are put together from the declared tables.
fn keys_of_tables() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = (1..=4).map(|number| format!("insight-quarter-{number}")).collect();
    found.extend((1..=12).map(|number| format!("insight-month-{number}")));
    let mut add = |split: &Split| {
        found.extend(split.categories().map(|code| format!("insight-{}-{code}", split.name)));
    };
    for table in tables() {
        match &table.shape {
            Shape::Quarters(_) | Shape::Months(_) => {}
            Shape::Lines(_, split) | Shape::MonthsOf(_, split) => add(split),
            Shape::Crossed(_, rows, columns) => {
                add(rows);
                add(columns);
            }
        }
    }
    for table in tables() {
        found
            .extend([format!("insight-table-{}", table.code), format!("insight-table-{}-about", table.code)]);
        let facts = table.facts().iter();
        found.extend(
            facts.flat_map(|fact| [format!("insight-fact-{fact}"), format!("insight-fact-{fact}-means")]),
        );
    }
    found
}

/// The keys that are put together for the yearly account.
fn keys_of_accounts() -> BTreeSet<String> {
    let lists = ["money", "plans", "commitments", "tellings", "rounds"].iter().flat_map(|code| {
        ["", "-about", "-what"].iter().map(move |end| format!("insight-account-{code}{end}"))
    });
    let columns = [
        "by", "support", "budgeted", "granted", "spent", "hours", "planned", "counted", "promised", "made",
        "owner", "due", "standing", "evidence", "letter", "audience", "told", "from", "method", "asked",
        "findings", "change", "next",
    ];
    lists
        .chain(columns.iter().map(|code| format!("insight-column-{code}")))
        .chain(Part::ALL.iter().map(|part| format!("insight-write-{}", part.code())))
        .chain(Firmness::ALL.iter().map(|(code, _)| format!("insight-firmness-{code}")))
        .chain(Standing::ALL.iter().map(|(code, _)| format!("insight-standing-{code}")))
        .chain(crate::pages::account::chapter_keys())
        .collect()
}

/// The keys that are put together for own tables and for protection.
fn keys_of_settings() -> BTreeSet<String> {
    let splits = tables().flat_map(|table| match &table.shape {
        Shape::Quarters(_) | Shape::Months(_) => Vec::new(),
        Shape::Lines(_, split) | Shape::MonthsOf(_, split) => vec![split.name],
        Shape::Crossed(_, rows, columns) => vec![rows.name, columns.name],
    });
    let ways = Protection::ALL.into_iter().flat_map(|(code, _)| {
        ["", "-gets", "-price", "-when"].map(|end| format!("insight-protection-{code}{end}"))
    });
    let room = ["places", "each", "open", "expected-real", "load", "chance", "waiting", "days"];
    let room = room.iter().map(|code| format!("insight-capacity-{code}"));
    let rules = Counts::ALL.into_iter().map(|counts| format!("insight-rule-{}", counts.code()));
    splits.map(|name| format!("insight-split-{name}")).chain(ways).chain(room).chain(rules).collect()
}

/// The keys of `luwte estimate`, which says them: where it is refused, and what nobody filled in.
fn keys_of_the_command() -> Vec<String> {
    let refused = ["file", "threshold", "best", "replicates", "no-answer", "not-written"];
    let refused = refused.iter().map(|code| format!("insight-estimate-refused-{code}"));
    let about =
        ["population", "period", "sources"].iter().map(|code| format!("insight-estimate-about-{code}"));
    refused.chain(about).chain(["insight-lists-cannot".to_owned()]).collect()
}

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
        .also(keys_of_tables())
        .also(keys_of_accounts())
        .also(keys_of_settings())
        .also(keys_of_the_command())
        .also(Refusal::ALL.iter().map(|refusal| refusal.text_key()))
        .faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
