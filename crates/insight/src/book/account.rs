//! The yearly account: written by the team lead, laid ready on released figures, released by a second person in another role.

use crate::book::{Release, begin, releases, rewrite, signature};
use crate::model::{
    AccountHead, AccountabilityReport, Draft, DraftHead, Part, Refusal, Sent, Signature, State,
};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed};
use store::Id;

/// An account in the register.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its dossier.
    pub id: Id,
    /// What is kept of it.
    pub sent: Sent,
}

/// What was written so far of a year's account.
///
/// # Errors
/// [`Problem::Missing`] without the key of the statistics circle.
pub async fn draft(acting: &Acting, year: u32) -> Result<AccountabilityReport, Problem> {
    Ok(found(acting, year).await?.map(|(_, draft)| draft.account).unwrap_or_default())
}

async fn found(acting: &Acting, year: u32) -> Result<Option<(Id, Draft)>, Problem> {
    let among = Among::Standing(CircleKind::Statistics);
    let drafts = acting.list::<DraftHead>(Action::PrepareFigures, among).await?;
    Ok(drafts.into_iter().find_map(|listed| {
        let (id, DraftHead::Draft(draft)) = (listed.dossier.id(), listed.head);
        (draft.year == year).then_some((id, draft))
    }))
}

/// Writes in the account of a year: `change` makes the new account of the one so far, or says that it does not fit.
///
/// # Errors
/// [`Problem::Missing`] without the key; [`Problem::Conflict`] when a colleague was first.
pub async fn write(
    acting: &Acting,
    year: u32,
    change: impl FnOnce(AccountabilityReport) -> Option<AccountabilityReport>,
) -> Result<bool, Problem> {
    let id = found(acting, year).await?.map(|(id, _)| id);
    rewrite(acting, id, CircleKind::Statistics, |head: Option<DraftHead>| {
        let account = head.map(|DraftHead::Draft(draft)| draft.account).unwrap_or_default();
        change(account).map(|account| DraftHead::Draft(Draft { year, account }))
    })
    .await
}

/// The figures of a year that are out: the newest version of them.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read totals.
pub async fn figures(acting: &Acting, year: u32) -> Result<Option<Release>, Problem> {
    let out = releases(acting).await?.into_iter().filter(|release| release.head.shown.year == year);
    Ok(out
        .filter_map(|release| match &release.head.state {
            State::Released { by } => Some((by.at, release)),
            State::Prepared | State::Withdrawn { .. } => None,
        })
        .max_by_key(|(at, _)| *at)
        .map(|(_, release)| release))
}

/// The accounts that wait or are out, the newest first. What waits is for those who may release it; what rests on figures that
/// were taken back is no longer read.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read totals.
pub async fn accounts(acting: &Acting) -> Result<Vec<Kept>, Problem> {
    let among = Among::Standing(CircleKind::Figures);
    let listed = acting.list::<AccountHead>(Action::ReadFigures, among).await?;
    let may_release = acting.may(Action::ReleaseFigures);
    let out = figures_out(acting).await?;
    let mut accounts: Vec<Kept> = listed
        .into_iter()
        .map(|listed| {
            let (id, AccountHead::Report(sent)) = (listed.dossier.id(), listed.head);
            Kept { id, sent }
        })
        .filter(|kept| {
            kept.sent.is_out() && out.contains(&kept.sent.release) || may_release && kept.sent.waits()
        })
        .collect();
    accounts.sort_by_key(|kept| std::cmp::Reverse((kept.sent.year, kept.sent.prepared.at)));
    Ok(accounts)
}

/// The figures that are out, of whatever year.
async fn figures_out(acting: &Acting) -> Result<Vec<Id>, Problem> {
    let is_out = |release: &Release| matches!(release.head.state, State::Released { .. });
    Ok(releases(acting).await?.into_iter().filter(is_out).map(|release| release.id).collect())
}

/// One of [`accounts`].
///
/// # Errors
/// [`Problem::Missing`] when there is none, or it is not for the reader.
pub async fn account(acting: &Acting, id: Id) -> Result<Kept, Problem> {
    accounts(acting).await?.into_iter().find(|kept| kept.id == id).ok_or(Problem::Missing)
}

/// Lays the account of a year ready for a second person. `seen` is the hash that stood on the page.
///
/// # Errors
/// [`Problem::Missing`] without the keys.
pub async fn lay_ready(acting: &Acting, year: u32, seen: &str) -> Result<Result<Id, Refusal>, Problem> {
    let account = draft(acting, year).await?;
    let Some(release) = figures(acting, year).await? else { return Ok(Err(Refusal::FiguresBack)) };
    let hash = account.hash(&release.head.hash);
    let waits = accounts(acting).await?.iter().any(|kept| kept.sent.year == year && kept.sent.waits());
    if account.text(Part::BoysAndMen).is_empty() {
        return Ok(Err(Refusal::NoBoysAndMen));
    } else if waits {
        return Ok(Err(Refusal::Waiting));
    } else if hash != seen {
        return Ok(Err(Refusal::Changed));
    }
    let mut work = acting.work();
    let sent = Sent {
        year,
        release: release.id,
        shown: release.head.shown,
        figures: release.head.hash,
        account,
        hash,
        prepared: signature(acting, &work),
        state: State::Prepared,
    };
    let dossier = begin(acting, &mut work, &AccountHead::Report(sent), CircleKind::Figures).await?;
    acting.log(&mut work, &dossier, Deed::Begin, Action::PrepareFigures, None).await?;
    acting.keep(work).await?;
    Ok(Ok(dossier.id()))
}

/// Releases an account that another laid ready in another role. `seen` is the hash that stood on the page.
///
/// # Errors
/// [`Problem::Missing`] when there is no such account; [`Problem::Conflict`] when somebody else was first.
pub async fn release(acting: &Acting, id: Id, seen: &str) -> Result<Result<(), Refusal>, Problem> {
    let out = figures_out(acting).await?;
    change(acting, id, |sent, by| {
        let is_out = out.contains(&sent.release);
        sent.released_by(by, seen, is_out)
    })
    .await
}

/// Takes an account back.
///
/// # Errors
/// As [`release`].
pub async fn withdraw(acting: &Acting, id: Id) -> Result<Result<(), Refusal>, Problem> {
    change(acting, id, Sent::withdrawn_by).await
}

async fn change(
    acting: &Acting,
    id: Id,
    change: impl FnOnce(Sent, Signature) -> Result<Sent, Refusal>,
) -> Result<Result<(), Refusal>, Problem> {
    let opened = acting.open_to_write(id, Action::ReleaseFigures).await?;
    let sheet = opened.head::<AccountHead>()?;
    let Some(AccountHead::Report(sent)) = sheet.content.clone() else { return Err(Problem::Missing) };
    let mut work = acting.work_on(&opened.dossier, Deed::Write, Action::ReleaseFigures).await?;
    match change(sent, signature(acting, &work)) {
        Err(refusal) => Ok(Err(refusal)),
        Ok(sent) => {
            work.revise(&opened.dossier, &sheet, &AccountHead::Report(sent))?;
            acting.keep(work).await?;
            Ok(Ok(()))
        }
    }
}
