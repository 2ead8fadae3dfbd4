//! The server is killed in the middle of a chat, again and again; both sides come back and go on.

use crate::live::number_in;
use crate::report::{Reach, Report};
use crate::server::Server;
use crate::stage::{Events, Line, Sender, Talk, fill, seal, sign_in};
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::time::sleep;

const ROUNDS: u64 = 100;
/// Each conversation goes through so many rounds.
const ROUNDS_EACH: u64 = 10;
/// Between two messages of one side.
const PAUSE: Duration = Duration::from_millis(5);
/// How long the last message may take.
const LAST: Duration = Duration::from_secs(20);
const AGAIN: Duration = Duration::from_millis(20);

pub fn measure(report: &mut Report) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    runtime.block_on(async {
        // One more, in which both sides only keep drafts.
        let talks = fill(&home, 1, (ROUNDS / ROUNDS_EACH) as usize + 1).await;
        let (drafts_in, talks) = talks.split_last().expect("some");
        let mut tally = Tally::default();
        let (server, _) = Server::start(&home);
        let cookie = sign_in(&server, 0).await;
        let drafts = Drafts::begin(&server, drafts_in, &cookie).await;
        let mut server = Some(server);
        let mut number = 0;
        for talk in talks {
            let chat = Chat::begin(server.as_ref().expect("it runs"), talk, &cookie).await;
            for _ in 0..ROUNDS_EACH {
                chat.both_write().await;
                // In the middle of what they write: a message is under way, on disk and on the lines.
                sleep(Duration::from_millis(20 + number * 37 % 130)).await;
                drop(server.take());
                server = Some(restart(&home, &chat, &drafts, &mut tally).await);
                number += 1;
            }
            chat.finish(server.as_ref().expect("it runs"), &mut tally).await;
        }
        eprintln!("  {} messages were acknowledged, {} more arrived", tally.acknowledged, tally.unanswered);
        drafts.finish();
        report.add("kill_drafts_lost", tally.drafts_lost as f64, "drafts", Reach::AtMost(0.0));
        report.add("kill_chat_lost", tally.lost as f64, "messages", Reach::AtMost(0.0));
        report.add("kill_chat_doubled", tally.doubled as f64, "messages", Reach::AtMost(0.0));
        report.add("kill_chat_acknowledged", tally.acknowledged as f64, "messages", Reach::AtLeast(500.0));
    });
}

async fn restart(home: &Path, chat: &Chat, drafts: &Drafts, tally: &mut Tally) -> Server {
    chat.port.send_replace(0);
    drafts.port.send_replace(0);
    let (server, _) = Server::start(home);
    // Before anybody writes on.
    tally.drafts_lost += drafts.lost(&server).await;
    chat.port.send_replace(server.port);
    drafts.port.send_replace(server.port);
    server
}

#[derive(Default)]
struct Tally {
    acknowledged: usize,
    unanswered: usize,
    lost: usize,
    doubled: usize,
    drafts_lost: usize,
}

/// One side: what it sent and what it heard.
struct Side {
    events: String,
    send_to: String,
    page: String,
    cookie: String,
    seal: String,
    acknowledged: Mutex<BTreeSet<u64>>,
    heard: Mutex<HashMap<u64, u32>>,
}

/// A conversation with both sides awake, whatever happens to the server.
struct Chat {
    sides: [Arc<Side>; 2],
    /// Where the server is now; 0 while there is none.
    port: watch::Sender<u16>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    writing: watch::Sender<bool>,
}

