//! One's own list: the files one leads or walks along with, and the parts one helps with.

use crate::model::heed::{Heed, order};
use crate::model::{Ahead, AnyHead, CaseHead, PartHead};
use kit::Problem;
use people::{Acting, Action, Among};
use std::collections::{BTreeMap, BTreeSet};
use store::Id;
use store::sealed::Dossier;

/// A file in the list.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// The core.
    pub id: Id,
    /// Its head.
    pub head: CaseHead,
    /// What it needs today.
    pub heed: Heed,
    /// Whether this worker leads it.
    pub leads: bool,
}

/// A part in the list. The row says no more than a pseudonym: not even what the part is for (ACT-04).
pub struct PartRow {
    /// The part.
    pub id: Id,
    /// Its head.
    pub head: PartHead,
}

/// All that this worker holds keys of.
pub struct OwnList {
    /// Files, those that need attention first.
    pub cases: Vec<CaseRow>,
    /// Parts of files that somebody else leads, by pseudonym.
    pub parts: Vec<PartRow>,
    /// Parts of the files above; they are found there.
    pub within: Vec<PartRow>,
}

impl OwnList {
    /// What lies ahead in each of them, the files first.
    pub fn agendas(&self) -> impl Iterator<Item = (Shown, &Ahead)> {
        let cases = self.cases.iter().map(|row| (row.shown(), &row.head.ahead));
        cases.chain(self.parts.iter().chain(&self.within).map(|row| (row.shown(), &row.head.ahead)))
    }
}

/// A file or a part as one line names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The core, or the part.
    pub id: Id,
    /// Whether it is a part.
    pub is_part: bool,
    /// The client's pseudonym.
    pub pseudonym: String,
}

impl CaseRow {
    /// As one line names it.
    pub fn shown(&self) -> Shown {
        Shown { id: self.id, is_part: false, pseudonym: self.head.pseudonym.clone() }
    }
}

impl PartRow {
    /// As one line names it.
    pub fn shown(&self) -> Shown {
        Shown { id: self.id, is_part: true, pseudonym: self.head.pseudonym.clone() }
    }
}

/// The files and parts of this worker in the active role.
///
/// # Errors
/// [`Problem::Missing`] when the role has none.
pub async fn own_list(acting: &Acting) -> Result<OwnList, Problem> {
    Ok(own_list_with(acting).await?.0)
}

/// The same, with the keys to the files in it.
pub(super) async fn own_list_with(acting: &Acting) -> Result<(OwnList, BTreeMap<Id, Dossier>), Problem> {
    let today = acting.ask().house.today();
    let quiet = super::quiet::quiet_of(acting)?;
    let mut cases = Vec::new();
    let mut parts = Vec::new();
    let mut keys = BTreeMap::new();
    for listed in acting.list::<AnyHead>(Action::ReadCase, Among::Close).await? {
        let id = listed.dossier.id();
        if keys.insert(id, listed.dossier).is_some() {
            continue;
        }
        match listed.head {
            AnyHead::Case(head) => {
                let head = *head;
                let leads = head.lead.worker == acting.worker().id && head.lead.role == acting.role();
                cases.push(CaseRow { id, heed: Heed::of(&head, today, quiet), head, leads });
            }
            AnyHead::Part(head) => parts.push(PartRow { id, head }),
        }
    }
    cases.sort_by_cached_key(|row| (order(&row.head, today, quiet), row.head.pseudonym.clone()));
    let held: BTreeSet<Id> = cases.iter().map(|row| row.id).collect();
    parts.sort_by_cached_key(|row| row.head.pseudonym.clone());
    let (within, parts) = parts.into_iter().partition(|row| held.contains(&row.head.case));
    Ok((OwnList { cases, parts, within }, keys))
}
