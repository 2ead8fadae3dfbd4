//! Storyline 3.3: somebody who works for himself has practical questions, and wants no intake.

use super::Story;
use super::road::in_days;
use crate::furnish::{book, furnish};
use crate::house::TestHouse;
use crate::person::Person;

/// Talks with the job coach.
const TALKS: usize = 3;

#[test]
fn practical_questions_are_answered_without_an_intake() {
    let house = TestHouse::open();
    practical_questions(&mut Story::begin(&house));
}

/// Joost reads at night, asks one question, comes by under an alias, makes a plan for work with Jet, closes by himself; what
/// is left goes by itself.
pub fn practical_questions(story: &mut Story<'_>) {
    furnish(story.house, &mut story.founder);
    let mut joost = story.house.visitor("joost");
    read_at_night(&mut joost);
    let case = ask_one_question(story, &mut joost);
    book(&mut joost);
    joost.go("/afspraak").expect_good();
    let part = plan_work(story, &mut joost, &case);
    leave(story, &mut joost, &case, &part);
}

/// Steps 1, 2 and 5: nothing is asked and nothing is kept, not even a cookie.
fn read_at_night(joost: &mut Person) {
    for page in ["/weten", "/verwachten", "/veilig", "/uitkering", "/geldlijst"] {
        joost.go(page).expect_good();
        assert!(joost.cookie().is_empty(), "{page} leaves nothing behind");
    }
}

/// Steps 3 and 4. Noor answers, and begins a short track for what he wants to know; gives its path.
fn ask_one_question(story: &mut Story<'_>, joost: &mut Person) -> String {
    let (question, answer) =
        (story.words("mag ik thuis afspreken?"), story.words("dat hangt van je gemeente af"));
    joost.go("/").submit("/hoi", &[("bericht", &question)]).expect_good();
    let code = joost.code();
    let noor = &mut story.noor;
    noor.go("/werk/gesprekken");
    let conversation = noor.link("/werk/gesprekken/");
    noor.go(&conversation).expect(&question).submit("/antwoord", &[("bericht", &answer)]).expect_good();
    story.house.wait(contact::model::HOLD_SECONDS);
    joost.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
    joost.go("/gesprek").expect(&answer);
    let short = format!("/werk/trajecten/kort/{}", conversation.rsplit('/').next().unwrap_or_default());
    let wanted = story.words("een baan ernaast, met uren die ik zelf kies");
    let noor = &mut story.noor;
    noor.go(&short).submit(&short, &[("vraag", "safe-work"), ("woorden", &wanted)]).expect(&wanted);
    let case = noor.path().to_owned();
    assert!(!noor.links().iter().any(|link| link.contains("/leefgebied")), "no intake is offered");
    story.code = code;
    case
}

/// Step 6: a job coach helps with work and sees nothing else. Gives the path of her part.
fn plan_work(story: &mut Story<'_>, joost: &mut Person, case: &str) -> String {
    let (team, why) = (format!("{case}/team"), story.words("omdat je een baan ernaast zoekt"));
    let jet = story.noor.go(&team).option("wie", "Jet");
    story.noor.submit(&team, &[("wie", &jet), ("waarom", &why)]).expect_good();
    let proposal = joost.go("/mijn").link_after(&why, "/mijn/team/");
    let until = in_days(story, 90);
    joost.go(&proposal).submit("/ja", &[("tot", &until)]).expect_good();
    let part = story.jet.go("/werk/trajecten").link("/werk/trajecten/deel/");
    for talk in 1..=TALKS {
        let note = story.words(&format!("gesprek {talk}"));
        story.jet.go(&part).submit("/notitie", &[("notitie", &note)]).expect_good();
        joost.go("/mijn").expect(&note);
    }
    let plan = format!("/werk/werkplan/{}", part.rsplit('/').next().unwrap_or_default());
    let (wish, keep) = (story.words("iets met mensen, overdag"), story.words("drie vaste klanten"));
    let fields = ["kunnen", "lastig", "leren", "uitkering", "stappen", "fase"].map(|field| (field, ""));
    let said = [("wens", wish.as_str()), ("uren", "12"), ("zelf-uren", "ja"), ("houden", &keep)];
    story.jet.go(&plan).submit(&plan, &[said.as_slice(), &fields].concat()).expect_good();
    joost.go("/mijn/werk").expect(&wish).expect(&keep);
    story.jet.go(case).expect_missing();
    part
}

/// Step 7: partly out by his own word; he closes it, his code keeps working, and then all of it goes.
fn leave(story: &mut Story<'_>, joost: &mut Person, case: &str, part: &str) {
    let words = story.words("een paar vaste, verder ander werk");
    joost.go("/mijn/fase").submit("/mijn/fase", &[("fase", "partly-out"), ("woorden", &words)]).expect_good();
    story.noor.go(case).expect(&words);
    let thanks = story.words("ik red me");
    let ending = [
        ("doel", "another-job-beside"),
        ("woorden", &*thanks),
        ("waarom", "done"),
        ("waarheen", "other-work"),
        ("nazorg", ""),
        ("noem", "another"),
        ("leeftijd", "18-22"),
    ];
    joost.go("/mijn/afsluiten").submit("/mijn/afsluiten", &ending).expect_good();
    joost.go("/terug").submit("/terug", &[("code", &story.code)]).expect_good();
    joost.go("/mijn").expect(&thanks);
    story.house.wait_days(800);
    for worker in [&mut story.noor, &mut story.jet] {
        worker.sign_in();
        worker.go(case).expect_missing();
        worker.go(part).expect_missing();
    }
    joost.go("/terug").submit("/terug", &[("code", &story.code)]).expect_not(&thanks);
    assert_eq!(joost.go("/gesprek").path(), "/terug", "the code opens nothing");
}
