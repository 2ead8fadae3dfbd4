//! Sees to it that what must ring rings: late rather than never, tried again while that makes sense, and never twice for
//! one thing. It runs with nobody signed in and knows no reason.

use super::keep::{keep_wishes, open, watch, wishes};
use super::post::Sent;
use super::post::mail::{Mail, Postman};
use super::post::push::{Push, Pushed, Pusher};
use super::ring::{Kind, PushTo, delivery, drawn_delay, push_place, push_to};
use super::trouble;
use super::whom::{rung_at_once, rung_by};
use crate::model::{Choice, Wishes, digest_before};
use futures_util::future::join_all;
use kit::Lang;
use kit::live::Party;
use people::{Shared, Work};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use store::{Holder, Id, Moment, Outgoing, StoreError};

/// How often it is looked what must go out.
const EVERY: Duration = Duration::from_secs(2);
/// So many rows are looked up at a time.
const ROWS: u32 = 1_000;
/// So many go out at a time; what is urgent goes first, and need not wait for more than one such turn.
const AT_ONCE: usize = 8;
/// Seconds to wait before each further try; after the last one it is given up.
const TRY_AGAIN_AFTER: [i64; 5] = [60, 5 * 60, 15 * 60, 60 * 60, 4 * 60 * 60];
/// Days that it is remembered that a digest went out.
const DIGEST_KNOWN_DAYS: i64 = 3;
/// Seconds within which somebody on call is rung once, however much happens.
const URGENT_EVERY: i64 = 2 * 60;

