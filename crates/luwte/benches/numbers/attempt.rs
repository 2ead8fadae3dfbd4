//! A shift among a hundred thousand live hashes of the contact check and half a million tallies: its page, the check, noting an
//! attempt, a tally, and the pages around it.

use crate::report::{Reach, Report};
use crate::server::Server;
use crate::stage::{Line, enter, fill, seal, sign_in};
use luwte::home::Home;
use outreach::book::{NewAttempt, send, start, stop};
use outreach::model::{ChannelKind, Handle, Reason};
use people::{Acting, Clock, Dice, Shared};
use std::path::Path;
use std::time::Instant;
use store::{Id, Unit};

/// Live hashes.
const HASHES: usize = 100_000;
/// Tallies.
const TALLIES: usize = 500_000;
/// Rows that are kept at once.
const AT_ONCE: usize = 10_000;
/// Shifts in the list of the team, and contacts in the one that runs.
const SHIFTS: usize = 60;
const CONTACTS: usize = 12;
/// Contacts of two weeks and a day ago, to whom a second message may go: each is looked at by the marks.
const DUE: usize = 40;
const DUE_AFTER_DAYS: i64 = 15;
/// Times that each is measured.
const TIMES: usize = 200;
/// Attempts that are noted: no more than a duo may send in a day, those that stand there already among them.
const ATTEMPTS: usize = 28;
/// Days that a hash lives.
const DAYS: i64 = 90;

pub fn measure(report: &mut Report) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    runtime.block_on(async {
        fill(&home, 2, 0).await;
        let began = Instant::now();
        let due = fill_due(&home).await;
        let shift = fill_shifts(&home).await;
        eprintln!("  filled in {:.1} s", began.elapsed().as_secs_f64());
        let (server, _) = Server::start(&home);
        let cookie = sign_in(&server, 0).await;
        let path = format!("/werk/diensten/{shift}");
        let seal = seal(&server, &path, &cookie).await;
        let mut line = Line::open(server.port).await.expect("a line");
        let mut worst: f64 = 0.0;
        let due = format!("/werk/diensten/{due}");
        for (name, way, times_done) in WAYS {
            let mut times = Vec::new();
            for number in 0..times_done {
                let began = Instant::now();
                way.go(&mut line, (&path, &due), &cookie, &seal, number).await;
                times.push(began.elapsed().as_secs_f64() * 1000.0);
            }
            times.sort_by(f64::total_cmp);
            let p95 = times[times_done * 95 / 100];
            eprintln!("  {name}: half within {:.1} ms, 95 of 100 within {p95:.1} ms", times[times_done / 2]);
            worst = worst.max(p95);
        }
        report.add("attempt_p95_ms", worst, "ms", Reach::AtMost(30.0));
    });
}

/// What a worker does, how often it is measured.
const WAYS: [(&str, Way, usize); 9] = [
    ("the page", Way::Page, TIMES),
    ("the page of whom one may write again", Way::Due, TIMES),
    ("the check", Way::Check, TIMES),
    ("an attempt", Way::Attempt, ATTEMPTS),
    ("a tally", Way::Tally, TIMES),
    ("the list of shifts", Way::Around("/werk/diensten"), TIMES),
    ("the contacts of all shifts", Way::Around("/werk/diensten/contacten"), TIMES),
    ("the coverage", Way::Around("/werk/dekking"), TIMES),
    ("the roster", Way::Around("/werk/rooster"), TIMES),
];

/// What a worker does.
#[derive(Clone, Copy)]
enum Way {
    Page,
    Due,
    Check,
    Attempt,
    Tally,
    Around(&'static str),
}

impl Way {
    async fn go(self, line: &mut Line, (path, due): (&str, &str), cookie: &str, seal: &str, number: usize) {
        let (answer, expected) = match self {
            Way::Page => (line.get(path, cookie).await, 200),
            Way::Due => (line.get(due, cookie).await, 200),
            Way::Check => {
                let form = format!("_zegel={seal}&schuilnaam=niemand_{number}");
                (line.post(&format!("{path}/nagaan"), cookie, &form).await, 200)
            }
            Way::Attempt => {
                // One of those that the check said yes to.
                let form = format!("_zegel={seal}&schuilnaam=niemand_{number}&taal=nl&reden=other");
                (line.post(&format!("{path}/pogingen"), cookie, &form).await, 303)
            }
            Way::Around(page) => (line.get(page, cookie).await, 200),
            Way::Tally => {
                let form = format!("_zegel={seal}&wat=sent");
                (line.post(&format!("{path}/tel"), cookie, &form).await, 303)
            }
        };
        assert_eq!(answer.expect("an answer").status, expected);
    }
}

/// Fills the house; gives the shift that runs.
async fn fill_shifts(folder: &Path) -> Id {
    let house = Home::at(folder).open(Clock::Machine, Dice::Machine).expect("a house");
    let one = enter(&house, 0).await;
    hashes_and_tallies(&house).await;
    let with = colleague(&one).await;
    for _ in 0..SHIFTS {
        let shift = begin(&one, with).await;
        let one = one.afresh(one.role()).await.expect("at work");
        stop(&one, shift).await.expect("stopped");
    }
    let shift = begin(&one, with).await;
    let one = one.afresh(one.role()).await.expect("at work");
    write_to(&one, shift, "boom", CONTACTS).await;
    house.store.clone().close().await.expect("closed");
    shift
}

/// A shift of some time ago, all of whose contacts may be written to once more; gives it.
async fn fill_due(folder: &Path) -> Id {
    let then = Clock::Machine.now().plus_days(-DUE_AFTER_DAYS);
    let house = Home::at(folder).open(Clock::standing_at(then), Dice::Machine).expect("a house");
    let one = enter(&house, 0).await;
    let shift = begin(&one, colleague(&one).await).await;
    let one = one.afresh(one.role()).await.expect("at work");
    write_to(&one, shift, "wilg", DUE).await;
    stop(&one, shift).await.expect("stopped");
    house.store.clone().close().await.expect("closed");
    shift
}

async fn colleague(one: &Acting) -> Id {
    one.colleagues().await.expect("colleagues").iter().find(|w| w.id != one.worker().id).expect("two").id
}

async fn write_to(one: &Acting, shift: Id, tree: &str, count: usize) {
    for number in 0..count {
        let handle = Handle::parse(&format!("{tree}_{number}")).expect("a name");
        let new = NewAttempt { handle, reason: Reason::Other, interpretation: None };
        send(one, shift, new).await.expect("sent");
    }
}

async fn begin(one: &Acting, with: Id) -> Id {
    start(one, ChannelKind::ChatSite, "Voorbeeldchat".to_owned(), with).await.expect("a shift")
}

/// Straight into the store, many at once: their content does not matter, their number does.
async fn hashes_and_tallies(house: &Shared) {
    let now = house.now();
    let rows = (HASHES + TALLIES) / AT_ONCE;
    for chunk in 0..rows {
        let mut unit = Unit::new();
        unit.at(now);
        let mut rng = house.dice.rng();
        for number in 0..AT_ONCE {
            if chunk * AT_ONCE + number < HASHES {
                let parts = [&chunk.to_be_bytes()[..], &number.to_be_bytes()];
                unit.mark(house.pepper.blind("contact check", &parts), now.plus_days(DAYS));
            } else {
                unit.count(Id::random(&mut *rng), 1);
            }
        }
        house.store.save(unit).await.expect("kept");
    }
}
