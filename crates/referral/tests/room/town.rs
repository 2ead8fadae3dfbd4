//! A house with some rooms in it, on a port of its own: people work there, and people come by.

use people::house::{Clock, Dice, House, Settings, Shared};
use people::invitation::{Invitation, NewAccount, accept};
use people::organisation::found;
use people::{Role, Routes, second_step};
use std::collections::HashMap;
use std::time::Duration;
use store::{Moment, Place, Store};
use vault::{Pepper, Stretch, Ticket};

const PASSPHRASE: &str = "lange stille lindelaan";
/// A day in November, at noon.
const NOON: i64 = 1_795_348_800;
const PATIENCE: Duration = Duration::from_secs(30);
const ID_LENGTH: usize = 32;

/// Two guides and a job coach.
const CREW: [(&str, Role); 3] =
    [("guus", Role::CaseManager), ("lies", Role::CaseManager), ("jet", Role::JobCoach)];

/// The house. All who work there hold the keys of the standing circles.
pub struct Town {
    pub house: Shared,
    address: String,
    second_steps: HashMap<&'static str, Vec<u8>>,
    pub runtime: tokio::runtime::Runtime,
    _folder: tempfile::TempDir,
}

impl Town {
    /// A house in which these rooms stand behind those that everybody passes through.
    pub fn new(rooms: Routes, texts: &[&[kit::Source]]) -> Town {
        Town::with(rooms, texts, &CREW)
    }

    /// The same with other people at work.
    pub fn with(rooms: Routes, texts: &[&[kit::Source]], crew: &[(&'static str, Role)]) -> Town {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let before = [kit::TEXTS, people::TEXTS, outreach::TEXTS, contact::TEXTS, casework::TEXTS];
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([7; 32]),
            Clock::standing_at(Moment::from_seconds(NOON)),
            Dice::seeded(1),
            Box::leak(Box::new(kit::Texts::gather(&[&before, texts].concat()).unwrap())),
            Settings::default(),
            Vec::new(),
        );
        let second_steps = runtime.block_on(workers(&house, crew));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = people::pages::routes()
            .and(outreach::routes())
            .and(contact::routes())
            .and(casework::routes())
            .and(rooms)
            .into_router(house.clone());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Town { house, address, second_steps, runtime, _folder: folder }
    }

    /// Somebody who comes by.
    pub fn person(&self) -> Browser {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        Browser { agent, address: self.address.clone(), page: String::new(), status: 0 }
    }

    /// A worker who has just signed in.
    pub fn worker(&self, name: &'static str) -> Browser {
        let mut browser = self.person();
        // Digits work once, so each goes in at another half minute.
        self.house.clock.forward(30);
        let digits = second_step::digits(&self.second_steps[name], self.house.now()).unwrap();
        browser.post("/aanmelden", &[("naam", name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)]);
        assert_eq!(browser.status, 200, "{}", browser.page);
        browser
    }

    /// Somebody who wrote, with their code, and the path of the file that Guus began for them.
    pub fn client(&self, guide: &mut Browser) -> (Browser, String, String) {
        let mut client = self.person();
        client.get("/");
        let once = client.field("_eens").unwrap();
        client.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
        let code = client.code();
        client.get("/gesprek");
        // Until then the words can be taken back.
        self.house.clock.forward(contact::model::HOLD_SECONDS);
        guide.get("/werk/gesprekken");
        let conversation = guide.id_after("href=\"/werk/gesprekken/");
        guide.get(&format!("/werk/gesprekken/{conversation}"));
        guide.post(&format!("/werk/trajecten/nieuw/{conversation}"), &[]);
        assert_eq!(guide.status, 200, "{}", guide.page);
        guide.get("/werk/trajecten");
        let case = format!("/werk/trajecten/{}", guide.id_after("href=\"/werk/trajecten/"));
        guide.get(&case);
        (client, code, case)
    }

    /// Time goes by, and what is due is done.
    pub fn days_later(&self, days: i64) {
        self.house.clock.forward(days * 86_400);
        self.runtime.block_on(self.house.store.fire_due(self.house.now())).unwrap();
    }

    /// A day as a form has it, so many days from now.
    pub fn day(&self, days: i64) -> String {
        kit::when::field_day(self.house.now().plus_days(days).day())
    }
}

async fn workers(house: &House, crew: &[(&'static str, Role)]) -> HashMap<&'static str, Vec<u8>> {
    let founded = found(house, "De Haven").await.unwrap();
    let founding = Invitation::behind(house, &founded.first_link).await.unwrap();
    let mut second_steps = HashMap::new();
    for &(name, role) in crew {
        let invitation = Invitation { roles: vec![role], ..founding.clone() };
        let mut work = house.work();
        let link = invitation.send(&mut work).unwrap();
        house.keep(work).await.unwrap();
        second_steps.insert(name, account(house, name, &link, &invitation).await);
    }
    second_steps
}

async fn account(house: &House, name: &str, link: &Ticket, invitation: &Invitation) -> Vec<u8> {
    let second_step = second_step::fresh(&mut *house.dice.rng());
    let account = NewAccount {
        name: name.to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        second_step: second_step.clone(),
        stretch: Stretch::new(&mut *house.dice.rng()),
    };
    accept(house, link, invitation, account).await.unwrap();
    second_step
}

/// A browser without scripts.
#[derive(Clone)]
pub struct Browser {
    agent: ureq::Agent,
    address: String,
    /// What it shows.
    pub page: String,
    /// Status of the last answer.
    pub status: u16,
}

impl Browser {
    pub fn get(&mut self, path: &str) {
        let answer = self.agent.get(format!("{}{path}", self.address)).call().unwrap();
        self.take(answer);
    }

    /// Sends a form of the page it shows.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) {
        let seal = self.field("_zegel").unwrap_or_default();
        let all: Vec<(&str, &str)> =
            [("_zegel", seal.as_str())].into_iter().chain(fields.iter().copied()).collect();
        let answer = self.agent.post(format!("{}{path}", self.address)).send_form(all).unwrap();
        self.take(answer);
    }

    /// Sends a form whose answer is a file.
    #[allow(dead_code, reason = "not every room that is tested in this town gives files")]
    pub fn file(&mut self, path: &str) -> Vec<u8> {
        let seal = self.field("_zegel").unwrap_or_default();
        let form = [("_zegel", seal.as_str())];
        let mut answer = self.agent.post(format!("{}{path}", self.address)).send_form(form).unwrap();
        self.status = answer.status().as_u16();
        answer.body_mut().read_to_vec().unwrap()
    }

    fn take(&mut self, mut answer: ureq::http::Response<ureq::Body>) {
        self.status = answer.status().as_u16();
        self.page = answer.body_mut().read_to_string().unwrap();
    }

    pub fn sees(&self, text: &str) -> bool {
        self.page.contains(text)
    }

    /// The value of a hidden field.
    pub fn field(&self, name: &str) -> Option<String> {
        let (_, rest) = self.page.split_once(&format!("name=\"{name}\" value=\""))?;
        Some(rest.split_once('"')?.0.to_owned())
    }

    /// The code on the page.
    pub fn code(&self) -> String {
        let groups = self.page.split("luwte-code__group\">").skip(1);
        groups.map(|rest| rest.split_once('<').unwrap().0).collect::<Vec<_>>().join("-")
    }

    /// The last id that stands behind these words on the page.
    pub fn id_after(&self, words: &str) -> String {
        let Some((_, rest)) = self.page.rsplit_once(words) else { panic!("{words} is not on {}", self.page) };
        rest[..ID_LENGTH].to_owned()
    }
}