/// Rings, for as long as the program runs.
pub async fn run(house: Shared) {
    let ringer = Ringer::new(house);
    loop {
        match ringer.round().await {
            // As many as go at a time: more may wait, and an alarm among them.
            Ok(tried) if tried >= AT_ONCE => continue,
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "nothing could be rung; trying again"),
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Has the lines out of the house.
pub struct Ringer {
    house: Shared,
    postman: Option<Postman>,
    pusher: Option<Pusher>,
}

/// Who is rung, gathered from all rings that are due.
#[derive(Default)]
struct Rung {
    /// For each worker: what it is about, if it is about one thing.
    soft: BTreeMap<Id, Option<[u8; 32]>>,
    urgent: BTreeMap<Id, Option<[u8; 32]>>,
    /// Those of them whom nothing that rang before holds back: colleagues are missed.
    alarmed: BTreeSet<Id>,
}

impl Ringer {
    /// Sets the lines up. Settings that are not good are said in the log, and by `luwte check`; then no mail goes out.
    pub fn new(house: Shared) -> Ringer {
        let mail = house.settings.outward.mail.as_ref();
        let postman = mail.and_then(|settings| {
            Postman::new(settings, &house.settings.public_address)
                .inspect_err(|fault| tracing::error!(%fault, "no mail goes out"))
                .ok()
        });
        let pusher = Pusher::new(&house);
        Ringer { house, postman, pusher }
    }

    /// Looks once what must ring, and rings it. Gives how many mails and pushes were tried.
    ///
    /// # Errors
    /// [`StoreError`]; what was not kept goes out again.
    pub async fn round(&self) -> Result<usize, StoreError> {
        let now = self.house.now();
        self.begin_digest(now).await?;
        let due = self.due(now).await?;
        let (rings, _): (Vec<_>, Vec<_>) = due.into_iter().partition(is_ring);
        if !rings.is_empty() {
            self.spread(&rings, now).await?;
        }
        let mut out: Vec<Outgoing> = self.due(now).await?.into_iter().filter(|one| !is_ring(one)).collect();
        out.sort_by_key(|one| !is_urgent(one));
        out.truncate(AT_ONCE);
        for one in join_all(out.iter().map(|one| self.send(one, now))).await {
            self.house.store.save(one?.unit).await?;
        }
        Ok(out.len())
    }

    async fn due(&self, now: Moment) -> Result<Vec<Outgoing>, StoreError> {
        self.house.store.read(move |reader| reader.outgoing(now, ROWS)).await
    }

    /// At its times of the day a mail goes to everybody who chose so, whether there is something or not. That it went
    /// out is kept together with the mails that wait.
    async fn begin_digest(&self, now: Moment) -> Result<(), StoreError> {
        if self.postman.is_none() {
            return Ok(());
        }
        let organisations = self.house.store.read(|reader| reader.organisations()).await?;
        for organisation in organisations {
            let times = watch(&self.house, organisation.id).await?.times;
            let Some(at) = digest_before(now, &times) else { continue };
            let parts: [&[u8]; 2] = [organisation.id.bytes(), &at.seconds().to_be_bytes()];
            let mark = self.house.pepper.blind("bell digest", &parts);
            let id = organisation.id;
            let (went, workers) = self
                .house
                .store
                .read(move |reader| Ok((reader.is_marked(mark, now)?, reader.workers_of(id)?)))
                .await?;
            if went {
                continue;
            }
            let mut work = self.house.work();
            work.unit.mark(mark, now.plus_days(DIGEST_KNOWN_DAYS));
            for worker in workers.iter().filter(|worker| worker.active) {
                let wishes = wishes(&self.house, worker.id).await?;
                if wishes.choice == Choice::Digest && !wishes.mail.is_empty() {
                    let mail = delivery(work.id(), Kind::Mail, worker.id, now);
                    work.unit.outgoing(mail);
                }
            }
            match self.house.store.save(work.unit).await {
                // Another node began it.
                Ok(()) | Err(StoreError::Conflict) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Turns rings into mails and pushes for each worker: one for each, however many things wait.
    async fn spread(&self, rings: &[Outgoing], now: Moment) -> Result<(), StoreError> {
        let mut rung = Rung::default();
        for ring in rings {
            let urgent = is_urgent(ring);
            let whom = if urgent {
                rung_at_once(&self.house, ring, now).await?
            } else {
                rung_by(&self.house, ring, now).await?
            };
            let side = if urgent { &mut rung.urgent } else { &mut rung.soft };
            for worker in whom {
                if ring.kind == Kind::Alarm.number() {
                    rung.alarmed.insert(worker);
                }
                let about = side.entry(worker).or_insert(Some(ring.about));
                // For two things nothing takes both back; twice about one is one.
                if *about != Some(ring.about) {
                    *about = None;
                }
            }
        }
        let waiting = self.waiting().await?;
        let mut work = self.house.work();
        for ring in rings {
            work.unit.remove_outgoing(ring.id);
        }
        for (worker, about) in rung.soft {
            let wishes = wishes(&self.house, worker).await?;
            if wishes.choice == Choice::Soon && !waiting.contains(&worker) {
                self.ring_one(&mut work, worker, &wishes, about, Kind::Mail, now);
            }
        }
        for (worker, about) in rung.urgent {
            let at_once = rung.alarmed.contains(&worker);
            self.ring_urgently(&mut work, worker, about, at_once, now).await?;
        }
        self.house.store.save(work.unit).await
    }

    /// Rings one worker, once in a while however much happens, and for an alarm at once. What is about to go out to them
    /// stays in its place and stands for both then, so that seeing to one takes nothing back of the other; what was to be
    /// tried again later makes room.
    async fn ring_urgently(
        &self,
        work: &mut Work,
        worker: Id,
        about: Option<[u8; 32]>,
        at_once: bool,
        now: Moment,
    ) -> Result<(), StoreError> {
        let earlier = self.urgent_to(worker).await?;
        let about = about.filter(|about| earlier.iter().all(|row| row.about == *about));
        let mut left = wishes(&self.house, worker).await?;
        for row in earlier {
            work.unit.remove_outgoing(row.id);
            if row.tries > 0 {
                continue;
            }
            match open::<PushTo>(&self.house, push_place(row.id), &row.sealed) {
                Some(to) => left.deafen(&to.endpoint),
                None => left.mail.clear(),
            }
            let due = if at_once { row.due.min(now) } else { row.due };
            work.unit.outgoing(Outgoing { due, about: about.unwrap_or_default(), ..row });
        }
        if !left.can_be_reached() {
            return Ok(());
        }
        let mark = self.house.pepper.blind("bell urgent", &[worker.bytes()]);
        let rang = self.house.store.read(move |reader| reader.is_marked(mark, now)).await?;
        let due = if rang && !at_once { now.plus_seconds(URGENT_EVERY) } else { now };
        work.unit.mark_again(mark, due.plus_seconds(URGENT_EVERY));
        self.ring_one(work, worker, &left, about, Kind::UrgentMail, due);
        Ok(())
    }

    /// The urgent mails and pushes that wait for a worker.
    async fn urgent_to(&self, worker: Id) -> Result<Vec<Outgoing>, StoreError> {
        let kinds = [Kind::UrgentMail, Kind::UrgentPush].map(Kind::number);
        let rows = self
            .house
            .store
            .read(move |reader| {
                let [mails, pushes] = kinds.map(|kind| reader.outgoing_of_kind(kind));
                Ok([mails?, pushes?].concat())
            })
            .await?;
        Ok(rows.into_iter().filter(|row| row.whom == Holder::Worker(worker)).collect())
    }

    fn ring_one(
        &self,
        work: &mut Work,
        worker: Id,
        wishes: &Wishes,
        about: Option<[u8; 32]>,
        mail: Kind,
        due: Moment,
    ) {
        let about = about.unwrap_or_default();
        if !wishes.mail.is_empty() {
            let row = Outgoing { about, ..delivery(work.id(), mail, worker, due) };
            work.unit.outgoing(row);
        }
        for ear in &wishes.ears {
            let (kind, due) = match mail {
                Kind::UrgentMail => (Kind::UrgentPush, due),
                _ => (Kind::Push, due.plus_seconds(drawn_delay(&self.house))),
            };
            if let Ok(row) = push_to(&self.house, work.id(), kind, worker, &ear.endpoint, due) {
                work.unit.outgoing(Outgoing { about, ..row });
            }
        }
    }

    /// Those for whom a mail waits already that is not urgent.
    async fn waiting(&self) -> Result<BTreeSet<Id>, StoreError> {
        let mails = self.house.store.read(|reader| reader.outgoing_of_kind(Kind::Mail.number())).await?;
        let to = mails.iter().filter_map(|mail| match mail.whom {
            Holder::Worker(worker) => Some(worker),
            _ => None,
        });
        Ok(to.collect())
    }

    /// Sends one, and gives what is to be kept of it. Nobody else sends it meanwhile: one job does so.
    async fn send(&self, one: &Outgoing, now: Moment) -> Result<Work, StoreError> {
        let mut work = self.house.work();
        match (Kind::from_number(one.kind), one.whom) {
            (Some(Kind::Mail | Kind::UrgentMail), Holder::Worker(worker)) => {
                self.send_mail(&mut work, one, worker, now).await?;
            }
            (Some(Kind::Push | Kind::UrgentPush | Kind::Visitor), whom) => {
                self.send_push(&mut work, one, whom, now).await?;
            }
            _ => drop(work.unit.remove_outgoing(one.id)),
        }
        Ok(work)
    }

    async fn send_mail(
        &self,
        work: &mut Work,
        one: &Outgoing,
        to: Id,
        now: Moment,
    ) -> Result<(), StoreError> {
        let wishes = wishes(&self.house, to).await?;
        let worker = self.house.store.read(move |reader| reader.worker(to)).await?;
        let here = worker.is_some_and(|worker| worker.active);
        let Some(postman) = self.postman.as_ref().filter(|_| here && !wishes.mail.is_empty()) else {
            work.unit.remove_outgoing(one.id);
            return Ok(());
        };
        let lang = Lang::from_code(&wishes.language).filter(|lang| Lang::WORKERS.contains(lang));
        let id = self.house.pepper.blind("bell mail", &[one.id.bytes()]);
        let mail = Mail { to: &wishes.mail, lang: lang.unwrap_or(Lang::Nl), id, now };
        match postman.send(self.house.texts, &mail).await {
            Sent::Yes => {
                work.unit.remove_outgoing(one.id);
                trouble::clear(&mut work.unit, &self.house, to);
            }
            Sent::Later => {
                trouble::note(&mut work.unit, &self.house, to, now);
                again(work, one, now, None);
            }
            Sent::Never => {
                trouble::note(&mut work.unit, &self.house, to, now);
                work.unit.remove_outgoing(one.id);
            }
        }
        Ok(())
    }

    async fn send_push(
        &self,
        work: &mut Work,
        one: &Outgoing,
        whom: Holder,
        now: Moment,
    ) -> Result<(), StoreError> {
        let to: Option<PushTo> = open(&self.house, push_place(one.id), &one.sealed);
        // Nobody is rung who looks at it already.
        let looks = |to: &PushTo| to.open.is_some_and(|id| self.house.live.has_open(id, Party::Visitor));
        let to = to.filter(|to| now < to.until && !looks(to));
        let (Some(pusher), Some(to)) = (&self.pusher, to) else {
            work.unit.remove_outgoing(one.id);
            return Ok(());
        };
        let lasts = to.until.seconds().saturating_sub(now.seconds());
        let push = Push { endpoint: &to.endpoint, lasts, urgent: is_urgent(one), now };
        match pusher.push(&push).await {
            Pushed::As(Sent::Later) => again(work, one, now, Some(to.until)),
            Pushed::As(Sent::Yes | Sent::Never) => drop(work.unit.remove_outgoing(one.id)),
            Pushed::Gone => {
                work.unit.remove_outgoing(one.id);
                if let Holder::Worker(worker) = whom {
                    let mut left = wishes(&self.house, worker).await?;
                    left.deafen(&to.endpoint);
                    // When it cannot be sealed the browser stays in the list, and is tried once more next time.
                    let _ = keep_wishes(work, &self.house, worker, &left);
                }
            }
        }
        Ok(())
    }
}

fn is_ring(one: &Outgoing) -> bool {
    matches!(Kind::from_number(one.kind), Some(Kind::Waits | Kind::OnCall | Kind::Alarm | Kind::AtOnce))
}

fn is_urgent(one: &Outgoing) -> bool {
    let kind = Kind::from_number(one.kind);
    matches!(kind, Some(Kind::OnCall | Kind::Alarm | Kind::AtOnce | Kind::UrgentMail | Kind::UrgentPush))
}

/// Puts it off, or gives it up.
fn again(work: &mut Work, one: &Outgoing, now: Moment, until: Option<Moment>) {
    let pause = usize::try_from(one.tries).ok().and_then(|tries| TRY_AGAIN_AFTER.get(tries));
    let due = pause.map(|pause| now.plus_seconds(*pause));
    match due.filter(|due| until.is_none_or(|until| *due < until)) {
        Some(due) => {
            work.unit.put_off_outgoing(one.id, due, one.tries.saturating_add(1));
        }
        None => drop(work.unit.remove_outgoing(one.id)),
    }
}
