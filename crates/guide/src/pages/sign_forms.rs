//! The forms of a rule and of a link: filled in, looked at as a visitor sees it, kept.

use super::edit::{id_for, is_there, status_of, which};
use super::fields::{is_preview, refuse_more};
use super::links::LinkView;
use super::rules::{RuleView, words};
use super::signs::HERE;
use crate::book::signs::{change, signs_by};
use crate::model::links::{LINKS_MAX, address_in};
use crate::model::rules::RULES_MAX;
use crate::model::{Coded, Link, LocalRule, Shelf, Signposts, Use, Way, put};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Id, Moment};

/// The routes.
pub fn routes() -> Routes {
    let set = Guard::Worker(Action::SetWalkIn);
    Routes::new()
        .get("/werk/inloop/regels/{which}", set, rule)
        .post("/werk/inloop/regels/{which}", set, set_rule)
        .post("/werk/inloop/regels/{which}/weg", set, remove_rule)
        .get("/werk/inloop/links/{which}", set, link)
        .post("/werk/inloop/links/{which}", set, set_link)
        .post("/werk/inloop/links/{which}/weg", set, remove_link)
}

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// Where the form of one thing goes.
fn address(kind: &str, which: Option<Id>) -> String {
    let which = which.map_or_else(|| "nieuw".to_owned(), |id| id.to_string());
    format!("/werk/inloop/{kind}/{which}")
}

/// Whether one more fits: what is there already always does.
fn fits(which: Option<Id>, there: usize, max: usize) -> bool {
    which.is_some() || there < max
}

// -- rules --------------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "guide/rule_form.html")]
struct RuleForm {
    page: Page,
    form: FormView,
    to: String,
    is_told: bool,
    shelves: Vec<Choice>,
    ways: Vec<Choice>,
    others: Vec<Choice>,
    preview: Option<RuleView>,
}

fn draw_rule(
    acting: &Acting,
    status: StatusCode,
    id: Option<Id>,
    form: FormView,
    preview: Option<&LocalRule>,
) -> Result<Response, Problem> {
    let (page, signs) = (acting.page("guide-work-signs"), signs_by(acting)?);
    let shown = preview.map(|rule| Signposts { rules: vec![rule.clone()], ..Signposts::default() });
    let preview = shown.and_then(|shown| {
        let all = shown.all_rules();
        all.last().map(|rule| RuleView {
            changed: false,
            ..RuleView::of(&page, rule, &all, acting.ask().house.now())
        })
    });
    let others = signs
        .all_rules()
        .iter()
        .map(|rule| Choice::new(rule.name.to_string(), words(&page, rule)))
        .filter(|choice| id.is_none_or(|id| choice.value != id.to_string()))
        .collect();
    let (shelves, ways) = (Shelf::choices(&page), Way::choices(&page));
    let to = address("regels", id);
    Ok(show_as(status, &RuleForm { page, form, to, is_told: id.is_some(), shelves, ways, others, preview }))
}

/// Shows the form of a rule.
pub async fn rule(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = which(&text)?;
    let signs = signs_by(&acting)?;
    let form = match id {
        None => FormView::empty(),
        Some(id) => filled(signs.rule(id).ok_or(Problem::Missing)?),
    };
    draw_rule(&acting, StatusCode::OK, id, form, None)
}

fn filled(rule: &LocalRule) -> FormView {
    let form = FormView::of([
        ("pagina", rule.shelf.code()),
        ("tekst", &rule.text),
        ("twijfel", if rule.unsure { "ja" } else { "" }),
        ("bron", &rule.source),
        ("adres", &rule.address),
        ("versie", &rule.version),
    ]);
    let form = rule.ways.iter().fold(form, |form, way| form.with("werkwijze", way.code()));
    rule.depends_on.iter().fold(form, |form, name| form.with("hangt", name))
}

fn read_rule(form: &mut Form, signs: &Signposts, id: Id, now: Moment) -> Option<LocalRule> {
    let shelf = form.choice("pagina", &Shelf::among());
    let ways = form.choices("werkwijze", &Way::among());
    let text = form.needed("tekst", NOTE_MAX);
    let source = form.needed("bron", LINE_MAX);
    let version = form.text("versie", LINE_MAX);
    let names: Vec<String> = signs.all_rules().iter().map(|rule| rule.name.to_string()).collect();
    let among: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), name.as_str())).collect();
    let depends_on = form.choices("hangt", &among).into_iter().map(str::to_owned).collect();
    let address = read_address(form, false);
    let rule = LocalRule {
        id,
        shelf: shelf?,
        ways,
        text,
        unsure: form.ticked("twijfel"),
        source,
        address: address?,
        version,
        depends_on,
        changed: now,
        checked: now,
    };
    form.is_good().then_some(rule)
}

/// An address that a visitor can follow.
fn read_address(form: &mut Form, is_needed: bool) -> Option<String> {
    let text = if is_needed { form.needed("adres", LINE_MAX) } else { form.text("adres", LINE_MAX) };
    if text.is_empty() {
        return Some(text);
    }
    let address = address_in(&text);
    if address.is_none() {
        form.refuse("adres", "guide-work-address-wrong");
    }
    address
}

