//! The pages of this room: preparing a year's totals, and reading what was released.

pub mod account;
pub mod cards;
pub mod desk;
pub mod field;
pub mod figures;
pub mod prepare;
mod table;

use people::{Action, Guard, Routes};

/// The routes of this room.
pub fn routes() -> Routes {
    let account = Guard::Worker(Action::PrepareFigures);
    Routes::new()
        .get("/werk/verantwoording", account, prepare::show)
        .post("/werk/verantwoording/voorbereiden", account, prepare::prepare)
        .post(
            "/werk/verantwoording/{release}/vrijgeven",
            Guard::Worker(Action::ReleaseFigures),
            figures::release,
        )
        .get("/werk/gesprekken/cijfers", account, desk::show)
        .get("/werk/cijfers/veld", account, field::show)
        .get("/werk/cijfers", Guard::Worker(Action::ReadFigures), figures::show)
        .get("/cijfers", Guard::Open, cards::show)
        .and(accounts())
}

/// The yearly account and the letter on commitments.
fn accounts() -> Routes {
    let (write, read) = (Guard::Worker(Action::PrepareFigures), Guard::Worker(Action::ReadFigures));
    Routes::new()
        .get("/werk/verantwoording/verslag/{year}", write, account::write::show)
        .post("/werk/verantwoording/verslag/{year}/teksten", write, account::write::texts)
        .post("/werk/verantwoording/verslag/{year}/weg", write, account::write::remove)
        .get("/werk/verantwoording/verslag/{year}/voorbeeld", write, account::write::preview)
        .post("/werk/verantwoording/verslag/{year}/klaarzetten", write, account::write::lay_ready)
        .get("/werk/verantwoording/verslag/{year}/regels/{kind}", write, account::line::show)
        .post("/werk/verantwoording/verslag/{year}/regels/{kind}", write, account::line::add)
        .get("/werk/cijfers/verslagen", read, account::read::list)
        .get("/werk/cijfers/verslagen/{account}", read, account::read::show)
        .get("/werk/cijfers/verslagen/{account}/brief", read, account::read::letter)
        .get("/werk/cijfers/verslagen/{account}/bestand/{name}", read, account::read::file)
        .post(
            "/werk/verantwoording/verslagen/{account}/vrijgeven",
            Guard::Worker(Action::ReleaseFigures),
            account::read::release,
        )
}
