//! The pages of this room.

pub mod board;
pub mod employers;
mod forms;
pub mod own;
pub mod versions;

use kit::Problem;
use people::{Action, Guard, Routes};
use store::Id;

const READ_CASE: Guard = Guard::Worker(Action::ReadCase);
const COACH: Guard = Guard::Worker(Action::CoachWork);
const READ_LIST: Guard = Guard::Worker(Action::ReadEmployers);

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/werk/werkplan/{part}", READ_CASE, board::show)
        .post("/werk/werkplan/{part}", COACH, board::put_plan)
        .get("/werk/werkplan/{part}/verloop", COACH, versions::show)
        .post("/werk/werkplan/{part}/versie/{version}/{pick}", COACH, versions::pick)
        .post("/werk/werkplan/{part}/voorstel", COACH, board::suggest)
        .post("/werk/werkplan/{part}/sollicitatie", COACH, board::add_application)
        .post("/werk/werkplan/{part}/afloop", COACH, board::tell_outcome)
        .post("/werk/werkplan/{part}/vel/{record}/wissen", COACH, board::erase)
        .get("/werk/werkgevers", READ_LIST, employers::list)
        .post("/werk/werkgevers", COACH, employers::begin)
        .get("/werk/werkgevers/{employer}", READ_LIST, employers::show)
        .post("/werk/werkgevers/{employer}", COACH, employers::rewrite)
        .post("/werk/werkgevers/{employer}/gekeken", COACH, employers::check)
        .post("/werk/werkgevers/{employer}/klacht", COACH, employers::complain)
        .post("/werk/werkgevers/{employer}/wissen", COACH, employers::remove)
        .get("/mijn/werk", Guard::Visitor, own::show)
        .post("/mijn/werk", Guard::Visitor, own::reply)
        .post("/mijn/werk/plan", Guard::Visitor, own::put_plan)
        .get("/mijn/werk/verloop", Guard::Visitor, versions::show_own)
        .post("/mijn/werk/verloop/wissen", Guard::Visitor, versions::erase_own)
        .post("/mijn/werk/versie/{version}/{pick}", Guard::Visitor, versions::pick_own)
        .post("/mijn/werk/vel/{record}/wissen", Guard::Visitor, own::erase)
        .post("/mijn/werk/sterk", Guard::Visitor, own::bring_strengths)
}

/// An id out of a path; what is no id is not there.
fn id(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}
