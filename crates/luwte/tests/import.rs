//! `luwte import` as somebody runs it: a table, a map, a passphrase; what it prints, and what is kept afterwards.

#![cfg(test)]

use casework::book::{open, own_list};
use casework::model::{Choice, Note};
use luwte::home::{Home, HomeSettings};
use people::invitation::{Invitation, NewAccount, accept};
use people::organisation::found;
use people::session::act_as;
use people::{Acting, Ask, Clock, Dice, House, Role, second_step};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tokio::sync::{Mutex, MutexGuard};
use vault::{Stretch, Ticket};

const PASSPHRASE: &str = "lange stille lindelaan";
const MAP: &str = r#"
dates = "dd-mm-yyyy"

[columns]
number = "Nr"
guide = "Begeleider"
pseudonym = "Noemnaam"
begun = "Sinds"
wish = "Wens"
note = "Notitie"
noted = "Datum"

[guides]
"G. de Wit" = "guus"
"#;
const HEADER: &str = "Nr;Begeleider;Noemnaam;Sinds;Wens;Notitie;Datum;Map";
const TWO_FILES: &str = "\
    17;G. de Wit;Wilg;01-02-2024;overdag werken;Belde zelf.;03-02-2024;12\n\
    17;G. de Wit;Wilg;01-02-2024;;Kwam langs voor koffie.;10-02-2024;12\n\
    18;guus;;;;;;\n";
/// Files in a table that takes long enough to be stopped halfway.
const MANY: usize = 400;
/// The moments at which it is stopped, in milliseconds after the passphrase.
const STOPPED_AFTER: [u64; 6] = [5, 40, 120, 250, 450, 800];

/// One test at a time: a program that is being started holds for a moment what this one has open, and so the lock of a store
/// that another test has just closed.
static ALONE: Mutex<()> = Mutex::const_new(());

/// An installation with a team lead and a guide, and nobody at home.
struct Place {
    folder: tempfile::TempDir,
    _alone: MutexGuard<'static, ()>,
}

impl Place {
    async fn new() -> Place {
        let place = Place { folder: tempfile::tempdir().unwrap(), _alone: ALONE.lock().await };
        place.home().make(&HomeSettings::default(), &[7; 32]).unwrap();
        let house = place.home().open(Clock::Machine, Dice::Machine).unwrap();
        let founded = found(&house, "De Haven").await.unwrap();
        let founding = Invitation::behind(&house, &founded.first_link).await.unwrap();
        let lead = Invitation { roles: vec![Role::TeamLead], ..founding.clone() };
        account(&house, "lot", &founded.first_link, &lead).await;
        let guide = Invitation { roles: vec![Role::CaseManager], seats: Vec::new(), ..founding };
        let mut work = house.work();
        let link = guide.send(&mut work).unwrap();
        house.keep(work).await.unwrap();
        account(&house, "guus", &link, &guide).await;
        house.store.clone().close().await.unwrap();
        place
    }

    fn home(&self) -> Home {
        Home::at(self.folder.path().join("home"))
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// The command, with its passphrase typed.
    fn start(&self, lines: &str, more: &[&str]) -> Child {
        let table = self.file("bestand.csv", &format!("{HEADER}\n{lines}"));
        let map = self.file("kaart.toml", MAP);
        let mut child = program(&self.folder.path().join("home"))
            .arg("import")
            .arg(table)
            .arg("--map")
            .arg(map)
            .args(["--by", "lot"])
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Whoever refuses before the passphrase has closed its input already.
        let _ = writeln!(child.stdin.take().unwrap(), "{PASSPHRASE}");
        child
    }

    fn run(&self, lines: &str, more: &[&str]) -> (bool, String) {
        let Output { status, stdout, stderr } = self.start(lines, more).wait_with_output().unwrap();
        let said = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        (status.success(), said)
    }

    /// Looks at what is kept, as the guide.
    async fn as_guide<T>(&self, look: impl AsyncFnOnce(Acting) -> T) -> T {
        let house = self.home().open(Clock::Machine, Dice::Machine).unwrap();
        let guide = act_as(&Ask::inside(house.clone()), "guus", PASSPHRASE, Role::CaseManager).await.unwrap();
        let seen = look(guide).await;
        assert_eq!(house.store.check().unwrap(), [], "the store is whole");
        house.store.clone().close().await.unwrap();
        seen
    }

    async fn files(&self) -> usize {
        self.as_guide(async |guide| own_list(&guide).await.unwrap().cases.len()).await
    }
}

fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_luwte"));
    command.arg("--home").arg(home);
    command
}

