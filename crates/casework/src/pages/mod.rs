//! The pages of this room. A handler reads a form, asks the book, and draws; nothing more.

mod advice;
mod agenda;
mod case;
mod course;
mod domains;
mod fields;
mod handover;
mod journal;
mod keeping;
mod list;
mod mine;
mod mine_acts;
mod mine_forms;
mod moving;
mod overview;
mod own_agenda;
mod part;
mod plan;
mod safety;
mod team;
mod today;
mod twice;
mod view;

use crate::book::Receipt;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Page, Problem, show as draw};
use people::{Action, Guard, Routes};
use store::Id;

/// The routes of this room.
pub fn routes() -> Routes {
    reading()
        .and(plan_forms())
        .and(leading())
        .and(own_forms())
        .and(own_acts())
        .and(agenda::routes())
        .and(safety::routes())
        .and(moving::routes())
        .and(twice::routes())
        .and(keeping::routes())
        .and(advice::routes())
}

fn reading() -> Routes {
    let read = Guard::Worker(Action::ReadCase);
    let write = Guard::Worker(Action::WriteCase);
    Routes::new()
        .get("/werk/trajecten", read, list::show)
        .post("/werk/trajecten/zoeken", read, list::search)
        .post("/werk/trajecten/nieuw/{conversation}", Guard::Worker(Action::StartCase), case::start)
        .get("/werk/trajecten/{case}", read, case::show)
        .get("/werk/trajecten/deel/{part}", read, part::show)
        .post("/werk/trajecten/deel/{part}/notitie", write, part::note)
        .get("/werk/overzicht", Guard::Worker(Action::OverseeCases), overview::show)
        .get("/werk/overzicht/nazien/{letter}", Guard::Worker(Action::BreakGlass), overview::review)
        .post("/werk/overzicht/nazien/{letter}", Guard::Worker(Action::BreakGlass), overview::keep_review)
        .get("/werk/overzicht/{case}/nood", Guard::Worker(Action::BreakGlass), overview::ask_reason)
        .post("/werk/overzicht/{case}/nood", Guard::Worker(Action::BreakGlass), overview::break_glass)
}

fn plan_forms() -> Routes {
    let write = Guard::Worker(Action::WriteCase);
    Routes::new()
        .get("/werk/trajecten/{case}/nodig", write, plan::needs)
        .post("/werk/trajecten/{case}/nodig", write, plan::keep_needs)
        .get("/werk/trajecten/{case}/keuze", write, plan::choice)
        .post("/werk/trajecten/{case}/keuze", write, plan::keep_choice)
        .get("/werk/trajecten/{case}/veilig-contact", write, plan::safe_contact)
        .post("/werk/trajecten/{case}/veilig-contact", write, plan::keep_safe_contact)
        .get("/werk/trajecten/{case}/veiligheidsplan", write, plan::safety)
        .post("/werk/trajecten/{case}/veiligheidsplan", write, plan::keep_safety)
        .get("/werk/trajecten/{case}/leefgebied", write, domains::new)
        .post("/werk/trajecten/{case}/leefgebied", write, domains::keep)
        .get("/werk/trajecten/{case}/leefgebied/{card}", write, domains::change)
        .get("/werk/trajecten/{case}/doel", write, plan::goal)
        .post("/werk/trajecten/{case}/doel", write, plan::keep_goal)
        .get("/werk/trajecten/{case}/stap", write, plan::step)
        .post("/werk/trajecten/{case}/stap", write, plan::keep_step)
        .post("/werk/trajecten/{case}/stap/{step}/klaar", write, plan::toggle_step)
        .get("/werk/trajecten/{case}/evaluatie", write, plan::review)
        .post("/werk/trajecten/{case}/evaluatie", write, plan::keep_review)
        .get("/werk/trajecten/{case}/check-in", write, course::check_in)
        .post("/werk/trajecten/{case}/check-in", write, course::send_check_in)
        .get("/werk/trajecten/{case}/ritme", write, course::rhythm)
        .post("/werk/trajecten/{case}/ritme", write, course::set_rhythm)
}

