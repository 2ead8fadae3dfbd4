//! Writing the plan, which two people write together. Nothing that somebody wrote is lost (decision 0032):
//!
//! - what is new is added, and never meets anything;
//! - what is written anew leaves what it said as a version, if whoever writes saw what stands there;
//! - if they saw something older, what they wrote is kept beside it until somebody chooses;
//! - a small act (done, earlier, too much) is done to whatever stands there now.
//!
//! When two write at the very same moment, the second tries again on what then stands there.

use super::counting::leave_first_wish;
use super::file::{CaseFile, by};
use super::pen::Pen;
use super::{led, looks, own_acts, parts};
use crate::model::plan::Action;
use crate::model::{
    Balance, By, Choice, DomainCard, FirstNeeds, Goal, GoalEnd, InContact, Move, PartKind, PartRecord,
    Question, Record, SafeContact, SafetyPlan, ScaleAnswer, Seen, Side, Track, Version, WayRound,
};
use kit::Problem;
use people::{Acting, Deed, Visitor, Work, patiently};
use store::Id;
use store::sealed::Sheet;

/// Something that one of the two does to the plan.
#[derive(Debug, Clone)]
pub enum Change {
    /// Writes what is needed today.
    Needs(FirstNeeds, Option<Seen>),
    /// Writes what the client wants.
    Choice(Choice, Option<Seen>),
    /// Opens a life domain, or writes its card anew.
    Card(DomainCard, Option<Seen>),
    /// Says "too much now" about a domain, or takes it back.
    TooMuch(Id, bool),
    /// Answers on a scale that the organisation has the right to use.
    Answer(ScaleAnswer),
    /// Adds a goal.
    NewGoal(Goal),
    /// Writes a goal anew.
    Goal(Goal, Seen),
    /// Ends a goal in some way, or takes it up again.
    EndGoal(Id, Option<GoalEnd>),
    /// Moves a goal by one place.
    MoveGoal(Id, Move),
    /// Adds a step towards a goal.
    NewStep(Action),
    /// Writes a step anew.
    Step(Action, Seen),
    /// Says whether a step is done.
    Done(Id, bool),
    /// Writes what stays and what changes.
    Balance(Balance, Option<Seen>),
    /// Writes how the client can be reached safely.
    Contact(SafeContact, Option<Seen>),
    /// Writes how the client stays safe.
    Safety(SafetyPlan, Option<Seen>),
    /// Writes how the client wants to be met.
    Wish(InContact, Option<Seen>),
    /// Adds a practical question.
    NewQuestion(Question),
    /// Writes a question anew, with what came of it.
    Question(Id, Question, Option<Seen>),
    /// Begins to look what is possible where the usual help does not fit.
    NewWay(WayRound),
    /// Writes that anew.
    Way(Id, WayRound, Option<Seen>),
    /// Chooses between what stands there and what was written at the same time.
    Pick(Id, Pick),
}

/// Which of two versions it is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// The one beside takes the place of what stands there.
    Take,
    /// What stands there stays.
    Leave,
}

/// What became of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    /// It stands there now, under this id.
    There(Id),
    /// Somebody wrote at the same time: it is kept beside, under this id, until somebody chooses.
    Beside(Id),
}

impl Wrote {
    /// The record that was written.
    pub fn id(self) -> Id {
        match self {
            Wrote::There(id) | Wrote::Beside(id) => id,
        }
    }
}

/// The guide writes in the plan.
///
/// # Errors
/// [`Problem::Missing`], also for a domain that the client did not open.
pub async fn write_plan(acting: &Acting, case: Id, change: Change) -> Result<Wrote, Problem> {
    patiently(async || {
        let (mut file, mut work) = led(acting, case, people::Action::WriteCase).await?;
        if let Change::Choice(choice, _) = &change {
            leave_first_wish(&acting.ask().house, &mut work, &file, choice).await?;
        }
        let wrote = match private_card(&change) {
            Some((card, seen)) => super::plan::put_private_card(acting, &file, &mut work, card, seen).await?,
            None => {
                let wrote = apply(&file, &mut work, &change, by(acting))?;
                if let Some(told) = for_parts(&file, &change, wrote) {
                    let parts = parts::led_of(acting, &mut work, &file, Deed::Write).await?;
                    parts::tell(&mut work, &parts, &told)?;
                }
                wrote
            }
        };
        let looks = looks::after(&file, &change, wrote);
        if looks != file.case.ahead.looks {
            file.case.ahead.looks = looks;
            file.keep_head(&mut work)?;
        }
        acting.keep(work).await?;
        Ok(wrote)
    })
    .await
}

/// The client writes in their own plan.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn write_own_plan(visitor: &Visitor, change: Change) -> Result<Wrote, Problem> {
    patiently(async || {
        let (mut own, mut work) = own_acts::begin(visitor).await?;
        if let Change::Choice(choice, _) = &change {
            leave_first_wish(&visitor.ask().house, &mut work, &own.file, choice).await?;
        }
        let wrote = match private_card(&change) {
            Some((card, seen)) => {
                own_acts::put_private_card(visitor, &own, &mut work, card.clone(), seen).await?
            }
            None => match own.part(PartKind::Private).zip(too_much(&change)) {
                Some((part, (card, said))) if own_acts::card_in(&part.sheets, card).is_some() => {
                    parts::say_too_much(&mut work, &part.dossier, &part.sheets, card, Side::Client, said)?
                }
                _ => {
                    let wrote = apply(&own.file, &mut work, &change, By::Client)?;
                    if let Some(told) = for_parts(&own.file, &change, wrote) {
                        parts::tell(&mut work, &own.parts, &told)?;
                    }
                    wrote
                }
            },
        };
        own.file.case.ahead.looks = looks::after(&own.file, &change, wrote);
        own_acts::finish(visitor, &own, work).await?;
        Ok(wrote)
    })
    .await
}

