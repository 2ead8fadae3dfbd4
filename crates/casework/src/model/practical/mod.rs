//! Practical help: ways to a home, courses, help in need, and what somebody is good at. Each is there for whoever comes by
//! (EXT-12, PRO-08); whoever has a file can keep a list of their own.
//!
//! Nothing here says who may have what. A way says for whom it is, in plain words, and the reader decides.

mod debt;
mod list;
mod offer;
mod relief;
mod strength;

pub use debt::{DebtLine, DebtStage};
pub use list::{Line, LineTask, ListKind, ListShown, Search};
pub use offer::{
    Course, CourseWish, Home, Level, OFFERS_MAX, Offer, OfferKind, Practical, RECHECK_DAYS, What,
};
pub use relief::{Ceiling, EUROS_MAX, Over, Relief, ReliefGiven, ReliefKind};
pub use strength::{Strength, names_the_work};

/// Keys of the ways to a home that are there everywhere: a name, for whom, what is needed, what it costs, how long it takes,
/// where to ask (DOM-13).
pub const HOMES: [&str; 8] = [
    "casework-home-shelter",
    "casework-home-host",
    "casework-home-room",
    "casework-home-guided",
    "casework-home-social",
    "casework-home-urgent",
    "casework-home-middle",
    "casework-home-letter",
];

/// Keys of the labels of a way to a home.
pub const HOME_LABELS: [&str; 5] = [
    "casework-practical-for-whom",
    "casework-practical-needs",
    "casework-practical-costs",
    "casework-practical-takes",
    "casework-practical-ask",
];

/// Keys of the ways to learn that are there everywhere: a name, what one learns, how much Dutch it takes, what it costs,
/// where to ask (DOM-18).
pub const COURSES: [&str; 3] = ["casework-course-talk", "casework-course-diploma", "casework-course-trade"];

/// Keys of the labels of a way to learn.
pub const COURSE_LABELS: [&str; 4] =
    ["casework-course-learns", "casework-course-level", "casework-practical-costs", "casework-practical-ask"];

/// The lines of a text that holds several, each on its own: a name first. So that a way is one text to translate.
pub fn lines_of(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The first line of such a text: its name.
pub fn name_of(text: &str) -> String {
    lines_of(text).first().copied().unwrap_or_default().to_owned()
}

/// What stands under the name.
pub fn rest_of(text: &str) -> String {
    lines_of(text).get(1..).unwrap_or_default().join(" ")
}

#[cfg(test)]
mod tests;
