//! A fresh house in a temporary folder: inside the test, with a clock that the test sets; or as the program itself,
//! with the machine's clock.

use crate::person::Person;
use crate::process::{self, Process};
use luwte::home::{Home, HomeSettings};
use people::outward::Rehearsal;
use people::{Clock, Dice, Role, Shared};
use std::path::PathBuf;
use store::Moment;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// Monday 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;

/// Everybody's passphrase in tests.
pub const PASSPHRASE: &str = "kanarie boven zeven bruggen";

/// A house that serves pages on a port of its own.
pub struct TestHouse {
    pub address: String,
    pub folder: TempDir,
    inside: Inside,
    founding_path: String,
}

/// Where the house runs.
enum Inside {
    Here { house: Shared, clock: Clock, runtime: Box<Runtime> },
    There(Process),
}

impl TestHouse {
    /// Founds an organisation and serves it inside the test, with a clock that stands still.
    pub fn open() -> TestHouse {
        TestHouse::open_beside(None, Clock::standing_at(Moment::from_seconds(MORNING)))
    }

    /// The same on a clock that others share, where a house on this machine stands in for those of partners.
    pub fn open_beside(partners: Option<Rehearsal>, clock: Clock) -> TestHouse {
        let folder = TempDir::new().unwrap();
        let home = Home::at(folder.path().join("home"));
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let mut settings = HomeSettings::default();
        settings.house.public_address = address.clone();
        home.make(&settings, &[7; 32]).unwrap();
        let house = home.open_beside(partners, clock.clone(), Dice::Machine).unwrap();
        let founded =
            runtime.block_on(people::organisation::found(&house, "Stichting De Proeftuin")).unwrap();
        let router = luwte::serve::router(&house);
        runtime.spawn(async move { axum::serve(listener, router).await });
        TestHouse {
            address,
            folder,
            founding_path: format!("/uitnodiging/{}", founded.first_link.show().as_str()),
            inside: Inside::Here { house, clock, runtime: Box::new(runtime) },
        }
    }

    /// Founds an organisation and serves it by the program itself.
    pub fn open_as_program() -> TestHouse {
        let folder = TempDir::new().unwrap();
        let home = folder.path().join("home");
        let founding_path = process::init(&home);
        std::fs::create_dir(home.join("tmp")).unwrap();
        let process = Process::serve(&home);
        TestHouse { address: process.address.clone(), folder, founding_path, inside: Inside::There(process) }
    }

    /// The folder of the installation.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The house itself, where it runs inside the test.
    pub fn house(&self) -> &Shared {
        match &self.inside {
            Inside::Here { house, .. } => house,
            Inside::There(_) => panic!("this house is a process of its own"),
        }
    }

    /// The program, where it is one.
    pub fn into_program(self) -> (Process, TempDir) {
        match self.inside {
            Inside::There(process) => (process, self.folder),
            Inside::Here { .. } => panic!("this house runs inside the test"),
        }
    }

    pub fn program(&self) -> &Process {
        match &self.inside {
            Inside::There(process) => process,
            Inside::Here { .. } => panic!("this house runs inside the test"),
        }
    }

    pub fn now(&self) -> Moment {
        match &self.inside {
            Inside::Here { house, .. } => house.now(),
            Inside::There(_) => Clock::Machine.now(),
        }
    }

    /// Somebody without an account.
    pub fn visitor(&self, name: &str) -> Person {
        Person::new(&self.address, name)
    }

    /// The first administrator, who is team lead as well.
    pub fn founder(&self, name: &str) -> Person {
        self.join(name, &self.founding_path)
    }

    /// A new colleague: invited, joined, let in.
    pub fn colleague(&self, founder: &mut Person, name: &str, roles: &[Role]) -> Person {
        founder.act_as(Role::Administrator);
        founder.go("/werk/team");
        let ticks: Vec<(&str, &str)> = roles.iter().map(|role| ("rol", role.code())).collect();
        founder.submit("/werk/team/uitnodigen", &ticks).expect_good();
        let link = founder.one_text("main code");
        let path = link.split_once("/uitnodiging/").unwrap().1.to_owned();
        let colleague = self.join(name, &format!("/uitnodiging/{path}"));
        founder.act_as(Role::TeamLead);
        founder.go("/werk/team");
        while founder.has_form("/toelaten") {
            founder.submit("/toelaten", &[]).expect_good();
        }
        colleague
    }

    fn join(&self, name: &str, path: &str) -> Person {
        let mut person = Person::new(&self.address, name);
        person.go(path).expect_good();
        let secret = people::second_step::from_text(&person.value_of("geheim")).unwrap();
        let digits = people::second_step::digits(&secret, self.now()).unwrap();
        let fields = [
            ("naam", name),
            ("wachtzin", PASSPHRASE),
            ("wachtzin-nog-eens", PASSPHRASE),
            ("cijfers", &digits),
        ];
        person.submit(path, &fields).expect_good();
        person.second_step = Some(secret);
        person.clock = Some(match &self.inside {
            Inside::Here { clock, .. } => clock.clone(),
            Inside::There(_) => Clock::Machine,
        });
        person.sign_in();
        person
    }

    /// Lets time go by where the clock can be set; due timers fire with nobody signed in. Tells whether it could.
    pub fn wait(&self, seconds: i64) -> bool {
        match &self.inside {
            Inside::Here { house, clock, runtime } => {
                clock.forward(seconds);
                runtime.block_on(house.store.fire_due(house.now())).unwrap();
                true
            }
            Inside::There(_) => false,
        }
    }

    /// As [`TestHouse::wait`], in days.
    pub fn wait_days(&self, days: i64) -> bool {
        self.wait(days * 24 * 60 * 60)
    }

    /// Runs something that takes a runtime.
    pub fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        match &self.inside {
            Inside::Here { runtime, .. } => runtime.block_on(future),
            Inside::There(_) => panic!("this house is a process of its own"),
        }
    }
}
