//! Rounds on the street: what phones bring is kept sealed at once, and filed when somebody of the team is there.

mod arrive;
mod file;
mod hours;

pub use arrive::{PACKETS_MAX, Packet, SEALED_MAX, receive};
pub use file::file;
pub use hours::{add_place, put_place_away, say_how_long, set_lists};

use crate::book::colleague_for;
use crate::model::Colleague;
use crate::model::street::{
    Content, Head, LISTS_ROOM, Lists, Merged, Record, RoundHead, Start, Sums, merge, sums,
};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Action, Among, CircleKind, Deed, Fact, Work};
use store::sealed::{Dossier, Sheet, Span};
use store::{Holder, Id, Scope, Timer};

/// A round in the list of the team.
pub struct Round {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: RoundHead,
}

/// A round as the team reads it.
pub struct OpenRound {
    /// Its id.
    pub id: Id,
    /// Its head.
    pub head: RoundHead,
    /// What was put down, in the order in which it arrived.
    pub entries: Vec<Merged>,
}

/// The rounds of the team, the newest first. What phones brought meanwhile is filed first, and what had its day goes to
/// the totals.
///
/// # Errors
/// [`Problem::Missing`] when the role may not see them.
pub async fn list(acting: &Acting) -> Result<Vec<Round>, Problem> {
    match file(acting).await {
        // Somebody else was at it: they are in the list next time.
        Ok(()) | Err(Problem::Conflict) => {}
        Err(problem) => return Err(problem),
    }
    let mut rounds = heads(acting).await?;
    let now = acting.ask().house.now();
    for round in rounds.iter_mut().filter(|round| round.head.is_due(now)) {
        match count(acting, round.id).await {
            Ok(()) => round.head.counted = true,
            Err(Problem::Conflict | Problem::Missing) => {}
            Err(problem) => return Err(problem),
        }
    }
    rounds.sort_by_key(|round| {
        std::cmp::Reverse((round.head.start.as_ref().map(|start| start.day.clone()), round.head.changed))
    });
    Ok(rounds)
}

async fn heads(acting: &Acting) -> Result<Vec<Round>, Problem> {
    let listed = acting.list::<Head>(Action::ReadShifts, Among::Standing(CircleKind::Outreach)).await?;
    Ok(listed
        .into_iter()
        .map(|one| {
            let Head::Round(head) = one.head;
            Round { id: one.dossier.id(), head }
        })
        .collect())
}

/// Opens a round.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, round: Id) -> Result<OpenRound, Problem> {
    let opened = acting.open(round, Action::ReadShifts).await?;
    let Head::Round(head) = opened.head::<Head>()?.content.ok_or(Problem::Missing)?;
    let records = kept(opened.sheets::<Record>()?);
    Ok(OpenRound { id: round, head, entries: merge(&records) })
}

fn kept(sheets: Vec<Sheet<Record>>) -> Vec<Record> {
    sheets.into_iter().filter_map(|sheet| sheet.content).collect()
}

