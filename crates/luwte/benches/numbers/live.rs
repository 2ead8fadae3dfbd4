//! Conversations that arrive by themselves: thousands that are open, and a stream of messages through them.

use crate::report::{Reach, Report};
use crate::server::Server;
use crate::stage::{Event, Events, Line, Sender, Talk, fill, seal, sign_in};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

/// Conversations that visitors have open.
const OPEN: usize = 10_000;
/// Workers, each with as many pages open as one session may have.
const WORKERS: usize = 8;
const PAGES: usize = kit::live::OPEN_PER_SESSION;
/// Messages in a second, half of them from either side, and for how long.
const MESSAGES_PER_S: u64 = 200;
const LOAD: Duration = Duration::from_secs(20);
/// Lines on which the workers send.
const SENDERS: usize = 16;
/// Lines that are opened at the same time.
const AT_ONCE: usize = 64;
/// Pages that are asked for before memory is read for the first time, so that what grows once has grown.
const WARM: usize = 1_000;
/// Idle for so long before memory is read: longer than a page sleeps between two looks.
const IDLE: Duration = Duration::from_secs(40);
/// How long the last message may take.
const LAST: Duration = Duration::from_secs(20);
const KIB_IN_MIB: f64 = 1024.0;

pub fn measure(report: &mut Report) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    runtime.block_on(async {
        let talks = fill(&home, WORKERS, OPEN).await;
        let (server, _) = Server::start(&home);
        let heard = Arc::new(Heard::default());
        let base = warm(&server, &talks).await;
        let began = Instant::now();
        let mut pages = open_all(&server, &talks, &heard).await;
        eprintln!("  {OPEN} pages opened in {:.1} s", began.elapsed().as_secs_f64());
        let cpu = server.cpu_ms();
        sleep(IDLE).await;
        let idle_cpu = (server.cpu_ms() - cpu) / IDLE.as_secs_f64() / 10.0;
        eprintln!("  idle, they take {idle_cpu:.1} % of a core");
        let grown = (server.memory_mib() - base) * KIB_IN_MIB / OPEN as f64;
        report.add("live_idle_kib", grown, "KiB", Reach::AtMost(16.0));
        chat(&server, &talks, &heard, &mut pages, report).await;
    });
}

/// Memory of a server that has drawn as many pages as it will ever draw at once.
async fn warm(server: &Server, talks: &[Talk]) -> f64 {
    let mut lines = JoinSet::new();
    for some in talks.chunks(WARM / AT_ONCE).take(AT_ONCE) {
        let (port, some) = (server.port, some.to_vec());
        lines.spawn(async move {
            let mut line = Line::open(port).await.expect("a line");
            for talk in some {
                let page = line.get("/gesprek", &talk.cookie).await.expect("the page");
                assert_eq!(page.status, 200);
            }
        });
    }
    while lines.join_next().await.transpose().expect("no panic").is_some() {}
    sleep(Duration::from_secs(2)).await;
    server.memory_mib()
}

/// Which message arrived on the other side, how often, and when first.
#[derive(Default)]
struct Heard {
    messages: Mutex<HashMap<u64, (u32, Instant)>>,
    broken: AtomicU64,
}

impl Heard {
    fn take(&self, event: &Event) {
        let now = Instant::now();
        if event.name == "bubble"
            && event.data.contains("\"own\":false")
            && let Some(number) = number_in(&event.data)
        {
            let mut messages = self.messages.lock().expect("nobody panicked");
            messages.entry(number).or_insert((0, now)).0 += 1;
        }
    }
}

/// The number that a message carries, such as `#17#`.
pub fn number_in(text: &str) -> Option<u64> {
    text.split('#').nth(1)?.parse().ok()
}

async fn open_all(server: &Server, talks: &[Talk], heard: &Arc<Heard>) -> JoinSet<()> {
    let (turns, opened) = (Arc::new(Semaphore::new(AT_ONCE)), Arc::new(AtomicU64::new(0)));
    let mut pages = JoinSet::new();
    for talk in talks {
        let (turns, opened, heard) = (turns.clone(), opened.clone(), heard.clone());
        let (port, cookie) = (server.port, talk.cookie.clone());
        pages.spawn(async move {
            let turn = turns.acquire().await.expect("open");
            let page = listen(port, "/gesprek/gebeurtenissen?na=2", &cookie).await;
            drop(turn);
            opened.fetch_add(1, Ordering::Relaxed);
            hear(page, &heard).await;
        });
    }
    while opened.load(Ordering::Relaxed) < talks.len() as u64 {
        sleep(Duration::from_millis(50)).await;
    }
    pages
}

/// A page on which the first look has been taken.
async fn listen(port: u16, path: &str, cookie: &str) -> Events {
    let mut page = Events::open(port, path, cookie, "").await.expect("a page that stays open");
    while page.next().await.expect("the first look").is_empty() {}
    page
}

async fn hear(mut page: Events, heard: &Heard) {
    while let Ok(events) = page.next().await {
        events.iter().for_each(|event| heard.take(event));
    }
    heard.broken.fetch_add(1, Ordering::Relaxed);
}

/// A place where somebody writes: the page, and where its form goes.
#[derive(Clone)]
struct Place {
    page: String,
    form: String,
}

impl Place {
    fn at_the_desk(talk: &Talk) -> Place {
        let page = format!("/werk/gesprekken/{}", talk.id);
        Place { form: format!("{page}/antwoord"), page }
    }

    fn of_the_visitor() -> Place {
        Place { page: "/gesprek".to_owned(), form: "/gesprek".to_owned() }
    }
}

