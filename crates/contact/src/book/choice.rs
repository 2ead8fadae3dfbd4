//! The person chooses one of the ways to talk that were offered (OUT-15): the choice is theirs, and it is made here.

use super::visitor::find_or_miss;
use super::{Keeping, ringing, waits};
use crate::model::{Chosen, ConversationHead, Record, open_offer};
use kit::Problem;
use people::{Visitor, patiently};

/// Notes what the person chose of the newest offer. From then on they wait for us. What was chosen already, here or with
/// a worker, stays as it is.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more, or when it was not offered.
pub async fn choose(visitor: &Visitor, choice: Chosen) -> Result<(), Problem> {
    let keeping = Keeping::at_the_door(&visitor.ask().house).await?;
    patiently(|| choose_once(visitor, choice, &keeping)).await
}

async fn choose_once(visitor: &Visitor, choice: Chosen, keeping: &Keeping) -> Result<(), Problem> {
    let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
    let Some(sheet) = open_offer(&conversation.sheets) else { return Ok(()) };
    let Some(mut record) = sheet.content.clone() else { return Ok(()) };
    let Record::ChannelOffer { offered, chosen, .. } = &mut record else { return Ok(()) };
    if !choice.is_among(offered) {
        return Err(Problem::Missing);
    }
    *chosen = Some(choice);
    work.revise(&conversation.dossier, sheet, &record)?;
    let head = conversation.head.clone();
    let (state, waits_since) = (head.state.after_their_message(""), head.waits_since_after(work.now));
    let waiting = waits(state, true);
    let head = ConversationHead { state, last_message: work.now, waits_since, waiting, ..head };
    let head = ConversationHead { ends: keeping.end_of(&head, work.now), ..head };
    conversation.keep_until(&mut work, head.ends);
    keeping.move_receipt(&mut work, &conversation.head, &head);
    let (about, now) = ((conversation.dossier.organisation(), conversation.id()), work.now);
    ringing::waits(&mut work, keeping, about, &head, now)?;
    conversation.change(&mut work, head)?;
    visitor.keep(work).await
}
