//! What people said in a record, whatever its kind: for the search through one's own caseload, which opens every
//! record in memory and keeps no index (design, "The store").

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Fields that hold codes, ids and names of workers, not words of the client or about the client.
const NOT_SAID: [&str; 39] = [
    "record",
    "kind",
    "part",
    "slot",
    "domain",
    "category",
    "fit",
    "from",
    "to",
    "way",
    "by",
    "name",
    "role",
    "about",
    "worker",
    "goal",
    "of",
    "came",
    "service",
    "with",
    "ground",
    "exception",
    "because",
    "towards",
    "number",
    "timers",
    "goals",
    "standing",
    "how",
    "scale",
    "instrument",
    "help",
    "language",
    "along",
    "confirmed",
    "print",
    "also",
    "fact",
    "barrier",
];

/// Words before and after what was found.
const AROUND: usize = 60;

/// The texts of one record.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Said(pub Vec<String>);

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Said, D::Error> {
        let mut said = Said::default();
        deserializer.deserialize_any(Gather(&mut said.0))?;
        Ok(said)
    }
}

struct Gather<'a>(&'a mut Vec<String>);

impl<'de> serde::de::DeserializeSeed<'de> for Gather<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Gather<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if !text.is_empty() {
            self.0.push(text.to_owned());
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Gather(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<std::borrow::Cow<'de, str>>()? {
            if NOT_SAID.contains(&name.as_ref()) {
                fields.next_value::<IgnoredAny>()?;
            } else {
                fields.next_value_seed(Gather(self.0))?;
            }
        }
        Ok(())
    }
}

/// What somebody looks for: the words as typed, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(String);

impl Words {
    /// The words; none when nothing was typed.
    pub fn of(typed: &str) -> Option<Words> {
        let words = typed.trim().to_lowercase();
        (!words.is_empty()).then_some(Words(words))
    }

    /// The first place in these texts where the words stand, with some text around it.
    pub fn find(&self, said: &Said) -> Option<String> {
        said.0.iter().find_map(|text| self.snippet(text))
    }

    fn snippet(&self, text: &str) -> Option<String> {
        let lower = text.to_lowercase();
        let at = lower.find(&self.0)?;
        // Lower case may differ in length, so the place is counted in characters.
        let before = lower.get(..at)?.chars().count();
        let length = self.0.chars().count();
        let from = before.saturating_sub(AROUND);
        let taken = before - from + length + AROUND;
        let mut snippet: String = text.chars().skip(from).take(taken).collect();
        if from > 0 {
            snippet.insert(0, '…');
        }
        if text.chars().nth(from + taken).is_some() {
            snippet.push('…');
        }
        Some(snippet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::{By, Piece};
    use crate::model::{Domain, DomainCard, Given, Note, Record};
    use store::{Id, Moment};

    fn said(record: &Record) -> Said {
        serde_json::from_slice(&serde_json::to_vec(record).unwrap()).unwrap()
    }

    #[test]
    fn words_are_found_whatever_their_case_and_names_of_workers_are_not() {
        let note = Note {
            facts: "Belde over de HUUR van juni.".into(),
            impressions: "klonk \"moe\"\nmaar opgelucht".into(),
            by: By::Worker { id: Id::from_bytes([1; 16]), name: "Noor".into() },
            at: Moment::from_seconds(1),
        };
        let said = said(&note.record());
        assert_eq!(Words::of(" huur ").unwrap().find(&said).unwrap(), "Belde over de HUUR van juni.");
        assert!(Words::of("\"moe\"\nmaar").unwrap().find(&said).is_some());
        assert_eq!(Words::of("noor").unwrap().find(&said), None);
        assert_eq!(Words::of("note").unwrap().find(&said), None);
        assert_eq!(Words::of("  "), None);
    }

    #[test]
    fn codes_are_not_words() {
        let at = Moment::from_seconds(0);
        let given = Given { at, by: By::Client, told_on: None };
        let card = DomainCard {
            situation: "logeert op een bank".into(),
            ..DomainCard::opened(Domain::Housing, given)
        };
        assert_eq!(said(&card.record()), Said(vec!["logeert op een bank".into()]));
    }

    #[test]
    fn a_long_text_is_cut_around_what_was_found() {
        let text = format!("{} sleutel {}", "ß".repeat(200), "b".repeat(200));
        let snippet = Words::of("SLEUTEL").unwrap().find(&Said(vec![text])).unwrap();
        assert!(snippet.contains("sleutel"), "{snippet}");
        assert!(snippet.starts_with('…') && snippet.ends_with('…'));
        assert!(snippet.chars().count() <= 2 * AROUND + "sleutel".len() + 4);
    }
}
