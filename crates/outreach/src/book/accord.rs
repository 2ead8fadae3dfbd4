//! The check between organisations (OUT-25, decision 0028): what is kept for it, how another house is answered, how one is
//! asked. How the bytes travel is for whoever calls this.
//!
//! Entries and keys are letters that nobody holds a key of but the machine: sealed under the pepper, and gone by
//! themselves. An entry lasts as long as the mark beside it; a key as long as anything under it can last.

use crate::model::agreed::{Agreed, Agreement, EPOCH_DAYS, ROOM, epoch_of};
use crate::model::attempt::NO_IS_KEPT_DAYS;
use crate::model::{ChannelKind, Handle};
use accord::{
    Allowance, Asked, Blinded, Bucket, Entry, EpochKey, FRESH_SECONDS, KEYS_MOST, Look, Name, Partner,
    PartnerKey, QUESTIONS_A_DAY, Saying, Signed, Voice, Worked, bits_for,
};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, House, Work};
use store::{Holder, Id, Letter, Moment, Organisation};
use vault::{Binding, Key};

/// Bytes of a number that stands before a key.
const EPOCH_LENGTH: usize = 4;

/// By what this house is known to its partners. None only if no derived number is a key, which does not happen.
pub fn voice(house: &House) -> Option<Voice> {
    let seed = house.pepper.key("accord voice");
    // Of all numbers of 256 bits one in four thousand million is no key of this curve.
    (0..8_u8).find_map(|turn| Voice::from_secret(seed.derive("p256", &[turn]).bytes()))
}

/// Whom an organisation agreed with.
///
/// # Errors
/// [`Problem::Broken`] when the setting is damaged.
pub fn agreed(organisation: &Organisation) -> Result<Agreed, Problem> {
    OrganisationSettings::of(organisation)?.room(ROOM)
}

/// Keeps whom an organisation agreed with.
///
/// # Errors
/// [`Problem::Conflict`] when somebody else changed a setting meanwhile.
pub async fn agree(acting: &Acting, agreed: &Agreed) -> Result<(), Problem> {
    let mut work = acting.work();
    OrganisationSettings::set_room(&mut work, acting.organisation(), ROOM, agreed)?;
    acting.keep(work).await
}

fn id_of(house: &House, label: &str, parts: &[&[u8]]) -> Id {
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(house.pepper.blind(label, parts)) {
        *to = from;
    }
    Id::from_bytes(first)
}

fn secret(house: &House) -> Key {
    house.pepper.key("accord")
}

fn key_place() -> Binding {
    Binding::new("accord key")
}

fn entry_place(epoch: u32) -> Binding {
    Binding::new("accord entry").number(u64::from(epoch))
}

fn where_keys_lie(house: &House) -> Holder {
    Holder::Circle(id_of(house, "accord keys", &[]))
}

fn where_entries_lie(house: &House, epoch: u32) -> Holder {
    Holder::Circle(id_of(house, "accord entries", &[&epoch.to_be_bytes()]))
}

