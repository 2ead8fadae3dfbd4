//! The roster: posts over the year. A month is one record, so that two who plan at once do so one after the other.

use crate::book::field::{self, Added, Opened, needs, open_or_begin};
use crate::book::vacancy;
use crate::model::field::Month;
use crate::model::night::{field_day, today};
use crate::model::roster::from_day;
use crate::model::roster::{DUO, MONTH_KEPT_DAYS, POSTS_A_MONTH_MAX};
use crate::model::{Colleague, FieldRecord, Post, RosterMonth};
use kit::Problem;
use people::calendar::{self, Kind, Line};
use people::{Acting, Action, Work, patiently};
use store::sealed::Sheet;
use store::{Day, Deed, Id};

/// A post to plan, perhaps each week.
#[derive(Debug, Clone)]
pub struct NewPost {
    /// On which channel.
    pub channel: Id,
    /// The first day.
    pub day: Day,
    /// From so many minutes after midnight.
    pub from: u16,
    /// Until so many minutes after the first midnight; above 24 hours the next morning.
    pub until: u16,
    /// Who; none, one or two.
    pub who: Vec<Colleague>,
    /// How many weeks, the first one counted.
    pub weeks: i64,
}

fn month_sheet(opened: &Opened, month: Month) -> (Option<&Sheet<FieldRecord>>, RosterMonth) {
    let sheet = opened.newest(|record| matches!(record, FieldRecord::Month(kept) if kept.month == month));
    match sheet.and_then(|sheet| sheet.content.clone()) {
        Some(FieldRecord::Month(kept)) => (sheet, kept),
        _ => (None, RosterMonth { month, posts: Vec::new() }),
    }
}

fn put_month(
    opened: &Opened,
    work: &mut Work,
    was: Option<&Sheet<FieldRecord>>,
    month: RosterMonth,
    last_day: Day,
) -> Result<(), Problem> {
    let is_new = was.is_none();
    let record = opened.put(work, was, &FieldRecord::Month(month))?;
    if is_new {
        let ahead = i64::from((last_day.number() - today(work.now).number()).max(0));
        let due = work.now.plus_days(ahead.saturating_add(MONTH_KEPT_DAYS));
        work.at(due, Deed::EraseRecord { dossier: opened.dossier.id(), record });
    }
    Ok(())
}

/// Plans a post, perhaps each week. All of the series is kept, or nothing.
///
/// # Errors
/// [`Problem::Missing`] when the channel is not there, or for whoever may not.
pub async fn plan(acting: &Acting, new: &NewPost) -> Result<Added, Problem> {
    needs(acting, Action::KeepField)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        opened.field().channel(new.channel).ok_or(Problem::Missing)?;
        let mut first = None;
        let mut months: Vec<(Option<&Sheet<FieldRecord>>, RosterMonth, Day)> = Vec::new();
        for week in 0..new.weeks {
            let later = i32::try_from(week.saturating_mul(7)).map_err(|_| Problem::Conflict)?;
            let day = Day::from_number(new.day.number().saturating_add(later));
            let month = Month::of_day(day);
            let id = work.id();
            first.get_or_insert(id);
            let post = Post {
                id,
                channel: new.channel,
                day,
                from: new.from,
                until: new.until,
                who: new.who.iter().take(DUO).cloned().collect(),
            };
            into_calendars(acting, &mut work, None, Some(&post))?;
            match months.iter_mut().find(|(_, kept, _)| kept.month == month) {
                Some((_, kept, last)) => {
                    kept.posts.push(post);
                    *last = day;
                }
                None => {
                    let (sheet, mut kept) = month_sheet(&opened, month);
                    kept.posts.push(post);
                    months.push((sheet, kept, day));
                }
            }
        }
        if months.iter().any(|(_, kept, _)| kept.posts.len() > POSTS_A_MONTH_MAX) {
            return Ok(Added::Full);
        }
        for (sheet, kept, last) in months {
            put_month(&opened, &mut work, sheet, kept, last)?;
        }
        acting.keep(work).await?;
        Ok(first.map_or(Added::Full, Added::Done))
    })
    .await
}

