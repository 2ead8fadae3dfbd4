//! What people think of the help (EXT-16). They say it when they like, without a code, and nobody is asked who they are. So
//! that a small team cannot guess, nothing is read alone: what came in a half year is opened after it, and only together with
//! at least four others. Once read together they stay together: the single ones are erased then, so that no later reading
//! puts some of them with others, which would tell them apart.

use kit::coded;
use kit::codes::Coded;
use kit::when::{at, half_year_of, later};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Day, Id, Moment};

/// Fewer opinions than this are not read: they wait for the next half year.
pub const TOGETHER: usize = 5;
/// Months of a half year.
const HALF: i32 = 6;
/// So many months after it could first be read, an opinion is erased.
pub const MONTHS_KEPT: i32 = 12;

coded! {
    /// How it was.
    Answer {
        /// Yes.
        Yes = "ja", "forum-opinion-yes";
        /// Somewhat.
        Somewhat = "beetje", "forum-opinion-somewhat";
        /// No.
        No = "nee", "forum-opinion-no";
    }
}

coded! {
    /// What is asked.
    Question {
        /// Whether somebody was listened to.
        Heard = "gehoord", "forum-opinion-heard";
        /// Whether the help fitted.
        Fitting = "paste", "forum-opinion-fitting";
        /// Whether somebody decided for themselves.
        Deciding = "beslist", "forum-opinion-deciding";
    }
}

/// The head of a dossier with an opinion, or with those that were read together: all that there is of it.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Head {
    /// An opinion.
    #[serde(rename = "opinion")]
    Opinion(Opinion),
    /// Opinions that were read together.
    #[serde(rename = "opinions")]
    Together(Together),
}

/// What one person thinks. No day: the half year in which it came is all that is kept.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// The first day of that half year.
    pub half: Day,
    /// The questions that were answered.
    pub answers: Vec<(Question, Answer)>,
    /// What was good; may be empty.
    pub good: String,
    /// What can be better; may be empty.
    pub better: String,
}

impl Opinion {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.good.is_empty() && self.better.is_empty()
    }

    /// From when on it can be read.
    pub fn opens(&self) -> Moment {
        at(later(self.half, HALF), 0)
    }

    /// When it is erased: all of a half year at once.
    pub fn ends(&self) -> Moment {
        ends_of(self.half)
    }
}

/// The half year that a day belongs to.
pub fn half_of(day: Day) -> Day {
    half_year_of(day)
}

/// The day on which what comes in today can first be read.
pub fn opens_after(day: Day) -> Day {
    later(half_of(day), HALF)
}

/// What is read together: opinions of one half year, or of several when one had too few.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The first day of the first half year.
    pub from: Day,
    /// The first day after the last.
    pub until: Day,
    /// For each question the answers, with how many gave each.
    pub answers: Vec<(Question, Vec<(Answer, usize)>)>,
    /// How many there are.
    pub count: usize,
    /// What was good, in the order of the alphabet: not in that in which it came.
    pub good: Vec<String>,
    /// What can be better, likewise: so that it does not say whose good words belong to it.
    pub better: Vec<String>,
}

impl Together {
    /// When it is erased: when the first of them would have been.
    pub fn ends(&self) -> Moment {
        ends_of(self.from)
    }
}

fn ends_of(half: Day) -> Moment {
    at(later(half, HALF + MONTHS_KEPT), 0)
}

/// Puts single opinions of closed half years together until [`TOGETHER`] are reached, with which ones they are. What remains
/// waits.
pub fn together(opinions: Vec<(Id, Opinion)>) -> Vec<(Together, Vec<Id>)> {
    let mut halves: BTreeMap<Day, Vec<(Id, Opinion)>> = BTreeMap::new();
    for (id, opinion) in opinions {
        halves.entry(opinion.half).or_default().push((id, opinion));
    }
    let (mut groups, mut gathered) = (Vec::new(), Vec::new());
    for opinions in halves.into_values() {
        gathered.extend(opinions);
        if gathered.len() >= TOGETHER {
            let (ids, opinions) = std::mem::take(&mut gathered).into_iter().unzip();
            groups.extend(group(opinions).map(|group| (group, ids)));
        }
    }
    groups
}