/// The keys that are still in use.
async fn keys(house: &House) -> Result<Vec<EpochKey>, Problem> {
    let (holder, now) = (where_keys_lie(house), house.now());
    let letters = house.store.read(move |reader| reader.letters(&holder, now)).await?;
    let secret = secret(house);
    let mut keys: Vec<EpochKey> = letters
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
async fn key_of_today(house: &House) -> Result<EpochKey, Problem> {
    let epoch = epoch_of(house.now().day());
    let of_today = |keys: Vec<EpochKey>| keys.into_iter().find(|key| key.epoch() == epoch);
    if let Some(key) = of_today(keys(house).await?) {
        return Ok(key);
    }
    let mut work = house.work();
    let key = EpochKey::generate(epoch, work.rng());
    let until = work.now.plus_days(i64::from(EPOCH_DAYS) + NO_IS_KEPT_DAYS);
    let plain = [&epoch.to_be_bytes()[..], key.seed()].concat();
    let sealed = vault::seal(&secret(house), &key_place(), &plain, work.rng());
    let id = work.id();
    work.unit.letter(Letter { id, holder: where_keys_lie(house), sealed, until: Some(until) });
    // Whoever is second finds this taken, and the key of the first.
    work.unit.mark(house.pepper.blind("accord epoch", &[&epoch.to_be_bytes()]), until);
    match house.keep(work).await {
        Ok(()) => Ok(key),
        Err(Problem::Conflict) => of_today(keys(house).await?).ok_or(Problem::Conflict),
        Err(problem) => Err(problem),
    }
}

/// Keeps that somebody was written to, for partners; nothing where there are none.
pub(super) async fn remember(
    acting: &Acting,
    work: &mut Work,
    channel: ChannelKind,
    handle: &Handle,
) -> Result<(), Problem> {
    let until = work.now.plus_days(acting.ask().house.settings.contact_check_days);
    keep(acting, work, channel, handle, until).await
}

/// Keeps that somebody does not want to be written to, for partners.
pub(super) async fn remember_no(
    acting: &Acting,
    work: &mut Work,
    channel: ChannelKind,
    handle: &Handle,
) -> Result<(), Problem> {
    let until = work.now.plus_days(NO_IS_KEPT_DAYS);
    keep(acting, work, channel, handle, until).await
}

async fn keep(
    acting: &Acting,
    work: &mut Work,
    channel: ChannelKind,
    handle: &Handle,
    until: Moment,
) -> Result<(), Problem> {
    let house = &acting.ask().house;
    if agreed(acting.organisation())?.partners.is_empty() {
        return Ok(());
    }
    let Some(name) = Name::on(channel.code(), &handle.plain()) else { return Ok(()) };
    let key = key_of_today(house).await?;
    let entry = key.entry(&name).map_err(|_| Problem::Broken)?;
    let sealed = vault::seal(&secret(house), &entry_place(key.epoch()), &entry.0, work.rng());
    // The same name has the same letter, which then lasts longer.
    let id = id_of(house, "accord entry", &[&key.epoch().to_be_bytes(), &entry.0]);
    let holder = where_entries_lie(house, key.epoch());
    work.unit.letter(Letter { id, holder, sealed, until: Some(until) });
    Ok(())
}

async fn entries(house: &House, epoch: u32) -> Result<Vec<Letter>, Problem> {
    let (holder, now) = (where_entries_lie(house, epoch), house.now());
    Ok(house.store.read(move |reader| reader.letters(&holder, now)).await?)
}

/// Answers another house. None: refused, whatever the reason.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn answer(
    house: &House,
    organisation: &Organisation,
    line: &[u8],
) -> Result<Option<Vec<u8>>, Problem> {
    let Some((from, saying)) = hear(house, organisation, line)? else { return Ok(None) };
    let Ok(signed) = Signed::from_bytes(line) else { return Ok(None) };
    if !let_through(house, from, &signed, &saying).await? {
        return Ok(None);
    }
    match saying {
        Saying::Hidden(blinded) => work_keys_in(house, &blinded).await,
        Saying::Look(looks) => show(house, &looks).await.map(Some),
    }
}

/// Who says what, if it is a partner who speaks to us.
fn hear(
    house: &House,
    organisation: &Organisation,
    line: &[u8],
) -> Result<Option<(PartnerKey, Saying)>, Problem> {
    let (Ok(signed), Some(us)) = (Signed::from_bytes(line), voice(house)) else { return Ok(None) };
    let (us, now) = (us.public(), house.now().seconds());
    let partners = agreed(organisation)?.partners;
    let keys = partners.iter().filter_map(Agreement::partner_key);
    let heard = keys.into_iter().find_map(|key| {
        let body = Partner::by(key)?.hear(us, &signed, now).ok()?;
        Some((key, Saying::from_bytes(body).ok()?))
    });
    Ok(heard)
}

