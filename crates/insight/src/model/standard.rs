//! What a municipality asks besides (domain.md, section 5): how long, why, what was worked on, for whom, for which region.
//!
//! Many of these tables look at a fact that [`YEARLY`] counts already, by another of its codes. They count the same measure,
//! so that all of them are protected as one: a number that one hides cannot be had from another.

use crate::Variable;
use crate::model::declared::{ANSWERED, Declared, HEARD, HELPED, SENT, Shape, Split, TALKING, YEARLY};
use crate::model::rule::SHIFT_HOURS;
use crate::model::splits::field::{CHANNEL, DAY_PART, WEEKDAY};
use crate::model::splits::files::PHASE;
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

/// The life domain that a need is about (DOM-12): the same as those of a plan, beside needs that can be about any.
static NEED: Split = Split { name: "need", ..DOMAIN };

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
pub static STANDARD: [Declared; 15] = [
    // First messages and what came of them, by month (FIG-09).
    Declared { code: MONTHS, shape: Shape::Months(&[SENT, ANSWERED, TALKING, HELPED]) },
    Declared { code: SENT_MONTHS, shape: Shape::MonthsOf(SENT, &CHANNEL) },
    Declared { code: ANSWERED_MONTHS, shape: Shape::MonthsOf(ANSWERED, &CHANNEL) },
    // When answers come, to plan shifts by (OUT-32).
    Declared { code: REPLY_DAYS, shape: Shape::Crossed(HEARD, &WEEKDAY, &DAY_PART) },
    Declared { code: "hours", shape: Shape::Quarters(&[SHIFT_HOURS]) },
    Declared { code: "wishes", shape: Shape::Lines(&["wish-told"], &WISH) },
    Declared { code: "lengths", shape: Shape::Lines(&[CLOSED], &LASTED) },
    Declared { code: "domains", shape: Shape::Lines(&["domain-worked"], &DOMAIN) },
    // Needs beside what was offered, by life domain; nobody's need is in it (DOM-12).
    Declared { code: "need-offer", shape: Shape::Lines(&["need-told", "need-answered"], &NEED) },
    Declared { code: "aftercare", shape: Shape::Lines(&["case-contact", "checkin-answered"], &PHASE) },
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

/// Answers by day of the week and part of the day.
pub const REPLY_DAYS: &str = "reply-days";

/// The tables that are left out unless an organisation asks for them.
pub fn optional() -> BTreeSet<String> {
    [MONTHS, SENT_MONTHS, ANSWERED_MONTHS, REPLY_DAYS].map(str::to_owned).into()
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
    use crate::model::Shown;
    use crate::model::counted::tests::fact;
    use crate::model::counted::{Wanted, count, count_with};
    use crate::model::grid::grids;
    use crate::model::shown::tests::shown;
    use crate::{Entry, Period, Spot, Threshold};

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

    /// On Tuesdays hardly anybody answered: neither the total of the mornings nor that of the channel gives it away.
    #[test]
    fn days_of_the_week_are_told_on_request_and_protected_with_the_channels() {
        let heard = |weekday, daypart, count| {
            fact(5, HEARD, &[("channel", "forum"), ("weekday", weekday), ("daypart", daypart)], count)
        };
        let facts = [
            heard("monday", "noon", 30),
            heard("monday", "evening", 40),
            heard("tuesday", "noon", 2),
            fact(5, HEARD, &[("channel", "forum"), ("daypart", "noon")], 20),
        ];
        let (_, plain) = shown(&facts, &[]);
        assert!(grids(&plain).iter().all(|grid| grid.code != REPLY_DAYS), "only on request");
        let mut left_out = optional();
        left_out.remove(REPLY_DAYS);
        let counted = count_with(2026, &facts, Wanted { own: &[], left_out: &left_out }).unwrap();
        let told = Shown::of(2026, &counted, Threshold::default(), &[]).unwrap();
        let days = grids(&told).into_iter().find(|grid| grid.code == REPLY_DAYS).unwrap();
        let line = |name: &str| days.lines.iter().find(|line| line.name == name).unwrap();
        let noon = days.columns.iter().position(|key| key == "insight-daypart-noon").unwrap();
        assert_eq!(line("insight-weekday-tuesday").entries[noon], Entry::Hidden);
        assert!(line("insight-weekday-other").entries.len() == days.columns.len(), "whoever told no day");
        let hidden = days.lines.iter().filter(|line| line.entries[noon] == Entry::Hidden).count();
        assert!(hidden > 1, "one alone could be subtracted");
    }

    #[test]
    fn a_region_that_nobody_works_for_is_no_column() {
        let facts = [fact(2, SENT, &[("channel", "forum"), ("region", "region-2")], 40)];
        let (_, shown) = shown(&facts, &[]);
        let regions = grids(&shown).into_iter().find(|grid| grid.code == "regions").unwrap();
        assert_eq!(regions.columns, ["insight-region-region-2", "insight-total"]);
    }
}
