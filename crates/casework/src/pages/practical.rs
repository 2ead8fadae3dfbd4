//! Practical help for whoever comes by: a home, courses, what one is good at, help in need. What is typed is given back and kept
//! nowhere; whoever has a file can put it on a list of their own.

use super::fields::{Field, Look, area, checks, choose, tick};
use super::known::{course_item, everywhere, home_item, level_text, relief_everywhere, relief_item};
use super::lists::path_of;
use super::tools::{has_file, not_kept};
use super::view::{Act, Item, Section};
use crate::book;
use crate::model::PartKind;
use crate::model::practical::{
    COURSE_LABELS, COURSES, Course, CourseWish, HOME_LABELS, HOMES, Level, ListKind, Offer, Practical,
    ReliefKind, Strength, name_of, names_the_work, rest_of,
};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use guide::model::Weekday;
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Ask, Guard, Perhaps, Posted, Routes};

/// The routes of these pages.
pub fn routes() -> Routes {
    let open = Guard::Open;
    Routes::new()
        .get("/wonen", open, homes)
        .get("/leren", open, courses)
        .post("/leren", open, find_courses)
        .get("/sterk", open, strengths)
        .post("/sterk", open, make_text)
        .get("/noodhulp", open, relief)
}

/// A page with something to read, something to fill in, or both.
#[derive(Template)]
#[template(path = "casework/practical.html")]
pub(super) struct PracticalPage {
    page: Page,
    back: String,
    heading: String,
    lead: String,
    form: FormView,
    action: String,
    fields: Vec<Field>,
    submit: &'static str,
    made: Option<Made>,
    above: Vec<Section>,
    below: Vec<Section>,
    links: Vec<(String, &'static str)>,
}

/// A text that somebody made of what they are good at.
struct Made {
    text: String,
    /// A word in it that names the work.
    names: Option<&'static str>,
    can_keep: bool,
    has_plan: bool,
}

impl PracticalPage {
    /// A page with a heading and an opening sentence; an empty one is left out.
    pub(super) fn new(page: Page, back: impl Into<String>, heading: &str, lead: &str) -> PracticalPage {
        let text = |key: &str| if key.is_empty() { String::new() } else { page.t(key) };
        PracticalPage {
            heading: text(heading),
            lead: text(lead),
            page,
            back: back.into(),
            form: FormView::empty(),
            action: String::new(),
            fields: Vec::new(),
            submit: "kit-save",
            made: None,
            above: Vec::new(),
            below: Vec::new(),
            links: Vec::new(),
        }
    }

    /// With a form.
    pub(super) fn asking(
        mut self,
        action: impl Into<String>,
        fields: Vec<Field>,
        submit: &'static str,
        form: FormView,
    ) -> PracticalPage {
        (self.action, self.fields, self.submit, self.form) = (action.into(), fields, submit, form);
        self
    }

    /// With something to read above the form.
    pub(super) fn above(mut self, sections: Vec<Section>) -> PracticalPage {
        self.above = sections;
        self
    }

    /// With something to read below the form.
    fn below(mut self, sections: Vec<Section>) -> PracticalPage {
        self.below = sections;
        self
    }

