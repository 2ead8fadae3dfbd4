//! The contact check, before a message goes: yes or no, never why and never by whom.

use crate::book::marks::Held;
use crate::book::shift::ToWrite;
use crate::book::{field, marks};
use crate::model::{ChannelKind, Handle, ShiftHead};
use kit::Problem;
use people::{Acting, Work};
use store::Id;

/// What the contact check says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// Leave this name be. It is not said why, nor by whom.
    LeaveBe,
    /// Enough was sent today.
    EnoughToday,
    /// The shift has lasted long enough.
    LongEnough,
    /// It can be written to. Organisations that one agreed with, by name.
    Free {
        /// Those that answered.
        asked: Vec<String>,
        /// Those that did not.
        silent: Vec<String>,
    },
}

/// The contact check, before a message goes: whether this name can be written to. Yes or no, nothing else (OUT-25). Whom one
/// agreed with is asked as well; what is known here is said at once, and then nobody is asked. With a yes the name is held for
/// these two for half an hour: no other duo is told yes meanwhile.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn may_write(acting: &Acting, shift: Id, handle: &Handle) -> Result<Checked, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let held = Held::of(acting, &open.head, handle);
    if held.is_ours(acting).await? {
        // Somebody elsewhere may have written meanwhile.
        let said = check(acting, &open.head, handle).await?;
        if said == Checked::LeaveBe {
            not_now(acting, shift, handle).await?;
        }
        return Ok(said);
    }
    if open.head.is_too_long(acting.ask().house.now()) {
        return Ok(Checked::LongEnough);
    }
    if !is_room(acting, &open.head).await? {
        return Ok(Checked::EnoughToday);
    }
    let said = check(acting, &open.head, handle).await?;
    if said == Checked::LeaveBe {
        return Ok(said);
    }
    let mut work = acting.work();
    held.hold(&mut work);
    match acting.keep(work).await {
        Ok(()) => Ok(said),
        // Another duo asked at the same moment.
        Err(Problem::Conflict) => Ok(Checked::LeaveBe),
        Err(problem) => Err(problem),
    }
}

/// What is known of a name, here and by those whom one agreed with.
pub(super) async fn check(acting: &Acting, head: &ShiftHead, handle: &Handle) -> Result<Checked, Problem> {
    let held = Held::of(acting, head, handle);
    if held.is_others(acting).await? || !marks::is_free(acting, head.channel, handle).await? {
        return Ok(Checked::LeaveBe);
    }
    ask_partners(acting, head.channel, handle).await
}

/// Whether these two can send a first message more today.
async fn is_room(acting: &Acting, head: &ShiftHead) -> Result<bool, Problem> {
    let ceiling = field::read(acting).await?.rules.ceiling;
    let of_duo = marks::place_of_duo(acting, &head.duo, ceiling).await?;
    Ok(of_duo.is_some() && marks::place_today(acting, head.channel).await?.is_some())
}

/// The two look at this name no longer: others can be told yes.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn not_now(acting: &Acting, shift: Id, handle: &Handle) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let held = Held::of(acting, &open.head, handle);
    if !held.is_ours(acting).await? {
        return Ok(());
    }
    let mut work = acting.work();
    held.let_go(&mut work);
    acting.keep(work).await
}

pub(super) async fn ask_partners(
    acting: &Acting,
    channel: ChannelKind,
    handle: &Handle,
) -> Result<Checked, Problem> {
    let (house, organisation) = (&acting.ask().house, acting.organisation());
    let heard = between::ask_all(house, organisation, channel.code(), &handle.plain()).await?;
    Ok(match heard.known {
        true => Checked::LeaveBe,
        false => Checked::Free { asked: heard.asked, silent: heard.silent },
    })
}

/// Keeps for those whom one agreed with that somebody was written to.
pub(super) async fn remember_for_partners(
    acting: &Acting,
    work: &mut Work,
    channel: ChannelKind,
    handle: &Handle,
) -> Result<(), Problem> {
    let until = work.now.plus_days(acting.ask().house.settings.contact_check_days);
    between::remember(acting, work, channel.code(), &handle.plain(), until).await
}
