//! Locked at rest: everything that people write in the story carries a mark that stands nowhere else. Then the
//! database, its journals, backups, logs, the temporary folder and the memory of the program are searched for it.

use crate::house::TestHouse;
use crate::person::{FILLED_IN, without_ids};
use crate::process::Process;
use crate::story::Story;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

/// Forms by which an organisation tells everybody something, and its own texts: no canary can fly there.
const FOR_EVERYBODY: [&str; 11] = [
    "/werk/voordeur",
    "/werk/inloop/",
    "/werk/talen/",
    "/werk/zinnen",
    "/werk/rooster",
    "/werk/rondes/lijsten",
    "/werk/bijeenkomsten",
    "/werk/leefgebieden",
    "/werk/opvang",
    "/werk/partners",
    "/werk/praktisch",
];
/// What is told of a kind of work; what the team agreed about it is sealed.
const TOLD_OF_A_KIND: &str = "/plaatselijk";

fn is_for_everybody(action: &str) -> bool {
    FOR_EVERYBODY.iter().any(|one| action.starts_with(one))
        || action.starts_with(KINDS) && action.ends_with(TOLD_OF_A_KIND)
}

/// Kinds of work have a page each, with the same forms.
const KINDS: &str = "/werk/soorten/";

/// The form that an address belongs to, whatever it is about.
fn form_of(action: &str) -> String {
    match action.strip_prefix(KINDS).and_then(|rest| rest.split_once('/')) {
        Some((_, what)) => format!("{KINDS}{{kind}}/{what}"),
        None => without_ids(action),
    }
}

/// Buttons that stand in a form and send it elsewhere.
const BUTTONS: [(&str, &str); 1] = [("/hoi", "over")];

/// When the program has noticed, at the latest, that a line was closed.
const NOTICED_WITHIN: Duration = Duration::from_secs(10);
const BETWEEN_LOOKS: Duration = Duration::from_millis(300);

/// The ways in which a mark could stand somewhere.
fn disguises(mark: &str) -> Vec<Vec<u8>> {
    let bytes = mark.as_bytes();
    let hex = data_encoding::HEXLOWER.encode(bytes);
    let percent: String = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
    let mut ways = vec![
        bytes.to_vec(),
        hex.clone().into_bytes(),
        hex.to_uppercase().into_bytes(),
        percent.clone().into_bytes(),
        percent.to_uppercase().into_bytes(),
        mark.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        mark.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ];
    // Base 64 depends on where the text begins: cut what three beginnings have in common.
    for before in 0..3 {
        let shifted = [vec![b' '; before], bytes.to_vec()].concat();
        let encoded = data_encoding::BASE64.encode(&shifted);
        let middle = encoded.get(4..encoded.len() - 4).unwrap_or_default().to_owned();
        ways.push(middle.into_bytes());
    }
    ways
}

/// Looks for many needles at once: by their first eight bytes, then the whole.
struct Search {
    needles: Vec<Vec<u8>>,
    starts: std::collections::HashMap<[u8; 4], Vec<usize>>,
}

impl Search {
    fn of(marks: &[String]) -> Search {
        let needles: Vec<Vec<u8>> = marks.iter().flat_map(|mark| disguises(mark)).collect();
        let mut starts: std::collections::HashMap<[u8; 4], Vec<usize>> = std::collections::HashMap::new();
        for (place, needle) in needles.iter().enumerate() {
            starts.entry(needle[..4].try_into().unwrap()).or_default().push(place);
        }
        Search { needles, starts }
    }

    /// The first needle that stands in the hay.
    fn find(&self, hay: &[u8]) -> Option<&[u8]> {
        hay.windows(4).enumerate().find_map(|(at, four)| {
            let four: [u8; 4] = four.try_into().unwrap();
            self.starts
                .get(&four)?
                .iter()
                .map(|place| &self.needles[*place])
                .find(|needle| hay[at..].starts_with(needle))
                .map(Vec::as_slice)
        })
    }
}

/// Where a mark stands in the memory of the program, with what is around it.
fn marks_in_memory(program: &Process, search: &Search) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    program.memory(|place, region| {
        if let Some(needle) = search.find(region) {
            let at = region.windows(needle.len()).position(|window| window == needle).unwrap_or(0);
            let around = region.get(at.saturating_sub(80)..(at + 80).min(region.len())).unwrap_or_default();
            found.push(format!("{place}: {}", String::from_utf8_lossy(around).escape_debug()));
        }
    })?;
    Ok(found)
}

