//! The pages of this room: both doors (with a code, with an account), the start page, the team.

pub mod account;
pub mod back;
pub mod door;
pub mod glossary;
pub mod held;
pub mod invite;
pub mod languages;
pub mod log;
pub mod sayings;
pub mod start;
pub mod team;

use crate::limits::Act;
use crate::policy::Action;
use crate::routes::{Guard, Routes};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/taal/{code}", Guard::Open, door::language)
        .get("/vast/{file}", Guard::Open, door::asset)
        .get("/.well-known/security.txt", Guard::Open, door::security_txt)
        .get("/agenda/{secret}", Guard::Open, crate::calendar::answer)
        .get("/terug", Guard::Open, back::show)
        .post_within(Act::Code, "/terug", Guard::Open, back::enter)
        .get("/aanmelden", Guard::Open, account::show)
        .post_within(Act::SignIn, "/aanmelden", Guard::Open, account::sign_in)
        .get("/ontgrendelen", Guard::Open, account::show_locked)
        .post("/ontgrendelen", Guard::Open, account::unlock)
        .get("/uitnodiging/{link}", Guard::Open, invite::show)
        .post("/uitnodiging/{link}", Guard::Open, invite::accept)
        .get("/werk", Guard::Worker(Action::BeHere), start::show)
        .get_by_itself(start::ALARM, Guard::Worker(Action::BeHere), start::alarm)
        .post("/werk/slot", Guard::Worker(Action::BeHere), account::lock)
        .post("/werk/uit", Guard::Worker(Action::BeHere), account::sign_out)
        .post("/werk/overal-uit", Guard::Worker(Action::BeHere), account::sign_out_everywhere)
        .post("/werk/rol", Guard::Worker(Action::BeHere), account::change_role)
        .get("/werk/team", Guard::Worker(Action::ReadTeam), team::show)
        .post("/werk/team/uitnodigen", Guard::Worker(Action::ManageTeam), team::invite)
        .post("/werk/team/{worker}/stoppen", Guard::Worker(Action::ManageTeam), team::end_account)
        .post("/werk/team/{worker}/toelaten", Guard::Worker(Action::AdmitToCircle), team::admit)
        .post("/werk/team/sleutels", Guard::Worker(Action::AdmitToCircle), team::renew_keys)
        .get("/werk/talen", Guard::Worker(Action::ReviewLanguages), languages::show)
        .get("/werk/talen/{code}", Guard::Worker(Action::ReviewLanguages), languages::parts)
        .get("/werk/talen/{code}/lezen", Guard::Worker(Action::ReviewLanguages), languages::read_over)
        .post("/werk/talen/{code}", Guard::Worker(Action::ReviewLanguages), languages::tick)
        .get("/werk/talen/{code}/eigen", Guard::Worker(Action::ReviewLanguages), sayings::list)
        .get("/werk/talen/{code}/eigen/{text}", Guard::Worker(Action::ReviewLanguages), sayings::show)
        .post("/werk/talen/{code}/eigen/{text}", Guard::Worker(Action::ReviewLanguages), sayings::set)
        .get("/werk/woorden", Guard::Worker(Action::BeHere), glossary::show)
        .get("/werk/logboek", Guard::Worker(Action::ReadAccessLog), log::show)
}
