//! Two houses with their workers.

use crate::front::{Certificate, Front};
use people::house::{Clock, Dice, House, Settings, Shared};
use people::invitation::{Invitation, NewAccount, accept};
use people::limits::Rules;
use people::organisation::found;
use people::outward::Rehearsal;
use people::{Outward, Role, Routes, second_step};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;
use store::{Moment, Place, Store};
use tokio::net::TcpListener;
use vault::{Pepper, Stretch, Ticket};

const PASSPHRASE: &str = "lange stille lindelaan";
/// A day in November, at noon.
const NOON: i64 = 1_795_348_800;
const PATIENCE: Duration = Duration::from_secs(30);
/// One house waits so long for the other, on a machine that tries much at once.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);
const ID_LENGTH: usize = 32;
pub const DAY: i64 = 86_400;

static TEXTS: LazyLock<kit::Texts> = LazyLock::new(|| {
    let first = [kit::TEXTS, people::TEXTS, bell::TEXTS, between::TEXTS, outreach::TEXTS];
    kit::Texts::gather(&[&first[..], &[contact::TEXTS, casework::TEXTS]].concat()).unwrap()
});

/// A house of its own: Mirre leads, Ad administers, Noor and Bram do outreach, Guus guides and Jet coaches.
pub struct Town {
    pub house: Shared,
    pub front: Front,
    pub address: String,
    second_steps: HashMap<&'static str, Vec<u8>>,
}

/// Two of them, on one clock.
pub struct Two {
    pub north: Town,
    pub south: Town,
    runtime: tokio::runtime::Runtime,
    clock: Clock,
    folder: tempfile::TempDir,
}

impl Two {
    /// Each trusts the certificate of the other.
    pub fn new() -> Two {
        Two::with(Some(ANSWERS_WITHIN), Two::trusting)
    }

    /// The same, and each waits for the other no longer than in earnest: for a test in which no answer comes.
    pub fn waiting_in_earnest() -> Two {
        Two::with(None, Two::trusting)
    }

    fn trusting(folder: &Path) -> (PathBuf, Certificate) {
        let certificate = Certificate::draw(folder, "certificate.pem");
        (certificate.path.clone(), certificate)
    }

    /// Each shows another certificate than the one that is trusted.
    pub fn distrusted() -> Two {
        Two::with(Some(ANSWERS_WITHIN), |folder| {
            let trusted = Certificate::draw(folder, "trusted.pem");
            (trusted.path, Certificate::draw(folder, "shown.pem"))
        })
    }

    fn with(patience: Option<Duration>, draw: impl FnOnce(&Path) -> (PathBuf, Certificate)) -> Two {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (trusted, shown) = draw(folder.path());
        let clock = Clock::standing_at(Moment::from_seconds(NOON));
        let bind = || runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let fronts = [bind(), bind()];
        let [north_port, south_port] = [0, 1].map(|which: usize| fronts[which].local_addr().unwrap().port());
        let mut fronts = fronts.into_iter();
        let mut town = |name: &str, pepper: u8, other: u16| {
            let rehearsal = Rehearsal { certificate: trusted.clone(), port: other, patience };
            let place = Place {
                records: folder.path().join(name).join("records"),
                keys: folder.path().join(name).join("keys"),
            };
            let front = fronts.next().unwrap();
            runtime.block_on(Town::open(place, pepper, clock.clone(), rehearsal, front, &shown))
        };
        let (north, south) = (town("noord", 7, south_port), town("zuid", 8, north_port));
        Two { north, south, runtime, clock, folder }
    }

    /// Time goes by, and what is due is done.
    pub fn later(&self, seconds: i64) {
        self.clock.forward(seconds);
        for town in [&self.north, &self.south] {
            self.wait(town.house.store.fire_due(town.house.now())).unwrap();
        }
    }

    /// Whether these words can be read in a file of one of the houses.
    pub fn can_be_read_at_rest(&self, words: &str) -> bool {
        files_below(self.folder.path()).into_iter().any(|path| {
            let content = std::fs::read(path).unwrap();
            content.windows(words.len()).any(|window| window == words.as_bytes())
        })
    }

    pub fn wait<T>(&self, story: impl Future<Output = T>) -> T {
        self.runtime.block_on(story)
    }

    /// Both sides make an agreement, by their own pages. Gives what it is called in each.
    pub fn agree(&self) -> [String; 2] {
        let mut mirres = [self.north.worker("mirre"), self.south.worker("mirre")];
        let [north, south] = &mut mirres;
        let ids = [north.begins("Zuid"), south.begins("Noord")];
        let cards = [north.card(), south.card()];
        north.enters(&ids[0], &cards[1]);
        south.enters(&ids[1], &cards[0]);
        assert_eq!(north.code(), south.code(), "both read the same number");
        for (town, id) in [(&self.north, &ids[0]), (&self.south, &ids[1])] {
            let mut ad = town.worker("ad");
            ad.get(&format!("/werk/partners/{id}"));
            ad.post(&format!("/werk/partners/{id}/akkoord"), &[("gehoord", "ja")]);
            assert!(ad.sees("Geldt"), "{}", ad.page);
        }
        ids
    }
}

