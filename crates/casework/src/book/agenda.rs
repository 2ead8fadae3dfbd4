//! Appointments and tasks. Each stands in the core of a file or in one of its parts, where the client reads it, and for a
//! small part in the head, from which a day and a team's list are drawn.

use super::ahead::{self, Agenda};
use super::file::{CaseFile, by, counted_anew};
use super::part_file::PartFile;
use super::{last_day, live_slots};
use crate::model::agenda::Colleague;
use crate::model::plan::Way;
use crate::model::{Appointment, Came, SafeContact, Task};
use contact::book as conversations;
use contact::model::safe::rule_of;
use contact::model::{Reach, Refused};
use kit::Problem;
use people::model::shown_name;
use people::{Acting, Action, CircleKind, Deed, Fact, Work, patiently};
use std::collections::BTreeSet;
use store::{Day, Holder, Id, Moment};

/// A reminder goes out on the day itself, at this time, in minutes after midnight.
pub(super) const REMINDED_AT: u16 = 9 * 60;

/// An appointment to make.
#[derive(Debug, Clone)]
pub struct NewAppointment {
    /// When.
    pub at: Moment,
    /// How long, in minutes.
    pub minutes: u16,
    /// What about.
    pub text: String,
    /// Where.
    pub place: String,
    /// How they meet.
    pub way: Way,
    /// The client agreed to it although the rule for safe contact says otherwise.
    pub agreed: bool,
    /// Whether the place goes into the worker's own calendar.
    pub place_in_calendar: bool,
}

/// What came of making an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It stands.
    Done,
    /// The rule for safe contact says: not this way.
    NotThisWay,
    /// The rule for safe contact says: not then.
    NotThen,
}

/// Makes an appointment for the worker who acts. Against the client's rule for safe contact it is made only when the
/// client agreed to it (ACT-26).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn add_appointment(acting: &Acting, case: Id, new: &NewAppointment) -> Result<Made, Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let against = against_rule(acting, &mut work, &file, new).await?;
        match against {
            Some(refused) if !new.agreed => return Ok(refused),
            _ => {}
        }
        note_appointment(acting, &mut work, &mut file, new, against.is_some())?;
        file.keep_head(&mut work)?;
        acting.keep(work).await?;
        Ok(Made::Done)
    })
    .await
}

/// Makes an appointment about what a part is for, for the worker who acts (ACT-04, ACT-05). How the client can be reached
/// safely stands in the part too, and is held to as in the core; as long as nothing is said of it there are only [`Way`]s by
/// which nobody reaches out.
///
/// # Errors
/// [`Problem::Missing`], also for the private part and for a way that reaches out without a rule.
pub async fn add_part_appointment(acting: &Acting, part: Id, new: &NewAppointment) -> Result<Made, Problem> {
    patiently(|| async {
        let (mut part, mut work) = <PartFile as Agenda>::open(acting, part).await?;
        if part.rule().is_none() && !Way::IN_A_PART.contains(&new.way) {
            return Err(Problem::Missing);
        }
        let against = against(part.rule(), new);
        match against {
            Some(refused) if !new.agreed => return Ok(refused),
            _ => {}
        }
        note_appointment(acting, &mut work, &mut part, new, against.is_some())?;
        part.keep_head(&mut work)?;
        acting.keep(work).await?;
        Ok(Made::Done)
    })
    .await
}

/// Does something to what lies ahead in a dossier, and writes its head with it. Who meets somebody else tries again.
async fn write<A: Agenda>(
    acting: &Acting,
    dossier: Id,
    act: impl Fn(&mut Work, &mut A) -> Result<(), Problem>,
) -> Result<(), Problem> {
    patiently(|| async {
        let (mut agenda, mut work) = A::open(acting, dossier).await?;
        act(&mut work, &mut agenda)?;
        agenda.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

fn note_appointment(
    acting: &Acting,
    work: &mut Work,
    agenda: &mut impl Agenda,
    new: &NewAppointment,
    against_rule: bool,
) -> Result<(), Problem> {
    let NewAppointment { at, minutes, text, place, way, .. } = new.clone();
    let shown = if new.place_in_calendar { place.clone() } else { String::new() };
    let with = me(acting);
    let appointment =
        Appointment { at, minutes, text, place, way, with, against_rule, came: None, moved_from: None };
    let record = agenda.add_appointment(work, &appointment)?;
    if agenda.ahead().is_beyond(at) {
        return Ok(());
    }
    ahead::into_calendar(work, &acting.ask().house, acting.organisation(), record, &appointment, shown)
}

/// This worker, as a record names them.
pub(super) fn me(acting: &Acting) -> Colleague {
    Colleague { id: acting.worker().id, name: acting.name() }
}

/// Opens the core of a file to write in it, for whoever holds a key to it.
pub(super) async fn beside(acting: &Acting, case: Id) -> Result<(CaseFile, Work), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::WriteCase).await?)?;
    let file = counted_anew(acting, file, Action::WriteCase).await?;
    let work = acting.work_on(&file.dossier, Deed::Write, Action::WriteCase).await?;
    Ok((file, work))
}

