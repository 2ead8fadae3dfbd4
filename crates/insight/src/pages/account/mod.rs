//! The yearly account and the letter on commitments: writing them, laying them ready, reading and taking them along.

pub mod choose;
mod compose;
pub mod line;
pub mod read;
pub mod write;

use crate::period::Period;
use kit::Problem;

#[cfg(test)]
pub(crate) use compose::chapter_keys;

/// The year in a path.
fn year_in(path: &str) -> Result<u32, Problem> {
    let year = path.parse().map_err(|_| Problem::Missing)?;
    Period::year(year).map(|_| year).map_err(|_| Problem::Missing)
}
