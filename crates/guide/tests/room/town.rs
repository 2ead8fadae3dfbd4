//! A house with this room in it, on a port of its own, and browsers that visit it.

use people::house::{Clock, Dice, House, Settings, Shared};
use people::invitation::{Invitation, NewAccount, accept};
use people::organisation::found;
use people::{Ask, CircleKind, Fact, Role, Routes, second_step};
use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;
use store::{Moment, Place, Store};
use vault::{Pepper, Stretch, Ticket};

const PASSPHRASE: &str = "lange stille lindelaan";
/// Sunday 22 November 2026, one o'clock in the Netherlands.
const NOON: i64 = 1_795_348_800;
const PATIENCE: Duration = Duration::from_secs(30);
const ID_LENGTH: usize = 32;

static TEXTS: LazyLock<kit::Texts> =
    LazyLock::new(|| kit::Texts::gather(&[kit::TEXTS, people::TEXTS, guide::TEXTS]).unwrap());

/// The house. Noor does outreach and leads the team, with all keys; Ada only manages accounts; Guus is a guide of
/// clients without any key.
pub struct Town {
    pub house: Shared,
    address: String,
    second_steps: HashMap<&'static str, Vec<u8>>,
    pub runtime: tokio::runtime::Runtime,
    folder: tempfile::TempDir,
}

impl Town {
    pub fn new() -> Town {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let media = folder.path().join("beelden");
        std::fs::create_dir(&media).unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([7; 32]),
            Clock::standing_at(Moment::from_seconds(NOON)),
            Dice::seeded(1),
            &TEXTS,
            Settings {
                public_address: "https://luwte.example".to_owned(),
                limits: people::limits::Rules::wide(),
                media: Some(media),
                ..Settings::default()
            },
            guide::PLACES.to_vec(),
        );
        let second_steps = runtime.block_on(workers(&house));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router =
            Routes::new().and(people::pages::routes()).and(guide::routes()).into_router(house.clone());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Town { house, address, second_steps, runtime, folder }
    }

    /// The administrator puts a file into the folder of pictures.
    pub fn put(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.folder.path().join("beelden").join(name), bytes).unwrap();
    }

    /// Somebody who comes by.
    pub fn person(&self) -> Browser {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        Browser {
            agent,
            address: self.address.clone(),
            cookie: String::new(),
            page: String::new(),
            path: String::new(),
            status: 0,
            cookies_set: 0,
            cache: String::new(),
        }
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

    /// Time goes by, and what is due is done.
    pub fn later(&self, seconds: i64) {
        self.house.clock.forward(seconds);
        self.runtime.block_on(self.house.store.fire_due(self.house.now())).unwrap();
    }

    /// What was left for the totals: what, and how many times.
    pub fn facts(&self) -> Vec<String> {
        let facts = self.runtime.block_on(async {
            let ask = Ask::inside(self.house.clone());
            let noor = people::session::act_as(&ask, "noor", PASSPHRASE, Role::TeamLead).await.unwrap();
            noor.letters::<Fact>(CircleKind::Statistics).await.unwrap()
        });
        let mut facts: Vec<String> =
            facts.into_iter().map(|(_, fact)| format!("{} {}", fact.what, fact.count)).collect();
        facts.sort();
        facts
    }

    /// How many timers wait.
    pub fn timers(&self) -> i64 {
        self.runtime.block_on(self.house.store.read(|reader| reader.timer_count())).unwrap()
    }
}

