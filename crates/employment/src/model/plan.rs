//! The work plan: wishes and words of the client. No work history, no barrier in codes (LAB-02 to LAB-04), no
//! word about what an employer would not ask of anybody else.

use super::EmployerHead;
use super::version::PlanVersion;
use casework::model::{By, Kept};
use serde::{Deserialize, Serialize};
use store::sealed::Sheet;
use store::{Day, Id, Moment};

/// Where somebody is on the way to other work or activity (LAB-06). Both directions are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// What would I like?
    Wish,
    /// Getting ready: a course, a letter, a form.
    Prepare,
    /// Applying.
    Apply,
    /// Trying out.
    TryOut,
    /// At work.
    Work,
    /// Keeping it.
    Keep,
}

impl Stage {
    /// All, in the order of the board.
    pub const ALL: [Stage; 6] =
        [Stage::Wish, Stage::Prepare, Stage::Apply, Stage::TryOut, Stage::Work, Stage::Keep];

    /// The code in forms.
    pub fn code(self) -> &'static str {
        match self {
            Stage::Wish => "wish",
            Stage::Prepare => "prepare",
            Stage::Apply => "apply",
            Stage::TryOut => "try-out",
            Stage::Work => "work",
            Stage::Keep => "keep",
        }
    }

    /// Key of its name.
    pub fn text_key(self) -> String {
        format!("casework-at-work-stage-{}", self.code())
    }

    /// How it stands on the board while somebody is at `now`: `done`, `now` or `later`.
    pub fn beside(self, now: Stage) -> &'static str {
        let place = |stage| Stage::ALL.iter().position(|other| *other == stage);
        match place(self).cmp(&place(now)) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "later",
        }
    }
}

/// The plan itself. Everything in the client's words, and everything may stay empty but the wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkPlan {
    /// What the client would like to do.
    pub wish: String,
    /// Hours per week that the client wants, at most [`HOURS_MAX`](super::HOURS_MAX).
    pub hours: Option<u8>,
    /// The client wants a say in the hours (LAB-08).
    pub own_hours: bool,
    /// What the client keeps beside it, such as a few free days or other work.
    pub keeps: String,
    /// Skills in neutral words; the client decides which go on paper (EXT-07).
    pub skills: String,
    /// What makes it hard, and the help that is wanted with it (DOM-15).
    pub hard: String,
    /// Courses or training.
    pub courses: String,
    /// The next step with the form for a benefit (DOM-19).
    pub benefit: String,
    /// The next three steps, each with a day.
    pub steps: String,
    /// Where the client is.
    pub stage: Stage,
    /// Who wrote it last.
    pub by: By,
    /// When.
    pub at: Moment,
}

impl WorkPlan {
    /// Whether two say the same, whoever wrote them and whenever.
    pub fn says_the_same_as(&self, other: &WorkPlan) -> bool {
        *self == WorkPlan { by: self.by.clone(), at: self.at, ..other.clone() }
    }
}

/// What the client says to a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// Yes, I want to know more.
    Yes,
    /// No; no reason is asked.
    No,
}

impl Reply {
    /// Value and reply, as a form reads them.
    pub const AMONG: [(&'static str, Reply); 2] = [("ja", Reply::Yes), ("nee", Reply::No)];
}

/// An employer that might fit; the client sees it first (LAB-08).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The employer's alias.
    pub alias: String,
    /// Its branch, as the list says it.
    pub branch: String,
    /// What it offers, as the list says it.
    pub offers: String,
    /// Why it might fit.
    pub why: String,
    /// What the client says.
    pub reply: Option<Reply>,
    /// Name of the job coach.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// An ordinary application (LAB-12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// For what.
    pub what: String,
    /// The day it went out.
    pub day: Day,
    /// What came of it, told by the client; empty as long as nothing is known.
    pub outcome: String,
    /// Name of the job coach who wrote it down; empty in what was written before that was kept.
    #[serde(default)]
    pub by: String,
}

/// What this room keeps in the work part of a file. The room of the file itself keeps notes there too; each passes
/// over what is the other's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum WorkRecord {
    /// The plan.
    WorkPlan(WorkPlan),
    /// Another version of it.
    WorkPlanVersion(PlanVersion),
    /// A suggestion.
    Suggestion(Suggestion),
    /// An application.
    Application(Application),
    /// A record of another room.
    #[serde(other)]
    Other,
}

/// The work part of a file as this room reads it.
#[derive(Debug, Clone, Default)]
pub struct Board {
    /// The plan, if there is one.
    pub plan: Option<Kept<WorkPlan>>,
    /// What it said before, and what was written at the same time, the newest first.
    pub versions: Vec<Kept<PlanVersion>>,
    /// Suggestions, the newest first.
    pub suggestions: Vec<Kept<Suggestion>>,
    /// Applications, the newest first.
    pub applications: Vec<Kept<Application>>,
}

impl Board {
    /// Reads the records of a work part.
    pub fn of(sheets: Vec<Sheet<WorkRecord>>) -> Board {
        let mut board = Board::default();
        for Sheet { id, position, revision, content } in sheets.into_iter().rev() {
            match content {
                Some(WorkRecord::WorkPlan(piece)) => {
                    board.plan.get_or_insert(Kept { id, position, revision, piece });
                }
                Some(WorkRecord::WorkPlanVersion(piece)) => {
                    board.versions.push(Kept { id, position, revision, piece });
                }
                Some(WorkRecord::Suggestion(piece)) => {
                    board.suggestions.push(Kept { id, position, revision, piece });
                }
                Some(WorkRecord::Application(piece)) => {
                    board.applications.push(Kept { id, position, revision, piece });
                }
                Some(WorkRecord::Other) | None => {}
            }
        }
        board
    }

