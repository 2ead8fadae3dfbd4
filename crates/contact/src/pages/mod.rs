//! The pages of this room: the front door and the thread for the person, the desk for workers.

mod about;
mod acts;
mod adviser;
mod aids;
mod board;
mod caseload;
mod choice;
mod code;
mod concern;
pub mod consult;
mod desk;
mod door;
mod hello;
mod help;
mod hold;
mod holding;
mod item;
mod keeper;
mod kind;
mod lane;
mod leave;
mod live;
mod moved;
mod news;
mod notes;
mod phrase_line;
mod phrases;
mod practice;
mod promise;
mod ring;
mod rules;
mod spoken;
mod thread;
mod told;
mod topics;
mod undo;
mod unsaid;
mod visit_told;
mod visits;
mod wishes;
mod words;

use kit::Problem;
use people::{Act, Action, Guard, Routes};
use store::Id;

/// The routes of this room.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadConversation);
    let write = Guard::Worker(Action::AnswerConversation);
    Routes::new()
        .get("/", Guard::Open, door::show)
        .post_within(Act::FirstMessage, "/hoi", Guard::Open, door::begin)
        .post("/begin", Guard::Open, door::begin_about)
        .get("/z", Guard::Open, concern::show)
        .post_within(Act::FirstMessage, "/z", Guard::Open, concern::take)
        .get("/v", Guard::Open, adviser::show)
        .post_within(Act::FirstMessage, "/v", Guard::Open, adviser::begin)
        .get("/lees/{card}", Guard::Open, help::show)
        .get("/werk/voordeur", Guard::Worker(Action::KeepDoor), keeper::show)
        .post("/werk/voordeur", Guard::Worker(Action::KeepDoor), keeper::set)
        .get("/werk/vertrouwelijk", Guard::Worker(Action::KeepAdviserCircle), adviser::space)
        .post("/werk/vertrouwelijk", Guard::Worker(Action::KeepAdviserCircle), adviser::begin_space)
        .post("/werk/vertrouwelijk/sleutel", Guard::Worker(Action::KeepAdviserCircle), adviser::renew)
        .post(
            "/werk/vertrouwelijk/{worker}/toelaten",
            Guard::Worker(Action::KeepAdviserCircle),
            adviser::admit,
        )
        .get("/wie-leest-mee", Guard::Open, door::who_reads)
        .get("/toegankelijkheid", Guard::Open, door::accessibility)
        .get("/gesprek", Guard::Visitor, thread::show)
        .post_within(Act::Message, "/gesprek", Guard::Visitor, thread::write)
        .post_within(Act::Message, "/gesprek/gevaar", Guard::Visitor, thread::call_for_help)
        .post("/gesprek/wissen", Guard::Visitor, thread::erase_all)
        .post("/gesprek/bericht/{record}/wissen", Guard::Visitor, thread::erase_one)
        .get("/gesprek/code", Guard::Visitor, code::ask)
        .post("/gesprek/code", Guard::Visitor, code::show)
        .post("/gesprek/code/bewaard", Guard::Visitor, code::put_away)
        .post("/gesprek/code/nieuw", Guard::Visitor, code::renew)
        .post("/werk/gesprekken/{id}/code/nieuw", Guard::Worker(Action::RenewCode), code::renew_lost)
        .get("/weg", Guard::Open, leave::by_link)
        .get("/weg/uitleg", Guard::Open, leave::about)
        .post("/gesprek/weg", Guard::Open, leave::with_draft)
        .post("/gesprek/klaar", Guard::Visitor, leave::leave_nothing)
        .post("/gesprek/concept", Guard::Visitor, undo::keep_draft)
        .post("/gesprek/bericht/{record}/terug", Guard::Visitor, undo::take_back)
        .post("/gesprek/bericht/{record}/nu", Guard::Visitor, undo::send_now)
        .get("/gesprek/nieuws", Guard::Visitor, news::show)
        .get("/gesprek/regels", Guard::Visitor, rules::show)
        .post("/gesprek/regels/kijken", Guard::Visitor, rules::look)
        .post("/gesprek/regels/kijken/akkoord", Guard::Visitor, rules::agree)
        .post("/gesprek/regels/verdwijnen", Guard::Visitor, rules::vanish)
        .post("/gesprek/regels/contact", Guard::Visitor, rules::contact)
        .post("/gesprek/regels/contact/weg", Guard::Visitor, rules::forget_contact)
        .get_by_itself("/gesprek/gebeurtenissen", Guard::Visitor, live::visitor_events)
        .get_by_itself("/gesprek/stroom", Guard::Visitor, live::visitor_stream)
        .post_within(Act::Typing, "/gesprek/typt", Guard::Visitor, live::visitor_types)
        .post_by_itself("/gesprek/gezien", Guard::Visitor, live::visitor_saw)
        .get_by_itself("/werk/gesprekken/{id}/gebeurtenissen", read, live::worker_events)
        .get_by_itself("/werk/gesprekken/{id}/stroom", read, live::worker_stream)
        .post("/werk/gesprekken/{id}/typt", write, live::worker_types)
        .post_by_itself("/werk/gesprekken/{id}/gezien", read, live::worker_saw)
        .get("/werk/gesprekken", read, desk::list)
        .get_by_itself("/werk/gesprekken/lijst", read, desk::list)
        .get_by_itself("/werk/gesprekken/gebeurtenissen", read, live::desk_events)
        .get_by_itself("/werk/gesprekken/stroom", read, live::desk_stream)
        .get("/werk/gesprekken/{id}", read, desk::show)
        .post("/werk/gesprekken/{id}/antwoord", write, acts::answer)
        .post("/werk/gesprekken/{id}/notitie", write, acts::note)
        .post("/werk/gesprekken/{id}/stand", write, acts::change_state)
        .post("/werk/gesprekken/{id}/kanaal", write, acts::offer)
        .post("/werk/gesprekken/{id}/gebeld", write, acts::called)
        .post("/werk/gesprekken/{id}/code", write, acts::hand_out_code)
        .post("/werk/gesprekken/{id}/bak", write, lane::take_out)
        .post("/werk/gesprekken/{id}/dempen", write, lane::mute)
        .post("/werk/gesprekken/{id}/bericht/{record}/nu", write, undo::send_answer_now)
        .post("/werk/gesprekken/{id}/concept", write, undo::keep_answer_draft)
        .post("/werk/gesprekken/{id}/bereiken", write, wishes::reach)
        .post("/werk/gesprekken/{id}/kijken", write, wishes::propose_look)
        .post("/werk/gesprekken/van-poging/{shift}/{attempt}", write, acts::begin_from_attempt)
        .foretelling(promise::foretell)
        .telling(promise::tell_in_own_words)
        .and(ring::routes())
        .and(moved::routes())
        .and(choice::routes())
        .and(spoken::routes())
        .and(holding::routes())
        .and(board::routes())
        .and(caseload::routes())
        .and(phrases::routes())
        .and(topics::routes())
        .and(about::routes())
        .and(notes::routes())
        .and(visits::routes())
        .and(consult::routes())
        .and(hello::routes())
        .and(practice::routes())
}

/// An id in a path.
fn id_in(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}
