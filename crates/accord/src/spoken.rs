//! What goes over the line, as bytes: two sayings and their answers. All of fixed parts, so that reading cannot go wrong.

use crate::entry::{Blinded, ENTRY_LENGTH, Entry, Evaluated};
use crate::signed::NotHeard;

/// Keys that are asked about at once at most.
pub const KEYS_MOST: usize = 32;
const POINT: usize = 32;
const LOOK: usize = 7;
const WORKED: usize = 37;
const HIDDEN_MARK: u8 = 1;
const LOOK_MARK: u8 = 2;

/// What one house says to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saying {
    /// "Work your keys into this."
    Hidden(Blinded),
    /// "Show me the entries that begin so."
    Look(Vec<Look>),
}

/// One beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Under the key of which epoch.
    pub epoch: u32,
    /// By how many bits.
    pub bits: u8,
    /// Which they are.
    pub number: u16,
}

/// A hidden name with one key worked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worked {
    /// Of which epoch the key is.
    pub epoch: u32,
    /// By how many bits one can look among the entries of that epoch.
    pub bits: u8,
    /// The point.
    pub evaluated: Evaluated,
}

impl Saying {
    /// As it is signed.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Saying::Hidden(blinded) => [&[HIDDEN_MARK][..], &blinded.0].concat(),
            Saying::Look(looks) => {
                let mut bytes = vec![LOOK_MARK];
                for look in looks {
                    bytes.extend(look.epoch.to_be_bytes());
                    bytes.push(look.bits);
                    bytes.extend(look.number.to_be_bytes());
                }
                bytes
            }
        }
    }

    /// Reads what was signed.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Saying, NotHeard> {
        match bytes.split_first().ok_or(NotHeard::Unreadable)? {
            (&HIDDEN_MARK, point) => {
                Ok(Saying::Hidden(Blinded(point.try_into().map_err(|_| NotHeard::Unreadable)?)))
            }
            (&LOOK_MARK, rest) => Ok(Saying::Look(parts::<LOOK, _>(rest, |part| {
                let [a, b, c, d, bits, high, low] = *part;
                let number = u16::from_be_bytes([high, low]);
                Look { epoch: u32::from_be_bytes([a, b, c, d]), bits, number }
            })?)),
            _ => Err(NotHeard::Unreadable),
        }
    }
}

impl Worked {
    /// An answer, one for each key.
    pub fn all_to_bytes(all: &[Worked]) -> Vec<u8> {
        all.iter()
            .flat_map(|one| [&one.epoch.to_be_bytes()[..], &[one.bits], &one.evaluated.0].concat())
            .collect()
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn all_from_bytes(bytes: &[u8]) -> Result<Vec<Worked>, NotHeard> {
        parts::<WORKED, _>(bytes, |part| {
            let (head, point) = part.split_at(WORKED - POINT);
            let mut evaluated = [0; POINT];
            evaluated.copy_from_slice(point);
            let mut epoch = [0; 4];
            epoch.copy_from_slice(head.get(..4).unwrap_or(&[0; 4]));
            let bits = head.last().copied().unwrap_or_default();
            Worked { epoch: u32::from_be_bytes(epoch), bits, evaluated: Evaluated(evaluated) }
        })
    }
}

impl Entry {
    /// An answer: entries, one after the other.
    pub fn all_to_bytes(all: &[Entry]) -> Vec<u8> {
        all.iter().flat_map(|entry| entry.0).collect()
    }

    /// Reads an answer. Bytes too few for one more are passed over.
    pub fn all_from_bytes(bytes: &[u8]) -> Vec<Entry> {
        bytes.as_chunks::<ENTRY_LENGTH>().0.iter().map(|entry| Entry(*entry)).collect()
    }
}

fn parts<const N: usize, T>(bytes: &[u8], read: impl Fn(&[u8; N]) -> T) -> Result<Vec<T>, NotHeard> {
    let (parts, rest) = bytes.as_chunks::<N>();
    if !rest.is_empty() || parts.len() > KEYS_MOST {
        return Err(NotHeard::Unreadable);
    }
    Ok(parts.iter().map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_read_is_what_was_said(bytes: Vec<u8>) {
            if let Ok(saying) = Saying::from_bytes(&bytes) {
                prop_assert_eq!(saying.to_bytes(), bytes.clone());
            }
            if let Ok(worked) = Worked::all_from_bytes(&bytes) {
                prop_assert_eq!(Worked::all_to_bytes(&worked), bytes.clone());
            }
            prop_assert!(Entry::all_from_bytes(&bytes).len() <= bytes.len() / ENTRY_LENGTH);
        }

        #[test]
        fn a_saying_reads_back(
            point: [u8; 32],
            looks in proptest::collection::vec((any::<u32>(), any::<u8>(), any::<u16>()), 0..KEYS_MOST),
        ) {
            let hidden = Saying::Hidden(Blinded(point));
            prop_assert_eq!(Saying::from_bytes(&hidden.to_bytes()), Ok(hidden));
            let looks = looks.into_iter().map(|(epoch, bits, number)| Look { epoch, bits, number });
            let looks = Saying::Look(looks.collect());
            prop_assert_eq!(Saying::from_bytes(&looks.to_bytes()), Ok(looks));
        }
    }
}
