//! Topics: the card with a first answer on the front page, what the team tells there, and which of them each worker takes
//! (INF-02, INF-10).

use super::id_in;
use crate::book::desk::board;
use crate::model::about::{About, NAME_MAX, OWN_MAX, OwnTopic, Topics, answer_key};
use crate::model::{Coded, Topic};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, Said};
use people::{Acting, Action, Guard, House, Posted, Routes};
use std::collections::BTreeMap;
use store::Id;

/// Where the team keeps them.
const HERE: &str = "/werk/voordeur/onderwerpen";
/// In a path: a topic that is not there yet.
const NEW: &str = "nieuw";
/// The field of whom one can call about each of the nine, in their order.
const CALL_FIELDS: [&str; 9] =
    ["bel-1", "bel-2", "bel-3", "bel-4", "bel-5", "bel-6", "bel-7", "bel-8", "bel-9"];

/// The routes.
pub fn routes() -> Routes {
    let keep = Guard::Worker(Action::KeepDoor);
    Routes::new()
        .get(HERE, keep, show)
        .post(HERE, keep, set_calls)
        .get("/werk/voordeur/onderwerpen/{which}", keep, own)
        .post("/werk/voordeur/onderwerpen/{which}", keep, set_own)
        .post("/werk/voordeur/onderwerpen/{which}/weg", keep, remove_own)
        .post("/werk/balie/onderwerpen", Guard::Worker(Action::TendDesk), take)
}

/// The first answer to a topic, as it stands on the front page.
pub struct AboutCard {
    /// The topic.
    pub name: String,
    /// The first answer.
    pub answer: String,
    /// Whom one can call; may be empty.
    pub call: String,
    /// Whether name and answer are the organisation's own words.
    pub is_own: bool,
}

impl AboutCard {
    /// The card of a topic.
    pub fn of(page: &Page, about: &About<'_>) -> AboutCard {
        let answer = match about {
            About::Known(topic, _) => page.t(answer_key(*topic)),
            About::Own(own) => own.answer.clone(),
        };
        let is_own = matches!(about, About::Own(_));
        AboutCard { name: name(page, about), answer, call: about.call().to_owned(), is_own }
    }
}

/// The name of a topic, as it stands in a sentence.
pub fn name(page: &Page, about: &About<'_>) -> String {
    said_name(page, about).text
}

fn said_name(page: &Page, about: &About<'_>) -> Said {
    match about {
        About::Known(topic, _) => page.said_by_us(topic.text_key()),
        About::Own(own) => page.said(&own.name),
    }
}

/// A topic as a button.
pub struct TopicButton {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
    /// The language in which it is read, where that is not the page's.
    pub lang: &'static str,
}

/// The topics as buttons.
pub fn buttons(page: &Page, topics: &Topics) -> Vec<TopicButton> {
    let button = |about: &About<'_>| {
        let said = said_name(page, about);
        let lang = if said.lang == page.lang() { "" } else { said.lang };
        TopicButton { value: about.code(), label: said.text, lang }
    };
    topics.all().iter().map(button).collect()
}

/// The sentence that begins a message about a topic.
pub fn sentence(page: &Page, about: &About<'_>) -> String {
    page.tv("contact-topic-sentence", "topic", name(page, about))
}

/// The topic whose sentence stands on a line of its own in what somebody sends. Whoever took it out, says nothing of it.
pub fn said_in(page: &Page, topics: &Topics, text: &str) -> Option<String> {
    let stands = |about: &About<'_>| {
        let sentence = sentence(page, about);
        text.lines().any(|line| line.trim() == sentence)
    };
    topics.all().iter().find(|about| stands(about)).map(About::code)
}

/// The topics as options.
pub fn choices(page: &Page, topics: &Topics) -> Vec<Choice> {
    topics.all().iter().map(|about| Choice::new(about.code(), name(page, about))).collect()
}

/// The topics of the organisation behind the front door; the nine alone before one was founded.
pub async fn topics(house: &House) -> Topics {
    match house.front_door().await {
        Ok((organisation, _)) => Topics::of(&organisation).unwrap_or_default(),
        Err(_) => Topics::default(),
    }
}

/// One of the topics, by what a form posts.
pub fn chosen<'a>(form: &mut Form, topics: &'a Topics) -> Option<About<'a>> {
    let all = topics.all();
    let codes: Vec<String> = all.iter().map(About::code).collect();
    let among: Vec<(&str, About<'a>)> = codes.iter().map(String::as_str).zip(all.iter().copied()).collect();
    form.maybe_choice("over", &among)
}

// -- what the team tells ------------------------------------------------------------------------------------------

/// One of the nine in the form.
struct CallField {
    field: &'static str,
    name: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "contact/topics_kept.html")]
struct TopicsPage {
    page: Page,
    form: FormView,
    fields: Vec<CallField>,
    own: Vec<(Id, String)>,
    more: bool,
}

fn topics_page(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let (page, topics) = (acting.page("contact-topics-title"), Topics::of(acting.organisation())?);
    let fields = Topic::ALL
        .iter()
        .zip(CALL_FIELDS)
        .map(|(topic, field)| CallField {
            field,
            name: page.t(topic.text_key()),
            answer: page.t(answer_key(*topic)),
        })
        .collect();
    let own: Vec<(Id, String)> = topics.own.iter().map(|own| (own.id, own.name.clone())).collect();
    Ok(show_as(status, &TopicsPage { more: own.len() < OWN_MAX, page, form, fields, own }))
}