/// Begins a round without a phone that knows it: the plain form.
///
/// # Errors
/// [`Problem::Missing`] when the colleague is no outreach worker here (ACT-12).
pub async fn begin(acting: &Acting, start: Start, with: Id) -> Result<Id, Problem> {
    let (colleague, _) = colleague_for(acting, with, Action::RunShift).await?;
    let mut work = acting.work();
    let mut head = RoundHead::begin(work.id(), work.now, work.id());
    head.began(start);
    head.brought_by(Colleague::of(acting.worker()));
    head.brought_by(Colleague::of(&colleague));
    let dossier = new_dossier(acting, &mut work, &head, Action::RunShift).await?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

async fn new_dossier(
    acting: &Acting,
    work: &mut Work,
    head: &RoundHead,
    action: Action,
) -> Result<Dossier, Problem> {
    let team = acting.standing(CircleKind::Outreach)?;
    let dossier = work.begin(acting.organisation().id, &Head::Round(head.clone()))?;
    acting.log(work, &dossier, Deed::Begin, action, None).await?;
    work.grant_within(&dossier, &team, Scope::Full, Span::OPEN)?;
    erase_in_time(work, &dossier, head);
    Ok(dossier)
}

fn erase_in_time(work: &mut Work, dossier: &Dossier, head: &RoundHead) {
    let deed = store::Deed::EraseDossier { dossier: dossier.id() };
    work.unit.timer(Timer { id: head.erase_timer, due: head.erase_due(), deed });
}

/// A round opened to write in it.
struct ToWrite {
    dossier: Dossier,
    sheet: Sheet<Head>,
    head: RoundHead,
    records: Vec<Record>,
    action: Action,
}

impl ToWrite {
    async fn open(acting: &Acting, round: Id, action: Action) -> Result<ToWrite, Problem> {
        let opened = acting.open_to_write(round, action).await?;
        let sheet = opened.head::<Head>()?;
        let Some(Head::Round(head)) = sheet.content.clone() else { return Err(Problem::Missing) };
        let records = kept(opened.sheets::<Record>()?);
        Ok(ToWrite { dossier: opened.dossier, sheet, head, records, action })
    }

    /// As [`ToWrite::open`], as long as it can be put right.
    async fn to_put_right(acting: &Acting, round: Id) -> Result<ToWrite, Problem> {
        let open = ToWrite::open(acting, round, Action::RunShift).await?;
        if open.head.can_be_put_right() { Ok(open) } else { Err(Problem::Conflict) }
    }

    /// Keeps the round with these records more, and whatever else is in the work.
    async fn keep(mut self, acting: &Acting, mut work: Work, more: Vec<Record>) -> Result<(), Problem> {
        acting.log(&mut work, &self.dossier, Deed::Write, self.action, None).await?;
        for record in &more {
            work.append(&self.dossier, record)?;
        }
        self.records.extend(more);
        self.head.sums = sums(&merge(&self.records));
        self.head.changed = work.now;
        work.revise(&self.dossier, &self.sheet, &Head::Round(self.head.clone()))?;
        erase_in_time(&mut work, &self.dossier, &self.head);
        acting.keep(work).await
    }
}

/// Puts something down without a phone that knows the round.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once the round went to the totals.
pub async fn add(acting: &Acting, round: Id, content: Content) -> Result<(), Problem> {
    let open = ToWrite::to_put_right(acting, round).await?;
    let mut work = acting.work();
    let record = Record::Entry { hand: work.id(), entry: work.id(), content: content.tidy() };
    open.keep(acting, work, vec![record]).await
}

/// Says what an entry was: one of two versions, something else, or nothing.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once the round went to the totals.
pub async fn settle(acting: &Acting, round: Id, entry: Id, content: Option<Content>) -> Result<(), Problem> {
    let open = ToWrite::to_put_right(acting, round).await?;
    let merged = merge(&open.records);
    let seen = merged.iter().find(|one| one.entry == entry).ok_or(Problem::Missing)?.hands();
    let record = Record::Settled { entry, seen, content: content.map(Content::tidy) };
    open.keep(acting, acting.work(), vec![record]).await
}

/// Says how a round began, when the phone that knew was not heard.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once the round went to the totals, or when it is known already.
pub async fn say_how_it_began(acting: &Acting, round: Id, start: Start) -> Result<(), Problem> {
    let mut open = ToWrite::to_put_right(acting, round).await?;
    if open.head.start.is_some() {
        return Err(Problem::Conflict);
    }
    open.head.began(start);
    open.keep(acting, acting.work(), Vec::new()).await
}

/// Says who the other of the duo was.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once the round went to the totals.
pub async fn say_who_else(acting: &Acting, round: Id, who: Id) -> Result<(), Problem> {
    let mut open = ToWrite::to_put_right(acting, round).await?;
    let (colleague, _) = colleague_for(acting, who, Action::RunShift).await?;
    open.head.brought_by(Colleague::of(&colleague));
    open.keep(acting, acting.work(), Vec::new()).await
}

/// Leaves a round for the totals.
async fn count(acting: &Acting, round: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, round, Action::ReadShifts).await?;
    if !open.head.is_due(acting.ask().house.now()) {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work_on(&open.dossier, Deed::Write, Action::ReadShifts).await?;
    let head = RoundHead { counted: true, ..open.head.clone() };
    work.revise(&open.dossier, &open.sheet, &Head::Round(head.clone()))?;
    let held = Fact::now(work.now, "round-held");
    leave(acting, &mut work, &head, &held).await?;
    leave_sums(acting, &mut work, &head, &sums(&merge(&open.records))).await?;
    hours::was_there(acting, &mut work, &head, 0).await?;
    acting.keep(work).await
}

async fn leave_sums(acting: &Acting, work: &mut Work, head: &RoundHead, sums: &Sums) -> Result<(), Problem> {
    let now = work.now;
    if sums.conversations > 0 {
        leave(acting, work, head, &Fact::now(now, "round-conversation").times(sums.conversations)).await?;
    }
    for (kind, count) in &sums.goods {
        let fact = Fact::now(now, "round-handed-out").by("goods", kind.code()).times(*count);
        leave(acting, work, head, &fact).await?;
    }
    for (topic, answer, count) in &sums.questions {
        let fact = Fact::now(now, "round-question").by("topic", topic.code()).by("answer", answer.code());
        leave(acting, work, head, &fact.times(*count)).await?;
    }
    for (towards, count) in &sums.referrals {
        let fact = Fact::now(now, "round-referral").by("towards", towards.code()).times(*count);
        leave(acting, work, head, &fact).await?;
    }
    Ok(())
}

/// Leaves a fact with what kind of place and part of the day it was; never which municipality.
async fn leave(acting: &Acting, work: &mut Work, head: &RoundHead, fact: &Fact) -> Result<(), Problem> {
    let mut fact = fact.clone();
    if let Some(start) = &head.start {
        fact = fact.by("place", start.place.code()).by("block", start.block.code());
    }
    acting.leave_fact(work, &fact).await
}

/// What the organisation says for all its rounds.
///
/// # Errors
/// [`Problem::Broken`] when it is damaged.
pub fn lists(acting: &Acting) -> Result<Lists, Problem> {
    OrganisationSettings::of(acting.organisation())?.room(LISTS_ROOM)
}

/// To whom phones seal: the holder of the letters and the public key.
///
/// # Errors
/// [`Problem::Broken`] when the organisation lacks its circle.
pub async fn addressee(acting: &Acting) -> Result<(Holder, [u8; 32]), Problem> {
    let team = acting.circle_to_leave(CircleKind::Outreach).await?;
    Ok((Holder::Circle(team.id), team.public_key))
}
