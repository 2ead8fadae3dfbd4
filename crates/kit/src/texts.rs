//! Every string a person sees, from Fluent files that stand beside the feature they belong to.
//!
//! Each room declares its texts: with [`visitor_texts!`](crate::visitor_texts!) what visitors see, in every language,
//! and with [`texts!`](crate::texts!) what only workers see. The binary gathers them once into [`Texts`].

pub use crate::lang::Lang;

use data_encoding::HEXLOWER;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Hexadecimal figures of a version of texts: enough to tell two texts apart, short enough to keep.
const VERSION_FIGURES: usize = 16;

/// The Fluent sources of a part of a room, one per language.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// The file's name, for messages of tests; it begins with the name of its room.
    pub room: &'static str,
    /// Whether visitors see these texts too, so that they are there in every language.
    pub for_visitors: bool,
    /// The code of each language and the content of its file.
    pub files: &'static [(&'static str, &'static str)],
}

/// Embeds what only workers see: `locales/{nl,en}/<name>.ftl` of the calling crate.
#[macro_export]
macro_rules! texts {
    ($name:literal) => {
        $crate::texts::Source {
            room: $name,
            for_visitors: false,
            files: $crate::embedded_texts!($name, nl, en),
        }
    };
}

/// Embeds what visitors see: `locales/<lang>/<name>.ftl` of the calling crate, for each language of the interface.
///
/// While a text is being translated, the languages that are there already can be named:
/// `visitor_texts!("contact-code", nl, en)`. Without names a missing file is an error of the compiler.
#[macro_export]
macro_rules! visitor_texts {
    ($name:literal) => {
        $crate::visitor_texts!($name, nl, en, es, pt, ro, bg, pl, hu, tr, ar, uk, fr)
    };
    ($name:literal, $($code:ident),+) => {
        $crate::texts::Source {
            room: $name,
            for_visitors: true,
            files: $crate::embedded_texts!($name, $($code),+),
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! embedded_texts {
    ($name:literal, $($code:ident),+) => {
        &[$((
            stringify!($code),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", stringify!($code), "/", $name, ".ftl")),
        )),+]
    };
}

/// A text file that Fluent does not understand.
#[derive(Debug, thiserror::Error)]
#[error("texts of {room} in {lang:?}: {why}")]
pub struct Unreadable {
    room: &'static str,
    lang: Lang,
    why: String,
}

/// All texts, ready to look up.
pub struct Texts {
    languages: Vec<Language>,
    for_visitors: Vec<Source>,
    /// Keys of what only workers see.
    for_workers: BTreeSet<String>,
}

/// The texts in one language.
struct Language {
    lang: Lang,
    /// What visitors read, by the name of its source.
    versions: BTreeMap<&'static str, String>,
    files: Vec<&'static str>,
    /// Made when somebody first reads in it: most houses are asked for few of the twelve.
    bundle: LazyBundle,
}

type LazyBundle = OnceLock<FluentBundle<FluentResource>>;

impl Language {
    fn gather(lang: Lang, sources: &[Source]) -> Result<Language, Unreadable> {
        let (mut versions, mut files, mut known) = (BTreeMap::new(), Vec::new(), BTreeSet::new());
        for source in sources {
            let unreadable = |why: String| Unreadable { room: source.room, lang, why };
            for (_, file) in source.files.iter().filter(|(of, _)| *of == lang.code()) {
                if source.for_visitors {
                    let version: String =
                        HEXLOWER.encode(&Sha256::digest(file)).chars().take(VERSION_FIGURES).collect();
                    versions.insert(source.room, version);
                }
                let resource = FluentResource::try_new((*file).to_owned())
                    .map_err(|(_, errors)| unreadable(format!("{errors:?}")))?;
                for key in keys_of(&resource) {
                    if !known.insert(key.to_owned()) {
                        return Err(unreadable(format!("{key} stands there twice")));
                    }
                }
                files.push(*file);
            }
        }
        Ok(Language { lang, versions, files, bundle: LazyBundle::new() })
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.lang.identifier()]);
            // Texts stand in elements with a `dir` of their own; isolation marks would end up in attributes.
            bundle.set_use_isolating(false);
            for file in &self.files {
                // Each file parsed when it was gathered, and no key stands there twice.
                if let Ok(resource) = FluentResource::try_new((*file).to_owned()) {
                    bundle.add_resource_overriding(resource);
                }
            }
            bundle
        })
    }
}

