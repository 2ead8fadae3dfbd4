//! Shifts: starting in a duo, counting, ending.

use crate::book::{colleague_for, field, totals};
use crate::model::field::Audience;
use crate::model::shift::{Counts, counts, erase_due};
use crate::model::terms::{Allowed, Terms};
use crate::model::youth::Consultation;
use crate::model::{
    Attempt, ChannelCard, ChannelKind, Colleague, Counted, Duo, Head, Interpretation, Record, ShiftHead,
    Tally, is_in,
};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Work, patiently};
use store::sealed::{Dossier, Sheet, Span};
use store::{Circle, Id, Scope, Timer};
use vault::SecretKey;

/// A shift in the list of the team.
pub struct Shift {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: ShiftHead,
    /// What was counted.
    pub counts: Counts,
    /// Whether the reader is one of the duo.
    pub mine: bool,
}

/// A shift as its duo sees it.
pub struct OpenShift {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: ShiftHead,
    /// What was counted.
    pub counts: Counts,
    /// The contacts, the newest first.
    pub attempts: Vec<KeptAttempt>,
    /// How many records were erased.
    pub erased: usize,
}

/// A contact in a shift.
pub struct KeptAttempt {
    /// Its id.
    pub id: Id,
    /// The contact.
    pub attempt: Attempt,
    /// What the duo made of it, while that is kept.
    pub interpretation: Option<Interpretation>,
    /// Advice that was asked about it, and the id of each.
    pub consultations: Vec<(Id, Consultation)>,
}

/// A place that is not on the team's list.
pub struct Unlisted {
    /// The kind of channel.
    pub channel: ChannelKind,
    /// Its name.
    pub name: String,
    /// For whom it is: where young people come, the youth protocol holds (OUT-08).
    pub audience: Audience,
}

/// Starts a shift with a colleague, somewhere that is not on the team's list; what stands on it after all is started there,
/// on the terms of the list. Nobody starts one alone (ACT-12).
///
/// # Errors
/// [`Problem::Missing`] when the colleague is no outreach worker here; [`Problem::Conflict`] where outreach is not allowed.
pub async fn start_unlisted(acting: &Acting, place: Unlisted, with: Id) -> Result<Id, Problem> {
    let field = field::read(acting).await?;
    if let Some((id, card)) = field.meant_by(place.channel, &place.name) {
        let listed = Where::listed(*id, card)?;
        let youth = listed.youth || place.audience.may_be_young(place.channel);
        return begin(acting, Where { youth, ..listed }, with).await;
    }
    let youth = place.audience.may_be_young(place.channel);
    let place = Where {
        channel: place.channel,
        channel_name: place.name,
        listed: None,
        youth,
        terms: Terms::default(),
    };
    begin(acting, place, with).await
}

/// As [`start_unlisted`], among adults.
///
/// # Errors
/// As [`start_unlisted`].
pub async fn start(
    acting: &Acting,
    channel: ChannelKind,
    channel_name: String,
    with: Id,
) -> Result<Id, Problem> {
    let place = Unlisted { channel, name: channel_name, audience: Audience::Adult };
    start_unlisted(acting, place, with).await
}

/// Starts a shift with a colleague on a channel of the team's list; where young people come, the youth protocol holds.
///
/// # Errors
/// [`Problem::Missing`] when the channel is not in use, or the colleague is no outreach worker here; [`Problem::Conflict`] where
/// outreach is not allowed (ACT-39).
pub async fn start_on(acting: &Acting, channel: Id, with: Id) -> Result<Id, Problem> {
    let field = field::read(acting).await?;
    let card = field.channel(channel).filter(|card| !card.away).ok_or(Problem::Missing)?;
    begin(acting, Where::listed(channel, card)?, with).await
}

/// Where a shift is.
struct Where {
    channel: ChannelKind,
    channel_name: String,
    listed: Option<Id>,
    youth: bool,
    terms: Terms,
}

impl Where {
    /// A channel of the list; nobody starts where outreach is not allowed.
    fn listed(id: Id, card: &ChannelCard) -> Result<Where, Problem> {
        if card.terms.allowed == Allowed::No {
            return Err(Problem::Conflict);
        }
        let (channel, channel_name) = (card.kind, card.name.clone());
        Ok(Where { channel, channel_name, listed: Some(id), youth: card.is_for_youth(), terms: card.terms })
    }
}

