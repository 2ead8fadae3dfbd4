//! Reads and writes work plans and the employer list. [`board`] is for workers, [`own`] for the client,
//! [`employers`] for the list.

pub mod board;
pub mod employers;
pub mod own;

use crate::model::{Board, WorkPlan, WorkRecord};
use casework::book::Part;
use casework::model::PartHead;
use kit::Problem;
use people::{CircleKind, Fact, House, Work};
use store::sealed::Dossier;
use store::{Holder, Id};

/// The work part of a file that somebody may read now.
pub struct WorkPart {
    /// Its head.
    pub head: PartHead,
    /// What this room keeps in it.
    pub board: Board,
    dossier: Dossier,
}

impl WorkPart {
    fn of(part: Part) -> Result<WorkPart, Problem> {
        let board = Board::of(part.opened.sheets::<WorkRecord>()?);
        Ok(WorkPart { head: part.head, board, dossier: part.opened.dossier })
    }

    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    /// Writes the plan: anew where it stands, or for the first time, which counts.
    async fn put_plan(&self, house: &House, work: &mut Work, plan: WorkPlan) -> Result<(), Problem> {
        let record = WorkRecord::WorkPlan(plan);
        if let Some(before) = &self.board.plan {
            return work.revise(&self.dossier, &before.sheet(), &record);
        }
        work.append(&self.dossier, &record)?;
        let fact = Fact::now(work.now, "work-plan");
        let circle = house.standing_circle(self.dossier.organisation(), CircleKind::Statistics).await?;
        work.letter(Holder::Circle(circle.id), circle.public_key, &fact, None)
    }
}

/// A plan as it is filled in: who and when come with the writing.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// What the client would like to do.
    pub wish: String,
    /// Hours per week.
    pub hours: Option<u8>,
    /// A say in the hours.
    pub own_hours: bool,
    /// What the client keeps.
    pub keeps: String,
    /// Skills.
    pub skills: String,
    /// What makes it hard.
    pub hard: String,
    /// Courses.
    pub courses: String,
    /// The next step with a benefit.
    pub benefit: String,
    /// The next steps.
    pub steps: String,
    /// Where the client is.
    pub stage: crate::model::Stage,
}

impl Wishes {
    fn written(self, by: casework::model::By, at: store::Moment) -> WorkPlan {
        let Wishes { wish, hours, own_hours, keeps, skills, hard, courses, benefit, steps, stage } = self;
        WorkPlan { wish, hours, own_hours, keeps, skills, hard, courses, benefit, steps, stage, by, at }
    }
}