impl Chat {
    async fn begin(server: &Server, talk: &Talk, worker: &str) -> Chat {
        let desk = format!("/werk/gesprekken/{}", talk.id);
        let side = async |path: &str, send_to: String, cookie: &str| {
            Arc::new(Side {
                events: format!("{path}/gebeurtenissen?na=2"),
                send_to,
                page: path.to_owned(),
                cookie: cookie.to_owned(),
                seal: seal(server, path, cookie).await,
                acknowledged: Mutex::default(),
                heard: Mutex::default(),
            })
        };
        let visitor = side("/gesprek", "/gesprek".to_owned(), &talk.cookie).await;
        let worker = side(&desk, format!("{desk}/antwoord"), worker).await;
        let (port, writing) = (watch::Sender::new(server.port), watch::Sender::new(false));
        let mut tasks = Vec::new();
        for (number, side) in [&visitor, &worker].into_iter().enumerate() {
            tasks.push(tokio::spawn(listen(side.clone(), port.subscribe())));
            tasks.push(tokio::spawn(write(
                side.clone(),
                number as u64,
                port.subscribe(),
                writing.subscribe(),
            )));
        }
        Chat { sides: [visitor, worker], port, tasks, writing }
    }

    async fn both_write(&self) {
        self.writing.send_replace(true);
        // Both have written something in this round before the server goes.
        let before: usize = self.acknowledged();
        let began = Instant::now();
        while self.acknowledged() < before + 4 && began.elapsed() < LAST {
            sleep(Duration::from_millis(1)).await;
        }
    }

    fn acknowledged(&self) -> usize {
        self.sides.iter().map(|side| side.acknowledged.lock().expect("nobody panicked").len()).sum()
    }

    async fn finish(self, server: &Server, tally: &mut Tally) {
        self.writing.send_replace(false);
        let [visitor, worker] = &self.sides;
        for (from, to) in [(visitor, worker), (worker, visitor)] {
            let began = Instant::now();
            while !from.is_heard_by(to) && began.elapsed() < LAST {
                sleep(Duration::from_millis(20)).await;
            }
        }
        for task in &self.tasks {
            task.abort();
        }
        for (from, to) in [(visitor, worker), (worker, visitor)] {
            let mut line = Line::open(server.port).await.expect("a line");
            let page = line.get(&to.page, &to.cookie).await.expect("the page").body;
            let (mut heard_twice, mut shown_twice) = (0, 0);
            let heard = to.heard.lock().expect("nobody panicked");
            let acknowledged = from.acknowledged.lock().expect("nobody panicked");
            for number in acknowledged.iter() {
                let on_the_page = page.matches(&format!("#{number}#")).count()
                    + page.matches(&format!("&#35;{number}&#35;")).count();
                let times = heard.get(number).copied().unwrap_or(0) as usize;
                tally.lost += usize::from(times == 0 || on_the_page == 0);
                heard_twice += usize::from(times > 1);
                shown_twice += usize::from(on_the_page > 1);
            }
            tally.doubled +=
                heard.iter().filter(|(number, times)| **times > 1 && !acknowledged.contains(number)).count();
            tally.doubled += heard_twice + shown_twice;
            tally.acknowledged += acknowledged.len();
            tally.unanswered += heard.keys().filter(|number| !acknowledged.contains(number)).count();
        }
    }
}

impl Side {
    fn is_heard_by(&self, other: &Side) -> bool {
        let heard = other.heard.lock().expect("nobody panicked");
        self.acknowledged.lock().expect("nobody panicked").iter().all(|number| heard.contains_key(number))
    }
}

/// Waits until there is a server; gives its port.
async fn server_at(port: &mut watch::Receiver<u16>) -> Option<u16> {
    port.wait_for(|port| *port != 0).await.ok().map(|port| *port)
}

/// Hears what the other side says, and comes back after each break where it was.
async fn listen(side: Arc<Side>, mut port: watch::Receiver<u16>) {
    let mut last = String::new();
    while let Some(at) = server_at(&mut port).await {
        if let Ok(mut page) = Events::open(at, &side.events, &side.cookie, &last).await {
            while let Ok(events) = page.next().await {
                for event in events {
                    if event.name == "bubble"
                        && event.data.contains("\"own\":false")
                        && let Some(number) = number_in(&event.data)
                    {
                        *side.heard.lock().expect("nobody panicked").entry(number).or_default() += 1;
                    }
                }
            }
            last = page.last;
        }
        sleep(AGAIN).await;
    }
}

