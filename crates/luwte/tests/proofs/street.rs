//! A round on the street without a network, in a real browser at the width of a phone.

use crate::bringing::{Outcome, evenings};
use crate::browser::{Browser, PHONE};
use crate::cut::{Cut, Line};
use crate::house::TestHouse;
use crate::person::Person;
use outreach::model::street::LISTED_MAX;
use people::Role;
use serde_json::{Value, json};

/// Everything that lies in the browser's own database and storage, as text.
const ALL_THAT_IS_KEPT: &str = r"
const done = arguments[arguments.length - 1];
(async () => {
  const text = (value) => JSON.stringify(value, (_, one) =>
    one instanceof Uint8Array ? String.fromCharCode(...one) : one);
  const seen = [text(Object.entries(localStorage)), text(Object.entries(sessionStorage)), document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const base = await new Promise((resolve) => { const asked = indexedDB.open(name); asked.onsuccess = () => resolve(asked.result); });
    for (const store of base.objectStoreNames) {
      const asked = base.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => { asked.onsuccess = resolve; });
      seen.push(text(asked.result));
    }
    base.close();
  }
  done(seen.join('\n'));
})();";

/// How many databases and caches there are.
const WHAT_IS_THERE: &str = r"
const done = arguments[arguments.length - 1];
(async () => {
  const workers = await navigator.serviceWorker.getRegistrations();
  done([(await indexedDB.databases()).length, (await caches.keys()).length, workers.length]);
})();";

/// At the moment at which an entry goes into the database somebody types a note; before that, in one breath, they tapped
/// *Bewaar* and the next conversation.
const THE_NEXT_WHILE_IT_IS_KEPT: &str = r"
const add = IDBObjectStore.prototype.add;
IDBObjectStore.prototype.add = function (...all) {
  IDBObjectStore.prototype.add = add;
  document.getElementById('straat-notitie').value = 'Regenjas';
  return add.apply(this, all);
};
document.querySelector('[data-doe=bewaar]').click();
document.querySelector('[data-tel=gesprek]').click();";

/// The count that stands on the button of a conversation.
const CONVERSATIONS: &str = "document.querySelector('[data-tel=gesprek] [data-aantal]').textContent";
/// A round runs on the page.
const IN_A_ROUND: &str = "!document.getElementById('straat-ronde').hidden";
/// No round runs, one can begin, and nothing of a former one can be taken back.
const NO_ROUND: &str = "document.getElementById('straat-ronde').hidden
  && !document.getElementById('straat-begin').hidden && document.querySelector('[data-doe=terug]').hidden";

/// Nineteen hours later than it was, and the page is looked at again: it stayed open in the phone all that time.
const NINETEEN_HOURS_LATER: &str = r"
const now = Date.now;
Date.now = () => now() + 19 * 60 * 60 * 1000;
document.dispatchEvent(new Event('visibilitychange'));";

/// What the page says when nothing waits any more.
const ALL_IS_SENT: &str = "Alles is verstuurd.";

/// A phone, the line it has, and the page.
struct Phone {
    browser: Browser,
    line: Line,
    address: String,
}

impl Phone {
    async fn of(house: &TestHouse, cookie: &str) -> Phone {
        let port = house.address.rsplit(':').next().unwrap().parse().unwrap();
        let line = Line::to(port);
        let browser = Browser::open(true).await;
        browser.client.set_window_size(PHONE.0, PHONE.1).await.unwrap();
        let address = format!("http://127.0.0.1:{}", line.port);
        browser.be(&address, cookie).await;
        let phone = Phone { browser, line, address };
        phone.open().await;
        phone.until("navigator.serviceWorker.controller !== null").await;
        phone.browser.expect(ALL_IS_SENT).await;
        phone.kept_until("pas of this device", |kept| kept.len() > 300).await;
        phone
    }

    async fn open(&self) {
        self.browser.go(&format!("{}/werk/straat", self.address)).await;
        self.until("document.getElementById('straat') && !document.getElementById('straat').hidden").await;
    }

