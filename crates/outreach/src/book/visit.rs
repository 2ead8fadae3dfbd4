//! Visits: from a spoken yes to the door, and out again.

use crate::book::{colleague_for, rather_not, watch};
use crate::model::about::{About, CameBy};
use crate::model::sign::Sign;
use crate::model::visit::{
    Head, NotNow, Record, TRAVEL_MAX, VisitHead, check_in_due, erase_due, minutes_ago,
};
use crate::model::{Colleague, Duo};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Role, Work, patiently};
use store::sealed::{Dossier, Sheet, Span};
use store::{Circle, Id, Moment, Scope, Timer, Worker};
use vault::SecretKey;

impl From<NotNow> for Problem {
    fn from(_: NotNow) -> Problem {
        Problem::Conflict
    }
}

/// A visit to plan.
#[derive(Debug, Clone)]
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
    /// Minutes that the way there takes, as the duo expects.
    pub travel_minutes: Option<i64>,
    /// What they promised the person, or nothing.
    pub promise: String,
}

/// A visit that was planned.
pub struct Planned {
    /// Its id.
    pub id: Id,
    /// Who goes.
    pub duo: Duo,
    /// When they expect to be there, if they said how long the way takes.
    pub expected_at: Option<Moment>,
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
    /// What was promised, while that is kept.
    pub promise: Option<String>,
    /// What the buddy did after an alarm, the oldest first.
    pub signs: Vec<Signed>,
    /// Whether the reader is one of the duo.
    pub mine: bool,
    /// Whether the reader can answer an alarm now.
    pub to_answer: bool,
    /// Whether the person would rather not, after all.
    pub rather_not: bool,
}

