//! The workers' side: searching a caseload, and the team lead's list over thousands of files.

use crate::report::{Reach, Report};
use crate::server::Client;
use casework::model::head::{CaseHead, Head, Lead, Phase};
use casework::model::plan::Note;
use casework::model::record::{By, Record};
use luwte::home::{Home, HomeSettings};
use people::invitation::{Invitation, NewAccount, accept};
use people::{Acting, Ask, CircleKind, Clock, Dice, Role, Shared};
use std::time::Instant;
use store::Scope;
use store::sealed::Span;
use tokio::net::TcpListener;
use vault::{Binding, Key, Stretch, Ticket};

/// Files of one worker.
const FILES: usize = 60;
/// Records in each.
const RECORDS: usize = 200;
/// Bytes of text in each record.
const TEXT: usize = 1_000;
/// Files of an organisation.
const ALL_FILES: usize = 5_000;
/// Times that something is measured; the median counts.
const TIMES: usize = 11;

const PASSPHRASE: &str = "kanarie boven zeven bruggen";
const SECRET: [u8; 20] = [5; 20];

pub fn measure(report: &mut Report) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(8)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let folder = tempfile::tempdir().expect("a folder");
        let house = open_house(&folder.path().join("home"), Clock::Machine);
        let (lead, guide) = join(&house).await;
        let sizes = fill_caseload(&guide).await;
        search(&guide, report).await;
        cipher(&sizes, report);
        fill_organisation(&guide).await;
        list(&house, &lead, report).await;
    });
}

pub fn open_house(folder: &std::path::Path, clock: Clock) -> Shared {
    let home = Home::at(folder);
    home.make(&HomeSettings::default(), &[7; 32]).expect("an installation");
    home.open(clock, Dice::Machine).expect("a house")
}

/// An organisation's first team lead.
pub async fn found(house: &Shared) -> Acting {
    let founded = people::organisation::found(house, "Stichting De Meetlat").await.expect("an organisation");
    let ask = Ask::inside(house.clone());
    account(house, &founded.first_link, "mirre").await;
    people::session::act_as(&ask, "mirre", PASSPHRASE, Role::TeamLead).await.expect("the lead")
}

/// A team lead and a guide who are in.
async fn join(house: &Shared) -> (Acting, Acting) {
    let (lead, ask) = (found(house).await, Ask::inside(house.clone()));
    let mut work = lead.work();
    let invitation = Invitation {
        organisation: lead.organisation().id,
        roles: vec![Role::CaseManager],
        seats: Vec::new(),
    };
    let link = invitation.send(&mut work).expect("a link");
    lead.keep(work).await.expect("kept");
    account(house, &link, "guus").await;
    let guide =
        people::session::act_as(&ask, "guus", PASSPHRASE, Role::CaseManager).await.expect("the guide");
    (lead, guide)
}

async fn account(house: &Shared, link: &Ticket, name: &str) {
    let invitation = Invitation::behind(house, link).await.expect("an invitation");
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: SECRET.to_vec(),
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    accept(house, link, &invitation, account).await.expect("an account");
}

fn head(guide: &Acting, circle: store::Id, number: usize) -> Head {
    Head::Case(CaseHead {
        pseudonym: format!("Berk-{number}"),
        track: casework::model::Track::Whole,
        phase: Phase::WorkingOnPlan,
        lead: Lead { worker: guide.worker().id, name: guide.name(), role: Role::CaseManager },
        started: guide.work().day(),
        next_review: Some(guide.work().day()),
        check_in: None,
        waiting: number.is_multiple_of(7),
        circle,
        left: Vec::new(),
        address: None,
        conversation: None,
        ended: None,
        ahead: Default::default(),
        shown: Default::default(),
    })
}

/// A caseload of files, each with its own circle, as the pages make them. Gives the lengths of the plain records.
async fn fill_caseload(guide: &Acting) -> Vec<usize> {
    let mut sizes = Vec::new();
    for number in 0..FILES {
        let mut work = guide.work();
        let circle = work.new_circle(guide.organisation(), CircleKind::Close).expect("a circle");
        work.admit(&circle.0, &circle.1, guide.worker(), Some(Role::CaseManager)).expect("a seat");
        let dossier = work.begin(guide.organisation().id, &head(guide, circle.0.id, number)).expect("a file");
        work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN).expect("a grant");
        for note in 0..RECORDS {
            let rare = if (number, note) == (17, 100) { "zeldzaam" } else { "gewoon" };
            let mut facts = format!("Notitie {note} over {rare} werk en een {rare} gesprek aan tafel. ");
            while facts.len() < TEXT {
                facts.push_str("Daarna dronken we thee en keken we naar de week die komt. ");
            }
            facts.truncate(TEXT);
            let by = By::Worker { id: guide.worker().id, name: guide.name() };
            let record = Record::Note(Note { facts, impressions: String::new(), by, at: work.now });
            sizes.push(serde_json::to_vec(&record).expect("plain").len());
            work.append(&dossier, &record).expect("a record");
        }
        guide.keep(work).await.expect("kept");
    }
    sizes
}

