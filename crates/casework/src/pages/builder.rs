//! The builder of a team: what it offers in one file, the table behind it, and the client's own wish.

use super::fields::{FormPage, checks, choices};
use super::{back_to, back_to_mine, id_in, sub};
use crate::book;
use crate::model::builder::{Offer, RULES};
use crate::model::{SlotCode, SlotWish};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::model::shown_name;
use people::{Acting, Action, Guard, Posted, Routes, Visitor};
use store::Id;

/// Where the table stands.
const TABLE: &str = "/werk/teamregels";

/// The routes of the builder.
pub fn routes() -> Routes {
    let (lead, shape) = (Guard::Worker(Action::LeadCase), Guard::Worker(Action::ShapePlans));
    Routes::new()
        .get("/werk/trajecten/{case}/team-bouwer", lead, show)
        .post("/werk/trajecten/{case}/team-bouwer", lead, propose)
        .get(TABLE, shape, table)
        .post("/werk/teamregels/{slot}/uit", shape, switch_off)
        .post("/werk/teamregels/{slot}/aan", shape, switch_on)
        .get("/mijn/team-wens", Guard::Visitor, wish)
        .post("/mijn/team-wens", Guard::Visitor, keep_wish)
}

/// One seat as offered, with those who could take it.
struct ShownOffer {
    slot: &'static str,
    field: &'static str,
    name: String,
    because: Vec<String>,
    colleagues: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "casework/builder.html")]
struct Builder {
    page: Page,
    form: FormView,
    back: String,
    action: String,
    offers: Vec<ShownOffer>,
}

/// What fits this plan.
pub async fn show(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id_in(&case)?, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, case: Id, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("casework-title");
    let mut offers = Vec::new();
    for offer in book::offers(acting, case).await? {
        offers.push(shown(acting, &page, offer).await?);
    }
    let (back, action) = (super::case_path(case), sub(case, "team-bouwer"));
    Ok(show_as(status, &Builder { page, form, back, action, offers }))
}

async fn shown(acting: &Acting, page: &Page, offer: Offer) -> Result<ShownOffer, Problem> {
    let colleagues = acting.colleagues_in(offer.slot.role()).await?.into_iter();
    let colleagues =
        colleagues.map(|one| Choice::new(one.id.to_string(), shown_name(&one.sign_in_name))).collect();
    Ok(ShownOffer {
        slot: offer.slot.code(),
        field: field_of(offer.slot),
        name: page.t(offer.slot.text_key()),
        because: offer.because.iter().map(|occasion| page.t(occasion.text_key())).collect(),
        colleagues,
    })
}

/// The field of a seat: each has its own, because they stand on one page.
fn field_of(slot: SlotCode) -> &'static str {
    match slot {
        SlotCode::JobCoach => "collega-werk",
        SlotCode::Housing => "collega-wonen",
        SlotCode::TraffickingCoordinator => "collega-zorg",
        SlotCode::MensFieldworker | SlotCode::FirstContact | SlotCode::Cover => "collega-mee",
    }
}

/// Proposes somebody for a seat that is offered; the client decides.
pub async fn propose(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let slot = form.choice("plek", SlotCode::AMONG);
    let colleagues = match slot {
        Some(slot) => acting.colleagues_in(slot.role()).await?,
        None => Vec::new(),
    };
    let ids: Vec<(String, Id)> = colleagues.iter().map(|one| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    if let Some(slot) = slot
        && let Some(worker) = form.choice(field_of(slot), &among)
    {
        match book::propose_offer(&acting, case, slot, worker).await {
            Err(Problem::Conflict) => form.refuse(field_of(slot), "casework-team-taken"),
            done => return done.map(|_| back_to(case)),
        }
    }
    draw(&acting, case, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// One seat of the table.
struct ShownSlot {
    code: &'static str,
    name: String,
    when: Vec<String>,
    is_off: bool,
}

#[derive(Template)]
#[template(path = "casework/team_rules.html")]
struct Table {
    page: Page,
    slots: Vec<ShownSlot>,
}

/// The table: which seat is offered when.
pub async fn table(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("casework-team-rules");
    let rules = book::team_rules(acting.ask(), acting.organisation().id).await?;
    let slots = SlotCode::OFFERED.into_iter().map(|slot| ShownSlot {
        code: slot.code(),
        name: page.t(slot.text_key()),
        when: RULES
            .iter()
            .filter(|rule| rule.slot == slot)
            .map(|rule| page.t(rule.when.text_key()))
            .collect(),
        is_off: !rules.offers(slot),
    });
    Ok(show_as(StatusCode::OK, &Table { slots: slots.collect(), page }))
}

async fn switch(acting: &Acting, slot: &str, is_on: bool) -> Result<Response, Problem> {
    let slot = SlotCode::AMONG.iter().find(|(code, _)| *code == slot).ok_or(Problem::Missing)?;
    book::switch_slot(acting, slot.1, is_on).await?;
    Ok(Redirect::to(TABLE).into_response())
}

/// A seat is not offered here.
pub async fn switch_off(acting: Acting, Path(slot): Path<String>) -> Result<Response, Problem> {
    switch(&acting, &slot, false).await
}

/// A seat is offered again.
pub async fn switch_on(acting: Acting, Path(slot): Path<String>) -> Result<Response, Problem> {
    switch(&acting, &slot, true).await
}

/// The seats that a client can ask for here.
async fn can_ask(visitor: &Visitor) -> Result<(Vec<SlotCode>, SlotWish), Problem> {
    let own = book::own(visitor).await?.ok_or(Problem::Missing)?;
    let rules = book::team_rules(visitor.ask(), own.file.dossier.organisation()).await?;
    let offered = SlotCode::OFFERED.into_iter().filter(|slot| rules.offers(*slot)).collect();
    Ok((offered, own.file.newest::<SlotWish>().map(|wish| wish.piece).unwrap_or_default()))
}

fn wish_page(visitor: &Visitor, offered: &[SlotCode]) -> FormPage {
    let page = visitor.page("casework-own-title");
    let seats = choices(&page, offered, SlotCode::code, SlotCode::text_key);
    let fields = vec![checks("wie", "casework-team-wish").among(seats).free()];
    FormPage::new(page, "/mijn", "/mijn/team-wens", fields)
        .about("casework-team-wish", "casework-team-wish-lead")
}

/// Whom the client would like in the team.
pub async fn wish(visitor: Visitor) -> Result<Response, Problem> {
    let (offered, wish) = can_ask(&visitor).await?;
    let chosen = wish.slots.iter().fold(FormView::empty(), |form, slot| form.with("wie", slot.code()));
    Ok(wish_page(&visitor, &offered).show(chosen))
}

/// Keeps whom the client would like in the team.
pub async fn keep_wish(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (offered, _) = can_ask(&visitor).await?;
    let among: Vec<(&str, SlotCode)> = offered.iter().map(|slot| (slot.code(), *slot)).collect();
    let slots = form.choices("wie", &among);
    if !form.is_good() {
        return Ok(wish_page(&visitor, &offered).again(visitor.ask().view(&form)));
    }
    book::wish_for_team(&visitor, slots).await?;
    Ok(back_to_mine())
}
