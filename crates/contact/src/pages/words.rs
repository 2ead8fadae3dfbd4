//! Small wordings of the desk: how long ago, and names in a row.

use crate::model::queue::{UNPROMISED_SECONDS, Why};
use kit::Page;
use kit::when::minutes_between;
use store::Moment;

/// Below so many minutes a wait is told in minutes, below so many hours in hours.
const IN_MINUTES: i64 = 60;
const IN_HOURS: i64 = 48 * 60;
const DAY_MINUTES: i64 = 24 * 60;

/// Names in a row.
pub fn names_of(names: &[String]) -> String {
    names.join(", ")
}

/// How long something lasts already: "3 uur".
pub fn how_long(page: &Page, since: Moment, now: Moment) -> String {
    match minutes_between(since, now) {
        minutes if minutes < IN_MINUTES => page.tn("contact-wait-minutes", "count", minutes),
        minutes if minutes < IN_HOURS => page.tn("contact-wait-hours", "count", minutes / IN_MINUTES),
        minutes => page.tn("contact-wait-days", "count", minutes / DAY_MINUTES),
    }
}

/// What a reminder says: why, and never about whom.
pub fn reason(page: &Page, why: &Why, now: Moment) -> String {
    match why {
        Why::Danger { since } => page.tv("contact-remind-danger", "wait", how_long(page, *since, now)),
        Why::Offered { by } => page.tv("contact-remind-offered", "name", by),
        Why::Returned { by } => page.tv("contact-remind-returned", "name", by),
        Why::Beside { by } => page.tv("contact-remind-beside", "name", by),
        Why::NeedsSecond => page.t("contact-remind-second"),
        Why::Waits { since, promised } => {
            let waited = page.tv("contact-remind-waits", "wait", how_long(page, *since, now));
            let promise = match promised {
                Some(by) => page.tv("contact-remind-promise", "moment", page.moment(by)),
                None => page.tn("contact-remind-no-promise", "hours", UNPROMISED_SECONDS / 3600),
            };
            format!("{waited} {promise}")
        }
        Why::LooksAgain { at } => page.tv("contact-remind-looks", "moment", page.moment(at)),
        Why::LightQuestion { since } => page.tv("contact-remind-light", "wait", how_long(page, *since, now)),
    }
}
