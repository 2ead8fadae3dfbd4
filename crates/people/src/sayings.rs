//! What an organisation tells everybody in words of its own (a route, a first answer, a rule of the town), in other
//! languages than Dutch (issue 3, point 9). The Dutch words are the key: whoever changes them is read in Dutch until
//! somebody says the new ones. Kept readable, like all that is told to everybody; nothing about a person stands in it, and
//! no name of whoever read it over.

use crate::house::House;
use crate::organisation::OrganisationSettings;
use kit::{Lang, Problem, Sayings};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Organisation;

/// Where the organisation keeps it.
pub(crate) const ROOM: &str = "sayings";

/// The words that a room tells visitors, as the organisation wrote them.
pub type Tells = fn(&Organisation) -> Vec<String>;

/// Those of all rooms.
pub(crate) type Tellers = Arc<[Tells]>;

/// What is told in each language: by its code, then by the Dutch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InLanguages(BTreeMap<String, BTreeMap<String, String>>);

impl InLanguages {
    /// What an organisation tells.
    ///
    /// # Errors
    /// [`Problem::Broken`] when its settings are damaged.
    pub fn of(organisation: &Organisation) -> Result<InLanguages, Problem> {
        OrganisationSettings::of(organisation)?.room(ROOM)
    }

    /// What stands for Dutch words in a language.
    pub fn get(&self, lang: Lang, dutch: &str) -> Option<&str> {
        self.0.get(lang.code())?.get(dutch).map(String::as_str)
    }

    /// Says Dutch words in a language; nothing takes away what was said.
    pub fn set(&mut self, lang: Lang, dutch: &str, text: &str) {
        let said = self.0.entry(lang.code().to_owned()).or_default();
        if text.is_empty() {
            said.remove(dutch);
        } else {
            said.insert(dutch.to_owned(), text.to_owned());
        }
    }

    /// Forgets what stands for words that nobody tells any longer.
    pub fn keep_only(&mut self, told: &[String]) {
        for said in self.0.values_mut() {
            said.retain(|dutch, _| told.contains(dutch));
        }
        self.0.retain(|_, said| !said.is_empty());
    }
}

/// All words that rooms tell, each once, in the order of the rooms.
pub(crate) fn told(organisation: &Organisation, tells: &[Tells]) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for text in tells.iter().flat_map(|tell| tell(organisation)) {
        if !text.trim().is_empty() && !told.contains(&text) {
            told.push(text);
        }
    }
    told
}

impl House {
    /// What the organisation behind the front door says in a language; nothing in the one in which it writes.
    pub(crate) async fn sayings(&self, lang: Lang) -> Option<Sayings> {
        if lang == Lang::Nl {
            return None;
        }
        let now = self.now();
        let known = match self.known_sayings.fresh(now) {
            Some(known) => known,
            None => {
                let (organisation, _) = self.front_door().await.ok()?;
                let said = InLanguages::of(&organisation).unwrap_or_default().0;
                let known = Arc::new(said.into_iter().map(|(code, said)| (code, Arc::new(said))).collect());
                self.known_sayings.learn(now, &known);
                known
            }
        };
        known.get(lang.code()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_goes_with_its_dutch() {
        let mut said = InLanguages::default();
        said.set(Lang::Ro, "De groene deur", "Ușa verde");
        said.set(Lang::Pl, "De groene deur", "Zielone drzwi");
        assert_eq!(said.get(Lang::Ro, "De groene deur"), Some("Ușa verde"));
        assert_eq!((said.get(Lang::Bg, "De groene deur"), said.get(Lang::Ro, "De deur")), (None, None));
        said.set(Lang::Pl, "De groene deur", "");
        assert_eq!(said.get(Lang::Pl, "De groene deur"), None);
        said.keep_only(&["De rode deur".to_owned()]);
        assert_eq!(said, InLanguages::default(), "nothing is left of what nobody tells");
    }

    #[test]
    fn each_text_is_told_once_and_an_empty_one_never() {
        let organisation = Organisation {
            id: store::Id::from_bytes([1; 16]),
            name: "Het Anker".to_owned(),
            recovery_public: [0; 32],
            settings: Vec::new(),
        };
        let one: Tells = |_| vec!["b".to_owned(), " ".to_owned(), "a".to_owned()];
        let two: Tells = |_| vec!["a".to_owned(), String::new(), "c".to_owned()];
        assert_eq!(told(&organisation, &[one, two]), ["b", "a", "c"]);
    }
}
