//! The team's text bank (SAF-04, STG-03, NFR-08): sentences to begin with, each read by two different workers before it
//! may be used, each sent only with a sentence of one's own (H-02). Nothing about a person ever stands here.

pub mod shipped;
mod tongues;

use super::Colleague;
use super::codes::{Coded, coded};
use super::wording::{sentences, words};
use serde::{Deserialize, Serialize};
use shipped::{SHIPPED, Shipped};
use store::{Day, Id, Moment};

/// Where one personal line belongs; a message in which it still stands is not sent.
pub const PLACE: &str = "[…]";
/// The same, as people type it.
const PLACE_TYPED: &str = "[...]";
/// So many different workers stand behind a text before it is used: whoever wrote it, and a reader. A text that came
/// with Luwte was written by nobody here, so two read it.
pub const SIGNATURES: usize = 2;
/// A sentence of fewer words, such as a greeting, is nobody's.
pub const OWN_WORDS_MIN: usize = 3;
/// Characters of a text.
pub const PHRASE_MAX: usize = 600;
/// Texts in the bank, put-away ones among them.
pub const PHRASES_MAX: usize = 400;
/// Versions that are kept of a text.
pub const VERSIONS_MAX: usize = 12;
/// From so many hundredths of shared words on, a sentence is the bank's and not one's own.
const SAME_HUNDREDTHS: usize = 85;

coded! {
    /// When a text of the bank fits.
    Occasion {
        /// A first answer.
        First = "first", "contact-occasion-first";
        /// Listening, asking one thing.
        Listen = "listen", "contact-occasion-listen";
        /// After "I am fine": light (OUT-14).
        Fine = "fine", "contact-occasion-fine";
        /// Suggesting a call (OUT-15).
        Call = "call", "contact-occasion-call";
        /// It takes a while.
        Wait = "wait", "contact-occasion-wait";
        /// Something that we cannot do ourselves.
        Cannot = "cannot", "contact-occasion-cannot";
        /// Goodbye.
        Goodbye = "goodbye", "contact-occasion-goodbye";
        /// In danger now: the only texts that may go out as they are (SAF-21).
        Danger = "danger", "contact-occasion-danger";
        /// A first message elsewhere, to somebody who did not write to us (OUT-13).
        Hello = "hello", "contact-occasion-hello";
    }
}

/// The head of the bank.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum BankHead {
    /// A text bank.
    #[serde(rename = "phrase-bank")]
    Bank {},
}

/// One sheet of the bank.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum BankRecord {
    /// A text.
    Phrase(Phrase),
}

/// A worker's name below a text.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Who.
    pub who: Colleague,
    /// When.
    pub at: Moment,
}

/// A text as it stood once.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Which, from 1.
    pub number: u32,
    /// The text.
    pub text: String,
    /// Why a word of the list stands in it nevertheless.
    pub reason: String,
    /// Whether it lies before the colleagues; a sketch does not.
    pub laid: bool,
    /// Whoever wrote it, then whoever read it and agreed.
    pub signed: Vec<Signature>,
    /// The day on which a man who lived through this read it and found it good (SAF-04). Nobody's name, and not one of the
    /// two signatures: those are of workers.
    #[serde(default)]
    pub lived: Option<Day>,
}

/// What somebody writes for the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The text.
    pub text: String,
    /// Why a word of the list stands in it nevertheless.
    pub reason: String,
    /// Whether it is to lie before the colleagues.
    pub laid: bool,
}

/// A text of the bank with its versions, the newest last.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The number of the text that came with Luwte, if it began as one.
    pub shipped: Option<u8>,
    /// When it fits.
    pub occasion: Occasion,
    /// Code of its language.
    pub language: String,
    /// Whether it was put away.
    pub away: bool,
    /// Its versions.
    pub versions: Vec<Version>,
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It came with Luwte, and nobody here read it.
    Unread,
    /// It lies before the colleagues; one more must read it.
    Waits,
    /// It is a sketch.
    Sketch,
    /// It may be used.
    InUse,
    /// It was put away.
    Away,
}

impl Standing {
    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Standing::Unread => "contact-phrase-unread",
            Standing::Waits => "contact-phrase-waits",
            Standing::Sketch => "contact-phrase-sketch",
            Standing::InUse => "contact-phrase-in-use",
            Standing::Away => "contact-phrase-away",
        }
    }
}

