//! What a round comes to: two phones, things taken back, things put right, in whatever order they arrived.

use super::{Answer, Content, Goods, Record, Topic, Towards};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Id;

/// One entry, after all phones were heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The entry.
    pub entry: Id,
    /// What it was, in the order in which it arrived, and by whose hands: one, unless two phones say different things.
    pub versions: Vec<(Vec<Id>, Content)>,
}

impl Merged {
    /// Whether two phones say different things.
    pub fn disagrees(&self) -> bool {
        self.versions.len() > 1
    }

    /// What counts: the only version, or the one that came first.
    pub fn first(&self) -> Option<&Content> {
        self.versions.first().map(|(_, content)| content)
    }

    /// Whose words were seen.
    pub fn hands(&self) -> Vec<Id> {
        self.versions.iter().flat_map(|(hands, _)| hands.iter().copied()).collect()
    }
}

/// All that was said about one entry.
#[derive(Default)]
struct Said<'a> {
    versions: Vec<(Id, &'a Content)>,
    undone: Vec<Id>,
    settled: Option<(&'a [Id], Option<&'a Content>)>,
}

/// What the records of a round come to, in the order in which entries first arrived. Two phones that say the same of
/// one entry said it once; where they differ, both are kept until somebody of the team says what it was.
pub fn merge(records: &[Record]) -> Vec<Merged> {
    let mut order: Vec<Id> = Vec::new();
    let mut said: BTreeMap<Id, Said<'_>> = BTreeMap::new();
    for record in records {
        let (Record::Entry { entry, .. } | Record::Undone { entry, .. } | Record::Settled { entry, .. }) =
            record;
        let about = said.entry(*entry).or_insert_with(|| {
            order.push(*entry);
            Said::default()
        });
        match record {
            Record::Entry { hand, content, .. } => about.versions.push((*hand, content)),
            Record::Undone { hand, .. } => about.undone.push(*hand),
            Record::Settled { seen, content, .. } => about.settled = Some((seen, content.as_ref())),
        }
    }
    order.iter().filter_map(|entry| said.get(entry).and_then(|about| about.comes_to(*entry))).collect()
}

impl Said<'_> {
    fn comes_to(&self, entry: Id) -> Option<Merged> {
        let mut versions: Vec<(Vec<Id>, Content)> = Vec::new();
        if let Some((seen, Some(content))) = self.settled {
            versions.push((seen.to_vec(), content.clone()));
        }
        for (hand, content) in &self.versions {
            let is_seen = self.settled.is_some_and(|(seen, _)| seen.contains(hand));
            if is_seen || self.undone.contains(hand) {
                continue;
            }
            match versions.iter_mut().find(|(_, kept)| kept == *content) {
                Some((hands, _)) => hands.push(*hand),
                None => versions.push((vec![*hand], (*content).clone())),
            }
        }
        (!versions.is_empty()).then_some(Merged { entry, versions })
    }
}

/// What a round, or a part of it, adds up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// Conversations.
    pub conversations: u32,
    /// What was handed out.
    pub goods: BTreeMap<Goods, u32>,
    /// Questions by what they were about and what was done.
    pub questions: Vec<(Topic, Answer, u32)>,
    /// Where people were shown the way to.
    pub referrals: Vec<(Towards, u32)>,
    /// Entries about which two phones say different things.
    pub disagree: u32,
}

impl Sums {
    /// Things handed out, whatever they were.
    pub fn handed_out(&self) -> u32 {
        self.goods.values().sum()
    }

    /// Questions, whatever they were about.
    pub fn asked(&self) -> u32 {
        self.questions.iter().map(|(_, _, count)| count).sum()
    }

    /// Referrals, wherever to.
    pub fn referred(&self) -> u32 {
        self.referrals.iter().map(|(_, count)| count).sum()
    }

    fn add(&mut self, content: &Content) {
        self.conversations = self.conversations.saturating_add(u32::from(content.conversations));
        for (kind, count) in &content.goods {
            let sum = self.goods.entry(*kind).or_default();
            *sum = sum.saturating_add(u32::from(*count));
        }
        for question in &content.questions {
            let same = |(topic, answer, _): &&mut (Topic, Answer, u32)| {
                *topic == question.topic && *answer == question.answer
            };
            match self.questions.iter_mut().find(same) {
                Some((_, _, count)) => *count += 1,
                None => self.questions.push((question.topic, question.answer, 1)),
            }
        }
        for towards in &content.referrals {
            match self.referrals.iter_mut().find(|(other, _)| other == towards) {
                Some((_, count)) => *count += 1,
                None => self.referrals.push((*towards, 1)),
            }
        }
    }
}

/// Adds up what counts of these entries.
pub fn sums<'a>(entries: impl IntoIterator<Item = &'a Merged>) -> Sums {
    let mut all = Sums::default();
    for merged in entries {
        if let Some(content) = merged.first() {
            all.add(content);
        }
        all.disagree += u32::from(merged.disagrees());
    }
    all
}
