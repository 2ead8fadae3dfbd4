//! Opening hours, and when somebody who writes now may expect an answer: honest, also when the door is shut or
//! nobody has time (the message is taken in any case). Pure: the moment is an argument, in Dutch time.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use kit::when::ZONE;
use serde::{Deserialize, Serialize};
use store::{Day, Moment};

/// Days in a week, Monday first.
pub const WEEKDAYS: usize = 7;
/// Minutes in a day: the latest end of an opening.
pub const DAY_MINUTES: u16 = 24 * 60;
/// Most openings on one day.
pub const OPENINGS_MAX: usize = 4;
/// Most rows of closed days.
pub const CLOSED_MAX: usize = 60;
/// So many days ahead an opening is looked for; beyond that nothing is promised.
pub const HORIZON_DAYS: i32 = 120;
/// So many days it is full when nobody says until when.
pub const FULL_DAYS: i32 = 7;
/// And at most so many at a time.
pub const FULL_DAYS_MAX: i32 = 28;
/// The promise is at most so many hours of opening time.
pub const PROMISE_HOURS_MAX: u16 = 200;
const HOUR_SECONDS: i64 = 3_600;

/// From when to when, in minutes after midnight on the clock of that day.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opening {
    /// Begin, 0 to 1439.
    pub from: u16,
    /// End, after the begin, at most [`DAY_MINUTES`].
    pub to: u16,
}

/// Days on which nobody is there, whatever the week says: entered by hand.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClosedDays {
    /// First day.
    pub first: Day,
    /// Last day.
    pub last: Day,
}

/// When somebody is there, and how soon they answer.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(default)]
pub struct Hours {
    /// The openings of each weekday, Monday first.
    pub week: [Vec<Opening>; WEEKDAYS],
    /// Days that are shut.
    pub closed: Vec<ClosedDays>,
    /// Until which day there is more than the team can answer soon. A door that somebody forgot to open again would tell
    /// everybody for months that it is busy.
    pub full_until: Option<Day>,
    /// As it was kept before it had an end: full for [`FULL_DAYS`], counted from whoever writes, until somebody saves the page.
    #[serde(rename = "full", skip_serializing_if = "std::ops::Not::not")]
    pub full_without_end: bool,
    /// An answer within so many hours of opening time, for who writes while somebody is there.
    pub open_hours: u16,
    /// The same, for who writes while nobody is there, from the next opening on.
    pub closed_hours: u16,
    /// The same, when it is full.
    pub full_hours: u16,
}

impl Hours {
    /// Whether there is more than the team can answer soon.
    pub fn is_full(&self, now: Moment) -> bool {
        self.full_till(now).is_some()
    }

    /// The last day on which there is more than the team can answer soon; none when it is not full.
    pub fn full_till(&self, now: Moment) -> Option<Day> {
        let today = local_day(now);
        if self.full_without_end {
            return Some(Day::from_number(today.number().saturating_add(FULL_DAYS)));
        }
        self.full_until.filter(|last| today <= *last)
    }

    /// When it is not full any longer; none when it is not full.
    fn full_ends(&self, now: Moment) -> Option<Moment> {
        let last = self.full_till(now)?;
        at(Date::constant(1970, 1, 1).checked_add(last.number().days()).ok()?, DAY_MINUTES)
    }
}

impl Default for Hours {
    fn default() -> Hours {
        Hours {
            week: Default::default(),
            closed: Vec::new(),
            full_until: None,
            full_without_end: false,
            open_hours: 4,
            closed_hours: 4,
            full_hours: 24,
        }
    }
}

/// Whether somebody is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// Somebody is there, until then.
    Open {
        /// Until when.
        until: Moment,
    },
    /// Nobody is there.
    Closed {
        /// When somebody is there again; none when no opening is known.
        opens: Option<Moment>,
    },
}

/// When to expect an answer, in the words one would use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Still on this day.
    Today,
    /// On a later day, after the opening that begins then.
    After(Moment),
    /// Nobody can tell.
    Unknown,
}

/// What can be promised honestly to somebody who writes at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// Whether somebody is there.
    pub now: Now,
    /// Whether it is full.
    pub full: bool,
    /// In words.
    pub answer: Answer,
    /// The answer comes before this moment; none when nobody can tell.
    pub by: Option<Moment>,
}