impl Phrase {
    /// A text that somebody writes now.
    pub fn begin(occasion: Occasion, language: &str, written: Written, by: Signature) -> Phrase {
        let begun = Phrase {
            shipped: None,
            occasion,
            language: language.to_owned(),
            away: false,
            versions: Vec::new(),
        };
        begun.rewritten(written, by)
    }

    fn of_shipped(shipped: &Shipped) -> Phrase {
        let version = Version {
            number: 1,
            text: shipped.text.to_owned(),
            reason: String::new(),
            laid: true,
            signed: Vec::new(),
            lived: None,
        };
        Phrase {
            shipped: Some(shipped.number),
            occasion: shipped.occasion,
            language: shipped.language.to_owned(),
            away: false,
            versions: vec![version],
        }
    }

    /// What it says in Dutch, if it came with Luwte in another language.
    pub fn in_dutch(&self) -> Option<&'static str> {
        let number = self.shipped?;
        SHIPPED.iter().find(|shipped| shipped.number == number)?.in_dutch()
    }

    /// Its newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The newest version that may be used.
    pub fn in_use(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|version| !self.away && version.is_ready())
    }

    /// Where it stands.
    pub fn standing(&self) -> Standing {
        match self.newest() {
            _ if self.away => Standing::Away,
            Some(newest) if newest.is_ready() => Standing::InUse,
            Some(newest) if newest.signed.is_empty() => Standing::Unread,
            Some(newest) if newest.laid => Standing::Waits,
            _ => Standing::Sketch,
        }
    }

    /// The text with new words. A sketch is written over; a version that colleagues saw stays, and the one in use stays
    /// in use until two agree on the new one.
    #[must_use]
    pub fn rewritten(mut self, written: Written, by: Signature) -> Phrase {
        if self.newest().is_some_and(|newest| !newest.laid) {
            self.versions.pop();
        }
        let number = self.newest().map_or(1, |newest| newest.number.saturating_add(1));
        let Written { text, reason, laid } = written;
        self.versions.push(Version { number, text, reason, laid, signed: vec![by], lived: None });
        let in_use = self.versions.iter().rposition(Version::is_ready);
        while self.versions.len() > VERSIONS_MAX && in_use != Some(0) {
            self.versions.remove(0);
        }
        self
    }

    /// The text with one more name below its newest version; none when that is not this version any more, when it does
    /// not lie before the colleagues, or when this worker stands below it already.
    #[must_use]
    pub fn signed(mut self, number: u32, by: Signature) -> Option<Phrase> {
        let newest = self.versions.last_mut()?;
        let may = newest.number == number && newest.may_sign(by.who.worker) && !self.away;
        may.then(|| newest.signed.push(by))?;
        Some(self)
    }
}

impl Phrase {
    /// The text, read by a man who lived through this; none when that was not this version, or it was read so before.
    #[must_use]
    pub fn read_by_experience(mut self, number: u32, day: Day) -> Option<Phrase> {
        let newest = self.versions.last_mut()?;
        let may = newest.number == number && newest.lived.is_none() && !self.away;
        may.then(|| newest.lived = Some(day))?;
        Some(self)
    }
}

impl Version {
    fn is_ready(&self) -> bool {
        self.laid && self.signed.len() >= SIGNATURES
    }

    /// Whether this worker may put their name below it: it lies before the colleagues and is not theirs already.
    pub fn may_sign(&self, worker: Id) -> bool {
        self.laid && !self.is_ready() && self.signed.iter().all(|one| one.who.worker != worker)
    }
}

/// A text of the bank, with the id by which pages name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The id of its record, or that of the text that came with Luwte.
    pub id: Id,
    /// The text.
    pub phrase: Phrase,
}

/// The bank as a whole.
#[derive(Debug, Clone, Default)]
pub struct Bank {
    /// All texts.
    pub phrases: Vec<Kept>,
}

impl Bank {
    /// What the team wrote or signed, and whatever came with Luwte and was not touched yet.
    pub fn of(records: impl Iterator<Item = (Id, BankRecord)>) -> Bank {
        let mut bank = Bank::default();
        bank.phrases.extend(records.map(|(id, BankRecord::Phrase(phrase))| Kept { id, phrase }));
        let touched: Vec<u8> = bank.phrases.iter().filter_map(|kept| kept.phrase.shipped).collect();
        let untouched = SHIPPED.iter().filter(|shipped| !touched.contains(&shipped.number));
        bank.phrases
            .extend(untouched.map(|shipped| Kept { id: shipped.id(), phrase: Phrase::of_shipped(shipped) }));
        bank
    }

