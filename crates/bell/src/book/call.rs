//! Who is on call.

use super::keep::{watch, wishes};
use crate::model::weekday;
use people::model::roles_from_text;
use people::{House, Role};
use store::{Id, Moment, StoreError, Worker};

/// Whoever is on call at a moment, as the list stands now. Nobody who is there: the team leads.
///
/// # Errors
/// [`StoreError`].
pub async fn on_call(house: &House, organisation: Id, at: Moment) -> Result<Vec<Worker>, StoreError> {
    let listed = watch(house, organisation).await?;
    let listed = listed.on_call(weekday(at));
    let workers = house.store.read(move |reader| reader.workers_of(organisation)).await?;
    let here: Vec<Worker> = workers.into_iter().filter(|worker| worker.active).collect();
    let leads = |worker: &&Worker| roles_from_text(&worker.roles).contains(&Role::TeamLead);
    let mut whom: Vec<Worker> = Vec::new();
    for worker in here.iter().filter(|worker| listed.contains(&worker.id)) {
        if wishes(house, worker.id).await?.away_at(at).is_none() {
            whom.push(worker.clone());
        }
    }
    Ok(if whom.is_empty() { here.iter().filter(leads).cloned().collect() } else { whom })
}
