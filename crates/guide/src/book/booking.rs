//! What the person does: book, move, cancel. A place is a mark that can be claimed once, so that two people never get the
//! same one; the marks say nothing to whoever reads the database.

use super::told::told;
use crate::model::booking::{BOOKINGS_MAX, Meeting, alias};
use crate::model::times::{day_of, erased_after};
use crate::model::{BookingHead, Head, Of, Slot, Told, slots};
use kit::Problem;
use people::pocket::{self, PocketPlace};
use people::{Ask, House, Once, Opened, Visitor, Work};
use store::sealed::{CodeKeys, Dossier, Sheet, Span};
use store::{Deed, Id, Moment, Scope, Timer};
use vault::{Key, ReturnCode};

/// What the code of a form is made for (decision 0007).
const PURPOSE: &str = "guide booking";

/// A slot and how many places it has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Free {
    /// The slot.
    pub slot: Slot,
    /// Places left.
    pub left: usize,
}

/// What somebody wishes.
#[derive(Debug, Clone)]
pub struct Wish {
    /// When: the id of a slot.
    pub slot: Id,
    /// What they want to be called; empty for one of our aliases.
    pub alias: String,
    /// Whom they would like to see; none when it does not matter.
    pub with: Option<String>,
}

/// A booking that its owner may see.
pub struct Mine {
    /// Its id.
    pub id: Id,
    /// What stands in it.
    pub head: BookingHead,
    dossier: Dossier,
    sheet: Sheet<Head>,
}

/// What came of a wish.
pub enum Booked {
    /// It is booked.
    Done {
        /// The booking.
        head: BookingHead,
        /// Its own code, where it has one; its pocket keeps it for a second showing.
        code: Option<ReturnCode>,
        /// The visit, whose cookie goes out with the answer.
        visitor: Visitor,
    },
    /// All places were taken meanwhile.
    Full,
    /// This code has as many bookings as it can have.
    Enough,
}

/// The id of a slot: the same each time, and nobody without the pepper can tell which.
fn slot_id(house: &House, of: Of, at: Moment) -> Id {
    let id = of.id();
    short(house.pepper.blind("guide slot", &[id.bytes(), &at.seconds().to_be_bytes()]))
}

/// An id out of a keyed hash.
pub(super) fn short(hash: [u8; 32]) -> Id {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(hash) {
        *to = from;
    }
    Id::from_bytes(bytes)
}

fn seat_mark(house: &House, slot: Id, seat: u8) -> [u8; 32] {
    house.pepper.blind("guide seat", &[slot.bytes(), &[seat]])
}

/// Says that this code has a place in this slot: a form that is sent twice books once.
fn mine_mark(house: &House, code: &CodeKeys, slot: Id) -> [u8; 32] {
    house.pepper.blind("guide booked", &[&code.look_up, slot.bytes()])
}

/// All slots that can be booked now, the full ones among them.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn free(house: &House, told: &Told) -> Result<Vec<Free>, Problem> {
    let now = house.now();
    let all = slots(told, now, |of, at| slot_id(house, of, at));
    let marks: Vec<Vec<[u8; 32]>> = all
        .iter()
        .map(|slot| (0..slot.seats).map(|seat| seat_mark(house, slot.id, seat)).collect())
        .collect();
    let left = house
        .store
        .read(move |reader| {
            let mut left = Vec::new();
            for seats in marks {
                let mut free = 0;
                for mark in seats {
                    free += usize::from(!reader.is_marked(mark, now)?);
                }
                left.push(free);
            }
            Ok(left)
        })
        .await?;
    Ok(all.into_iter().zip(left).map(|(slot, left)| Free { slot, left }).collect())
}

/// One slot that can be booked now.
///
/// # Errors
/// [`Problem::Missing`] when there is none with this id, or it has begun.
pub fn slot(house: &House, told: &Told, id: Id) -> Result<Slot, Problem> {
    slots(told, house.now(), |of, at| slot_id(house, of, at))
        .into_iter()
        .find(|slot| slot.id == id)
        .ok_or(Problem::Missing)
}

