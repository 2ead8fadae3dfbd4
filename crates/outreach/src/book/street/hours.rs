//! Hours of rounds beside those of shifts (OUT-28), in the same book: how long a team was there, never who.

use super::ToWrite;
use crate::book::field;
use crate::model::street::hours::channel_of;
use crate::model::street::places::NotSo;
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

/// Adds a type of place of the organisation's own; the inner error tells why that cannot be.
///
/// # Errors
/// [`Problem::Conflict`] when others changed settings all the time.
pub async fn add_place(acting: &Acting, name: &str, kind: PlaceKind) -> Result<Result<(), NotSo>, Problem> {
    change(acting, |lists| lists.add_place(name, kind)).await
}

/// Offers a type of place of one's own no more, or again; the inner error tells why that cannot be.
///
/// # Errors
/// As [`add_place`].
pub async fn put_place_away(acting: &Acting, code: &str, away: bool) -> Result<Result<(), NotSo>, Problem> {
    change(acting, |lists| lists.put_place_away(code, away)).await
}

/// Sets what the organisation says for all its rounds; its own types of places stay.
///
/// # Errors
/// As [`add_place`].
pub async fn set_lists(acting: &Acting, set: &Lists) -> Result<(), Problem> {
    let changed = |lists: &mut Lists| {
        let own_places = std::mem::take(&mut lists.own_places);
        *lists = Lists { own_places, ..set.clone() };
        Ok(())
    };
    acting.change_room(LISTS_ROOM, changed).await
}

async fn change(
    acting: &Acting,
    rule: impl Fn(&mut Lists) -> Result<(), NotSo>,
) -> Result<Result<(), NotSo>, Problem> {
    let changed = |lists: &mut Lists| rule(lists).map_err(|_| Problem::Missing);
    match acting.change_room(LISTS_ROOM, changed).await {
        // A colleague may have changed it once more since: then it can be tried again.
        Err(Problem::Missing) => match rule(&mut acting.room_now(LISTS_ROOM).await?) {
            Err(not_so) => Ok(Err(not_so)),
            Ok(()) => Err(Problem::Conflict),
        },
        done => done.map(Ok),
    }
}
