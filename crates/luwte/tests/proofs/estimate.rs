//! The command that estimates, on a file, as the program itself.

use std::process::{Command, Output};

const WESTERN: &str = "A,B,C,D,E,count\n1,0,0,0,0,52\n0,1,0,0,0,90\n0,0,1,0,0,114\n0,0,0,1,0,45\n0,0,0,0,1,21\n1,0,1,0,0,4\n\
     1,0,0,1,0,2\n1,0,0,0,1,5\n0,1,1,0,0,6\n0,1,0,1,0,1\n0,0,0,1,1,3\n1,0,1,0,1,1\n0,1,1,1,0,1\n";

fn estimate(table: &str, more: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lists.csv");
    std::fs::write(&file, table).unwrap();
    Command::new(env!("CARGO_BIN_EXE_luwte")).arg("estimate").arg(&file).args(more).output().unwrap()
}

fn json(output: &Output) -> serde_json::Value {
    let mut read: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    // How long it took differs each time.
    if let Some(redrawn) = read["bootstrap"].as_object_mut() {
        redrawn.remove("seconds");
    }
    read
}

#[test]
fn the_same_seed_gives_the_same_answer_however_many_threads_there_are() {
    let asked = ["--json", "--replicates", "200", "--seed", "7"];
    let many = estimate(WESTERN, &asked);
    assert!(many.status.success(), "{}", String::from_utf8_lossy(&many.stderr));
    let answer = json(&many);
    assert!((answer["estimate"].as_f64().unwrap() - 2_483.383_92).abs() < 1e-3, "{answer}");
    assert_eq!(answer["model"], serde_json::json!(["A:E"]));
    assert_eq!(answer["checks"]["exists"], true);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lists.csv");
    std::fs::write(&file, WESTERN).unwrap();
    let one = Command::new(env!("CARGO_BIN_EXE_luwte"))
        .env("RAYON_NUM_THREADS", "1")
        .arg("estimate")
        .arg(&file)
        .args(asked)
        .output()
        .unwrap();
    assert_eq!(json(&one), answer);
}

#[test]
fn without_an_answer_there_is_no_number_and_the_exit_says_so() {
    let none = estimate("a,b,count\n1,0,5\n0,1,7\n", &["--json", "--replicates", "20"]);
    assert_eq!(none.status.code(), Some(3));
    let answer = json(&none);
    assert!(answer["estimate"].is_null() && answer["lower_bound"].is_null(), "{answer}");
    assert!(answer["two_lists"][0]["estimate"].is_null(), "{answer}");
    for list in ["sensitivity", "spread", "models"] {
        assert_eq!(answer[list], serde_json::json!([]), "{list}");
    }
}

#[test]
fn a_table_that_is_none_is_refused_with_the_place_and_the_reason() {
    for (language, place) in [("nl", "regel 2"), ("en", "line 2")] {
        let wrong = estimate("a,b,count\n1,0,veel\n", &["--language", language]);
        assert!(wrong.status.code() == Some(1) && wrong.stdout.is_empty());
        let said = String::from_utf8_lossy(&wrong.stderr).into_owned();
        assert!(said.contains(place) && said.contains("veel") && !said.contains("panicked"), "{said}");
    }
    assert_eq!(estimate(WESTERN, &["--language", "xx"]).status.code(), Some(2));
}

#[test]
fn a_report_can_be_handed_on_with_what_it_is_about() {
    let folder = tempfile::tempdir().unwrap();
    let [page, pdf] = ["page.html", "page.pdf"].map(|name| folder.path().join(name));
    let about = ["--population", "vermoedelijke slachtoffers", "--period", "2014 en 2015"];
    let files = ["--html", page.to_str().unwrap(), "--pdf", pdf.to_str().unwrap(), "--replicates", "40"];
    let made = estimate(WESTERN, &[about.as_slice(), files.as_slice()].concat());
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains("vermoedelijke slachtoffers") && page.contains("2014 en 2015"), "{page}");
    assert!(page.contains("type=\"checkbox\"") && page.contains("SHA-256"), "{page}");
    assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF-"));
}