/// Shows them.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let topics = Topics::of(acting.organisation())?;
    let call = |topic: &Topic| topics.calls.get(topic.code()).map_or("", String::as_str);
    let known = Topic::ALL.iter().zip(CALL_FIELDS);
    let form = known.fold(FormView::empty(), |form, (topic, field)| form.with(field, call(topic)));
    topics_page(&acting, StatusCode::OK, form)
}

/// Changes what is told of topics; a colleague who changes it at the same moment wins, and one reads that.
async fn change(
    acting: &Acting,
    change: impl FnOnce(&mut Topics) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let organisation = acting.organisation_now().await?;
    let mut topics = Topics::of(&organisation)?;
    change(&mut topics)?;
    let mut work = acting.work();
    topics.set(&mut work, &organisation)?;
    acting.keep(work).await
}

fn done() -> Response {
    Redirect::to(HERE).into_response()
}

/// Says whom one can call about each of the nine.
pub async fn set_calls(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let read = Topic::ALL.iter().zip(CALL_FIELDS);
    let calls: BTreeMap<String, String> = read
        .map(|(topic, field)| (topic.code().to_owned(), form.text(field, LINE_MAX)))
        .filter(|(_, call)| !call.is_empty())
        .collect();
    if !form.is_good() {
        return topics_page(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form));
    }
    change(&acting, |topics| {
        topics.calls = calls;
        Ok(())
    })
    .await?;
    Ok(done())
}

#[derive(Template)]
#[template(path = "contact/topic_own.html")]
struct OwnPage {
    page: Page,
    form: FormView,
    to: String,
    is_told: bool,
    preview: Option<AboutCard>,
}

fn own_page(
    acting: &Acting,
    status: StatusCode,
    which: &str,
    form: FormView,
    preview: Option<&OwnTopic>,
) -> Response {
    let page = acting.page("contact-topics-title");
    let preview = preview.map(|own| AboutCard::of(&page, &About::Own(own)));
    show_as(status, &OwnPage { to: format!("{HERE}/{which}"), is_told: which != NEW, page, form, preview })
}

/// Which one a path means; none for a new one.
fn which_of(text: &str) -> Result<Option<Id>, Problem> {
    if text == NEW { Ok(None) } else { id_in(text).map(Some) }
}

/// Shows the form of one topic.
pub async fn own(acting: Acting, Path(which): Path<String>) -> Result<Response, Problem> {
    let topics = Topics::of(acting.organisation())?;
    let form = match which_of(&which)? {
        None => FormView::empty(),
        Some(id) => {
            let own = topics.own(id).ok_or(Problem::Missing)?;
            FormView::of([("naam", own.name.as_str()), ("antwoord", &own.answer), ("bellen", &own.call)])
        }
    };
    Ok(own_page(&acting, StatusCode::OK, &which, form, None))
}

/// Keeps one topic, or shows how it looks.
pub async fn set_own(
    acting: Acting,
    Path(which): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = which_of(&which)?;
    let topics = Topics::of(acting.organisation())?;
    if id.is_some_and(|id| topics.own(id).is_none()) {
        return Err(Problem::Missing);
    }
    let own = OwnTopic {
        id: id.unwrap_or_else(|| acting.work().id()),
        name: form.needed("naam", NAME_MAX),
        answer: form.needed("antwoord", LINE_MAX),
        call: form.text("bellen", LINE_MAX),
    };
    if form.is_good() && id.is_none() && topics.own.len() >= OWN_MAX {
        let max = i64::try_from(OWN_MAX).unwrap_or(i64::MAX);
        form.refuse_with("naam", "contact-topics-full", &[("max", max)]);
    }
    if !form.is_good() || form.raw("doen") == Some("bekijk") {
        let status = if form.is_good() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
        let shown = form.is_good().then_some(&own);
        return Ok(own_page(&acting, status, &which, acting.ask().view(&form), shown));
    }
    change(&acting, |topics| topics.put(own).then_some(()).ok_or(Problem::Conflict)).await?;
    Ok(done())
}

/// Removes a topic. Conversations that began with it keep their words.
pub async fn remove_own(acting: Acting, Path(which): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&which)?;
    change(&acting, |topics| {
        topics.own(id).ok_or(Problem::Missing)?;
        topics.own.retain(|own| own.id != id);
        Ok(())
    })
    .await?;
    Ok(done())
}

/// Notes which topics the reader takes.
pub async fn take(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let topics = Topics::of(acting.organisation())?;
    let codes: Vec<String> = topics.all().iter().map(About::code).collect();
    let among: Vec<(&str, &String)> = codes.iter().map(|code| (code.as_str(), code)).collect();
    let taken: Vec<String> = form.choices("onderwerpen", &among).into_iter().cloned().collect();
    if !form.is_good() {
        return super::board::again(&acting, &form).await;
    }
    board::set_topics(&acting, &taken).await?;
    Ok(Redirect::to("/werk/balie").into_response())
}

/// What the desk says of a topic: its name, while it is still told.
pub fn told_of(page: &Page, topics: &Topics, code: Option<&str>) -> String {
    code.and_then(|code| topics.find(code)).map(|about| name(page, &about)).unwrap_or_default()
}
