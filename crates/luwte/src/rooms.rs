//! The rooms in the order in which a person walks through them: their routes, texts and places.

use kit::texts::Unreadable;
use kit::{Source, Texts};
use people::{Place, Routes};

/// The routes of all rooms.
pub fn routes() -> Routes {
    people::pages::routes()
        .and(bell::routes())
        .and(guide::routes())
        .and(between::routes())
        .and(outreach::routes())
        .and(contact::routes())
        .and(casework::routes())
        .and(referral::routes())
        .and(employment::routes())
        .and(forum::routes())
        .and(insight::routes())
}

/// The texts of all rooms.
pub const TEXTS: [&[Source]; 12] = [
    kit::TEXTS,
    people::TEXTS,
    bell::TEXTS,
    guide::TEXTS,
    between::TEXTS,
    outreach::TEXTS,
    contact::TEXTS,
    casework::TEXTS,
    referral::TEXTS,
    employment::TEXTS,
    forum::TEXTS,
    insight::TEXTS,
];

/// All texts, kept for as long as the program runs.
///
/// # Errors
/// [`Unreadable`] when a file does not parse or two rooms use the same key.
pub fn texts() -> Result<&'static Texts, Unreadable> {
    Ok(Box::leak(Box::new(Texts::gather(&TEXTS)?)))
}

/// The places of the workers' side, in the order of the day.
pub fn places() -> Vec<Place> {
    [
        outreach::PLACES,
        between::PLACES,
        guide::PLACES,
        contact::PLACES,
        casework::PLACES,
        referral::PLACES,
        employment::PLACES,
        forum::PLACES,
        insight::PLACES,
        bell::PLACES,
        people::PLACES,
    ]
    .concat()
}
