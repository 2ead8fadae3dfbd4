//! A branch of the story: the team lead writes the yearly account, and sets what is told of a year and how.

use super::Story;
use crate::house::TestHouse;
use people::Role;

#[test]
fn an_account_is_written_released_by_another_and_read_as_a_page_and_as_files() {
    let house = TestHouse::open();
    release_the_account(&mut Story::begin(&house));
}

/// The team lead fills in every form of the account; nothing of it is for others yet.
pub fn write_the_account(story: &mut Story<'_>) {
    set_what_is_told(story);
    story.founder.act_as(Role::TeamLead).go("/werk/verantwoording").expect_good();
    let here = story.founder.link("/werk/verantwoording/verslag/");
    let parts = ["deeds", "boys-and-men", "need-fit", "money", "learned", "limits"];
    let words: Vec<String> = parts.iter().map(|part| story.words(part)).collect();
    let filled: Vec<(&str, &str)> = parts.iter().copied().zip(words.iter().map(String::as_str)).collect();
    story.founder.go(&here).submit("/teksten", &filled).expect_good();
    let spare = story.words("te veel");
    add(story, &here, "money", &[("regio", &spare)]);
    story.founder.submit(&format!("{here}/weg"), &[]).expect_good().expect_not(&spare);
    let [region, by, support] = ["regio", "huis", "steun"].map(|text| story.words(text));
    let money = [
        ("regio", region.as_str()),
        ("uitvoerder", &by),
        ("waarvoor", &support),
        ("begroot", "10000"),
        ("toegekend", "9000"),
        ("besteed", "8000"),
        ("uren", "500"),
    ];
    add(story, &here, "money", &money);
    let [what, area, meaning] = ["mensen", "gebied", "betekenis"].map(|text| story.words(text));
    let plan = [
        ("wat", what.as_str()),
        ("aantal", "150"),
        ("ongeveer", "ja"),
        ("stand", "indicated"),
        ("gebied", &area),
        ("betekenis", &meaning),
        ("geteld", "case-begun"),
    ];
    add(story, &here, "plans", &plan);
    let [number, text, owner] = ["nummer", "belofte", "functie"].map(|text| story.words(text));
    let [evidence, letter] = ["bewijs", "brief"].map(|text| story.words(text));
    let commitment = [
        ("nummer", number.as_str()),
        ("tekst", &text),
        ("gedaan", "2026-01-05"),
        ("eigenaar", &owner),
        ("uiterlijk", "2026-12-31"),
        ("stand", "open"),
        ("bewijs", &evidence),
        ("brief", &letter),
    ];
    add(story, &here, "commitments", &commitment);
    let [channel, audience, told, who] =
        ["folder", "voor de wijk", "wat er in staat", "wie"].map(|text| story.words(text));
    let telling = [
        ("weg", channel.as_str()),
        ("voor", &audience),
        ("tekst", &told),
        ("vanaf", "2026-03-01"),
        ("eigenaar", &who),
    ];
    add(story, &here, "tellings", &telling);
    let [question, method, asked, found, change] =
        ["past het?", "gesprek", "wie kwamen", "te laat open", "later dicht"].map(|text| story.words(text));
    let round = [
        ("vraag", question.as_str()),
        ("manier", &method),
        ("gevraagd", &asked),
        ("gevonden", &found),
        ("anders", &change),
        ("volgende", "2027-01-05"),
    ];
    add(story, &here, "rounds", &round);
    story.founder.go(&here).expect(&words[0]).expect(&text);
    story.lot.act_as(Role::Administrator).go(&here).expect_missing();
}

fn add(story: &mut Story<'_>, here: &str, kind: &str, fields: &[(&str, &str)]) {
    story.founder.go(&format!("{here}/regels/{kind}")).submit("/regels/", fields).expect_good();
}

/// Own tables, the way small numbers are protected, a region, and room in the team.
fn set_what_is_told(story: &mut Story<'_>) {
    let title = story.words("eigen tabel");
    let table = [
        ("titel", title.as_str()),
        ("rijen", "channel"),
        ("kolommen", ""),
        ("alleen", ""),
        ("kwartaal", "1"),
    ];
    let new = "/werk/verantwoording/tabellen/nieuw?_feit=attempt-sent";
    story.founder.act_as(Role::TeamLead).go(new).submit("/tabellen", &table).expect_good().expect(&title);
    story.founder.submit("/tabellen/weg", &[]).expect_good().expect_not(&title);
    story
        .founder
        .go("/werk/verantwoording/bescherming")
        .submit("/bescherming", &[("manier", "hiding")])
        .expect_good();
    let [name, others, by, source] =
        ["regio", "gemeenten", "uitvoerders", "bron"].map(|text| story.words(text));
    let region = [
        ("naam", name.as_str()),
        ("gemeenten", &others),
        ("uitvoerders", &by),
        ("budget", "5000"),
        ("bron", &source),
    ];
    story.founder.go("/werk/cijfers/regios").submit("/regios", &region).expect_good().expect(&name);
    story.founder.submit("/regios/weg", &[]).expect_good().expect_not(&name);
    let room = [
        ("begeleiders", "3"),
        ("plekken", "10"),
        ("lopend", "20"),
        ("verwacht", "25"),
        ("instroom", "30"),
        ("maanden", "6"),
    ];
    story.founder.go("/werk/verantwoording/ruimte").submit("/ruimte", &room).expect_good();
}

/// The figures of the year are out; another releases the account, and the municipality takes it along.
pub fn release_the_account(story: &mut Story<'_>) {
    story.play_until(21);
    write_the_account(story);
    let here = {
        story.founder.act_as(Role::TeamLead).go("/werk/verantwoording").expect_good();
        story.founder.link("/werk/verantwoording/verslag/")
    };
    let reader = story.words("voor de gemeente");
    story
        .founder
        .go(&here)
        .submit("/tabellen", &[("lezer", reader.as_str()), ("_toon", "begun")])
        .expect_good();
    story.founder.go(&format!("{here}/voorbeeld")).expect(&reader).submit("/klaarzetten", &[]).expect_good();
    story.pim.go("/werk/cijfers/verslagen").expect_good();
    let waiting =
        story.lot.act_as(Role::Administrator).go("/werk/cijfers/verslagen").link("/werk/cijfers/verslagen/");
    story.pim.go(&waiting).expect_missing();
    story.lot.go(&waiting).submit("/vrijgeven", &[("akkoord", "ja")]).expect_good();
    story.pim.go(&waiting).expect_good();
    assert!(!story.pim.text().contains(&story.pseudonym));
    for file in ["verantwoording.pdf", "verantwoording.ods", "verantwoording.xlsx", "brief.pdf"] {
        story.pim.go(&format!("{waiting}/bestand/{file}")).expect_good();
    }
    story.pim.go(&format!("{waiting}/brief")).expect_good();
}
