//! Care for workers: talking afterwards, and what was heavy.

use crate::book::shift::ToWrite;
use crate::book::{id_of, load};
use crate::model::care::{LoadLetter, monday_of};
use crate::model::night::today;
use crate::model::{Head, ShiftHead};
use kit::Problem;
use people::{Acting, Action};
use store::{Id, Letter};

/// Keeps that the two talked about a shift that is over.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] while it runs.
pub async fn talked(acting: &Acting, shift: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    if open.head.runs() {
        return Err(Problem::Conflict);
    }
    let mut work = open.work(acting).await?;
    let head = ShiftHead { talked: true, ..open.head.clone() };
    work.revise(&open.dossier, &open.sheet, &Head::Shift(head))?;
    acting.keep(work).await
}

/// "This worker called this shift heavy", under a keyed hash that only they can look up.
fn heavy_mark(acting: &Acting, shift: Id) -> [u8; 32] {
    let parts: [&[u8]; 2] = [shift.bytes(), acting.worker().id.bytes()];
    acting.ask().house.pepper.blind("heavy shift", &parts)
}

/// The id of the letter that tells the lead, found again when it is taken back.
fn heavy_letter(acting: &Acting, shift: Id) -> Id {
    let parts: [&[u8]; 2] = [shift.bytes(), acting.worker().id.bytes()];
    id_of(&acting.ask().house, "heavy letter", &parts)
}

/// Whether this worker called this shift, or a call in this conversation, heavy.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn is_heavy(acting: &Acting, about: Id) -> Result<bool, Problem> {
    let (mark, now) = (heavy_mark(acting, about), acting.ask().house.now());
    Ok(acting.ask().house.store.read(move |reader| reader.is_marked(mark, now)).await?)
}

/// Says that a shift was heavy, or takes it back. The lead sees how often in which week; not who, not which shift.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn set_heavy(acting: &Acting, shift: Id, heavy: bool) -> Result<(), Problem> {
    ToWrite::open(acting, shift).await?;
    flag(acting, shift, heavy).await
}

/// Says that a call in a conversation was heavy, or takes it back, as [`set_heavy`].
///
/// # Errors
/// [`Problem::Missing`] for whoever has no key to the conversation.
pub async fn set_heavy_call(acting: &Acting, conversation: Id, heavy: bool) -> Result<(), Problem> {
    acting.open_to_write(conversation, Action::ReadConversation).await?;
    flag(acting, conversation, heavy).await
}

/// Nothing of it stands in what it was about, so no line in the access log says that somebody wrote there.
async fn flag(acting: &Acting, about: Id, heavy: bool) -> Result<(), Problem> {
    if is_heavy(acting, about).await? == heavy {
        return Ok(());
    }
    let mut work = acting.work();
    let (mark, letter) = (heavy_mark(acting, about), heavy_letter(acting, about));
    if heavy {
        let content = LoadLetter::Heavy { week: monday_of(today(work.now)) };
        let sealed = load::letter(acting, &mut work, &content).await?;
        work.unit.letter(Letter { id: letter, ..sealed });
        work.unit.mark_again(mark, load::kept_until(work.now));
    } else {
        work.unit.remove_letter(letter);
        work.unit.unmark(mark);
    }
    acting.keep(work).await
}
