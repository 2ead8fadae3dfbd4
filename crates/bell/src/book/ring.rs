//! What other rooms call, inside their own piece of work: a ring is kept with what it is about, or neither is.

use super::keep::seal;
use crate::model::{Wishes, quarter_after};
use kit::Problem;
use people::{House, Work};
use serde::{Deserialize, Serialize};
use store::{Holder, Id, Moment, Outgoing};
use vault::Binding;

/// Seconds within which a push that is not urgent goes out, at a moment that is drawn: its time says less then.
pub const DRAWN_WITHIN: std::ops::Range<i64> = 20..180;

/// Seconds that a push to a worker is worth showing.
const PUSH_LASTS: i64 = 4 * 60 * 60;

/// What waits to go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Somebody waits for those who work at this.
    Waits,
    /// Whoever is on call is needed.
    OnCall,
    /// One mail.
    Mail,
    /// One mail that nothing goes before.
    UrgentMail,
    /// One push to a worker's browser.
    Push,
    /// The same, before all others.
    UrgentPush,
    /// One push to somebody with a return code.
    Visitor,
    /// Colleagues are missed: one worker, or whoever is on call and each team lead.
    Alarm,
    /// Those who alone can read it are needed: as for [`Kind::Waits`], and now.
    AtOnce,
}

impl Kind {
    const ALL: [Kind; 9] = [
        Kind::Waits,
        Kind::OnCall,
        Kind::Mail,
        Kind::UrgentMail,
        Kind::Push,
        Kind::UrgentPush,
        Kind::Visitor,
        Kind::Alarm,
        Kind::AtOnce,
    ];

    /// The number under which it is kept.
    pub(crate) fn number(self) -> i64 {
        match self {
            Kind::Waits => 1,
            Kind::OnCall => 2,
            Kind::Mail => 3,
            Kind::UrgentMail => 4,
            Kind::Push => 5,
            Kind::UrgentPush => 6,
            Kind::Visitor => 7,
            Kind::Alarm => 8,
            Kind::AtOnce => 9,
        }
    }

    pub(crate) fn from_number(number: i64) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.number() == number)
    }
}

/// Where a push goes, sealed for the machine.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PushTo {
    pub(crate) endpoint: String,
    /// For a visitor: which dossier it is about, so that nobody is rung who has it open.
    pub(crate) open: Option<Id>,
    /// Not to be shown any more from this moment on.
    pub(crate) until: Moment,
}

pub(crate) fn push_place(id: Id) -> Binding {
    Binding::new("bell push").part(id.bytes())
}

/// Hides what a ring is about.
fn about_of(house: &House, about: Id) -> [u8; 32] {
    house.pepper.blind("bell about", &[about.bytes()])
}

/// Hides which person is rung; another value than [`about_of`], since one can be taken back without the other.
fn visitor_of(house: &House, about: Id) -> [u8; 32] {
    house.pepper.blind("bell visitor", &[about.bytes()])
}

/// An id that is the same for the same thing.
fn id_of(house: &House, label: &str, parts: &[&[u8]]) -> Id {
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(house.pepper.blind(label, parts)) {
        *to = from;
    }
    Id::from_bytes(first)
}

/// Somebody waits for an answer: reminds these workers, or everybody in these circles, at the first quarter of an hour
/// after the words have left. Those who chose fixed times hear nothing now. Rung twice is rung once.
pub fn waits(work: &mut Work, house: &House, about: Id, whom: &[Holder], leaves: Moment) {
    for whom in whom {
        let ring = waiting(house, about, *whom, leaves);
        work.unit.outgoing_once(ring);
    }
}

/// As [`waits`], for workers who answer with a circle behind them: where one of them is away without somebody who
/// covers, or left, the circle is reminded.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn waits_with(
    work: &mut Work,
    house: &House,
    about: Id,
    (workers, circle): (&[Id], Id),
    leaves: Moment,
) -> Result<(), Problem> {
    for worker in workers {
        let ring = waiting(house, about, Holder::Worker(*worker), leaves);
        let sealed = seal(house, behind_place(ring.id), &Behind { circle })?;
        work.unit.outgoing_once(Outgoing { sealed, ..ring });
    }
    Ok(())
}

fn waiting(house: &House, about: Id, whom: Holder, leaves: Moment) -> Outgoing {
    Outgoing {
        id: id_of(house, "bell waits", &[about.bytes(), &whom.to_bytes()]),
        due: quarter_after(leaves),
        kind: Kind::Waits.number(),
        whom,
        about: about_of(house, about),
        tries: 0,
        sealed: Vec::new(),
    }
}

/// Which circle stands behind a worker, sealed for the machine.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Behind {
    pub(crate) circle: Id,
}

pub(crate) fn behind_place(id: Id) -> Binding {
    Binding::new("bell behind").part(id.bytes())
}

/// Rings whoever is on call, by mail and push, at this moment. [`take_back`] takes it back by this id.
pub fn ring_on_call(work: &mut Work, house: &House, organisation: Id, id: Id, due: Moment) {
    work.unit.outgoing(Outgoing {
        id,
        due,
        kind: Kind::OnCall.number(),
        whom: Holder::Circle(organisation),
        about: about_of(house, id),
        tries: 0,
        sealed: Vec::new(),
    });
}

/// Rings one worker by mail and push, at this moment, whatever rang shortly before. [`take_back`] takes it back by
/// this id.
pub fn ring_worker(work: &mut Work, house: &House, worker: Id, id: Id, due: Moment) {
    alarm(work, house, Holder::Worker(worker), id, due);
}

/// Rings whoever is on call and each team lead, by mail and push, at this moment, whatever rang shortly before. Who that
/// is, is read then. [`take_back`] takes it back by this id.
pub fn ring_leads(work: &mut Work, house: &House, organisation: Id, id: Id, due: Moment) {
    alarm(work, house, Holder::Circle(organisation), id, due);
}

