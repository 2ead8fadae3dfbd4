//! The numbers of the house, measured against a running release build on the same machine: printed as a table and
//! written to `target/bench.json`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a bench stops where it cannot measure"
)]

mod caseload;
mod door;
mod flood;
mod report;
mod server;

use report::Report;

fn main() {
    let mut report = Report::default();
    door::measure(&mut report);
    flood::measure(&mut report);
    caseload::measure(&mut report);
    report.print();
    report.write();
}
