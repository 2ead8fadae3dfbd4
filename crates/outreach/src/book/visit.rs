//! Visits: from a spoken yes to the door, and out again.

use crate::book::{colleague_for, watch};
use crate::model::Colleague;
use crate::model::about::{About, CameBy};
use crate::model::sign::Sign;
use crate::model::visit::{AfterNote, Head, NotNow, Record, VisitHead, check_in_due, erase_due, minutes_ago};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Fact, Role, Work};
use store::sealed::{Dossier, Sheet, Span};
use store::{Circle, Id, Moment, Scope, Timer, Worker};
use vault::SecretKey;

impl From<NotNow> for Problem {
    fn from(_: NotNow) -> Problem {
        Problem::Conflict
    }
}

/// A visit to plan.
pub struct NewVisit {
    /// The conversation in which it was agreed.
    pub about: Id,
    /// The other of the duo.
    pub with: Id,
    /// Who watches from elsewhere.
    pub buddy: Id,
    /// Where, in the person's words.
    pub place: String,
    /// Minutes since the visit was offered.
    pub offered_minutes_ago: i64,
    /// Minutes since the person said yes.
    pub yes_minutes_ago: i64,
    /// Minutes until the duo checks in.
    pub check_in_minutes: i64,
}

/// A visit in a list.
pub struct Visit {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: VisitHead,
}

/// A visit as its duo sees it, and its buddy once the check-in is past.
pub struct OpenVisit {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: VisitHead,
    /// Where, while that is kept.
    pub place: Option<String>,
    /// The note afterwards, if there is one.
    pub note: Option<AfterNote>,
    /// What the buddy did after an alarm, the oldest first.
    pub signs: Vec<Signed>,
    /// Whether the reader is one of the duo.
    pub mine: bool,
    /// Whether the reader can answer an alarm now.
    pub to_answer: bool,
}

/// What the buddy did after an alarm.
pub struct Signed {
    /// What.
    pub sign: Sign,
    /// The buddy's name.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// Whether a visit can be planned about this conversation: the reader must hold a key to it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn may_plan(acting: &Acting, about: Id) -> Result<(), Problem> {
    conversation(acting, about).await.map(drop)
}

async fn conversation(acting: &Acting, about: Id) -> Result<(Dossier, Option<CameBy>), Problem> {
    let opened = acting.open_to_write(about, Action::ReadConversation).await?;
    // The door is for the totals; a visit goes on without it.
    let came_by = opened.head::<About>().ok().and_then(|sheet| sheet.content);
    let came_by = came_by.and_then(|About::Conversation { channel }| channel);
    Ok((opened.dossier, came_by))
}

