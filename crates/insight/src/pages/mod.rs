//! The pages of this room: preparing a year's totals, and reading what was released.

pub mod account;
pub mod capacity;
pub mod cards;
pub mod desk;
pub mod field;
pub mod figures;
pub mod own;
pub mod pledges;
pub mod prepare;
pub mod protection;
pub mod regions;
mod table;
pub mod worked_regions;

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
        .and(register())
        .and(settings())
}

/// The yearly account and the letter on commitments.
fn accounts() -> Routes {
    let (write, read) = (Guard::Worker(Action::PrepareFigures), Guard::Worker(Action::ReadFigures));
    Routes::new()
        .get("/werk/verantwoording/verslag/{year}", write, account::write::show)
        .post("/werk/verantwoording/verslag/{year}/teksten", write, account::write::texts)
        .post("/werk/verantwoording/verslag/{year}/weg", write, account::write::remove)
        .post("/werk/verantwoording/verslag/{year}/register", write, account::write::take_over)
        .post("/werk/verantwoording/verslag/{year}/tabellen", write, account::choose::choose)
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

/// What was promised in public.
fn register() -> Routes {
    let (read, write) = (Guard::Worker(Action::ReadFigures), Guard::Worker(Action::KeepRecommendations));
    Routes::new()
        .get("/werk/toezeggingen", read, pledges::list)
        .post("/werk/toezeggingen", write, pledges::add)
        .get("/werk/toezeggingen/{pledge}", read, pledges::one)
        .post("/werk/toezeggingen/{pledge}", write, pledges::happened)
        .post("/werk/toezeggingen/{pledge}/weg", write, pledges::remove)
}

/// What an organisation sets about its figures.
fn settings() -> Routes {
    let write = Guard::Worker(Action::PrepareFigures);
    Routes::new()
        .get("/werk/verantwoording/tabellen", write, own::list)
        .get("/werk/verantwoording/tabellen/nieuw", write, own::new)
        .post("/werk/verantwoording/tabellen", write, own::declare)
        .post("/werk/verantwoording/tabellen/weg", write, own::remove)
        .post("/werk/verantwoording/tabellen/kiezen", write, own::choose)
        .get("/werk/verantwoording/bescherming", write, protection::show)
        .post("/werk/verantwoording/bescherming", write, protection::choose)
        .get("/werk/verantwoording/ruimte", write, capacity::show)
        .post("/werk/verantwoording/ruimte", write, capacity::reckon)
        .get("/werk/verantwoording/regios", write, worked_regions::show)
        .post("/werk/verantwoording/regios", write, worked_regions::add)
        .post("/werk/verantwoording/regios/weg", write, worked_regions::remove)
        .post("/werk/verantwoording/regios/wie", write, worked_regions::put)
        .get("/werk/cijfers/regios", Guard::Worker(Action::ReadFigures), regions::show)
        .post("/werk/cijfers/regios", write, regions::add)
        .post("/werk/cijfers/regios/weg", write, regions::remove)
}
