//! A thousand visits that are due within one minute, and a server that is killed in the middle of it: each alarm must
//! stand on its buddy's screen once, and a mail must go to the buddy, soon after it is due or after the server is back. Web push
//! goes the same way from the same queue; the program calls no push service on this machine, so it is not measured here.

use crate::letterbox::Letterbox;
use crate::report::{Reach, Report};
use crate::server::Server;
use crate::stage::{Line, enter, fill, sign_in};
use bell::book::keep::keep_wishes;
use bell::model::Wishes;
use futures_util::future::join_all;
use luwte::home::Home;
use outreach::book::{NewVisit, plan};
use outreach::model::visit::{CHECK_IN_MIN, VisitLetter};
use people::{Acting, Clock, Dice};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};
use store::{Id, Moment};
use tokio::time::sleep;

/// Visits, and the seconds within which they are due.
const VISITS: usize = 1_000;
const WITHIN_S: i64 = 60;
/// Those who watch.
const BUDDIES: usize = 20;
/// Seconds to plan the visits and start the server in, before the first is due.
const LEAD_S: i64 = 45;
/// Seconds after the first is due at which the server is killed, and for how long it is away.
const KILLED_AFTER_S: f64 = 30.0;
const AWAY: Duration = Duration::from_secs(3);
/// Seconds after the last is due when we stop looking.
const PATIENCE_S: f64 = 60.0;
/// A mail may take no longer than an alarm.
const MAIL_MAY_TAKE: Duration = Duration::from_secs(6);
/// Between two looks at all screens.
const LOOK_EVERY: Duration = Duration::from_millis(100);

pub fn measure(report: &mut Report) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("home");
    runtime.block_on(async {
        // The duo and the buddies, and one conversation that all visits are about.
        let talks = fill(&home, 2 + BUDDIES, 1).await;
        let about = talks[0].id.parse().expect("an id");
        let letterbox = Letterbox::move_in();
        if let Some(letterbox) = &letterbox {
            Home::at(&home).change(|settings| settings.mail = Some(letterbox.settings())).expect("settings");
        }
        let time = Time::begin().await;
        let first = time.now().ceil() as i64 + LEAD_S;
        let (due, buddies) = plan_all(&home, about, first).await;
        let (seen, back) = watch(&home, &time, first as f64).await;
        assert!(due.len() == VISITS && back > 0.0);
        let moments = due.values().map(|(due, _)| *due);
        let at = |visit: &String| seen.get(visit).copied();
        let took = took(moments.zip(due.keys().map(at)), back);
        report_on(("alarm_p99_s", "alarm_lost"), (&took, due.len()), report);
        match &letterbox {
            Some(letterbox) => mailed(letterbox, &due, back, report),
            None => eprintln!("  no mail server (`make mailserver`): mail is not measured"),
        }
        let alarms = alarms(&home, buddies.len()).await;
        assert_eq!(alarms.len(), seen.len(), "what stood on a screen lies in a letterbox, and nothing else");
        let doubled: usize = alarms.values().map(|times| times - 1).sum();
        report.add("alarm_doubled", doubled as f64, "alarms", Reach::AtMost(0.0));
    });
}

/// When each visit is due, and which of the buddies watches it.
type Due = BTreeMap<String, (f64, usize)>;

fn address_of(buddy: usize) -> String {
    format!("buddy{buddy}@example.org")
}

/// The time of the day in parts of a second, as the house's clock counts whole ones.
struct Time {
    anchor: Instant,
    seconds: i64,
}

impl Time {
    async fn begin() -> Time {
        let before = Clock::Machine.now();
        while Clock::Machine.now() == before {
            sleep(Duration::from_millis(1)).await;
        }
        Time { anchor: Instant::now(), seconds: Clock::Machine.now().seconds() }
    }

    fn now(&self) -> f64 {
        self.seconds as f64 + self.anchor.elapsed().as_secs_f64()
    }

    async fn until(&self, moment: f64) {
        sleep(Duration::from_secs_f64((moment - self.now()).max(0.0))).await;
    }
}

/// Plans the visits on a clock that stands a quarter of an hour back: some in each second.
async fn plan_all(folder: &Path, about: Id, first: i64) -> (Due, Vec<Id>) {
    let began = Instant::now();
    let clock = Clock::standing_at(Moment::from_seconds(first - CHECK_IN_MIN * 60));
    let house = Home::at(folder).open(clock, Dice::Machine).expect("a house");
    let one = enter(&house, 0).await;
    let others = one.colleagues().await.expect("colleagues");
    let id = |name: String| others.iter().find(|worker| worker.sign_in_name == name).expect("there").id;
    let with = id("w1".to_owned());
    let buddies: Vec<Id> = (0..BUDDIES).map(|number| id(format!("w{}", number + 2))).collect();
    let mut work = house.work();
    for (number, buddy) in buddies.iter().enumerate() {
        let wishes = Wishes { mail: address_of(number), ..Wishes::default() };
        keep_wishes(&mut work, &house, *buddy, &wishes).expect("kept");
    }
    house.keep(work).await.expect("kept");
    let mut due = BTreeMap::new();
    for second in 0..WITHIN_S {
        let share = |second: i64| VISITS * usize::try_from(second).expect("small") / WITHIN_S as usize;
        let planning = (share(second)..share(second + 1))
            .map(|number| plan_one(&one, about, with, buddies[number % BUDDIES]));
        for (visit, number) in join_all(planning).await.into_iter().zip(share(second)..) {
            due.insert(visit.to_string(), ((first + second) as f64, number % BUDDIES));
        }
        house.clock.forward(1);
    }
    house.store.clone().close().await.expect("closed");
    eprintln!("  {VISITS} visits planned in {:.1} s", began.elapsed().as_secs_f64());
    (due, buddies)
}

