//! Storyline 3.1: from the first message to aftercare, and its branches.

#[test]
fn the_main_storyline_runs_through_the_house() {
    let house = crate::house::TestHouse::open();
    let mut founder = house.founder("mirre");
    founder.go("/werk").expect_good();
}
