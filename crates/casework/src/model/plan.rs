//! The plan and the journal: in the client's words, every field may stay empty, nothing is a score.

use super::By;
use super::codes::codes;
use super::head::Phase;
use super::retention::{EndReason, Towards};
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// What is needed today, in the client's own words; whatever was not said is empty (ACT-15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstNeeds {
    /// A roof tonight.
    pub roof: String,
    /// Food.
    pub food: String,
    /// Money; amounts are never asked.
    pub money: String,
    /// Safety.
    pub safety: String,
    /// How it feels: a sentence, never a number (DAT-09).
    pub mood: String,
    /// One person to trust, without a name (DOM-04).
    pub trusted_person: String,
    /// When it was written down.
    pub at: Moment,
}

codes! {
    /// What the client wants. No answer is better than another, and none is needed for help (SAF-01, H-14).
    ChoiceKind, "choice" {
        /// Only talk.
        OnlyTalk = "only-talk",
        /// Work more safely.
        SaferWork = "safer-work",
        /// Another job beside it.
        AnotherJobBeside = "another-job-beside",
        /// Leave.
        Leave = "leave",
        /// Not sure.
        Unsure = "unsure",
        /// Something else, in own words.
        OwnWords = "own-words",
    }
}

/// What the client chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Which.
    pub kind: ChoiceKind,
    /// In own words.
    pub words: String,
    /// When.
    pub at: Moment,
}

codes! {
    /// Ways to reach somebody.
    Way, "way" {
        /// In the conversation, by the return code.
        Conversation = "conversation",
        /// The client calls us.
        ClientCalls = "client-calls",
        /// We call.
        WeCall = "we-call",
        /// A message on the phone.
        Message = "message",
        /// Mail.
        Mail = "mail",
        /// Face to face, as agreed.
        InPerson = "in-person",
    }
}

/// How to reach the client safely; shown before each contact, erased when contact ends (DAT-32, ACT-26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContact {
    /// How.
    pub way: Way,
    /// On which days, at what hours.
    pub when: String,
    /// What to say when somebody else answers.
    pub if_another_answers: String,
}

/// How the client stays safe, in their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyPlan {
    /// The plan.
    pub text: String,
    /// When it was last written.
    pub at: Moment,
}

codes! {
    /// The nine life domains that a file has unless an organisation sets others (DOM-01…10).
    Domain, "domain" {
        /// Housing.
        Housing = "housing",
        /// Finances.
        Finances = "finances",
        /// Daytime activity.
        DaytimeActivity = "daytime-activity",
        /// Social functioning.
        Social = "social",
        /// Psychological functioning.
        Psychological = "psychological",
        /// Physical functioning.
        Physical = "physical",
        /// Practical functioning.
        Practical = "practical",
        /// Sexuality.
        Sexuality = "sexuality",
        /// Meaning in life.
        Meaning = "meaning",
    }
}

impl Domain {
    /// Whether the card stands in a part that only the lead and the client can open, and never goes into a copy
    /// (DOM-08).
    pub fn is_private(self) -> bool {
        self == Domain::Sexuality
    }
}

/// One life domain that the client opened. A closed domain does not exist (DAT-19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainCard {
    /// Which.
    pub domain: Domain,
    /// How it is now.
    pub situation: String,
    /// What the client wishes.
    pub wish: String,
    /// What makes it hard; never a diagnosis (DOM-15).
    pub hard: String,
    /// The next step.
    pub next_step: String,
    /// Who helps.
    pub helper: String,
    /// When to look again.
    pub review: Option<Day>,
    /// "Too much now": either of the two may say so (DOM-11).
    pub too_much: bool,
    /// When it was last written.
    pub changed: Day,
}

codes! {
    /// Kinds of goals: the client's, never the system's.
    GoalKind, "goal" {
        /// Work more safely.
        WorkMoreSafely = "work-more-safely",
        /// Set boundaries.
        SetBoundaries = "set-boundaries",
        /// Another job beside it.
        AnotherJobBeside = "another-job-beside",
        /// Stop.
        Stop = "stop",
        /// Not sure.
        Unsure = "unsure",
        /// In own words.
        OwnWords = "own-words",
    }
}

