//! What a sealed thing is bound to, so that it opens in its own place only.

/// Says in front of a part that it is bytes.
const BYTES: u8 = b'b';
/// Says in front of a part that it is a number.
const NUMBER: u8 = b'n';
/// Room for a purpose, three ids and a revision without a second allocation.
const USUAL_LENGTH: usize = 160;

/// Associated data: the place a sealed thing belongs to (purpose, organisation, dossier, record,
/// revision).
///
/// It is not secret and is not stored with the sealed thing; whoever opens must name the same
/// place. Each part is preceded by its kind and length, so that no two lists of parts give the same
/// bytes.
///
/// ```
/// use vault::Binding;
///
/// let sheet = |revision| Binding::new("record").part(b"dossier").part(b"sheet").number(revision);
/// assert_eq!(sheet(3), sheet(3));
/// assert_ne!(sheet(3), sheet(2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding(Vec<u8>);

impl Binding {
    /// Begins with what the sealed thing is for.
    pub fn new(purpose: &str) -> Binding {
        Binding(Vec::with_capacity(USUAL_LENGTH)).part(purpose.as_bytes())
    }

    /// Adds an id, or other bytes of any length.
    #[must_use]
    pub fn part(mut self, part: &[u8]) -> Binding {
        self.0.push(BYTES);
        self.0.extend_from_slice(&(part.len() as u64).to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }

    /// Adds a number, such as a revision. Not the same as its eight bytes added as a part.
    #[must_use]
    pub fn number(mut self, number: u64) -> Binding {
        self.0.push(NUMBER);
        self.0.extend_from_slice(&number.to_be_bytes());
        self
    }

    /// The associated data.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    enum Part {
        Bytes(Vec<u8>),
        Number(u64),
    }

    fn parts() -> impl Strategy<Value = Vec<Part>> {
        let part = prop_oneof![
            // A small alphabet and short parts, so that near-collisions are tried often.
            prop::collection::vec(prop_oneof![Just(0u8), Just(1), Just(BYTES), Just(NUMBER)], 0..10)
                .prop_map(Part::Bytes),
            (0u64..3).prop_map(Part::Number),
        ];
        prop::collection::vec(part, 0..5)
    }

    fn bind(parts: &[Part]) -> Binding {
        parts.iter().fold(Binding::new("test"), |binding, part| match part {
            Part::Bytes(bytes) => binding.part(bytes),
            Part::Number(number) => binding.number(*number),
        })
    }

    /// Reads the parts back: what can be read back in one way only is unambiguous.
    fn read(mut bytes: &[u8]) -> Vec<Part> {
        let mut parts = Vec::new();
        while let Some((kind, rest)) = bytes.split_first() {
            let (number, rest) = rest.split_first_chunk().unwrap();
            let number = u64::from_be_bytes(*number);
            if *kind == NUMBER {
                parts.push(Part::Number(number));
                bytes = rest;
            } else {
                let (part, rest) = rest.split_at(usize::try_from(number).unwrap());
                parts.push(Part::Bytes(part.to_vec()));
                bytes = rest;
            }
        }
        parts
    }

    proptest! {
        #[test]
        fn every_list_of_parts_reads_back_in_one_way(parts in parts()) {
            let mut whole = vec![Part::Bytes(b"test".to_vec())];
            whole.extend(parts.clone());
            prop_assert_eq!(read(bind(&parts).bytes()), whole);
        }

        #[test]
        fn different_parts_give_different_bytes(one in parts(), other in parts()) {
            prop_assert_eq!(one == other, bind(&one) == bind(&other));
        }
    }

    #[test]
    fn a_boundary_that_moves_changes_the_bytes() {
        assert_ne!(Binding::new("a").part(b"bc"), Binding::new("ab").part(b"c"));
        assert_ne!(Binding::new("a").part(b"b").part(b""), Binding::new("a").part(b"").part(b"b"));
        assert_ne!(Binding::new("a").number(7), Binding::new("a").part(&7u64.to_be_bytes()));
    }
}
