//! Marks: what the house remembers about a name on a site without keeping the name. Each is a keyed hash that
//! runs out by itself; it says yes or no, never by whom or since when (OUT-25).

use crate::book::shift::ids_of;
use crate::model::attempt::{NO_IS_KEPT_DAYS, SENT_A_DAY_MAX};
use crate::model::night::field_day;
use crate::model::{Attempt, ChannelKind, Duo, Handle, ShiftHead};
use kit::Problem;
use people::{Acting, Work};

/// Days after which a name has another mark: to whoever holds the database alone, two quarters have nothing in common. It is
/// a number under one pepper: whoever holds that too tests a name under each quarter that still stands (decision 0051).
const KEY_CHANGES_DAYS: i32 = 90;

/// "Somebody wrote to this name not long ago." Over all organisations of the installation.
const RECENTLY: &str = "contact check";
/// "Whoever has this name does not want to be written to."
const PLEASE_NOT: &str = "please not";

/// "Somebody is about to write to this name", and by which duo.
const WRITING: &str = "about to write";
const WRITING_BY: &str = "about to write, by these two";
/// Minutes that a name is held for a duo after the check, so that no two duos write to the same name at once.
pub(super) const WRITING_MINUTES: i64 = 30;
const SECONDS_PER_MINUTE: i64 = 60;

/// A name on a channel, and the duo that looks at it.
pub(super) struct Held {
    any: [u8; 32],
    ours: [u8; 32],
}

impl Held {
    pub(super) fn of(acting: &Acting, head: &ShiftHead, handle: &Handle) -> Held {
        let (channel, plain) = (head.channel.code(), handle.plain());
        let parts = [channel.as_bytes(), plain.as_bytes(), head.circle.bytes()];
        let pepper = &acting.ask().house.pepper;
        Held { any: pepper.blind(WRITING, &parts[..2]), ours: pepper.blind(WRITING_BY, &parts) }
    }

    /// Whether these two were told that they can write.
    pub(super) async fn is_ours(&self, acting: &Acting) -> Result<bool, Problem> {
        Ok(!none_stands(acting, vec![self.ours]).await?)
    }

    /// Whether others were told so.
    pub(super) async fn is_others(&self, acting: &Acting) -> Result<bool, Problem> {
        Ok(!none_stands(acting, vec![self.any]).await? && !self.is_ours(acting).await?)
    }

    /// Holds the name; of two duos at the same moment one is told.
    pub(super) fn hold(&self, work: &mut Work) {
        let until = work.now.plus_seconds(WRITING_MINUTES * SECONDS_PER_MINUTE);
        work.unit.at(work.now).mark(self.any, until).mark(self.ours, until);
    }

    /// Lets go of it.
    pub(super) fn let_go(&self, work: &mut Work) {
        work.unit.unmark(self.any).unmark(self.ours);
    }
}

/// The mark of this quarter.
fn mark_now(
    acting: &Acting,
    label: &str,
    channel: ChannelKind,
    handle: &Handle,
    now: store::Moment,
) -> [u8; 32] {
    blind(acting, label, channel, handle, period(now))
}

fn period(now: store::Moment) -> i32 {
    now.day().number().div_euclid(KEY_CHANGES_DAYS)
}

/// The marks of each quarter in which such a mark can stand.
fn marks_kept(
    acting: &Acting,
    label: &str,
    channel: ChannelKind,
    handle: &Handle,
    kept_days: i64,
) -> Vec<[u8; 32]> {
    let this = period(acting.ask().house.now());
    let back = i32::try_from(kept_days.max(0)).unwrap_or(i32::MAX / 2) / KEY_CHANGES_DAYS + 1;
    (0..=back).map(|earlier| blind(acting, label, channel, handle, this - earlier)).collect()
}

fn blind(acting: &Acting, label: &str, channel: ChannelKind, handle: &Handle, period: i32) -> [u8; 32] {
    let (plain, period) = (handle.plain(), period.to_be_bytes());
    let parts = [channel.code().as_bytes(), plain.as_bytes(), &period];
    acting.ask().house.pepper.blind(label, &parts)
}

/// Whether this name can be written to for the first time.
pub(super) async fn is_free(acting: &Acting, channel: ChannelKind, handle: &Handle) -> Result<bool, Problem> {
    let check_days = acting.ask().house.settings.contact_check_days;
    let mut marks = marks_kept(acting, RECENTLY, channel, handle, check_days);
    marks.extend(marks_kept(acting, PLEASE_NOT, channel, handle, NO_IS_KEPT_DAYS));
    none_stands(acting, marks).await
}

/// Whether nobody said that this name is not to be written to.
pub(super) async fn nobody_said_no(
    acting: &Acting,
    channel: ChannelKind,
    handle: &Handle,
) -> Result<bool, Problem> {
    none_stands(acting, marks_kept(acting, PLEASE_NOT, channel, handle, NO_IS_KEPT_DAYS)).await
}

async fn none_stands(acting: &Acting, marks: Vec<[u8; 32]>) -> Result<bool, Problem> {
    let now = acting.ask().house.now();
    let found = acting
        .ask()
        .house
        .store
        .read(move |reader| {
            marks.into_iter().map(|mark| reader.is_marked(mark, now)).collect::<Result<Vec<_>, _>>()
        })
        .await?;
    Ok(!found.contains(&true))
}

