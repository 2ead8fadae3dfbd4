//! A person asks to begin, from their conversation: a plan, or one or two questions. And the name that they tell, or do
//! not tell.

use super::fields::{FormPage, area, choices, day, line, radios};
use super::needs::read_needs;
use super::team::{preview_of, read_until};
use super::{back_to_mine, case::CasePage};
use crate::book::{self, Own};
use crate::model::Consent;
use crate::model::consent::{Category, unless_said};
use crate::model::start::{AskHead, QUESTIONS_MAX, QuestionKind, Rung, Track, Wanted};
use crate::pages::view::{Act, Item, Section};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as draw};
use people::{House, Posted, Visitor};
use store::Day;

#[derive(Template)]
#[template(path = "casework/asking.html")]
struct Asking {
    page: Page,
    form: FormView,
    tracks: Vec<Choice>,
    questions: Vec<Choice>,
}

fn drawn(visitor: &Visitor, status: StatusCode, form: FormView) -> Response {
    let page = visitor.page("casework-own-title");
    let tracks = choices(&page, Track::ALL, Track::code, Track::text_key);
    let questions = choices(&page, QuestionKind::ALL, QuestionKind::code, QuestionKind::text_key);
    show_as(status, &Asking { page, form, tracks, questions })
}

/// A form to ask; a word where one asked before.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let Some(asked) = book::own_ask(&visitor).await? else {
        return Ok(drawn(&visitor, StatusCode::OK, FormView::of([("spoor", Track::Whole.code())])));
    };
    let page = visitor.page("casework-own-title");
    let back = Act::Do { to: "/mijn/vraag/terug".to_owned(), label: page.t("casework-start-take-back") };
    let section =
        Section { acts: vec![back], title: page.t("casework-start-asked-next"), ..Section::default() };
    let lead =
        format!("{} {}", page.t("casework-start-asked-lead"), who_answers(&visitor, &page, &asked).await?);
    let heading = page.t("casework-start-asked");
    let (links, sections) = (Vec::new(), vec![section]);
    let back = "/mijn".to_owned();
    Ok(draw(&CasePage { page, back, heading, lead, links, can_tie_code: false, sections }))
}

/// Who answers, once somebody took it up, and until when at the latest (REF-09).
async fn who_answers(visitor: &Visitor, page: &Page, asked: &AskHead) -> Result<String, Problem> {
    let house = &visitor.ask().house;
    let by = book::answered_by(&house.front_door().await?.0, asked)?;
    let when = match by {
        Some(by) if by <= house.now() => page.t("contact-person-late"),
        Some(by) => page.tv("casework-lead-answer-by", "when", page.moment(by)),
        None => page.t("contact-door-answer-unknown"),
    };
    let who = asked.taken.as_ref().map(|taken| page.tv("casework-lead-taken", "name", &taken.name));
    Ok(who.into_iter().chain([when]).collect::<Vec<_>>().join(" "))
}

/// Asks.
pub async fn ask(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(wanted) = read(&mut form, &visitor.ask().house) else {
        return Ok(drawn(&visitor, StatusCode::BAD_REQUEST, visitor.ask().view(&form)));
    };
    match book::ask_to_begin(&visitor, wanted).await {
        // There is a file already: then there is nothing to ask.
        Ok(()) | Err(Problem::Conflict) => show(visitor).await,
        Err(problem) => Err(problem),
    }
}

fn read(form: &mut Form, house: &House) -> Option<Wanted> {
    let track = form.choice("spoor", Track::AMONG);
    let questions = form.choices("vraag", QuestionKind::AMONG);
    if questions.len() > QUESTIONS_MAX {
        form.refuse("vraag", "casework-start-two-at-most");
    }
    let words = form.text("woorden", NOTE_MAX);
    let needs = read_needs(form, house.now());
    let wanted = Wanted { track: track?, questions, words, needs };
    form.is_good().then_some(wanted)
}

/// Takes the ask back.
pub async fn take_back(visitor: Visitor) -> Result<Response, Problem> {
    book::take_ask_back(&visitor).await?;
    Ok(back_to_mine())
}

