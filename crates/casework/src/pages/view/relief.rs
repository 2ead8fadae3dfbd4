//! Help in need that was given: a kind, whole euros, a day.

use super::{Act, Item, Reader, Section, View};
use crate::model::ReliefGiven;
use crate::model::practical::name_of;

/// Help in need; nothing for whoever cannot give it where none was given.
pub fn relief(view: &View<'_>) -> Option<Section> {
    let given = view.file.all::<ReliefGiven>();
    let acts: Vec<Act> = match view.reader {
        Reader::Lead | Reader::Beside => vec![view.go("noodhulp", "casework-relief-give")],
        _ => Vec::new(),
    };
    if given.is_empty() && acts.is_empty() {
        return None;
    }
    let item = |one: &crate::model::Kept<ReliefGiven>| Item {
        title: name_of(&view.t(one.kind.text_key())),
        when: view.when_by(one.at, &one.by),
        lines: view.lines([("casework-relief-euros", &euros(one.euros))]),
        beside: view.beside(one.id),
        more: view.own_acts(one.id),
        ..Item::default()
    };
    Some(Section {
        title: view.t("casework-relief-given"),
        items: given.iter().rev().map(item).collect(),
        empty: view.t("casework-nothing-yet"),
        acts,
        ..Section::default()
    })
}

/// Nothing for goods.
fn euros(euros: u32) -> String {
    if euros == 0 { String::new() } else { format!("€ {euros}") }
}
