//! From sealed facts to released totals: counting, preparing, releasing by a second person, taking back.

pub mod account;
pub(crate) mod months;
pub mod pledges;
pub mod settings;
pub mod worked_regions;

use crate::Threshold;
use crate::model::counted::keys;
use crate::model::flow;
use crate::model::shown::Before;
use crate::model::{
    CountError, Counted, Ground, GroundHead, Head, OwnTable, Protection, Refusal, ReleaseHead, Shown,
    Signature, State, Wanted, count_with, threshold_of,
};
use crate::noise::Seed;
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, Fact, Regions, Work};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use store::sealed::{Dossier, Span};
use store::{Id, Moment, Scope};

/// So many years can be chosen, the newest first.
pub const YEARS_OFFERED: usize = 10;
/// Two who release at the same moment are told apart for so many days; after that the register itself shows it.
const CLAIM_DAYS: i64 = 1;

/// A release in the register.
#[derive(Debug, Clone)]
pub struct Release {
    /// Its dossier.
    pub id: Id,
    /// What is kept of it.
    pub head: ReleaseHead,
}

/// What a year would show, were it released now.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What would be shown.
    pub shown: Shown,
    /// The hash of exactly that.
    pub hash: String,
    /// Why it cannot be prepared, if so.
    pub refusal: Option<Refusal>,
    counted: Counted,
    weighed: Vec<Id>,
}

/// All facts that were left for the totals; those of months that are over are taken into the month ledger on the way.
///
/// # Errors
/// [`Problem::Missing`] without the key of the statistics circle.
pub async fn facts(acting: &Acting) -> Result<Vec<Fact>, Problem> {
    if !acting.may(Action::PrepareFigures) {
        return Err(Problem::Missing);
    }
    months::facts(acting).await
}

/// The years that can be chosen: this one and those that have facts, the newest first.
pub fn years(now: Moment, facts: &[Fact]) -> Vec<u32> {
    let (this_year, _) = kit::when::month_of(now);
    let years: BTreeSet<u32> = facts
        .iter()
        .map(|fact| fact.year)
        .chain([this_year])
        .filter_map(|year| u32::try_from(year).ok())
        .collect();
    years.into_iter().rev().take(YEARS_OFFERED).collect()
}

/// What a year would show, were it released now: counted, suppressed, weighed against what is out.
///
/// # Errors
/// [`Problem::Missing`] without the keys; [`Problem::Broken`] when a release lacks its ground.
pub async fn draft(acting: &Acting, facts: Vec<Fact>, year: u32) -> Result<Draft, Problem> {
    let all = releases(acting).await?;
    let open_before = open_before(&facts, &all, year);
    let releases: Vec<Release> = all.into_iter().filter(|release| release.head.shown.year == year).collect();
    let before = before(acting, &releases).await?;
    let settings = settings::settings(acting).await?;
    let telling = Telling {
        year,
        threshold: threshold_of(acting.ask().house.settings.smallest_cell),
        protection: settings.protection,
        own: settings.own(),
        seed: seed(acting),
        regions: Regions::of(acting.organisation())?
            .named()
            .map(|(code, name)| (code.to_owned(), name.to_owned()))
            .collect(),
        open_before,
        left_out: settings.left_out,
    };
    // Suppression solves linear programmes: not on the threads that answer requests.
    let (counted, shown) = tokio::task::spawn_blocking(move || telling.tell(&facts, &before))
        .await
        .map_err(|_| Problem::Broken)??;
    let refusal = refusal(&counted, &shown, &releases);
    Ok(Draft { hash: shown.hash()?, refusal, shown, counted, weighed: out(&releases) })
}

/// How many files were open when a year began, by the figures of the years before that are out.
fn open_before(facts: &[Fact], releases: &[Release], year: u32) -> Option<u64> {
    let years: BTreeSet<u32> = facts
        .iter()
        .filter(|fact| flow::moves_files(&fact.what))
        .filter_map(|fact| u32::try_from(fact.year).ok())
        .filter(|before| *before < year)
        .collect();
    flow::open_before(years.into_iter().map(|year| newest_out(releases, year)))
}

/// The newest figures of a whole year that are out. What was laid ready while the year ran says nothing of its end.
fn newest_out(releases: &[Release], year: u32) -> Option<&Shown> {
    releases
        .iter()
        .filter(|release| release.head.shown.year == year && release.head.is_of_whole_year())
        .filter_map(|release| match &release.head.state {
            State::Released { by } => Some((by.at, &release.head.shown)),
            State::Prepared | State::Withdrawn { .. } => None,
        })
        .max_by_key(|(at, _)| *at)
        .map(|(_, shown)| shown)
}

