//! The plan and the journal: in the client's words, every field may stay empty, nothing is a score. Goals and life
//! domains stand in files of their own.

use super::By;
use super::codes::codes;
pub use super::goals::Action;
use super::goals::GoalKind;
use super::head::Phase;
use super::retention::{EndReason, Towards};
use contact::model::{Refused, WeekDay, safe};
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
    /// Nothing was said.
    pub fn unsaid(at: Moment) -> FirstNeeds {
        let [roof, food, money, safety, mood, trusted_person] = std::array::from_fn(|_| String::new());
        FirstNeeds { roof, food, money, safety, mood, trusted_person, at }
    }

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

impl Way {
    /// Ways to meet about a part as long as the client said nothing of how to reach them: those by which nobody of us
    /// reaches out (ACT-26).
    pub const IN_A_PART: [Way; 2] = [Way::InPerson, Way::ClientCalls];

    /// Whether the client is reached by it outside their own pages: something rings, or lies there for others to see.
    pub fn reaches_out(self) -> bool {
        matches!(self, Way::WeCall | Way::Message | Way::Mail)
    }
}

/// How to reach the client safely; shown before each contact, erased when contact ends (DAT-32, ACT-26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContact {
    /// How.
    pub way: Way,
    /// What else there is to say about when, in words.
    pub when: String,
    /// What to say when somebody else answers.
    pub if_another_answers: String,
    /// The days; none means any day.
    #[serde(default)]
    pub days: Vec<WeekDay>,
    /// From which hour until which, Dutch time; over midnight when the second is the smaller; none means any hour.
    #[serde(default)]
    pub hours: Option<(u8, u8)>,
}

impl SafeContact {
    /// This way, on any day, at any hour.
    pub fn by(way: Way) -> SafeContact {
        SafeContact {
            way,
            when: String::new(),
            if_another_answers: String::new(),
            days: Vec::new(),
            hours: None,
        }
    }

    /// Whether the client may be reached so then. Whatever does not reach out is always safe.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn allows(&self, way: Way, at: Moment) -> Result<(), Refused> {
        let hours = safe::SafeContact { days: self.days.clone(), hours: self.hours, ..Default::default() };
        match way.reaches_out() {
            false => Ok(()),
            true if way != self.way => Err(Refused::Way),
            true if !hours.is_open(at) => Err(Refused::Time),
            true => Ok(()),
        }
    }
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

    #[test]
    fn a_rule_holds_whoever_reaches_out_to_its_way_its_days_and_its_hours() {
        let rule = SafeContact {
            days: vec![WeekDay::Monday],
            hours: Some((19, 21)),
            ..SafeContact::by(Way::WeCall)
        };
        let on = |day: &str, hour: u16| kit::when::at(kit::when::parse_day(day).unwrap(), hour * 60);
        assert_eq!(rule.allows(Way::WeCall, on("2026-11-23", 20)), Ok(()));
        assert_eq!(rule.allows(Way::WeCall, on("2026-11-23", 21)), Err(Refused::Time));
        assert_eq!(rule.allows(Way::WeCall, on("2026-11-24", 20)), Err(Refused::Time));
        assert_eq!(rule.allows(Way::Message, on("2026-11-23", 20)), Err(Refused::Way));
        for safe in [Way::InPerson, Way::ClientCalls, Way::Conversation] {
            assert_eq!(rule.allows(safe, on("2026-11-24", 3)), Ok(()), "{safe:?}");
        }
        let old = r#"{"way":"we-call","when":"avond","if_another_answers":""}"#;
        let old: SafeContact = serde_json::from_str(old).unwrap();
        assert_eq!(
            old.allows(Way::WeCall, on("2026-11-24", 3)),
            Ok(()),
            "what was written before has no hours"
        );
    }

    #[test]
    fn one_silence_ends_the_asking_unless_the_client_wants_otherwise() {
        let today = Day::from_number(100);
        let quiet = Rhythm { weeks: 2, keep_asking: false };
        assert_eq!(quiet.after_sending(today), None);
        assert_eq!(quiet.after(today), Some(Day::from_number(114)));
        assert_eq!(Rhythm { keep_asking: true, ..quiet }.after_sending(today), Some(Day::from_number(114)));
        assert_eq!(Rhythm { weeks: 0, keep_asking: true }.after(today), None);
    }
}
