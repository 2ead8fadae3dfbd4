//! Bookings beside conversations: one code may open the one, the other, or both.

use crate::house::TestHouse;
use crate::person::Person;
use people::Role;

/// Opens a walk-in hour with bookings.
fn open_an_hour(founder: &mut Person) {
    founder.act_as(Role::TeamLead).go("/werk/inloop/plekken/nieuw").expect_good();
    let place = [("naam", "Het blauwe huis"), ("wachten", "apart"), ("trap", "yes")];
    founder.submit("/werk/inloop/plekken/nieuw", &place).expect_good();
    founder.go("/werk/inloop/uren/nieuw").expect_good();
    let place = founder.option("plek", "Het blauwe huis");
    let hour = [
        ("dag", "3"),
        ("van", "14:00"),
        ("tot", "16:00"),
        ("plek", &place),
        ("voor", "everybody"),
        ("duur", "30"),
        ("plaatsen", "2"),
    ];
    founder.submit("/werk/inloop/uren/nieuw", &hour).expect_good();
}

#[test]
fn a_code_of_a_booking_leads_to_the_booking() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    open_an_hour(&mut founder);
    let mut visitor = house.visitor("berk");
    let slot = visitor.go("/inloop").expect_good().link("/inloop/");
    visitor.go(&slot).submit("/afspraak", &[("naam", "Berk")]).expect_good();
    let code = visitor.code();
    let mut again = house.visitor("berk, later");
    again.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
    assert_eq!(again.path(), "/afspraak");
    again.expect("Het blauwe huis").expect("Berk");
}

#[test]
fn who_has_a_conversation_books_with_its_code_and_may_put_the_planner_there() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    open_an_hour(&mut founder);
    let mut visitor = house.visitor("wilg");
    visitor.go("/").submit("/hoi", &[("bericht", "hallo daar")]).expect_good();
    visitor.go("/gesprek").expect_good();
    let slot = visitor.go("/inloop").link("/inloop/");
    visitor.go(&slot).submit("/bij-mijn-code", &[("naam", "Wilg")]).expect_good();
    visitor.go("/afspraak").expect("Het blauwe huis");
    visitor.go("/gesprek").expect("hallo daar");
    assert_eq!(visitor.path(), "/gesprek", "the conversation goes before the booking");
    visitor.go("/veilig").submit("/veilig/kaart", &[("horen", "om elf uur")]).expect_good();
    visitor.submit("/gesprek", &[]).expect_good();
    visitor.go("/gesprek").expect("om elf uur");
}
