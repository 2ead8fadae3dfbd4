//! The numbers of the house, measured against a running release build on the same machine: printed as a table and
//! written to `target/bench.json`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a bench stops where it cannot measure"
)]

mod alarm;
mod attacker;
mod attempt;
#[path = "../../tests/proofs/bringing.rs"]
mod bringing;
mod caseload;
#[path = "../../tests/proofs/cut.rs"]
mod cut;
mod door;
mod estimate;
mod figures;
mod files;
mod flood;
mod kill_chat;
mod letterbox;
mod live;
mod offline;
mod report;
mod server;
mod stage;

use report::Report;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// A part, and the name under which it can be asked for: `cargo bench --bench numbers -- live`.
type Part = (&'static str, fn(&mut Report));

const PARTS: &[Part] = &[
    ("door", door::measure),
    ("caseload", caseload::measure),
    ("caseload", files::measure),
    ("flood", flood::measure),
    ("live", live::measure),
    ("kill-chat", kill_chat::measure),
    ("estimate", estimate::measure),
    ("figures", figures::measure),
    ("offline", offline::measure),
    ("alarm", alarm::measure),
    ("attempt", attempt::measure),
];

fn main() {
    allow_many_files();
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut report = Report::default();
    for (name, measure) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|word| word == name) {
            measure(&mut report);
        }
    }
    report.print();
    report.write();
}

/// Each line to the server is an open file.
fn allow_many_files() {
    let most = getrlimit(Resource::Nofile).maximum;
    setrlimit(Resource::Nofile, Rlimit { current: most, maximum: most })
        .expect("as many files as we may have");
}
