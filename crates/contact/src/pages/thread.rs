//! The conversation as the person sees it.

use super::code::refuse_code_in;
use super::id_in;
use super::item::{Item, Reader, items};
use crate::book::Conversation;
use crate::book::visitor;
use crate::model::hours::local_day;
use crate::model::{Kind, State};
use crate::pages::{door, promise};
use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{FormView, Notice, Page, Problem, show as draw};
use people::{Posted, Visitor, receipt};

/// Where the person's conversation stands.
const HERE: &str = "/gesprek";

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
    items: Vec<Item>,
    looked: Vec<Looked>,
    ends: String,
    answer: String,
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

/// Shows the conversation.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    match visitor::find(&visitor).await? {
        Some(conversation) => thread(&visitor, &conversation, StatusCode::OK, FormView::empty()).await,
        None if guide::book::booking::has_any(&visitor).await? => {
            Ok(Redirect::to("/afspraak").into_response())
        }
        None => {
            let mut page = visitor.page("contact-title");
            if let Some(day) = receipt::erased_on(&visitor.ask().house, &visitor.code().look_up).await? {
                let text = page.tv("contact-erased-on", "day", page.day(day));
                page.notice = Some(Notice { kind: "info", text });
            }
            Ok(draw(&NoThread { page }))
        }
    }
}

async fn thread(
    visitor: &Visitor,
    conversation: &Conversation,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let mut page = visitor.page("contact-title");
    if conversation.head.kind == Kind::Concern {
        page = page.with_notice("info", "contact-concern-thread");
    }
    let looked = visitor::who_looked(visitor, conversation)
        .await?
        .into_iter()
        .map(|one| Looked { name: one.name, role: page.t(&one.role.text_key()), when: page.moment(one.at) })
        .collect();
    let head = &conversation.head;
    let items = items(&page, &conversation.sheets, Reader::Visitor);
    let thread = Thread {
        form,
        pseudonym: head.pseudonym.clone(),
        stopped: head.state == State::Stop,
        waiting: head.waiting,
        items,
        looked,
        ends: page.day(local_day(head.ends)),
        answer: promise::told(visitor.ask(), &page).await.answer,
        page,
    };
    Ok(show_as(status, &thread))
}

/// Takes a message.
pub async fn write(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.needed("bericht", MESSAGE_MAX);
    refuse_code_in(&mut form, "bericht", &text);
    let written =
        if form.is_good() { visitor::write(&visitor, &text).await.map(|()| true) } else { Ok(false) };
    match written {
        Ok(true) => Ok(Redirect::to(HERE).into_response()),
        Ok(false) => match visitor::find(&visitor).await? {
            Some(conversation) => {
                thread(&visitor, &conversation, StatusCode::BAD_REQUEST, visitor.ask().view(&form)).await
            }
            None => Ok(door::show_typed(visitor.ask(), &form).await),
        },
        Err(Problem::Missing) => Ok(door::show_typed(visitor.ask(), &form).await),
        Err(problem) => Err(problem),
    }
}

/// Erases one sheet.
pub async fn erase_one(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
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
