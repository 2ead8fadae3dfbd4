//! The branches of the story that exist yet.

use super::Story;
use crate::house::TestHouse;

/// Plays all branches, each in a house of its own.
pub fn play_all_branches() {
    silence();
    hang_up_and_return();
    chat_instead_of_a_visit();
    back_after_closing();
    front_door_and_glass();
    closes_it_himself();
    super::desk::shared_work();
    super::street::street_round();
    super::young::young_on_a_channel();
    let house = TestHouse::open();
    super::release_the_account(&mut Story::begin(&house));
    super::start::ways_to_begin();
    super::policy::follow_policy();
    super::learning::learn();
    let house = TestHouse::open();
    super::alone::practical_questions(&mut Story::begin(&house));
    let house = TestHouse::open();
    super::staying::return_question(&mut Story::begin(&house));
    super::relay::guide_leaves();
    super::relay::guide_is_named();
    let house = TestHouse::open();
    super::own_wishes(&mut Story::begin(&house));
    let house = TestHouse::open();
    super::passing_on(&mut Story::begin(&house));
    let house = TestHouse::open();
    super::own_channels(&mut Story::begin(&house));
}

/// After step 4 nothing comes back: the handle goes by itself.
fn silence() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(4);
    let (shift, handle) = (story.shift.clone(), story.handle.clone());
    story.noor.go(&shift).expect(&handle);
    house.wait_days(15);
    story.noor.go(&shift).expect(&handle);
    let again = story.noor.form_action_after(&handle, "/nog-eens");
    story.noor.submit(&again, &[]).expect_good();
    house.wait_days(31);
    story.noor.go(&shift).expect_not(&handle);
    story.bram.go(&shift).expect_not(&handle);
}

/// Somebody comes to the front door, with a plain sentence or own words; the team lead breaks the glass with a reason.
fn front_door_and_glass() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(11);
    knock_and_break_the_glass(&mut story);
}

/// The same in a story that has come far enough to have a file.
pub fn knock_and_break_the_glass(story: &mut Story<'_>) {
    let house = story.house;
    let mut other = house.visitor("els");
    other.go("/").expect_good();
    let (once, sentence) = (other.value_of("_eens"), other.button_value("zin"));
    other.submit("/hoi", &[("zin", &sentence), ("_eens", &once), ("bericht", "")]).expect_good();
    let words = story.words("ik weet niet goed waar ik moet beginnen");
    let mut another = house.visitor("fem");
    another.go("/").submit("/hoi", &[("bericht", &words)]).expect_good();
    let code = another.code();
    let (action, fields) = {
        another.go("/gesprek").expect(&words);
        ("/gesprek".to_owned(), another.fill("/gesprek", &[("bericht", &words)]).1)
    };
    another.post(&action, &fields);
    assert!(!code.is_empty());
    story.saar.go("/werk/gesprekken").expect_good();
    let id = story.case.rsplit('/').next().unwrap().to_owned();
    let reason = story.words("hij belde de wacht en zijn begeleider is ziek");
    story.founder.act_as(people::Role::TeamLead).go(&format!("/werk/overzicht/{id}/nood")).expect_good();
    story.founder.submit("/nood", &[("reden", &reason)]).expect_good();
    story.founder.expect("eet een keer per dag");
    story.visit_again();
    story.wilg.go("/mijn").expect(&reason);
    story.founder.go("/werk").submit("/werk/rol", &[("rol", "administrator")]).expect_good();
}

/// He closes it himself.
fn closes_it_himself() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(14);
    story.visit_again();
    story.wilg.go("/mijn/afsluiten").expect_good();
    let words = story.words("het is goed zo");
    let ending = [
        ("waarom", "client-stops"),
        ("waarheen", "same-work"),
        ("nazorg", ""),
        ("noem", "man"),
        ("leeftijd", "18-22"),
    ];
    let last = [("doel", "unsure"), ("woorden", words.as_str())];
    story.wilg.submit("/mijn/afsluiten", &[last.as_slice(), ending.as_slice()].concat()).expect_good();
    let case = story.case.clone();
    story.guus.go(&case).expect_good().expect(&words);
    story.visit_again();
    story.wilg.go("/mijn").expect_good();
    story.wilg.submit("/mijn/wissen", &[]).expect_good();
    story.guus.go(&case).expect_missing();
}

/// He hangs up, and comes back later by his code.
fn hang_up_and_return() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(8);
    let conversation = story.conversation.clone();
    story
        .noor
        .go(&conversation)
        .submit("/gebeld", &[("uitkomst", "hung-up"), ("gevaar", "ja")])
        .expect_good();
    story
        .noor
        .go(&conversation)
        .submit("/kort", &[("hoe-ging-het", "hung-up"), ("daarna", "later")])
        .expect_good()
        .expect("Laat het rusten");
    house.wait_days(20);
    let sorry = story.words("sorry dat ik ophing");
    story.visit_again();
    story.wilg.submit("/gesprek", &[("bericht", &sorry)]).expect_good();
    story.noor.go("/werk/gesprekken").expect(&story.pseudonym);
    story.noor.go(&conversation).expect(&sorry);
}

/// He does not want a visit; "stop" is respected until he writes himself.
fn chat_instead_of_a_visit() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(9);
    let conversation = story.conversation.clone();
    story.noor.go(&conversation).expect_good();
    story.noor.submit("/stand", &[("stand", "stop")]).expect_good();
    assert!(!story.noor.has_form_with("/antwoord", "bericht"), "after stop there is no way to write to him");
    story.noor.submit("/stand", &[("stand", "talking")]);
    assert_eq!(story.noor.status(), 400, "a worker does not end a stop by herself");
    story.noor.go(&conversation).submit("/stand", &[("stand", "talking"), ("zelf", "ja")]).expect_good();
    story.noor.submit("/stand", &[("stand", "stop")]).expect_good();
    let message = story.words("toch nog iets");
    story.visit_again();
    story.wilg.submit("/gesprek", &[("bericht", &message)]).expect_good();
    story.noor.go(&conversation).expect(&message);
    assert!(story.noor.has_form_with("/antwoord", "bericht"), "he wrote, so he can be answered");
    story.wilg.go("/gesprek").expect_good();
    story.wilg.press_after(&message, "/wissen").expect_good();
    story.noor.go(&conversation).expect_good().expect_not(&message);
    story.visit_again();
    story.wilg.submit("/gesprek/wissen", &[]).expect_good();
    story.noor.go(&conversation).expect_missing();
}

/// He comes back after the file was closed: no new intake.
fn back_after_closing() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(20);
    let case = story.case.clone();
    story.keep("sluiten", &[("woorden", "")]);
    house.wait_days(40);
    story.visit_again();
    story.wilg.go("/mijn").expect_good();
    story.wilg.submit("/mijn/opnieuw", &[]).expect_good();
    story.guus.go(&case).expect_good().expect(&story.pseudonym);
    story.wilg.go("/mijn").expect("elke maand iets overhouden");
}

#[test]
fn silence_erases_the_handle() {
    silence();
}

#[test]
fn a_hang_up_is_not_the_end() {
    hang_up_and_return();
}

#[test]
fn who_wants_no_visit_stays_in_the_chat_and_a_stop_is_respected() {
    chat_instead_of_a_visit();
}

#[test]
fn who_comes_back_after_closing_needs_no_new_intake() {
    back_after_closing();
}

#[test]
fn the_front_door_takes_plain_sentences_and_break_glass_shows_in_his_own_log() {
    front_door_and_glass();
}

#[test]
fn he_can_close_and_erase_everything_himself() {
    closes_it_himself();
}
