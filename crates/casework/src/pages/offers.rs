//! What the organisation knows of: ways to a home, courses, help in need; and how much help in need one file can be given. All of
//! it is about offers, and whoever comes by reads it.

use super::case::CasePage;
use super::fields::{Field, FormPage, area, checks, choose, line, number, radios, tick};
use super::id_in;
use super::known::{course_item, home_item, relief_item};
use super::practical::{levels, levels_among, read_days, relief_kinds, weekdays};
use super::view::{Act, Item, Section};
use crate::book;
use crate::model::ReliefKind;
use crate::model::practical::{Ceiling, Course, Home, Level, Offer, OfferKind, Practical, Relief, What};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Day;

/// Where the page stands.
const HERE: &str = "/werk/praktisch";
/// Euros of a ceiling at most: more is a typing mistake.
const CEILING_MAX: i64 = 100_000;

/// The routes of these pages.
pub fn routes() -> Routes {
    let keep = Guard::Worker(Action::KeepPractical);
    let shape = Guard::Worker(Action::ShapePlans);
    Routes::new()
        .get(HERE, keep, show)
        .get("/werk/praktisch/nieuw/{kind}", keep, new)
        .post("/werk/praktisch/nieuw/{kind}", keep, add)
        .get("/werk/praktisch/aanbod/{offer}", keep, one)
        .post("/werk/praktisch/aanbod/{offer}", keep, rewrite)
        .post("/werk/praktisch/aanbod/{offer}/wissen", keep, remove)
        .get("/werk/praktisch/grens", shape, ceiling)
        .post("/werk/praktisch/grens", shape, keep_ceiling)
}

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

fn kind_in(code: &str) -> Result<OfferKind, Problem> {
    OfferKind::ALL.iter().copied().find(|kind| kind.code() == code).ok_or(Problem::Missing)
}

/// Everything that the organisation knows of.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let known = book::practical_of(&acting).await?;
    let page = acting.page("casework-offers-title");
    let today = acting.ask().house.today();
    let mut sections: Vec<Section> =
        OfferKind::ALL.iter().map(|kind| of_kind(&page, &known, *kind, today)).collect();
    if acting.may(Action::ShapePlans) {
        sections.push(ceiling_section(&page, known.ceiling));
    }
    Ok(draw(&CasePage {
        back: "/werk".to_owned(),
        heading: page.t("casework-offers-title"),
        lead: page.t("casework-offers-lead"),
        links: Vec::new(),
        can_tie_code: false,
        sections,
        page,
    }))
}

fn of_kind(page: &Page, known: &Practical, kind: OfferKind, today: Day) -> Section {
    let of_kind = known.offers.iter().filter(|offer| offer.what.kind() == kind);
    Section {
        title: page.t(kind.text_key()),
        items: of_kind.map(|offer| kept_item(page, offer, today)).collect(),
        empty: page.t("casework-offers-empty"),
        acts: vec![Act::Go {
            href: format!("{HERE}/nieuw/{}", kind.code()),
            label: page.t("casework-offers-add"),
        }],
        ..Section::default()
    }
}

/// An offer as everybody reads it, and what a worker may do with it.
fn kept_item(page: &Page, offer: &Offer, today: Day) -> Item {
    let item = match &offer.what {
        What::Home(home) => home_item(page, offer, home),
        What::Course(course) => course_item(page, offer, course),
        What::Relief(relief) => relief_item(page, offer, relief),
    };
    let due = offer.is_due(today).then(|| (page.t("casework-offers-due"), "careful"));
    let here = format!("{HERE}/aanbod/{}", offer.id);
    Item {
        badge: due.or(item.badge),
        acts: vec![Act::Go { href: here.clone(), label: page.t("kit-change") }],
        more: vec![Act::Sure {
            to: format!("{here}/wissen"),
            label: page.t("casework-offers-remove"),
            question: page.t("casework-offers-remove-question"),
            yes: page.t("casework-offers-remove"),
        }],
        ..item
    }
}

