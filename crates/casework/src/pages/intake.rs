//! Who waits to begin: asks of persons and of referrers, a slip for a referrer, a file for somebody who is met.

use super::case::CasePage;
use super::fields::{FormPage, Line, choices, line, radios};
use super::view::{Act, Item, Section, lines_of};
use super::{case_path, id_in, met};
use crate::book::{self, Beginning, Begun, Read};
use crate::model::start::{AskHead, AskRecord, AskedBy, CameBy, QuestionKind, Source, Told, Track, Wanted};
use crate::model::{FirstNeeds, KnownSource};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use contact::pages::consult;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, NavItem, Page, Problem, show as draw};
use people::{Acting, Action, Posted};
use store::Id;
use vault::ReturnCode;
use zeroize::Zeroizing;

/// Where the page stands.
pub(super) const HERE: &str = "/werk/aanmeldingen";
/// Where a referrer types the code.
const INBOUND: &str = "/aandragen";

#[derive(Template)]
#[template(path = "casework/intake.html")]
struct Intake {
    page: Page,
    form: FormView,
    sections: Vec<Section>,
    sources: Vec<Choice>,
    tracks: Vec<Choice>,
    ways: Vec<Choice>,
    colleagues: Vec<Choice>,
}

/// Shows who waits.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    list(&acting, StatusCode::OK, FormView::of([("spoor", Track::Whole.code())])).await
}

pub(super) async fn list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("casework-start-intake");
    let waiting = book::waiting(acting).await?;
    let today = kit::when::local_day(acting.ask().house.now());
    let items = waiting.iter().map(|ask| Item {
        badge: ask.head.is_pressing(today).then(|| (page.t("casework-lead-pressing"), "careful")),
        lines: answer_lines(acting, &page, &ask.head),
        title: match ask.head.by {
            AskedBy::Person { .. } => ask.head.pseudonym.clone(),
            AskedBy::Referrer { source } => page.t(source.text_key()),
        },
        when: page.moment(ask.head.since),
        acts: vec![Act::Go { href: format!("{HERE}/{}", ask.id), label: page.t("casework-start-look") }],
        ..Item::default()
    });
    let section = Section {
        title: page.t("casework-start-waiting"),
        items: items.collect(),
        empty: page.t("casework-start-waiting-none"),
        ..Section::default()
    };
    let sources = referrers(&page, &book::sources(acting).await?);
    let tracks = choices(&page, Track::ALL, Track::code, Track::text_key);
    let ways = choices(&page, CameBy::ALL, CameBy::code, CameBy::text_key);
    let colleagues = met::colleagues(acting).await?;
    let sections = vec![section];
    Ok(show_as(status, &Intake { form, sections, sources, tracks, ways, colleagues, page }))
}

/// Who can be given a slip: the kinds, then those whom the team knows. Of whom it was, only the kind is kept.
fn referrers(page: &Page, known: &[(Id, KnownSource)]) -> Vec<Choice> {
    let known = known.iter().map(|(id, source)| {
        Choice::new(id.to_string(), format!("{} · {}", source.name, page.t(source.of.text_key())))
    });
    choices(page, Source::ALL, Source::code, Source::text_key).into_iter().chain(known).collect()
}

/// Until when somebody counts on an answer, and who gives it.
fn answer_lines(acting: &Acting, page: &Page, ask: &AskHead) -> Vec<Line> {
    let by = book::answered_by(acting.organisation(), ask).ok().flatten();
    let by = by.filter(|_| matches!(ask.by, AskedBy::Person { .. }));
    lines_of(
        page,
        [
            ("casework-lead-answer-until", &by.map(|by| page.moment(by)).unwrap_or_default()),
            ("casework-inbound-decision", &ask.decision.map(|day| page.day(day)).unwrap_or_default()),
            ("casework-lead-taken-by", &ask.taken.as_ref().map(|one| one.name.clone()).unwrap_or_default()),
        ],
    )
}

/// Takes an ask up.
pub async fn take_up(acting: Acting, Path(ask): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&ask)?;
    match book::take_up(&acting, id).await {
        // Whoever was first stands there to be read.
        Ok(()) | Err(Problem::Conflict) => Ok(Redirect::to(&format!("{HERE}/{id}")).into_response()),
        Err(problem) => Err(problem),
    }
}

/// What somebody told of another: whoever begins says first whether they may be under 18.
#[derive(Template)]
#[template(path = "casework/ask.html")]
struct ToldOf {
    page: Page,
    form: FormView,
    back: &'static str,
    heading: String,
    lead: String,
    sections: Vec<Section>,
    begin: String,
    colleagues: Vec<Choice>,
}

/// One ask.
pub async fn ask(acting: Acting, Path(ask): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&ask)?;
    let read = book::read_ask(&acting, id).await?;
    draw_ask(&acting, id, &read, StatusCode::OK, FormView::empty()).await
}

