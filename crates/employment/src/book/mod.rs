//! Reads and writes work plans and the employer list. [`board`] is for workers, [`own`] for the client,
//! [`employers`] for the list.

pub mod board;
pub mod employers;
pub mod own;
mod versions;

pub use versions::Stands;

use crate::model::{Board, WorkPlan, WorkRecord};
use casework::book::Part;
use casework::model::PartHead;
use kit::Problem;
use store::Id;
use store::sealed::Dossier;

/// The work part of a file that somebody may read now.
pub struct WorkPart {
    /// Its head.
    pub head: PartHead,
    /// What this room keeps in it.
    pub board: Board,
    dossier: Dossier,
    /// How many sheets lie in it, what was erased among them: more with each that is written.
    sheets: usize,
}

impl WorkPart {
    fn of(part: Part) -> Result<WorkPart, Problem> {
        let sheets = part.opened.sheets::<WorkRecord>()?;
        let count = sheets.len();
        Ok(WorkPart {
            head: part.head,
            board: Board::of(sheets),
            dossier: part.opened.dossier,
            sheets: count,
        })
    }

    /// Its id.
    pub fn id(&self) -> Id {
        self.dossier.id()
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