    /// One text. Pages that still name it as it came with Luwte find what the team made of it.
    pub fn find(&self, id: Id) -> Option<&Kept> {
        let shipped = SHIPPED.iter().find(|shipped| shipped.id() == id).map(|shipped| shipped.number);
        let is_it = |kept: &&Kept| kept.id == id || (shipped.is_some() && kept.phrase.shipped == shipped);
        self.phrases.iter().find(is_it)
    }

    /// The texts that may be used in a language; those for `first` stand first. A hello to somebody elsewhere is none for a
    /// conversation.
    pub fn usable(&self, language: &str, first: Option<Occasion>) -> Vec<(Id, Occasion, &str)> {
        let mut usable: Vec<_> = self
            .phrases
            .iter()
            .filter(|kept| kept.phrase.language == language && kept.phrase.occasion != Occasion::Hello)
            .filter_map(|kept| Some((kept.id, kept.phrase.occasion, kept.phrase.in_use()?.text.as_str())))
            .collect();
        let place = |occasion| Occasion::ALL.iter().position(|one| *one == occasion);
        usable.sort_by_key(|(_, occasion, _)| (Some(*occasion) != first, place(*occasion)));
        usable
    }

    /// The texts that may be used for a hello elsewhere, in all languages: the code of the language, and the text.
    pub fn hellos(&self) -> impl Iterator<Item = (&str, &str)> {
        let hello = |kept: &&Kept| kept.phrase.occasion == Occasion::Hello;
        self.phrases
            .iter()
            .filter(hello)
            .filter_map(|kept| Some((kept.phrase.language.as_str(), kept.phrase.in_use()?.text.as_str())))
    }

    /// Why a message cannot go out as it is; none when it holds a sentence of the writer's own, or nothing of the bank.
    pub fn lacks(&self, message: &str) -> Option<Lacks> {
        if message.contains(PLACE) || message.contains(PLACE_TYPED) {
            return Some(Lacks::Place);
        }
        let texts = self.phrases.iter().filter(|kept| kept.phrase.occasion != Occasion::Danger);
        let texts = texts.flat_map(|kept| &kept.phrase.versions).map(|version| version.text.as_str());
        only_says(message, texts).then_some(Lacks::OwnLine)
    }
}

/// What a message lacks before it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    /// [`PLACE`] still stands in it.
    Place,
    /// All of it stands so in the bank.
    OwnLine,
}

/// A text of the bank as it lands in the field for an answer, below what was typed there. The place for one's own line
/// stands where the text says, or at its end; a text for danger has none.
pub fn put(typed: &str, text: &str, occasion: Occasion) -> String {
    let text = match occasion {
        Occasion::Danger => text.to_owned(),
        _ if text.contains(PLACE) => text.to_owned(),
        _ => format!("{text}\n\n{PLACE}"),
    };
    if typed.is_empty() { text } else { format!("{typed}\n\n{text}") }
}

/// Whether a message is made of sentences of these texts alone.
fn only_says<'a>(message: &str, texts: impl Iterator<Item = &'a str>) -> bool {
    let long = |text: &str| -> Vec<Vec<String>> {
        sentences(text).map(words).filter(|words| words.len() >= OWN_WORDS_MIN).collect()
    };
    let said = long(message);
    if said.is_empty() {
        return false;
    }
    let known: Vec<Vec<String>> = texts.flat_map(long).collect();
    said.iter().all(|sentence| known.iter().any(|other| are_the_same(sentence, other)))
}

/// Whether two sentences share nearly all their words.
fn are_the_same(one: &[String], other: &[String]) -> bool {
    let mut left: Vec<&String> = other.iter().collect();
    let mut shared = 0_usize;
    for word in one {
        if let Some(place) = left.iter().position(|candidate| *candidate == word) {
            left.swap_remove(place);
            shared = shared.saturating_add(1);
        }
    }
    let longest = one.len().max(other.len());
    shared.saturating_mul(100) >= longest.saturating_mul(SAME_HUNDREDTHS)
}

#[cfg(test)]
mod tests;
