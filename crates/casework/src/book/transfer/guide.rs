//! The guide: prepares it with the client, writes down a yes that was said, sends it, and sees what became of it.

use super::{TransferLook, agree, has_answer, packet, prepared, rewrite, settle, standing};
use crate::book::context::needs_counsel;
use crate::book::file::by;
use crate::book::{CaseFile, led, open_led, parts};
use crate::model::transfer::{Away, Terms};
use crate::model::{Given, Phase, Slot, Transfer};
use between::book::agreed;
use between::carry::give;
use between::model::carriage::{ANSWER_DAYS, Parcel};
use kit::Problem;
use people::{Acting, Action, Deed, patiently};
use store::{Day, Id};

/// What came of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It is on its way, or there.
    Away,
    /// The other organisation does not answer: nothing left, and nothing was kept.
    Silent,
    /// The client is under 18, and two must consult first: nothing left (H-25).
    NeedsCounsel,
}

/// The organisations that one can go on with now: id and name.
///
/// # Errors
/// [`Problem::Broken`] when the setting is damaged.
pub fn partners(acting: &Acting) -> Result<Vec<(Id, String)>, Problem> {
    let today = acting.ask().house.today();
    let agreed = agreed(acting.organisation())?;
    Ok(agreed.holding(today).map(|one| (one.id, one.name.clone())).collect())
}

/// A file's transfer. What the other organisation said meanwhile is written down first.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads the file.
pub async fn look(acting: &Acting, case: Id) -> Result<TransferLook, Problem> {
    let house = &acting.ask().house;
    let file = open_led(acting, case).await?;
    if !has_answer(house, &file).await? {
        return TransferLook::at(house, file).await;
    }
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::LeadCase).await?;
        // The client may have looked at this very moment.
        if has_answer(house, &file).await? {
            let mut parts = parts::led_of(acting, &mut work, &file, Deed::Write).await?;
            settle(house, &mut work, &mut file, &mut parts, by(acting)).await?;
            file.keep_head(&mut work)?;
            acting.keep(work).await?;
        }
        Ok(())
    })
    .await?;
    let file = CaseFile::of(acting.open_to_write(case, Action::LeadCase).await?)?;
    TransferLook::at(house, file).await
}

/// Prepares it, or prepares it otherwise: nothing leaves, and a yes that was said is to something else.
///
/// # Errors
/// [`Problem::Missing`] when there is no such agreement now; [`Problem::Conflict`] for a closed file, and while one is away.
pub async fn prepare(acting: &Acting, case: Id, agreement: Id, terms: Terms) -> Result<(), Problem> {
    let (_, to) = partners(acting)?.into_iter().find(|(id, _)| *id == agreement).ok_or(Problem::Missing)?;
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    if file.case.phase == Phase::Closed {
        return Err(Problem::Conflict);
    }
    let transfer = Transfer::new(agreement, to, terms);
    match standing(&file) {
        Some(_) => rewrite(&mut work, &file, &prepared(&file)?, transfer)?,
        None => file.add(&mut work, transfer).map(drop)?,
    }
    acting.keep(work).await
}

/// Writes down that the client said yes, on a day, to exactly what is on the screen.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when something was changed meanwhile, or it is away.
pub async fn told_yes(acting: &Acting, case: Id, on: Day, seen: &str) -> Result<(), Problem> {
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    let given = Given { at: work.now, by: by(acting), told_on: Some(on) };
    agree(&mut work, &file, seen, given)?;
    acting.keep(work).await
}

/// Sends it, sealed for the other organisation. It goes piece by piece, also when this page is closed.
///
/// # Errors
/// [`Problem::Missing`] when there is no such agreement any more; [`Problem::Conflict`] without the client's yes to what the
/// file says now; [`Problem::TooLarge`].
pub async fn send(acting: &Acting, case: Id) -> Result<Sent, Problem> {
    let house = &acting.ask().house;
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    let kept = prepared(&file)?;
    let packet = packet(&file, &kept);
    if kept.yes_to(&kept.print(&packet)).is_none() || file.case.phase == Phase::Closed {
        return Err(Problem::Conflict);
    }
    if needs_counsel(acting, case).await? {
        return Ok(Sent::NeedsCounsel);
    }
    let to = give::receivers(house, acting.organisation(), kept.agreement).await?;
    let Some(to) = to else { return Ok(Sent::Silent) };
    let (number, until) = (work.id(), work.now.plus_days(ANSWER_DAYS));
    let parcel = Parcel {
        organisation: acting.organisation().id,
        agreement: kept.agreement,
        number,
        until,
        rings: file.case.circle,
        ends: keys_of_the_team(&file),
        is_called_back: false,
    };
    give::send(house, &mut work, &to, &parcel, (&kept.face(&packet), &packet))?;
    let away = Away { number, until, at: work.now, by: by(acting), called_back: false };
    file.change(&mut work, &kept, Transfer { away: Some(away), ..kept.piece.clone() })?;
    acting.keep(work).await?;
    give::carry_now(house, number).await?;
    Ok(Sent::Away)
}

/// What the team's seats open: it ends with a yes, before anybody looks.
fn keys_of_the_team(file: &CaseFile) -> Vec<(Id, Id)> {
    let seats = file.all::<Slot>();
    let live = seats.iter().filter(|seat| seat.ended.is_none());
    live.flat_map(|seat| seat.opens.iter().map(|dossier| (*dossier, seat.circle))).collect()
}

/// Asks what the other organisation said, now.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn ask(acting: &Acting, case: Id) -> Result<TransferLook, Problem> {
    let file = open_led(acting, case).await?;
    if let Some(away) = super::away(standing(&file).as_ref()) {
        give::carry_now(&acting.ask().house, away.number).await?;
    }
    look(acting, case).await
}

/// Takes it back, as the client wants.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when the other organisation answered already.
pub async fn take_back(acting: &Acting, case: Id) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    let number = super::take_back(house, &mut work, &file).await?;
    acting.keep(work).await?;
    if let Some(number) = number {
        give::carry_now(house, number).await?;
    }
    look(acting, case).await.map(drop)
}
