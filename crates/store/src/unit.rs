//! A unit of work: all of it is kept, or nothing.

use std::fmt;

use crate::deeds::{erase_dossier, erase_record, perform};
use crate::engine::{Doomed, Files};
use crate::tables::{
    bells, circles, counters, dossiers, grants, invitations, letters, log, marks, members, organisations,
    outbox, record_keys, records, sessions, timers, workers,
};
use crate::{
    Changed, Circle, Day, DossierRow, Grant, Holder, Id, Invitation, Letter, Member, Moment, Organisation,
    Outgoing, RecordKey, Session, StoreError, Timer, Worker,
};

type Write = Box<dyn FnOnce(&Files) -> Result<(), StoreError> + Send>;

/// What one act writes, in order. Nothing is written unless the unit is given to [`Store::save`](crate::Store::save),
/// and then all of it or nothing.
///
/// A write that finds things otherwise than it expects makes the whole unit a [`StoreError::Conflict`]. Each method
/// says what it expects.
#[derive(Default)]
pub struct Unit {
    writes: Vec<Write>,
    now: Option<Moment>,
}

impl Unit {
    /// A unit that writes nothing yet.
    pub fn new() -> Unit {
        Unit::default()
    }

    /// True when it writes nothing.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    /// The moment of this unit: a mark that ran out before it does not stand in the way of a [`mark`](Self::mark)
    /// that follows. Without it a mark stands until it is swept by [`Store::fire_due`](crate::Store::fire_due).
    pub fn at(&mut self, now: Moment) -> &mut Unit {
        self.now = Some(now);
        self
    }

    /// A new organisation.
    pub fn organisation(&mut self, row: Organisation) -> &mut Unit {
        self.write(move |files| organisations::insert(&files.keys, &row))
    }

    /// Other settings, where they are still as expected.
    pub fn revise_settings(&mut self, organisation: Id, expected: Vec<u8>, new: Vec<u8>) -> &mut Unit {
        self.write(move |files| organisations::revise_settings(&files.keys, organisation, &expected, &new))
    }

    /// A new worker, whose sign-in name nobody has.
    pub fn worker(&mut self, row: Worker) -> &mut Unit {
        self.write(move |files| workers::insert(&files.keys, &row))
    }

    /// Another passphrase, second step or key for a worker who is there.
    pub fn relock_worker(
        &mut self,
        id: Id,
        stretch: Vec<u8>,
        locked_secret: Vec<u8>,
        second_step: Vec<u8>,
        public_key: [u8; 32],
    ) -> &mut Unit {
        self.forget(move |files| {
            workers::relock(&files.keys, id, &stretch, &locked_secret, &second_step, &public_key)
        })
    }

    /// Other roles for a worker who is there.
    pub fn worker_roles(&mut self, id: Id, roles: String) -> &mut Unit {
        self.write(move |files| {
            files.has_changed(Changed::SessionsOf(Holder::Worker(id)));
            workers::set_roles(&files.keys, id, &roles)
        })
    }

    /// Lets a worker who is there sign in, or no longer.
    pub fn worker_active(&mut self, id: Id, active: bool) -> &mut Unit {
        self.write(move |files| {
            files.has_changed(Changed::SessionsOf(Holder::Worker(id)));
            workers::set_active(&files.keys, id, active)
        })
    }

    /// A new circle.
    pub fn circle(&mut self, row: Circle) -> &mut Unit {
        self.write(move |files| circles::insert(&files.keys, &row))
    }

    /// The next generation of a circle's key, where it still stands at this generation. Its grants follow by
    /// [`renew_grant`](Self::renew_grant), and [`grants_renewed`](Self::grants_renewed) sees to it that none is
    /// forgotten.
    pub fn renew_circle(&mut self, id: Id, from_generation: u32, public_key: [u8; 32]) -> &mut Unit {
        self.write(move |files| circles::renew(&files.keys, id, from_generation, &public_key))
    }

    /// A circle's key for a worker; takes the place of what was sealed to them for the same generation.
    pub fn member(&mut self, row: Member) -> &mut Unit {
        self.write(move |files| members::put(&files.keys, &row))
    }

