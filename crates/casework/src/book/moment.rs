//! A check-in for a moment that somebody finds risky. They write what whoever is on call should know; nobody can open
//! it, unless they do not check in (decision 0034).
//!
//! The words stand in a dossier of their own, whose only key follows from a secret. The secret stands in two places: in
//! a dossier that the return code alone opens, and in the alarm. The alarm is a letter that a timer delivers; it fires
//! with nobody signed in, once, late rather than never, as with visits (decision 0029). Opening the words leaves a line
//! that whoever set the check-in can read.

use super::file::by;
use crate::model::By;
use crate::model::safety::{Alarm, ForOnCall, LONGER_MINUTES, MOMENT_KEPT_DAYS, MomentHead, SealedMoment};
use contact::book::check_in::{self, OwnMoment, take_back};
use kit::Problem;
use people::log::LogEntry;
use people::{Acting, Action, CircleKind, Deed, House, Visitor, Work, patiently};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use store::sealed::{CodeKeys, Dossier, Sheet, Span};
use store::{Deed as TimerDeed, Holder, Id, Letter, Moment, Scope, Worker};
use vault::Key;

/// A check-in to set.
#[derive(Debug, Clone)]
pub struct NewMoment {
    /// When it lapses.
    pub due: Moment,
    /// What whoever is on call reads then.
    pub words: ForOnCall,
}

/// A check-in that stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// When it lapses.
    pub due: Moment,
    /// Whether it did.
    pub lapsed: bool,
    /// What was written.
    pub words: ForOnCall,
    /// Who opened it, and when.
    pub opened: Vec<(String, Moment)>,
    /// The worker who said that all is well.
    pub safe: Option<String>,
}

/// Who somebody is, whatever kind of dossier says so.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    pseudonym: String,
}

/// The two keys that follow from the secret of a check-in.
fn keys(house: &House, secret: &[u8; 32]) -> CodeKeys {
    CodeKeys {
        look_up: house.pepper.blind("safe moment look-up", &[secret]),
        key: Key::from_bytes(house.pepper.blind("safe moment key", &[secret])),
    }
}

/// What a code opens about check-ins: the one that stands, and how whoever has the code is called where.
struct Found {
    own: Option<(Dossier, OwnMoment)>,
    named: Option<Called>,
}

/// A name, at an organisation.
struct Called {
    organisation: Id,
    pseudonym: String,
}

async fn find(visitor: &Visitor) -> Result<Found, Problem> {
    let opened = visitor.dossiers().await?;
    let mut named = None;
    for one in &opened {
        let pseudonym = one.head::<Named>()?.content.map(|named| named.pseudonym).unwrap_or_default();
        if named.is_none() && !pseudonym.is_empty() {
            named = Some(Called { organisation: one.dossier.organisation(), pseudonym });
        }
    }
    Ok(Found { own: check_in::among(&opened), named })
}

/// Whether somebody can set a check-in, or lift one that stands: with a conversation, a file, or what is left of them.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn has_check_in(visitor: &Visitor) -> Result<bool, Problem> {
    let found = find(visitor).await?;
    Ok(found.own.is_some() || found.named.is_some())
}

/// Sets a check-in, in the place of one that stands.
///
/// # Errors
/// [`Problem::Missing`] for whoever has neither a conversation nor a file.
pub async fn set_moment(visitor: &Visitor, new: &NewMoment) -> Result<(), Problem> {
    patiently(|| async {
        let Found { own, named } = find(visitor).await?;
        put(visitor, own.as_ref(), named.ok_or(Problem::Missing)?, new).await
    })
    .await
}

/// Puts a check-in in the place of the one that was found. When that one was lifted or moved meanwhile, it is a conflict.
async fn put(
    visitor: &Visitor,
    before: Option<&(Dossier, OwnMoment)>,
    of: Called,
    new: &NewMoment,
) -> Result<(), Problem> {
    let mut work = visitor.work();
    match before {
        Some(before) => check_in::end(&visitor.ask().house, &mut work, before),
        None => check_in::claim_first(visitor, &mut work),
    }
    begin(visitor, &mut work, of, new).await?;
    visitor.keep(work).await
}