/// Writes, and lets it leave at once; gives the end of the request that made it leave.
async fn send(sender: &mut Sender, place: &Place, number: u64) -> Option<Instant> {
    let text = format!("Bericht+%23{number}%23+in+de+rij.");
    let left = sender.write(&place.form, &text).await.ok()? && sender.send_now(&place.page).await.ok()?;
    left.then(Instant::now)
}

async fn chat(
    server: &Server,
    talks: &[Talk],
    heard: &Arc<Heard>,
    pages: &mut JoinSet<()>,
    report: &mut Report,
) {
    let mut cookies = Vec::new();
    for worker in 0..WORKERS {
        cookies.push(sign_in(server, worker).await);
    }
    // The last conversations have a worker's page open as well; their visitors send.
    let (quiet, watched) = talks.split_at(talks.len() - WORKERS * PAGES);
    for (place, talk) in watched.iter().enumerate() {
        let path = format!("/werk/gesprekken/{}/gebeurtenissen?na=2", talk.id);
        let page = listen(server.port, &path, &cookies[place / PAGES]).await;
        let heard = heard.clone();
        pages.spawn(async move { hear(page, &heard).await });
    }
    let desk_seal = |worker: usize| seal(server, "/werk/gesprekken", &cookies[worker]);
    let (sent, errors) = (Arc::new(Mutex::new(HashMap::new())), Arc::new(AtomicU64::new(0)));
    let mut senders = JoinSet::new();
    let numbers = Arc::new(AtomicU64::new(0));
    let each = |senders: usize| Duration::from_secs_f64(2.0 * senders as f64 / MESSAGES_PER_S as f64);
    for number in 0..SENDERS {
        let cookie = cookies[number % WORKERS].clone();
        let sender = Sender { line: line(server).await, seal: desk_seal(number % WORKERS).await, cookie };
        let places: Vec<Place> = quiet.iter().skip(number).step_by(SENDERS).map(Place::at_the_desk).collect();
        senders.spawn(keep_sending(
            sender,
            places,
            each(SENDERS),
            numbers.clone(),
            sent.clone(),
            errors.clone(),
        ));
    }
    for talk in watched {
        let seal = seal(server, "/gesprek", &talk.cookie).await;
        let sender = Sender { line: line(server).await, cookie: talk.cookie.clone(), seal };
        let places = vec![Place::of_the_visitor()];
        let every = each(watched.len());
        senders.spawn(keep_sending(sender, places, every, numbers.clone(), sent.clone(), errors.clone()));
    }
    let cpu = server.cpu_ms();
    while senders.join_next().await.transpose().expect("no panic").is_some() {}
    let took = (server.cpu_ms() - cpu) / LOAD.as_secs_f64() / 10.0;
    eprintln!("  under load, the server takes {took:.0} % of a core");
    let sent = std::mem::take(&mut *sent.lock().expect("nobody panicked"));
    wait_for_the_last(heard, sent.len()).await;
    judge(&sent, heard, errors.load(Ordering::Relaxed), report);
}

async fn line(server: &Server) -> Line {
    Line::open(server.port).await.expect("a line")
}

async fn keep_sending(
    mut sender: Sender,
    places: Vec<Place>,
    every: Duration,
    numbers: Arc<AtomicU64>,
    sent: Arc<Mutex<HashMap<u64, Instant>>>,
    errors: Arc<AtomicU64>,
) {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let began = Instant::now();
    for place in places.iter().cycle() {
        ticks.tick().await;
        if began.elapsed() > LOAD {
            return;
        }
        let number = numbers.fetch_add(1, Ordering::Relaxed);
        match send(&mut sender, place, number).await {
            Some(at) => drop(sent.lock().expect("nobody panicked").insert(number, at)),
            None => drop(errors.fetch_add(1, Ordering::Relaxed)),
        }
    }
}

async fn wait_for_the_last(heard: &Heard, sent: usize) {
    let began = Instant::now();
    while heard.messages.lock().expect("nobody panicked").len() < sent && began.elapsed() < LAST {
        sleep(Duration::from_millis(100)).await;
    }
}

fn judge(sent: &HashMap<u64, Instant>, heard: &Heard, errors: u64, report: &mut Report) {
    let messages = heard.messages.lock().expect("nobody panicked");
    let lost = sent.keys().filter(|number| !messages.contains_key(number)).count();
    let doubled = messages.values().filter(|(times, _)| *times > 1).count();
    let mut took: Vec<f64> = sent
        .iter()
        .filter_map(|(number, at)| Some(messages.get(number)?.1.saturating_duration_since(*at)))
        .map(|took| took.as_secs_f64() * 1000.0)
        .collect();
    took.sort_by(f64::total_cmp);
    let at = |part: usize| took.get(took.len() * part / 100).copied().unwrap_or(f64::NAN);
    eprintln!(
        "  {} messages; half of them within {:.1} ms, 99 of 100 within {:.1} ms",
        sent.len(),
        at(50),
        at(99)
    );
    report.add("live_p95_ms", at(95), "ms", Reach::AtMost(150.0));
    report.add("live_messages_per_s", sent.len() as f64 / LOAD.as_secs_f64(), "1/s", Reach::AtLeast(195.0));
    report.add("live_errors", errors as f64, "errors", Reach::AtMost(0.0));
    report.add("live_lost", lost as f64, "messages", Reach::AtMost(0.0));
    report.add("live_doubled", doubled as f64, "messages", Reach::AtMost(0.0));
    let broken = heard.broken.load(Ordering::Relaxed);
    report.add("live_broken", broken as f64, "pages", Reach::AtMost(0.0));
}
