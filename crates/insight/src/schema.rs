//! The table of facts in `docs/honest-numbers.md` against the code.

use crate::model::tables;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const DOCUMENT: &str = include_str!("../../../docs/honest-numbers.md");

/// A line of the table.
struct Documented {
    codes: BTreeSet<String>,
    /// The tables that count it.
    tables: BTreeSet<String>,
}

/// The facts that the document names, with their codes and the table that counts them.
fn documented() -> BTreeMap<String, Documented> {
    let quoted =
        |cell: &str| -> Vec<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    let lines = DOCUMENT.lines().skip_while(|line| !line.starts_with("| fact |")).skip(2);
    let rows = lines.take_while(|line| line.starts_with('|')).map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [fact, _, codes, table] = cells.as_slice() else { panic!("four columns: {line}") };
        let tables = table.split(',').map(|code| code.trim().to_owned()).filter(|code| code != "–").collect();
        (quoted(fact).remove(0), Documented { codes: quoted(codes).into_iter().collect(), tables })
    });
    rows.collect()
}

/// All sources of the house that run, without tests.
fn sources(folder: &Path, all: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !["tests", "walk"].iter().any(|name| path.ends_with(name)) {
            sources(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("schema.rs")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            all.push(text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned());
        }
    }
}

/// What the code leaves: from each place that makes a fact up to the end of its statement, the name and the codes. A fact
/// whose name is worked out elsewhere has none here.
fn left() -> Vec<(Option<String>, BTreeSet<String>)> {
    let mut all = Vec::new();
    for room in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap() {
        let folder = room.unwrap().path().join("src");
        if folder.is_dir() {
            sources(&folder, &mut all);
        }
    }
    let first_text = |text: &str| text.split('"').nth(1).map(str::to_owned);
    let mut found = Vec::new();
    for statement in all.iter().flat_map(|text| text.split("Fact::now(").skip(1)) {
        let statement = statement.split(';').next().unwrap_or_default();
        let head = statement.split(')').next().unwrap_or_default();
        let codes = statement.split(".by(").skip(1).filter_map(first_text).collect();
        found.push((first_text(head), codes));
    }
    found
}

#[test]
fn whatever_is_left_stands_in_the_document_with_its_codes() {
    let documented = documented();
    let left = left();
    assert!(left.len() > 10, "the facts are found");
    for (fact, codes) in left {
        let Some(fact) = fact else { continue };
        let known =
            documented.get(&fact).unwrap_or_else(|| panic!("{fact} is not in docs/honest-numbers.md"));
        assert!(codes.is_subset(&known.codes), "{fact} carries {codes:?}, documented are {:?}", known.codes);
    }
}

#[test]
fn whatever_is_counted_stands_in_the_document_under_its_table() {
    let documented = documented();
    let mut counted: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for table in tables() {
        for fact in table.facts() {
            counted.entry(fact).or_default().insert(table.code.to_owned());
        }
    }
    for (fact, known) in &documented {
        assert_eq!(
            Some(&known.tables).filter(|tables| !tables.is_empty()),
            counted.get(fact.as_str()),
            "{fact}"
        );
    }
    for fact in counted.keys() {
        assert!(documented.contains_key(*fact), "{fact} is counted and not documented");
    }
}