fn files_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_search_finds_a_mark_in_every_disguise() {
    let search = Search::of(&["00c0ffee00c0ffee".to_owned()]);
    for needle in disguises("00c0ffee00c0ffee") {
        assert!(search.find(&[b"voor".to_vec(), needle, b"na".to_vec()].concat()).is_some());
    }
    assert!(search.find(b"niets te vinden in deze zin").is_none());
}

#[test]
fn nothing_that_people_write_can_be_read_anywhere_at_rest() {
    let house = TestHouse::open_as_program();
    let mut story = Story::begin(&house);
    story.play_until(20);
    crate::story::knock_and_break_the_glass(&mut story);
    crate::story::own_wishes(&mut story);
    crate::story::passing_on(&mut story);
    crate::story::own_channels(&mut story);
    crate::story::going_on(&mut story);
    story.raise_a_theme();
    crate::story::write_the_account(&mut story);
    let last_words = story.words("bedankt voor alles");
    story.keep("sluiten", &[("doel", "unsure"), ("woorden", &last_words)]);
    let marks = [story.said.clone(), vec![story.code.replace('-', "")]].concat();
    assert!(marks.len() > 40, "the story writes in many places: {}", marks.len());
    let search = Search::of(&marks);
    let backups = house.home().join("backups");
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_luwte"))
        .arg("--home")
        .arg(house.home())
        .arg("backup")
        .arg("--records")
        .arg(backups.join("records"))
        .arg("--keys")
        .arg(backups.join("keys"))
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(search.find(&made.stdout).is_none() && search.find(&made.stderr).is_none());
    drop(story);
    // Connections are closed with their people; what is left in memory is what the program keeps by itself.
    let closed = Instant::now();
    std::thread::sleep(BETWEEN_LOOKS);
    let found_in_memory = loop {
        // On a busy machine the program notices later that they are gone. What stays is found by the last look too.
        let is_last = closed.elapsed() > NOTICED_WITHIN;
        match marks_in_memory(house.program(), &search) {
            Ok(found) if found.is_empty() || is_last => break found,
            Ok(_) => std::thread::sleep(BETWEEN_LOOKS),
            // Whoever is not the machine's administrator may not look, which is as good.
            Err(error) => {
                assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied);
                break Vec::new();
            }
        }
    };
    assert!(found_in_memory.is_empty(), "in the memory of the program: {found_in_memory:#?}");
    let (process, folder) = house.into_program();
    process.kill();
    for path in files_below(folder.path()) {
        let content = std::fs::read(&path).unwrap();
        if let Some(needle) = search.find(&content) {
            panic!("{} holds {:?}", path.display(), String::from_utf8_lossy(needle));
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(!name.starts_with("core"), "no core image: {name}");
    }
}

/// When somebody adds a field to a form, this test asks for it to be filled in by the story.
#[test]
fn the_story_fills_in_every_field_of_every_form() {
    // Where all tests take turns on one thread, another may have been here.
    drop(FILLED_IN.take());
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    for step in [10, 13, 16, 20] {
        story.play_until(step);
        let forms = story.all_forms();
        let kept = forms.into_iter().filter(|(_, to, _)| !is_for_everybody(to));
        for (_, action, fields) in kept {
            // A name that begins so is a hidden field: a seal, a nonce.
            for field in fields.into_iter().filter(|field| !field.starts_with('_')) {
                let is_button = BUTTONS.contains(&(action.as_str(), field.as_str()));
                if !is_button {
                    seen.insert((form_of(&action), field));
                }
            }
        }
    }
    story.play_until(21);
    crate::story::play_all_branches();
    let filled: BTreeSet<(String, String)> =
        FILLED_IN.take().into_iter().map(|(action, field)| (form_of(&action), field)).collect();
    let forgotten: Vec<_> = seen.difference(&filled).collect();
    assert!(
        forgotten.is_empty(),
        "the story leaves these fields empty, so no canary flies there: {forgotten:#?}"
    );
}
