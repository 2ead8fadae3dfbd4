//! What workers see of bookings, and what they count: who comes today under which alias, and nothing else.

use super::booking::short;
use super::told::{change, told_by};
use crate::model::times::day_of;
use crate::model::{BookingHead, CameBy, Coded, Head, Told};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Fact, House};
use std::collections::BTreeMap;
use store::{Day, Id};

/// The most that is counted in one go.
pub const COUNT_MAX: i64 = 200;

/// The bookings as workers see them.
pub struct Bookings {
    /// Today's, the first one first.
    pub today: Vec<BookingHead>,
    /// How many there are on each later day.
    pub later: Vec<(Day, usize)>,
}

/// The bookings of today, and how many there are later. For whoever holds no key of the desk there are none.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see them.
pub async fn bookings(acting: &Acting) -> Result<Bookings, Problem> {
    let today = day_of(acting.ask().house.now());
    let listed = acting.list::<Head>(Action::ReadWalkIn, Among::Standing(CircleKind::Desk)).await?;
    let mut bookings = Bookings { today: Vec::new(), later: Vec::new() };
    let mut later: BTreeMap<Day, usize> = BTreeMap::new();
    for one in listed {
        let Head::Booking(head) = one.head;
        let day = head.day();
        if day == today {
            bookings.today.push(head);
        } else if day > today {
            *later.entry(day).or_default() += 1;
        }
    }
    bookings.today.sort_by(|one, other| (one.starts, &one.alias).cmp(&(other.starts, &other.alias)));
    bookings.later = later.into_iter().collect();
    Ok(bookings)
}

/// Counts who came, for the totals: how, and how many (INF-03).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn came(acting: &Acting, by: CameBy, times: u32) -> Result<(), Problem> {
    let mut work = acting.work();
    let fact = Fact::now(work.now, "walk-in").by("channel", by.code()).times(times);
    acting.leave_fact(&mut work, &fact).await?;
    acting.keep(work).await
}

/// How an event went, in counts alone (INF-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounded {
    /// How many came.
    pub came: u32,
    /// How many said that it was good.
    pub good: u32,
    /// How many said that it was all right.
    pub fair: u32,
    /// How many said that it was not good.
    pub poor: u32,
}

/// Rounds off an event that has begun: its counts go to the totals, and it is not told any longer.
///
/// # Errors
/// [`Problem::Missing`] when it is not there; [`Problem::Conflict`] before it began.
pub async fn round_off(acting: &Acting, event: Id, rounded: Rounded) -> Result<(), Problem> {
    let now = acting.ask().house.now();
    change(acting, |told| {
        let found = told.event(event).ok_or(Problem::Missing)?;
        if now < crate::model::times::moment_at(found.day, found.from) {
            return Err(Problem::Conflict);
        }
        let at = found.at.code();
        told.events.retain(|one| one.id != event);
        let felt = [("good", rounded.good), ("fair", rounded.fair), ("poor", rounded.poor)];
        let mut facts = vec![Fact::now(now, "event-held").by("place", at)];
        if rounded.came > 0 {
            facts.push(Fact::now(now, "event-came").by("place", at).times(rounded.came));
        }
        facts.extend(
            felt.into_iter()
                .filter(|(_, times)| *times > 0)
                .map(|(answer, times)| Fact::now(now, "event-felt").by("answer", answer).times(times)),
        );
        Ok(facts)
    })
    .await
}

/// The counter of a word that is passed on.
fn counter(house: &House, organisation: Id, word: &str) -> Id {
    short(house.pepper.blind("guide word", &[organisation.bytes(), word.as_bytes()]))
}

/// Counts that a word was used, if it is one of ours. Nothing else is known of it (ACT-22).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn word_used(house: &House, told: &Told, word: &str) -> Result<(), Problem> {
    if !told.words.iter().any(|one| one == word) {
        return Ok(());
    }
    let (organisation, _) = house.front_door().await?;
    let mut work = house.work();
    work.unit.count(counter(house, organisation.id, word), 1);
    house.keep(work).await
}

/// The words of the organisation, each with how often it was used.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn words(acting: &Acting) -> Result<Vec<(String, i64)>, Problem> {
    let house = &acting.ask().house;
    let words = told_by(acting)?.words;
    let ids: Vec<Id> = words.iter().map(|word| counter(house, acting.organisation().id, word)).collect();
    let counts = house.store.read(move |reader| reader.counts(&ids)).await?;
    Ok(words.into_iter().zip(counts).collect())
}
