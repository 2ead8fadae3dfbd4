//! The pages of this room. A handler reads a form, asks the book, and draws; nothing more.

mod advice;
mod agenda;
mod another;
mod asking;
mod at_work;
mod began;
mod builder;
mod case;
mod changing;
mod consent_rules;
mod course;
mod debts;
mod domains;
mod fields;
mod goals;
mod guideless;
mod handover;
mod homes;
mod inbound;
mod intake;
mod journal;
mod keeping;
mod known;
mod list;
mod lists;
mod looked;
mod met;
mod mine;
mod mine_acts;
mod mine_forms;
mod moving;
mod needs;
mod offers;
mod open_help;
mod overview;
mod own_agenda;
mod part;
mod part_agenda;
mod part_notes;
mod pass_ask;
mod plan;
mod practical;
mod preview;
pub(crate) mod quiet;
mod relief;
mod safe;
mod safety;
mod shape;
mod shelter;
mod short;
pub(crate) mod sources;
mod team;
mod today;
mod tools;
mod training;
mod transfer;
mod twice;
mod versions;
mod view;
mod ways;
mod writer;

pub use writer::{SEEN_FIELD, seen};

use crate::book::Receipt;
use crate::model::Side;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Page, Problem, show as draw};
use people::{Act, Action, Guard, Routes};
use store::Id;

/// The routes of this room.
pub fn routes() -> Routes {
    reading()
        .telling(crate::book::own_words)
        .telling(crate::book::own_domains)
        .and(plan_forms())
        .and(written_by_both(Side::Guide))
        .and(written_by_both(Side::Client))
        .and(shaping())
        .and(beginning())
        .and(leading())
        .and(own_forms())
        .and(own_acts())
        .and(agenda::routes())
        .and(part_agenda::routes())
        .and(changing::routes())
        .and(part_notes::routes())
        .and(safety::routes())
        .and(moving::routes())
        .and(twice::routes())
        .and(keeping::routes())
        .and(looked::routes())
        .and(advice::routes())
        .and(another::routes())
        .and(guideless::routes())
        .and(began::routes())
        .and(builder::routes())
        .and(consent_rules::routes())
        .and(shelter::routes())
        .and(tools::routes())
        .and(transfer::routes())
        .and(practical::routes())
        .and(lists::routes())
        .and(relief::routes())
        .and(offers::routes())
        .and(training::routes())
        .and(quiet::routes())
        .and(open_help::routes())
        .and(sources::routes())
        .and(pass_ask::routes())
        .and(ways::routes(Side::Guide))
        .and(ways::routes(Side::Client))
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
        .get("/werk/trajecten/{case}/evaluatie", write, plan::review)
        .post("/werk/trajecten/{case}/evaluatie", write, plan::keep_review)
        .get("/werk/trajecten/{case}/check-in", write, course::check_in)
        .post("/werk/trajecten/{case}/check-in", write, course::send_check_in)
        .get("/werk/trajecten/{case}/ritme", write, course::rhythm)
        .post("/werk/trajecten/{case}/ritme", write, course::set_rhythm)
}

/// The address of a form that both write, on one of the two sides.
macro_rules! on_side {
    ($side:expr, $path:literal) => {
        match $side {
            Side::Guide => concat!("/werk/trajecten/{case}/", $path),
            Side::Client => concat!("/mijn/", $path),
        }
    };
}

/// What the guide and the client both write: each form once, on either side.
fn written_by_both(side: Side) -> Routes {
    let guard = match side {
        Side::Guide => Guard::Worker(Action::WriteCase),
        Side::Client => Guard::Visitor,
    };
    Routes::new()
        .get(on_side!(side, "nodig"), guard, needs::needs)
        .post(on_side!(side, "nodig"), guard, needs::keep_needs)
        .get(on_side!(side, "veilig-contact"), guard, safe::contact)
        .post(on_side!(side, "veilig-contact"), guard, safe::keep_contact)
        .get(on_side!(side, "veiligheidsplan"), guard, safe::plan)
        .post(on_side!(side, "veiligheidsplan"), guard, safe::keep_plan)
        .get(on_side!(side, "keuze"), guard, needs::choice)
        .post(on_side!(side, "keuze"), guard, needs::keep_choice)
        .get(on_side!(side, "leefgebied"), guard, domains::new)
        .post(on_side!(side, "leefgebied"), guard, domains::open)
        .get(on_side!(side, "leefgebied/{card}"), guard, domains::card)
        .post(on_side!(side, "leefgebied/{card}"), guard, domains::keep)
        .post(on_side!(side, "leefgebied/{card}/te-veel"), guard, domains::too_much)
        .post(on_side!(side, "leefgebied/{card}/gaat-weer"), guard, domains::can_again)
        .get(on_side!(side, "leefgebied/{card}/schaal"), guard, domains::scale)
        .post(on_side!(side, "leefgebied/{card}/schaal"), guard, domains::answer)
        .get(on_side!(side, "doel"), guard, goals::new_goal)
        .post(on_side!(side, "doel"), guard, goals::add_goal)
        .get(on_side!(side, "doel/{goal}"), guard, goals::goal)
        .post(on_side!(side, "doel/{goal}"), guard, goals::keep_goal)
        .get(on_side!(side, "doel/{goal}/klaar"), guard, goals::end_goal)
        .post(on_side!(side, "doel/{goal}/klaar"), guard, goals::keep_end)
        .post(on_side!(side, "doel/{goal}/weer"), guard, goals::take_up)
        .post(on_side!(side, "doel/{goal}/eerder"), guard, goals::earlier)
        .post(on_side!(side, "doel/{goal}/later"), guard, goals::later)
        .get(on_side!(side, "stap"), guard, goals::new_step)
        .post(on_side!(side, "stap"), guard, goals::add_step)
        .get(on_side!(side, "stap/{step}"), guard, goals::step)
        .post(on_side!(side, "stap/{step}"), guard, goals::keep_step)
        .post(on_side!(side, "stap/{step}/klaar"), guard, goals::step_done)
        .post(on_side!(side, "stap/{step}/open"), guard, goals::step_open)
        .get(on_side!(side, "vragen"), guard, short::new)
        .post(on_side!(side, "vragen"), guard, short::add)
        .get(on_side!(side, "vragen/{question}"), guard, short::question)
        .post(on_side!(side, "vragen/{question}"), guard, short::keep)
        .post(on_side!(side, "spoor/heel"), guard, short::whole)
        .post(on_side!(side, "spoor/kort"), guard, short::only_questions)
        .get(on_side!(side, "balans"), guard, goals::balance)
        .post(on_side!(side, "balans"), guard, goals::keep_balance)
        .get(on_side!(side, "tegelijk/{version}"), guard, versions::show_both)
        .post(on_side!(side, "tegelijk/{version}/nemen"), guard, versions::take)
        .post(on_side!(side, "tegelijk/{version}/laten"), guard, versions::leave)
        .get(on_side!(side, "verloop/{record}"), guard, versions::history)
        .get(on_side!(side, "veranderd"), guard, versions::changed)
}

