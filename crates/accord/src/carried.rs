//! A file that goes to another organisation, over the line: numbered pieces of one length, and what the other house says
//! to it.

use crate::signed::NotHeard;
use crate::spoken::Number;

/// Bytes of a piece. The last one is filled up, so that a length tells no more than how many pieces there are.
pub const PIECE_LENGTH: usize = 12 * 1024;
/// Pieces of one file at most.
pub const PIECES_MOST: u8 = 128;
/// Bytes of the digest of a whole (SHA-256).
pub const DIGEST_LENGTH: usize = 32;
const UNTIL_LENGTH: usize = 8;
const NOTHING: u8 = 0;
const YES: u8 = 1;
const NO: u8 = 2;

/// One piece of a sealed file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Of which file.
    pub number: Number,
    /// Until when it may lie there: seconds since 1970.
    pub until: i64,
    /// The digest of all pieces after each other.
    pub digest: [u8; DIGEST_LENGTH],
    /// How many pieces there are.
    pub count: u8,
    /// Which one this is, from 0.
    pub index: u8,
    /// What it holds: always [`PIECE_LENGTH`] bytes.
    pub bytes: Vec<u8>,
}

/// What a house said to a file that came to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileSaid {
    /// Nothing, or nothing that is still known.
    Nothing,
    /// "Here it goes on": and something sealed for the person alone.
    Yes(Vec<u8>),
    /// "Not with us, now": and the place of the reason in a list.
    No(u8),
}

/// What a house says to "it is taken back".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// It is not here any more, and opens nowhere.
    Gone,
    /// Somebody said yes to it before.
    TooLate,
}

impl Piece {
    /// As it is said, behind its mark.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let Piece { number, until, digest, count, index, bytes } = self;
        [&number[..], &until.to_be_bytes(), digest, &[*count, *index], bytes].concat()
    }

    /// Reads what was said: a piece that can be one.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Piece, NotHeard> {
        let (number, rest) = bytes.split_first_chunk().ok_or(NotHeard::Unreadable)?;
        let (until, rest) = rest.split_first_chunk::<UNTIL_LENGTH>().ok_or(NotHeard::Unreadable)?;
        let (digest, rest) = rest.split_first_chunk().ok_or(NotHeard::Unreadable)?;
        let ([count, index], rest) = rest.split_first_chunk().ok_or(NotHeard::Unreadable)?;
        let is_one = index < count && *count <= PIECES_MOST && rest.len() == PIECE_LENGTH;
        is_one.then_some(()).ok_or(NotHeard::Unreadable)?;
        let until = i64::from_be_bytes(*until);
        Ok(Piece {
            number: *number,
            until,
            digest: *digest,
            count: *count,
            index: *index,
            bytes: rest.to_vec(),
        })
    }
}

impl FileSaid {
    /// An answer.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            FileSaid::Nothing => vec![NOTHING],
            FileSaid::Yes(welcome) => [&[YES][..], welcome].concat(),
            FileSaid::No(reason) => vec![NO, *reason],
        }
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<FileSaid, NotHeard> {
        match bytes {
            [NOTHING] => Ok(FileSaid::Nothing),
            [YES, welcome @ ..] => Ok(FileSaid::Yes(welcome.to_vec())),
            [NO, reason] => Ok(FileSaid::No(*reason)),
            _ => Err(NotHeard::Unreadable),
        }
    }
}

impl Back {
    /// An answer.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![if self == Back::Gone { YES } else { NO }]
    }

    /// Reads an answer.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Back, NotHeard> {
        match bytes {
            [YES] => Ok(Back::Gone),
            [NO] => Ok(Back::TooLate),
            _ => Err(NotHeard::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spoken::Saying;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_piece_reads_back(number: Number, until: i64, digest: [u8; 32], count in 1..=PIECES_MOST, byte: u8) {
            let bytes = vec![byte; PIECE_LENGTH];
            let piece = Piece { number, until, digest, count, index: byte % count, bytes };
            let saying = Saying::Piece(piece);
            prop_assert_eq!(Saying::from_bytes(&saying.to_bytes()), Ok(saying));
            for saying in [Saying::Receivers, Saying::AfterFile(number), Saying::TakeBackFile(number)] {
                prop_assert_eq!(Saying::from_bytes(&saying.to_bytes()), Ok(saying));
            }
        }

        #[test]
        fn an_answer_that_reads_is_what_was_said(bytes: Vec<u8>) {
            if let Ok(said) = FileSaid::from_bytes(&bytes) {
                prop_assert_eq!(said.to_bytes(), bytes.clone());
            }
            if let Ok(back) = Back::from_bytes(&bytes) {
                prop_assert_eq!(back.to_bytes(), bytes);
            }
        }
    }

    #[test]
    fn what_can_be_no_piece_is_refused() {
        let piece = |count, index, length| {
            let bytes = vec![7; length];
            let piece = Piece { number: [1; 16], until: 1, digest: [2; 32], count, index, bytes };
            Saying::from_bytes(&Saying::Piece(piece).to_bytes())
        };
        assert!(piece(2, 1, PIECE_LENGTH).is_ok());
        for (count, index, length) in [
            (2, 2, PIECE_LENGTH),
            (0, 0, PIECE_LENGTH),
            (PIECES_MOST + 1, 0, PIECE_LENGTH),
            (1, 0, PIECE_LENGTH - 1),
            (1, 0, PIECE_LENGTH + 1),
        ] {
            assert_eq!(piece(count, index, length), Err(NotHeard::Unreadable), "{count} {index} {length}");
        }
    }
}