async fn begin(acting: &Acting, place: Where, with: Id) -> Result<Id, Problem> {
    let may_last = place.terms.may_last(field::read(acting).await?.rules.shift_minutes);
    let (colleague, role) = colleague_for(acting, with, Action::RunShift).await?;
    let team = acting.circle_to_leave(CircleKind::Outreach).await?;
    let mut work = acting.work();
    let circle = work.new_circle(acting.organisation(), CircleKind::Close)?;
    work.admit(&circle.0, &circle.1, acting.worker(), Some(acting.role()))?;
    work.admit(&circle.0, &circle.1, &colleague, Some(role))?;
    let tally = Tally::with(|| work.id());
    let head = ShiftHead {
        channel: place.channel,
        channel_name: place.channel_name,
        duo: [Colleague::of(acting.worker()), Colleague::of(&colleague)],
        circle: circle.0.id,
        tally,
        started: work.now,
        ended: None,
        erase_timer: work.id(),
        listed: place.listed,
        youth: place.youth,
        talked: false,
        may_last,
    };
    let dossier = work.begin(acting.organisation().id, &Head::Shift(head.clone()))?;
    acting.log(&mut work, &dossier, Deed::Begin, Action::RunShift, None).await?;
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
    work.grant(&dossier, &team, Scope::Head, Span::OPEN)?;
    erase_in_time(&mut work, &dossier, &head);
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Sets the timer that erases a shift.
fn erase_in_time(work: &mut Work, dossier: &Dossier, head: &ShiftHead) {
    let deed = store::Deed::EraseDossier { dossier: dossier.id() };
    work.unit.timer(Timer { id: head.erase_timer, due: erase_due(head.started, head.ended), deed });
}

/// The shifts of the team as counts: those that run first, then the newest. What is over and left nothing for the totals
/// yet, since nobody ended it, leaves it now.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see them.
pub async fn list(acting: &Acting) -> Result<Vec<Shift>, Problem> {
    let listed = acting.list::<Head>(Action::ReadShifts, Among::Standing(CircleKind::Outreach)).await?;
    let now = acting.ask().house.now();
    let heads: Vec<(Id, ShiftHead)> = listed
        .into_iter()
        .map(|one| {
            let Head::Shift(head) = one.head;
            (one.dossier.id(), head.settled(now))
        })
        .collect();
    let over = heads.iter().filter(|(_, head)| !head.runs()).map(|(id, _)| *id).collect();
    let not_left = totals::not_left(acting, over).await?;
    for (id, head) in heads.iter().filter(|(id, _)| not_left.contains(id)) {
        totals::leave(acting, *id, head).await?;
    }
    let counters: Vec<Id> = heads.iter().flat_map(|(_, head)| head.tally.counters()).collect();
    let values = acting.ask().house.store.read(move |reader| reader.counts(&counters)).await?;
    let me = acting.worker().id;
    let mut shifts: Vec<Shift> = heads
        .into_iter()
        .zip(values.chunks(Counted::ALL.len()))
        .map(|((id, head), values)| Shift { id, mine: is_in(&head.duo, me), counts: counts(values), head })
        .collect();
    shifts.sort_by_key(|shift| (!shift.head.runs(), std::cmp::Reverse(shift.head.started)));
    Ok(shifts)
}

/// Opens a shift for its duo.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, shift: Id) -> Result<OpenShift, Problem> {
    let opened = acting.open(shift, Action::RunShift).await?;
    let Head::Shift(head) = opened.head::<Head>()?.content.ok_or(Problem::Missing)?;
    let head = head.settled(acting.ask().house.now());
    let sheets = opened.sheets::<Record>()?;
    let counters = head.tally.counters();
    let values = acting.ask().house.store.read(move |reader| reader.counts(&counters)).await?;
    let erased = sheets.iter().filter(|sheet| sheet.content.is_none()).count();
    Ok(OpenShift { id: shift, head, counts: counts(&values), attempts: kept_attempts(sheets), erased })
}

pub(super) fn kept_attempts(sheets: Vec<Sheet<Record>>) -> Vec<KeptAttempt> {
    let mut attempts = Vec::new();
    let mut interpretations = Vec::new();
    let mut consultations = Vec::new();
    for sheet in sheets {
        match sheet.content {
            Some(Record::Attempt(attempt)) => {
                attempts.push(KeptAttempt {
                    id: sheet.id,
                    attempt,
                    interpretation: None,
                    consultations: Vec::new(),
                });
            }
            Some(Record::Interpretation(interpretation)) => interpretations.push(interpretation),
            Some(Record::Consultation(one)) => consultations.push((sheet.id, one)),
            None => {}
        }
    }
    for interpretation in interpretations {
        if let Some(kept) = attempts.iter_mut().find(|kept| kept.id == interpretation.attempt) {
            kept.interpretation = Some(interpretation);
        }
    }
    for (id, consultation) in consultations {
        if let Some(kept) = attempts.iter_mut().find(|kept| kept.id == consultation.attempt) {
            kept.consultations.push((id, consultation));
        }
    }
    attempts.reverse();
    attempts
}

