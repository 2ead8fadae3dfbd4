//! What stands around the people: the employer list, themes for the meeting, the yearly account.

use super::luck::{text, turn};
use super::report::report;
use super::stage::{Stage, Tale};
use super::time::Stop;
use super::words::{CHECKED, COMPLAINT, EMPLOYERS, THEMES};
use employment::book::employers;
use employment::model::{Contact, EmployerHead};
use forum::model::Wording;
use kit::Problem;
use people::Role;
use std::sync::Arc;
use store::{Id, Moment};

/// Somebody goes and looks again after so many days.
const LOOK_AGAIN_DAYS: i64 = 330;
/// Nothing in the demo is so old that somebody looked more often.
const LOOKS_MAX: i64 = 5;
/// Employers where somebody looked once, long ago.
const OVERDUE: [usize; 2] = [1, 5];
/// The employer that paused after complaints.
const PAUSED: usize = 7;
/// The employer where nobody looked yet.
const UNSEEN: usize = 6;

/// One employer on the list, from the day it was put there.
pub async fn employer(stage: Arc<Stage>, number: usize, began: i64) -> Result<(), Stop> {
    let mut tale = Tale::new(&stage, 6_000 + number as u64, began);
    let coach = stage.worker(Role::JobCoach, 0)?.clone();
    let ((alias, offer, branch, town, offers, (from, to), own_hours), [company, person, reach]) =
        *turn(&EMPLOYERS, number);
    tale.on_day(0).await?;
    let head = EmployerHead {
        alias: alias.to_owned(),
        offer,
        branch: branch.to_owned(),
        town: town.to_owned(),
        offers: offers.to_owned(),
        hours_from: Some(from),
        hours_to: Some(to),
        own_hours,
        checked: None,
        complaints: 0,
        paused: false,
    };
    let contact = Contact {
        company: company.to_owned(),
        person: person.to_owned(),
        reach: reach.to_owned(),
        promise: "Niemand vraagt naar vroeger. Wie vastloopt, mag bellen.".to_owned(),
    };
    let id = employers::begin(&coach, head, contact).await?;
    if number == UNSEEN {
        return Ok(());
    }
    let looks = if OVERDUE.contains(&number) { 1 } else { LOOKS_MAX };
    for look in 0..looks {
        let day = 6 + LOOK_AGAIN_DAYS * look;
        tale.on_day(day).await?;
        employers::check(&coach, id, text(&CHECKED, number).to_owned()).await?;
        if number == PAUSED {
            return complain_twice(&mut tale, id, day).await;
        }
    }
    Ok(())
}

async fn complain_twice(tale: &mut Tale, id: Id, day: i64) -> Result<(), Stop> {
    let coach = tale.stage.worker(Role::JobCoach, 0)?.clone();
    for later in [40, 75] {
        tale.on_day(day + later).await?;
        employers::complain(&coach, id, COMPLAINT.to_owned()).await?;
    }
    Ok(())
}

/// One theme for the meeting.
pub async fn theme(stage: Arc<Stage>, number: usize, began: i64) -> Result<(), Stop> {
    let mut tale = Tale::new(&stage, 7_000 + number as u64, began);
    let (role, title, text) = *turn(&THEMES, number);
    tale.on_day(0).await?;
    let worker = stage.worker(role, number)?;
    let wording = Wording::new(title.to_owned(), text.to_owned()).map_err(|_| Problem::Broken)?;
    forum::book::raise(worker, wording).await?;
    Ok(())
}

/// The account of a year: prepared by the team lead, and released by the administrator unless it still waits.
pub async fn account(stage: Arc<Stage>, year: u32, prepared: Moment, is_released: bool) -> Result<(), Stop> {
    stage.time.until(prepared).await?;
    let lead = stage.worker(Role::TeamLead, 0)?;
    let draft = insight::book::draft(lead, insight::book::facts(lead).await?, year).await?;
    // Early in January a year may not hold enough yet; then nothing is laid ready.
    let Ok(release) = insight::book::prepare(lead, year, &draft.hash).await? else { return Ok(()) };
    if is_released {
        stage.time.until(prepared.plus_days(2)).await?;
        let other = stage.worker(Role::Administrator, 0)?;
        insight::book::release(other, release, &draft.hash).await?.map_err(|_| Problem::Conflict)?;
        report(lead, other, year).await?;
    }
    Ok(())
}