async fn account(house: &House, name: &str, link: &Ticket, invitation: &Invitation) {
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: second_step::fresh(&mut *house.dice.rng()),
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    accept(house, link, invitation, account).await.unwrap();
}

fn says(said: &str, texts: &[&str]) {
    for text in texts {
        assert!(said.contains(text), "“{text}” is not said:\n{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_looked_at_first_then_brought_and_the_same_table_again_adds_nothing() {
    let place = Place::new().await;
    let (done, said) = place.run(TWO_FILES, &["--dry-run"]);
    assert!(done, "{said}");
    says(
        &said,
        &[
            "line 2",
            "guus",
            "new: a pseudonym, a wish, notes: 2",
            "2 new, 0 here already",
            "nothing was kept",
        ],
    );
    assert!(!said.contains("koffie") && !said.contains("Wilg"), "never a word of a file: {said}");
    assert_eq!(place.files().await, 0, "a dry run keeps nothing");

    let (done, said) = place.run(TWO_FILES, &[]);
    assert!(done, "{said}");
    says(&said, &["2 new, 0 here already", "All of it is kept."]);
    place
        .as_guide(async |guide| {
            let cases = own_list(&guide).await.unwrap().cases;
            assert_eq!(cases.len(), 2);
            let wilg = cases.iter().find(|row| row.head.pseudonym == "Wilg").unwrap();
            let file = open(&guide, wilg.id).await.unwrap();
            assert_eq!(file.newest::<Choice>().unwrap().words, "overdag werken");
            let notes: Vec<String> = file.all::<Note>().into_iter().map(|note| note.piece.facts).collect();
            assert_eq!(notes, ["Belde zelf.", "Kwam langs voor koffie."]);
        })
        .await;

    let (done, said) = place.run(TWO_FILES, &[]);
    assert!(done, "{said}");
    says(&said, &["here already: nothing happens", "0 new, 2 here already"]);
    assert_eq!(place.files().await, 2, "the same table twice adds nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_in_the_last_line_stops_everything() {
    let place = Place::new().await;
    let (done, said) = place.run(&format!("{TWO_FILES}19;niemand;;;;;;\n"), &[]);
    assert!(!done);
    says(&said, &["line 5", "niemand"]);
    let (done, said) = place.run(&format!("{TWO_FILES}19;guus;;;;Belde.;geen dag;\n"), &[]);
    assert!(!done && said.contains("line 5"), "{said}");
    assert_eq!(place.files().await, 0, "the good lines before it are not kept either");
}

#[tokio::test(flavor = "multi_thread")]
async fn stopped_halfway_all_of_it_is_kept_or_nothing() {
    let place = Place::new().await;
    let mut lines = String::new();
    for number in 0..MANY {
        writeln!(lines, "{number};guus;;;;Kwam langs, nummer {number}.;;").unwrap();
    }
    for after in STOPPED_AFTER {
        let mut child = place.start(&lines, &[]);
        std::thread::sleep(Duration::from_millis(after));
        let _ = child.kill();
        child.wait().unwrap();
        let kept = place.files().await;
        assert!(kept == 0 || kept == MANY, "stopped after {after} ms, {kept} of {MANY} were kept");
    }
    let (done, said) = place.run(&lines, &[]);
    assert!(done, "{said}");
    assert_eq!(place.files().await, MANY, "done again it is whole, and nothing is there twice");
}
