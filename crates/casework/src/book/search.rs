//! Searching one's own caseload (H-19: never anybody else's): everything is opened in memory, and forgotten.
//!
//! One thread reads the records of one dossier after another; both open what was read. No index is kept.

use crate::model::AnyHead;
use crate::model::said::{Said, Words};
use kit::Problem;
use people::{Acting, Action, Among, Deed};
use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use store::sealed::{Dossier, SealError};
use store::{Id, StoreError, StoredRecord};

/// Snippets that are shown of one dossier.
const SNIPPETS_MAX: usize = 3;

/// A dossier in which the words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The core or the part.
    pub id: Id,
    /// Whether it is a part.
    pub is_part: bool,
    /// The client's pseudonym.
    pub pseudonym: String,
    /// Where the words stand, with some text around them.
    pub snippets: Vec<String>,
}

/// Looks for words in all files and parts of this worker. Each dossier that was opened gets a line in the access
/// log, also when the words are not there.
///
/// # Errors
/// [`Problem::Missing`] when the role has none.
pub async fn search(acting: &Acting, typed: &str) -> Result<Vec<Hit>, Problem> {
    let Some(words) = Words::of(typed) else { return Ok(Vec::new()) };
    let mut held = BTreeMap::new();
    for listed in acting.list::<AnyHead>(Action::ReadCase, Among::Close).await? {
        held.entry(listed.dossier.id()).or_insert((listed.dossier, listed.head));
    }
    let dossiers: Vec<Dossier> = held.values().map(|(dossier, _)| dossier.clone()).collect();
    // Sealing the lines of the log takes a core for a while, and so does the search: side by side. Nothing is shown
    // unless all lines were kept.
    let store = &acting.ask().house.store;
    let sought = dossiers.clone();
    let (found, kept) = tokio::join!(
        store.read(move |reader| scan(&sought, &words, |dossier| reader.records(dossier))),
        leave_lines(acting, &dossiers),
    );
    kept?;
    let mut hits: Vec<Hit> = found?
        .into_iter()
        .filter_map(|(id, snippets)| {
            let (pseudonym, is_part) = match &held.get(&id)?.1 {
                AnyHead::Case(case) => (case.pseudonym.clone(), false),
                AnyHead::Part(part) => (part.pseudonym.clone(), true),
            };
            Some(Hit { id, is_part, pseudonym, snippets })
        })
        .collect();
    hits.sort_by(|one, other| (&one.pseudonym, one.is_part).cmp(&(&other.pseudonym, other.is_part)));
    Ok(hits)
}

/// A line in the access log for each dossier that is opened.
pub(super) async fn leave_lines(acting: &Acting, dossiers: &[Dossier]) -> Result<(), Problem> {
    let mut work = acting.work();
    for dossier in dossiers {
        acting.log(&mut work, dossier, Deed::Read, Action::ReadCase, None).await?;
    }
    acting.keep(work).await
}

type Read<'a> = (&'a Dossier, Vec<StoredRecord>);

/// Reads the records of each dossier and looks for the words, on two threads.
fn scan(
    dossiers: &[Dossier],
    words: &Words,
    read: impl Fn(Id) -> Result<Vec<StoredRecord>, StoreError>,
) -> Result<Vec<(Id, Vec<String>)>, StoreError> {
    let (send, receive) = channel::<Read<'_>>();
    let receive = Mutex::new(receive);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| open_what_comes(&receive, words));
        for dossier in dossiers {
            // The receiver lives as long as this function: sending cannot fail.
            let _ = send.send((dossier, read(dossier.id())?));
        }
        drop(send);
        let mut found = open_what_comes(&receive, words);
        found.extend(other.join().unwrap_or_default());
        Ok(found)
    })
}

/// Opens dossiers until no more come.
fn open_what_comes(receive: &Mutex<Receiver<Read<'_>>>, words: &Words) -> Vec<(Id, Vec<String>)> {
    let next = || receive.lock().unwrap_or_else(PoisonError::into_inner).recv().ok();
    let mut found = Vec::new();
    while let Some((dossier, records)) = next() {
        let snippets = look(dossier, &records, words);
        if !snippets.is_empty() {
            found.push((dossier.id(), snippets));
        }
    }
    found
}

fn look(dossier: &Dossier, records: &[StoredRecord], words: &Words) -> Vec<String> {
    let mut snippets = Vec::new();
    for record in records.iter().filter(|record| record.id != dossier.id()) {
        match dossier.open::<Said>(record) {
            Ok(sheet) => snippets.extend(sheet.content.and_then(|said| words.find(&said))),
            Err(SealError::NotUnderstood) => {}
            Err(_) => tracing::warn!("a record does not open"),
        }
        if snippets.len() >= SNIPPETS_MAX {
            break;
        }
    }
    snippets
}
