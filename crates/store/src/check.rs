//! Is what is kept still whole?

use std::collections::BTreeSet;

use crate::engine::{Connection, Doomed, EXACT_TRIES, Files, values};
use crate::tables::{dossiers, grants, log, record_keys, records};
use crate::{Grant, Holder, Id, Store, StoreError, StoredRecord};

/// So many lines of a log are held in memory at once.
const LINES_AT_ONCE: u32 = 1_000;

/// Something that is not as it should be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// The database's own examination of a file found this, in its own words.
    DamagedFile {
        /// `keys` or `records`.
        file: &'static str,
        /// What it says.
        says: String,
    },
    /// The access log of an organisation is changed at, or not complete before, this line.
    BrokenLog {
        /// Whose log.
        organisation: Id,
        /// The first line that does not follow from those before it.
        position: i64,
    },
    /// A key opens nothing: its record is gone, or stands at another revision.
    KeyWithoutRecord {
        /// In which dossier.
        dossier: Id,
        /// Which record.
        record: Id,
        /// Which revision.
        revision: u32,
    },
    /// A body is there that nothing opens.
    RecordWithoutKey {
        /// In which dossier.
        dossier: Id,
        /// Which record.
        record: Id,
    },
    /// A grant to a dossier that is not there.
    GrantWithoutDossier {
        /// Which dossier.
        dossier: Id,
        /// Who holds it.
        holder: Holder,
    },
}

impl Store {
    /// Examines everything: both files, each line of each log, each key and each record. Reads all there is, so it
    /// takes as long as that takes; the store goes on working meanwhile. Empty means that all is well.
    pub fn check(&self) -> Result<Vec<Finding>, StoreError> {
        self.pool().with_pair(|pair| {
            let files = pair.pin_between_batches(self.pool().place(), EXACT_TRIES)?;
            let mut findings = damage("keys", &files.keys)?;
            findings.extend(damage("records", &files.records)?);
            findings.extend(broken_logs(&files.records)?);
            findings.extend(loose_ends(&files)?);
            Ok(findings)
        })
    }
}

fn damage(file: &'static str, connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let said = connection.all("PRAGMA integrity_check", values![], |row| row.text(0))?;
    Ok(said.into_iter().filter(|says| says != "ok").map(|says| Finding::DamagedFile { file, says }).collect())
}

fn broken_logs(records: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut findings = Vec::new();
    for organisation in log::organisations(records)? {
        if let Some(position) = first_broken_line(records, organisation)? {
            findings.push(Finding::BrokenLog { organisation, position });
        }
    }
    Ok(findings)
}

fn first_broken_line(records: &Connection, organisation: Id) -> Result<Option<i64>, StoreError> {
    let mut last = (0, log::first(organisation));
    loop {
        let lines = log::after(records, organisation, last.0, LINES_AT_ONCE)?;
        if lines.is_empty() {
            return Ok(None);
        }
        for line in lines {
            let position = last.0 + 1;
            let link = log::follow(last.1, position, line.dossier, &line.entry)?;
            if line.position != position || line.link != link.0 {
                return Ok(Some(position));
            }
            last = (position, link);
        }
    }
}

/// What one file knows and the other does not, but for what is about to be destroyed.
pub(crate) fn loose_ends(files: &Files) -> Result<Vec<Finding>, StoreError> {
    let doomed = Doomed::all(&files.records)?;
    let mut findings = Vec::new();
    let known = dossiers::ids(&files.records)?;
    let with_keys = record_keys::dossiers(&files.keys)?;
    for dossier in with_keys.iter().chain(&known).copied().collect::<BTreeSet<_>>() {
        compare(files, dossier, &mut findings)?;
    }
    for dossier in grants::dossiers(&files.keys)? {
        if known.binary_search(&dossier).is_err() {
            let without = |grant: Grant| Finding::GrantWithoutDossier { dossier, holder: grant.holder };
            findings.extend(grants::on_dossier(&files.keys, dossier)?.into_iter().map(without));
        }
    }
    findings.retain(|finding| !doomed.iter().any(|doomed| explains(doomed, finding)));
    Ok(findings)
}

/// Lays the keys of a dossier beside its records.
fn compare(files: &Files, id: Id, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
    let mut keys = record_keys::of_dossier(&files.keys, id)?;
    let mut records = records::of_dossier(&files.records, id)?;
    keys.sort_unstable_by_key(|key| (key.record, key.revision));
    records.sort_unstable_by_key(|record| record.id);
    let has_body = |record: &StoredRecord| !record.body.is_empty();
    for key in &keys {
        let place = records.binary_search_by_key(&key.record, |record| record.id);
        let record = place.ok().and_then(|place| records.get(place));
        if !record.is_some_and(|record| has_body(record) && record.revision == key.revision) {
            let (record, revision) = (key.record, key.revision);
            findings.push(Finding::KeyWithoutRecord { dossier: id, record, revision });
        }
    }
    for record in records.iter().filter(|record| has_body(record)) {
        let own = (record.id, record.revision);
        if keys.binary_search_by_key(&own, |key| (key.record, key.revision)).is_err() {
            findings.push(Finding::RecordWithoutKey { dossier: id, record: record.id });
        }
    }
    Ok(())
}

fn explains(doomed: &Doomed, finding: &Finding) -> bool {
    match (doomed, finding) {
        (
            Doomed::Revisions { dossier, record, last },
            Finding::KeyWithoutRecord { dossier: of, record: key, revision },
        ) => dossier == of && record == key && revision <= last,
        (
            Doomed::Dossier { dossier },
            Finding::KeyWithoutRecord { dossier: of, .. } | Finding::GrantWithoutDossier { dossier: of, .. },
        ) => dossier == of,
        _ => false,
    }
}
