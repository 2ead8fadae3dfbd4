//! Going on with another organisation (issue 5 point 11, decision 0043): what of a file goes along, the client's yes to a
//! print of exactly that, and what became of it.

mod packet;
mod stays;

pub use packet::{Packet, Strange};
pub use stays::{STAYS, Stays};

use super::codes::codes;
use super::{By, DomainCard, Given, InContact, Record, SafeContact, ServiceKind};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Day, Id, Moment};

codes! {
    /// What of a file can go along. What only two people read, the protected part and whatever stands elsewhere than in
    /// the core never does.
    Kind, "along" {
        /// How to reach the client safely, and how they want to be met.
        Reach = "reach",
        /// What is needed and what the client wants.
        Wish = "wish",
        /// Goals and steps.
        Plan = "plan",
        /// Open life domains.
        Domains = "domains",
        /// The safety plan.
        Safety = "safety",
        /// What was said when looking back together.
        Reviews = "reviews",
        /// Notes of the guide.
        Notes = "notes",
    }
}

impl Kind {
    /// Whether a guide wrote it: then it stays, unless the client wants it along and the guide says yes to it too.
    pub fn is_guides(self) -> bool {
        matches!(self, Kind::Reviews | Kind::Notes)
    }

    /// What is the client's, which goes along unless they say otherwise.
    pub fn clients() -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(|kind| !kind.is_guides())
    }

    /// Of which kind a record is; none for what never goes along. What somebody put beside a record goes with that. A new kind of
    /// record finds no place here by itself: whoever makes it decides.
    pub fn of(record: &Record) -> Option<Kind> {
        Some(match record {
            Record::SafeContact(_) | Record::InContact(_) => Kind::Reach,
            Record::FirstNeeds(_) | Record::Choice(_) | Record::Balance(_) | Record::Question(_) => {
                Kind::Wish
            }
            Record::Goal(_) | Record::GoalOrder(_) | Record::Action(_) | Record::WayRound(_) => Kind::Plan,
            Record::DomainCard(DomainCard { domain, .. }) if !domain.is_private() => Kind::Domains,
            Record::SafetyPlan(_) => Kind::Safety,
            Record::Review(_) => Kind::Reviews,
            Record::Note(_) => Kind::Notes,
            Record::DomainCard(_)
            | Record::Consent(_)
            | Record::ScaleAnswer(_)
            | Record::Version(_)
            | Record::ReviewRhythm(_)
            | Record::PhaseChange(_)
            | Record::Rhythm(_)
            | Record::CheckIn(_)
            | Record::Addition(_)
            | Record::SlotProposal(_)
            | Record::Slot(_)
            | Record::SlotWish(_)
            | Record::PartOpened(_)
            | Record::HandoverPlan(_)
            | Record::Handover(_)
            | Record::GuideWish(_)
            | Record::Closure(_)
            | Record::Appointment(_)
            | Record::Task(_)
            | Record::Service(_)
            | Record::Relief(_)
            | Record::VisitBooked(_)
            | Record::Warning(_)
            | Record::Known(_)
            | Record::NotAgain(_)
            | Record::Basis(_)
            | Record::ErasureAsked(_)
            | Record::ErasureRefused(_)
            | Record::Transfer(_)
            | Record::Nothing(_) => return None,
        })
    }
}

codes! {
    /// Why another organisation cannot go on with it now. No field takes words about the person.
    Reason, "away-no" {
        /// There is no room.
        Full = "full",
        /// They work elsewhere.
        Region = "region",
        /// It is not what they help with.
        OtherHelp = "other-help",
        /// Something else.
        Other = "other",
    }
}

impl Reason {
    /// As it goes over the line.
    pub fn place(self) -> u8 {
        let place = Reason::ALL.iter().position(|reason| *reason == self);
        place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
    }

    /// As it came over the line; a reason of another version is another one.
    pub fn at(place: u8) -> Reason {
        Reason::ALL.get(usize::from(place)).copied().unwrap_or(Reason::Other)
    }
}

/// What the other organisation reads before it says yes or no. Who sends it, it knows from the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Face {
    /// What help is asked.
    pub help: ServiceKind,
    /// In which language, if that is said: a code.
    pub language: Option<String>,
    /// How to reach the client safely, if that goes along.
    pub reach: Option<SafeContact>,
    /// How the client wants to be met, if that goes along.
    pub met: Option<InContact>,
    /// To which key a code of their own is sealed for the client: drawn for this, and used once.
    pub reply_to: Option<[u8; 32]>,
}

/// What the client reads there, sealed for them alone: the code of their new own page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Welcome {
    /// The code, in groups.
    pub new_code: Vec<String>,
    /// Where it opens.
    pub address: String,
}

/// Going on with another organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// By which agreement.
    pub agreement: Id,
    /// What that organisation is called.
    pub to: String,
    /// What is asked and what goes along.
    pub terms: Terms,
    /// The client's yes.
    pub yes: Option<Yes>,
    /// When it left.
    pub away: Option<Away>,
    /// What became of it.
    pub over: Option<Over>,
}

/// What is asked, what goes along, and how it ends here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What help is asked.
    pub help: ServiceKind,
    /// In which language, if that is said: a code.
    pub language: Option<String>,
    /// What goes along, says the client.
    pub along: Vec<Kind>,
    /// What of the guide's own the guide says yes to.
    pub confirmed: Vec<Kind>,
    /// Some time of aftercare here first: so many weeks between two times that we ask how it goes; none: the file is closed.
    pub aftercare_weeks: Option<u8>,
}

