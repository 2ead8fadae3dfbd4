//! Storyline 3.4: somebody in the shelter asks about going back to another country, and stays.

use super::Story;
use super::road::in_days;
use crate::house::TestHouse;
use people::Role;
use referral::model::RETURN_KEPT_DAYS;

/// The step after which there is a guide, and a team that can be built.
const WITH_A_GUIDE: u32 = 14;

#[test]
fn a_question_about_going_back_is_answered_with_staying_as_good_an_answer() {
    let house = TestHouse::open();
    return_question(&mut Story::begin(&house));
}

/// He reads what there is, asks, hears of all options, chooses somebody to speak to, approves the words, and stays; the referral goes.
pub fn return_question(story: &mut Story<'_>) {
    story.play_until(WITH_A_GUIDE);
    let question = story.words("hoe is het als ik terugga naar mijn moeder?");
    story.visit_again();
    story.wilg.go("/mijn/verwijzingen").link("/mijn/elders");
    story.wilg.go("/mijn/elders").link("/gesprek");
    story.wilg.go("/gesprek").submit("/gesprek", &[("bericht", &question)]).expect_good();
    story.house.wait(contact::model::HOLD_SECONDS);
    let (conversation, told) =
        (story.conversation.clone(), story.words("je kunt gaan, blijven of eerst praten. Alles is goed."));
    story.guus.go(&conversation).expect(&question).submit("/antwoord", &[("bericht", &told)]).expect_good();
    story.house.wait(contact::model::HOLD_SECONDS);
    story.wilg.go("/gesprek").expect(&told);
    choose_who(story);
    visit_without_a_list(story);
    stay(story);
}

/// Steps 3 and 4: wished and fitting, both, or it is not written; his words, which he approves.
fn choose_who(story: &mut Story<'_>) {
    let path = format!("{}/verwijzingen", story.case);
    let text = story.words("Ik wil weten hoe terugkeer gaat. Ik beslis later.");
    let (goal, fits) = (story.words("uitleg over de reis"), story.words("zijn moeder wacht"));
    let (name, until) = (story.words("IOM"), in_days(story, 30));
    let form = |wished: &'static str, fits: &str| -> Vec<(&'static str, String)> {
        vec![
            ("partner", "iom".to_owned()),
            ("bij-wie", name.clone()),
            ("doel", goal.clone()),
            ("tekst", text.clone()),
            ("tot", until.clone()),
            ("mee", String::new()),
            ("gewenst", wished.to_owned()),
            ("passend", fits.to_owned()),
        ]
    };
    for (wished, reason) in [("", fits.as_str()), ("ja", "")] {
        let fields = form(wished, reason);
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
        story.guus.go(&path).submit(&path, &fields);
        assert_eq!(story.guus.status(), 400, "both, or nothing");
        story.guus.expect(&text);
    }
    let fields = form("ja", &fits);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
    story.guus.go(&path).submit(&path, &fields).expect_good();
    story.referral = story.guus.path().to_owned();
    let own = story.wilg.go("/mijn/verwijzingen").link("/mijn/verwijzing/");
    story.wilg.go(&own).expect(&text).submit("/akkoord", &[]).expect_good();
    story.guus.go(&story.referral).submit("/overhandigen", &[]).expect_good();
    let code = story.guus.code();
    story.partner.go("/verwijzing").submit("/verwijzing", &[("code", &code)]).expect(&text);
}

/// Step 5: a place at a visiting hour; who comes to visit sees how many, and not who.
fn visit_without_a_list(story: &mut Story<'_>) {
    let day = in_days(story, 3);
    let hour = [("wie", "IOM"), ("dag", day.as_str()), ("tijd", "10:00"), ("plaatsen", "2")];
    let founder = story.founder.act_as(Role::TeamLead);
    founder.go("/werk/opvang").submit("/uur", &hour).expect_good();
    let moment = story.wilg.go("/mijn/bezoekuur").radio_value("moment", 0);
    story.wilg.submit("/mijn/bezoekuur", &[("moment", &moment)]).expect("IOM");
    let pseudonym = story.pseudonym.clone();
    story.founder.go("/werk/opvang").expect("IOM").expect_not(&pseudonym);
}

/// Steps 6 and 7: he stays, and that is as good an answer; two weeks later only a total knows that there was a question.
fn stay(story: &mut Story<'_>) {
    let own = story.wilg.go("/mijn/verwijzingen").link("/mijn/verwijzing/");
    let words = story.words("ik blijf, en ik bel mijn moeder elke week");
    let said = [("uitkomst", "stays"), ("woorden", words.as_str()), ("behandeling", "")];
    story.wilg.go(&own).submit("/uitkomst", &said).expect_good();
    // What is possible for whoever stays begins there (EXT-17, RET-07).
    let next = story.wilg.link("/mijn/maatwerk");
    story.wilg.go(&next).expect_good();
    let referral = story.referral.clone();
    story.guus.go(&referral).expect(&words).link("/maatwerk");
    story.house.wait_days(RETURN_KEPT_DAYS + 1);
    story.guus.sign_in();
    story.guus.go(&referral).expect_missing();
    story.visit_again();
    story.wilg.go(&own).expect_missing();
    let case = story.case.clone();
    story.guus.go(&case).expect_good();
    let goal = story.words("een plek om te blijven");
    story.keep("doel", &[("doel", &goal), ("soort", "unsure")]);
    story.wilg.go("/mijn").expect(&goal);
}
