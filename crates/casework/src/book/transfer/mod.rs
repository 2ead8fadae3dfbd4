//! Going on with another organisation (decision 0043): [`guide`] and [`own`] are the two who agree to it, [`arrive`] is what
//! another organisation sends to us. How it is carried is for `between`.

pub mod arrive;
pub mod guide;
pub mod own;

use super::ending::{Closing, leave, shut};
use super::part_file::PartFile;
use super::team;
use crate::model::transfer::{Away, Door, Outcome, Over, Packet, Print, Reason, Yes};
use crate::model::{By, EndReason, Given, Kept, Phase, Transfer};
use between::carry::give;
use between::model::carriage::Heard;
use kit::Problem;
use people::{Fact, House, Work};
use serde::{Deserialize, Serialize};
use store::sealed::Span;
use store::{Id, Scope};
use vault::SecretKey;

use super::CaseFile;

/// The head of a dossier that only the client's code opens: the key to what another organisation seals for them.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind")]
pub(super) enum Head {
    /// For one transfer.
    #[serde(rename = "new-door")]
    NewDoor {
        /// The secret half.
        secret: [u8; 32],
    },
}

/// The client's key to a new door.
pub(super) struct OwnDoor {
    dossier: Id,
    secret: SecretKey,
}

impl OwnDoor {
    pub(super) fn of(opened: &people::Opened) -> Result<OwnDoor, Problem> {
        let Some(Head::NewDoor { secret }) = opened.head()?.content else { return Err(Problem::Missing) };
        Ok(OwnDoor { dossier: opened.id(), secret: SecretKey::from_bytes(secret) })
    }
}

/// A transfer as guide and client look at it.
pub struct TransferLook {
    /// The file.
    pub file: CaseFile,
    /// The one that is being prepared or is away, or else the last one.
    pub transfer: Option<Kept<Transfer>>,
    /// What goes along, as the file stands now.
    pub packet: Packet,
    /// The print of what is shown.
    pub print: Option<Print>,
    /// How many pieces still have to go.
    pub pieces_left: usize,
}

impl TransferLook {
    async fn at(house: &House, file: CaseFile) -> Result<TransferLook, Problem> {
        let transfer = file.newest::<Transfer>();
        let packet = transfer.as_ref().map(|transfer| packet(&file, transfer)).unwrap_or_default();
        let print = transfer.as_ref().map(|transfer| transfer.print(&packet));
        let pieces_left = match away(transfer.as_ref()) {
            Some(away) => give::pieces_left(house, away.number).await?,
            None => 0,
        };
        Ok(TransferLook { file, transfer, packet, print, pieces_left })
    }

    /// The client's yes to what is shown now.
    pub fn yes(&self) -> Option<&Yes> {
        self.transfer.as_ref()?.yes_to(self.print.as_ref()?)
    }

    /// Whether the client said yes to something else than what is shown now.
    pub fn was_changed(&self) -> bool {
        self.transfer.as_ref().is_some_and(|transfer| transfer.yes.is_some()) && self.yes().is_none()
    }
}

fn packet(file: &CaseFile, transfer: &Transfer) -> Packet {
    Packet::of(&file.sheets, &transfer.terms)
}

fn away(transfer: Option<&Kept<Transfer>>) -> Option<&Away> {
    transfer.filter(|transfer| transfer.is_away()).and_then(|transfer| transfer.away.as_ref())
}

/// The transfer that is being prepared or is away.
fn standing(file: &CaseFile) -> Option<Kept<Transfer>> {
    file.newest::<Transfer>().filter(|transfer| transfer.over.is_none())
}

/// The transfer that is being prepared: nothing left yet.
fn prepared(file: &CaseFile) -> Result<Kept<Transfer>, Problem> {
    let transfer = standing(file).ok_or(Problem::Missing)?;
    if transfer.is_away() { Err(Problem::Conflict) } else { Ok(transfer) }
}

/// Writes it otherwise. A yes was to what it said before.
fn rewrite(work: &mut Work, file: &CaseFile, kept: &Kept<Transfer>, to: Transfer) -> Result<(), Problem> {
    shut_door(work, kept);
    file.change(work, kept, Transfer { yes: None, ..to })
}

fn shut_door(work: &mut Work, transfer: &Transfer) {
    if let Some(door) = transfer.yes.as_ref().and_then(|yes| yes.door) {
        work.erase_dossier(door.dossier);
    }
}

