//! The pages of outreach.

pub mod attempts;
pub(crate) mod care;
pub(crate) mod channels;
mod contact_row;
pub(crate) mod contacts;
pub(crate) mod debrief;
pub(crate) mod drafts;
pub(crate) mod duty;
pub(crate) mod joint;
pub(crate) mod kinds;
mod meanwhile;
pub(crate) mod roster;
pub(crate) mod rules;
pub(crate) mod shifts;
pub(crate) mod street;
pub mod visit_new;
pub mod visits;
pub mod youth;

use kit::{Choice, Problem};
use people::model::shown_name;
use people::{Action, Guard, Role, Routes};
use store::{Id, Worker};

/// The routes of outreach.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadShifts);
    let run = Guard::Worker(Action::RunShift);
    let watch = Guard::Worker(Action::WatchVisit);
    let visit = Guard::Worker(Action::MakeVisit);
    Routes::new()
        .get("/werk/diensten", read, shifts::list)
        .post("/werk/diensten", run, shifts::start)
        .get("/werk/diensten/{shift}", run, shifts::show)
        .post("/werk/diensten/{shift}/tel", run, shifts::tally)
        .post("/werk/diensten/{shift}/stoppen", run, shifts::stop)
        .get("/werk/diensten/contacten", run, contacts::show)
        .post("/werk/diensten/contacten", run, contacts::find)
        .post("/werk/diensten/{shift}/toch-niet", run, attempts::not_now)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/vergissing", run, attempts::mistaken)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/nee", run, attempts::refused)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/nog-eens", run, attempts::again)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/bevestigd", run, attempts::confirmed)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/jong", run, youth::told)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/niet-jong", run, youth::of_age)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/meegelezen", run, youth::read_along)
        .get("/werk/diensten/{shift}/pogingen/{attempt}/overleg", run, youth::consult)
        .post("/werk/diensten/{shift}/pogingen/{attempt}/overleg", run, youth::consulted)
        .post("/werk/diensten/{shift}/overleg/{consultation}/eens", run, youth::agreed)
        .post("/werk/diensten/{shift}/nagepraat", run, care::talked)
        .post("/werk/diensten/{shift}/zwaar", run, care::heavy)
        .post("/werk/diensten/{shift}/niet-zwaar", run, care::not_heavy)
        .and(field_routes())
        .get("/werk/bezoeken", watch, visits::list)
        .get("/werk/bezoeken/nieuw/{about}", visit, visit_new::ask)
        .get("/werk/bezoeken/{visit}", watch, visits::show)
        .post("/werk/bezoeken/{visit}/vertrek", visit, visits::depart)
        .post("/werk/bezoeken/{visit}/aankomst", visit, visits::arrive)
        .post("/werk/bezoeken/{visit}/langer", visit, visits::longer)
        .post("/werk/bezoeken/{visit}/buddy", visit, visits::other_buddy)
        .post("/werk/bezoeken/{visit}/teken", watch, visits::answer)
        .get("/werk/dienst", watch, duty::show)
        .post("/werk/dienst", visit, duty::say)
        .get("/werk/nabespreken", visit, debrief::show)
        .post("/werk/nabespreken", visit, debrief::say)
        .and(street::routes())
        .and(kinds::routes())
}

/// What the team keeps for itself: its channels, its roster, its events, its load.
fn field_routes() -> Routes {
    let run = Guard::Worker(Action::RunShift);
    let keep = Guard::Worker(Action::KeepField);
    let lead = Guard::Worker(Action::LeadOutreach);
    let (watch, visit) = (Guard::Worker(Action::WatchVisit), Guard::Worker(Action::MakeVisit));
    Routes::new()
        .post("/werk/diensten/op-lijst", run, shifts::start_listed)
        .post("/werk/diensten/collega", visit, care::ask)
        .post("/werk/diensten/collega/{call}/ik-ga", watch, care::answer)
        .get("/werk/kanalen", keep, channels::list)
        .post("/werk/kanalen", keep, channels::add)
        .get("/werk/kanalen/redenen", keep, channels::reasons)
        .post("/werk/kanalen/redenen", keep, channels::add_reason)
        .post("/werk/kanalen/redenen/gebruik", lead, channels::use_reason)
        .post("/werk/kanalen/redenen/{reason}/twijfel", keep, channels::doubt)
        .get("/werk/kanalen/afspraken", lead, rules::show)
        .post("/werk/kanalen/afspraken", lead, rules::set)
        .get("/werk/kanalen/{channel}", keep, channels::show)
        .post("/werk/kanalen/{channel}", keep, channels::edit)
        .post("/werk/kanalen/{channel}/opbergen", keep, channels::put_away)
        .post("/werk/kanalen/{channel}/terug", keep, channels::take_out)
        .get("/werk/dekking", keep, channels::coverage)
        .get("/werk/rooster", keep, roster::show)
        .post("/werk/rooster", keep, roster::plan)
        .post("/werk/rooster/{post}/erbij", run, roster::join)
        .post("/werk/rooster/{post}/eraf", run, roster::leave)
        .post("/werk/rooster/{post}/weg", keep, roster::cancel)
        .get("/werk/bijeenkomsten", keep, joint::list)
        .post("/werk/bijeenkomsten", keep, joint::note)
        .post("/werk/bijeenkomsten/{event}/terug", keep, joint::take_back)
        .get("/kaart/wie-wij-zijn", Guard::Open, joint::card)
        .get("/werk/belasting", lead, care::load)
}

/// An id out of a path; what is no id is not there.
fn id(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}

/// Colleagues as options of a form.
fn choices(page: &kit::Page, colleagues: &[(Worker, Role)]) -> Vec<Choice> {
    colleagues
        .iter()
        .map(|(worker, role)| {
            let label = format!("{} · {}", shown_name(&worker.sign_in_name), page.t(&role.text_key()));
            Choice::new(worker.id.to_string(), label)
        })
        .collect()
}

/// Reads which of these colleagues was chosen.
fn chosen(form: &mut kit::Form, field: &'static str, colleagues: &[(Worker, Role)]) -> Option<Id> {
    let codes: Vec<(String, Id)> =
        colleagues.iter().map(|(worker, _)| (worker.id.to_string(), worker.id)).collect();
    let among: Vec<(&str, Id)> = codes.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    form.choice(field, &among)
}
