//! Receipts of erasure: whoever comes back with the code of something that was erased learns the day, for a while,
//! and nobody else learns that there was anything.
//!
//! A receipt is a mark: a keyed hash over the look-up value of the code and the day of the end. It holds no content,
//! and without the code it cannot be asked for. The end that a timer will bring is foretold, because nobody who
//! knows the code is there when the timer fires; while the dossier lives its code opens it, and nothing asks for the
//! receipt.

use crate::ask::Ask;
use crate::house::House;
use crate::work::Work;
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show};
use store::{Day, Moment};

/// A receipt is shown for so many days.
pub const RECEIPT_DAYS: i32 = 30;
const LABEL: &str = "receipt of erasure";

/// Says beforehand that what this code opens will be erased on that day.
pub fn foretell(work: &mut Work, house: &House, look_up: &[u8; 32], ends: Moment) {
    work.unit.mark_again(mark(house, look_up, ends.day()), ends.plus_days(i64::from(RECEIPT_DAYS)));
}

/// Takes back what [`foretell`] said, because the end was moved.
pub fn withdraw(work: &mut Work, house: &House, look_up: &[u8; 32], ends: Moment) {
    work.unit.unmark(mark(house, look_up, ends.day()));
}

/// Says that what this code opened is erased today.
pub fn leave(work: &mut Work, house: &House, look_up: &[u8; 32]) {
    foretell(work, house, look_up, work.now);
}

/// The day on which what this code opened was erased, if that is no longer ago than [`RECEIPT_DAYS`]. Every code
/// costs the same looks.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn erased_on(house: &House, look_up: &[u8; 32]) -> Result<Option<Day>, Problem> {
    let now = house.now();
    let today = now.day().number();
    let days: Vec<Day> = (0..RECEIPT_DAYS).map(|ago| Day::from_number(today.saturating_sub(ago))).collect();
    let marks: Vec<(Day, [u8; 32])> = days.into_iter().map(|day| (day, mark(house, look_up, day))).collect();
    house
        .store
        .read(move |reader| {
            let mut newest = None;
            for (day, mark) in marks {
                let is_there = reader.is_marked(mark, now)?;
                newest = newest.or(is_there.then_some(day));
            }
            Ok(newest)
        })
        .await
        .map_err(Problem::from)
}

fn mark(house: &House, look_up: &[u8; 32], day: Day) -> [u8; 32] {
    house.pepper.blind(LABEL, &[look_up, &day.number().to_be_bytes()])
}

#[derive(Template)]
#[template(path = "people/receipt.html")]
struct Receipt {
    page: Page,
    day: Day,
}

/// The receipt as a page, to print or to forget.
pub(crate) fn page(ask: &Ask, day: Day) -> Response {
    show(&Receipt { page: ask.page("people-receipt-title"), day })
}
