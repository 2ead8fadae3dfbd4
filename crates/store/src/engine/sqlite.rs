//! SQLite: one connection to one file.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, ErrorCode, OpenFlags, ToSql};

use super::Value;
use crate::{Id, Moment, StoreError};

/// How long a statement waits for a lock that another connection holds for a moment.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long emptying the journal waits for readers; it comes back later when they are still there.
const SCRUB_PATIENCE: Duration = Duration::from_millis(50);
/// More than there are statements, so that each is compiled once per connection.
const STATEMENTS_KEPT: usize = 128;
/// The journal is carried over into the file when it has grown to so many pages.
const JOURNAL_PAGES: i64 = 4_000;
/// A journal that has grown larger than this is cut back when it starts anew.
const JOURNAL_BYTES_KEPT: i64 = 16 * 1024 * 1024;

pub(crate) struct Connection(rusqlite::Connection);

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// To write; a new file gets pages of so many bytes.
    Write {
        page_size: u32,
    },
    Read,
    /// To change a copy that nobody else knows of, and that may be lost.
    Alter,
}

impl Connection {
    /// Opens the file, and makes it when it is to be written and is not there. `cache_kib` bounds its memory.
    pub fn open(file: &Path, purpose: Use, cache_kib: u32) -> Result<Connection, StoreError> {
        // One connection is used by one thread at a time, so SQLite need not lock.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = rusqlite::Connection::open_with_flags(file, flags).map_err(trouble)?;
        connection.busy_timeout(PATIENCE).map_err(trouble)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
        let connection = Connection(connection);
        connection.batch(&format!(
            "PRAGMA cache_size = -{cache_kib};
             PRAGMA foreign_keys = OFF;
             PRAGMA secure_delete = ON;
             PRAGMA synchronous = FULL;
             PRAGMA temp_store = MEMORY;
             PRAGMA mmap_size = 0;
             PRAGMA trusted_schema = OFF;"
        ))?;
        match purpose {
            Use::Write { page_size } => connection.batch(&format!(
                "PRAGMA page_size = {page_size};
                 PRAGMA journal_mode = WAL;
                 PRAGMA wal_autocheckpoint = {JOURNAL_PAGES};
                 PRAGMA journal_size_limit = {JOURNAL_BYTES_KEPT};"
            ))?,
            Use::Read => connection.batch("PRAGMA query_only = ON;")?,
            Use::Alter => connection.batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;")?,
        }
        Ok(connection)
    }

