//! Sending a file: its pieces lie ready, sealed for the other team, and go one by one until each was acknowledged, also
//! after a cut or a restart and with nobody signed in. Then the other house is asked what it said.

use super::Drawer;
use crate::book::agreed;
use crate::book::ask::Partner;
use crate::book::id_of;
use crate::model::carriage::{Heard, KNOWN_DAYS, Parcel, Whole, cut};
use accord::{Back, FRESH_SECONDS, FileSaid, Saying, Team};
use kit::Problem;
use people::{House, Shared, Work};
use serde::Serialize;
use std::time::Duration;
use store::sealed::seal_letter;
use store::{Holder, Id, Organisation};
use vault::PublicKey;

/// How often it is looked whether something waits to be carried.
const EVERY: Duration = Duration::from_secs(30);
/// Seconds between two times that the other house is asked by itself.
const ASKED_EVERY_SECONDS: i64 = 60 * 60;
/// Pieces that are sent while somebody waits for the page; the rest goes by itself.
const PIECES_WHILE_WAITING: usize = 8;

/// To whom of another organisation a file is sealed.
pub struct Receivers {
    holder: Holder,
    public: PublicKey,
}

/// Asks to whom a file can be sealed; the answer is signed by the agreement's key. None: the other house is silent.
///
/// # Errors
/// [`Problem::Missing`] when there is no such agreement now.
pub async fn receivers(
    house: &House,
    organisation: &Organisation,
    agreement: Id,
) -> Result<Option<Receivers>, Problem> {
    let agreed = agreed(organisation)?;
    let partner = Partner::of(house, agreed.agreement(agreement).ok_or(Problem::Missing)?).await?;
    let team = partner.say(&Saying::Receivers).await.and_then(|team| Team::from_bytes(&team).ok());
    Ok(team.and_then(|team| {
        let public = PublicKey::from_bytes(team.public_key).ok()?;
        Some(Receivers { holder: Holder::Circle(Id::from_bytes(team.id)), public })
    }))
}

fn pieces_of(parcel: &Parcel) -> Drawer {
    Drawer::new("between pieces out", &[parcel.number.bytes()])
}

fn parcels_drawer() -> Drawer {
    Drawer::new("between parcels", &[])
}

fn heard_drawer(number: Id) -> Drawer {
    Drawer::new("between file heard", &[number.bytes()])
}

/// What the guide is reminded of when there is an answer.
pub fn bell_about(house: &House, number: Id) -> Id {
    id_of(house, "between file bell", &[number.bytes()])
}

fn keep_parcel(work: &mut Work, house: &House, parcel: &Parcel) -> Result<(), Problem> {
    let content = serde_json::to_vec(parcel).map_err(|_| Problem::Broken)?;
    let until = parcel.until.plus_days(KNOWN_DAYS);
    parcels_drawer().put(work, house, parcel.number.bytes(), &content, until);
    Ok(())
}

/// Seals a face and a content for the other team, cuts them, and lays all pieces ready; nothing leaves before the work is
/// kept.
///
/// # Errors
/// [`Problem::TooLarge`].
pub fn send<F: Serialize, C: Serialize>(
    house: &House,
    work: &mut Work,
    to: &Receivers,
    parcel: &Parcel,
    (face, content): (&F, &C),
) -> Result<(), Problem> {
    let Receivers { holder, public } = to;
    let face = seal_letter(public, holder, face, work.rng()).map_err(|_| Problem::TooLarge)?;
    let content = seal_letter(public, holder, content, work.rng()).map_err(|_| Problem::TooLarge)?;
    let whole = Whole { face, content };
    let pieces = cut(*parcel.number.bytes(), parcel.until, &whole).map_err(|_| Problem::TooLarge)?;
    let drawer = pieces_of(parcel);
    for piece in pieces {
        let name = [piece.index];
        drawer.put(work, house, &name, &Saying::Piece(piece).to_bytes(), parcel.until);
    }
    keep_parcel(work, house, parcel)
}

async fn parcels(house: &House) -> Result<Vec<Parcel>, Problem> {
    let letters = parcels_drawer().read(house).await?;
    Ok(letters.iter().filter_map(|(_, parcel)| serde_json::from_slice(parcel).ok()).collect())
}

async fn parcel(house: &House, number: Id) -> Result<Option<Parcel>, Problem> {
    Ok(parcels(house).await?.into_iter().find(|parcel| parcel.number == number))
}

/// How many pieces of a file still have to go.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn pieces_left(house: &House, number: Id) -> Result<usize, Problem> {
    let holder = Drawer::new("between pieces out", &[number.bytes()]).holder(house);
    let now = house.now();
    Ok(house.store.read(move |reader| Ok(reader.letters(&holder, now)?.len())).await?)
}

/// What became of a file, once it is known.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn heard(house: &House, number: Id) -> Result<Option<Heard>, Problem> {
    let letters = heard_drawer(number).read(house).await?;
    Ok(letters.iter().find_map(|(_, heard)| serde_json::from_slice(heard).ok()))
}

/// Takes a file back: what did not go yet does not go, and the other house is told until it says that it heard.
///
/// # Errors
/// [`Problem::Conflict`] when it is known already what became of it.
pub async fn take_back(house: &House, work: &mut Work, number: Id) -> Result<(), Problem> {
    let parcel = parcel(house, number).await?.ok_or(Problem::Conflict)?;
    drop_pieces(house, work, &parcel).await?;
    keep_parcel(work, house, &Parcel { is_called_back: true, ..parcel })
}

async fn drop_pieces(house: &House, work: &mut Work, parcel: &Parcel) -> Result<(), Problem> {
    for (letter, _) in pieces_of(parcel).read(house).await? {
        work.unit.remove_letter(letter);
    }
    Ok(())
}

