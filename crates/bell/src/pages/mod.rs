//! The pages of this room: how a worker wants to be rung, who is on call, and the small program with which a browser
//! rings.

mod settings;
mod watch;
mod worker;

use people::{Action, Guard, Routes};

/// Where the page stands.
pub const PATH: &str = "/werk/meldingen";

/// The routes of this room.
pub fn routes() -> Routes {
    let own = Guard::Worker(Action::BeHere);
    Routes::new()
        .get("/bel.js", Guard::Open, worker::script)
        .get(PATH, own, settings::show)
        .post(PATH, own, settings::set)
        .post("/werk/meldingen/toestel", own, settings::hear)
        .post("/werk/meldingen/toestel/{number}/weg", own, settings::deafen)
        .post("/werk/meldingen/proef", own, settings::rehearse)
        .post("/werk/meldingen/dienst", Guard::Worker(Action::KeepBells), watch::set)
}

pub use worker::script_path;
