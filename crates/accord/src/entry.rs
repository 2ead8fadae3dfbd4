//! The keyed hash of a name: made by its keeper alone, or by two together of whom neither sees what the other has.

use rand_core::CryptoRng;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use voprf::{BlindedElement, EvaluationElement, OprfClient, OprfServer, Ristretto255};
use zeroize::Zeroizing;

/// Bytes of an [`Entry`]: so many that two names never share one by chance.
pub const ENTRY_LENGTH: usize = 16;
/// Bytes of a point of the group.
const POINT_LENGTH: usize = 32;
/// Bytes of a secret key.
const KEY_LENGTH: usize = 32;

/// What a name is compared by: the kind of place, and the name in its plain form.
#[derive(Clone)]
pub struct Name(Zeroizing<Vec<u8>>);

impl Name {
    /// The most bytes of both parts together that RFC 9497 takes.
    pub const LONGEST: usize = 4_096;

    /// A name on a kind of place; none when it is longer than anybody's name.
    pub fn on(place: &str, plain: &str) -> Option<Name> {
        let length =
            u16::try_from(place.len()).ok().filter(|_| place.len() + plain.len() <= Name::LONGEST)?;
        // With its length before it, so that no two pairs read the same.
        Some(Name(Zeroizing::new([&length.to_be_bytes(), place.as_bytes(), plain.as_bytes()].concat())))
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Name(..)")
    }
}

/// What came over the line is no point of the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a point of the group")]
pub struct ElementError;

/// A name that is hidden: as good as random to everybody but the one who hid it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blinded(pub [u8; POINT_LENGTH]);

/// A hidden name with a key worked into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evaluated(pub [u8; POINT_LENGTH]);

/// The keyed hash of a name under the key of one epoch.
#[derive(Debug, Clone, Copy, Eq, PartialOrd, Ord)]
pub struct Entry(pub [u8; ENTRY_LENGTH]);

impl PartialEq for Entry {
    fn eq(&self, other: &Entry) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Entry {
    fn of(epoch: u32, output: &[u8]) -> Entry {
        let mut hash = Sha256::new();
        hash.update(b"luwte accord entry");
        hash.update(epoch.to_be_bytes());
        hash.update(output);
        let mut entry = [0; ENTRY_LENGTH];
        for (to, from) in entry.iter_mut().zip(hash.finalize()) {
            *to = from;
        }
        Entry(entry)
    }
}

/// The secret of the one who answers, for one stretch of time. Once it is destroyed, what was made with it answers nobody
/// any more.
pub struct EpochKey {
    epoch: u32,
    key: Zeroizing<[u8; KEY_LENGTH]>,
    server: OprfServer<Ristretto255>,
}

impl EpochKey {
    /// A new key.
    pub fn generate(epoch: u32, rng: &mut (impl CryptoRng + ?Sized)) -> EpochKey {
        loop {
            let mut seed = Zeroizing::new([0; KEY_LENGTH]);
            rng.fill_bytes(&mut *seed);
            // A seed that gives no key is as likely as guessing one.
            if let Some(key) = EpochKey::from_seed(epoch, &seed) {
                return key;
            }
        }
    }

    /// The key that follows from a secret seed (RFC 9497, 3.2.1); none for one seed in 2^250.
    pub fn from_seed(epoch: u32, seed: &[u8; KEY_LENGTH]) -> Option<EpochKey> {
        let server = OprfServer::new_from_seed(seed, b"luwte accord epoch").ok()?;
        Some(EpochKey { epoch, key: Zeroizing::new(*seed), server })
    }

    /// Which stretch of time.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// The seed, to be kept sealed.
    pub fn seed(&self) -> &[u8; KEY_LENGTH] {
        &self.key
    }

    /// The entry of a name that one knows oneself: what is kept when somebody was written to.
    ///
    /// # Errors
    /// [`ElementError`] for a name that hashes to nothing; nobody knows one.
    pub fn entry(&self, name: &Name) -> Result<Entry, ElementError> {
        let output = self.server.evaluate(&name.0).map_err(|_| ElementError)?;
        Ok(Entry::of(self.epoch, &output))
    }

    /// Works this key into a name that somebody else hid.
    ///
    /// # Errors
    /// [`ElementError`] when it is no point, or the one that says nothing.
    pub fn evaluate(&self, blinded: &Blinded) -> Result<Evaluated, ElementError> {
        let element = BlindedElement::deserialize(&blinded.0).map_err(|_| ElementError)?;
        Ok(Evaluated(bytes_of(&self.server.blind_evaluate(&element).serialize())))
    }
}

/// What the one who asks keeps until the answer is there.
pub struct Asked {
    name: Name,
    client: OprfClient<Ristretto255>,
}

impl Asked {
    /// Hides a name, anew each time: the same name asked twice looks like two.
    ///
    /// # Errors
    /// [`ElementError`] for a name that hashes to nothing; nobody knows one.
    pub fn about(name: Name, rng: &mut (impl CryptoRng + ?Sized)) -> Result<(Asked, Blinded), ElementError> {
        let hidden = OprfClient::blind(&name.0, &mut OldRng(rng)).map_err(|_| ElementError)?;
        let blinded = Blinded(bytes_of(&hidden.message.serialize()));
        Ok((Asked { name, client: hidden.state }, blinded))
    }

