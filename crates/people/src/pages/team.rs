//! The team: inviting, letting into circles, ending an account, renewing keys after somebody left.

use crate::acting::Acting;
use crate::circles::{Seated, renew};
use crate::invitation::Invitation;
use crate::model::{CircleKind, Role, roles_from_text, shown_name};
use crate::policy::{self, Action};
use crate::region::Regions;
use crate::routes::Posted;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Choice, FormView, Page, Problem, show as draw};
use store::{Circle, Holder, Id, Worker};
use vault::{SecretKey, Ticket};

/// One colleague as shown.
pub struct Colleague {
    /// Their id.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Names of their roles.
    pub roles: Vec<String>,
    /// Names of the circles they still wait for.
    pub waits_for: Vec<String>,
    /// Whether the reader can let them in now.
    pub can_admit: bool,
    /// Whether the reader may end the account.
    pub can_end: bool,
}

/// Somebody whose account would end, and the files that then have no guide.
struct Ending {
    id: Id,
    name: String,
    guided: usize,
}

#[derive(Template)]
#[template(path = "people/team.html")]
struct Team {
    page: Page,
    form: FormView,
    colleagues: Vec<Colleague>,
    roles: Vec<Choice>,
    link: Option<String>,
    ending: Option<Ending>,
    may_invite: bool,
    may_renew: bool,
}

/// Shows the team.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw_team(&acting, FormView::empty(), None, None).await
}

/// A standing circle, the secret if the reader holds it, and who has a seat.
struct Standing {
    kind: CircleKind,
    held: Option<(Circle, SecretKey)>,
    seated: Vec<Id>,
}

async fn standing_circles(acting: &Acting) -> Result<Vec<Standing>, Problem> {
    let mut all = Vec::new();
    for kind in CircleKind::STANDING {
        let circle = acting.circle_to_leave(kind).await?;
        let id = circle.id;
        let members = acting.ask().house.store.read(move |reader| reader.members_of(id)).await?;
        let seated = members
            .into_iter()
            .filter(|member| member.generation == circle.generation)
            .map(|member| member.worker)
            .collect();
        all.push(Standing { kind, held: acting.standing(kind).ok(), seated });
    }
    Ok(all)
}

/// The circles whose key this worker needs and does not have.
fn missing<'a>(worker: &Worker, circles: &'a [Standing]) -> impl Iterator<Item = &'a Standing> {
    let roles = roles_from_text(&worker.roles);
    let id = worker.id;
    circles.iter().filter(move |circle| {
        roles.iter().any(|role| policy::uses(*role, circle.kind)) && !circle.seated.contains(&id)
    })
}

async fn draw_team(
    acting: &Acting,
    form: FormView,
    link: Option<String>,
    ending: Option<Ending>,
) -> Result<Response, Problem> {
    let page = acting.page("people-team-title");
    let circles = standing_circles(acting).await?;
    let colleagues = acting
        .colleagues()
        .await?
        .iter()
        .map(|worker| Colleague {
            id: worker.id,
            name: shown_name(&worker.sign_in_name),
            roles: roles_from_text(&worker.roles).iter().map(|role| page.t(&role.text_key())).collect(),
            waits_for: missing(worker, &circles).map(|circle| page.t(circle.kind.text_key())).collect(),
            can_admit: acting.may(Action::AdmitToCircle)
                && missing(worker, &circles).any(|circle| circle.held.is_some()),
            can_end: acting.may(Action::ManageTeam) && worker.id != acting.worker().id,
        })
        .collect();
    let roles = Role::ALL.iter().map(|role| Choice::new(role.code(), page.t(&role.text_key()))).collect();
    Ok(draw(&Team {
        may_invite: acting.may(Action::ManageTeam),
        may_renew: acting.may(Action::AdmitToCircle),
        page,
        form,
        colleagues,
        roles,
        link,
        ending,
    }))
}

/// Makes a one-time link for a new colleague.
pub async fn invite(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let among: Vec<(&str, Role)> = Role::ALL.iter().map(|role| (role.code(), *role)).collect();
    let roles = form.choices("rol", &among);
    if roles.is_empty() {
        form.refuse("rol", "people-team-no-role");
    }
    if !form.is_good() {
        return draw_team(&acting, acting.ask().view(&form), None, None).await;
    }
    let mut work = acting.work();
    let ticket: Ticket =
        Invitation { organisation: acting.organisation().id, roles, seats: Vec::new() }.send(&mut work)?;
    acting.keep(work).await?;
    let link =
        format!("{}/uitnodiging/{}", acting.ask().house.settings.public_address, ticket.show().as_str());
    draw_team(&acting, FormView::empty(), Some(link), None).await
}

async fn colleague(acting: &Acting, worker: &str) -> Result<Worker, Problem> {
    let id: Id = worker.parse().map_err(|_| Problem::Missing)?;
    let found = acting.ask().house.store.read(move |reader| reader.worker(id)).await?;
    found.filter(|worker| worker.organisation == acting.organisation().id).ok_or(Problem::Missing)
}

/// Lets a colleague into the circles that go with their roles, as far as the reader holds the keys.
pub async fn admit(acting: Acting, Path(worker): Path<String>) -> Result<Response, Problem> {
    let worker = colleague(&acting, &worker).await?;
    let circles = standing_circles(&acting).await?;
    let mut work = acting.work();
    for circle in missing(&worker, &circles) {
        if let Some((circle, secret)) = &circle.held {
            work.admit(circle, secret, &worker, None)?;
        }
    }
    acting.keep(work).await?;
    Ok(Redirect::to("/werk/team").into_response())
}

/// Ends an account: no session, no seat, from this moment. Whoever still guides files is asked about twice: nobody reads
/// those afterwards until they have another guide (ACT-02).
pub async fn end_account(
    acting: Acting,
    Path(worker): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let worker = colleague(&acting, &worker).await?;
    if worker.id == acting.worker().id {
        return Err(Problem::Conflict);
    }
    let id = worker.id;
    let guided = acting.guided_by(id).await?;
    if guided > 0 && form.raw("_toch") != Some("ja") {
        let ending = Ending { id, name: shown_name(&worker.sign_in_name), guided };
        return draw_team(&acting, FormView::empty(), None, Some(ending)).await;
    }
    let seats = acting.ask().house.store.read(move |reader| reader.memberships_of(id)).await?;
    let mut work = acting.work();
    work.unit.worker_active(id, false);
    work.unit.remove_bell(id);
    work.unit.remove_sessions_of(Holder::Worker(id));
    for (circle, _) in seats {
        work.unit.remove_member(circle.id, id);
    }
    let organisation = acting.organisation_now().await?;
    let regions = Regions::of(&organisation)?;
    // Whoever stays alone in a region must not be counted as two.
    if regions.chosen(id).is_some() {
        regions.with_worker(id, "").keep(&mut work, &organisation)?;
    }
    acting.keep(work).await?;
    Ok(Redirect::to("/werk/team").into_response())
}

/// Renews the keys of all standing circles the reader holds: whoever left can open nothing that comes after.
pub async fn renew_keys(acting: Acting) -> Result<Response, Problem> {
    let colleagues = acting.colleagues().await?;
    for circle in standing_circles(&acting).await? {
        let Some(held) = circle.held else { continue };
        let staying: Vec<Seated> = colleagues
            .iter()
            .filter(|worker| circle.seated.contains(&worker.id))
            .map(|worker| Seated { worker: worker.clone(), seat: None })
            .collect();
        let mut work = acting.work();
        renew(&acting, &mut work, &held, &staying).await?;
        acting.keep(work).await?;
    }
    Ok(Redirect::to("/werk/team").into_response())
}
