//! A house with this room in it, its neighbours, and workers.

use super::neighbours::Neighbours;
use bell::Ringer;
use bell::book::keep::{keep_watch, keep_wishes};
use bell::model::{Choice, Watch, Wishes};
use people::house::{Clock, Dice, House, Settings, Shared};
use people::invitation::{Invitation, NewAccount, accept};
use people::limits::Rules;
use people::organisation::found;
use people::outward::Rehearsal;
use people::{CircleKind, MailSettings, MailTls, Outward, PushSettings, Role, Routes, Work, second_step};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::LazyLock;
use store::{Holder, Id, Moment, Place, Store};
use vault::{Pepper, Stretch, Ticket};

const PASSPHRASE: &str = "lange stille lindelaan";
/// Sunday 22 November 2026, 13:00 in Amsterdam: four hours after a digest, three before the next.
pub const NOON: i64 = 1_795_348_800;

static TEXTS: LazyLock<kit::Texts> =
    LazyLock::new(|| kit::Texts::gather(&[kit::TEXTS, people::TEXTS, bell::TEXTS]).unwrap());

pub struct Town {
    pub house: Shared,
    pub neighbours: Neighbours,
    pub organisation: Id,
    ringer: Ringer,
    workers: HashMap<&'static str, (Id, Vec<u8>)>,
    place: Place,
    runtime: tokio::runtime::Runtime,
    address: String,
    _folder: tempfile::TempDir,
}

fn settings(neighbours: &Neighbours) -> Settings {
    let certificate = neighbours.path("certificate.pem");
    let mail = MailSettings {
        server: "localhost".to_owned(),
        port: neighbours.mail_port,
        tls: MailTls::Starttls,
        sender: "planning@haven.example".to_owned(),
        sender_name: "Planning".to_owned(),
        user: Some("huis".to_owned()),
        password_file: Some(neighbours.path("password")),
        certificate_file: Some(certificate.clone()),
    };
    let push = PushSettings {
        hosts: vec!["localhost".to_owned()],
        contact: String::new(),
        rehearsal: Some(Rehearsal { certificate, port: neighbours.push_port, patience: None }),
    };
    let outward = Outward { mail: Some(mail), push, ..Outward::default() };
    Settings {
        public_address: "https://haven.example".to_owned(),
        limits: Rules::wide(),
        outward,
        ..Settings::default()
    }
}

fn open(place: &Place, settings: Settings, clock: Clock) -> Shared {
    House::new(
        Store::open(place).unwrap(),
        Pepper::from_bytes([7; 32]),
        clock,
        Dice::seeded(1),
        &TEXTS,
        settings,
        bell::PLACES.to_vec(),
    )
}

impl Town {
    /// Noor and Sam answer at the desk; Mirre leads, and does nothing else; Jip coaches.
    pub fn new() -> Town {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let neighbours = Neighbours::move_in();
        let clock = Clock::standing_at(Moment::from_seconds(NOON));
        let house = open(&place, settings(&neighbours), clock);
        let (organisation, workers) = runtime.block_on(crew(&house));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let ringer = Ringer::new(house.clone());
        let town = Town {
            house,
            neighbours,
            organisation,
            ringer,
            workers,
            place,
            runtime,
            address,
            _folder: folder,
        };
        town.serve(listener);
        // The digest of this morning went out before anybody chose anything.
        town.round();
        town
    }

    fn serve(&self, listener: tokio::net::TcpListener) {
        let router = Routes::new().and(people::pages::routes()).and(bell::routes());
        let router = router.into_router(self.house.clone());
        let app = router.into_make_service_with_connect_info::<SocketAddr>();
        self.runtime.spawn(async move { axum::serve(listener, app).await });
    }

    /// The program stops at this moment, and starts again.
    pub fn restart(&mut self) {
        let (runtime, settings) = (&self.runtime, settings(&self.neighbours));
        runtime.block_on(self.house.store.clone().close()).unwrap();
        self.house = open(&self.place, settings, self.house.clock.clone());
        self.ringer = Ringer::new(self.house.clone());
    }

    pub fn id(&self, name: &str) -> Id {
        self.workers[name].0
    }

