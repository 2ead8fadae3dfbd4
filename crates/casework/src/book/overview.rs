//! What the team lead sees: heads only, the load of each lead, and what was left in their box. Never an outcome by
//! worker (H-15).

use super::another;
use super::erasing::Receipt;
use super::guideless::{Around, GuideNow};
use crate::model::heed::is_overdue;
use crate::model::{CaseHead, GuideLike, Head, Phase};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Something left for the team leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "casework", rename_all = "kebab-case")]
pub enum Oversight {
    /// A file was erased.
    Receipt(Receipt),
    /// Somebody broke the glass.
    BrokenGlass {
        /// Which file.
        case: Id,
        /// Who, by name.
        by: String,
        /// Who.
        worker: Id,
        /// Why.
        reason: String,
        /// When.
        at: Moment,
    },
    /// Another team lead looked whether it was right to break the glass.
    GlassReviewed {
        /// The letter that told of it.
        of: Id,
        /// Who looked.
        by: String,
        /// Whether it was right.
        right: bool,
        /// What they say about it.
        words: String,
        /// When.
        at: Moment,
    },
    /// A guide refused to erase a file, by an exception that the law knows.
    ErasureRefused {
        /// Which file.
        case: Id,
        /// Who.
        by: String,
        /// When.
        at: Moment,
    },
    /// A client asks for another guide; no reason is asked.
    GuideWish {
        /// Which file.
        case: Id,
        /// When.
        at: Moment,
        /// What they would like of a guide.
        #[serde(default)]
        like: GuideLike,
        /// Whom they had then.
        #[serde(default)]
        lead: Option<Id>,
    },
    /// A team lead answered with who can; the client decides.
    GuideOffered {
        /// The letter that told of the wish; the file itself where nobody wished.
        of: Id,
        /// Which file.
        case: Id,
        /// Who answered.
        by: String,
        /// Who can.
        name: String,
        /// What lies on the client's page, as long as it does.
        #[serde(default)]
        offer: Option<Id>,
        /// When.
        at: Moment,
    },
    /// A team lead named a guide for a file that has none; another must agree.
    GuideNamed {
        /// Which file.
        case: Id,
        /// Who was named.
        worker: Id,
        /// Their name as shown.
        name: String,
        /// Who named them, by name.
        by: String,
        /// Who named them.
        by_worker: Id,
        /// Why.
        reason: String,
        /// When.
        at: Moment,
    },
    /// Two team leads seated a guide.
    GuideSeated {
        /// Which file.
        case: Id,
        /// Who guides now.
        name: String,
        /// Who named them, and who agreed.
        by: [String; 2],
        /// When.
        at: Moment,
    },
}

/// A file as the team lead sees it.
pub struct Overseen {
    /// The core.
    pub id: Id,
    /// Its head.
    pub head: CaseHead,
    /// Whether looking back is overdue.
    pub overdue: bool,
    /// Tasks whose day has passed.
    pub late_tasks: usize,
    /// Whether the guide is here.
    pub guide: GuideNow,
    /// Days without a note, an appointment, a check-in or anything by the client; none for a closed file.
    pub quiet_days: Option<i32>,
}

/// How many open files somebody leads, and what they speak. No order among them but their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadLoad {
    /// Who.
    pub worker: Id,
    /// Their name.
    pub name: String,
    /// Open files.
    pub open: usize,
    /// The languages they said to speak: codes of BCP 47.
    pub languages: Vec<String>,
    /// Whether a file can be handed to them.
    pub can_lead: bool,
}

/// All files of the organisation.
pub struct Overview {
    /// The files, those whose review is overdue first, closed ones last.
    pub files: Vec<Overseen>,
    /// The load of each lead, by name.
    pub load: Vec<LeadLoad>,
    /// What was left in the box, the newest first.
    pub letters: Vec<(Id, Oversight)>,
}

/// The heads of all files.
///
/// # Errors
/// [`Problem::Missing`] for whoever is not a team lead.
pub async fn overview(acting: &Acting) -> Result<Overview, Problem> {
    let today = acting.ask().house.today();
    let around = Around::of(acting).await?;
    let heads = acting.list::<Head>(Action::OverseeCases, Among::Standing(CircleKind::Oversight)).await?;
    let mut files: Vec<Overseen> = heads
        .into_iter()
        .map(|listed| {
            let Head::Case(head) = listed.head;
            let is_open = head.phase != Phase::Closed;
            Overseen {
                id: listed.dossier.id(),
                overdue: is_overdue(&head, today),
                late_tasks: head.ahead.overdue(today),
                guide: around.guide_of(&head),
                quiet_days: is_open.then(|| head.ahead.quiet_days(head.started, today)),
                head,
            }
        })
        .collect();
    files.sort_by_cached_key(|file| sorting(&file.head, today));
    let mut letters = acting.letters::<Oversight>(CircleKind::Oversight).await?;
    letters.sort_by_key(|(_, letter)| std::cmp::Reverse(letter.day()));
    let open = files.iter().map(|file| &file.head).filter(|head| head.phase != Phase::Closed);
    let load = another::load_of(acting, &around.board, &open.collect::<Vec<_>>()).await?;
    Ok(Overview { load, files, letters })
}

fn sorting(head: &CaseHead, today: Day) -> (bool, bool, i32, Day, String) {
    let review = head.next_review.map_or(i32::MAX, Day::number);
    (head.phase == Phase::Closed, !is_overdue(head, today), review, head.started, head.pseudonym.clone())
}

impl Overseen {
    /// Whether it is open and its guide is gone.
    pub fn has_no_guide(&self) -> bool {
        self.guide == GuideNow::Gone && self.head.phase != Phase::Closed
    }
}

impl Overview {
    /// Whether this file is open and its guide is gone.
    pub fn has_no_guide(&self, case: Id) -> bool {
        self.files.iter().any(|file| file.id == case && file.has_no_guide())
    }

    /// Whether a team lead answered this wish for another guide.
    pub fn is_answered(&self, wish: Id) -> bool {
        let answers =
            |letter: &Oversight| matches!(letter, Oversight::GuideOffered { of, .. } if *of == wish);
        self.letters.iter().any(|(_, letter)| answers(letter))
    }
}

impl Oversight {
    /// The day it was left.
    pub fn day(&self) -> Day {
        match self {
            Oversight::Receipt(receipt) => receipt.day,
            Oversight::BrokenGlass { at, .. }
            | Oversight::GlassReviewed { at, .. }
            | Oversight::ErasureRefused { at, .. }
            | Oversight::GuideWish { at, .. }
            | Oversight::GuideOffered { at, .. }
            | Oversight::GuideNamed { at, .. }
            | Oversight::GuideSeated { at, .. } => kit::when::local_day(*at),
        }
    }
}