async fn workers(house: &House) -> HashMap<&'static str, Vec<u8>> {
    let founded = found(house, "De Haven").await.unwrap();
    let founding = Invitation::behind(house, &founded.first_link).await.unwrap();
    let noor = Invitation { roles: vec![Role::OutreachWorker, Role::TeamLead], ..founding.clone() };
    let ada = Invitation { roles: vec![Role::Administrator], seats: Vec::new(), ..founding.clone() };
    let guus = Invitation { roles: vec![Role::CaseManager], ..ada.clone() };
    let mut work = house.work();
    let (to_ada, to_guus) = (ada.send(&mut work).unwrap(), guus.send(&mut work).unwrap());
    house.keep(work).await.unwrap();
    HashMap::from([
        ("noor", account(house, "noor", &founded.first_link, &noor).await),
        ("ada", account(house, "ada", &to_ada, &ada).await),
        ("guus", account(house, "guus", &to_guus, &guus).await),
    ])
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
    cookie: String,
    /// What it shows.
    pub page: String,
    /// Where it is.
    pub path: String,
    /// Status of the last answer.
    pub status: u16,
    /// Cookies that came with the last act, redirects included.
    pub cookies_set: usize,
    /// What the last answer said about keeping it.
    pub cache: String,
}

impl Browser {
    pub fn get(&mut self, path: &str) {
        self.cookies_set = 0;
        let mut asked = self.agent.get(format!("{}{path}", self.address));
        if !self.cookie.is_empty() {
            asked = asked.header("cookie", &self.cookie);
        }
        let answer = asked.call().unwrap();
        path.clone_into(&mut self.path);
        self.take(answer);
    }

    /// A browser that only looks ahead.
    pub fn look_ahead(&mut self, path: &str) {
        let asked = self.agent.get(format!("{}{path}", self.address)).header("sec-purpose", "prefetch");
        self.take_one(asked.call().unwrap());
    }

    /// Asks for the head of a page alone.
    pub fn head(&mut self, path: &str) {
        self.take_one(self.agent.head(format!("{}{path}", self.address)).call().unwrap());
    }

    /// Sends a form of the page it shows.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) {
        let seal = self.field("_zegel").unwrap_or_default();
        let all: Vec<(&str, &str)> =
            [("_zegel", seal.as_str())].into_iter().chain(fields.iter().copied()).collect();
        self.cookies_set = 0;
        let mut asked = self.agent.post(format!("{}{path}", self.address));
        if !self.cookie.is_empty() {
            asked = asked.header("cookie", &self.cookie);
        }
        let answer = asked.send_form(all).unwrap();
        path.clone_into(&mut self.path);
        self.take(answer);
    }

    fn take(&mut self, answer: ureq::http::Response<ureq::Body>) {
        if let Some(next) = self.take_one(answer)
            && next != "/"
        {
            let cookies = self.cookies_set;
            self.get(&next);
            self.cookies_set += cookies;
        }
    }

    /// Takes one answer, and gives where it sends to.
    fn take_one(&mut self, mut answer: ureq::http::Response<ureq::Body>) -> Option<String> {
        self.status = answer.status().as_u16();
        let header = |name: &str| {
            answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
        };
        self.cache = header("cache-control");
        let to = header("location");
        self.cookies_set += answer.headers().get_all("set-cookie").iter().count();
        let cookie = header("set-cookie");
        if let Some((pair, _)) = cookie.split_once(';') {
            pair.clone_into(&mut self.cookie);
        }
        self.page = String::from_utf8_lossy(&answer.body_mut().read_to_vec().unwrap()).into_owned();
        if to.is_empty() {
            return None;
        }
        self.path.clone_from(&to);
        Some(to)
    }

    pub fn sees(&self, text: &str) -> bool {
        self.page.contains(text)
    }

    /// How often something stands on the page.
    pub fn count(&self, text: &str) -> usize {
        self.page.matches(text).count()
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

    /// The first id that stands behind these words on the page.
    pub fn id_after(&self, words: &str) -> String {
        self.page.split_once(words).unwrap_or_else(|| panic!("no {words} in {}", self.page)).1[..ID_LENGTH]
            .to_owned()
    }

    /// All ids that stand behind these words on the page.
    pub fn ids_after(&self, words: &str) -> Vec<String> {
        self.page.split(words).skip(1).map(|rest| rest[..ID_LENGTH].to_owned()).collect()
    }
}
