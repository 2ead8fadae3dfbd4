//! A house with this room in it, on a port of its own, and browsers that visit it.

use contact::book::visitor::{begin, find};
use kit::Lang;
use people::house::{Clock, Dice, House, Settings, Shared};
use people::invitation::{Invitation, NewAccount, accept};
use people::limits::Rules;
use people::organisation::found;
use people::session::act_as;
use people::{Acting, Ask, Once, Role, Routes, Visitor, second_step};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::LazyLock;
use std::time::Duration;
use store::{Id, Moment, Place, Store, Unit};
use vault::{Pepper, Stretch, Ticket};

#[path = "stranger.rs"]
mod stranger;

pub const PASSPHRASE: &str = "lange stille lindelaan";
/// A day in November, at noon.
const NOON: i64 = 1_795_348_800;
const PATIENCE: Duration = Duration::from_secs(30);
const ID_LENGTH: usize = 32;

static TEXTS: LazyLock<kit::Texts> = LazyLock::new(|| {
    kit::Texts::gather(&[
        kit::TEXTS,
        people::TEXTS,
        bell::TEXTS,
        between::TEXTS,
        outreach::TEXTS,
        guide::TEXTS,
        contact::TEXTS,
    ])
    .unwrap()
});

/// The house, with two workers: Noor and Sam.
pub struct Town {
    pub house: Shared,
    address: String,
    second_steps: HashMap<&'static str, Vec<u8>>,
    pub runtime: tokio::runtime::Runtime,
    _folder: tempfile::TempDir,
}

impl Town {
    /// A house in which nobody is too fast.
    pub fn new() -> Town {
        Town::built(&[], Rules::wide())
    }

    /// A house with these rules against floods.
    pub fn guarded(limits: Rules) -> Town {
        Town::built(&[], limits)
    }

