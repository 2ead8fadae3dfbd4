//! Whom a ring is for, read when it is due: who works here then, who is away, and what each of them does.

use super::absence::{RungFor, rung_for};
use super::call::{on_call, on_call_and_leads};
use super::keep::open;
use super::ring::{Behind, Kind, behind_place};
use people::model::roles_from_text;
use people::{Action, CircleKind, House, Role, policy};
use std::collections::BTreeSet;
use store::{Holder, Id, Moment, Outgoing, StoreError, Worker};

/// Those whom a ring is for: the worker, whoever covers for them, or the circle behind them. With a circle behind them a
/// worker is rung for a conversation: whoever answers none any more, or covers without the key to it, leaves it to that
/// circle. Where nobody else is in it, whoever covers is rung all the same: they can ask around.
pub(super) async fn rung_by(house: &House, ring: &Outgoing, now: Moment) -> Result<Vec<Id>, StoreError> {
    let Holder::Worker(worker) = ring.whom else { return those_at(house, ring.whom, Meant::All).await };
    let behind: Option<Behind> = open(house, behind_place(ring.id), &ring.sealed);
    let meant = if behind.is_some() { Meant::Answering } else { Meant::All };
    let found = match rung_for(house, worker, now).await? {
        RungFor::Worker(one) => those_at(house, Holder::Worker(one), meant).await?,
        RungFor::Others => Vec::new(),
    };
    let Some(Behind { circle }) = behind else { return Ok(found) };
    let (members, mut others) = those_in(house, circle).await?;
    others.retain(|other| *other != worker);
    let can_read = found.iter().any(|one| *one == worker || members.contains(one));
    Ok(if can_read || others.is_empty() { found } else { others })
}

/// Who holds the key of a circle, and who of them answers.
async fn those_in(house: &House, circle: Id) -> Result<(BTreeSet<Id>, Vec<Id>), StoreError> {
    let members = house.store.read(move |reader| reader.members_of(circle)).await?;
    let members = members.into_iter().map(|member| member.worker).collect();
    Ok((members, those_at(house, Holder::Circle(circle), Meant::Answering).await?))
}

/// Who of those who work at something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// Whoever may answer a conversation.
    Answering,
    /// Whoever does what the circle is for; a worker who is meant alone, whatever their work is.
    All,
}

async fn those_at(house: &House, whom: Holder, meant: Meant) -> Result<Vec<Id>, StoreError> {
    let (workers, circle) = house
        .store
        .read(move |reader| {
            let (ids, circle) = match whom {
                Holder::Worker(worker) => (BTreeSet::from([worker]), None),
                Holder::Circle(circle) => {
                    let members = reader.members_of(circle)?;
                    (members.into_iter().map(|member| member.worker).collect(), reader.circle(circle)?)
                }
                Holder::Code(_) => (BTreeSet::new(), None),
            };
            let found = ids.into_iter().filter_map(|id| reader.worker(id).transpose());
            Ok((found.collect::<Result<Vec<Worker>, StoreError>>()?, circle))
        })
        .await?;
    let kind = circle.and_then(|circle| CircleKind::from_number(circle.kind));
    let answers = meant == Meant::Answering || kind == Some(CircleKind::Desk);
    let is_for = |role: &Role| match kind {
        _ if answers => policy::may(*role, Action::AnswerConversation),
        Some(kind) => policy::uses(*role, kind),
        None => true,
    };
    let here = workers.iter().filter(|worker| worker.active);
    let meant = here.filter(|worker| roles_from_text(&worker.roles).iter().any(is_for));
    Ok(meant.map(|worker| worker.id).collect())
}

/// Whoever is rung at once: one worker, or those on call now; nobody on call, or colleagues are missed: the team leads.
/// Where only some can read it: those who would be reminded of it.
pub(super) async fn rung_at_once(house: &House, ring: &Outgoing, now: Moment) -> Result<Vec<Id>, StoreError> {
    if ring.kind == Kind::AtOnce.number() {
        return rung_by(house, ring, now).await;
    }
    let whom = match ring.whom {
        Holder::Circle(organisation) if ring.kind == Kind::Alarm.number() => {
            on_call_and_leads(house, organisation, now).await?
        }
        Holder::Circle(organisation) => on_call(house, organisation, now).await?,
        Holder::Worker(worker) => {
            let worker = house.store.read(move |reader| reader.worker(worker)).await?;
            worker.into_iter().filter(|worker| worker.active).collect()
        }
        Holder::Code(_) => Vec::new(),
    };
    Ok(whom.into_iter().map(|worker| worker.id).collect())
}
