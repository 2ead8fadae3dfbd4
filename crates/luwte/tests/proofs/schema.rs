//! What stays readable in the database is a list that people read: `docs/threat-model.md`.

use std::collections::BTreeSet;
use store::{Place, Store};

#[test]
fn the_list_of_readable_columns_equals_the_schema() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/threat-model.md");
    let text = std::fs::read_to_string(path).unwrap();
    let listed: BTreeSet<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split_once('`'))
        .map(|(column, _)| column.to_owned())
        .filter(|column| column.contains('.') && !column.contains(' '))
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
    let columns = Store::open(&place).unwrap().schema().unwrap();
    let schema: BTreeSet<String> =
        columns.into_iter().map(|column| format!("{}.{}", column.table, column.column)).collect();
    let unlisted: Vec<_> = schema.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&schema).collect();
    assert!(
        unlisted.is_empty() && gone.is_empty(),
        "say in docs/threat-model.md what can be read in {unlisted:?}; take out {gone:?}"
    );
}
