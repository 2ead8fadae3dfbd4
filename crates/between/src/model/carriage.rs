//! How a sealed file is carried: cut into pieces of one length, put together in any order, whole or not at all. What is
//! carried was sealed for the other side before; nothing here can read it.

use accord::{DIGEST_LENGTH, Number, PIECE_LENGTH, PIECES_MOST, Piece};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::{Day, Id, Moment};

/// Days in which the other organisation answers; after that it is a no.
pub const ANSWER_DAYS: i64 = 14;
/// Days after the last one that it is still known what was said.
pub const KNOWN_DAYS: i64 = 30;
/// The most that can be carried, in bytes, the seals among them: a file of 1 MB and what it is filled up with.
pub const CARRIED_MOST: usize = PIECES_MOST as usize * PIECE_LENGTH;
const LENGTH_LENGTH: usize = 4;

/// What is carried: a face that is read before somebody says yes, and the content that is read after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// The face, sealed.
    pub face: Vec<u8>,
    /// The content, sealed.
    pub content: Vec<u8>,
}

/// It is more than can be carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than can be carried")]
pub struct TooMuch;

/// A piece of something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a piece of something else")]
pub struct Strange;

impl Whole {
    /// One after the other, each with its length, filled up to whole pieces.
    fn to_bytes(&self) -> Result<Vec<u8>, TooMuch> {
        let mut bytes = Vec::new();
        for part in [&self.face, &self.content] {
            bytes.extend(u32::try_from(part.len()).map_err(|_| TooMuch)?.to_be_bytes());
            bytes.extend(part);
        }
        let length = bytes.len().next_multiple_of(PIECE_LENGTH);
        if length > CARRIED_MOST {
            return Err(TooMuch);
        }
        bytes.resize(length, 0);
        Ok(bytes)
    }

    fn from_bytes(bytes: &[u8]) -> Option<Whole> {
        let (face, rest) = part(bytes)?;
        let (content, _) = part(rest)?;
        Some(Whole { face, content })
    }
}

fn part(bytes: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH_LENGTH>()?;
    let (part, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    Some((part.to_vec(), rest))
}

/// Cuts what is carried into pieces.
///
/// # Errors
/// [`TooMuch`].
pub fn cut(number: Number, until: Moment, whole: &Whole) -> Result<Vec<Piece>, TooMuch> {
    let bytes = whole.to_bytes()?;
    let digest = digest(&bytes);
    let pieces = bytes.chunks(PIECE_LENGTH);
    let count = u8::try_from(pieces.len()).map_err(|_| TooMuch)?;
    let piece = |(index, bytes): (u8, &[u8])| Piece {
        number,
        until: until.seconds(),
        digest,
        count,
        index,
        bytes: bytes.to_vec(),
    };
    Ok((0..count).zip(pieces).map(piece).collect())
}

fn digest(bytes: &[u8]) -> [u8; DIGEST_LENGTH] {
    Sha256::digest(bytes).into()
}

/// The pieces that came so far.
#[derive(Debug, Default)]
pub struct Gathered {
    pieces: BTreeMap<u8, Piece>,
}

impl Gathered {
    /// Takes a piece; the same piece again changes nothing.
    ///
    /// # Errors
    /// [`Strange`] when it belongs to something else than what came before.
    pub fn take(&mut self, piece: Piece) -> Result<(), Strange> {
        let of = |piece: &Piece| (piece.number, piece.digest, piece.count, piece.until);
        if self.pieces.values().next().is_some_and(|first| of(first) != of(&piece)) {
            return Err(Strange);
        }
        match self.pieces.insert(piece.index, piece.clone()) {
            Some(before) if before != piece => Err(Strange),
            _ => Ok(()),
        }
    }

    /// All of it, once every piece is there and the digest is right; before that, nothing.
    pub fn whole(&self) -> Option<Whole> {
        let first = self.pieces.values().next()?;
        if self.pieces.len() != usize::from(first.count) {
            return None;
        }
        let bytes: Vec<u8> = self.pieces.values().flat_map(|piece| &piece.bytes).copied().collect();
        (digest(&bytes) == first.digest).then(|| Whole::from_bytes(&bytes)).flatten()
    }
}

/// A file on its way to another house, for the machine that carries it: nothing of what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// Of which organisation.
    pub organisation: Id,
    /// By which agreement.
    pub agreement: Id,
    /// Its number on the line.
    pub number: Id,
    /// Until when the other house can say yes.
    pub until: Moment,
    /// Which circle is told that there is an answer.
    pub rings: Id,
    /// What ends with a yes, also with nobody there: grants, by dossier and circle.
    pub ends: Vec<(Id, Id)>,
    /// Whether it is taken back.
    pub is_called_back: bool,
}

