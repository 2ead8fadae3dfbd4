//! Branches of the story: the ways to begin. Somebody asks, a referrer tells of somebody, somebody is met.

use super::Story;
use crate::house::TestHouse;

#[test]
fn a_file_begins_by_asking_by_a_slip_or_by_meeting() {
    ways_to_begin();
}

/// Kim asks for help with a letter and gets the short track; the health service tells of somebody; Noor meets somebody.
pub fn ways_to_begin() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    asked(&mut story);
    known(&mut story);
    referred(&mut story);
    met(&mut story);
}

fn asked(story: &mut Story<'_>) {
    let first = story.words("ik heb een brief gekregen");
    let mut kim = story.house.visitor("kim");
    kim.go("/").submit("/hoi", &[("bericht", &first)]).expect_good();
    let fields = ["woorden", "dak", "eten", "geld", "veilig", "stemming", "iemand"];
    let said: Vec<String> = fields.iter().map(|field| story.words(field)).collect();
    let mut ask = vec![("spoor", "short"), ("vraag", "benefit")];
    ask.extend(fields.iter().copied().zip(said.iter().map(String::as_str)));
    kim.go("/mijn/vraag").submit("/mijn/vraag", &ask).expect_good();
    let noor = &mut story.noor;
    noor.go("/werk/aanmeldingen").expect_good();
    let waiting = noor.link("/werk/aanmeldingen/");
    noor.go(&waiting).expect(&said[0]).submit("/begin", &[]).expect_good().expect(&said[0]);
    let case = noor.path().to_owned();
    for (words, answer) in [("nog een vraag van Noor", "uitgezocht"), ("nog een vraag van Kim", "gevonden")] {
        let (words, answer) = (story.words(words), story.words(answer));
        let (person, base) = match words.contains("Noor") {
            true => (&mut story.noor, case.as_str()),
            false => (&mut kim, "/mijn"),
        };
        let new = format!("{base}/vragen");
        person.go(&new).submit(&new, &[("soort", "own-words"), ("woorden", &words)]).expect_good();
        let question = person.link_after(&words, &format!("{base}/vragen/"));
        let kept = [("woorden", words.as_str()), ("antwoord", &answer), ("klaar", "ja")];
        person.go(&question).submit(&question, &kept).expect_good().expect(&answer);
    }
    let (name, who, why) = (story.words("Kim"), story.words("de huisarts"), story.words("voor een afspraak"));
    kim.go("/mijn/naam").submit("/mijn/naam", &[("naam", &name)]).expect(&name);
    let until = kit::when::field_day(story.house.now().plus_days(60).day());
    let consent = [("wie", who.as_str()), ("wat", "name"), ("waarvoor", &why), ("tot", &until)];
    kim.go("/mijn/toestemming").submit("/mijn/toestemming", &consent).expect(&who);
    story.noor.go(&case).expect_good().expect_not(&name);
    story.saar.go(&case).expect_missing();
}

/// The team writes down who refers more often, and after how many days silence is worth a look.
fn known(story: &mut Story<'_>) {
    let fields = ["naam", "regio", "contact"];
    let said: Vec<String> = fields.iter().map(|field| story.words(field)).collect();
    let mut form = vec![("soort", "care")];
    form.extend(fields.iter().copied().zip(said.iter().map(String::as_str)));
    story.noor.go("/werk/verwijzers/nieuw").submit("/werk/verwijzers/nieuw", &form).expect_good();
    let listed = story.noor.expect(&said[0]).link_after(&said[0], "/werk/verwijzers/");
    story.noor.go(&listed).submit(&listed, &form).expect_good().expect(&said[0]);
    let days = [("zien", "42"), ("vragen", "182")];
    let lead = story.founder.act_as(people::Role::TeamLead);
    lead.go("/werk/stilte").submit("/werk/stilte", &days).expect_good();
}

fn referred(story: &mut Story<'_>) {
    story.noor.go("/werk/aanmeldingen").submit("/code", &[("van", "care")]).expect_good();
    let code = story.noor.code();
    let (reach, topic) = (story.words("belt zelf na vier uur"), story.words("over wonen"));
    let desk = story.words("balie van de zorg");
    let mut sender = story.house.visitor("zorg");
    sender.go("/aandragen").submit("/aandragen", &[("code", &code)]).expect_good();
    let told = [
        ("bereiken", reach.as_str()),
        ("onderwerp", &topic),
        ("terughoren", "ja"),
        ("afzender", &desk),
        ("akkoord", "ja"),
    ];
    sender.submit("/aandragen", &told).expect_good().expect_not(&reach).expect_not(&desk);
    story.noor.go("/werk/aanmeldingen");
    let waiting = story.noor.link("/werk/aanmeldingen/");
    story.noor.go(&waiting).expect(&reach).expect(&desk);
    let on = format!("{waiting}/doorgeven");
    let shorter = story.words("zoekt een plek");
    let passed = [("woorden", shorter.as_str()), ("dagen", "7"), ("akkoord", "ja")];
    // There is no agreement with anybody: nothing goes, and nothing typed is lost.
    story.noor.go(&on).submit("/doorgeven", &passed).expect(&shorter);
    story.noor.go(&waiting).submit("/loslaten", &[]).expect_good();
    story.noor.go(&waiting).expect_missing();
}

fn met(story: &mut Story<'_>) {
    let called = story.words("Roos");
    story.noor.go("/werk/aanmeldingen");
    // Perhaps under 18: two carry them, and there is no file before they consulted.
    let (young, bram) = (story.words("Iep"), story.noor.option("samen", "Bram"));
    let two = [("noem", young.as_str()), ("spoor", "whole"), ("jong", "ja"), ("samen", &bram)];
    story.noor.submit("/nieuw", &two).expect_good().expect("nog geen traject");
    story.noor.go("/werk/aanmeldingen");
    let grown = [("noem", called.as_str()), ("spoor", "whole"), ("kwam", "centre")];
    story.noor.submit("/nieuw", &grown).expect_good();
    let words = story.words("alleen even over werk");
    let mut eva = story.house.visitor("eva");
    eva.go("/").submit("/hoi", &[("bericht", &words)]).expect_good();
    story.noor.go("/werk/gesprekken");
    let links: Vec<String> =
        story.noor.links().into_iter().filter(|link| link.starts_with("/werk/gesprekken/")).collect();
    let hers = links.into_iter().find(|link| story.noor.go(link).sees(&words)).expect("her conversation");
    let id = hers.rsplit('/').next().unwrap_or_default().to_owned();
    let short = format!("/werk/trajecten/kort/{id}");
    let question = story.words("veilig afspreken");
    story.noor.go(&short).submit(&short, &[("vraag", "safe-work"), ("woorden", &question)]).expect(&question);
}
