//! What lies ahead: appointments and tasks, and the little of them that stands in the head of a file, so that a day and
//! a team's list are drawn from heads alone.

use super::By;
use super::codes::codes;
use super::plan::Way;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Minutes that an appointment lasts unless somebody says otherwise.
pub const MINUTES_UNLESS_SAID: u16 = 60;
/// Minutes that an appointment lasts at most.
pub const MINUTES_MAX: i64 = 12 * 60;
/// Days without a word after which a team lead sees that a file is quiet.
pub const QUIET_DAYS: i32 = 42;

/// A worker by id, with their name as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Who.
    pub id: Id,
    /// Their name as shown.
    pub name: String,
}

codes! {
    /// What became of an appointment. Not being there is no failure, and no count is kept of it (H-16).
    Came, "came" {
        /// They met.
        Met = "met",
        /// The client was not there.
        NotThere = "not-there",
        /// Called off, by either.
        CalledOff = "called-off",
    }
}

/// An appointment with the client, which both can see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// When.
    pub at: Moment,
    /// How long, in minutes.
    pub minutes: u16,
    /// What about.
    pub text: String,
    /// Where.
    pub place: String,
    /// How they meet.
    pub way: Way,
    /// Who of us comes.
    pub with: Colleague,
    /// The client agreed to this although the rule for safe contact says otherwise (ACT-26).
    pub against_rule: bool,
    /// What became of it.
    pub came: Option<Came>,
    /// It was agreed for another moment first.
    #[serde(default)]
    pub moved_from: Option<Moment>,
}

impl Appointment {
    /// When it is over.
    pub fn until(&self) -> Moment {
        self.at.plus_seconds(i64::from(self.minutes) * 60)
    }

    /// Whether this can have become of it by this day: what is still to come can only be called off.
    pub fn can_come_to(&self, came: Came, today: Day) -> bool {
        came == Came::CalledOff || kit::when::local_day(self.at) <= today
    }
}

/// Something that a worker does for the client. What the client does stands in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// What.
    pub text: String,
    /// Who does it.
    pub of: Colleague,
    /// By when.
    pub due: Day,
    /// Done on this day.
    pub done: Option<Day>,
    /// Who wrote it down.
    pub by: By,
}

/// An appointment to come, as a head knows it: nothing of what about or where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Its record.
    pub record: Id,
    /// Who of us comes.
    pub with: Id,
    /// When.
    pub at: Moment,
    /// Until when.
    pub until: Moment,
}

/// A task that is not done, as a head knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Its record.
    pub record: Id,
    /// Who does it.
    pub of: Id,
    /// By when.
    pub day: Day,
}

codes! {
    /// What is looked at again on a day that the two agreed.
    LookAt, "lead-look" {
        /// The card of a life domain.
        Domain = "domain",
        /// A step towards a goal.
        Step = "step",
        /// A scale.
        Scale = "scale",
        /// What is possible where the usual help does not fit.
        Way = "way",
    }
}

/// Something in the plan with a day, as a head knows it: nothing of what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// Its record.
    pub record: Id,
    /// On which day.
    pub day: Day,
    /// At what.
    pub at: LookAt,
}

/// What lies ahead in a file, for lists that open heads only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ahead {
    /// Appointments that have no outcome yet, the first first.
    pub appointments: Vec<Planned>,
    /// Tasks that are not done, the first due first.
    pub tasks: Vec<Due>,
    /// Days to look at something in the plan again, the first first.
    pub looks: Vec<Look>,
    /// When we last had contact.
    pub last_contact: Option<Day>,
    /// Erasing was asked for: what must be decided, must be so before this day.
    pub erase_by: Option<Day>,
}

impl Ahead {
    /// Writes an appointment down, in the place of what stood about it; one with an outcome lies ahead no longer.
    pub fn put_appointment(&mut self, record: Id, appointment: &Appointment) {
        self.forget(record);
        if appointment.came.is_none() {
            let (with, at, until) = (appointment.with.id, appointment.at, appointment.until());
            self.appointments.push(Planned { record, with, at, until });
            self.appointments.sort_by_key(|one| one.at);
        }
    }

    /// Writes a task down, in the place of what stood about it; one that is done lies ahead no longer.
    pub fn put_task(&mut self, record: Id, task: &Task) {
        self.forget(record);
        if task.done.is_none() {
            self.tasks.push(Due { record, of: task.of.id, day: task.due });
            self.tasks.sort_by_key(|one| one.day);
        }
    }

