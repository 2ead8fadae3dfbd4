//! Filing what phones brought: by whoever of the team is there first, each letter once.

use super::arrive::KNOWN_DAYS;
use super::{ToWrite, heads, hours, leave_sums, new_dossier};
use crate::model::Colleague;
use crate::model::street::{Carried, FromPhone, Record, RoundHead, merge, sums};
use kit::Problem;
use people::{Acting, Action, CircleKind, patiently};
use std::collections::{BTreeMap, BTreeSet};
use store::Id;

/// A letter of a phone, and who brought it.
struct Brought {
    letter: Id,
    by: Option<Colleague>,
    content: FromPhone,
}

/// Files all that phones brought into the rounds it belongs to.
///
/// # Errors
/// [`Problem::Missing`] without a seat in the team; [`Problem::Conflict`] when others were at it all the time.
pub async fn file(acting: &Acting) -> Result<(), Problem> {
    patiently(|| file_all(acting)).await
}

async fn file_all(acting: &Acting) -> Result<(), Problem> {
    // Who brought it is read first: what comes in between is filed the next time, with whoever brought that.
    let carriers = acting.letters::<Carried>(CircleKind::Outreach).await?;
    if carriers.is_empty() {
        return Ok(());
    }
    let (again, waiting) = filed_before(acting, brought(acting, &carriers).await?).await?;
    let mut by_round: BTreeMap<Id, Vec<Brought>> = BTreeMap::new();
    for brought in waiting {
        by_round.entry(brought.content.round()).or_default().push(brought);
    }
    let known: BTreeMap<Id, Id> =
        heads(acting).await?.into_iter().map(|round| (round.head.round, round.id)).collect();
    for (round, brought) in by_round {
        match known.get(&round) {
            Some(dossier) => file_into(acting, *dossier, brought).await?,
            None => file_first(acting, round, brought).await?,
        }
    }
    let mut work = acting.work();
    for id in carriers.into_iter().map(|(id, _)| id).chain(again) {
        work.unit.remove_letter(id);
    }
    acting.keep(work).await
}

/// What was brought by these carriers and waits; each brought it in the order in which it was put down.
async fn brought(acting: &Acting, carriers: &[(Id, Carried)]) -> Result<Vec<Brought>, Problem> {
    let colleagues = acting.colleagues().await?;
    let mut letters: BTreeMap<Id, FromPhone> =
        acting.letters::<FromPhone>(CircleKind::Outreach).await?.into_iter().collect();
    let mut all = Vec::new();
    for (_, carried) in carriers {
        let by = colleagues.iter().find(|one| one.id == carried.carried_by).map(Colleague::of);
        for letter in &carried.street_letters {
            if let Some(content) = letters.remove(letter) {
                all.push(Brought { letter: *letter, by: by.clone(), content });
            }
        }
    }
    Ok(all)
}

/// Letters that were filed before and came again much later, and those that wait to be filed.
async fn filed_before(acting: &Acting, brought: Vec<Brought>) -> Result<(Vec<Id>, Vec<Brought>), Problem> {
    let marks: Vec<[u8; 32]> = brought.iter().map(|one| mark(acting, one.letter)).collect();
    let now = acting.ask().house.now();
    let known: Vec<bool> = acting
        .ask()
        .house
        .store
        .read(move |reader| marks.iter().map(|mark| reader.is_marked(*mark, now)).collect())
        .await?;
    let (again, waiting): (Vec<_>, Vec<_>) = brought.into_iter().zip(known).partition(|(_, known)| *known);
    let again = again.into_iter().map(|(one, _)| one.letter).collect();
    Ok((again, waiting.into_iter().map(|(one, _)| one).collect()))
}

/// The mark by which a letter that was filed is known.
fn mark(acting: &Acting, letter: Id) -> [u8; 32] {
    acting.ask().house.pepper.blind("filed letter of a phone", &[letter.bytes()])
}

/// Takes letters into a round: its head learns how it began and who brought it, the rest becomes records.
fn take(head: &mut RoundHead, brought: Vec<Brought>) -> Vec<Record> {
    let mut records = Vec::new();
    for Brought { by, content, .. } in brought {
        if let Some(by) = by {
            head.brought_by(by);
        }
        match content {
            FromPhone::Begin { start, .. } => head.began(start),
            FromPhone::Entry { hand, entry, content, .. } => {
                let content = content.tidy();
                if !content.is_empty() {
                    records.push(Record::Entry { hand, entry, content });
                }
            }
            FromPhone::Undone { hand, entry, .. } => records.push(Record::Undone { hand, entry }),
            FromPhone::Over { minutes, .. } => head.lasted.heard(minutes),
        }
    }
    records
}

/// A letter is filed once, whoever does it, and is gone then.
fn claim(acting: &Acting, work: &mut people::Work, brought: &[Brought]) {
    let until = work.now.plus_days(KNOWN_DAYS);
    for one in brought {
        work.unit.mark(mark(acting, one.letter), until);
        work.unit.remove_letter(one.letter);
    }
}

async fn file_first(acting: &Acting, round: Id, brought: Vec<Brought>) -> Result<(), Problem> {
    let mut work = acting.work();
    let organisation = acting.organisation().id;
    let mark = acting.ask().house.pepper.blind("round of a phone", &[organisation.bytes(), round.bytes()]);
    work.unit.mark(mark, work.now.plus_days(1));
    claim(acting, &mut work, &brought);
    let mut head = RoundHead::begin(round, work.now, work.id());
    let records = take(&mut head, brought);
    head.sums = sums(&merge(&records));
    let dossier = new_dossier(acting, &mut work, &head, Action::ReadShifts).await?;
    for record in &records {
        work.append(&dossier, record)?;
    }
    acting.keep(work).await
}

async fn file_into(acting: &Acting, dossier: Id, brought: Vec<Brought>) -> Result<(), Problem> {
    let mut open = ToWrite::open(acting, dossier, Action::ReadShifts).await?;
    let mut work = acting.work();
    claim(acting, &mut work, &brought);
    let kept_before = open.head.lasted.minutes().unwrap_or(0);
    let more = take(&mut open.head, brought);
    if !open.head.counted {
        return open.keep(acting, work, more).await;
    }
    // It went to the totals already: what is new now is left for them at once, and the rest of it stays as it was.
    let before: BTreeSet<Id> = merge(&open.records).iter().map(|one| one.entry).collect();
    let all: Vec<Record> = open.records.iter().cloned().chain(more.iter().cloned()).collect();
    let late: Vec<_> = merge(&all).into_iter().filter(|one| !before.contains(&one.entry)).collect();
    leave_sums(acting, &mut work, &open.head, &sums(&late)).await?;
    if open.head.lasted.minutes().unwrap_or(0) > kept_before {
        hours::was_there(acting, &mut work, &open.head, kept_before).await?;
    }
    open.keep(acting, work, more).await
}
