//! The watch over a visit. It works with nobody signed in: the alarm is sealed on the day the visit is planned, and
//! a timer delivers it. Neither the buddy nor the team lead learns the place before the check-in is past.

use crate::book::visit::{Visit, list};
use crate::model::visit::{VisitHead, VisitLetter, Watch};
use kit::Problem;
use people::{Acting, CircleKind, House, Work};
use std::collections::BTreeMap;
use store::sealed::{Dossier, Span};
use store::{Circle, Deed, Holder, Id, Letter, Moment, Scope, Worker};

/// Days that an alarm is kept when nobody checks out.
pub const ALARM_KEPT_DAYS: i64 = 7;

/// Sets the watch: the buddy hears of it now, can open the visit from the check-in on, and is warned then, as the
/// team lead is.
pub(super) async fn set(
    acting: &Acting,
    work: &mut Work,
    dossier: &Dossier,
    head: &VisitHead,
    buddy: &Worker,
    circle: &Circle,
    due: Moment,
) -> Result<Watch, Problem> {
    let visit = dossier.id();
    let until = Some(due.plus_days(ALARM_KEPT_DAYS));
    let (mailbox, key) = (Holder::Worker(buddy.id), buddy.public_key);
    let word = VisitLetter::YouAreBuddy { visit, due, duo: head.names(), role: head.buddy_role };
    let word = work.sealed_letter(mailbox, key, &word, until)?;
    let alarm = VisitLetter::NoSignOfLife { visit, due, duo: head.names(), buddy: head.buddy.name.clone() };
    let for_buddy = work.sealed_letter(mailbox, key, &alarm, until)?;
    let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
    let for_leads = work.sealed_letter(Holder::Circle(leads.id), leads.public_key, &alarm, until)?;
    // Under the letter's id, so that lifting the watch finds it.
    bell::ring_on_call(work, &acting.ask().house, acting.organisation().id, for_leads.id, due);
    let letters = [&word, &for_buddy, &for_leads].map(|letter: &Letter| letter.id).into();
    work.unit.letter(word);
    let timers = [for_buddy, for_leads].map(|letter| work.at(due, Deed::Deliver(letter))).into();
    work.grant(dossier, circle, Scope::Full, Span { from: Some(due), until: None })?;
    Ok(Watch { due, circle: circle.id, timers, letters })
}

/// Lifts the watch: no alarm is raised any more, and one that was is taken back.
pub(super) fn lift(work: &mut Work, house: &House, watch: &Watch) {
    for timer in &watch.timers {
        work.unit.remove_timer(*timer);
    }
    for letter in &watch.letters {
        work.unit.remove_letter(*letter);
        bell::take_back(work, house, *letter);
    }
}

/// The buddy of a visit and their circle, to set the watch anew.
pub(super) async fn watcher(
    acting: &Acting,
    head: &VisitHead,
    watch: &Watch,
) -> Result<(Worker, Circle), Problem> {
    let (buddy, circle) = (head.buddy.id, watch.circle);
    let (buddy, circle) = acting
        .ask()
        .house
        .store
        .read(move |reader| Ok((reader.worker(buddy)?, reader.circle(circle)?)))
        .await?;
    buddy.zip(circle).ok_or(Problem::Broken)
}

/// What a worker sees about visits.
pub struct Board {
    /// The visits they make.
    pub own: Vec<Visit>,
    /// The words to them as a buddy.
    pub watching: Vec<VisitLetter>,
    /// The alarms for them, each visit once.
    pub alarms: Vec<Alarm>,
}

/// No sign of life.
pub struct Alarm {
    /// Which visit.
    pub visit: Id,
    /// They should have checked in before this moment.
    pub due: Moment,
    /// Their names.
    pub duo: [String; 2],
    /// Who can see the place.
    pub buddy: String,
    /// Whether the reader can open the visit now, in the role they act in.
    pub can_open: bool,
}

/// The visits of a worker: those they make, those they watch over, and alarms for them or, for a team lead, for
/// the team.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see visits.
pub async fn board(acting: &Acting) -> Result<Board, Problem> {
    let visits = list(acting).await?;
    let me = acting.worker().id;
    let mut letters: Vec<VisitLetter> = without_ids(acting.own_letters().await?);
    if acting.standing(CircleKind::Oversight).is_ok() {
        letters.extend(without_ids(acting.letters(CircleKind::Oversight).await?));
    }
    let mut watching = Vec::new();
    let mut alarms = BTreeMap::new();
    for letter in letters {
        match letter {
            VisitLetter::YouAreBuddy { .. } => watching.push(letter),
            VisitLetter::NoSignOfLife { visit, due, duo, buddy } => {
                let can_open = visits.iter().any(|open| open.id == visit && !open.head.is_made_by(me));
                alarms.insert(visit, Alarm { visit, due, duo, buddy, can_open });
            }
        }
    }
    Ok(Board {
        own: visits.into_iter().filter(|visit| visit.head.is_made_by(me)).collect(),
        watching,
        alarms: alarms.into_values().collect(),
    })
}

fn without_ids(letters: Vec<(Id, VisitLetter)>) -> Vec<VisitLetter> {
    letters.into_iter().map(|(_, letter)| letter).collect()
}