    /// With pages that belong to it: address, key of the text.
    pub(super) fn leading_to(mut self, links: &[(&str, &'static str)]) -> PracticalPage {
        self.links.extend(links.iter().map(|(href, label)| ((*href).to_owned(), *label)));
        self
    }

    /// As an answer.
    pub(super) fn answer(&self, status: StatusCode) -> Response {
        not_kept(show_as(status, self))
    }
}

/// The page of a tool, with the way to one's own list for whoever has a file.
async fn tool(
    reader: &Perhaps,
    ask: &Ask,
    [heading, lead]: [&str; 2],
    list: Option<ListKind>,
) -> Result<PracticalPage, Problem> {
    let drawn = PracticalPage::new(reader.page(ask, "casework-practical-title"), "/weten", heading, lead);
    Ok(match list {
        Some(list) if has_file(reader).await? => {
            drawn.leading_to(&[(path_of(list).as_str(), list.text_key())])
        }
        _ => drawn,
    })
}

/// What the organisation knows of, if it knows of anything.
fn ours(page: &Page, items: Vec<Item>) -> Option<Section> {
    let title = page.t("casework-practical-ours");
    (!items.is_empty()).then_some(Section { title, items, ..Section::default() })
}

/// Ways to a home (DOM-13).
pub async fn homes(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let known = book::practical(&ask).await?;
    let list = Some(ListKind::Home);
    let drawn = tool(&reader, &ask, ["casework-home-heading", "casework-home-lead"], list).await?;
    let items = known.homes().map(|(offer, home)| home_item(&drawn.page, offer, home)).collect();
    let general = everywhere(&drawn.page, &HOMES, &HOME_LABELS);
    let sections = ours(&drawn.page, items).into_iter().chain([general]).collect();
    Ok(drawn.below(sections).answer(StatusCode::OK))
}

/// How much Dutch, as a choice.
pub(super) fn levels(page: &Page) -> Vec<Choice> {
    Level::ALL.map(|level| Choice::new(level.code(), level_text(page, level))).into()
}

/// The days of the week, as boxes.
pub(super) fn weekdays(page: &Page) -> Vec<Choice> {
    Weekday::ALL.map(|day| Choice::new(day.code(), page.t(day.text_key()))).into()
}

/// The days that are ticked.
pub(super) fn read_days(form: &mut Form) -> Vec<Weekday> {
    let days = Weekday::ALL.map(|day| (day.code(), day));
    let among: Vec<(&str, Weekday)> = days.iter().map(|(code, day)| (code.as_str(), *day)).collect();
    form.choices("dag", &among)
}

/// Level by what is posted.
pub(super) fn levels_among() -> [(&'static str, Level); 5] {
    Level::ALL.map(|level| (level.code(), level))
}

/// Courses (DOM-18).
pub async fn courses(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    draw_courses(&ask, &reader, StatusCode::OK, &CourseWish::default(), FormView::empty()).await
}

/// Courses that fit a wish; the wish is kept nowhere.
pub async fn find_courses(ask: Ask, reader: Perhaps, Posted(mut form): Posted) -> Result<Response, Problem> {
    let speaks = form.maybe_choice("taal", &levels_among());
    let wish = CourseWish { speaks, free: form.ticked("gratis"), days: read_days(&mut form) };
    let status = if form.is_good() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    draw_courses(&ask, &reader, status, &wish, ask.view(&form)).await
}

async fn draw_courses(
    ask: &Ask,
    reader: &Perhaps,
    status: StatusCode,
    wish: &CourseWish,
    form: FormView,
) -> Result<Response, Problem> {
    let known = book::practical(ask).await?;
    let list = Some(ListKind::Courses);
    let drawn = tool(reader, ask, ["casework-course-heading", "casework-course-lead"], list).await?;
    let can_keep = has_file(reader).await?;
    let general = everywhere(&drawn.page, &COURSES, &COURSE_LABELS);
    let found = found_courses(&drawn.page, &known, wish, can_keep);
    let fields = if known.courses().next().is_some() { wish_fields(&drawn.page) } else { Vec::new() };
    let sections = found.into_iter().chain([general]).collect();
    Ok(drawn.asking("/leren", fields, "casework-course-find", form).below(sections).answer(status))
}

fn wish_fields(page: &Page) -> Vec<Field> {
    vec![
        choose("taal", "casework-course-speaks").among(levels(page)).free(),
        checks("dag", "casework-course-can").among(weekdays(page)).free(),
        tick("gratis", "casework-course-only-free"),
    ]
}

fn found_courses(page: &Page, known: &Practical, wish: &CourseWish, can_keep: bool) -> Option<Section> {
    known.courses().next()?;
    let item = |(offer, course): (&Offer, &Course)| {
        let to = format!("/mijn/lijst/leren/bewaar/{}", offer.id);
        let keep = Act::Do { to, label: page.t("casework-list-keep") };
        Item { acts: if can_keep { vec![keep] } else { Vec::new() }, ..course_item(page, offer, course) }
    };
    Some(Section {
        title: page.t("casework-practical-ours"),
        items: known.courses().filter(|(_, course)| wish.finds(course)).map(item).collect(),
        empty: page.t("casework-course-none"),
        ..Section::default()
    })
}

fn strength_fields(page: &Page) -> Vec<Field> {
    let among = Strength::ALL.iter().map(|one| Choice::new(one.code(), name_of(&page.t(one.text_key()))));
    vec![
        checks("kan", "casework-strong-pick").among(among.collect()).free(),
        area("zelf", "casework-strong-own").free(),
    ]
}

/// What somebody is good at (EXT-07, LAB-07).
pub async fn strengths(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    Ok(draw_strengths(&ask, &reader, FormView::empty(), None).await?.answer(StatusCode::OK))
}

async fn draw_strengths(
    ask: &Ask,
    reader: &Perhaps,
    form: FormView,
    made: Option<Made>,
) -> Result<PracticalPage, Problem> {
    let list = Some(ListKind::Strengths);
    let drawn = tool(reader, ask, ["casework-strong-heading", "casework-strong-lead"], list).await?;
    let fields = strength_fields(&drawn.page);
    let drawn = drawn.asking("/sterk", fields, "casework-strong-make", form);
    Ok(PracticalPage { made, ..drawn })
}

/// Makes a text of it, in words that fit any work; it is kept nowhere.
pub async fn make_text(ask: Ask, reader: Perhaps, Posted(mut form): Posted) -> Result<Response, Problem> {
    let picked = form.choices("kan", Strength::AMONG);
    let own = form.text("zelf", NOTE_MAX);
    if form.is_good() && picked.is_empty() && own.is_empty() {
        form.refuse("kan", "kit-field-required");
    }
    let view = ask.view(&form);
    if !form.is_good() {
        return Ok(draw_strengths(&ask, &reader, view, None).await?.answer(StatusCode::BAD_REQUEST));
    }
    let page = reader.page(&ask, "casework-practical-title");
    let sentences = picked.iter().map(|one| rest_of(&page.t(one.text_key())));
    let text: Vec<String> = sentences.chain([own]).filter(|line| !line.is_empty()).collect();
    let text = text.join("\n");
    let made = Made {
        names: names_the_work(&text),
        text,
        can_keep: has_file(&reader).await?,
        has_plan: has_work_part(&reader).await?,
    };
    Ok(draw_strengths(&ask, &reader, view, Some(made)).await?.answer(StatusCode::OK))
}

async fn has_work_part(reader: &Perhaps) -> Result<bool, Problem> {
    let Some(visitor) = &reader.0 else { return Ok(false) };
    Ok(book::own_parts(visitor).await?.iter().any(|part| part.head.part == PartKind::Work))
}

/// Help in need: what can be had today (DOM-23, LAB-04).
pub async fn relief(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let known = book::practical(&ask).await?;
    let drawn = tool(&reader, &ask, ["casework-relief-heading", "casework-relief-lead"], None).await?;
    let page = &drawn.page;
    let in_order = ReliefKind::ALL.iter().flat_map(|kind| known.relief(*kind));
    let items = in_order.map(|(offer, relief)| relief_item(page, offer, relief)).collect();
    let general = Section {
        title: page.t("casework-practical-everywhere"),
        items: ReliefKind::ALL.iter().map(|kind| relief_everywhere(page, *kind)).collect(),
        ..Section::default()
    };
    let sections = ours(page, items).into_iter().chain([general]).collect();
    let links = [
        ("/geldlijst", "casework-tools-budget"),
        ("/uitkering", "casework-tools-benefit"),
        (super::open_help::HERE, "casework-open-title"),
        ("/", "guide-write"),
    ];
    Ok(drawn.below(sections).leading_to(&links).answer(StatusCode::OK))
}

/// The kinds of help in need, as choices.
pub(super) fn relief_kinds(page: &Page) -> Vec<Choice> {
    let named = |kind: &ReliefKind| Choice::new(kind.code(), name_of(&page.t(kind.text_key())));
    ReliefKind::ALL.iter().map(named).collect()
}
