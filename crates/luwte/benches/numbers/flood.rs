//! A right code during a flood of wrong ones: from one source, and from hundreds that each stay below their limit.

use crate::report::{Reach, Report};
use crate::server::{Client, Server};
use people::limits::Rules;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use vault::{Key, ReturnCode};

/// Wrong codes that are offered in a second.
const WRONG_PER_SECOND: u64 = 2_000;
/// Connections over which they come.
const FLOODERS: u64 = 8;
/// How long each flood lasts.
const LASTS: Duration = Duration::from_secs(15);
/// Sources of the flood that comes from many.
const MANY: u64 = 250;
/// A pause between two people who come back.
const BETWEEN: Duration = Duration::from_millis(20);
/// Where the others come from.
const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(127, 0, 9, 1);

pub fn measure(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    Server::init(&home);
    Server::rules(&home, Rules::default());
    let (server, _) = Server::start(&home);
    let code = first_contact(&server);
    let one = flood(&server, &code, 1);
    report.add("flood_offered_per_s", one.wrong_per_s, "1/s", Reach::AtLeast(0.95 * WRONG_PER_SECOND as f64));
    report.add("flood_return_p95_ms", one.p95_ms, "ms", Reach::AtMost(100.0));
    let many = flood(&server, &code, MANY);
    report.add(
        "flood_of_many_offered_per_s",
        many.wrong_per_s,
        "1/s",
        Reach::AtLeast(0.95 * WRONG_PER_SECOND as f64),
    );
    report.add("flood_of_many_return_p95_ms", many.p95_ms, "ms", Reach::AtMost(100.0));
    report.add("flood_memory_mib", server.memory_mib(), "MiB", Reach::AtMost(80.0));
}

/// A conversation, and the code to it.
fn first_contact(server: &Server) -> String {
    let mut client = Client::open_from(ELSEWHERE, server.port).expect("a connection");
    let shown = client.post("/hoi", "bericht=Hoi%2C+ik+ben+er.").expect("an answer").body;
    shown.split("luwte-code__group\">").skip(1).filter_map(|group| group.split('<').next()).collect()
}

struct Measured {
    wrong_per_s: f64,
    p95_ms: f64,
}

fn flood(server: &Server, code: &str, sources: u64) -> Measured {
    let (stop, sent) = (AtomicBool::new(false), AtomicU64::new(0));
    let began = Instant::now();
    let (mut times, lasted) = std::thread::scope(|scope| {
        for flooder in 0..FLOODERS {
            let (stop, sent) = (&stop, &sent);
            scope.spawn(move || send_wrong_codes(server, flooder, sources, stop, sent));
        }
        let times = scope.spawn(|| come_back(server, code)).join().expect("the others came in");
        let lasted = began.elapsed();
        stop.store(true, Ordering::Relaxed);
        (times, lasted)
    });
    times.sort_by(f64::total_cmp);
    let wrong = sent.load(Ordering::Relaxed);
    eprintln!(
        "  {wrong} wrong codes from {sources}, {} right ones, the slowest {:.1} ms",
        times.len(),
        times[times.len() - 1]
    );
    Measured { wrong_per_s: wrong as f64 / lasted.as_secs_f64(), p95_ms: times[times.len() * 95 / 100] }
}

/// Sends wrong codes at a steady pace; each looks right until it is looked up.
fn send_wrong_codes(server: &Server, flooder: u64, sources: u64, stop: &AtomicBool, sent: &AtomicU64) {
    let own = sources.div_ceil(FLOODERS);
    let mut clients: Vec<Client> = (0..own)
        .map(|number| {
            let source = ((flooder * own + number) % sources) as u8;
            Client::open_from(Ipv4Addr::new(127, 0, 7, source.wrapping_add(1)), server.port)
                .expect("a connection")
        })
        .collect();
    let pause = Duration::from_secs(FLOODERS) / u32::try_from(WRONG_PER_SECOND).expect("a small number");
    let mut next = Instant::now();
    let mut number = flooder << 32;
    while !stop.load(Ordering::Relaxed) {
        number += 1;
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&number.to_le_bytes());
        let groups = ReturnCode::from_seed(&Key::from_bytes(seed)).groups();
        let code: String = groups.iter().map(|group| group.as_str()).collect();
        let place = (number % own) as usize;
        let answer = clients[place].post("/terug", &format!("code={code}")).expect("an answer");
        assert!(matches!(answer.status, 400 | 429), "{}", answer.status);
        sent.fetch_add(1, Ordering::Relaxed);
        next += pause;
        std::thread::sleep(next.saturating_duration_since(Instant::now()));
    }
}

/// People elsewhere who come back with the right code, each over a line of their own: from connecting until the
/// conversation is there.
fn come_back(server: &Server, code: &str) -> Vec<f64> {
    let mut times = Vec::new();
    let end = Instant::now() + LASTS;
    while Instant::now() < end {
        let began = Instant::now();
        let mut client = Client::open_from(ELSEWHERE, server.port).expect("a connection");
        let entered = client.post("/terug", &format!("code={code}")).expect("an answer");
        let cookie = entered.cookie.expect("a session");
        let thread = client.get("/gesprek", &cookie).expect("the thread");
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        assert!(thread.body.contains("ik ben er."), "the thread is there");
        std::thread::sleep(BETWEEN);
    }
    times
}
