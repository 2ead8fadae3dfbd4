//! The conversation as the person sees it.

use super::choice;
use super::code::refuse_code_in;
use super::id_in;
use super::item::{Item, Reader, items};
use super::live::Live;
use super::rules::{Proposed, proposed};
use super::undo::keep_typed;
use crate::book::{Conversation, check_in, control, figures, pocket, visitor};
use crate::model::door::{FirstLine, Opening};
use crate::model::hours::local_day;
use crate::model::{Coded, Kind, State};
use crate::pages::door;
use crate::pages::promise::{self, Told};
use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::headers::Frames;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Notice, Page, Problem, show as draw};
use people::{Posted, Visitor, receipt};

/// Where the person's conversation stands.
pub const HERE: &str = "/gesprek";

/// Somebody who opened the conversation, as shown.
struct Looked {
    name: String,
    role: String,
    when: String,
}

#[derive(Template)]
#[template(path = "contact/thread.html")]
struct Thread {
    page: Page,
    form: FormView,
    pseudonym: String,
    stopped: bool,
    waiting: bool,
    urgent: bool,
    young: bool,
    items: Vec<Item>,
    choices: Vec<Choice>,
    looked: Vec<Looked>,
    is_draft: bool,
    leave_to: String,
    look: Option<String>,
    proposed: Option<Proposed>,
    vanish: Option<String>,
    ends: String,
    erase_question: String,
    told: Told,
    live: Live,
}

impl Thread {
    fn has_kept(&self) -> bool {
        self.items.iter().any(|item| !item.is_said())
    }
}

#[derive(Template)]
#[template(path = "contact/no_thread.html")]
struct NoThread {
    page: Page,
}

/// Shows the conversation, with what the person was writing.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let Some(conversation) = visitor::find(&visitor).await? else { return no_thread(&visitor).await };
    figures::came_back(&visitor, &conversation).await?;
    let mut form = FormView::empty();
    if let Some(pocket) = pocket::open(&visitor).await? {
        control::looks(&visitor, &conversation, &pocket).await?;
        form = FormView::of([("bericht", pocket.draft())]);
    }
    thread(&visitor, &conversation, StatusCode::OK, form, None).await
}

/// There is no conversation: perhaps the code knows when it was erased.
async fn no_thread(visitor: &Visitor) -> Result<Response, Problem> {
    if guide::book::booking::has_any(visitor).await? {
        return Ok(Redirect::to("/afspraak").into_response());
    }
    let mut page = visitor.page("contact-title");
    if let Some(day) = receipt::erased_on(&visitor.ask().house, &visitor.code().look_up).await? {
        let text = page.tv("contact-erased-on", "day", page.day(day));
        page.notice = Some(Notice { kind: "info", text });
    }
    Ok(draw(&NoThread { page }))
}

/// Shows the conversation again, with something in the field and perhaps a word above it.
pub async fn show_form(
    visitor: &Visitor,
    status: StatusCode,
    form: FormView,
    notice: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let conversation = visitor::find(visitor).await?.ok_or(Problem::Missing)?;
    thread(visitor, &conversation, status, form, notice).await
}

/// A page that stands with this conversation.
pub fn page_of(visitor: &Visitor, conversation: &Conversation) -> Page {
    visitor.page("contact-title").with_adviser(conversation.head.kind == Kind::Adviser)
}

/// A page for somebody with a code, wherever their conversation stands.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn own_page(visitor: &Visitor) -> Result<Page, Problem> {
    let conversation = visitor::find(visitor).await?;
    Ok(conversation.map_or_else(|| visitor.page("contact-title"), |found| page_of(visitor, &found)))
}