async fn begin(visitor: &Visitor, work: &mut Work, of: Called, new: &NewMoment) -> Result<(), Problem> {
    let house = &visitor.ask().house;
    let secret = *Key::random(work.rng()).bytes();
    let sealed = Dossier::fresh(of.organisation, work.rng());
    let alarm = Alarm::Lapsed { sealed: sealed.id(), due: new.due, secret };
    let until = new.due.plus_days(MOMENT_KEPT_DAYS);
    let mut timers = Vec::new();
    let mut letters = Vec::new();
    for letter in letters_for(house, work, of.organisation, &alarm, new.due).await? {
        letters.push(letter.id);
        timers.push(work.at(new.due, TimerDeed::Deliver(letter)));
    }
    if let Some(first) = letters.first() {
        bell::ring_on_call(work, house, of.organisation, *first, new.due);
    }
    let head = SealedMoment {
        due: new.due,
        pseudonym: of.pseudonym,
        words: new.words.clone(),
        letters: letters.clone(),
        safe: None,
    };
    let (day, mut rng) = (work.day(), house.dice.rng());
    sealed.begin(&mut work.unit, &MomentHead::Sealed(head), day, &mut *rng)?;
    work.grant_to_code(&sealed, &keys(house, &secret), Scope::Full, Span::OPEN)?;
    work.at(until, TimerDeed::EraseDossier { dossier: sealed.id() });
    let own = OwnMoment { due: new.due, sealed: sealed.id(), secret, timers, letters };
    let own = work.begin(of.organisation, &MomentHead::Own(own))?;
    work.grant_to_code(&own, visitor.code(), Scope::Full, Span::OPEN)?;
    work.at(until, TimerDeed::EraseDossier { dossier: own.id() });
    check_in::stands(house, work, own.id(), until);
    Ok(())
}

/// The alarm, sealed for the team leads and for everybody on the list of those on call: who it is at that hour, nobody
/// knows days before.
async fn letters_for(
    house: &House,
    work: &mut Work,
    organisation: Id,
    alarm: &Alarm,
    due: Moment,
) -> Result<Vec<Letter>, Problem> {
    let until = Some(due.plus_days(MOMENT_KEPT_DAYS));
    let leads = house.standing_circle(organisation, CircleKind::Oversight).await?;
    let mut letters = vec![work.sealed_letter(Holder::Circle(leads.id), leads.public_key, alarm, until)?];
    for Worker { id, public_key, .. } in bell::ever_on_call(house, organisation).await? {
        letters.push(work.sealed_letter(Holder::Worker(id), public_key, alarm, until)?);
    }
    Ok(letters)
}

/// "I am safe": nobody is warned, and what was written is gone. It asks for no name: also when a file is gone by then, a
/// check-in that stands can be lifted.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn check_in_safe(visitor: &Visitor) -> Result<(), Problem> {
    patiently(|| async {
        let mut work = visitor.work();
        check_in::lift(visitor, &mut work).await?;
        visitor.keep(work).await
    })
    .await
}

/// Those of these dossiers that are no check-in that stands. Nobody but whoever set it opens one to see what it is.
pub(super) async fn without_check_ins(house: &House, all: BTreeSet<Id>) -> Result<BTreeSet<Id>, Problem> {
    let now = house.now();
    let marked: Vec<_> = all.into_iter().map(|id| (id, check_in::standing_mark(house, id))).collect();
    let others = house.store.read(move |reader| {
        let mut others = BTreeSet::new();
        for (id, mark) in marked {
            if !reader.is_marked(mark, now)? {
                others.insert(id);
            }
        }
        Ok(others)
    });
    Ok(others.await?)
}

/// "I need longer": the same words under the same name, some minutes later. Never once it was lifted.
///
/// # Errors
/// [`Problem::Missing`] when none stands.
pub async fn more_time(visitor: &Visitor) -> Result<(), Problem> {
    patiently(|| async {
        let house = &visitor.ask().house;
        let before = find(visitor).await?.own.ok_or(Problem::Missing)?;
        let (sealed, head) = open_sealed(house, before.1.sealed, &before.1.secret).await?;
        let SealedMoment { words, pseudonym, .. } = content(head)?;
        let due = before.1.due.max(house.now()).plus_seconds(LONGER_MINUTES * 60);
        let of = Called { organisation: sealed.organisation(), pseudonym };
        put(visitor, Some(&before), of, &NewMoment { due, words }).await
    })
    .await
}

fn content(sheet: Sheet<MomentHead>) -> Result<SealedMoment, Problem> {
    match sheet.content {
        Some(MomentHead::Sealed(head)) => Ok(head),
        _ => Err(Problem::Missing),
    }
}

async fn open_sealed(
    house: &House,
    sealed: Id,
    secret: &[u8; 32],
) -> Result<(Dossier, Sheet<MomentHead>), Problem> {
    let (keys, now) = (keys(house, secret), house.now());
    let look_up = keys.look_up;
    let (grant, records) = house
        .store
        .read(move |reader| Ok((reader.grant(sealed, &Holder::Code(look_up), now)?, reader.records(sealed)?)))
        .await?;
    // Of one that was lifted a moment ago, the grant goes last.
    let grant = grant.filter(|_| !records.is_empty()).ok_or(Problem::Missing)?;
    let dossier = Dossier::by_code(&grant, &keys)?;
    let head = dossier.open_head(&records)?;
    Ok((dossier, head))
}

