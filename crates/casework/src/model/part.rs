//! A part of a case file: a dossier of its own for the lead, one helper and the client.

use super::agenda::{Ahead, Appointment, Task};
use super::began::BeganTold;
use super::codes::codes;
use super::domain::DomainCard;
use super::journal;
use super::plan::SafeContact;
use super::record::{By, Piece};
use super::shelter::Stay;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

codes! {
    /// What a part is for.
    PartKind, "part" {
        /// Work and education, for the job coach. The room `employment` keeps its own records here too.
        Work = "work",
        /// Housing: search, registration, appointments; no reason for help (ACT-05).
        Housing = "housing",
        /// What the client told about violence, force or money that had to be handed over (DAT-10, DAT-11).
        Protected = "protected",
        /// For the lead and the client alone (DOM-08).
        Private = "private",
    }
}

/// What stands in the head of a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartHead {
    /// What it is for.
    pub part: PartKind,
    /// The core it belongs to; an id that opens nothing.
    pub case: Id,
    /// The client's pseudonym.
    pub pseudonym: String,
    /// A law keeps the file as a whole: notes here have no end of their own. Which law is not told.
    #[serde(default)]
    pub kept_whole: bool,
    /// Appointments and tasks of this part: for whoever holds a key to it, and for nobody else.
    #[serde(default)]
    pub ahead: Ahead,
}

/// The head as it is kept: another kind of dossier does not parse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// A part of a case file.
    #[serde(rename = "case-part")]
    Part(PartHead),
}

codes! {
    /// Themes of a protected note, set only on the client's own account and removable by the client (SAF-06, 07).
    Theme, "theme" {
        /// Recruited.
        Recruited = "recruited",
        /// Unsafe through the work itself.
        UnsafeThroughWork = "unsafe-through-work",
        /// Had to hand over money.
        HandedOverMoney = "handed-over-money",
    }
}

/// A note in a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartNote {
    /// What.
    pub text: String,
    /// Themes, in a protected part only.
    #[serde(default)]
    pub themes: Vec<Theme>,
    /// Who wrote it.
    pub by: By,
    /// When.
    pub at: Moment,
}

impl PartNote {
    /// The note without these of its sentences, counted from 0.
    #[must_use]
    pub fn without(&self, erased: &[usize]) -> PartNote {
        PartNote { text: journal::without(&self.text, erased), ..self.clone() }
    }
}

/// The client's own words beside a record of a part (EXT-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartBeside {
    /// Beside which.
    pub about: Id,
    /// The words.
    pub text: String,
    /// When.
    pub at: Moment,
}

/// How the client wants to be met, in own words; each new helper reads it before the first talk (EXT-14, DAT-12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InContact {
    /// Chosen name and form of address.
    pub called: String,
    /// Gender, self-described; may stay empty and changes nothing in the help.
    pub gender: String,
    /// What helps.
    pub helps: String,
    /// What does not.
    pub hinders: String,
}

/// A warning of the core, for whoever helps with a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartWarning {
    /// Its record in the core.
    pub of: Id,
    /// What to heed.
    pub text: String,
    /// Its last day; on the next it is gone.
    pub until: Day,
}

/// What this room keeps in a part. A part may hold records of a later room too; they are passed over here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum PartRecord {
    /// A note.
    Note(PartNote),
    /// The client's own words beside something.
    Beside(PartBeside),
    /// How the client wants to be met.
    InContact(InContact),
    /// How to reach them safely, as it stands in the core: whoever helps here reaches out too (ACT-26, DAT-32).
    SafeContact(SafeContact),
    /// A warning, as it stands in the core.
    Warning(PartWarning),
    /// A private life domain.
    Card(DomainCard),
    /// The name that the client told the guide; in the private part, and on no list (ACT-17).
    Name {
        /// As the client wants it written.
        name: String,
    },
    /// A stay in a shelter; in the part about housing, and on no list (DAT-21).
    Stay(Stay),
    /// An appointment about what this part is for.
    Appointment(Appointment),
    /// Something that a worker does about what this part is for.
    Task(Task),
    /// How it began, in the words that the client lets their guide read; in the private part alone (SAF-08).
    Began(BeganTold),
    /// A record of another room.
    #[serde(other)]
    Other,
}

macro_rules! pieces_of_a_part {
    ($($name:ident),*) => {
        $(impl Piece<PartRecord> for $name {
            fn of(record: &PartRecord) -> Option<&$name> {
                match record {
                    PartRecord::$name(piece) => Some(piece),
                    _ => None,
                }
            }

            fn record(self) -> PartRecord {
                PartRecord::$name(self)
            }
        })*
    };
}

pieces_of_a_part!(Stay, Appointment, Task);

impl Piece<PartRecord> for PartNote {
    fn of(record: &PartRecord) -> Option<&PartNote> {
        match record {
            PartRecord::Note(note) => Some(note),
            _ => None,
        }
    }

    fn record(self) -> PartRecord {
        PartRecord::Note(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_of_a_later_room_are_passed_over() {
        let foreign = r#"{"record":"work-plan","wish":"iets met fietsen","hours":24}"#;
        assert_eq!(serde_json::from_str::<PartRecord>(foreign).unwrap(), PartRecord::Other);
    }

    #[test]
    fn a_part_note_survives_being_kept() {
        let note = PartRecord::Note(PartNote {
            text: "belt dinsdag".into(),
            themes: vec![Theme::Recruited],
            by: By::Client,
            at: Moment::from_seconds(3),
        });
        let json = serde_json::to_string(&note).unwrap();
        assert_eq!(serde_json::from_str::<PartRecord>(&json).unwrap(), note);
    }
}