    /// Runs one statement; the number of rows that it wrote.
    pub fn run(&self, sql: &str, values: &[Value<'_>]) -> Result<usize, StoreError> {
        let mut statement = self.0.prepare_cached(sql).map_err(trouble)?;
        bind(&mut statement, values)?;
        statement.raw_execute().map_err(trouble)
    }

    /// The first row that a statement gives.
    pub fn one<T>(
        &self,
        sql: &str,
        values: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        self.prepare(sql)?.one(values, read)
    }

    /// All rows that a statement gives.
    pub fn all<T>(
        &self,
        sql: &str,
        values: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut found = Vec::new();
        self.each(sql, values, |row| {
            found.push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Looks at all rows that a statement gives, one at a time.
    pub fn each(
        &self,
        sql: &str,
        values: &[Value<'_>],
        mut look: impl FnMut(&Row<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.0.prepare_cached(sql).map_err(trouble)?;
        bind(&mut statement, values)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(trouble)? {
            look(&Row(row))?;
        }
        Ok(())
    }

    /// A statement to run many times.
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>, StoreError> {
        self.0.prepare_cached(sql).map(Statement).map_err(trouble)
    }

    /// Runs several statements without values.
    pub fn batch(&self, sql: &str) -> Result<(), StoreError> {
        self.0.execute_batch(sql).map_err(trouble)
    }

    /// Rows written since the connection was opened, those of rolled-back work included.
    pub fn rows_written(&self) -> u64 {
        self.0.total_changes()
    }

    /// Ends an open transaction without keeping it. Does nothing when there is none.
    pub fn give_up(&self) {
        if !self.0.is_autocommit() {
            // When even this fails, the next statement says so.
            let _ = self.batch("ROLLBACK");
        }
    }

    /// Carries the journal over into the file and cuts it to nothing, so that what was erased is not in it either.
    /// False when a reader still needs it.
    pub fn empty_journal(&self) -> Result<bool, StoreError> {
        self.0.busy_timeout(SCRUB_PATIENCE).map_err(trouble)?;
        let busy = self.one("PRAGMA wal_checkpoint(TRUNCATE)", &[], |row| row.number(0));
        self.0.busy_timeout(PATIENCE).map_err(trouble)?;
        Ok(busy? == Some(0))
    }

    /// Writes the file anew, row by row, with all of it in memory for a moment.
    pub fn compact_in_memory(&self) -> Result<(), StoreError> {
        self.batch("VACUUM")
    }

    /// Writes the file anew, row by row, by way of a temporary file that has no name.
    pub fn compact_by_file(&self) -> Result<(), StoreError> {
        self.batch("PRAGMA temp_store = FILE")?;
        let outcome = self.batch("VACUUM");
        self.batch("PRAGMA temp_store = MEMORY")?;
        outcome
    }

    /// Bytes that the database takes, its journal not counted.
    pub fn size(&self) -> Result<i64, StoreError> {
        let number = |sql| self.one(sql, &[], |row| row.number(0)).map(Option::unwrap_or_default);
        Ok(number("PRAGMA page_count")? * number("PRAGMA page_size")?)
    }

    /// Copies all pages into a new database, as they stand in the transaction that is open on this connection.
    pub fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        let mut copy = rusqlite::Connection::open(file).map_err(trouble)?;
        let all_pages = -1;
        let backup = rusqlite::backup::Backup::new(&self.0, &mut copy).map_err(trouble)?;
        backup.step(all_pages).map_err(trouble)?;
        Ok(())
    }

    /// Writes what is alive, and nothing else, into an empty file.
    pub fn write_compact(&self, file: &Path) -> Result<(), StoreError> {
        let name = file
            .to_str()
            .ok_or_else(|| StoreError::Unavailable("the name of a folder is not text".into()))?;
        self.run("VACUUM INTO $1", &[Value::Text(name)]).map(drop)
    }
}

/// A compiled statement.
pub(crate) struct Statement<'a>(CachedStatement<'a>);

impl Statement<'_> {
    /// The first row that it gives for these values.
    pub fn one<T>(
        &mut self,
        values: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        bind(&mut self.0, values)?;
        let mut rows = self.0.raw_query();
        match rows.next().map_err(trouble)? {
            Some(row) => read(&Row(row)).map(Some),
            None => Ok(None),
        }
    }
}

fn bind(statement: &mut CachedStatement<'_>, values: &[Value<'_>]) -> Result<(), StoreError> {
    debug_assert_eq!(statement.parameter_count(), values.len(), "as many values as the statement asks");
    for (number, value) in (1..).zip(values) {
        // SQLite numbers names by first appearance, PostgreSQL by the number: they agree when these agree.
        debug_assert_eq!(statement.parameter_name(number), Some(format!("${number}").as_str()));
        statement.raw_bind_parameter(number, value).map_err(trouble)?;
    }
    Ok(())
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Nothing => ValueRef::Null,
            Value::Number(number) => ValueRef::Integer(*number),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// One row of an answer. Columns are counted from 0; a column of another shape than asked means damage.
pub(crate) struct Row<'a>(&'a rusqlite::Row<'a>);

impl Row<'_> {
    pub fn number(&self, column: usize) -> Result<i64, StoreError> {
        self.value(column)?.as_i64().map_err(|_| StoreError::Damaged)
    }

    pub fn small(&self, column: usize) -> Result<u32, StoreError> {
        self.number(column)?.try_into().map_err(|_| StoreError::Damaged)
    }

    pub fn moment(&self, column: usize) -> Result<Moment, StoreError> {
        self.number(column).map(Moment::from_seconds)
    }

    pub fn bytes(&self, column: usize) -> Result<Vec<u8>, StoreError> {
        self.slice(column).map(<[u8]>::to_vec)
    }

    pub fn slice(&self, column: usize) -> Result<&[u8], StoreError> {
        self.value(column)?.as_blob().map_err(|_| StoreError::Damaged)
    }

    pub fn array<const N: usize>(&self, column: usize) -> Result<[u8; N], StoreError> {
        self.slice(column)?.try_into().map_err(|_| StoreError::Damaged)
    }

    pub fn id(&self, column: usize) -> Result<Id, StoreError> {
        self.array(column).map(Id::from_bytes)
    }

    pub fn text(&self, column: usize) -> Result<String, StoreError> {
        self.value(column)?.as_str().map(str::to_owned).map_err(|_| StoreError::Damaged)
    }

    /// What `read` reads, or nothing where the column is empty.
    pub fn maybe<T>(
        &self,
        column: usize,
        read: impl FnOnce(&Self, usize) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        match self.value(column)? {
            ValueRef::Null => Ok(None),
            _ => read(self, column).map(Some),
        }
    }

    fn value(&self, column: usize) -> Result<ValueRef<'_>, StoreError> {
        self.0.get_ref(column).map_err(|_| StoreError::Damaged)
    }
}

/// What SQLite says, in our words, and never with the values that were written.
fn trouble(error: rusqlite::Error) -> StoreError {
    let rusqlite::Error::SqliteFailure(failure, _) = error else {
        return StoreError::Damaged;
    };
    match failure.code {
        ErrorCode::ConstraintViolation => StoreError::Conflict,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Damaged,
        code => StoreError::Unavailable(format!("{code:?} ({})", failure.extended_code)),
    }
}