async fn draw_ask(
    acting: &Acting,
    id: Id,
    read: &Read,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let page = acting.page("casework-start-intake");
    let heading = match read.head.by {
        AskedBy::Person { .. } => read.head.pseudonym.clone(),
        AskedBy::Referrer { source } => page.t(source.text_key()),
    };
    let mut said = said(acting, &page, id, read);
    if acting.may(Action::PassOn) {
        said.acts.push(super::pass_ask::act(&page, id));
    }
    let sections = vec![said];
    let links = match read.head.by {
        AskedBy::Person { conversation, .. } => vec![NavItem {
            href: format!("/werk/gesprekken/{conversation}"),
            label: page.t("casework-to-conversation"),
            current: false,
        }],
        AskedBy::Referrer { .. } => Vec::new(),
    };
    let lead = page.t(match (&read.head.by, &read.record) {
        (AskedBy::Person { .. }, _) => "casework-start-ask-lead",
        (_, AskRecord::Told(told)) if told.feedback().is_some() => "casework-start-referred-feedback-lead",
        (AskedBy::Referrer { .. }, _) => "casework-start-referred-lead",
    });
    if matches!(read.head.by, AskedBy::Referrer { .. }) {
        let (begin, colleagues) = (format!("{HERE}/{id}/begin"), met::colleagues(acting).await?);
        let back = HERE;
        let told = ToldOf { page, form, back, heading, lead, sections, begin, colleagues };
        return Ok(show_as(status, &told));
    }
    let back = HERE.to_owned();
    Ok(show_as(status, &CasePage { page, back, heading, lead, links, can_tie_code: false, sections }))
}

fn said(acting: &Acting, page: &Page, id: Id, read: &Read) -> Section {
    let lines = match &read.record {
        AskRecord::Wanted(wanted) => wanted_lines(page, wanted),
        AskRecord::Told(told) => told_lines(page, told),
    };
    // Where somebody else told of the person, a form of its own asks first whether they may be under 18.
    let begin = matches!(read.head.by, AskedBy::Person { .. })
        .then(|| Act::Do { to: format!("{HERE}/{id}/begin"), label: page.t("casework-start-begin") });
    let take = read
        .head
        .taken
        .is_none()
        .then(|| Act::Do { to: format!("{HERE}/{id}/oppakken"), label: page.t("casework-lead-take-up") });
    let let_go = Act::Sure {
        to: format!("{HERE}/{id}/loslaten"),
        label: page.t("casework-start-let-go"),
        question: page.t("casework-start-let-go-question"),
        yes: page.t("casework-start-let-go-yes"),
    };
    Section {
        title: page.t("casework-start-said"),
        items: vec![Item {
            lines: lines.into_iter().chain(answer_lines(acting, page, &read.head)).collect(),
            when: page.moment(read.head.since),
            ..Item::default()
        }],
        acts: take.into_iter().chain(begin).chain([let_go]).collect(),
        ..Section::default()
    }
}

fn wanted_lines(page: &Page, wanted: &Wanted) -> Vec<Line> {
    let questions: Vec<String> = wanted.questions.iter().map(|one| page.t(one.text_key())).collect();
    lines_of(
        page,
        [
            ("casework-start-track", &page.t(wanted.track.text_key())),
            ("casework-start-questions", &questions.join(", ")),
            ("casework-start-words", &wanted.words),
            ("casework-needs-roof", &wanted.needs.roof),
            ("casework-needs-food", &wanted.needs.food),
            ("casework-needs-money", &wanted.needs.money),
            ("casework-needs-safety", &wanted.needs.safety),
            ("casework-needs-mood", &wanted.needs.mood),
            ("casework-needs-trusted", &wanted.needs.trusted_person),
        ],
    )
}

fn told_lines(page: &Page, told: &Told) -> Vec<Line> {
    let may_hear = told.feedback().unwrap_or_default().to_owned();
    lines_of(
        page,
        [
            ("casework-inbound-reach", &told.reach),
            ("casework-inbound-topic", &told.topic),
            ("casework-inbound-request", &told.request),
            ("casework-inbound-language", &told.language),
            ("casework-inbound-agreed", &told.agreed),
            ("casework-start-feedback", &may_hear),
        ],
    )
}

#[derive(Template)]
#[template(path = "casework/handed.html")]
pub(super) struct Handed {
    page: Page,
    heading: String,
    lead: String,
    label: String,
    groups: [Zeroizing<String>; 4],
    address: &'static str,
    next: String,
    feedback: Option<String>,
}

/// A code that is shown once, to hand over.
pub(super) fn handed(
    page: Page,
    key: [&str; 3],
    code: &ReturnCode,
    address: &'static str,
    next: String,
) -> Handed {
    let [heading, lead, label] = key.map(|key| page.t(key));
    Handed { page, heading, lead, label, groups: code.groups(), address, next, feedback: None }
}

