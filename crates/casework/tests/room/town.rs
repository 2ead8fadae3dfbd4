//! A house with this room in it, the people of a small team, and a client with a code.

use contact::book::visitor::begin;
use people::house::{Clock, Dice, House, Settings, Shared};
use people::invitation::{Invitation, NewAccount, accept};
use people::organisation::found;
use people::session::act_as;
use people::{Acting, Ask, Once, Role, Routes, Visitor, second_step};
use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;
use store::{Id, Moment, Place, Store};
use vault::{Pepper, Stretch, Ticket};

const PASSPHRASE: &str = "lange stille lindelaan";
/// A day in November, at noon.
const NOON: i64 = 1_795_348_800;
const PATIENCE: Duration = Duration::from_secs(30);

static TEXTS: LazyLock<kit::Texts> = LazyLock::new(|| {
    let sources =
        [kit::TEXTS, people::TEXTS, guide::TEXTS, outreach_texts(), contact::TEXTS, casework::TEXTS];
    kit::Texts::gather(&sources).unwrap()
});

/// The desk's pages use texts of the room before it; here only those of this room are looked at.
fn outreach_texts() -> &'static [kit::Source] {
    &[]
}

/// Name and role of everybody who works here.
const TEAM: [(&str, Role); 7] = [
    ("noor", Role::OutreachWorker),
    ("sam", Role::OutreachWorker),
    ("guus", Role::CaseManager),
    ("jet", Role::JobCoach),
    ("ties", Role::TraffickingCoordinator),
    ("lot", Role::TeamLead),
    ("eva", Role::TeamLead),
];

/// The house.
pub struct Town {
    pub house: Shared,
    address: String,
    second_steps: HashMap<&'static str, Vec<u8>>,
    _folder: tempfile::TempDir,
}

/// Somebody with a code, and the words of the code.
pub struct Client {
    pub visitor: Visitor,
    pub code: String,
    pub conversation: Id,
}

impl Town {
    pub async fn new() -> Town {
        let folder = tempfile::tempdir().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([7; 32]),
            Clock::standing_at(Moment::from_seconds(NOON)),
            Dice::seeded(1),
            &TEXTS,
            Settings::default(),
            casework::PLACES.to_vec(),
        );
        let founded = found(&house, "De Haven").await.unwrap();
        let founding = Invitation::behind(&house, &founded.first_link).await.unwrap();
        let mut second_steps = HashMap::new();
        for (name, role) in TEAM {
            let invitation = Invitation { roles: vec![role], ..founding.clone() };
            let mut work = house.work();
            let link = invitation.send(&mut work).unwrap();
            house.keep(work).await.unwrap();
            second_steps.insert(name, account(&house, name, &link, &invitation).await);
        }
        let address = serve(&house).await;
        Town { house, address, second_steps, _folder: folder }
    }

    /// Somebody else who works here, with seats in no standing circle.
    pub async fn also(&self, name: &str, role: Role) -> Acting {
        let organisation = self.house.front_door().await.unwrap().0.id;
        let invitation = Invitation { organisation, roles: vec![role], seats: Vec::new() };
        let mut work = self.house.work();
        let link = invitation.send(&mut work).unwrap();
        self.house.keep(work).await.unwrap();
        account(&self.house, name, &link, &invitation).await;
        act_as(&self.ask(), name, PASSPHRASE, role).await.unwrap()
    }

    /// The same organisation served by another node: its own memory, the same store. Whoever uses this browser is known
    /// there by the same cookie.
    pub async fn at_another_node(&self, browser: &Browser) -> Browser {
        let house = House::new(
            self.house.store.clone(),
            Pepper::from_bytes([7; 32]),
            Clock::standing_at(self.house.now()),
            Dice::seeded(2),
            &TEXTS,
            Settings::default(),
            casework::PLACES.to_vec(),
        );
        Browser { agent: browser.agent.clone(), address: serve(&house).await, page: String::new(), status: 0 }
    }

    pub fn ask(&self) -> Ask {
        Ask::inside(self.house.clone())
    }

    /// A worker with the seats they have now.
    pub async fn worker(&self, name: &str) -> Acting {
        let (_, role) = TEAM.iter().find(|(of, _)| *of == name).unwrap();
        act_as(&self.ask(), name, PASSPHRASE, *role).await.unwrap()
    }

    /// Somebody who wrote to us.
    pub async fn client(&self, text: &str) -> Client {
        let begun = begin(&self.ask(), Once::fresh(&self.house), text).await.unwrap();
        let code = begun.code.show().to_string();
        let conversation = contact::book::visitor::find(&begun.visitor).await.unwrap().unwrap().id();
        Client { visitor: begun.visitor, code, conversation }
    }

    /// Time goes by, and what is due is done.
    pub async fn days_later(&self, days: i64) {
        self.house.clock.forward(days * 86_400);
        self.house.store.fire_due(self.house.now()).await.unwrap();
    }

    /// A browser with nobody signed in.
    pub fn browser(&self) -> Browser {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        Browser { agent, address: self.address.clone(), page: String::new(), status: 0 }
    }

    /// A worker who has just signed in with a browser.
    pub fn signed_in(&self, name: &str) -> Browser {
        let mut browser = self.browser();
        let digits = second_step::digits(&self.second_steps[name], self.house.now()).unwrap();
        browser.post("/aanmelden", &[("naam", name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)]);
        assert_eq!(browser.status, 200, "{}", browser.page);
        browser
    }

    /// A client who came back with their code.
    pub fn back(&self, code: &str) -> Browser {
        let mut browser = self.browser();
        browser.post("/terug", &[("code", code)]);
        browser
    }
}

/// Serves a house; gives its address.
async fn serve(house: &Shared) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let router = Routes::new()
        .and(people::pages::routes())
        .and(contact::routes())
        .and(casework::routes())
        .into_router(house.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
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

/// A browser without scripts.
pub struct Browser {
    agent: ureq::Agent,
    address: String,
    pub page: String,
    pub status: u16,
}

impl Browser {
    pub fn get(&mut self, path: &str) -> &mut Browser {
        let answer = self.agent.get(format!("{}{path}", self.address)).call().unwrap();
        self.take(answer)
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> &mut Browser {
        let seal = self.seal();
        let all: Vec<(&str, &str)> =
            [("_zegel", seal.as_str())].into_iter().chain(fields.iter().copied()).collect();
        let answer = self.agent.post(format!("{}{path}", self.address)).send_form(all).unwrap();
        self.take(answer)
    }

    fn take(&mut self, mut answer: ureq::http::Response<ureq::Body>) -> &mut Browser {
        self.status = answer.status().as_u16();
        self.page = answer.body_mut().read_to_string().unwrap();
        self
    }

    fn seal(&self) -> String {
        self.value_of("_zegel")
    }

    /// What stands in a hidden field.
    pub fn value_of(&self, name: &str) -> String {
        let before = format!("name=\"{name}\" value=\"");
        let found = self.page.split_once(&before).and_then(|(_, rest)| rest.split_once('"'));
        found.map(|(value, _)| value.to_owned()).unwrap_or_default()
    }

    pub fn sees(&self, text: &str) -> bool {
        self.page.contains(text)
    }

    #[track_caller]
    pub fn expect(&mut self, status: u16, texts: &[&str]) -> &mut Browser {
        assert_eq!(self.status, status, "{}", self.page);
        for text in texts {
            assert!(self.sees(text), "{text} is not on the page:\n{}", self.page);
        }
        self
    }
}
