//! A branch of the story: somebody says what they think of the help, and the team looks back and keeps what it knows.

use super::Story;
use crate::house::TestHouse;
use people::Role;

#[test]
fn what_somebody_thinks_of_the_help_stays_closed_and_the_team_looks_back() {
    learn();
}

/// Fills in every form of it.
pub fn learn() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    say(&mut story);
    look_back(&mut story);
    keep_craft(&mut story);
}

fn say(story: &mut Story<'_>) {
    let [good, better] = ["ze hadden tijd", "op zaterdag open"].map(|text| story.words(text));
    let mut somebody = story.house.visitor("somebody with an opinion");
    somebody.go("/mening").expect_good();
    let fields =
        [("gehoord", "ja"), ("paste", "beetje"), ("beslist", "nee"), ("goed", &*good), ("beter", &*better)];
    somebody.submit("/mening", &fields).expect_good();
    let opinions = story.founder.act_as(Role::TeamLead).go("/werk/terugblik/meningen");
    opinions.expect("Er is nog niets te lezen").expect_not(&good).expect_not(&better);
}

fn look_back(story: &mut Story<'_>) {
    let [good, better, what] =
        ["snel antwoord", "zaterdag was leeg", "rooster op zaterdag"].map(|text| story.words(text));
    let [by, proof] = ["wie het rooster maakt", "twee keer geprobeerd"].map(|text| story.words(text));
    let founder = story.founder.act_as(Role::TeamLead).go("/werk/terugblik");
    founder.submit("/werk/terugblik", &[("goed", &good), ("beter", &better)]).expect_good().expect(&better);
    let fields =
        [("dag", "2026-12-01"), ("wat", what.as_str()), ("wie", &by), ("stand", "bezig"), ("bewijs", &proof)];
    founder.submit("/werk/terugblik/punten", &fields).expect_good().expect(&what);
    let one = founder.link("/werk/terugblik/punten/");
    founder.go(&one).submit(&one, &fields).expect_good().expect(&proof);
}

fn keep_craft(story: &mut Story<'_>) {
    let [title, text, source] =
        ["samen bellen", "naast iemand", "een scholing"].map(|text| story.words(text));
    let founder = story.founder.act_as(Role::TeamLead).go("/werk/vakkennis");
    let fields = [("titel", title.as_str()), ("tekst", &text), ("bron", &source)];
    founder.submit("/werk/vakkennis", &fields).expect_good().expect(&text);
    let one = founder.link("/werk/vakkennis/");
    founder.go(&one).submit(&one, &fields).expect_good().expect(&source);
}
