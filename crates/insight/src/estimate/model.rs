//! Which lists may depend on each other.

use std::cmp::Reverse;
use std::fmt;

/// A set of lists as a bit mask: bit 0 is the first list.
pub type Set = u16;

/// A hierarchical log-linear model: an intercept, a main effect for each list, and effects of pairs (or more) of
/// lists. Whatever is in it, all its subsets are in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Model {
    lists: usize,
    /// Effects of two lists or more, ordered by size and then as (1,2), (1,3), … (2,3) …
    together: Vec<Set>,
}

impl Model {
    /// Each list on its own.
    pub fn main_effects(lists: usize) -> Model {
        Model { lists, together: Vec::new() }
    }

    /// The model with these effects and all that they contain.
    pub fn with(lists: usize, effects: &[Set]) -> Model {
        let mut together: Vec<Set> = Vec::new();
        for effect in effects {
            let mut part = *effect;
            while part != 0 {
                if part.count_ones() >= 2 {
                    together.push(part);
                }
                part = (part - 1) & effect;
            }
        }
        together.sort_by_key(|effect| order_of(*effect));
        together.dedup();
        Model { lists, together }
    }

    /// The model with one pair more.
    #[must_use]
    pub fn and(&self, pair: Set) -> Model {
        let mut effects = self.together.clone();
        effects.push(pair);
        Model::with(self.lists, &effects)
    }

    /// How many lists there are.
    pub fn lists(&self) -> usize {
        self.lists
    }

    /// Whether this effect is in it.
    pub fn has(&self, effect: Set) -> bool {
        effect.count_ones() < 2 || self.together.contains(&effect)
    }

    /// The effects of two lists or more.
    pub fn together(&self) -> &[Set] {
        &self.together
    }

    /// All effects: the intercept, one for each list, then those of more lists.
    pub fn effects(&self) -> Vec<Set> {
        let mains = (0..self.lists).map(|list| 1 << list);
        std::iter::once(0).chain(mains).chain(self.together.iter().copied()).collect()
    }

    /// The largest effects, which say it all.
    pub fn generators(&self) -> Vec<Set> {
        let effects = self.effects();
        let is_inside = |one: &Set| effects.iter().any(|other| other != one && other & one == *one);
        effects.iter().copied().filter(|one| *one != 0 && !is_inside(one)).collect()
    }
}

/// All pairs of lists in the order (1,2), (1,3), …, (2,3), …
pub fn pairs(lists: usize) -> Vec<Set> {
    let of = |first: usize| (first + 1..lists).map(move |second| 1 << first | 1 << second);
    (0..lists).flat_map(of).collect()
}

/// The numbers of the lists in a set, from 1.
pub fn numbers(set: Set) -> impl Iterator<Item = usize> {
    (0..Set::BITS).filter(move |bit| set >> bit & 1 == 1).map(|bit| bit as usize + 1)
}

/// Smaller sets first, and among equals the one whose lists come first: the one that leads read from its first bit.
fn order_of(set: Set) -> (u32, Reverse<Set>) {
    (set.count_ones(), Reverse(set.reverse_bits()))
}

/// As `[15,2,3,4]`: the generators by numbers of lists.
impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut generators = self.generators();
        generators.sort_by_key(|set| numbers(*set).collect::<Vec<_>>());
        let words: Vec<String> =
            generators.iter().map(|set| numbers(*set).map(|list| list.to_string()).collect()).collect();
        write!(f, "[{}]", words.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_holds_whatever_its_effects_contain() {
        let model = Model::with(5, &[0b10101]);
        assert_eq!(model.together(), [0b101, 0b10001, 0b10100, 0b10101]);
        assert_eq!(model.to_string(), "[135,2,4]");
        assert_eq!(Model::main_effects(3).to_string(), "[1,2,3]");
        assert_eq!(Model::main_effects(3).and(0b110).to_string(), "[1,23]");
    }

    #[test]
    fn pairs_come_in_the_order_of_their_lists() {
        assert_eq!(pairs(4), [0b11, 0b101, 0b1001, 0b110, 0b1010, 0b1100]);
    }
}
