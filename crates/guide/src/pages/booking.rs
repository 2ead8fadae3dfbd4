//! Booking a place under an alias; moving and cancelling it with a code (INF-03, INF-04).

use super::id_in;
use super::view::{BookingDay, Card, Gathering, SlotLine, by_day};
use crate::book::booking::{self as book, Booked, Free, Wish};
use crate::book::told::told;
use crate::model::booking::{ALIAS_MAX, BOOKINGS_MAX, Meeting, is_a_code};
use crate::model::{Age, Coded, Slot, Told};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show};
use people::{Ask, Once, Perhaps, Posted, Visitor};
use store::Id;

/// The hidden field that makes a form sent twice one booking.
const ONCE_FIELD: &str = "_eens";
/// Where one's bookings stand.
const HERE: &str = "/afspraak";

#[derive(Template)]
#[template(path = "guide/book.html")]
struct AskFor {
    page: Page,
    form: FormView,
    once: String,
    /// Where the form goes: with a code of its own, or with the one that the visitor has.
    to: String,
    coded: bool,
    event: Option<Gathering>,
    slot: Option<(String, SlotLine)>,
    names: Vec<Choice>,
    ages: Vec<Choice>,
}

/// What is booked, and by whom: everything a form of this page needs.
struct Wanted {
    told: Told,
    slot: Slot,
}

impl Wanted {
    async fn find(ask: &Ask, slot: &str) -> Result<Wanted, Problem> {
        let told = told(&ask.house).await?;
        let slot = book::slot(&ask.house, &told, id_in(slot)?)?;
        Ok(Wanted { told, slot })
    }

    fn names(&self) -> &[String] {
        match self.told.meeting(self.slot.of) {
            Some(Meeting::WalkIn(one)) => &one.names,
            Some(Meeting::Event(_)) | None => &[],
        }
    }

    fn page(&self, ask: &Ask, page: Page, coded: bool, form: FormView, once: &Once) -> AskFor {
        let free = Free { slot: self.slot, left: usize::from(self.slot.seats) };
        let event = match self.told.meeting(self.slot.of) {
            Some(Meeting::Event(event)) => Some(Gathering::of(&page, event, ask.house.now(), Some(&free))),
            _ => None,
        };
        let slot = by_day(&page, &self.told, &[free])
            .into_iter()
            .flat_map(|day| day.slots.into_iter().map(move |line| (day.day.clone(), line)))
            .next();
        let id = self.slot.id;
        let to = if coded { format!("/inloop/{id}/bij-mijn-code") } else { format!("/inloop/{id}/afspraak") };
        let anybody = Choice::new("", page.t("guide-with-anybody"));
        let names = self.names().iter().map(|name| Choice::new(name.as_str(), name.as_str()));
        let names =
            if self.names().is_empty() { Vec::new() } else { [anybody].into_iter().chain(names).collect() };
        let ages = if event.is_some() { Age::choices(&page) } else { Vec::new() };
        AskFor { form, once: once.show(), to, coded, event, slot, names, ages, page }
    }

    /// Reads the form. What somebody says about their age is looked at here and forgotten.
    fn read(&self, form: &mut Form) -> Wish {
        let alias = form.text("naam", ALIAS_MAX);
        if is_a_code(&alias) {
            form.secret("naam");
            form.refuse("naam", "guide-alias-is-code");
        }
        let names: Vec<(&str, &String)> = self.names().iter().map(|name| (name.as_str(), name)).collect();
        let with = form.maybe_choice("bij", &names).cloned();
        if let Some(Meeting::Event(event)) = self.told.meeting(self.slot.of)
            && let Some(age) = form.choice("leeftijd", &Age::among())
            && !event.takes(age)
        {
            form.refuse("leeftijd", "guide-age-other");
        }
        Wish { slot: self.slot.id, alias, with }
    }
}

/// Shows what is booked, and asks for an alias.
pub async fn ask_for(ask: Ask, reader: Perhaps, Path(slot): Path<String>) -> Result<Response, Problem> {
    let wanted = Wanted::find(&ask, &slot).await?;
    let page = reader.page(&ask, "guide-booking-title");
    let once = Once::fresh(&ask.house);
    Ok(show(&wanted.page(&ask, page, reader.0.is_some(), FormView::of([("bij", "")]), &once)))
}

#[derive(Template)]
#[template(path = "guide/booked.html")]
struct BookedPage {
    page: Page,
    card: Card,
    /// The code of the booking, where it has one of its own.
    code: Option<people::Card>,
    form: FormView,
}

