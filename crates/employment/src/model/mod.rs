//! What a work plan and an employer are: plain types and rules, no I/O. Neither knows the other: a suggestion in a
//! plan carries the employer's alias and words, and nothing in an employer's dossier leads to a plan (H-09).

pub mod employer;
pub mod plan;
pub mod version;

pub use employer::{Check, Complaint, Contact, Employer, EmployerHead, EmployerRecord, Offer};
pub use plan::{Application, Board, Reply, Stage, Suggestion, WorkPlan, WorkRecord};
pub use version::{PlanVersion, Written};

/// Hours per week that a plan or an offer can name.
pub const HOURS_MAX: u8 = 60;