    /// Versions of which nobody chose yet; without a plan there is nothing to choose between.
    pub fn open_versions(&self) -> usize {
        if self.plan.is_none() {
            return 0;
        }
        self.versions.iter().filter(|version| version.is_open()).count()
    }

    /// The version on this sheet.
    pub fn version(&self, record: Id) -> Option<&Kept<PlanVersion>> {
        self.versions.iter().find(|version| version.id == record)
    }

    /// Suggestions that wait for the client.
    pub fn waiting(&self) -> usize {
        self.suggestions.iter().filter(|suggestion| suggestion.reply.is_none()).count()
    }

    /// Whether this employer was suggested before, whatever the client said: nothing is proposed twice.
    pub fn has_seen(&self, alias: &str) -> bool {
        self.suggestions.iter().any(|suggestion| suggestion.alias == alias)
    }

    /// The suggestion on this sheet.
    pub fn suggestion(&self, record: Id) -> Option<&Kept<Suggestion>> {
        self.suggestions.iter().find(|suggestion| suggestion.id == record)
    }

    /// The application on this sheet.
    pub fn application(&self, record: Id) -> Option<&Kept<Application>> {
        self.applications.iter().find(|application| application.id == record)
    }
}

/// What of a plan an offer meets: hours, and a say in them. An aid to order a list of companies, never a number
/// about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// The hours fit, or one of the two named none.
    pub hours: bool,
    /// A say in the hours is there, or was not asked for.
    pub own_hours: bool,
}

impl Fit {
    /// How this offer meets this plan.
    pub fn of(plan: &WorkPlan, employer: &EmployerHead) -> Fit {
        let hours = match plan.hours {
            Some(hours) => {
                employer.hours_from.is_none_or(|from| from <= hours)
                    && employer.hours_to.is_none_or(|to| hours <= to)
            }
            None => true,
        };
        Fit { hours, own_hours: employer.own_hours || !plan.own_hours }
    }

    /// Whether both are met.
    pub fn is_whole(self) -> bool {
        self.hours && self.own_hours
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::employer::tests::employer;

    pub(crate) fn plan(hours: Option<u8>, own_hours: bool) -> WorkPlan {
        WorkPlan {
            wish: "iets met fietsen".to_owned(),
            hours,
            own_hours,
            keeps: String::new(),
            skills: String::new(),
            hard: String::new(),
            courses: String::new(),
            benefit: String::new(),
            steps: String::new(),
            stage: Stage::Wish,
            by: By::Client,
            at: Moment::from_seconds(0),
        }
    }

    fn suggestion(alias: &str, reply: Option<Reply>) -> Suggestion {
        Suggestion {
            alias: alias.to_owned(),
            branch: "fietsen".to_owned(),
            offers: "werkplaats".to_owned(),
            why: "rustig".to_owned(),
            reply,
            by: "Noor".to_owned(),
            at: Moment::from_seconds(0),
        }
    }

    fn sheet(position: i64, content: WorkRecord) -> Sheet<WorkRecord> {
        Sheet { id: Id::from_bytes([7; 16]), position, revision: 1, content: Some(content) }
    }

    #[test]
    fn an_offer_fits_by_hours_and_by_a_say_in_them() {
        let offer = EmployerHead { hours_from: Some(8), hours_to: Some(24), own_hours: false, ..employer() };
        assert!(Fit::of(&plan(Some(16), false), &offer).is_whole());
        assert!(!Fit::of(&plan(Some(32), false), &offer).hours);
        assert!(!Fit::of(&plan(Some(16), true), &offer).own_hours);
        assert!(Fit::of(&plan(None, true), &EmployerHead { own_hours: true, ..offer }).is_whole());
    }

    #[test]
    fn the_board_takes_its_own_records_and_passes_over_those_of_another_room() {
        let foreign: WorkRecord = serde_json::from_str(r#"{"record":"note","text":"belt dinsdag"}"#).unwrap();
        let board = Board::of(vec![
            sheet(2, foreign),
            sheet(3, WorkRecord::WorkPlan(plan(Some(16), true))),
            sheet(4, WorkRecord::Suggestion(suggestion("Merel", Some(Reply::No)))),
            sheet(5, WorkRecord::Suggestion(suggestion("Mees", None))),
        ]);
        assert_eq!(board.plan.as_ref().map(|plan| plan.hours), Some(Some(16)));
        let aliases: Vec<&str> =
            board.suggestions.iter().map(|suggestion| suggestion.alias.as_str()).collect();
        assert_eq!(aliases, ["Mees", "Merel"]);
        assert_eq!(board.waiting(), 1);
        assert!(board.has_seen("Merel") && !board.has_seen("Vink"));
    }

    #[test]
    fn the_board_shows_where_somebody_is() {
        let states: Vec<&str> = Stage::ALL.into_iter().map(|stage| stage.beside(Stage::Apply)).collect();
        assert_eq!(states, ["done", "done", "now", "later", "later", "later"]);
    }

    #[test]
    fn records_of_a_work_part_survive_being_kept() {
        for record in [
            WorkRecord::WorkPlan(plan(None, false)),
            WorkRecord::Suggestion(suggestion("Merel", None)),
            WorkRecord::Application(Application {
                what: "fietsenmaker".to_owned(),
                day: Day::from_number(3),
                outcome: String::new(),
                by: "Jet".to_owned(),
            }),
        ] {
            let kept = serde_json::to_vec(&record).unwrap();
            assert_eq!(serde_json::from_slice::<WorkRecord>(&kept).unwrap(), record);
        }
    }
}
