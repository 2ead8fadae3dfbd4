//! Thinking along: a question to a colleague about the work, without a client in it (SAF-14, EXT-28). It is a letter to
//! that colleague and stands in no file; the answer is a letter back. Both go by themselves.

use crate::model::Colleague;
use kit::Problem;
use people::Acting;
use serde::{Deserialize, Serialize};
use store::{Holder, Id, Moment, Worker};

/// Days that a question or an answer waits.
pub const ADVICE_DAYS: i64 = 14;

/// What one colleague wrote to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "advice", rename_all = "kebab-case")]
pub enum Advice {
    /// A question.
    Question {
        /// Who asks.
        from: Colleague,
        /// What.
        text: String,
        /// When.
        at: Moment,
    },
    /// An answer, with the question that it answers.
    Answer {
        /// Who answers.
        from: Colleague,
        /// What was asked.
        asked: String,
        /// What they say.
        text: String,
        /// When.
        at: Moment,
    },
}

impl Advice {
    /// When it was written.
    pub fn at(&self) -> Moment {
        match self {
            Advice::Question { at, .. } | Advice::Answer { at, .. } => *at,
        }
    }
}

/// The colleagues who can be asked.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn others(acting: &Acting) -> Result<Vec<Worker>, Problem> {
    let mut all = acting.colleagues().await?;
    all.retain(|one| one.id != acting.worker().id);
    Ok(all)
}

/// Questions and answers for this worker, the newest first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn advice(acting: &Acting) -> Result<Vec<(Id, Advice)>, Problem> {
    let mut letters = acting.own_letters::<Advice>().await?;
    letters.sort_by_key(|(_, advice)| std::cmp::Reverse(advice.at()));
    Ok(letters)
}

/// Asks a colleague to think along.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague.
pub async fn ask_advice(acting: &Acting, of: Id, text: String) -> Result<(), Problem> {
    let at = acting.ask().house.now();
    send(acting, of, &Advice::Question { from: super::agenda::me(acting), text, at }, None).await
}

/// Answers a question that was put to this worker; the question is then gone for them.
///
/// # Errors
/// [`Problem::Missing`] when there is no such question, or whoever asked it left.
pub async fn give_advice(acting: &Acting, question: Id, text: String) -> Result<(), Problem> {
    let at = acting.ask().house.now();
    match put_to(acting, question).await? {
        Advice::Question { from, text: asked, .. } => {
            let answer = Advice::Answer { from: super::agenda::me(acting), asked, text, at };
            send(acting, from.id, &answer, Some(question)).await
        }
        Advice::Answer { .. } => Err(Problem::Missing),
    }
}

/// One letter for this worker.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn put_to(acting: &Acting, letter: Id) -> Result<Advice, Problem> {
    let letters = advice(acting).await?;
    letters.into_iter().find(|(id, _)| *id == letter).map(|(_, advice)| advice).ok_or(Problem::Missing)
}

async fn send(acting: &Acting, to: Id, advice: &Advice, answers: Option<Id>) -> Result<(), Problem> {
    let colleague = others(acting).await?.into_iter().find(|one| one.id == to).ok_or(Problem::Missing)?;
    let mut work = acting.work();
    if let Some(question) = answers {
        work.unit.remove_letter(question);
    }
    let until = work.now.plus_days(ADVICE_DAYS);
    work.letter(Holder::Worker(colleague.id), colleague.public_key, advice, Some(until))?;
    acting.keep(work).await
}

/// Throws a letter away that was read.
///
/// # Errors
/// [`Problem::Missing`] when it is not this worker's.
pub async fn put_away_advice(acting: &Acting, letter: Id) -> Result<(), Problem> {
    put_to(acting, letter).await?;
    let mut work = acting.work();
    work.unit.remove_letter(letter);
    acting.keep(work).await
}