    /// Takes a circle's keys, of all generations, away from a worker.
    pub fn remove_member(&mut self, circle: Id, worker: Id) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::SessionsOf(Holder::Worker(worker)));
            members::remove(&files.keys, circle, worker)
        })
    }

    /// Forgets a circle's older keys.
    pub fn remove_members_below(&mut self, circle: Id, generation: u32) -> &mut Unit {
        self.forget(move |files| members::remove_below(&files.keys, circle, generation))
    }

    /// A new dossier.
    pub fn dossier(&mut self, row: DossierRow) -> &mut Unit {
        self.write(move |files| dossiers::insert(&files.records, &row))
    }

    /// From now on a dossier is erased with another, whoever erases that, and also when a timer does. Expects that both
    /// are there: nothing can be tied to what was erased a moment ago. What goes with a dossier that itself goes with
    /// one is not reached.
    pub fn goes_with(&mut self, dossier: Id, other: Id) -> &mut Unit {
        self.write(move |files| dossiers::go_with(&files.records, dossier, other))
    }

    /// A new record at the next position of a dossier that is there, written on this day. The head of a dossier is
    /// the record with the dossier's own id.
    pub fn append(
        &mut self,
        dossier: Id,
        record: Id,
        body: Vec<u8>,
        wrapped_key: Vec<u8>,
        day: Day,
    ) -> &mut Unit {
        self.write(move |files| {
            files.has_changed(Changed::Dossier(dossier));
            let position = dossiers::next_position(&files.records, dossier, day)?;
            records::insert(&files.records, dossier, record, position, &body)?;
            record_keys::insert(
                &files.keys,
                dossier,
                &RecordKey { record, revision: 1, wrapped: wrapped_key },
            )
        })
    }

    /// The next revision of a record that still stands at this one and was not erased. The key of the older revision
    /// is destroyed.
    pub fn revise(
        &mut self,
        dossier: Id,
        record: Id,
        from_revision: u32,
        body: Vec<u8>,
        wrapped_key: Vec<u8>,
        day: Day,
    ) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::Dossier(dossier));
            records::revise(&files.records, dossier, record, from_revision, &body)?;
            dossiers::touch(&files.records, dossier, day)?;
            let revision = from_revision.saturating_add(1);
            record_keys::insert(&files.keys, dossier, &RecordKey { record, revision, wrapped: wrapped_key })?;
            files.destroy(Doomed::Revisions { dossier, record, last: from_revision })
        })
    }

    /// Erases a record: its body is emptied, its key destroyed, its timers are gone. Its place stays, as the mark.
    /// Nothing happens where there is no such record.
    pub fn erase_record(&mut self, dossier: Id, record: Id) -> &mut Unit {
        self.forget(move |files| erase_record(files, dossier, record))
    }

    /// Erases a dossier: its records, their keys, all grants to it, its timers; and the dossiers that
    /// [go with it](Self::goes_with). Lines of the access log stay. Nothing happens where there is no such dossier.
    pub fn erase_dossier(&mut self, dossier: Id) -> &mut Unit {
        self.forget(move |files| erase_dossier(files, dossier))
    }

    /// A grant sealed to the next key of its circle, where it still stands as it was. One that was taken back meanwhile
    /// stays taken back.
    pub fn renew_grant(
        &mut self,
        dossier: Id,
        circle: Id,
        was: Vec<u8>,
        generation: u32,
        becomes: Vec<u8>,
    ) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::Dossier(dossier));
            grants::renew(&files.keys, dossier, circle, &was, generation, &becomes)
        })
    }

    /// Expects that no grant to a circle is left that is sealed to a key from before this generation: one that came
    /// while the key was being renewed would open for nobody.
    pub fn grants_renewed(&mut self, circle: Id, generation: u32) -> &mut Unit {
        self.write(move |files| grants::none_left_behind(&files.keys, circle, generation))
    }

    /// A dossier's key for a holder; takes the place of the grant that this holder had. Where the holder is a circle
    /// that is there, it stands at the generation of the grant.
    pub fn grant(&mut self, row: Grant) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::Dossier(row.dossier));
            grants::put(&files.keys, &row)
        })
    }

    /// The same key for the same holder, sealed in another form, where the grant still stands as it was.
    pub fn tighten_grant(
        &mut self,
        dossier: Id,
        holder: Holder,
        was: Vec<u8>,
        becomes: Vec<u8>,
    ) -> &mut Unit {
        self.write(move |files| grants::tighten(&files.keys, dossier, &holder, &was, &becomes))
    }

    /// Takes a dossier's key away from a holder.
    pub fn remove_grant(&mut self, dossier: Id, holder: Holder) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::Dossier(dossier));
            grants::remove(&files.keys, dossier, &holder)
        })
    }

    /// A session, new or changed.
    pub fn session(&mut self, row: Session) -> &mut Unit {
        self.write(move |files| sessions::put(&files.keys, &row))
    }

    /// A session that goes on. One that was ended meanwhile stays ended.
    pub fn touch_session(&mut self, id: [u8; 32], last_seen: Moment, until: Moment) -> &mut Unit {
        self.write(move |files| sessions::touch(&files.keys, &id, last_seen, until))
    }

    /// Puts a key into a session that is there, which goes on from this moment and ends when it was to end.
    pub fn reopen_session(&mut self, id: [u8; 32], sealed_key: Vec<u8>, last_seen: Moment) -> &mut Unit {
        self.write(move |files| sessions::reopen(&files.keys, &id, &sealed_key, last_seen))
    }

    /// Other facts for a session that is there.
    pub fn session_facts(&mut self, id: [u8; 32], facts: Vec<u8>) -> &mut Unit {
        self.write(move |files| {
            files.has_changed(Changed::Session(id));
            sessions::set_facts(&files.keys, &id, &facts)
        })
    }

    /// Takes the key out of a session, which itself stays.
    pub fn lock_session(&mut self, id: [u8; 32]) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::Session(id));
            sessions::lock(&files.keys, &id)
        })
    }

    /// Ends a session.
    pub fn remove_session(&mut self, id: [u8; 32]) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::Session(id));
            sessions::remove(&files.keys, &id)
        })
    }

    /// Ends all sessions of somebody.
    pub fn remove_sessions_of(&mut self, subject: Holder) -> &mut Unit {
        self.forget(move |files| {
            files.has_changed(Changed::SessionsOf(subject));
            sessions::remove_of(&files.keys, &subject)
        })
    }

    /// A new invitation.
    pub fn invitation(&mut self, row: Invitation) -> &mut Unit {
        self.write(move |files| invitations::insert(&files.keys, &row))
    }

    /// Uses up an invitation that is there and has not run out.
    pub fn claim_invitation(&mut self, token: [u8; 32], now: Moment) -> &mut Unit {
        self.forget(move |files| invitations::claim(&files.keys, &token, now))
    }

    /// A letter for somebody who is not there.
    pub fn letter(&mut self, row: Letter) -> &mut Unit {
        self.write(move |files| letters::put(&files.records, &row))
    }

    /// Throws a letter away.
    pub fn remove_letter(&mut self, id: Id) -> &mut Unit {
        self.forget(move |files| letters::remove(&files.records, id))
    }

    /// Takes a letter that is there, to keep what it says elsewhere: of two who take the same letter, one does.
    pub fn take_letter(&mut self, id: Id) -> &mut Unit {
        self.forget(move |files| letters::take(&files.records, id))
    }

    /// How somebody wants to be rung, in the place of what was kept before.
    pub fn bell(&mut self, owner: Id, sealed: Vec<u8>) -> &mut Unit {
        self.forget(move |files| bells::put(&files.keys, owner, &sealed))
    }

    /// Forgets how somebody wanted to be rung.
    pub fn remove_bell(&mut self, owner: Id) -> &mut Unit {
        self.forget(move |files| bells::remove(&files.keys, owner))
    }

    /// Something that has to go out; takes the place of the one with the same id.
    pub fn outgoing(&mut self, row: Outgoing) -> &mut Unit {
        self.write(move |files| outbox::put(&files.records, &row))
    }

    /// Something that has to go out, unless one with the same id waits already.
    pub fn outgoing_once(&mut self, row: Outgoing) -> &mut Unit {
        self.write(move |files| outbox::add(&files.records, &row))
    }

    /// Puts off what has to go out. What was taken back meanwhile stays taken back.
    pub fn put_off_outgoing(&mut self, id: Id, due: Moment, tries: u32) -> &mut Unit {
        self.write(move |files| outbox::again(&files.records, id, due, tries))
    }

    /// It went out, or need not go out any more.
    pub fn remove_outgoing(&mut self, id: Id) -> &mut Unit {
        self.forget(move |files| outbox::remove(&files.records, id))
    }

    /// Nothing that is about this need go out any more.
    pub fn remove_outgoing_about(&mut self, about: [u8; 32]) -> &mut Unit {
        self.forget(move |files| outbox::remove_about(&files.records, &about))
    }

    /// A timer; takes the place of the one with the same id.
    pub fn timer(&mut self, row: Timer) -> &mut Unit {
        self.write(move |files| timers::put(&files.records, &row))
    }

    /// Stops a timer.
    pub fn remove_timer(&mut self, id: Id) -> &mut Unit {
        self.write(move |files| timers::remove(&files.records, id))
    }

    /// Claims a mark that nobody has. See [`at`](Self::at) for one that ran out.
    pub fn mark(&mut self, mark: [u8; 32], until: Moment) -> &mut Unit {
        let now = self.now.unwrap_or(Moment::from_seconds(i64::MIN));
        self.write(move |files| marks::claim(&files.records, &mark, until, now))
    }

    /// Sets a mark, whether it was there or not.
    pub fn mark_again(&mut self, mark: [u8; 32], until: Moment) -> &mut Unit {
        self.write(move |files| marks::put(&files.records, &mark, until))
    }

    /// Takes a mark away.
    pub fn unmark(&mut self, mark: [u8; 32]) -> &mut Unit {
        self.write(move |files| marks::remove(&files.records, &mark))
    }

    /// Adds to a counter, which starts at 0.
    pub fn count(&mut self, counter: Id, by: i64) -> &mut Unit {
        self.write(move |files| counters::add(&files.records, counter, by))
    }

    /// A line in the access log of an organisation, chained to the one before it.
    pub fn log(&mut self, organisation: Id, dossier: Id, entry: Vec<u8>) -> &mut Unit {
        self.write(move |files| log::add(&files.records, organisation, dossier, &entry))
    }

    /// Does the deed of a timer that is due, if nobody did it before; `done` hears of it.
    pub(crate) fn fire(&mut self, timer: Id, now: Moment, done: impl FnOnce() + Send + 'static) -> &mut Unit {
        self.forget(move |files| {
            if let Some(timer) = timers::claim(&files.records, timer, now)? {
                perform(files, timer.deed)?;
                done();
            }
            Ok(())
        })
    }

    /// Throws away what has run out.
    pub(crate) fn expire(&mut self, now: Moment) -> &mut Unit {
        self.forget(move |files| {
            sessions::expire(&files.keys, now)?;
            invitations::expire(&files.keys, now)?;
            marks::expire(&files.records, now)?;
            letters::expire(&files.records, now)
        })
    }

    /// Writes it all, inside a transaction that the caller ends.
    pub(crate) fn carry_out(self, files: &Files) -> Result<(), StoreError> {
        self.writes.into_iter().try_for_each(|write| write(files))
    }

    /// A write after which nothing may be left of what stood there before, in whatever corner of a file.
    fn forget(&mut self, write: impl FnOnce(&Files) -> Result<(), StoreError> + Send + 'static) -> &mut Unit {
        self.write(move |files| {
            files.forgot.set(true);
            write(files)
        })
    }

    fn write(&mut self, write: impl FnOnce(&Files) -> Result<(), StoreError> + Send + 'static) -> &mut Unit {
        self.writes.push(Box::new(write));
        self
    }
}

impl fmt::Debug for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unit({} writes)", self.writes.len())
    }
}
