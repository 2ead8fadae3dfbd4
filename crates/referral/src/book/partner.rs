//! What a partner reads with a code: the agreed text until its last day. No session, no name, nothing around it.

use crate::model::{LetterHead, LetterRecord};
use kit::Problem;
use people::Ask;
use store::sealed::{CodeKeys, Dossier};
use store::{Day, Scope};
use vault::ReturnCode;

/// What the partner reads.
pub struct Reading {
    /// The text, word for word as the client agreed to it.
    pub text: String,
    /// The last day on which it can be read.
    pub until: Day,
}

/// The text behind a partner's code. The first reading leaves its moment in the dossier, for the client to see.
/// A code that opens nothing, or something else, answers like one that never was.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(ask: &Ask, code: &ReturnCode) -> Result<Reading, Problem> {
    let keys = CodeKeys::of(code, &ask.house.pepper);
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
        let Ok(dossier) = Dossier::by_code(&grant, &keys) else { continue };
        let Ok(head) = dossier.open_head::<LetterHead>(&stored) else { continue };
        let Some(LetterHead::PartnerLetter(letter)) = head.content else { continue };
        let records: Vec<LetterRecord> =
            dossier.open_all(&stored)?.into_iter().filter_map(|sheet| sheet.content).collect();
        let text = records.iter().find_map(|record| match record {
            LetterRecord::Text { text } => Some(text.clone()),
            LetterRecord::Read { .. } => None,
        });
        let Some(text) = text else { continue };
        if !records.iter().any(|record| matches!(record, LetterRecord::Read { .. })) {
            leave_trace(ask, &dossier).await?;
        }
        return Ok(Reading { text, until: letter.until });
    }
    Err(Problem::Missing)
}

async fn leave_trace(ask: &Ask, letter: &Dossier) -> Result<(), Problem> {
    let mut work = ask.house.work();
    let at = work.now;
    work.append(letter, &LetterRecord::Read { at })?;
    ask.house.keep(work).await
}
