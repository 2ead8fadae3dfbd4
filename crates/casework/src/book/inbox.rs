//! The box of the team leads: what waits for one of them comes first, and nothing that came later pushes it out.

use super::overview::{Oversight, Overview};
use std::collections::BTreeSet;
use store::Id;

impl Overview {
    /// Everything that waits for a team lead, the oldest first; then the newest of the rest, so many at most.
    pub fn letters_to_show(&self, rest: usize) -> Vec<&(Id, Oversight)> {
        let waits = self.waiting();
        let is_waiting = |one: &&(Id, Oversight)| waits.contains(&one.0);
        let first = self.letters.iter().rev().filter(is_waiting);
        first.chain(self.letters.iter().filter(|one| !is_waiting(one)).take(rest)).collect()
    }

    /// Whether a letter asks something of a team lead.
    pub fn waits(&self, letter: Id) -> bool {
        self.waiting().contains(&letter)
    }

    /// The letters that ask something of a team lead: a broken glass that nobody reviewed, a guide who was named for a file
    /// that has none, and the last wish of a client for
    /// another guide, as long as they have the guide whom they had then.
    fn waiting(&self) -> BTreeSet<Id> {
        let mut wished = BTreeSet::new();
        let mut waits = |id: Id, letter: &Oversight| match letter {
            Oversight::BrokenGlass { .. } => !self.is_reviewed(id),
            Oversight::GuideNamed { case, .. } => self.has_no_guide(*case),
            Oversight::GuideWish { case, lead, .. } => {
                let file = self.files.iter().find(|file| file.id == *case);
                let is_same = file.is_some_and(|file| lead.is_none_or(|lead| file.head.lead.worker == lead));
                is_same && wished.insert(*case) && !self.is_answered(id)
            }
            _ => false,
        };
        // The newest comes first: asked twice is asked once.
        self.letters.iter().filter_map(|(id, letter)| waits(*id, letter).then_some(*id)).collect()
    }

    /// Whether another team lead looked at a broken glass.
    pub fn is_reviewed(&self, glass: Id) -> bool {
        let reviews =
            |letter: &Oversight| matches!(letter, Oversight::GlassReviewed { of, .. } if *of == glass);
        self.letters.iter().any(|(_, letter)| reviews(letter))
    }
}
