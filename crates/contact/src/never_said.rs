//! Words that no visitor reads from us. Whoever handles a network address cannot promise that nobody can be found, so
//! we never say it, in any language; nor do we say it of our own front door to whoever decides about using it.

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

/// What we tell of the house to those who look for one, to its workers, and to whoever reads its code.
fn about_the_house() -> Vec<(String, String)> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let handbook = std::fs::read_dir(root.join("docs/handbook")).unwrap().map(|page| page.unwrap().path());
    let named = ["README.md", "publiccode.yml", "ARCHITECTURE.md", "CHANGELOG.md", "docs/operations.md"];
    let all = named.map(|name| root.join(name)).into_iter().chain(handbook);
    all.map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap().to_lowercase()))
        .collect()
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
fn nor_does_anybody_promise_it_about_us() {
    let files = about_the_house();
    assert!(files.len() > 15, "only {} files", files.len());
    for (name, text) in files {
        assert_eq!(found_in(&text), [""; 0], "{name}");
    }
}

/// Words by which Portuguese says "tu" or "você" to one person. Our texts there say neither "tu" nor "você" (`kit.ftl`): two ways of speaking on one
/// page sound like two houses.
const TU: [&str; 18] = [
    "você",
    "tu",
    "tua",
    "teu",
    "tuas",
    "teus",
    "te",
    "ti",
    "contigo",
    "podes",
    "queres",
    "precisas",
    "escolheste",
    "vês",
    "estás",
    "tens",
    "sabes",
    "és",
];

#[test]
fn portuguese_speaks_to_everybody_in_one_way() {
    let files: Vec<_> = visitors_files().into_iter().filter(|(name, _)| name.contains("/pt/")).collect();
    assert!(files.len() > 30, "only {} files", files.len());
    for (name, text) in files {
        let is_tu = |line: &&str| line.split(|c: char| !c.is_alphabetic()).any(|word| TU.contains(&word));
        let said: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).filter(is_tu).collect();
        assert_eq!(said, [""; 0], "{name}");
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