    /// Waits until something is so on the page.
    async fn until(&self, what: &str) {
        for _ in 0..400 {
            let so = self.browser.client.execute(&format!("return Boolean({what})"), Vec::new()).await;
            if so.is_ok_and(|so| so == json!(true)) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{what} does not come: {}", self.browser.text().await);
    }

    async fn kept_until(&self, what: &str, is_so: impl Fn(&str) -> bool) -> String {
        for _ in 0..200 {
            let kept = self.kept().await;
            if is_so(&kept) {
                return kept;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{what} does not come");
    }

    async fn kept(&self) -> String {
        let kept = self.browser.client.execute_async(ALL_THAT_IS_KEPT, Vec::new()).await.unwrap();
        kept.as_str().unwrap().to_owned()
    }

    /// Switches the network off or on: for the page by the browser's own tools, and for all by the line.
    async fn network(&self, is_there: bool) {
        self.line.down(!is_there);
        let conditions =
            json!({ "offline": !is_there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.browser.ask("Network.enable", &json!({}));
        self.browser.ask("Network.emulateNetworkConditions", &conditions);
    }

    /// Says to the page that there is a network, as the phone does from time to time.
    async fn nudge(&self) {
        self.browser.client.execute("dispatchEvent(new Event('online'))", Vec::new()).await.unwrap();
    }

    /// Says so again and again until everything arrived, so many times at most.
    async fn nudge_until_sent(&self, times: usize) {
        for _ in 0..times {
            self.nudge().await;
            tokio::time::sleep(std::time::Duration::from_millis(150)).await;
            if self.browser.text().await.contains(ALL_IS_SENT) {
                break;
            }
        }
        self.browser.expect(ALL_IS_SENT).await;
    }

    /// Presses something as a thumb does: it must be on the screen.
    async fn tap(&self, css: &str) {
        let found = self.browser.find(&format!("#straat {css}")).await;
        let script = "arguments[0].scrollIntoView({block: 'center'})";
        self.browser.client.execute(script, vec![serde_json::to_value(&found).unwrap()]).await.unwrap();
        found.click().await.unwrap();
    }

    async fn save(&self, waits: usize) {
        self.tap("[data-doe=bewaar]").await;
        self.waits(waits).await;
    }

    async fn waits(&self, count: usize) {
        self.browser.expect_in("#straat-stand", &format!("{count} opgeslagen op dit toestel")).await;
    }

    /// Does something on the page in one go, faster than any thumb.
    async fn at_once(&self, script: &str) {
        self.browser.client.execute(script, Vec::new()).await.unwrap();
    }

    async fn says(&self, what: &str) {
        self.browser.expect_in("#straat-woord-ervan", what).await;
    }

    async fn begin(&self) {
        self.tap("input[name=plek][value=station] + span").await;
        self.tap("input[name=dagdeel][value=evening] + span").await;
        self.tap("[data-doe=begin]").await;
        self.until("!document.getElementById('straat-ronde').hidden").await;
    }

    async fn write(&self, id: &str, text: &str) {
        let script =
            "const details = document.getElementById(arguments[0]).closest('details'); details.open = true";
        self.browser.client.execute(script, vec![json!(id)]).await.unwrap();
        self.browser.find(&format!("#{id}")).await.send_keys(text).await.unwrap();
    }
}

fn worker(house: &TestHouse, founder: &mut Person, name: &str) -> Person {
    house.colleague(founder, name, &[Role::OutreachWorker])
}

#[test]
fn a_round_is_counted_without_a_network_and_arrives_once_although_the_line_breaks() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = worker(&house, &mut founder, "noor");
    house.block_on(async {
        let phone = Phone::of(&house, &noor.cookie()).await;
        phone.network(false).await;
        phone.begin().await;
        for entry in 0..4 {
            phone.tap("[data-tel=gesprek]").await;
            phone.save(2 + entry).await;
        }
        assert!(phone.browser.sticks_out().await <= 0);
        phone.tap("[data-tel=gesprek]").await;
        phone.tap("[data-tel=goed][data-code=card]").await;
        phone.tap("[data-tel=goed][data-code=card]").await;
        phone.write("straat-notitie", "Paraplu bij de lantaarn").await;
        phone.save(6).await;
        // One too many, taken back before it went anywhere.
        phone.tap("[data-tel=gesprek]").await;
        phone.save(7).await;
        phone.tap("[data-doe=terug]").await;
        phone.waits(6).await;

        let kept = phone.kept().await;
        for word in
            ["Paraplu", "lantaarn", "conversations", "station", "evening", "card", "entry", "noor", "Noor"]
        {
            assert!(!kept.contains(word), "{word} lies on the phone");
        }
        // The phone is switched off and on: the page opens, and shows nothing of what was written.
        phone.open().await;
        phone.waits(6).await;
        let page = phone.browser.client.source().await.unwrap();
        assert!(!page.contains("Paraplu") && !page.contains("noor"), "the page reads nothing back");
        phone.until("!document.getElementById('straat-ronde').hidden").await;
        // One tap more than the house keeps is not taken, and with something open the round does not end.
        let open = "document.querySelectorAll('details').forEach((one) => (one.open = true))";
        phone.browser.client.execute(open, Vec::new()).await.unwrap();
        for _ in 0..=LISTED_MAX {
            phone.tap("[data-tel=verwezen]").await;
        }
        phone.browser.expect_in("#straat-woord-ervan", "Meer past er niet in").await;
        let listed = "document.querySelector('[data-tel=verwezen] [data-aantal]').textContent";
        phone.until(&format!("{listed} === '{LISTED_MAX}'")).await;
        phone.tap("[data-doe=klaar]").await;
        phone.browser.expect_in("#straat-woord-ervan", "Bewaar eerst, of maak leeg.").await;
        phone.until(&format!("{listed} === '{LISTED_MAX}'")).await;
        phone.tap("[data-doe=leeg]").await;
        // An hour and a half later they say that the round is over: for how long this phone was on the way goes along.
        let later = "const now = Date.now; Date.now = () => now() + 90 * 60 * 1000";
        phone.browser.client.execute(later, Vec::new()).await.unwrap();
        phone.tap("[data-doe=klaar]").await;
        phone.waits(7).await;
        phone.until("document.getElementById('straat-ronde').hidden").await;

        for cut in [Cut::Request(200), Cut::Answer(40)] {
            phone.line.cut(cut);
        }
        phone.network(true).await;
        phone.nudge_until_sent(40).await;
        assert_eq!(phone.line.cuts(), 2, "the line broke in what was brought, and in the answer");
        phone.browser.close().await;
    });
    noor.go("/werk/rondes").expect_good();
    let round = noor.links().into_iter().find(|link| link.len() == "/werk/rondes/".len() + 32).unwrap();
    noor.go(&round).expect_good();
    noor.expect("Paraplu bij de lantaarn").expect("2 × Kaartje").expect("Station").expect("1:30");
    assert_eq!(noor.text().matches("1 gesprek").count(), 5);
}

#[test]
fn what_is_tapped_or_typed_while_an_entry_is_being_kept_is_of_the_next_one() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = worker(&house, &mut founder, "noor");
    house.block_on(async {
        let phone = Phone::of(&house, &noor.cookie()).await;
        phone.network(false).await;
        phone.begin().await;
        phone.tap("[data-tel=gesprek]").await;
        phone.write("straat-notitie", "Paraplu").await;
        phone.at_once(THE_NEXT_WHILE_IT_IS_KEPT).await;
        phone.waits(2).await;
        phone.says("Bewaard").await;
        phone.until(&format!("{CONVERSATIONS} === '1'")).await;
        phone.until("document.getElementById('straat-notitie').value === 'Regenjas'").await;
        // A thumb that taps twice keeps one entry, and reads that it is kept.
        let twice = "for (let tap = 0; tap < 2; tap++) document.querySelector('[data-doe=bewaar]').click()";
        phone.at_once(twice).await;
        phone.waits(3).await;
        phone.says("Bewaard").await;
        phone.until(&format!("{CONVERSATIONS} === ''")).await;
        // With a tap just before it the round does not end, and a tap just after it is not lost without a word.
        let tap = "document.querySelector('[data-tel=gesprek]').click();";
        let end = "document.querySelector('[data-doe=klaar]').click();";
        phone.at_once(&format!("{tap}{end}")).await;
        phone.says("Bewaar eerst, of maak leeg.").await;
        phone.tap("[data-doe=leeg]").await;
        phone.at_once(&format!("{end}{tap}")).await;
        phone.says("Kies eerst de plek en het dagdeel.").await;
        phone.until(NO_ROUND).await;

        phone.network(true).await;
        phone.nudge_until_sent(40).await;
        phone.browser.close().await;
    });
    noor.go("/werk/rondes").expect_good();
    let round = noor.links().into_iter().find(|link| link.len() == "/werk/rondes/".len() + 32).unwrap();
    noor.go(&round).expect_good();
    noor.expect("Paraplu").expect("Regenjas");
    assert_eq!(noor.text().matches("1 gesprek").count(), 2);
}

#[test]
fn a_page_that_stays_open_leaves_a_round_that_nobody_ended_and_keeps_what_stood_open_in_it() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let noor = worker(&house, &mut founder, "noor");
    house.block_on(async {
        let phone = Phone::of(&house, &noor.cookie()).await;
        phone.network(false).await;
        phone.begin().await;
        phone.tap("[data-tel=gesprek]").await;
        phone.save(2).await;
        phone.tap("[data-tel=gesprek]").await;
        phone.at_once(NINETEEN_HOURS_LATER).await;
        phone.says("Bewaar eerst, of maak leeg.").await;
        // Nothing of tonight comes with it.
        phone.tap("[data-tel=gesprek]").await;
        phone.says("Bewaar eerst, of maak leeg.").await;
        phone.until(&format!("{CONVERSATIONS} === '1' && {IN_A_ROUND}")).await;
        phone.save(3).await;
        phone.says("Bewaard").await;
        phone.until(NO_ROUND).await;
        // With nothing open it is left at once.
        phone.tap("[data-doe=begin]").await;
        phone.until(IN_A_ROUND).await;
        phone.at_once(NINETEEN_HOURS_LATER).await;
        phone.until(NO_ROUND).await;
        // Also when nobody looked away in between: the first tap says so.
        phone.tap("[data-doe=begin]").await;
        phone.until(IN_A_ROUND).await;
        phone.at_once("const now = Date.now; Date.now = () => now() + 19 * 60 * 60 * 1000").await;
        phone.tap("[data-tel=gesprek]").await;
        phone.says("Kies eerst de plek en het dagdeel.").await;
        phone.until(NO_ROUND).await;
        phone.open().await;
        phone.until(NO_ROUND).await;
        phone.browser.close().await;
    });
}

/// A week of a team: so many entries, on a line that breaks so often.
const WEEK: usize = 400;
const BREAKS: usize = 50;

#[test]
fn four_hundred_entries_on_the_phone_arrive_once_over_a_line_that_breaks_fifty_times() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = worker(&house, &mut founder, "noor");
    house.block_on(async {
        let phone = Phone::of(&house, &noor.cookie()).await;
        phone.network(false).await;
        phone.begin().await;
        for entry in 0..WEEK {
            phone.tap("[data-tel=gesprek]").await;
            phone.save(2 + entry).await;
        }
        // In the middle of what is brought, and in the middle of the answer to it.
        for number in 0..BREAKS {
            let cut =
                if number % 2 == 0 { Cut::Request(200 + number * 13) } else { Cut::Answer(20 + number) };
            phone.line.cut(cut);
        }
        phone.network(true).await;
        phone.nudge_until_sent(BREAKS * 8).await;
        assert_eq!(usize::try_from(phone.line.cuts()).unwrap(), BREAKS, "each of the breaks came");
        phone.browser.close().await;
    });
    noor.go("/werk/rondes").expect_good();
    let round = noor.links().into_iter().find(|link| link.len() == "/werk/rondes/".len() + 32).unwrap();
    noor.go(&round).expect_good();
    assert_eq!(noor.text().matches("1 gesprek").count(), WEEK, "none lost, none doubled");
}

#[test]
fn signing_out_everywhere_empties_the_phone_when_it_comes_by() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = worker(&house, &mut founder, "noor");
    house.block_on(async {
        let phone = Phone::of(&house, &noor.cookie()).await;
        phone.network(false).await;
        phone.begin().await;
        phone.tap("[data-tel=gesprek]").await;
        phone.save(2).await;
        noor.go("/werk").expect_good();
        let seal = noor.value_of("_zegel");
        noor.post("/werk/overal-uit", &[("_zegel".to_owned(), seal)]);
        phone.network(true).await;
        phone.nudge().await;
        phone.browser.expect("Dit toestel is leeggemaakt").await;
        let mut there = Value::Null;
        for _ in 0..100 {
            there = phone.browser.client.execute_async(WHAT_IS_THERE, Vec::new()).await.unwrap();
            if there == json!([0, 0, 0]) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(there, json!([0, 0, 0]), "databases, caches, service workers");
        phone.browser.go(&format!("{}/werk/straat", phone.address)).await;
        assert_eq!(phone.browser.path().await, "/aanmelden");
        phone.browser.close().await;
    });
    founder.act_as(Role::TeamLead);
    founder.go("/werk/rondes").expect("Er zijn nog geen rondes");
}

#[test]
fn two_phones_of_a_duo_make_one_round_and_a_session_that_ended_loses_nothing() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = worker(&house, &mut founder, "noor");
    let sem = worker(&house, &mut founder, "sem");
    house.block_on(async {
        let (a, b) = (Phone::of(&house, &noor.cookie()).await, Phone::of(&house, &sem.cookie()).await);
        a.network(false).await;
        b.network(false).await;
        a.begin().await;
        let text = async |phone: &Phone, id: &str| {
            let script = "return document.getElementById(arguments[0]).textContent";
            let read = phone.browser.client.execute(script, vec![json!(id)]).await.unwrap();
            read.as_str().unwrap().to_owned()
        };
        let word = text(&a, "straat-woord").await;
        // Another letter than the first: the last one catches each of those, save a 0 for a Z.
        let wrong = format!("{}{}", if word.starts_with('A') { 'B' } else { 'A' }, &word[1..]);
        b.write("straat-rondewoord", &wrong).await;
        b.tap("[data-doe=mee]").await;
        b.browser.expect("Dit woord klopt niet").await;
        b.browser.find("#straat-rondewoord").await.clear().await.unwrap();
        b.write("straat-rondewoord", &word.to_lowercase()).await;
        b.tap("[data-doe=mee]").await;
        b.until("!document.getElementById('straat-ronde').hidden").await;
        assert_eq!(text(&b, "straat-woord").await, word);

        // The same conversation, noted on both phones.
        a.tap("[data-tel=gesprek]").await;
        a.browser
            .client
            .execute("document.querySelectorAll('details').forEach((one) => (one.open = true))", Vec::new())
            .await
            .unwrap();
        a.tap("[data-doe=deel]").await;
        let shared = text(&a, "straat-deelwoord-gegeven").await;
        a.save(2).await;
        b.tap("[data-tel=gesprek]").await;
        b.write("straat-deelwoord", &shared).await;
        b.save(1).await;
        // And one of B's own.
        b.tap("[data-tel=gesprek]").await;
        b.save(2).await;

        // Somebody signed out: nothing is sent, and nothing is lost.
        b.browser.client.delete_all_cookies().await.unwrap();
        b.network(true).await;
        b.nudge().await;
        b.browser.expect_in("#straat-stand", "Meld je aan").await;
        let script = format!("document.cookie = '{}; path=/'", sem.cookie());
        b.browser.client.execute(&script, Vec::new()).await.unwrap();
        for phone in [&a, &b] {
            phone.network(true).await;
            phone.nudge().await;
            phone.browser.expect(ALL_IS_SENT).await;
        }
        a.browser.close().await;
        b.browser.close().await;
    });
    noor.go("/werk/rondes").expect("Noor").expect("Sem");
    let round = noor.links().into_iter().find(|link| link.len() == "/werk/rondes/".len() + 32).unwrap();
    noor.go(&round).expect_good();
    assert_eq!(noor.text().matches("1 gesprek").count(), 2);
    noor.expect_not("Twee telefoons");
}

#[test]
fn what_two_phones_bring_over_a_line_that_breaks_is_there_once() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let (noor, sem) = (worker(&house, &mut founder, "noor"), worker(&house, &mut founder, "sem"));
    let port = house.address.rsplit(':').next().unwrap().parse().unwrap();
    let outcome = evenings(port, [&noor.cookie(), &sem.cookie()], 2, 90, 9);
    assert_eq!(outcome, Outcome { lost: 0, doubled: 0, cuts: 9 });
}

#[test]
fn without_a_script_the_page_leads_to_the_plain_form() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = worker(&house, &mut founder, "noor");
    worker(&house, &mut founder, "sem");
    noor.go("/werk/straat").expect("Het gewone formulier werkt altijd");
    let plain = noor.link("/werk/rondes/nieuw");
    noor.go(&plain).expect_good();
    let sem = noor.option("collega", "Sem");
    let fields = [("plek", "park"), ("dagdeel", "night"), ("collega", sem.as_str())];
    noor.submit("/werk/rondes", &fields).expect_good();
    noor.submit("/erbij", &[("gesprekken", "2")]).expect("2 gesprekken");
}
