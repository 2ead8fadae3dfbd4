//! What can be read, from one moment of both files.

use crate::engine::Files;
use crate::tables::{
    bells, circles, counters, dossiers, grants, invitations, letters, log, marks, members, organisations,
    outbox, record_keys, records, sessions, timers, workers,
};
use crate::{
    Circle, DossierRow, Grant, Holder, Id, Invitation, Letter, LogLine, Member, Moment, Organisation,
    Outgoing, RecordKey, Session, StoreError, StoredRecord, Timer, Worker,
};

/// Reads the store as it stood when the reading began: what is saved meanwhile is not seen.
///
/// Each method fails only when the database does: what is not there is `None`, or not in the list.
pub struct Reader<'a> {
    files: &'a Files,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(files: &'a Files) -> Reader<'a> {
        Reader { files }
    }

    /// All organisations, by name.
    pub fn organisations(&self) -> Result<Vec<Organisation>, StoreError> {
        organisations::all(&self.files.keys)
    }

    /// One organisation.
    pub fn organisation(&self, id: Id) -> Result<Option<Organisation>, StoreError> {
        organisations::one(&self.files.keys, id)
    }

    /// One worker.
    pub fn worker(&self, id: Id) -> Result<Option<Worker>, StoreError> {
        workers::one(&self.files.keys, id)
    }

    /// The worker with this sign-in name.
    pub fn worker_by_name(&self, sign_in_name: &str) -> Result<Option<Worker>, StoreError> {
        workers::by_name(&self.files.keys, sign_in_name)
    }

    /// An organisation's workers, by sign-in name.
    pub fn workers_of(&self, organisation: Id) -> Result<Vec<Worker>, StoreError> {
        workers::of_organisation(&self.files.keys, organisation)
    }

    /// One circle.
    pub fn circle(&self, id: Id) -> Result<Option<Circle>, StoreError> {
        circles::one(&self.files.keys, id)
    }

    /// An organisation's circles, by kind.
    pub fn circles_of(&self, organisation: Id) -> Result<Vec<Circle>, StoreError> {
        circles::of_organisation(&self.files.keys, organisation)
    }

    /// The circles whose present key a worker holds.
    pub fn memberships_of(&self, worker: Id) -> Result<Vec<(Circle, Member)>, StoreError> {
        members::of_worker(&self.files.keys, worker)
    }

    /// Who holds a circle's keys, of all generations.
    pub fn members_of(&self, circle: Id) -> Result<Vec<Member>, StoreError> {
        members::of_circle(&self.files.keys, circle)
    }

    /// One dossier.
    pub fn dossier(&self, id: Id) -> Result<Option<DossierRow>, StoreError> {
        dossiers::one(&self.files.records, id)
    }

    /// The dossiers that are erased with this one.
    pub fn going_with(&self, dossier: Id) -> Result<Vec<Id>, StoreError> {
        dossiers::going_with(&self.files.records, dossier)
    }

    /// A holder's grant to a dossier, if it opens now.
    pub fn grant(&self, dossier: Id, holder: &Holder, now: Moment) -> Result<Option<Grant>, StoreError> {
        grants::one(&self.files.keys, dossier, holder, now)
    }

    /// All that a holder can open now, by dossier.
    pub fn grants_of(&self, holder: &Holder, now: Moment) -> Result<Vec<Grant>, StoreError> {
        grants::of_holder(&self.files.keys, holder, now)
    }

    /// All grants that a holder has, also those that do not open yet or no longer do.
    pub fn grants_ever_of(&self, holder: &Holder) -> Result<Vec<Grant>, StoreError> {
        grants::ever_of_holder(&self.files.keys, holder)
    }

    /// All grants to a dossier, also those that do not open yet or no longer do.
    pub fn grants_on(&self, dossier: Id) -> Result<Vec<Grant>, StoreError> {
        grants::on_dossier(&self.files.keys, dossier)
    }

    /// All that a return code can open now.
    pub fn grant_by_code(&self, look_up: [u8; 32], now: Moment) -> Result<Vec<Grant>, StoreError> {
        self.grants_of(&Holder::Code(look_up), now)
    }

    /// All records of a dossier with their keys, in order of position; erased ones as marks.
    pub fn records(&self, dossier: Id) -> Result<Vec<StoredRecord>, StoreError> {
        let found = records::of_dossier(&self.files.records, dossier)?;
        self.with_keys(dossier, found)
    }

    /// The records of a dossier that came after a position.
    pub fn records_after(&self, dossier: Id, position: i64) -> Result<Vec<StoredRecord>, StoreError> {
        let found = records::after(&self.files.records, dossier, position)?;
        if found.is_empty() { Ok(found) } else { self.with_keys(dossier, found) }
    }

    /// One record.
    pub fn record(&self, dossier: Id, record: Id) -> Result<Option<StoredRecord>, StoreError> {
        let Some(mut found) = records::one(&self.files.records, dossier, record)? else {
            return Ok(None);
        };
        found.wrapped_key = record_keys::one(&self.files.keys, dossier, record, found.revision)?;
        Ok(Some(found))
    }

    /// The heads of these dossiers, in the order asked. A dossier that has none is left out.
    pub fn heads(&self, dossiers: &[Id]) -> Result<Vec<StoredRecord>, StoreError> {
        let mut heads = records::heads(&self.files.records, dossiers)?;
        let keys =
            record_keys::of_heads(&self.files.keys, heads.iter().map(|head| (head.id, head.revision)))?;
        for (head, key) in heads.iter_mut().zip(keys) {
            head.wrapped_key = key;
        }
        Ok(heads)
    }

    /// One session, also when it has run out.
    pub fn session(&self, id: [u8; 32]) -> Result<Option<Session>, StoreError> {
        sessions::one(&self.files.keys, &id)
    }

    /// What waits for a holder.
    pub fn letters(&self, holder: &Holder, now: Moment) -> Result<Vec<Letter>, StoreError> {
        letters::of_holder(&self.files.records, holder, now)
    }

    /// How somebody wants to be rung, sealed.
    pub fn bell(&self, owner: Id) -> Result<Option<Vec<u8>>, StoreError> {
        bells::one(&self.files.keys, owner)
    }

    /// What has to go out now, the oldest first, so many at most.
    pub fn outgoing(&self, now: Moment, limit: u32) -> Result<Vec<Outgoing>, StoreError> {
        outbox::due(&self.files.records, now, limit)
    }

    /// All that waits to go out of one kind, due or not.
    pub fn outgoing_of_kind(&self, kind: i64) -> Result<Vec<Outgoing>, StoreError> {
        outbox::of_kind(&self.files.records, kind)
    }

    /// The timers that a dossier has, the first to fire first.
    pub fn timers_of(&self, dossier: Id) -> Result<Vec<Timer>, StoreError> {
        timers::of_dossier(&self.files.records, dossier)
    }

    /// How many timers wait.
    pub fn timer_count(&self) -> Result<i64, StoreError> {
        timers::count(&self.files.records)
    }

    /// When the next timer fires.
    pub fn next_due(&self) -> Result<Option<Moment>, StoreError> {
        timers::next_due(&self.files.records)
    }

    /// True when the mark is there and has not run out.
    pub fn is_marked(&self, mark: [u8; 32], now: Moment) -> Result<bool, StoreError> {
        marks::is_live(&self.files.records, &mark, now)
    }

    /// The values of these counters, in the order asked; 0 for one that was never used.
    pub fn counts(&self, counters: &[Id]) -> Result<Vec<i64>, StoreError> {
        counters::values_of(&self.files.records, counters)
    }

    /// An invitation that can still be claimed.
    pub fn invitation(&self, token: [u8; 32], now: Moment) -> Result<Option<Invitation>, StoreError> {
        invitations::one(&self.files.keys, &token, now)
    }

    /// Who looked at a dossier, the first first.
    pub fn log_of(&self, dossier: Id) -> Result<Vec<LogLine>, StoreError> {
        log::of_dossier(&self.files.records, dossier)
    }

    /// An organisation's access log after a position (0 for its start), so many lines at most.
    pub fn log(&self, organisation: Id, after: i64, limit: u32) -> Result<Vec<LogLine>, StoreError> {
        log::after(&self.files.records, organisation, after, limit)
    }

    /// The last lines of an organisation's access log, the newest first.
    pub fn newest_log(&self, organisation: Id, limit: u32) -> Result<Vec<LogLine>, StoreError> {
        log::newest(&self.files.records, organisation, limit)
    }

    /// Timers that are due, the oldest first.
    pub(crate) fn due(&self, now: Moment, limit: u32) -> Result<Vec<Id>, StoreError> {
        timers::due(&self.files.records, now, limit)
    }

    /// Lays each record's key beside it and puts the records in order of position. Both come in the same order: the
    /// head first, the others by id.
    fn with_keys(&self, dossier: Id, mut found: Vec<StoredRecord>) -> Result<Vec<StoredRecord>, StoreError> {
        let place = |record: Id, revision: u32| (record != dossier, record, revision);
        let mut keys = record_keys::of_dossier(&self.files.keys, dossier)?.into_iter().peekable();
        for record in &mut found {
            let own = place(record.id, record.revision);
            while keys.next_if(|key| place(key.record, key.revision) < own).is_some() {}
            let fits = |key: &RecordKey| place(key.record, key.revision) == own;
            record.wrapped_key = keys.next_if(fits).map(|key| key.wrapped);
        }
        found.sort_unstable_by_key(|record| record.position);
        Ok(found)
    }
}
