//! No barriers (WCAG 2.2 AA): what axe-core finds on each page that a visitor or a worker can reach, in each language,
//! and what it cannot find: the narrowest phone, letters twice as large, the keyboard alone, colours of one's own.

mod arriving;
mod keyboard;
pub mod languages;
pub mod look;
mod screen;

use crate::house::TestHouse;
use crate::person::Person;
use people::Role;

/// A worker and a visitor who wrote to each other.
fn in_conversation(house: &TestHouse) -> (Person, Person) {
    let mut founder = house.founder("mirre");
    let mut worker = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    let mut visitor = house.visitor("kim");
    visitor.go("/").submit("/hoi", &[("bericht", "hoi, is daar iemand?")]).expect_good();
    worker.go("/werk/gesprekken").expect_good();
    let conversation = worker.link("/werk/gesprekken/");
    worker.go(&conversation).submit("/antwoord", &[("bericht", "Fijn dat je schrijft.")]).expect_good();
    visitor.go("/gesprek").submit("/gesprek", &[("bericht", "ik heb een vraag")]).expect_good();
    (worker, visitor)
}
