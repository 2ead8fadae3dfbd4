//! Renewing a return code: everything that the old code opens is granted to the new one, with the same span, and the
//! old one opens nothing any more; all in one unit of work.
//!
//! Rooms keep the address of a code in heads, to grant what comes later. Such a head keeps it in a field `address`,
//! as [`Addressed`] reads it: so a code is renewed in all rooms at once without this room knowing their heads.

use crate::acting::Acting;
use crate::house::House;
use crate::log::Deed;
use crate::opened::Opened;
use crate::policy::Action;
use crate::visitor::Visitor;
use crate::work::Work;
use kit::Problem;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use store::sealed::{CodeAddress, CodeKeys, Dossier, Span};
use store::{Grant, Holder, Id};

/// For so many seconds whoever comes with a code that a worker renewed is told that it was replaced.
pub const WORD_SECONDS: i64 = 48 * 60 * 60;
const LABEL: &str = "replaced code";

/// A head, of whatever kind, that may hold the address of a code.
#[derive(Serialize, Deserialize)]
struct Addressed {
    address: Option<CodeAddress>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// What came of a renewal by a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renewal {
    /// Everything was moved.
    Done,
    /// The code opens something that this worker has no key of, such as a case file: whoever has must do it.
    NeedsAnother,
}

/// Moves what a visitor's code opens to a new code. The head of `except` is left as it is, for whoever writes it in
/// the same piece of work.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when something does not open.
pub async fn by_holder(
    visitor: &Visitor,
    work: &mut Work,
    new: &CodeKeys,
    except: Option<Id>,
) -> Result<(), Problem> {
    let old = visitor.code();
    let holder = Holder::Code(old.look_up);
    let found = visitor
        .ask()
        .house
        .store
        // A dossier of which only the grant is seen yet would stay behind under the old code.
        .read_settled(move |reader| {
            let grants = reader.grants_ever_of(&holder)?;
            grants
                .into_iter()
                .map(|grant| Ok((reader.records(grant.dossier)?, grant)))
                .collect::<Result<Vec<_>, _>>()
        })
        .await?;
    // Of a dossier that is just being erased, the grant goes last.
    for (stored, grant) in found.into_iter().filter(|(stored, _)| !stored.is_empty()) {
        let dossier = Dossier::by_code(&grant, old)?;
        move_grant(work, &dossier, &grant, new)?;
        if except != Some(dossier.id()) {
            let opened = Opened::new(dossier, stored, None);
            change_address(work, &opened, old.look_up, new)?;
        }
    }
    Ok(())
}

/// Moves what a code opens to a new code, by a worker who does not know the old one. What only the old code opened is
/// erased: nobody can read it ever again. Each dossier gets a line in the access log. The head of `except` is left as
/// it is, for whoever writes it in the same piece of work.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when something does not open.
pub async fn by_worker(
    acting: &Acting,
    work: &mut Work,
    old: &CodeAddress,
    new: &CodeKeys,
    except: Id,
) -> Result<Renewal, Problem> {
    let look_up = old.look_up;
    let found = acting
        .ask()
        .house
        .store
        .read_settled(move |reader| {
            let mut found = Vec::new();
            for grant in reader.grants_ever_of(&Holder::Code(look_up))? {
                if reader.dossier(grant.dossier)?.is_some() {
                    found.push((reader.grants_on(grant.dossier)?.len() == 1, grant));
                }
            }
            Ok(found)
        })
        .await?;
    for (is_only_theirs, grant) in found {
        if is_only_theirs {
            work.erase_dossier(grant.dossier);
            continue;
        }
        let opened = match acting.open_to_write(grant.dossier, Action::RenewCode).await {
            Err(Problem::Missing) => return Ok(Renewal::NeedsAnother),
            opened => opened?,
        };
        move_grant(work, &opened.dossier, &grant, new)?;
        acting.log(work, &opened.dossier, Deed::Write, Action::RenewCode, None).await?;
        if grant.dossier != except {
            change_address(work, &opened, look_up, new)?;
        }
    }
    Ok(Renewal::Done)
}

fn move_grant(work: &mut Work, dossier: &Dossier, grant: &Grant, new: &CodeKeys) -> Result<(), Problem> {
    let span = Span { from: grant.from, until: grant.until };
    work.grant_to_code(dossier, new, grant.scope, span)?;
    work.unit.remove_grant(dossier.id(), grant.holder);
    Ok(())
}

/// Writes the new address into a head that holds the old one.
fn change_address(
    work: &mut Work,
    opened: &Opened,
    old_look_up: [u8; 32],
    new: &CodeKeys,
) -> Result<(), Problem> {
    let sheet = match opened.head::<Addressed>() {
        // A head that has another kind of address, and so none of a code.
        Err(Problem::Missing) => return Ok(()),
        sheet => sheet?,
    };
    match &sheet.content {
        Some(Addressed { address: Some(address), rest }) if address.look_up == old_look_up => {
            let head = Addressed { address: Some(new.address()), rest: rest.clone() };
            work.revise(&opened.dossier, &sheet, &head)
        }
        _ => Ok(()),
    }
}

/// Leaves word, for [`WORD_SECONDS`], to whoever comes with a code that was replaced.
pub fn leave_word(work: &mut Work, house: &House, look_up: &[u8; 32]) {
    work.unit.mark_again(mark(house, look_up), work.now.plus_seconds(WORD_SECONDS));
}

/// Whether a code was replaced by a worker, no longer ago than [`WORD_SECONDS`].
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn has_word(house: &House, look_up: &[u8; 32]) -> Result<bool, Problem> {
    let (mark, now) = (mark(house, look_up), house.now());
    Ok(house.store.read(move |reader| reader.is_marked(mark, now)).await?)
}

fn mark(house: &House, look_up: &[u8; 32]) -> [u8; 32] {
    house.pepper.blind(LABEL, &[look_up])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_of_a_head_changes() {
        let address = CodeAddress { look_up: [1; 32], public_key: [2; 32] };
        let head = serde_json::json!({
            "kind": "case", "address": address, "timers": ["00ff"], "at": i64::MIN, "many": u64::MAX,
            "ended": { "day": 7 }, "none": null
        });
        let mut read: Addressed = serde_json::from_value(head.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), head);
        read.address = Some(CodeAddress { look_up: [3; 32], ..address });
        let written = serde_json::to_value(&read).unwrap();
        assert_ne!(written, head);
        assert_eq!(written.as_object().map(Map::len), head.as_object().map(Map::len));
    }

    #[test]
    fn a_head_without_a_code_is_not_taken_for_one_that_has() {
        for head in [r#"{"kind":"pocket"}"#, r#"{"kind":"conversation","address":null}"#] {
            assert!(serde_json::from_str::<Addressed>(head).unwrap().address.is_none());
        }
        assert!(serde_json::from_str::<Addressed>(r#"{"kind":"x","address":"Dorpsstraat 1"}"#).is_err());
    }
}
