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

#[test]
fn a_file_for_a_house_that_is_down_stays_where_it_is() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(16);
    passing_on(&mut story);
    going_on(&mut story);
}

/// He would like to go on elsewhere: Guus prepares it, he chooses what goes along and says yes to exactly that. The house is
/// down, so nothing leaves; Guus writes down another yes that was said to him, and then it is not to be after all.
pub fn going_on(story: &mut Story<'_>) {
    let path = format!("{}/overstap", story.case);
    story.guus.go(&path);
    let partner = story.guus.value_of("partner");
    let form = [
        ("partner", partner.as_str()),
        ("hulp", "talking"),
        ("taal", "pl"),
        ("mee", "plan"),
        ("goed", "notes"),
        ("nazorg", "2"),
    ];
    story.guus.submit_with("/overstap", "hulp", &form).expect_good();
    story.visit_again();
    story.wilg.go("/mijn/overstap");
    story.wilg.submit("/mijn/overstap", &[("mee", "plan"), ("nazorg", "3")]).expect_good();
    story.wilg.submit("/mijn/overstap/ja", &[]).expect("Ja gezegd");
    story.guus.go(&path).submit("/versturen", &[]).expect("Er is niets verstuurd");
    story.guus.go(&path).submit_with("/overstap", "hulp", &form).expect_good();
    let today = kit::when::field_day(story.house.now().day());
    story.guus.submit("/akkoord", &[("akkoord", "ja"), ("op", &today)]).expect_good();
    story.guus.submit("/overstap/terug", &[]).expect_good();
    story.wilg.go("/mijn/overstap").expect_missing();
    story.tell(
        "another organisation's house is down: the file stays where it is, and nothing is left of the wish",
    );
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
        ("leeftijd", "adult"),
        ("weg", "check-information"),
        ("dagen", "3"),
        ("akkoord", "ja"),
    ];
    story.noor.submit("/werk/doorgeven", &form).expect(&words).expect("Er is niets doorgegeven");
    story.noor.go("/werk/doorgeven").expect_not(&words);
}
