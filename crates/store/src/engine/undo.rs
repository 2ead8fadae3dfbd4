//! How the file of keys goes back over its last batch.
//!
//! Two files cannot be committed as one. Keys are committed first, and with them, in the same transaction, stands how
//! to take each change back. When the records never follow (the machine stopped in between), the next opening plays
//! that back, and the unit is gone from both files. The book holds one batch only and is emptied by the next.

use super::Connection;
use crate::StoreError;

pub(super) const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS undo (turn INTEGER NOT NULL PRIMARY KEY, statement TEXT NOT NULL);";
const CLEAR: &str = "DELETE FROM undo";
const LATEST_FIRST: &str = "SELECT statement FROM undo ORDER BY turn DESC";

const TABLES: &str = "SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT IN ('undo', 'state', 'migrations') AND name NOT LIKE 'sqlite_%'";
const COLUMNS: &str = "SELECT name, pk FROM pragma_table_info($1)";

/// From now on, what this connection changes in any table is noted in the book.
pub(super) fn keep_book(keys: &Connection) -> Result<(), StoreError> {
    for table in keys.all(TABLES, &[], |row| row.text(0))? {
        keys.batch(&triggers(keys, &table)?)?;
    }
    Ok(())
}

/// Takes back what the book holds; false when it is empty. Belongs inside a transaction.
pub(super) fn take_back(keys: &Connection) -> Result<bool, StoreError> {
    let statements = keys.all(LATEST_FIRST, &[], |row| row.text(0))?;
    for statement in &statements {
        keys.batch(statement)?;
    }
    clear(keys)?;
    Ok(!statements.is_empty())
}

/// Forgets the last batch, and with it the older values that it replaced.
pub(super) fn clear(keys: &Connection) -> Result<(), StoreError> {
    keys.run(CLEAR, &[]).map(drop)
}

/// The triggers of one table. The names come from our own migrations and need no quotes.
fn triggers(keys: &Connection, table: &str) -> Result<String, StoreError> {
    let columns = keys.all(COLUMNS, &[table.into()], |row| Ok((row.text(0)?, row.number(1)? > 0)))?;
    let names: Vec<_> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let old_values: Vec<_> = names.iter().map(|name| format!("quote(old.{name})")).collect();
    let new_key: Vec<_> = columns
        .iter()
        .filter(|(_, is_key)| *is_key)
        .map(|(name, _)| format!("'{name} = ' || quote(new.{name})"))
        .collect();

    let remove = format!("'DELETE FROM {table} WHERE ' || {}", new_key.join(" || ' AND ' || "));
    let put_back = format!(
        "'INSERT OR REPLACE INTO {table} ({}) VALUES (' || {} || ')'",
        names.join(", "),
        old_values.join(" || ', ' || ")
    );
    let trigger = |event: &str, statement: &str| {
        format!(
            "CREATE TEMP TRIGGER undo_{event}_{table} AFTER {event} ON main.{table}
             BEGIN INSERT INTO undo (statement) VALUES ({statement}); END;\n"
        )
    };
    Ok([trigger("INSERT", &remove), trigger("UPDATE", &put_back), trigger("DELETE", &put_back)].concat())
}
