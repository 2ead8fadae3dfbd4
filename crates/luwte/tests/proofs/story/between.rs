//! A branch of the story: an agreement with another organisation, whose house happens to be down, and somebody who would
//! rather go on with its team. What two houses that are up say to each other is tried in `crates/between/tests/room`.

use super::Story;
use crate::house::TestHouse;
use people::Role;

#[test]
fn words_for_a_house_that_is_down_come_back_and_are_kept_nowhere() {
    let house = TestHouse::open();
    passing_on(&mut Story::begin(&house));
}

/// The founder enters the agreement as team lead, an administrator says yes to it. Noor passes somebody on; nobody answers,
/// so the words come back to her and are kept nowhere.
pub fn passing_on(story: &mut Story<'_>) {
    let mut other = story.house.colleague(&mut story.founder, "aagje", &[Role::Administrator]);
    story.founder.act_as(Role::TeamLead).go("/werk/partners").expect("Er zijn nog geen afspraken");
    let partner = [("naam", "De Haven"), ("adres", "https://haven.invalid")];
    story.founder.submit("/werk/partners", &partner).expect_good();
    let theirs = [("sleutel", "AMPB QUZP 2R2U YAXT AQOZ Y5OO WM5Y H76Y DLD4 4T7I QLGL DSML YWEW 4")];
    story.founder.submit("/sleutel", &theirs).expect("Wacht op een tweede");
    let path = story.founder.path().to_owned();
    other.go(&path).submit("/akkoord", &[("gehoord", "ja")]).expect("Geldt");

    let words = story.words("ik praat liever met jullie");
    story.noor.go("/werk/doorgeven");
    let partner = story.noor.value_of("partner");
    let form = [
        ("partner", partner.as_str()),
        ("woorden", &words),
        ("weg", "check-information"),
        ("dagen", "3"),
        ("akkoord", "ja"),
    ];
    story.noor.submit("/werk/doorgeven", &form).expect(&words).expect("Er is niets doorgegeven");
    story.noor.go("/werk/doorgeven").expect_not(&words);
}
