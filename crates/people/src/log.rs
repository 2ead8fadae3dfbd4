//! The access log (fields after NEN 7513): who, in which role, did what, when, on what ground, emergency or not.
//! Never with content. Each line is sealed twice: for the organisation's audit circle, and under the dossier's
//! own log key, so that the person it is about can read who looked. The store chains the lines by hash.

use crate::model::Role;
use kit::Problem;
use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use store::{Circle, Id, Moment};
use vault::{Binding, Key, PublicKey, SecretKey};

/// What was done with a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Opened and read.
    Read,
    /// Written in.
    Write,
    /// Begun.
    Begin,
    /// Erased.
    Erase,
}

impl Deed {
    /// Key of its text.
    pub fn text_key(self) -> &'static str {
        match self {
            Deed::Read => "people-deed-read",
            Deed::Write => "people-deed-write",
            Deed::Begin => "people-deed-begin",
            Deed::Erase => "people-deed-erase",
        }
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Who.
    pub worker: Id,
    /// Their name as shown at that time.
    pub name: String,
    /// In which role.
    pub role: Role,
    /// What was done.
    pub deed: Deed,
    /// By which right: the code of the action.
    pub action: String,
    /// When.
    pub at: Moment,
    /// Whether it was break-glass.
    pub emergency: bool,
    /// The stated reason, for break-glass.
    pub reason: Option<String>,
}

impl LogEntry {
    /// Seals the line for both readers: two wrapped keys, each with its length, then the sealed line.
    pub(crate) fn seal(
        &self,
        dossier: Id,
        log_key: &Key,
        audit: &Circle,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Vec<u8>, Problem> {
        let plain = serde_json::to_vec(self).map_err(|_| Problem::Broken)?;
        let key = Key::random(rng);
        let audit_key = PublicKey::from_bytes(audit.public_key).map_err(|_| Problem::Broken)?;
        let mut sealed = Vec::new();
        for wrapped in [
            vault::wrap(log_key, &binding("log for the dossier", dossier), &key, rng),
            audit_key.wrap(&binding("log for the audit", dossier), &key, rng),
        ] {
            sealed.push(u8::try_from(wrapped.len()).map_err(|_| Problem::Broken)?);
            sealed.extend(wrapped);
        }
        sealed.extend(vault::seal(&key, &binding("log", dossier), &plain, rng));
        Ok(sealed)
    }

    /// Opens a line with the dossier's log key.
    pub fn open_for_dossier(sealed: &[u8], dossier: Id, log_key: &Key) -> Option<LogEntry> {
        let (for_dossier, _, body) = pieces(sealed)?;
        let key = vault::unwrap(log_key, &binding("log for the dossier", dossier), for_dossier).ok()?;
        open_line(&key, dossier, body)
    }

    /// Opens a line with the audit circle's key.
    pub fn open_for_audit(sealed: &[u8], dossier: Id, audit: &SecretKey) -> Option<LogEntry> {
        let (_, for_audit, body) = pieces(sealed)?;
        let key = audit.unwrap(&binding("log for the audit", dossier), for_audit).ok()?;
        open_line(&key, dossier, body)
    }
}

fn binding(purpose: &str, dossier: Id) -> Binding {
    Binding::new(purpose).part(dossier.bytes())
}

fn pieces(sealed: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (first, rest) = piece(sealed)?;
    let (second, body) = piece(rest)?;
    Some((first, second, body))
}

fn piece(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first()?;
    rest.split_at_checked(usize::from(*length))
}

fn open_line(key: &Key, dossier: Id, body: &[u8]) -> Option<LogEntry> {
    let plain = vault::open(key, &binding("log", dossier), body).ok()?;
    serde_json::from_slice(&plain).ok()
}
