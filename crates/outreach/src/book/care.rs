//! Care for workers: a wish for a colleague, talking afterwards, a heavy call, the load as counts.

use crate::book::field::{needs, open_or_begin, patiently};
use crate::book::shift::{self, ToWrite};
use crate::model::care::{CALL_KEPT_HOURS, LOAD_WEEKS, LoadLetter, Week, load, monday_of};
use crate::model::field::Call;
use crate::model::{Colleague, FieldRecord, Head, ShiftHead};
use kit::Problem;
use people::{Acting, Action, CircleKind};
use store::{Deed, Holder, Id, Letter, Moment};

/// Seconds in an hour.
const HOUR: i64 = 3_600;

/// Asks for a colleague: it stands on the screen of the team and the lead, and whoever is on call is rung.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat in the outreach circle.
pub async fn ask_for_colleague(acting: &Acting) -> Result<Id, Problem> {
    needs(acting, Action::RunShift)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let mine = |call: &Call| call.by.id == acting.worker().id && call.taken.is_none();
        if let Some((id, _)) = opened.field().calls.iter().find(|(_, call)| mine(call)) {
            return Ok(*id);
        }
        let call = Call { by: Colleague::of(acting.worker()), at: work.now, taken: None };
        let id = opened.put(&mut work, None, &FieldRecord::Call(call))?;
        let due = work.now.plus_seconds(CALL_KEPT_HOURS * HOUR);
        work.at(due, Deed::EraseRecord { dossier: opened.dossier.id(), record: id });
        bell::ring_on_call_about(&mut work, &acting.ask().house, acting.organisation().id, id);
        acting.keep(work).await?;
        Ok(id)
    })
    .await
}

/// Says that one goes, or takes one's own wish back; nobody is rung for it any more.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when somebody else goes already.
pub async fn answer_call(acting: &Acting, id: Id) -> Result<(), Problem> {
    needs(acting, Action::ReadShifts)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let (sheet, record) = opened.sheet(id)?;
        let FieldRecord::Call(call) = record else { return Err(Problem::Missing) };
        if call.by.id == acting.worker().id {
            work.erase(&opened.dossier, id);
        } else if call.taken.is_none() {
            let taken = Call { taken: Some(Colleague::of(acting.worker())), ..call.clone() };
            opened.put(&mut work, Some(sheet), &FieldRecord::Call(taken))?;
        } else {
            return Ok(());
        }
        bell::quiet(&mut work, &acting.ask().house, id);
        acting.keep(work).await
    })
    .await
}

/// Keeps that the two talked about a shift that is over.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] while it runs.
pub async fn talked(acting: &Acting, shift: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    if open.head.runs() {
        return Err(Problem::Conflict);
    }
    let mut work = open.work(acting).await?;
    let head = ShiftHead { talked: true, ..open.head.clone() };
    work.revise(&open.dossier, &open.sheet, &Head::Shift(head))?;
    acting.keep(work).await
}

/// "This worker called this shift heavy", under a keyed hash that only they can look up.
fn heavy_mark(acting: &Acting, shift: Id) -> [u8; 32] {
    let parts: [&[u8]; 2] = [shift.bytes(), acting.worker().id.bytes()];
    acting.ask().house.pepper.blind("heavy shift", &parts)
}

/// The id of the letter that tells the lead, found again when it is taken back.
fn heavy_letter(acting: &Acting, shift: Id) -> Id {
    let parts: [&[u8]; 2] = [shift.bytes(), acting.worker().id.bytes()];
    let hash = acting.ask().house.pepper.blind("heavy letter", &parts);
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(hash) {
        *to = from;
    }
    Id::from_bytes(first)
}

/// Whether this worker called this shift heavy.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn is_heavy(acting: &Acting, shift: Id) -> Result<bool, Problem> {
    let (mark, now) = (heavy_mark(acting, shift), acting.ask().house.now());
    Ok(acting.ask().house.store.read(move |reader| reader.is_marked(mark, now)).await?)
}

/// Says that a shift was heavy, or takes it back. The lead sees how often in which week; not who, not which shift.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn set_heavy(acting: &Acting, shift: Id, heavy: bool) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    if is_heavy(acting, shift).await? == heavy {
        return Ok(());
    }
    let mut work = open.work(acting).await?;
    let (mark, letter) = (heavy_mark(acting, shift), heavy_letter(acting, shift));
    if heavy {
        let until = work.now.plus_days(i64::from(LOAD_WEEKS) * 7);
        let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
        let content = LoadLetter::Heavy { week: monday_of(work.now.day()) };
        let sealed = work.sealed_letter(Holder::Circle(leads.id), leads.public_key, &content, Some(until))?;
        work.unit.letter(Letter { id: letter, ..sealed });
        work.unit.mark_again(mark, until);
    } else {
        work.unit.remove_letter(letter);
        work.unit.unmark(mark);
    }
    acting.keep(work).await
}

/// The load of the team by week, for the lead: counts, never by worker.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not.
pub async fn load_by_week(acting: &Acting) -> Result<Vec<Week>, Problem> {
    needs(acting, Action::LeadOutreach)?;
    let shifts = shift::list(acting).await?;
    let heads: Vec<&ShiftHead> = shifts.iter().map(|shift| &shift.head).collect();
    let letters = acting.letters::<LoadLetter>(CircleKind::Oversight).await?;
    let heavy: Vec<_> = letters.into_iter().map(|(_, LoadLetter::Heavy { week })| week).collect();
    Ok(load(&heads, &heavy, today(acting.ask().house.now())))
}

fn today(now: Moment) -> store::Day {
    now.day()
}