/// A shift opened by one of its duo to write in it.
pub(super) struct ToWrite {
    pub(super) dossier: Dossier,
    pub(super) sheet: Sheet<Head>,
    pub(super) head: ShiftHead,
    pub(super) records: Vec<Sheet<Record>>,
}

impl ToWrite {
    pub(super) async fn open(acting: &Acting, shift: Id) -> Result<ToWrite, Problem> {
        let opened = acting.open_to_write(shift, Action::RunShift).await?;
        let sheet = opened.head::<Head>()?;
        let Some(Head::Shift(head)) = sheet.content.clone() else { return Err(Problem::Missing) };
        let head = head.settled(acting.ask().house.now());
        let records = opened.sheets::<Record>()?;
        Ok(ToWrite { dossier: opened.dossier, sheet, head, records })
    }

    /// As [`ToWrite::open`], while the shift runs.
    pub(super) async fn running(acting: &Acting, shift: Id) -> Result<ToWrite, Problem> {
        let open = ToWrite::open(acting, shift).await?;
        if open.head.runs() { Ok(open) } else { Err(Problem::Conflict) }
    }

    pub(super) async fn work(&self, acting: &Acting) -> Result<Work, Problem> {
        acting.work_on(&self.dossier, Deed::Write, Action::RunShift).await
    }

    /// Counts one. While the shift runs the totals wait for its end; what comes after is left for them at once.
    pub(super) async fn count(&self, acting: &Acting, work: &mut Work, what: Counted) -> Result<(), Problem> {
        if self.head.runs() {
            totals::while_it_runs(acting, work, self.dossier.id());
        } else {
            totals::leave(acting, self.dossier.id(), &self.head).await?;
            let about = totals::About::of(acting, &self.head).await?;
            acting.leave_fact(work, &about.fact(work.now, what, 1)).await?;
        }
        work.unit.count(self.head.tally.counter(what), 1);
        Ok(())
    }
}

/// Counts one more by hand, or one less after a slip.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once the shift is over.
pub async fn tally(acting: &Acting, shift: Id, what: Counted, one_less: bool) -> Result<(), Problem> {
    let open = ToWrite::running(acting, shift).await?;
    let counter = open.head.tally.counter(what);
    let counted = acting.ask().house.store.read(move |reader| reader.counts(&[counter])).await?;
    if one_less && counted.iter().all(|count| *count <= 0) {
        return Ok(());
    }
    let mut work = open.work(acting).await?;
    totals::while_it_runs(acting, &mut work, shift);
    work.unit.count(counter, if one_less { -1 } else { 1 });
    acting.keep(work).await
}

/// Ends a shift: its counts are left for the totals, and the timer that erases it is set.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was over already.
pub async fn stop(acting: &Acting, shift: Id) -> Result<(), Problem> {
    let head = patiently(|| end(acting, shift)).await?;
    totals::leave(acting, shift, &head).await
}

async fn end(acting: &Acting, shift: Id) -> Result<ShiftHead, Problem> {
    let open = ToWrite::running(acting, shift).await?;
    let mut work = open.work(acting).await?;
    let head = ShiftHead { ended: Some(work.now), ..open.head.clone() };
    work.revise(&open.dossier, &open.sheet, &Head::Shift(head.clone()))?;
    erase_in_time(&mut work, &open.dossier, &head);
    totals::end(acting, &mut work, shift, &head);
    acting.keep(work).await?;
    Ok(head)
}

/// The ids of a duo, in the same order whoever began.
pub(super) fn ids_of(duo: &Duo) -> [Id; 2] {
    let mut ids = [duo[0].id, duo[1].id];
    ids.sort_unstable_by_key(|id| *id.bytes());
    ids
}

/// The circle of the two who ran a shift, for a later room that gives something to the same two.
///
/// # Errors
/// [`Problem::Missing`] for whoever is not one of them.
pub fn duo_circle(acting: &Acting, head: &ShiftHead) -> Result<(Circle, SecretKey), Problem> {
    acting.circle(head.circle)
}