/// Changes the posts of the month in which a post stands.
async fn change_post(
    acting: &Acting,
    id: Id,
    rule: impl Fn(&mut Vec<Post>, usize) -> Result<(), Problem>,
) -> Result<(), Problem> {
    needs(acting, Action::KeepField)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let place = opened.field().months.into_iter().find_map(|month| {
            let place = month.posts.iter().position(|post| post.id == id)?;
            Some((month.month, place))
        });
        let (month, place) = place.ok_or(Problem::Missing)?;
        let (sheet, mut kept) = month_sheet(&opened, month);
        let before = kept.posts.get(place).cloned();
        rule(&mut kept.posts, place)?;
        let after = kept.posts.iter().find(|post| post.id == id);
        into_calendars(acting, &mut work, before.as_ref(), after)?;
        vacancy::tell(acting, &mut work, before.as_ref(), after).await?;
        opened.put(&mut work, sheet, &FieldRecord::Month(kept))?;
        acting.keep(work).await
    })
    .await
}

/// Takes a place on a post.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when there is a duo already.
pub async fn join(acting: &Acting, post: Id, here: &[Id]) -> Result<(), Problem> {
    // Only whoever runs shifts stands on a post.
    needs(acting, Action::RunShift)?;
    let me = Colleague::of(acting.worker());
    change_post(acting, post, |posts, place| {
        let post = posts.get_mut(place).ok_or(Problem::Missing)?;
        // Whoever left the team makes room.
        post.who.retain(|one| here.contains(&one.id));
        if post.who.iter().any(|one| one.id == me.id) {
            return Ok(());
        }
        if post.who.len() >= DUO {
            return Err(Problem::Conflict);
        }
        post.who.push(me.clone());
        Ok(())
    })
    .await
}

/// Leaves a post.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn leave(acting: &Acting, post: Id) -> Result<(), Problem> {
    let me = acting.worker().id;
    change_post(acting, post, |posts, place| {
        let post = posts.get_mut(place).ok_or(Problem::Missing)?;
        post.who.retain(|one| one.id != me);
        Ok(())
    })
    .await
}

/// Takes a post off the roster.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn cancel(acting: &Acting, post: Id) -> Result<(), Problem> {
    change_post(acting, post, |posts, place| {
        posts.remove(place);
        Ok(())
    })
    .await
}

/// The post as a line of a calendar.
fn line_of(post: &Post) -> Line {
    let at = |minutes| kit::when::at(post.day, minutes);
    let (from, until) = (at(post.from), at(post.until));
    Line { about: post.id, kind: Kind::Shift, from, until, place: String::new() }
}

/// Whoever stands on a post has it in their own calendar, and nobody else (decision 0034).
fn into_calendars(
    acting: &Acting,
    work: &mut Work,
    before: Option<&Post>,
    after: Option<&Post>,
) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let standing = |post: &Post| post.who.iter().map(|one| one.id).collect::<Vec<_>>();
    if let Some(post) = before {
        standing(post).into_iter().for_each(|worker| calendar::strike(work, house, worker, post.id));
    }
    if let Some(post) = after {
        for worker in standing(post) {
            calendar::put(work, house, acting.organisation(), worker, &line_of(post))?;
        }
    }
    Ok(())
}

/// The posts to come of this worker, as lines of their calendar; none for whoever does not keep the field book.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn own_lines(acting: &Acting) -> Result<Vec<Line>, Problem> {
    let (me, today) = (acting.worker().id, field_day(acting.ask().house.now()));
    let field = match field::read(acting).await {
        Err(Problem::Missing) => return Ok(Vec::new()),
        field => field?,
    };
    let posts = from_day(&field, today);
    Ok(posts.into_iter().filter(|post| post.who.iter().any(|one| one.id == me)).map(line_of).collect())
}
