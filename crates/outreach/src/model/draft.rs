//! Drafts of a first message. A person sends it by hand, elsewhere, to one other person; the draft says who we
//! are and why we write from the first line on (H-13), and leaves room for one line of the sender's own (OUT-13).

use fluent_bundle::FluentValue;
use kit::{Lang, Texts};

/// An opening to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// How are you, how is work going.
    Hello,
    /// What help there is.
    Info,
    /// The second and last message.
    Again,
    /// Where young people come, or to somebody who told their age: nothing about work or dates.
    Young,
    /// The second and last message to somebody young.
    YoungAgain,
}

impl Opening {
    /// All openings.
    pub const ALL: [Opening; 5] =
        [Opening::Hello, Opening::Info, Opening::Again, Opening::Young, Opening::YoungAgain];

    /// Whether it is the second message.
    pub fn is_second(self) -> bool {
        matches!(self, Opening::Again | Opening::YoungAgain)
    }

    /// Whether it is meant for young people (storyline 3.2).
    pub fn is_for_youth(self) -> bool {
        matches!(self, Opening::Young | Opening::YoungAgain)
    }

    /// The code by which a page tells them apart.
    pub fn code(self) -> &'static str {
        match self {
            Opening::Hello => "hello",
            Opening::Info => "info",
            Opening::Again => "again",
            Opening::Young => "young",
            Opening::YoungAgain => "young-again",
        }
    }

    /// Key of its name in the list.
    pub fn text_key(self) -> &'static str {
        match self {
            Opening::Hello => "outreach-opening-hello",
            Opening::Info => "outreach-opening-info",
            Opening::Again => "outreach-opening-again",
            Opening::Young => "outreach-opening-young",
            Opening::YoungAgain => "outreach-opening-young-again",
        }
    }

    fn words_key(self) -> &'static str {
        match self {
            Opening::Hello => "outreach-draft-hello",
            Opening::Info => "outreach-draft-info",
            Opening::Again => "outreach-draft-again",
            Opening::Young => "outreach-draft-young",
            Opening::YoungAgain => "outreach-draft-young-again",
        }
    }

    fn sender_key(self) -> &'static str {
        if self.is_for_youth() { "outreach-draft-young-sender" } else { "outreach-draft-sender" }
    }
}

/// A draft around the place for one line of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Who writes, and the opening.
    pub before: String,
    /// What follows, and how to make it stop.
    pub after: String,
}

/// A text of the team's own, around the place for the line: two workers read it before it may be used (SAF-04).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamText {
    /// Code of its language.
    pub language: String,
    /// What stands before the place.
    pub before: String,
    /// What follows.
    pub after: String,
}

/// Who writes, for whom, in which language.
#[derive(Clone, Copy)]
pub struct Sender<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// In which language.
    pub lang: Lang,
    /// The name of the worker.
    pub name: &'a str,
    /// The organisation.
    pub organisation: &'a str,
    /// Whether the worker is a confidential adviser as well: whoever is written to sees both hats (ACT-11).
    pub is_adviser: bool,
}

impl Sender<'_> {
    /// Who writes, said honestly in the first line.
    pub fn line(&self, opening: Opening) -> String {
        let values =
            [("name", FluentValue::from(self.name)), ("organisation", FluentValue::from(self.organisation))];
        let line = self.texts.text(self.lang, opening.sender_key(), &values);
        match self.is_adviser {
            true => format!("{line} {}", self.texts.text(self.lang, "outreach-draft-adviser", &[])),
            false => line,
        }
    }

    fn around(&self, opening: Opening, before: &str, after: &str) -> Words {
        let stop = self.texts.text(self.lang, "outreach-draft-stop", &[]);
        let lines = |parts: [&str; 2]| {
            let said: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
            said.join("\n")
        };
        Words { before: lines([&self.line(opening), before]), after: lines([after, &stop]) }
    }

    /// A draft: who writes, the opening, room for one line of one's own, and how to make it stop.
    pub fn draft(&self, opening: Opening) -> Words {
        self.around(opening, &self.texts.text(self.lang, opening.words_key(), &[]), "")
    }

    /// The same around a text of the team.
    pub fn draft_of_team(&self, opening: Opening, text: &TeamText) -> Words {
        self.around(opening, &text.before, &text.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap()
    }

    fn sender(texts: &Texts, lang: Lang) -> Sender<'_> {
        Sender { texts, lang, name: "Noor", organisation: "De Luwte", is_adviser: false }
    }

    #[test]
    fn every_draft_begins_with_who_writes_and_ends_with_how_to_stop_in_twelve_languages() {
        let texts = texts();
        for lang in Lang::ALL {
            let sender = sender(&texts, lang);
            for opening in Opening::ALL {
                let line = sender.line(opening);
                assert!(line.contains("Noor") && line.contains("De Luwte"), "{line}");
                let draft = sender.draft(opening);
                assert!(draft.before.starts_with(&line) && draft.before.len() > line.len(), "{draft:?}");
                assert_eq!(draft.after, texts.text(lang, "outreach-draft-stop", &[]), "{draft:?}");
            }
        }
    }

    #[test]
    fn whoever_wears_two_hats_shows_both_in_each_language() {
        let texts = texts();
        for lang in Lang::ALL {
            let plain = sender(&texts, lang).line(Opening::Young);
            let both = Sender { is_adviser: true, ..sender(&texts, lang) }.line(Opening::Young);
            assert!(both.starts_with(&plain) && both.len() > plain.len() + 10, "{both}");
        }
    }

    #[test]
    fn a_text_of_the_team_says_who_writes_as_well() {
        let texts = texts();
        let team = TeamText { language: "nl".into(), before: "Alles goed?".into(), after: "Groet!".into() };
        let draft = sender(&texts, Lang::Nl).draft_of_team(Opening::Hello, &team);
        assert!(draft.before.contains("Noor") && draft.before.ends_with("\nAlles goed?"), "{draft:?}");
        assert!(draft.after.starts_with("Groet!\n") && draft.after.contains("stop"), "{draft:?}");
    }

    #[test]
    fn what_is_for_young_people_says_nothing_of_work() {
        let texts = texts();
        for opening in Opening::ALL.into_iter().filter(|opening| opening.is_for_youth()) {
            for lang in Lang::WORKERS {
                let draft = sender(&texts, lang).draft(opening);
                let draft = format!("{} {}", draft.before, draft.after).to_lowercase();
                for word in ["werk ", "werk?", " work", "geld", "money", "afspreken", "afspraak"] {
                    assert!(!draft.contains(word), "{word}: {draft}");
                }
            }
        }
    }
}
