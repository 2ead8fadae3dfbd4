//! The load of the team (ACT-40): counts by week for the lead, never by worker.

use crate::book::{field::needs, shift};
use crate::model::ShiftHead;
use crate::model::care::{LOAD_WEEKS, LoadLetter, Week, load, monday_of};
use crate::model::night::today;
use kit::Problem;
use people::{Acting, Action, CircleKind, Work};
use store::{Holder, Letter, Moment};

/// A letter for the leads that is not left yet.
pub(super) async fn letter(
    acting: &Acting,
    work: &mut Work,
    content: &LoadLetter,
) -> Result<Letter, Problem> {
    let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
    let until = Some(kept_until(work.now));
    work.sealed_letter(Holder::Circle(leads.id), leads.public_key, content, until)
}

/// So long a letter about the load is kept.
pub(super) fn kept_until(now: Moment) -> Moment {
    now.plus_days(i64::from(LOAD_WEEKS) * 7)
}

/// Leaves that two were on a visit this week.
pub(super) async fn visited(acting: &Acting, work: &mut Work) -> Result<(), Problem> {
    let content = LoadLetter::Visit { week: monday_of(today(work.now)) };
    let letter = letter(acting, work, &content).await?;
    work.unit.letter(letter);
    Ok(())
}

/// The load of the team by week, for the lead: counts, never by worker.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not.
pub async fn load_by_week(acting: &Acting) -> Result<Vec<Week>, Problem> {
    needs(acting, Action::LeadOutreach)?;
    let shifts = shift::list(acting).await?;
    let heads: Vec<&ShiftHead> = shifts.iter().map(|shift| &shift.head).collect();
    let letters = acting.letters::<LoadLetter>(CircleKind::Oversight).await?;
    let letters: Vec<LoadLetter> = letters.into_iter().map(|(_, letter)| letter).collect();
    Ok(load(&heads, &letters, today(acting.ask().house.now())))
}
