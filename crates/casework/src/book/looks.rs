//! The days on which something in the plan is looked at again: of a card, a step, a scale. They stand in the head, so that a
//! day can tell the guide without opening each file (EXT-06, DOM-11).

use super::file::CaseFile;
use super::together::{Change, Pick, Wrote};
use crate::model::plan::Action;
use crate::model::{Area, DomainCard, Look, LookAt, Record, ScaleAnswer, Version, WayRound};
use std::collections::BTreeMap;
use store::Id;

/// The days as they are once a change of the plan is kept.
pub(super) fn after(file: &CaseFile, change: &Change, wrote: Wrote) -> Vec<Look> {
    let with_a_day = |record: &Record| {
        matches!(
            record,
            Record::DomainCard(_) | Record::Action(_) | Record::ScaleAnswer(_) | Record::WayRound(_)
        )
    };
    let mut records: BTreeMap<Id, Record> = file
        .sheets
        .iter()
        .filter_map(|sheet| Some((sheet.id, sheet.content.clone().filter(with_a_day)?)))
        .collect();
    match (change, wrote) {
        (Change::Card(card, _), Wrote::There(id)) => {
            records.insert(id, Record::DomainCard(card.clone()));
        }
        (Change::NewStep(step) | Change::Step(step, _), Wrote::There(id)) => {
            let done = file.piece::<Action>(id).ok().and_then(|kept| kept.done);
            records.insert(id, Record::Action(Action { done, ..step.clone() }));
        }
        (Change::Done(id, true), _) => {
            records.remove(id);
        }
        (Change::Done(id, false), _) => {
            if let Ok(step) = file.piece::<Action>(*id) {
                records.insert(*id, Record::Action(Action { done: None, ..step.piece }));
            }
        }
        (Change::Answer(answer), Wrote::There(id)) => {
            records.insert(id, Record::ScaleAnswer(answer.clone()));
        }
        (Change::NewWay(way) | Change::Way(_, way, _), Wrote::There(id)) => {
            records.insert(id, Record::WayRound(way.clone()));
        }
        (Change::Pick(version, Pick::Take), Wrote::There(of)) => {
            let taken = file.piece::<Version>(*version).map(|version| *version.piece.was);
            if let Some(taken) = taken.ok().filter(with_a_day) {
                records.insert(of, taken);
            }
        }
        _ => {}
    }
    of(&records)
}

fn of(records: &BTreeMap<Id, Record>) -> Vec<Look> {
    let mut looks = Vec::new();
    let mut newest: BTreeMap<(Area, Id), (Id, &ScaleAnswer)> = BTreeMap::new();
    let mut open: Vec<Area> = Vec::new();
    for (record, content) in records {
        match content {
            Record::DomainCard(DomainCard { review, domain, .. }) => {
                open.push(*domain);
                looks.extend(review.map(|day| Look { record: *record, day, at: LookAt::Domain }));
            }
            Record::Action(Action { day: Some(day), done: None, .. }) => {
                looks.push(Look { record: *record, day: *day, at: LookAt::Step });
            }
            Record::WayRound(WayRound { follow: Some(day), how: None, .. }) => {
                looks.push(Look { record: *record, day: *day, at: LookAt::Way });
            }
            Record::ScaleAnswer(answer) => {
                let place = newest.entry((answer.domain, answer.scale)).or_insert((*record, answer));
                if place.1.at <= answer.at {
                    *place = (*record, answer);
                }
            }
            _ => {}
        }
    }
    let answers = newest.into_iter().filter(|((domain, _), _)| open.contains(domain));
    looks.extend(answers.map(|(_, (record, answer))| Look { record, day: answer.again, at: LookAt::Scale }));
    looks.sort_by_key(|look| (look.day, look.record));
    looks
}