fn keys_of(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

impl Texts {
    /// Gathers the texts of all rooms.
    ///
    /// # Errors
    /// [`Unreadable`] when a file does not parse or two rooms use the same key.
    pub fn gather(rooms: &[&[Source]]) -> Result<Texts, Unreadable> {
        let for_visitors =
            rooms.iter().copied().flatten().filter(|source| source.for_visitors).copied().collect();
        let only_work = rooms.iter().copied().flatten().filter(|source| !source.for_visitors);
        let for_workers =
            only_work.flat_map(|source| source.files).flat_map(|(_, file)| keys_in(file)).collect();
        let sources: Vec<Source> = rooms.iter().copied().flatten().copied().collect();
        let languages: Result<_, _> =
            Lang::ALL.into_iter().map(|lang| Language::gather(lang, &sources)).collect();
        Ok(Texts { languages: languages?, for_visitors, for_workers })
    }

    fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages.iter().find(|language| language.lang == lang)
    }

    /// The parts of what visitors read, by the names of their sources: each is read over by itself.
    pub fn parts(&self) -> impl Iterator<Item = &'static str> {
        self.for_visitors.iter().map(|source| source.room)
    }

    /// What visitors read of a part in this language, beside the Dutch, as it is written: for whoever reads it over.
    pub fn to_read_over(&self, lang: Lang, part: &str) -> Vec<(String, String)> {
        let written = |source: &Source, lang: Lang| {
            let file = source.files.iter().find(|(of, _)| *of == lang.code());
            file.map_or_else(Vec::new, |(_, file)| entries_in(file))
        };
        let beside = |source: &Source| {
            let theirs: BTreeMap<String, String> = written(source, lang).into_iter().collect();
            let dutch = written(source, Lang::Nl);
            dutch.into_iter().map(move |(key, text)| (text, theirs.get(&key).cloned().unwrap_or_default()))
        };
        self.for_visitors.iter().filter(|source| source.room == part).flat_map(beside).collect()
    }

    /// Names what visitors read of a part in this language: another text, another version.
    pub fn version(&self, lang: Lang, part: &str) -> &str {
        self.language(lang).and_then(|language| language.versions.get(part)).map_or("", String::as_str)
    }

    /// The text of `key` in `lang`, in Dutch when that language lacks it, or the key itself (a test keeps
    /// that from happening).
    pub fn text(&self, lang: Lang, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        if let Some(text) = self.in_language(lang, key, args) {
            return text;
        }
        debug_assert!(
            lang.is_for_workers() || !self.for_workers.contains(key),
            "{key} is a text for workers, and a visitor asks for it in {lang:?}: declare it with visitor_texts!"
        );
        self.in_language(Lang::Nl, key, args).unwrap_or_else(|| {
            tracing::error!(key, "a text is missing");
            key.to_owned()
        })
    }

    fn in_language(&self, lang: Lang, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let bundle = self.language(lang)?.bundle();
        let pattern = bundle.get_message(key)?.value()?;
        let named: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut problems = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&named), &mut problems);
        if !problems.is_empty() {
            tracing::error!(key, "a text lacks a value");
        }
        Some(text.into_owned())
    }

    /// Whether `lang` itself has `key`.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.language(lang).is_some_and(|language| language.bundle().has_message(key))
    }
}

/// The keys that stand in a Fluent file, with their texts as they are written there.
pub fn entries_in(file: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in file.lines() {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            let (key, text) = line.split_once('=').unwrap_or((line, ""));
            entries.push((key.trim().to_owned(), text.trim().to_owned()));
        } else if let (true, Some((_, text))) = (line.starts_with(' '), entries.last_mut()) {
            text.push('\n');
            text.push_str(line.trim());
        }
    }
    entries.into_iter().map(|(key, text)| (key, text.trim().to_owned())).collect()
}

