//! A branch of the story: a duo on the street, with a network and without one.

use super::Story;
use crate::bringing::{Outcome, evenings};
use crate::house::TestHouse;
use people::Role;

/// The lead says what goes along. Noor and Bram count on their phones without a network, over a line that breaks; later
/// Noor puts a round down by the plain form.
pub fn street_round() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.founder.act_as(Role::TeamLead).go("/werk/rondes/lijsten").expect_good();
    let lists = [("soorten", "card"), ("gemeenten", "Voorbeeldstad")];
    story.founder.submit("/werk/rondes/lijsten", &lists).expect_good();
    let own = [("eigen-plek", "Kade"), ("telt-als", "street")];
    story.founder.go("/werk/rondes/lijsten").submit("/lijsten/plek", &own).expect_good().expect("Kade");
    let street =
        [("naam", "Straat"), ("soort", "street"), ("publiek", "adult"), ("gemeente", "voorbeeldstad")];
    story.founder.go("/werk/kanalen").submit("/werk/kanalen", &street).expect_good();
    let told = [("plaatselijk", "Hier is iemand tot middernacht.")];
    story.founder.go("/werk/soorten/street-work").submit("/plaatselijk", &told).expect_good();
    let agreed = story.words("altijd met z’n tweeën");
    story
        .noor
        .go("/werk/soorten/street-work")
        .submit("/afspraken", &[("afspraken", &agreed)])
        .expect(&agreed);

    let port = house.address.rsplit(':').next().unwrap().parse().unwrap();
    let (noor, bram) = (story.noor.cookie(), story.bram.cookie());
    let outcome = evenings(port, [&noor, &bram], 1, 60, 4);
    assert_eq!(outcome, Outcome { lost: 0, doubled: 0, cuts: 4 });
    println!(
        "     a round without a network: the line broke 4 times, nothing is lost, nothing is there twice"
    );

    story.noor.go("/werk/straat").expect("Gewoon formulier");
    story.noor.go("/werk/rondes/nieuw").expect("Voorbeeldstad");
    let bram = story.noor.option("collega", "Bram");
    let round =
        [("plek", "street.1"), ("dagdeel", "night"), ("gemeente", "Voorbeeldstad"), ("collega", &bram)];
    let day = story.noor.value_of("dag");
    let round: Vec<(&str, &str)> = round.into_iter().chain([("dag", day.as_str())]).collect();
    story.noor.submit("/werk/rondes", &round).expect_good().expect("Voorbeeldstad");
    let note = story.words("rustig op het plein");
    let entry = [
        ("gesprekken", "2"),
        ("wat", "card"),
        ("aantal", "3"),
        ("onderwerp", "health"),
        ("antwoord", "told"),
        ("verwezen", "walk-in"),
        ("notitie", note.as_str()),
    ];
    story.noor.submit("/erbij", &entry).expect_good().expect(&note);
    let street = story.noor.option("kanaal", "Straat");
    story.noor.submit("/duur", &[("duur", "2:30"), ("kanaal", &street)]).expect_good().expect("2:30");
    story.bram.go("/werk/rondes").expect("Kade");
    story.founder.go("/werk/rondes").expect("Kade");
    assert!(house.wait_days(2));
    story.founder.sign_in();
    story.founder.act_as(Role::TeamLead).go("/werk/rondes").expect("Kade");
    let park = story.founder.links().into_iter().find(|link| link.len() == "/werk/rondes/".len() + 32);
    story.founder.go(&park.unwrap()).expect("naar de totalen gegaan");
    story.founder.go("/werk/rooster").expect("2:30");
    story.house.visitor("kim").go("/soorten").expect("tot middernacht").expect_not(&agreed);
}
