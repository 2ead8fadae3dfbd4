//! What people think of the help (EXT-16): a form without a code for whoever wants to say it, and what the team lead reads
//! when a half year is over.

use crate::book::opinion as book;
use crate::model::opinion::{Answer, Opinion, Question, TOGETHER, Together, half_of, opens_after};
use crate::model::{Trace, trace_in};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::codes::Coded;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show};
use people::{Act, Acting, Action, Ask, Guard, Once, Posted, Routes};

/// The hidden field that makes a form sent twice one opinion.
const ONCE_FIELD: &str = "_eens";
/// Characters of what was good, and of what can be better.
pub(crate) const WORDS_MAX: usize = 600;
/// The fields of the questions, in the order of [`Question::ALL`].
const FIELDS: [&str; 3] = ["gehoord", "paste", "beslist"];
const _: () = assert!(FIELDS.len() == Question::ALL.len());

/// The routes.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/mening", Guard::Open, form)
        .post_within(Act::FirstMessage, "/mening", Guard::Open, take)
        .get("/werk/terugblik/meningen", Guard::Worker(Action::ReadOpinions), read_all)
}

/// A question with its field.
struct Asked {
    text: String,
    field: &'static str,
}

#[derive(Template)]
#[template(path = "forum/opinion.html")]
struct FormPage {
    page: Page,
    form: FormView,
    once: String,
    asked: Vec<Asked>,
    answers: Vec<Choice>,
    /// When it will be read, as people say it.
    opens: String,
    /// Whether it came in.
    done: bool,
}

fn form_page(ask: &Ask, page: Page, form: FormView, once: &Once, done: bool) -> FormPage {
    let asked = Question::ALL.iter().zip(FIELDS);
    FormPage {
        once: once.show(),
        asked: asked.map(|(question, field)| Asked { text: page.t(question.text_key()), field }).collect(),
        answers: Answer::choices(&page),
        opens: page.day(opens_after(ask.house.today())),
        form,
        done,
        page,
    }
}

/// Asks what somebody thinks.
pub async fn form(ask: Ask) -> Response {
    let page = ask.page("forum-opinion-title");
    show(&form_page(&ask, page, FormView::empty(), &Once::fresh(&ask.house), false))
}

/// Takes it in.
pub async fn take(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let once = form.raw(ONCE_FIELD).and_then(|text| Once::parse(&ask.house, text));
    let once = once.unwrap_or_else(|| Once::fresh(&ask.house));
    let page = ask.page("forum-opinion-title");
    match read(&ask, &mut form) {
        Some(opinion) => {
            book::take(&ask, &once, opinion).await?;
            Ok(show(&form_page(&ask, page, FormView::empty(), &once, true)))
        }
        None => {
            let view = ask.view(&form);
            Ok(show_as(StatusCode::BAD_REQUEST, &form_page(&ask, page, view, &once, false)))
        }
    }
}

fn read(ask: &Ask, form: &mut Form) -> Option<Opinion> {
    let mut answers = Vec::new();
    for (question, field) in Question::ALL.iter().zip(FIELDS) {
        if form.raw(field).is_some() {
            answers.extend(form.choice(field, &Answer::among()).map(|answer| (*question, answer)));
        }
    }
    let (good, better) = (form.text("goed", WORDS_MAX), form.text("beter", WORDS_MAX));
    for (field, text) in [("goed", &good), ("beter", &better)] {
        match trace_in(text) {
            Some(Trace::Code) => form.refuse(field, "forum-opinion-code"),
            Some(Trace::Pseudonym) => form.refuse(field, "forum-opinion-pseudonym"),
            None => {}
        }
    }
    let opinion = Opinion { half: half_of(ask.house.today()), answers, good, better };
    if opinion.is_empty() {
        form.refuse(FIELDS[0], "forum-opinion-empty");
    }
    form.is_good().then_some(opinion)
}

/// What is read together, as shown.
struct Shown {
    heading: String,
    /// Each question with its answers and how many gave each.
    answers: Vec<(String, Vec<usize>)>,
    good: Vec<String>,
    better: Vec<String>,
}

#[derive(Template)]
#[template(path = "forum/opinions.html")]
struct ListPage {
    page: Page,
    groups: Vec<Shown>,
    columns: Vec<String>,
    together: usize,
    opens: String,
}

/// What can be read.
pub async fn read_all(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("forum-review-title");
    let groups = book::read(&acting).await?.into_iter().map(|group| shown(&page, group)).collect();
    let list = ListPage {
        groups,
        columns: Answer::ALL.iter().map(|answer| page.t(answer.text_key())).collect(),
        together: TOGETHER,
        opens: page.day(opens_after(acting.ask().house.today())),
        page,
    };
    Ok(show(&list))
}

fn shown(page: &Page, group: Together) -> Shown {
    let values = [
        ("from", page.day(group.from).into()),
        ("until", page.day(group.until).into()),
        ("count", i64::try_from(group.count).unwrap_or(i64::MAX).into()),
    ];
    let counted = |(question, answers): (Question, Vec<(Answer, usize)>)| {
        (page.t(question.text_key()), answers.into_iter().map(|(_, count)| count).collect())
    };
    Shown {
        heading: page.texts().text(page.language(), "forum-opinions-of", &values),
        answers: group.answers.into_iter().map(counted).collect(),
        good: group.good,
        better: group.better,
    }
}
