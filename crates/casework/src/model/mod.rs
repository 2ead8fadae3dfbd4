//! What a case file is: plain types and rules, no I/O.
//!
//! A file is several dossiers (decision 0006). The core holds the plan; its circle has one seat, that of the lead.
//! Work, housing and what is protected are parts of their own, which the lead, one helper and the client can open.
//! Nobody's part says that another part exists.

pub mod agenda;
pub mod at_work;
pub mod began;
pub mod budget;
pub mod builder;
mod codes;
pub mod consent;
pub mod consent_rules;
pub mod copy;
pub mod domain;
mod erasable;
pub mod goals;
pub mod head;
pub mod heed;
pub mod journal;
pub mod kept;
mod not_again;
pub mod part;
pub mod plan;
pub mod practical;
pub mod prompts;
pub mod quiet;
pub mod record;
pub mod retention;
pub mod safety;
pub mod said;
pub mod shape;
pub mod shelter;
pub mod source;
pub mod start;
pub mod team;
pub mod told;
pub mod training;
pub mod transfer;
pub mod version;
pub mod way_round;

pub use agenda::{Ahead, Appointment, Came, Colleague, Look, LookAt, Task};
pub use began::{Began, BeganBy, BeganTold};
pub use builder::{Occasion, SlotWish, TeamRules};
pub use consent::{Category, Consent, Given, Second, SecondYes};
pub use domain::{Area, Domain, DomainCard, Side, TooMuch};
pub use goals::{Balance, Goal, GoalEnd, GoalEnded, GoalKind, GoalOrder, Move};
pub use head::{AnyHead, CaseHead, Ended, Head, Lead, Phase};
pub use journal::{Rating, Service, ServiceKind};
pub use not_again::NotAgain;
pub use part::{InContact, PartBeside, PartHead, PartKind, PartNote, PartRecord, PartWarning, Theme};
pub use plan::{
    Addition, CheckIn, Choice, ChoiceKind, Closure, FirstNeeds, NeedFit, Note, PhaseChange, Review,
    ReviewRhythm, Rhythm, SafeContact, SafetyPlan, Way,
};
pub use practical::{ListKind, ListShown, ReliefGiven, ReliefKind, Strength};
pub use quiet::Quiet;
pub use record::{By, Kept, Nothing, Piece, Record};
pub use retention::{Basis, EndReason, ErasureAsked, ErasureRefused, Exception, Ground, Towards};
pub use safety::Warning;
pub use shape::{AddedDomain, Scale, ScaleAnswer, Shape};
pub use shelter::{Shelter, Stay, VisitBooked};
pub use source::KnownSource;
pub use start::{CameBy, Question, QuestionKind, Rung, Source, Track};
pub use team::{
    GuideIs, GuideLike, GuideWish, Handover, HandoverPlan, Known, PartOpened, Slot, SlotCode, SlotProposal,
};
pub use told::{AgeBand, Gender, Lasted, Told};
pub use training::{Training, TrainingKind};
pub use transfer::Transfer;
pub use version::{Seen, Standing, Version, Versioned};
pub use way_round::{Barrier, WayEnd, WayRound};