/// The ladder from unknown to named, with who then knows what. Each rung is a choice.
pub(super) fn ladder(page: &Page, own: &Own, today: Day) -> Section {
    let named = book::own_name(own).is_some();
    let outside = own.file.all::<Consent>();
    let outside = outside.iter().any(|yes| yes.category == Category::Name && yes.holds_on(today));
    let now = Rung::of(named, outside);
    let items = Rung::ALL.into_iter().map(|rung| Item {
        title: page.t(rung.text_key()),
        badge: (rung == now).then(|| (page.t("casework-start-rung-now"), "good")),
        lines: vec![super::fields::Line {
            label: page.t("casework-start-who-knows"),
            text: page.t(rung.who_knows_key()),
            ..super::fields::Line::default()
        }],
        acts: rung_act(page, rung).into_iter().collect(),
        ..Item::default()
    });
    Section {
        title: page.t("casework-start-ladder"),
        lead: page.t("casework-start-ladder-lead"),
        items: items.collect(),
        folded: true,
        ..Section::default()
    }
}

fn rung_act(page: &Page, rung: Rung) -> Option<Act> {
    let go = |href: &str, key: &str| Act::Go { href: href.to_owned(), label: page.t(key) };
    match rung {
        Rung::NamedToGuide => Some(go("/mijn/naam", "casework-start-name-write")),
        Rung::NamedOutside => Some(go("/mijn/toestemming", "casework-start-consent-write")),
        Rung::Anonymous | Rung::Pseudonym => None,
    }
}

fn name_page(visitor: &Visitor) -> FormPage {
    let fields = vec![line("naam", "casework-start-name").hint("casework-start-name-hint").free()];
    FormPage::new(visitor.page("casework-own-title"), "/mijn", "/mijn/naam", fields)
        .about("casework-start-rung-guide", "casework-start-knows-guide")
}

/// The name that the guide may know.
pub async fn name(visitor: Visitor) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let form = book::own_name(&own).map_or_else(FormView::empty, |name| FormView::of([("naam", name)]));
    Ok(name_page(&visitor).show(form))
}

/// Keeps the name; nothing erases it.
pub async fn keep_name(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let name = form.text("naam", LINE_MAX);
    if !form.is_good() {
        return Ok(name_page(&visitor).again(visitor.ask().view(&form)));
    }
    book::tell_name(&visitor, &name).await?;
    Ok(back_to_mine())
}

fn consent_page(visitor: &Visitor) -> FormPage {
    let page = visitor.page("casework-own-title");
    let what = choices(&page, &Category::TOLD, Category::code, Category::text_key);
    let fields = vec![
        line("wie", "casework-start-consent-who").hint("casework-start-consent-who-hint"),
        radios("wat", "casework-consent-what").among(what),
        area("waarvoor", "casework-consent-why"),
        day("tot", "casework-consent-until-day").hint("casework-consent-until-hint"),
    ];
    FormPage::new(page, "/mijn", "/mijn/toestemming", fields)
        .about("casework-start-consent-write", "casework-consents-lead")
        .other("casework-consent-own-look", ("doen", "kijk"), "")
}

/// "This is what they see."
async fn look(visitor: &Visitor, mut form: Form) -> Result<Response, Problem> {
    let own = book::own(visitor).await?.ok_or(Problem::Missing)?;
    let among: Vec<(&str, Category)> = Category::TOLD.iter().map(|one| (one.code(), *one)).collect();
    let Some(category) = form.choice("wat", &among) else {
        return Ok(consent_page(visitor).again(visitor.ask().view(&form)));
    };
    let page = visitor.page("casework-own-title");
    let (heading, lines) = preview_of(&page, &own.file, category, visitor.ask().house.today());
    Ok(consent_page(visitor).showing(heading, lines).show(visitor.ask().view(&form)))
}

/// A form to let somebody know something.
pub async fn consent(visitor: Visitor) -> Result<Response, Problem> {
    book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let until = kit::when::field_day(unless_said(visitor.ask().house.today()));
    Ok(consent_page(&visitor).show(FormView::of([("tot", until.as_str())])))
}

/// Lets somebody know something, until a day.
pub async fn keep_consent(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    if form.raw("doen") == Some("kijk") {
        return look(&visitor, form).await;
    }
    let among: Vec<(&str, Category)> = Category::TOLD.iter().map(|one| (one.code(), *one)).collect();
    let recipient = form.needed("wie", LINE_MAX);
    let category = form.choice("wat", &among);
    let purpose = form.needed("waarvoor", NOTE_MAX);
    let until = read_until(&mut form, visitor.ask().house.today());
    let (Some(category), Some(until), true) = (category, until, form.is_good()) else {
        return Ok(consent_page(&visitor).again(visitor.ask().view(&form)));
    };
    book::consent_own(&visitor, recipient, category, purpose, until).await?;
    Ok(back_to_mine())
}
