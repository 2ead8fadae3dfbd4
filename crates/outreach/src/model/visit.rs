//! A visit: a spoken yes, a place of the person's choice, two workers at the door, and a buddy who is warned when
//! no sign of life comes.

use crate::model::about::CameBy;
use crate::model::sign::Sign;
use crate::model::{Colleague, Duo, is_in};
use people::Role;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Minutes until the duo checks in, unless they choose otherwise.
pub const CHECK_IN_MINUTES: i64 = 60;
/// The choices for it.
pub const CHECK_IN_CHOICES: [i64; 5] = [30, 45, 60, 90, 120];
/// The choices for more time.
pub const LONGER_CHOICES: [i64; 3] = [15, 30, 60];
/// Fewest minutes until a check-in.
pub const CHECK_IN_MIN: i64 = 15;
/// Most minutes until a check-in.
pub const CHECK_IN_MAX: i64 = 120;
/// How often the duo can take more time before they must check out.
pub const LONGER_MAX: u8 = 4;
/// A yes is at most so many minutes old when the visit is planned.
pub const YES_MINUTES_AGO_MAX: i64 = 12 * 60;
/// Days after its end that a visit is kept.
pub const KEPT_DAYS: i64 = 30;
/// A visit that nobody ended is erased after so many days: after the alarm about it, so that none leads nowhere.
pub const FORGOTTEN_KEPT_DAYS: i64 = 8;
/// Characters in the place.
pub const PLACE_MAX: usize = 500;
/// Most minutes that a way takes.
pub const TRAVEL_MAX: i64 = 180;

const SECONDS_PER_MINUTE: i64 = 60;

/// The head of a visit, and nothing else: another dossier does not read as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// A visit.
    #[serde(rename = "visit")]
    Visit(VisitHead),
}

/// A visit as its list shows it. Where it goes is a record of its own, gone after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitHead {
    /// The conversation in which it was agreed; none once the duo checked out (DAT-23).
    pub about: Option<Id>,
    /// By which door the person came, for the totals.
    pub came_by: Option<CameBy>,
    /// Who goes.
    pub duo: Duo,
    /// The circle of the two.
    pub circle: Id,
    /// Who watches from elsewhere.
    pub buddy: Colleague,
    /// The role in which the buddy can open it.
    pub buddy_role: Role,
    /// When it was offered.
    pub offered_at: Moment,
    /// When the person said yes. Without a yes there is no visit (OUT-21).
    pub yes_at: Moment,
    /// How many minutes the way there takes, as the duo expects.
    pub travel: Option<i64>,
    /// When the duo left.
    pub departed_at: Option<Moment>,
    /// When they stood at the door.
    pub arrived_at: Option<Moment>,
    /// How often they took more time.
    pub longer: u8,
    /// The watch over the duo; none once they checked out.
    pub watch: Option<Watch>,
    /// When they checked out; only the day is kept.
    pub ended_at: Option<Moment>,
    /// The timer that erases the visit.
    pub erase_timer: Id,
}

/// What happens when no sign of life comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// Before this moment the duo checks in.
    pub due: Moment,
    /// The circle of the buddy, who can open the visit from then on.
    pub circle: Id,
    /// The timers that raise the alarm.
    pub timers: Vec<Id>,
    /// What lies ready for the buddy, and what the timers deliver.
    pub letters: Vec<Id>,
    /// The second alarm, for the team lead and whoever is on call.
    pub second: Second,
}

/// The alarm for the team lead, who is warned after the buddy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Second {
    /// When.
    pub due: Moment,
    /// The timers that raise it.
    pub timers: Vec<Id>,
    /// What they deliver.
    pub letters: Vec<Id>,
}

/// What stands in a visit beside its head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// Where, in the person's words; for this visit only (DAT-05).
    Place {
        /// A home, a café, a centre.
        text: String,
    },
    /// What the duo promised the person, such as a time or a sign at the door; gone with the place (OUT-22).
    Promise {
        /// What.
        text: String,
    },
    /// What the buddy did after an alarm.
    Sign {
        /// What.
        sign: Sign,
        /// The buddy's name.
        by: String,
        /// When; once the duo checked out, on which day.
        at: Moment,
    },
}

