//! Reading what several forms of the workers' side ask: times, names, one of a list.

use crate::model::{NAME_MAX, NAMES_MAX, TimeOfDay, names_in};
use kit::Form;
use kit::form::LINE_MAX;

/// A time that must be there.
pub(super) fn time(form: &mut Form, name: &'static str) -> Option<TimeOfDay> {
    let text = form.needed(name, LINE_MAX);
    if text.is_empty() {
        return None;
    }
    let time = TimeOfDay::parse(&text);
    if time.is_none() {
        form.refuse(name, "kit-field-time");
    }
    time
}

/// From when until when, the second later than the first.
pub(super) fn span(
    form: &mut Form,
    from: &'static str,
    until: &'static str,
) -> Option<(TimeOfDay, TimeOfDay)> {
    let (starts, ends) = (time(form, from), time(form, until));
    let (starts, ends) = (starts?, ends?);
    if starts < ends {
        return Some((starts, ends));
    }
    form.refuse(until, "guide-work-until");
    None
}

/// Names with commas.
pub(super) fn names(form: &mut Form) -> Option<Vec<String>> {
    let text = form.text("wie", LINE_MAX);
    let names = names_in(&text);
    if names.is_none() {
        form.refuse_with(
            "wie",
            "guide-work-names-wrong",
            &[("max", size(NAMES_MAX)), ("long", size(NAME_MAX))],
        );
    }
    names
}

/// One of the things in a list, by the code that a choice posts.
pub(super) fn one_of<T: Copy>(form: &mut Form, name: &'static str, among: &[(String, T)]) -> Option<T> {
    let among: Vec<(&str, T)> = among.iter().map(|(code, one)| (code.as_str(), *one)).collect();
    form.choice(name, &among)
}

/// Says that a list is full.
pub(super) fn refuse_more(form: &mut Form, field: &'static str, max: usize) {
    form.refuse_with(field, "guide-work-too-many", &[("max", size(max))]);
}

/// Limits are far below what an `i64` holds.
pub(super) fn size(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Whether the form is only to be looked at, not kept.
pub(super) fn is_preview(form: &Form) -> bool {
    form.raw("doen") == Some("bekijk")
}
