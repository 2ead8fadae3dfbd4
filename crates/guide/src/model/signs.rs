//! What the organisation tells of rules and of others: its signposts. Nothing in here is about a visitor.

use super::Rule;
use super::links::Link;
use super::rules::{LocalRule, Looked};
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Signposts of an organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signposts {
    /// Its own rules.
    pub rules: Vec<LocalRule>,
    /// What it found when it looked national rules up.
    pub looked: Vec<Looked>,
    /// Links to others.
    pub links: Vec<Link>,
}

impl Signposts {
    /// How many rules and links ask this worker to look them up: all rules, and the links that are theirs.
    pub fn calling(&self, worker: Id, now: Moment) -> usize {
        let all = self.all_rules();
        let asks = |rule: &&Rule<'_>| rule.review(&all, now).is_some();
        all.iter().filter(asks).count() + self.links_calling(worker, now)
    }
}
