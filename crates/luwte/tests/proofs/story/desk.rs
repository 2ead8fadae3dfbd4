//! A branch of the story: the people behind the front door share the work.

use super::Story;
use crate::house::TestHouse;
use people::Role;

/// Somebody of fifteen writes. Two take it together while a colleague thinks along; one of them is away, and in the end
/// the team lead moves what is left.
pub fn shared_work() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    let mut fem = house.visitor("fem");
    let message = story.words("ik ben vijftien en weet het niet meer");
    fem.go("/").submit("/hoi", &[("bericht", &message)]).expect_good();
    story.saar.go("/werk/gesprekken").submit("/oppakken", &[]).expect_good().expect(&message);
    let conversation = story.saar.path().to_owned();
    story.saar.submit("/leeftijd", &[("leeftijd", "jong")]).expect_good();
    let answer = story.words("fijn dat je schrijft");
    story.saar.submit("/antwoord", &[("bericht", &answer)]);
    assert_eq!(story.saar.status(), 400, "one worker is not enough");
    story.saar.expect(&answer);
    story.bram.go(&conversation).submit("/meedoen", &[]).expect_good();
    let hint = story.words("vraag eerst of ze nu rustig kan praten");
    story.guus.go(&conversation).submit("/meedenken", &[("tip", &hint)]).expect_good();
    story.saar.go(&conversation).expect(&hint);
    story.saar.submit("/antwoord", &[("bericht", &answer)]).expect_good();
    fem.go("/gesprek").expect(&answer).expect_not(&hint);
    keep_the_board(&mut story);
    hand_it_on(&mut story, &conversation);
    fem.go("/gesprek").expect("Guus");
}

/// Languages, an absence, and what the team agreed on.
fn keep_the_board(story: &mut Story<'_>) {
    story.saar.go("/werk/balie").submit("/talen", &[("talen", "en")]).expect_good();
    let topic = story.saar.go("/werk/balie").first_choice("onderwerpen");
    story.saar.submit("/werk/balie/onderwerpen", &[("onderwerpen", &topic)]).expect_good();
    let guus = story.saar.go("/werk/balie").option("waarnemer", "Guus");
    let today = story.saar.value_of("vanaf");
    story
        .saar
        .submit("/afwezig", &[("vanaf", &today), ("tot", &today), ("waarnemer", &guus)])
        .expect_good()
        .expect("Guus neemt waar.");
    let consult = story.words("het jeugdteam, elke werkdag");
    story.founder.act_as(Role::TeamLead).go("/werk/balie").expect_good();
    story.founder.submit("/afspraken", &[("dagen", "10"), ("jeugd", &consult)]).expect_good();
    let saar = story.founder.option("wie", "Saar");
    story.founder.submit("/terug", &[("wie", &saar)]).expect_good().expect_not("Guus neemt waar.");
    story
        .founder
        .submit("/afwezig", &[("wie", &saar), ("vanaf", &today), ("tot", &today), ("waarnemer", "")])
        .expect_good();
    story.bram.go("/werk/gesprekken").expect_good();
}

/// Bram hands his part to Guus; the lead moves Saar's, and reads nothing.
fn hand_it_on(story: &mut Story<'_>, conversation: &str) {
    story.bram.go(conversation).expect("Saar");
    let guus = story.bram.option("collega", "Guus");
    story.bram.submit("/overdragen", &[("collega", &guus)]).expect_good();
    story.guus.go(conversation).submit("/aanbod", &[("doen", "aannemen")]).expect_good();
    story.founder.go(conversation).expect_missing();
    let saar = story.founder.go("/werk/balie").link_after("Saar", "/werklast/");
    story.founder.go(&saar).expect_good();
    let noor = story.founder.option("naar", "Noor");
    story.founder.submit("/werklast/", &[("naar", &noor)]).expect_good();
    story.noor.go(conversation).expect_good().expect("Guus");
    story.founder.go("/werk").submit("/werk/rol", &[("rol", "administrator")]).expect_good();
}

#[test]
fn the_people_behind_the_door_share_the_work() {
    shared_work();
}
