//! The path of somebody under 18: two workers carry it before anything goes out, nobody but the person can end it,
//! and nothing is reported by itself (ACT-14, H-25).

use super::{begin_write, board, keep_days};
use crate::model::board::Board;
use crate::model::{Alone, ConversationHead, Kind, Record};
use kit::Problem;
use people::{Acting, patiently};
use store::{Id, Moment};

/// What came of a word about somebody's age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// It is noted.
    Done,
    /// It counts once a second worker who carries the conversation says so too.
    NeedsSecondWord,
    /// Only who carries the conversation can say that somebody is 18 or older.
    NotYours,
}

/// Notes that the person is under 18. One worker's word is enough.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn is_young(acting: &Acting, id: Id) -> Result<Noted, Problem> {
    patiently(|| async move {
        let (mut conversation, mut work) = begin_write(acting, id).await?;
        conversation.head.desk.of_age = None;
        if conversation.head.young {
            conversation.change(&mut work, conversation.head.clone())?;
            acting.keep(work).await?;
            return Ok(Noted::Done);
        }
        conversation.head.young = true;
        let own = conversation.head.own_circle().into_iter().collect();
        let alone = alone(&board::read_with(acting, own).await?, &conversation.head, work.now);
        let noted = Record::Age { young: true, alone, by: acting.name(), at: work.now };
        conversation.add(&mut work, &noted, conversation.head.clone(), keep_days(acting))?;
        acting.keep(work).await?;
        Ok(Noted::Done)
    })
    .await
}

/// Why one worker goes on alone, where there is nobody who could be the second.
fn alone(board: &Board, head: &ConversationHead, now: Moment) -> Option<Alone> {
    let why = if head.kind == Kind::Adviser { Alone::Adviser } else { Alone::Worker };
    (!head.can_be_two(board, now)).then_some(why)
}

/// Says that the person is 18 or older after all. It counts once two who carry the conversation said so.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn is_of_age(acting: &Acting, id: Id) -> Result<Noted, Problem> {
    patiently(|| of_age_once(acting, id)).await
}

async fn of_age_once(acting: &Acting, id: Id) -> Result<Noted, Problem> {
    let (mut conversation, mut work) = begin_write(acting, id).await?;
    let me = acting.worker().id;
    if !conversation.head.young {
        return Ok(Noted::Done);
    }
    if !conversation.head.is_held_by(me, work.now) {
        return Ok(Noted::NotYours);
    }
    match conversation.head.desk.of_age {
        Some(first) if first != me && conversation.head.is_held_by(first, work.now) => {
            conversation.head.young = false;
            conversation.head.desk.of_age = None;
            let noted = Record::Age { young: false, alone: None, by: acting.name(), at: work.now };
            conversation.add(&mut work, &noted, conversation.head.clone(), keep_days(acting))?;
            acting.keep(work).await?;
            Ok(Noted::Done)
        }
        _ => {
            conversation.head.desk.of_age = Some(me);
            conversation.change(&mut work, conversation.head.clone())?;
            acting.keep(work).await?;
            Ok(Noted::NeedsSecondWord)
        }
    }
}
