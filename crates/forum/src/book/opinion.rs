//! What people think of the help: taken in at the door, opened for the team lead after its half year.

use crate::model::opinion::{Head, Opinion, Together, half_of, together};
use kit::Problem;
use people::once::REPEAT_SECONDS;
use people::{Acting, Action, Among, Ask, CircleKind, Once};
use store::sealed::Span;
use store::{Deed, Id, Scope};

/// What the form is made for, so that one that is sent twice is one opinion.
const PURPOSE: &str = "forum opinion";
/// What an opinion is marked by once it was put together, so that two who read at once do it once.
const READ: &str = "forum opinions read";

/// Takes an opinion in. Neither the log nor the totals hear of it: who answers such a question chooses to, so a count of
/// them tells nothing about the others. The same form sent again is the same opinion.
///
/// # Errors
/// [`Problem::Unavailable`] when it cannot be kept.
pub async fn take(ask: &Ask, once: &Once, opinion: Opinion) -> Result<(), Problem> {
    let house = &ask.house;
    let (organisation, _) = house.front_door().await?;
    let oversight = house.standing_circle(organisation.id, CircleKind::Oversight).await?;
    let mut work = house.work();
    let now = work.now;
    let opinion = Opinion { half: half_of(house.today()), ..opinion };
    let (opens, ends) = (opinion.opens(), opinion.ends());
    let dossier = work.begin(organisation.id, &Head::Opinion(opinion))?;
    work.grant(&dossier, &oversight, Scope::Full, Span { from: Some(opens), until: Some(ends) })?;
    work.at(ends, Deed::EraseDossier { dossier: dossier.id() });
    work.unit.at(now).mark(once.mark(house, PURPOSE), now.plus_seconds(REPEAT_SECONDS));
    match house.keep(work).await {
        // It came already.
        Err(Problem::Conflict) => Ok(()),
        kept => kept,
    }
}

/// What can be read, the newest first. Single opinions that have become enough are put together for good.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read it.
pub async fn read(acting: &Acting) -> Result<Vec<Together>, Problem> {
    let (opinions, known) = all(acting).await?;
    let groups = together(opinions);
    if groups.is_empty() {
        return Ok(known);
    }
    match put_together(acting, groups).await {
        // Somebody else did so at the same moment.
        Ok(()) | Err(Problem::Conflict) => all(acting).await.map(|(_, known)| known),
        Err(problem) => Err(problem),
    }
}

/// Single opinions of half years that are over, and what was put together before.
async fn all(acting: &Acting) -> Result<(Vec<(Id, Opinion)>, Vec<Together>), Problem> {
    let listed = acting.list::<Head>(Action::ReadOpinions, Among::Standing(CircleKind::Oversight)).await?;
    let (mut opinions, mut known) = (Vec::new(), Vec::new());
    for one in listed {
        match one.head {
            Head::Opinion(opinion) => opinions.push((one.dossier.id(), opinion)),
            Head::Together(group) => known.push(group),
        }
    }
    known.sort_by_key(|group| std::cmp::Reverse(group.from));
    Ok((opinions, known))
}

async fn put_together(acting: &Acting, groups: Vec<(Together, Vec<Id>)>) -> Result<(), Problem> {
    let (organisation, house) = (acting.organisation().id, &acting.ask().house);
    let oversight = acting.circle_to_leave(CircleKind::Oversight).await?;
    let mut work = acting.work();
    let now = work.now;
    for (group, ids) in groups {
        let ends = group.ends();
        let dossier = work.begin(organisation, &Head::Together(group))?;
        work.grant(&dossier, &oversight, Scope::Full, Span::until(ends))?;
        work.at(ends, Deed::EraseDossier { dossier: dossier.id() });
        for single in ids {
            work.unit.at(now).mark(house.pepper.blind(READ, &[organisation.bytes(), single.bytes()]), ends);
            work.erase_dossier(single);
        }
    }
    acting.keep(work).await
}
