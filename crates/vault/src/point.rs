//! Which bytes are a point that a circle can have as its public key (X25519, RFC 7748).

use crate::key::KEY_LENGTH;

/// Whether these bytes are the one way to write a point, and not one of the few points with which
/// everybody would share the same secret.
pub(crate) fn is_sound(bytes: &[u8; KEY_LENGTH]) -> bool {
    is_canonical(bytes) && !LOW_ORDER.contains(bytes)
}

/// The prime 2²⁵⁵ − 19, its lowest byte first.
pub(crate) const FIELD_PRIME: [u8; KEY_LENGTH] = {
    let mut prime = [0xff; KEY_LENGTH];
    prime[0] = 0xed;
    prime[31] = 0x7f;
    prime
};

/// The points of order 1, 2, 4 and 8 on the curve and its twist: 0, 1, −1, and the two of order 8.
pub(crate) const LOW_ORDER: [[u8; KEY_LENGTH]; 5] = {
    let mut one = [0; KEY_LENGTH];
    one[0] = 1;
    let mut minus_one = FIELD_PRIME;
    minus_one[0] -= 1;
    [
        [0; KEY_LENGTH],
        one,
        minus_one,
        [
            0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a,
            0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00,
        ],
        [
            0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef, 0x5b,
            0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f, 0x11, 0x57,
        ],
    ]
};

/// Whether this number, lowest byte first, is below the prime.
fn is_canonical(bytes: &[u8; KEY_LENGTH]) -> bool {
    bytes.iter().rev().lt(FIELD_PRIME.iter().rev())
}
