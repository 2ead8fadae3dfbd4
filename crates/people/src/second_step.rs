//! The second step of signing in: six digits that change every half minute (RFC 6238).

use crate::house::House;
use data_encoding::BASE32_NOPAD;
use kit::Problem;
use store::{Id, Moment, Unit};
use totp_rs::{Builder, Secret, Totp};
use vault::CryptoRng;

/// Bytes of the secret (RFC 4226 asks for at least 16 and recommends 20).
const SECRET_LENGTH: usize = 20;
/// A used code is remembered for so many seconds, so that it works once.
const USED_SECONDS: i64 = 180;

/// A new secret.
pub fn fresh(rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
    let mut secret = vec![0; SECRET_LENGTH];
    rng.fill_bytes(&mut secret);
    secret
}

/// The secret as people type it over.
pub fn to_text(secret: &[u8]) -> String {
    BASE32_NOPAD.encode(secret)
}

/// Reads what [`to_text`] wrote, forgiving about spaces and case.
pub fn from_text(text: &str) -> Option<Vec<u8>> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    BASE32_NOPAD.decode(plain.as_bytes()).ok().filter(|secret| secret.len() == SECRET_LENGTH)
}

/// The address that an authenticator app scans.
pub fn address(secret: &[u8], name: &str) -> String {
    let name: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    format!("otpauth://totp/Luwte:{name}?secret={}&issuer=Luwte", to_text(secret))
}

fn totp(secret: &[u8]) -> Option<Totp> {
    let secret = <[u8; SECRET_LENGTH]>::try_from(secret).ok()?;
    Builder::new().with_secret(Secret::new_stack(secret)).build().ok()
}

fn seconds(moment: Moment) -> u64 {
    u64::try_from(moment.seconds()).unwrap_or(0)
}

/// The digits of a moment: for tests and for the demo, which prints them.
pub fn digits(secret: &[u8], moment: Moment) -> Option<String> {
    Some(totp(secret)?.generate(seconds(moment)).to_string())
}

/// The step these digits belong to, if they are right now.
pub(crate) fn matching_step(secret: &[u8], digits: &str, moment: Moment) -> Option<u64> {
    let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
    totp(secret)?.check(&plain, seconds(moment))
}

/// Claims a step for a worker: the same digits never work twice.
///
/// # Errors
/// [`Problem::Conflict`] when they were used already.
pub(crate) async fn use_up(house: &House, worker: Id, step: u64) -> Result<(), Problem> {
    let mark = house.pepper.blind("second step", &[worker.bytes(), &step.to_be_bytes()]);
    let mut unit = Unit::new();
    unit.at(house.now()).mark(mark, house.now().plus_seconds(USED_SECONDS));
    Ok(house.store.save(unit).await?)
}

/// The squares of a picture to scan, as the path of a drawing, and its width in squares.
pub fn picture(address: &str) -> Option<(String, usize)> {
    use std::fmt::Write;
    let code = qrcode::QrCode::new(address).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (place, colour) in code.to_colors().into_iter().enumerate() {
        if colour == qrcode::Color::Dark {
            // Writing to a String does not fail.
            let _ = write!(path, "M{} {}h1v1h-1z", place % width, place / width);
        }
    }
    Some((path, width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_rfc() {
        // RFC 6238, appendix B, SHA-1: the last six of the eight digits.
        let secret = b"12345678901234567890";
        for (at, wanted) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(digits(secret, Moment::from_seconds(at)).unwrap(), wanted);
        }
    }

    #[test]
    fn a_secret_survives_being_typed_over() {
        let secret = vec![7; SECRET_LENGTH];
        let typed = to_text(&secret).to_lowercase();
        let (left, right) = typed.split_at(9);
        assert_eq!(from_text(&format!(" {left} {right} ")), Some(secret));
        assert_eq!(from_text("AAAA"), None);
    }
}
