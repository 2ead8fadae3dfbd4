//! The journal: erasing one sentence, and what was asked for beside what was given.

use super::codes::codes;
use super::domain::Domain;
use super::plan::NeedFit;
use super::{By, Kept, Note, PartNote};
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// What stands where a sentence was erased: that something was, never what.
pub const GONE: &str = "▒▒▒";

/// A text as sentences, each with the space behind it: together they are the text.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut begin, mut may_end) = (0, false);
    for (at, sign) in text.char_indices() {
        let ends_here = match sign {
            '\n' => true,
            _ => may_end && sign.is_whitespace(),
        };
        if ends_here {
            let after = at + sign.len_utf8();
            sentences.extend(text.get(begin..after));
            begin = after;
        }
        may_end = matches!(sign, '.' | '!' | '?' | '…' | '؟' | '▒');
    }
    sentences.extend(text.get(begin..).filter(|rest| !rest.is_empty()));
    sentences
}

/// The text without these sentences, counted from 0; a mark stands in the place of each.
pub fn without(text: &str, erased: &[usize]) -> String {
    sentences(text)
        .into_iter()
        .enumerate()
        .map(|(number, sentence)| {
            if !erased.contains(&number) || sentence.trim().is_empty() {
                return sentence.to_owned();
            }
            let space: String = sentence.chars().rev().take_while(|sign| sign.is_whitespace()).collect();
            format!("{GONE}{}", space.chars().rev().collect::<String>())
        })
        .collect()
}

/// A note as a form shows it of which sentences are erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InSentences {
    /// The note.
    pub id: Id,
    /// How often it had been written.
    pub revision: u32,
    /// Its sentences.
    pub sentences: Vec<String>,
}

impl From<&Kept<Note>> for InSentences {
    fn from(note: &Kept<Note>) -> InSentences {
        let sentences = note.sentences().into_iter().map(str::to_owned).collect();
        InSentences { id: note.id, revision: note.revision, sentences }
    }
}

impl From<&Kept<PartNote>> for InSentences {
    fn from(note: &Kept<PartNote>) -> InSentences {
        let sentences = sentences(&note.text).into_iter().map(str::to_owned).collect();
        InSentences { id: note.id, revision: note.revision, sentences }
    }
}

impl Note {
    /// All sentences of a note, facts first, impressions after them.
    pub fn sentences(&self) -> Vec<&str> {
        [&self.facts, &self.impressions].into_iter().flat_map(|text| sentences(text)).collect()
    }

    /// The note without these of its [`sentences`](Note::sentences).
    #[must_use]
    pub fn without(&self, erased: &[usize]) -> Note {
        let first = sentences(&self.facts).len();
        let later: Vec<usize> = erased.iter().filter_map(|number| number.checked_sub(first)).collect();
        Note {
            facts: without(&self.facts, erased),
            impressions: without(&self.impressions, &later),
            ..self.clone()
        }
    }
}

codes! {
    /// What can be asked for and given. Help with an exit is none of them: it follows from what is asked (SAF-01).
    ServiceKind, "service" {
        /// Somebody to talk with.
        Talking = "talking",
        /// Working more safely.
        SaferWork = "safer-work",
        /// A roof.
        Housing = "housing",
        /// Money and debts.
        Money = "money",
        /// Work, courses, days.
        Work = "work",
        /// Health.
        Health = "health",
        /// Law and rights.
        Rights = "rights",
        /// Somebody who comes along.
        ComingAlong = "coming-along",
        /// An interpreter, or a letter explained.
        Language = "language",
        /// Something else.
        Other = "other",
    }
}

/// What the client asked for, and what came of it (DOM-28, ORG-22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Which kind.
    pub service: ServiceKind,
    /// The life domain that it is about, if somebody said; see [`Service::domain_of_need`].
    #[serde(default)]
    pub domain: Option<Domain>,
    /// In the client's words.
    pub words: String,
    /// Asked on this day.
    pub asked: Day,
    /// Given on this day.
    pub given: Option<Day>,
    /// Who gave it, as the client reads it.
    pub giver: String,
    /// Whether it was counted as given: a second thought counts nothing.
    #[serde(default)]
    pub counted: bool,
    /// Whether it fitted: only what the client lets whoever works on it read. What they keep to themselves is a
    /// [`Rating`] on their own pages.
    pub fit: Option<NeedFit>,
    /// Why, in the client's words, where they let it be read.
    #[serde(default)]
    pub fit_words: String,
    /// Who wrote it down.
    pub by: By,
    /// When.
    pub at: Moment,
}

