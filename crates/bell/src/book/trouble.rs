//! What did not arrive: shown on a screen, never written in a log with an address. A mark for each worker, which goes by
//! itself after two days, or with the next mail that does arrive.

use people::House;
use store::{Id, Moment, StoreError, Unit};

/// So many days a failure is shown.
const SHOWN_DAYS: i64 = 2;

fn mark(house: &House, worker: Id) -> [u8; 32] {
    house.pepper.blind("bell trouble", &[worker.bytes()])
}

/// Notes that something for a worker did not arrive.
pub(super) fn note(unit: &mut Unit, house: &House, worker: Id, now: Moment) {
    unit.mark_again(mark(house, worker), now.plus_days(SHOWN_DAYS));
}

/// Something for a worker arrived.
pub(super) fn clear(unit: &mut Unit, house: &House, worker: Id) {
    unit.unmark(mark(house, worker));
}

/// Those of these workers whom something did not reach.
///
/// # Errors
/// [`StoreError`].
pub async fn among(house: &House, workers: &[Id]) -> Result<Vec<Id>, StoreError> {
    let now = house.now();
    let marks: Vec<(Id, [u8; 32])> = workers.iter().map(|worker| (*worker, mark(house, *worker))).collect();
    house
        .store
        .read(move |reader| {
            let mut troubled = Vec::new();
            for (worker, mark) in marks {
                if reader.is_marked(mark, now)? {
                    troubled.push(worker);
                }
            }
            Ok(troubled)
        })
        .await
}
