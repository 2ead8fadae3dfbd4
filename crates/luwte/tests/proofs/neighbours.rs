//! Two houses on this machine that agreed with each other, and what their workers see of it: nothing in the way on any of
//! those pages. What the houses say to each other is tried in `crates/between/tests/room`.

#[path = "../../../between/tests/room/front.rs"]
#[allow(dead_code, reason = "the room of `between` also lets a front hang and close")]
mod front;

use crate::a11y::languages::Found;
use crate::a11y::look;
use crate::browser::{Browser, DESK, PHONE};
use crate::house::TestHouse;
use crate::person::Person;
use crate::screens::keep_picture;
use front::{Certificate, Front};
use people::outward::Rehearsal;
use people::{Clock, Role};
use std::time::Duration;
use store::Moment;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// Monday 1 June 2026, ten in the morning in the Netherlands.
const MORNING: i64 = 1_780_300_800;

/// One house waits so long for the other, on a machine that tries much at once.
const PATIENCE: Duration = Duration::from_secs(10);

/// One of the two, with whoever works there.
struct Side {
    house: TestHouse,
    lead: Person,
    administrator: Person,
    worker: Person,
}

/// Both, and what stands before them.
struct Neighbours {
    north: Side,
    south: Side,
    _fronts: [Front; 2],
    _runtime: Runtime,
    _folder: TempDir,
}

impl Side {
    fn open(partners: Rehearsal, clock: Clock) -> Side {
        let house = TestHouse::open_beside(Some(partners), clock);
        let mut lead = house.founder("mirre");
        let administrator = house.colleague(&mut lead, "aagje", &[Role::Administrator]);
        let worker = house.colleague(&mut lead, "noor", &[Role::OutreachWorker]);
        lead.act_as(Role::TeamLead);
        Side { house, lead, administrator, worker }
    }

    /// Begins an agreement; gives the key on our card.
    fn begin(&mut self, name: &str) -> String {
        let form = [("naam", name), ("adres", "https://localhost")];
        self.lead.go("/werk/partners").submit("/werk/partners", &form).expect_good();
        let card = self.lead.one_text("#onze-kaart");
        card.trim().rsplit_once('\n').unwrap().1.trim().to_owned()
    }

    /// Enters their key, and a second person says yes after reading aloud. Gives the path of the agreement.
    fn agree(&mut self, key: &str) -> String {
        self.lead.submit("/sleutel", &[("sleutel", key)]).expect("Wacht op een tweede");
        let path = self.lead.path().to_owned();
        self.administrator.go(&path).submit("/akkoord", &[("gehoord", "ja")]).expect("Geldt");
        path
    }
}

impl Neighbours {
    fn open() -> Neighbours {
        let (folder, runtime) = (TempDir::new().unwrap(), Runtime::new().unwrap());
        let certificate = Certificate::draw(folder.path(), "certificate.pem");
        let clock = Clock::standing_at(Moment::from_seconds(MORNING));
        let listeners = [0; 2].map(|_| runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap());
        let [north, south] = [1, 0].map(|other: usize| {
            let port = listeners[other].local_addr().unwrap().port();
            let certificate = certificate.path.clone();
            Side::open(Rehearsal { certificate, port, patience: Some(PATIENCE) }, clock.clone())
        });
        let mut inside = [&north, &south].map(|side| {
            let address = side.house.address.trim_start_matches("http://");
            address.parse().unwrap()
        });
        let mut listeners = listeners.into_iter();
        let _fronts = inside.each_mut().map(|house| {
            let _in_runtime = runtime.enter();
            Front::open(listeners.next().unwrap(), &certificate, *house)
        });
        Neighbours { north, south, _fronts, _runtime: runtime, _folder: folder }
    }

    /// An agreement that holds on both sides. Gives its path on ours.
    fn agree(&mut self) -> String {
        let keys = [self.north.begin("Zuid"), self.south.begin("Noord")];
        self.south.agree(&keys[0]);
        self.north.agree(&keys[1])
    }
}

/// Looks at the page a worker has open, on a phone and a desk.
fn look_at(house: &TestHouse, browser: &Browser, worker: &Person, name: &str, found: &mut Found) {
    house.block_on(async {
        browser.be(&house.address, &worker.cookie()).await;
        browser.look_through(PHONE);
        browser.go(&format!("{}{}", house.address, worker.path())).await;
        keep_picture(browser, PHONE, name, "phone").await;
        found.add(name, "phone", look::barriers(browser).await);
        browser.look_through(DESK);
        keep_picture(browser, DESK, name, "desk").await;
        found.add(name, "desk", look::crowded(browser).await);
    });
}

#[test]
fn pages_of_an_agreement_and_of_passing_on_have_no_barrier() {
    let mut neighbours = Neighbours::open();
    let agreement = neighbours.agree();
    let Neighbours { north, south, .. } = &mut neighbours;
    let mut found = Found::default();
    let browser = north.house.block_on(Browser::open(true));
    look::prepare(&browser);
    for (path, name) in [("/werk/partners", "partners-een"), (agreement.as_str(), "partners-afspraak")] {
        north.lead.go(path).expect("Zuid");
        look_at(&north.house, &browser, &north.lead, name, &mut found);
    }

    let words = "Ik praat liever met jullie. Bel me op dinsdag.";
    north.worker.go("/werk/doorgeven");
    let partner = north.worker.value_of("partner");
    let form = [
        ("partner", partner.as_str()),
        ("woorden", words),
        ("leeftijd", "adult"),
        ("weg", "check-information"),
        ("dagen", "7"),
        ("akkoord", "ja"),
    ];
    north.worker.submit("/werk/doorgeven", &form).expect("Aangekomen").expect_not(words);
    look_at(&north.house, &browser, &north.worker, "doorgeven-gegeven", &mut found);

    south.worker.go("/werk/doorgeven").expect("Noord");
    look_at(&south.house, &browser, &south.worker, "doorgeven-gekregen", &mut found);
    let passed = south.worker.link("/werk/doorgeven/");
    south.worker.go(&passed).expect(words);
    look_at(&south.house, &browser, &south.worker, "doorgeven-gelezen", &mut found);
    south.worker.submit("/ja", &[]).expect("neemt het aan");
    look_at(&south.house, &browser, &south.worker, "doorgeven-aangenomen", &mut found);
    north.worker.go("/werk/doorgeven").submit("/navragen", &[]).expect("Zij nemen het aan");
    look_at(&north.house, &browser, &north.worker, "doorgeven-antwoord", &mut found);
    north.house.block_on(browser.close());
    found.expect_nothing();
}
