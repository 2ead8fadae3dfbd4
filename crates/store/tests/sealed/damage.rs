//! Everything that differs from some bytes by one bit, one byte less, one byte more, or an end cut off.

pub fn damaged(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let flipped = (0..bytes.len() * 8).map(|bit| {
        let mut copy = bytes.to_vec();
        copy[bit / 8] ^= 1 << (bit % 8);
        copy
    });
    let cut = (0..bytes.len()).flat_map(|place| {
        let mut without = bytes.to_vec();
        without.remove(place);
        [bytes[..place].to_vec(), bytes[place + 1..].to_vec(), without]
    });
    let added = (0..=bytes.len()).map(|place| {
        let mut copy = bytes.to_vec();
        copy.insert(place, 0);
        copy
    });
    flipped.chain(cut).chain(added)
}
