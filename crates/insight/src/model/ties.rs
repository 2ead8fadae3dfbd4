//! What everybody who reads a year's tables knows of its counts beside each other, before he sees one.
//!
//! A tie that holds by the way that facts are left is exact: whoever reads the definitions subtracts. The others hold
//! nearly always. A fact that is the sum of others, or always left beside another one, has its tie here; without it, a
//! number that one table hides could be worked out from two others.

use crate::model::declared::{
    ANSWERED, FIRST_ANSWER, HEARD, HELPED, RETURNED, SENT, Split, TALKING, TOLD_OF,
};
use crate::{Term, Tie, Variable};

const BEGUN: &str = "conversation-begun";
const CASES: &str = "case-begun";
const MOVED: &str = "case-moved";
const WORKED: &str = "domain-worked";
const CLOSED: Term = Term::all("case-closed");

/// A trajectory of somebody of whom a referrer of this kind told begins after that.
macro_rules! after_telling {
    ($origin:literal) => {
        at_most(
            &[Term::only(CASES, &[(Variable::Channel, $origin)])],
            Term::only(TOLD_OF, &[(Variable::Channel, $origin)]),
        )
    };
}

/// A kind of place, as a restriction.
type Place = (Variable, &'static str);
const CHAT_SITE: Place = (Variable::Channel, "chat-site");
const FORUM: Place = (Variable::Channel, "forum");
const DATING_APP: Place = (Variable::Channel, "dating-app");
const ADVERTISEMENTS: Place = (Variable::Channel, "advertisement-site");
const STREET: Place = (Variable::Channel, "street");
const EVENT: Place = (Variable::Channel, "event");
const FRONT_DOOR: Place = (Variable::Channel, "front-door");

/// The ties between the facts of a year.
pub static TIES: [Tie; 43] = [
    // A message is answered, or refused, or neither; and each answer was noted with its part of the day.
    at_most(&[Term::all(ANSWERED), Term::all("attempt-refused")], Term::all(SENT)),
    at_most(&[Term::all("attempt-informed")], Term::all(SENT)),
    at_most(&[Term::all(HEARD)], Term::all(ANSWERED)),
    at_most(&[Term::all(TALKING)], Term::all(ANSWERED)),
    // An answer that is noted is the beginning of a conversation.
    exactly(&[Term::all(HEARD)], Term::all(TALKING)),
    // A conversation begins with our first answer at the front door, or after outreach.
    exactly(&[Term::all(FIRST_ANSWER), Term::all(TALKING)], Term::all(BEGUN)),
    at_most(&[Term::all(RETURNED)], Term::all(FIRST_ANSWER)),
    // Whoever was told where to go had a conversation about something, counted as referred.
    at_most(&[Term::all("topic-referred")], Term::only("topic-told", &[(Variable::SupportKind, "referred")])),
    at_most(&[Term::all("event-felt")], Term::all("event-came")),
    // A trajectory that did not come from elsewhere was a conversation first.
    at_most(&[Term::only(CASES, &[(Variable::Channel, "front-door")])], Term::all(FIRST_ANSWER)),
    at_most(&[Term::only(CASES, &[(Variable::Channel, "outreach")])], Term::all(TALKING)),
    after_telling!("ggd"),
    after_telling!("enforcement"),
    after_telling!("care"),
    after_telling!("police"),
    after_telling!("comensha"),
    after_telling!("regional"),
    after_telling!("other-region"),
    // Saying yes to a file of another organisation begins a trajectory.
    exactly(
        &[Term::only(MOVED, &[(Variable::AttemptOutcome, "accepted"), (Variable::ReferralSource, "in")])],
        Term::only(CASES, &[(Variable::Channel, "transfer")]),
    ),
    // Where another organisation said yes the file closes, for a reason that is counted under other.
    at_most(
        &[Term::only(MOVED, &[(Variable::AttemptOutcome, "accepted"), (Variable::ReferralSource, "out")])],
        Term::only("case-closed", &[(Variable::EndReason, Split::OTHER)]),
    ),
    at_most(&[Term::all("referral-outcome")], Term::all("referral-made")),
    // Help out of a conversation is a trajectory that began; who opens one again takes a step (decision 0055).
    at_most(&[Term::all(HELPED)], Term::all(CASES)),
    // A file out of a conversation is one that began after outreach or at the front door; there, nothing else begins one.
    exactly(&[on(HELPED, &[FRONT_DOOR])], on(CASES, &[FRONT_DOOR])),
    at_most(
        &[
            on(HELPED, &[CHAT_SITE]),
            on(HELPED, &[FORUM]),
            on(HELPED, &[DATING_APP]),
            on(HELPED, &[ADVERTISEMENTS]),
            on(HELPED, &[STREET]),
            on(HELPED, &[EVENT]),
        ],
        Term::only(CASES, &[(Variable::Channel, "outreach")]),
    ),
    // Of those who talk on a channel some are helped; at the front door, of those who were answered.
    at_most(&[on(HELPED, &[CHAT_SITE])], on(TALKING, &[CHAT_SITE])),
    at_most(&[on(HELPED, &[FORUM])], on(TALKING, &[FORUM])),
    at_most(&[on(HELPED, &[DATING_APP])], on(TALKING, &[DATING_APP])),
    at_most(&[on(HELPED, &[ADVERTISEMENTS])], on(TALKING, &[ADVERTISEMENTS])),
    at_most(&[on(HELPED, &[STREET])], on(TALKING, &[STREET])),
    at_most(&[on(HELPED, &[EVENT])], on(TALKING, &[EVENT])),
    at_most(&[on(HELPED, &[FRONT_DOOR])], Term::all(FIRST_ANSWER)),
    at_most(&[Term::all("case-returned")], Term::all("case-phase")),
    // What was given was asked for, and so was what a client says of it; some of it in a year before.
    at_most(&[Term::all("need-answered")], Term::all("need-told")),
    at_most(&[Term::all("service-fit")], Term::all("need-told")),
    // Each of these is left once, or not, by a trajectory that closes.
    at_most(&[Term::all("client-told")], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "housing")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "finances")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "daytime-activity")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "social")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "psychological")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "physical")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "practical")])], CLOSED),
    at_most(&[Term::only(WORKED, &[(Variable::LifeDomain, "meaning")])], CLOSED),
];

