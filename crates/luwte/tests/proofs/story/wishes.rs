//! A branch of the story: what somebody decides about the own conversation, what they write for themselves alone, and
//! a neighbour who worries.

use super::Story;
use crate::house::TestHouse;

#[test]
fn whoever_writes_decides_how_and_when_and_for_how_long() {
    let house = TestHouse::open();
    own_wishes(&mut Story::begin(&house));
}

/// Kim says how she may be reached, lets messages vanish, gets a new code twice, and fills in a card that nobody keeps.
pub fn own_wishes(story: &mut Story<'_>) {
    super::bells::bells(story);
    let mut kim = story.house.visitor("kim");
    let first = story.words("ik wil weten wat jullie doen");
    kim.go("/").submit("/hoi", &[("bericht", &first)]).expect_good();
    let (name, other) = (story.words("noem me Robin"), story.words("zeg dat je van de sportclub bent"));
    let number = story.number();
    let rule = [
        ("hoe", "call"),
        ("nummer", &number),
        ("bewaar", "ja"),
        ("dagen", "mon"),
        ("dagen", "tue"),
        ("dagen", "wed"),
        ("dagen", "thu"),
        ("dagen", "fri"),
        ("dagen", "sat"),
        ("dagen", "sun"),
        ("vanaf", "0"),
        ("tot", "24"),
        ("voicemail", "ja"),
        ("naam", &name),
        ("ander", &other),
    ];
    kim.go("/gesprek/regels").submit("/gesprek/regels/contact", &rule).expect_good();
    kim.go("/gesprek/regels").submit("/gesprek/regels/verdwijnen", &[("na", "month")]).expect_good();
    kim.go("/gesprek/regels")
        .submit("/gesprek/regels/kijken", &[("kijken", "tomorrow"), ("dag", "")])
        .expect_good();
    super::person::her_language(story, &mut kim);
    let old = kim.go("/gesprek/code").submit("/gesprek/code", &[]).code();
    kim.go("/gesprek/code").submit("/gesprek/code/nieuw", &[]).expect_good();
    assert!(kim.code() != old && !old.is_empty(), "a new code");
    let danger = story.words("hij staat voor de deur");
    let (_, fields) = kim.go("/gesprek").fill("/gesprek", &[("bericht", &danger)]);
    kim.post("/gesprek/gevaar", &fields).expect_good().expect(&danger);
    fill_in_the_card(story);
    at_the_desk(story, &mut kim, &number, &[&first, &other]);
    others(story);
}

/// A card that is drawn for print; nothing of it is kept.
fn fill_in_the_card(story: &mut Story<'_>) {
    let fields = ["nieuw", "maatje", "grenzen", "online", "mis", "horen", "niet-horen"];
    let words: Vec<String> = fields.iter().map(|field| story.words(field)).collect();
    let filled: Vec<(&str, &str)> = fields.iter().copied().zip(words.iter().map(String::as_str)).collect();
    let mut reader = story.house.visitor("lezer");
    reader.go("/veilig").submit("/veilig/kaart", &filled).expect_good();
    for words in &words {
        reader.expect(words);
    }
}

/// Saar sees the rule before she calls, proposes when to look, and hands out a code that was lost.
fn at_the_desk(story: &mut Story<'_>, kim: &mut crate::person::Person, number: &str, said: &[&str]) {
    let pseudonym = kim.go("/gesprek").one_text(".luwte-lead");
    let pseudonym = pseudonym.rsplit(' ').next().unwrap().trim_end_matches('.').to_owned();
    story.saar.go("/werk/gesprekken");
    let links: Vec<String> = story.saar.links();
    let path = links
        .into_iter()
        .filter(|link| link.starts_with("/werk/gesprekken/"))
        .find(|link| story.saar.go(link).sees(&pseudonym));
    let path = path.expect("her conversation stands in the list");
    for words in said {
        story.saar.go(&path).expect(words);
    }
    super::person::what_she_wants(story, kim, &path);
    story.saar.expect_not(number);
    story.saar.submit("/bereiken", &[("bereiken", "call"), ("acuut", ""), ("reden", "")]).expect(number);
    let why = story.words("er kwam net iemand binnen");
    let short = [
        ("hoe-ging-het", "no-answer"),
        ("daarna", "later"),
        ("gevaar-kort", "ja"),
        ("waarom-kort", why.as_str()),
    ];
    story.saar.go(&path).submit("/kort", &short).expect_good();
    story.saar.go(&path).submit("/kijken", &[("kijken", "tomorrow"), ("kijkdag", "")]).expect_good();
    story.saar.go(&path).submit("/code/nieuw", &[("hoe", "lost"), ("akkoord", "ja")]).expect_good();
    let code = story.saar.code();
    kim.go("/terug").submit("/terug", &[("code", &code)]).expect_good().expect(said[0]);
}

/// Somebody of sixteen, and a neighbour who worries about another.
fn others(story: &mut Story<'_>) {
    let young = story.words("ik ben zestien");
    let mut pip = story.house.visitor("pip");
    pip.go("/").submit("/hoi", &[("bericht", &young), ("jong", "ja")]).expect_good();
    let worry = story.words("ik maak me zorgen om iemand");
    let mut neighbour = story.house.visitor("buur");
    neighbour.go("/z").submit("/z", &[("bericht", &worry)]).expect(&worry);
    neighbour.submit("/z", &[]).expect_good();
    neighbour.go("/gesprek").expect(&worry);
}
