//! Facts: what a step leaves behind for the totals, sealed for the statistics circle. Codes and months, never a
//! pseudonym, never free text, no tie to a dossier: erasing a file leaves its facts, and nothing leads back.

use crate::acting::Acting;
use crate::model::CircleKind;
use crate::work::Work;
use kit::Problem;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Holder, Moment};

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
    /// What happened: a code, such as `visit-made`.
    pub what: String,
    /// How many times: 1, or the counts of a shift.
    pub count: u32,
    /// Further codes, such as `channel` → `chat-site`.
    pub by: BTreeMap<String, String>,
    /// A duration in minutes, rounded to five (DAT-23); each of the times took so long.
    pub minutes: Option<u32>,
}

/// Durations are rounded to this many minutes (DAT-23).
pub const MINUTES_ROUNDED_TO: i64 = 5;

impl Fact {
    /// Something that happened once, this month.
    pub fn now(now: Moment, what: &'static str) -> Fact {
        let (year, month) = kit::when::month_of(now);
        Fact { year, month, what: what.to_owned(), count: 1, by: BTreeMap::new(), minutes: None }
    }

    /// With a further code. Both are codes of the program, never what somebody typed.
    pub fn by(mut self, variable: &'static str, code: &'static str) -> Fact {
        self.by.insert(variable.to_owned(), code.to_owned());
        self
    }

    /// So many times.
    pub fn times(mut self, count: u32) -> Fact {
        self.count = count;
        self
    }

    /// With a duration, rounded.
    pub fn lasting(mut self, minutes: i64) -> Fact {
        let rounded =
            minutes.max(0).saturating_add(MINUTES_ROUNDED_TO / 2) / MINUTES_ROUNDED_TO * MINUTES_ROUNDED_TO;
        self.minutes = u32::try_from(rounded).ok();
        self
    }
}

impl Acting {
    /// Leaves a fact for the totals, kept with the work.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub async fn leave_fact(&self, work: &mut Work, fact: &Fact) -> Result<(), Problem> {
        let circle = self.circle_to_leave(CircleKind::Statistics).await?;
        work.letter(Holder::Circle(circle.id), circle.public_key, fact, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_rounded_to_five_minutes() {
        let fact = |minutes| Fact::now(Moment::from_seconds(0), "visit-made").lasting(minutes).minutes;
        assert_eq!(
            [fact(-3), fact(2), fact(3), fact(44), fact(47)],
            [Some(0), Some(0), Some(5), Some(45), Some(45)]
        );
    }
}
