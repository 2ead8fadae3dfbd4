//! What phones bring. The house keeps it as it came, without opening it, and says which packets it has: a phone lets go
//! of a packet only then, and brings it again as often as the line breaks.

use crate::model::street::Carried;
use kit::Problem;
use people::{Acting, CircleKind, patiently};
use std::collections::BTreeSet;
use store::{Holder, Id, Letter};

/// So many packets are taken at once; a phone brings fewer.
pub const PACKETS_MAX: usize = 100;
/// A sealed packet has at most so many bytes.
pub const SEALED_MAX: usize = 8 * 1024;
/// What is sealed to a public key is never shorter: its first byte, a key, what is padded, a tag.
const SEALED_MIN: usize = 1 + 32 + 256 + 16;
/// Days for which a packet that is brought again is known. As long is kept what nobody of the team filed.
pub const KNOWN_DAYS: i64 = 120;

/// What a phone sealed, under an id that it drew for this packet alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// Its id.
    pub id: Id,
    /// What was sealed, for the team alone to open.
    pub sealed: Vec<u8>,
}

impl Packet {
    /// Whether it can be what a phone seals.
    fn is_sound(&self) -> bool {
        (SEALED_MIN..=SEALED_MAX).contains(&self.sealed.len())
    }

    /// The mark by which it is known again.
    fn mark(&self, acting: &Acting) -> [u8; 32] {
        let organisation = acting.organisation().id;
        acting.ask().house.pepper.blind("packet of a phone", &[organisation.bytes(), self.id.bytes()])
    }

    /// The letter that it becomes: an id that no phone can choose.
    fn letter_id(&self, acting: &Acting) -> Id {
        let organisation = acting.organisation().id;
        let blind =
            acting.ask().house.pepper.blind("letter of a phone", &[organisation.bytes(), self.id.bytes()]);
        let mut id = [0; 16];
        id.iter_mut().zip(blind).for_each(|(to, from)| *to = from);
        Id::from_bytes(id)
    }
}

/// Keeps what a phone brought, each packet once, and gives the ids of all that the house has now: durable, so that the
/// phone may let go of them. `carried_by` is who had the phone when it was written: whoever signs in on it next brings the
/// packets of the one before, and is not taken for them.
///
/// # Errors
/// [`Problem::Conflict`] when it could not be kept; then the phone brings it again.
pub async fn receive(acting: &Acting, packets: Vec<Packet>, carried_by: Id) -> Result<Vec<Id>, Problem> {
    let mut ids = BTreeSet::new();
    let packets: Vec<Packet> = packets
        .into_iter()
        .filter(Packet::is_sound)
        .filter(|packet| ids.insert(packet.id))
        .take(PACKETS_MAX)
        .collect();
    patiently(|| keep_new(acting, &packets, carried_by)).await?;
    Ok(packets.iter().map(|packet| packet.id).collect())
}

async fn keep_new(acting: &Acting, packets: &[Packet], carried_by: Id) -> Result<(), Problem> {
    let team = acting.circle_to_leave(CircleKind::Outreach).await?;
    let marks: Vec<[u8; 32]> = packets.iter().map(|packet| packet.mark(acting)).collect();
    let asked = marks.clone();
    let now = acting.ask().house.now();
    let known: Vec<bool> = acting
        .ask()
        .house
        .store
        .read(move |reader| asked.iter().map(|mark| reader.is_marked(*mark, now)).collect())
        .await?;
    let mut work = acting.work();
    let until = work.now.plus_days(KNOWN_DAYS);
    let holder = Holder::Circle(team.id);
    let mut carried = Vec::new();
    let new = packets.iter().zip(marks).zip(known).filter(|(_, known)| !known);
    for ((packet, mark), _) in new {
        let id = packet.letter_id(acting);
        work.unit.mark(mark, until);
        work.unit.letter(Letter { id, holder, sealed: packet.sealed.clone(), until: Some(until) });
        carried.push(id);
    }
    if carried.is_empty() {
        return Ok(());
    }
    let carried = Carried { street_letters: carried, carried_by };
    work.letter(holder, team.public_key, &carried, Some(until))?;
    acting.keep(work).await
}
