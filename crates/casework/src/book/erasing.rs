//! Erasing a whole file: every dossier that its circle or the client's code opens, with all keys. What remains is a
//! receipt without content, and facts that lead nowhere.

use super::file::CaseFile;
use super::keeping::ground;
use super::part_file::PartFile;
use super::start::claim;
use super::{Closing, ahead, counting, last_day, moment, parts, shelter};
use crate::model::{PartOpened, Phase, Slot, Stay, VisitBooked};
use contact::book as conversations;
use contact::book::Conversation;
use kit::Problem;
use people::{Acting, Action, CircleKind, Deed, House, Work};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Day, Holder, Id, Moment};

/// Days that a receipt is kept.
const RECEIPT_DAYS: i64 = 5 * 366;
/// Characters of a receipt's number, in groups of four.
const NUMBER_CHARACTERS: usize = 12;

/// Proof that something was erased, without a word of what (NFR-06).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// A random number, for the client to keep.
    pub number: String,
    /// The day.
    pub day: Day,
    /// How many dossiers.
    pub dossiers: usize,
}

/// Erases a closed file, as the client asked.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it is not closed, and when a law keeps it and nobody asked.
pub async fn erase(acting: &Acting, case: Id) -> Result<Receipt, Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::LeadCase).await?)?;
    if !file.is_led_by(acting) {
        return Err(Problem::Missing);
    }
    if file.case.phase != Phase::Closed || ground(&file).keeps_whole() {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work_on(&file.dossier, Deed::Erase, Action::LeadCase).await?;
    let talk = match file.case.conversation {
        Some(id) => conversations::open_to_write(acting, id).await.ok(),
        None => None,
    };
    let parts = parts::led_of(acting, &mut work, &file, Deed::Erase).await?;
    let receipt = wipe(&acting.ask().house, &mut work, &file, &parts, talk.as_ref(), &[]).await?;
    acting.keep(work).await?;
    Ok(receipt)
}

/// Gathers the erasure of everything that belongs to a file; `also` names dossiers that only the caller knows of.
pub(super) async fn wipe(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    parts: &[PartFile],
    talk: Option<&Conversation>,
    also: &[Id],
) -> Result<Receipt, Problem> {
    let all = everything(house, file, also).await?;
    last_day::call_off(house, work, file);
    super::twice::unmark(house, work, file);
    free_elsewhere(house, work, file, parts);
    super::transfer::call_back(house, work, file).await?;
    if let Some(talk) = talk {
        conversations::end(work, house, talk);
    }
    for dossier in &all {
        work.erase_dossier(*dossier);
    }
    work.unit.remove_member(file.case.circle, file.case.lead.worker);
    for seat in file.all::<Slot>() {
        work.unit.remove_member(seat.circle, seat.worker);
    }
    if let Some(conversation) = file.case.conversation {
        work.unit.unmark(claim(house, conversation));
    }
    if let Some(address) = &file.case.address {
        work.unit.remove_sessions_of(Holder::Code(address.look_up));
    }
    if file.case.phase != Phase::Closed {
        counting::leave_ending(house, work, file, &Closing::default()).await?;
    }
    leave_receipt(house, work, file, all.len()).await
}

/// What a file holds elsewhere is free: lines in calendars, bells, a bed, a place at somebody who visits.
fn free_elsewhere(house: &House, work: &mut Work, file: &CaseFile, parts: &[PartFile]) {
    ahead::silence(house, work, &file.case.ahead);
    for booked in file.all::<VisitBooked>() {
        shelter::free_seat(house, work, &booked);
    }
    for part in parts {
        ahead::silence(house, work, &part.head.ahead);
        for stay in part.all::<Stay>() {
            shelter::free_bed(house, work, &stay);
        }
    }
}

/// All dossiers of a file: those it knows of, those that its circle opens (referrals among them) and those that
/// the client's code opens. A check-in is not among them: it stands until its own day, so that whoever set it can lift it.
pub(super) async fn everything(house: &House, file: &CaseFile, also: &[Id]) -> Result<BTreeSet<Id>, Problem> {
    let now = house.now();
    let circles: Vec<Holder> =
        file.case.left.iter().copied().chain([file.case.circle]).map(Holder::Circle).collect();
    let code = file.case.address.map(|address| Holder::Code(address.look_up));
    let granted = house
        .store
        .read(move |reader| {
            let mut granted = Vec::new();
            for holder in circles.iter().chain(&code) {
                granted.extend(reader.grants_of(holder, now)?);
            }
            Ok(granted)
        })
        .await?;
    let known = file.all::<PartOpened>().into_iter().map(|part| part.dossier);
    let all = granted.into_iter().map(|grant| grant.dossier).chain(known);
    let all = all.chain([file.id()]).chain(file.case.conversation).chain(also.iter().copied()).collect();
    moment::without_check_ins(house, all).await
}

async fn leave_receipt(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    dossiers: usize,
) -> Result<Receipt, Problem> {
    let receipt = Receipt { number: number(work.id()), day: work.day(), dossiers };
    let oversight = house.standing_circle(file.dossier.organisation(), CircleKind::Oversight).await?;
    let until = work.now.plus_days(RECEIPT_DAYS);
    let letter = super::overview::Oversight::Receipt(receipt.clone());
    work.letter(Holder::Circle(oversight.id), oversight.public_key, &letter, Some(until))?;
    Ok(receipt)
}

/// Leaves a receipt when its time comes; gives the timer.
pub(super) async fn leave_receipt_at(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    receipt: &Receipt,
    due: Moment,
) -> Result<Id, Problem> {
    let oversight = house.standing_circle(file.dossier.organisation(), CircleKind::Oversight).await?;
    let until = due.plus_days(RECEIPT_DAYS);
    let letter = super::overview::Oversight::Receipt(receipt.clone());
    let holder = Holder::Circle(oversight.id);
    let letter = work.sealed_letter(holder, oversight.public_key, &letter, Some(until))?;
    Ok(work.at(due, store::Deed::Deliver(letter)))
}

/// `4f2a-90bc-17de`.
pub(super) fn number(random: Id) -> String {
    let characters: Vec<char> = random.to_string().chars().take(NUMBER_CHARACTERS).collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_has_a_number_that_can_be_read_out() {
        assert_eq!(number(Id::from_bytes([0xab; 16])), "abab-abab-abab");
    }
}
