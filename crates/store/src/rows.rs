//! What is kept, as plain data. The store knows bytes and ids; what the bytes say is sealed elsewhere.

use std::fmt;

use crate::{Day, Id, Moment};

/// Who holds a grant, a session or a letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Holder {
    /// Everyone in a circle.
    Circle(Id),
    /// One worker.
    Worker(Id),
    /// Whoever has a return code, by its look-up value.
    Code([u8; 32]),
}

/// How much of a dossier a grant opens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scope {
    /// The head only.
    Head,
    /// Every record.
    Full,
}

/// A dossier's key, sealed to a holder. One dossier and one holder have at most one grant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grant {
    /// What it opens.
    pub dossier: Id,
    /// Whose dossier it is.
    pub organisation: Id,
    /// For whom it is sealed.
    pub holder: Holder,
    /// How much it opens.
    pub scope: Scope,
    /// Generation of the circle's key that it is sealed to; 0 for other holders.
    pub generation: u32,
    /// The sealed key.
    pub sealed: Vec<u8>,
    /// Opens nothing before this moment.
    pub from: Option<Moment>,
    /// Opens nothing from this moment on.
    pub until: Option<Moment>,
}

/// The key of one revision of a record, wrapped under its dossier's key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordKey {
    /// Whose key.
    pub record: Id,
    /// Which revision.
    pub revision: u32,
    /// The wrapped key.
    pub wrapped: Vec<u8>,
}

/// One sealed entry in a dossier, as it stands now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredRecord {
    /// Equal to the dossier's id for its head.
    pub id: Id,
    /// 1, 2, 3 … within the dossier, without gaps; an erased record keeps its place.
    pub position: i64,
    /// 1 for what was never changed.
    pub revision: u32,
    /// The sealed body; empty is the mark that something was erased.
    pub body: Vec<u8>,
    /// The key of this revision. Where it is gone nothing opens the body, whatever the body holds.
    pub wrapped_key: Option<Vec<u8>>,
}

/// A locked set of records.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DossierRow {
    /// Also the id of its head.
    pub id: Id,
    /// Whose dossier it is.
    pub organisation: Id,
    /// The last day on which something was written. Never finer than a day.
    pub last_day: Day,
}

/// A tenant with its own keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Organisation {
    /// Its id.
    pub id: Id,
    /// Its public name.
    pub name: String,
    /// Public half of its recovery key.
    pub recovery_public: [u8; 32],
    /// JSON, without persons.
    pub settings: Vec<u8>,
}

/// A person with an account.
#[derive(Clone, PartialEq, Eq)]
pub struct Worker {
    /// Their id.
    pub id: Id,
    /// Where they work.
    pub organisation: Id,
    /// Unique over the installation, in lower case.
    pub sign_in_name: String,
    /// Where notices go.
    pub mail: Option<String>,
    /// Codes of roles, separated by commas.
    pub roles: String,
    /// Public half of their key.
    pub public_key: [u8; 32],
    /// How their passphrase is stretched.
    pub stretch: Vec<u8>,
    /// Their secret key, locked with the stretched passphrase.
    pub locked_secret: Vec<u8>,
    /// Their second step, sealed; empty when there is none.
    pub second_step: Vec<u8>,
    /// May sign in.
    pub active: bool,
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A name and an address have no place in a log, however they get there.
        write!(f, "Worker({})", self.id)
    }
}

/// People who hold the same key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Circle {
    /// Its id.
    pub id: Id,
    /// Whose circle it is.
    pub organisation: Id,
    /// What it is for; a number that the domain gives meaning.
    pub kind: i64,
    /// How often its key was made; 1 for a new circle.
    pub generation: u32,
    /// Public half of its present key.
    pub public_key: [u8; 32],
}

/// A circle's secret key of one generation, sealed to one worker.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// Which circle.
    pub circle: Id,
    /// Which generation of its key.
    pub generation: u32,
    /// Who holds it; the organisation's id for the recovery key.
    pub worker: Id,
    /// The sealed secret key.
    pub sealed_secret: Vec<u8>,
}

/// Someone who is signed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// Derived from the ticket in the cookie.
    pub id: [u8; 32],
    /// A worker, or a visitor by the look-up value of a return code.
    pub subject: Holder,
    /// Their key, sealed under the cookie's secret; empty when locked.
    pub sealed_key: Vec<u8>,
    /// Whatever else the session remembers, sealed or harmless; the store does not read it.
    pub facts: Vec<u8>,
    /// When they last did something.
    pub last_seen: Moment,
    /// Ends at this moment.
    pub until: Moment,
}

/// A link that makes somebody a worker, once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invitation {
    /// Hash of what stands in the link.
    pub token: [u8; 32],
    /// Who invites.
    pub organisation: Id,
    /// What is offered, sealed with what stands in the link.
    pub body: Vec<u8>,
    /// Worth nothing from this moment on.
    pub until: Moment,
}

/// Something sealed for a holder who is not there now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// Its id.
    pub id: Id,
    /// For whom.
    pub holder: Holder,
    /// What it says.
    pub sealed: Vec<u8>,
    /// Thrown away from this moment on.
    pub until: Option<Moment>,
}

/// What a timer does when it fires.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Erases one record; its mark stays.
    EraseRecord {
        /// In which dossier.
        dossier: Id,
        /// Which record.
        record: Id,
    },
    /// Erases a dossier with all that is in it, and the dossiers that go with it.
    EraseDossier {
        /// Which dossier.
        dossier: Id,
    },
    /// Takes a key back.
    EndGrant {
        /// To which dossier.
        dossier: Id,
        /// From whom.
        holder: Holder,
    },
    /// Puts a letter in somebody's box.
    Deliver(Letter),
}

/// A deed that waits for its moment, and then happens with nobody signed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timer {
    /// Its id.
    pub id: Id,
    /// Fires at this moment, or as soon after it as the program runs.
    pub due: Moment,
    /// What happens.
    pub deed: Deed,
}

/// Something that still has to go out of the house. It says when and for whom, never why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outgoing {
    /// Its id.
    pub id: Id,
    /// Goes out at this moment, or as soon after it as the program runs.
    pub due: Moment,
    /// What kind of thing it is; a number that the domain gives meaning.
    pub kind: i64,
    /// For whom.
    pub whom: Holder,
    /// A keyed hash of what it is about, by which it can be taken back.
    pub about: [u8; 32],
    /// How often it was tried.
    pub tries: u32,
    /// What else is needed to send it, sealed; empty when nothing is.
    pub sealed: Vec<u8>,
}

/// One line of an organisation's access log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogLine {
    /// 1, 2, 3 … within the organisation, without gaps.
    pub position: i64,
    /// Whose log.
    pub organisation: Id,
    /// Which dossier was looked at or changed.
    pub dossier: Id,
    /// The sealed line.
    pub entry: Vec<u8>,
    /// Ties it to all lines before it.
    pub link: [u8; 32],
}
