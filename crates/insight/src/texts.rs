//! That each text is there, in each language, and that no page asks for one that is not.

use crate::model::{Refusal, Shape, Split, YEARLY};
use kit::Lang;
use kit::texts::keys_in;
use std::collections::BTreeSet;
use std::path::Path;

fn keys() -> BTreeSet<String> {
    crate::TEXTS.iter().flat_map(|source| source.files).flat_map(|(_, file)| keys_in(file)).collect()
}

#[test]
fn each_text_is_there_in_each_language() {
    let texts = kit::Texts::gather(&[kit::TEXTS, people::TEXTS, crate::TEXTS]).unwrap();
    for key in keys() {
        for lang in Lang::ALL {
            assert!(texts.has(lang, &key), "{key} is missing in {lang:?}");
        }
    }
}

/// The keys of this room that stand whole in a source or a template.
fn keys_asked_for(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            keys_asked_for(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for (start, _) in text.match_indices("\"insight-") {
            let rest = &text[start + 1..];
            let end =
                rest.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-').unwrap();
            if rest[end..].starts_with('"') && !rest[..end].ends_with('-') {
                found.insert(rest[..end].to_owned());
            }
        }
    }
}

/// The keys that are put together from the declared tables.
fn keys_of_tables() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = (1..=4).map(|number| format!("insight-quarter-{number}")).collect();
    let mut add = |split: &Split| {
        found.extend(split.categories().map(|code| format!("insight-{}-{code}", split.name)));
    };
    for table in &YEARLY {
        match &table.shape {
            Shape::Quarters(_) => {}
            Shape::Lines(_, split) => add(split),
            Shape::Crossed(_, rows, columns) => {
                add(rows);
                add(columns);
            }
        }
    }
    for table in &YEARLY {
        found
            .extend([format!("insight-table-{}", table.code), format!("insight-table-{}-about", table.code)]);
        let facts = table.facts().iter();
        found.extend(
            facts.flat_map(|fact| [format!("insight-fact-{fact}"), format!("insight-fact-{fact}-means")]),
        );
    }
    found
}

#[test]
fn each_text_that_is_asked_for_exists_and_no_other_does() {
    let mut asked = keys_of_tables();
    for folder in ["src", "templates"] {
        keys_asked_for(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut asked);
    }
    asked.extend(Refusal::ALL.iter().map(|refusal| refusal.text_key().to_owned()));
    let missing: Vec<_> = asked.difference(&keys()).cloned().collect();
    assert!(missing.is_empty(), "asked for and not there: {missing:?}");
    let idle: Vec<_> = keys().difference(&asked).cloned().collect();
    assert!(idle.is_empty(), "there and never asked for: {idle:?}");
}
