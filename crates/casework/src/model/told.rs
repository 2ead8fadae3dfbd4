//! What somebody may say of themselves when a file ends, for totals alone: the file keeps nothing of it (FIG-11, FIG-17).

use super::codes::codes;

codes! {
    /// How somebody calls themselves. Never asked before the end, and never needed.
    Gender, "gender" {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Trans.
        Trans = "trans",
        /// Otherwise.
        Another = "another",
    }
}

codes! {
    /// A band of age, never a day of birth (FIG-17).
    AgeBand, "age" {
        /// Under eighteen.
        Under18 = "under-18",
        /// Eighteen up to and including twenty-two.
        To22 = "18-22",
        /// Twenty-three or older.
        From23 = "from-23",
    }
}

/// What somebody said of themselves; either may be left open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// How they call themselves.
    pub gender: Option<Gender>,
    /// How old they are.
    pub age: Option<AgeBand>,
}

impl Told {
    /// Whether nothing was said.
    pub fn is_empty(self) -> bool {
        self == Told::default()
    }
}

codes! {
    /// How long a file was open, in steps: a number of days would be that of one person (EXT-06).
    Lasted, "lasted" {
        /// Up to a month.
        Month = "month",
        /// Up to three months.
        Quarter = "quarter",
        /// Up to half a year.
        HalfYear = "half-year",
        /// Up to a year.
        Year = "year",
        /// Up to two years.
        TwoYears = "two-years",
        /// Longer.
        Longer = "longer",
    }
}

impl Lasted {
    /// The last day of each step, counted from the first day of a file.
    const STEPS: [(i32, Lasted); 5] = [
        (31, Lasted::Month),
        (92, Lasted::Quarter),
        (183, Lasted::HalfYear),
        (366, Lasted::Year),
        (731, Lasted::TwoYears),
    ];

    /// The step of so many days.
    pub fn of(days: i32) -> Lasted {
        let step = Lasted::STEPS.into_iter().find(|(last, _)| days <= *last);
        step.map_or(Lasted::Longer, |(_, step)| step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_fall_into_steps_and_no_step_is_skipped() {
        let steps: Vec<Lasted> = [-1, 31, 32, 92, 183, 366, 731, 732, i32::MAX].map(Lasted::of).into();
        assert_eq!(
            steps,
            [
                Lasted::Month,
                Lasted::Month,
                Lasted::Quarter,
                Lasted::Quarter,
                Lasted::HalfYear,
                Lasted::Year,
                Lasted::TwoYears,
                Lasted::Longer,
                Lasted::Longer
            ]
        );
    }
}