/// The kind of reaching out that a way is, if the client is rung or written to outside the conversation by it.
fn reaching(way: Way) -> Option<Reach> {
    match way {
        Way::WeCall => Some(Reach::Call),
        Way::Message => Some(Reach::Text),
        Way::Mail | Way::Conversation | Way::ClientCalls | Way::InPerson => None,
    }
}

/// Whether the client's rules for safe contact, in the file and in the conversation, speak against an appointment.
pub(super) async fn against_rule(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    new: &NewAppointment,
) -> Result<Option<Made>, Problem> {
    let own = against(file.newest::<SafeContact>().as_deref(), new);
    if own.is_some() || !new.way.reaches_out() {
        return Ok(own);
    }
    let (Some(reach), Some(talk)) = (reaching(new.way), file.case.conversation) else { return Ok(None) };
    let talk = match conversations::open_to_write(acting, talk).await {
        // Whoever walks along need not hold a key to the conversation.
        Err(Problem::Missing) => return Ok(None),
        talk => talk?,
    };
    acting.log(work, &talk.dossier, Deed::Read, Action::WriteCase, None).await?;
    Ok(made(rule_of(&talk.sheets).map_or(Ok(()), |(_, rule)| rule.allows(reach, new.at))))
}

/// Whether the rule in the file speaks against an appointment: the way, the day, the hour.
pub(super) fn against(rule: Option<&SafeContact>, new: &NewAppointment) -> Option<Made> {
    made(rule.map_or(Ok(()), |rule| rule.allows(new.way, new.at)))
}

fn made(allowed: Result<(), Refused>) -> Option<Made> {
    match allowed {
        Ok(()) => None,
        Err(Refused::Way) => Some(Made::NotThisWay),
        Err(_) => Some(Made::NotThen),
    }
}

/// Writes down what became of an appointment. One that was called off goes from the calendar.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] for anything but calling off before its day.
pub async fn end_appointment(acting: &Acting, case: Id, record: Id, came: Came) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let totals = acting.circle_to_leave(CircleKind::Statistics).await?;
    write(acting, case, |work, file: &mut CaseFile| {
        if is_first_met(file, record, came)? {
            let met = Fact::now(work.now, "case-contact").by("phase", file.case.phase.code());
            work.letter(Holder::Circle(totals.id), totals.public_key, &met, None)?;
        }
        ahead::end(house, work, file, record, came)
    })
    .await
}

/// Whether it is said now for the first time that they met: that is counted once. Who was not there is counted nowhere (H-16).
fn is_first_met(agenda: &impl Agenda, record: Id, came: Came) -> Result<bool, Problem> {
    Ok(came == Came::Met && agenda.appointment(record)?.came.is_none())
}

/// The same in a part.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn end_part_appointment(acting: &Acting, part: Id, record: Id, came: Came) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let totals = acting.circle_to_leave(CircleKind::Statistics).await?;
    write(acting, part, |work, part: &mut PartFile| {
        if is_first_met(part, record, came)? {
            // A part does not know in which phase the file is.
            let met = Fact::now(work.now, "case-contact");
            work.letter(Holder::Circle(totals.id), totals.public_key, &met, None)?;
        }
        ahead::end(house, work, part, record, came)
    })
    .await
}

/// A task to write down.
#[derive(Debug, Clone)]
pub struct NewTask {
    /// What.
    pub text: String,
    /// Who does it.
    pub of: Id,
    /// By when.
    pub due: Day,
    /// Whether they hear a bell on that day.
    pub remind: bool,
}

