//! A theme, and the check that its words point to nobody.

pub mod continuity;
pub mod craft;
pub mod opinion;
pub mod provision;
pub mod recommendation;
pub mod review;

use people::Role;
use serde::{Deserialize, Serialize};
use store::Day;

/// The head of a dossier of this room.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// A theme on the agenda.
    #[serde(rename = "agenda")]
    Agenda(Theme),
}

/// A theme on the agenda.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// What it is about.
    pub title: String,
    /// What goes well or badly, and what the meeting could do.
    pub text: String,
    /// From which role it comes; not from which person.
    pub raised_by: Role,
    /// The day it was brought.
    pub day: Day,
}

/// Something in a text that leads to one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Trace {
    /// Something that looks like a return code.
    #[error("a return code")]
    Code,
    /// Something that looks like a pseudonym, such as `Wilg-42`.
    #[error("a pseudonym")]
    Pseudonym,
}

impl Trace {
    /// Key of what to do about it.
    pub fn text_key(self) -> &'static str {
        match self {
            Trace::Code => "forum-trace-code",
            Trace::Pseudonym => "forum-trace-pseudonym",
        }
    }
}

/// Title and text of a theme in which no [`Trace`] was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    title: String,
    text: String,
}

impl Wording {
    /// Checks title and text.
    ///
    /// # Errors
    /// The first [`Trace`] that stands in them.
    pub fn new(title: String, text: String) -> Result<Wording, Trace> {
        match trace_in(&title).or(trace_in(&text)) {
            Some(trace) => Err(trace),
            None => Ok(Wording { title, text }),
        }
    }

    /// The theme with these words.
    pub fn raised(self, raised_by: Role, day: Day) -> Theme {
        Theme { title: self.title, text: self.text, raised_by, day }
    }
}

/// Letters and digits in a row, and what stands between them and the next.
struct Run<'a> {
    word: &'a str,
    gap: &'a str,
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()));
        let (gap, next) = after.split_at(after.find(char::is_alphanumeric).unwrap_or(after.len()));
        runs.push(Run { word, gap });
        rest = next;
    }
    runs
}

/// What in a text leads to one person, as far as a machine can see it: a slip is caught, intent is not. Names are for
/// people to notice.
pub fn trace_in(text: &str) -> Option<Trace> {
    let runs = runs(text);
    if runs.iter().any(|run| is_whole_code(run.word)) || runs.windows(CODE_GROUPS).any(is_grouped_code) {
        Some(Trace::Code)
    } else if runs.iter().any(|run| is_pseudonym(run.word)) || runs.windows(2).any(is_hyphened_pseudonym) {
        Some(Trace::Pseudonym)
    } else {
        None
    }
}

/// A return code has so many groups …
const CODE_GROUPS: usize = 4;
/// … of so many characters.
const CODE_GROUP: usize = 5;
/// Fewest letters of a pseudonym's name: `A4` is paper.
const NAME_LETTERS: usize = 2;
/// How many digits a pseudonym's number has: `2026` is a year.
const NUMBER_DIGITS: std::ops::RangeInclusive<usize> = 2..=3;

/// Of a code only the shape is looked at, so that one with a typing mistake is caught too. Practically every code has a
/// digit; practically no four words of five letters have one.
fn has_digit(word: &str) -> bool {
    word.contains(char::is_numeric)
}

fn is_whole_code(word: &str) -> bool {
    word.chars().count() == CODE_GROUPS * CODE_GROUP && has_digit(word)
}

fn is_grouped_code(runs: &[Run<'_>]) -> bool {
    let last = runs.len().saturating_sub(1);
    runs.iter().all(|run| run.word.chars().count() == CODE_GROUP)
        && runs.iter().take(last).all(|run| run.gap.chars().count() == 1)
        && runs.iter().any(|run| has_digit(run.word))
}

fn is_name(word: &str) -> bool {
    word.chars().count() >= NAME_LETTERS && word.chars().all(char::is_alphabetic)
}

fn is_number(word: &str) -> bool {
    NUMBER_DIGITS.contains(&word.chars().count()) && word.chars().all(char::is_numeric)
}

/// `Wilg42`.
fn is_pseudonym(word: &str) -> bool {
    let (name, number) = word.split_at(word.find(char::is_numeric).unwrap_or(word.len()));
    is_name(name) && is_number(number)
}

/// `Wilg-42`, with any stroke.
fn is_hyphened_pseudonym(runs: &[Run<'_>]) -> bool {
    let [name, number] = runs else { return false };
    let mut gap = name.gap.chars();
    let is_stroke = |c: char| matches!(c, '-' | '_' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    is_name(name.word) && is_number(number.word) && gap.next().is_some_and(is_stroke) && gap.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use vault::{Key, ReturnCode};

    fn wording(text: &str) -> Result<Wording, Trace> {
        Wording::new("Opvang".to_owned(), text.to_owned())
    }

    #[test]
    fn a_pseudonym_is_refused_however_it_is_written() {
        for text in
            ["Wilg-42", "we spraken wilg-42.", "Lijsterbes–107 wil", "Eik42", "(Tijm_99)", "Es\u{2011}10, en"]
        {
            assert_eq!(wording(text), Err(Trace::Pseudonym), "{text}");
        }
        assert_eq!(Wording::new("Over Wilg-42".to_owned(), String::new()), Err(Trace::Pseudonym));
    }

    #[test]
    fn ordinary_words_and_numbers_pass() {
        for text in [
            "",
            "De nachtopvang voor mannen is vol sinds maart 2026.",
            "Jongens van 16-17 jaar - 18 mag wel - wachten 10 weken op artikel 273.",
            "Mail op A4-papier, B12 en de Wmo2015; plan-2026 is klaar.",
            "Eerst praten, later schrijven: drie ronde tafels extra graag.",
        ] {
            assert!(wording(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_theme_keeps_its_role_and_no_person() {
        let theme = wording("Te weinig bedden.").unwrap().raised(Role::TeamLead, Day::from_number(20_000));
        let kept = serde_json::to_value(Head::Agenda(theme)).unwrap();
        let fields: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["day", "kind", "raised_by", "text", "title"]);
    }

    proptest! {
        #[test]
        fn a_return_code_is_refused_however_it_is_written(seed: [u8; 32], style in 0usize..4) {
            let code = ReturnCode::from_seed(&Key::from_bytes(seed)).show().to_string();
            prop_assume!(code.contains(char::is_numeric));
            let written = match style {
                0 => code,
                1 => code.replace('-', " "),
                2 => code.replace('-', ""),
                _ => code.to_lowercase(),
            };
            prop_assert_eq!(wording(&format!("De code is {written}, zei ze.")), Err(Trace::Code));
        }

        #[test]
        fn no_text_makes_the_check_stumble(text: String) {
            let _ = trace_in(&text);
        }
    }
}
