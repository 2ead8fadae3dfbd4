//! An employer on the list: companies only, under an alias. There is no field for a candidate, and none may be
//! described in words either (H-09, LAB-10, LAB-12).

use serde::{Deserialize, Serialize};
use store::{Day, Moment};

/// After so many days somebody goes and looks again (LAB-11).
pub const RECHECK_DAYS: i32 = 365;
/// With so many complaints since the last check nobody is sent there any longer (LAB-13).
pub const COMPLAINTS_UNTIL_PAUSE: u32 = 2;

/// Paid work, or another way to fill a day (LAB-14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    /// Paid work.
    PaidWork,
    /// A course, a buddy project, volunteering, sport.
    Activity,
}

impl Offer {
    /// All, in the order of the form.
    pub const ALL: [Offer; 2] = [Offer::PaidWork, Offer::Activity];

    /// The code in forms.
    pub fn code(self) -> &'static str {
        match self {
            Offer::PaidWork => "paid-work",
            Offer::Activity => "activity",
        }
    }

    /// Key of its name.
    pub fn text_key(self) -> String {
        format!("employment-offer-{}", self.code())
    }
}

/// The head as it is kept: another kind of dossier does not parse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Employer {
    /// An employer.
    #[serde(rename = "employer")]
    Employer(EmployerHead),
}

/// What the list shows of an employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmployerHead {
    /// Its name on the list; the real one stands in its [`Contact`].
    pub alias: String,
    /// Paid work or activity.
    pub offer: Offer,
    /// Its branch.
    pub branch: String,
    /// Its town.
    pub town: String,
    /// What it offers, in words that a client reads.
    pub offers: String,
    /// Fewest hours per week.
    pub hours_from: Option<u8>,
    /// Most hours per week.
    pub hours_to: Option<u8>,
    /// Whoever works there has a say in the hours.
    pub own_hours: bool,
    /// When somebody last went and looked.
    pub checked: Option<Day>,
    /// Complaints since then.
    pub complaints: u32,
    /// Nobody is sent there at present.
    pub paused: bool,
}

impl EmployerHead {
    /// Whether it can be suggested: somebody looked, and it is not paused.
    pub fn can_be_suggested(&self) -> bool {
        self.checked.is_some() && !self.paused
    }

    /// Whether it is time to look again.
    pub fn is_due(&self, today: Day) -> bool {
        self.checked.is_none_or(|checked| checked.number().saturating_add(RECHECK_DAYS) <= today.number())
    }

    /// As it stands after somebody went and looked: what was complained about was talked over.
    pub fn checked_on(self, day: Day) -> EmployerHead {
        EmployerHead { checked: Some(day), complaints: 0, paused: false, ..self }
    }

    /// As it stands after a complaint; with the second one it pauses.
    pub fn complained_about(self) -> EmployerHead {
        let complaints = self.complaints.saturating_add(1);
        EmployerHead { complaints, paused: self.paused || complaints >= COMPLAINTS_UNTIL_PAUSE, ..self }
    }
}

/// What can stand in an employer's dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum EmployerRecord {
    /// Who it really is.
    Contact(Contact),
    /// Somebody went and looked.
    Check(Check),
    /// Something was not right there.
    Complaint(Complaint),
}

/// Who it really is: work data of a contact person (DAT-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Name of the company.
    pub company: String,
    /// Contact person.
    pub person: String,
    /// How to reach them at work.
    pub reach: String,
    /// What they promise: a workplace without judgement (LAB-09).
    pub promise: String,
}

/// Somebody went and looked (LAB-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// What was seen and agreed.
    pub found: String,
    /// Name of the job coach.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// Something was not right there (LAB-13). Says what, never who told it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// What.
    pub words: String,
    /// The day; not the hour, which might point at somebody.
    pub day: Day,
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An invented employer.
    pub(in crate::model) fn employer() -> EmployerHead {
        EmployerHead {
            alias: "Merel".to_owned(),
            offer: Offer::PaidWork,
            branch: "fietsen".to_owned(),
            town: "Veldhaven".to_owned(),
            offers: "werkplaats, rustig team".to_owned(),
            hours_from: None,
            hours_to: None,
            own_hours: false,
            checked: Some(Day::from_number(100)),
            complaints: 0,
            paused: false,
        }
    }

    #[test]
    fn nobody_is_sent_where_nobody_looked() {
        assert!(employer().can_be_suggested());
        assert!(!EmployerHead { checked: None, ..employer() }.can_be_suggested());
    }

    #[test]
    fn the_second_complaint_pauses_and_a_new_look_opens_again() {
        let once = employer().complained_about();
        assert!(once.can_be_suggested());
        let twice = once.complained_about();
        assert!(!twice.can_be_suggested());
        let looked = twice.checked_on(Day::from_number(200));
        assert!(looked.can_be_suggested());
        assert_eq!(looked.complaints, 0);
    }

    #[test]
    fn after_a_year_somebody_looks_again() {
        assert!(!employer().is_due(Day::from_number(464)));
        assert!(employer().is_due(Day::from_number(465)));
        assert!(EmployerHead { checked: None, ..employer() }.is_due(Day::from_number(0)));
    }

    #[test]
    fn an_employers_dossier_has_no_place_for_a_client() {
        let kept = serde_json::to_value(Employer::Employer(employer())).unwrap();
        let fields: Vec<&str> = kept.as_object().unwrap().keys().map(String::as_str).collect();
        for word in ["client", "case", "pseudonym", "candidate", "part", "dossier"] {
            assert!(!fields.iter().any(|field| field.contains(word)), "{word}");
        }
    }
}
