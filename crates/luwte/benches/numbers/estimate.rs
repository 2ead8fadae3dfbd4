//! How long an estimate takes: the whole command, from reading the file to printing the report, in processor seconds.

use crate::report::{Reach, Report};
use crate::server::TICKS;
use std::process::{Command, Stdio};

/// A tick of the system's count of processor time is long beside one estimate, so that several are measured together.
const ROUNDS: u32 = 8;
/// Redrawn tables, each of which chooses its model again.
const REPLICATES: &str = "1000";

/// What the faster of the two R packages needs on such a machine (MultipleSystemsEstimation 1.2.0).
const PEER_NED_5: f64 = 87.7;
const PEER_NED: f64 = 224.0;
const PEER_NED_5_ALL: f64 = 161.0;

pub fn measure(report: &mut Report) {
    let mut add = |name, ratio, took: f64, reach: f64, peer: f64| {
        report.add(name, took, "CPU s", Reach::AtMost(reach));
        report.add(ratio, peer / took, "times faster", Reach::AtLeast(peer / reach));
    };
    add("estimate_ned5_s", "estimate_ned5_ratio", seconds("Ned_5", &[]), 0.3, PEER_NED_5);
    add("estimate_ned_s", "estimate_ned_ratio", seconds("Ned", &[]), 0.6, PEER_NED);
    let all = seconds("Ned_5", &["--best", "3"]);
    add("estimate_ned5_all_s", "estimate_ned5_all_ratio", all, 1.6, PEER_NED_5_ALL);
}

/// Processor seconds of one run of the command on a published table.
fn seconds(table: &str, more: &[&str]) -> f64 {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../insight/tests/mse");
    let before = of_children();
    for _ in 0..ROUNDS {
        let done = Command::new(env!("CARGO_BIN_EXE_luwte"))
            .arg("estimate")
            .arg(format!("{folder}/{table}.csv"))
            .args(["--replicates", REPLICATES])
            .args(more)
            .stdout(Stdio::null())
            .status()
            .expect("the program starts");
        assert!(done.success(), "the table has an answer");
    }
    (of_children() - before) / f64::from(ROUNDS)
}

/// Processor seconds of all programs that were started here and have ended.
fn of_children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("we run");
    let after_name = stat.rsplit_once(')').expect("a name in brackets").1;
    let ticks: f64 =
        after_name.split_whitespace().skip(13).take(2).filter_map(|t| t.parse::<f64>().ok()).sum();
    ticks / TICKS
}
