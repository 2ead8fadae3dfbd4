//! What is possible for somebody whom the usual help does not fit (EXT-17).

use super::plan::with_history;
use super::versions::beside;
use super::{Item, Section, View};
use crate::model::{Kept, WayEnd, WayRound};
use crate::pages::fields::Line;

/// The ways round; nothing for whoever cannot write one where there is none.
pub fn ways(view: &View<'_>) -> Option<Section> {
    let ways = view.file.all::<WayRound>();
    if ways.is_empty() && !view.may_write() {
        return None;
    }
    let items = ways.iter().flat_map(|way| std::iter::once(item(view, way)).chain(beside(view, way.id)));
    let acts = if view.may_write() { vec![view.go("maatwerk", "casework-way-new")] } else { Vec::new() };
    Some(Section {
        title: view.t("casework-way"),
        lead: view.t("casework-way-lead"),
        items: items.collect(),
        acts,
        ..Section::default()
    })
}

fn item(view: &View<'_>, way: &Kept<WayRound>) -> Item {
    let badge = match way.how {
        Some(how) => (view.t(how.text_key()), "good"),
        None => (view.t("casework-way-goes-on"), "plain"),
    };
    let change = || view.go(&format!("maatwerk/{}", way.id), "kit-change");
    Item {
        title: view.t(way.barrier.text_key()),
        when: view.moment(way.at),
        badge: Some(badge),
        lines: way_lines(view, &WayRound { how: None, ..way.piece.clone() }),
        beside: view.beside(way.id),
        acts: if view.may_write() { vec![change()] } else { Vec::new() },
        more: with_history(view, way.id),
        ..Item::default()
    }
}

/// A way round, line by line.
pub(super) fn way_lines(view: &View<'_>, way: &WayRound) -> Vec<Line> {
    let follow = way.follow.map(|day| view.day(day)).unwrap_or_default();
    let how = way.how.map(WayEnd::text_key).map(|key| view.t(key)).unwrap_or_default();
    view.lines([
        ("casework-way-words", &way.words),
        ("casework-way-asked", &way.asked),
        ("casework-way-possible", &way.possible),
        ("casework-way-decision", &way.decision),
        ("casework-domain-review", &follow),
        ("casework-way-end", &how),
        ("casework-way-instead", &way.instead),
    ])
}
