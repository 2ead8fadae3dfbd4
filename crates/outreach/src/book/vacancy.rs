//! Whoever leads hears of a post in the weeks ahead that falls vacant (OUT-28), by the bell that says nothing; the roster says
//! which. Whoever takes the place ends it.

use crate::model::Post;
use crate::model::night::today;
use crate::model::roster::{AHEAD_WEEKS, DUO};
use kit::Problem;
use people::{Acting, CircleKind, Work};
use store::Holder;

/// Rings whoever leads when somebody left a post of the weeks ahead; nobody any more once it is full or gone.
pub(super) async fn tell(
    acting: &Acting,
    work: &mut Work,
    before: Option<&Post>,
    after: Option<&Post>,
) -> Result<(), Problem> {
    let Some(post) = after.or(before) else { return Ok(()) };
    let house = &acting.ask().house;
    if after.is_none_or(|post| post.who.len() >= DUO) {
        bell::quiet(work, house, post.id);
        return Ok(());
    }
    let was = before.map_or(0, |post| post.who.len());
    let ahead = post.day.number() - today(work.now).number();
    if post.who.len() < was && (0..AHEAD_WEEKS * 7).contains(&ahead) {
        let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
        bell::waits(work, house, post.id, &[Holder::Circle(leads.id)], work.now);
    }
    Ok(())
}
