//! The front door: first contacts, coming back with a code, start and memory.

use crate::report::{Reach, Report};
use crate::server::{Client, Server};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Clients that send a first message at the same time.
const CLIENTS: usize = 64;
/// How long they do.
const LOAD: Duration = Duration::from_secs(10);
/// Clients that come back with a code at the same time.
const RETURNING: usize = 8;
/// How often each of them comes back.
const RETURNS: usize = 250;
/// Conversations after which memory is read.
const CONVERSATIONS: u64 = 10_000;
/// Starts of which the median counts.
const STARTS: usize = 9;

pub fn measure(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    Server::init(&home);
    start(&home, report);
    let (server, _) = Server::start(&home);
    // Before anybody reads in twelve languages: texts are made ready when somebody first reads in them.
    report.add("memory_start_mib", server.memory_mib(), "MiB", Reach::AtMost(40.0));
    first_page(&server, report);
    let codes = first_contacts(&server, report);
    memory(&server, &codes, report);
    come_back(&server, &codes, report);
    let size = std::fs::metadata(env!("CARGO_BIN_EXE_luwte")).expect("the program").len();
    report.add("binary_mib", size as f64 / (1024.0 * 1024.0), "MiB", Reach::AtMost(30.0));
}

/// The visitor's first page with its style, head of the answer included, in the language in which it is largest.
fn first_page(server: &Server, report: &mut Report) {
    let mut client = Client::open(server.port).expect("a connection");
    let sizes = kit::Lang::ALL.iter().map(|lang| {
        let chosen = client.get(&format!("/taal/{}", lang.code()), "").expect("an answer");
        client.get("/", &chosen.cookie.unwrap_or_default()).expect("an answer").bytes
    });
    let largest = sizes.max().unwrap_or(0);
    report.add("first_page_kib", largest as f64 / 1024.0, "KiB", Reach::AtMost(30.0));
}

fn start(home: &std::path::Path, report: &mut Report) {
    let mut times: Vec<f64> = (0..STARTS).map(|_| Server::start(home).1.as_secs_f64() * 1000.0).collect();
    times.sort_by(f64::total_cmp);
    report.add("start_ms", times[STARTS / 2], "ms", Reach::AtMost(150.0));
}

/// A first message as somebody would write it, and the code that comes back.
fn first_contact(client: &mut Client, number: u64) -> Option<String> {
    let form = format!("bericht=Hoi%2C+ik+heb+een+vraag+over+werk+en+geld.+Dit+is+nummer+{number}.");
    let answer = client.post("/hoi", &form).ok()?;
    if answer.status != 200 {
        return None;
    }
    let shown = answer.body.split_once("id=\"code\"")?.1.split_once("</p>")?.0;
    let code: String =
        shown.split("luwte-code__group\">").skip(1).filter_map(|group| group.split('<').next()).collect();
    (code.len() == 20).then_some(code)
}

fn first_contacts(server: &Server, report: &mut Report) -> Vec<String> {
    let (stop, errors, number) = (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
    let codes = Mutex::new(Vec::new());
    let before = server.cpu_ms();
    let began = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..CLIENTS {
            scope.spawn(|| {
                let mut client = Client::open(server.port).expect("a connection");
                let mut own = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    match first_contact(&mut client, number.fetch_add(1, Ordering::Relaxed)) {
                        Some(code) => own.push(code),
                        None => {
                            errors.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                }
                codes.lock().expect("no client panicked").extend(own);
            });
        }
        std::thread::sleep(LOAD);
        stop.store(true, Ordering::Relaxed);
    });
    let took = began.elapsed().as_secs_f64();
    let codes = codes.into_inner().expect("no client panicked");
    let kept = codes.len() as f64;
    report.add("first_contacts_per_s", kept / took, "1/s", Reach::AtLeast(1000.0));
    report.add("first_contact_errors", errors.load(Ordering::Relaxed) as f64, "errors", Reach::AtMost(0.0));
    report.add("first_contact_cpu_ms", (server.cpu_ms() - before) / kept, "ms", Reach::AtMost(0.8));
    codes
}

fn memory(server: &Server, codes: &[String], report: &mut Report) {
    let mut client = Client::open(server.port).expect("a connection");
    for number in codes.len() as u64..CONVERSATIONS {
        first_contact(&mut client, number).expect("a first contact");
    }
    report.add("memory_10k_mib", server.memory_mib(), "MiB", Reach::AtMost(80.0));
}

fn come_back(server: &Server, codes: &[String], report: &mut Report) {
    let times = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for person in 0..RETURNING {
            let times = &times;
            scope.spawn(move || {
                let mut client = Client::open(server.port).expect("a connection");
                let mut own = Vec::new();
                for number in 0..RETURNS {
                    let code = &codes[(person * RETURNS + number) % codes.len()];
                    let began = Instant::now();
                    let entered = client.post("/terug", &format!("code={code}")).expect("an answer");
                    let cookie = entered.cookie.expect("a session");
                    let thread = client.get("/gesprek", &cookie).expect("the thread");
                    own.push(began.elapsed().as_secs_f64() * 1000.0);
                    assert!(thread.body.contains("een vraag over werk en geld"), "the thread is there");
                }
                times.lock().expect("no client panicked").extend(own);
            });
        }
    });
    let mut times = times.into_inner().expect("no client panicked");
    times.sort_by(f64::total_cmp);
    report.add("return_p95_ms", times[times.len() * 95 / 100], "ms", Reach::AtMost(10.0));
}
