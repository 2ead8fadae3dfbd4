//! The shape of the tables, and how an older shape becomes the present one.
//!
//! A migration is a numbered text that never changes once it was released; the file remembers which it had. The texts
//! are the same for every engine but for one word: `CLUSTERED` after a table asks that its rows lie in the order of
//! its primary key, where the engine can do so.

use super::{Connection, values};
use crate::StoreError;

/// The file of keys, from its first shape on.
pub(super) const KEYS: &[&str] =
    &[include_str!("../../migrations/keys/0001.sql"), include_str!("../../migrations/keys/0002.sql")];
/// The file of records, from its first shape on.
pub(super) const RECORDS: &[&str] = &[
    include_str!("../../migrations/records/0001.sql"),
    include_str!("../../migrations/records/0002.sql"),
    include_str!("../../migrations/records/0003.sql"),
];

const BOOK: &str = "CREATE TABLE IF NOT EXISTS migrations (number BIGINT NOT NULL PRIMARY KEY) CLUSTERED;";
const LATEST: &str = "SELECT COALESCE(MAX(number), 0) FROM migrations";
const NOTE: &str = "INSERT INTO migrations (number) VALUES ($1)";

/// Brings a file to its present shape; each step is kept whole or not at all.
pub(super) fn bring_up_to_date(file: &Connection, migrations: &[&str]) -> Result<(), StoreError> {
    file.batch(&in_sqlite(BOOK))?;
    let had = number_of_steps(file)?;
    if had > migrations.len() {
        return Err(StoreError::Unavailable("written by a newer version".into()));
    }
    for (number, step) in (1_i64..).zip(migrations).skip(had) {
        take(file, number, step).inspect_err(|_| file.give_up())?;
    }
    Ok(())
}

fn take(file: &Connection, number: i64, step: &str) -> Result<(), StoreError> {
    file.batch("BEGIN IMMEDIATE")?;
    file.batch(&in_sqlite(step))?;
    file.run(NOTE, values![number])?;
    file.batch("COMMIT")
}

/// True when the file has the present shape.
pub(super) fn is_up_to_date(file: &Connection, migrations: &[&str]) -> Result<bool, StoreError> {
    Ok(number_of_steps(file)? == migrations.len())
}

fn number_of_steps(file: &Connection) -> Result<usize, StoreError> {
    let latest = file.one(LATEST, values![], |row| row.number(0))?.unwrap_or(0);
    usize::try_from(latest).map_err(|_| StoreError::Damaged)
}

fn in_sqlite(text: &str) -> String {
    text.replace(" CLUSTERED", " WITHOUT ROWID")
}

#[cfg(test)]
mod tests {
    use super::super::sqlite::Use;
    use super::*;

    const FIRST: &str = "CREATE TABLE things (id BYTEA NOT NULL PRIMARY KEY) CLUSTERED;";
    const SECOND: &str = "ALTER TABLE things ADD COLUMN colour TEXT; UPDATE things SET colour = 'green';";
    const BROKEN: &str = "CREATE TABLE more (id BYTEA); INSERT INTO nowhere VALUES (1);";

    fn empty_file() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.db");
        std::fs::File::create_new(&file).unwrap();
        let connection = Connection::open(&file, Use::Write { page_size: 4096 }, 100).unwrap();
        (folder, connection)
    }

    #[test]
    fn an_empty_file_and_an_older_one_come_to_the_same_shape() {
        let (_folder, file) = empty_file();
        bring_up_to_date(&file, &[FIRST]).unwrap();
        file.run("INSERT INTO things (id) VALUES ($1)", values![&[7_u8; 3]]).unwrap();
        bring_up_to_date(&file, &[FIRST, SECOND]).unwrap();
        bring_up_to_date(&file, &[FIRST, SECOND]).unwrap();
        let colour = file.one("SELECT colour FROM things", values![], |row| row.text(0)).unwrap();
        assert_eq!(colour.as_deref(), Some("green"));

        let (_folder, new) = empty_file();
        bring_up_to_date(&new, &[FIRST, SECOND]).unwrap();
        assert!(is_up_to_date(&new, &[FIRST, SECOND]).unwrap());
    }

    #[test]
    fn a_file_from_a_newer_version_is_left_alone() {
        let (_folder, file) = empty_file();
        bring_up_to_date(&file, &[FIRST, SECOND]).unwrap();
        assert!(matches!(bring_up_to_date(&file, &[FIRST]), Err(StoreError::Unavailable(_))));
    }

    #[test]
    fn a_step_that_fails_leaves_nothing() {
        let (_folder, file) = empty_file();
        assert!(bring_up_to_date(&file, &[FIRST, BROKEN]).is_err());
        assert!(is_up_to_date(&file, &[FIRST]).unwrap());
        bring_up_to_date(&file, &[FIRST, SECOND]).unwrap();
    }
}
