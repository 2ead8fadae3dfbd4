//! Writing the plan, which two people write together. Nothing that somebody wrote is lost (decision 0032):
//!
//! - what is new is added, and never meets anything;
//! - what is written anew leaves what it said as a version, if whoever writes saw what stands there;
//! - if they saw something older, what they wrote is kept beside it until somebody chooses;
//! - a small act (done, earlier, too much) is done to whatever stands there now.
//!
//! When two write at the very same moment, the second tries again on what then stands there.

use super::file::{CaseFile, by};
use super::{led, own_acts};
use crate::model::plan::Action;
use crate::model::{
    Balance, By, Choice, DomainCard, FirstNeeds, Goal, GoalEnd, GoalEnded, GoalOrder, Kept, Move, PartKind,
    Piece, Question, Record, ScaleAnswer, Seen, Side, Standing, Track, Version, Versioned,
};
use contact::book::patiently;
use kit::Problem;
use people::{Acting, Visitor, Work};
use store::sealed::Sheet;
use store::{Day, Id};

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
    /// Adds a practical question.
    NewQuestion(Question),
    /// Writes a question anew, with what came of it.
    Question(Id, Question, Option<Seen>),
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
        let (file, mut work) = led(acting, case, people::Action::WriteCase).await?;
        let wrote = match private_card(&change) {
            Some((card, seen)) => super::plan::put_private_card(acting, &file, &mut work, card, seen).await?,
            None => apply(&file, &mut work, &change, by(acting))?,
        };
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
        let (own, mut work) = own_acts::begin(visitor).await?;
        let wrote = match private_card(&change) {
            Some((card, seen)) => {
                own_acts::put_private_card(visitor, &own, &mut work, card.clone(), seen).await?
            }
            None => match own.part(PartKind::Private).zip(too_much(&change)) {
                Some((part, (card, said))) if own_acts::card_in(&part.sheets, card).is_some() => {
                    super::parts::say_too_much(
                        &mut work,
                        &part.dossier,
                        &part.sheets,
                        card,
                        Side::Client,
                        said,
                    )?
                }
                _ => apply(&own.file, &mut work, &change, By::Client)?,
            },
        };
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
        Change::NewQuestion(question) => pen.add(work, question),
        Change::Question(id, question, seen) => {
            pen.file.piece(id).and_then(|kept| pen.write(work, &kept, question, seen))
        }
        Change::Pick(version, pick) => pen.pick(work, version, pick),
    }
}

/// One of the two, writing in a file.
struct Pen<'a> {
    file: &'a CaseFile,
    by: By,
}

