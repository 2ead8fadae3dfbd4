//! A conversation that arrives by itself, seen from both sides.

mod list;

use crate::town::{Browser, Town};
use crate::{at_the_desk, somebody_who_wrote};
use contact::book::visitor;
use contact::model::{Record, Sender};
use people::{Ask, CircleKind, Visitor};
use std::io::Read;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use store::sealed::CodeKeys;
use store::{Holder, Unit};
use vault::ReturnCode;

/// Longer than anything here takes, shorter than the beat of a quiet line.
const PATIENCE: Duration = Duration::from_secs(10);

/// A page that stays open.
struct Line {
    status: u16,
    kind: String,
    heard: String,
    /// The beginning of a letter of which the rest has not arrived.
    begun: Vec<u8>,
    pieces: Receiver<Vec<u8>>,
}

impl Line {
    fn open(browser: &Browser, path: &str, last: Option<&str>) -> Line {
        let mut request = browser.agent.get(format!("{}{path}", browser.address));
        if let Some(last) = last {
            request = request.header("Last-Event-ID", last);
        }
        let answer = request.call().unwrap();
        let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
        let (status, (send, pieces)) = (answer.status().as_u16(), channel());
        let mut reader = answer.into_body().into_reader();
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut piece) {
                if send.send(piece[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Line { status, kind, heard: String::new(), begun: Vec::new(), pieces }
    }

    /// A piece may end in the middle of a letter.
    #[track_caller]
    fn hear(&mut self, piece: &[u8]) {
        self.begun.extend_from_slice(piece);
        let whole = match std::str::from_utf8(&self.begun) {
            Ok(text) => text.len(),
            Err(error) => {
                assert_eq!(error.error_len(), None, "what arrives is no text: {}", self.heard);
                error.valid_up_to()
            }
        };
        let rest = self.begun.split_off(whole);
        self.heard.push_str(std::str::from_utf8(&self.begun).unwrap());
        self.begun = rest;
    }

    /// Waits until this arrived; gives everything that arrived so far.
    #[track_caller]
    fn until(&mut self, text: &str) -> &str {
        while !self.heard.contains(text) {
            match self.pieces.recv_timeout(PATIENCE) {
                Ok(piece) => self.hear(&piece),
                Err(why) => panic!("{text} did not arrive ({why}): {}", self.heard),
            }
        }
        &self.heard
    }

    /// Waits until the other end closes it.
    #[track_caller]
    fn until_it_ends(&mut self) -> &str {
        loop {
            match self.pieces.recv_timeout(PATIENCE) {
                Ok(piece) => self.hear(&piece),
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => {
                    assert!(self.begun.is_empty(), "it ended in the middle of a letter: {}", self.heard);
                    return &self.heard;
                }
                Err(why) => panic!("it did not end ({why}): {}", self.heard),
            }
        }
    }

    /// The id of the last event.
    fn last(&self) -> String {
        self.heard.rsplit_once("id: ").unwrap().1.split_once('\n').unwrap().0.to_owned()
    }
}

/// Where the page says that its events begin.
fn events_of(browser: &Browser) -> String {
    let after = |name: &str| {
        let rest = browser.page.split_once(&format!("data-{name}=\"")).unwrap().1;
        rest.split_once('"').unwrap().0.to_owned()
    };
    format!("{}?na={}", after("events"), after("after"))
}

/// Where the frame of the page leads.
fn stream_of(browser: &Browser) -> String {
    let rest = browser.page.split_once("<iframe").unwrap().1.split_once("src=\"").unwrap().1;
    format!("{}&in=1", rest.split_once('"').unwrap().0)
}

fn say(worker: &mut Browser, path: &str, text: &str) {
    worker.post(&format!("{path}/antwoord"), &[("bericht", text)]);
    assert_eq!(worker.status, 200, "{}", worker.page);
    send_now(worker);
}

/// The person writes, and does not wait.
fn write(person: &mut Browser, text: &str) {
    person.post("/gesprek", &[("bericht", text)]);
    send_now(person);
}

/// Whoever just wrote lets it leave at once.
fn send_now(writer: &mut Browser) {
    let (before, _) = writer.page.rsplit_once("/nu\"").unwrap();
    let path = before.rsplit_once('"').unwrap().1.to_owned();
    writer.post(&format!("{path}/nu"), &[]);
    assert_eq!(writer.status, 200, "{}", writer.page);
}

/// The person, for what no page does yet.
fn by_code(town: &Town, code: &str) -> Visitor {
    let ask = Ask::inside(town.house.clone());
    let code = ReturnCode::parse(code).unwrap();
    let mut work = town.house.work();
    let visitor = Visitor::begin(&ask, CodeKeys::of(&code, &town.house.pepper), &mut work);
    town.runtime.block_on(town.house.keep(work)).unwrap();
    visitor
}

#[test]
fn what_one_side_says_arrives_on_the_other_side_once() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut theirs = Line::open(&person, &events_of(&person), None);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    assert_eq!((theirs.status, theirs.kind.as_str()), (200, "text/event-stream"));
    say(&mut worker, &path, "Dag <b>jij</b>,\nfijn dat je schrijft.");
    let heard = theirs.until("fijn dat je schrijft.").to_owned();
    assert!(heard.contains(r#""text":"Dag <b>jij</b>,\nfijn dat je schrijft.""#), "{heard}");
    assert!(heard.contains(r#""own":false"#) && !heard.contains("hoi"), "only what is new: {heard}");
    write(&mut person, "dank je");
    let heard = ours.until("dank je").to_owned();
    assert_eq!(
        heard.matches("event: bubble").count(),
        2,
        "their own answer too, from another window: {heard}"
    );
    assert!(theirs.until("dank je").contains(r#""own":true"#));
}

#[test]
fn after_a_break_it_goes_on_where_it_was() {
    let town = Town::new();
    let (person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut first = Line::open(&person, &events_of(&person), None);
    say(&mut worker, &path, "een");
    first.until("\"een\"");
    let last = first.last();
    drop(first);
    say(&mut worker, &path, "twee");
    say(&mut worker, &path, "drie");
    let mut again = Line::open(&person, &events_of(&person), Some(&last));
    let heard = again.until("\"drie\"").to_owned();
    assert!(!heard.contains("\"een\"") && heard.matches("event: bubble").count() == 2, "{heard}");
    let mut fresh = person.clone();
    fresh.get("/gesprek");
    let mut from_the_page = Line::open(&fresh, &events_of(&fresh), None);
    say(&mut worker, &path, "vier");
    let heard = from_the_page.until("\"vier\"");
    assert_eq!(heard.matches("event: bubble").count(), 1, "{heard}");
}

#[test]
fn what_has_not_left_is_not_told_until_it_leaves() {
    let town = Town::new();
    let (_, code) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    let visitor = by_code(&town, &code);
    town.runtime.block_on(async {
        let conversation = visitor::find(&visitor).await.unwrap().unwrap();
        let mut work = visitor.work();
        let leaves = work.now.plus_seconds(1);
        let held =
            Record::Message { from: Sender::Visitor, text: "nog niet".to_owned(), at: work.now, leaves };
        work.append(&conversation.dossier, &held).unwrap();
        visitor.keep(work).await.unwrap();
    });
    say(&mut worker, &path, "nu wel");
    let heard = ours.until("nu wel").to_owned();
    assert!(!heard.contains("nog niet"), "{heard}");
    assert!(ours.last().contains('.'), "the place of what is held is kept free: {}", ours.last());
    let mut again = Line::open(&worker, &events_of(&worker), Some(&ours.last()));
    town.house.clock.forward(1);
    for line in [&mut ours, &mut again] {
        assert_eq!(line.until("nog niet").matches("nog niet").count(), 1);
    }
    assert!(!again.heard.contains("nu wel"), "{}", again.heard);
}

#[test]
fn what_is_erased_goes_on_the_other_side_too() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "eerste woorden");
    let (worker, _) = at_the_desk(&town);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    let mut frame = Line::open(&worker, &stream_of(&worker), None);
    let _theirs = Line::open(&person, &events_of(&person), None);
    ours.until("De ander heeft");
    frame.until("De ander heeft");
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/wissen"), &[]);
    let heard = ours.until("event: gone");
    assert!(heard.contains("Hier is iets gewist.") && !heard.contains("eerste woorden"), "{heard}");
    assert!(
        frame.until("Er is iets gewist.").contains("target=\"_top\""),
        "the page around must be asked for anew"
    );
    write(&mut person, "tweede woorden");
    frame.until("tweede woorden");
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/wissen"), &[]);
    assert!(frame.until_it_ends().ends_with("<meta http-equiv=\"refresh\" content=\"0\">"));
    let mut anew = Line::open(&worker, &stream_of(&worker), None);
    anew.until("De ander");
    assert!(!anew.heard.contains("tweede woorden"), "{}", anew.heard);
}

#[test]
fn a_page_closes_when_the_conversation_is_erased() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (worker, _) = at_the_desk(&town);
    let mut theirs = Line::open(&person, &events_of(&person), None);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    let mut frame = Line::open(&worker, &stream_of(&worker), None);
    person.post("/gesprek/wissen", &[]);
    assert!(ours.until_it_ends().contains("Dit gesprek is er niet meer."));
    assert!(frame.until_it_ends().contains("Dit gesprek is er niet meer."));
    assert!(theirs.until_it_ends().contains("event: end"));
}

#[test]
fn a_page_closes_when_the_screen_locks() {
    let town = Town::new();
    let (_person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    ours.until("event: beside");
    worker.post("/werk/slot", &[]);
    assert!(ours.until_it_ends().contains("Je scherm is op slot."));
    let mut again = Line::open(&worker, &format!("{path}/gebeurtenissen"), None);
    assert!(
        again.kind.starts_with("text/html") && !again.until_it_ends().contains("event:"),
        "{}",
        again.heard
    );
}

#[test]
fn an_open_page_does_not_keep_a_workers_screen_from_locking_but_a_visitor_stays() {
    let town = Town::new();
    let (person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut theirs = Line::open(&person, &events_of(&person), None);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    ours.until("event: beside");
    for _ in 0..4 {
        town.house.clock.forward(4 * 60);
        // Each wakes the worker's page, and what the page then sends by itself does not count either.
        let mut writer = person.clone();
        writer.get("/gesprek");
        write(&mut writer, &format!("nu {}", town.house.now().seconds()));
        worker.post(&format!("{path}/gezien"), &[("tot", "3")]);
    }
    assert!(ours.until_it_ends().contains("Je scherm is op slot."));
    theirs.until(&format!("nu {}", town.house.now().seconds()));
}

#[test]
fn a_page_closes_when_the_key_is_taken_back() {
    let town = Town::new();
    let (_person, _) = somebody_who_wrote(&town, "hoi");
    let (worker, path) = at_the_desk(&town);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    ours.until("event: beside");
    let dossier = path.trim_start_matches("/werk/gesprekken/").parse().unwrap();
    town.runtime.block_on(async {
        let (_, desk) = town.house.front_door().await.unwrap();
        assert_eq!(desk.kind, CircleKind::Desk.number());
        let mut unit = Unit::new();
        unit.remove_grant(dossier, Holder::Circle(desk.id));
        town.house.store.save(unit).await.unwrap();
    });
    assert!(ours.until_it_ends().contains("Dit gesprek is er niet meer."));
}

#[test]
fn one_side_knows_that_the_other_is_here_types_and_saw() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    assert!(!ours.until("event: beside").contains("De ander"), "nobody is there");
    let _theirs = Line::open(&person, &events_of(&person), None);
    ours.until("De ander heeft het gesprek open.");
    person.post("/gesprek/typt", &[]);
    assert_eq!(person.status, 204);
    ours.until("De ander typt.");
    worker.get(&path);
    say(&mut worker, &path, "Dag.");
    person.get("/gesprek");
    person.post("/gesprek/gezien", &[("tot", "3")]);
    ours.until(r#""seen":3,"seen_word":"Gezien.""#);
}

#[test]
fn without_a_script_the_page_keeps_arriving() {
    let town = Town::new();
    let (person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let mut frame = Line::open(&person, &stream_of(&person), None);
    assert_eq!(frame.kind, "text/html; charset=utf-8");
    assert!(frame.until("<main").starts_with("<!doctype html>"), "the first bytes come at once");
    say(&mut worker, &path, "Dag <b>jij</b>.");
    let heard = frame.until("Dag ").to_owned();
    assert!(heard.contains("Dag &#60;b&#62;jij&#60;/b&#62;.") && !heard.contains("hoi"), "{heard}");
    frame.until("Nieuwe berichten komen hier vanzelf binnen.");
    let mut around = person.clone();
    around.get(stream_of(&person).trim_end_matches("&in=1"));
    assert!(around.sees("<iframe") && around.sees("http-equiv=\"refresh\""), "{}", around.page);
    let mut desk = Line::open(&worker, &stream_of(&worker), None);
    desk.until("<main");
    frame.until("Er is nu iemand.");
}

#[test]
fn whoever_has_no_key_gets_what_a_missing_thing_gets() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (_, path) = at_the_desk(&town);
    let mut sam = town.worker("sam");
    let nowhere = format!("/werk/gesprekken/{}", "0".repeat(32));
    for path in [&path, &nowhere] {
        for end in ["gebeurtenissen", "stroom"] {
            for inside in ["", "?in=1"] {
                sam.get(&format!("{path}/{end}{inside}"));
                assert_eq!(sam.status, 404);
            }
        }
        for end in ["typt", "gezien"] {
            sam.get("/werk/gesprekken");
            sam.post(&format!("{path}/{end}"), &[("tot", "1")]);
            assert_eq!(sam.status, 404);
        }
    }
    for status in [204, 403] {
        // The second time there is no page any more to take the seal from.
        person.post("/gesprek/typt", &[]);
        assert_eq!(person.status, status, "a sign is sealed as any form");
    }
    let mut nobody = town.person();
    nobody.get("/gesprek/gebeurtenissen");
    assert!(!nobody.sees("event:"), "{}", nobody.page);
}

#[test]
fn the_access_log_gets_one_line_for_each_opening() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (worker, path) = at_the_desk(&town);
    let dossier = path.trim_start_matches("/werk/gesprekken/").parse().unwrap();
    let lines = || town.house.store.read_now(|reader| reader.log_of(dossier)).unwrap().len();
    let before = lines();
    let mut ours = Line::open(&worker, &events_of(&worker), None);
    for number in 0..5 {
        write(&mut person, &format!("bericht {number}"));
        ours.until(&format!("bericht {number}"));
    }
    assert_eq!(lines(), before + 1);
}

#[test]
fn all_pages_close_when_the_server_stops() {
    let town = Town::new();
    let (person, _) = somebody_who_wrote(&town, "hoi");
    let mut theirs = Line::open(&person, &events_of(&person), None);
    theirs.until("event: beside");
    town.house.live.close();
    assert!(!theirs.until_it_ends().contains("event: end"), "the browser comes back by itself");
    let late = Line::open(&person, "/gesprek/stroom?in=1", None);
    assert_eq!(late.status, 503);
}