/// The keys that stand in a Fluent file.
pub fn keys_in(file: &str) -> BTreeSet<String> {
    entries_in(file).into_iter().map(|(key, _)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Source =
        Source { room: "x", for_visitors: true, files: &[("nl", "x-a = Dag\n"), ("en", "x-a = Hello\n")] };
    const CHANGED: Source =
        Source { room: "x", for_visitors: true, files: &[("nl", "x-a = Hoi\n"), ("en", "x-a = Hello\n")] };
    const WORK: Source = Source { room: "y", for_visitors: false, files: &[("nl", "y-a = Werk\n")] };

    #[test]
    fn a_version_changes_with_what_visitors_read_in_that_language_and_with_nothing_else() {
        const OTHER: Source =
            Source { room: "x-more", for_visitors: true, files: &[("nl", "x-more-a = Tot zo\n")] };
        let version =
            |sources: &[Source], lang| Texts::gather(&[sources]).unwrap().version(lang, "x").to_owned();
        assert_ne!(version(&[HERE], Lang::Nl), version(&[CHANGED], Lang::Nl));
        assert_eq!(version(&[HERE], Lang::En), version(&[CHANGED], Lang::En));
        assert_eq!(version(&[HERE], Lang::Nl), version(&[HERE, WORK], Lang::Nl));
        assert_eq!(
            version(&[HERE], Lang::Nl),
            version(&[HERE, OTHER], Lang::Nl),
            "another part is another text"
        );
        let texts = Texts::gather(&[&[HERE, OTHER, WORK]]).unwrap();
        assert_eq!(texts.parts().collect::<Vec<_>>(), ["x", "x-more"]);
        assert_eq!((texts.version(Lang::Nl, "y"), texts.version(Lang::Nl, "z")), ("", ""));
    }

    #[test]
    fn whoever_reads_a_translation_over_sees_it_beside_the_dutch() {
        let long =
            Source { files: &[("nl", "x-a =\n    Een\n    twee\n"), ("en", "x-a = One two\n")], ..HERE };
        let texts = Texts::gather(&[&[long, WORK]]).unwrap();
        assert_eq!(texts.to_read_over(Lang::En, "x"), [("Een\ntwee".to_owned(), "One two".to_owned())]);
        assert_eq!(texts.to_read_over(Lang::Ar, "x"), [("Een\ntwee".to_owned(), String::new())]);
    }

    #[test]
    fn what_fluent_does_not_understand_and_a_key_that_stands_twice_are_refused_at_once() {
        let wrong = Source { room: "z", for_visitors: true, files: &[("fr", "z-a = { $\n")] };
        for sources in [&[HERE, wrong][..], &[HERE, CHANGED]] {
            assert!(Texts::gather(&[sources]).is_err());
        }
    }

    #[test]
    fn a_text_that_is_not_there_yet_is_shown_in_dutch() {
        assert_eq!(Texts::gather(&[&[HERE]]).unwrap().text(Lang::Ar, "x-a", &[]), "Dag");
    }

    #[test]
    #[should_panic(expected = "a text for workers")]
    fn a_text_for_workers_on_a_visitors_page_is_noticed_while_we_build() {
        Texts::gather(&[&[WORK]]).unwrap().text(Lang::Ar, "y-a", &[]);
    }

    #[test]
    fn numbers_keep_european_figures_in_each_language() {
        for lang in Lang::ALL {
            let files: &'static [(&str, &str)] = Box::leak(Box::new([(lang.code(), "x-n = { $n }\n")]));
            let texts = Texts::gather(&[&[Source { room: "x", for_visitors: true, files }]]).unwrap();
            assert_eq!(texts.text(lang, "x-n", &[("n", FluentValue::from(1234))]), "1234");
        }
    }
}
