//! Client and job coach write one plan: what somebody wrote is never lost (decision 0032). Each tries again when the other
//! writes at the very same moment.

use super::WorkPart;
use crate::model::{PlanVersion, WorkPlan, WorkRecord, Written};
use casework::book::Pick;
use casework::model::{Seen, Standing};
use kit::Problem;
use people::{CircleKind, Fact, House, Work};
use store::{Holder, Id};

/// Seconds in which two who begin a plan are at one moment.
const MOMENT_SECONDS: i64 = 60;

/// Where something is that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// It is the plan.
    There,
    /// It lies beside it, until somebody chooses.
    Beside,
    /// Nowhere: what the writer saw was erased by the client since.
    Gone,
}

impl WorkPart {
    /// Writes the plan: anew where the writer saw what stands there, beside it where they did not, or for the first time,
    /// which counts.
    pub(super) async fn write(
        &self,
        house: &House,
        work: &mut Work,
        plan: WorkPlan,
        seen: Option<Seen>,
    ) -> Result<Stands, Problem> {
        let standing = self.board.plan.as_ref();
        match (Written::of(&plan, seen, standing, &self.board.versions), standing) {
            (Written::Over, Some(kept)) => {
                self.keep_version(work, kept.piece.clone(), Standing::Before)?;
                work.revise(&self.dossier, &kept.sheet(), &WorkRecord::WorkPlan(plan))?;
            }
            (Written::Beside, _) => {
                self.keep_version(work, plan, Standing::Beside)?;
                return Ok(Stands::Beside);
            }
            (Written::Gone, _) => return Ok(Stands::Gone),
            (Written::Nothing, Some(kept)) if !kept.says_the_same_as(&plan) => return Ok(Stands::Beside),
            (Written::Nothing, _) => {}
            (Written::First | Written::Over, _) => self.begin(house, work, plan).await?,
        }
        Ok(Stands::There)
    }

    async fn begin(&self, house: &House, work: &mut Work, plan: WorkPlan) -> Result<(), Problem> {
        // Two who begin at one moment meet here: the second finds a plan when it tries again. Whoever erased a plan begins
        // anew at once: the part holds more by then.
        let claim = house.pepper.blind("first work plan", &[self.id().bytes(), &self.sheets.to_be_bytes()]);
        let now = work.now;
        work.unit.at(now).mark(claim, now.plus_seconds(MOMENT_SECONDS));
        work.append(&self.dossier, &WorkRecord::WorkPlan(plan))?;
        let fact = Fact::now(now, "work-plan");
        let circle = house.standing_circle(self.dossier.organisation(), CircleKind::Statistics).await?;
        work.letter(Holder::Circle(circle.id), circle.public_key, &fact, None)
    }

    fn keep_version(&self, work: &mut Work, was: WorkPlan, standing: Standing) -> Result<(), Problem> {
        let version = PlanVersion { was, standing };
        work.append(&self.dossier, &WorkRecord::WorkPlanVersion(version)).map(drop)
    }

    /// Chooses between the plan and what was written at the same time.
    pub(super) fn pick(&self, work: &mut Work, version: Id, pick: Pick) -> Result<(), Problem> {
        let version =
            self.board.version(version).filter(|version| version.is_open()).ok_or(Problem::Missing)?;
        match pick {
            Pick::Leave => {
                let left = PlanVersion { standing: Standing::Left, ..version.piece.clone() };
                work.revise(&self.dossier, &version.sheet(), &WorkRecord::WorkPlanVersion(left))
            }
            Pick::Take => {
                let kept = self.board.plan.as_ref().ok_or(Problem::Missing)?;
                self.keep_version(work, kept.piece.clone(), Standing::Before)?;
                work.erase(&self.dossier, version.id);
                work.revise(&self.dossier, &kept.sheet(), &WorkRecord::WorkPlan(version.was.clone()))
            }
        }
    }

    /// Erases what the plan said before and what lay beside it; what it says now stays.
    pub(super) fn erase_versions(&self, work: &mut Work) {
        for version in &self.board.versions {
            work.erase(&self.dossier, version.id);
        }
    }

    /// Erases a suggestion or an application, or the plan with all its versions.
    pub(super) fn erase(&self, work: &mut Work, record: Id) -> Result<(), Problem> {
        let plan = self.board.plan.as_ref().filter(|plan| plan.id == record);
        if plan.is_none()
            && self.board.suggestion(record).is_none()
            && self.board.application(record).is_none()
        {
            return Err(Problem::Missing);
        }
        if let Some(plan) = plan {
            self.erase_versions(work);
            // Whoever writes at this moment keeps what it said before: the erasure meets that and tries again, so that no
            // version is left behind.
            work.revise(&self.dossier, &plan.sheet(), &WorkRecord::WorkPlan(plan.piece.clone()))?;
        }
        work.erase(&self.dossier, record);
        Ok(())
    }
}
