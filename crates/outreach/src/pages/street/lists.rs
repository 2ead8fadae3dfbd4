//! The organisation's lists for all its rounds: what is handed out, in which municipalities, at which types of places.

use crate::book::street;
use crate::model::area::looks_like_an_address;
use crate::model::street::places::{NotSo, OWN_PLACES_MAX};
use crate::model::street::{Goods, LIST_MAX, Lists, NAME_MAX, OwnPlace, PlaceKind};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Posted};

#[derive(Template)]
#[template(path = "outreach/street-lists.html")]
struct ListsPage {
    page: Page,
    form: FormView,
    goods: Vec<Choice>,
    places: Vec<Choice>,
    own: Vec<OwnPlace>,
}

/// The form as it is filled in before anybody types.
fn filled_in(lists: &Lists) -> FormView {
    let form = FormView::of([("gemeenten", &lists.municipalities.join("\n"))]);
    let goods = Goods::ALL.iter().filter(|kind| lists.goods.is_empty() || lists.goods.contains(kind));
    let form = goods.fold(form, |form, kind| form.with("soorten", kind.code()));
    lists.places_of_luwte().fold(form, |form, kind| form.with("plekken", kind.code()))
}

fn draw(acting: &Acting, status: StatusCode, form: Option<FormView>) -> Result<Response, Problem> {
    let (page, lists) = (acting.page("outreach-street-lists-title"), street::lists(acting)?);
    let form = form.unwrap_or_else(|| filled_in(&lists));
    let (goods, places) = (Goods::choices(&page), PlaceKind::choices(&page));
    Ok(show_as(status, &ListsPage { page, form, goods, places, own: lists.own_places }))
}

/// What is handed out here, in which municipalities, and the types of places.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, None)
}

/// Sets them.
pub async fn set(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let goods = form.choices("soorten", &Goods::by_code());
    if goods.is_empty() {
        form.refuse("soorten", "outreach-street-lists-none");
    }
    let places = form.choices("plekken", &PlaceKind::by_code());
    let municipalities: Vec<String> = form
        .text("gemeenten", NOTE_MAX)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    if municipalities.len() > LIST_MAX || municipalities.iter().any(|name| name.chars().count() > NAME_MAX) {
        let most = i64::try_from(LIST_MAX).unwrap_or(i64::MAX);
        let long = i64::try_from(NAME_MAX).unwrap_or(i64::MAX);
        form.refuse_with("gemeenten", "outreach-street-lists-many", &[("most", most), ("long", long)]);
    }
    if !form.is_good() {
        return draw(&acting, StatusCode::BAD_REQUEST, Some(acting.ask().view(&form)));
    }
    street::set_lists(&acting, &Lists { goods, municipalities, places, ..Lists::default() }).await?;
    Ok(Redirect::to("/werk/rondes").into_response())
}

/// Adds a type of place of the organisation's own.
pub async fn add_place(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let name = form.needed("eigen-plek", NAME_MAX);
    let kind = form.choice("telt-als", &PlaceKind::by_code());
    if looks_like_an_address(&name) {
        form.refuse("eigen-plek", "outreach-channels-no-address");
    }
    if let (Some(kind), true) = (kind, form.is_good()) {
        match street::add_place(&acting, &name, kind).await? {
            Ok(()) => return Ok(back()),
            Err(not_so) => refuse(&mut form, not_so)?,
        }
    }
    let lists = filled_in(&street::lists(&acting)?);
    let typed = acting.ask().view(&form).beside(lists, &["eigen-plek", "telt-als"]);
    draw(&acting, StatusCode::BAD_REQUEST, Some(typed))
}

/// A type of place of one's own is offered no more.
pub async fn put_away(acting: Acting, Path(place): Path<String>) -> Result<Response, Problem> {
    change(&acting, &place, true).await
}

/// Says why a type of one's own is not as somebody wants it.
fn refuse(form: &mut Form, not_so: NotSo) -> Result<(), Problem> {
    let most = i64::try_from(OWN_PLACES_MAX).unwrap_or(i64::MAX);
    match not_so {
        NotSo::NotThere => return Err(Problem::Missing),
        NotSo::SameName => form.refuse("eigen-plek", "outreach-street-own-same"),
        NotSo::Full => form.refuse_with("eigen-plek", "outreach-street-own-full", &[("most", most)]),
    }
    Ok(())
}

async fn change(acting: &Acting, place: &str, away: bool) -> Result<Response, Problem> {
    let Err(not_so) = street::put_place_away(acting, place, away).await? else { return Ok(back()) };
    let mut form = Form::default();
    refuse(&mut form, not_so)?;
    let again = acting.ask().view(&form).beside(filled_in(&street::lists(acting)?), &[]);
    draw(acting, StatusCode::CONFLICT, Some(again))
}

/// It is offered again.
pub async fn take_out(acting: Acting, Path(place): Path<String>) -> Result<Response, Problem> {
    change(&acting, &place, false).await
}

fn back() -> Response {
    Redirect::to("/werk/rondes/lijsten").into_response()
}
