//! Complaints: kept for the desk alone, without a code, so that there is no way back to whoever wrote one.

use crate::model::complaint::COMPLAINT_DAYS;
use crate::model::times::day_of;
use crate::model::{Agency, Coded, Complaint, ComplaintHead};
use kit::Problem;
use people::once::REPEAT_SECONDS;
use people::{Acting, Action, Among, Ask, CircleKind, Fact, Once};
use store::sealed::Span;
use store::{Day, Deed, Holder, Id, Scope};

/// What the form is made for, so that one that is sent twice is one complaint.
const PURPOSE: &str = "guide complaint";

/// A complaint in the desk's list.
pub struct Listed {
    /// Its id.
    pub id: Id,
    /// About what kind of agency.
    pub agency: Agency,
    /// The day on which it came.
    pub day: Day,
}

/// Takes a complaint in. The same form sent again is the same complaint.
///
/// # Errors
/// [`Problem::Unavailable`] when it cannot be kept.
pub async fn take(ask: &Ask, once: &Once, agency: Agency, complaint: &Complaint) -> Result<(), Problem> {
    let house = &ask.house;
    let (organisation, desk) = house.front_door().await?;
    let statistics = house.standing_circle(organisation.id, CircleKind::Statistics).await?;
    let mut work = house.work();
    let now = work.now;
    let dossier = work.begin(organisation.id, &ComplaintHead::Complaint { agency, day: day_of(now) })?;
    work.append(&dossier, complaint)?;
    work.grant(&dossier, &desk, Scope::Full, Span::OPEN)?;
    work.at(now.plus_days(COMPLAINT_DAYS), Deed::EraseDossier { dossier: dossier.id() });
    let fact = Fact::now(now, "complaint").by("agency", agency.code());
    work.letter(Holder::Circle(statistics.id), statistics.public_key, &fact, None)?;
    work.unit.at(now).mark(once.mark(house, PURPOSE), now.plus_seconds(REPEAT_SECONDS));
    match house.keep(work).await {
        // It came already.
        Err(Problem::Conflict) => Ok(()),
        kept => kept,
    }
}

/// The complaints that wait for somebody, the newest first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read them.
pub async fn list(acting: &Acting) -> Result<Vec<Listed>, Problem> {
    let heads =
        acting.list::<ComplaintHead>(Action::ReadComplaints, Among::Standing(CircleKind::Desk)).await?;
    let mut list: Vec<Listed> = heads
        .into_iter()
        .map(|one| {
            let ComplaintHead::Complaint { agency, day } = one.head;
            Listed { id: one.dossier.id(), agency, day }
        })
        .collect();
    list.sort_by_key(|one| (std::cmp::Reverse(one.day), one.id));
    Ok(list)
}

/// One complaint with what was written.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or not for this worker.
pub async fn read(acting: &Acting, id: Id) -> Result<(Listed, Complaint), Problem> {
    let opened = acting.open(id, Action::ReadComplaints).await?;
    let head = opened.head::<ComplaintHead>()?.content.ok_or(Problem::Missing)?;
    let ComplaintHead::Complaint { agency, day } = head;
    let complaint = opened.sheets::<Complaint>()?.into_iter().find_map(|sheet| sheet.content);
    Ok((Listed { id, agency, day }, complaint.ok_or(Problem::Missing)?))
}

/// Erases a complaint: it went on as a theme, or it was none.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or not for this worker.
pub async fn erase(acting: &Acting, id: Id) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, Action::ReadComplaints).await?;
    opened.head::<ComplaintHead>()?;
    let mut work = acting.work();
    work.erase_dossier(id);
    acting.keep(work).await
}
