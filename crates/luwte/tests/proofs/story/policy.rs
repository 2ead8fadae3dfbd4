//! A branch of the story: the team lead writes down what was recommended and what is done for it, looks over what there is
//! for sexual health, and says what the programme offers and what changed.

use super::Story;
use crate::house::TestHouse;
use people::Role;

/// As many things as the list of provision asks about.
const PROVISIONS: usize = 10;

#[test]
fn what_was_recommended_is_followed_and_what_lacks_becomes_a_theme() {
    follow_policy();
}

/// Fills in every form of it.
pub fn follow_policy() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    recommend(&mut story);
    promise(&mut story);
    look_over(&mut story);
    say_what_goes_on(&mut story);
}

fn recommend(story: &mut Story<'_>) {
    let [text, source, what] = ["binnenlopen kan", "verslag", "inloop"].map(|text| story.words(text));
    let [by, proof] = ["gemeente", "elke week open"].map(|text| story.words(text));
    let founder = story.founder.act_as(Role::TeamLead).go("/werk/aanbevelingen");
    founder.submit("/werk/aanbevelingen", &[("tekst", &text), ("bron", &source)]).expect_good().expect(&text);
    let fields = [("wat", what.as_str()), ("wie", &by), ("stand", "bezig"), ("bewijs", &proof)];
    founder.submit("/werk/aanbevelingen/", &fields).expect_good().expect(&proof);
    let measure = founder.form_action("/weg").replace("/weg", "/");
    let measure = founder.link(&measure);
    let fields = [("wat", what.as_str()), ("wie", &by), ("stand", "er"), ("bewijs", &proof)];
    founder.go(&measure).submit(&measure, &fields).expect_good().expect("Het is er");
}

fn promise(story: &mut Story<'_>) {
    let [text, to, owner, source] =
        ["antwoord voor de zomer", "de raad", "wethouder", "brief"].map(|text| story.words(text));
    let [proof, letter] = ["verslag van mei", "brief van mei"].map(|text| story.words(text));
    let founder = story.founder.go("/werk/toezeggingen");
    let fields = [
        ("nummer", "22bb-1"),
        ("tekst", text.as_str()),
        ("aan", &to),
        ("eigenaar", &owner),
        ("gedaan", "2026-03-01"),
        ("uiterlijk", "2026-09-01"),
        ("bron", &source),
    ];
    founder.submit("/werk/toezeggingen", &fields).expect_good().expect(&text);
    let happened = [
        ("stand", "answered"),
        ("op", "2026-05-01"),
        ("bewijs", &*proof),
        ("brief", &letter),
        ("kijk", "2026-11-01"),
    ];
    founder.submit("/werk/toezeggingen/", &happened).expect_good().expect(&proof);
}

fn look_over(story: &mut Story<'_>) {
    let notes: Vec<String> = (0..PROVISIONS).map(|_| story.words("alleen overdag")).collect();
    let names: Vec<(String, String)> =
        (1..=PROVISIONS).map(|number| (format!("vond-{number}"), format!("noot-{number}"))).collect();
    let mut fields: Vec<(&str, &str)> = Vec::new();
    for ((found, note), text) in names.iter().zip(&notes) {
        fields.extend([(found.as_str(), "niet"), (note.as_str(), text.as_str())]);
    }
    let founder = story.founder.go("/werk/voorzieningen");
    founder.submit("/werk/voorzieningen", &fields).expect_good().expect(&notes[0]);
    founder.submit("/werk/overleg", &[]).expect_good().expect("Wat er niet is voor seksuele gezondheid");
}

fn say_what_goes_on(story: &mut Story<'_>) {
    let [name, whom, by] = ["dokter op straat", "iedereen", "de GGD"].map(|text| story.words(text));
    let [first, then] = ["elke dinsdag", "de inloop is wel open"].map(|text| story.words(text));
    let [fact, source] = ["het beleid bleef gelijk", "brief aan de raad"].map(|text| story.words(text));
    let founder = story.founder.go("/werk/aanbod");
    let begun = [
        ("naam", name.as_str()),
        ("voorwie", &whom),
        ("wie", &by),
        ("stand", "door"),
        ("sinds", "2026-01-01"),
        ("toelichting", &first),
        ("betaald", "2026-12-31"),
    ];
    founder.submit("/werk/aanbod", &begun).expect_good().expect(&first);
    let told = [("soort", "hetzelfde"), ("dag", "2026-03-02"), ("tekst", fact.as_str()), ("bron", &source)];
    founder.submit("/werk/aanbod/feiten", &told).expect_good().expect(&source);
    let one = founder.link("/werk/aanbod/");
    let paused = [
        ("naam", name.as_str()),
        ("voorwie", &whom),
        ("wie", &by),
        ("stand", "stil"),
        ("sinds", "2026-05-01"),
        ("toelichting", &then),
        ("betaald", "2026-06-30"),
    ];
    founder.go(&one).submit(&one, &paused).expect_good().expect(&first).expect(&then);
    let newest = founder.form_action("/weg");
    founder.submit(&newest, &[]).expect_good().expect("Hier is een regel weggehaald").expect_not(&then);
}
