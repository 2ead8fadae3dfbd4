//! A part of the story: the language in which Kim talks, and how she chooses to.

use super::Story;
use crate::person::Person;

/// She says in which language she talks; it is none of ours.
pub fn her_language(story: &mut Story<'_>, kim: &mut Person) {
    let tongue = story.words("thuistaal");
    let form = "/gesprek/regels/taal";
    kim.go("/gesprek/regels").submit(form, &[("taal", "pl"), ("taal_anders", &tongue)]).expect_good();
}

/// Saar reads it, notes it in her own words and offers other ways to talk; Kim chooses in the conversation.
pub fn what_she_wants(story: &mut Story<'_>, kim: &mut Person, path: &str) {
    let tongue = story.words("haar taal");
    story.saar.go(path).expect("leest in het Nederlands");
    story.saar.submit("/taal", &[("taal", "pl"), ("taal_anders", &tongue)]).expect_good().expect(&tongue);
    let when = story.words("dinsdag om vier uur, met een tolk");
    story.saar.go(path).submit("/tolk", &[("doen", "vragen")]).expect_good();
    story.saar.go(path).submit("/tolk", &[("tolk", &when), ("doen", "geregeld")]).expect_good();
    let offer = [("aangeboden", "chat"), ("aangeboden", "meet")];
    story.saar.go(path).submit("/kanaal", &offer).expect_good();
    kim.go("/gesprek").expect("Wat kies jij?");
    let (_, mut fields) = kim.fill("/gesprek", &[("bericht", "")]);
    fields.push(("keuze".to_owned(), "meet".to_owned()));
    kim.post("/gesprek/kanaal", &fields).expect_good().expect("Gekozen: Elkaar zien");
}
