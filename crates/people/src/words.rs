//! The words that a team would rather not use, kept with what the organisation tells everybody: they are about nobody, and
//! each room holds to them whatever it lets a team save for visitors (NFR-08, INF-14).

use crate::acting::Acting;
use crate::organisation::OrganisationSettings;
use crate::policy::Action;
use kit::Problem;
use kit::wording::{OwnWords, WordRule};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Organisation;

/// Where the organisation keeps them.
const ROOM: &str = "words";

/// What a team made of the lists, by the code of their language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TeamWords(BTreeMap<String, OwnWords>);

impl TeamWords {
    /// The lists of an organisation.
    ///
    /// # Errors
    /// [`Problem::Broken`] when its settings are damaged.
    pub fn of(organisation: &Organisation) -> Result<TeamWords, Problem> {
        OrganisationSettings::of(organisation)?.room(ROOM)
    }

    /// The words of a language: those that we begin with, before a team made them its own.
    fn rules(&self, language: &str) -> Vec<WordRule> {
        self.0.get(language).cloned().unwrap_or_default().rules(language)
    }

    /// Sets the whole list of a language.
    fn set(&mut self, language: &str, rules: &[WordRule]) {
        self.0.insert(language.to_owned(), OwnWords::of(language, rules));
    }
}

impl Acting {
    /// The words that this worker's team would rather not use in a language. A damaged list never keeps anybody from
    /// saving a text: then those that we begin with hold.
    pub fn words(&self, language: &str) -> Vec<WordRule> {
        TeamWords::of(self.organisation()).unwrap_or_default().rules(language)
    }

    /// Makes a whole list of a language the team's own.
    ///
    /// # Errors
    /// [`Problem::Missing`] for whoever may not.
    pub async fn set_words(&self, language: &str, rules: &[WordRule]) -> Result<(), Problem> {
        if !self.may(Action::KeepWords) {
            return Err(Problem::Missing);
        }
        let set = |words: &mut TeamWords| {
            words.set(language, rules);
            Ok(())
        };
        self.change_room(ROOM, set).await
    }
}
