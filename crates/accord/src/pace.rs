//! How often a partner may ask, so that nobody walks through all names there are.

/// Questions that a partner may ask on one day. A team writes to some dozens of people; guessing names takes millions.
pub const QUESTIONS_A_DAY: u32 = 200;
/// How often a partner may pass somebody on, ask after it or take it back on one day, each of these.
pub const PASSED_A_DAY: u32 = 40;
/// Pieces of files that a partner may send on one day: three of the longest files there can be.
pub const PIECES_A_DAY: u32 = 400;

/// What a partner asked on one day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Allowance {
    day: i32,
    asked: u32,
}

/// Enough was asked today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("enough was asked today")]
pub struct TooMany;

impl Allowance {
    /// What is kept of a partner: the number of a day, and how many questions it asked then.
    pub fn kept(day: i32, asked: u32) -> Allowance {
        Allowance { day, asked }
    }

    /// One question more, on this day, of so many.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn take(self, day: i32, most: u32) -> Result<Allowance, TooMany> {
        // A clock that went back gives no new day.
        let asked = if day > self.day { 0 } else { self.asked };
        if asked >= most {
            return Err(TooMany);
        }
        Ok(Allowance { day: day.max(self.day), asked: asked + 1 })
    }

    /// How many questions were asked that day.
    pub fn asked(self) -> u32 {
        self.asked
    }

    /// Which day.
    pub fn day(self) -> i32 {
        self.day
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_and_a_new_one_begins() {
        let mut allowance = Allowance::default();
        for _ in 0..QUESTIONS_A_DAY {
            allowance = allowance.take(20_000, QUESTIONS_A_DAY).unwrap();
        }
        assert_eq!(allowance.take(20_000, QUESTIONS_A_DAY), Err(TooMany));
        assert_eq!(allowance.take(19_999, QUESTIONS_A_DAY), Err(TooMany), "a clock that went back");
        assert_eq!(allowance.take(20_001, QUESTIONS_A_DAY).unwrap().asked(), 1);
    }
}
