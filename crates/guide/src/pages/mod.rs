//! The pages of this room: what everybody may read, bookings, the safety planner; what workers set and see.

mod booking;
mod cards;
mod complaint;
mod desk;
mod edit;
mod events;
mod fields;
mod hints;
mod links;
mod media;
mod planner;
mod public;
mod round;
mod rules;
mod settings;
mod sign_forms;
mod signs;
mod view;

pub use view::Line;

use kit::Problem;
use people::{Act, Action, Guard, Routes};
use store::Id;

/// The routes of this room.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadWalkIn);
    let set = Guard::Worker(Action::SetWalkIn);
    Routes::new()
        .get("/weten", Guard::Open, public::index)
        .get("/inloop", Guard::Open, public::walk_in)
        .get("/bellen", Guard::Open, public::call)
        .get("/verwachten", Guard::Open, public::expect)
        .get("/keuzes", Guard::Open, public::goals)
        .get("/gezond", Guard::Open, public::health)
        .get("/gesprekswijzer", Guard::Open, public::professionals)
        .get("/route/{place}", Guard::Open, cards::route)
        .get("/doorgeven", Guard::Open, cards::pass_on)
        .get("/k/{word}", Guard::Open, cards::word)
        .get("/veilig", Guard::Open, planner::show)
        .post("/veilig/kaart", Guard::Open, planner::card)
        .get("/inloop/{slot}", Guard::Open, booking::ask_for)
        .post_within(Act::Booking, "/inloop/{slot}/afspraak", Guard::Open, booking::begin)
        .post_within(Act::Booking, "/inloop/{slot}/bij-mijn-code", Guard::Visitor, booking::add)
        .get("/afspraak", Guard::Visitor, booking::mine)
        .post("/afspraak/{booking}/verzetten", Guard::Visitor, booking::move_to)
        .post("/afspraak/{booking}/afzeggen", Guard::Visitor, booking::cancel)
        .get("/beelden", Guard::Open, media::show)
        .get("/beelden/{print}", Guard::Open, media::file)
        .get("/werk/beelden", Guard::Worker(Action::KeepMedia), media::folder)
        .get("/werk/beelden/{print}", Guard::Worker(Action::KeepMedia), media::one)
        .post("/werk/beelden/{print}", Guard::Worker(Action::KeepMedia), media::set)
        .post("/werk/beelden/{print}/weg", Guard::Worker(Action::KeepMedia), media::remove)
        .get("/werk/inloop", read, desk::show)
        .post("/werk/inloop/tel", read, desk::count)
        .post("/werk/inloop/nagekeken", set, desk::checked)
        .post("/werk/inloop/dicht", set, settings::close_day)
        .post("/werk/inloop/open", set, settings::open_day)
        .post("/werk/inloop/woorden", set, settings::add_word)
        .post("/werk/inloop/woorden/weg", set, settings::remove_word)
        .get("/werk/inloop/bellen", set, settings::line)
        .post("/werk/inloop/bellen", set, settings::set_line)
        .post("/werk/inloop/bellen/weg", set, settings::remove_line)
        .get("/werk/inloop/plekken/{which}", set, edit::place)
        .post("/werk/inloop/plekken/{which}", set, edit::set_place)
        .post("/werk/inloop/plekken/{which}/weg", set, edit::remove_place)
        .get("/werk/inloop/uren/{which}", set, edit::walk_in)
        .post("/werk/inloop/uren/{which}", set, edit::set_walk_in)
        .post("/werk/inloop/uren/{which}/weg", set, edit::remove_walk_in)
        .get("/werk/inloop/bijeenkomsten/{which}", set, events::event)
        .post("/werk/inloop/bijeenkomsten/{which}", set, events::set_event)
        .post("/werk/inloop/bijeenkomsten/{which}/weg", set, events::remove_event)
        .get("/werk/inloop/bijeenkomsten/{which}/afronden", set, round::show)
        .post("/werk/inloop/bijeenkomsten/{which}/afronden", set, round::round_off)
        .telling(crate::book::own_words::tell)
        .and(rules::routes())
        .and(links::routes())
        .and(complaint::routes())
        .and(signs::routes())
        .and(sign_forms::routes())
}

/// An id in a path.
fn id_in(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}
