//! Our voice in an agreement: a secret key of that agreement alone, sealed for the machine. It is drawn and not derived, so
//! that destroying it ends it.

use super::{id_of, secret};
use accord::{PartnerKey, Voice};
use kit::Problem;
use people::{House, Work};
use store::{Holder, Id, Letter};
use vault::Binding;

fn place(agreement: Id) -> Binding {
    Binding::new("between voice").part(agreement.bytes())
}

fn where_it_lies(house: &House, agreement: Id) -> Holder {
    Holder::Circle(id_of(house, "between voice", &[agreement.bytes()]))
}

fn letter_id(house: &House, agreement: Id, key: PartnerKey) -> Id {
    id_of(house, "between voice key", &[agreement.bytes(), &key.0])
}

/// Draws a voice for an agreement.
pub(super) fn draw(house: &House, work: &mut Work, agreement: Id) -> Voice {
    let voice = Voice::generate(work.rng());
    let sealed = vault::seal(&secret(house), &place(agreement), &*voice.secret(), work.rng());
    let (id, holder) = (letter_id(house, agreement, voice.public()), where_it_lies(house, agreement));
    work.unit.letter(Letter { id, holder, sealed, until: None });
    voice
}

/// Destroys a voice.
pub(super) fn destroy(house: &House, work: &mut Work, agreement: Id, key: PartnerKey) {
    work.unit.remove_letter(letter_id(house, agreement, key));
}

/// The voice that partners know by this key.
///
/// # Errors
/// [`Problem::Missing`] once it was destroyed.
pub(super) async fn of(house: &House, agreement: Id, key: PartnerKey) -> Result<Voice, Problem> {
    let (holder, now) = (where_it_lies(house, agreement), house.now());
    let letters = house.store.read(move |reader| reader.letters(&holder, now)).await?;
    let secret = secret(house);
    letters
        .iter()
        .filter_map(|letter| {
            let plain = vault::open(&secret, &place(agreement), &letter.sealed).ok()?;
            Voice::from_secret(plain.as_slice().try_into().ok()?)
        })
        .find(|voice| voice.public() == key)
        .ok_or(Problem::Missing)
}
