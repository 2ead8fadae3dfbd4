//! One of the two who write a plan, writing: what stands there is kept as a version, or what is written is kept beside it.

use super::file::CaseFile;
use super::together::{Pick, Wrote};
use crate::model::plan::Action;
use crate::model::{
    By, DomainCard, Goal, GoalEnd, GoalEnded, GoalOrder, Kept, Move, Piece, Record, ScaleAnswer, Seen, Side,
    Standing, Version, Versioned, WayRound,
};
use kit::Problem;
use people::Work;
use store::sealed::Sheet;
use store::{Day, Id};

/// One of the two, writing in a file.
pub(super) struct Pen<'a> {
    pub(super) file: &'a CaseFile,
    pub(super) by: By,
}

impl Pen<'_> {
    pub(super) fn add(&self, work: &mut Work, piece: impl Piece) -> Result<Wrote, Problem> {
        self.file.add(work, piece).map(Wrote::There)
    }

    /// Writes the one record of its kind, or begins it. What the writer saw and was erased since does not come back by itself:
    /// then there is nothing to write.
    pub(super) fn one_of_its_kind<P: Versioned>(
        &self,
        work: &mut Work,
        piece: P,
        seen: Option<Seen>,
    ) -> Result<Wrote, Problem> {
        if seen.is_some_and(|seen| self.file.piece::<P>(seen.record).is_err()) {
            return Err(Problem::Missing);
        }
        match self.file.newest::<P>() {
            Some(kept) => self.write(work, &kept, piece, seen),
            None => self.add(work, piece),
        }
    }

    fn version(&self, of: Id, was: Record, standing: Standing, work: &Work) -> Version {
        Version { of, was: Box::new(was), standing, at: work.now, by: self.by.clone() }
    }

    /// Writes on top of what was seen, or beside what was not.
    pub(super) fn write<P: Versioned>(
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

    pub(super) fn card(
        &self,
        work: &mut Work,
        card: DomainCard,
        seen: Option<Seen>,
    ) -> Result<Wrote, Problem> {
        let standing = self.file.all::<DomainCard>().into_iter().find(|kept| kept.domain == card.domain);
        let Some(kept) = standing else {
            // The client opens a domain; the guide writes it down when the client said so on a day (DOM-08).
            let may_open = self.by == By::Client || card.opened.told_on.is_some();
            return if may_open { self.add(work, card) } else { Err(Problem::Missing) };
        };
        let too_much = kept.too_much.said(self.side(), card.too_much.by(self.side()));
        let (opened, named) = (kept.opened.clone(), kept.named.clone());
        self.write(work, &kept, DomainCard { too_much, opened, named, ..card }, seen)
    }

    pub(super) fn too_much(&self, work: &mut Work, id: Id, is_too_much: bool) -> Result<Wrote, Problem> {
        let (side, changed) = (self.side(), work.day());
        self.alter(work, id, |card: DomainCard| DomainCard {
            too_much: card.too_much.said(side, is_too_much),
            changed,
            ..card
        })
    }

    fn side(&self) -> Side {
        match self.by {
            By::Client => Side::Client,
            By::Worker { .. } => Side::Guide,
        }
    }

    /// No way ends with a no alone, and only the client says that they stop (EXT-17).
    pub(super) fn new_way(&self, work: &mut Work, way: WayRound) -> Result<Wrote, Problem> {
        if !way.can_be_written_by(self.side(), None) {
            return Err(Problem::Conflict);
        }
        self.add(work, WayRound { by: Some(self.by.clone()), ..way })
    }

    pub(super) fn way(
        &self,
        work: &mut Work,
        id: Id,
        way: WayRound,
        seen: Option<Seen>,
    ) -> Result<Wrote, Problem> {
        let kept = self.file.piece::<WayRound>(id)?;
        if !way.can_be_written_by(self.side(), kept.how) {
            return Err(Problem::Conflict);
        }
        self.write(work, &kept, WayRound { by: Some(self.by.clone()), ..way }, seen)
    }

    /// An answer stands on a card that is open.
    pub(super) fn answer(&self, work: &mut Work, answer: ScaleAnswer) -> Result<Wrote, Problem> {
        let is_open = self.file.all::<DomainCard>().iter().any(|card| card.domain == answer.domain);
        if is_open { self.add(work, answer) } else { Err(Problem::Missing) }
    }

    pub(super) fn goal(&self, work: &mut Work, goal: Goal, seen: Seen) -> Result<Wrote, Problem> {
        let kept = self.file.piece::<Goal>(seen.record)?;
        let (day, ended) = (kept.day, kept.ended);
        self.write(work, &kept, Goal { day, ended, ..goal }, Some(seen))
    }

    pub(super) fn end_goal(&self, work: &mut Work, id: Id, how: Option<GoalEnd>) -> Result<Wrote, Problem> {
        let on: Day = work.day();
        self.alter(work, id, |goal: Goal| Goal { ended: how.map(|how| GoalEnded { how, on }), ..goal })
    }

    pub(super) fn move_goal(&self, work: &mut Work, id: Id, way: Move) -> Result<Wrote, Problem> {
        self.file.piece::<Goal>(id)?;
        let written: Vec<Id> = self.file.all::<Goal>().iter().map(|goal| goal.id).collect();
        let order = self.file.newest::<GoalOrder>().map(|kept| kept.piece).unwrap_or_default();
        self.file.put(work, order.moved(&written, id, way))?;
        Ok(Wrote::There(id))
    }

    fn step_towards(&self, step: &Action) -> Result<(), Problem> {
        self.file.piece::<Goal>(step.goal).map(|_| ())
    }

    pub(super) fn new_step(&self, work: &mut Work, step: Action) -> Result<Wrote, Problem> {
        self.step_towards(&step)?;
        let since = Some(work.day());
        self.add(work, Action { since, ..step })
    }

    pub(super) fn step(&self, work: &mut Work, step: Action, seen: Seen) -> Result<Wrote, Problem> {
        self.step_towards(&step)?;
        let kept = self.file.piece::<Action>(seen.record)?;
        let (done, since) = (kept.done, kept.since);
        self.write(work, &kept, Action { done, since, ..step }, Some(seen))
    }

    pub(super) fn done(&self, work: &mut Work, id: Id, is_done: bool) -> Result<Wrote, Problem> {
        let today = work.day();
        self.alter(work, id, |step: Action| Action {
            done: is_done.then(|| step.done.unwrap_or(today)),
            ..step
        })
    }

    pub(super) fn pick(&self, work: &mut Work, id: Id, pick: Pick) -> Result<Wrote, Problem> {
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
                // It stands there now: nothing was erased.
                self.file.clear(work, &version)?;
            }
        }
        Ok(Wrote::There(of))
    }
}

impl CaseFile {
    /// One record that was not erased, whatever its kind.
    fn sheet(&self, record: Id) -> Result<&Sheet<Record>, Problem> {
        self.sheets.iter().find(|sheet| sheet.id == record && sheet.content.is_some()).ok_or(Problem::Missing)
    }
}
