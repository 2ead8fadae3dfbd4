//! The client's own pages in a language that only visitors have: nothing on them comes from the workers' texts.

use crate::begun;
use crate::town::Town;
use std::collections::BTreeSet;

/// The addresses of the client's side that a page leads to.
fn ways(page: &str) -> BTreeSet<String> {
    let links = page.split("href=\"/mijn").skip(1).filter_map(|rest| rest.split_once('"'));
    let elsewhere = |path: &String| path.starts_with("/mijn/verwijz") || path.starts_with("/mijn/kopie/");
    links.map(|(rest, _)| format!("/mijn{rest}")).filter(|path| !elsewhere(path)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_who_reads_arabic_walks_all_own_pages_from_right_to_left() {
    let town = Town::new().await;
    let (client, _, _) = begun(&town).await;
    let mut own = town.back(&client.code);
    let seen = tokio::task::spawn_blocking(move || {
        own.get("/taal/ar");
        own.get("/mijn");
        let mut seen = BTreeSet::new();
        let mut ahead = ways(&own.page);
        while let Some(path) = ahead.pop_first() {
            own.get(&path).expect(200, &["<html lang=\"ar\" dir=\"rtl\">"]);
            seen.insert(path);
            ahead.extend(ways(&own.page).difference(&seen).cloned());
        }
        seen
    })
    .await
    .unwrap();
    assert!(seen.len() > 6, "{seen:?}");
}