fn ceiling_section(page: &Page, ceiling: Ceiling) -> Section {
    let shown = |euros: Option<u32>| match euros {
        Some(euros) => format!("€ {euros}"),
        None => page.t("casework-ceiling-none"),
    };
    let told = [("casework-ceiling-file", ceiling.file), ("casework-ceiling-month", ceiling.month)];
    let lines = told.map(|(key, euros)| super::fields::Line {
        label: page.t(key),
        text: shown(euros),
        ..super::fields::Line::default()
    });
    Section {
        title: page.t("casework-ceiling"),
        lead: page.t("casework-ceiling-lead"),
        items: vec![Item { lines: lines.into(), ..Item::default() }],
        acts: vec![Act::Go { href: format!("{HERE}/grens"), label: page.t("kit-change") }],
        ..Section::default()
    }
}

fn fields(page: &Page, kind: OfferKind) -> Vec<Field> {
    let name = line("naam", "casework-offers-name");
    let ask = area("vraag", "casework-practical-ask").hint("casework-offers-ask-hint");
    match kind {
        OfferKind::Home => vec![
            name,
            area("wie", "casework-practical-for-whom"),
            area("nodig", "casework-practical-needs").free(),
            line("kosten", "casework-practical-costs").free(),
            line("duur", "casework-practical-takes").free(),
            ask,
        ],
        OfferKind::Course => vec![
            name,
            area("leert", "casework-course-learns"),
            choose("taal", "casework-course-level").among(levels(page)),
            tick("gratis", "casework-course-free"),
            line("kosten", "casework-practical-costs").free(),
            line("plaats", "casework-course-place").hint("casework-offers-place-hint"),
            checks("dag", "casework-course-days").among(weekdays(page)).free(),
            tick("kinderen", "casework-course-childcare"),
            tick("vast", "casework-course-closed"),
            tick("discreet", "casework-course-discreet").hint("casework-offers-discreet-hint"),
            ask,
        ],
        OfferKind::Relief => vec![
            radios("soort", "casework-relief-kind").among(relief_kinds(page)),
            name,
            area("geeft", "casework-relief-can").hint("casework-offers-gives-hint"),
            ask,
        ],
    }
}

fn read(form: &mut Form, kind: OfferKind) -> Option<What> {
    let (name, ask) = (form.needed("naam", LINE_MAX), form.needed("vraag", NOTE_MAX));
    let what = match kind {
        OfferKind::Home => What::Home(Home {
            name,
            for_whom: form.needed("wie", NOTE_MAX),
            needs: form.text("nodig", NOTE_MAX),
            costs: form.text("kosten", LINE_MAX),
            takes: form.text("duur", LINE_MAX),
            ask,
        }),
        OfferKind::Course => What::Course(Course {
            name,
            learns: form.needed("leert", NOTE_MAX),
            level: form.choice("taal", &levels_among()).unwrap_or(Level::None),
            free: form.ticked("gratis"),
            costs: form.text("kosten", LINE_MAX),
            place: form.needed("plaats", LINE_MAX),
            days: read_days(form),
            childcare: form.ticked("kinderen"),
            closed: form.ticked("vast"),
            discreet: form.ticked("discreet"),
            ask,
        }),
        OfferKind::Relief => {
            let (kind, gives) = (form.choice("soort", ReliefKind::AMONG), form.needed("geeft", NOTE_MAX));
            What::Relief(Relief { kind: kind?, name, gives, ask })
        }
    };
    form.is_good().then_some(what)
}

fn filled(what: &What) -> FormView {
    let tick = |yes: bool| if yes { "ja" } else { "" };
    match what {
        What::Home(home) => FormView::of([
            ("naam", home.name.as_str()),
            ("wie", &home.for_whom),
            ("nodig", &home.needs),
            ("kosten", &home.costs),
            ("duur", &home.takes),
            ("vraag", &home.ask),
        ]),
        What::Course(course) => {
            let form = FormView::of([
                ("naam", course.name.as_str()),
                ("leert", &course.learns),
                ("taal", course.level.code()),
                ("gratis", tick(course.free)),
                ("kosten", &course.costs),
                ("plaats", &course.place),
                ("kinderen", tick(course.childcare)),
                ("vast", tick(course.closed)),
                ("discreet", tick(course.discreet)),
                ("vraag", &course.ask),
            ]);
            course.days.iter().fold(form, |form, day| form.with("dag", &day.code()))
        }
        What::Relief(relief) => FormView::of([
            ("soort", relief.kind.code()),
            ("naam", &relief.name),
            ("geeft", &relief.gives),
            ("vraag", &relief.ask),
        ]),
    }
}

