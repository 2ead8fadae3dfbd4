//! What the desk tells in a conversation besides messages: who goes on, and how far an interpreter is.

use super::desk::language_name;
use super::item::Reader;
use crate::model::{Alone, Record};
use kit::Page;
use outreach::model::youth::Counsel;
use store::Moment;

/// A line of the desk as it is shown.
pub struct Told {
    /// The line.
    pub text: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// The line of a record; empty for one that tells nothing.
pub fn of(page: &Page, record: Option<&Record>, reader: Reader) -> Told {
    let them = reader == Reader::Visitor;
    match record {
        Some(Record::Handed { to, at }) => {
            let key = if them { "contact-told-handed" } else { "contact-seen-handed" };
            let names = to.join(", ");
            Told { text: page.tv(key, "names", &names), by: names, at: *at }
        }
        Some(Record::Age { young, alone, by, at }) => {
            let key = match (young, them) {
                (true, true) if *alone == Some(Alone::Adviser) => "contact-pair-told-adviser",
                (true, true) if *alone == Some(Alone::Worker) => "contact-pair-told-one",
                (true, false) if alone.is_some() => "contact-seen-young-alone",
                (true, true) => "contact-told-young",
                (false, true) => "contact-told-of-age",
                (true, false) => "contact-seen-young",
                (false, false) => "contact-seen-of-age",
            };
            Told { text: page.t(key), by: by.clone(), at: *at }
        }
        Some(Record::Interpreter { language, arranged, by, at }) => {
            let text = match arranged {
                Some(when) => page.tv("contact-told-interpreter-there", "when", when),
                None => page.tv("contact-told-interpreter-asked", "language", language_name(language)),
            };
            Told { text, by: by.clone(), at: *at }
        }
        _ => Told { text: String::new(), by: String::new(), at: Moment::from_seconds(0) },
    }
}

/// Advice that was asked about somebody under 18, as both sides read it: all of it (DAT-03).
pub fn advice(page: &Page, counsel: &Counsel) -> String {
    [
        page.tv("contact-counsel-asked", "with", &counsel.with),
        page.tv("contact-counsel-question", "question", &counsel.question),
        page.tv("contact-counsel-advice", "advice", &counsel.advice),
        page.tv("contact-counsel-decision", "decision", &counsel.decision),
    ]
    .join("\n")
}
