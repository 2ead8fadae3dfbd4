//! Nobody holds a key any more: two keepers let somebody in with the program itself.

use crate::process::program;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

fn init(home: &Path) -> Vec<String> {
    let output = program(home).args(["init", "--name", "Stichting De Proeftuin"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let shares = text.lines().filter(|line| line.starts_with("  ") && !line.contains('/'));
    shares.map(|share| share.trim().to_owned()).collect()
}

fn recover(home: &Path, typed: &str) -> Output {
    let mut child = program(home)
        .arg("recover")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn two_shares_typed_by_their_keepers_give_a_link_and_one_gives_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let shares = init(&home);

    let one_twice = recover(&home, &format!("{}\n{}\n", shares[0], shares[0]));
    assert!(!one_twice.status.success());
    assert!(String::from_utf8_lossy(&one_twice.stderr).contains("do not fit together"));

    let mistyped = recover(&home, &format!("{}\nX\n", shares[0]));
    assert!(!mistyped.status.success());
    assert!(String::from_utf8_lossy(&mistyped.stderr).contains("share 2 has a typing mistake"));

    let typed = format!("{}\n{}\n", shares[2].to_lowercase(), shares[1]);
    let two = recover(&home, &typed);
    let said = String::from_utf8(two.stdout).unwrap();
    assert!(two.status.success() && said.contains("/uitnodiging/"), "{said}");
    let log = String::from_utf8_lossy(&two.stderr).into_owned();
    assert!(shares.iter().all(|share| !said.contains(share.as_str()) && !log.contains(share.as_str())));
}
