//! The plan and the journal: in the client's words, every field may stay empty, nothing is a score.

use super::By;
use super::codes::codes;
use super::domain::Area;
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

impl FirstNeeds {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        let FirstNeeds { roof, food, money, safety, mood, trusted_person, at: _ } = self;
        [roof, food, money, safety, mood, trusted_person].iter().all(|text| text.is_empty())
    }
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
    /// The life domain it belongs to, if it belongs to one (DOM-21).
    #[serde(default)]
    pub domain: Option<Area>,
    /// No longer worked on, and how that came.
    #[serde(default)]
    pub ended: Option<GoalEnded>,
}

impl Goal {
    /// A goal that is worked on from this day.
    pub fn new(text: String, kind: GoalKind, day: Day) -> Goal {
        Goal { text, kind, day, domain: None, ended: None }
    }
}

codes! {
    /// How a goal came to its end. None of them is a failure, and there is no code for one.
    GoalEnd, "goal-end" {
        /// It worked out.
        Reached = "reached",
        /// It became something else.
        Changed = "changed",
        /// It does not matter any more.
        LetGo = "let-go",
    }
}

/// When and how a goal came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalEnded {
    /// How.
    pub how: GoalEnd,
    /// On this day.
    pub on: Day,
}

/// The order in which goals are worked on, whatever their domain: first a roof, then income (DOM-21). A goal that is
/// not named comes after those that are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalOrder {
    /// The first one first.
    pub goals: Vec<Id>,
}

/// Which way a goal moves in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Before the one that stands before it.
    Earlier,
    /// After the one that stands after it.
    Later,
}

impl GoalOrder {
    /// All goals in their order: those that are named as they are named, then the others as they were written.
    pub fn of(&self, written: &[Id]) -> Vec<Id> {
        let named = self.goals.iter().filter(|goal| written.contains(goal));
        let others = written.iter().filter(|goal| !self.goals.contains(goal));
        named.chain(others).copied().collect()
    }

    /// The order after one goal moved by one place; at an end it stays where it is.
    #[must_use]
    pub fn moved(&self, written: &[Id], goal: Id, way: Move) -> GoalOrder {
        let mut goals = self.of(written);
        if let Some(at) = goals.iter().position(|one| *one == goal) {
            let to = match way {
                Move::Earlier => at.saturating_sub(1),
                Move::Later => (at + 1).min(goals.len() - 1),
            };
            goals.swap(at, to);
        }
        GoalOrder { goals }
    }
}

/// What somebody wants to keep beside what they want to change (PRO-06). What was good stays good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// What I want to keep.
    pub keep: String,
    /// What I want to change.
    pub change: String,
    /// What it should make possible (PRO-07).
    pub possible: String,
    /// When it was last written.
    pub at: Moment,
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
    /// Written down on this day.
    #[serde(default)]
    pub since: Option<Day>,
}

impl Action {
    /// A step that is not done yet.
    pub fn new(goal: Id, text: String, owner: String, day: Option<Day>) -> Action {
        Action { goal, text, owner, day, done: None, since: None }
    }
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

/// Weeks between two times of looking back, at most.
pub const REVIEW_WEEKS_MAX: i64 = 26;

/// How often the two look back together, as they agreed (EXT-06: a rhythm, and no end date).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewRhythm {
    /// Weeks between two; 0 is: each time they see.
    pub weeks: u8,
}

impl ReviewRhythm {
    /// The next time after this day; none when the two see each time.
    pub fn after(self, day: Day) -> Option<Day> {
        after_weeks(self.weeks, day)
    }
}

/// So many weeks after a day; none for 0 weeks.
fn after_weeks(weeks: u8, day: Day) -> Option<Day> {
    let days = i32::from(weeks) * 7;
    (days > 0).then(|| Day::from_number(day.number().saturating_add(days)))
}

/// A step from one phase to another, forth or back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseChange {
    /// From.
    pub from: Phase,
    /// To.
    pub to: Phase,
    /// How the client calls it.
    pub words: String,
    /// "For good": only the client can say so, on their own page, and may take it back without a reason (EXT-08).
    #[serde(default)]
    pub for_good: bool,
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
        after_weeks(self.weeks, day)
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
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn one_silence_ends_the_asking_unless_the_client_wants_otherwise() {
        let today = Day::from_number(100);
        let quiet = Rhythm { weeks: 2, keep_asking: false };
        assert_eq!(quiet.after_sending(today), None);
        assert_eq!(quiet.after(today), Some(Day::from_number(114)));
        assert_eq!(Rhythm { keep_asking: true, ..quiet }.after_sending(today), Some(Day::from_number(114)));
        assert_eq!(Rhythm { weeks: 0, keep_asking: true }.after(today), None);
    }

    fn ids(numbers: &[u8]) -> Vec<Id> {
        numbers.iter().map(|number| Id::from_bytes([*number; 16])).collect()
    }

    proptest! {
        /// Moving goals about loses none and doubles none, whatever stood in the order before.
        #[test]
        fn the_order_of_goals_holds_each_goal_once(
            named in prop::collection::vec(0_u8..9, 0..9),
            count in 1_u8..9,
            moves in prop::collection::vec((0_u8..9, any::<bool>()), 0..20),
        ) {
            let written = ids(&(0..count).collect::<Vec<_>>());
            let mut named = ids(&named);
            named.dedup();
            let unique: BTreeSet<Id> = named.iter().copied().collect();
            let mut order = GoalOrder { goals: unique.into_iter().collect() };
            for (goal, earlier) in moves {
                let way = if earlier { Move::Earlier } else { Move::Later };
                order = order.moved(&written, Id::from_bytes([goal; 16]), way);
            }
            let mut all = order.of(&written);
            all.sort();
            prop_assert_eq!(all, written);
        }
    }

    #[test]
    fn a_goal_moves_by_one_place_and_stays_at_the_ends() {
        let written = ids(&[1, 2, 3]);
        let order = GoalOrder::default();
        assert_eq!(order.moved(&written, written[2], Move::Earlier).goals, ids(&[1, 3, 2]));
        assert_eq!(order.moved(&written, written[2], Move::Later).goals, written);
        assert_eq!(order.moved(&written, written[0], Move::Earlier).goals, written);
    }
}
