//! The client: chooses what goes along, says yes to exactly what is shown, takes it back, and finds the code of the new page.

use super::{TransferLook, agree, has_answer, prepared, rewrite, settle};
use crate::book::mine::{CLIENT, Own, own};
use crate::book::own_acts;
use crate::model::transfer::{Kind, Outcome, Terms, Welcome};
use crate::model::{Given, Transfer};
use between::carry::give;
use kit::Problem;
use people::{Visitor, patiently};
use store::Holder;
use store::sealed::open_letter;

/// The client's transfer, and what the other organisation wrote for them alone. What it said meanwhile is written down first.
///
/// # Errors
/// [`Problem::Missing`] without a file, or without a transfer.
pub async fn look(visitor: &Visitor) -> Result<(TransferLook, Option<Welcome>), Problem> {
    let house = &visitor.ask().house;
    patiently(|| async {
        let file = own(visitor).await?.ok_or(Problem::Missing)?.file;
        if has_answer(house, &file).await? {
            let (mut own, mut work) = own_acts::begin(visitor).await?;
            let Own { file, parts, .. } = &mut own;
            settle(house, &mut work, file, parts, CLIENT).await?;
            own_acts::finish(visitor, &own, work).await?;
        }
        Ok(())
    })
    .await?;
    let own = own(visitor).await?.ok_or(Problem::Missing)?;
    let welcome = welcome(&own);
    let look = TransferLook::at(house, own.file).await?;
    if look.transfer.is_none() {
        return Err(Problem::Missing);
    }
    Ok((look, welcome))
}

/// What the other organisation sealed for the client alone.
fn welcome(own: &Own) -> Option<Welcome> {
    let transfer = own.file.newest::<Transfer>()?;
    let Outcome::Accepted { welcome } = &transfer.over.as_ref()?.how else { return None };
    let door = transfer.yes.as_ref()?.door?;
    let key = own.doors.iter().find(|key| key.dossier == door.dossier)?;
    open_letter(&key.secret, &Holder::Circle(transfer.away.as_ref()?.number), welcome).ok()
}

/// Chooses what goes along, and how it ends here. A yes that was said is to something else.
///
/// # Errors
/// [`Problem::Missing`] without a transfer; [`Problem::Conflict`] when it is away.
pub async fn choose(visitor: &Visitor, along: Vec<Kind>, aftercare_weeks: Option<u8>) -> Result<(), Problem> {
    let (own, mut work) = own_acts::begin(visitor).await?;
    let kept = prepared(&own.file)?;
    let terms = Terms { along, aftercare_weeks, ..kept.terms.clone() };
    rewrite(&mut work, &own.file, &kept, Transfer { terms, ..kept.piece.clone() })?;
    own_acts::finish(visitor, &own, work).await
}

/// Says yes to exactly what is on the screen.
///
/// # Errors
/// [`Problem::Missing`] without a transfer; [`Problem::Conflict`] when something was changed meanwhile, or it is away.
pub async fn say_yes(visitor: &Visitor, seen: &str) -> Result<(), Problem> {
    let (own, mut work) = own_acts::begin(visitor).await?;
    let given = Given { at: work.now, by: CLIENT, told_on: None };
    agree(&mut work, &own.file, seen, given)?;
    own_acts::finish(visitor, &own, work).await
}

/// Takes it back. Whether there is still something to see of it: what never left leaves nothing.
///
/// # Errors
/// [`Problem::Missing`] without a transfer; [`Problem::Conflict`] when the other organisation answered already.
pub async fn take_back(visitor: &Visitor) -> Result<bool, Problem> {
    let house = &visitor.ask().house;
    let (own, mut work) = own_acts::begin(visitor).await?;
    let number = super::take_back(house, &mut work, &own.file).await?;
    own_acts::finish(visitor, &own, work).await?;
    if let Some(number) = number {
        give::carry_now(house, number).await?;
    }
    Ok(number.is_some())
}