fn form_page(acting: &Acting, to: &str, kind: OfferKind) -> FormPage {
    let page = acting.page("casework-offers-title");
    let fields = fields(&page, kind);
    FormPage::new(page, HERE, format!("{HERE}/{to}"), fields)
        .about(kind.text_key(), "casework-offers-form-lead")
}

/// A form for an offer.
pub async fn new(acting: Acting, Path(kind): Path<String>) -> Result<Response, Problem> {
    let kind = kind_in(&kind)?;
    Ok(form_page(&acting, &format!("nieuw/{}", kind.code()), kind).show(FormView::empty()))
}

/// Adds an offer.
pub async fn add(
    acting: Acting,
    Path(kind): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let kind = kind_in(&kind)?;
    if let Some(what) = read(&mut form, kind) {
        match book::add_offer(&acting, &what).await {
            Err(Problem::TooLarge) => form.refuse("naam", "casework-offers-full"),
            done => return done.map(|()| back()),
        }
    }
    Ok(form_page(&acting, &format!("nieuw/{}", kind.code()), kind).again(acting.ask().view(&form)))
}

/// One offer, to look whether it holds.
pub async fn one(acting: Acting, Path(offer): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&offer)?;
    let known = book::practical_of(&acting).await?;
    let kept = known.offer(id).ok_or(Problem::Missing)?;
    Ok(form_page(&acting, &format!("aanbod/{id}"), kept.what.kind()).show(filled(&kept.what)))
}

/// Writes an offer anew: it was looked at today.
pub async fn rewrite(
    acting: Acting,
    Path(offer): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&offer)?;
    let known = book::practical_of(&acting).await?;
    let kind = known.offer(id).ok_or(Problem::Missing)?.what.kind();
    match read(&mut form, kind) {
        Some(what) => {
            book::rewrite_offer(&acting, id, &what).await?;
            Ok(back())
        }
        None => Ok(form_page(&acting, &format!("aanbod/{id}"), kind).again(acting.ask().view(&form))),
    }
}

/// Takes an offer away.
pub async fn remove(acting: Acting, Path(offer): Path<String>) -> Result<Response, Problem> {
    book::remove_offer(&acting, id_in(&offer)?).await?;
    Ok(back())
}

fn ceiling_page(acting: &Acting) -> FormPage {
    let fields = vec![
        number("traject", "casework-ceiling-file").free(),
        number("maand", "casework-ceiling-month").free(),
    ];
    FormPage::new(acting.page("casework-offers-title"), HERE, format!("{HERE}/grens"), fields)
        .about("casework-ceiling", "casework-ceiling-lead")
}

/// How much help in need one file can be given.
pub async fn ceiling(acting: Acting) -> Result<Response, Problem> {
    let ceiling = book::practical_of(&acting).await?.ceiling;
    let shown = |euros: Option<u32>| euros.map(|euros| euros.to_string()).unwrap_or_default();
    let (file, month) = (shown(ceiling.file), shown(ceiling.month));
    Ok(ceiling_page(&acting).show(FormView::of([("traject", file.as_str()), ("maand", &month)])))
}

/// Keeps it; an empty field sets no ceiling.
pub async fn keep_ceiling(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let mut euros = |name: &'static str| {
        let is_empty = form.raw(name).is_none_or(|text| text.trim().is_empty());
        let number = if is_empty { None } else { form.number(name, 0..=CEILING_MAX) };
        number.and_then(|euros| u32::try_from(euros).ok())
    };
    let ceiling = Ceiling { file: euros("traject"), month: euros("maand") };
    if !form.is_good() {
        return Ok(ceiling_page(&acting).again(acting.ask().view(&form)));
    }
    book::set_ceiling(&acting, ceiling).await?;
    Ok(back())
}