/// The client's yes to what was shown. A key is drawn with it, by which the other organisation can tell them alone.
fn agree(work: &mut Work, file: &CaseFile, seen: &str, given: Given) -> Result<(), Problem> {
    let kept = prepared(file)?;
    let print = kept.print(&packet(file, &kept));
    if print.as_str() != seen {
        return Err(Problem::Conflict);
    }
    shut_door(work, &kept);
    let door = match &file.case.address {
        Some(address) => {
            let secret = SecretKey::generate(work.rng());
            let head = Head::NewDoor { secret: *secret.bytes() };
            let dossier = work.begin_with(file.id(), file.dossier.organisation(), &head)?;
            work.grant_to_address(&dossier, address, Scope::Full, Span::OPEN)?;
            Some(Door { dossier: dossier.id(), public: *secret.public().bytes() })
        }
        None => None,
    };
    let yes = Some(Yes { print, given, door });
    file.change(work, &kept, Transfer { yes, ..kept.piece.clone() })
}

/// Takes back what is being prepared: no trace is left. What is away is called back; whether in time is heard later.
async fn take_back(house: &House, work: &mut Work, file: &CaseFile) -> Result<Option<Id>, Problem> {
    let kept = standing(file).ok_or(Problem::Missing)?;
    let Some(away) = away(Some(&kept)) else {
        shut_door(work, &kept);
        file.clear(work, &kept)?;
        return Ok(None);
    };
    give::take_back(house, work, away.number).await?;
    let away = Away { called_back: true, ..away.clone() };
    let number = away.number;
    file.change(work, &kept, Transfer { away: Some(away), ..kept.piece.clone() })?;
    Ok(Some(number))
}

/// The file is erased: what is away is called back, and nobody waits for what becomes of it.
pub(super) async fn call_back(house: &House, work: &mut Work, file: &CaseFile) -> Result<(), Problem> {
    let standing = standing(file);
    let Some(away) = away(standing.as_ref()) else { return Ok(()) };
    match give::take_back(house, work, away.number).await {
        Ok(()) | Err(Problem::Conflict) => Ok(()),
        Err(problem) => Err(problem),
    }
}

/// Whether the other organisation said something that is not written down here yet.
async fn has_answer(house: &House, file: &CaseFile) -> Result<bool, Problem> {
    match away(standing(file).as_ref()) {
        Some(away) => Ok(give::heard(house, away.number).await?.is_some()),
        None => Ok(false),
    }
}

/// Writes down what became of it. With a yes the help ends here, as the client chose.
async fn settle(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
    by: By,
) -> Result<(), Problem> {
    let kept = standing(file).ok_or(Problem::Conflict)?;
    let number = away(Some(&kept)).ok_or(Problem::Conflict)?.number;
    let how = match give::heard(house, number).await?.ok_or(Problem::Conflict)? {
        Heard::Yes { welcome } => Outcome::Accepted { welcome },
        Heard::No { reason } => Outcome::Declined(Reason::at(reason)),
        Heard::Nothing => Outcome::Expired,
        Heard::Back => Outcome::TakenBack,
    };
    bell::quiet(work, house, give::bell_about(house, number));
    let fact = moved_fact(work, "out", how.code());
    leave(house, work, file.dossier.organisation(), &fact).await?;
    if matches!(how, Outcome::Accepted { .. }) {
        end_here(house, work, file, parts, kept.terms.aftercare_weeks, by).await?;
    } else {
        shut_door(work, &kept);
    }
    let over = Some(Over { how, on: work.day() });
    file.change(work, &kept, Transfer { over, ..kept.piece.clone() })
}

/// The help ends here: nobody of the team reads on, and the file is closed, or there is some aftercare first.
async fn end_here(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
    aftercare_weeks: Option<u8>,
    by: By,
) -> Result<(), Problem> {
    if file.case.phase == Phase::Closed {
        return Ok(());
    }
    if aftercare_weeks.is_some() {
        team::end_seats_and_let_go(house, work, file, parts)?;
        if file.case.phase == Phase::Aftercare {
            return Ok(());
        }
    }
    let because = Some(EndReason::OtherOrganisation);
    shut(house, work, file, parts, Closing { because, aftercare_weeks, ..Closing::default() }, by).await
}

/// What a transfer leaves for the totals.
fn moved_fact(work: &Work, direction: &'static str, outcome: &'static str) -> Fact {
    Fact::now(work.now, "case-moved").by("direction", direction).by("moved", outcome)
}
