//! What stands in the files, column by column.

use crate::engine::{Connection, values};
use crate::{Store, StoreError};

const COLUMNS: &str =
    "SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' ORDER BY tables.name, columns.cid";

/// One column of one table. Whoever holds the files can read what stands in it, sealed or not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Column {
    /// `keys` or `records`.
    pub file: &'static str,
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
}

impl Store {
    /// Every column of both files, by file and table.
    pub fn schema(&self) -> Result<Vec<Column>, StoreError> {
        self.pool().with_pair(|pair| {
            let files = pair.pin()?;
            let mut columns = columns_of("keys", &files.keys)?;
            columns.extend(columns_of("records", &files.records)?);
            Ok(columns)
        })
    }
}

fn columns_of(file: &'static str, connection: &Connection) -> Result<Vec<Column>, StoreError> {
    connection.all(COLUMNS, values![], |row| Ok(Column { file, table: row.text(0)?, column: row.text(1)? }))
}