/// What the organisation adds to the nine life domains.
fn shaping() -> Routes {
    let shape = Guard::Worker(Action::ShapePlans);
    Routes::new()
        .get("/werk/leefgebieden", shape, shape::show)
        .post("/werk/leefgebieden", shape, shape::add_domain)
        .post("/werk/leefgebieden/schaal", shape, shape::add_scale)
        .post("/werk/leefgebieden/{added}/stoppen", shape, shape::end)
        .post("/werk/leefgebieden/{added}/weer", shape, shape::offer_again)
}

/// How a file begins: an ask, a slip for a referrer, somebody who is met.
fn beginning() -> Routes {
    let start = Guard::Worker(Action::StartCase);
    let own = Guard::Visitor;
    Routes::new()
        .get("/werk/aanmeldingen", start, intake::show)
        .post("/werk/aanmeldingen/nieuw", start, met::begin)
        .post("/werk/aanmeldingen/code", start, intake::make_slip)
        .get("/werk/aanmeldingen/{ask}", start, intake::ask)
        .post("/werk/aanmeldingen/{ask}/begin", start, intake::begin)
        .post("/werk/aanmeldingen/{ask}/oppakken", start, intake::take_up)
        .post("/werk/aanmeldingen/{ask}/loslaten", start, intake::let_go)
        .get("/werk/trajecten/kort/{conversation}", start, intake::short)
        .post("/werk/trajecten/kort/{conversation}", start, intake::begin_short)
        .get("/mijn/vraag", own, asking::show)
        .post("/mijn/vraag", own, asking::ask)
        .post("/mijn/vraag/terug", own, asking::take_back)
        .get("/mijn/naam", own, asking::name)
        .post("/mijn/naam", own, asking::keep_name)
        .get("/mijn/toestemming", own, asking::consent)
        .post("/mijn/toestemming", own, asking::keep_consent)
        .get("/aandragen", Guard::Open, inbound::show)
        .post_within(Act::Code, "/aandragen", Guard::Open, inbound::take)
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
        .get("/mijn/kopie/bestand", own, mine::copy_file)
        .get("/mijn/kopie/uitleg", own, mine::copy_schema)
        .get("/mijn/contactwens", own, safe::wish)
        .post("/mijn/contactwens", own, safe::keep_wish)
        .get("/mijn/fase", own, mine_forms::phase)
        .post("/mijn/fase", own, mine_forms::change_phase)
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
        .post("/mijn/verloop/{record}/wissen", own, versions::erase)
        .post("/mijn/leefgebied/{card}/sluiten", own, mine_acts::close_domain)
        .post("/mijn/team/{proposal}/nee", own, mine_acts::refuse)
        .post("/mijn/toestemming/{record}/intrekken", own, mine_acts::withdraw)
        .post("/mijn/vel/{record}/wissen", own, mine_acts::erase_one)
        .post("/mijn/vel/{record}/themas", own, mine_acts::remove_themes)
        .post("/mijn/opnieuw", own, mine_acts::reopen)
        .post("/mijn/schrijven", own, mine_acts::begin_talk)
}

/// An id in a path.
fn id_in(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}

/// The page of a file.
fn case_path(case: Id) -> String {
    format!("/werk/trajecten/{case}")
}

/// The page of a part.
fn part_path(part: Id) -> String {
    format!("/werk/trajecten/deel/{part}")
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
