//! A branch of the story: an online shift on a channel where young people come. Two at each step, and nothing goes
//! further before they consulted (storyline 3.2, up to step 5).

use super::Story;
use crate::house::TestHouse;
use people::Role;

/// Where it happens, in the words of the team.
const CHANNEL: &str = "Gamekamer";

/// What the page says as long as two have not signed.
const NOT_YET: &str = "Deel nog niets met anderen.";

/// The lead puts the channel on the list; Noor and Bram start there; somebody says that he is fifteen.
pub fn young_on_a_channel() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.founder.act_as(Role::TeamLead).go("/werk/kanalen").expect_good();
    let channel = [("naam", CHANNEL), ("soort", "chat-site"), ("publiek", "youth-risk"), ("werk", "online")];
    story.founder.submit("/werk/kanalen", &channel).expect_good();
    story.founder.go("/werk/dekking").expect(CHANNEL).expect("nog nooit");

    story.noor.go("/werk/diensten").expect(CHANNEL);
    let (place, bram) = (story.noor.option("plek", CHANNEL), story.noor.option("met", "Bram"));
    story.noor.submit("/werk/diensten/op-lijst", &[("plek", &place), ("met", &bram)]).expect_good();
    let shift = story.noor.path().to_owned();
    story.bram.go(&shift).expect_good();
    story.saar.go(&shift).expect_missing();

    let handle = story.words("zilverlinde").replace(' ', "_");
    let attempt = [("schuilnaam", handle.as_str()), ("reden", "info-round"), ("indruk", "")];
    story.noor.go(&shift).submit("/pogingen", &attempt).expect_good();
    assert!(!story.noor.has_form_with("/meegelezen", "_zegel"), "nobody reads along with themselves");
    let answered = story.noor.form_action_after(&handle, "/van-poging/");
    let summary = story.words("zegt dat hij vijftien is");
    story.noor.submit(&answered, &[("samenvatting", &summary)]);
    assert_eq!(story.noor.status(), 409, "first the other reads along");
    let read = story.bram.go(&shift).form_action("/meegelezen");
    story.bram.submit(&read, &[]).expect_good();
    story.noor.go(&shift).submit(&answered, &[("samenvatting", &summary)]).expect_good();
    println!("     each step towards somebody young is read by the other of the duo before the next");

    let consult = story.noor.go(&shift).link("/pogingen/");
    let words = ["de jeugdhulp", "wie praat er verder met hem?", "blijf zelf praten", "zo doen we het"];
    let words = words.map(|text| story.words(text));
    let fields = ["met", "vraag", "advies", "besluit"];
    let filled: Vec<(&str, &str)> = fields.into_iter().zip(words.iter().map(String::as_str)).collect();
    story.noor.go(&consult).submit("/overleg", &filled).expect_good();
    story.bram.go(&shift).expect(&words[2]).expect(NOT_YET);
    story.bram.submit("/eens", &[]).expect_good();
    story.noor.go(&shift).expect_not(NOT_YET);
    println!("     before anything goes to others, two sign a consultation without a name");
}

#[test]
fn towards_somebody_young_two_read_each_step_and_consult_before_anything_is_shared() {
    young_on_a_channel();
}
