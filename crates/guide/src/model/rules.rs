//! Rules and rights in plain words (INF-05, INF-06, INF-16): what one means for somebody, whether it holds in the whole
//! country or only here, where it stands, which version, and when somebody last looked it up by hand. "We do not know this
//! for sure" is an answer like any other. All of it is read without saying anything about oneself.

use super::national::{NATIONAL, National};
use super::times::moment_on;
use super::{HasId, Signposts};
use kit::coded;
use kit::codes::Coded;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Rules that an organisation can add.
pub const RULES_MAX: usize = 40;
/// After so many days a rule is looked up again.
pub const REVIEW_DAYS: i64 = 180;

coded! {
    /// On which page a rule stands.
    Shelf {
        /// What is allowed, and what is asked.
        Rules = "rules", "guide-rules-heading";
        /// What one may count on.
        Rights = "rights", "guide-rights-heading";
    }
}

coded! {
    /// A way of working. Nobody is asked for theirs: each stands on the same page.
    Way {
        /// For oneself.
        Own = "own", "guide-way-own";
        /// At or through somebody else.
        Operator = "operator", "guide-way-operator";
        /// At home.
        Home = "home", "guide-way-home";
        /// Online.
        Online = "online", "guide-way-online";
        /// Another, or not to be said.
        Else = "else", "guide-way-else";
    }
}

/// A rule that the organisation wrote: mostly one of its municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalRule {
    /// Its id.
    pub id: Id,
    /// On which page it stands.
    pub shelf: Shelf,
    /// For which ways of working; none for everybody.
    pub ways: Vec<Way>,
    /// What it means for somebody, in the organisation's own words.
    pub text: String,
    /// Whether we do not know it for sure.
    pub unsure: bool,
    /// Where it stands.
    pub source: String,
    /// The address of that; may be empty.
    pub address: String,
    /// Which version of it; may be empty.
    pub version: String,
    /// Names of the rules that it depends on.
    pub depends_on: Vec<String>,
    /// Since when it reads as it does.
    pub changed: Moment,
    /// When somebody last looked it up.
    pub checked: Moment,
}

impl HasId for LocalRule {
    fn id(&self) -> Id {
        self.id
    }
}

impl LocalRule {
    /// Whether it says the same as another, whenever each was looked up.
    pub fn says_the_same(&self, other: &LocalRule) -> bool {
        let dated = LocalRule { changed: other.changed, checked: other.checked, ..self.clone() };
        dated == *other
    }
}

/// What the organisation found when it looked a national rule up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// Which rule.
    pub code: String,
    /// Whether it is not sure of it.
    pub unsure: bool,
    /// When.
    pub checked: Moment,
}

/// The words of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words<'a> {
    /// A text of the program, in each language.
    Key(&'static str),
    /// The organisation's own.
    Own(&'a str),
}

/// A rule, whoever wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule<'a> {
    /// What others name it by when they depend on it.
    pub name: Name<'a>,
    /// On which page it stands.
    pub shelf: Shelf,
    /// For which ways of working; none for everybody.
    pub ways: &'a [Way],
    /// What it says.
    pub words: Words<'a>,
    /// Whether we do not know it for sure.
    pub unsure: bool,
    /// Where it stands.
    pub source: &'a str,
    /// The address of that; may be empty.
    pub address: &'a str,
    /// Which version of it; may be empty.
    pub version: &'a str,
    depends_on: &'a [String],
    changed: Moment,
    /// When somebody last looked it up.
    pub checked: Moment,
}

/// What a rule is called by those that depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name<'a> {
    /// The code of a national one.
    National(&'a str),
    /// The id of a local one.
    Local(Id),
}

impl std::fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Name::National(code) => f.write_str(code),
            Name::Local(id) => id.fmt(f),
        }
    }
}

/// Why a rule should be looked up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Review {
    /// A rule that it depends on was changed or taken away since.
    Changed,
    /// It is long ago.
    Old,
}

impl Rule<'_> {
    /// Whether it holds only here.
    pub fn is_local(&self) -> bool {
        matches!(self.name, Name::Local(_))
    }

    /// Whether it is for this way of working and for no other than those it names; none stands for everybody.
    pub fn is_for(&self, way: Option<Way>) -> bool {
        way.map_or(self.ways.is_empty(), |way| self.ways.contains(&way))
    }

    /// Why it should be looked up again, if it should.
    pub fn review(&self, all: &[Rule<'_>], now: Moment) -> Option<Review> {
        let stands = |name: &String| {
            let found = all.iter().find(|other| other.name.to_string() == *name);
            found.is_some_and(|other| other.changed <= self.checked)
        };
        if !self.depends_on.iter().all(stands) {
            return Some(Review::Changed);
        }
        (self.checked.plus_days(REVIEW_DAYS) <= now).then_some(Review::Old)
    }
}

impl Signposts {
    /// All rules: those that came with the program, then the organisation's own.
    pub fn all_rules(&self) -> Vec<Rule<'_>> {
        let national = NATIONAL.iter().map(|one| self.national(one));
        national.chain(self.rules.iter().map(local)).collect()
    }

    /// One of the organisation's own.
    pub fn rule(&self, id: Id) -> Option<&LocalRule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// A national rule, with what the organisation found when it looked it up after us.
    fn national(&self, one: &'static National) -> Rule<'_> {
        let (changed, checked) = (moment_on(one.changed), moment_on(one.checked));
        let looked = self.looked.iter().find(|looked| looked.code == one.code && looked.checked >= checked);
        Rule {
            name: Name::National(one.code),
            shelf: one.shelf,
            ways: one.ways,
            words: Words::Key(one.text_key),
            unsure: looked.map_or(one.unsure, |looked| looked.unsure),
            source: one.source,
            address: one.address,
            version: one.version,
            depends_on: &[],
            changed,
            checked: looked.map_or(checked, |looked| looked.checked),
        }
    }

    /// Keeps what was found when a rule was looked up. Gives `false` when there is no such rule.
    pub fn look_up(&mut self, name: &str, unsure: bool, now: Moment) -> bool {
        if let Some(rule) = self.rules.iter_mut().find(|rule| rule.id.to_string() == name) {
            let changed = if rule.unsure == unsure { rule.changed } else { now };
            (rule.unsure, rule.changed, rule.checked) = (unsure, changed, now);
            return true;
        }
        if !NATIONAL.iter().any(|one| one.code == name) {
            return false;
        }
        self.looked.retain(|looked| looked.code != name);
        self.looked.push(Looked { code: name.to_owned(), unsure, checked: now });
        true
    }
}

fn local(rule: &LocalRule) -> Rule<'_> {
    Rule {
        name: Name::Local(rule.id),
        shelf: rule.shelf,
        ways: &rule.ways,
        words: Words::Own(&rule.text),
        unsure: rule.unsure,
        source: &rule.source,
        address: &rule.address,
        version: &rule.version,
        depends_on: &rule.depends_on,
        changed: rule.changed,
        checked: rule.checked,
    }
}

/// The ways under which a page puts its rules: for everybody, then each way of working.
pub fn shelves() -> impl Iterator<Item = Option<Way>> {
    std::iter::once(None).chain(Way::ALL.iter().copied().map(Some))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
