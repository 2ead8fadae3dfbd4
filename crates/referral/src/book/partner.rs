//! What a partner reads with a code, and answers: the agreed text, for a few days, and one answer. No session, no name,
//! nothing around it.

use super::{claim_answer, reading_ends};
use crate::model::{LetterHead, LetterRecord};
use kit::Problem;
use people::{Ask, patiently};
use store::sealed::{CodeKeys, Dossier};
use store::{Day, Deed, Holder, Id, Moment, Scope};
use vault::ReturnCode;

/// What the partner reads.
pub struct Reading {
    /// The text, word for word as the client agreed to it.
    pub text: String,
    /// The last day on which it can be read.
    pub until: Day,
    /// From this moment on the code opens nothing, because it was used.
    pub ends: Moment,
}

/// A text that a code opens now.
struct Letter {
    dossier: Dossier,
    text: String,
    until: Day,
    first_read: Option<Moment>,
}

/// The text behind a partner's code. A code that opens nothing, or something else, was used up or was answered, is like one
/// that never was.
async fn open(ask: &Ask, keys: &CodeKeys) -> Result<Letter, Problem> {
    let (look_up, now) = (keys.look_up, ask.house.now());
    let found = ask
        .house
        .store
        .read(move |reader| {
            let mut found = Vec::new();
            for grant in reader.grant_by_code(look_up, now)? {
                let stored = reader.records(grant.dossier)?;
                found.push((grant, stored));
            }
            Ok(found)
        })
        .await?;
    for (grant, stored) in found {
        // A client's own code opens the letters too, but a client's grant has no last day.
        if grant.scope != Scope::Full || grant.until.is_none() {
            continue;
        }
        let Ok(dossier) = Dossier::by_code(&grant, keys) else { continue };
        let Ok(head) = dossier.open_head::<LetterHead>(&stored) else { continue };
        let Some(LetterHead::PartnerLetter(head)) = head.content else { continue };
        let records = dossier.open_all(&stored)?.into_iter().filter_map(|sheet| sheet.content).collect();
        return Letter::of(dossier, head.until, records, now).ok_or(Problem::Missing);
    }
    Err(Problem::Missing)
}

impl Letter {
    fn of(dossier: Dossier, until: Day, records: Vec<LetterRecord>, now: Moment) -> Option<Letter> {
        let (mut text, mut first_read) = (None, None);
        for record in records {
            match record {
                LetterRecord::Text { text: words } => text = Some(words),
                LetterRecord::Read { at } => first_read = first_read.or(Some(at)),
                LetterRecord::Answer { .. } => return None,
            }
        }
        if first_read.is_some_and(|at| reading_ends(at) <= now) {
            return None;
        }
        Some(Letter { dossier, text: text?, until, first_read })
    }
}

/// The text behind a partner's code. The first reading leaves its moment in the dossier, for the client to see, and from
/// then on the days of the code are counted.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(ask: &Ask, code: &ReturnCode) -> Result<Reading, Problem> {
    patiently(|| async {
        let keys = CodeKeys::of(code, &ask.house.pepper);
        let letter = open(ask, &keys).await?;
        let first_read = match letter.first_read {
            Some(at) => at,
            None => leave_trace(ask, &letter.dossier, &keys).await?,
        };
        Ok(Reading { text: letter.text, until: letter.until, ends: reading_ends(first_read) })
    })
    .await
}

async fn leave_trace(ask: &Ask, letter: &Dossier, keys: &CodeKeys) -> Result<Moment, Problem> {
    let mut work = ask.house.work();
    let at = work.now;
    work.append(letter, &LetterRecord::Read { at })?;
    work.at(reading_ends(at), Deed::EndGrant { dossier: letter.id(), holder: Holder::Code(keys.look_up) });
    ask.house.keep(work).await?;
    Ok(at)
}

/// The partner answers, once: with the answer the code is used up. The guide is reminded that somebody wrote. Who meets
/// something else tries again; who was answered for meanwhile finds nothing.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn answer(ask: &Ask, code: &ReturnCode, words: String) -> Result<(), Problem> {
    patiently(|| answer_once(ask, code, words.clone())).await
}

async fn answer_once(ask: &Ask, code: &ReturnCode, words: String) -> Result<(), Problem> {
    let keys = CodeKeys::of(code, &ask.house.pepper);
    let letter = open(ask, &keys).await?.dossier;
    let circles = circles_of(ask, letter.id()).await?;
    let house = &ask.house;
    let mut work = house.work();
    let at = work.now;
    work.append(&letter, &LetterRecord::Answer { words, at })?;
    work.unit.remove_grant(letter.id(), Holder::Code(keys.look_up));
    // One answer: the claim makes two who answer at one moment meet.
    claim_answer(house, &mut work, letter.id());
    bell::waits(&mut work, house, letter.id(), &circles, at);
    house.keep(work).await
}

/// Who of the house holds the text: the circle of the file.
async fn circles_of(ask: &Ask, letter: Id) -> Result<Vec<Holder>, Problem> {
    let grants = ask.house.store.read(move |reader| reader.grants_on(letter)).await?;
    let holders = grants.into_iter().map(|grant| grant.holder);
    Ok(holders.filter(|holder| matches!(holder, Holder::Circle(_))).collect())
}