/// How a year is told.
struct Telling {
    year: u32,
    threshold: Threshold,
    protection: Protection,
    own: Vec<OwnTable>,
    seed: Seed,
    regions: BTreeMap<String, String>,
    open_before: Option<u64>,
    left_out: BTreeSet<String>,
}

impl Telling {
    /// What was counted, and what may be shown of it beside what is already out. Releases in another way are not weighed: with
    /// them nothing leaves at all ([`Protection::beside`]).
    fn tell(self, facts: &[Fact], before: &[Before]) -> Result<(Counted, Shown), CountError> {
        let Telling { year, threshold, protection, own, seed, regions, open_before, left_out } = self;
        let wanted = Wanted { own: &own, left_out: &left_out };
        let counted = count_with(year, facts, wanted)?;
        let alike: Vec<Before> =
            before.iter().filter(|before| before.shown.protection == protection).cloned().collect();
        let shown = match protection {
            Protection::Hiding => Shown::of(year, &counted, threshold, &alike)?,
            Protection::Rounding => Shown::rounded(year, &counted, threshold),
            Protection::Noise => {
                let keys = keys(year, facts, wanted, &seed)?;
                Shown::noisy(year, &counted, (&keys, &seed), threshold, &alike)
            }
        };
        Ok((counted, Shown { regions, open_before, left_out, ..shown.with_own(own) }))
    }
}

/// What makes the noise of this organisation its own: worked out of the pepper, so that it stands in no database.
fn seed(acting: &Acting) -> Seed {
    let organisation = acting.organisation().id;
    Seed::new(acting.ask().house.pepper.blind("noise of figures", &[organisation.bytes()]))
}

fn refusal(counted: &Counted, shown: &Shown, releases: &[Release]) -> Option<Refusal> {
    let is_out = |release: &Release| matches!(release.head.state, State::Released { .. });
    if counted.is_empty() {
        Some(Refusal::Nothing)
    } else if releases.iter().any(|release| release.head.waits()) {
        Some(Refusal::Waiting)
    } else if releases.iter().any(|release| is_out(release) && release.head.shown == *shown) {
        Some(Refusal::Same)
    } else if shown.is_withheld() && releases.iter().any(|release| release.head.was_out()) {
        Some(Refusal::Subtractable)
    } else {
        let was_out = releases.iter().filter(|release| release.head.was_out());
        shown.protection.beside(was_out.map(|release| release.head.shown.protection)).err()
    }
}

/// The releases that are or were out.
fn out(releases: &[Release]) -> Vec<Id> {
    releases.iter().filter(|release| release.head.was_out()).map(|release| release.id).collect()
}

/// The releases that are or were out, each with its ground, oldest first.
async fn before(acting: &Acting, releases: &[Release]) -> Result<Vec<Before>, Problem> {
    let grounds =
        acting.list::<GroundHead>(Action::PrepareFigures, Among::Standing(CircleKind::Statistics)).await?;
    let ground_of = |id: Id| {
        grounds.iter().find_map(|listed| {
            let GroundHead::Ground(ground) = &listed.head;
            (ground.release == id).then(|| ground.counted.clone())
        })
    };
    releases
        .iter()
        .rev()
        .filter(|release| release.head.was_out())
        .map(|release| {
            let counted = ground_of(release.id).ok_or_else(|| {
                tracing::error!(release = %release.id, "a release lacks its ground");
                Problem::Broken
            })?;
            Ok(Before { counted, shown: release.head.shown.clone() })
        })
        .collect()
}

/// The register of releases, the newest first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read totals.
pub async fn releases(acting: &Acting) -> Result<Vec<Release>, Problem> {
    let among = Among::Standing(CircleKind::Figures);
    let mut releases: Vec<Release> = acting
        .list::<Head>(Action::ReadFigures, among)
        .await?
        .into_iter()
        .map(|listed| {
            let Head::Release(head) = listed.head;
            Release { id: listed.dossier.id(), head }
        })
        .collect();
    releases.sort_by_key(|release| std::cmp::Reverse((release.head.prepared.at, release.id)));
    Ok(releases)
}

async fn releases_of(acting: &Acting, year: u32) -> Result<Vec<Release>, Problem> {
    let mut releases = releases(acting).await?;
    releases.retain(|release| release.head.shown.year == year);
    Ok(releases)
}