/// Whether it was not heard before, and the partner has not asked enough today. What is refused here costs nothing.
async fn let_through(
    house: &House,
    from: PartnerKey,
    signed: &Signed,
    saying: &Saying,
) -> Result<bool, Problem> {
    let now = house.now();
    let day = now.day().number();
    let label = match saying {
        Saying::Hidden(_) => "accord asked",
        Saying::Look(_) => "accord looked",
    };
    let place =
        |number: u32| house.pepper.blind(label, &[&from.0, &day.to_be_bytes(), &number.to_be_bytes()]);
    let places: Vec<[u8; 32]> = (0..QUESTIONS_A_DAY).map(place).collect();
    let taken = house
        .store
        .read(move |reader| {
            let mut taken = 0_u32;
            for place in places {
                if !reader.is_marked(place, now)? {
                    break;
                }
                taken = taken.saturating_add(1);
            }
            Ok(taken)
        })
        .await?;
    if Allowance::kept(day, taken).take(day).is_err() {
        return Ok(false);
    }
    let mut work = house.work();
    work.unit.mark(place(taken), now.plus_days(1));
    let heard = house.pepper.blind("accord heard", &[&from.0, &signed.nonce]);
    work.unit.mark(heard, now.plus_seconds(2 * FRESH_SECONDS + 1));
    match house.keep(work).await {
        Ok(()) => Ok(true),
        // Heard before, or two at the same moment.
        Err(Problem::Conflict) => Ok(false),
        Err(problem) => Err(problem),
    }
}

async fn work_keys_in(house: &House, blinded: &Blinded) -> Result<Option<Vec<u8>>, Problem> {
    let mut worked = Vec::new();
    for key in keys(house).await? {
        let Ok(evaluated) = key.evaluate(blinded) else { return Ok(None) };
        let bits = bits_for(entries(house, key.epoch()).await?.len());
        let bits = u8::try_from(bits).unwrap_or(0);
        worked.push(Worked { epoch: key.epoch(), bits, evaluated });
    }
    Ok(Some(Worked::all_to_bytes(&worked)))
}

async fn show(house: &House, looks: &[Look]) -> Result<Vec<u8>, Problem> {
    let secret = secret(house);
    let mut shown = Vec::new();
    for look in looks {
        let letters = entries(house, look.epoch).await?;
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

/// Asks a partner about one name: whether they wrote to it, or it asked them not to. None: no answer came, or none that
/// can be read; then one goes on without.
///
/// # Errors
/// [`Problem::Broken`] when this house has no voice or the partner no key.
pub async fn is_known_to(
    house: &House,
    partner: PartnerKey,
    channel: ChannelKind,
    handle: &Handle,
    mut say: impl AsyncFnMut(Vec<u8>) -> Option<Vec<u8>>,
) -> Result<Option<bool>, Problem> {
    let voice = voice(house).ok_or(Problem::Broken)?;
    let sign = |saying: Saying| {
        voice.sign(partner, house.now().seconds(), saying.to_bytes(), &mut *house.dice.rng()).to_bytes()
    };
    let Some(name) = Name::on(channel.code(), &handle.plain()) else { return Ok(None) };
    let (asked, hidden) = Asked::about(name, &mut *house.dice.rng()).map_err(|_| Problem::Broken)?;
    let Some(answer) = say(sign(Saying::Hidden(hidden))).await else { return Ok(None) };
    let Ok(worked) = Worked::all_from_bytes(&answer) else { return Ok(None) };
    let Some(entries) = worked
        .iter()
        .map(|one| Some((one, asked.entry(one.epoch, &one.evaluated).ok()?)))
        .collect::<Option<Vec<(&Worked, Entry)>>>()
    else {
        return Ok(None);
    };
    if entries.is_empty() {
        return Ok(Some(false));
    }
    let looks = entries.iter().map(|(one, entry)| {
        let number = Bucket::of(entry, u32::from(one.bits)).number();
        Look { epoch: one.epoch, bits: one.bits, number }
    });
    let Some(shown) = say(sign(Saying::Look(looks.collect()))).await else { return Ok(None) };
    let shown = Entry::all_from_bytes(&shown);
    Ok(Some(entries.iter().any(|(_, entry)| shown.contains(entry))))
}
