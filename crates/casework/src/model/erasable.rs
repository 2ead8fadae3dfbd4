//! What the client erases by one press, thing by thing: what was written about them or by them. A list of what may be erased,
//! so that a kind of record that is new cannot be by accident. Seats and yeses are taken back, a request to erase is
//! withdrawn, a wish for another guide is answered, a step to the end is undone by opening again; each of these holds keys or
//! timers that an erasure would leave behind. The ground of the help is never the client's to erase: it says which law
//! counts.

use super::part::PartRecord;
use super::record::Record;

impl Record {
    /// Whether the client erases it alone, out of the core.
    pub fn is_erased_alone(&self) -> bool {
        matches!(
            self,
            Record::FirstNeeds(_)
                | Record::Choice(_)
                | Record::Question(_)
                | Record::SafeContact(_)
                | Record::SafetyPlan(_)
                | Record::InContact(_)
                | Record::DomainCard(_)
                | Record::ScaleAnswer(_)
                | Record::Balance(_)
                | Record::Goal(_)
                | Record::Action(_)
                | Record::Review(_)
                | Record::PhaseChange(_)
                | Record::CheckIn(_)
                | Record::Note(_)
                | Record::Addition(_)
                | Record::Appointment(_)
                | Record::Task(_)
                | Record::Service(_)
                | Record::Relief(_)
                | Record::VisitBooked(_)
                | Record::Warning(_)
                | Record::Known(_)
                | Record::NotAgain(_)
                | Record::WayRound(_)
        )
    }
}

impl PartRecord {
    /// Whether the client erases it alone, out of a part.
    pub fn is_erased_alone(&self) -> bool {
        matches!(
            self,
            PartRecord::Note(_)
                | PartRecord::Card(_)
                | PartRecord::Stay(_)
                | PartRecord::Beside(_)
                | PartRecord::Appointment(_)
                | PartRecord::Task(_)
        )
    }
}