async fn plan_one(one: &Acting, about: Id, with: Id, buddy: Id) -> Id {
    let new = NewVisit {
        about,
        with,
        buddy,
        place: "het café op de hoek".to_owned(),
        offered_minutes_ago: 0,
        yes_minutes_ago: 0,
        check_in_minutes: CHECK_IN_MIN,
        travel_minutes: None,
        promise: String::new(),
    };
    plan(one, new).await.expect("planned")
}

/// Looks at all screens until every alarm was seen; gives when each was, and when the server was back.
async fn watch(folder: &Path, time: &Time, first: f64) -> (BTreeMap<String, f64>, f64) {
    let (mut server, _) = Server::start(folder);
    let mut cookies = Vec::new();
    for buddy in 0..BUDDIES {
        cookies.push(sign_in(&server, buddy + 2).await);
    }
    assert!(time.now() < first, "filling took too long");
    time.until(first).await;
    let (mut seen, mut back) = (BTreeMap::new(), 0.0);
    let mut lines = open_all(&server).await;
    while seen.len() < VISITS && time.now() < first + WITHIN_S as f64 + PATIENCE_S {
        if back == 0.0 && time.now() > first + KILLED_AFTER_S {
            drop(server);
            sleep(AWAY).await;
            (server, _) = Server::start(folder);
            back = time.now();
            lines = open_all(&server).await;
        }
        let pages = join_all(lines.iter_mut().zip(&cookies).map(|(line, cookie)| look(line, cookie))).await;
        let now = time.now();
        for visit in pages.into_iter().flatten() {
            seen.entry(visit).or_insert(now);
        }
        sleep(LOOK_EVERY).await;
    }
    // The last mails are on the way.
    sleep(MAIL_MAY_TAKE).await;
    drop(server);
    (seen, back)
}

async fn open_all(server: &Server) -> Vec<Line> {
    join_all((0..BUDDIES).map(|_| async { Line::open(server.port).await.expect("a line") })).await
}

/// The visits of which an alarm stands on this screen.
async fn look(line: &mut Line, cookie: &str) -> Vec<String> {
    let page = line.get("/werk/bezoeken", cookie).await.expect("the page");
    assert_eq!(page.status, 200);
    let alarms = page.body.split("data-visit=\"").skip(1);
    alarms.filter_map(|rest| rest.split_once('"')).map(|(visit, _)| visit.to_owned()).collect()
}

/// How long after it was due, or after the server was back, each alarm was there; nothing for one that never was.
fn took(alarms: impl Iterator<Item = (f64, Option<f64>)>, back: f64) -> Vec<f64> {
    let after = |(due, there): (f64, Option<f64>)| {
        let there = there?;
        Some(there - if there >= back { due.max(back) } else { due })
    };
    let mut took: Vec<f64> = alarms.filter_map(after).collect();
    took.sort_by(f64::total_cmp);
    took
}

fn report_on((slow, lost): (&'static str, &'static str), (took, all): (&[f64], usize), report: &mut Report) {
    let early = took.iter().filter(|took| **took < 0.0).count();
    assert_eq!(early, 0, "an alarm before its time");
    let at = |part: usize| took.get((took.len() * part / 100).min(took.len() - 1)).copied();
    eprintln!("  half of them within {:.2} s", at(50).expect("some were raised"));
    report.add(slow, at(99).expect("some were raised"), "s", Reach::AtMost(5.0));
    report.add(lost, (all - took.len()) as f64, "alarms", Reach::AtMost(0.0));
}

/// A mail tells of no visit, so what counts is the first that came to its buddy once a visit was due.
fn mailed(letterbox: &Letterbox, due: &Due, back: f64, report: &mut Report) {
    let came = letterbox.came();
    let mails: usize = came.values().map(Vec::len).sum();
    eprintln!("  {mails} mails about {} visits", due.len());
    let first_after = |due: f64, buddy: usize| {
        came.get(&address_of(buddy)).and_then(|times| times.iter().copied().find(|at| *at >= due))
    };
    let took = took(due.values().map(|(due, buddy)| (*due, first_after(*due, *buddy))), back);
    report_on(("alarm_mail_p99_s", "alarm_unmailed"), (&took, due.len()), report);
}

/// How often each visit is an alarm in the letterbox of its buddy: a lost one makes up for no doubled one.
async fn alarms(folder: &Path, buddies: usize) -> BTreeMap<Id, usize> {
    let house = Home::at(folder).open(Clock::Machine, Dice::Machine).expect("a house");
    let mut times = BTreeMap::new();
    for buddy in 0..buddies {
        let letters = enter(&house, buddy + 2).await.own_letters::<VisitLetter>().await.expect("letters");
        for (_, letter) in letters {
            if let VisitLetter::NoSignOfLife { visit, .. } = letter {
                *times.entry(visit).or_insert(0) += 1;
            }
        }
    }
    house.store.clone().close().await.expect("closed");
    times
}
