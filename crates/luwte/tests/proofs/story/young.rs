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
    story.noor.go(&shift).submit("/nagaan", &[("schuilnaam", &handle)]).expect_good();
    story.noor.submit("/pogingen", &[("reden", "info-round"), ("indruk", "")]).expect_good();
    assert!(!story.noor.has_form_with("/meegelezen", "_zegel"), "nobody reads along with themselves");
    assert!(!story.noor.has_form("/van-poging/"), "first the other reads along");
    let read = story.bram.go(&shift).form_action("/meegelezen");
    story.bram.submit(&read, &[]).expect_good();
    println!("     each step towards somebody young is read by the other of the duo before the next");

    let consult = story.noor.go(&shift).link("/pogingen/");
    let asked = counsel(&mut story);
    story.noor.go(&consult).submit("/overleg", &filled(&asked)).expect_good();
    story.bram.go(&shift).expect(&asked[2]).expect(NOT_YET);
    story.bram.submit("/eens", &[]).expect_good();
    story.noor.go(&shift).expect_not(NOT_YET);
    println!("     before anything goes to others, two sign a consultation without a name");

    let answered = story.noor.form_action_after(&handle, "/van-poging/");
    let summary = story.words("zegt dat hij vijftien is");
    story.noor.submit(&answered, &[("samenvatting", &summary)]).expect_good();
    let conversation = story.noor.path().to_owned();
    story.noor.expect("Jullie hebben overlegd").expect(&asked[3]);
    story.bram.go(&shift).expect_not(&asked[2]);
    println!(
        "     it goes along into the conversation, where he can read it, and nothing of it stays behind"
    );
    somebody_at_the_desk(&mut story, &conversation);
}

/// What is asked of a specialist, and what is advised.
fn counsel(story: &mut Story<'_>) -> [String; 4] {
    ["de jeugdhulp", "wie praat er verder met hem?", "blijf zelf praten", "zo doen we het"]
        .map(|text| story.words(text))
}

fn filled(asked: &[String; 4]) -> Vec<(&str, &str)> {
    ["met", "vraag", "advies", "besluit"].into_iter().zip(asked.iter().map(String::as_str)).collect()
}

/// Once more, of somebody who told at the desk: a file, and another team, wait for two who consulted.
fn somebody_at_the_desk(story: &mut Story<'_>, other: &str) {
    let mut pip = story.house.visitor("pip");
    let young = story.words("ik ben zestien");
    pip.go("/").submit("/hoi", &[("bericht", &young), ("jong", "ja")]).expect_good();
    story.noor.go("/werk/gesprekken");
    let here = story
        .noor
        .links()
        .into_iter()
        .find(|href| href.starts_with("/werk/gesprekken/") && href != other && href.len() == other.len());
    let here = here.unwrap();
    story.noor.go(&here).expect(NOT_YET);
    story.noor.submit("/oppakken", &[]).expect_good();
    let begin = story.noor.form_action("/werk/trajecten/nieuw/");
    story.noor.submit(&begin, &[]);
    assert_eq!(story.noor.status(), 409, "no file before two consulted");
    story.noor.go(&format!("{here}/doorgeven"));
    assert_eq!(story.noor.status(), 409, "and no word to another team");
    let asked = counsel(story);
    story.noor.go(&format!("{here}/overleg")).submit("/overleg", &filled(&asked)).expect(NOT_YET);
    story.bram.go(&here).submit("/eens", &[]).expect_not(NOT_YET);
    story.noor.go(&format!("{here}/doorgeven")).expect_good();
    println!("     at the desk too: a file and another team wait until two consulted");
}

#[test]
fn towards_somebody_young_two_read_each_step_and_consult_before_anything_is_shared() {
    young_on_a_channel();
}
