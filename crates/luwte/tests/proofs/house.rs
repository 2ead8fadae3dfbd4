//! A fresh house in a temporary folder, with a clock that the test sets.

use crate::person::Person;
use luwte::home::{Home, HomeSettings};
use people::{Clock, Dice, Role, Shared};
use std::sync::atomic::{AtomicU64, Ordering};
use store::Moment;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// Monday 1 June 2026, ten in the morning in the Netherlands.
pub const MORNING: i64 = 1_780_300_800;

/// Everybody's passphrase in tests.
pub const PASSPHRASE: &str = "kanarie boven zeven bruggen";

/// A house that serves pages on a port of its own.
pub struct TestHouse {
    pub house: Shared,
    pub address: String,
    pub clock: Clock,
    pub folder: TempDir,
    runtime: Runtime,
    founding_link: String,
    accounts: AtomicU64,
}

impl TestHouse {
    /// Founds an organisation and serves it.
    pub fn open() -> TestHouse {
        let folder = TempDir::new().unwrap();
        let home = Home::at(folder.path().join("home"));
        let clock = Clock::standing_at(Moment::from_seconds(MORNING));
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let mut settings = HomeSettings::default();
        settings.house.public_address = address.clone();
        home.make(&settings, &[7; 32]).unwrap();
        let house = home.open(clock.clone(), Dice::Machine).unwrap();
        let founded = runtime.block_on(people::organisation::found(&house, "Stichting De Proeftuin")).unwrap();
        let router = luwte::serve::router(&house);
        runtime.spawn(async move { axum::serve(listener, router).await });
        TestHouse {
            house,
            address,
            clock,
            folder,
            runtime,
            founding_link: founded.first_link.show().to_string(),
            accounts: AtomicU64::new(0),
        }
    }

    /// Somebody without an account.
    pub fn visitor(&self, name: &str) -> Person {
        Person::new(&self.address, name)
    }

    /// The first administrator, who is team lead as well.
    pub fn founder(&self, name: &str) -> Person {
        let path = format!("/uitnodiging/{}", self.founding_link);
        self.join(name, &path)
    }

    /// A new colleague: invited, joined, let in.
    pub fn colleague(&self, founder: &mut Person, name: &str, roles: &[Role]) -> Person {
        founder.act_as(Role::Administrator);
        founder.go("/werk/team");
        let ticks: Vec<(&str, &str)> = roles.iter().map(|role| ("rol", role.code())).collect();
        founder.submit("/werk/team/uitnodigen", &ticks).expect_good();
        let link = founder.one_text("code").to_owned();
        let path = link.strip_prefix(&self.address).unwrap().to_owned();
        let colleague = self.join(name, &path);
        founder.act_as(Role::TeamLead);
        founder.go("/werk/team");
        while founder.has_form("toelaten") {
            founder.submit("toelaten", &[]).expect_good();
        }
        colleague
    }

    fn join(&self, name: &str, path: &str) -> Person {
        let mut person = Person::new(&self.address, name);
        person.go(path).expect_good();
        let secret = person.value_of("geheim");
        let bytes = people::second_step::from_text(&secret).unwrap();
        let digits = people::second_step::digits(&bytes, self.house.now()).unwrap();
        person
            .submit(
                path,
                &[
                    ("naam", name),
                    ("wachtzin", PASSPHRASE),
                    ("wachtzin-nog-eens", PASSPHRASE),
                    ("cijfers", &digits),
                ],
            )
            .expect_good();
        person.second_step = Some(bytes);
        self.accounts.fetch_add(1, Ordering::SeqCst);
        self.sign_in(&mut person);
        person
    }

    /// Signs in with fresh digits: each works once, so the clock moves half a minute.
    pub fn sign_in(&self, person: &mut Person) {
        self.clock.forward(31);
        let secret = person.second_step.clone().unwrap();
        let digits = people::second_step::digits(&secret, self.house.now()).unwrap();
        person.go("/aanmelden").expect_good();
        let name = person.name.clone();
        person
            .submit("/aanmelden", &[("naam", &name), ("wachtzin", PASSPHRASE), ("cijfers", &digits)])
            .expect_good();
        assert_eq!(person.path(), "/werk", "{name} is signed in: {}", person.text());
    }

    /// Lets time go by; due timers fire with nobody signed in.
    pub fn wait(&self, seconds: i64) {
        self.clock.forward(seconds);
        self.runtime.block_on(self.house.store.fire_due(self.house.now())).unwrap();
    }

    /// As [`TestHouse::wait`], in days.
    pub fn wait_days(&self, days: i64) {
        self.wait(days * 24 * 60 * 60);
    }

    /// Runs something that takes a runtime.
    pub fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }
}
