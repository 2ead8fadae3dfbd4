//! The name that a client tells the guide, or does not, and whom they let know something by themselves.

use super::mine::{CLIENT, Own};
use super::own_acts::{begin, begin_part, finish};
use crate::model::consent::{Category, Consent, Given};
use crate::model::{PartKind, PartRecord};
use kit::Problem;
use people::{Visitor, patiently};
use store::Day;
use store::sealed::Sheet;

/// The name that the client told the guide, if they did.
pub fn own_name(own: &Own) -> Option<&str> {
    name_in(&own.part(PartKind::Private)?.sheets).map(|(_, name)| name)
}

fn name_in(sheets: &[Sheet<PartRecord>]) -> Option<(&Sheet<PartRecord>, &str)> {
    sheets.iter().find_map(|sheet| match &sheet.content {
        Some(PartRecord::Name { name }) => Some((sheet, name.as_str())),
        _ => None,
    })
}

/// Tells the guide a name, another name, or takes it back: an empty one erases it. It stands in the part that only the
/// two can open.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn tell_name(visitor: &Visitor, name: &str) -> Result<(), Problem> {
    patiently(|| tell_name_once(visitor, name)).await
}

async fn tell_name_once(visitor: &Visitor, name: &str) -> Result<(), Problem> {
    let (own, mut work) = begin(visitor).await?;
    let record = PartRecord::Name { name: name.to_owned() };
    let part = own.part(PartKind::Private);
    match part.and_then(|part| Some((part, name_in(&part.sheets)?.0))) {
        Some((part, sheet)) if name.is_empty() => work.erase(&part.dossier, sheet.id),
        Some((part, sheet)) => work.revise(&part.dossier, sheet, &record)?,
        None if name.is_empty() => return Ok(()),
        None => {
            let dossier = match part {
                Some(part) => part.dossier.clone(),
                None => begin_part(visitor, &own, &mut work, PartKind::Private).await?,
            };
            work.append(&dossier, &record)?;
        }
    }
    finish(visitor, &own, work).await
}

/// The client lets somebody outside know something, until a day (REC-01d).
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn consent_own(
    visitor: &Visitor,
    recipient: String,
    category: Category,
    purpose: String,
    until: Day,
) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = begin(visitor).await?;
        let yes = Consent {
            recipient: recipient.clone(),
            slot: None,
            category,
            purpose: purpose.clone(),
            until,
            given: Given { at: work.now, by: CLIENT, told_on: None },
            also: None,
            withdrawn_at: None,
        };
        own.file.add(&mut work, yes)?;
        finish(visitor, &own, work).await
    })
    .await
}