fn alarm(work: &mut Work, house: &House, whom: Holder, id: Id, due: Moment) {
    work.unit.outgoing(Outgoing {
        id,
        due,
        kind: Kind::Alarm.number(),
        whom,
        about: about_of(house, id),
        tries: 0,
        sealed: Vec::new(),
    });
}

/// As [`ring_on_call`], about a dossier, now: somebody said that they are in danger. Rung twice is rung once, until
/// somebody answers ([`quiet`]).
pub fn ring_on_call_about(work: &mut Work, house: &House, organisation: Id, about: Id) {
    let due = work.now;
    work.unit.outgoing_once(Outgoing {
        id: id_of(house, "bell on call", &[about.bytes()]),
        due,
        kind: Kind::OnCall.number(),
        whom: Holder::Circle(organisation),
        about: about_of(house, about),
        tries: 0,
        sealed: Vec::new(),
    });
}

/// As [`waits_with`], now, by mail and push, whatever they chose: somebody said that they are in danger where these alone
/// can read it. Without workers the circle is rung. Rung twice is rung once, until somebody answers ([`quiet`]).
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn ring_at_once(
    work: &mut Work,
    house: &House,
    about: Id,
    (workers, circle): (&[Id], Id),
) -> Result<(), Problem> {
    let mut whom: Vec<Holder> = workers.iter().copied().map(Holder::Worker).collect();
    if whom.is_empty() {
        whom.push(Holder::Circle(circle));
    }
    for whom in whom {
        let id = id_of(house, "bell at once", &[about.bytes(), &whom.to_bytes()]);
        let sealed = seal(house, behind_place(id), &Behind { circle })?;
        let (due, kind, about) = (work.now, Kind::AtOnce.number(), about_of(house, about));
        work.unit.outgoing_once(Outgoing { id, due, kind, whom, about, tries: 0, sealed });
    }
    Ok(())
}

/// Takes back a ring for whoever is on call.
pub fn take_back(work: &mut Work, house: &House, id: Id) {
    work.unit.remove_outgoing(id);
    work.unit.remove_outgoing_about(about_of(house, id));
}

/// Somebody saw to it: nobody is reminded of it any more.
pub fn quiet(work: &mut Work, house: &House, about: Id) {
    work.unit.remove_outgoing_about(about_of(house, about));
}

/// When somebody with a return code may be rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// From when.
    pub from: Moment,
    /// Until when; later it is not rung at all.
    pub until: Moment,
}

/// Rings somebody with a return code, within this window. `record` is what they are rung for: [`hush_one`] takes it
/// back by it.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn ring_visitor(
    work: &mut Work,
    house: &House,
    organisation: Id,
    (about, record): (Id, Id),
    endpoint: &str,
    window: Window,
) -> Result<(), Problem> {
    let id = visitor_ring(house, about, record);
    let push = PushTo { endpoint: endpoint.to_owned(), open: Some(about), until: window.until };
    let sealed = seal(house, push_place(id), &push)?;
    work.unit.outgoing(Outgoing {
        id,
        due: window.from,
        kind: Kind::Visitor.number(),
        whom: Holder::Circle(organisation),
        about: visitor_of(house, about),
        tries: 0,
        sealed,
    });
    Ok(())
}

fn visitor_ring(house: &House, about: Id, record: Id) -> Id {
    id_of(house, "bell record", &[about.bytes(), record.bytes()])
}

/// What the person was to be rung for was taken back.
pub fn hush_one(work: &mut Work, house: &House, about: Id, record: Id) {
    work.unit.remove_outgoing(visitor_ring(house, about, record));
}

/// The person is not rung about this any more: they looked, or want no bell, or it is gone.
pub fn hush(work: &mut Work, house: &House, about: Id) {
    work.unit.remove_outgoing_about(visitor_of(house, about));
}

/// Rings a worker's own mail and browsers now, so that they see what it looks like.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn rehearse(work: &mut Work, house: &House, worker: Id, wishes: &Wishes) -> Result<(), Problem> {
    let due = work.now;
    if !wishes.mail.is_empty() {
        let mail = delivery(work.id(), Kind::UrgentMail, worker, due);
        work.unit.outgoing(mail);
    }
    for ear in &wishes.ears {
        let push = push_to(house, work.id(), Kind::UrgentPush, worker, &ear.endpoint, due)?;
        work.unit.outgoing(push);
    }
    Ok(())
}

/// One mail to a worker.
pub(super) fn delivery(id: Id, kind: Kind, worker: Id, due: Moment) -> Outgoing {
    let whom = Holder::Worker(worker);
    Outgoing { id, due, kind: kind.number(), whom, about: [0; 32], tries: 0, sealed: Vec::new() }
}

/// One push to a worker's browser.
pub(super) fn push_to(
    house: &House,
    id: Id,
    kind: Kind,
    worker: Id,
    endpoint: &str,
    due: Moment,
) -> Result<Outgoing, Problem> {
    let until = due.plus_seconds(PUSH_LASTS);
    let push = PushTo { endpoint: endpoint.to_owned(), open: None, until };
    Ok(Outgoing { sealed: seal(house, push_place(id), &push)?, ..delivery(id, kind, worker, due) })
}

/// A number of seconds out of [`DRAWN_WITHIN`], drawn.
pub fn drawn_delay(house: &House) -> i64 {
    let span = DRAWN_WITHIN.end - DRAWN_WITHIN.start;
    let mut bytes = [0; 8];
    rand_core::Rng::fill_bytes(&mut *house.dice.rng(), &mut bytes);
    DRAWN_WITHIN.start + (i64::from_le_bytes(bytes) & i64::MAX) % span
}
