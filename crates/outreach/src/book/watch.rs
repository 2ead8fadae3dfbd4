//! The watch over a visit. It works with nobody signed in: the alarm is sealed on the day the visit is planned, and
//! a timer delivers it, late rather than never and once (decision 0029). Neither the buddy nor the team lead learns the
//! place before the check-in is past; after that the buddy does.

use crate::book::alarm::alarm_letter;
use crate::book::rather_not::TakenBack;
use crate::book::visit::{Visit, list};
use crate::model::sign::lead_due;
use crate::model::visit::{Second, VisitHead, VisitLetter, Watch};
use kit::Problem;
use people::{Acting, CircleKind, House, Role, Work};
use std::collections::BTreeMap;
use store::sealed::{Dossier, Span};
use store::{Circle, Deed, Holder, Id, Letter, Moment, Scope, Worker};

/// Days that an alarm is kept when nobody checks out.
pub const ALARM_KEPT_DAYS: i64 = 7;

/// Sets the watch: the buddy hears of it now, can open the visit from the check-in on, and is warned then. The team
/// lead is warned some minutes later, unless somebody sees to it before.
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
    let alarm = no_sign_of_life(visit, head, due, false);
    let for_buddy = alarm_letter(work, &acting.ask().house, (mailbox, key), &alarm, until)?;
    // Under the letter's id, so that lifting the watch finds it.
    bell::ring_worker(work, &acting.ask().house, buddy.id, for_buddy.id, due);
    let letters = [&word, &for_buddy].map(|letter: &Letter| letter.id).into();
    work.unit.letter(word);
    let timers = vec![work.at(due, Deed::Deliver(for_buddy))];
    work.grant(dossier, circle, Scope::Full, Span { from: Some(due), until: None })?;
    let second = set_second(acting, work, &alarm, lead_due(due)).await?;
    Ok(Watch { due, circle: circle.id, timers, letters, second })
}

/// What an alarm says: never where.
pub(super) fn no_sign_of_life(visit: Id, head: &VisitHead, due: Moment, emergency: bool) -> VisitLetter {
    VisitLetter::NoSignOfLife { visit, due, duo: head.names(), buddy: head.buddy.name.clone(), emergency }
}

/// Sets the second alarm: for the team lead, and for whoever is on call then.
pub(super) async fn set_second(
    acting: &Acting,
    work: &mut Work,
    alarm: &VisitLetter,
    due: Moment,
) -> Result<Second, Problem> {
    let letters = second_letters(acting, work, alarm, due).await?;
    let ids = letters.iter().map(|letter| letter.id).collect();
    let timers = letters.into_iter().map(|letter| work.at(due, Deed::Deliver(letter))).collect();
    Ok(Second { due, timers, letters: ids })
}

/// Raises the second alarm now.
pub(super) async fn raise_second(
    acting: &Acting,
    work: &mut Work,
    alarm: &VisitLetter,
) -> Result<Second, Problem> {
    let due = work.now;
    let letters = second_letters(acting, work, alarm, due).await?;
    let ids = letters.iter().map(|letter| letter.id).collect();
    for letter in letters {
        work.unit.letter(letter);
    }
    Ok(Second { due, timers: Vec::new(), letters: ids })
}

/// The letters of the second alarm, and the bell with them: each team lead and whoever is on call is rung, and who that
/// is, is read when it rings.
async fn second_letters(
    acting: &Acting,
    work: &mut Work,
    alarm: &VisitLetter,
    due: Moment,
) -> Result<Vec<Letter>, Problem> {
    let (house, organisation) = (&acting.ask().house, acting.organisation().id);
    let until = Some(due.plus_days(ALARM_KEPT_DAYS));
    let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
    let for_leads = alarm_letter(work, house, (Holder::Circle(leads.id), leads.public_key), alarm, until)?;
    bell::ring_leads(work, house, organisation, for_leads.id, due);
    let mut letters = vec![for_leads];
    // Whoever is on call need not be a team lead, nor act as one.
    for worker in bell::on_call(house, organisation, due).await? {
        let mailbox = (Holder::Worker(worker.id), worker.public_key);
        letters.push(alarm_letter(work, house, mailbox, alarm, until)?);
    }
    Ok(letters)
}

/// Lifts the watch: no alarm is raised any more, and one that was is taken back.
pub(super) fn lift(work: &mut Work, house: &House, watch: &Watch) {
    take_back(work, house, &watch.timers, &watch.letters);
    lift_second(work, house, &watch.second);
}

/// Lifts the second alarm alone.
pub(super) fn lift_second(work: &mut Work, house: &House, second: &Second) {
    take_back(work, house, &second.timers, &second.letters);
}

fn take_back(work: &mut Work, house: &House, timers: &[Id], letters: &[Id]) {
    for timer in timers {
        work.unit.remove_timer(*timer);
    }
    for letter in letters {
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
    /// The visits that they make and that were taken back.
    pub rather_not: Vec<TakenBack>,
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
    /// Whether the reader can open the visit now, in the role they act in, and so answer the alarm.
    pub can_open: bool,
    /// The role in which the reader answers it as the buddy, when they act in another one.
    pub answered_as: Option<Role>,
    /// Whether the buddy called the emergency number.
    pub emergency: bool,
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
    let (mut watching, mut rather_not) = (Vec::new(), Vec::new());
    let mut alarms: BTreeMap<Id, Alarm> = BTreeMap::new();
    for letter in letters {
        match letter {
            VisitLetter::YouAreBuddy { .. } => watching.push(letter),
            VisitLetter::RatherNot { about, visit } => rather_not.push(TakenBack { about, visit }),
            VisitLetter::NoSignOfLife { visit, due, duo, buddy, emergency } => {
                let can_open = visits.iter().any(|open| open.id == visit && open.head.buddy.id == me);
                // One visit may have left several letters for the same reader.
                let alarm = Alarm { visit, due, duo, buddy, can_open, answered_as: None, emergency: false };
                alarms.entry(visit).or_insert(alarm).emergency |= emergency;
            }
        }
    }
    // A seat is bound to a role; the word to the buddy lies there in each of them, and says which.
    for letter in &watching {
        if let VisitLetter::YouAreBuddy { visit, role, .. } = letter
            && *role != acting.role()
            && let Some(alarm) = alarms.get_mut(visit)
        {
            alarm.answered_as = Some(*role);
        }
    }
    Ok(Board {
        own: visits.into_iter().filter(|visit| visit.head.is_made_by(me)).collect(),
        watching,
        alarms: alarms.into_values().collect(),
        rather_not,
    })
}

fn without_ids(letters: Vec<(Id, VisitLetter)>) -> Vec<VisitLetter> {
    letters.into_iter().map(|(_, letter)| letter).collect()
}
