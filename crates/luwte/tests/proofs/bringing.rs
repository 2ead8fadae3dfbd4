//! A phone that brings what it sealed over a line that breaks, in the same words as the service worker of the page
//! (`js/street-worker.js`): the proof plays an evening, the bench a week.

use crate::cut::{Cut, Line};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use outreach::model::street::{Block, Content, FromPhone, Goods, PlaceKind, Start};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use store::Id;
use vault::{Binding, PublicKey};

/// As many packets as the page brings at once.
const AT_ONCE: usize = 25;
/// Every so many entries, the colleague's phone notes the same conversation.
const NOTED_TWICE: usize = 5;
/// Of so many times that something is brought …
const OF: usize = 7;
/// … the line breaks so many.
const BREAKS: usize = 5;
/// After so many times that something is brought, somebody looks at the list.
const LOOKS: usize = 2;
/// More often nothing is brought.
const TURNS_MAX: usize = 10_000;
const PATIENCE: Duration = Duration::from_secs(20);

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Entries that were put down and are nowhere.
    pub lost: usize,
    /// Entries that are there more than once.
    pub doubled: usize,
    /// How often the line broke.
    pub cuts: u32,
}

/// One answer of the house over the line.
fn ask(port: u16, cookie: &str, method: &str, path: &str, form: &str) -> std::io::Result<String> {
    let mut line = TcpStream::connect(("127.0.0.1", port))?;
    line.set_read_timeout(Some(PATIENCE))?;
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: luwte\r\nOrigin: http://luwte\r\nConnection: close\r\nCookie: \
         {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    );
    line.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    line.read_to_end(&mut answer)?;
    let text = String::from_utf8_lossy(&answer).into_owned();
    let broken = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
    // Half an answer is none.
    if !head.starts_with("HTTP/1.1 200") || length.is_some_and(|length| body.len() < length) {
        return Err(broken());
    }
    Ok(body.to_owned())
}

struct Phone {
    port: u16,
    cookie: String,
    key: PublicKey,
    place: Binding,
    hand: Id,
    waiting: Vec<(Id, Vec<u8>)>,
    dice: ChaCha20Rng,
}

impl Phone {
    fn of(port: u16, cookie: &str, seed: u64) -> Phone {
        let page = ask(port, cookie, "GET", "/werk/straat", "").expect("the page");
        let told = |name: &str| {
            let (_, rest) = page.split_once(&format!("{name}=\"")).expect("it is told");
            HEXLOWER.decode(rest.split('"').next().expect("a value").as_bytes()).expect("hexadecimal")
        };
        let key = PublicKey::from_bytes(told("data-key").try_into().expect("32 bytes")).expect("a key");
        let mut dice = ChaCha20Rng::seed_from_u64(seed);
        let place = Binding::new("letter").part(&told("data-holder"));
        let hand = Id::random(&mut dice);
        Phone { port, cookie: cookie.to_owned(), key, place, hand, waiting: Vec::new(), dice }
    }

    fn keep(&mut self, content: &FromPhone) {
        let plain = serde_json::to_vec(content).expect("it can be written");
        let sealed = self.key.seal(&self.place, &plain, &mut self.dice);
        self.waiting.push((Id::random(&mut self.dice), sealed));
    }

    /// Brings some of what waits; lets go only of what the house says that it has.
    fn bring(&mut self) -> std::io::Result<()> {
        let broken = |_| std::io::Error::from(std::io::ErrorKind::InvalidData);
        let told = ask(self.port, &self.cookie, "POST", "/straat/stand", "pas=")?;
        let told: serde_json::Value = serde_json::from_str(&told).map_err(broken)?;
        let seal = told["zegel"].as_str().expect("signed in").to_owned();
        let packets: String = self
            .waiting
            .iter()
            .take(AT_ONCE)
            .map(|(id, sealed)| format!("&pakket={id}.{}", BASE64URL_NOPAD.encode(sealed)))
            .collect();
        let form = format!("_zegel={seal}&pas={packets}");
        let answer = ask(self.port, &self.cookie, "POST", "/werk/straat/pakket", &form)?;
        let answer: serde_json::Value = serde_json::from_str(&answer).map_err(broken)?;
        let has: Vec<&str> =
            answer["gekregen"].as_array().into_iter().flatten().filter_map(|id| id.as_str()).collect();
        self.waiting.retain(|(id, _)| !has.contains(&id.to_string().as_str()));
        Ok(())
    }
}

/// Plays so many evenings of a duo with so many entries in all; the line to the house breaks at most so often.
pub fn evenings(house: u16, cookies: [&str; 2], evenings: usize, entries: usize, cuts: u32) -> Outcome {
    let line = Line::to(house);
    let mut phones = [Phone::of(line.port, cookies[0], 1), Phone::of(line.port, cookies[1], 2)];
    let mut dice = ChaCha20Rng::seed_from_u64(3);
    let mut number = 0;
    let mut turn = 0;
    for evening in 0..evenings {
        line.down(true);
        let round = Id::random(&mut dice);
        let start = Start {
            day: format!("2026-06-{:02}", evening + 1),
            place: PlaceKind::Station,
            own_place: String::new(),
            municipality: String::new(),
            block: Block::Evening,
        };
        phones[0].keep(&FromPhone::Begin { round, start });
        while number < entries * (evening + 1) / evenings {
            let entry = Id::random(&mut dice);
            let content = Content {
                conversations: 1,
                goods: [(Goods::Card, 1)].into(),
                note: format!("Gesprek nummer {number}."),
                ..Content::default()
            };
            let who = number % phones.len();
            let both = number.is_multiple_of(NOTED_TWICE);
            for (place, phone) in phones.iter_mut().enumerate() {
                if both || place == who {
                    let hand = phone.hand;
                    phone.keep(&FromPhone::Entry { round, hand, entry, content: content.clone() });
                }
            }
            number += 1;
        }
        line.down(false);
        for phone in &mut phones {
            while !phone.waiting.is_empty() {
                turn += 1;
                assert!(turn < TURNS_MAX, "the house does not take what is brought");
                if turn % OF < BREAKS && line.cuts() < cuts {
                    let at = dice.next_u32() as usize;
                    line.cut(if at.is_multiple_of(2) {
                        Cut::Request(at % 12_000)
                    } else {
                        Cut::Answer(at % 400)
                    });
                }
                // Broken: it is brought again.
                let _ = phone.bring();
                if turn.is_multiple_of(LOOKS) {
                    // A colleague at a desk looks meanwhile, so that what is brought again was filed already.
                    ask(house, cookies[1], "GET", "/werk/rondes", "").expect("the list");
                }
            }
        }
    }
    count(house, cookies[0], entries, line.cuts())
}

/// Reads all rounds, as the team does, and counts each entry.
fn count(house: u16, cookie: &str, entries: usize, cuts: u32) -> Outcome {
    let list = ask(house, cookie, "GET", "/werk/rondes", "").expect("the list");
    let mut seen = vec![0usize; entries];
    for link in list.split("href=\"/werk/rondes/").skip(1).filter_map(|rest| rest.split('"').next()) {
        if link.parse::<Id>().is_err() {
            continue;
        }
        let page = ask(house, cookie, "GET", &format!("/werk/rondes/{link}"), "").expect("a round");
        for (number, times) in seen.iter_mut().enumerate() {
            *times += page.matches(&format!("Gesprek nummer {number}.")).count();
        }
    }
    Outcome {
        lost: seen.iter().filter(|times| **times == 0).count(),
        doubled: seen.iter().map(|times| times.saturating_sub(1)).sum(),
        cuts,
    }
}
