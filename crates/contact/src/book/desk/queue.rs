//! The desk's list in its order, and what it reminds of. Both follow from the heads and the board alone.

use super::{Line, board, list};
use crate::model::queue::{Place, Shelf, Viewer, Why};
use crate::model::{Coded, ConversationHead, Door, Interpreting, Standing, board::Board};
use kit::Problem;
use people::Acting;
use std::hash::{DefaultHasher, Hash, Hasher};
use store::{Id, Moment};

/// What of the list somebody wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only languages that the reader speaks.
    pub in_my_languages: bool,
    /// Only what is the reader's own.
    pub mine: bool,
}

impl Filter {
    /// Whether the reader wants to see a line. Somebody in danger is shown whatever they want.
    fn wants(self, viewer: &Viewer<'_>, line: &Placed) -> bool {
        let in_my_languages = || viewer.board.speaks(viewer.worker, line.head.tongue());
        (!self.in_my_languages || in_my_languages()) && (!self.mine || line.standing.is_own())
    }
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
    /// How many of them are in danger now.
    pub in_danger: usize,
    /// The board.
    pub board: Board,
    /// The moment of the list.
    pub now: Moment,
}

impl Queue {
    /// A mark of how the list stands, so that an open page knows whether it shows another one.
    pub fn mark(&self) -> String {
        let mut hasher = DefaultHasher::new();
        (self.waiting, self.in_danger).hash(&mut hasher);
        for line in &self.lines {
            let head = &line.head;
            (line.id.bytes(), line.shelf as u8, head.waiting, head.urgent, head.young).hash(&mut hasher);
            (head.last_message.seconds(), head.state.code(), head.tongue()).hash(&mut hasher);
            let is_asked = head.desk.interpreter == Some(Interpreting::Asked);
            (head.is_apart(), head.muted, is_asked).hash(&mut hasher);
            head.names_here(&self.board, self.now).hash(&mut hasher);
        }
        for reminder in &self.reminders {
            reminder.conversation.bytes().hash(&mut hasher);
            std::mem::discriminant(&reminder.why).hash(&mut hasher);
        }
        format!("{:016x}", hasher.finish())
    }
}

/// The list as this worker sees it.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see it.
pub async fn queue(acting: &Acting, filter: Filter) -> Result<Queue, Problem> {
    let lines = list(acting).await?;
    let (board, now) = (board_for(acting, &lines).await?, acting.ask().house.now());
    let hours = Door::of(acting.organisation())?.hours;
    let viewer = Viewer { worker: acting.worker().id, board: &board, hours: &hours, now };
    let reminders = reminders_among(&viewer, &lines);
    let waiting = lines.iter().filter(|line| line.head.waiting && line.head.may_call()).count();
    let in_danger = lines.iter().filter(|line| line.head.calls_for_help()).count();
    let mut placed: Vec<(Place, Placed)> = lines
        .into_iter()
        .map(|Line { id, head }| {
            let (place, standing) = (viewer.place(&head), viewer.standing(&head));
            (place, Placed { id, head, shelf: place.0, standing })
        })
        .filter(|(_, line)| line.head.calls_for_help() || filter.wants(&viewer, line))
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    let lines = placed.into_iter().map(|(_, line)| line).collect();
    Ok(Queue { lines, reminders, waiting, in_danger, board, now })
}

/// What this worker should think of now: who waits too long, who looks again soon, what was offered. Nothing of it is
/// stored, so it is gone the moment somebody handled it. For the desk's page and for a digest.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see conversations.
pub async fn reminders(acting: &Acting) -> Result<Vec<Reminder>, Problem> {
    let lines = list(acting).await?;
    let (board, now) = (board_for(acting, &lines).await?, acting.ask().house.now());
    let hours = Door::of(acting.organisation())?.hours;
    Ok(reminders_among(&Viewer { worker: acting.worker().id, board: &board, hours: &hours, now }, &lines))
}

/// The board, with who could be the second for those under 18 whose conversation has a circle of its own.
async fn board_for(acting: &Acting, lines: &[Line]) -> Result<Board, Problem> {
    let young = lines.iter().filter(|line| line.head.young);
    board::read_with(acting, young.filter_map(|line| line.head.own_circle()).collect()).await
}

fn reminders_among(viewer: &Viewer<'_>, lines: &[Line]) -> Vec<Reminder> {
    let mut found: Vec<(u8, i64, Reminder)> = lines
        .iter()
        .filter_map(|line| {
            let why = viewer.reminder(&line.head)?;
            let rank = match &why {
                Why::Danger { .. } => 0,
                Why::NeedsSecond => 1,
                Why::Waits { .. } => 2,
                Why::LooksAgain { .. } => 3,
                Why::Offered { .. } | Why::Returned { .. } | Why::Beside { .. } => 4,
                Why::LightQuestion { .. } => 5,
            };
            Some((rank, line.head.due(viewer.hours).seconds(), Reminder { conversation: line.id, why }))
        })
        .collect();
    found.sort_by_key(|(rank, due, _)| (*rank, *due));
    found.into_iter().map(|(_, _, reminder)| reminder).collect()
}