/// Books with a code of its own, and shows both.
pub async fn begin(
    ask: Ask,
    Path(slot): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let wanted = Wanted::find(&ask, &slot).await?;
    let once = form.raw(ONCE_FIELD).and_then(|text| Once::parse(&ask.house, text));
    let once = once.unwrap_or_else(|| Once::fresh(&ask.house));
    let wish = wanted.read(&mut form);
    if form.is_good() {
        let booked = book::begin(&ask, &once, &wish).await?;
        if let Some(response) = answer(booked, &wanted.told, &mut form) {
            return Ok(response);
        }
    }
    let page = ask.page("guide-booking-title");
    Ok(show_as(StatusCode::BAD_REQUEST, &wanted.page(&ask, page, false, ask.view(&form), &once)))
}

/// Books for somebody who has a code already.
pub async fn add(
    visitor: Visitor,
    Path(slot): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let ask = visitor.ask();
    let wanted = Wanted::find(ask, &slot).await?;
    let wish = wanted.read(&mut form);
    if form.is_good() {
        let booked = book::add(&visitor, &wish).await?;
        if let Some(response) = answer(booked, &wanted.told, &mut form) {
            return Ok(response);
        }
    }
    let page = visitor.page("guide-booking-title");
    let once = Once::fresh(&ask.house);
    Ok(show_as(StatusCode::BAD_REQUEST, &wanted.page(ask, page, true, ask.view(&form), &once)))
}

/// The answer to a wish that came true; else the reason stands in the form.
fn answer(booked: Booked, told: &Told, form: &mut Form) -> Option<Response> {
    match booked {
        Booked::Done { head, code, visitor } => {
            let page = visitor.page("guide-booking-title");
            let card = Card::of(&page, told, &head);
            let had_code = code.is_none();
            let code = code.map(|code| people::Card::of(&visitor.ask().house, &code, page.lang()));
            let response = show(&BookedPage { card, code, form: FormView::empty(), page });
            Some(if had_code { response } else { visitor.remember(response) })
        }
        Booked::Full => {
            form.refuse("naam", "guide-full");
            None
        }
        Booked::Enough => {
            let max = i64::try_from(BOOKINGS_MAX).unwrap_or(i64::MAX);
            form.refuse_with("naam", "guide-enough", &[("max", max)]);
            None
        }
    }
}

/// One booking, as its owner sees it.
struct Own {
    id: Id,
    card: Card,
    movable: bool,
}

#[derive(Template)]
#[template(path = "guide/mine.html")]
struct MinePage {
    page: Page,
    bookings: Vec<Own>,
    days: Vec<BookingDay>,
}

/// Shows one's bookings.
pub async fn mine(visitor: Visitor) -> Result<Response, Problem> {
    draw_mine(&visitor, StatusCode::OK, None).await
}

async fn draw_mine(
    visitor: &Visitor,
    status: StatusCode,
    notice: Option<&'static str>,
) -> Result<Response, Problem> {
    let house = &visitor.ask().house;
    let told = told(house).await?;
    let mine = book::mine(visitor).await?;
    let page = visitor.page("guide-booking-title");
    let page = match notice {
        Some(key) => page.with_notice("careful", key),
        None => page,
    };
    let free: Vec<Free> = book::free(house, &told).await?.into_iter().filter(|one| one.left > 0).collect();
    let bookings = mine
        .iter()
        .map(|one| Own {
            id: one.id,
            card: Card::of(&page, &told, &one.head),
            movable: matches!(one.head.of, crate::model::Of::WalkIn(_)),
        })
        .collect();
    Ok(show_as(status, &MinePage { bookings, days: by_day(&page, &told, &free), page }))
}

/// Moves a booking.
pub async fn move_to(
    visitor: Visitor,
    Path(booking): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&booking)?;
    let to = form.needed("tijd", kit::form::LINE_MAX);
    if !form.is_good() {
        return draw_mine(&visitor, StatusCode::BAD_REQUEST, Some("guide-move")).await;
    }
    if book::move_to(&visitor, id, id_in(&to)?).await? {
        Ok(Redirect::to(HERE).into_response())
    } else {
        draw_mine(&visitor, StatusCode::CONFLICT, Some("guide-full")).await
    }
}

/// Cancels a booking.
pub async fn cancel(visitor: Visitor, Path(booking): Path<String>) -> Result<Response, Problem> {
    book::cancel(&visitor, id_in(&booking)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