/// The code of a goal that was not said, in totals.
pub const GOAL_NOT_SAID: &str = "not-said";

/// What the client works towards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// In the client's words.
    pub text: String,
    /// Which kind.
    pub kind: GoalKind,
    /// Since when.
    pub day: Day,
}

/// A step towards a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Towards which goal.
    pub goal: Id,
    /// What.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// By when, if a day was named.
    pub day: Option<Day>,
    /// Done on this day.
    pub done: Option<Day>,
}

codes! {
    /// Whether the help fits the need (DOM-28).
    NeedFit, "fit" {
        /// It fits.
        Met = "met",
        /// Partly.
        Partly = "partly",
        /// Not.
        Not = "not",
    }
}

/// Looking back together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// What went better.
    pub better: String,
    /// What comes next.
    pub next: String,
    /// Whether the help fits, says the client.
    pub fit: NeedFit,
    /// When.
    pub at: Moment,
    /// Who wrote it down.
    pub by: By,
}

/// A step from one phase to another, forth or back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseChange {
    /// From.
    pub from: Phase,
    /// To.
    pub to: Phase,
    /// How the client calls it; "definitive" stands here only if the client picks that word (EXT-08).
    pub words: String,
    /// When.
    pub at: Moment,
    /// Who wrote it down.
    pub by: By,
}

/// Weeks between two check-ins, at most.
pub const RHYTHM_WEEKS_MAX: i64 = 26;

/// How often the client wants to be asked how it goes (EXT-23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// Weeks between two; 0 is never.
    pub weeks: u8,
    /// Whether we ask again after silence. If not, one silence ends the asking (H-16).
    pub keep_asking: bool,
}

impl Rhythm {
    /// When the next one is due after this day; none when the client wants none.
    pub fn after(&self, day: Day) -> Option<Day> {
        let days = i32::from(self.weeks) * 7;
        (days > 0).then(|| Day::from_number(day.number().saturating_add(days)))
    }

    /// When the next one is due after one was sent today and nobody answered yet.
    pub fn after_sending(&self, today: Day) -> Option<Day> {
        if self.keep_asking { self.after(today) } else { None }
    }
}

/// "How are you?" Not answering has no consequence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// When it was sent.
    pub sent_at: Moment,
    /// What came back.
    pub answer: Option<String>,
    /// Passed over: the next one was sent, and this one stayed silent.
    pub skipped: bool,
}

impl CheckIn {
    /// Whether an answer can still come.
    pub fn is_open(&self) -> bool {
        self.answer.is_none() && !self.skipped
    }
}

/// A line in the journal: what was seen and what was made of it stand apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What happened or was said.
    pub facts: String,
    /// What the writer made of it, marked as such.
    pub impressions: String,
    /// Who wrote it.
    pub by: By,
    /// When.
    pub at: Moment,
}

/// The client's own words beside another record (EXT-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addition {
    /// Beside which.
    pub about: Id,
    /// The words.
    pub text: String,
    /// When.
    pub at: Moment,
}

/// The file was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// What it was about in the end, says the client; none when not said.
    pub goal: Option<GoalKind>,
    /// A last word, if there is one.
    pub words: String,
    /// Why it ended, if somebody said.
    #[serde(default)]
    pub because: Option<EndReason>,
    /// Where the client goes on, if they said.
    #[serde(default)]
    pub towards: Option<Towards>,
    /// Who closed it.
    pub by: By,
    /// When.
    pub at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_silence_ends_the_asking_unless_the_client_wants_otherwise() {
        let today = Day::from_number(100);
        let quiet = Rhythm { weeks: 2, keep_asking: false };
        assert_eq!(quiet.after_sending(today), None);
        assert_eq!(quiet.after(today), Some(Day::from_number(114)));
        assert_eq!(Rhythm { keep_asking: true, ..quiet }.after_sending(today), Some(Day::from_number(114)));
        assert_eq!(Rhythm { weeks: 0, keep_asking: true }.after(today), None);
    }

    #[test]
    fn only_one_domain_is_private() {
        assert_eq!(Domain::ALL.iter().filter(|domain| domain.is_private()).count(), 1);
        assert_eq!(Domain::ALL.len(), 9);
    }
}