/// A short note after a visit (OUT-23): what was said apart from what the duo made of it. It is kept in the conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AfterNote {
    /// What the person said and wants, and what was agreed.
    pub said: String,
    /// An impression, marked as one.
    pub impression: String,
}

impl AfterNote {
    /// Whether there is anything to keep.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty() && self.impression.is_empty()
    }
}

/// What is left for somebody who is not there. Neither says where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
pub enum VisitLetter {
    /// For the buddy: you watch over these two.
    YouAreBuddy {
        /// Which visit.
        visit: Id,
        /// They check in before this moment.
        due: Moment,
        /// Their names.
        duo: [String; 2],
        /// The role in which the buddy can open the visit from then on.
        role: Role,
    },
    /// For the buddy and the team lead: no sign of life.
    NoSignOfLife {
        /// Which visit.
        visit: Id,
        /// They should have checked in before this moment.
        due: Moment,
        /// Their names.
        duo: [String; 2],
        /// Who can see the place.
        buddy: String,
        /// Whether the buddy called the emergency number.
        emergency: bool,
    },
    /// For each of the duo: the person would rather not, after all.
    RatherNot {
        /// The conversation in which it was agreed, and taken back.
        about: Id,
        /// Which visit: another one about the same conversation may stand. None in what was left before this was said.
        #[serde(default)]
        visit: Option<Id>,
    },
}

/// Why a step of a visit cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// The duo checked out already.
    #[error("the visit is over")]
    Over,
    /// This step was taken already.
    #[error("this step was taken already")]
    Done,
    /// More time was taken often enough.
    #[error("more time was taken often enough")]
    NoLonger,
    /// The check-in is not past.
    #[error("the check-in is not past")]
    NotYet,
}

impl VisitHead {
    /// Whether this worker is one of the two who go.
    pub fn is_made_by(&self, worker: Id) -> bool {
        is_in(&self.duo, worker)
    }

    /// Their names.
    pub fn names(&self) -> [String; 2] {
        self.duo.clone().map(|colleague| colleague.name)
    }

    /// The watch, while the visit is not over.
    ///
    /// # Errors
    /// [`NotNow::Over`].
    pub fn watched(&self) -> Result<&Watch, NotNow> {
        self.watch.as_ref().ok_or(NotNow::Over)
    }

    /// The duo leaves.
    ///
    /// # Errors
    /// [`NotNow`].
    pub fn depart(&mut self, now: Moment) -> Result<(), NotNow> {
        self.watched()?;
        if self.departed_at.is_some() || self.arrived_at.is_some() {
            return Err(NotNow::Done);
        }
        self.departed_at = Some(now);
        Ok(())
    }

    /// The duo stands at the door. Who forgot to say that they left can still arrive.
    ///
    /// # Errors
    /// [`NotNow`].
    pub fn arrive(&mut self, now: Moment) -> Result<(), NotNow> {
        self.watched()?;
        if self.arrived_at.is_some() {
            return Err(NotNow::Done);
        }
        self.arrived_at = Some(now);
        Ok(())
    }

    /// Whether the duo can still take more time.
    pub fn may_take_longer(&self) -> bool {
        self.watch.is_some() && self.longer < LONGER_MAX
    }

    /// Until when the duo would have, with so many minutes more: counted from the present check-in, or from now
    /// when that is past.
    ///
    /// # Errors
    /// [`NotNow`].
    pub fn due_with(&self, minutes: i64, now: Moment) -> Result<Moment, NotNow> {
        let due = self.watched()?.due;
        if self.longer >= LONGER_MAX {
            return Err(NotNow::NoLonger);
        }
        Ok(check_in_due(due.max(now), minutes))
    }