    /// How somebody wants to be rung.
    pub fn wants(&self, name: &str, choice: Choice, change: impl FnOnce(&mut Wishes)) {
        let mail = format!("{name}@example.org");
        let mut wishes = Wishes { mail, choice, ..Wishes::default() };
        change(&mut wishes);
        self.keep(|work| keep_wishes(work, &self.house, self.id(name), &wishes).unwrap());
    }

    pub fn watch(&self, watch: &Watch) {
        self.keep(|work| keep_watch(work, &self.house, self.organisation, watch).unwrap());
    }

    /// A piece of work is kept.
    pub fn keep(&self, write: impl FnOnce(&mut Work)) {
        let mut work = self.house.work();
        write(&mut work);
        self.runtime.block_on(self.house.keep(work)).unwrap();
    }

    pub fn wait<T>(&self, story: impl Future<Output = T>) -> T {
        self.runtime.block_on(story)
    }

    /// Everybody at the desk.
    pub fn desk(&self) -> Holder {
        self.circle(CircleKind::Desk)
    }

    /// Everybody with a seat in a standing circle.
    pub fn circle(&self, kind: CircleKind) -> Holder {
        let circle = self.wait(self.house.standing_circle(self.organisation, kind)).unwrap();
        Holder::Circle(circle.id)
    }

    /// Whatever must ring rings; gives how many tries that took.
    pub fn round(&self) -> usize {
        self.runtime.block_on(self.ringer.round()).unwrap()
    }

    pub fn minutes_later(&self, minutes: i64) {
        self.house.clock.forward(minutes * 60);
    }

    /// A worker who has just signed in.
    pub fn worker(&self, name: &'static str) -> Browser {
        let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
        let mut browser = Browser { agent, address: self.address.clone(), page: String::new(), status: 0 };
        let digits = second_step::digits(&self.workers[name].1, self.house.now()).unwrap();
        browser.post("/aanmelden", &[("naam", name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)]);
        assert_eq!(browser.status, 200, "{}", browser.page);
        browser
    }
}

async fn crew(house: &House) -> (Id, HashMap<&'static str, (Id, Vec<u8>)>) {
    let founded = found(house, "De Haven").await.unwrap();
    let founding = Invitation::behind(house, &founded.first_link).await.unwrap();
    let mut workers = HashMap::new();
    let team = [
        ("mirre", Role::TeamLead),
        ("noor", Role::OutreachWorker),
        ("sam", Role::CaseManager),
        ("jip", Role::JobCoach),
    ];
    for (name, role) in team {
        let invitation = Invitation { roles: vec![role], ..founding.clone() };
        let mut work = house.work();
        let link = invitation.send(&mut work).unwrap();
        house.keep(work).await.unwrap();
        workers.insert(name, account(house, name, &link, &invitation).await);
    }
    (founded.organisation.id, workers)
}

async fn account(house: &House, name: &str, link: &Ticket, invitation: &Invitation) -> (Id, Vec<u8>) {
    let second_step = second_step::fresh(&mut *house.dice.rng());
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: second_step.clone(),
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    (accept(house, link, invitation, account).await.unwrap().id, second_step)
}

/// A browser without scripts.
pub struct Browser {
    agent: ureq::Agent,
    address: String,
    pub page: String,
    pub status: u16,
}

impl Browser {
    pub fn get(&mut self, path: &str) {
        let answer = self.agent.get(format!("{}{path}", self.address)).call().unwrap();
        self.take(answer);
    }

    /// Sends a form of the page it shows.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) {
        let seal = self.seal();
        let all: Vec<(&str, &str)> =
            [("_zegel", seal.as_str())].into_iter().chain(fields.iter().copied()).collect();
        let answer = self.agent.post(format!("{}{path}", self.address)).send_form(all).unwrap();
        self.take(answer);
    }

    fn seal(&self) -> String {
        let rest = self.page.split_once("name=\"_zegel\" value=\"");
        rest.and_then(|(_, rest)| rest.split_once('"')).map_or(String::new(), |(seal, _)| seal.to_owned())
    }

    fn take(&mut self, mut answer: ureq::http::Response<ureq::Body>) {
        self.status = answer.status().as_u16();
        self.page = answer.body_mut().read_to_string().unwrap();
    }

    pub fn sees(&self, text: &str) -> bool {
        self.page.contains(text)
    }
}