    /// There was contact on this day.
    pub fn had_contact(&mut self, day: Day) {
        self.last_contact = self.last_contact.max(Some(day));
    }

    /// Whether everything of this dossier is erased by this moment, because its client asked.
    pub fn is_beyond(&self, at: Moment) -> bool {
        self.erase_by.is_some_and(|day| Moment::from_seconds(0).plus_days(day.number().into()) <= at)
    }

    /// A record is gone.
    pub fn forget(&mut self, record: Id) {
        self.appointments.retain(|one| one.record != record);
        self.tasks.retain(|one| one.record != record);
        self.looks.retain(|one| one.record != record);
    }

    /// What is to be looked at on this day or was before.
    pub fn looks_due(&self, today: Day) -> impl Iterator<Item = &Look> {
        self.looks.iter().filter(move |look| look.day <= today)
    }

    /// How many tasks are overdue.
    pub fn overdue(&self, today: Day) -> usize {
        self.tasks.iter().filter(|task| task.day < today).count()
    }

    /// Since how many days there was no contact; counted from the first day of the file when there never was.
    pub fn quiet_days(&self, started: Day, today: Day) -> i32 {
        let since = self.last_contact.unwrap_or(started).max(started);
        today.number().saturating_sub(since.number()).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(number: u8) -> Id {
        Id::from_bytes([number; 16])
    }

    fn appointment(at: i64, came: Option<Came>) -> Appointment {
        Appointment {
            at: Moment::from_seconds(at),
            minutes: MINUTES_UNLESS_SAID,
            text: "de brief van de gemeente".into(),
            place: String::new(),
            way: Way::InPerson,
            with: Colleague { id: id(9), name: "Noor".into() },
            against_rule: false,
            came,
            moved_from: None,
        }
    }

    fn task(due: i32, done: Option<Day>) -> Task {
        let of = Colleague { id: id(9), name: "Noor".into() };
        Task { text: "bellen met de gemeente".into(), of, due: Day::from_number(due), done, by: By::Client }
    }

    #[test]
    fn contact_counts_from_the_first_day_and_from_the_last_word() {
        let mut ahead = Ahead::default();
        let day = Day::from_number;
        assert_eq!(ahead.quiet_days(day(10), day(30)), 20);
        ahead.had_contact(day(25));
        ahead.had_contact(day(20));
        assert_eq!(ahead.quiet_days(day(10), day(30)), 5);
        assert_eq!(ahead.quiet_days(day(28), day(30)), 2, "a file that was opened again begins anew");
    }

    #[test]
    fn what_is_still_to_come_can_only_be_called_off() {
        let one = appointment(86_400 * 10, None);
        let on = kit::when::local_day(one.at);
        let before = Day::from_number(on.number() - 1);
        for came in Came::ALL {
            assert!(one.can_come_to(*came, on));
            assert_eq!(one.can_come_to(*came, before), *came == Came::CalledOff);
        }
    }

    #[test]
    fn a_head_says_nothing_of_what_it_is_about() {
        let mut ahead = Ahead::default();
        ahead.put_appointment(id(1), &appointment(5, None));
        ahead.put_task(id(2), &task(3, None));
        let json = serde_json::to_string(&ahead).unwrap();
        assert!(!json.contains("gemeente") && !json.contains("Noor"), "{json}");
    }

    proptest! {
        #[test]
        fn what_lies_ahead_is_what_was_written_last_and_has_no_end(
            writes in proptest::collection::vec((0u8..6, 0i64..9_000_000, any::<bool>()), 0..40)
        ) {
            let mut ahead = Ahead::default();
            let mut last = std::collections::BTreeMap::new();
            for (record, at, is_over) in writes {
                ahead.put_appointment(id(record), &appointment(at, is_over.then_some(Came::Met)));
                last.insert(record, (at, is_over));
            }
            let mut expected: Vec<i64> =
                last.values().filter(|(_, is_over)| !is_over).map(|(at, _)| *at).collect();
            expected.sort_unstable();
            let found: Vec<i64> = ahead.appointments.iter().map(|one| one.at.seconds()).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn a_task_is_overdue_from_the_day_after(due in 0i32..100, today in 0i32..100) {
            let mut ahead = Ahead::default();
            ahead.put_task(id(1), &task(due, None));
            prop_assert_eq!(ahead.overdue(Day::from_number(today)) == 1, today > due);
            ahead.put_task(id(1), &task(due, Some(Day::from_number(today))));
            prop_assert_eq!(ahead.overdue(Day::from_number(200)), 0);
        }
    }
}