/// What came of a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heard {
    /// They go on with it; and something sealed for the person alone.
    Yes {
        /// As it came.
        welcome: Vec<u8>,
    },
    /// Not with them, now.
    No {
        /// The place of the reason in a list.
        reason: u8,
    },
    /// Nobody said anything in time.
    Nothing,
    /// It was taken back before somebody said yes.
    Back,
}

/// Tells the team of a file that came whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// By which agreement.
    pub file_agreement: Id,
    /// From whom.
    pub name: String,
    /// Its number on the line.
    pub number: Id,
    /// When it was there.
    pub came: Day,
    /// Until when somebody can say yes.
    pub until: Moment,
    /// In how many pieces.
    pub pieces: u8,
    /// The face, sealed as it came.
    pub face: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const UNTIL: Moment = Moment::from_seconds(7);

    fn whole(face: u8, content: usize) -> Whole {
        let content = (0..content).map(|at| u8::try_from(at % 251).unwrap()).collect();
        Whole { face: vec![face; usize::from(face)], content }
    }

    proptest! {
        #[test]
        fn in_any_order_and_doubled_it_is_the_same_and_without_one_it_is_nothing(
            face: u8,
            content in 0..5 * PIECE_LENGTH,
            order in prop::collection::vec(any::<prop::sample::Index>(), 0..24),
            lost: prop::sample::Index,
        ) {
            let whole = whole(face, content);
            let pieces = cut([1; 16], UNTIL, &whole).unwrap();
            let lost = lost.index(pieces.len());
            let mut gathered = Gathered::default();
            // Some again and again, in any order; then each but one.
            for piece in order.iter().map(|index| index.get(&pieces)).chain(&pieces) {
                if usize::from(piece.index) != lost {
                    gathered.take(piece.clone()).unwrap();
                    prop_assert_eq!(gathered.whole(), None);
                }
            }
            gathered.take(pieces[lost].clone()).unwrap();
            prop_assert_eq!(gathered.whole(), Some(whole));
        }

        #[test]
        fn a_changed_byte_is_refused(
            content in 0..3 * PIECE_LENGTH,
            at: prop::sample::Index,
            byte in 0..PIECE_LENGTH,
            bit in 0..8u8,
        ) {
            let mut pieces = cut([1; 16], UNTIL, &whole(9, content)).unwrap();
            let at = at.index(pieces.len());
            pieces[at].bytes[byte] ^= 1 << bit;
            let mut gathered = Gathered::default();
            for piece in pieces {
                gathered.take(piece).unwrap();
            }
            prop_assert_eq!(gathered.whole(), None);
        }
    }

    #[test]
    fn pieces_of_something_else_and_other_bytes_for_the_same_piece_are_strange() {
        let pieces = cut([1; 16], UNTIL, &whole(1, 2 * PIECE_LENGTH)).unwrap();
        let mut gathered = Gathered::default();
        gathered.take(pieces[0].clone()).unwrap();
        for strange in [
            Piece { number: [2; 16], ..pieces[1].clone() },
            Piece { digest: [2; 32], ..pieces[1].clone() },
            Piece { until: 8, ..pieces[1].clone() },
            Piece { count: 2, ..pieces[1].clone() },
            Piece { bytes: pieces[1].bytes.clone(), ..pieces[0].clone() },
        ] {
            assert_eq!(gathered.take(strange), Err(Strange));
        }
    }

    #[test]
    fn every_piece_has_one_length_and_a_file_has_a_limit() {
        let pieces = cut([1; 16], UNTIL, &whole(1, PIECE_LENGTH)).unwrap();
        assert_eq!(pieces.len(), 2);
        assert!(pieces.iter().all(|piece| piece.bytes.len() == PIECE_LENGTH));
        let most = CARRIED_MOST - 2 * LENGTH_LENGTH;
        assert_eq!(cut([1; 16], UNTIL, &whole(0, most)).unwrap().len(), usize::from(PIECES_MOST));
        assert_eq!(cut([1; 16], UNTIL, &whole(0, most + 1)), Err(TooMuch));
    }

    #[test]
    fn lengths_that_lie_open_nothing() {
        let mut bytes = whole(3, 10).to_bytes().unwrap();
        bytes[..LENGTH_LENGTH].fill(255);
        assert_eq!(Whole::from_bytes(&bytes), None);
    }
}
