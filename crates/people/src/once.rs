//! What makes a form that is sent twice one act: bytes that came with its page, from which a return code follows
//! (decision 0007).

use crate::house::House;
use data_encoding::HEXLOWER;
use store::Moment;
use vault::{Key, ReturnCode};

/// A form that was sent before is known again for so many seconds after its page was made. Whoever finds the page
/// open later begins something new with it.
pub const REPEAT_SECONDS: i64 = 2 * 60 * 60;
/// The moment of the page, then randomness.
const LENGTH: usize = 8 + 32;

/// Bytes that came with a page. The moment in it cannot be changed without changing the code that goes with it.
#[derive(Clone)]
pub struct Once([u8; LENGTH]);

impl Once {
    /// New ones.
    pub fn fresh(house: &House) -> Once {
        let mut bytes = [0; LENGTH];
        let random = Key::random(&mut *house.dice.rng());
        let made = house.now().seconds().to_be_bytes();
        for (to, from) in bytes.iter_mut().zip(made.iter().chain(random.bytes())) {
            *to = *from;
        }
        Once(bytes)
    }

    /// Reads what [`Once::show`] wrote, unless it is too old.
    pub fn parse(house: &House, text: &str) -> Option<Once> {
        let bytes: [u8; LENGTH] = HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()?;
        let made = Moment::from_seconds(i64::from_be_bytes(*bytes.first_chunk()?));
        let now = house.now();
        (made <= now && now < made.plus_seconds(REPEAT_SECONDS)).then_some(Once(bytes))
    }

    /// For the hidden field of a form.
    pub fn show(&self) -> String {
        HEXLOWER.encode(&self.0)
    }

    /// The code that goes with it for one purpose: the same each time, and nobody without the pepper can tell which.
    pub fn code(&self, house: &House, purpose: &str) -> ReturnCode {
        ReturnCode::from_seed(&house.pepper.key(purpose).derive("return code", &self.0))
    }

    /// Says that it was used for one purpose: a mark that stays for [`REPEAT_SECONDS`].
    pub fn mark(&self, house: &House, purpose: &str) -> [u8; 32] {
        house.pepper.blind(purpose, &[&self.0])
    }
}
