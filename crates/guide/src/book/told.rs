//! What the organisation tells everybody.

use super::kept::{self, Kept};
use crate::model::{ROOM, Told};
use kit::Problem;
use people::{Acting, Fact, House};
use store::Day;

/// What is told at the front door.
///
/// # Errors
/// [`Problem::Unavailable`] before an organisation was founded.
pub async fn told(house: &House) -> Result<Told, Problem> {
    kept::at_the_door(house).await
}

/// What this worker's organisation tells.
///
/// # Errors
/// [`Problem::Broken`] when it is damaged.
pub fn told_by(acting: &Acting) -> Result<Told, Problem> {
    kept::by(acting)
}

/// Changes what is told. `change` may leave facts for the totals, which are kept with it: what it does happens once.
/// When somebody else changed something meanwhile, it is done again on what stands there then.
///
/// # Errors
/// What `change` refuses; [`Problem::Conflict`] when others do not stop changing things.
pub async fn change(
    acting: &Acting,
    change: impl Fn(&mut Told) -> Result<Vec<Fact>, Problem>,
) -> Result<(), Problem> {
    kept::change(acting, change).await
}

impl Kept for Told {
    const ROOM: &'static str = ROOM;

    fn tidy(&mut self, today: Day) {
        self.without_past(today);
    }
}
