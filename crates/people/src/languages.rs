//! Which translations were read by somebody who grew up with the language (INF-08). A translation that changed since is
//! unread again. Kept readable, for everybody who comes by is told: which text, in which role, on which day; no name.

use crate::house::House;
use crate::model::Role;
use crate::organisation::OrganisationSettings;
use crate::work::Work;
use kit::{Lang, Problem, Texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use store::{Day, Moment, Organisation};

/// Where the organisation keeps it.
const ROOM: &str = "languages";
/// A node looks again after so many seconds, because another node may have been told meanwhile.
const LOOK_AGAIN_SECONDS: i64 = 60;

/// What was read, by the code of its language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReadTexts(BTreeMap<String, ReadBy>);

/// That a translation was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadBy {
    /// Which texts: [`Texts::version`].
    pub version: String,
    /// The role of whoever ticked it off.
    pub role: Role,
    /// The number of the day.
    pub day: i32,
}

/// How it stands with a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The language that everything is written in first.
    First,
    /// Nobody read it yet.
    Unread,
    /// It was read, and a text changed since.
    Changed(ReadBy),
    /// It was read as it is now.
    Read(ReadBy),
}

impl ReadTexts {
    /// What an organisation knows of it.
    ///
    /// # Errors
    /// [`Problem::Broken`] when its settings are damaged.
    pub fn of(organisation: &Organisation) -> Result<ReadTexts, Problem> {
        OrganisationSettings::of(organisation)?.room(ROOM)
    }

    /// How it stands with a translation.
    pub fn standing(&self, texts: &Texts, lang: Lang) -> Standing {
        match self.0.get(lang.code()) {
            _ if lang == Lang::Nl => Standing::First,
            None => Standing::Unread,
            Some(read) if read.version == texts.version(lang) => Standing::Read(read.clone()),
            Some(read) => Standing::Changed(read.clone()),
        }
    }

    /// Whether a visitor is told that nobody read this translation yet.
    pub fn is_unread(&self, texts: &Texts, lang: Lang) -> bool {
        matches!(self.standing(texts, lang), Standing::Unread | Standing::Changed(_))
    }

    /// Ticks a translation off, as it is now.
    pub fn tick(&mut self, texts: &Texts, lang: Lang, role: Role, day: Day) {
        let read = ReadBy { version: texts.version(lang).to_owned(), role, day: day.number() };
        self.0.insert(lang.code().to_owned(), read);
    }

    /// Takes the tick away.
    pub fn untick(&mut self, lang: Lang) {
        self.0.remove(lang.code());
    }

    /// Keeps it with the organisation.
    ///
    /// # Errors
    /// As [`OrganisationSettings::set_room`].
    pub fn keep(&self, work: &mut Work, organisation: &Organisation) -> Result<(), Problem> {
        OrganisationSettings::set_room(work, organisation, ROOM, self)
    }
}

/// What this node knows of it, so that no page waits for the store.
#[derive(Debug)]
pub(crate) struct Known<T>(Mutex<Option<(Moment, T)>>);

impl<T> Default for Known<T> {
    fn default() -> Known<T> {
        Known(Mutex::new(None))
    }
}

impl<T: Clone> Known<T> {
    pub(crate) fn fresh(&self, now: Moment) -> Option<T> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, read) = kept.as_ref()?;
        (now < at.plus_seconds(LOOK_AGAIN_SECONDS)).then(|| read.clone())
    }

    pub(crate) fn learn(&self, now: Moment, read: &T) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, read.clone()));
    }

    /// Something changed: the next page looks again.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl House {
    /// Whether a visitor who reads this language is told that nobody read the translation yet. Before an organisation
    /// was founded nobody did.
    pub async fn is_unread(&self, lang: Lang) -> bool {
        if lang == Lang::Nl {
            return false;
        }
        let now = self.now();
        let read = match self.known_languages.fresh(now) {
            Some(read) => read,
            None => {
                let Ok((organisation, _)) = self.front_door().await else { return true };
                let read = ReadTexts::of(&organisation).unwrap_or_default();
                self.known_languages.learn(now, &read);
                read
            }
        };
        read.is_unread(self.texts, lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::Source;

    fn texts(english: &'static str) -> Texts {
        let files: &'static [(&str, &str)] = Box::leak(Box::new([("nl", "x-a = Dag\n"), ("en", english)]));
        Texts::gather(&[&[Source { room: "x", for_visitors: true, files }]]).unwrap()
    }

    #[test]
    fn a_translation_is_read_until_one_of_its_texts_changes() {
        let mut read = ReadTexts::default();
        let before = texts("x-a = Hello\n");
        assert!(read.is_unread(&before, Lang::En));
        read.tick(&before, Lang::En, Role::TeamLead, Day::from_number(20_000));
        assert!(!read.is_unread(&before, Lang::En));
        assert!(read.is_unread(&texts("x-a = Hi\n"), Lang::En));
        read.untick(Lang::En);
        assert_eq!(read.standing(&before, Lang::En), Standing::Unread);
    }

    #[test]
    fn dutch_is_where_it_begins() {
        assert_eq!(ReadTexts::default().standing(&texts("x-a = Hello\n"), Lang::Nl), Standing::First);
    }

    #[test]
    fn what_is_kept_names_a_role_and_nobody() {
        let mut read = ReadTexts::default();
        read.tick(&texts("x-a = Hello\n"), Lang::En, Role::Administrator, Day::from_number(20_000));
        let kept = serde_json::to_value(&read).unwrap();
        let names: Vec<&String> = kept["en"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["day", "role", "version"]);
        assert_eq!(serde_json::from_value::<ReadTexts>(kept).unwrap(), read);
    }
}
