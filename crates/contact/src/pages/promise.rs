//! The promise of the front door in words: whether somebody is there, and when to expect an answer.

use crate::model::Door;
use crate::model::about::Topics;
use crate::model::hours::{Answer, Now, Promise, WEEKDAYS, days_until, local_day, promised, show_openings};
use guide::book::signs::signs;
use guide::model::{Link, Use};
use guide::pages::Line;
use kit::{Page, when};
use people::{Ask, House};
use store::{Day, Moment, Organisation};

/// The days of the week, Monday first.
const WEEKDAY_KEYS: [&str; WEEKDAYS] = [
    "contact-door-day-1",
    "contact-door-day-2",
    "contact-door-day-3",
    "contact-door-day-4",
    "contact-door-day-5",
    "contact-door-day-6",
    "contact-door-day-7",
];

/// What the front door tells now, in the reader's language.
pub struct Told {
    /// Whether somebody is there, and until or from when.
    pub now: String,
    /// When to expect an answer.
    pub answer: String,
    /// Our number and when somebody picks up, where it is shown: [`Told::with_line`].
    pub line: Option<Line>,
    /// When one can chat with Fier.
    pub fier_when: String,
    /// Links for violence and the young that somebody opened by hand (INF-09, INF-19).
    pub links: Vec<Link>,
}

impl Told {
    /// With our number, the one that the page about calling tells: each day has its hours, in the reader's language.
    pub async fn with_line(self, house: &House, page: &Page) -> Told {
        let told = guide::book::told::told(house).await.unwrap_or_default();
        Told { line: told.line.map(|line| Line::of(page, &line)), ..self }
    }
}

/// The door of the organisation that is behind it; an empty one before an organisation was founded.
pub async fn door(house: &House) -> Door {
    match house.front_door().await {
        Ok((organisation, _)) => Door::of(&organisation).unwrap_or_default(),
        Err(_) => Door::default(),
    }
}

/// What every page outside says about when somebody answers.
pub fn foretell(organisation: &Organisation, ask: &Ask) -> String {
    let door = Door::of(organisation).unwrap_or_default();
    let told = tell(&ask.page("contact-title"), &door, ask.house.now());
    format!("{} {}", told.now, told.answer)
}

/// The words of the organisation's own that visitors read of this room.
pub fn tell_in_own_words(organisation: &Organisation) -> Vec<String> {
    let topics = Topics::of(organisation).unwrap_or_default();
    let door = Door::of(organisation).unwrap_or_default();
    let own = topics.own.iter().flat_map(|own| [&own.name, &own.answer, &own.call]);
    own.chain(topics.calls.values()).chain([&door.fier_when]).cloned().collect()
}

/// What is told now.
pub async fn told(ask: &Ask, page: &Page) -> Told {
    let door = door(&ask.house).await;
    let signs = signs(&ask.house).await.unwrap_or_default();
    let links = signs.links_for(Use::Harm).cloned().collect();
    Told { links, ..tell(page, &door, ask.house.now()) }
}

/// What is told at a moment.
pub fn tell(page: &Page, door: &Door, now: Moment) -> Told {
    let promise = promised(&door.hours, now);
    let state = match promise.now {
        _ if promise.full => page.t("contact-door-full"),
        Now::Open { until } => page.tv("contact-door-open", "time", when::time(until)),
        Now::Closed { opens: None } => page.t("contact-door-unknown"),
        Now::Closed { opens: Some(opens) } => on_a_day(
            page,
            now,
            opens,
            ["contact-door-closed-today", "contact-door-closed-tomorrow", "contact-door-closed-day"],
        ),
    };
    Told {
        now: state,
        answer: expected(page, &promise, now),
        line: None,
        links: Vec::new(),
        fier_when: door.fier_when.clone(),
    }
}

/// What somebody is told who waits since a moment: what they were promised then, and when that is over that we are
/// sorry.
pub async fn told_since(ask: &Ask, page: &Page, since: Moment) -> Told {
    let (door, now) = (door(&ask.house).await, ask.house.now());
    let promise = promised(&door.hours, since);
    let is_over = promise.by.is_some_and(|by| by <= now);
    let answer = if is_over { page.t("contact-person-late") } else { expected(page, &promise, now) };
    Told { answer, ..tell(page, &door, now) }
}

/// When to expect an answer, as one says it now.
fn expected(page: &Page, promise: &Promise, now: Moment) -> String {
    match promise.answer {
        Answer::Today => page.t("contact-door-answer-today"),
        Answer::After(opening) => on_a_day(
            page,
            now,
            opening,
            ["contact-door-answer-today", "contact-door-answer-tomorrow", "contact-door-answer-day"],
        ),
        Answer::Unknown => page.t("contact-door-answer-unknown"),
    }
}

/// "Today at nine", "tomorrow at nine", "on Monday 23 November at nine": one whole sentence for each.
fn on_a_day(page: &Page, now: Moment, then: Moment, [today, tomorrow, later]: [&str; 3]) -> String {
    let time = when::time(then);
    match days_until(now, then) {
        0 => page.tv(today, "time", time),
        1 => page.tv(tomorrow, "time", time),
        _ => {
            let values = [("day", page.day(local_day(then)).into()), ("time", time.into())];
            page.texts().text(page.language(), later, &values)
        }
    }
}

/// One line of the week.
pub struct OpenOn {
    /// The day.
    pub day: String,
    /// The hours.
    pub hours: String,
}

/// The days of the week on which somebody is there.
pub fn week(page: &Page, door: &Door) -> Vec<OpenOn> {
    WEEKDAY_KEYS
        .iter()
        .zip(&door.hours.week)
        .filter(|(_, openings)| !openings.is_empty())
        .map(|(key, openings)| OpenOn { day: page.t(key), hours: show_openings(openings) })
        .collect()
}

/// Days that are shut and not over yet.
pub fn closed(page: &Page, door: &Door, today: Day) -> Vec<String> {
    let mut closed = door.hours.closed.clone();
    closed.sort();
    closed
        .into_iter()
        .filter(|days| today <= days.last)
        .map(|days| {
            if days.first == days.last {
                page.day(days.first)
            } else {
                let values = [("first", page.day(days.first).into()), ("last", page.day(days.last).into())];
                page.texts().text(page.language(), "contact-door-closed-from", &values)
            }
        })
        .collect()
}