fn group(opinions: Vec<Opinion>) -> Option<Together> {
    let (from, last) = (opinions.first()?.half, opinions.last()?.half);
    let count = opinions.len();
    let answers = Question::ALL.iter().map(|question| (*question, counted(&opinions, *question))).collect();
    let (mut good, mut better): (Vec<String>, Vec<String>) =
        opinions.into_iter().map(|opinion| (opinion.good, opinion.better)).unzip();
    for words in [&mut good, &mut better] {
        words.retain(|text| !text.is_empty());
        words.sort();
    }
    Some(Together { from, until: later(last, HALF), answers, count, good, better })
}

fn counted(opinions: &[Opinion], question: Question) -> Vec<(Answer, usize)> {
    let gave =
        |answer: Answer| opinions.iter().filter(|one| one.answers.contains(&(question, answer))).count();
    Answer::ALL.iter().map(|answer| (*answer, gave(*answer))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::when::parse_day;
    use proptest::prelude::*;

    fn opinion(half: &str, good: &str) -> Opinion {
        Opinion {
            half: half_of(parse_day(half).unwrap()),
            answers: vec![(Question::Heard, Answer::Yes)],
            good: good.to_owned(),
            better: String::new(),
        }
    }

    fn with_ids(opinions: Vec<Opinion>) -> Vec<(Id, Opinion)> {
        (0u8..).map(|number| Id::from_bytes([number; 16])).zip(opinions).collect()
    }

    fn read(opinions: Vec<Opinion>) -> Vec<Together> {
        together(with_ids(opinions)).into_iter().map(|(group, _)| group).collect()
    }

    #[test]
    fn four_are_not_read_and_wait_for_the_next_half_year() {
        let mut all: Vec<Opinion> = (0..4).map(|n| opinion("2026-03-04", &format!("goed {n}"))).collect();
        assert!(read(all.clone()).is_empty());
        all.push(opinion("2026-09-01", "aardig"));
        let [group] = read(all).try_into().unwrap();
        assert_eq!(group.count, 5);
        assert_eq!(
            (group.from, group.until),
            (parse_day("2026-01-01").unwrap(), parse_day("2027-01-01").unwrap())
        );
    }

    #[test]
    fn words_stand_in_the_order_of_the_alphabet() {
        let all = ["thee", "aandacht", "rust", "", "geduld"].map(|word| opinion("2026-03-04", word)).to_vec();
        let [group] = read(all).try_into().unwrap();
        assert_eq!(group.good, ["aandacht", "geduld", "rust", "thee"]);
        assert_eq!(
            group.answers[0],
            (Question::Heard, vec![(Answer::Yes, 5), (Answer::Somewhat, 0), (Answer::No, 0)])
        );
    }

    #[test]
    fn it_opens_when_its_half_year_is_over_and_ends_a_year_later() {
        let one = opinion("2026-03-04", "rust");
        assert_eq!(one.opens(), at(parse_day("2026-07-01").unwrap(), 0));
        assert_eq!(one.ends(), at(parse_day("2027-07-01").unwrap(), 0));
    }

    #[test]
    fn it_keeps_no_day_and_nobody() {
        let kept = serde_json::to_value(Head::Opinion(opinion("2026-03-04", "rust"))).unwrap();
        let fields: Vec<&String> = kept.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["answers", "better", "good", "half", "kind"]);
        assert_eq!(kept["half"], serde_json::json!(parse_day("2026-01-01").unwrap().number()));
    }

    proptest! {
        #[test]
        fn no_group_is_small_and_nobody_is_in_two(counts in proptest::collection::vec(0usize..9, 1..6)) {
            let first = parse_day("2026-01-01").unwrap();
            let mut all = Vec::new();
            for (half, count) in (0i32..).zip(&counts) {
                let half = later(first, HALF * half);
                all.extend((0..*count).map(|_| Opinion { half, ..opinion("2026-01-01", "x") }));
            }
            let groups = together(with_ids(all.clone()));
            prop_assert!(groups.iter().all(|(group, ids)| group.count >= TOGETHER && ids.len() == group.count));
            let mut ids: Vec<Id> = groups.into_iter().flat_map(|(_, ids)| ids).collect();
            let many = ids.len();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), many);
            prop_assert!(all.len() - many < TOGETHER, "fewer than five wait");
        }
    }
}
