//! Shifts of a duo: somebody is written to, most stay silent, all is counted.

use super::luck::turn;
use super::stage::{Stage, Tale};
use super::time::Stop;
use super::words::{CHANNELS, GUESSES, HANDLES, REASONS};
use kit::Problem;
use outreach::book::{self as rounds, NewAttempt};
use outreach::model::{ChannelKind, Counted, Handle, Head};
use people::{Acting, Action, Deed, Role};
use std::sync::Arc;
use store::Id;

/// Shifts are kept for so many days; of older ones only the totals are left.
pub const KEPT_DAYS: i64 = outreach::model::shift::KEPT_DAYS;
/// A shift every so many days, on average two a week.
const EVERY_DAYS: [i64; 2] = [3, 4];

/// From this number on, shifts are rounds at which a file begins. The number is part of the names that are written
/// to, so that none is written to twice; and of who goes, so that it is a multiple of the team.
pub const ROUNDS: usize = 400;
/// The shift of tonight.
pub const TONIGHT: usize = 800;

/// A shift that runs.
pub struct Running {
    /// Its id.
    pub id: Id,
    /// One of the duo, with the key of the shift.
    pub worker: Acting,
    channel: ChannelKind,
    number: usize,
}

/// Starts a shift of two.
pub async fn begin(tale: &Tale, number: usize, channel: ChannelKind, name: &str) -> Result<Running, Problem> {
    let one = tale.stage.worker(Role::OutreachWorker, number)?;
    let other = tale.stage.worker(Role::OutreachWorker, number + 1)?;
    let field = rounds::field::read(one).await?;
    let listed = field.in_use().find(|(_, card)| card.name == name).map(|(id, _)| *id);
    let id = match listed {
        Some(channel) => rounds::start_on(one, channel, other.worker().id).await?,
        None => rounds::start(one, channel, name.to_owned(), other.worker().id).await?,
    };
    Ok(Running { id, worker: one.afresh(Role::OutreachWorker).await?, channel, number })
}

impl Running {
    /// Writes to somebody for the first time. No name is written to twice.
    pub async fn write(&self, tale: &mut Tale, place: usize) -> Result<Id, Problem> {
        let handle = format!("{}{}{place}", turn(&HANDLES, self.number + place), self.number);
        let interpretation = tale.luck.happens(60).then(|| (*tale.luck.one(&GUESSES)).to_owned());
        let new = NewAttempt {
            handle: Handle::parse(&handle).map_err(|_| Problem::Broken)?,
            reason: *turn(&REASONS, self.number + place),
            interpretation,
        };
        Ok(rounds::send(&self.worker, self.id, new).await?)
    }

    /// Counts what was counted by hand, and ends the shift.
    pub async fn end(self, tale: &mut Tale) -> Result<(), Stop> {
        tale.after_minutes(40, 70).await?;
        let opened = self.worker.open_to_write(self.id, Action::RunShift).await?;
        let Some(Head::Shift(head)) = opened.head::<Head>()?.content else {
            return Err(Problem::Missing.into());
        };
        let mut work = self.worker.work_on(&opened.dossier, Deed::Write, Action::RunShift).await?;
        for (what, times) in evening(tale, self.channel) {
            work.unit.count(head.tally.counter(what), i64::from(times));
        }
        self.worker.keep(work).await?;
        tale.after_minutes(5, 15).await?;
        rounds::stop(&self.worker, self.id).await?;
        Ok(())
    }
}

/// What an evening brings on this kind of channel.
pub fn evening(tale: &mut Tale, channel: ChannelKind) -> [(Counted, u32); 4] {
    let (sent, answers_in_a_hundred) = match channel {
        ChannelKind::ChatSite => (tale.luck.between(14, 30), 28),
        ChannelKind::DatingApp => (tale.luck.between(10, 24), 22),
        ChannelKind::AdvertisementSite => (tale.luck.between(8, 18), 34),
        ChannelKind::Forum => (tale.luck.between(3, 9), 40),
        ChannelKind::Street => (tale.luck.between(6, 16), 65),
        ChannelKind::Event => (tale.luck.between(10, 28), 55),
    };
    let part = |of: i64, in_a_hundred: i64, more: i64| {
        u32::try_from((of * in_a_hundred / 100 + more).max(0)).unwrap_or(0)
    };
    [
        (Counted::Sent, part(sent, 100, 0)),
        (Counted::Answered, part(sent, answers_in_a_hundred, tale.luck.between(-1, 1))),
        (Counted::Refused, part(sent, 9, tale.luck.between(-1, 1))),
        (Counted::InfoGiven, part(sent, 30, tale.luck.between(0, 3))),
    ]
}

/// One evening of a duo that is still kept.
pub async fn shift(mut tale: Tale, number: usize) -> Result<(), Stop> {
    let (channel, name) = *turn(&CHANNELS, number);
    tale.on_evening(0).await?;
    let shift = begin(&tale, number, channel, name).await?;
    let mut written = Vec::new();
    if channel.has_handles() {
        for place in 0..usize::try_from(tale.luck.between(2, 4)).unwrap_or(2) {
            tale.after_minutes(8, 20).await?;
            written.push(shift.write(&mut tale, place).await?);
        }
    }
    if let Some(first) = written.first().filter(|_| number.is_multiple_of(3)) {
        tale.after_minutes(5, 25).await?;
        rounds::refused(&shift.worker, shift.id, *first).await?;
    }
    let (id, worker) = (shift.id, shift.worker.clone());
    shift.end(&mut tale).await?;
    match written.last().filter(|_| number % 3 == 1) {
        // Silence: a second and last message, after a long pause.
        Some(last) => {
            tale.on_evening(outreach::model::attempt::PAUSE_DAYS + 1).await?;
            rounds::try_again(&worker, id, *last).await.map_err(Problem::from)?;
            Ok(())
        }
        None => Ok(()),
    }
}

/// The evening of today that has just begun.
pub async fn tonight(mut tale: Tale) -> Result<(), Stop> {
    tale.on_day(0).await?;
    let shift = begin(&tale, TONIGHT, ChannelKind::DatingApp, "Dichtbij-app").await?;
    for place in 0..3 {
        shift.write(&mut tale, place).await?;
    }
    Ok(())
}

/// How many days ago the evenings of duos were, from long ago until now.
pub fn evenings(from_days_ago: i64) -> Vec<i64> {
    let mut days_ago = from_days_ago;
    let mut all = Vec::new();
    while days_ago > 0 {
        all.push(days_ago);
        days_ago -= turn(&EVERY_DAYS, all.len());
    }
    all
}

/// The evenings that are still kept, as stories.
pub fn kept(stage: &Arc<Stage>) -> Vec<(Tale, usize)> {
    let kept = evenings(KEPT_DAYS - 1);
    kept.into_iter()
        .enumerate()
        .map(|(number, began)| (Tale::new(stage, 5_000 + number as u64, began), number))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_two_evenings_a_week() {
        assert_eq!(evenings(14), [14, 10, 7, 3]);
        let two_years = evenings(728);
        assert_eq!(two_years.len(), 208);
        assert!(two_years.iter().all(|day| *day > 0));
    }
}
