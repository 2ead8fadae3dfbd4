use super::*;
use std::net::Ipv4Addr;

fn source(number: u8) -> [u8; 8] {
    prefix(Ipv4Addr::new(192, 0, 2, number).into())
}

#[test]
fn one_source_never_takes_all_lines() {
    let lines = Arc::new(Lines::new(1_000, true));
    let mut taken: Vec<Taken> = std::iter::from_fn(|| lines.take(source(1))).collect();
    assert_eq!(taken.len(), 750);
    taken.extend(std::iter::from_fn(|| lines.take(source(2))));
    assert!(taken.len() > 900);
    for other in 3..23 {
        taken.push(lines.take(source(other)).expect("a line for each other source"));
    }
    taken.truncate(700);
    assert!(lines.take(source(1)).is_some(), "what was given back can be taken again");
    drop(taken);
    assert_eq!(lines.open.lock().unwrap().by_source.len(), 0, "nothing stays behind of a source that left");
    assert_eq!(lines.open.lock().unwrap().all, 0);
}

#[test]
fn behind_a_web_server_all_lines_come_from_one_source() {
    let lines = Arc::new(Lines::new(1_000, false));
    let taken: Vec<Taken> = std::iter::from_fn(|| lines.take(source(1))).collect();
    assert_eq!(taken.len(), 1_000);
}