impl OpenVisit {
    /// Whether it stands as somebody asks for it: the same people, place and words.
    pub fn is_as_asked(&self, new: &NewVisit) -> bool {
        let promise = self.promise.as_deref().unwrap_or_default();
        self.place.as_ref() == Some(&new.place)
            && promise == new.promise
            && self.head.is_made_by(new.with)
            && self.head.buddy.id == new.buddy
            && self.head.travel == new.travel_minutes.map(|minutes| minutes.clamp(0, TRAVEL_MAX))
    }
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

/// As [`plan_within`], in a piece of work of its own: nothing is told in the conversation.
///
/// # Errors
/// As [`plan_within`].
pub async fn plan(acting: &Acting, new: NewVisit) -> Result<Id, Problem> {
    let mut work = acting.work();
    let planned = plan_within(acting, &mut work, new).await?;
    acting.keep(work).await?;
    Ok(planned.id)
}

/// Plans a visit, after the person said yes, in a piece of work of the room that tells the person who comes. It takes two
/// who go and a third who watches.
///
/// # Errors
/// [`Problem::Missing`] when the conversation cannot be opened or a colleague may not do their part;
/// [`Problem::Conflict`] when one colleague is asked for both parts.
pub async fn plan_within(acting: &Acting, work: &mut Work, new: NewVisit) -> Result<Planned, Problem> {
    if new.with == new.buddy {
        return Err(Problem::Conflict);
    }
    let (about, came_by) = conversation(acting, new.about).await?;
    let (colleague, seat) = colleague_for(acting, new.with, Action::MakeVisit).await?;
    let (buddy, buddy_seat) = colleague_for(acting, new.buddy, Action::WatchVisit).await?;
    let duo = close_circle(acting, work, &[(acting.worker(), acting.role()), (&colleague, seat)])?;
    let watcher = close_circle(acting, work, &[(&buddy, buddy_seat)])?;
    let yes_at = minutes_ago(work.now, new.yes_minutes_ago);
    let mut head = VisitHead {
        about: Some(new.about),
        came_by,
        duo: [Colleague::of(acting.worker()), Colleague::of(&colleague)],
        circle: duo.0.id,
        buddy: Colleague::of(&buddy),
        buddy_role: buddy_seat,
        offered_at: minutes_ago(work.now, new.offered_minutes_ago).min(yes_at),
        yes_at,
        travel: new.travel_minutes.map(|minutes| minutes.clamp(0, TRAVEL_MAX)),
        departed_at: None,
        arrived_at: None,
        longer: 0,
        watch: None,
        ended_at: None,
        erase_timer: work.id(),
    };
    let dossier = Dossier::fresh(acting.organisation().id, work.rng());
    let due = check_in_due(work.now, new.check_in_minutes);
    head.watch = Some(watch::set(acting, work, &dossier, &head, &buddy, &watcher.0, due).await?);
    begin(acting, work, &dossier, &head)?;
    acting.log(work, &dossier, Deed::Begin, Action::MakeVisit, None).await?;
    acting.log(work, &about, Deed::Write, Action::MakeVisit, None).await?;
    work.grant_within(&dossier, &duo, Scope::Full, Span::OPEN)?;
    keep_while_it_lasts(acting, work, &dossier, &Record::Place { text: new.place })?;
    if !new.promise.is_empty() {
        keep_while_it_lasts(acting, work, &dossier, &Record::Promise { text: new.promise })?;
    }
    let planned = work.now;
    erase_at(work, &dossier, &head, erase_due(planned, None));
    let expected_at = head.expected_at();
    Ok(Planned { id: dossier.id(), duo: head.duo, expected_at })
}

/// A circle of these people, each in the role they are asked for.
pub(super) fn close_circle(
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

/// The place and what was promised are records of their own, which do not outlive the visit: checking out erases them,
/// and a timer does so whatever happens (DAT-05).
fn keep_while_it_lasts(
    acting: &Acting,
    work: &mut Work,
    dossier: &Dossier,
    record: &Record,
) -> Result<(), Problem> {
    const SECONDS_PER_HOUR: i64 = 3_600;
    let record = work.append(dossier, record)?;
    let hours = acting.ask().house.settings.place_hours;
    let due = work.now.plus_seconds(hours.saturating_mul(SECONDS_PER_HOUR));
    work.at(due, store::Deed::EraseRecord { dossier: dossier.id(), record });
    Ok(())
}

pub(super) fn erase_at(work: &mut Work, dossier: &Dossier, head: &VisitHead, due: Moment) {
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

/// The visit about a conversation that this worker makes now, the last that was planned; none when it is over.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see visits.
pub async fn running_about(acting: &Acting, conversation: Id) -> Result<Option<Id>, Problem> {
    let me = acting.worker().id;
    let is_it =
        |head: &VisitHead| head.about == Some(conversation) && head.ended_at.is_none() && head.is_made_by(me);
    Ok(list(acting).await?.into_iter().find(|visit| is_it(&visit.head)).map(|visit| visit.id))
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
    let told = rather_not::told(acting).await?;
    let rather_not = told.iter().any(|taken_back| taken_back.is(visit, &head));
    let mut open = OpenVisit {
        id: visit,
        head,
        place: None,
        promise: None,
        signs: Vec::new(),
        mine,
        to_answer,
        rather_not,
    };
    for sheet in opened.sheets::<Record>()? {
        match sheet.content {
            Some(Record::Place { text }) => open.place = Some(text),
            Some(Record::Promise { text }) => open.promise = Some(text),
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
    pub(super) records: Vec<Sheet<Record>>,
    action: Action,
}

impl ToWrite {
    pub(super) async fn open(acting: &Acting, visit: Id) -> Result<ToWrite, Problem> {
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

    /// A line of this write in the access log, for a piece of work that touches more than this visit.
    pub(super) async fn log(&self, acting: &Acting, work: &mut Work) -> Result<(), Problem> {
        acting.log(work, &self.dossier, Deed::Write, self.action, None).await
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
    patiently(|| step(acting, visit, VisitHead::depart)).await
}

/// The duo stands at the door.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when they arrived already.
pub async fn arrive(acting: &Acting, visit: Id) -> Result<(), Problem> {
    patiently(|| step(acting, visit, VisitHead::arrive)).await
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
    patiently(|| longer_once(acting, visit, minutes)).await
}

async fn longer_once(acting: &Acting, visit: Id, minutes: i64) -> Result<(), Problem> {
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
