//! The pages of this room, and the address by which partners speak to the house.

pub(crate) mod agreements;
pub(crate) mod line;
pub mod pass;
mod pass_from;

use kit::Problem;
use people::{Action, Guard, Routes};
use store::Id;

/// Agreements with other organisations.
pub const PARTNERS: &str = "/werk/partners";
/// Passing somebody on.
pub const PASS: &str = "/werk/doorgeven";

/// The routes of this room. One stands outside `/werk` and outside all sessions: whoever calls it shows by a signature that
/// they are a partner.
pub fn routes() -> Routes {
    let keep = Guard::Worker(Action::KeepAgreements);
    let pass = Guard::Worker(Action::PassOn);
    Routes::new()
        .post(line::PATH, Guard::Open, line::answer)
        .get(PARTNERS, keep, agreements::list)
        .post(PARTNERS, keep, agreements::begin)
        .get("/werk/partners/{agreement}", keep, agreements::show)
        .post("/werk/partners/{agreement}/sleutel", keep, agreements::enter)
        .post("/werk/partners/{agreement}/akkoord", keep, agreements::agree)
        .post("/werk/partners/{agreement}/verlengen", keep, agreements::lengthen)
        .post("/werk/partners/{agreement}/vernieuwen", keep, agreements::renew)
        .post("/werk/partners/{agreement}/stoppen", keep, agreements::end)
        .get(PASS, pass, pass::list)
        .post(PASS, pass, pass::pass_on)
        .get("/werk/doorgeven/{passed}", pass, pass::show)
        .post("/werk/doorgeven/{passed}/ja", pass, pass::take_on)
        .post("/werk/doorgeven/{passed}/nee", pass, pass::decline)
        .post("/werk/doorgeven/{passed}/overgenomen", pass, pass::taken_over)
        .post("/werk/doorgeven/{passed}/navragen", pass, pass::ask_after)
        .post("/werk/doorgeven/{passed}/terug", pass, pass::take_back)
}

/// An id out of a path; what is no id is not there.
fn id(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}
