//! A part of the story: who wants to be rung where, and who is on call.

use super::Story;

/// Saar gives her mail address, Mirre says that she is on call.
pub fn bells(story: &mut Story<'_>) {
    let address = format!("saar.{}@example.org", story.number());
    let own = [("post", address.as_str()), ("keuze", "snel")];
    story.saar.go("/werk/meldingen").submit("/werk/meldingen", &own).expect_good();
    let days = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    let saar = story.founder.go("/werk/meldingen").first_choice("ma");
    let mut week: Vec<(&str, &str)> = days.iter().map(|day| (*day, saar.as_str())).collect();
    week.push(("tijden", "9:00, 16:00"));
    story.founder.submit("/werk/meldingen/dienst", &week).expect_good();
}
