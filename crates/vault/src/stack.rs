//! What a cipher leaves on the stack. It works on blocks that it copies there, and a copy of what was opened or
//! sealed stays below the caller's frame until something else happens to need the place: on a quiet server that is
//! long enough to end up in an image of its memory.

/// Bytes below the caller's frame that are overwritten; the ciphers in use reach less than half as deep.
const DEPTH: usize = 8 * 1024;

/// Overwrites what the last call left below the caller's frame.
#[inline(never)]
pub(crate) fn wipe() {
    std::hint::black_box(&mut [0_u8; DEPTH]);
}
