//! What another organisation sends to us: a face to say yes or no to, and with a yes a file of our own.

use super::moved_fact;
use crate::book::file::start_of_day_after;
use crate::book::intake::Begun;
use crate::book::start::{Beginning, Known, open_file};
use crate::model::Record;
use crate::model::transfer::{Face, Packet, Reason, Strange, Welcome};
use between::carry::FileSaid;
use between::carry::read::{self, Offered};
use between::model::carriage::Slip;
use contact::model::names;
use kit::Problem;
use people::{Acting, Action, Work};
use store::sealed::{CodeKeys, seal_letter};
use store::{Deed, Holder, Id};
use vault::{Key, PublicKey, ReturnCode};

impl From<Strange> for Problem {
    /// What cannot have been sent by this program is not there.
    fn from(Strange: Strange) -> Problem {
        Problem::Missing
    }
}

/// What waits for a yes.
///
/// # Errors
/// [`Problem::Missing`] for a role that begins no files.
pub async fn offers(acting: &Acting) -> Result<Vec<Offered<Face>>, Problem> {
    if !acting.may(Action::StartCase) {
        return Err(Problem::Missing);
    }
    read::offered(acting).await
}

async fn offer(acting: &Acting, letter: Id) -> Result<Offered<Face>, Problem> {
    offers(acting).await?.into_iter().find(|one| one.letter == letter).ok_or(Problem::Missing)
}

/// Says yes: a file of our own, with a pseudonym and a code that nobody elsewhere knows, under the one key of whoever says
/// it. The code is shown once, and goes sealed to the client's old page.
///
/// # Errors
/// [`Problem::Missing`] when it is not there any more; [`Problem::Conflict`] when it was answered or taken back meanwhile.
pub async fn accept(acting: &Acting, letter: Id) -> Result<Begun, Problem> {
    let house = &acting.ask().house;
    let Offered { slip, face, .. } = offer(acting, letter).await?;
    let packet: Packet = read::content(acting, &slip).await?;
    let mut work = acting.work();
    let code = ReturnCode::random(work.rng());
    let known = Known {
        pseudonym: names::pseudonym(&Key::random(work.rng())),
        address: Some(CodeKeys::of(&code, &house.pepper).address()),
        origin: Some("transfer"),
        ..Known::led_by(acting)
    };
    let (core, _) = open_file(acting, &mut work, known, Beginning::default()).await?;
    let note_ends = start_of_day_after(work.now, house.settings.note_days);
    packet.unpack(&slip.name, |record| {
        let is_note = matches!(record, Record::Note(_));
        let id = work.append(&core, &record)?;
        if is_note {
            work.at(note_ends, Deed::EraseRecord { dossier: core.id(), record: id });
        }
        Ok::<Id, Problem>(id)
    })?;
    let welcome = welcome(acting, &mut work, &slip, &face, &code);
    read::answer(&mut work, house, &slip, &FileSaid::Yes(welcome));
    let fact = moved_fact(&work, "in", "accepted");
    acting.leave_fact(&mut work, &fact).await?;
    acting.keep(work).await?;
    Ok(Begun { case: core.id(), code: Some(code), feedback: None })
}

/// The new code, sealed for the client alone; nothing where they have no page to read it on.
fn welcome(acting: &Acting, work: &mut Work, slip: &Slip, face: &Face, code: &ReturnCode) -> Vec<u8> {
    let Some(public) = face.reply_to.and_then(|key| PublicKey::from_bytes(key).ok()) else {
        return Vec::new();
    };
    let new_code = code.groups().iter().map(|group| group.to_string()).collect();
    let welcome = Welcome { new_code, address: acting.ask().house.settings.public_address.clone() };
    seal_letter(&public, &Holder::Circle(slip.number), &welcome, work.rng()).unwrap_or_default()
}

/// Says no, with a reason out of a short list.
///
/// # Errors
/// As [`accept`].
pub async fn decline(acting: &Acting, letter: Id, reason: Reason) -> Result<(), Problem> {
    let Offered { slip, .. } = offer(acting, letter).await?;
    let mut work = acting.work();
    read::answer(&mut work, &acting.ask().house, &slip, &FileSaid::No(reason.place()));
    let fact = moved_fact(&work, "in", "declined");
    acting.leave_fact(&mut work, &fact).await?;
    acting.keep(work).await
}
