//! The front door: one text, one button; no account, no cookie, no script (OUT-30, INF-01).

use super::about::{self, AboutCard, TopicButton};
use super::code::refuse_code_in;
use super::concern;
use super::promise::{self, OpenOn, Told};
use crate::book::adviser;
use crate::book::visitor::{self, Begun};
use crate::model::hours::local_day;
use crate::model::{Coded, ConversationHead, First, FirstLine, Keep, Kind, Opening, Sentence, Topic};
use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::Response;
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Notice, Page, Problem, show as draw};
use people::ask::forget_cookie;
use people::{Ask, Card, Once, Posted, Visitor};
use store::Id;

/// The hidden field that makes a form sent twice one message.
pub(super) const ONCE_FIELD: &str = "_eens";
/// Where what was typed goes on a page that is drawn again.
const MESSAGE_FIELD: &str = "bericht";
/// The field by which somebody goes to another door with what they typed, and its value for the team's.
const TO_FIELD: &str = "naar";
const TO_TEAM: &str = "team";

/// In the field of the topic: show all of them.
const ALL_TOPICS: &str = "meer";
/// So many topics of the organisation's own stand on the first page, which is to stay small; the others come when they are
/// asked for.
const OWN_AT_FIRST: usize = 3;

/// One of the three plain sentences, with what one can do.
struct Plain {
    code: &'static str,
    text: String,
    ways: String,
    /// Whether Fier stands beside it: the words about what one can do name it in the others.
    harm: bool,
}

#[derive(Template)]
#[template(path = "contact/front.html")]
struct Front {
    page: Page,
    form: FormView,
    once: String,
    told: Told,
    openings: Vec<Choice>,
    sentences: Vec<Plain>,
    topics: Vec<TopicButton>,
    /// Whether there are more than these, and whether all of them were asked for.
    more_topics: bool,
    all_topics: bool,
    /// The first answer to the topic that was chosen just now.
    about: Option<AboutCard>,
    adviser: bool,
}

impl Front {
    /// The page with all topics open.
    async fn with_all_topics(self, ask: &Ask) -> Front {
        let topics = about::buttons(&self.page, &about::topics(&ask.house).await);
        Front { topics, more_topics: false, all_topics: true, ..self }
    }
}

async fn front(ask: &Ask, page: Page, form: FormView, once: &Once) -> Front {
    let sentences = Sentence::ALL
        .iter()
        .map(|sentence| Plain {
            code: sentence.code(),
            text: page.t(sentence.text_key()),
            ways: page.t(sentence.ways_key()),
            harm: *sentence != Sentence::Unwanted,
        })
        .collect();
    let mut topics = about::buttons(&page, &about::topics(&ask.house).await);
    let at_first = Topic::ALL.len() + OWN_AT_FIRST;
    let more_topics = topics.len() > at_first;
    topics.truncate(at_first);
    Front {
        told: promise::told(ask, &page).await,
        openings: Opening::choices(&page),
        topics,
        more_topics,
        all_topics: false,
        about: None,
        adviser: adviser::is_there(&ask.house).await,
        once: once.show(),
        page: page.as_first(),
        form,
        sentences,
    }
}

/// Shows the front door.
pub async fn show(ask: Ask) -> Response {
    let once = Once::fresh(&ask.house);
    draw(&front(&ask, ask.page("contact-front-title"), FormView::empty(), &once).await)
}

/// Shows the front door with a first sentence in the field, about what somebody chose. It is not kept anywhere, and
/// what was typed already stays (INF-10).
pub async fn begin_about(ask: Ask, Posted(mut form): Posted) -> Response {
    if form.raw(TO_FIELD) == Some(TO_TEAM) {
        return show_for_team(&ask, &form).await;
    }
    let once = once(&ask, &form);
    if form.raw("over") == Some(ALL_TOPICS) {
        let page = ask.page("contact-front-title");
        return draw(&front(&ask, page, ask.view(&form), &once).await.with_all_topics(&ask).await);
    }
    let topics = about::topics(&ask.house).await;
    let topic = about::chosen(&mut form, &topics);
    let typed = form.text(MESSAGE_FIELD, MESSAGE_MAX);
    let page = ask.page("contact-front-title");
    let Some(topic) = topic.filter(|_| form.is_good()) else {
        return show_as(StatusCode::BAD_REQUEST, &front(&ask, page, ask.view(&form), &once).await);
    };
    let sentence = about::sentence(&page, &topic);
    let text = if typed.is_empty() { sentence } else { format!("{sentence}\n{typed}") };
    let young = if form.ticked("jong") { "ja" } else { "" };
    let view = FormView::of([(MESSAGE_FIELD, text.as_str()), ("jong", young)]);
    let card = AboutCard::of(&page, &topic);
    draw(&Front { about: Some(card), ..front(&ask, page, view, &once).await })
}

/// The front door with something typed already, for somebody whose conversation is not there any more.
pub async fn show_typed(ask: &Ask, form: &Form) -> Response {
    let page = ask.page("contact-front-title").with_notice("careful", "contact-gone-notice");
    let front = front(ask, page, ask.view(form), &Once::fresh(&ask.house)).await;
    show_as(StatusCode::CONFLICT, &front)
}

