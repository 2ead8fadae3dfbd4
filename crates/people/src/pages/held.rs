//! Nothing typed is lost when a session ends in the middle of writing. A form that cannot be taken goes along
//! with whoever typed it: through the door as hidden fields, and back onto a page from where it is sent again.

use crate::ask::Ask;
use crate::pages::door::door_for;
use crate::pages::{account, back};
use crate::routes::Guard;
use crate::session::Found;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::SEAL_FIELD;
use kit::{Form, Page, show};

/// The hidden field with the path that the held form was going to.
const PATH_FIELD: &str = "_pad";
/// The hidden field with the held form.
const FORM_FIELD: &str = "_vorm";

/// A form on its way through the door.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held {
    /// Where it was going; empty when nothing is held.
    pub path: String,
    /// The form as it was posted, without its seal.
    pub form: String,
}

impl Held {
    /// Nothing is held.
    pub fn nothing() -> Held {
        Held::default()
    }

    fn of(path: &str, form: &Form) -> Held {
        let fields = form.fields().filter(|(name, _)| *name != SEAL_FIELD);
        Held {
            path: path.to_owned(),
            form: form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish(),
        }
    }

    /// What came along with a form of the door.
    pub fn carried(form: &Form) -> Held {
        match (form.raw(PATH_FIELD), form.raw(FORM_FIELD)) {
            (Some(path), Some(held)) if is_ours(path) => {
                Held { path: path.to_owned(), form: held.to_owned() }
            }
            _ => Held::nothing(),
        }
    }

    /// Whether anything is held.
    pub fn is_something(&self) -> bool {
        !self.path.is_empty()
    }

    /// The fields of the held form.
    pub fn fields(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.form.as_bytes())
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect()
    }
}

/// Only a path of our own, so that nobody can send a form elsewhere through our door.
fn is_ours(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r'])
}

/// The answer to somebody who may not pass: the right door, and what they typed goes along.
pub(crate) fn stop(ask: &Ask, guard: Guard, found: Found, form: Option<&Form>) -> Response {
    let Some(form) = form else { return Redirect::to(door_for(guard, &found)).into_response() };
    let held = Held::of(&ask.path, form);
    match (guard, found) {
        (Guard::Worker(_), Found::Locked(worker, _)) => account::locked_page(ask, &worker, held),
        (Guard::Worker(_), _) => account::page(ask, held),
        (Guard::Visitor | Guard::Open, _) => back::page(ask, held),
    }
}

#[derive(Template)]
#[template(path = "people/held.html")]
struct HeldPage {
    page: Page,
    held: Held,
}

/// The way on after the door: to the start, or to the form that was held.
pub(crate) fn go_on(page: impl FnOnce() -> Page, held: Held, start: &str) -> Response {
    if held.is_something() {
        show(&HeldPage { page: page(), held })
    } else {
        Redirect::to(start).into_response()
    }
}
