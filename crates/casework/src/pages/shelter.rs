//! Shelter: how many beds and visiting hours are free, a stay on a file, a place at somebody who visits.

use super::agenda::needed_day;
use super::fields::{FormPage, Line, choose, day, line, radios, tick};
use super::view::{Act, Item, Section};
use super::writer::Writer;
use super::{id_in, part_path, sub};
use crate::book::{self, Beds, CaseFile, Hours, NewStay};
use crate::model::shelter::{BEDS_MAX, SEATS_MAX, STAY_DAYS_MAX, VisitHour, looks_like_address};
use crate::model::{Stay, VisitBooked};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

/// Where the counts stand.
const HERE: &str = "/werk/opvang";

/// The routes of shelter.
pub fn routes() -> Routes {
    let (read, keep) = (Guard::Worker(Action::ReadBeds), Guard::Worker(Action::KeepShelter));
    let (write, lead, own) =
        (Guard::Worker(Action::WriteCase), Guard::Worker(Action::LeadCase), Guard::Visitor);
    Routes::new()
        .get(HERE, read, show)
        .post("/werk/opvang/plek", keep, add_place)
        .post("/werk/opvang/uur", keep, add_hour)
        .post("/werk/opvang/{id}/stoppen", keep, end)
        .post("/werk/trajecten/{case}/wonen", lead, open_housing)
        .get("/werk/trajecten/deel/{part}/verblijf", write, stay)
        .post("/werk/trajecten/deel/{part}/verblijf", write, keep_stay)
        .post("/werk/trajecten/deel/{part}/verblijf/{record}/vertrek", write, leave)
        .get("/werk/trajecten/{case}/bezoekuur", lead, visiting)
        .post("/werk/trajecten/{case}/bezoekuur", lead, book_place)
        .post("/werk/trajecten/{case}/bezoekuur/{record}/afzeggen", lead, call_off)
        .get("/mijn/bezoekuur", own, visiting)
        .post("/mijn/bezoekuur", own, book_place)
        .post("/mijn/bezoekuur/{record}/afzeggen", own, call_off)
}

/// A row of counts.
struct Count {
    id: Id,
    name: String,
    all: u8,
    free: usize,
}

impl Count {
    fn taken(&self) -> usize {
        usize::from(self.all).saturating_sub(self.free)
    }
}

#[derive(Template)]
#[template(path = "casework/shelter.html")]
struct ShelterPage {
    page: Page,
    form: FormView,
    beds: Vec<Count>,
    hours: Vec<Count>,
    may_keep: bool,
}

/// How many beds and places are free; the same to everybody who may look.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("casework-shelter");
    let beds = book::beds(acting).await?;
    let beds = beds.into_iter().map(|Beds { place, free }| Count {
        id: place.id,
        name: place.name,
        all: place.beds,
        free,
    });
    let hours = book::hours(acting.ask(), acting.organisation().id).await?;
    let hours = hours.iter().map(|one| Count {
        id: one.hour.id,
        name: hour_name(&page, &one.hour.who, one.hour.day, one.hour.from),
        all: one.hour.seats,
        free: one.free,
    });
    let (beds, hours) = (beds.collect(), hours.collect());
    let may_keep = acting.may(Action::KeepShelter);
    Ok(show_as(status, &ShelterPage { page, form, beds, hours, may_keep }))
}

fn hour_name(page: &Page, who: &str, day: Day, from: u16) -> String {
    format!("{who} · {}, {}", page.day(day), kit::when::time(kit::when::at(day, from)))
}

