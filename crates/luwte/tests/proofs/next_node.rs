//! A yes that was taken back, on whichever process comes next (issue 5, Numbers; decision 0062): one process at a time serves a
//! place. The one that answered is killed before it can tidy up, another takes over, and the first thing it is asked is refused.

use crate::house::TestHouse;
use crate::process::{Process, program};
use people::Role;

#[test]
fn a_yes_taken_back_is_refused_by_the_process_that_takes_over() {
    let house = TestHouse::open_as_program();
    let mut founder = house.founder("mirre");
    let mut noor = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    let mut jet = house.colleague(&mut founder, "jet", &[Role::JobCoach]);
    let mut joost = house.visitor("joost");
    joost.go("/").submit("/hoi", &[("bericht", "ik zoek ander werk")]).expect_good();
    let conversation = noor.go("/werk/gesprekken").link("/werk/gesprekken/");
    noor.go(&conversation).submit("/werk/trajecten/nieuw/", &[]).expect_good();
    let team = format!("{}/team", noor.path());
    let of_jet = noor.go(&team).option("wie", "Jet");
    noor.submit(&team, &[("wie", &of_jet), ("waarom", "omdat je ander werk zoekt")]).expect_good();
    let proposal = joost.go("/mijn").link_after("omdat je ander werk zoekt", "/mijn/team/");
    let until = kit::when::field_day(house.now().plus_days(30).day());
    joost.go(&proposal).submit("/ja", &[("tot", &until)]).expect_good();
    let part = jet.go("/werk/trajecten").link("/werk/trajecten/deel/");
    jet.go(&part).expect_good();

    let (address, home) = (house.address.clone(), house.home());
    // While one process serves, another that would is refused.
    let other = program(&home).args(["serve", "--listen", "127.0.0.1:0"]).output().unwrap();
    assert!(!other.status.success(), "one process at a time");

    joost.go("/mijn").submit("/intrekken", &[]).expect_good();
    let (first, _folder) = house.into_program();
    first.kill();
    let next = Process::serve_at(&home, address.trim_start_matches("http://"));
    jet.go(&part).expect_missing();
    joost.go("/mijn").expect_good();
    next.stop();
}
