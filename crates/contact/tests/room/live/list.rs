//! The desk's list on a page that stays open, and hints that arrive by themselves.

use super::{Line, say};
use crate::desk::{at, path, small_town};
use crate::somebody_who_wrote;
use crate::town::{Browser, Town};
use contact::book::desk::{board, claim, hints};
use contact::book::visitor;
use kit::Lang;
use people::Role;

const WORKER: Role = Role::OutreachWorker;

/// What the page says about itself under a name.
fn said(browser: &Browser, name: &str) -> String {
    let rest = browser.page.split_once(&format!("data-{name}=\"")).unwrap().1;
    rest.split_once('"').unwrap().0.replace("&#38;", "&")
}

/// A worker with the list open, and the line that keeps it up to date.
fn with_the_list_open(town: &Town, name: &'static str, look: &str) -> (Browser, Line) {
    let mut worker = town.worker(name);
    worker.get(&format!("/werk/gesprekken{look}"));
    let line =
        Line::open(&worker, &format!("{}&na={}", said(&worker, "events"), said(&worker, "mark")), None);
    assert_eq!((line.status, line.kind.as_str()), (200, "text/event-stream"));
    (worker, line)
}

#[test]
fn a_first_message_is_seen_at_the_desk_at_once() {
    let town = small_town();
    let (mut els, mut line) = with_the_list_open(&town, "els", "");
    let list = said(&els, "list");
    let (mut person, _) = somebody_who_wrote(&town, "geheime woorden");
    let heard = line.until("Eén iemand wacht op antwoord.").to_owned();
    assert!(!heard.contains("Niemand wacht"), "what the page shows already is not told: {heard}");
    assert!(!heard.contains("geheime"), "{heard}");
    person.post("/gesprek/gevaar", &[("bericht", "")]);
    line.until("Eén iemand zegt nu in gevaar te zijn.");
    els.get(&list);
    assert!(
        els.status == 200 && els.sees("id=\"lijst\"") && els.sees("careful\">nu in gevaar"),
        "{}",
        els.page
    );
}

#[test]
fn what_a_colleague_does_is_seen_and_nothing_is_told_twice() {
    let town = small_town();
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (mut els, mut line) = with_the_list_open(&town, "els", "");
    let before = said(&els, "mark");
    town.wait(async { claim::claim(&town.acting("bas", WORKER).await, id).await.unwrap() });
    line.until("event: desk");
    els.get("/werk/gesprekken");
    assert!(els.sees("Bij Bas") && said(&els, "mark") != before);
    assert!(line.heard.contains(&said(&els, "mark")), "the mark is that of the page as it is now");
    town.wait(async {
        // Nothing of the list changes by this.
        board::set_languages(&town.acting("els", WORKER).await, &["nl".to_owned()]).await.unwrap();
    });
    let (_, mut again) = with_the_list_open(&town, "kim", "");
    town.wait(town.somebody(Lang::Nl, "nog iemand"));
    let heard = again.until("2 mensen wachten op antwoord.").to_owned();
    assert_eq!(heard.matches("event: desk").count(), 1, "{heard}");
}

#[test]
fn without_a_script_a_frame_tells_it() {
    let town = small_town();
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    let rest = els.page.split_once("<iframe").unwrap().1.split_once("src=\"").unwrap().1;
    let stream = rest.split_once('"').unwrap().0.replace("&#38;", "&");
    els.get(&stream);
    assert!(els.sees("http-equiv=\"refresh\"") && els.sees("<iframe"), "{}", els.page);
    let mut line = Line::open(&els, &format!("{stream}&in=1"), None);
    assert_eq!(line.kind, "text/html; charset=utf-8");
    somebody_who_wrote(&town, "hoi");
    let heard = line.until("Eén iemand wacht op antwoord.");
    assert!(heard.contains("href=\"/werk/gesprekken\" target=\"_top\""), "{heard}");
}

#[test]
fn a_page_that_keeps_itself_up_to_date_does_not_keep_the_screen_from_locking() {
    let town = small_town();
    let (mut els, mut line) = with_the_list_open(&town, "els", "");
    let list = said(&els, "list");
    for _ in 0..4 {
        town.seconds_later(5 * 60);
        els.get(&list);
    }
    assert!(!els.sees("id=\"lijst\""), "{}", els.page);
    town.wait(town.somebody(Lang::Nl, "hoi"));
    line.until("Je scherm is op slot");
}

#[test]
fn whoever_has_no_key_hears_of_nobody() {
    let mut town = small_town();
    town.hire("nel", &[WORKER]);
    let (_, mut line) = with_the_list_open(&town, "nel", "");
    let (_, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (mut els, mut theirs) = with_the_list_open(&town, "els", "?kijk=mij");
    els.post(&format!("{}/oppakken", path(id)), &[]);
    theirs.until("event: desk");
    drop(theirs);
    let mut lot = town.worker("lot");
    lot.get("/werk/gesprekken/gebeurtenissen?kijk=");
    assert_eq!(lot.status, 404, "a lead reads no conversations");
    assert!(!line.until("retry").contains("event: desk"));
}

#[test]
fn a_hint_arrives_during_a_call() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", id);
    els.post(&format!("{}/oppakken", path(id)), &[]);
    let events = super::events_of(&els);
    let mut line = Line::open(&els, &events, None);
    let mut page = Line::open(&els, &super::stream_of(&els), None);
    line.until("event: beside");
    page.until("<h1");
    let bas = town.wait(town.acting("bas", WORKER));
    for tip in ["laat de stilte <i>even</i> duren", "vraag of het uitkomt"] {
        town.wait(hints::leave(&bas, id, tip)).unwrap();
        line.until(tip);
    }
    assert!(line.heard.contains(r#""by":"Bas""#), "{}", line.heard);
    let heard = page.until("vraag of het uitkomt").to_owned();
    assert!(heard.contains("Tip van Bas:") && heard.contains("laat de stilte &#60;i&#62;even"), "{heard}");
    assert_eq!(heard.matches("laat de stilte").count(), 1, "each once");
    els.post(&format!("{}/gebeld", path(id)), &[("uitkomst", "talked")]);
    line.until(r#"{"hints":[]}"#);
    let theirs = town.wait(visitor::find(&person)).unwrap().unwrap();
    assert!(!format!("{:?}", theirs.sheets).contains("stilte"));
    say(&mut els, &path(id), "Dag.");
}