impl Town {
    async fn open(
        place: Place,
        pepper: u8,
        clock: Clock,
        partners: Rehearsal,
        front: TcpListener,
        shown: &Certificate,
    ) -> Town {
        let outward = Outward { partners: Some(partners), ..Outward::default() };
        let house = House::new(
            Store::open(&place).unwrap(),
            Pepper::from_bytes([pepper; 32]),
            clock,
            Dice::seeded(u64::from(pepper)),
            &TEXTS,
            Settings { limits: Rules::wide(), outward, ..Settings::default() },
            between::PLACES.to_vec(),
        );
        let second_steps = crew(&house).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let inside = listener.local_addr().unwrap();
        let router = Routes::new()
            .and(people::pages::routes())
            .and(between::routes())
            .and(outreach::routes())
            .and(contact::routes())
            .and(casework::routes());
        let app = router.into_router(house.clone()).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let front = Front::open(front, shown, inside);
        Town { house, front, address: format!("http://{inside}"), second_steps }
    }

    /// A worker who has just signed in.
    pub fn worker(&self, name: &'static str) -> Browser {
        let mut browser = self.browser();
        // Digits work once, so each goes in at another half minute.
        self.house.clock.forward(30);
        let digits = second_step::digits(&self.second_steps[name], self.house.now()).unwrap();
        browser.post("/aanmelden", &[("naam", name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)]);
        assert_eq!(browser.status, 200, "{}", browser.page);
        browser
    }

    /// Somebody who came with a return code.
    pub fn visitor(&self, code: &str) -> Browser {
        let mut browser = self.browser();
        browser.post("/terug", &[("code", code)]);
        assert_eq!(browser.status, 200, "{}", browser.page);
        browser
    }

    fn browser(&self) -> Browser {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        Browser { agent, address: self.address.clone(), page: String::new(), status: 0 }
    }

    /// What comes back from the address of the line.
    pub fn line(&self, said: &str) -> (u16, Vec<u8>) {
        let answer = ureq::post(format!("{}/tussen", self.address)).send_form([("regel", said)]).unwrap();
        let status = answer.status().as_u16();
        (status, answer.into_body().read_to_vec().unwrap())
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

async fn crew(house: &House) -> HashMap<&'static str, Vec<u8>> {
    let founded = found(house, "De Haven").await.unwrap();
    let founding = Invitation::behind(house, &founded.first_link).await.unwrap();
    let mut second_steps = HashMap::new();
    for (name, role) in [
        ("mirre", Role::TeamLead),
        ("lotte", Role::TeamLead),
        ("ad", Role::Administrator),
        ("noor", Role::OutreachWorker),
        ("bram", Role::OutreachWorker),
        ("guus", Role::CaseManager),
        ("jet", Role::JobCoach),
    ] {
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

    /// The number that is read aloud.
    pub fn code(&self) -> String {
        let groups = self.page.split("luwte-code__group\">").skip(1);
        groups.map(|rest| rest.split_once('<').unwrap().0).collect::<Vec<_>>().join(" ")
    }

    /// The first id that stands behind these words on the page.
    pub fn id_after(&self, words: &str) -> String {
        let Some((_, rest)) = self.page.split_once(words) else { panic!("{words} is not on {}", self.page) };
        rest[..ID_LENGTH].to_owned()
    }

    /// Begins an agreement, and shows it.
    pub fn begins(&mut self, name: &str) -> String {
        self.get("/werk/partners");
        self.post("/werk/partners", &[("naam", name), ("adres", "https://localhost")]);
        assert_eq!(self.status, 200, "{}", self.page);
        self.id_after("action=\"/werk/partners/")
    }

    /// The key on the card of the agreement on the page.
    pub fn card(&self) -> String {
        let (_, card) = self.page.split_once("id=\"onze-kaart\"").unwrap();
        let (_, key) = card.split_once('\n').unwrap();
        key.split_once('<').unwrap().0.to_owned()
    }

    /// Enters the key of the other.
    pub fn enters(&mut self, id: &str, key: &str) {
        self.get(&format!("/werk/partners/{id}"));
        self.post(&format!("/werk/partners/{id}/sleutel"), &[("sleutel", key)]);
        assert_eq!(self.status, 200, "{}", self.page);
    }

    /// Starts a shift with a colleague, and shows it.
    pub fn starts_a_shift(&mut self) -> String {
        self.get("/werk/diensten");
        let (_, colleagues) = self.page.split_once("name=\"collega\"").unwrap();
        let (_, bram) = colleagues.split_once("<option value=\"\">").unwrap();
        let bram = bram.split_once("value=\"").unwrap().1[..ID_LENGTH].to_owned();
        let place = [("kanaal", "chat-site"), ("naam", "Voorbeeldchat"), ("publiek", "adult")];
        let shift = [place.as_slice(), &[("collega", bram.as_str())]].concat();
        self.post("/werk/diensten", &shift);
        self.id_after("action=\"/werk/diensten/")
    }

    /// The contact check.
    pub fn checks(&mut self, shift: &str, name: &str) {
        self.post(&format!("/werk/diensten/{shift}/nagaan"), &[("schuilnaam", name)]);
        assert_eq!(self.status, 200, "{}", self.page);
    }

    /// A first message that was sent by hand.
    pub fn writes_to(&mut self, shift: &str, name: &str) {
        let sent = [("schuilnaam", name), ("reden", "other")];
        self.post(&format!("/werk/diensten/{shift}/pogingen"), &sent);
    }
}