    /// The duo checks out. What is left says that these two were on a visit that day; whom they saw and when is forgotten
    /// here, and given for the totals (DAT-23).
    ///
    /// # Errors
    /// [`NotNow::Over`].
    pub fn check_out(&mut self, now: Moment) -> Result<Ended, NotNow> {
        let watch = self.watch.take().ok_or(NotNow::Over)?;
        let (about, came_by) = (self.about.take(), self.came_by.take());
        let ended = Ended { watch, about, came_by, minutes: self.minutes_to_the_door() };
        let day = day_of(now);
        (self.offered_at, self.yes_at, self.ended_at) = (day, day, Some(day));
        (self.departed_at, self.arrived_at, self.travel, self.longer) = (None, None, None, 0);
        Ok(ended)
    }

    /// When the duo expects to be there, if they said how long the way takes.
    pub fn expected_at(&self) -> Option<Moment> {
        let from = self.departed_at.unwrap_or(self.yes_at);
        self.travel.map(|minutes| from.plus_seconds(minutes * SECONDS_PER_MINUTE))
    }

    /// Minutes between the yes and the door, if they came there (OUT-22).
    pub fn minutes_to_the_door(&self) -> Option<i64> {
        self.arrived_at.map(|arrived| kit::when::minutes_between(self.yes_at, arrived))
    }
}

/// What a visit that ended tells once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The watch, which is to be lifted.
    pub watch: Watch,
    /// The conversation in which it was agreed.
    pub about: Option<Id>,
    /// By which door the person came.
    pub came_by: Option<CameBy>,
    /// Minutes between the yes and the door, if they came there.
    pub minutes: Option<i64>,
}

/// The day of a moment, as its first moment.
pub fn day_of(moment: Moment) -> Moment {
    kit::when::at(crate::model::night::today(moment), 0)
}

/// When the duo checks in, counted from a moment. An odd number of minutes is brought within what can be chosen.
pub fn check_in_due(from: Moment, minutes: i64) -> Moment {
    from.plus_seconds(minutes.clamp(CHECK_IN_MIN, CHECK_IN_MAX) * SECONDS_PER_MINUTE)
}

/// The moment so many minutes ago, as far back as a yes can be.
pub fn minutes_ago(now: Moment, minutes: i64) -> Moment {
    now.plus_seconds(-minutes.clamp(0, YES_MINUTES_AGO_MAX) * SECONDS_PER_MINUTE)
}

