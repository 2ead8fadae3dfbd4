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
    let (listed, here) = listed_and_here(house, organisation, at).await?;
    let mut whom = Vec::new();
    for worker in here.iter().filter(|worker| listed.contains(&worker.id)) {
        if wishes(house, worker.id).await?.away_at(at).is_none() {
            whom.push(worker.clone());
        }
    }
    Ok(if whom.is_empty() { here.into_iter().filter(leads).collect() } else { whom })
}

/// Whoever is on the list on any day of the week: one of them is on call, however the days are shared out till then.
///
/// # Errors
/// [`StoreError`].
pub async fn ever_on_call(house: &House, organisation: Id) -> Result<Vec<Worker>, StoreError> {
    let listed: Vec<Id> = watch(house, organisation).await?.on_call.concat();
    let workers = house.store.read(move |reader| reader.workers_of(organisation)).await?;
    Ok(workers.into_iter().filter(|worker| worker.active && listed.contains(&worker.id)).collect())
}

/// Whoever is on call at a moment, and each team lead: for whom colleagues are missed.
///
/// # Errors
/// [`StoreError`].
pub async fn on_call_and_leads(
    house: &House,
    organisation: Id,
    at: Moment,
) -> Result<Vec<Worker>, StoreError> {
    let (listed, here) = listed_and_here(house, organisation, at).await?;
    Ok(here.into_iter().filter(|worker| listed.contains(&worker.id) || leads(worker)).collect())
}

/// Who is listed for the day of a moment, and who works here.
async fn listed_and_here(
    house: &House,
    organisation: Id,
    at: Moment,
) -> Result<(Vec<Id>, Vec<Worker>), StoreError> {
    let listed = watch(house, organisation).await?.on_call(weekday(at)).to_vec();
    let workers = house.store.read(move |reader| reader.workers_of(organisation)).await?;
    Ok((listed, workers.into_iter().filter(|worker| worker.active).collect()))
}

fn leads(worker: &Worker) -> bool {
    roles_from_text(&worker.roles).contains(&Role::TeamLead)
}