async fn thread(
    visitor: &Visitor,
    conversation: &Conversation,
    status: StatusCode,
    form: FormView,
    notice: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let mut page = page_of(visitor, conversation);
    let concern = (conversation.head.kind == Kind::Concern).then_some(("info", "contact-concern-thread"));
    if let Some((kind, key)) = notice.or(concern) {
        page = page.with_notice(kind, key);
    }
    let looked = visitor::who_looked(visitor, conversation)
        .await?
        .into_iter()
        .map(|one| Looked { name: one.name, role: page.t(&one.role.text_key()), when: page.moment(one.at) })
        .collect();
    let (head, now) = (&conversation.head, visitor.ask().house.now());
    let told = promise::told_since(visitor.ask(), &page, head.waits_since).await;
    if head.waiting {
        page.promise = format!("{} {}", told.now, told.answer);
    }
    let thread = Thread {
        is_draft: !form.value("bericht").is_empty(),
        form,
        pseudonym: head.pseudonym.clone(),
        stopped: head.state == State::Stop,
        waiting: head.waiting,
        urgent: head.urgent,
        young: head.young,
        choices: choice::choices(&page, conversation),
        items: items(&page, &conversation.sheets, Reader::Visitor, now),
        looked,
        leave_to: visitor.ask().house.settings.leave_to.clone(),
        look: head.look_agreed(now).map(|at| page.moment(at)),
        proposed: proposed(&page, conversation, now),
        vanish: head.vanish.map(|vanish| page.t(vanish.text_key())),
        ends: page.day(local_day(head.ends)),
        erase_question: erase_question(visitor, &page).await?,
        told,
        live: Live::for_visitor(&conversation.sheets, visitor.ask().house.now()),
        page,
    };
    Ok(Frames::Shows.on(show_as(status, &thread)))
}

/// What goes when the whole conversation is erased: also whatever the person may count on and would not think of.
pub async fn erase_question(visitor: &Visitor, page: &Page) -> Result<String, Problem> {
    let goes = check_in::goes_too(visitor).await?;
    let mut question = page.t("contact-erase-all-question");
    for (too, key) in
        [(goes.check_in, "contact-erase-all-check-in"), (goes.booking, "contact-erase-all-booking")]
    {
        if too {
            question = format!("{question} {}", page.t(key));
        }
    }
    Ok(question)
}

/// Takes a message.
pub async fn write(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.needed("bericht", MESSAGE_MAX);
    refuse_code_in(&mut form, "bericht", &text);
    let written =
        if form.is_good() { visitor::write(&visitor, &text).await.map(|()| true) } else { Ok(false) };
    answer(&visitor, &form, written).await
}

/// Takes the word that the person is in danger now, with what they had typed.
pub async fn call_for_help(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let said = visitor.ask().house.texts.text(
        visitor.ask().lang,
        FirstLine::Opening(Opening::Danger).text_key(),
        &[],
    );
    let typed = form.text("bericht", MESSAGE_MAX);
    refuse_code_in(&mut form, "bericht", &typed);
    let text = if typed.is_empty() { said } else { format!("{said}\n{typed}") };
    let written =
        if form.is_good() { visitor::call_for_help(&visitor, &text).await.map(|()| true) } else { Ok(false) };
    answer(&visitor, &form, written).await
}

/// Back to the conversation when it was written; else with the words as they were typed.
async fn answer(visitor: &Visitor, form: &Form, written: Result<bool, Problem>) -> Result<Response, Problem> {
    match written {
        Ok(true) => Ok(Redirect::to(HERE).into_response()),
        Ok(false) => match visitor::find(visitor).await? {
            Some(conversation) => {
                let typed = visitor.ask().view(form);
                thread(visitor, &conversation, StatusCode::BAD_REQUEST, typed, None).await
            }
            None => Ok(door::show_typed(visitor.ask(), form).await),
        },
        Err(Problem::Missing) => Ok(door::show_typed(visitor.ask(), form).await),
        Err(problem) => Err(problem),
    }
}

/// Erases one sheet.
pub async fn erase_one(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    keep_typed(&visitor, &mut form).await?;
    visitor::erase_one(&visitor, id_in(&record)?).await?;
    Ok(Redirect::to(HERE).into_response())
}

#[derive(Template)]
#[template(path = "contact/erased.html")]
struct Erased {
    page: Page,
    day: String,
}

/// Erases everything and ends the visit.
pub async fn erase_all(visitor: Visitor) -> Result<Response, Problem> {
    visitor::erase_all(&visitor).await?;
    let page = visitor.ask().page("contact-title");
    let day = page.day(local_day(visitor.ask().house.now()));
    let mut response = draw(&Erased { page, day });
    if let Some(line) = visitor.leave().await? {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    Ok(response)
}