impl Terms {
    /// Whether a kind goes along.
    pub fn takes(&self, kind: Kind) -> bool {
        self.along.contains(&kind) && (!kind.is_guides() || self.confirmed.contains(&kind))
    }

    /// What the client wants along and the guide did not say yes to.
    pub fn waits_for_guide(&self) -> impl Iterator<Item = Kind> {
        self.along.iter().copied().filter(|kind| !self.takes(*kind))
    }
}

/// The client's yes to one print: another word anywhere, and it no longer counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Yes {
    /// To what.
    pub print: Print,
    /// By whom and when.
    pub given: Given,
    /// Where the client finds the new code, once there is one; none for a client without a page.
    pub door: Option<Door>,
}

/// A key of the client alone, drawn for one transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// The dossier that holds the secret half; only the client's code opens it.
    pub dossier: Id,
    /// The public half.
    pub public: [u8; 32],
}

/// It left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// Its number on the line.
    pub number: Id,
    /// Until when they can say yes.
    pub until: Moment,
    /// When.
    pub at: Moment,
    /// Who sent it.
    pub by: By,
    /// Whether it is being taken back.
    pub called_back: bool,
}

/// What became of it, and when that was known here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Over {
    /// What.
    pub how: Outcome,
    /// When.
    pub on: Day,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// They go on with it; with it came something sealed for the client alone.
    Accepted {
        /// As it came.
        welcome: Vec<u8>,
    },
    /// Not with them, now.
    Declined(Reason),
    /// They said nothing in time.
    Expired,
    /// It was taken back.
    TakenBack,
}

impl Outcome {
    /// For the totals.
    pub fn code(&self) -> &'static str {
        match self {
            Outcome::Accepted { .. } => "accepted",
            Outcome::Declined(_) => "declined",
            Outcome::Expired => "expired",
            Outcome::TakenBack => "taken-back",
        }
    }

    /// Key of its text.
    pub fn text_key(&self) -> &'static str {
        match self {
            Outcome::Accepted { .. } => "casework-away-accepted",
            Outcome::Declined(_) => "casework-away-declined",
            Outcome::Expired => "casework-away-expired",
            Outcome::TakenBack => "casework-away-taken-back",
        }
    }
}

impl Transfer {
    /// Begins one: nothing leaves, and nobody said yes.
    pub fn new(agreement: Id, to: String, terms: Terms) -> Transfer {
        Transfer { agreement, to, terms, yes: None, away: None, over: None }
    }

    /// What they read first.
    pub fn face(&self, packet: &Packet) -> Face {
        Face {
            help: self.terms.help,
            language: self.terms.language.clone(),
            reach: packet.find(),
            met: packet.find(),
            reply_to: self.yes.as_ref().and_then(|yes| yes.door).map(|door| door.public),
        }
    }

    /// The print of everything that the client reads before a yes: to whom, what they read first, what goes along, how it
    /// ends here.
    pub fn print(&self, packet: &Packet) -> Print {
        let face = Face { reply_to: None, ..self.face(packet) };
        let read = (self.agreement, &self.to, face, packet, self.terms.aftercare_weeks);
        // Types of this program always have a JSON form.
        let bytes = serde_json::to_vec(&read).unwrap_or_default();
        Print(
            HEXLOWER
                .encode(&Sha256::digest([b"transfer that a client agreed to: ".as_slice(), &bytes].concat())),
        )
    }

    /// The client's yes, if it is to this print.
    pub fn yes_to(&self, print: &Print) -> Option<&Yes> {
        self.yes.as_ref().filter(|yes| yes.print == *print)
    }

    /// Whether the other organisation has it, or soon will.
    pub fn is_away(&self) -> bool {
        self.away.is_some() && self.over.is_none()
    }
}

/// A print of what was shown (SHA-256).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Print(String);

impl Print {
    /// As a form carries it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_survives_the_line_and_one_of_another_version_is_another() {
        for reason in Reason::ALL {
            assert_eq!(Reason::at(reason.place()), *reason);
        }
        assert_eq!(Reason::at(200), Reason::Other);
    }

    #[test]
    fn what_a_guide_wrote_goes_along_only_when_both_want_it() {
        let terms = |along: &[Kind], confirmed: &[Kind]| Terms {
            help: ServiceKind::Talking,
            language: None,
            along: along.to_vec(),
            confirmed: confirmed.to_vec(),
            aftercare_weeks: None,
        };
        assert!(terms(&[Kind::Plan], &[]).takes(Kind::Plan), "the client's own needs no other yes");
        assert!(!terms(&[], &[Kind::Notes]).takes(Kind::Notes), "nothing goes that the client does not want");
        assert!(terms(&[Kind::Notes], &[Kind::Notes]).takes(Kind::Notes));
        let waits = terms(&[Kind::Plan, Kind::Notes], &[Kind::Reviews]);
        assert!(!waits.takes(Kind::Notes));
        assert_eq!(waits.waits_for_guide().collect::<Vec<_>>(), [Kind::Notes]);
        assert!(Kind::clients().all(|kind| !kind.is_guides()));
    }
}