/// What came of claiming a place.
enum Claimed<T> {
    /// Got one.
    Seat(T),
    /// This code has a place in this slot already.
    Already,
    /// There is none.
    Full,
}

/// Claims one place of a slot for a code; `write` says what else is kept with it. Whoever loses a place at the very
/// moment tries the next one; as each lost place is somebody else's, this ends.
async fn claim<T>(
    house: &House,
    slot: &Slot,
    code: &CodeKeys,
    write: impl Fn(u8) -> Result<(Work, T), Problem>,
) -> Result<Claimed<T>, Problem> {
    let until = erased_after(day_of(slot.starts));
    let mine = mine_mark(house, code, slot.id);
    for _ in 0..=slot.seats {
        let now = house.now();
        let marks: Vec<(u8, [u8; 32])> =
            (0..slot.seats).map(|seat| (seat, seat_mark(house, slot.id, seat))).collect();
        let (already, free) = house
            .store
            .read(move |reader| {
                let already = reader.is_marked(mine, now)?;
                for (seat, mark) in marks {
                    if !reader.is_marked(mark, now)? {
                        return Ok((already, Some((seat, mark))));
                    }
                }
                Ok((already, None))
            })
            .await?;
        if already {
            return Ok(Claimed::Already);
        }
        let Some((seat, mark)) = free else { return Ok(Claimed::Full) };
        let (mut work, made) = write(seat)?;
        work.unit.mark(mark, until).mark(mine, until);
        match house.keep(work).await {
            Ok(()) => return Ok(Claimed::Seat(made)),
            Err(Problem::Conflict) => {}
            Err(problem) => return Err(problem),
        }
    }
    Err(Problem::Conflict)
}

/// Books with a code of its own. The same form sent again gives the same code and books once.
///
/// # Errors
/// [`Problem::Missing`] when the slot is not there any more.
pub async fn begin(ask: &Ask, once: &Once, wish: &Wish) -> Result<Booked, Problem> {
    let house = &ask.house;
    let code = once.code(house, PURPOSE);
    let keys = CodeKeys::of(&code, &house.pepper);
    let plan = Plan::of(house, wish).await?;
    let claimed = claim(house, &plan.slot, &keys, |seat| {
        let (mut work, head) = plan.book(house, &keys, seat, |work, ends| {
            pocket::begin(work, plan.organisation, &code, &keys, ends).map(Some)
        })?;
        let visitor = Visitor::begin(ask, keys.clone(), &mut work);
        Ok((work, (head, visitor)))
    })
    .await?;
    match claimed {
        Claimed::Seat((head, visitor)) => Ok(Booked::Done { head, code: Some(code), visitor }),
        Claimed::Full => Ok(Booked::Full),
        Claimed::Already => {
            let mut work = house.work();
            let visitor = Visitor::begin(ask, keys, &mut work);
            house.keep(work).await?;
            let head = in_slot(&visitor, plan.slot.id).await?;
            Ok(Booked::Done { head, code: Some(code), visitor })
        }
    }
}

/// Books for somebody who has a code already: the booking hangs on that code.
///
/// # Errors
/// [`Problem::Missing`] when the slot is not there any more.
pub async fn add(visitor: &Visitor, wish: &Wish) -> Result<Booked, Problem> {
    let house = &visitor.ask().house;
    let plan = Plan::of(house, wish).await?;
    let mine = mine(visitor).await?;
    if let Some(same) = mine.iter().find(|one| one.head.slot == plan.slot.id) {
        return Ok(Booked::Done { head: same.head.clone(), code: None, visitor: visitor.clone() });
    }
    if mine.len() >= BOOKINGS_MAX {
        return Ok(Booked::Enough);
    }
    let book = |seat| {
        plan.book(house, visitor.code(), seat, |work, ends| {
            Ok(keep_pocket(work, pocket_of(&mine), &mine, Some(ends)))
        })
    };
    match claim(house, &plan.slot, visitor.code(), book).await? {
        Claimed::Seat(head) => Ok(Booked::Done { head, code: None, visitor: visitor.clone() }),
        Claimed::Full => Ok(Booked::Full),
        Claimed::Already => {
            let head = in_slot(visitor, plan.slot.id).await?;
            Ok(Booked::Done { head, code: None, visitor: visitor.clone() })
        }
    }
}

