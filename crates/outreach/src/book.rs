//! Reads and writes the sealed records of outreach.

mod again;
pub(crate) mod alarm;
mod answer;
mod attempt;
mod buddy;
pub mod call;
pub mod care;
mod check;
mod contacts;
pub mod debrief;
mod duty;
pub mod field;
pub mod joint;
pub mod kinds;
mod leave;
pub mod load;
mod marks;
mod outcome;
pub mod rather_not;
pub mod roster;
mod second;
mod shift;
pub mod street;
mod totals;
mod vacancy;
mod visit;
mod watch;
pub mod youth;

pub use again::may_write_again;
pub use answer::answer;
pub use attempt::{NewAttempt, NotSent, left_today, send, send_for, went_out};
pub use buddy::other_buddy;
pub use check::{Checked, may_write, not_now};
pub use contacts::{OpenContact, contacts, is_like};
pub use debrief::{Debriefed, lessons, own_debriefs, say as say_debrief};
pub use duty::{can_leave, say as say_can_leave};
pub use leave::{Left, check_out, check_out_within};
pub use outcome::{
    Answered, AttemptSummary, answered, confirmed, mistaken, refused, try_again, went_out_again,
};
pub(crate) use second::SecondsToday;
pub use shift::{
    KeptAttempt, OpenShift, Shift, Unlisted, duo_circle, read, start, start_on, start_unlisted, stop, tally,
};
pub use visit::{
    NewVisit, OpenVisit, Planned, Signed, Visit, arrive, depart, longer, may_plan, plan, plan_within,
    read as read_visit, running_about,
};
pub use watch::{Alarm, Board, board};

pub use shift::list as shifts;

use kit::Problem;
use people::model::roles_from_text;
use people::policy::may;
use people::{Acting, Action, House, Role};
use store::{Id, Worker};

/// An id that is the same for the same thing, and tells nothing without the pepper.
fn id_of(house: &House, label: &str, parts: &[&[u8]]) -> Id {
    let mut first = [0; 16];
    first.iter_mut().zip(house.pepper.blind(label, parts)).for_each(|(to, from)| *to = from);
    Id::from_bytes(first)
}

/// The role in which a worker would do this: the first of their roles that may.
fn role_for(worker: &Worker, action: Action) -> Option<Role> {
    let roles = roles_from_text(&worker.roles);
    Role::ALL.into_iter().find(|role| roles.contains(role) && may(*role, action))
}

/// The other colleagues who may do this in one of their roles, with that role.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn colleagues_for(acting: &Acting, action: Action) -> Result<Vec<(Worker, Role)>, Problem> {
    let all = acting.colleagues().await?;
    Ok(all
        .into_iter()
        .filter(|worker| worker.id != acting.worker().id)
        .filter_map(|worker| role_for(&worker, action).map(|role| (worker, role)))
        .collect())
}

/// One of those colleagues.
async fn colleague_for(acting: &Acting, id: Id, action: Action) -> Result<(Worker, Role), Problem> {
    let able = colleagues_for(acting, action).await?;
    able.into_iter().find(|(worker, _)| worker.id == id).ok_or(Problem::Missing)
}
