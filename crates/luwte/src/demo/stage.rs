//! What every story of the demo shares.

use super::luck::Luck;
use super::slip::Way;
use super::team::Team;
use super::time::{Stop, Time};
use kit::Problem;
use people::{Acting, Ask, Role, Shared};
use std::sync::{Arc, Mutex, PoisonError};
use store::{Day, Moment};
use vault::ReturnCode;

const HOUR_SECONDS: i64 = 3_600;
const MINUTE_SECONDS: i64 = 60;
/// Hours of a working day, in universal time.
const DAYTIME: (i64, i64) = (8, 14);
/// Hours in which outreach is done, in universal time.
const EVENING: (i64, i64) = (17, 19);
/// The first day of all days was a Thursday.
const FIRST_WEEKDAY: i32 = 3;

/// What every story shares.
pub struct Stage {
    /// The house, with a clock that the calendar sets.
    pub house: Shared,
    /// The workers.
    pub team: Team,
    /// Where stories wait.
    pub time: Time,
    /// Until when is told.
    pub today: Moment,
    codes: Mutex<Vec<(CodeOf, Way)>>,
}

/// Whose code it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeOf {
    /// Somebody in conversation.
    Talk,
    /// Somebody with a file.
    File,
    /// A partner.
    Partner,
}

impl Stage {
    /// A stage on which nothing happened yet.
    pub fn new(house: Shared, team: Team, time: Time, today: Moment) -> Arc<Stage> {
        Arc::new(Stage { house, team, time, today, codes: Mutex::default() })
    }

    /// The moment it is in the story that is told.
    pub fn now(&self) -> Moment {
        self.house.now()
    }

    /// A request by somebody without an account.
    pub fn ask(&self) -> Ask {
        Ask::inside(self.house.clone())
    }

    /// A day so many days from the one in the story.
    pub fn day_in(&self, days: i32) -> Day {
        Day::from_number(self.now().day().number().saturating_add(days))
    }

    /// A worker in this role, in turn.
    pub fn worker(&self, role: Role, number: usize) -> Result<&Acting, Problem> {
        self.team.one(role, number)
    }

    /// Keeps a code for the slip.
    pub fn note(&self, of: CodeOf, name: &str, code: &ReturnCode) {
        let way = Way { name: name.to_owned(), code: code.show().to_string() };
        self.codes.lock().unwrap_or_else(PoisonError::into_inner).push((of, way));
    }

    /// The codes of one kind that were kept.
    pub fn codes(&self, of: CodeOf) -> Vec<Way> {
        let codes = self.codes.lock().unwrap_or_else(PoisonError::into_inner);
        codes.iter().filter(|(kind, _)| *kind == of).map(|(_, way)| way.clone()).collect()
    }

    /// Some moment of a working day, so many days ago; a day in the weekend becomes the Friday before. Days to come
    /// lie in the future, and today has been going on for a while.
    pub fn daytime(&self, days_ago: i64, luck: &mut Luck) -> Moment {
        let weekday =
            (self.today.day().number() - i32::try_from(days_ago).unwrap_or(0) + FIRST_WEEKDAY).rem_euclid(7);
        let back = if days_ago > 0 { i64::from((weekday - 4).max(0)) } else { 0 };
        self.between(days_ago + back, DAYTIME, luck)
    }

    /// Some moment of an evening, so many days ago.
    pub fn evening(&self, days_ago: i64, luck: &mut Luck) -> Moment {
        self.between(days_ago, EVENING, luck)
    }

    fn between(&self, days_ago: i64, (from, to): (i64, i64), luck: &mut Luck) -> Moment {
        let minutes = luck.between(from * 60, to * 60);
        if days_ago == 0 {
            return self.today.plus_seconds(-luck.between(5, 170) * MINUTE_SECONDS);
        }
        let midnight = Moment::from_seconds(0).plus_days(i64::from(self.today.day().number()) - days_ago);
        midnight.plus_seconds(minutes * MINUTE_SECONDS)
    }
}

/// One story on the stage.
pub struct Tale {
    /// What all stories share.
    pub stage: Arc<Stage>,
    /// Chance in this story.
    pub luck: Luck,
    /// How many days ago it began.
    pub began: i64,
}

impl Tale {
    /// A story that began so many days ago. No two stories have one number.
    pub fn new(stage: &Arc<Stage>, number: u64, began: i64) -> Tale {
        Tale { stage: stage.clone(), luck: Luck::of(number), began }
    }

    /// Goes on at some moment of this day, counted from the beginning.
    ///
    /// # Errors
    /// [`Stop::Today`] when that has yet to come.
    pub async fn on_day(&mut self, day: i64) -> Result<(), Stop> {
        let moment = self.stage.daytime(self.began - day, &mut self.luck);
        self.stage.time.until(moment).await
    }

    /// Goes on in the evening of this day.
    ///
    /// # Errors
    /// As [`Tale::on_day`].
    pub async fn on_evening(&mut self, day: i64) -> Result<(), Stop> {
        let moment = self.stage.evening(self.began - day, &mut self.luck);
        self.stage.time.until(moment).await
    }

    /// Goes on so many minutes later.
    ///
    /// # Errors
    /// As [`Tale::on_day`].
    pub async fn after_minutes(&mut self, from: i64, to: i64) -> Result<(), Stop> {
        let seconds = self.luck.between(from, to) * MINUTE_SECONDS;
        self.stage.time.until(self.stage.now().plus_seconds(seconds)).await
    }

    /// Goes on so many hours later.
    ///
    /// # Errors
    /// As [`Tale::on_day`].
    pub async fn after_hours(&mut self, from: i64, to: i64) -> Result<(), Stop> {
        self.after_minutes(from * HOUR_SECONDS / MINUTE_SECONDS, to * HOUR_SECONDS / MINUTE_SECONDS).await
    }
}