const fn on(measure: &'static str, place: &'static [Place]) -> Term {
    Term::only(measure, place)
}

const fn at_most(parts: &'static [Term], whole: Term) -> Tie {
    Tie { parts, whole, exact: false }
}

const fn exactly(parts: &'static [Term], whole: Term) -> Tie {
    Tie { parts, whole, exact: true }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::counted::{count, quarter};
    use crate::model::shown::Shown;
    use crate::model::shown::tests::shown;
    use crate::{Entry, Period, Spot, Threshold};
    use people::Fact;

    #[test]
    fn every_tie_is_between_numbers_that_a_year_has() {
        let counted = count(2026, &[]).unwrap();
        for term in TIES.iter().flat_map(Tie::terms) {
            let mut tables = counted.tables.iter().filter(|table| table.measure() == term.measure);
            let table = tables.next().unwrap_or_else(|| panic!("{}", term.measure));
            for (variable, code) in term.only {
                let mut sides = [table.rows(), table.columns()].into_iter();
                let side = sides.find(|side| side.variable() == *variable).unwrap();
                assert!(side.position(code).is_some(), "{} {code}", term.measure);
            }
        }
    }

    /// So many conversations at the front door in February, and so many after outreach in May, as the rooms leave them.
    fn begun(front_door: u32, outreach: &[(&str, &str, u32)]) -> Vec<Fact> {
        let mut facts = vec![
            fact(2, FIRST_ANSWER, &[("wait", "hour"), ("language", "nl")], front_door),
            fact(2, BEGUN, &[("channel", "front-door")], front_door),
            fact(2, SENT, &[("channel", "street")], 400),
        ];
        for (channel, day_part, times) in outreach {
            facts.push(fact(5, ANSWERED, &[("channel", channel)], *times));
            facts.push(fact(5, HEARD, &[("channel", channel), ("daypart", day_part)], *times));
            facts.push(fact(5, BEGUN, &[("channel", "outreach")], *times));
            facts.push(fact(5, TALKING, &[("channel", channel)], *times));
        }
        facts
    }

    /// Nine come from the front door, as both tables show: so whoever is helped after outreach is no difference of two numbers.
    #[test]
    fn who_is_helped_after_outreach_is_not_what_is_left_of_those_who_are_helped() {
        let facts = [
            begun(60, &[("street", "evening", 30)]),
            vec![
                fact(2, HELPED, &[("channel", "front-door")], 9),
                fact(2, CASES, &[("origin", "front-door")], 9),
                fact(5, HELPED, &[("channel", "street")], 1),
                fact(5, CASES, &[("origin", "outreach")], 1),
                fact(5, TOLD_OF, &[("origin", "police")], 4),
                fact(5, CASES, &[("origin", "police")], 4),
            ],
        ]
        .concat();
        let (counted, shown) = shown(&facts, &[]);
        let at = |what: &str, code: &str| {
            let tables = counted.tables.iter().zip(&shown.tables);
            let (table, told) = tables.into_iter().find(|(table, _)| table.measure() == what).unwrap();
            let spot = match (table.rows().position(code), table.columns().position(code)) {
                (Some(row), None) => Spot::RowTotal(row),
                (None, Some(column)) => Spot::ColumnTotal(column),
                sides => panic!("{what} {code} {sides:?}"),
            };
            told.at(spot).unwrap()
        };
        assert_eq!(at(HELPED, "street"), Entry::Hidden);
        let told = [total(&shown, HELPED, Period::year(2026).unwrap()), at(CASES, "front-door")];
        assert!(told.contains(&Entry::Hidden), "ten and nine are one apart: {told:?}");
    }

    /// Each kind of whoever tells of somebody has its tie, so that a new one is not forgotten.
    #[test]
    fn of_each_kind_no_more_begin_than_were_told_of() {
        for source in casework::model::Source::ALL {
            let origin = source.code();
            let is_here = |term: &Term, what: &str| {
                term.measure == what && term.only == [(Variable::Channel, origin)].as_slice()
            };
            assert!(
                TIES.iter().any(|tie| is_here(&tie.whole, TOLD_OF) && is_here(&tie.parts[0], CASES)),
                "{origin}"
            );
        }
    }

    fn total(shown: &Shown, what: &str, period: Period) -> Entry {
        shown.table(what, period).unwrap().at(Spot::Total).unwrap()
    }

    #[test]
    fn a_few_who_talk_after_outreach_are_not_what_is_left_of_all_conversations() {
        let (_, shown) = shown(&begun(50, &[("street", "evening", 3)]), &[]);
        let year = Period::year(2026).unwrap();
        for what in [TALKING, HEARD, ANSWERED] {
            assert_eq!(total(&shown, what, year), Entry::Hidden, "{what}");
        }
        let both = [FIRST_ANSWER, BEGUN].map(|what| total(&shown, what, year));
        assert!(both.contains(&Entry::Hidden), "53 and 50 are 3 apart");
        let quarters = [1, 2, 3, 4].map(|number| total(&shown, BEGUN, quarter(2026, number).unwrap()));
        assert!(quarters.contains(&Entry::Hidden), "the quarters add up to the year");
    }

    #[test]
    fn what_one_table_hides_by_channel_the_other_does_not_show() {
        let facts =
            begun(60, &[("street", "evening", 3), ("forum", "morning", 30), ("chat-site", "evening", 40)]);
        let (counted, shown) = shown(&facts, &[]);
        let table = |what: &str| {
            let at = counted.tables.iter().position(|table| table.measure() == what).unwrap();
            (&counted.tables[at], &shown.tables[at])
        };
        let ((talking, told), (heard, told_by_part)) = (table(TALKING), table(HEARD));
        for channel in ["street", "forum", "chat-site"] {
            let column = talking.columns().position(channel).unwrap();
            let row = heard.rows().position(channel).unwrap();
            let one = told.at(Spot::ColumnTotal(column)).unwrap();
            let other = told_by_part.at(Spot::RowTotal(row)).unwrap();
            assert_eq!(one == Entry::Hidden, other == Entry::Hidden, "{channel}: {told}\n{told_by_part}");
        }
    }

    /// Each channel of the field has its tie, so that a new channel is not forgotten.
    #[test]
    fn on_each_channel_no_more_are_helped_than_talk() {
        for channel in crate::model::splits::field::SITE.codes {
            let is_here = |term: &Term, what: &str| {
                term.measure == what && term.only == [(Variable::Channel, *channel)].as_slice()
            };
            assert!(
                TIES.iter().any(|tie| is_here(&tie.whole, TALKING) && is_here(&tie.parts[0], HELPED)),
                "{channel}"
            );
        }
    }

    /// The day before, three fewer had talked after outreach: neither day gives the three away.
    #[test]
    fn nor_are_they_what_changed_between_two_releases() {
        let before = begun(50, &[("street", "evening", 40)]);
        let after = [before.clone(), begun(0, &[("street", "evening", 3)])].concat();
        let first = {
            let (counted, shown) = shown(&before, &[]);
            crate::model::Before { counted, shown }
        };
        let (_, second) = shown(&after, std::slice::from_ref(&first));
        let year = Period::year(2026).unwrap();
        for what in [TALKING, HEARD, BEGUN, ANSWERED] {
            if let [Entry::Shown(then), Entry::Shown(now)] =
                [total(&first.shown, what, year), total(&second, what, year)]
            {
                assert!(!Threshold::default().hides(now - then), "{what}: {then} and {now}");
            }
        }
    }
}
