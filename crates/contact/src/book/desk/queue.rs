//! The desk's list in its order, and what it reminds of. Both follow from the heads and the board alone.

use super::{Line, board, list};
use crate::model::queue::{Place, Shelf, Viewer, Why};
use crate::model::{ConversationHead, Door, Standing, board::Board};
use kit::Problem;
use people::Acting;
use store::{Id, Moment};

/// What of the list somebody wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only languages that the reader speaks.
    pub in_my_languages: bool,
    /// Only what is the reader's own.
    pub mine: bool,
}

/// One line of the list.
pub struct Placed {
    /// The conversation.
    pub id: Id,
    /// Its head.
    pub head: ConversationHead,
    /// In which part it stands.
    pub shelf: Shelf,
    /// How the reader stands to it.
    pub standing: Standing,
}

/// Something to think of. It points at the conversation and names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The conversation.
    pub conversation: Id,
    /// Why.
    pub why: Why,
}

/// The list.
pub struct Queue {
    /// Its lines, in order.
    pub lines: Vec<Placed>,
    /// What the reader should think of, the most pressing first.
    pub reminders: Vec<Reminder>,
    /// How many wait, whatever the filter.
    pub waiting: usize,
    /// The board.
    pub board: Board,
    /// The moment of the list.
    pub now: Moment,
}

/// The list as this worker sees it.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see it.
pub async fn queue(acting: &Acting, filter: Filter) -> Result<Queue, Problem> {
    let lines = list(acting).await?;
    let (board, now) = (board::read(acting).await?, acting.ask().house.now());
    let hours = Door::of(acting.organisation())?.hours;
    let viewer = Viewer { worker: acting.worker().id, board: &board, hours: &hours, now };
    let reminders = reminders_among(&viewer, &lines);
    let waiting = lines.iter().filter(|line| line.head.waiting && line.head.may_call()).count();
    let mut placed: Vec<(Place, Placed)> = lines
        .into_iter()
        .map(|Line { id, head }| {
            let (place, standing) = (viewer.place(&head), viewer.standing(&head));
            (place, Placed { id, head, shelf: place.0, standing })
        })
        .filter(|(_, line)| !filter.in_my_languages || board.speaks(viewer.worker, line.head.tongue()))
        .filter(|(_, line)| !filter.mine || line.standing.is_own())
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    let lines = placed.into_iter().map(|(_, line)| line).collect();
    Ok(Queue { lines, reminders, waiting, board, now })
}

/// What this worker should think of now: who waits too long, who looks again soon, what was offered. Nothing of it is
/// stored, so it is gone the moment somebody handled it. For the desk's page and for a digest.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see conversations.
pub async fn reminders(acting: &Acting) -> Result<Vec<Reminder>, Problem> {
    let lines = list(acting).await?;
    let (board, now) = (board::read(acting).await?, acting.ask().house.now());
    let hours = Door::of(acting.organisation())?.hours;
    Ok(reminders_among(&Viewer { worker: acting.worker().id, board: &board, hours: &hours, now }, &lines))
}

fn reminders_among(viewer: &Viewer<'_>, lines: &[Line]) -> Vec<Reminder> {
    let mut found: Vec<(u8, i64, Reminder)> = lines
        .iter()
        .filter_map(|line| {
            let why = viewer.reminder(&line.head)?;
            let rank = match &why {
                Why::NeedsSecond => 0,
                Why::Waits { .. } => 1,
                Why::LooksAgain { .. } => 2,
                Why::Offered { .. } | Why::Returned { .. } => 3,
                Why::LightQuestion { .. } => 4,
            };
            Some((rank, line.head.due(viewer.hours).seconds(), Reminder { conversation: line.id, why }))
        })
        .collect();
    found.sort_by_key(|(rank, due, _)| (*rank, *due));
    found.into_iter().map(|(_, _, reminder)| reminder).collect()
}
