//! What goes over the line, as bytes: sayings and their answers. All of fixed parts, so that reading cannot go wrong.

use crate::carried::Piece;
use crate::entry::{Blinded, ENTRY_LENGTH, Entry, Evaluated};
use crate::signed::{NotHeard, PartnerKey};

/// Keys that are asked about at once at most.
pub const KEYS_MOST: usize = 32;
const POINT: usize = 32;
const LOOK: usize = 7;
const WORKED: usize = 37;
const HIDDEN_MARK: u8 = 1;
const LOOK_MARK: u8 = 2;
const TEAM_MARK: u8 = 3;
const PASS_MARK: u8 = 4;
const AFTER_MARK: u8 = 5;
const TAKE_BACK_MARK: u8 = 6;
const RENEW_MARK: u8 = 7;
const RECEIVERS_MARK: u8 = 8;
const PIECE_MARK: u8 = 9;
const AFTER_FILE_MARK: u8 = 10;
const TAKE_BACK_FILE_MARK: u8 = 11;
/// Bytes of a [`Number`].
const NUMBER_LENGTH: usize = 16;

/// A number that was drawn for one thing that is passed on.
pub type Number = [u8; NUMBER_LENGTH];

/// What one house says to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saying {
    /// "Work your keys into this."
    Hidden(Blinded),
    /// "Show me the entries that begin so."
    Look(Vec<Look>),
    /// "To whom in your house can I seal something?"
    Team,
    /// "Somebody wants you to read this."
    Pass(Pass),
    /// "What did you say to what I passed on?"
    After(Number),
    /// "It is taken back."
    TakeBack(Number),
    /// "I speak by this key too."
    Renew(PartnerKey),
    /// "To whom in your house can I seal a file?"
    Receivers,
    /// "Here is a piece of a file."
    Piece(Piece),
    /// "What did you say to the file?"
    AfterFile(Number),
    /// "The file is taken back."
    TakeBackFile(Number),
}

/// Words that somebody wants another team to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pass {
    /// Which they are.
    pub number: Number,
    /// For how many days they may be kept.
    pub days: u8,
    /// The words, sealed to that team alone.
    pub sealed: Vec<u8>,
}

/// To whom one seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Team {
    /// A number that the seal is bound to.
    pub id: Number,
    /// The team's public key.
    pub public_key: [u8; 32],
}

/// What a team said to what was passed on to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Nothing, or nothing that is still known.
    Nothing,
    /// "We take it on."
    Yes,
    /// "Not with us, now."
    No,
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
            Saying::Team => vec![TEAM_MARK],
            Saying::Pass(Pass { number, days, sealed }) => {
                [&[PASS_MARK][..], number, &[*days], sealed].concat()
            }
            Saying::After(number) => [&[AFTER_MARK][..], number].concat(),
            Saying::TakeBack(number) => [&[TAKE_BACK_MARK][..], number].concat(),
            Saying::Renew(key) => [&[RENEW_MARK][..], &key.0].concat(),
            Saying::Receivers => vec![RECEIVERS_MARK],
            Saying::Piece(piece) => [&[PIECE_MARK][..], &piece.to_bytes()].concat(),
            Saying::AfterFile(number) => [&[AFTER_FILE_MARK][..], number].concat(),
            Saying::TakeBackFile(number) => [&[TAKE_BACK_FILE_MARK][..], number].concat(),
        }
    }

    /// Reads what was signed.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Saying, NotHeard> {
        match bytes.split_first().ok_or(NotHeard::Unreadable)? {
            (&HIDDEN_MARK, point) => Ok(Saying::Hidden(Blinded(whole(point)?))),
            (&LOOK_MARK, rest) => Ok(Saying::Look(parts::<LOOK, _>(rest, |part| {
                let [a, b, c, d, bits, high, low] = *part;
                let number = u16::from_be_bytes([high, low]);
                Look { epoch: u32::from_be_bytes([a, b, c, d]), bits, number }
            })?)),
            (&TEAM_MARK, []) => Ok(Saying::Team),
            (&PASS_MARK, rest) => {
                let (number, rest) = rest.split_first_chunk().ok_or(NotHeard::Unreadable)?;
                let (days, sealed) = rest.split_first().ok_or(NotHeard::Unreadable)?;
                Ok(Saying::Pass(Pass { number: *number, days: *days, sealed: sealed.to_vec() }))
            }
            (&AFTER_MARK, number) => Ok(Saying::After(whole(number)?)),
            (&TAKE_BACK_MARK, number) => Ok(Saying::TakeBack(whole(number)?)),
            (&RENEW_MARK, key) => Ok(Saying::Renew(PartnerKey(whole(key)?))),
            (&RECEIVERS_MARK, []) => Ok(Saying::Receivers),
            (&PIECE_MARK, piece) => Ok(Saying::Piece(Piece::from_bytes(piece)?)),
            (&AFTER_FILE_MARK, number) => Ok(Saying::AfterFile(whole(number)?)),
            (&TAKE_BACK_FILE_MARK, number) => Ok(Saying::TakeBackFile(whole(number)?)),
            _ => Err(NotHeard::Unreadable),
        }
    }
}

/// All of it, and nothing more.
fn whole<const N: usize>(bytes: &[u8]) -> Result<[u8; N], NotHeard> {
    bytes.try_into().map_err(|_| NotHeard::Unreadable)
}

impl Team {
    /// An answer.
    pub fn to_bytes(self) -> Vec<u8> {
        [&self.id[..], &self.public_key].concat()
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Team, NotHeard> {
        let (id, key) = bytes.split_first_chunk().ok_or(NotHeard::Unreadable)?;
        Ok(Team { id: *id, public_key: whole(key)? })
    }
}

impl Said {
    /// An answer.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![match self {
            Said::Nothing => 0,
            Said::Yes => 1,
            Said::No => 2,
        }]
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Said, NotHeard> {
        match bytes {
            [0] => Ok(Said::Nothing),
            [1] => Ok(Said::Yes),
            [2] => Ok(Said::No),
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

        #[test]
        fn passing_on_reads_back(number: Number, days: u8, sealed: Vec<u8>, key: [u8; 32], byte: u8) {
            for saying in [
                Saying::Team,
                Saying::Pass(Pass { number, days, sealed }),
                Saying::After(number),
                Saying::TakeBack(number),
                Saying::Renew(PartnerKey([byte; 33])),
            ] {
                prop_assert_eq!(Saying::from_bytes(&saying.to_bytes()), Ok(saying));
            }
            let team = Team { id: number, public_key: key };
            prop_assert_eq!(Team::from_bytes(&team.to_bytes()), Ok(team));
            if let Ok(said) = Said::from_bytes(&[byte]) {
                prop_assert_eq!(said.to_bytes(), vec![byte]);
            }
        }
    }
}
