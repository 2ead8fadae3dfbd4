//! What a team knows of its craft (EXT-28): how to talk, the steps to a benefit, how to go to an employer, what to take care
//! with, and what research says (PRO-01). Each with its source and the day somebody last looked. Nothing in it is about a
//! client, and nothing in it is kept with one: reading is all that can be done with it (PRO-03).

use super::{Trace, trace_in};
use kit::coded;
use kit::when::later;
use people::Role;
use serde::{Deserialize, Serialize};
use store::Day;

/// After so many months somebody should look again.
pub const MONTHS: i32 = 12;

coded! {
    /// What comes with Luwte, written for it.
    Shipped {
        /// How to talk.
        Talk = "gesprek", "forum-craft-talk";
        /// The steps to a benefit.
        Benefit = "uitkering", "forum-craft-benefit";
        /// How to go to an employer.
        Employer = "werkgever", "forum-craft-employer";
        /// What to take care with.
        Care = "let-op", "forum-craft-care";
        /// What research says about people who stop (PRO-01, 02, 03, 09, 11).
        Stopping = "stoppen", "forum-craft-stopping";
    }
}

impl Shipped {
    /// Key of what it says.
    pub fn words_key(self) -> &'static str {
        match self {
            Shipped::Talk => "forum-craft-talk-text",
            Shipped::Benefit => "forum-craft-benefit-text",
            Shipped::Employer => "forum-craft-employer-text",
            Shipped::Care => "forum-craft-care-text",
            Shipped::Stopping => "forum-craft-stopping-text",
        }
    }

    /// Key of where it comes from, with when somebody last looked.
    pub fn source_key(self) -> &'static str {
        match self {
            Shipped::Talk => "forum-craft-talk-source",
            Shipped::Benefit => "forum-craft-benefit-source",
            Shipped::Employer => "forum-craft-employer-source",
            Shipped::Care => "forum-craft-care-source",
            Shipped::Stopping => "forum-craft-stopping-source",
        }
    }

    /// Where more of it stands, for workers or for everybody.
    pub fn page(self) -> Option<&'static str> {
        match self {
            Shipped::Talk => Some("/gesprekswijzer"),
            Shipped::Benefit => Some("/uitkering"),
            Shipped::Care => Some("/werk/woorden"),
            Shipped::Employer | Shipped::Stopping => None,
        }
    }
}

/// The head of a dossier with something that a team added.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// An entry.
    #[serde(rename = "craft")]
    Craft(Entry),
}

/// Something that a team added.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub title: String,
    /// A method, in general: no story of a client.
    pub text: String,
    /// Where it comes from.
    pub source: String,
    /// When somebody last looked.
    pub looked: Day,
    /// In which role.
    pub kept_by: Role,
}

impl Entry {
    /// Whether somebody should look again.
    pub fn is_old(&self, today: Day) -> bool {
        later(self.looked, MONTHS) <= today
    }

    /// The first field whose words lead to one person, with what it was.
    pub fn trace(&self) -> Option<(&'static str, Trace)> {
        let fields = [("titel", &self.title), ("tekst", &self.text), ("bron", &self.source)];
        fields.into_iter().find_map(|(field, words)| Some((field, trace_in(words)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::when::parse_day;

    fn entry(text: &str) -> Entry {
        Entry {
            title: "Samen bellen".to_owned(),
            text: text.to_owned(),
            source: "een dag met het UWV".to_owned(),
            looked: parse_day("2026-02-01").unwrap(),
            kept_by: Role::CaseManager,
        }
    }

    #[test]
    fn an_entry_is_old_after_a_year() {
        let one = entry("Bel naast iemand, niet voor iemand.");
        assert!(!one.is_old(parse_day("2027-01-31").unwrap()));
        assert!(one.is_old(parse_day("2027-02-01").unwrap()));
    }

    #[test]
    fn a_story_of_a_client_is_found_by_its_pseudonym() {
        assert_eq!(entry("Zo deden we het bij Wilg-42.").trace(), Some(("tekst", Trace::Pseudonym)));
        assert_eq!(entry("Bel naast iemand.").trace(), None);
    }
}
