//! A table of files as another system wrote it: read without a panic, each line as wide as the first; what was read can be
//! written and read again. Whether a column may come along is decided for any name.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault_fuzz::brought::forbidden::forbidden;
use vault_fuzz::brought::table::{CELL_MAX, Table};

fuzz_target!(|file: &[u8]| {
    let Ok(table) = Table::read(file) else { return };
    for line in &table.lines {
        assert_eq!(line.cells.len(), table.columns.len());
        assert!(line.cells.iter().all(|cell| cell.chars().count() <= CELL_MAX));
    }
    for column in &table.columns {
        let _ = forbidden(column);
    }
    let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    writer.write_record(&table.columns).expect("in memory");
    for line in &table.lines {
        writer.write_record(&line.cells).expect("in memory");
    }
    let written = writer.into_inner().expect("in memory");
    // A name with a semicolon in it can make the next reader take another sign for what stands between columns.
    if table.columns.iter().all(|name| !name.contains([';', '\t', ',', '\n'])) && table.columns.len() > 1 {
        let again = Table::read(written.as_slice()).expect("what is written can be read");
        let cells = |table: &Table| table.lines.iter().map(|line| line.cells.clone()).collect::<Vec<_>>();
        assert_eq!((&again.columns, cells(&again)), (&table.columns, cells(&table)));
    }
});