/// A wish with what it needs.
struct Plan {
    organisation: Id,
    desk: store::Circle,
    slot: Slot,
    alias: String,
    with: Option<String>,
}

impl Plan {
    async fn of(house: &House, wish: &Wish) -> Result<Plan, Problem> {
        let (organisation, desk) = house.front_door().await?;
        let told = told(house).await?;
        let slot = slot(house, &told, wish.slot)?;
        let names = told.meeting(slot.of).map(|meeting| meeting.names().to_vec()).unwrap_or_default();
        let with = wish.with.clone().filter(|with| names.contains(with));
        let alias = alias(&wish.alias, &Key::random(&mut *house.dice.rng()));
        Ok(Plan { organisation: organisation.id, desk, slot, alias, with })
    }

    /// The booking, sealed for the desk and for the code, with the timer that erases it. `pocket` says where its code is
    /// kept, until the booking ends or longer.
    fn book(
        &self,
        house: &House,
        code: &CodeKeys,
        seat: u8,
        pocket: impl FnOnce(&mut Work, Moment) -> Result<Option<PocketPlace>, Problem>,
    ) -> Result<(Work, BookingHead), Problem> {
        let mut work = house.work();
        let erase_timer = work.id();
        let Slot { id, of, starts, ends, .. } = self.slot;
        let head = BookingHead {
            alias: self.alias.clone(),
            of,
            starts,
            ends,
            with: self.with.clone(),
            slot: id,
            seat,
            erase_timer,
            pocket: None,
        };
        let head = BookingHead { pocket: pocket(&mut work, head.erased_at())?, ..head };
        let dossier = work.begin(self.organisation, &Head::Booking(head.clone()))?;
        work.grant(&dossier, &self.desk, Scope::Full, Span::OPEN)?;
        work.grant_to_code(&dossier, code, Scope::Full, Span::OPEN)?;
        work.unit.timer(timer(&head, dossier.id()));
        Ok((work, head))
    }
}

fn timer(head: &BookingHead, dossier: Id) -> Timer {
    Timer { id: head.erase_timer, due: head.erased_at(), deed: Deed::EraseDossier { dossier } }
}

/// The bookings that this code opens, the first one first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn mine(visitor: &Visitor) -> Result<Vec<Mine>, Problem> {
    bookings_of(visitor.dossiers().await?)
}

fn bookings_of(opened: Vec<Opened>) -> Result<Vec<Mine>, Problem> {
    let mut mine = Vec::new();
    for opened in opened {
        let sheet = match opened.head::<Head>() {
            Ok(sheet) => sheet,
            // A dossier of another room.
            Err(Problem::Missing) => continue,
            Err(problem) => return Err(problem),
        };
        if let Some(Head::Booking(head)) = sheet.content.clone() {
            mine.push(Mine { id: opened.id(), head, dossier: opened.dossier, sheet });
        }
    }
    mine.sort_by_key(|one| one.head.starts);
    Ok(mine)
}

/// Whether this code opens a booking: for the room of conversations, which sends those who have only that to it.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn has_any(visitor: &Visitor) -> Result<bool, Problem> {
    is_among(visitor.dossiers().await?)
}

/// Whether one of these is a booking.
///
/// # Errors
/// [`Problem::Broken`] when one is damaged.
pub fn is_among(opened: Vec<Opened>) -> Result<bool, Problem> {
    Ok(!bookings_of(opened)?.is_empty())
}