/// Plans a visit, after the person said yes. It takes two who go and a third who watches.
///
/// # Errors
/// [`Problem::Missing`] when the conversation cannot be opened or a colleague may not do their part;
/// [`Problem::Conflict`] when one colleague is asked for both parts.
pub async fn plan(acting: &Acting, new: NewVisit) -> Result<Id, Problem> {
    if new.with == new.buddy {
        return Err(Problem::Conflict);
    }
    let (about, came_by) = conversation(acting, new.about).await?;
    let (colleague, seat) = colleague_for(acting, new.with, Action::MakeVisit).await?;
    let (buddy, buddy_seat) = colleague_for(acting, new.buddy, Action::WatchVisit).await?;
    let mut work = acting.work();
    let duo = close_circle(acting, &mut work, &[(acting.worker(), acting.role()), (&colleague, seat)])?;
    let watcher = close_circle(acting, &mut work, &[(&buddy, buddy_seat)])?;
    let yes_at = minutes_ago(work.now, new.yes_minutes_ago);
    let mut head = VisitHead {
        about: new.about,
        came_by,
        duo: [Colleague::of(acting.worker()), Colleague::of(&colleague)],
        circle: duo.0.id,
        buddy: Colleague::of(&buddy),
        buddy_role: buddy_seat,
        offered_at: minutes_ago(work.now, new.offered_minutes_ago).min(yes_at),
        yes_at,
        departed_at: None,
        arrived_at: None,
        longer: 0,
        watch: None,
        ended_at: None,
        erase_timer: work.id(),
    };
    let dossier = Dossier::fresh(acting.organisation().id, work.rng());
    let due = check_in_due(work.now, new.check_in_minutes);
    head.watch = Some(watch::set(acting, &mut work, &dossier, &head, &buddy, &watcher.0, due).await?);
    begin(acting, &mut work, &dossier, &head)?;
    acting.log(&mut work, &dossier, Deed::Begin, Action::MakeVisit, None).await?;
    acting.log(&mut work, &about, Deed::Write, Action::MakeVisit, None).await?;
    work.grant_within(&dossier, &duo, Scope::Full, Span::OPEN)?;
    keep_place(acting, &mut work, &dossier, new.place)?;
    let planned = work.now;
    erase_at(&mut work, &dossier, &head, erase_due(planned, None));
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// A circle of these people, each in the role they are asked for.
fn close_circle(
    acting: &Acting,
    work: &mut Work,
    seats: &[(&Worker, Role)],
) -> Result<(Circle, SecretKey), Problem> {
    let circle = work.new_circle(acting.organisation(), CircleKind::Close)?;
    for (worker, role) in seats {
        work.admit(&circle.0, &circle.1, worker, Some(*role))?;
    }
    Ok(circle)
}

/// Begins the dossier. Its id already stands in the letters of the watch, so it was made before its head.
fn begin(acting: &Acting, work: &mut Work, dossier: &Dossier, head: &VisitHead) -> Result<(), Problem> {
    let mut rng = acting.ask().house.dice.rng();
    let day = work.day();
    Ok(dossier.begin(&mut work.unit, &Head::Visit(head.clone()), day, &mut *rng)?)
}

/// The place is a record of its own, which does not outlive the visit: checking out erases it, and a timer does so
/// whatever happens (DAT-05).
fn keep_place(acting: &Acting, work: &mut Work, dossier: &Dossier, text: String) -> Result<(), Problem> {
    const SECONDS_PER_HOUR: i64 = 3_600;
    let record = work.append(dossier, &Record::Place { text })?;
    let hours = acting.ask().house.settings.place_hours;
    let due = work.now.plus_seconds(hours.saturating_mul(SECONDS_PER_HOUR));
    work.at(due, store::Deed::EraseRecord { dossier: dossier.id(), record });
    Ok(())
}

fn erase_at(work: &mut Work, dossier: &Dossier, head: &VisitHead, due: Moment) {
    let deed = store::Deed::EraseDossier { dossier: dossier.id() };
    work.unit.timer(Timer { id: head.erase_timer, due, deed });
}

/// The visits this worker makes, and those they may look into as a buddy: running ones first, then the newest.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see visits.
pub(super) async fn list(acting: &Acting) -> Result<Vec<Visit>, Problem> {
    let listed = acting.list::<Head>(Action::WatchVisit, Among::Close).await?;
    let mut visits: Vec<Visit> = listed
        .into_iter()
        .map(|one| {
            let Head::Visit(head) = one.head;
            Visit { id: one.dossier.id(), head }
        })
        .collect();
    visits.sort_by_key(|visit| (visit.head.ended_at.is_some(), std::cmp::Reverse(visit.head.yes_at)));
    Ok(visits)
}

/// Opens a visit: for its duo, and for its buddy once the check-in is past.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, visit: Id) -> Result<OpenVisit, Problem> {
    let opened = acting.open(visit, Action::WatchVisit).await?;
    let Head::Visit(head) = opened.head::<Head>()?.content.ok_or(Problem::Missing)?;
    let (me, now) = (acting.worker().id, acting.ask().house.now());
    let (mine, to_answer) = (head.is_made_by(me), head.answers_alarm(me, now) == Ok(true));
    let mut open = OpenVisit { id: visit, head, place: None, note: None, signs: Vec::new(), mine, to_answer };
    for sheet in opened.sheets::<Record>()? {
        match sheet.content {
            Some(Record::Place { text }) => open.place = Some(text),
            Some(Record::AfterNote(note)) => open.note = Some(note),
            Some(Record::Sign { sign, by, at }) => open.signs.push(Signed { sign, by, at }),
            None => {}
        }
    }
    Ok(open)
}

/// A visit opened by one of its duo to write in it.
pub(super) struct ToWrite {
    pub(super) dossier: Dossier,
    sheet: Sheet<Head>,
    pub(super) head: VisitHead,
    records: Vec<Sheet<Record>>,
    action: Action,
}

impl ToWrite {
    async fn open(acting: &Acting, visit: Id) -> Result<ToWrite, Problem> {
        let open = ToWrite::open_for(acting, visit, Action::MakeVisit).await?;
        // The buddy can look into a visit, but speaks for nobody at the door.
        if !open.head.is_made_by(acting.worker().id) {
            return Err(Problem::Missing);
        }
        Ok(open)
    }

