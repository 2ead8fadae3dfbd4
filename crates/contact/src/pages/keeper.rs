//! Where the team sets what the front door tells: opening hours, a full house, how long things are kept.

use super::promise::{self, Told};
use crate::model::door::{KEEP_DAYS_MAX, KEEP_DAYS_MIN};
use crate::model::hours::{
    FULL_DAYS, FULL_DAYS_MAX, Hours, PROMISE_HOURS_MAX, WEEKDAYS, local_day, read_closed, read_openings,
    show_closed, show_openings,
};
use crate::model::{Door, Keep};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::wording::{Hint, hints};
use kit::{Form, FormView, Page, Problem, show as draw};
use people::{Acting, Posted};
use store::{Day, Moment};

/// The field and the text of each weekday, Monday first.
const DAYS: [(&str, &str); WEEKDAYS] = [
    ("ma", "contact-keeper-day-1"),
    ("di", "contact-keeper-day-2"),
    ("wo", "contact-keeper-day-3"),
    ("do", "contact-keeper-day-4"),
    ("vr", "contact-keeper-day-5"),
    ("za", "contact-keeper-day-6"),
    ("zo", "contact-keeper-day-7"),
];

/// A weekday of the form.
struct DayField {
    field: &'static str,
    label: String,
}

#[derive(Template)]
#[template(path = "contact/keeper.html")]
struct Keeper {
    page: Page,
    form: FormView,
    days: Vec<DayField>,
    told: Told,
    keep_min: u16,
    keep_max: u16,
    full_days: i32,
    hints: Vec<Hint>,
}

async fn keeper(acting: &Acting, page: Page, form: FormView) -> Result<Keeper, Problem> {
    let door = Door::of(acting.organisation()).unwrap_or_default();
    Ok(Keeper {
        hints: hints(&page, form.value("fier_wanneer"), "nl", &acting.words("nl")),
        told: promise::tell(&page, &door, acting.ask().house.now()),
        days: DAYS.iter().map(|(field, key)| DayField { field, label: page.t(key) }).collect(),
        keep_min: KEEP_DAYS_MIN,
        keep_max: KEEP_DAYS_MAX,
        full_days: FULL_DAYS,
        page,
        form,
    })
}

/// Shows what the front door tells.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let door = Door::of(acting.organisation())?;
    let keep = door.keep(&acting.ask().house.settings);
    let hours = &door.hours;
    let full_until = hours.full_till(acting.ask().house.now());
    let text = |number: u16| number.to_string();
    let week: Vec<String> = hours.week.iter().map(|openings| show_openings(openings)).collect();
    let day = |at: usize| week.get(at).map_or("", String::as_str);
    let form = FormView::of([
        ("ma", day(0)),
        ("di", day(1)),
        ("wo", day(2)),
        ("do", day(3)),
        ("vr", day(4)),
        ("za", day(5)),
        ("zo", day(6)),
        ("dicht", &show_closed(&hours.closed)),
        ("vol", if full_until.is_some() { "ja" } else { "" }),
        ("vol_tot", &full_until.map(kit::when::field_day).unwrap_or_default()),
        ("binnen_open", &text(hours.open_hours)),
        ("binnen_dicht", &text(hours.closed_hours)),
        ("binnen_vol", &text(hours.full_hours)),
        ("fier_wanneer", &door.fier_when),
        ("bewaar_gesprek", &text(keep.talk)),
        ("bewaar_zorg", &text(keep.concern)),
        ("bewaar_jong", &text(keep.young)),
        ("bewaar_vertrouwelijk", &text(keep.adviser)),
    ]);
    Ok(draw(&keeper(&acting, acting.page("contact-keeper-title"), form).await?))
}

/// Sets it. When a colleague set something at the same moment, what was typed is shown again.
pub async fn set(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let page = || acting.page("contact-keeper-title");
    let before = Door::of(acting.organisation())?.hours;
    let Some(door) = read(&mut form, &before, acting.ask().house.now()) else {
        let again = keeper(&acting, page(), acting.ask().view(&form)).await?;
        return Ok(show_as(StatusCode::BAD_REQUEST, &again));
    };
    let mut work = acting.work();
    door.set(&mut work, acting.organisation())?;
    match acting.keep(work).await {
        Ok(()) => {
            acting.ask().house.forget_what_is_told();
            Ok(Redirect::to("/werk/voordeur").into_response())
        }
        Err(Problem::Conflict) => {
            let page = page().with_notice("careful", "contact-keeper-conflict");
            Ok(show_as(StatusCode::CONFLICT, &keeper(&acting, page, acting.ask().view(&form)).await?))
        }
        Err(problem) => Err(problem),
    }
}

/// Until when it is full: a tick always has an end. When it is over, its last day stays: whoever wrote while it was full is
/// still measured by what was promised then.
fn read_full(form: &mut Form, before: &Hours, now: Moment) -> Option<Day> {
    let last = form.day("vol_tot");
    let today = local_day(now);
    let after = |days: i32| Day::from_number(today.number().saturating_add(days));
    if !form.ticked("vol") {
        if before.is_full(now) {
            return Some(after(-1));
        }
        if last.is_some() {
            form.refuse("vol", "contact-keeper-full-unticked");
        }
        return before.full_until;
    }
    let last = last.unwrap_or(after(FULL_DAYS));
    if last < today || after(FULL_DAYS_MAX) < last {
        form.refuse_with("vol_tot", "contact-keeper-full-wrong", &[("days", i64::from(FULL_DAYS_MAX))]);
    }
    Some(last)
}

fn read(form: &mut Form, before: &Hours, now: Moment) -> Option<Door> {
    let mut hours = Hours { full_until: read_full(form, before, now), ..Hours::default() };
    for (openings, (field, _)) in hours.week.iter_mut().zip(DAYS) {
        let typed = form.text(field, LINE_MAX);
        match read_openings(&typed) {
            Some(read) => *openings = read,
            None => form.refuse(field, "contact-keeper-hours-wrong"),
        }
    }
    let typed = form.text("dicht", NOTE_MAX);
    match read_closed(&typed) {
        Some(closed) => hours.closed = closed,
        None => form.refuse("dicht", "contact-keeper-closed-wrong"),
    }
    for (hours, field) in [
        (&mut hours.open_hours, "binnen_open"),
        (&mut hours.closed_hours, "binnen_dicht"),
        (&mut hours.full_hours, "binnen_vol"),
    ] {
        *hours = number(form, field, 1, PROMISE_HOURS_MAX).unwrap_or_default();
    }
    let keep = |form: &mut Form, field| number(form, field, KEEP_DAYS_MIN, KEEP_DAYS_MAX);
    let keep = Keep {
        talk: keep(form, "bewaar_gesprek").unwrap_or_default(),
        concern: keep(form, "bewaar_zorg").unwrap_or_default(),
        young: keep(form, "bewaar_jong").unwrap_or_default(),
        adviser: keep(form, "bewaar_vertrouwelijk").unwrap_or_default(),
    };
    if form.is_good() && keep.young < keep.talk {
        form.refuse("bewaar_jong", "contact-keeper-young-wrong");
    }
    let door = Door { hours, keep: Some(keep), fier_when: form.text("fier_wanneer", LINE_MAX) };
    form.is_good().then_some(door)
}

fn number(form: &mut Form, field: &'static str, min: u16, max: u16) -> Option<u16> {
    form.number(field, i64::from(min)..=i64::from(max)).and_then(|number| u16::try_from(number).ok())
}