/// Who can be given a task in a file: whoever holds a key to its core.
pub fn who_can(file: &CaseFile, today: Day) -> Vec<Colleague> {
    let lead = Colleague { id: file.case.lead.worker, name: file.case.lead.name.clone() };
    let beside = live_slots(file, today)
        .into_iter()
        // Whoever stands in holds no key before their first day.
        .filter(|seat| seat.slot.part().is_none() && seat.worker != lead.id && seat.since <= today)
        .map(|seat| Colleague { id: seat.worker, name: seat.name.clone() });
    std::iter::once(lead.clone()).chain(beside).collect()
}

/// Who can be given a task in a part: whoever holds a key to it now. Neither the head nor a record of a part names them.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn who_can_in_part(acting: &Acting, part: Id) -> Result<Vec<Colleague>, Problem> {
    let now = acting.ask().house.now();
    let holders = acting.ask().house.store.read(move |reader| holders_of(reader, part, now)).await?;
    let colleagues = acting.colleagues().await?.into_iter().filter(|one| holders.contains(&one.id));
    Ok(colleagues.map(|one| Colleague { id: one.id, name: shown_name(&one.sign_in_name) }).collect())
}

/// Whose key opens a dossier at this moment.
pub(super) fn holders_of(
    reader: &store::Reader<'_>,
    dossier: Id,
    now: Moment,
) -> Result<BTreeSet<Id>, store::StoreError> {
    let mut holders = BTreeSet::new();
    for grant in reader.grants_on(dossier)? {
        let has_begun = grant.from.is_none_or(|from| from <= now);
        let opens = has_begun && grant.until.is_none_or(|until| now < until);
        let (Holder::Circle(circle), true) = (grant.holder, opens) else { continue };
        // A team lead who could break the glass does nothing in a file.
        if reader.circle(circle)?.is_some_and(|circle| circle.kind == CircleKind::Close.number()) {
            holders.extend(reader.members_of(circle)?.into_iter().map(|member| member.worker));
        }
    }
    Ok(holders)
}

/// Writes a task down.
///
/// # Errors
/// [`Problem::Missing`], also when whoever should do it holds no key to the file.
pub async fn add_task(acting: &Acting, case: Id, new: &NewTask) -> Result<(), Problem> {
    write(acting, case, |work, file: &mut CaseFile| {
        let among = who_can(file, work.day());
        note_task(acting, work, file, new, &among)
    })
    .await
}

/// Writes a task down in a part.
///
/// # Errors
/// [`Problem::Missing`], also when whoever should do it holds no key to the part.
pub async fn add_part_task(acting: &Acting, part: Id, new: &NewTask) -> Result<(), Problem> {
    let among = who_can_in_part(acting, part).await?;
    write(acting, part, |work, part: &mut PartFile| note_task(acting, work, part, new, &among)).await
}

fn note_task(
    acting: &Acting,
    work: &mut Work,
    agenda: &mut impl Agenda,
    new: &NewTask,
    among: &[Colleague],
) -> Result<(), Problem> {
    let of = among.iter().find(|one| one.id == new.of).cloned().ok_or(Problem::Missing)?;
    let who = Holder::Worker(of.id);
    let task = Task { text: new.text.clone(), of, due: new.due, done: None, by: by(acting) };
    let record = agenda.add_task(work, &task)?;
    if new.remind && !agenda.ahead().is_beyond(last_day::start_of(new.due)) {
        let at = kit::when::at(new.due, REMINDED_AT).max(work.now);
        bell::waits(work, &acting.ask().house, record, &[who], at);
    }
    Ok(())
}

/// Marks a task as done, or as not done after all. Nobody is reminded of what is done.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn toggle_task(acting: &Acting, case: Id, record: Id) -> Result<(), Problem> {
    let house = &acting.ask().house;
    write(acting, case, |work, file: &mut CaseFile| ahead::toggle(house, work, file, record)).await
}

/// The same in a part.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn toggle_part_task(acting: &Acting, part: Id, record: Id) -> Result<(), Problem> {
    let house = &acting.ask().house;
    write(acting, part, |work, part: &mut PartFile| ahead::toggle(house, work, part, record)).await
}