fn leading() -> Routes {
    let lead = Guard::Worker(Action::LeadCase);
    Routes::new()
        .post("/werk/trajecten/{case}/code", lead, case::tie_code)
        .get("/werk/trajecten/{case}/toestemming", lead, team::consent)
        .post("/werk/trajecten/{case}/toestemming", lead, team::keep_consent)
        .post("/werk/trajecten/{case}/toestemming/{record}/intrekken", lead, team::withdraw)
        .get("/werk/trajecten/{case}/team", lead, team::propose)
        .post("/werk/trajecten/{case}/team", lead, team::keep_proposal)
        .get("/werk/trajecten/{case}/team/{proposal}", lead, team::told)
        .post("/werk/trajecten/{case}/team/{proposal}", lead, team::keep_told)
        .post("/werk/trajecten/{case}/team/{proposal}/nee", lead, team::refused)
        .get("/werk/trajecten/{case}/overdragen", lead, handover::show)
        .post("/werk/trajecten/{case}/overdragen", lead, handover::keep)
        .get("/werk/trajecten/{case}/fase", lead, course::phase)
        .post("/werk/trajecten/{case}/fase", lead, course::change_phase)
        .get("/werk/trajecten/{case}/sluiten", lead, course::close)
        .post("/werk/trajecten/{case}/sluiten", lead, course::close_it)
        .post("/werk/trajecten/{case}/wissen", lead, course::erase)
}

fn own_forms() -> Routes {
    let own = Guard::Visitor;
    Routes::new()
        .get("/mijn", own, mine::show)
        .get("/mijn/kopie", own, mine::copy)
        .get("/mijn/veilig-contact", own, mine_forms::contact)
        .post("/mijn/veilig-contact", own, mine_forms::keep_contact)
        .get("/mijn/contactwens", own, mine_forms::wish)
        .post("/mijn/contactwens", own, mine_forms::keep_wish)
        .get("/mijn/fase", own, mine_forms::phase)
        .post("/mijn/fase", own, mine_forms::change_phase)
        .get("/mijn/leefgebied", own, mine_forms::new_domain)
        .post("/mijn/leefgebied", own, mine_forms::keep_domain)
        .get("/mijn/leefgebied/{card}", own, mine_forms::domain)
        .get("/mijn/team/{proposal}", own, mine_forms::proposal)
        .post("/mijn/team/{proposal}/ja", own, mine_forms::accept)
        .get("/mijn/begeleider", own, mine_forms::guide)
        .post("/mijn/begeleider", own, mine_forms::answer_guide)
        .get("/mijn/check-in/{record}", own, mine_forms::check_in)
        .post("/mijn/check-in/{record}", own, mine_forms::answer_check_in)
        .get("/mijn/ritme", own, mine_forms::rhythm)
        .post("/mijn/ritme", own, mine_forms::set_rhythm)
        .get("/mijn/aanvulling/{record}", own, mine_forms::beside)
        .post("/mijn/aanvulling/{record}", own, mine_forms::keep_beside)
        .get("/mijn/geld", own, mine_forms::money)
        .post("/mijn/geld", own, mine_forms::keep_money)
        .get("/mijn/afsluiten", own, mine_forms::close)
        .post("/mijn/afsluiten", own, mine_forms::close_it)
}

fn own_acts() -> Routes {
    let own = Guard::Visitor;
    Routes::new()
        .post("/mijn/leefgebied/{card}/te-veel", own, mine_acts::too_much)
        .post("/mijn/leefgebied/{card}/sluiten", own, mine_acts::close_domain)
        .post("/mijn/team/{proposal}/nee", own, mine_acts::refuse)
        .post("/mijn/toestemming/{record}/intrekken", own, mine_acts::withdraw)
        .post("/mijn/vel/{record}/wissen", own, mine_acts::erase_one)
        .post("/mijn/vel/{record}/themas", own, mine_acts::remove_themes)
        .post("/mijn/andere-begeleider", own, mine_acts::other_guide)
        .post("/mijn/opnieuw", own, mine_acts::reopen)
}

/// An id in a path.
fn id_in(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}

/// The page of a file.
fn case_path(case: Id) -> String {
    format!("/werk/trajecten/{case}")
}

/// A form of a file.
fn sub(case: Id, path: &str) -> String {
    format!("/werk/trajecten/{case}/{path}")
}

/// Back to the page of a file.
fn back_to(case: Id) -> Response {
    Redirect::to(&case_path(case)).into_response()
}

/// Back to the client's own page.
fn back_to_mine() -> Response {
    Redirect::to("/mijn").into_response()
}

#[derive(Template)]
#[template(path = "casework/erased.html")]
struct Erased {
    page: Page,
    receipt: Receipt,
    next: &'static str,
}

/// "Everything is erased", with the receipt; shown once.
fn erased_page(page: Page, receipt: Receipt, next: &'static str) -> Response {
    draw(&Erased { page, receipt, next })
}
