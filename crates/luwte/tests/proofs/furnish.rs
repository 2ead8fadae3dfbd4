//! An organisation that has told everybody what there is to tell: where and when one can come by, a number to call, an
//! adviser. Its pages are full.

use crate::house::TestHouse;
use crate::person::Person;
use people::Role;

/// Fills in what an organisation tells everybody.
pub fn furnish(house: &TestHouse, founder: &mut Person) {
    let mut adviser = house.colleague(founder, "ada", &[Role::ConfidentialAdviser]);
    adviser.go("/werk/vertrouwelijk").submit("/werk/vertrouwelijk", &[]).expect_good();
    founder.act_as(Role::Administrator);
    tell(
        founder,
        "/werk/inloop/plekken/nieuw",
        &[
            ("naam", "Het blauwe huis"),
            ("adres", "Lindelaan 1, Veldhaven"),
            ("station", "Loop van het station naar de fontein. Daarna de tweede straat."),
            ("deur", "de blauwe"),
            ("bel", "de bovenste"),
            ("wachten", "apart"),
            ("trap", "helped"),
        ],
    );
    founder.go("/werk/inloop/uren/nieuw");
    let place = founder.option("plek", "Het blauwe huis");
    let hours = [
        ("dag", "3"),
        ("van", "14:00"),
        ("tot", "16:00"),
        ("plek", place.as_str()),
        ("wie", "Noor, Saar"),
        ("voor", "men"),
        ("duur", "30"),
        ("plaatsen", "2"),
    ];
    tell(founder, "/werk/inloop/uren/nieuw", &hours);
    let day = kit::when::field_day(house.now().plus_days(21).day());
    let event = [
        ("naam", "Samen eten"),
        ("dag", day.as_str()),
        ("van", "18:00"),
        ("tot", "20:30"),
        ("soort", "neighbourhood"),
        ("waar", "de eetzaal van De Spil"),
        ("voor", "everybody"),
        ("wie", "Noor, Saar"),
        ("plaatsen", "6"),
    ];
    tell(founder, "/werk/inloop/bijeenkomsten/nieuw", &event);
    let number = [("nummer", "076 000 00 00"), ("wie", "Noor, Saar"), ("van-2", "14:00"), ("tot-2", "17:30")];
    tell(founder, "/werk/inloop/bellen", &number);
}

fn tell(founder: &mut Person, path: &str, fields: &[(&str, &str)]) {
    founder.go(path).submit(path, fields).expect_good();
}

/// Books the first place that is free.
pub fn book(visitor: &mut Person) {
    visitor.go("/inloop").expect_good();
    let slot = visitor.link("/inloop/");
    visitor.go(&slot).submit("/inloop/", &[("naam", "Wilg")]).expect_good();
}
