//! A branch of the story: the team's list of channels, its own reasons to say hello, and how it works. It names where
//! people can be found, so it is locked as a file is.

use super::Story;
use crate::person::without_ids;
use people::Role;

/// The lead agrees how the team works, with a kind of place of its own; the two of them put a channel on the list and a
/// reason to say hello, which Noor questions. Needs no other step.
pub fn own_channels(story: &mut Story<'_>) {
    let (place, region) = (story.words("bij de haven"), story.words("wij werken ook in de polder"));
    let works =
        [("pauze", "21"), ("berichten", "20"), ("minuten", "240"), ("plekken", &place), ("regio", &region)];
    story
        .founder
        .act_as(Role::TeamLead)
        .go("/werk/kanalen/afspraken")
        .submit("/afspraken", &works)
        .expect_good();
    story.noor.go("/werk/dekking").expect(&region);

    let card = |name: &str, town: &str, with: &str, rules: &str, text: &str| {
        let fields = [
            ("naam", name),
            ("soort", "chat-site"),
            ("publiek", "adult"),
            ("plekken", &place),
            ("gemeente", town),
            ("werk", "online"),
            ("mag", "agreed"),
            ("afgesproken", with),
            ("afgesproken-op", "2026-06-01"),
            ("hoogstens", "90"),
            ("regels", rules),
            ("tekst", text),
        ];
        fields.map(|(field, value)| (field, value.to_owned()))
    };
    let told =
        ["Havenkamer", "Polderstad", "een moderator", "geen foto’s", "wij zijn van het maatschappelijk werk"];
    let first = told.map(|text| story.words(text));
    let [name, town, with, rules, text] = first.each_ref().map(String::as_str);
    let fields = card(name, town, with, rules, text);
    story.noor.go("/werk/kanalen").submit("/werk/kanalen", &borrowed(&fields)).expect_good().expect(name);
    let mut channels =
        story.noor.links().into_iter().filter(|link| without_ids(link) == "/werk/kanalen/{id}");
    let page = channels.find(|channel| story.noor.go(channel).sees(name)).expect("its page");
    let again = told.map(|text| story.words(text));
    let [name, town, with, rules, text] = again.each_ref().map(String::as_str);
    let fields = card(name, town, with, rules, text);
    story.noor.go(&page).submit(&page, &borrowed(&fields)).expect_good().expect(name);
    story.bram.go(&page).expect(rules).expect(text);
    assert_eq!(story.bram.value_of("afgesproken"), with);

    let (reason, caution) = (story.words("er is koffie"), story.words("zeg niet waar"));
    let own = [("reden", reason.as_str()), ("let-op", &caution)];
    story.bram.go("/werk/kanalen/redenen").submit("/werk/kanalen/redenen", &own).expect_good();
    let doubt = story.words("klinkt dit niet als een beloning?");
    story.noor.go("/werk/kanalen/redenen").submit("/twijfel", &[("twijfel", &doubt)]).expect_good();
    story.bram.go("/werk/kanalen/redenen").expect(&caution).expect(&doubt);
    story
        .founder
        .go("/werk/kanalen/redenen")
        .submit("/gebruik", &[("welke", "info-round"), ("doen", "niet")])
        .expect_good();
    story
        .founder
        .go("/werk/kanalen/redenen")
        .submit("/gebruik", &[("welke", "info-round"), ("doen", "wel")])
        .expect_good();
}

fn borrowed<'a>(fields: &'a [(&'a str, String); 12]) -> [(&'a str, &'a str); 12] {
    fields.each_ref().map(|(field, value)| (*field, value.as_str()))
}
