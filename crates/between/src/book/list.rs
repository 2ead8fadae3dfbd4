//! The list that partners may ask about: names under a keyed hash, and the keys (decision 0028).
//!
//! Entries and keys are letters that nobody holds a key of but the machine: sealed under the pepper, and gone by
//! themselves. An entry lasts as long as the mark beside it; a key as long as anything under it can last.

use super::{agreed, id_of, secret};
use crate::model::{EPOCH_DAYS, epoch_of};
use accord::{Blinded, Bucket, Entry, EpochKey, KEYS_MOST, Look, Name, Worked, bits_for};
use kit::Problem;
use people::{Acting, House, Work};
use store::{Holder, Id, Letter, Moment};
use vault::Binding;

/// Days that a name is kept for partners at most.
pub const KEPT_DAYS_MAX: i64 = 2 * 365;
/// Bytes of a number that stands before a key.
const EPOCH_LENGTH: usize = 4;

fn key_place() -> Binding {
    Binding::new("accord key")
}

fn entry_place(epoch: u32) -> Binding {
    Binding::new("accord entry").number(u64::from(epoch))
}

/// Whose list it is: each organisation of a house has one, with keys of its own.
#[derive(Clone, Copy)]
pub(super) struct Whose<'a> {
    pub(super) house: &'a House,
    pub(super) organisation: Id,
}

impl Whose<'_> {
    fn keys_lie(self) -> Holder {
        Holder::Circle(id_of(self.house, "accord keys", &[self.organisation.bytes()]))
    }

    fn entries_lie(self, epoch: u32) -> Holder {
        let parts: [&[u8]; 2] = [self.organisation.bytes(), &epoch.to_be_bytes()];
        Holder::Circle(id_of(self.house, "accord entries", &parts))
    }

    fn epoch_mark(self, epoch: u32) -> [u8; 32] {
        let parts: [&[u8]; 2] = [self.organisation.bytes(), &epoch.to_be_bytes()];
        self.house.pepper.blind("accord epoch", &parts)
    }

    /// The id of the letter in which a name is kept: the same name has the same.
    fn entry_id(self, epoch: u32, entry: &[u8]) -> Id {
        let parts: [&[u8]; 3] = [self.organisation.bytes(), &epoch.to_be_bytes(), entry];
        id_of(self.house, "accord entry", &parts)
    }
}

fn of(acting: &Acting) -> Whose<'_> {
    Whose { house: &acting.ask().house, organisation: acting.organisation().id }
}

async fn key_letters(whose: Whose<'_>) -> Result<Vec<Letter>, Problem> {
    let (house, holder) = (whose.house, whose.keys_lie());
    let now = house.now();
    Ok(house.store.read(move |reader| reader.letters(&holder, now)).await?)
}

/// The keys that are still in use.
pub(super) async fn keys(whose: Whose<'_>) -> Result<Vec<EpochKey>, Problem> {
    let secret = secret(whose.house);
    let mut keys: Vec<EpochKey> = key_letters(whose)
        .await?
        .iter()
        .filter_map(|letter| {
            let plain = vault::open(&secret, &key_place(), &letter.sealed).ok()?;
            let (epoch, seed) = plain.split_first_chunk::<EPOCH_LENGTH>()?;
            EpochKey::from_seed(u32::from_be_bytes(*epoch), seed.try_into().ok()?)
        })
        .collect();
    keys.sort_by_key(EpochKey::epoch);
    // There are fewer by far; more would not fit into an answer.
    keys.truncate(KEYS_MOST);
    Ok(keys)
}

/// The key of today, made by whoever needs it first.
pub(super) async fn key_of_today(whose: Whose<'_>) -> Result<EpochKey, Problem> {
    let house = whose.house;
    let epoch = epoch_of(house.now().day());
    let of_today = |keys: Vec<EpochKey>| keys.into_iter().find(|key| key.epoch() == epoch);
    if let Some(key) = of_today(keys(whose).await?) {
        return Ok(key);
    }
    let mut work = house.work();
    let key = EpochKey::generate(epoch, work.rng());
    let until = work.now.plus_days(i64::from(EPOCH_DAYS) + KEPT_DAYS_MAX);
    let plain = [&epoch.to_be_bytes()[..], key.seed()].concat();
    let sealed = vault::seal(&secret(house), &key_place(), &plain, work.rng());
    let id = work.id();
    work.unit.letter(Letter { id, holder: whose.keys_lie(), sealed, until: Some(until) });
    // Whoever is second finds this taken, and the key of the first.
    work.unit.mark(whose.epoch_mark(epoch), until);
    match house.keep(work).await {
        Ok(()) => Ok(key),
        Err(Problem::Conflict) => of_today(keys(whose).await?).ok_or(Problem::Conflict),
        Err(problem) => Err(problem),
    }
}

