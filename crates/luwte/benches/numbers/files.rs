//! A hundred workers at once in their files: opening one, saving a note, looking at the day. The same with ten and with a
//! hundred times as many files in the house: what one asks must not grow with the files of others.

use crate::report::{Reach, Report};
use crate::server::Server;
use crate::stage::{self, Line};
use casework::book::{self, CaseFile, NewTask};
use casework::model::head::{CaseHead, Head, Lead, Phase};
use casework::model::{By, Note, Record};
use contact::book::visitor;
use luwte::home::Home;
use people::{Acting, Action, Ask, CircleKind, Clock, Deed, Dice, Once, Shared, Work};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::sealed::{Dossier, Span};
use store::{Circle, Id, Scope};
use vault::SecretKey;

/// Workers at once.
const WORKERS: usize = 100;
/// Files that each of them leads, in a house of whatever size; the others belong to colleagues who are not there.
const OWN: usize = 5;
/// Lines in the access log of a file before the measuring begins.
const LOOKS: usize = 200;
/// Notes in a file.
const NOTES: usize = 40;
/// Notes in a file of somebody who is not there: nobody opens it.
const NOTES_OF_OTHERS: usize = 2;
/// Times that a worker does all three things.
const ROUNDS: u64 = 12;
/// A worker does one thing in this time, as somebody does who also reads.
const PACE: Duration = Duration::from_secs(1);
/// Files in one unit of work, while the house is filled.
const AT_ONCE: usize = 100;

const SIZES: [(usize, &str); 3] =
    [(500, "file_p95_ms_500"), (5_000, "file_p95_ms_5000"), (50_000, "file_p95_ms_50000")];

pub fn measure(report: &mut Report) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    for (files, name) in SIZES {
        let p95 = runtime.block_on(with(files));
        report.add(name, p95, "ms", Reach::AtMost(50.0));
    }
}

/// The 95th percentile of all answers, in a house with so many files.
async fn with(files: usize) -> f64 {
    let folder = tempfile::tempdir().expect("a folder");
    stage::fill(folder.path(), WORKERS, 0).await;
    let cases = Arc::new(fill(folder.path(), files).await);
    let (server, _) = Server::start(folder.path());
    let server = Arc::new(server);
    let mut cookies = Vec::new();
    for worker in 0..WORKERS {
        cookies.push(stage::sign_in(&server, worker).await);
    }
    let began = Instant::now();
    let working: Vec<_> = cookies
        .into_iter()
        .enumerate()
        .map(|(worker, cookie)| tokio::spawn(work(server.clone(), cases.clone(), worker, cookie)))
        .collect();
    let mut times = Vec::new();
    for one in working {
        times.extend(one.await.expect("no panic"));
    }
    times.sort_by(f64::total_cmp);
    eprintln!("  {files} files: {} answers in {:.0} s", times.len(), began.elapsed().as_secs_f64());
    times[times.len() * 95 / 100]
}

/// The files of each of the workers, and the rest of the house.
async fn fill(folder: &Path, files: usize) -> Vec<Vec<Id>> {
    let house = Home::at(folder).open(Clock::Machine, Dice::Machine).expect("a house");
    let mut cases = Vec::new();
    for worker in 0..WORKERS {
        let mut own = Vec::new();
        for number in 0..OWN {
            own.push(begin_own(&house, worker, number).await);
        }
        cases.push(own);
    }
    let away = stage::enter(&house, 0).await;
    let mut rest = files - OWN * WORKERS;
    while rest > 0 {
        let some = rest.min(AT_ONCE);
        begin_of_others(&house, &away, some).await;
        rest -= some;
    }
    house.store.clone().close().await.expect("closed");
    cases
}

