//! The yearly account: what an organisation says beside the figures it released (GOV-07). Its tables are never counted here; they
//! are those of a release, with everything in them that was hidden.
//!
//! Money and hours stand beside reach, and nothing divides the one by the other: there is no amount per person, and none per
//! outcome (FIG-14, H-15).

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use store::Day;

/// A part of the account that the organisation writes itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What was done, and why so.
    Deeds,
    /// Boys and men, also when they are few (FIG-05, MTG-02). Without it no account leaves.
    BoysAndMen,
    /// What people needed and what there was for them (ORG-22).
    NeedFit,
    /// What stands behind money and hours.
    Money,
    /// What was learned and what changes (GOV-08).
    Learned,
    /// What these figures do not say.
    Limits,
}

impl Part {
    /// All of them, in the order of the document.
    pub const ALL: [Part; 6] =
        [Part::Deeds, Part::BoysAndMen, Part::NeedFit, Part::Money, Part::Learned, Part::Limits];

    /// Its field in the form, and the end of its keys.
    pub fn code(self) -> &'static str {
        match self {
            Part::Deeds => "deeds",
            Part::BoysAndMen => "boys-and-men",
            Part::NeedFit => "need-fit",
            Part::Money => "money",
            Part::Learned => "learned",
            Part::Limits => "limits",
        }
    }
}

/// A line of the budget: by region, organisation and kind of support (FIG-14). In whole euros and hours; what is not known
/// stays open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// For which region.
    pub region: String,
    /// Who carries it out.
    pub by: String,
    /// For what kind of support.
    pub support: String,
    /// What was planned.
    pub planned: Option<u32>,
    /// What was granted.
    pub granted: Option<u32>,
    /// What was spent.
    pub spent: Option<u32>,
    /// The hours that went into it.
    pub hours: Option<u32>,
}

/// How firm a planned number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Firmness {
    /// It was agreed.
    Agreed,
    /// It was indicated, which is no promise (FIG-11).
    Indicated,
    /// We expect it ourselves.
    Expected,
}

impl Firmness {
    /// Each with its code in a form.
    pub const ALL: [(&'static str, Firmness); 3] =
        [("agreed", Firmness::Agreed), ("indicated", Firmness::Indicated), ("expected", Firmness::Expected)];

    /// Its code.
    pub fn code(self) -> &'static str {
        Firmness::ALL.iter().find(|(_, firmness)| *firmness == self).map_or("", |(code, _)| code)
    }
}

/// A planned number beside which the counted one stands (FIG-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What was planned, in words.
    pub what: String,
    /// How many.
    pub number: u32,
    /// How firm that is.
    pub firmness: Firmness,
    /// Whether it says "about".
    pub is_about: bool,
    /// For which area.
    pub area: String,
    /// Who or what is meant by it, and where it comes from.
    pub meaning: String,
    /// The fact that was counted; none when nothing is counted that means the same.
    pub counted: Option<String>,
}

/// Where a commitment stands. A proposal to call it settled settles nothing (GOV-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Nothing was answered yet.
    Open,
    /// There is an answer.
    Answered,
    /// Whoever gave it proposes to call it settled.
    ProposedSettled,
    /// The committee called it settled.
    Settled,
    /// It lies outside our power; raised with somebody who has it (GOV-09).
    BeyondUs,
}

impl Standing {
    /// Each with its code in a form.
    pub const ALL: [(&'static str, Standing); 5] = [
        ("open", Standing::Open),
        ("answered", Standing::Answered),
        ("proposed-settled", Standing::ProposedSettled),
        ("settled", Standing::Settled),
        ("beyond-us", Standing::BeyondUs),
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        Standing::ALL.iter().find(|(_, standing)| *standing == self).map_or("", |(code, _)| code)
    }
}

/// Something that was promised in public (GOV-01). The owner is a function, never a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    /// Its number in the register of whoever keeps it.
    pub number: String,
    /// The day it was made.
    pub made: Option<Day>,
    /// What was promised.
    pub text: String,
    /// The function that owns it.
    pub owner: String,
    /// When it is due.
    pub due: Option<Day>,
    /// Where it stands.
    pub standing: Standing,
    /// What shows that.
    pub evidence: String,
    /// The letter in which it was answered; or with whom it was raised, when it lies outside our power.
    pub letter: String,
}

