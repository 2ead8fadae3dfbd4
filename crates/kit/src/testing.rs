//! What each room holds its texts to; called by a test of each room, and by nothing else.
//!
//! ```text
//! #[test]
//! fn the_texts_are_whole_in_every_language() {
//!     let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
//!         .also(Phase::ALL.iter().map(|phase| phase.text_key()))
//!         .but(&["casework-begun"])
//!         .faults();
//!     assert!(faults.is_empty(), "{}", faults.join("\n"));
//! }
//! ```
//!
//! A fault is: a key that one language has and another lacks; values (`{ $name }`) that differ between languages; a
//! plural that the language does not have, or lacks one that it needs; a text that was left in Dutch; a key that is
//! used and has no text; a text that is used nowhere.

mod file;
mod plural;

use crate::lang::Lang;
use crate::texts::Source;
use file::{File, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// So many words may be the same in Dutch and in another language: names, mostly.
pub const SAME_WORDS_MAX: usize = 3;

/// The texts of a room, and where they are used.
pub struct Room {
    sources: &'static [Source],
    folders: Vec<PathBuf>,
    used: BTreeSet<String>,
    no_keys: Vec<&'static str>,
}

impl Room {
    /// The sources of a room and the folder of its crate. Used is whatever stands in quotes in `src` and `templates`.
    pub fn new(sources: &'static [Source], crate_folder: &str) -> Room {
        let crate_folder = Path::new(crate_folder);
        Room {
            sources,
            folders: vec![crate_folder.join("src"), crate_folder.join("templates")],
            used: BTreeSet::new(),
            no_keys: Vec::new(),
        }
    }

    /// The texts are used in the crates beside this one as well.
    pub fn used_beside(mut self, crate_folder: &str) -> Room {
        self.folders = vec![Path::new(crate_folder).join("..")];
        self
    }

    /// Keys that are put together, so that they stand nowhere as a whole.
    pub fn also<T: Into<String>>(mut self, keys: impl IntoIterator<Item = T>) -> Room {
        self.used.extend(keys.into_iter().map(Into::into));
        self
    }

    /// What stands in quotes and only looks like a key: the code of a fact, the name of a folder.
    pub fn but(mut self, no_keys: &[&'static str]) -> Room {
        self.no_keys.extend(no_keys);
        self
    }

    /// All that is wrong; nothing, as a rule.
    pub fn faults(mut self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut keys = BTreeSet::new();
        for source in self.sources {
            keys.extend(judge(source, &mut faults));
        }
        for folder in std::mem::take(&mut self.folders) {
            self.look_for_keys(&folder, &mut faults);
        }
        let missing = self.used.difference(&keys).map(|key| format!("{key} is used and has no text"));
        let idle = keys.difference(&self.used).map(|key| format!("{key} is used nowhere"));
        faults.extend(missing.chain(idle));
        faults
    }

    /// The languages that what visitors see still lacks, as `contact/pl`.
    pub fn to_translate(&self) -> Vec<String> {
        let for_visitors = self.sources.iter().filter(|source| source.for_visitors);
        for_visitors
            .flat_map(|source| {
                let there = |lang: &Lang| source.files.iter().any(|(of, _)| *of == lang.code());
                let lacking = Lang::ALL.into_iter().filter(move |lang| !there(lang));
                lacking.map(|lang| format!("{}/{}", source.room, lang.code()))
            })
            .collect()
    }

    /// Every text in quotes below a folder that looks like a key of this room.
    fn look_for_keys(&mut self, folder: &Path, faults: &mut Vec<String>) {
        let Ok(entries) = std::fs::read_dir(folder) else {
            return faults.push(format!("{} cannot be read", folder.display()));
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if path.is_dir() && !matches!(name, "node_modules" | "dist" | "tests" | "locales") {
                self.look_for_keys(&path, faults);
            } else if matches!(path.extension().and_then(|kind| kind.to_str()), Some("rs" | "html")) {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                let keys: Vec<&str> = text.split('"').filter(|piece| self.is_key(piece)).collect();
                self.used.extend(keys.into_iter().map(str::to_owned));
            }
        }
    }

    fn is_key(&self, piece: &str) -> bool {
        let room = self.sources.first().and_then(|source| source.room.split('-').next()).unwrap_or_default();
        let rest = piece.strip_prefix(room).and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| !rest.is_empty() && !rest.ends_with('-'))
            && piece.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !self.no_keys.contains(&piece)
            && !self.sources.iter().any(|source| source.room == piece)
    }
}

/// Holds each language of a source to Dutch; answers with its keys.
fn judge(source: &Source, faults: &mut Vec<String>) -> BTreeSet<String> {
    let mut files = BTreeMap::new();
    for (code, file) in source.files {
        match (Lang::from_code(code), File::read(file)) {
            (Some(lang), Ok(file)) => drop(files.insert(lang, file)),
            (None, _) => faults.push(format!("{}/{code}: no language has this code", source.room)),
            (_, Err(why)) => faults.push(format!("{}/{code}: {why}", source.room)),
        }
    }
    for needed in Lang::WORKERS {
        if !files.contains_key(&needed) {
            faults.push(format!("{}/{} is not there", source.room, needed.code()));
        }
    }
    let Some(dutch) = files.get(&Lang::Nl) else { return BTreeSet::new() };
    for (lang, file) in &files {
        let mut fault = |what: String| faults.push(format!("{}/{}: {what}", source.room, lang.code()));
        file.repeated.iter().for_each(|key| fault(format!("{key} stands there twice")));
        for key in dutch.texts.keys().filter(|key| !file.texts.contains_key(*key)) {
            fault(format!("{key} is missing"));
        }
        for (key, text) in &file.texts {
            plural::faults(*lang, text).into_iter().for_each(|what| fault(format!("{key}: {what}")));
            match dutch.texts.get(key) {
                None => fault(format!("{key} is not there in Dutch")),
                Some(dutch) => {
                    compare(*lang, dutch, text).into_iter().for_each(|what| fault(format!("{key}: {what}")))
                }
            }
        }
    }
    dutch.texts.keys().cloned().collect()
}

fn compare(lang: Lang, dutch: &Text, text: &Text) -> Option<String> {
    if dutch.values != text.values {
        return Some(format!("has the values {:?}, in Dutch {:?}", text.values, dutch.values));
    }
    let words = text.words.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let is_left = lang != Lang::Nl && words > SAME_WORDS_MAX && dutch.words == text.words;
    is_left.then(|| "is still in Dutch".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NL: &str = "x-a = Er { $n ->\n    [one] is één brief\n   *[other] zijn { $n } brieven\n } voor jou\nx-b = Dag, { $name }\n";

    fn faults(files: &'static [(&'static str, &'static str)]) -> Vec<String> {
        let mut faults = Vec::new();
        judge(&Source { room: "x", for_visitors: true, files }, &mut faults);
        faults.retain(|fault| fault != "x/en is not there");
        faults
    }

    #[test]
    fn a_whole_translation_has_no_fault() {
        let polish = "x-a = { $n ->\n    [one] Jest jeden list\n    [few] Są { $n } listy\n   *[many] Jest { $n } listów\n } dla ciebie\nx-b = Cześć, { $name }\n";
        let files: &'static [(&'static str, &'static str)] =
            Box::leak(Box::new([("nl", NL), ("pl", polish)]));
        assert_eq!(faults(files), [""; 0]);
    }

    #[test]
    fn each_kind_of_fault_is_found() {
        let cases: [(&str, &str); 6] = [
            ("x-a = List { $n }\n", "x-b is missing"),
            ("x-a = List { $n }\nx-b = Dag, { $wie }\n", "x-b: has the values"),
            ("x-a = List { $n }\nx-b = { $name }\nx-c = Nowy\n", "x-c is not there in Dutch"),
            ("x-a = List { $n }\nx-b = { $name\n", "x/pl: "),
            ("x-a = List { $n }\nx-b = { $name }\nx-b = { $name }\n", "x-b stands there twice"),
            (
                "x-a = { $n ->\n    [one] list\n   *[other] { $n } listy\n }\nx-b = { $name }\n",
                "x-a: lacks the plural",
            ),
        ];
        for (polish, expected) in cases {
            let files: &'static [(&'static str, &'static str)] =
                Box::leak(Box::new([("nl", NL), ("pl", polish)]));
            let found = faults(files);
            assert!(found.iter().any(|fault| fault.contains(expected)), "{expected}: {found:?}");
        }
    }

    #[test]
    fn a_sentence_that_was_left_in_dutch_is_found_and_a_name_is_not() {
        let same = "x-a = Wij schrijven je terug\nx-b = Centrum Seksueel Geweld\n";
        let files: &'static [(&'static str, &'static str)] =
            Box::leak(Box::new([("nl", same), ("fr", same)]));
        assert_eq!(faults(files), ["x/fr: x-a: is still in Dutch"]);
    }

    #[test]
    fn what_stands_in_quotes_is_a_key_when_it_looks_like_one() {
        const SOURCES: &[Source] = &[Source { room: "kit", for_visitors: true, files: &[] }];
        let room = Room::new(SOURCES, "").but(&["kit-look"]);
        assert!(room.is_key("kit-send") && room.is_key("kit-problem-404-title"));
        for no in ["kit", "kit-", "kit-problem-", "kit-look", "kitchen-a", "kit-A", "kit-a b", "door-a"] {
            assert!(!room.is_key(no), "{no}");
        }
    }

    /// Words that a page may need tomorrow.
    const SPARE: [&str; 5] = ["kit-close", "kit-field-too-short", "kit-next", "kit-open", "kit-sure"];

    #[test]
    fn the_texts_of_this_room_are_whole_in_every_language() {
        let here = env!("CARGO_MANIFEST_DIR");
        let problems =
            crate::Problem::ALL.iter().flat_map(|problem| [problem.title_key(), problem.text_key()]);
        let months = (1..=12).map(|month| format!("kit-month-{month}"));
        let room = Room::new(crate::TEXTS, here).used_beside(here).also(problems).also(months);
        // Has the name of its source, which is no key anywhere else.
        let room = room.also(["kit-honest"]);
        let faults = room.also(SPARE).but(&["kit-look", "kit-form"]).faults();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