/// Lays a year ready for a second person. `seen` is the hash that stood on the page: when the numbers changed since,
/// nothing is laid ready.
///
/// # Errors
/// [`Problem::Missing`] without the keys.
pub async fn prepare(acting: &Acting, year: u32, seen: &str) -> Result<Result<Id, Refusal>, Problem> {
    let before = releases_of(acting, year).await?.len();
    let draft = draft(acting, facts(acting).await?, year).await?;
    if let Some(refusal) = draft.refusal {
        return Ok(Err(refusal));
    }
    if draft.hash != seen {
        return Ok(Err(Refusal::Changed));
    }
    let mut work = acting.work();
    let head = ReleaseHead {
        shown: draft.shown,
        hash: draft.hash,
        prepared: signature(acting, &work),
        weighed: draft.weighed,
        state: State::Prepared,
    };
    let release = begin(acting, &mut work, &Head::Release(head), CircleKind::Figures).await?;
    let ground = Ground { release: release.id(), counted: draft.counted };
    begin(acting, &mut work, &GroundHead::Ground(ground), CircleKind::Statistics).await?;
    acting.log(&mut work, &release, Deed::Begin, Action::PrepareFigures, None).await?;
    claim(acting, &mut work, PREPARING, year, before);
    match acting.keep(work).await {
        Ok(()) => Ok(Ok(release.id())),
        // Somebody else laid it ready at the same moment.
        Err(Problem::Conflict) => Ok(Err(Refusal::Waiting)),
        Err(problem) => Err(problem),
    }
}

async fn begin<T: Serialize>(
    acting: &Acting,
    work: &mut Work,
    head: &T,
    circle: CircleKind,
) -> Result<Dossier, Problem> {
    let circle = acting.circle_to_leave(circle).await?;
    let dossier = work.begin(acting.organisation().id, head)?;
    work.grant(&dossier, &circle, Scope::Full, Span::OPEN)?;
    Ok(dossier)
}

/// Writes the head of a dossier anew, or begins one for a circle: `change` makes the new head of the one so far, or says that
/// it does not fit.
async fn rewrite<T: Serialize + DeserializeOwned + Clone>(
    acting: &Acting,
    id: Option<Id>,
    circle: CircleKind,
    change: impl FnOnce(Option<T>) -> Option<T>,
) -> Result<bool, Problem> {
    let Some(id) = id else {
        let Some(head) = change(None) else { return Ok(false) };
        let mut work = acting.work();
        let dossier = begin(acting, &mut work, &head, circle).await?;
        acting.log(&mut work, &dossier, Deed::Begin, Action::PrepareFigures, None).await?;
        acting.keep(work).await?;
        return Ok(true);
    };
    let opened = acting.open_to_write(id, Action::PrepareFigures).await?;
    let sheet = opened.head::<T>()?;
    let Some(head) = change(sheet.content.clone()) else { return Ok(false) };
    let mut work = acting.work_on(&opened.dossier, Deed::Write, Action::PrepareFigures).await?;
    work.revise(&opened.dossier, &sheet, &head)?;
    acting.keep(work).await?;
    Ok(true)
}

pub(crate) fn signature(acting: &Acting, work: &Work) -> Signature {
    Signature { worker: acting.worker().id, name: acting.name(), role: acting.role(), at: work.now }
}

/// Releases what another worker in another role prepared. `seen` is the hash that stood on the page.
///
/// # Errors
/// [`Problem::Missing`] when there is no such release; [`Problem::Conflict`] when somebody else was first.
pub async fn release(acting: &Acting, id: Id, seen: &str) -> Result<Result<(), Refusal>, Problem> {
    change(acting, id, |head, by, out| head.released_by(by, seen, out)).await
}

/// Takes a release back, whether it waits or is out already. What was out stays weighed against whatever comes later.
///
/// # Errors
/// As [`release`].
pub async fn withdraw(acting: &Acting, id: Id) -> Result<Result<(), Refusal>, Problem> {
    change(acting, id, |head, by, _| head.withdrawn_by(by)).await
}

