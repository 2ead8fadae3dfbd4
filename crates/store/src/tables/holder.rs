//! A holder, as bytes: one that says which kind, then the id or look-up value.

use crate::{Holder, Id, StoreError};

const CIRCLE: u8 = 1;
const WORKER: u8 = 2;
const CODE: u8 = 3;

impl Holder {
    /// The holder as the store keeps it: one byte that says which kind, then the id or look-up value.
    pub fn to_bytes(&self) -> Vec<u8> {
        HolderBytes::from(self).to_vec()
    }
}

/// The bytes of a holder; derefs to exactly as many as there are.
pub(super) struct HolderBytes {
    bytes: [u8; 33],
    length: usize,
}

impl From<&Holder> for HolderBytes {
    fn from(holder: &Holder) -> HolderBytes {
        let (kind, name): (u8, &[u8]) = match holder {
            Holder::Circle(id) => (CIRCLE, id.bytes()),
            Holder::Worker(id) => (WORKER, id.bytes()),
            Holder::Code(look_up) => (CODE, look_up),
        };
        let mut bytes = [0; 33];
        let length = 1 + name.len();
        for (to, from) in bytes.iter_mut().zip([kind].iter().chain(name)) {
            *to = *from;
        }
        HolderBytes { bytes, length }
    }
}

impl std::ops::Deref for HolderBytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<Holder, StoreError> {
    let id = |name: &[u8]| name.try_into().map(Id::from_bytes).map_err(|_| StoreError::Damaged);
    match bytes {
        [CIRCLE, name @ ..] => id(name).map(Holder::Circle),
        [WORKER, name @ ..] => id(name).map(Holder::Worker),
        [CODE, look_up @ ..] => look_up.try_into().map(Holder::Code).map_err(|_| StoreError::Damaged),
        _ => Err(StoreError::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_holder_reads_back_and_no_two_are_the_same() {
        let id = Id::from_bytes([7; 16]);
        let holders = [Holder::Circle(id), Holder::Worker(id), Holder::Code([7; 32])];
        for holder in holders {
            assert_eq!(read(&HolderBytes::from(&holder)), Ok(holder));
        }
        let distinct: std::collections::HashSet<_> =
            holders.iter().map(|holder| HolderBytes::from(holder).to_vec()).collect();
        assert_eq!(distinct.len(), holders.len());
    }

    #[test]
    fn other_bytes_are_damage() {
        for bytes in [&[][..], &[1; 16], &[2; 18], &[3; 17], &[4; 17]] {
            assert_eq!(read(bytes), Err(StoreError::Damaged));
        }
    }
}