/// What is told to whom, and by which way (EXT-20): a plan, never a story of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Telling {
    /// By which way: a page, a card, a talk.
    pub channel: String,
    /// For whom.
    pub audience: String,
    /// Which text.
    pub text: String,
    /// From which day.
    pub from: Option<Day>,
    /// The function that sees to it.
    pub owner: String,
}

/// A round of looking at what we offer (GOV-08). Taking part brings nobody anything, and costs nobody anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// What was asked.
    pub question: String,
    /// In which way.
    pub method: String,
    /// Which group was asked, never who.
    pub asked: String,
    /// What was found.
    pub findings: String,
    /// What changed by it.
    pub change: String,
    /// The day of the next round.
    pub next: Option<Day>,
}

/// Something in a list, with a number that stays its own while others come and go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item<T> {
    /// Its number.
    pub number: u32,
    /// What it is.
    pub content: T,
}

/// What an organisation says beside its figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountabilityReport {
    /// Its own words.
    pub texts: BTreeMap<Part, String>,
    /// Money and hours.
    pub money: Vec<Item<Money>>,
    /// Planned beside counted.
    pub plans: Vec<Item<Plan>>,
    /// What was promised.
    pub commitments: Vec<Item<Commitment>>,
    /// What is told to whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tellings: Vec<Item<Telling>>,
    /// Rounds of looking at what we offer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<Item<Round>>,
    /// For whom it is, such as a municipality: each has a rule of its own for what it wants to read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reader: String,
    /// The tables of the release that do not stand in it, by their codes, and the organisation's own by [`own_code`].
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub left_out: BTreeSet<String>,
    next: u32,
}

/// By what a table of the organisation's own is left out of an account, from its title.
pub fn own_code(title: &str) -> String {
    format!("own:{title}")
}

/// One line more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Addition {
    /// Of the budget.
    Money(Money),
    /// A planned number.
    Plan(Plan),
    /// A commitment.
    Commitment(Commitment),
    /// What is told to whom.
    Telling(Telling),
    /// A round of looking at what we offer.
    Round(Round),
}

impl AccountabilityReport {
    /// Lines of each kind that an account takes; the document stays readable.
    pub const LINES_MAX: usize = 40;

    /// What the organisation wrote in a part.
    pub fn text(&self, part: Part) -> &str {
        self.texts.get(&part).map_or("", String::as_str)
    }

    /// With these words of the organisation.
    #[must_use]
    pub fn saying(self, texts: BTreeMap<Part, String>) -> AccountabilityReport {
        AccountabilityReport { texts, ..self }
    }

    /// For this reader, without these tables. What is not `offered` to choose from keeps its place.
    #[must_use]
    pub fn for_reader(
        mut self,
        reader: String,
        offered: &BTreeSet<String>,
        wanted: &BTreeSet<String>,
    ) -> AccountabilityReport {
        self.left_out.retain(|code| !offered.contains(code));
        self.left_out.extend(offered.difference(wanted).cloned());
        AccountabilityReport { reader, ..self }
    }

    /// Whether a table of this code stands in it.
    pub fn holds(&self, code: &str) -> bool {
        !self.left_out.contains(code)
    }

    /// With one line more; nothing when there are [`AccountabilityReport::LINES_MAX`] of its kind already.
    #[must_use]
    pub fn with(mut self, addition: Addition) -> Option<AccountabilityReport> {
        self.next += 1;
        let number = self.next;
        fn put<T>(list: &mut Vec<Item<T>>, number: u32, content: T) -> bool {
            list.push(Item { number, content });
            list.len() <= AccountabilityReport::LINES_MAX
        }
        let fits = match addition {
            Addition::Money(line) => put(&mut self.money, number, line),
            Addition::Plan(line) => put(&mut self.plans, number, line),
            Addition::Commitment(line) => put(&mut self.commitments, number, line),
            Addition::Telling(line) => put(&mut self.tellings, number, line),
            Addition::Round(line) => put(&mut self.rounds, number, line),
        };
        fits.then_some(self)
    }

    /// With what the register of promises says now: a line of the same number is written anew, others come after. Nothing when there are
    /// too many.
    #[must_use]
    pub fn with_register(mut self, register: Vec<Commitment>) -> Option<AccountabilityReport> {
        for line in register {
            match self.commitments.iter_mut().find(|item| item.content.number == line.number) {
                Some(item) => item.content = line,
                None => self = self.with(Addition::Commitment(line))?,
            }
        }
        Some(self)
    }

