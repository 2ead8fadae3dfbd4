//! Killed at a random moment under load: no acknowledged write is lost, no record is half there, the chain of the
//! access log is intact.

use crate::person::Person;
use crate::process::{Process, init};
use luwte::home::Home;
use people::limits::Rules;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use store::{Place, Store};
use tempfile::TempDir;

/// Rounds in `make test`; `LUWTE_KILL_ROUNDS` asks for more.
const ROUNDS: u32 = 50;
/// People who write at the same time.
const WRITERS: usize = 4;
/// The moment of the blow, in milliseconds after the first writer begins.
const BLOW_WITHIN: u32 = 120;

/// How long the first answer of a round may take; far more than it needs.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// A message whose sending was answered, and the code that opens it.
#[derive(Clone)]
struct Acknowledged {
    code: String,
    text: String,
}

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let rounds = std::env::var("LUWTE_KILL_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(ROUNDS);
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home");
    init(&home);
    // Four writers at one address, who never pause.
    Home::at(&home).change(|settings| settings.house.limits = Rules::wide()).unwrap();
    std::fs::create_dir(home.join("tmp")).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(17);
    let mut kept: Vec<Acknowledged> = Vec::new();
    let mut round = 0;
    while round < rounds || kept.len() <= usize::try_from(rounds).unwrap() {
        let process = Process::serve(&home);
        // Everything of the round before, and one of long ago.
        for message in kept.iter().rev().take(WRITERS * 3).chain(kept.first()) {
            let mut person = Person::new(&process.address, "terugkeerder");
            person.go("/terug");
            person.submit("/terug", &[("code", &message.code)]);
            assert!(person.body().contains(&message.text), "round {round}: {}", person.text());
        }
        let (stop, written) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (stop, written) = (stop.clone(), written.clone());
                let address = process.address.clone();
                std::thread::spawn(move || {
                    write_until(&stop, &written, &address, &format!("{round}-{writer}"))
                })
            })
            .collect();
        // Where the machine is so slow that the blow mostly came before any answer, more rounds are added that wait
        // for one.
        if round >= rounds {
            until_one_is_acknowledged(&written);
        }
        std::thread::sleep(Duration::from_millis(u64::from(rng.next_u32() % BLOW_WITHIN)));
        process.kill();
        stop.store(true, Ordering::SeqCst);
        for writer in writers {
            // A writer whose server died in the middle of an answer stops with it.
            let _ = writer.join();
        }
        kept.extend(written.lock().unwrap().iter().cloned());
        let place = Place { records: home.join("records"), keys: home.join("keys") };
        let store = Store::open(&place).unwrap();
        let findings = store.check().unwrap();
        assert!(findings.is_empty(), "round {round}: {findings:?}");
        round += 1;
    }
    println!("{round} rounds, {} acknowledged messages, none lost", kept.len());
}

fn until_one_is_acknowledged(written: &Mutex<Vec<Acknowledged>>) {
    let began = Instant::now();
    while written.lock().unwrap().is_empty() {
        assert!(began.elapsed() < ANSWER_WITHIN, "no writer gets an answer");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Begins conversations until the server is gone; a message counts as acknowledged when its code was shown.
fn write_until(stop: &AtomicBool, written: &Mutex<Vec<Acknowledged>>, address: &str, name: &str) {
    for number in 0.. {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let text = format!("bericht {name} nummer {number}");
        let answer = agent
            .post(format!("{address}/hoi"))
            .header("origin", address)
            .send_form([("bericht", text.as_str())])
            .and_then(|mut response| response.body_mut().read_to_string());
        let Ok(body) = answer else { return };
        let page = scraper::Html::parse_document(&body);
        let css = scraper::Selector::parse("#code").unwrap();
        let Some(code) = page.select(&css).next() else { return };
        let code = code.text().collect::<String>().split_whitespace().collect::<String>();
        written.lock().unwrap().push(Acknowledged { code, text });
    }
}

#[test]
fn the_program_stops_in_good_order_and_goes_on_where_it_stopped() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home");
    init(&home);
    let process = Process::serve(&home);
    let mut person = Person::new(&process.address, "wilg");
    person.go("/").submit("/hoi", &[("bericht", "tot morgen")]).expect_good();
    let code = person.code();
    let output = process.stop();
    assert!(!output.contains("tot morgen"));
    let process = Process::serve(&home);
    assert!(!process.log().contains("tot morgen") && !process.log().contains(&code));
    assert!(process.log().contains("/hoi"), "a request leaves the pattern of its path: {}", process.log());
    let mut person = Person::new(&process.address, "wilg");
    person.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
    person.go("/gesprek").expect("tot morgen");
}