/// Keeps a rule, or shows how it looks. What reads as it did was only looked up again.
pub async fn set_rule(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = which(&text)?;
    let signs = signs_by(&acting)?;
    is_there(id, |id| signs.rule(id).is_some())?;
    let read = read_rule(&mut form, &signs, id_for(&acting, id), acting.ask().house.now());
    if let Some(rule) = read.as_ref().filter(|_| !is_preview(&form)) {
        if fits(id, signs.rules.len(), RULES_MAX) {
            change(&acting, |signs| keep_rule(signs, rule)).await?;
            return Ok(back());
        }
        refuse_more(&mut form, "tekst", RULES_MAX);
    }
    let shown = read.as_ref().filter(|_| form.is_good());
    draw_rule(&acting, status_of(&form), id, acting.ask().view(&form), shown)
}

fn keep_rule(signs: &mut Signposts, rule: &LocalRule) -> Result<(), Problem> {
    let before = signs.rule(rule.id).filter(|before| before.says_the_same(rule));
    let changed = before.map_or(rule.changed, |before| before.changed);
    let rule = LocalRule { changed, ..rule.clone() };
    put(&mut signs.rules, rule, RULES_MAX).then_some(()).ok_or(Problem::Conflict)
}

/// Removes a rule; what depended on it asks to be looked up.
pub async fn remove_rule(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = super::id_in(&text)?;
    change(&acting, |signs| {
        signs.rule(id).ok_or(Problem::Missing)?;
        signs.rules.retain(|rule| rule.id != id);
        Ok(())
    })
    .await?;
    Ok(back())
}

// -- links --------------------------------------------------------------------------------------------------------

#[derive(Template)]
#[template(path = "guide/link_form.html")]
struct LinkForm {
    page: Page,
    form: FormView,
    to: String,
    is_told: bool,
    uses: Vec<Choice>,
    preview: Option<LinkView>,
}

fn draw_link(
    acting: &Acting,
    status: StatusCode,
    id: Option<Id>,
    form: FormView,
    preview: Option<&Link>,
) -> Response {
    let page = acting.page("guide-work-signs");
    let preview = preview.map(|link| LinkView::of(&page, link));
    let (uses, to) = (Use::choices(&page), address("links", id));
    show_as(status, &LinkForm { page, form, to, is_told: id.is_some(), uses, preview })
}

/// Shows the form of a link.
pub async fn link(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = which(&text)?;
    let signs = signs_by(&acting)?;
    let form = match id {
        None => FormView::empty(),
        Some(id) => {
            let link = signs.link(id).ok_or(Problem::Missing)?;
            FormView::of([
                ("naam", link.name.as_str()),
                ("adres", &link.address),
                ("waarvoor", link.used_for.code()),
                ("uitleg", &link.about),
                ("wanneer", &link.hours),
            ])
        }
    };
    Ok(draw_link(&acting, StatusCode::OK, id, form, None))
}

/// Whoever tells a link has just opened it, and looks after it; who looked after it before goes on doing so.
fn read_link(form: &mut Form, acting: &Acting, before: Option<&Link>, id: Id) -> Option<Link> {
    let name = form.needed("naam", LINE_MAX);
    let address = read_address(form, true);
    let used_for = form.choice("waarvoor", &Use::among());
    let about = form.needed("uitleg", LINE_MAX);
    let hours = form.text("wanneer", LINE_MAX);
    if !form.ticked("geopend") {
        form.refuse("geopend", "guide-work-link-open-first");
    }
    let link = Link {
        id,
        name,
        address: address?,
        used_for: used_for?,
        about,
        hours,
        owner: before.map_or_else(|| acting.worker().id, |link| link.owner),
        owner_name: before.map_or_else(|| acting.name(), |link| link.owner_name.clone()),
        checked: acting.ask().house.now(),
        dead: false,
    };
    form.is_good().then_some(link)
}

/// Keeps a link, or shows how it looks.
pub async fn set_link(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = which(&text)?;
    let signs = signs_by(&acting)?;
    is_there(id, |id| signs.link(id).is_some())?;
    let before = id.and_then(|id| signs.link(id));
    let read = read_link(&mut form, &acting, before, id_for(&acting, id));
    if let Some(link) = read.as_ref().filter(|_| !is_preview(&form)) {
        if fits(id, signs.links.len(), LINKS_MAX) {
            change(&acting, |signs| {
                put(&mut signs.links, link.clone(), LINKS_MAX).then_some(()).ok_or(Problem::Conflict)
            })
            .await?;
            return Ok(back());
        }
        refuse_more(&mut form, "naam", LINKS_MAX);
    }
    let shown = read.as_ref().filter(|_| form.is_good());
    Ok(draw_link(&acting, status_of(&form), id, acting.ask().view(&form), shown))
}

/// Removes a link.
pub async fn remove_link(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = super::id_in(&text)?;
    change(&acting, |signs| {
        signs.link(id).ok_or(Problem::Missing)?;
        signs.links.retain(|link| link.id != id);
        Ok(())
    })
    .await?;
    Ok(back())
}
