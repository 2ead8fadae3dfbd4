//! The signposts of an organisation: its rules and its links.

use super::kept::{self, Kept};
use crate::model::Signposts;
use kit::Problem;
use people::{Acting, House};

impl Kept for Signposts {
    const ROOM: &'static str = "guide-signs";
}

/// What is told at the front door.
///
/// # Errors
/// [`Problem::Unavailable`] before an organisation was founded.
pub async fn signs(house: &House) -> Result<Signposts, Problem> {
    kept::at_the_door(house).await
}

/// What this worker's organisation tells.
///
/// # Errors
/// [`Problem::Broken`] when it is damaged.
pub fn signs_by(acting: &Acting) -> Result<Signposts, Problem> {
    kept::by(acting)
}

/// Changes it; when somebody else changed something meanwhile, once more on what stands there then.
///
/// # Errors
/// What `change` refuses; [`Problem::Conflict`] when others do not stop changing things.
pub async fn change(
    acting: &Acting,
    change: impl Fn(&mut Signposts) -> Result<(), Problem>,
) -> Result<(), Problem> {
    kept::change(acting, |signs| change(signs).map(|()| Vec::new())).await
}
