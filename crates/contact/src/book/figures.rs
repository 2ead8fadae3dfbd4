//! What the desk leaves for the totals (FIG-18, INF-10): codes and months, sealed for the statistics circle. Nothing of it
//! stands with a conversation, and nothing names a worker (H-15). What a reader sees of it is made and suppressed in the
//! room for figures.

use super::{Conversation, open_to_write};
use crate::model::topics::{Asked, Given, Waited, Whereto};
use crate::model::{Back, Channel, Coded, ConversationHead, erased_at, local};
use between::model::passed::Way;
use kit::{Lang, Problem};
use people::{Acting, CircleKind, Fact, Visitor, Work, patiently};
use store::{Holder, Moment};

/// A mark against counting twice lasts longer than the month in which it counts.
const MARK_DAYS: i64 = 31;
/// The code of a language that has no texts here.
const OTHER: &str = "other";

/// What was asked, and what we gave for an answer.
#[derive(Debug, Clone)]
pub struct Told {
    /// What was asked about.
    pub asked: Vec<Asked>,
    /// What we gave.
    pub given: Given,
    /// To whom, when we told where else help is.
    pub whereto: Option<Whereto>,
}

/// Counts what was asked; what was counted of this conversation this month already is not counted again. Gives how many
/// subjects were new. The access log gets no line: nothing is written in the conversation.
///
/// # Errors
/// [`Problem::Missing`] when the worker cannot write in the conversation.
pub async fn count(acting: &Acting, conversation: store::Id, told: &Told) -> Result<usize, Problem> {
    patiently(|| async {
        let conversation = open_to_write(acting, conversation).await?;
        let mut work = acting.work();
        let fresh = not_counted_yet(acting, &conversation, "topic told", &told.asked, work.now).await?;
        for (asked, mark) in &fresh {
            work.unit.mark(*mark, erased_at(work.now, MARK_DAYS));
            let fact =
                Fact::now(work.now, "topic-told").by("topic", asked.code()).by("answer", told.given.code());
            acting.leave_fact(&mut work, &fact).await?;
        }
        if let (Some(whereto), false) = (told.whereto, fresh.is_empty()) {
            let fact = Fact::now(work.now, "topic-referred").by("partner-kind", whereto.code());
            acting.leave_fact(&mut work, &fact).await?;
        }
        if !fresh.is_empty() {
            acting.keep(work).await?;
        }
        Ok(fresh.len())
    })
    .await
}

/// Counts how somebody heard of us, apart from the conversation; what was counted of it this month is not counted again.
/// Gives whether it was new.
///
/// # Errors
/// As [`count`].
pub async fn count_heard(acting: &Acting, conversation: store::Id, by: Way) -> Result<bool, Problem> {
    patiently(|| async {
        let conversation = open_to_write(acting, conversation).await?;
        let mut work = acting.work();
        let fresh = not_counted_yet(acting, &conversation, "heard by", &[by], work.now).await?;
        for (by, mark) in &fresh {
            work.unit.mark(*mark, erased_at(work.now, MARK_DAYS));
            let fact = Fact::now(work.now, "heard-of-us").by("way", by.code());
            acting.leave_fact(&mut work, &fact).await?;
        }
        if !fresh.is_empty() {
            acting.keep(work).await?;
        }
        Ok(!fresh.is_empty())
    })
    .await
}

/// What was not counted of this conversation this month, each with the mark that it will have.
async fn not_counted_yet<T: Coded + Send + Sync>(
    acting: &Acting,
    conversation: &Conversation,
    what: &'static str,
    told: &[T],
    now: Moment,
) -> Result<Vec<(T, [u8; 32])>, Problem> {
    let house = &acting.ask().house;
    // Under a key of the conversation: whoever holds the database and the pepper cannot ask which subjects it had.
    let key = conversation.dossier.log_key()?.derive("topics told", conversation.id().bytes());
    let (year, month) = kit::when::month_of(now);
    let month = format!("{year}-{month}");
    let mark = |one: T| house.pepper.blind(what, &[key.bytes(), one.code().as_bytes(), month.as_bytes()]);
    let marked: Vec<(T, [u8; 32])> = told.iter().map(|one| (*one, mark(*one))).collect();
    house
        .store
        .read(move |reader| {
            let mut fresh = Vec::new();
            for (one, mark) in marked {
                if !reader.is_marked(mark, now)? {
                    fresh.push((one, mark));
                }
            }
            Ok(fresh)
        })
        .await
        .map_err(Problem::from)
}

/// The code of the language of a conversation.
fn language(head: &ConversationHead) -> &'static str {
    Lang::from_code(head.tongue()).map_or(OTHER, Lang::code)
}

/// A person answers for the first time: how long the other waited, in steps. Only for whoever wrote first; what began by
/// outreach had its answer before it began.
pub(super) async fn first_answer(
    acting: &Acting,
    work: &mut Work,
    head: ConversationHead,
) -> Result<ConversationHead, Problem> {
    if head.counted || head.channel != Channel::FrontDoor {
        return Ok(head);
    }
    let waited = work.now.seconds().saturating_sub(head.waits_since.seconds());
    let fact = Fact::now(work.now, "first-answer")
        .by("wait", Waited::of(waited).code())
        .by("language", language(&head));
    acting.leave_fact(work, &fact).await?;
    Ok(ConversationHead { back: Back::AnsweredOn(local::day_of(work.now).number()), ..head })
}

/// The person comes by: on a later day than that of our first answer it is counted, once.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn came_back(visitor: &Visitor, conversation: &Conversation) -> Result<(), Problem> {
    let head = conversation.head.clone();
    let mut work = visitor.work();
    if !head.back.is_another_day(local::day_of(work.now).number()) {
        return Ok(());
    }
    let fact = Fact::now(work.now, "returned").by("language", language(&head));
    let organisation = conversation.dossier.organisation();
    let circle = visitor.ask().house.standing_circle(organisation, CircleKind::Statistics).await?;
    work.letter(Holder::Circle(circle.id), circle.public_key, &fact, None)?;
    conversation.change(&mut work, ConversationHead { back: Back::Counted, ..head })?;
    match visitor.keep(work).await {
        // Somebody wrote at the same moment: it counts when they next come by.
        Err(Problem::Conflict) => Ok(()),
        kept => kept,
    }
}
