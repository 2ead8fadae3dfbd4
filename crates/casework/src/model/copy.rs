//! A copy to take along that another program can read (GDPR article 20): JSON by a schema that goes with it
//! (`schema/own-copy.schema.json`). It holds what the printed copy holds; where each kind of record goes, or why it does
//! not, is one list in [`book::copy`](crate::book::own_copy). What only two people read, the protected part and the roles of
//! helpers are not in it (DOM-08, ACT-04); no id of ours is in it either.

use serde::Serialize;

/// What the schema is called; a change of the form gets another number.
pub const SCHEMA: &str = "luwte-own-copy-3";
/// The schema itself.
pub const SCHEMA_TEXT: &str = include_str!("../../schema/own-copy.schema.json");

/// A day: `2026-11-22`.
pub type IsoDay = String;

/// The copy.
#[derive(Debug, Serialize)]
pub struct OwnCopy {
    /// Name of the schema.
    pub schema: &'static str,
    /// The day on which the copy was made.
    pub made_on: IsoDay,
    /// The name that the person chose, or was given.
    pub pseudonym: String,
    /// Code of the phase.
    pub phase: &'static str,
    /// Code of how much they want: a plan, or a question or two.
    pub track: &'static str,
    /// Code of the ground on which help is given.
    pub ground: &'static str,
    /// Since when there is a plan.
    pub since: IsoDay,
    /// Who helps, without their roles.
    pub helpers: Vec<Helper>,
    /// Texts that stand by themselves.
    pub said: Vec<Said>,
    /// Goals in their order.
    pub goals: Vec<GoalCopy>,
    /// Open life domains.
    pub domains: Vec<DomainCopy>,
    /// Practical questions, and what came of them.
    pub questions: Vec<QuestionCopy>,
    /// What was answered on a scale.
    pub answers: Vec<AnswerCopy>,
    /// Appointments, those of the parts among them.
    pub appointments: Vec<AppointmentCopy>,
    /// What helpers do, in the parts as well.
    pub tasks: Vec<TaskCopy>,
    /// What was asked for and given.
    pub services: Vec<ServiceCopy>,
    /// What was said at a moment.
    pub moments: Vec<MomentCopy>,
    /// Who may know what.
    pub consents: Vec<ConsentCopy>,
    /// Who looked or wrote.
    pub looked: Vec<LookedCopy>,
}

/// Somebody who helps.
#[derive(Debug, Serialize)]
pub struct Helper {
    /// Their name.
    pub name: String,
    /// No longer since this day.
    pub ended: Option<IsoDay>,
}

/// A text that stands by itself.
#[derive(Debug, Serialize)]
pub struct Said {
    /// What it is about: a code.
    pub about: &'static str,
    /// What it says.
    pub text: String,
}

/// A goal.
#[derive(Debug, Serialize)]
pub struct GoalCopy {
    /// In the person's words.
    pub text: String,
    /// Code of its kind.
    pub kind: &'static str,
    /// Since when.
    pub since: IsoDay,
    /// Code of how it came to its end.
    pub ended: Option<&'static str>,
    /// The steps towards it.
    pub steps: Vec<StepCopy>,
}

/// A step.
#[derive(Debug, Serialize)]
pub struct StepCopy {
    /// What.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub day: Option<IsoDay>,
    /// Done on this day.
    pub done: Option<IsoDay>,
}

/// A life domain.
#[derive(Debug, Serialize)]
pub struct DomainCopy {
    /// Its code, or the name that the organisation gave it.
    pub domain: String,
    /// How it is now.
    pub situation: String,
    /// The wish.
    pub wish: String,
    /// What makes it hard.
    pub hard: String,
    /// The next step.
    pub next_step: String,
    /// Who helps.
    pub helper: String,
    /// Whether one of the two says "too much now".
    pub too_much: bool,
    /// When to look again.
    pub review: Option<IsoDay>,
    /// When it was last written.
    pub changed: IsoDay,
}

/// A practical question.
#[derive(Debug, Serialize)]
pub struct QuestionCopy {
    /// Code of its kind.
    pub kind: &'static str,
    /// In the person's words.
    pub words: String,
    /// What came of it.
    pub answer: String,
    /// When it was asked.
    pub on: IsoDay,
    /// Finished on this day.
    pub done: Option<IsoDay>,
}

/// An answer on a scale.
#[derive(Debug, Serialize)]
pub struct AnswerCopy {
    /// Name of the instrument.
    pub instrument: String,
    /// About which life domain: as in [`DomainCopy`].
    pub domain: String,
    /// What the answer means.
    pub means: String,
    /// When.
    pub on: IsoDay,
}

/// An appointment.
#[derive(Debug, Serialize)]
pub struct AppointmentCopy {
    /// On which day.
    pub on: IsoDay,
    /// From what time: `13:05`.
    pub from: String,
    /// Until what time.
    pub until: String,
    /// With whom.
    pub with: String,
    /// Code of how they meet.
    pub way: &'static str,
    /// Where.
    pub place: String,
    /// What about.
    pub text: String,
    /// Code of what became of it.
    pub came: Option<&'static str>,
}

/// Something that a helper does.
#[derive(Debug, Serialize)]
pub struct TaskCopy {
    /// What.
    pub text: String,
    /// Who does it.
    pub of: String,
    /// By when.
    pub due: IsoDay,
    /// Done on this day.
    pub done: Option<IsoDay>,
}

/// Something that was asked for.
#[derive(Debug, Serialize)]
pub struct ServiceCopy {
    /// Code of its kind.
    pub kind: &'static str,
    /// Code of the life domain that it is about, if somebody said.
    pub domain: Option<&'static str>,
    /// In the person's words.
    pub words: String,
    /// Asked on this day.
    pub asked: IsoDay,
    /// Given on this day.
    pub given: Option<IsoDay>,
    /// Who gave it.
    pub giver: String,
    /// Code of whether it fitted, where the person lets it be read.
    pub fit: Option<&'static str>,
    /// Why.
    pub fit_words: String,
}

/// Something that was said at a moment: a note, looking back, a phase, "how are you?".
#[derive(Debug, Serialize)]
pub struct MomentCopy {
    /// What it was: a code.
    pub what: &'static str,
    /// On this day.
    pub on: IsoDay,
    /// Who wrote it; nobody for the person themselves.
    pub by: Option<String>,
    /// What it says.
    pub text: String,
}

/// A yes.
#[derive(Debug, Serialize)]
pub struct ConsentCopy {
    /// To whom.
    pub recipient: String,
    /// Code of what; none for a seat in the team, whose role would follow from it.
    pub category: Option<&'static str>,
    /// What for; empty for a seat in the team.
    pub purpose: String,
    /// Its last day.
    pub until: IsoDay,
    /// Taken back on this day.
    pub withdrawn: Option<IsoDay>,
}

/// Somebody who looked or wrote.
#[derive(Debug, Serialize)]
pub struct LookedCopy {
    /// Their name.
    pub name: String,
    /// Code of what they did.
    pub did: &'static str,
    /// On this day.
    pub on: IsoDay,
    /// The stated reason, in an emergency.
    pub reason: Option<String>,
}