impl ServiceKind {
    /// The life domain that such help is nearly always about; none where it can be about any (DOM-12).
    pub fn domain(self) -> Option<Domain> {
        match self {
            ServiceKind::Housing => Some(Domain::Housing),
            ServiceKind::Money => Some(Domain::Finances),
            ServiceKind::Work => Some(Domain::DaytimeActivity),
            ServiceKind::Health => Some(Domain::Physical),
            ServiceKind::Rights | ServiceKind::Language => Some(Domain::Practical),
            ServiceKind::Talking | ServiceKind::SaferWork | ServiceKind::ComingAlong | ServiceKind::Other => {
                None
            }
        }
    }
}

impl Service {
    /// The code of the life domain under which the need is counted (DOM-12): what was said, or what such help is nearly always
    /// about. The domain that only two can open is counted nowhere (DOM-08).
    pub fn domain_of_need(&self) -> &'static str {
        let domain = self.domain.or(self.service.domain()).filter(|domain| !domain.is_private());
        domain.map_or("other", Domain::code)
    }
}

/// Whether help fitted, as the client says it for themselves (DOM-28): whoever gave it cannot open it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// The [`Service`].
    pub of: Id,
    /// Whether it fitted.
    pub fit: NeedFit,
    /// Why, if they say.
    pub words: String,
    /// When.
    pub at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn note(facts: &str, impressions: &str) -> Note {
        Note {
            facts: facts.into(),
            impressions: impressions.into(),
            by: By::Worker { id: Id::from_bytes([1; 16]), name: "Noor".into() },
            at: Moment::from_seconds(1),
        }
    }

    #[test]
    fn a_need_counts_under_its_domain_and_never_under_the_one_that_two_can_open() {
        let mut need = Service {
            service: ServiceKind::Housing,
            domain: None,
            words: String::new(),
            asked: Day::from_number(1),
            given: None,
            giver: String::new(),
            counted: false,
            fit: None,
            fit_words: String::new(),
            by: By::Client,
            at: Moment::from_seconds(1),
        };
        assert_eq!(need.domain_of_need(), "housing");
        need.domain = Some(Domain::Meaning);
        assert_eq!(need.domain_of_need(), "meaning");
        need.domain = Some(Domain::Sexuality);
        assert_eq!(need.domain_of_need(), "other");
        (need.domain, need.service) = (None, ServiceKind::Talking);
        assert_eq!(need.domain_of_need(), "other");
        let old = r#"{"service":"work","words":"","asked":3,"given":null,"giver":"","fit":null,"by":"client","at":1}"#;
        assert_eq!(serde_json::from_str::<Service>(old).unwrap().domain_of_need(), "daytime-activity");
    }

    #[test]
    fn a_sentence_ends_at_its_sign_or_at_the_end_of_the_line() {
        assert_eq!(
            sentences("Belde om 9.30 uur. Was moe!\nKomt morgen"),
            ["Belde om 9.30 uur. ", "Was moe!\n", "Komt morgen"]
        );
    }

    #[test]
    fn one_sentence_goes_and_the_others_stay_as_they_were() {
        let note = note("Hij belde. Zijn zus heet Anna. Tot morgen.", "Klonk moe. Blij ook.");
        assert_eq!(note.sentences().len(), 5);
        let after = note.without(&[1, 4]);
        assert_eq!(after.facts, format!("Hij belde. {GONE} Tot morgen."));
        assert_eq!(after.impressions, format!("Klonk moe. {GONE}"));
        assert_eq!(note.without(&[]), note);
        assert_eq!(note.without(&[99]), note);
    }

    proptest! {
        #[test]
        fn sentences_together_are_the_text(text in "\\PC{0,60}[.!?\n ]{0,3}\\PC{0,60}") {
            prop_assert_eq!(sentences(&text).concat(), text);
        }

        #[test]
        fn nothing_of_an_erased_sentence_stays(words in proptest::collection::vec("[a-z]{8,12}", 1..9), pick in 0usize..9) {
            let pick = pick % words.len();
            let text = words.iter().map(|word| format!("{word}. ")).collect::<String>();
            let after = without(&text, &[pick]);
            let twice = words.iter().filter(|word| **word == words[pick]).count();
            prop_assert_eq!(after.matches(words[pick].as_str()).count(), twice - 1);
            prop_assert_eq!(sentences(&after).len(), words.len());
        }
    }
}
