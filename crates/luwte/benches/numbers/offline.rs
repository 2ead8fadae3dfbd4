//! A week on the street without a network: two phones of a duo bring 400 entries over a line that breaks fifty times, in
//! the middle of what they bring and in the middle of what the house answers.

use crate::bringing::evenings;
use crate::report::{Reach, Report};
use crate::server::Server;
use crate::stage;

const EVENINGS: usize = 7;
const ENTRIES: usize = 400;
const CUTS: u32 = 50;

pub fn measure(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(stage::fill(&home, 2, 0));
    let (server, _) = Server::start(&home);
    let cookies = [0, 1].map(|worker| runtime.block_on(stage::sign_in(&server, worker)));
    let outcome = evenings(server.port, [&cookies[0], &cookies[1]], EVENINGS, ENTRIES, CUTS);
    report.add("offline_cuts", f64::from(outcome.cuts), "", Reach::AtLeast(f64::from(CUTS)));
    report.add("offline_lost", outcome.lost as f64, "", Reach::AtMost(0.0));
    report.add("offline_doubled", outcome.doubled as f64, "", Reach::AtMost(0.0));
}