/// An opening on one day, as moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    from: Moment,
    to: Moment,
}

/// By when somebody who wrote at a moment is answered: so many times the hours that the organisation promises, in
/// opening time. None when nobody can tell.
pub fn answered_by(hours: &Hours, since: Moment, times: i64) -> Option<Moment> {
    answer_in(hours, since, times).map(|(by, _)| by)
}

/// When so many times the promised hours have gone by, and in which opening that is. Whoever writes while it is full does
/// not wait longer than somebody who writes once that is over.
fn answer_in(hours: &Hours, since: Moment, times: i64) -> Option<(Moment, Stretch)> {
    let from = |moment: Moment| {
        let mut ahead = ahead(hours, moment).peekable();
        let is_open = ahead.peek().is_some_and(|first| first.from <= moment);
        reached(ahead, moment, within(hours, moment, is_open).saturating_mul(times))
    };
    let afterwards = hours.full_ends(since).and_then(from);
    [from(since), afterwards].into_iter().flatten().min_by_key(|(by, _)| *by)
}

/// What can be promised to somebody who writes now.
pub fn promised(hours: &Hours, now: Moment) -> Promise {
    let first = ahead(hours, now).next();
    let current = first.filter(|stretch| stretch.from <= now);
    let open = match current {
        Some(first) => Now::Open { until: end_of_row(ahead(hours, now), first.to) },
        None => Now::Closed { opens: first.map(|next| next.from) },
    };
    let reached = answer_in(hours, now, 1);
    let answer = match reached {
        None => Answer::Unknown,
        // An answer before midnight is one of today.
        Some((by, _)) if date_of(by.plus_seconds(-1)) == date_of(now) => Answer::Today,
        Some((_, opening)) => Answer::After(opening.from),
    };
    Promise { now: open, full: hours.is_full(now), answer, by: reached.map(|(by, _)| by) }
}

/// Within how many seconds of opening time somebody is answered who writes at a moment, while it is open or not.
fn within(hours: &Hours, since: Moment, is_open: bool) -> i64 {
    let within = match (hours.is_full(since), is_open) {
        (true, _) => hours.full_hours,
        (false, true) => hours.open_hours,
        (false, false) => hours.closed_hours,
    };
    i64::from(within) * HOUR_SECONDS
}

/// The openings that are not over yet, in order; worked out one by one, as far as somebody asks.
fn ahead(hours: &Hours, now: Moment) -> impl Iterator<Item = Stretch> + '_ {
    let today = date_of(now);
    (0..=HORIZON_DAYS)
        .filter_map(move |later| today.checked_add(later.days()).ok())
        .flat_map(|date| openings_on(hours, date))
        .filter(move |stretch| now < stretch.to)
}

fn openings_on(hours: &Hours, date: Date) -> Vec<Stretch> {
    let day = day_of(date);
    if hours.closed.iter().any(|closed| closed.first <= day && day <= closed.last) {
        return Vec::new();
    }
    let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
    let mut openings = hours.week.get(weekday).cloned().unwrap_or_default();
    openings.sort();
    let stretches = openings.into_iter().filter_map(|opening| {
        let (from, to) = (at(date, opening.from)?, at(date, opening.to)?);
        // An opening within the hour that the clock skips is none.
        (from < to).then_some(Stretch { from, to })
    });
    without_overlaps(stretches)
}

/// Openings that overlap count once.
fn without_overlaps(stretches: impl Iterator<Item = Stretch>) -> Vec<Stretch> {
    let mut kept: Vec<Stretch> = Vec::new();
    for stretch in stretches {
        match kept.last_mut() {
            Some(last) if stretch.from <= last.to => last.to = last.to.max(stretch.to),
            _ => kept.push(stretch),
        }
    }
    kept
}

/// Openings that follow each other without a gap, such as over midnight, end together.
fn end_of_row(ahead: impl Iterator<Item = Stretch>, first: Moment) -> Moment {
    let follows = |end: &mut Moment, next: Stretch| {
        (next.from <= *end).then(|| {
            *end = (*end).max(next.to);
            *end
        })
    };
    ahead.scan(first, follows).last().unwrap_or(first)
}