async fn change(
    acting: &Acting,
    id: Id,
    change: impl FnOnce(ReleaseHead, Signature, &[Id]) -> Result<ReleaseHead, Refusal>,
) -> Result<Result<(), Refusal>, Problem> {
    let opened = acting.open_to_write(id, Action::ReleaseFigures).await?;
    let sheet = opened.head::<Head>()?;
    let Some(Head::Release(head)) = sheet.content.clone() else { return Err(Problem::Missing) };
    let year = head.shown.year;
    let out = out(&releases_of(acting, year).await?);
    let mut work = acting.work_on(&opened.dossier, Deed::Write, Action::ReleaseFigures).await?;
    let head = match change(head, signature(acting, &work), &out) {
        Ok(head) => head,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if matches!(head.state, State::Released { .. }) {
        claim(acting, &mut work, RELEASING, year, out.len());
    }
    work.revise(&opened.dossier, &sheet, &Head::Release(head))?;
    acting.keep(work).await?;
    Ok(Ok(()))
}

/// What is claimed when a year is laid ready, and when it goes out.
const PREPARING: &str = "preparing of a year";
const RELEASING: &str = "release of a year";

/// Of two who do this at the same moment, each without knowing of the other, one is too late.
fn claim(acting: &Acting, work: &mut Work, what: &str, year: u32, before: usize) {
    let organisation = acting.organisation().id;
    let number = u64::try_from(before).unwrap_or(u64::MAX).to_be_bytes();
    let parts: [&[u8]; 3] = [organisation.bytes(), &year.to_be_bytes(), &number];
    let mark = acting.ask().house.pepper.blind(what, &parts);
    let until = work.now.plus_days(CLAIM_DAYS);
    work.unit.mark(mark, until);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::shown::tests::{shown, year};
    use people::Role;

    fn released(shown: Shown) -> Release {
        released_at(Moment::from_seconds(0), shown)
    }

    fn released_at(at: Moment, shown: Shown) -> Release {
        let id: Id = "1".repeat(32).parse().unwrap();
        let by = Signature { worker: id, name: "Mirre".to_owned(), role: Role::TeamLead, at };
        let state = State::Released { by: by.clone() };
        let head =
            ReleaseHead { hash: shown.hash().unwrap(), shown, prepared: by, weighed: Vec::new(), state };
        Release { id, head }
    }

    #[tokio::test]
    async fn of_two_who_lay_a_year_ready_at_the_same_moment_one_is_told_that_it_waits() {
        let team = crate::walk::Team::with(&year()).await;
        let seen = draft(&team.ilse, facts(&team.ilse).await.unwrap(), 2026).await.unwrap().hash;
        let mut work = team.bram.work();
        claim(&team.bram, &mut work, PREPARING, 2026, 0);
        team.bram.keep(work).await.unwrap();
        assert_eq!(prepare(&team.ilse, 2026, &seen).await.unwrap(), Err(Refusal::Waiting));
        assert!(releases(&team.ilse).await.unwrap().is_empty());
    }

    #[test]
    fn what_could_be_subtracted_is_refused_and_not_only_hidden() {
        let (counted, first) = shown(&year(), &[]);
        let written = serde_json::to_string(&first).unwrap();
        let withheld: Shown =
            serde_json::from_str(&written.replace("\"withheld\":false", "\"withheld\":true")).unwrap();
        assert!(withheld.is_withheld());
        let out = released(first.clone());
        assert_eq!(refusal(&counted, &withheld, std::slice::from_ref(&out)), Some(Refusal::Subtractable));
        assert_eq!(refusal(&counted, &first, &[out]), Some(Refusal::Same));
        assert_eq!(refusal(&counted, &first, &[]), None);
    }

    #[test]
    fn who_was_there_when_a_year_began_is_not_told_by_figures_of_half_the_year_before() {
        let before = [fact(2, flow::BEGUN, &[("origin", "outreach")], 40)];
        let told = || Shown { open_before: Some(0), ..shown(&before, &[]).1 };
        let july_2026 = Moment::from_seconds(1_783_000_000);
        let january_2027 = Moment::from_seconds(1_800_000_000);
        let early = released_at(july_2026, told());
        assert_eq!(open_before(&before, std::slice::from_ref(&early), 2027), None);
        let all = [early, released_at(january_2027, told())];
        assert_eq!(open_before(&before, &all, 2027), Some(40));
    }

    #[test]
    fn few_years_can_be_chosen_the_newest_first_and_always_this_one() {
        let now = Moment::from_seconds(1_780_300_800);
        let facts: Vec<Fact> = (1990..2030).map(|year| Fact { year, ..shown_fact() }).collect();
        assert_eq!(years(now, &[]), [2026]);
        let offered = years(now, &facts);
        assert_eq!((offered.len(), offered.first()), (YEARS_OFFERED, Some(&2029)));
    }

    fn shown_fact() -> Fact {
        year().remove(0)
    }
}
