//! Passphrases: slow on purpose, because people choose them.

use argon2::{Algorithm, Argon2, Params, Version};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::key::KEY_LENGTH;
use crate::{Key, Refused};

const SALT_LENGTH: usize = 16;
/// First byte of a stretch that is kept; says that this is Argon2id, version 0x13.
const FORM: u8 = 1;
const LENGTH: usize = 1 + SALT_LENGTH + 3 * 4;

/// The least memory, in KiB, that Argon2 allows for each lane.
const MEMORY_KIB_PER_LANE_MIN: u32 = 8;
/// The most memory that one passphrase may cost: 256 MiB. A doctored row cannot ask for more.
const MEMORY_KIB_MAX: u32 = 256 * 1024;
/// The most passes over that memory.
const PASSES_MAX: u32 = 10;
/// The most lanes. They are computed one after the other here.
const LANES_MAX: u32 = 4;
/// The longest passphrase, in bytes.
const PASSPHRASE_MAX: usize = 1024;

/// How a passphrase becomes a key: Argon2id (RFC 9106), with its salt and its costs. Not secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Random, so that equal passphrases give unequal keys.
    pub salt: [u8; SALT_LENGTH],
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes, the "parallelism" of RFC 9106.
    pub lanes: u32,
}

impl Stretch {
    /// For a new passphrase: 64 MiB and three passes, the second recommendation of RFC 9106, in one
    /// lane because a server has more people waiting than processors.
    pub fn new(rng: &mut (impl CryptoRng + ?Sized)) -> Stretch {
        Stretch { salt: fresh_salt(rng), memory_kib: 64 * 1024, passes: 3, lanes: 1 }
    }

    /// The smallest that is allowed. For tests and fuzzing only: it protects nobody's passphrase.
    pub fn quick(rng: &mut (impl CryptoRng + ?Sized)) -> Stretch {
        Stretch { salt: fresh_salt(rng), memory_kib: MEMORY_KIB_PER_LANE_MIN, passes: 1, lanes: 1 }
    }

    /// To keep beside what the key opens.
    pub fn to_bytes(&self) -> Vec<u8> {
        let [memory, passes, lanes] = [self.memory_kib, self.passes, self.lanes].map(u32::to_be_bytes);
        [[FORM].as_slice(), &self.salt, &memory, &passes, &lanes].concat()
    }

    /// Back from [`Stretch::to_bytes`].
    ///
    /// # Errors
    /// [`Refused`] when it is not ours, or costs more than we are willing to spend.
    pub fn from_bytes(bytes: &[u8]) -> Result<Stretch, Refused> {
        let bytes: &[u8; LENGTH] = bytes.try_into().map_err(|_| Refused)?;
        let rest = bytes.strip_prefix(&[FORM]).ok_or(Refused)?;
        let (salt, costs) = rest.split_first_chunk().ok_or(Refused)?;
        let (costs, _) = costs.as_chunks();
        let &[memory, passes, lanes] = costs else {
            return Err(Refused);
        };
        let [memory_kib, passes, lanes] = [memory, passes, lanes].map(u32::from_be_bytes);
        let stretch = Stretch { salt: *salt, memory_kib, passes, lanes };
        if stretch.is_affordable() { Ok(stretch) } else { Err(Refused) }
    }

    /// The key that belongs to a passphrase. Takes a tenth of a second or more of one processor,
    /// and [`Stretch::memory_kib`] of memory: run it away from where requests are served, and few
    /// at a time.
    ///
    /// Every byte of the passphrase counts. Two keyboards may write the same letter in different
    /// bytes: the caller normalises first (Unicode NFKC, as RFC 8265 advises).
    ///
    /// # Errors
    /// [`Refused`] for a passphrase above 1 KiB, costs out of bounds, or no memory left.
    pub fn key(&self, passphrase: &str) -> Result<Key, Refused> {
        if passphrase.len() > PASSPHRASE_MAX || !self.is_affordable() {
            return Err(Refused);
        }
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_LENGTH)).map_err(|_| Refused)?;
        let mut key = Zeroizing::new([0; KEY_LENGTH]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &self.salt, key.as_mut_slice())
            .map_err(|_| Refused)?;
        Ok(Key::from_bytes(*key))
    }

    fn is_affordable(&self) -> bool {
        (1..=LANES_MAX).contains(&self.lanes)
            && (1..=PASSES_MAX).contains(&self.passes)
            && (MEMORY_KIB_PER_LANE_MIN * self.lanes..=MEMORY_KIB_MAX).contains(&self.memory_kib)
    }
}