/// A file as somebody has it who works in it: of a person with a code and a conversation, with two parts, notes, a task for
/// today in one of five, and many who looked.
async fn begin_own(house: &Shared, worker: usize, number: usize) -> Id {
    let ask = Ask::inside(house.clone());
    let begun = visitor::begin(&ask, Once::fresh(house), "Hoi, kan ik iets vragen?").await.expect("a person");
    let talk = visitor::find(&begun.visitor).await.expect("read").expect("a conversation").id();
    let case = book::start(&stage::enter(house, worker).await, talk).await.expect("a file");
    let acting = stage::enter(house, worker).await;
    book::open_housing(&acting, case).await.expect("a part");
    book::tell_name(&begun.visitor, "Robin").await.expect("another part");
    if number == 0 {
        let (of, due) = (acting.worker().id, acting.work().day());
        let task = NewTask { text: "de gemeente bellen".to_owned(), of, due, remind: false };
        book::add_task(&acting, case, &task).await.expect("a task");
    }
    let file =
        CaseFile::of(acting.open_to_write(case, Action::WriteCase).await.expect("open")).expect("a file");
    let mut work = acting.work();
    for note in 0..NOTES {
        let note = text_of(&acting, &work, note);
        file.add(&mut work, note).expect("a note");
    }
    for _ in 0..LOOKS {
        acting.log(&mut work, &file.dossier, Deed::Read, Action::ReadCase, None).await.expect("a line");
    }
    acting.keep(work).await.expect("kept");
    case
}

fn text_of(acting: &Acting, work: &Work, note: usize) -> Note {
    let facts = format!("Notitie {note}: we dronken thee en keken naar de week die komt. ").repeat(5);
    let by = By::Worker { id: acting.worker().id, name: acting.name() };
    Note { facts, impressions: String::new(), by, at: work.now }
}

/// Files of somebody who is not there, under one circle: nobody opens them.
async fn begin_of_others(house: &Shared, acting: &Acting, files: usize) {
    let mut work = acting.work();
    let circle = work.new_circle(acting.organisation(), CircleKind::Close).expect("a circle");
    let oversight = acting.circle_to_leave(CircleKind::Oversight).await.expect("the overview");
    for number in 0..files {
        let dossier = one_of_others(house, &mut work, acting, &circle, number);
        work.grant(&dossier, &oversight, Scope::Head, Span::OPEN).expect("a grant");
    }
    acting.keep(work).await.expect("kept");
}

fn one_of_others(
    house: &Shared,
    work: &mut Work,
    acting: &Acting,
    circle: &(Circle, SecretKey),
    number: usize,
) -> Dossier {
    let dossier = Dossier::fresh(acting.organisation().id, &mut *house.dice.rng());
    let head = Head::Case(CaseHead {
        pseudonym: format!("Berk-{number}"),
        track: Default::default(),
        phase: Phase::WorkingOnPlan,
        lead: Lead { worker: acting.worker().id, name: acting.name(), role: acting.role() },
        started: work.day(),
        next_review: None,
        check_in: None,
        waiting: false,
        circle: circle.0.id,
        left: Vec::new(),
        address: None,
        conversation: None,
        ended: None,
        ahead: Default::default(),
        shown: Default::default(),
    });
    let (day, mut rng) = (work.day(), house.dice.rng());
    dossier.begin(&mut work.unit, &head, day, &mut *rng).expect("a file");
    for note in 0..NOTES_OF_OTHERS {
        let record = Record::Note(text_of(acting, work, note));
        work.append(&dossier, &record).expect("a record");
    }
    work.grant_within(&dossier, circle, Scope::Full, Span::OPEN).expect("a grant");
    dossier
}

/// What one worker does; gives how long each answer took, in milliseconds.
async fn work(server: Arc<Server>, cases: Arc<Vec<Vec<Id>>>, worker: usize, cookie: String) -> Vec<f64> {
    let mut line = Line::open(server.port).await.expect("a line");
    let own = &cases[worker];
    let seal = stage::seal(&server, &format!("/werk/trajecten/{}/notitie", own[0]), &cookie).await;
    // Not all in the same moment, as people do not either.
    tokio::time::sleep(PACE * u32::try_from(worker).unwrap_or(0) / u32::try_from(WORKERS).unwrap_or(1)).await;
    let mut pace = tokio::time::interval(PACE);
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let file = format!("/werk/trajecten/{}", own[usize::try_from(round).unwrap_or(0) % own.len()]);
        for asked in 0..3 {
            pace.tick().await;
            let began = Instant::now();
            let answer = match asked {
                0 => line.get(&file, &cookie).await,
                1 => {
                    let note = format!("_zegel={seal}&feiten=Belde+even&indruk=");
                    line.post(&format!("{file}/notitie"), &cookie, &note).await
                }
                _ => line.get("/werk/vandaag", &cookie).await,
            };
            let status = answer.expect("an answer").status;
            assert!(matches!(status, 200 | 303), "{status}");
            times.push(began.elapsed().as_secs_f64() * 1000.0);
        }
    }
    times
}