/// Keeps for partners, until a moment, that a name on a kind of place is to be left alone; nothing where nobody agreed to
/// anything (OUT-25).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn remember(
    acting: &Acting,
    work: &mut Work,
    place: &str,
    plain: &str,
    until: Moment,
) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let Some((key, entry)) = entry_now(acting, place, plain).await? else { return Ok(()) };
    let sealed = vault::seal(&secret(house), &entry_place(key.epoch()), &entry.0, work.rng());
    // The same name has the same letter: of two moments the later holds, so that a "no" is never cut short.
    let id = of(acting).entry_id(key.epoch(), &entry.0);
    let kept = entries(of(acting), key.epoch()).await?.into_iter().find(|letter| letter.id == id);
    let until = until.min(work.now.plus_days(KEPT_DAYS_MAX));
    let until = kept.and_then(|letter| letter.until).map_or(until, |kept| kept.max(until));
    work.unit.letter(Letter { id, holder: of(acting).entries_lie(key.epoch()), sealed, until: Some(until) });
    Ok(())
}

/// Forgets a name of today that was noted by a slip, as if it had never been kept.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn forget_name(acting: &Acting, work: &mut Work, place: &str, plain: &str) -> Result<(), Problem> {
    let Some((key, entry)) = entry_now(acting, place, plain).await? else { return Ok(()) };
    work.unit.remove_letter(of(acting).entry_id(key.epoch(), &entry.0));
    Ok(())
}

/// A name as it stands in the list of now, with the key; none where nobody agreed to anything, and for what is no name.
async fn entry_now(acting: &Acting, place: &str, plain: &str) -> Result<Option<(EpochKey, Entry)>, Problem> {
    let house = &acting.ask().house;
    if agreed(acting.organisation())?.holding(house.now().day()).next().is_none() {
        return Ok(None);
    }
    let Some(name) = Name::on(place, plain) else { return Ok(None) };
    let key = key_of_today(of(acting)).await?;
    let entry = key.entry(&name).map_err(|_| Problem::Broken)?;
    Ok(Some((key, entry)))
}

/// Destroys all keys of an organisation: what was kept under them answers nobody any more.
pub(super) async fn forget(whose: Whose<'_>, work: &mut Work) -> Result<(), Problem> {
    for letter in key_letters(whose).await? {
        work.unit.remove_letter(letter.id);
    }
    work.unit.unmark(whose.epoch_mark(epoch_of(work.now.day())));
    Ok(())
}

async fn entries(whose: Whose<'_>, epoch: u32) -> Result<Vec<Letter>, Problem> {
    let (house, holder) = (whose.house, whose.entries_lie(epoch));
    let now = house.now();
    Ok(house.store.read(move |reader| reader.letters(&holder, now)).await?)
}

/// Works each key into a name that somebody else hid. None for what is no hidden name.
pub(super) async fn work_keys_in(whose: Whose<'_>, blinded: &Blinded) -> Result<Option<Vec<u8>>, Problem> {
    let mut worked = Vec::new();
    for key in keys(whose).await? {
        let Ok(evaluated) = key.evaluate(blinded) else { return Ok(None) };
        let bits = bits_for(entries(whose, key.epoch()).await?.len());
        let bits = u8::try_from(bits).unwrap_or(0);
        worked.push(Worked { epoch: key.epoch(), bits, evaluated });
    }
    Ok(Some(Worked::all_to_bytes(&worked)))
}

/// Shows the entries that begin so.
pub(super) async fn show(whose: Whose<'_>, looks: &[Look]) -> Result<Vec<u8>, Problem> {
    let secret = secret(whose.house);
    let mut shown = Vec::new();
    for look in looks {
        let letters = entries(whose, look.epoch).await?;
        let Some(bucket) = Bucket::asked(u32::from(look.bits), look.number, letters.len()) else { continue };
        let opened = letters.iter().filter_map(|letter| {
            let plain = vault::open(&secret, &entry_place(look.epoch), &letter.sealed).ok()?;
            plain.as_slice().try_into().ok().map(Entry)
        });
        shown.extend(opened.filter(|entry| bucket.holds(entry)));
    }
    // In an order that says nothing about when they came.
    shown.sort_unstable();
    Ok(Entry::all_to_bytes(&shown))
}
