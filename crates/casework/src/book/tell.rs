//! What the client does in a later room, and the lead of the file is to see.

use super::{ending, mine};
use kit::Problem;
use people::{Visitor, Work};
use store::{Holder, Id};

/// Within other work of the client: their file says that there is something new, and its lead is reminded of the dossier
/// in which it stands. Without a file nobody is told.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed; keeping it can meet [`Problem::Conflict`].
pub async fn tell_lead(visitor: &Visitor, work: &mut Work, about: Id) -> Result<(), Problem> {
    let Some(mut own) = mine::own(visitor).await? else { return Ok(()) };
    let house = &visitor.ask().house;
    own.file.case.waiting = true;
    own.file.case.ahead.had_contact(work.day());
    ending::count_anew(house, work, &mut own.file);
    let at = work.now;
    bell::waits(work, house, about, &[Holder::Circle(own.file.case.circle)], at);
    own.file.keep_head(work)
}