async fn search(guide: &Acting, report: &mut Report) {
    let guide = guide.afresh(Role::CaseManager).await.expect("the guide with all seats");
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let began = Instant::now();
        let hits = casework::book::search(&guide, "zeldzaam").await.expect("hits");
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        assert_eq!(hits.len(), 1);
    }
    report.add("caseload_search_ms", median(times), "ms", Reach::AtMost(60.0));
}

/// The same bytes through the bare cipher, on one core.
fn cipher(sizes: &[usize], report: &mut Report) {
    let mut rng = rand_core::UnwrapErr(getrandom::SysRng);
    let (key, binding) = (Key::random(&mut rng), Binding::new("bare"));
    let sealed: Vec<Vec<u8>> =
        sizes.iter().map(|size| vault::seal(&key, &binding, &vec![b'a'; *size], &mut rng)).collect();
    let times = (0..TIMES)
        .map(|_| {
            let began = Instant::now();
            let bytes: usize =
                sealed.iter().filter_map(|one| vault::open(&key, &binding, one).ok()).map(|p| p.len()).sum();
            assert_eq!(bytes, sizes.iter().sum::<usize>());
            began.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    let bare = median(times);
    eprintln!("  the bare cipher takes {bare:.2} ms for the same bytes");
    let search = report.value("caseload_search_ms");
    report.add("caseload_search_vs_cipher", search / bare, "×", Reach::AtMost(3.0));
}

/// Thousands of heads, granted to the overview from outside its circle, as guides do.
async fn fill_organisation(guide: &Acting) {
    let oversight = guide.circle_to_leave(CircleKind::Oversight).await.expect("the overview");
    let circle = guide.work().id();
    for hundred in 0..ALL_FILES / 100 {
        let mut work = guide.work();
        for number in 0..100 {
            let head = head(guide, circle, hundred * 100 + number);
            let dossier = work.begin(guide.organisation().id, &head).expect("a file");
            work.grant(&dossier, &oversight, Scope::Head, Span::OPEN).expect("a grant");
        }
        guide.keep(work).await.expect("kept");
    }
}

async fn list(house: &Shared, lead: &Acting, report: &mut Report) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let router = luwte::serve::router(house);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let digits = people::second_step::digits(&SECRET, house.now()).expect("digits");
    let role = lead.role().code().to_owned();
    let times = tokio::task::spawn_blocking(move || {
        let mut client = Client::open(port).expect("a connection");
        let form = format!("naam=mirre&wachtzin={}&cijfers={digits}", PASSPHRASE.replace(' ', "+"));
        let cookie = client.post("/aanmelden", &form).expect("an answer").cookie.expect("a session");
        let start = client.get("/werk", &cookie).expect("the start page").body;
        let seal = start
            .split_once("name=\"_zegel\" value=\"")
            .expect("a seal")
            .1
            .split('"')
            .next()
            .expect("a seal");
        client.post_as("/werk/rol", &format!("_zegel={seal}&rol={role}"), &cookie).expect("another role");
        // The first time tightens what was granted from outside.
        let first = Instant::now();
        client.get("/werk/overzicht", &cookie).expect("the overview");
        eprintln!(
            "  the first list, which tightens the grants, takes {:.0} ms",
            first.elapsed().as_secs_f64() * 1000.0
        );
        (0..TIMES)
            .map(|_| {
                let began = Instant::now();
                let page = client.get("/werk/overzicht", &cookie).expect("the overview");
                assert!(page.status == 200 && page.body.contains("Berk-"), "the list is there");
                began.elapsed().as_secs_f64() * 1000.0
            })
            .collect()
    })
    .await
    .expect("the client did not panic");
    report.add("lead_list_ms", median(times), "ms", Reach::AtMost(150.0));
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
