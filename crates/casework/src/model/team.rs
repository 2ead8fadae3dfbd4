//! The team around one client: proposals with a reason, seats with the client's yes, one guide after another.

use super::builder::Occasion;
use super::codes::codes;
use super::consent::Given;
use super::part::PartKind;
use people::Role;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

codes! {
    /// Seats beside the lead. Each is an offer; none follows from what somebody is (ACT-03…06, EXT-10).
    SlotCode, "slot" {
        /// Job coach.
        JobCoach = "job-coach",
        /// Care coordinator.
        TraffickingCoordinator = "trafficking-coordinator",
        /// Housing worker.
        Housing = "housing",
        /// Men's fieldworker.
        MensFieldworker = "mens-fieldworker",
        /// Whoever made the first contact and stays.
        FirstContact = "first-contact",
        /// A guide who stands in while the guide is away.
        Cover = "cover",
    }
}

impl SlotCode {
    /// The seats that can be proposed.
    pub const OFFERED: [SlotCode; 4] =
        [SlotCode::JobCoach, SlotCode::Housing, SlotCode::TraffickingCoordinator, SlotCode::MensFieldworker];

    /// The role to which the seat's key is bound.
    pub fn role(self) -> Role {
        match self {
            SlotCode::JobCoach => Role::JobCoach,
            SlotCode::TraffickingCoordinator => Role::TraffickingCoordinator,
            SlotCode::Housing => Role::HousingSupervisor,
            SlotCode::MensFieldworker | SlotCode::FirstContact => Role::OutreachWorker,
            SlotCode::Cover => Role::CaseManager,
        }
    }

    /// The part that the seat opens; none for those who walk along with the whole plan.
    pub fn part(self) -> Option<PartKind> {
        match self {
            SlotCode::JobCoach => Some(PartKind::Work),
            SlotCode::TraffickingCoordinator => Some(PartKind::Protected),
            SlotCode::Housing => Some(PartKind::Housing),
            SlotCode::MensFieldworker | SlotCode::FirstContact | SlotCode::Cover => None,
        }
    }
}

/// Somebody who could join. Refused, nothing of it is left (storyline step 15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotProposal {
    /// As what.
    pub slot: SlotCode,
    /// Who.
    pub worker: Id,
    /// Their name as shown.
    pub name: String,
    /// Why, in words; the client reads it.
    pub reason: String,
    /// Why, as the builder saw it; the client reads it in their own language.
    #[serde(default)]
    pub because: Vec<Occasion>,
}

/// Somebody who joined, with the client's yes (DAT-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// As what.
    pub slot: SlotCode,
    /// Who.
    pub worker: Id,
    /// Their name as shown.
    pub name: String,
    /// The role to which their key is bound.
    pub role: Role,
    /// Why they joined, in words.
    pub reason: String,
    /// Why, as the builder saw it.
    #[serde(default)]
    pub because: Vec<Occasion>,
    /// Since when.
    pub since: Day,
    /// Their own circle, with one seat.
    pub circle: Id,
    /// The dossiers that this circle was given: their part, or the core.
    pub opens: Vec<Id>,
    /// No longer in the team since this day.
    pub ended: Option<Day>,
}

/// By what we may recognise the client elsewhere in the organisation: a number or a name on a site, with their yes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// As it was typed.
    pub text: String,
}

/// A part that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartOpened {
    /// What it is for.
    pub part: PartKind,
    /// Its dossier.
    pub dossier: Id,
}

/// A new guide is proposed; the client answers on their own page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandoverPlan {
    /// Who would take over.
    pub worker: Id,
    /// Their name as shown.
    pub name: String,
    /// The client's answer, once there is one.
    pub answer: Option<PlanAnswer>,
}

/// What the client said to a new guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanAnswer {
    /// Yes or no.
    pub agrees: bool,
    /// Whether the former guide may stay.
    pub stays: bool,
    /// When.
    pub at: Moment,
}

/// A new guide took over: no silent reassignment (ACT-02).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// Name of the former guide.
    pub from: String,
    /// Name of the new guide.
    pub to: String,
    /// The client's yes.
    pub agreed: Given,
    /// The day on which the three met, if they did.
    pub met_on: Option<Day>,
    /// Whether the former guide stays.
    pub stays: bool,
    /// When.
    pub at: Moment,
    /// The former guide was gone and the client could not be asked: the two team leads who decided.
    #[serde(default)]
    pub by_leads: Vec<String>,
}

codes! {
    /// Who a client would like as their guide. What a worker is stands nowhere: a team lead knows their colleagues.
    GuideIs, "guide-is" {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Somebody who is neither.
        Neither = "neither",
    }
}

/// What a client would like of their guide; all of it may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideLike {
    /// Speaks this language: a code of BCP 47.
    pub language: Option<String>,
    /// Is a woman, a man, neither.
    pub who: Option<GuideIs>,
}

/// The client asks for another guide; no reason is asked (EXT-09).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideWish {
    /// When.
    pub at: Moment,
    /// What they would like.
    #[serde(default)]
    pub like: GuideLike,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_seat_opens_one_part_or_walks_along() {
        let parts: Vec<_> = SlotCode::OFFERED.iter().filter_map(|slot| slot.part()).collect();
        assert_eq!(parts, [PartKind::Work, PartKind::Housing, PartKind::Protected]);
        assert!(!parts.contains(&PartKind::Private));
    }
}