    /// The entry of the name under the other's key of this epoch.
    ///
    /// # Errors
    /// [`ElementError`] when the answer is no point.
    pub fn entry(&self, epoch: u32, evaluated: &Evaluated) -> Result<Entry, ElementError> {
        let element = EvaluationElement::deserialize(&evaluated.0).map_err(|_| ElementError)?;
        let output = self.client.finalize(&self.name.0, &element).map_err(|_| ElementError)?;
        Ok(Entry::of(epoch, &output))
    }
}

fn bytes_of(point: &[u8]) -> [u8; POINT_LENGTH] {
    let mut bytes = [0; POINT_LENGTH];
    for (to, from) in bytes.iter_mut().zip(point) {
        *to = *from;
    }
    bytes
}

/// Our randomness for a library that knows an older form of it.
struct OldRng<'r, R: ?Sized>(&'r mut R);

impl<R: CryptoRng + ?Sized> rand_core_old::RngCore for OldRng<'_, R> {
    fn next_u32(&mut self) -> u32 {
        self.0.next_u32()
    }

    fn next_u64(&mut self) -> u64 {
        self.0.next_u64()
    }

    fn fill_bytes(&mut self, bytes: &mut [u8]) {
        self.0.fill_bytes(bytes);
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), rand_core_old::Error> {
        self.0.fill_bytes(bytes);
        Ok(())
    }
}

impl<R: CryptoRng + ?Sized> rand_core_old::CryptoRng for OldRng<'_, R> {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    fn rng(seed: u64) -> ChaCha20Rng {
        ChaCha20Rng::seed_from_u64(seed)
    }

    fn name(plain: &str) -> Name {
        Name::on("chat-site", plain).unwrap()
    }

    #[test]
    fn two_together_make_the_entry_that_its_keeper_makes_alone() {
        let key = EpochKey::generate(7, &mut rng(1));
        let (asked, blinded) = Asked::about(name("boom_21"), &mut rng(2)).unwrap();
        let entry = asked.entry(7, &key.evaluate(&blinded).unwrap()).unwrap();
        assert_eq!(entry, key.entry(&name("boom_21")).unwrap());
        assert_ne!(entry, key.entry(&name("boom_22")).unwrap());
        assert_ne!(entry, key.entry(&Name::on("forum", "boom_21").unwrap()).unwrap());
    }

    #[test]
    fn the_keyed_hash_is_that_of_the_standard() {
        // RFC 9497, A.1.1.1: Ristretto255, OPRF mode; seed, key info and input of the first test vector.
        let server = OprfServer::<Ristretto255>::new_from_seed(&[0xa3; 32], b"test key").unwrap();
        let output = server.evaluate(&[0]).unwrap();
        let expected = "527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3\
                        ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6";
        let hex: String = output.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, expected);
    }

    #[test]
    fn a_name_asked_twice_looks_like_two() {
        let mut rng = rng(3);
        let (_, one) = Asked::about(name("boom_21"), &mut rng).unwrap();
        let (_, other) = Asked::about(name("boom_21"), &mut rng).unwrap();
        assert_ne!(one, other);
    }

    #[test]
    fn a_new_key_makes_other_entries_and_an_old_one_comes_back_from_its_seed() {
        let (old, new) = (EpochKey::generate(1, &mut rng(1)), EpochKey::generate(2, &mut rng(2)));
        let entry = old.entry(&name("boom_21")).unwrap();
        assert_ne!(entry, new.entry(&name("boom_21")).unwrap());
        let kept = EpochKey::from_seed(1, old.seed()).unwrap();
        assert_eq!(entry, kept.entry(&name("boom_21")).unwrap());
        // The same key in another epoch says something else.
        let moved = EpochKey::from_seed(2, old.seed()).unwrap();
        assert_ne!(entry, moved.entry(&name("boom_21")).unwrap());
    }

    #[test]
    fn the_point_that_says_nothing_is_refused() {
        let key = EpochKey::generate(1, &mut rng(1));
        assert_eq!(key.evaluate(&Blinded([0; 32])), Err(ElementError));
        let (asked, _) = Asked::about(name("boom_21"), &mut rng(2)).unwrap();
        assert_eq!(asked.entry(1, &Evaluated([0; 32])), Err(ElementError));
    }

    #[test]
    fn parts_of_a_name_do_not_run_into_each_other_and_none_is_endless() {
        let key = EpochKey::generate(1, &mut rng(1));
        let entry = |place, plain| key.entry(&Name::on(place, plain).unwrap()).unwrap();
        assert_ne!(entry("ab", "c"), entry("a", "bc"));
        assert!(Name::on("a", &"b".repeat(Name::LONGEST)).is_none());
        assert_eq!(format!("{:?}", name("boom_21")), "Name(..)");
    }

    proptest! {
        #[test]
        fn whatever_comes_over_the_line_breaks_nothing(bytes: [u8; 32]) {
            let key = EpochKey::generate(1, &mut rng(1));
            let _ = key.evaluate(&Blinded(bytes));
            let (asked, _) = Asked::about(name("boom_21"), &mut rng(2)).unwrap();
            let _ = asked.entry(1, &Evaluated(bytes));
        }
    }
}
