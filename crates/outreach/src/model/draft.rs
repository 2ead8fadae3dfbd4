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

/// Who writes, said honestly in the first line.
pub fn sender_line(texts: &Texts, lang: Lang, opening: Opening, name: &str, organisation: &str) -> String {
    let values = [("name", FluentValue::from(name)), ("organisation", FluentValue::from(organisation))];
    texts.text(lang, opening.sender_key(), &values)
}

/// A draft: who writes, the opening, room for one line of one's own, and how to make it stop.
pub fn draft(texts: &Texts, lang: Lang, opening: Opening, name: &str, organisation: &str) -> String {
    let text = |key| texts.text(lang, key, &[]);
    [
        sender_line(texts, lang, opening, name, organisation),
        text(opening.words_key()),
        text("outreach-draft-own-line"),
        text("outreach-draft-stop"),
    ]
    .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_draft_begins_with_who_writes_and_ends_with_how_to_stop() {
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        for lang in Lang::WORKERS {
            for opening in Opening::ALL {
                let sender = sender_line(&texts, lang, opening, "Noor", "De Luwte");
                assert!(sender.contains("Noor") && sender.contains("De Luwte"), "{sender}");
                let draft = draft(&texts, lang, opening, "Noor", "De Luwte");
                assert!(draft.starts_with(&sender), "{draft}");
                assert!(draft.ends_with(&texts.text(lang, "outreach-draft-stop", &[])), "{draft}");
                assert!(draft.contains(&texts.text(lang, "outreach-draft-own-line", &[])), "{draft}");
            }
        }
    }

    #[test]
    fn what_is_for_young_people_says_nothing_of_work() {
        let texts = Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap();
        for opening in Opening::ALL.into_iter().filter(|opening| opening.is_for_youth()) {
            for lang in Lang::WORKERS {
                let draft = draft(&texts, lang, opening, "Noor", "De Luwte").to_lowercase();
                for word in ["werk ", "werk?", " work", "geld", "money", "afspreken", "afspraak"] {
                    assert!(!draft.contains(word), "{word}: {draft}");
                }
            }
        }
    }
}
