//! What comes back over the line: always of one length, signed, and bound to the question that it answers. So whoever
//! watches the line learns nothing from a length, and whoever took over a partner's address cannot answer in its place.

use crate::signed::{NONCE_LENGTH, NotHeard, Partner, PartnerKey, SIGNATURE_LENGTH, Signed, Voice};
use rand_core::CryptoRng;
use sha2::{Digest, Sha256};

/// Bytes of every answer, a refusal among them. About six hundred entries for each key that can be in use fit in it.
pub const REPLY_LENGTH: usize = 128 * 1024;
/// What is signed of an answer begins so: no saying does.
const REPLY_MARK: u8 = 0;
const LENGTH_LENGTH: usize = 4;

/// What is signed of an answer: which question, and what is said.
fn digest(question: &[u8], body: &[u8]) -> Vec<u8> {
    [&[REPLY_MARK][..], &Sha256::digest(question), &Sha256::digest(body)].concat()
}

/// The answer to somebody who is not listened to, whatever the reason.
pub fn refusal() -> Vec<u8> {
    vec![0; REPLY_LENGTH]
}

impl Voice {
    /// Answers a partner's question; none when there is more to say than an answer holds.
    pub fn reply(
        &self,
        to: PartnerKey,
        at: i64,
        question: &[u8],
        body: &[u8],
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Option<Vec<u8>> {
        let signed = self.sign(to, at, digest(question, body), rng);
        let length = u32::try_from(body.len()).ok()?.to_be_bytes();
        let mut reply =
            [&signed.at.to_be_bytes()[..], &signed.nonce, &signed.signature, &length, body].concat();
        if reply.len() > REPLY_LENGTH {
            return None;
        }
        reply.resize(REPLY_LENGTH, 0);
        Some(reply)
    }
}

impl Partner {
    /// Listens to an answer of this partner to our question. Gives what it says.
    ///
    /// # Errors
    /// [`NotHeard`]; a refusal is [`NotHeard::Stale`].
    pub fn hear_reply<'r>(
        &self,
        us: PartnerKey,
        question: &[u8],
        reply: &'r [u8],
        now: i64,
    ) -> Result<&'r [u8], NotHeard> {
        let (at, rest) = first::<8>(reply)?;
        let (nonce, rest) = first::<NONCE_LENGTH>(rest)?;
        let (signature, rest) = first::<SIGNATURE_LENGTH>(rest)?;
        let (length, rest) = first::<LENGTH_LENGTH>(rest)?;
        let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| NotHeard::Unreadable)?;
        let body = rest.get(..length).ok_or(NotHeard::Unreadable)?;
        let signed = Signed { at: i64::from_be_bytes(at), nonce, body: digest(question, body), signature };
        self.hear(us, &signed, now)?;
        Ok(body)
    }
}

fn first<const N: usize>(bytes: &[u8]) -> Result<([u8; N], &[u8]), NotHeard> {
    let (first, rest) = bytes.split_first_chunk::<N>().ok_or(NotHeard::Unreadable)?;
    Ok((*first, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    const NOW: i64 = 1_780_300_800;

    fn voice(seed: u64) -> Voice {
        Voice::generate(&mut ChaCha20Rng::seed_from_u64(seed))
    }

    fn says(from: &Voice, to: &Voice, body: &[u8]) -> Option<Vec<u8>> {
        from.reply(to.public(), NOW, b"question", body, &mut ChaCha20Rng::seed_from_u64(9))
    }

    #[test]
    fn an_answer_belongs_to_its_question_and_to_whoever_asked_it() {
        let (north, south, east) = (voice(1), voice(2), voice(3));
        let reply = says(&south, &north, b"no").unwrap();
        let partner = Partner::by(south.public()).unwrap();
        assert_eq!(partner.hear_reply(north.public(), b"question", &reply, NOW), Ok(b"no".as_slice()));
        let heard = |us: &Voice, question: &[u8]| partner.hear_reply(us.public(), question, &reply, NOW);
        assert_eq!(heard(&north, b"another"), Err(NotHeard::Forged));
        assert_eq!(heard(&east, b"question"), Err(NotHeard::Forged));
        let other = Partner::by(east.public()).unwrap();
        assert!(other.hear_reply(north.public(), b"question", &reply, NOW).is_err(), "in its place");
    }

    #[test]
    fn yes_no_and_a_refusal_have_one_length_and_too_much_is_not_cut_off() {
        let (north, south) = (voice(1), voice(2));
        for body in [&b""[..], b"no", &[7; 90_000]] {
            assert_eq!(says(&south, &north, body).unwrap().len(), REPLY_LENGTH);
        }
        assert_eq!(refusal().len(), REPLY_LENGTH);
        assert_eq!(says(&south, &north, &vec![7; REPLY_LENGTH]), None);
    }

    #[test]
    fn an_answer_is_no_saying() {
        assert!(crate::Saying::from_bytes(&digest(b"question", b"body")).is_err());
    }

    proptest! {
        #[test]
        fn whatever_comes_back_is_refused_unless_it_was_signed(bytes: Vec<u8>) {
            let partner = Partner::by(voice(2).public()).unwrap();
            prop_assert!(partner.hear_reply(voice(1).public(), b"question", &bytes, NOW).is_err());
        }
    }
}
