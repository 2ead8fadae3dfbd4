//! Marks: what the house remembers about a name on a site without keeping the name. Each is a keyed hash that
//! runs out by itself; it says yes or no, never by whom or since when (OUT-25).

use crate::book::shift::ids_of;
use crate::model::attempt::{NO_IS_KEPT_DAYS, SENT_A_DAY_MAX};
use crate::model::night::field_day;
use crate::model::{ChannelKind, Duo, Handle};
use kit::Problem;
use people::{Acting, Work};

/// Days after which the key of the marks changes: what stands under one key tells nothing about what stands under the
/// next, and both run out.
const KEY_CHANGES_DAYS: i32 = 90;

/// "Somebody wrote to this name not long ago." Over all organisations of the installation.
const RECENTLY: &str = "contact check";
/// "Whoever has this name does not want to be written to."
const PLEASE_NOT: &str = "please not";

/// The mark under the key of now.
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

/// The marks under each key that was used while such a mark is kept.
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

/// A place among the messages of today over this kind of channel; none when the day is full (H-02).
pub(super) async fn place_today(acting: &Acting, channel: ChannelKind) -> Result<Option<[u8; 32]>, Problem> {
    let house = &acting.ask().house;
    let now = house.now();
    let day = field_day(now).number().to_be_bytes();
    let organisation = *acting.organisation().id.bytes();
    let places: Vec<[u8; 32]> = (0..SENT_A_DAY_MAX)
        .map(|number| {
            let parts = [&organisation[..], channel.code().as_bytes(), &day, &[number]];
            house.pepper.blind("sent today", &parts)
        })
        .collect();
    Ok(free_among(acting, places, now).await?.into_iter().next())
}

/// The places among the messages of today that a duo still has (H-02).
pub(super) async fn places_of_duo(acting: &Acting, duo: &Duo, ceiling: u8) -> Result<Vec<[u8; 32]>, Problem> {
    let house = &acting.ask().house;
    let now = house.now();
    let day = field_day(now).number().to_be_bytes();
    let [one, other] = ids_of(duo);
    let places = (0..ceiling)
        .map(|number| {
            let parts: [&[u8]; 4] = [one.bytes(), other.bytes(), &day, &[number]];
            house.pepper.blind("sent today by two", &parts)
        })
        .collect();
    free_among(acting, places, now).await
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
