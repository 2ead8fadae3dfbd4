//! Months, and periods of whole months. Facts carry a month and nothing finer.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A calendar month, written `2026-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month(u32);

/// Several months in a row, the first and the last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(Month, Month)", into = "(Month, Month)")]
pub struct Period {
    first: Month,
    last: Month,
}

/// Why this is no month or no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The year lies outside 1 to 9999 or the month outside 1 to 12, or it is not written as `2026-03`.
    #[error("not a month")]
    NotAMonth,
    /// The last month comes before the first, or the period is longer than [`Period::LONGEST`].
    #[error("not a period of at most {} months", Period::LONGEST)]
    NotAPeriod,
}

impl Month {
    /// The month of a year from 1 to 9999.
    ///
    /// # Errors
    /// [`PeriodError::NotAMonth`].
    pub fn new(year: u32, month: u32) -> Result<Month, PeriodError> {
        if (1..=9999).contains(&year) && (1..=12).contains(&month) {
            Ok(Month(year * 12 + month - 1))
        } else {
            Err(PeriodError::NotAMonth)
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0 / 12, self.0 % 12 + 1)
    }
}

impl FromStr for Month {
    type Err = PeriodError;

    fn from_str(written: &str) -> Result<Month, PeriodError> {
        let digits =
            |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        match written.split_once('-') {
            Some((year, month)) if digits(year, 4) && digits(month, 2) => {
                let number = |part: &str| part.parse().map_err(|_| PeriodError::NotAMonth);
                Month::new(number(year)?, number(month)?)
            }
            _ => Err(PeriodError::NotAMonth),
        }
    }
}

impl TryFrom<String> for Month {
    type Error = PeriodError;

    fn try_from(written: String) -> Result<Month, PeriodError> {
        written.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}

impl Period {
    /// The longest period, in months: ten years.
    pub const LONGEST: u32 = 120;

    /// From the first month to the last, both included.
    ///
    /// # Errors
    /// [`PeriodError::NotAPeriod`] when the last comes before the first, or the period is longer than
    /// [`Period::LONGEST`].
    pub fn new(first: Month, last: Month) -> Result<Period, PeriodError> {
        match last.0.checked_sub(first.0) {
            Some(between) if between < Period::LONGEST => Ok(Period { first, last }),
            _ => Err(PeriodError::NotAPeriod),
        }
    }

    /// The twelve months of a calendar year from 1 to 9999.
    ///
    /// # Errors
    /// [`PeriodError::NotAMonth`] for another year.
    pub fn year(year: u32) -> Result<Period, PeriodError> {
        Period::new(Month::new(year, 1)?, Month::new(year, 12)?)
    }

    /// The months, oldest first.
    pub fn months(self) -> impl Iterator<Item = Month> {
        (self.first.0..=self.last.0).map(Month)
    }

    /// Whether the month lies in the period.
    pub fn contains(self, month: Month) -> bool {
        (self.first..=self.last).contains(&month)
    }

    /// Whether the periods have a month in common.
    pub fn overlaps(self, other: Period) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

impl TryFrom<(Month, Month)> for Period {
    type Error = PeriodError;

    fn try_from((first, last): (Month, Month)) -> Result<Period, PeriodError> {
        Period::new(first, last)
    }
}

impl From<Period> for (Month, Month) {
    fn from(period: Period) -> (Month, Month) {
        (period.first, period.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reads_back_as_it_was_written() {
        let march: Month = "2026-03".parse().unwrap();
        assert_eq!(march.to_string(), "2026-03");
        assert_eq!(march, Month::new(2026, 3).unwrap());
        for wrong in ["2026-13", "2026-00", "0000-01", "26-03", "2026-3", "2026-+3", "", "2026", "maart"] {
            assert_eq!(wrong.parse::<Month>(), Err(PeriodError::NotAMonth), "{wrong}");
        }
    }

    #[test]
    fn a_year_has_twelve_months() {
        let year = Period::year(2026).unwrap();
        assert_eq!(year.months().count(), 12);
        assert_eq!(year.to_string(), "2026-01/2026-12");
        assert!(!year.overlaps(Period::year(2027).unwrap()));
    }

    #[test]
    fn a_period_does_not_run_backwards_or_for_ever() {
        let month = |year| Month::new(year, 1).unwrap();
        assert_eq!(Period::new(month(2027), month(2026)), Err(PeriodError::NotAPeriod));
        assert_eq!(Period::new(month(1), month(9999)), Err(PeriodError::NotAPeriod));
    }
}
