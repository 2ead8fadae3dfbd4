//! The rule for safe contact, written by the person and held up to every worker who wants to reach them outside the
//! conversation (ACT-26, DAT-04, DAT-32).

use super::visitor::find_or_miss;
use super::{Conversation, desk, open_to_write};
use crate::model::safe::{rule_of, rules};
use crate::model::{Outcome, Reach, Record, Refused, SafeContact};
use kit::Problem;
use people::{Acting, Action, Deed, Visitor, Work, patiently};
use store::{Id, Moment};

/// A reason to go against the rule holds for so many seconds.
const EXCUSED_SECONDS: i64 = 60 * 60;

/// Keeps the person's rule. What stood before is overwritten and cannot be read again.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn keep(visitor: &Visitor, rule: &SafeContact) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        // What waits to ring was timed by the rule of before.
        bell::hush(&mut work, &visitor.ask().house, conversation.id());
        let record = Record::SafeContact { rule: rule.clone(), at: work.now };
        match rule_of(&conversation.sheets) {
            Some((sheet, _)) => work.revise(&conversation.dossier, sheet, &record)?,
            None => drop(work.append(&conversation.dossier, &record)?),
        }
        visitor.keep(work).await
    })
    .await
}

/// Takes the person's rule away.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn forget(visitor: &Visitor) -> Result<(), Problem> {
    let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
    for record in rules(&conversation.sheets) {
        work.unit.erase_record(conversation.id(), record);
    }
    visitor.keep(work).await
}

/// After a call the number is gone, unless the person asked to keep it (DAT-04).
pub(super) fn after_call(
    work: &mut Work,
    conversation: &Conversation,
    outcome: Outcome,
) -> Result<(), Problem> {
    let Some((sheet, rule)) = rule_of(&conversation.sheets) else { return Ok(()) };
    let after = rule.clone().after_call(outcome);
    if after == *rule {
        return Ok(());
    }
    let record = Record::SafeContact { rule: after, at: work.now };
    work.revise(&conversation.dossier, sheet, &record)
}

/// Whether a worker may reach the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MayReach {
    /// Yes, at this number. Empty when the person gave none.
    Yes(String),
    /// Not so, or not now.
    No(Refused),
}

/// Asks to reach the person now. That is for whoever carries the conversation, and for two when the person is under 18
/// (H-25). Against this or against the rule only when somebody is in acute danger, with a reason that then stands in
/// the conversation for both sides to read.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn reach(acting: &Acting, id: Id, reach: Reach, danger: Option<&str>) -> Result<MayReach, Problem> {
    patiently(|| async {
        let conversation = open_to_write(acting, id).await?;
        let mut work = acting.work_on(&conversation.dossier, Deed::Read, Action::AnswerConversation).await?;
        let Some((_, rule)) = rule_of(&conversation.sheets) else {
            acting.keep(work).await?;
            return Ok(MayReach::No(Refused::Way));
        };
        let allowed = is_ours_to_reach(acting, &conversation).await?.and(rule.allows(reach, work.now));
        let done = unless_in_danger(acting, &mut work, &conversation, allowed, danger)?;
        acting.keep(work).await?;
        Ok(match done {
            Err(refused) => MayReach::No(refused),
            Ok(()) => MayReach::Yes(rule.number.clone()),
        })
    })
    .await
}

/// Whether a worker may note a call that they made now: `Ok` when two were there for somebody under 18 and the rule, if
/// there is one, allows it; or when somebody was in acute danger, with a reason that then stands in the conversation.
/// A call in the conversation of a colleague was made already: it is noted, and the colleague is told.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn call_was_allowed(
    acting: &Acting,
    id: Id,
    danger: Option<&str>,
) -> Result<Result<(), Refused>, Problem> {
    patiently(|| async {
        let conversation = open_to_write(acting, id).await?;
        let mut work = acting.work_on(&conversation.dossier, Deed::Read, Action::AnswerConversation).await?;
        let rule = rule_of(&conversation.sheets).map(|(_, rule)| rule);
        let by_rule = rule.map_or(Ok(()), |rule| rule.allows(Reach::Call, work.now));
        let allowed = are_enough(acting, &conversation).await?.and(by_rule);
        let done = unless_in_danger(acting, &mut work, &conversation, allowed, danger)?;
        acting.keep(work).await?;
        Ok(done)
    })
    .await
}

/// Whether enough workers carry a conversation to reach the person.
async fn are_enough(acting: &Acting, conversation: &Conversation) -> Result<Result<(), Refused>, Problem> {
    let alone = desk::needs_second(acting, &conversation.head).await?;
    Ok(if alone { Err(Refused::Second) } else { Ok(()) })
}

/// Whether this worker may reach the person: nobody else carries the conversation, and enough do.
async fn is_ours_to_reach(
    acting: &Acting,
    conversation: &Conversation,
) -> Result<Result<(), Refused>, Problem> {
    match desk::claim::is_others(acting, conversation).await? {
        true => Ok(Err(Refused::Others)),
        false => are_enough(acting, conversation).await,
    }
}

/// What was refused goes on all the same in acute danger; the reason then stands in the conversation, once.
fn unless_in_danger(
    acting: &Acting,
    work: &mut Work,
    conversation: &Conversation,
    allowed: Result<(), Refused>,
    danger: Option<&str>,
) -> Result<Result<(), Refused>, Problem> {
    if allowed.is_ok() || is_excused(acting, conversation, work.now) {
        return Ok(Ok(()));
    }
    let Some(reason) = danger else { return Ok(allowed) };
    let record = Record::AgainstRule { by: acting.name(), reason: reason.to_owned(), at: work.now };
    work.append(&conversation.dossier, &record)?;
    Ok(Ok(()))
}

/// Whether this worker gave a reason a short while ago: whoever was called because of danger is not asked again to
/// note how it went.
fn is_excused(acting: &Acting, conversation: &Conversation, now: Moment) -> bool {
    conversation.sheets.iter().any(|sheet| {
        matches!(&sheet.content, Some(Record::AgainstRule { by, at, .. })
            if *by == acting.name() && now < at.plus_seconds(EXCUSED_SECONDS))
    })
}