impl Pen<'_> {
    fn add(&self, work: &mut Work, piece: impl Piece) -> Result<Wrote, Problem> {
        self.file.add(work, piece).map(Wrote::There)
    }

    /// Writes the one record of its kind, or begins it.
    fn one_of_its_kind<P: Versioned>(
        &self,
        work: &mut Work,
        piece: P,
        seen: Option<Seen>,
    ) -> Result<Wrote, Problem> {
        match self.file.newest::<P>() {
            Some(kept) => self.write(work, &kept, piece, seen),
            None => self.add(work, piece),
        }
    }

    fn version(&self, of: Id, was: Record, standing: Standing, work: &Work) -> Version {
        Version { of, was: Box::new(was), standing, at: work.now, by: self.by.clone() }
    }

    /// Writes on top of what was seen, or beside what was not.
    fn write<P: Versioned>(
        &self,
        work: &mut Work,
        kept: &Kept<P>,
        piece: P,
        seen: Option<Seen>,
    ) -> Result<Wrote, Problem> {
        if kept.says_the_same_as(&piece) {
            return Ok(Wrote::There(kept.id));
        }
        if seen != Some(kept.seen()) {
            return self.put_beside(work, kept.id, piece);
        }
        let before = self.version(kept.id, kept.piece.clone().record(), Standing::Before, work);
        self.file.add(work, before)?;
        self.file.change(work, kept, piece)?;
        Ok(Wrote::There(kept.id))
    }

    fn put_beside<P: Versioned>(&self, work: &mut Work, of: Id, piece: P) -> Result<Wrote, Problem> {
        let is_it = |version: &Kept<Version>| {
            let says = P::of(&version.was).is_some_and(|was| was.says_the_same_as(&piece));
            version.of == of && version.standing == Standing::Beside && says
        };
        // A form that is sent twice is kept once.
        if let Some(version) = self.file.all::<Version>().iter().find(|version| is_it(version)) {
            return Ok(Wrote::Beside(version.id));
        }
        let beside = self.version(of, piece.record(), Standing::Beside, work);
        self.file.add(work, beside).map(Wrote::Beside)
    }

    /// Does something small to whatever stands there now.
    fn alter<P: Versioned>(
        &self,
        work: &mut Work,
        id: Id,
        alter: impl FnOnce(P) -> P,
    ) -> Result<Wrote, Problem> {
        let kept = self.file.piece::<P>(id)?;
        let seen = Some(kept.seen());
        self.write(work, &kept, alter(kept.piece.clone()), seen)
    }

    fn card(&self, work: &mut Work, card: DomainCard, seen: Option<Seen>) -> Result<Wrote, Problem> {
        let standing = self.file.all::<DomainCard>().into_iter().find(|kept| kept.domain == card.domain);
        let Some(kept) = standing else {
            // The client opens a domain; the guide writes it down when the client said so on a day (DOM-08).
            let may_open = self.by == By::Client || card.opened.told_on.is_some();
            return if may_open { self.add(work, card) } else { Err(Problem::Missing) };
        };
        let too_much = match self.by {
            By::Client => kept.too_much.said(Side::Client, card.too_much.client),
            By::Worker { .. } => kept.too_much.said(Side::Guide, card.too_much.guide),
        };
        let (opened, named) = (kept.opened.clone(), kept.named.clone());
        self.write(work, &kept, DomainCard { too_much, opened, named, ..card }, seen)
    }

    fn too_much(&self, work: &mut Work, id: Id, is_too_much: bool) -> Result<Wrote, Problem> {
        let side = match self.by {
            By::Client => Side::Client,
            By::Worker { .. } => Side::Guide,
        };
        let changed = work.day();
        self.alter(work, id, |card: DomainCard| DomainCard {
            too_much: card.too_much.said(side, is_too_much),
            changed,
            ..card
        })
    }

    /// An answer stands on a card that is open.
    fn answer(&self, work: &mut Work, answer: ScaleAnswer) -> Result<Wrote, Problem> {
        let is_open = self.file.all::<DomainCard>().iter().any(|card| card.domain == answer.domain);
        if is_open { self.add(work, answer) } else { Err(Problem::Missing) }
    }

    fn goal(&self, work: &mut Work, goal: Goal, seen: Seen) -> Result<Wrote, Problem> {
        let kept = self.file.piece::<Goal>(seen.record)?;
        let (day, ended) = (kept.day, kept.ended);
        self.write(work, &kept, Goal { day, ended, ..goal }, Some(seen))
    }

    fn end_goal(&self, work: &mut Work, id: Id, how: Option<GoalEnd>) -> Result<Wrote, Problem> {
        let on: Day = work.day();
        self.alter(work, id, |goal: Goal| Goal { ended: how.map(|how| GoalEnded { how, on }), ..goal })
    }

    fn move_goal(&self, work: &mut Work, id: Id, way: Move) -> Result<Wrote, Problem> {
        self.file.piece::<Goal>(id)?;
        let written: Vec<Id> = self.file.all::<Goal>().iter().map(|goal| goal.id).collect();
        let order = self.file.newest::<GoalOrder>().map(|kept| kept.piece).unwrap_or_default();
        self.file.put(work, order.moved(&written, id, way))?;
        Ok(Wrote::There(id))
    }

    fn step_towards(&self, step: &Action) -> Result<(), Problem> {
        self.file.piece::<Goal>(step.goal).map(|_| ())
    }

    fn new_step(&self, work: &mut Work, step: Action) -> Result<Wrote, Problem> {
        self.step_towards(&step)?;
        let since = Some(work.day());
        self.add(work, Action { since, ..step })
    }

    fn step(&self, work: &mut Work, step: Action, seen: Seen) -> Result<Wrote, Problem> {
        self.step_towards(&step)?;
        let kept = self.file.piece::<Action>(seen.record)?;
        let (done, since) = (kept.done, kept.since);
        self.write(work, &kept, Action { done, since, ..step }, Some(seen))
    }

    fn done(&self, work: &mut Work, id: Id, is_done: bool) -> Result<Wrote, Problem> {
        let today = work.day();
        self.alter(work, id, |step: Action| Action {
            done: is_done.then(|| step.done.unwrap_or(today)),
            ..step
        })
    }

    fn pick(&self, work: &mut Work, id: Id, pick: Pick) -> Result<Wrote, Problem> {
        let version = self.file.piece::<Version>(id)?;
        if version.standing != Standing::Beside {
            return Err(Problem::Missing);
        }
        let of = version.of;
        match pick {
            Pick::Leave => {
                let left = Version { standing: Standing::Left, ..version.piece.clone() };
                self.file.change(work, &version, left)?;
            }
            Pick::Take => {
                let standing = self.file.sheet(of)?;
                let was = standing.content.clone().ok_or(Problem::Missing)?;
                let before = self.version(of, was, Standing::Before, work);
                self.file.add(work, before)?;
                work.revise(&self.file.dossier, standing, &*version.was)?;
                work.erase(&self.file.dossier, id);
            }
        }
        Ok(Wrote::There(of))
    }
}

/// Erases a record of the plan with all that hangs on it: its versions, the steps of a goal, the answers on a card.
/// What is gone is gone in each version (promise 3).
pub(super) fn erase_whole(file: &CaseFile, work: &mut Work, record: Id) {
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
    for one in doomed {
        work.erase(&file.dossier, one);
    }
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

impl CaseFile {
    /// One record that was not erased, whatever its kind.
    fn sheet(&self, record: Id) -> Result<&Sheet<Record>, Problem> {
        self.sheets.iter().find(|sheet| sheet.id == record && sheet.content.is_some()).ok_or(Problem::Missing)
    }
}

/// The guide writes down how much the client wants: a plan, or only a question or two.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn change_track(acting: &Acting, case: Id, track: Track) -> Result<(), Problem> {
    let (mut file, mut work) = led(acting, case, people::Action::WriteCase).await?;
    file.case.track = track;
    file.keep_head(&mut work)?;
    acting.keep(work).await
}

/// The client says how much they want.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn change_own_track(visitor: &Visitor, track: Track) -> Result<(), Problem> {
    let (mut own, work) = own_acts::begin(visitor).await?;
    own.file.case.track = track;
    own_acts::finish(visitor, &own, work).await
}
