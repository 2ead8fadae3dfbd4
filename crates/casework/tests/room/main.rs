//! The room as people use it: a file from its first day to its last.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod advice;
mod agenda;
mod around;
mod bring;
mod caseload;
mod copy;
mod counsel;
mod days;
mod ending;
mod gone;
mod guideless;
mod handover;
mod inbound;
mod keeping;
mod met;
mod more;
mod own;
mod pages;
mod part_notes;
mod parts;
mod plan;
mod practical;
mod relay;
mod renewal;
mod safety;
mod seen;
mod shape;
mod shelter;
mod start;
mod team;
mod together;
mod tongues;
mod tools;
mod totals;
mod town;
mod transfer;

use casework::book::{self, CaseFile};
use people::{Acting, Action, Visitor};
use store::Id;
use town::{Browser, Client, Town};

/// A file that Noor began with somebody who wrote to us.
async fn begun(town: &Town) -> (Client, Acting, Id) {
    let client = town.client("hoi").await;
    let noor = town.worker("noor").await;
    let case = book::start(&noor, client.conversation).await.unwrap();
    (client, town.worker("noor").await, case)
}

/// The client's own file as it stands.
async fn own(visitor: &Visitor) -> CaseFile {
    book::own(visitor).await.unwrap().unwrap().file
}

/// Whether a worker can open the core.
async fn can_read(town: &Town, name: &str, case: Id) -> bool {
    let worker = town.worker(name).await;
    worker.open(case, Action::ReadCase).await.is_ok()
}

/// How many facts of this kind wait for the totals.
async fn facts(town: &Town, what: &str) -> usize {
    let lot = town.worker("lot").await;
    let facts = lot.letters::<people::Fact>(people::CircleKind::Statistics).await.unwrap();
    facts.iter().filter(|(_, fact)| fact.what == what).count()
}

/// All ids that stand behind these words on the page.
fn ids_after(browser: &Browser, words: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for rest in browser.page.split(words).skip(1) {
        let id: String = rest.chars().take(32).collect();
        if id.len() == 32 && id.chars().all(|c| c.is_ascii_hexdigit()) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}
