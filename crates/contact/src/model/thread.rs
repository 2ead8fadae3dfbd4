//! What is asked of the sheets of a conversation together.

use super::{Record, Sender};
use store::sealed::Sheet;
use store::{Id, Moment};

/// After so many messages of ours in a row the desk is asked to wait (OUT-14).
pub const PACE_MESSAGES: usize = 3;
/// The same words by the same sender within so many seconds are one message sent twice.
pub const REPEAT_SECONDS: i64 = 120;

/// The messages among the sheets, the oldest first.
pub fn messages(sheets: &[Sheet<Record>]) -> impl DoubleEndedIterator<Item = (Id, &Sender, &str, Moment)> {
    sheets.iter().filter_map(|sheet| match &sheet.content {
        Some(Record::Message { from, text, at, .. }) => Some((sheet.id, from, text.as_str(), *at)),
        _ => None,
    })
}

/// Whether the last word is the person's.
pub fn last_word_is_theirs(sheets: &[Sheet<Record>]) -> bool {
    messages(sheets).next_back().is_some_and(|(_, from, _, _)| *from == Sender::Visitor)
}

/// Whether we wrote several times in a row without an answer.
pub fn rushes(sheets: &[Sheet<Record>]) -> bool {
    let ours = messages(sheets).rev().take_while(|(_, from, _, _)| **from != Sender::Visitor).count();
    ours >= PACE_MESSAGES
}

/// Whether this was just said already: a button pressed twice, or a page sent again.
pub fn is_repeat(sheets: &[Sheet<Record>], from: &Sender, text: &str, now: Moment) -> bool {
    messages(sheets)
        .next_back()
        .is_some_and(|(_, by, said, at)| by == from && said == text && now < at.plus_seconds(REPEAT_SECONDS))
}

/// Whether the person already said this, whenever.
pub fn was_said(sheets: &[Sheet<Record>], text: &str) -> bool {
    messages(sheets).any(|(_, from, said, _)| *from == Sender::Visitor && said == text)
}

/// Whether a worker may take back this message: their own, and nothing came after it from the other side (NFR-07).
/// Gives its text, so that it can be written better.
pub fn can_take_back(sheets: &[Sheet<Record>], record: Id, worker: Id) -> Option<&str> {
    messages(sheets)
        .rev()
        .take_while(|(_, from, _, _)| **from != Sender::Visitor)
        .find(|(id, from, _, _)| *id == record && matches!(from, Sender::Worker { id, .. } if *id == worker))
        .map(|(_, _, text, _)| text)
}

/// The newest offer that the person has not answered yet.
pub fn open_offer(sheets: &[Sheet<Record>]) -> Option<&Sheet<Record>> {
    sheets
        .iter()
        .rfind(|sheet| matches!(sheet.content, Some(Record::ChannelOffer { .. })))
        .filter(|sheet| matches!(sheet.content, Some(Record::ChannelOffer { chosen: None, .. })))
}
/// When the next held message leaves, if one is held.
pub fn next_leaving(sheets: &[Sheet<Record>], now: Moment) -> Option<Moment> {
    let leaving = sheets.iter().filter_map(|sheet| match &sheet.content {
        Some(Record::Message { leaves, .. }) if now < *leaves => Some(*leaves),
        _ => None,
    });
    leaving.min()
}