/// When a visit is erased: some weeks after its end; some days after it was planned when nobody ended it, since it still
/// knows whom it was about.
pub fn erase_due(planned: Moment, ended: Option<Moment>) -> Moment {
    ended.map_or(planned.plus_days(FORGOTTEN_KEPT_DAYS), |ended| ended.plus_days(KEPT_DAYS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(minutes: i64) -> Moment {
        Moment::from_seconds(minutes * SECONDS_PER_MINUTE)
    }

    fn visit() -> VisitHead {
        let id = |number| Id::from_bytes([number; 16]);
        let colleague = |name: &str, number| Colleague { id: id(number), name: name.to_owned() };
        VisitHead {
            about: Some(id(1)),
            came_by: None,
            duo: [colleague("Noor", 2), colleague("Sem", 3)],
            circle: id(4),
            buddy: colleague("Ilse", 5),
            buddy_role: Role::TeamLead,
            offered_at: moment(0),
            yes_at: moment(0),
            travel: Some(30),
            departed_at: None,
            arrived_at: None,
            longer: 0,
            watch: Some(Watch {
                due: moment(60),
                circle: id(6),
                timers: vec![id(7)],
                letters: vec![id(8)],
                second: Second { due: moment(70), timers: vec![id(10)], letters: vec![id(11)] },
            }),
            ended_at: None,
            erase_timer: id(9),
        }
    }

    #[test]
    fn a_visit_goes_from_yes_to_the_door_and_ends_once() {
        let mut visit = visit();
        assert_eq!(visit.minutes_to_the_door(), None);
        visit.depart(moment(5)).unwrap();
        assert_eq!(visit.depart(moment(6)), Err(NotNow::Done));
        visit.arrive(moment(45)).unwrap();
        assert_eq!(visit.arrive(moment(46)), Err(NotNow::Done));
        assert_eq!(visit.minutes_to_the_door(), Some(45));
        let ended = visit.check_out(moment(90)).unwrap();
        assert_eq!((ended.minutes, ended.about), (Some(45), Some(Id::from_bytes([1; 16]))));
        assert_eq!(visit.check_out(moment(91)), Err(NotNow::Over));
        assert_eq!(visit.depart(moment(91)), Err(NotNow::Over));
        assert_eq!(visit.arrive(moment(91)), Err(NotNow::Over));
        assert_eq!(visit.due_with(15, moment(91)), Err(NotNow::Over));
    }

    #[test]
    fn after_the_check_out_a_visit_knows_the_day_and_neither_whom_nor_when() {
        let at = |clock: u16| kit::when::at(kit::when::parse_day("2026-11-22").unwrap(), clock * 60);
        let mut visit = VisitHead { yes_at: at(20), offered_at: at(19), ..visit() };
        visit.depart(at(21)).unwrap();
        assert_eq!(visit.expected_at(), Some(at(21).plus_seconds(30 * SECONDS_PER_MINUTE)));
        visit.arrive(at(22)).unwrap();
        visit.check_out(at(23)).unwrap();
        assert_eq!((visit.about, visit.came_by, visit.travel, visit.longer), (None, None, None, 0));
        assert_eq!((visit.departed_at, visit.arrived_at), (None, None));
        for kept in [visit.offered_at, visit.yes_at, visit.ended_at.unwrap()] {
            assert_eq!(kept, at(0));
        }
    }

    #[test]
    fn who_forgot_to_leave_can_still_arrive_but_not_leave_after() {
        let mut visit = visit();
        visit.arrive(moment(20)).unwrap();
        assert_eq!(visit.depart(moment(21)), Err(NotNow::Done));
    }

    #[test]
    fn more_time_is_counted_from_the_check_in_or_from_now_and_ends_somewhere() {
        let mut visit = visit();
        assert_eq!(visit.due_with(30, moment(10)), Ok(moment(90)));
        assert_eq!(visit.due_with(30, moment(100)), Ok(moment(130)));
        assert_eq!(visit.due_with(i64::MAX, moment(10)), Ok(moment(180)));
        assert_eq!(visit.due_with(-5, moment(10)), Ok(moment(75)));
        visit.longer = LONGER_MAX;
        assert!(!visit.may_take_longer());
        assert_eq!(visit.due_with(15, moment(10)), Err(NotNow::NoLonger));
    }

    #[test]
    fn a_visit_by_one_cannot_be_kept() {
        let mut kept = serde_json::to_value(Head::Visit(visit())).unwrap();
        assert_eq!(serde_json::from_value::<Head>(kept.clone()).unwrap(), Head::Visit(visit()));
        kept["duo"].as_array_mut().unwrap().pop();
        assert!(serde_json::from_value::<Head>(kept).is_err());
        assert!(serde_json::from_str::<Head>(r#"{"kind":"shift"}"#).is_err());
    }

    #[test]
    fn a_head_and_a_letter_say_nothing_about_where() {
        let head = serde_json::to_value(Head::Visit(visit())).unwrap();
        let letter = serde_json::to_value(VisitLetter::NoSignOfLife {
            visit: visit().circle,
            due: moment(60),
            duo: visit().names(),
            buddy: "Ilse".to_owned(),
            emergency: false,
        })
        .unwrap();
        for kept in [head, letter] {
            assert!(kept.as_object().unwrap().keys().all(|field| !field.contains("place")), "{kept}");
        }
    }

    #[test]
    fn every_visit_is_erased_also_a_forgotten_one() {
        assert_eq!(erase_due(moment(0), Some(moment(90))), moment(90).plus_days(30));
        assert_eq!(erase_due(moment(0), None), moment(0).plus_days(8));
        assert_eq!(minutes_ago(moment(45), 45), moment(0));
        assert_eq!(minutes_ago(moment(0), i64::MIN), moment(0));
    }
}