async fn in_slot(visitor: &Visitor, slot: Id) -> Result<BookingHead, Problem> {
    let mine = mine(visitor).await?;
    mine.into_iter().find(|one| one.head.slot == slot).map(|one| one.head).ok_or(Problem::Conflict)
}

/// One booking of this code, and the others.
async fn one_of(visitor: &Visitor, id: Id) -> Result<(Mine, Vec<Mine>), Problem> {
    let (mut one, others): (Vec<Mine>, Vec<Mine>) =
        mine(visitor).await?.into_iter().partition(|one| one.id == id);
    Ok((one.pop().ok_or(Problem::Missing)?, others))
}

/// Where the pocket of these bookings is; none when their code came from elsewhere.
fn pocket_of(bookings: &[Mine]) -> Option<PocketPlace> {
    bookings.iter().find_map(|one| one.head.pocket)
}

/// Keeps a pocket as long as the last of these bookings, and another that ends at `also`. Gives where it is; none when
/// there is none, or nothing to keep it for.
fn keep_pocket(
    work: &mut Work,
    place: Option<PocketPlace>,
    bookings: &[Mine],
    also: Option<Moment>,
) -> Option<PocketPlace> {
    let ends = bookings.iter().map(|one| one.head.erased_at()).chain(also).max()?;
    let place = place?;
    pocket::keep_until(work, place, ends);
    Some(place)
}

/// Moves a booking to another slot: the old place is free at the moment at which the new one is taken. Gives `false`, and
/// changes nothing, when the new slot is full.
///
/// # Errors
/// [`Problem::Missing`] when the booking or the slot is not there.
pub async fn move_to(visitor: &Visitor, booking: Id, to: Id) -> Result<bool, Problem> {
    let house = &visitor.ask().house;
    let told = told(house).await?;
    let (mine, others) = one_of(visitor, booking).await?;
    let slot = slot(house, &told, to)?;
    let meeting = told.meeting(slot.of).ok_or(Problem::Missing)?;
    // A place at an event is asked for at the event itself, which says whom it is for.
    if matches!(meeting, Meeting::Event(_)) {
        return Err(Problem::Missing);
    }
    let claimed = claim(house, &slot, visitor.code(), |seat| {
        let mut work = visitor.work();
        let head = mine.head.moved(&slot, seat, meeting.names());
        release(house, &mut work, visitor.code(), &mine.head);
        work.revise(&mine.dossier, &mine.sheet, &Head::Booking(head.clone()))?;
        work.unit.timer(timer(&head, mine.id));
        keep_pocket(&mut work, mine.head.pocket, &others, Some(head.erased_at()));
        Ok((work, ()))
    })
    .await?;
    Ok(!matches!(claimed, Claimed::Full))
}

/// Cancels a booking: its place is free, and nothing is left of it.
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn cancel(visitor: &Visitor, booking: Id) -> Result<(), Problem> {
    let house = &visitor.ask().house;
    let (mine, others) = one_of(visitor, booking).await?;
    let mut work = visitor.work();
    release(house, &mut work, visitor.code(), &mine.head);
    work.erase_dossier(booking);
    if keep_pocket(&mut work, mine.head.pocket, &others, None).is_none()
        && let Some(place) = mine.head.pocket
    {
        pocket::erase(&mut work, place);
    }
    visitor.keep(work).await
}

/// Cancels all that this code booked, in the same piece of work as whatever else the person erases.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn cancel_all(visitor: &Visitor, work: &mut Work) -> Result<(), Problem> {
    let all = mine(visitor).await?;
    if let Some(place) = pocket_of(&all) {
        pocket::erase(work, place);
    }
    for mine in all {
        release(&visitor.ask().house, work, visitor.code(), &mine.head);
        work.erase_dossier(mine.id);
    }
    Ok(())
}

fn release(house: &House, work: &mut Work, code: &CodeKeys, head: &BookingHead) {
    work.unit.unmark(seat_mark(house, head.slot, head.seat)).unmark(mine_mark(house, code, head.slot));
}
