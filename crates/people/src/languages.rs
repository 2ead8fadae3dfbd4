//! Who read what visitors read, part by part and language by language (INF-08, STG-11): somebody who grew up with the
//! language, and somebody of the community. A part that changed since is unread again, and no other. Kept readable, for
//! everybody who comes by is told: which part, in which role it was ticked off, on which day; no name, so that a reader
//! may stay nameless.

use crate::house::House;
use crate::model::Role;
use crate::organisation::OrganisationSettings;
use kit::{Lang, Problem, Texts, WasRead};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use store::{Day, Moment, Organisation};

/// Where the organisation keeps it.
pub(crate) const ROOM: &str = "readings";
/// A node looks again after so many seconds, because another node may have been told meanwhile.
const LOOK_AGAIN_SECONDS: i64 = 60;

kit::coded! {
    /// Who read a part. The two are different people.
    Reader {
        /// Somebody who grew up with the language.
        GrewUp = "taal", "people-reader-language";
        /// Somebody of the community that the texts are written for.
        Community = "gemeenschap", "people-reader-community";
    }
}

/// What was read: by language, then by part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReadTexts(BTreeMap<String, BTreeMap<String, Readings>>);

/// The two readings of a part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Readings {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<ReadBy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    community: Option<ReadBy>,
}

impl Readings {
    fn by(&mut self, reader: Reader) -> &mut Option<ReadBy> {
        match reader {
            Reader::GrewUp => &mut self.language,
            Reader::Community => &mut self.community,
        }
    }
}

/// That a part was read.
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

/// How it stands with a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
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

    /// How it stands with a part.
    pub fn standing(&self, texts: &Texts, lang: Lang, part: &str, reader: Reader) -> Standing {
        let readings = self.0.get(lang.code()).and_then(|parts| parts.get(part)).cloned();
        match readings.and_then(|mut readings| readings.by(reader).take()) {
            None => Standing::Unread,
            Some(read) if read.version == texts.version(lang, part) => Standing::Read(read),
            Some(read) => Standing::Changed(read),
        }
    }

    /// How many parts this reader read as they are now.
    pub fn count(&self, texts: &Texts, lang: Lang, reader: Reader) -> usize {
        let is_read = |part: &&str| matches!(self.standing(texts, lang, part, reader), Standing::Read(_));
        texts.parts().filter(is_read).count()
    }

    /// What a visitor is told of a translation. Dutch is what everything is written in first.
    pub fn was_read(&self, texts: &Texts, lang: Lang) -> WasRead {
        match self.count(texts, lang, Reader::GrewUp) {
            _ if lang == Lang::Nl => WasRead::Whole,
            0 => WasRead::Not,
            count if count < texts.parts().count() => WasRead::InPart,
            _ => WasRead::Whole,
        }
    }

    /// Ticks a part off, as it is now.
    pub fn tick(&mut self, texts: &Texts, lang: Lang, part: &str, reader: Reader, read: (Role, Day)) {
        let version = texts.version(lang, part).to_owned();
        let read = ReadBy { version, role: read.0, day: read.1.number() };
        let parts = self.0.entry(lang.code().to_owned()).or_default();
        *parts.entry(part.to_owned()).or_default().by(reader) = Some(read);
    }

    /// Takes a tick away.
    pub fn untick(&mut self, lang: Lang, part: &str, reader: Reader) {
        if let Some(readings) = self.0.get_mut(lang.code()).and_then(|parts| parts.get_mut(part)) {
            *readings.by(reader) = None;
        }
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
    /// What a visitor who reads this language is told of who read the translation. Before an organisation was founded
    /// nobody did.
    pub async fn was_read(&self, lang: Lang) -> WasRead {
        if lang == Lang::Nl {
            return WasRead::Whole;
        }
        let now = self.now();
        let read = match self.known_languages.fresh(now) {
            Some(read) => read,
            None => {
                let Ok((organisation, _)) = self.front_door().await else { return WasRead::Not };
                let read = ReadTexts::of(&organisation).unwrap_or_default();
                self.known_languages.learn(now, &read);
                read
            }
        };
        read.was_read(self.texts, lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::Source;

    const DAY: (Role, Day) = (Role::TeamLead, Day::from_number(20_000));

    fn texts(english: &'static str) -> Texts {
        let files: &'static [(&str, &str)] = Box::leak(Box::new([("nl", "x-a = Dag\n"), ("en", english)]));
        let more = Source {
            room: "x-more",
            for_visitors: true,
            files: &[("nl", "x-b = Zo\n"), ("en", "x-b = So\n")],
        };
        Texts::gather(&[&[Source { room: "x", for_visitors: true, files }, more]]).unwrap()
    }

    #[test]
    fn a_change_makes_its_own_part_unread_and_no_other() {
        let mut read = ReadTexts::default();
        let before = texts("x-a = Hello\n");
        assert_eq!(read.was_read(&before, Lang::En), WasRead::Not);
        read.tick(&before, Lang::En, "x", Reader::GrewUp, DAY);
        assert_eq!(read.was_read(&before, Lang::En), WasRead::InPart);
        read.tick(&before, Lang::En, "x-more", Reader::GrewUp, DAY);
        assert_eq!(read.was_read(&before, Lang::En), WasRead::Whole);
        let after = texts("x-a = Hi\n");
        assert_eq!(read.was_read(&after, Lang::En), WasRead::InPart);
        let standing = |part| read.standing(&after, Lang::En, part, Reader::GrewUp);
        assert!(matches!((standing("x"), standing("x-more")), (Standing::Changed(_), Standing::Read(_))));
        read.untick(Lang::En, "x", Reader::GrewUp);
        assert_eq!(read.standing(&before, Lang::En, "x", Reader::GrewUp), Standing::Unread);
    }

    #[test]
    fn the_two_readers_do_not_stand_in_for_each_other() {
        let (mut read, texts) = (ReadTexts::default(), texts("x-a = Hello\n"));
        for part in ["x", "x-more"] {
            read.tick(&texts, Lang::En, part, Reader::Community, DAY);
        }
        assert_eq!(read.was_read(&texts, Lang::En), WasRead::Not);
        let counts = [Reader::GrewUp, Reader::Community].map(|reader| read.count(&texts, Lang::En, reader));
        assert_eq!(counts, [0, 2]);
    }

    #[test]
    fn dutch_is_where_it_begins_and_is_read_over_too() {
        let (mut read, texts) = (ReadTexts::default(), texts("x-a = Hello\n"));
        assert_eq!(read.was_read(&texts, Lang::Nl), WasRead::Whole);
        read.tick(&texts, Lang::Nl, "x", Reader::Community, DAY);
        assert_eq!(read.count(&texts, Lang::Nl, Reader::Community), 1);
    }

    #[test]
    fn what_is_kept_names_a_role_and_nobody() {
        let mut read = ReadTexts::default();
        read.tick(&texts("x-a = Hello\n"), Lang::En, "x", Reader::Community, DAY);
        let kept = serde_json::to_value(&read).unwrap();
        let names: Vec<&String> = kept["en"]["x"]["community"].as_object().unwrap().keys().collect();
        assert_eq!(names, ["day", "role", "version"]);
        assert_eq!(serde_json::from_value::<ReadTexts>(kept).unwrap(), read);
    }
}