/// Carries on with everything that waits, for as long as the house is open.
pub async fn run(house: Shared) {
    loop {
        if let Err(error) = carry_on(&house).await {
            tracing::error!(%error, "a file could not be carried; trying again");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Carries on with everything that waits, once.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn carry_on(house: &House) -> Result<(), Problem> {
    for parcel in parcels(house).await? {
        carry(house, &parcel, usize::MAX).await?;
    }
    Ok(())
}

/// Carries on with one file while somebody waits for it, and asks at once what was said.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn carry_now(house: &House, number: Id) -> Result<(), Problem> {
    let Some(parcel) = parcel(house, number).await? else { return Ok(()) };
    let asked = asked_mark(house, &parcel);
    let mut work = house.work();
    work.unit.unmark(asked);
    house.keep(work).await?;
    carry(house, &parcel, PIECES_WHILE_WAITING).await
}

async fn carry(house: &House, parcel: &Parcel, most: usize) -> Result<(), Problem> {
    let Some(organisation) = organisation_of(house, parcel).await? else { return Ok(()) };
    let agreed = agreed(&organisation)?;
    let partner = match agreed.agreement(parcel.agreement) {
        Some(agreement) => Partner::of(house, agreement).await,
        None => Err(Problem::Missing),
    };
    match partner {
        Ok(partner) if parcel.is_called_back => call_back(house, parcel, &partner).await,
        Ok(partner) => match bring(house, parcel, &partner, most).await? {
            true => ask_now_and_then(house, parcel, &partner).await,
            false => Ok(()),
        },
        // Nobody can be asked any more: the last day does it.
        Err(Problem::Missing) if is_over(house, parcel) => hear(house, parcel, &Heard::Nothing).await,
        Err(Problem::Missing) => Ok(()),
        Err(problem) => Err(problem),
    }
}

async fn organisation_of(house: &House, parcel: &Parcel) -> Result<Option<Organisation>, Problem> {
    let id = parcel.organisation;
    Ok(house.store.read(move |reader| reader.organisation(id)).await?)
}

/// Whether nobody can say yes any more, by either clock.
fn is_over(house: &House, parcel: &Parcel) -> bool {
    parcel.until.plus_seconds(2 * FRESH_SECONDS) <= house.now()
}

/// Sends so many pieces at most; each that was acknowledged is gone here. Whether all went.
async fn bring(house: &House, parcel: &Parcel, partner: &Partner<'_>, most: usize) -> Result<bool, Problem> {
    let pieces = pieces_of(parcel).read(house).await?;
    let all_go = pieces.len() <= most;
    for (letter, piece) in pieces.into_iter().take(most) {
        let Ok(piece) = Saying::from_bytes(&piece) else { return Ok(false) };
        if partner.say(&piece).await.is_none() {
            return Ok(false);
        }
        let mut work = house.work();
        work.unit.remove_letter(letter);
        house.keep(work).await?;
    }
    Ok(all_go)
}

fn asked_mark(house: &House, parcel: &Parcel) -> [u8; 32] {
    house.pepper.blind("between file asked", &[parcel.number.bytes()])
}

async fn ask_now_and_then(house: &House, parcel: &Parcel, partner: &Partner<'_>) -> Result<(), Problem> {
    let (asked, now) = (asked_mark(house, parcel), house.now());
    if house.store.read(move |reader| reader.is_marked(asked, now)).await? {
        return Ok(());
    }
    let mut work = house.work();
    work.unit.mark_again(asked, now.plus_seconds(ASKED_EVERY_SECONDS));
    house.keep(work).await?;
    ask(house, parcel, partner).await
}

async fn ask(house: &House, parcel: &Parcel, partner: &Partner<'_>) -> Result<(), Problem> {
    let said = partner.say(&Saying::AfterFile(*parcel.number.bytes())).await;
    let heard = match said.map(|said| FileSaid::from_bytes(&said)) {
        Some(Ok(FileSaid::Yes(welcome))) => Heard::Yes { welcome },
        Some(Ok(FileSaid::No(reason))) => Heard::No { reason },
        Some(Ok(FileSaid::Nothing)) if is_over(house, parcel) => Heard::Nothing,
        _ => return Ok(()),
    };
    hear(house, parcel, &heard).await
}

async fn call_back(house: &House, parcel: &Parcel, partner: &Partner<'_>) -> Result<(), Problem> {
    let said = partner.say(&Saying::TakeBackFile(*parcel.number.bytes())).await;
    match said.map(|said| Back::from_bytes(&said)) {
        Some(Ok(Back::Gone)) => hear(house, parcel, &Heard::Back).await,
        Some(Ok(Back::TooLate)) => ask(house, parcel, partner).await,
        _ => Ok(()),
    }
}

/// It is known what became of it: the rest is done here, and whoever waits is told that there is something to see. With a
/// yes ends what was to end with it.
async fn hear(house: &House, parcel: &Parcel, heard: &Heard) -> Result<(), Problem> {
    let mut work = house.work();
    let content = serde_json::to_vec(heard).map_err(|_| Problem::Broken)?;
    let until = work.now.plus_days(2 * KNOWN_DAYS);
    heard_drawer(parcel.number).put(&mut work, house, &[], &content, until);
    drop_pieces(house, &mut work, parcel).await?;
    parcels_drawer().remove(&mut work, house, parcel.number.bytes());
    if matches!(heard, Heard::Yes { .. }) {
        for (dossier, circle) in &parcel.ends {
            work.unit.remove_grant(*dossier, Holder::Circle(*circle));
        }
    }
    let now = work.now;
    let guide = Holder::Circle(parcel.rings);
    bell::waits(&mut work, house, bell_about(house, parcel.number), &[guide], now);
    house.keep(work).await
}