    /// Without the line of this number.
    #[must_use]
    pub fn without(mut self, number: u32) -> AccountabilityReport {
        self.money.retain(|item| item.number != number);
        self.plans.retain(|item| item.number != number);
        self.commitments.retain(|item| item.number != number);
        self.tellings.retain(|item| item.number != number);
        self.rounds.retain(|item| item.number != number);
        self
    }

    /// SHA-256 of the account on these figures, in hexadecimal digits: what a second person releases is what they saw.
    pub fn hash(&self, figures: &str) -> String {
        // Writing texts and numbers does not fail; an empty text would be refused as changed.
        let written = serde_json::to_vec(&(self, figures)).unwrap_or_default();
        HEXLOWER.encode(&Sha256::digest(written))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An account that says the least that it must.
    pub(crate) fn account() -> AccountabilityReport {
        let texts = BTreeMap::from([(Part::BoysAndMen, "We zagen er weinig.".to_owned())]);
        AccountabilityReport { texts, ..AccountabilityReport::default() }
    }

    #[test]
    fn a_line_keeps_its_number_and_there_is_an_end_to_them() {
        let mut account = account();
        for _ in 0..3 {
            account = account.with(Addition::Money(Money::default())).unwrap();
        }
        account = account.without(2).with(Addition::Money(Money::default())).unwrap();
        let numbers: Vec<u32> = account.money.iter().map(|item| item.number).collect();
        assert_eq!(numbers, [1, 3, 4]);
        for _ in account.money.len()..AccountabilityReport::LINES_MAX {
            account = account.with(Addition::Money(Money::default())).unwrap();
        }
        assert_eq!(account.clone().with(Addition::Money(Money::default())), None);
    }

    #[test]
    fn the_register_writes_its_own_lines_anew_and_leaves_others() {
        let line = |number: &str, standing| Commitment {
            number: number.to_owned(),
            made: None,
            text: "Informatie over hulp".to_owned(),
            owner: String::new(),
            due: None,
            standing,
            evidence: String::new(),
            letter: String::new(),
        };
        let own = account().with(Addition::Commitment(line("eigen", Standing::Open))).unwrap();
        let first = own.with_register(vec![line("1", Standing::Open), line("2", Standing::Open)]).unwrap();
        let again = first.clone().with_register(vec![line("2", Standing::Settled)]).unwrap();
        let told = |account: &AccountabilityReport| -> Vec<(u32, String, Standing)> {
            let items = account.commitments.iter();
            items.map(|item| (item.number, item.content.number.clone(), item.content.standing)).collect()
        };
        assert_eq!(told(&first).len(), 3);
        assert_eq!(told(&again)[1], (2, "1".to_owned(), Standing::Open));
        assert_eq!(told(&again)[2], (3, "2".to_owned(), Standing::Settled), "its number stays its own");
        let many: Vec<Commitment> = (0..41).map(|number| line(&number.to_string(), Standing::Open)).collect();
        assert_eq!(account().with_register(many), None);
    }

    #[test]
    fn a_choice_of_tables_changes_nothing_of_what_was_not_offered_and_changes_the_hash() {
        let set = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<BTreeSet<String>>();
        let plain = account();
        let chosen =
            plain.clone().for_reader("Gemeente Zuid".to_owned(), &set(&["begun", "who"]), &set(&["begun"]));
        assert!(chosen.holds("begun") && !chosen.holds("who") && chosen.holds("needs"));
        let again = chosen.clone().for_reader(String::new(), &set(&["begun"]), &set(&[]));
        assert_eq!(again.left_out, set(&["begun", "who"]), "nobody asked about the other one");
        assert_ne!(plain.hash("figures"), chosen.hash("figures"));
        let written = serde_json::to_string(&plain).unwrap();
        assert!(!written.contains("left_out") && !written.contains("reader"), "hashes of before still hold");
    }

    #[test]
    fn money_knows_no_person_and_no_outcome() {
        let written = serde_json::to_string(&Money::default()).unwrap();
        let fields: Vec<&str> =
            written.split('"').skip(1).step_by(2).filter(|text| !text.is_empty()).collect();
        assert_eq!(fields, ["region", "by", "support", "planned", "granted", "spent", "hours"]);
    }
}
