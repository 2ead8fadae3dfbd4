//! An appointment that is moved and a task that is changed, in a core and in a part. The client reads where it was first.

use super::agenda::{
    Made, NewAppointment, NewTask, REMINDED_AT, against, against_rule, beside, who_can, who_can_in_part,
};
use super::ahead::{Agenda, into_calendar};
use super::last_day;
use super::part_file::PartFile;
use crate::model::{Appointment, Colleague, Kept, Task};
use kit::Problem;
use people::{Acting, Work, calendar, patiently};
use store::{Holder, Id};

/// An appointment that still lies ahead.
fn ahead_of(kept: Kept<Appointment>) -> Result<Kept<Appointment>, Problem> {
    if kept.came.is_none() { Ok(kept) } else { Err(Problem::Conflict) }
}

/// Changes an appointment in a file; whoever comes stays the same. Against the client's rule for safe contact only when the
/// client agreed to it.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was already, or was called off.
pub async fn change_appointment(
    acting: &Acting,
    case: Id,
    record: Id,
    new: &NewAppointment,
) -> Result<Made, Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let kept = ahead_of(file.appointment(record)?)?;
        let refused = against_rule(acting, &mut work, &file, new).await?;
        keep_appointment(acting, work, &mut file, (&kept, new), refused).await
    })
    .await
}

/// The same in a part.
///
/// # Errors
/// As [`change_appointment`]; [`Problem::Missing`] also for a way that reaches out without a rule.
pub async fn change_part_appointment(
    acting: &Acting,
    part: Id,
    record: Id,
    new: &NewAppointment,
) -> Result<Made, Problem> {
    patiently(|| async {
        let (mut part, work) = <PartFile as Agenda>::open(acting, part).await?;
        let kept = ahead_of(part.appointment(record)?)?;
        if part.rule().is_none() && new.way.reaches_out() {
            return Err(Problem::Missing);
        }
        let refused = against(part.rule(), new);
        keep_appointment(acting, work, &mut part, (&kept, new), refused).await
    })
    .await
}

async fn keep_appointment(
    acting: &Acting,
    mut work: Work,
    agenda: &mut impl Agenda,
    (kept, new): (&Kept<Appointment>, &NewAppointment),
    refused: Option<Made>,
) -> Result<Made, Problem> {
    match refused {
        Some(refused) if !new.agreed => return Ok(refused),
        _ => {}
    }
    let NewAppointment { at, minutes, text, place, way, .. } = new.clone();
    let shown = if new.place_in_calendar { place.clone() } else { String::new() };
    let moved_from = if at == kept.at { kept.moved_from } else { Some(kept.at) };
    let against_rule = refused.is_some();
    let after = Appointment { at, minutes, text, place, way, against_rule, moved_from, ..kept.piece.clone() };
    let house = &acting.ask().house;
    if agenda.ahead().is_beyond(at) {
        calendar::strike(&mut work, house, after.with.id, kept.id);
    } else {
        into_calendar(&mut work, house, acting.organisation(), kept.id, &after, shown)?;
    }
    agenda.change_appointment(&mut work, kept, after)?;
    agenda.keep_head(&mut work)?;
    acting.keep(work).await?;
    Ok(Made::Done)
}

/// Changes a task in a file: what, who, by when.
///
/// # Errors
/// [`Problem::Missing`], also when whoever should do it holds no key to the file; [`Problem::Conflict`] when it is done.
pub async fn change_task(acting: &Acting, case: Id, record: Id, new: &NewTask) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, work) = beside(acting, case).await?;
        let among = who_can(&file, work.day());
        keep_task(acting, work, &mut file, (record, new), &among).await
    })
    .await
}

/// The same in a part.
///
/// # Errors
/// As [`change_task`].
pub async fn change_part_task(acting: &Acting, part: Id, record: Id, new: &NewTask) -> Result<(), Problem> {
    let among = who_can_in_part(acting, part).await?;
    patiently(|| async {
        let (mut part, work) = <PartFile as Agenda>::open(acting, part).await?;
        keep_task(acting, work, &mut part, (record, new), &among).await
    })
    .await
}

async fn keep_task(
    acting: &Acting,
    mut work: Work,
    agenda: &mut impl Agenda,
    (record, new): (Id, &NewTask),
    among: &[Colleague],
) -> Result<(), Problem> {
    let kept = agenda.task(record)?;
    if kept.done.is_some() {
        return Err(Problem::Conflict);
    }
    let of = among.iter().find(|one| one.id == new.of).cloned().ok_or(Problem::Missing)?;
    let house = &acting.ask().house;
    bell::quiet(&mut work, house, record);
    if new.remind && !agenda.ahead().is_beyond(last_day::start_of(new.due)) {
        let at = kit::when::at(new.due, REMINDED_AT).max(work.now);
        bell::waits(&mut work, house, record, &[Holder::Worker(of.id)], at);
    }
    let after = Task { text: new.text.clone(), of, due: new.due, ..kept.piece.clone() };
    agenda.change_task(&mut work, &kept, after)?;
    agenda.keep_head(&mut work)?;
    acting.keep(work).await
}