/// When so many seconds of opening time have gone by, and in which opening that is.
fn reached(ahead: impl Iterator<Item = Stretch>, now: Moment, within: i64) -> Option<(Moment, Stretch)> {
    let mut left = within;
    for stretch in ahead {
        let from = stretch.from.max(now);
        let has = stretch.to.seconds().saturating_sub(from.seconds());
        if left <= has {
            return Some((from.plus_seconds(left), stretch));
        }
        left = left.saturating_sub(has);
    }
    None
}

fn zone() -> TimeZone {
    TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
}

fn date_of(moment: Moment) -> Date {
    Timestamp::from_second(moment.seconds()).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone()).date()
}

fn day_of(date: Date) -> Day {
    let days = Date::constant(1970, 1, 1).until(date).map(|span| span.get_days()).unwrap_or_default();
    Day::from_number(days)
}

/// A minute of a day on the clock. A minute that the clock skips in spring is the one an hour later; of a minute
/// that comes twice in autumn the first counts.
fn at(date: Date, minute: u16) -> Option<Moment> {
    let (date, minute) =
        if minute >= DAY_MINUTES { (date.checked_add(1.day()).ok()?, 0) } else { (date, minute) };
    let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let zoned = date.at(hour, minute, 0, 0).to_zoned(zone()).ok()?;
    Some(Moment::from_seconds(zoned.timestamp().as_second()))
}

/// Whether a moment falls on this day or the next one, in Dutch time: `0` today, `1` tomorrow, and so on.
pub fn days_until(now: Moment, then: Moment) -> i32 {
    day_of(date_of(then)).number().saturating_sub(day_of(date_of(now)).number())
}

/// The day of a moment in Dutch time.
pub fn local_day(moment: Moment) -> Day {
    day_of(date_of(moment))
}

/// Reads the openings of one day as people write them: `9-17`, `9:00–12:30, 19.00-21.00`, or nothing.
pub fn read_openings(text: &str) -> Option<Vec<Opening>> {
    let mut openings = text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(read_opening)
        .collect::<Option<Vec<_>>>()?;
    openings.sort();
    let in_order = openings.iter().zip(openings.iter().skip(1)).all(|(one, next)| one.to <= next.from);
    (in_order && openings.len() <= OPENINGS_MAX).then_some(openings)
}

fn read_opening(text: &str) -> Option<Opening> {
    let (from, to) = text.split_once(['-', '–', '—'])?;
    let (from, to) = (read_clock(from)?, read_clock(to)?);
    (from < to).then_some(Opening { from, to })
}

/// `9`, `9:30`, `09.30`, `24:00`.
fn read_clock(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches("uur").trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let digits = |text: &str| -> Option<u16> {
        (text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
    };
    let (hour, minute) = (digits(hour)?, digits(minute)?);
    let minutes = hour.checked_mul(60)?.checked_add(minute)?;
    (minute < 60 && minutes <= DAY_MINUTES).then_some(minutes)
}

/// `9:00–17:00`, as [`read_openings`] reads it.
pub fn show_openings(openings: &[Opening]) -> String {
    let clock = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
    let one = |opening: &Opening| format!("{}–{}", clock(opening.from), clock(opening.to));
    openings.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Reads closed days, one row each: `2026-12-25`, or `2026-12-25 t/m 2027-01-01`.
pub fn read_closed(text: &str) -> Option<Vec<ClosedDays>> {
    let rows = text.lines().map(str::trim).filter(|row| !row.is_empty());
    let closed = rows
        .map(|row| {
            let (first, last) = row.split_once("t/m").unwrap_or((row, row));
            let first = kit::when::parse_day(first.trim())?;
            let last = kit::when::parse_day(last.trim())?;
            (first <= last).then_some(ClosedDays { first, last })
        })
        .collect::<Option<Vec<_>>>()?;
    (closed.len() <= CLOSED_MAX).then_some(closed)
}

/// Closed days as [`read_closed`] reads them.
pub fn show_closed(closed: &[ClosedDays]) -> String {
    let row = |days: &ClosedDays| {
        let first = kit::when::field_day(days.first);
        if days.first == days.last {
            first
        } else {
            format!("{first} t/m {}", kit::when::field_day(days.last))
        }
    };
    closed.iter().map(row).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