fn fresh_salt(rng: &mut (impl CryptoRng + ?Sized)) -> [u8; SALT_LENGTH] {
    let mut salt = [0; SALT_LENGTH];
    rng.fill_bytes(&mut salt);
    salt
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    use super::*;

    fn quick() -> Stretch {
        Stretch::quick(&mut ChaCha20Rng::seed_from_u64(1))
    }

    #[test]
    fn stretches_as_rfc_9106_prescribes() {
        // RFC 9106, section 5.3
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let mut tag = [0; 32];
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
            .unwrap()
            .hash_password_into(&[1; 32], &[2; 16], &mut tag)
            .unwrap();
        assert_eq!(
            data_encoding::HEXLOWER.encode(&tag),
            "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
        );
    }

    #[test]
    fn what_is_recommended_is_what_is_used() {
        let stretch = Stretch::new(&mut ChaCha20Rng::seed_from_u64(1));
        assert_eq!((stretch.memory_kib, stretch.passes, stretch.lanes), (65_536, 3, 1));
        assert!(stretch.is_affordable());
    }

    #[test]
    fn two_stretches_have_two_salts() {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let (one, other) = (Stretch::quick(rng), Stretch::quick(rng));
        assert_ne!(one.salt, other.salt);
        assert_ne!(one.key("een zin van vijf woorden"), other.key("een zin van vijf woorden"));
    }

    #[test]
    fn every_cost_counts() {
        let key = quick().key("duin").unwrap();
        assert_ne!(Stretch { memory_kib: 16, ..quick() }.key("duin").unwrap(), key);
        assert_ne!(Stretch { passes: 2, ..quick() }.key("duin").unwrap(), key);
        assert_ne!(Stretch { memory_kib: 16, lanes: 2, ..quick() }.key("duin").unwrap(), key);
    }

    #[test]
    fn a_doctored_row_cannot_exhaust_the_machine() {
        for doctored in [
            Stretch { memory_kib: MEMORY_KIB_MAX + 1, ..quick() },
            Stretch { memory_kib: u32::MAX, ..quick() },
            Stretch { memory_kib: 7, ..quick() },
            Stretch { memory_kib: 15, lanes: 2, ..quick() },
            Stretch { passes: 0, ..quick() },
            Stretch { passes: u32::MAX, ..quick() },
            Stretch { lanes: 0, ..quick() },
            Stretch { lanes: u32::MAX, ..quick() },
        ] {
            assert_eq!(Stretch::from_bytes(&doctored.to_bytes()), Err(Refused));
            assert_eq!(doctored.key("duin"), Err(Refused));
        }
    }

    #[test]
    fn a_passphrase_has_a_longest_length() {
        assert!(quick().key(&"a".repeat(PASSPHRASE_MAX)).is_ok());
        assert_eq!(quick().key(&"a".repeat(PASSPHRASE_MAX + 1)), Err(Refused));
    }

    proptest! {
        #[test]
        fn kept_bytes_come_back(
            salt: [u8; 16],
            memory_kib in 32u32..=MEMORY_KIB_MAX,
            passes in 1u32..=10,
            lanes in 1u32..=4,
        ) {
            let stretch = Stretch { salt, memory_kib, passes, lanes };
            prop_assert_eq!(Stretch::from_bytes(&stretch.to_bytes()), Ok(stretch));
        }

        #[test]
        fn no_bytes_upset_the_parser(bytes: Vec<u8>, costs: [u8; LENGTH]) {
            let _ = Stretch::from_bytes(&bytes);
            if let Ok(stretch) = Stretch::from_bytes(&costs) {
                prop_assert!(stretch.is_affordable());
            }
        }

        #[test]
        fn only_the_same_passphrase_gives_the_same_key(one in "\\PC{0,20}", other in "\\PC{0,20}") {
            prop_assert_eq!(quick().key(&one), quick().key(&one));
            prop_assert_eq!(one == other, quick().key(&one) == quick().key(&other));
        }
    }
}
