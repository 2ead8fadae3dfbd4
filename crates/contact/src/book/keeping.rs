//! How long a conversation is kept, and the receipt that it leaves when it ends.

use super::ringing::Circles;
use crate::model::{ConversationHead, Door, Keep, erased_at};
use kit::Problem;
use people::{Acting, House, Shared, Work, receipt};
use store::{Moment, Organisation};

/// How long conversations of an organisation are kept.
#[derive(Clone)]
pub struct Keeping {
    keep: Keep,
    house: Shared,
    pub(super) circles: Circles,
}

impl Keeping {
    /// As the organisation decided.
    ///
    /// # Errors
    /// [`Problem::Broken`] when what it decided is damaged.
    pub fn of(organisation: &Organisation, house: &Shared) -> Result<Keeping, Problem> {
        let keep = Door::of(organisation)?.keep(&house.settings);
        Ok(Keeping { keep, house: house.clone(), circles: Circles::of(organisation) })
    }

    /// As the organisation behind the front door decided.
    ///
    /// # Errors
    /// [`Problem::Unavailable`] before there is one.
    pub async fn at_the_door(house: &Shared) -> Result<Keeping, Problem> {
        Keeping::of(&house.front_door().await?.0, house)
    }

    /// For a worker. Damaged settings keep nobody from answering: then the default holds.
    pub fn by(acting: &Acting) -> Keeping {
        let house = &acting.ask().house;
        let keep = Door::of(acting.organisation()).unwrap_or_default().keep(&house.settings);
        Keeping { keep, house: house.clone(), circles: Circles::of(acting.organisation()) }
    }

    pub(super) fn house(&self) -> &House {
        &self.house
    }

    /// So many days a conversation is kept after its last word.
    pub fn days_for(&self, head: &ConversationHead) -> i64 {
        self.keep.days_for(head)
    }

    /// When a conversation ends if nothing more is said after now.
    pub(super) fn end_of(&self, head: &ConversationHead, now: Moment) -> Moment {
        erased_at(now, self.keep.days_for(head))
    }

    /// Moves what the person's code will be told after the end.
    pub(super) fn move_receipt(&self, work: &mut Work, old: &ConversationHead, new: &ConversationHead) {
        if (old.address, old.ends) == (new.address, new.ends) {
            return;
        }
        if let Some(address) = &old.address {
            receipt::withdraw(work, &self.house, &address.look_up, old.ends);
        }
        if let Some(address) = &new.address {
            receipt::foretell(work, &self.house, &address.look_up, new.ends);
        }
    }
}

/// What the person's code is told after an end that comes today.
pub(super) fn leave_receipt(work: &mut Work, house: &House, head: &ConversationHead) {
    withdraw_receipt(work, house, head);
    if let Some(address) = &head.address {
        receipt::leave(work, house, &address.look_up);
    }
}

/// The person's code is told nothing.
pub(super) fn withdraw_receipt(work: &mut Work, house: &House, head: &ConversationHead) {
    if let Some(address) = &head.address {
        receipt::withdraw(work, house, &address.look_up, head.ends);
    }
}
