//! What helps a worker with the next sentence: texts of the bank that fit, and a word about the pace.

use super::phrases::choices;
use crate::book::notes::IMPRESSION_DAYS;
use crate::book::{Conversation, phrases};
use crate::model::phrases::Occasion;
use crate::model::topics::{Asked, Given, Whereto};
use crate::model::{Coded, Outcome, Record, State, pace};
use between::model::passed::Way;
use kit::{Choice, Page, Problem};
use people::{Acting, Action};
use store::sealed::Sheet;

/// The help beside one conversation.
pub struct Aids {
    /// Texts of the bank that may be used here, those that fit best first.
    pub phrases: Vec<Choice>,
    /// Whether the reader may write texts for the bank.
    pub may_keep_phrases: bool,
    /// Whether several questions stand in a row without an answer.
    pub asks: bool,
    /// Whether the newest call was one with much feeling: then nothing more needs to be written.
    pub rests: bool,
    /// Days after which an impression is gone.
    pub impression_days: i64,
    /// What can be counted as asked.
    pub asked: Vec<Choice>,
    /// What can be counted as given.
    pub given: Vec<Choice>,
    /// To whom somebody can be pointed.
    pub whereto: Vec<Choice>,
    /// How somebody can have heard of us.
    pub heard: Vec<Choice>,
}

impl Aids {
    /// The help for one conversation; `seen` is what the workers' side may know of now.
    pub async fn of(
        acting: &Acting,
        page: &Page,
        conversation: &Conversation,
        seen: &[Sheet<Record>],
    ) -> Result<Aids, Problem> {
        let head = &conversation.head;
        let fits = match head.state {
            _ if head.urgent => Some(Occasion::Danger),
            _ if !head.counted => Some(Occasion::First),
            State::Fine => Some(Occasion::Fine),
            State::CallOffered => Some(Occasion::Call),
            _ => None,
        };
        Ok(Aids {
            phrases: choices(page, &phrases::read(acting).await?, head.tongue(), fits),
            may_keep_phrases: acting.may(Action::KeepPhrases),
            asks: pace::asks_much(seen),
            rests: was_heavy(seen),
            impression_days: IMPRESSION_DAYS,
            asked: Asked::choices(page),
            given: Given::choices(page),
            whereto: Whereto::choices(page),
            heard: Way::choices(page),
        })
    }
}

/// Whether the last thing that was kept is a call that was short, with much feeling (OUT-18).
fn was_heavy(seen: &[Sheet<Record>]) -> bool {
    let newest = seen.iter().rev().find_map(|sheet| sheet.content.as_ref());
    let outcome = match newest {
        Some(Record::Call { outcome, .. } | Record::ShortCall { outcome, .. }) => *outcome,
        _ => return false,
    };
    matches!(outcome, Outcome::ShortWantsHelp | Outcome::HungUp)
}
