//! Every string a person sees, from Fluent files that stand beside the feature they belong to.
//!
//! Each room declares its texts with [`texts!`](crate::texts!); the binary gathers them once into [`Texts`].

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Dutch, the first language: each text exists in it.
    Nl,
    /// English.
    En,
}

impl Lang {
    /// All languages, the first one first.
    pub const ALL: [Lang; 2] = [Lang::Nl, Lang::En];

    /// The code of BCP 47.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    /// The language's own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Nl => "Nederlands",
            Lang::En => "English",
        }
    }

    /// The direction of writing, for the attribute `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Lang::Nl | Lang::En => "ltr",
        }
    }

    /// The language with this code, if there is one.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The best language for a header `Accept-Language` (RFC 9110, 12.5.4); Dutch if none fits.
    pub fn from_header(header: &str) -> Lang {
        header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim().to_ascii_lowercase();
                let weight = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q=")?.parse::<f32>().ok())
                    .unwrap_or(1.0);
                let lang = Lang::from_code(tag.split('-').next()?)?;
                (weight > 0.0).then_some((weight, lang))
            })
            .fold(None, |best: Option<(f32, Lang)>, next| match best {
                Some((weight, _)) if weight >= next.0 => best,
                _ => Some(next),
            })
            .map_or(Lang::Nl, |(_, lang)| lang)
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Lang::Nl => unic_langid::langid!("nl"),
            Lang::En => unic_langid::langid!("en"),
        }
    }
}

/// The Fluent sources of one room, one per language.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// The room's name, for messages of tests.
    pub room: &'static str,
    /// Language and file content.
    pub files: &'static [(Lang, &'static str)],
}

/// Embeds `locales/<lang>/<room>.ftl` of the calling crate.
#[macro_export]
macro_rules! texts {
    ($room:literal) => {
        $crate::texts::Source {
            room: $room,
            files: &[
                (
                    $crate::texts::Lang::Nl,
                    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/nl/", $room, ".ftl")),
                ),
                (
                    $crate::texts::Lang::En,
                    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/", $room, ".ftl")),
                ),
            ],
        }
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
    bundles: Vec<(Lang, FluentBundle<FluentResource>)>,
}

impl Texts {
    /// Gathers the texts of all rooms.
    ///
    /// # Errors
    /// [`Unreadable`] when a file does not parse or two rooms use the same key.
    pub fn gather(rooms: &[&[Source]]) -> Result<Texts, Unreadable> {
        let mut bundles = Vec::new();
        for lang in Lang::ALL {
            let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
            // Texts stand in elements with a `dir` of their own; isolation marks would end up in attributes.
            bundle.set_use_isolating(false);
            for source in rooms.iter().copied().flatten() {
                let unreadable = |why: String| Unreadable { room: source.room, lang, why };
                for (_, file) in source.files.iter().filter(|(of, _)| *of == lang) {
                    let resource = FluentResource::try_new((*file).to_owned())
                        .map_err(|(_, errors)| unreadable(format!("{errors:?}")))?;
                    bundle.add_resource(resource).map_err(|errors| unreadable(format!("{errors:?}")))?;
                }
            }
            bundles.push((lang, bundle));
        }
        Ok(Texts { bundles })
    }

    /// The text of `key` in `lang`, in Dutch when that language lacks it, or the key itself (a test keeps
    /// that from happening).
    pub fn text(&self, lang: Lang, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        [lang, Lang::Nl].into_iter().find_map(|lang| self.in_language(lang, key, args)).unwrap_or_else(|| {
            tracing::error!(key, "a text is missing");
            key.to_owned()
        })
    }

    fn in_language(&self, lang: Lang, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (_, bundle) = self.bundles.iter().find(|(of, _)| *of == lang)?;
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
        self.bundles.iter().any(|(of, bundle)| *of == lang && bundle.has_message(key))
    }
}

/// The keys that stand in a Fluent file: for the test that no key is missing in any language.
pub fn keys_in(file: &str) -> BTreeSet<String> {
    file.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wish_is_followed_by_weight() {
        assert_eq!(Lang::from_header("en-GB,en;q=0.9,nl;q=0.8"), Lang::En);
        assert_eq!(Lang::from_header("de, nl-NL;q=0.7, en;q=0.3"), Lang::Nl);
        assert_eq!(Lang::from_header("de"), Lang::Nl);
        assert_eq!(Lang::from_header(""), Lang::Nl);
        assert_eq!(Lang::from_header(";;q=,,,=q;en;q=x"), Lang::Nl);
        assert_eq!(Lang::from_header("en;q=0"), Lang::Nl);
    }

    #[test]
    fn the_texts_of_this_room_are_there_in_each_language() {
        let texts = Texts::gather(&[crate::TEXTS]).unwrap();
        for (_, file) in crate::TEXTS.iter().flat_map(|source| source.files) {
            for key in keys_in(file) {
                for lang in Lang::ALL {
                    assert!(texts.has(lang, &key), "{key} is missing in {lang:?}");
                }
            }
        }
    }
}
