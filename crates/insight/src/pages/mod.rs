//! The pages of this room: preparing a year's totals, and reading what was released.

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
}
