//! The board of who can leave now. Each line is a letter for the desk with an end; nobody sees afterwards when somebody
//! was there (H-15).

use crate::model::Colleague;
use crate::model::duty::{CanLeave, READY_CHOICES};
use kit::Problem;
use people::{Acting, Action, CircleKind};
use store::{Holder, Id};

const SECONDS_PER_MINUTE: i64 = 60;

/// Who can leave now, by the time until when: whoever stays longest first. Nobody for who has no seat at the desk yet.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see visits.
pub async fn can_leave(acting: &Acting) -> Result<Vec<CanLeave>, Problem> {
    Ok(lines(acting).await?.into_iter().map(|(_, line)| line).collect())
}

async fn lines(acting: &Acting) -> Result<Vec<(Id, CanLeave)>, Problem> {
    if !acting.may(Action::WatchVisit) {
        return Err(Problem::Missing);
    }
    if acting.standing(CircleKind::Desk).is_err() {
        return Ok(Vec::new());
    }
    let now = acting.ask().house.now();
    let mut lines: Vec<(Id, CanLeave)> = acting.letters(CircleKind::Desk).await?;
    lines.retain(|(_, line)| now < line.until);
    lines.sort_by(|(_, one), (_, other)| {
        (other.until, &one.can_leave.name).cmp(&(one.until, &other.can_leave.name))
    });
    Ok(lines)
}

/// "I can leave now", for so many minutes; none: no longer. What the same worker said before is gone.
///
/// # Errors
/// [`Problem::Missing`] when the role makes no visits, without a seat at the desk, and for a number of minutes that cannot
/// be chosen.
pub async fn say(acting: &Acting, minutes: Option<i64>) -> Result<(), Problem> {
    let offered = minutes.is_none_or(|minutes| READY_CHOICES.contains(&minutes));
    if !offered || !acting.may(Action::MakeVisit) {
        return Err(Problem::Missing);
    }
    let me = acting.worker().id;
    let before = lines(acting).await?;
    let (desk, _) = acting.standing(CircleKind::Desk)?;
    let mut work = acting.work();
    for (letter, _) in before.into_iter().filter(|(_, line)| line.can_leave.id == me) {
        work.unit.remove_letter(letter);
    }
    if let Some(minutes) = minutes {
        let until = work.now.plus_seconds(minutes * SECONDS_PER_MINUTE);
        let line = CanLeave { can_leave: Colleague::of(acting.worker()), until };
        work.letter(Holder::Circle(desk.id), desk.public_key, &line, Some(until))?;
    }
    acting.keep(work).await
}
