//! What stood there when a form was opened, as a keyed print that the form carries along: who saves it after somebody else
//! changed it is shown that first, and writes over nothing unseen.

use crate::house::House;
use data_encoding::HEXLOWER;
use kit::Form;

/// The hidden field with the print.
pub const SEEN_FIELD: &str = "_gezien";
/// Bytes of a print.
const PRINT_BYTES: usize = 16;

/// A print of a text: it tells whether two are the same, and nothing of what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen(String);

impl Seen {
    /// The print of a text as it stands now.
    pub fn of(house: &House, text: &str) -> Seen {
        Seen(print_of(house, "a text that was seen", text))
    }

    /// What a form saw. A form that carries no print saw nothing written.
    pub fn by(house: &House, form: &Form) -> Seen {
        form.raw(SEEN_FIELD).map_or_else(|| Seen::of(house, ""), |print| Seen(print.to_owned()))
    }

    /// For the hidden field.
    pub fn show(&self) -> &str {
        &self.0
    }
}

/// A keyed print of a text for one purpose.
pub(crate) fn print_of(house: &House, purpose: &str, text: &str) -> String {
    let print = house.pepper.blind(purpose, &[text.as_bytes()]);
    HEXLOWER.encode(print.first_chunk::<PRINT_BYTES>().map_or(&print[..], |some| &some[..]))
}
