//! Words that no visitor reads from us. Whoever handles a network address cannot promise that nobody can be found, so
//! we never say it, in any language.

use std::path::Path;

/// Stems, in lower case, of "anonymous" and of "untraceable".
const NEVER: [&str; 16] = [
    "anoniem",
    "anonim",
    "anónim",
    "anônim",
    "anònim",
    "anonym",
    "anonyem",
    "névtelen",
    "анонім",
    "анонимн",
    "анонимен",
    "مجهول",
    "ontraceerbaar",
    "onvindbaar",
    "untraceable",
    "isimsiz",
];

/// Every file with texts that a visitor may read, of all rooms and languages.
fn visitors_files() -> Vec<(String, String)> {
    let rooms = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut files = Vec::new();
    for room in std::fs::read_dir(rooms).unwrap() {
        let Ok(langs) = std::fs::read_dir(room.unwrap().path().join("locales")) else { continue };
        for file in langs.flat_map(|lang| std::fs::read_dir(lang.unwrap().path()).unwrap()) {
            let path = file.unwrap().path();
            let name = path.display().to_string();
            if !name.ends_with("-work.ftl") {
                files.push((name, std::fs::read_to_string(&path).unwrap().to_lowercase()));
            }
        }
    }
    files
}

fn found_in(text: &str) -> Vec<&'static str> {
    NEVER.into_iter().filter(|word| text.contains(word)).collect()
}

#[test]
fn nobody_is_promised_that_they_cannot_be_found() {
    let files = visitors_files();
    assert!(files.len() > 10, "only {} files", files.len());
    for (name, text) in files {
        assert_eq!(found_in(&text), [""; 0], "{name}");
    }
}

#[test]
fn the_words_would_be_found() {
    for text in
        ["je bent anoniem", "anonymous", "es anónimo", "е анонимен", "أنت مجهول", "anonimă", "anonymně"]
    {
        assert!(!found_in(text).is_empty(), "{text}");
    }
}
