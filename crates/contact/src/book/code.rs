//! Return codes after they were made: shown again, and renewed (OUT-20).

use super::desk::board;
use super::{Conversation, Keeping, pocket, ringing, visitor};
use crate::model::code::{LostHow, is_second};
use crate::model::{ConversationHead, Record};
use kit::Problem;
use people::renewal::{self, Renewal};
use people::{Acting, Action, Deed, Visitor, patiently};
use store::sealed::CodeKeys;
use store::{Holder, Id};
use vault::ReturnCode;

/// The code of this visit, to be shown once more; none when it is not kept.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn again(visitor: &Visitor) -> Result<Option<ReturnCode>, Problem> {
    Ok(pocket::open(visitor).await?.and_then(|pocket| pocket.code()))
}

/// A code that was renewed by the person: the new one, and the visit that goes on with it.
pub struct Renewed {
    /// The new code.
    pub code: ReturnCode,
    /// The visit.
    pub visitor: Visitor,
}

/// Makes a new code for somebody whose code was seen. From this moment on the old one opens nothing, here or in any
/// other room, and leaves no word to whoever comes with it.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn renew(visitor: &Visitor) -> Result<Renewed, Problem> {
    patiently(|| renew_once(visitor)).await
}

async fn renew_once(visitor: &Visitor) -> Result<Renewed, Problem> {
    let house = &visitor.ask().house;
    let keeping = Keeping::at_the_door(house).await?;
    let conversation = visitor::find(visitor).await?;
    let pocket = pocket::open(visitor).await?;
    let mut work = visitor.work();
    let code = ReturnCode::random(work.rng());
    let keys = CodeKeys::of(&code, &house.pepper);
    renewal::by_holder(visitor, &mut work, &keys, conversation.as_ref().map(Conversation::id)).await?;
    if let Some(pocket) = &pocket {
        pocket.change_code(&mut work, &code)?;
    }
    if let Some(conversation) = &conversation {
        let head = &conversation.head;
        let place = match (&pocket, head.pocket) {
            (Some(_), place) => place,
            (None, _) => {
                let due = keeping.end_of(head, work.now);
                Some(pocket::begin(&mut work, conversation.dossier.organisation(), &code, &keys, due)?)
            }
        };
        let record = Record::CodeRenewed { by: None, how: None, at: work.now };
        let head = ConversationHead { address: Some(keys.address()), pocket: place, ..head.clone() };
        // Whoever saw the code may have put a bell on a device of their own.
        let head = ringing::silenced(&mut work, house, conversation.id(), head);
        conversation.add(&mut work, &record, head, keeping)?;
    }
    let renewed = visitor.go_on_with(keys, &mut work);
    visitor.keep(work).await?;
    Ok(Renewed { code, visitor: renewed })
}

/// What came of a wish to renew a code that was lost.
pub enum HandedAnew {
    /// The new code; shown now and never again.
    Code(ReturnCode),
    /// A second worker must agree first.
    WaitsForSecond,
    /// The code opens something that this worker has no key of, such as a case file: the guide must do it.
    NeedsAnother,
}

/// Makes a new code for somebody who lost theirs and is in touch in another way. The old one opens nothing any more;
/// for two days whoever comes with it is told that it was replaced. What only the old code opened is gone. Colleagues who
/// carry the conversation are told. With
/// `needs_second` the first wish is only noted, and the wish of another worker makes the code (ACT-14).
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when there is no code to renew.
pub async fn renew_lost(
    acting: &Acting,
    id: Id,
    how: LostHow,
    needs_second: bool,
) -> Result<HandedAnew, Problem> {
    patiently(|| renew_lost_once(acting, id, how, needs_second)).await
}

async fn renew_lost_once(
    acting: &Acting,
    id: Id,
    how: LostHow,
    needs_second: bool,
) -> Result<HandedAnew, Problem> {
    let house = &acting.ask().house;
    let conversation = Conversation::of(acting.open_to_write(id, Action::RenewCode).await?)?;
    let old = conversation.head.address.ok_or(Problem::Conflict)?;
    let mut work = acting.work();
    let (by, at) = (acting.name(), work.now);
    let keeping = Keeping::by(acting);
    if needs_second && !is_second(&conversation.sheets, acting.worker().id, at) {
        let record = Record::CodeAsked { worker: acting.worker().id, by, how, at };
        acting.log(&mut work, &conversation.dossier, Deed::Write, Action::RenewCode, None).await?;
        conversation.add(&mut work, &record, conversation.head.clone(), keeping)?;
        acting.keep(work).await?;
        return Ok(HandedAnew::WaitsForSecond);
    }
    let code = ReturnCode::random(work.rng());
    let keys = CodeKeys::of(&code, &house.pepper);
    let due = keeping.end_of(&conversation.head, at);
    let place = pocket::begin(&mut work, acting.organisation().id, &code, &keys, due)?;
    let record = Record::CodeRenewed { by: Some(by), how: Some(how), at };
    let address = Some(keys.address());
    let head = ConversationHead { address, pocket: Some(place), ..conversation.head.clone() };
    let head = head.touched_by(board::me(acting), &board::read(acting).await?, at);
    let head = ringing::silenced(&mut work, house, id, head);
    conversation.add(&mut work, &record, head, keeping)?;
    // After the writing: the old pocket goes, with the timer that was just moved.
    if renewal::by_worker(acting, &mut work, &old, &keys, id).await? == Renewal::NeedsAnother {
        return Ok(HandedAnew::NeedsAnother);
    }
    renewal::leave_word(&mut work, house, &old.look_up);
    work.unit.remove_sessions_of(Holder::Code(old.look_up));
    acting.keep(work).await?;
    Ok(HandedAnew::Code(code))
}
