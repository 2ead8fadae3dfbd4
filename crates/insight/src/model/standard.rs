//! What a municipality asks besides (domain.md, section 5): how long, why, what was worked on, for whom, for which region.
//!
//! Many of these tables look at a fact that [`YEARLY`] counts already, by another of its codes. They count the same measure,
//! so that all of them are protected as one: a number that one hides cannot be had from another.

use crate::Variable;
use crate::model::declared::{ANSWERED, CHANNEL, Declared, HELPED, SENT, Shape, Split, TALKING, YEARLY};
use crate::model::rule::SHIFT_HOURS;
use people::REGION_CODES;
use std::collections::BTreeSet;

/// A file that closes.
const CLOSED: &str = "case-closed";

/// How long a file was open (EXT-06).
static LASTED: Split = Split {
    variable: Variable::Lasted,
    name: "lasted",
    codes: &["month", "quarter", "half-year", "year", "two-years", "longer"],
    joined: &[],
};

/// What somebody wants when a file begins. None is better than another (H-14).
static WISH: Split = Split {
    variable: Variable::StartReason,
    name: "wish",
    codes: &["only-talk", "safer-work", "another-job-beside", "leave", "unsure"],
    joined: &[],
};

/// The phase of a file when it is seen (see also the table of phases).
static PHASE_THEN: Split = Split {
    variable: Variable::TrajectoryState,
    name: "phase",
    codes: &["getting-to-know", "working-on-plan", "partly-out", "out", "aftercare", "closed"],
    joined: &[],
};

/// The life domains of a plan. The one that only two can open is not among them (DOM-08).
static DOMAIN: Split = Split {
    variable: Variable::LifeDomain,
    name: "domain",
    codes: &[
        "housing",
        "finances",
        "daytime-activity",
        "social",
        "psychological",
        "physical",
        "practical",
        "meaning",
    ],
    joined: &[],
};

/// Which work a channel is mostly about (SUB-01).
static BRANCH: Split = Split {
    variable: Variable::Branch,
    name: "branch",
    codes: &[
        "window",
        "escort-own",
        "escort-agency",
        "street-work",
        "home",
        "club",
        "private-house",
        "salon",
        "online",
        "several",
    ],
    joined: &[],
};

/// How somebody calls themselves, if they say (FIG-11).
static GENDER: Split = Split {
    variable: Variable::Gender,
    name: "gender",
    codes: &["woman", "man", "trans", "another"],
    joined: &[],
};

/// A band of age, if they say (FIG-17).
static AGE: Split =
    Split { variable: Variable::AgeBand, name: "age", codes: &["under-18", "18-22", "from-23"], joined: &[] };

/// The regions that an organisation works for (ORG-14): what each is called stands with the figures.
static REGION: Split =
    Split { variable: Variable::Region, name: REGION_SPLIT, codes: &REGION_CODES, joined: &[] };

/// The name under which a fact carries its region.
pub const REGION_SPLIT: &str = "region";

/// Tables that stand there only where something is known of what they split by.
pub const WHERE_KNOWN: [&str; 2] = ["branches", "regions"];

/// The tables of the standard set that stand beside [`YEARLY`].
pub static STANDARD: [Declared; 13] = [
    // First messages and what came of them, by month (FIG-09).
    Declared { code: MONTHS, shape: Shape::Months(&[SENT, ANSWERED, TALKING, HELPED]) },
    Declared { code: SENT_MONTHS, shape: Shape::MonthsOf(SENT, &CHANNEL) },
    Declared { code: ANSWERED_MONTHS, shape: Shape::MonthsOf(ANSWERED, &CHANNEL) },
    Declared { code: "hours", shape: Shape::Quarters(&[SHIFT_HOURS]) },
    Declared { code: "wishes", shape: Shape::Lines(&["wish-told"], &WISH) },
    Declared { code: "lengths", shape: Shape::Lines(&[CLOSED], &LASTED) },
    Declared { code: "domains", shape: Shape::Lines(&["domain-worked"], &DOMAIN) },
    Declared { code: "aftercare", shape: Shape::Lines(&["case-contact", "checkin-answered"], &PHASE_THEN) },
    Declared { code: "contacts", shape: Shape::Quarters(&["conversation-begun", "case-contact"]) },
    Declared { code: "back", shape: Shape::Quarters(&["case-returned", "case-brought"]) },
    Declared { code: "who", shape: Shape::Crossed("client-told", &GENDER, &AGE) },
    Declared { code: "branches", shape: Shape::Lines(&[SENT, ANSWERED, "shift-held"], &BRANCH) },
    Declared { code: "regions", shape: Shape::Lines(&[SENT, ANSWERED, "shift-held", "case-begun"], &REGION) },
];

