//! Filling the demo: the organisation is founded years ago, and everything happens since.

use super::board;
use super::field;
use super::file;
use super::front;
use super::luck::Luck;
use super::past::past;
use super::plans::PLANS;
use super::shift;
use super::slip::Slip;
use super::stage::{CodeOf, Stage, Tale};
use super::talk::talk;
use super::team::Team;
use super::time::{Calendar, Stop, Story};
use super::words::{EMPLOYERS, ORGANISATION, TALKS, THEMES};
use crate::commands::{CommandError, fresh_pepper};
use crate::home::{Home, HomeSettings};
use kit::Problem;
use people::{Clock, Dice, organisation, second_step};
use std::sync::Arc;
use store::Moment;

/// The demo begins so many years before this one, on the first of January.
const YEARS: i16 = 2;
/// Days after the founding that the team begins to work.
const FIRST_DAYS: i64 = 3;
/// The account of the year before last was prepared so many days into the last one.
const ACCOUNT_DAYS: i64 = 20;
/// The account of last year was prepared so many days ago, and waits for a second person.
const WAITS_DAYS: i64 = 2;
const HOUR_SECONDS: i64 = 3_600;

/// Fills an empty folder with the demo as it stands today.
pub async fn fill(home: &Home, settings: &HomeSettings, today: Moment) -> Result<Slip, CommandError> {
    home.make(settings, &fresh_pepper())?;
    let (this_year, _) = kit::when::month_of(today);
    let began = new_year(this_year - YEARS)?;
    let clock = Clock::standing_at(began);
    let house = home.open(clock.clone(), Dice::Machine)?;
    let founded = organisation::found(&house, ORGANISATION).await?;
    let secret = second_step::fresh(&mut *house.dice.rng());
    let (team, workers) = Team::gather(&house, &founded, &secret).await?;
    let calendar = Calendar::new(clock, today);
    let stage = Stage::new(house.clone(), team, calendar.time(), today);
    let stories = stories(&stage, began, this_year)?;
    calendar.tell(stories).await?;
    house.store.fire_due(today).await?;
    house.store.clone().close().await?;
    Ok(Slip {
        organisation: ORGANISATION.to_owned(),
        second_step: second_step::to_text(&secret),
        workers,
        talks: stage.codes(CodeOf::Talk),
        files: stage.codes(CodeOf::File),
        partners: stage.codes(CodeOf::Partner),
    })
}

/// The morning of the first of January.
fn new_year(year: i16) -> Result<Moment, Problem> {
    let day = kit::when::parse_day(&format!("{year:04}-01-01")).ok_or(Problem::Broken)?;
    Ok(Moment::from_seconds(0).plus_days(i64::from(day.number())).plus_seconds(9 * HOUR_SECONDS))
}

fn stories(stage: &Arc<Stage>, began: Moment, this_year: i16) -> Result<Vec<Story>, Problem> {
    let days = i64::from(stage.today.day().number()) - i64::from(began.day().number()) - FIRST_DAYS;
    let mut stories: Vec<Story> = vec![Box::pin(past(stage.clone(), days))];
    stories.push(Box::pin(front::opens(stage.clone(), days)));
    stories.push(Box::pin(field::begins(stage.clone(), days)));
    stories.push(Box::pin(front::comes_in(stage.clone())));
    for number in 0..EMPLOYERS.len() {
        let began = days - 40 * number as i64;
        stories.push(Box::pin(board::employer(stage.clone(), number, began)));
    }
    for number in 0..THEMES.len() {
        stories.push(Box::pin(board::theme(stage.clone(), number, 9 + 17 * number as i64)));
    }
    for number in 0..PLANS.len() {
        stories.push(Box::pin(file::file(stage.clone(), number)));
    }
    for (number, words) in TALKS.iter().enumerate() {
        let tale = Tale::new(stage, 3_000 + number as u64, words.began);
        stories.push(Box::pin(talk(tale, number, words)));
    }
    for (tale, number) in shift::kept(stage) {
        stories.push(Box::pin(shift::shift(tale, number)));
    }
    let tonight = Tale::new(stage, 4_000, 0);
    stories.push(Box::pin(shift::tonight(tonight)));
    stories.extend(accounts(stage, this_year)?);
    Ok(stories)
}

/// The account of the year before last is out; that of last year waits for a second person.
fn accounts(stage: &Arc<Stage>, this_year: i16) -> Result<[Story; 2], Problem> {
    let year = |back: i16| u32::try_from(this_year - back).map_err(|_| Problem::Broken);
    let out = new_year(this_year - 1)?.plus_days(ACCOUNT_DAYS);
    let waits = stage.daytime(WAITS_DAYS, &mut Luck::of(8_000)).max(new_year(this_year)?);
    let account = |year, prepared, is_out| -> Story {
        let stage = stage.clone();
        Box::pin(async move { board::account(stage, year, prepared, is_out).await as Result<(), Stop> })
    };
    Ok([account(year(2)?, out, true), account(year(1)?, waits, false)])
}