    /// The house with more colleagues, who hold the keys of all standing circles.
    pub fn with(crew: &[(&'static str, Role)]) -> Town {
        Town::built(crew, Rules::wide())
    }

    fn built(crew: &[(&'static str, Role)], limits: Rules) -> Town {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([7; 32]),
            Clock::standing_at(Moment::from_seconds(NOON)),
            Dice::seeded(1),
            &TEXTS,
            Settings { limits, ..Settings::default() },
            [outreach::PLACES, contact::PLACES].concat(),
        );
        let second_steps = runtime.block_on(workers(&house, crew));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = Routes::new()
            .and(people::pages::routes())
            .and(outreach::routes())
            .and(guide::routes())
            .and(contact::routes())
            .into_router(house.clone());
        let app = router.into_make_service_with_connect_info::<SocketAddr>();
        runtime.spawn(async move { axum::serve(listener, app).await });
        Town { house, address, second_steps, runtime, _folder: folder }
    }

    /// Somebody who comes by.
    pub fn person(&self) -> Browser {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        Browser {
            agent,
            address: self.address.clone(),
            page: String::new(),
            status: 0,
            cookies_set: 0,
            headers: HashMap::new(),
            follows: true,
        }
    }

    /// A worker who has just signed in. That takes a moment: what was held has left.
    pub fn worker(&self, name: &'static str) -> Browser {
        self.a_moment_later();
        let mut browser = self.person();
        let digits = second_step::digits(&self.second_steps[name], self.house.now()).unwrap();
        browser.post("/aanmelden", &[("naam", name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)]);
        assert_eq!(browser.status, 200, "{}", browser.page);
        browser
    }

    /// A text as a page shows it.
    pub fn text(&self, lang: kit::Lang, key: &str) -> String {
        self.house.texts.text(lang, key, &[])
    }

    /// The same worker as the book knows them.
    pub async fn acting(&self, name: &str, role: Role) -> Acting {
        act_as(&Ask::inside(self.house.clone()), name, PASSPHRASE, role).await.unwrap()
    }

    /// Somebody writes to the front door. Gives who they are, and the id of the conversation.
    pub async fn somebody(&self, lang: Lang, text: &str) -> (Visitor, Id) {
        let ask = Ask { lang, ..Ask::inside(self.house.clone()) };
        let begun = begin(&ask, Once::fresh(&self.house), text).await.unwrap();
        let id = find(&begun.visitor).await.unwrap().unwrap().id();
        (begun.visitor, id)
    }

    /// Waits for the end of something that takes its time.
    pub fn wait<T>(&self, story: impl Future<Output = T>) -> T {
        self.runtime.block_on(story)
    }

    /// Some seconds go by.
    pub fn seconds_later(&self, seconds: i64) {
        self.house.clock.forward(seconds);
    }

    /// Somebody at another address of this machine, such as `127.0.0.2`.
    pub fn from(&self, source: &'static str) -> Stranger {
        let (_, port) = self.address.rsplit_once(':').unwrap();
        Stranger::new(source, port.parse().unwrap())
    }

    /// Time goes by, and what is due is done.
    pub fn days_later(&self, days: i64) {
        self.hours_later(days * 24);
    }

    /// Some hours go by, and what is due is done.
    pub fn hours_later(&self, hours: i64) {
        self.house.clock.forward(hours * 3600);
        self.runtime.block_on(self.house.store.fire_due(self.house.now())).unwrap();
    }

    /// A few seconds go by: whatever was held has left.
    pub fn a_moment_later(&self) {
        self.seconds_later(contact::model::HOLD_SECONDS);
    }

    /// A dossier is gone, as if its timer had run out this moment.
    pub fn erase(&self, dossier: &str) {
        let mut unit = Unit::new();
        unit.erase_dossier(dossier.parse().unwrap());
        self.runtime.block_on(self.house.store.save(unit)).unwrap();
    }
}

impl Town {
    /// Somebody more, with these roles and no keys yet.
    pub fn hire(&mut self, name: &'static str, roles: &[Role]) {
        let house = self.house.clone();
        let second_step = self.runtime.block_on(async {
            let (organisation, _) = house.front_door().await.unwrap();
            let invitation =
                Invitation { organisation: organisation.id, roles: roles.to_vec(), seats: Vec::new() };
            let mut work = house.work();
            let link = invitation.send(&mut work).unwrap();
            house.keep(work).await.unwrap();
            account(&house, name, &link, &invitation).await
        });
        self.second_steps.insert(name, second_step);
    }

    /// The house itself, to look behind the pages.
    pub fn behind<T>(&self, look: impl AsyncFnOnce(Shared) -> T) -> T {
        self.runtime.block_on(look(self.house.clone()))
    }
}

/// The first holds the keys of all standing circles; the second holds none.
async fn workers(house: &House, crew: &[(&'static str, Role)]) -> HashMap<&'static str, Vec<u8>> {
    let founded = found(house, "De Haven").await.unwrap();
    let founding = Invitation::behind(house, &founded.first_link).await.unwrap();
    let first = Invitation { roles: vec![Role::OutreachWorker], ..founding.clone() };
    let second = Invitation { seats: Vec::new(), ..first.clone() };
    let mut work = house.work();
    let link = second.send(&mut work).unwrap();
    house.keep(work).await.unwrap();
    let mut second_steps = HashMap::from([
        ("noor", account(house, "noor", &founded.first_link, &first).await),
        ("sam", account(house, "sam", &link, &second).await),
    ]);
    for (name, role) in crew {
        let invitation = Invitation { roles: vec![*role], ..founding.clone() };
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
        stretch: Stretch::quick(&mut *house.dice.rng()),
    };
    accept(house, link, invitation, account).await.unwrap();
    second_step
}

pub use stranger::Stranger;

/// A browser without scripts.
#[derive(Clone)]
pub struct Browser {
    pub agent: ureq::Agent,
    pub address: String,
    /// What it shows.
    pub page: String,
    /// Status of the last answer.
    pub status: u16,
    /// Cookies that the last answer set.
    pub cookies_set: usize,
    /// Headers of the last answer, by their small-letter names.
    pub headers: HashMap<String, String>,
    follows: bool,
}

impl Browser {
    /// From here on it does not follow where an answer leads.
    pub fn stays_here(&mut self) {
        self.follows = false;
    }

    pub fn get(&mut self, path: &str) {
        let request = self.agent.get(format!("{}{path}", self.address));
        let request = if self.follows { request } else { request.config().max_redirects(0).build() };
        let answer = request.call().unwrap();
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

    fn take(&mut self, mut answer: ureq::http::Response<ureq::Body>) {
        self.status = answer.status().as_u16();
        self.cookies_set = answer.headers().get_all("set-cookie").iter().count();
        let named = |(name, value): (&ureq::http::HeaderName, &ureq::http::HeaderValue)| {
            (name.as_str().to_owned(), value.to_str().unwrap_or_default().to_owned())
        };
        self.headers = answer.headers().iter().map(named).collect();
        self.page = answer.body_mut().read_to_string().unwrap();
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

    /// The last id that stands behind these words on the page.
    pub fn id_after(&self, words: &str) -> String {
        self.page.rsplit_once(words).unwrap().1[..ID_LENGTH].to_owned()
    }
}
