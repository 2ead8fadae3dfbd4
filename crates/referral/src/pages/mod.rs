//! The pages of this room.

mod forms;
pub mod guide;
pub mod own;
pub mod partner;

use kit::Problem;
use people::{Action, Guard, Routes};
use store::Id;

const REFER: Guard = Guard::Worker(Action::Refer);

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/werk/trajecten/{case}/verwijzingen", REFER, guide::list)
        .post("/werk/trajecten/{case}/verwijzingen", REFER, guide::begin)
        .get("/werk/verwijzingen/{referral}", REFER, guide::show)
        .post("/werk/verwijzingen/{referral}/tekst", REFER, guide::rewrite)
        .post("/werk/verwijzingen/{referral}/akkoord", REFER, guide::told_yes)
        .post("/werk/verwijzingen/{referral}/overhandigen", REFER, guide::hand_over)
        .post("/werk/verwijzingen/{referral}/uitkomst", REFER, guide::told_outcome)
        .post("/werk/verwijzingen/{referral}/intrekken", REFER, guide::withdraw)
        .get("/mijn/verwijzingen", Guard::Visitor, own::list)
        .get("/mijn/verwijzing/{referral}", Guard::Visitor, own::show)
        .post("/mijn/verwijzing/{referral}/akkoord", Guard::Visitor, own::agree)
        .post("/mijn/verwijzing/{referral}/uitkomst", Guard::Visitor, own::tell)
        .post("/mijn/verwijzing/{referral}/intrekken", Guard::Visitor, own::withdraw)
        .get("/verwijzing", Guard::Open, partner::ask_code)
        .post("/verwijzing", Guard::Open, partner::read)
}

/// An id out of a path; what is no id is not there.
fn id(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}