/// The check-in that stands; none before one is set and after it is gone.
///
/// # Errors
/// [`Problem::Missing`] for whoever has neither a conversation nor a file.
pub async fn standing_moment(visitor: &Visitor) -> Result<Option<Standing>, Problem> {
    let found = find(visitor).await?;
    let Some((_, own)) = found.own else {
        return found.named.map(|_| None).ok_or(Problem::Missing);
    };
    let house = &visitor.ask().house;
    let (dossier, head) = match open_sealed(house, own.sealed, &own.secret).await {
        Err(Problem::Missing) => return Ok(None),
        opened => opened?,
    };
    let head = content(head)?;
    let (id, key) = (dossier.id(), dossier.log_key()?);
    let lines = house.store.read(move |reader| reader.log_of(id)).await?;
    let opened = lines
        .into_iter()
        .filter_map(|line| LogEntry::open_for_dossier(&line.entry, id, &key))
        .filter(|entry| entry.deed == Deed::Read)
        .map(|entry| (entry.name, entry.at))
        .collect();
    let safe = match head.safe {
        Some(By::Worker { name, .. }) => Some(name),
        _ => None,
    };
    Ok(Some(Standing { due: own.due, lapsed: own.due <= house.now(), words: head.words, opened, safe }))
}

/// Check-ins that lapsed and that this worker was warned of, each once: the dossier, and since when.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn lapsed(acting: &Acting) -> Result<BTreeMap<Id, Moment>, Problem> {
    let alarms = alarms(acting).await?;
    Ok(alarms.into_iter().map(|Alarm::Lapsed { sealed, due, .. }| (sealed, due)).collect())
}

async fn alarms(acting: &Acting) -> Result<Vec<Alarm>, Problem> {
    let mut letters = Vec::new();
    for (id, alarm) in acting.own_letters::<Alarm>().await? {
        let Alarm::Lapsed { due, .. } = alarm;
        if is_on_call(acting, due).await? {
            letters.push((id, alarm));
        }
    }
    if acting.standing(CircleKind::Oversight).is_ok() {
        letters.extend(acting.letters(CircleKind::Oversight).await?);
    }
    Ok(letters.into_iter().map(|(_, alarm)| alarm).collect())
}

/// Whether this worker is on call now, or was at that hour, as the list stands now.
async fn is_on_call(acting: &Acting, due: Moment) -> Result<bool, Problem> {
    let house = &acting.ask().house;
    for at in [due, house.now()] {
        let on_call = bell::on_call(house, acting.organisation().id, at).await?;
        if on_call.iter().any(|worker| worker.id == acting.worker().id) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn warned_of(acting: &Acting, moment: Id) -> Result<(Dossier, Sheet<MomentHead>), Problem> {
    let alarms = alarms(acting).await?;
    let secret =
        alarms.iter().find_map(|Alarm::Lapsed { sealed, secret, .. }| (*sealed == moment).then_some(secret));
    open_sealed(&acting.ask().house, moment, secret.ok_or(Problem::Missing)?).await
}

/// What somebody wrote who did not check in. The line in the log is kept before anything is shown.
///
/// # Errors
/// [`Problem::Missing`] for whoever was not warned of it, and when it was lifted.
pub async fn open_moment(acting: &Acting, moment: Id) -> Result<SealedMoment, Problem> {
    let (dossier, head) = warned_of(acting, moment).await?;
    let work = acting.work_on(&dossier, Deed::Read, Action::BeHere).await?;
    acting.keep(work).await?;
    content(head)
}

/// Somebody who was warned says that all is well: the alarm is taken back for everybody. Who set it reads by whom.
///
/// # Errors
/// [`Problem::Missing`] for whoever was not warned of it, and when it was lifted.
pub async fn say_safe(acting: &Acting, moment: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (dossier, sheet) = warned_of(acting, moment).await?;
        let mut work = acting.work_on(&dossier, Deed::Write, Action::BeHere).await?;
        let head = content(sheet.clone())?;
        take_back(&acting.ask().house, &mut work, &head.letters);
        let after = SealedMoment { safe: Some(by(acting)), ..head };
        work.revise(&dossier, &sheet, &MomentHead::Sealed(after))?;
        acting.keep(work).await
    })
    .await
}