    /// Opened by its buddy, who answers an alarm.
    pub(super) async fn open_as_buddy(acting: &Acting, visit: Id) -> Result<ToWrite, Problem> {
        let open = ToWrite::open_for(acting, visit, Action::WatchVisit).await?;
        match open.head.answers_alarm(acting.worker().id, acting.ask().house.now())? {
            true => Ok(open),
            false => Err(Problem::Missing),
        }
    }

    async fn open_for(acting: &Acting, visit: Id, action: Action) -> Result<ToWrite, Problem> {
        let opened = acting.open_to_write(visit, action).await?;
        let sheet = opened.head::<Head>()?;
        let Some(Head::Visit(head)) = sheet.content.clone() else { return Err(Problem::Missing) };
        let records = opened.sheets::<Record>()?;
        Ok(ToWrite { dossier: opened.dossier, sheet, head, records, action })
    }

    pub(super) async fn work(&self, acting: &Acting) -> Result<Work, Problem> {
        acting.work_on(&self.dossier, Deed::Write, self.action).await
    }

    pub(super) fn revise_head(&self, work: &mut Work, head: &VisitHead) -> Result<(), Problem> {
        work.revise(&self.dossier, &self.sheet, &Head::Visit(head.clone()))
    }
}

/// The duo leaves.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when they left already.
pub async fn depart(acting: &Acting, visit: Id) -> Result<(), Problem> {
    step(acting, visit, VisitHead::depart).await
}

/// The duo stands at the door.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when they arrived already.
pub async fn arrive(acting: &Acting, visit: Id) -> Result<(), Problem> {
    step(acting, visit, VisitHead::arrive).await
}

async fn step(
    acting: &Acting,
    visit: Id,
    take: fn(&mut VisitHead, Moment) -> Result<(), NotNow>,
) -> Result<(), Problem> {
    let open = ToWrite::open(acting, visit).await?;
    let mut work = open.work(acting).await?;
    let mut head = open.head.clone();
    take(&mut head, work.now)?;
    open.revise_head(&mut work, &head)?;
    acting.keep(work).await
}

/// The duo takes more time: the check-in moves, and all that hangs on it.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when more time was taken often enough or the visit is over.
pub async fn longer(acting: &Acting, visit: Id, minutes: i64) -> Result<(), Problem> {
    let open = ToWrite::open(acting, visit).await?;
    let mut work = open.work(acting).await?;
    let mut head = open.head.clone();
    let due = head.due_with(minutes, work.now)?;
    let before = head.watched()?.clone();
    let (buddy, circle) = watch::watcher(acting, &head, &before).await?;
    watch::lift(&mut work, &acting.ask().house, &before);
    head.longer = head.longer.saturating_add(1);
    head.watch = Some(watch::set(acting, &mut work, &open.dossier, &head, &buddy, &circle, due).await?);
    open.revise_head(&mut work, &head)?;
    acting.keep(work).await
}

/// The duo checks out: the place is erased at once, the watch is lifted, and how long it took to the door is left
/// for the totals.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when they checked out already.
pub async fn check_out(acting: &Acting, visit: Id, note: AfterNote) -> Result<(), Problem> {
    let open = ToWrite::open(acting, visit).await?;
    let mut work = open.work(acting).await?;
    let mut head = open.head.clone();
    let watch = head.check_out(work.now)?;
    watch::lift(&mut work, &acting.ask().house, &watch);
    work.unit.remove_grant(visit, store::Holder::Circle(watch.circle));
    work.unit.remove_member(watch.circle, head.buddy.id);
    for sheet in &open.records {
        if matches!(sheet.content, Some(Record::Place { .. })) {
            work.erase(&open.dossier, sheet.id);
        }
    }
    if !note.is_empty() {
        work.append(&open.dossier, &Record::AfterNote(note))?;
    }
    open.revise_head(&mut work, &head)?;
    let ended = work.now;
    erase_at(&mut work, &open.dossier, &head, erase_due(ended, head.ended_at));
    if let Some(minutes) = head.minutes_to_the_door() {
        let fact = Fact::now(ended, "visit-made").lasting(minutes);
        let fact = match head.came_by {
            Some(came_by) => fact.by("channel", came_by.code()),
            None => fact,
        };
        acting.leave_fact(&mut work, &fact).await?;
    }
    acting.keep(work).await
}
