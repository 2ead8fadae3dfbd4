//! The front door: one text, one button; no account, no cookie, no script (OUT-30, INF-01).

use crate::book::visitor::{self, Nonce};
use crate::model::{Coded, Sentence};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem, show as draw};
use people::{Ask, Posted};
use vault::Zeroizing;

/// The hidden field that makes a form sent twice one message.
const ONCE_FIELD: &str = "_eens";

/// One of the three plain sentences, with what one can do.
struct Plain {
    code: &'static str,
    text: String,
    ways: String,
}

#[derive(Template)]
#[template(path = "contact/front.html")]
struct Front {
    page: Page,
    form: FormView,
    once: String,
    sentences: Vec<Plain>,
}

fn front(page: Page, form: FormView, once: &Nonce) -> Front {
    let sentences = Sentence::ALL
        .iter()
        .map(|sentence| Plain {
            code: sentence.code(),
            text: page.t(sentence.text_key()),
            ways: page.t(sentence.ways_key()),
        })
        .collect();
    Front { page: page.as_first(), form, once: once.show(), sentences }
}

/// Shows the front door.
pub async fn show(ask: Ask) -> Response {
    let once = Nonce::fresh(&ask.house);
    draw(&front(ask.page("contact-front-title"), FormView::empty(), &once))
}

/// The front door with something typed already, for somebody whose conversation is not there any more.
pub fn show_typed(ask: &Ask, form: &Form) -> Response {
    let page = ask.page("contact-front-title").with_notice("careful", "contact-gone-notice");
    show_as(StatusCode::CONFLICT, &front(page, ask.view(form), &Nonce::fresh(&ask.house)))
}

#[derive(Template)]
#[template(path = "contact/code.html")]
struct Code {
    page: Page,
    code: [Zeroizing<String>; 4],
}

impl Code {
    fn groups(&self) -> Vec<&str> {
        self.code.iter().map(|group| group.as_str()).collect()
    }
}

/// Takes the first message, and answers with the code.
pub async fn begin(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let house = &ask.house;
    let once = form.raw(ONCE_FIELD).and_then(|text| Nonce::parse(house, text));
    let once = once.unwrap_or_else(|| Nonce::fresh(house));
    let text = first_words(&ask, &mut form);
    if !form.is_good() {
        let page = ask.page("contact-front-title");
        return Ok(show_as(StatusCode::BAD_REQUEST, &front(page, ask.view(&form), &once)));
    }
    let begun = visitor::begin(&ask, once, &text).await?;
    let page = begun.visitor.page("contact-title");
    Ok(begun.visitor.remember(draw(&Code { page, code: begun.code.groups() })))
}

/// What was typed, or the plain sentence whose button was pressed.
fn first_words(ask: &Ask, form: &mut Form) -> String {
    let sentence = form.maybe_choice("zin", &Sentence::among());
    let typed = form.text("bericht", MESSAGE_MAX);
    match sentence {
        Some(sentence) if typed.is_empty() => ask.house.texts.text(ask.lang, sentence.text_key(), &[]),
        Some(sentence) => format!("{}\n{typed}", ask.house.texts.text(ask.lang, sentence.text_key(), &[])),
        None => {
            if typed.is_empty() && form.is_good() {
                form.refuse("bericht", "contact-front-needed");
            }
            typed
        }
    }
}

#[derive(Template)]
#[template(path = "contact/who_reads.html")]
struct WhoReads {
    page: Page,
    organisation: Option<String>,
    days: i64,
}

/// Says who can read what, and what cannot be promised (OUT-29).
pub async fn who_reads(ask: Ask) -> Response {
    // Before an organisation was founded the page still stands.
    let organisation = ask.house.front_door().await.ok().map(|(organisation, _)| organisation.name);
    let days = ask.house.settings.conversation_days;
    draw(&WhoReads { page: ask.page("contact-who-reads-title"), organisation, days })
}

#[derive(Template)]
#[template(path = "contact/accessibility.html")]
struct Accessibility {
    page: Page,
}

/// The accessibility statement.
pub async fn accessibility(ask: Ask) -> Response {
    draw(&Accessibility { page: ask.page("contact-accessibility-title") })
}
