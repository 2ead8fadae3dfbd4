//! The pages of this room.

pub mod along;
pub mod directory;
pub mod elsewhere;
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
        .get("/werk/trajecten/{case}/verwijzingen/meldblad", REFER, guide::sheet)
        .get("/werk/verwijzingen/{referral}", REFER, guide::show)
        .post("/werk/verwijzingen/{referral}/tekst", REFER, guide::rewrite)
        .post("/werk/verwijzingen/{referral}/akkoord", REFER, guide::told_yes)
        .post("/werk/verwijzingen/{referral}/overhandigen", REFER, guide::hand_over)
        .post("/werk/verwijzingen/{referral}/uitkomst", REFER, guide::told_outcome)
        .post("/werk/verwijzingen/{referral}/intrekken", REFER, guide::withdraw)
        .post("/werk/verwijzingen/{referral}/mee", REFER, along::go_along)
        .post("/werk/verwijzingen/{referral}/papier", REFER, along::on_paper)
        .get(directory::PARTNERS, REFER, directory::list)
        .post(directory::PARTNERS, REFER, directory::add)
        .post("/werk/ketenpartners/zoeken", REFER, directory::look)
        .post("/werk/ketenpartners/geen-aanbod", REFER, directory::note_no_offer)
        .get("/werk/ketenpartners/{partner}", REFER, directory::show)
        .post("/werk/ketenpartners/{partner}", REFER, directory::keep)
        .post("/werk/ketenpartners/{partner}/weg", REFER, directory::remove)
        .get("/mijn/verwijzingen", Guard::Visitor, own::list)
        .get("/mijn/elders", Guard::Visitor, elsewhere::show)
        .get("/mijn/verwijzing/{referral}", Guard::Visitor, own::show)
        .post("/mijn/verwijzing/{referral}/akkoord", Guard::Visitor, own::agree)
        .post("/mijn/verwijzing/{referral}/uitkomst", Guard::Visitor, own::tell)
        .post("/mijn/verwijzing/{referral}/intrekken", Guard::Visitor, own::withdraw)
        .get("/verwijzing", Guard::Open, partner::ask_code)
        .post("/verwijzing", Guard::Open, partner::read)
        .post("/verwijzing/antwoord", Guard::Open, partner::answer)
}

/// An id out of a path; what is no id is not there.
fn id(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}
