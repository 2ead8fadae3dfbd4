//! The rules and rights that come with the program: what holds in the whole country, and only what we could look up. A
//! change of the law is a change of a line here; what organisations made depend on it is flagged by its date.

use super::rules::{Shelf, Way};
use jiff::civil::Date;

/// A rule that holds in the whole country.
#[derive(Debug)]
pub struct National {
    /// Its name.
    pub code: &'static str,
    /// On which page it stands.
    pub shelf: Shelf,
    /// For which ways of working; none for everybody.
    pub ways: &'static [Way],
    /// Key of what it means for somebody.
    pub text_key: &'static str,
    /// Where it stands.
    pub source: &'static str,
    /// The address of that; empty where we know none.
    pub address: &'static str,
    /// Which version of it.
    pub version: &'static str,
    /// The day of that version.
    pub changed: Date,
    /// When we looked it up.
    pub checked: Date,
    /// Whether we do not know it for sure.
    pub unsure: bool,
}

/// The day on which all of these were looked up.
const LOOKED_UP: Date = Date::constant(2026, 11, 21);
/// The letter of the municipality of Rotterdam on male sex work: how the licence system stood then (LAW-07, LAW-08).
const LETTER: &str = "Brief van de wethouder van Rotterdam over mannelijke sekswerkers";
/// The letter bears a year and no day.
const LETTER_DAY: Date = Date::constant(2023, 1, 1);
const WMO_DAY: Date = Date::constant(2026, 7, 1);

/// All of them.
pub const NATIONAL: [National; 9] = [
    National {
        code: "business",
        shelf: Shelf::Rules,
        ways: &[Way::Operator],
        text_key: "guide-law-business",
        source: "VNG, ledenbrief 15/056: model-APV, hoofdstuk 3",
        address: "",
        version: "2015",
        changed: Date::constant(2015, 1, 1),
        checked: LOOKED_UP,
        unsure: false,
    },
    National {
        code: "home",
        shelf: Shelf::Rules,
        ways: &[Way::Home],
        text_key: "guide-law-home",
        source: LETTER,
        address: "",
        version: "2023",
        changed: LETTER_DAY,
        checked: LOOKED_UP,
        unsure: false,
    },
    National {
        code: "bill",
        shelf: Shelf::Rules,
        ways: &[],
        text_key: "guide-law-bill",
        source: "Tweede Kamer, wetsvoorstel regulering sekswerk (35715)",
        address: "https://openkamer.org/kamerstuk/35715/2",
        version: "35715, nr. 2",
        // What we know of it is as old as the letter.
        changed: LETTER_DAY,
        checked: LOOKED_UP,
        // We could not find how the bill stands now.
        unsure: true,
    },
    National {
        code: "supervision",
        shelf: Shelf::Rights,
        ways: &[Way::Own, Way::Operator, Way::Home],
        text_key: "guide-law-supervision",
        source: LETTER,
        address: "",
        version: "2023",
        changed: LETTER_DAY,
        checked: LOOKED_UP,
        // So it was meant; how a municipality looks at home work differs.
        unsure: true,
    },
    National {
        code: "file",
        shelf: Shelf::Rights,
        ways: &[],
        text_key: "guide-law-file",
        source: "Wet maatschappelijke ondersteuning 2015, artikel 5.3.2",
        address: "",
        version: "2026-07-01",
        changed: WMO_DAY,
        checked: LOOKED_UP,
        unsure: false,
    },
    National {
        code: "wipe",
        shelf: Shelf::Rights,
        ways: &[],
        text_key: "guide-law-wipe",
        source: "Wet maatschappelijke ondersteuning 2015, artikel 5.3.5",
        address: "",
        version: "2026-07-01",
        changed: WMO_DAY,
        checked: LOOKED_UP,
        unsure: false,
    },
    National {
        code: "share",
        shelf: Shelf::Rights,
        ways: &[],
        text_key: "guide-law-share",
        source: "Wet maatschappelijke ondersteuning 2015, artikel 5.3.3",
        address: "",
        version: "2026-07-01",
        changed: WMO_DAY,
        checked: LOOKED_UP,
        unsure: false,
    },
    National {
        code: "special",
        shelf: Shelf::Rights,
        ways: &[],
        text_key: "guide-law-special",
        source: "Uitvoeringswet AVG, artikel 22",
        address: "",
        version: "2026-09-01",
        changed: Date::constant(2026, 9, 1),
        checked: LOOKED_UP,
        unsure: false,
    },
    National {
        code: "time-to-think",
        shelf: Shelf::Rights,
        ways: &[],
        text_key: "guide-law-time",
        source: "Besluit WBV 2023/11",
        address: "https://zoek.officielebekendmakingen.nl/stcrt-2023-13577.html",
        version: "2023-05-18",
        changed: Date::constant(2023, 5, 18),
        checked: LOOKED_UP,
        // We did not look up what changed after 2023.
        unsure: true,
    },
];
