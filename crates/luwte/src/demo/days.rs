//! What lies ahead in a file: appointments, tasks, and help that was asked for.

use super::file::Life;
use super::luck::turn;
use casework::book::{self as files, Asked, Given, NewAppointment, NewTask, Says};
use casework::model::{NeedFit, Service, ServiceKind, Way};
use kit::Problem;

/// The story of a file ends so many days before today.
const TODAY: i32 = 2;
/// The hour of appointments, in minutes after midnight.
const AFTERNOON: u16 = 14 * 60;
/// Appointments and tasks stand within so many days of today.
const SPREAD: i32 = 5;

/// What about, and where.
const MEETINGS: [(&str, &str); 3] = [
    ("Samen naar de brief kijken", "De bieb, eerste tafel links"),
    ("Koffie en de week doornemen", "Ons kantoor"),
    ("Meegaan naar de huisarts", "De wachtkamer"),
];
const TASKS: [&str; 3] =
    ["De gemeente bellen over de post", "Een plek zoeken bij de cursus", "De tolk vragen voor donderdag"];
const ASKED: [(ServiceKind, &str, &str); 3] = [
    (ServiceKind::Money, "Overzicht in mijn post", "De buurtwinkel"),
    (ServiceKind::ComingAlong, "Iemand mee naar de dokter", "Ons team"),
    (ServiceKind::Language, "Een brief uitgelegd", "Het taalhuis"),
];
const FITS: [Option<NeedFit>; 3] = [Some(NeedFit::Met), None, Some(NeedFit::Partly)];

impl Life {
    /// The days around today.
    pub(super) async fn days_ahead(&self) -> Result<(), Problem> {
        let from_today = i32::try_from(self.number).unwrap_or(0) % SPREAD;
        let (text, place) = *turn(&MEETINGS, self.number);
        let meeting = NewAppointment {
            at: kit::when::at(self.day_in(TODAY + from_today), AFTERNOON),
            minutes: 60,
            text: text.to_owned(),
            place: place.to_owned(),
            way: Way::InPerson,
            agreed: false,
            place_in_calendar: false,
        };
        files::add_appointment(&self.lead, self.case, &meeting).await?;
        let task = NewTask {
            text: (*turn(&TASKS, self.number)).to_owned(),
            of: self.lead.worker().id,
            due: self.day_in(from_today + 1),
            remind: false,
        };
        files::add_task(&self.lead, self.case, &task).await?;
        self.asked_and_given().await
    }

    async fn asked_and_given(&self) -> Result<(), Problem> {
        let (service, words, giver) = *turn(&ASKED, self.number);
        let asked = Asked { service, domain: None, words: words.to_owned(), on: self.day_in(0) };
        files::ask_service(&self.lead, self.case, asked).await?;
        let file = files::open(&self.lead, self.case).await?;
        let fit = *turn(&FITS, self.number);
        let (Some(kept), Some(fit)) = (file.newest::<Service>(), fit) else { return Ok(()) };
        let given = Given { on: Some(self.day_in(0)), giver: giver.to_owned() };
        files::give_service(&self.lead, self.case, kept.id, &given).await?;
        let may_be_read = self.number.is_multiple_of(2);
        let says = Says { fit, words: String::new(), may_be_read };
        files::say_fit(&self.person.visitor, kept.id, &says).await
    }
}