/// To the file, by way of the code that is shown once where there is one.
pub(super) fn begun(acting: &Acting, begun: &Begun) -> Response {
    let next = case_path(begun.case);
    match &begun.code {
        Some(code) => {
            let key = ["casework-start-code", "casework-start-code-lead", "casework-start-code"];
            let handed = handed(acting.page("casework-start-intake"), key, code, "/terug", next);
            draw(&Handed { feedback: begun.feedback.clone(), ..handed })
        }
        None => Redirect::to(&next).into_response(),
    }
}

/// Begins a file from an ask; about somebody who may be under 18 a conversation, from which a file begins later.
pub async fn begin(
    acting: Acting,
    Path(ask): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let ask = id_in(&ask)?;
    let read = book::read_ask(&acting, ask).await?;
    match read.head.by {
        AskedBy::Person { conversation, .. } => {
            if let Some(first) = consult::first(&acting, conversation).await? {
                return Ok(first);
            }
        }
        AskedBy::Referrer { .. } => {
            let said = met::read(&acting, &mut form).await?;
            if !form.is_good() {
                return draw_ask(&acting, ask, &read, StatusCode::BAD_REQUEST, acting.ask().view(&form))
                    .await;
            }
            if let met::Said::Young(with) = said {
                let handed = met::begin_young(&acting, "", with).await?;
                // Nothing of what the referrer wrote goes along (REF-06).
                return match book::let_go(&acting, ask).await {
                    Ok(()) | Err(Problem::Missing) => {
                        Ok(draw(&Handed { feedback: feedback_of(&read), ..handed }))
                    }
                    Err(problem) => Err(problem),
                };
            }
        }
    }
    Ok(begun(&acting, &book::begin_from_ask(&acting, ask).await?))
}

/// Where the referrer may be told that there was contact, if the person wants it (REF-05).
fn feedback_of(read: &Read) -> Option<String> {
    match &read.record {
        AskRecord::Told(told) => told.feedback().map(str::to_owned),
        AskRecord::Wanted(_) => None,
    }
}

/// Lets an ask go.
pub async fn let_go(acting: Acting, Path(ask): Path<String>) -> Result<Response, Problem> {
    book::let_go(&acting, id_in(&ask)?).await?;
    Ok(Redirect::to(HERE).into_response())
}

/// Makes a slip for a referrer.
pub async fn make_slip(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let known = book::sources(&acting).await?;
    let known: Vec<(String, Source)> =
        known.into_iter().map(|(id, source)| (id.to_string(), source.of)).collect();
    let known = known.iter().map(|(id, kind)| (id.as_str(), *kind));
    let among: Vec<(&str, Source)> = Source::AMONG.iter().copied().chain(known).collect();
    let Some(source) = form.choice("van", &among) else {
        return list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    let (code, _) = book::make_slip(&acting, source).await?;
    let key = ["casework-start-slip", "casework-start-slip-lead", "casework-start-slip-code"];
    Ok(draw(&handed(acting.page("casework-start-intake"), key, &code, INBOUND, HERE.to_owned())))
}

/// A form to choose how much a person in a conversation wants.
pub async fn short(acting: Acting, Path(conversation): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&conversation)?;
    contact::book::open(&acting, id).await?;
    Ok(short_page(&acting, id).show(FormView::empty()))
}

fn short_page(acting: &Acting, conversation: Id) -> FormPage {
    let page = acting.page("casework-title");
    let kinds = choices(&page, QuestionKind::ALL, QuestionKind::code, QuestionKind::text_key);
    let fields = vec![
        radios("vraag", "casework-start-question").among(kinds),
        line("woorden", "casework-start-words").free(),
    ];
    FormPage::new(
        page,
        format!("/werk/gesprekken/{conversation}"),
        format!("/werk/trajecten/kort/{conversation}"),
        fields,
    )
    .about("casework-track-short", "casework-start-short-lead")
    .submit("casework-start-begin")
}

/// Begins a short track from a conversation.
pub async fn begin_short(
    acting: Acting,
    Path(conversation): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&conversation)?;
    let kind = form.choice("vraag", QuestionKind::AMONG);
    let words = form.text("woorden", LINE_MAX);
    let (Some(kind), true) = (kind, form.is_good()) else {
        contact::book::open(&acting, id).await?;
        return Ok(short_page(&acting, id).again(acting.ask().view(&form)));
    };
    if let Some(first) = consult::first(&acting, id).await? {
        return Ok(first);
    }
    let needs = FirstNeeds::unsaid(acting.ask().house.now());
    let wanted = Some(Wanted { track: Track::Short, questions: vec![kind], words, needs });
    let beginning = Beginning { track: Track::Short, wanted, ..Beginning::default() };
    let case = book::start_with(&acting, id, beginning).await?;
    Ok(Redirect::to(&case_path(case)).into_response())
}