/// First messages and what came of them by month: like those by channel and month, told only where an organisation asks for it.
/// The numbers of a month are small, what must be hidden in them hides more of the year, and finding out what takes long.
pub const MONTHS: &str = "months";
/// First messages by channel and month.
pub const SENT_MONTHS: &str = "sent-months";
/// Answers by channel and month.
pub const ANSWERED_MONTHS: &str = "answered-months";

/// The tables that are left out unless an organisation asks for them.
pub fn optional() -> BTreeSet<String> {
    [MONTHS, SENT_MONTHS, ANSWERED_MONTHS].map(str::to_owned).into()
}

/// All tables that a year can have, in the order in which they are counted and shown. Where two count the same fact, the
/// first is the one that an own table of it looks at.
pub fn tables() -> impl Iterator<Item = &'static Declared> {
    YEARLY.iter().chain(&STANDARD)
}

/// The facts that are counted, each once.
pub fn facts() -> impl Iterator<Item = &'static str> {
    let mut seen = BTreeSet::new();
    tables().flat_map(|table| table.facts().iter().copied()).filter(move |fact| seen.insert(*fact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::count;
    use crate::model::counted::tests::fact;
    use crate::model::grid::grids;
    use crate::model::shown::tests::shown;
    use crate::{Entry, Period, Spot};

    #[test]
    fn each_table_has_a_code_of_its_own_and_each_fact_is_named_once() {
        let codes: Vec<&str> = tables().map(|table| table.code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        let named: Vec<&str> = facts().collect();
        assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), named.len());
        assert!(named.contains(&"client-told") && named.contains(&SENT));
    }

    #[test]
    fn what_two_tables_count_is_counted_alike() {
        let closed = |lasted, because, count| {
            fact(3, CLOSED, &[("because", because), ("onward", "course"), ("lasted", lasted)], count)
        };
        let facts = [closed("year", "done", 9), closed("month", "moved", 8), closed("longer", "done", 2)];
        let counted = count(2026, &facts).unwrap();
        let totals: Vec<u64> = counted
            .tables
            .iter()
            .filter(|table| table.measure() == CLOSED)
            .map(|table| table.count(Spot::Total))
            .collect();
        assert_eq!(totals, [19, 19]);
    }

    #[test]
    fn what_one_table_hides_the_other_does_not_give_away() {
        // Two files lasted long: hidden among the lengths. Their reason alone would give them away.
        let closed = |lasted, because, count| {
            fact(3, CLOSED, &[("because", because), ("onward", "course"), ("lasted", lasted)], count)
        };
        let facts = [closed("year", "done", 9), closed("longer", "done", 2)];
        let (_, shown) = shown(&facts, &[]);
        let lengths = grids(&shown).into_iter().find(|grid| grid.code == "lengths").unwrap();
        let [line] = lengths.lines.as_slice() else { panic!("one line") };
        let year = lengths.columns.iter().position(|key| key == "insight-lasted-year").unwrap();
        assert_eq!(line.entries[year], Entry::Hidden, "the total less this would be the two");
        assert_eq!(*line.entries.last().unwrap(), Entry::Shown(11));
        assert_eq!(
            shown.table(CLOSED, Period::year(2026).unwrap()).unwrap().at(Spot::Total),
            Some(Entry::Shown(11))
        );
    }

    #[test]
    fn a_region_that_nobody_works_for_is_no_column() {
        let facts = [fact(2, SENT, &[("channel", "forum"), ("region", "region-2")], 40)];
        let (_, shown) = shown(&facts, &[]);
        let regions = grids(&shown).into_iter().find(|grid| grid.code == "regions").unwrap();
        assert_eq!(regions.columns, ["insight-region-region-2", "insight-total"]);
    }
}
