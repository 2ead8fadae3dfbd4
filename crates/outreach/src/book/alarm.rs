//! Letters of which the house can tell that they are an alarm, without opening them and with nobody's key: each page of a
//! worker says so (SAF-20). The second half of such an id is a keyed hash of the first; to whoever lacks the pepper it is
//! an id like any other.

use kit::Problem;
use people::{Acting, Asked, CircleKind, House, Work};
use serde::Serialize;
use store::{Holder, Id, Letter, Moment, StoreError};

/// Bytes of an id that are drawn; the others follow from them.
const DRAWN: usize = 8;

/// The id of an alarm that begins as this one.
pub(super) fn marked(house: &House, id: Id) -> Id {
    let mut bytes = *id.bytes();
    let (drawn, rest) = bytes.split_at_mut(DRAWN);
    let blind = house.pepper.blind("letter of an alarm", &[drawn]);
    rest.iter_mut().zip(blind).for_each(|(to, from)| *to = from);
    Id::from_bytes(bytes)
}

fn is_alarm(house: &House, letter: Id) -> bool {
    marked(house, letter) == letter
}

/// An alarm that is not left yet, for a timer to deliver.
pub(super) fn alarm_letter<T: Serialize>(
    work: &mut Work,
    house: &House,
    (holder, public_key): (Holder, [u8; 32]),
    content: &T,
    until: Option<Moment>,
) -> Result<Letter, Problem> {
    let id = work.id();
    alarm_letter_as(work, house, id, (holder, public_key), content, until)
}

/// As [`alarm_letter`], under an id that begins as this one, so that it is found again.
pub(super) fn alarm_letter_as<T: Serialize>(
    work: &mut Work,
    house: &House,
    id: Id,
    (holder, public_key): (Holder, [u8; 32]),
    content: &T,
    until: Option<Moment>,
) -> Result<Letter, Problem> {
    let letter = work.sealed_letter(holder, public_key, content, until)?;
    Ok(Letter { id: marked(house, id), ..letter })
}

/// Whether an alarm waits for this worker, or for the leads when they act as one. It opens nothing.
pub fn is_raised(acting: &Acting) -> Asked<'_> {
    Box::pin(async move {
        let leads = acting.standing(CircleKind::Oversight).ok();
        let mut holders = vec![Holder::Worker(acting.worker().id)];
        holders.extend(leads.map(|(circle, _)| Holder::Circle(circle.id)));
        let house = acting.ask().house.clone();
        let now = house.now();
        let raised = acting.ask().house.store.read(move |reader| {
            let waiting = holders.iter().map(|holder| reader.letters(holder, now));
            let waiting = waiting.collect::<Result<Vec<_>, StoreError>>()?;
            Ok(waiting.iter().flatten().any(|letter| is_alarm(&house, letter.id)))
        });
        Ok(raised.await?)
    })
}
