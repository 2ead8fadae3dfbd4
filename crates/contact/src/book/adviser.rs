//! The confidential advisers' circle: a sealed space of their own (ACT-11).
//!
//! An organisation has none on its first day. The first adviser who asks for it makes it, in their own session, so
//! that no team lead and no administrator has ever held its key; advisers let each other in. Decision 0020 says what
//! remains of doubt.

use crate::model::holding::YOUNG_HOLDERS;
use kit::Problem;
use people::circles::{Seated, renew};
use people::model::roles_from_text;
use people::organisation::OrganisationSettings;
use people::{Acting, CircleKind, House, Role, patiently};
use store::{Circle, Id, Organisation, Reader, StoreError, Worker};

/// The circle that a message to a confidential adviser is sealed to; none while nobody could read it.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn circle(house: &House, organisation: &Organisation) -> Result<Option<Circle>, Problem> {
    let Some(id) = OrganisationSettings::of(organisation)?.circle(CircleKind::Adviser) else {
        return Ok(None);
    };
    let found = house.store.read(move |reader| seated_advisers(reader, id)).await?;
    Ok(found.and_then(|(circle, advisers)| (!advisers.is_empty()).then_some(circle)))
}

/// Whether the door of a confidential adviser is there.
pub async fn is_there(house: &House) -> bool {
    count(house).await > 0
}

/// Whether two advisers could write together, as somebody under 18 needs (H-25).
pub async fn are_two(house: &House) -> bool {
    count(house).await >= YOUNG_HOLDERS
}

/// How many advisers can open what is sealed to them now.
async fn count(house: &House) -> usize {
    let Ok((organisation, _)) = house.front_door().await else { return 0 };
    let circle =
        OrganisationSettings::of(&organisation).ok().and_then(|kept| kept.circle(CircleKind::Adviser));
    let Some(id) = circle else { return 0 };
    let found = house.store.read(move |reader| seated_advisers(reader, id)).await;
    found.ok().flatten().map_or(0, |(_, advisers)| advisers.len())
}

/// A circle, and the advisers who can open what is sealed to it now.
fn seated_advisers(reader: &Reader<'_>, id: Id) -> Result<Option<(Circle, Vec<Worker>)>, StoreError> {
    let Some(circle) = reader.circle(id)? else { return Ok(None) };
    let mut advisers = Vec::new();
    for member in reader.members_of(id)? {
        if member.generation == circle.generation
            && let Some(worker) = reader.worker(member.worker)?
            && is_adviser(&worker)
        {
            advisers.push(worker);
        }
    }
    Ok(Some((circle, advisers)))
}

fn is_adviser(worker: &Worker) -> bool {
    worker.active && roles_from_text(&worker.roles).contains(&Role::ConfidentialAdviser)
}

/// Where the advisers stand.
pub struct Space {
    /// Whether there is a circle that somebody can open.
    pub begun: bool,
    /// Whether this worker has its key.
    pub mine: bool,
    /// Who has its key.
    pub seated: Vec<Worker>,
    /// Advisers who wait for it.
    pub waiting: Vec<Worker>,
}

/// Where the advisers stand.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn space(acting: &Acting) -> Result<Space, Problem> {
    let advisers = acting.colleagues_in(Role::ConfidentialAdviser).await?;
    let id = OrganisationSettings::of(acting.organisation())?.circle(CircleKind::Adviser);
    let seated = match id {
        Some(id) => acting.ask().house.store.read(move |reader| seated_advisers(reader, id)).await?,
        None => None,
    };
    let seated = seated.map(|(_, advisers)| advisers).unwrap_or_default();
    let begun = !seated.is_empty();
    let waiting =
        advisers.into_iter().filter(|adviser| !seated.iter().any(|one| one.id == adviser.id)).collect();
    Ok(Space { begun, mine: acting.standing(CircleKind::Adviser).is_ok(), seated, waiting })
}

/// Makes the circle, with this adviser alone in it. When the last adviser has left, the next one makes a new circle:
/// what was said in the old one stays closed to everybody but the person and the keepers of the recovery key.
///
/// # Errors
/// [`Problem::Conflict`] when there is one that somebody can open; [`Problem::Missing`] in another role.
pub async fn begin(acting: &Acting) -> Result<(), Problem> {
    let organisation = acting.organisation();
    let mut kept = OrganisationSettings::of(organisation)?;
    if acting.role() != Role::ConfidentialAdviser {
        return Err(Problem::Missing);
    }
    if space(acting).await?.begun {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work();
    let (circle, secret) = work.new_circle(organisation, CircleKind::Adviser)?;
    work.admit(&circle, &secret, acting.worker(), None)?;
    kept.circles.insert(CircleKind::Adviser.number(), circle.id);
    let kept = serde_json::to_vec(&kept).map_err(|_| Problem::Broken)?;
    work.unit.revise_settings(organisation.id, organisation.settings.clone(), kept);
    acting.keep(work).await
}

/// Lets another adviser in.
///
/// # Errors
/// [`Problem::Missing`] when they are no adviser of this organisation, or this worker lacks the key.
pub async fn admit(acting: &Acting, worker: Id) -> Result<(), Problem> {
    let (circle, secret) = acting.standing(CircleKind::Adviser)?;
    let space = space(acting).await?;
    let Some(worker) = space.waiting.iter().find(|waiting| waiting.id == worker) else {
        let is_in = space.seated.iter().any(|seated| seated.id == worker);
        return if is_in { Ok(()) } else { Err(Problem::Missing) };
    };
    let mut work = acting.work();
    work.admit(&circle, &secret, worker, None)?;
    acting.keep(work).await
}

/// Renews the key for those who are advisers now: whoever no longer is opens nothing that comes after.
///
/// # Errors
/// [`Problem::Missing`] without the key; [`Problem::Conflict`] when somebody wrote at that moment.
pub async fn renew_key(acting: &Acting) -> Result<(), Problem> {
    patiently(|| renew_once(acting)).await
}

async fn renew_once(acting: &Acting) -> Result<(), Problem> {
    let held = acting.standing(CircleKind::Adviser)?;
    let space = space(acting).await?;
    let staying: Vec<Seated> = space.seated.into_iter().map(|worker| Seated { worker, seat: None }).collect();
    let mut work = acting.work();
    renew(acting, &mut work, &held, &staying).await?;
    acting.keep(work).await
}
