//! Where somebody looks for a home, on a list of one's own (DOM-13): one line of the list, and its form.

use super::fields::{Field, Line, day, line};
use super::view::Item;
use crate::model::practical::Search;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::when::field_day;
use kit::{Form, FormView, Page};
use store::Day;

/// The fields of it.
pub(super) fn fields() -> Vec<Field> {
    vec![
        line("waar", "casework-list-where"),
        day("sinds", "casework-list-since").free(),
        line("stap", "casework-list-next").free(),
        day("dag", "casework-list-on").free(),
    ]
}

/// As the form says it.
pub(super) fn read(form: &mut Form) -> Option<Search> {
    let place = form.needed("waar", LINE_MAX);
    let (since, next, on) = (form.day("sinds"), form.text("stap", NOTE_MAX), form.day("dag"));
    form.is_good().then_some(Search { place, since, next, on })
}

/// As the form shows it.
pub(super) fn form_of(search: &Search) -> FormView {
    let day = |day: Option<Day>| day.map(field_day).unwrap_or_default();
    FormView::of([
        ("waar", search.place.as_str()),
        ("sinds", &day(search.since)),
        ("stap", &search.next),
        ("dag", &day(search.on)),
    ])
}

/// As the client and their guide read it.
pub(super) fn item(page: &Page, search: &Search) -> Item {
    let day = |day: Option<Day>| day.map(|day| page.day(day)).unwrap_or_default();
    let told = [
        ("casework-list-since", day(search.since)),
        ("casework-list-next", search.next.clone()),
        ("casework-list-on", day(search.on)),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    let lines = told.map(|(key, text)| Line { label: page.t(key), text, ..Line::default() }).collect();
    Item { title: search.place.clone(), lines, ..Item::default() }
}