/// The front door with what was typed at the adviser's, for somebody under 18 who is answered by two here (ACT-14).
pub(super) async fn show_for_team(ask: &Ask, form: &Form) -> Response {
    let page = ask.page("contact-front-title").with_notice("info", "contact-pair-typed");
    let typed = form.raw(MESSAGE_FIELD).unwrap_or_default();
    let view = FormView::of([(MESSAGE_FIELD, typed), ("jong", "ja")]);
    draw(&front(ask, page, view, &Once::fresh(&ask.house)).await)
}

/// What came with the form to make it one message, however often it is sent.
pub(super) fn once(ask: &Ask, form: &Form) -> Once {
    let kept = form.raw(ONCE_FIELD).and_then(|text| Once::parse(&ask.house, text));
    kept.unwrap_or_else(|| Once::fresh(&ask.house))
}

#[derive(Template)]
#[template(path = "contact/code.html")]
struct Code {
    page: Page,
    form: FormView,
    card: Card,
    first: First,
    told: Told,
    /// The record with the first words, while they can be taken back.
    held: Option<Id>,
}

/// The answer to a first message, by whichever door: what helps now, and the code.
pub(super) async fn answer(ask: &Ask, begun: Begun, first: First) -> Response {
    let page = begun.visitor.page("contact-title").with_adviser(first.kind == Kind::Adviser);
    let told = promise::told(ask, &page).await.with_line(&ask.house, &page).await;
    let card = Card::of(&ask.house, &begun.code, page.lang());
    let held = begun.held;
    begun.visitor.remember(draw(&Code { page, form: FormView::empty(), card, first, told, held }))
}

/// The door by which somebody came, after they took back their only words before they left: nothing is kept of them, and
/// they stand in the field once more.
pub async fn unsent(visitor: &Visitor, head: &ConversationHead, text: &str) -> Result<Response, Problem> {
    let (ask, once) = (visitor.ask(), Once::fresh(&visitor.ask().house));
    let form = FormView::of([(MESSAGE_FIELD, text), ("jong", if head.young { "ja" } else { "" })]);
    let told = |page: &mut Page| {
        let text = page.t("contact-person-first-unsent");
        page.notice = Some(Notice { kind: "info", text });
    };
    let mut response = match head.kind {
        Kind::Talk => {
            let mut door = front(ask, ask.page("contact-front-title"), form, &once).await;
            told(&mut door.page);
            draw(&door)
        }
        Kind::Concern => {
            let mut door = concern::door(ask, form, &once).await;
            told(&mut door.page);
            draw(&door)
        }
        Kind::Adviser => {
            let mut door = super::adviser::door(ask, form, &once).await?;
            told(&mut door.page);
            draw(&door)
        }
    };
    if let Some(line) = forget_cookie(ask) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}

/// Takes the first message, and answers with the code.
pub async fn begin(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let once = once(&ask, &form);
    let said = first_words(&ask, &mut form);
    let topic =
        about::said_in(&ask.page("contact-front-title"), &about::topics(&ask.house).await, &said.text);
    let first = First { topic, ..said };
    if !form.is_good() {
        let page = ask.page("contact-front-title");
        let again = front(&ask, page, ask.view(&form), &once).await;
        return Ok(show_as(StatusCode::BAD_REQUEST, &again));
    }
    let begun = visitor::begin_with(&ask, once, &first).await?;
    Ok(answer(&ask, begun, first).await)
}

/// What was typed, after the sentence whose button was pressed.
fn first_words(ask: &Ask, form: &mut Form) -> First {
    let line = form.maybe_choice("zin", &FirstLine::among());
    let typed = form.text(MESSAGE_FIELD, MESSAGE_MAX);
    refuse_code_in(form, MESSAGE_FIELD, &typed);
    let text = match line {
        Some(line) if typed.is_empty() => ask.house.texts.text(ask.lang, line.text_key(), &[]),
        Some(line) => format!("{}\n{typed}", ask.house.texts.text(ask.lang, line.text_key(), &[])),
        None => {
            if typed.is_empty() && form.is_good() {
                form.refuse(MESSAGE_FIELD, "contact-front-needed");
            }
            typed
        }
    };
    First {
        text,
        kind: Kind::Talk,
        young: form.ticked("jong"),
        urgent: line.is_some_and(FirstLine::is_urgent),
        harm: line.is_some_and(FirstLine::is_about_harm),
        held: true,
        topic: None,
    }
}

#[derive(Template)]
#[template(path = "contact/who_reads.html")]
struct WhoReads {
    page: Page,
    organisation: Option<String>,
    told: Told,
    week: Vec<OpenOn>,
    closed: Vec<String>,
    keep: Keep,
    adviser: bool,
}

/// Says who can read what, when somebody is there, and what cannot be promised (OUT-29).
pub async fn who_reads(ask: Ask) -> Response {
    let page = ask.page("contact-who-reads-title");
    // Before an organisation was founded the page still stands.
    let organisation = ask.house.front_door().await.ok().map(|(organisation, _)| organisation.name);
    let (door, now) = (promise::door(&ask.house).await, ask.house.now());
    draw(&WhoReads {
        told: promise::tell(&page, &door, now).with_line(&ask.house, &page).await,
        week: promise::week(&page, &door),
        closed: promise::closed(&page, &door, local_day(now)),
        keep: door.keep(&ask.house.settings),
        adviser: adviser::is_there(&ask.house).await,
        page,
        organisation,
    })
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
