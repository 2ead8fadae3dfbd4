//! A chain of hashes over a log: an entry that is changed, moved, added or left out in the middle
//! breaks it.
//!
//! Entries cut off at the end do not show by themselves. Keep the last link elsewhere and compare.

use sha2::{Digest, Sha256};

use crate::Binding;

/// The chain up to and including one entry. Not secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link(pub [u8; 32]);

/// The position of the first entry that does not fit the chain.
#[derive(thiserror::Error, Debug, PartialEq, Eq, Clone, Copy)]
#[error("the chain is broken at entry {0}")]
pub struct BrokenAt(pub u64);

impl Link {
    /// The link before the first entry. The seed says whose chain it is.
    pub fn first(seed: &[u8]) -> Link {
        hash(&Binding::new("chain").part(seed))
    }

    /// The link for an entry that follows this one.
    #[must_use]
    pub fn next(self, position: u64, entry: &[u8]) -> Link {
        hash(&Binding::new("link").part(&self.0).number(position).part(entry))
    }
}

/// Walks a chain from [`Link::first`] over all its entries (position, entry, link as kept), and
/// gives the last link.
///
/// # Errors
/// [`BrokenAt`] the first entry whose link is not the one that follows.
pub fn verify<'a>(
    first: Link,
    mut entries: impl Iterator<Item = (u64, &'a [u8], Link)>,
) -> Result<Link, BrokenAt> {
    entries.try_fold(first, |before, (position, entry, kept)| {
        let link = before.next(position, entry);
        if link == kept { Ok(link) } else { Err(BrokenAt(position)) }
    })
}

fn hash(binding: &Binding) -> Link {
    Link(Sha256::digest(binding.bytes()).into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Entry = (u64, Vec<u8>, Link);

    fn chain(lines: &[Vec<u8>]) -> Vec<Entry> {
        let mut link = Link::first(b"organisation");
        (1..)
            .zip(lines)
            .map(|(position, line)| {
                link = link.next(position, line);
                (position, line.clone(), link)
            })
            .collect()
    }

    fn walk(entries: &[Entry]) -> Result<Link, BrokenAt> {
        verify(
            Link::first(b"organisation"),
            entries.iter().map(|(position, line, link)| (*position, line.as_slice(), *link)),
        )
    }

    fn lines() -> impl Strategy<Value = Vec<Vec<u8>>> {
        prop::collection::vec(prop::collection::vec(any::<u8>(), 0..12), 3..12)
    }

    proptest! {
        #[test]
        fn an_untouched_chain_gives_its_last_link(lines in lines()) {
            let entries = chain(&lines);
            prop_assert_eq!(walk(&entries), Ok(entries.last().unwrap().2));
        }

        #[test]
        fn a_changed_entry_is_named(lines in lines(), at: prop::sample::Index, addition: u8) {
            let mut entries = chain(&lines);
            let at = at.index(entries.len());
            entries[at].1.push(addition);
            prop_assert_eq!(walk(&entries), Err(BrokenAt(entries[at].0)));
        }

        #[test]
        fn an_entry_left_out_breaks_the_chain_at_the_next(
            lines in lines(), at: prop::sample::Index,
        ) {
            let mut entries = chain(&lines);
            let at = at.index(entries.len() - 1);
            entries.remove(at);
            prop_assert_eq!(walk(&entries), Err(BrokenAt(entries[at].0)));
        }

        #[test]
        fn entries_that_change_places_break_the_chain(lines in lines(), at: prop::sample::Index) {
            let mut entries = chain(&lines);
            let at = at.index(entries.len() - 1);
            entries.swap(at, at + 1);
            prop_assert_eq!(walk(&entries), Err(BrokenAt(entries[at].0)));
        }

        #[test]
        fn another_position_breaks_the_chain(
            lines in lines(), at: prop::sample::Index, shift in 1u64..,
        ) {
            let mut entries = chain(&lines);
            let at = at.index(entries.len());
            entries[at].0 = entries[at].0.wrapping_add(shift);
            prop_assert_eq!(walk(&entries), Err(BrokenAt(entries[at].0)));
        }
    }

    #[test]
    fn an_empty_chain_ends_where_it_begins() {
        assert_eq!(walk(&[]), Ok(Link::first(b"organisation")));
    }

    #[test]
    fn another_organisation_has_another_chain() {
        assert_ne!(Link::first(b"organisation"), Link::first(b"another"));
    }

    #[test]
    fn what_is_cut_off_shows_against_a_link_kept_elsewhere() {
        let entries = chain(&[b"one".to_vec(), b"two".to_vec(), b"three".to_vec()]);
        let kept_elsewhere = entries[2].2;
        assert_ne!(walk(&entries[..2]), Ok(kept_elsewhere));
    }
}