/// A name that is no address.
fn read_name(form: &mut Form, field: &'static str) -> String {
    let name = form.needed(field, LINE_MAX);
    if looks_like_address(&name) {
        form.refuse(field, "casework-shelter-no-address");
    }
    name
}

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// Adds a place.
pub async fn add_place(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let name = read_name(&mut form, "naam");
    let beds = form.number("bedden", 1..=i64::from(BEDS_MAX)).and_then(|beds| u8::try_from(beds).ok());
    if let (Some(beds), true) = (beds, form.is_good()) {
        match book::add_place(&acting, &name, beds).await {
            Err(Problem::TooLarge) => form.refuse("naam", "casework-shape-full"),
            done => return done.map(|()| back()),
        }
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// Adds an hour in which somebody visits.
pub async fn add_hour(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let today = acting.ask().house.today();
    let who = read_name(&mut form, "wie");
    let day = needed_day(&mut form, "dag");
    if day.is_some_and(|day| day < today) {
        form.refuse("dag", "casework-shelter-past");
    }
    let from = form.time("tijd");
    if from.is_none() {
        form.needed("tijd", LINE_MAX);
    }
    let seats = form.number("plaatsen", 1..=i64::from(SEATS_MAX)).and_then(|seats| u8::try_from(seats).ok());
    if let (Some(day), Some(from), Some(seats), true) = (day, from, seats, form.is_good()) {
        let hour = VisitHour { id: Id::from_bytes([0; 16]), who, day, from, seats };
        match book::add_hour(&acting, &hour).await {
            Err(Problem::TooLarge) => form.refuse("wie", "casework-shape-full"),
            done => return done.map(|()| back()),
        }
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// A place takes nobody new any more, or an hour is not told any more.
pub async fn end(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    book::end_in_shelter(&acting, id_in(&id)?).await?;
    Ok(back())
}

/// Opens the part about housing.
pub async fn open_housing(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let part = book::open_housing(&acting, id_in(&case)?).await?;
    Ok(back_to_part(part))
}

fn back_to_part(part: Id) -> Response {
    Redirect::to(&part_path(part)).into_response()
}

fn stay_page(acting: &Acting, part: Id, beds: &[Beds]) -> FormPage {
    let page = acting.page("casework-title");
    let free = beds.iter().filter(|one| one.free > 0);
    let places = free.map(|one| {
        let count = page.tn("casework-shelter-free", "count", one.free);
        Choice::new(one.place.id.to_string(), format!("{} · {count}", one.place.name))
    });
    let fields = vec![
        choose("plek", "casework-shelter-where").among(places.collect()),
        day("van", "casework-cover-from"),
        day("tot", "casework-cover-until"),
        line("huis", "casework-shelter-house").hint("casework-shelter-house-hint").free(),
        tick("regels", "casework-shelter-rules"),
    ];
    let lead = match beds.iter().any(|one| one.free > 0) {
        true => "casework-shelter-stay-lead",
        false => "casework-shelter-none-free",
    };
    let path = part_path(part);
    FormPage::new(page, path.clone(), format!("{path}/verblijf"), fields).about("casework-shelter-stay", lead)
}

/// A form for a stay.
pub async fn stay(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = book::part_of(&acting, id_in(&part)?).await?.opened.id();
    let now = kit::when::field_day(acting.ask().house.today());
    let beds = book::beds(&acting).await?;
    Ok(stay_page(&acting, part, &beds).show(FormView::of([("van", now.as_str())])))
}

/// Writes down a stay and takes a bed.
pub async fn keep_stay(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = book::part_of(&acting, id_in(&part)?).await?.opened.id();
    let beds = book::beds(&acting).await?;
    let ids: Vec<(String, Id)> = beds.iter().map(|one| (one.place.id.to_string(), one.place.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let place = form.choice("plek", &among);
    let (from, until) = (needed_day(&mut form, "van"), needed_day(&mut form, "tot"));
    let today = acting.ask().house.today();
    if let (Some(from), Some(until)) = (from, until)
        && (until < from || until < today || until.number() > today.number().saturating_add(STAY_DAYS_MAX))
    {
        form.refuse("tot", "casework-shelter-wrong-end");
    }
    let (house, rules) = (form.text("huis", LINE_MAX), form.ticked("regels"));
    if let (Some(place), Some(from), Some(until), true) = (place, from, until, form.is_good()) {
        match book::begin_stay(&acting, part, &NewStay { place, from, until, house, rules }).await {
            Err(Problem::TooLarge) => form.refuse("plek", "casework-shelter-full"),
            done => return done.map(|()| back_to_part(part)),
        }
    }
    Ok(stay_page(&acting, part, &beds).again(acting.ask().view(&form)))
}

/// Somebody left: the bed is free.
pub async fn leave(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    book::end_stay(&acting, part, id_in(&record)?).await?;
    Ok(back_to_part(part))
}

/// A stay as all three read it.
pub(super) fn stay_item(page: &Page, stay: &Stay) -> Item {
    let line = |label: &str, text: String| Line { label: page.t(label), text, ..Line::default() };
    let mut lines = vec![
        line("casework-shelter-from", page.day(stay.from)),
        line("casework-shelter-until", page.day(stay.left.unwrap_or(stay.until))),
    ];
    if !stay.house.is_empty() {
        lines.push(line("casework-shelter-contact", stay.house.clone()));
    }
    if stay.rules {
        lines.push(line("casework-shelter-house-rules", page.t("casework-shelter-agreed")));
    }
    Item { title: stay.named.clone(), lines, ..Item::default() }
}

/// What a worker may do with a stay in this part.
pub(super) fn stay_acts(page: &Page, part: Id, record: Id, stay: &Stay) -> Vec<Act> {
    let to = format!("/werk/trajecten/deel/{part}/verblijf/{record}/vertrek");
    let leave = Act::Sure {
        to,
        label: page.t("casework-shelter-leave"),
        question: page.t("casework-shelter-leave-question"),
        yes: page.t("casework-shelter-leave-yes"),
    };
    if stay.left.is_none() { vec![leave] } else { Vec::new() }
}

/// Places that are booked at somebody who visits.
pub(super) fn visits(page: &Page, file: &CaseFile, base: &str) -> Section {
    let items = file.all::<VisitBooked>().into_iter().map(|booked| Item {
        title: hour_name(page, &booked.who, booked.day, booked.from),
        acts: vec![Act::Sure {
            to: format!("{base}/bezoekuur/{}/afzeggen", booked.id),
            label: page.t("casework-appointment-call-off"),
            question: page.t("casework-visit-off-question"),
            yes: page.t("casework-appointment-call-off-yes"),
        }],
        ..Item::default()
    });
    Section {
        title: page.t("casework-visit"),
        lead: page.t("casework-visit-lead"),
        items: items.collect(),
        acts: vec![Act::Go { href: format!("{base}/bezoekuur"), label: page.t("casework-visit-choose") }],
        ..Section::default()
    }
}

async fn hours_for(writer: &Writer) -> Result<Vec<Hours>, Problem> {
    let organisation = writer.file().await?.dossier.organisation();
    let mut hours = book::hours(writer.ask(), organisation).await?;
    hours.retain(|one| one.free > 0);
    Ok(hours)
}

fn visiting_page(writer: &Writer, hours: &[Hours]) -> FormPage {
    let page = writer.page();
    let among = hours.iter().map(|one| {
        let name = hour_name(&page, &one.hour.who, one.hour.day, one.hour.from);
        Choice::new(one.hour.id.to_string(), name)
    });
    let lead = if hours.is_empty() { "casework-visit-none" } else { "casework-visit-lead" };
    writer
        .form("bezoekuur", vec![radios("moment", "casework-visit-when").among(among.collect())])
        .about("casework-visit", lead)
        .submit("casework-visit-book")
}

/// The hours in which somebody visits.
pub async fn visiting(writer: Writer) -> Result<Response, Problem> {
    let hours = hours_for(&writer).await?;
    Ok(visiting_page(&writer, &hours).show(FormView::empty()))
}

/// Books a place.
pub async fn book_place(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let hours = hours_for(&writer).await?;
    let ids: Vec<(String, Id)> = hours.iter().map(|one| (one.hour.id.to_string(), one.hour.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    if let Some(hour) = form.choice("moment", &among) {
        match writer.book_hour(hour).await {
            Err(Problem::TooLarge) => form.refuse("moment", "casework-visit-full"),
            done => return done.map(|()| writer.back()),
        }
    }
    Ok(visiting_page(&writer, &hours).again(writer.typed(&form)))
}

/// Takes a booking back.
pub async fn call_off(writer: Writer) -> Result<Response, Problem> {
    writer.call_off_hour(writer.id("record")?).await?;
    Ok(writer.back())
}

/// The part about housing is opened from the page of the file.
pub(super) fn open_housing_act(page: &Page, case: Id) -> Act {
    Act::Do { to: sub(case, "wonen"), label: page.t("casework-shelter-open-housing") }
}
