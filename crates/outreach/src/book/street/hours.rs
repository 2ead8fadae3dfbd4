//! Hours of rounds beside those of shifts (OUT-28), in the same book: how long a team was there, never who.

use super::ToWrite;
use crate::book::field;
use crate::model::street::hours::channel_of;
use crate::model::street::{Head, LISTS_ROOM, Lists, PlaceKind, RoundHead};
use kit::Problem;
use people::{Acting, Action, Deed, Work};
use store::Id;

/// Keeps in the field book for how long somebody was on the street, beyond what stands there of this round already.
pub(super) async fn was_there(
    acting: &Acting,
    work: &mut Work,
    head: &RoundHead,
    kept_before: u16,
) -> Result<(), Problem> {
    let minutes = head.lasted.minutes().unwrap_or(0).saturating_sub(kept_before);
    let channel = channel_of(&field::read(acting).await?, head);
    if minutes == 0 && channel.is_none() {
        return Ok(());
    }
    field::was_there(acting, work, channel, (head.noon(), minutes.into())).await
}

/// The duo says how long a round was, and for which post of the roster. Also after it went to the totals, while nobody had
/// said so.
///
/// # Errors
/// [`Problem::Missing`] when the channel is not on the list; [`Problem::Conflict`] when its hours were counted already.
pub async fn say_how_long(
    acting: &Acting,
    round: Id,
    minutes: u16,
    channel: Option<Id>,
) -> Result<(), Problem> {
    if let Some(channel) = channel {
        field::read(acting).await?.channel(channel).ok_or(Problem::Missing)?;
    }
    let mut open = ToWrite::open(acting, round, Action::RunShift).await?;
    let is_late = open.head.counted;
    if is_late && open.head.lasted.minutes().is_some() {
        return Err(Problem::Conflict);
    }
    open.head.lasted.say(minutes);
    open.head.channel = channel;
    if !is_late {
        return open.keep(acting, acting.work(), Vec::new()).await;
    }
    let mut work = acting.work_on(&open.dossier, Deed::Write, Action::RunShift).await?;
    work.revise(&open.dossier, &open.sheet, &Head::Round(open.head.clone()))?;
    was_there(acting, &mut work, &open.head, 0).await?;
    acting.keep(work).await
}

/// Adds a type of place of the organisation's own. Gives `false` when it is there already, or there is no room.
///
/// # Errors
/// [`Problem::Conflict`] when others changed settings all the time.
pub async fn add_place(acting: &Acting, name: &str, kind: PlaceKind) -> Result<bool, Problem> {
    let added = change(acting, |lists| lists.add_place(name, kind)).await;
    if added == Err(Problem::Missing) { Ok(false) } else { added.map(|()| true) }
}

/// Offers a type of place of one's own no more, or again.
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn put_place_away(acting: &Acting, code: &str, away: bool) -> Result<(), Problem> {
    change(acting, |lists| lists.put_place_away(code, away)).await
}

async fn change(acting: &Acting, rule: impl Fn(&mut Lists) -> bool) -> Result<(), Problem> {
    let changed = |lists: &mut Lists| if rule(lists) { Ok(()) } else { Err(Problem::Missing) };
    acting.change_room(LISTS_ROOM, changed).await
}
