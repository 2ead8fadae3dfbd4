//! A little work that a browser does instead of waiting, by the protocol of ALTCHA: find the number that goes with a
//! hash. It is never asked: whoever has no script waits some seconds instead.

use crate::house::House;
use altcha_lib_rs::{Challenge, ChallengeOptions, Payload, create_challenge, verify_solution};
use data_encoding::{BASE64, HEXLOWER};
use serde::{Deserialize, Serialize};
use vault::Key;

/// The hidden field with the solution.
pub const WORK_FIELD: &str = "_werk";
/// The work when nothing much goes on: about a second for an old phone.
pub(super) const TRIES_CALM: u64 = 30_000;
/// The work while the house is under load.
pub(super) const TRIES_BUSY: u64 = 120_000;
/// Longest solution that is looked at, in characters.
const SOLUTION_MAX: usize = 2 * 1024;

/// A task as a ticket keeps it: the rest follows from it and the pepper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Task {
    salt: String,
    tries: u64,
}

impl Task {
    /// A new task that takes so many tries at most.
    pub fn fresh(house: &House, tries: u64) -> Task {
        let salt = HEXLOWER.encode(Key::random(&mut *house.dice.rng()).bytes());
        // The mark at the end keeps the salt and the number apart.
        Task { salt: format!("{salt}?"), tries }
    }

    #[cfg(test)]
    pub fn none() -> Task {
        Task { salt: String::new(), tries: 0 }
    }

    /// The task as the page carries it; none when it cannot be made.
    pub fn show(&self, house: &House) -> Option<String> {
        serde_json::to_string(&self.challenge(house)?).ok()
    }

    fn challenge(&self, house: &House) -> Option<Challenge> {
        let [a, b, c, d, ..] = house.pepper.blind("work number", &[self.salt.as_bytes()]);
        let number = u64::from(u32::from_be_bytes([a, b, c, d])) % self.tries.max(1);
        let key = signing_key(house);
        let options = ChallengeOptions {
            salt: Some(self.salt.clone()),
            number: Some(number),
            max_number: Some(self.tries),
            hmac_key: &key,
            ..ChallengeOptions::default()
        };
        create_challenge(options).ok()
    }

    /// Whether this is the solution of this very task.
    pub fn is_solved_by(&self, house: &House, solution: &str) -> bool {
        if solution.len() > SOLUTION_MAX {
            return false;
        }
        let Ok(json) = BASE64.decode(solution.as_bytes()) else { return false };
        let Ok(payload) = serde_json::from_slice::<Payload>(&json) else { return false };
        let Some(challenge) = self.challenge(house) else { return false };
        payload.salt == challenge.salt
            && payload.challenge == challenge.challenge
            && verify_solution(&payload, &signing_key(house), false).is_ok()
    }
}

fn signing_key(house: &House) -> String {
    HEXLOWER.encode(house.pepper.key("work").bytes())
}