/// Forgets a first message that was none.
pub(super) fn forget_first(acting: &Acting, work: &mut Work, attempt: &Attempt) {
    let mark = mark_now(acting, RECENTLY, attempt.channel, &attempt.handle, attempt.sent_at);
    work.unit.unmark(mark);
}

/// A place among the messages of today over this kind of channel; none when the day is full (H-02).
pub(super) async fn place_today(acting: &Acting, channel: ChannelKind) -> Result<Option<[u8; 32]>, Problem> {
    let now = acting.ask().house.now();
    first_free(acting, places_of_all(acting, channel, now), now).await
}

/// A place among the messages of today that a duo still has; none when the day is full for them (H-02).
pub(super) async fn place_of_duo(
    acting: &Acting,
    duo: &Duo,
    ceiling: u8,
) -> Result<Option<[u8; 32]>, Problem> {
    let now = acting.ask().house.now();
    first_free(acting, all_places_of_duo(acting, duo, ceiling, now), now).await
}

/// All places of a day over a kind of channel.
fn places_of_all(acting: &Acting, channel: ChannelKind, on: store::Moment) -> Vec<[u8; 32]> {
    let day = field_day(on).number().to_be_bytes();
    let organisation = acting.organisation().id;
    let place = |number: u8| {
        let parts = [&organisation.bytes()[..], channel.code().as_bytes(), &day, &[number]];
        acting.ask().house.pepper.blind("sent today", &parts)
    };
    (0..SENT_A_DAY_MAX).map(place).collect()
}

/// The places among the messages of today that a duo still has (H-02).
pub(super) async fn places_of_duo(acting: &Acting, duo: &Duo, ceiling: u8) -> Result<Vec<[u8; 32]>, Problem> {
    let now = acting.ask().house.now();
    free_among(acting, all_places_of_duo(acting, duo, ceiling, now), now).await
}

/// All places of a duo on a day.
fn all_places_of_duo(acting: &Acting, duo: &Duo, ceiling: u8, on: store::Moment) -> Vec<[u8; 32]> {
    let day = field_day(on).number().to_be_bytes();
    let [one, other] = ids_of(duo);
    let place = |number: u8| {
        let parts: [&[u8]; 4] = [one.bytes(), other.bytes(), &day, &[number]];
        acting.ask().house.pepper.blind("sent today by two", &parts)
    };
    (0..ceiling).map(place).collect()
}

/// Gives back the places that a message took which was none: one is like another.
pub(super) async fn give_back(
    acting: &Acting,
    work: &mut Work,
    duo: &Duo,
    attempt: &Attempt,
) -> Result<(), Problem> {
    let on = attempt.sent_at;
    let of_duo = all_places_of_duo(acting, duo, SENT_A_DAY_MAX, on);
    for places in [places_of_all(acting, attempt.channel, on), of_duo] {
        let free = free_among(acting, places.clone(), work.now).await?;
        if let Some(taken) = places.into_iter().rev().find(|place| !free.contains(place)) {
            work.unit.unmark(taken);
        }
    }
    Ok(())
}

async fn first_free(
    acting: &Acting,
    places: Vec<[u8; 32]>,
    now: store::Moment,
) -> Result<Option<[u8; 32]>, Problem> {
    let first = acting.ask().house.store.read(move |reader| {
        for place in places {
            if !reader.is_marked(place, now)? {
                return Ok(Some(place));
            }
        }
        Ok(None)
    });
    Ok(first.await?)
}

async fn free_among(
    acting: &Acting,
    places: Vec<[u8; 32]>,
    now: store::Moment,
) -> Result<Vec<[u8; 32]>, Problem> {
    let free = acting
        .ask()
        .house
        .store
        .read(move |reader| {
            let mut free = Vec::new();
            for place in places {
                if !reader.is_marked(place, now)? {
                    free.push(place);
                }
            }
            Ok(free)
        })
        .await?;
    Ok(free)
}

/// Takes a place among the messages of today; two who take the same one at once are told so.
pub(super) fn take_place(work: &mut Work, place: [u8; 32]) {
    let until = work.now.plus_days(1);
    work.unit.at(work.now).mark(place, until);
}

/// Remembers a first message; whoever writes to the same name at the same moment is told so.
pub(super) fn remember_first(acting: &Acting, work: &mut Work, channel: ChannelKind, handle: &Handle) {
    let until = work.now.plus_days(acting.ask().house.settings.contact_check_days);
    let mark = mark_now(acting, RECENTLY, channel, handle, work.now);
    work.unit.at(work.now).mark(mark, until);
}

/// Remembers a second message.
pub(super) fn remember_again(acting: &Acting, work: &mut Work, channel: ChannelKind, handle: &Handle) {
    let until = work.now.plus_days(acting.ask().house.settings.contact_check_days);
    let mark = mark_now(acting, RECENTLY, channel, handle, work.now);
    work.unit.mark_again(mark, until);
}

/// Remembers that somebody does not want to be written to.
pub(super) fn remember_no(acting: &Acting, work: &mut Work, channel: ChannelKind, handle: &Handle) {
    let until = work.now.plus_days(NO_IS_KEPT_DAYS);
    let mark = mark_now(acting, PLEASE_NOT, channel, handle, work.now);
    work.unit.mark_again(mark, until);
}