/// Writes one message after another; one whose answer did not come is not sent again, since it may be there.
async fn write(
    side: Arc<Side>,
    odd: u64,
    mut port: watch::Receiver<u16>,
    mut writing: watch::Receiver<bool>,
) {
    let mut number = odd;
    while let Some(at) = server_at(&mut port).await {
        let Ok(line) = Line::open(at).await else {
            sleep(AGAIN).await;
            continue;
        };
        let mut sender = Sender { line, cookie: side.cookie.clone(), seal: side.seal.clone() };
        loop {
            if writing.wait_for(|writing| *writing).await.is_err() {
                return;
            }
            number += 2;
            match sender.write(&side.send_to, &format!("Bericht+%23{number}%23+in+de+rij.")).await {
                Ok(true) => drop(side.acknowledged.lock().expect("nobody panicked").insert(number)),
                Ok(false) => {}
                Err(_) => break,
            }
            // What is not sent at once leaves by itself some seconds later, also when the server was killed meanwhile.
            if number % 4 < 2 && sender.send_now(&side.page).await.is_err() {
                break;
            }
            sleep(PAUSE).await;
        }
    }
}

/// Both sides of one conversation, who keep one draft after another and send none.
struct Drafts {
    sides: [Arc<Draft>; 2],
    port: watch::Sender<u16>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

struct Draft {
    page: String,
    cookie: String,
    seal: String,
    /// The last one that was acknowledged.
    kept: AtomicU64,
}

impl Drafts {
    async fn begin(server: &Server, talk: &Talk, worker: &str) -> Drafts {
        let side = async |page: String, cookie: &str| {
            let seal = seal(server, &page, cookie).await;
            Arc::new(Draft { page, cookie: cookie.to_owned(), seal, kept: AtomicU64::new(0) })
        };
        let desk = format!("/werk/gesprekken/{}", talk.id);
        let sides = [side("/gesprek".to_owned(), &talk.cookie).await, side(desk, worker).await];
        let port = watch::Sender::new(server.port);
        let tasks =
            sides.iter().map(|side| tokio::spawn(keep_drafts(side.clone(), port.subscribe()))).collect();
        Drafts { sides, port, tasks }
    }

    /// How many of the drafts that were acknowledged do not stand in their field.
    async fn lost(&self, server: &Server) -> usize {
        let mut lost = 0;
        for side in &self.sides {
            let kept = side.kept.load(Ordering::SeqCst);
            let mut line = Line::open(server.port).await.expect("a line");
            let page = line.get(&side.page, &side.cookie).await.expect("the page").body;
            let shown =
                page.split_once("Concept #").and_then(|(_, rest)| rest.split('#').next()?.parse().ok());
            // One that was on its way may be there instead.
            lost += usize::from(kept > 0 && shown.unwrap_or(0_u64) < kept);
        }
        lost
    }

    fn finish(&self) {
        let kept: Vec<u64> = self.sides.iter().map(|side| side.kept.load(Ordering::SeqCst)).collect();
        eprintln!("  drafts went on until number {kept:?}");
        assert!(kept.iter().all(|kept| *kept > ROUNDS), "both sides kept drafts in each round");
        self.tasks.iter().for_each(tokio::task::JoinHandle::abort);
    }
}

async fn keep_drafts(side: Arc<Draft>, mut port: watch::Receiver<u16>) {
    let mut number = 0;
    while let Some(at) = server_at(&mut port).await {
        let Ok(mut line) = Line::open(at).await else {
            sleep(AGAIN).await;
            continue;
        };
        loop {
            number += 1;
            let form = format!("_zegel={}&_stil=1&bericht=Concept+%23{number}%23+nog+niet+af", side.seal);
            match line.post(&format!("{}/concept", side.page), &side.cookie, &form).await {
                Ok(answer) if answer.status == 204 => side.kept.store(number, Ordering::SeqCst),
                Ok(_) => {}
                Err(_) => break,
            }
            sleep(PAUSE).await;
        }
    }
}