fn private_card(change: &Change) -> Option<(&DomainCard, Option<Seen>)> {
    match change {
        Change::Card(card, seen) if card.domain.is_private() => Some((card, *seen)),
        _ => None,
    }
}

fn too_much(change: &Change) -> Option<(Id, bool)> {
    match change {
        Change::TooMuch(card, said) => Some((*card, *said)),
        _ => None,
    }
}

/// What of a change stands in each part as well, for whoever helps there.
fn for_parts(file: &CaseFile, change: &Change, wrote: Wrote) -> Option<PartRecord> {
    match (change, wrote) {
        (Change::Contact(contact, _), Wrote::There(_)) => Some(PartRecord::SafeContact(contact.clone())),
        (Change::Wish(wish, _), Wrote::There(_)) => Some(PartRecord::InContact(wish.clone())),
        (Change::Pick(version, Pick::Take), _) => match *file.piece::<Version>(*version).ok()?.piece.was {
            Record::SafeContact(contact) => Some(PartRecord::SafeContact(contact)),
            Record::InContact(wish) => Some(PartRecord::InContact(wish)),
            _ => None,
        },
        _ => None,
    }
}

/// Gathers a change of what stands in the core.
fn apply(file: &CaseFile, work: &mut Work, change: &Change, by: By) -> Result<Wrote, Problem> {
    let pen = Pen { file, by };
    match change.clone() {
        Change::Card(card, seen) => pen.card(work, card, seen),
        Change::TooMuch(id, said) => pen.too_much(work, id, said),
        Change::Answer(answer) => pen.answer(work, answer),
        Change::NewGoal(goal) => pen.add(work, goal),
        Change::Goal(goal, seen) => pen.goal(work, goal, seen),
        Change::EndGoal(id, how) => pen.end_goal(work, id, how),
        Change::MoveGoal(id, way) => pen.move_goal(work, id, way),
        Change::NewStep(step) => pen.new_step(work, step),
        Change::Step(step, seen) => pen.step(work, step, seen),
        Change::Done(id, is_done) => pen.done(work, id, is_done),
        Change::Needs(needs, seen) => pen.one_of_its_kind(work, needs, seen),
        Change::Choice(choice, seen) => pen.one_of_its_kind(work, choice, seen),
        Change::Balance(balance, seen) => pen.one_of_its_kind(work, balance, seen),
        Change::Contact(contact, seen) => pen.one_of_its_kind(work, contact, seen),
        Change::Safety(plan, seen) => pen.one_of_its_kind(work, plan, seen),
        Change::Wish(wish, seen) => pen.one_of_its_kind(work, wish, seen),
        Change::NewQuestion(question) => pen.add(work, question),
        Change::Question(id, question, seen) => {
            pen.file.piece(id).and_then(|kept| pen.write(work, &kept, question, seen))
        }
        Change::NewWay(way) => pen.new_way(work, way),
        Change::Way(id, way, seen) => pen.way(work, id, way, seen),
        Change::Pick(version, pick) => pen.pick(work, version, pick),
    }
}

/// Erases a record of the plan with all that hangs on it: its versions, the steps of a goal, the answers on a card.
/// What is gone is gone in each version (promise 3). Gives all that is gone.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed. Keeping the work is a [`Problem::Conflict`] when somebody writes it anew at this
/// moment: what it said then would be left behind as a version.
pub(super) fn erase_whole(file: &CaseFile, work: &mut Work, record: Id) -> Result<Vec<Id>, Problem> {
    let mut doomed = vec![record];
    doomed.extend(file.all::<Action>().iter().filter(|step| step.goal == record).map(|step| step.id));
    let domain = file.piece::<DomainCard>(record).ok().map(|card| card.domain);
    let answers = file.all::<ScaleAnswer>();
    doomed.extend(answers.iter().filter(|answer| Some(answer.domain) == domain).map(|answer| answer.id));
    let versions = file.all::<Version>();
    doomed.extend(
        versions
            .iter()
            .filter(|version| doomed.contains(&version.of))
            .map(|version| version.id)
            .collect::<Vec<_>>(),
    );
    for one in &doomed {
        match file.sheets.iter().find(|sheet| sheet.id == *one) {
            Some(Sheet { content: None | Some(Record::Version(_) | Record::ScaleAnswer(_)), .. }) | None => {}
            Some(sheet) => work.revise(&file.dossier, sheet, &sheet.content)?,
        }
        work.erase(&file.dossier, *one);
    }
    Ok(doomed)
}

/// Erases what a thing of the plan said before; what it says now stays.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn erase_versions(visitor: &Visitor, of: Id) -> Result<(), Problem> {
    patiently(async || {
        let (own, mut work) = own_acts::begin(visitor).await?;
        for version in own.file.all::<Version>().iter().filter(|version| version.of == of) {
            work.erase(&own.file.dossier, version.id);
        }
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// The guide writes down how much the client wants: a plan, or only a question or two.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn change_track(acting: &Acting, case: Id, track: Track) -> Result<(), Problem> {
    patiently(async || {
        let (mut file, mut work) = led(acting, case, people::Action::WriteCase).await?;
        file.case.track = track;
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// The client says how much they want.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn change_own_track(visitor: &Visitor, track: Track) -> Result<(), Problem> {
    patiently(async || {
        let (mut own, work) = own_acts::begin(visitor).await?;
        own.file.case.track = track;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}
