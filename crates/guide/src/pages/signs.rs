//! The signposts as workers keep them: what asks to be looked up, which rules and links there are.

use super::rules::words;
use crate::book::signs::{change, signs_by};
use crate::model::rules::Review;
use crate::model::times::day_of;
use crate::model::{Coded, Link, Rule, Signposts};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Id, Moment};

/// Where this page stands.
pub(super) const HERE: &str = "/werk/inloop/wegwijzers";

/// The routes.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadWalkIn);
    let set = Guard::Worker(Action::SetWalkIn);
    Routes::new().get(HERE, read, show).post("/werk/inloop/regels/{which}/nagekeken", set, look_up).post(
        "/werk/inloop/links/{which}/nagekeken",
        set,
        open_link,
    )
}

/// A rule in the list.
struct RuleLine {
    name: String,
    is_local: bool,
    text: String,
    shelf: String,
    unsure: bool,
    /// Key of why it asks to be looked up; empty when it does not.
    why: &'static str,
    checked: String,
}

/// A link in the list.
struct LinkLine {
    id: Id,
    name: String,
    address: String,
    used_for: String,
    owner: String,
    is_mine: bool,
    dead: bool,
    calls: bool,
    checked: String,
}

#[derive(Template)]
#[template(path = "guide/signs.html")]
struct SignsPage {
    page: Page,
    may_set: bool,
    rules: Vec<RuleLine>,
    links: Vec<LinkLine>,
    mine: usize,
}

/// Shows them; what asks for somebody stands first.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let (signs, now) = (signs_by(&acting)?, acting.ask().house.now());
    let page = acting.page("guide-work-signs");
    Ok(show_as(
        StatusCode::OK,
        &SignsPage {
            may_set: acting.may(Action::SetWalkIn),
            rules: rule_lines(&page, &signs, now),
            links: link_lines(&page, &signs, acting.worker().id, now),
            mine: signs.links_calling(acting.worker().id, now),
            page,
        },
    ))
}

fn rule_lines(page: &Page, signs: &Signposts, now: Moment) -> Vec<RuleLine> {
    let all = signs.all_rules();
    let line = |rule: &Rule<'_>| RuleLine {
        name: rule.name.to_string(),
        is_local: rule.is_local(),
        text: words(page, rule),
        shelf: page.t(rule.shelf.text_key()),
        unsure: rule.unsure,
        why: match rule.review(&all, now) {
            Some(Review::Changed) => "guide-work-rule-changed",
            Some(Review::Old) => "guide-work-rule-old",
            None => "",
        },
        checked: page.day(day_of(rule.checked)),
    };
    let mut lines: Vec<RuleLine> = all.iter().map(line).collect();
    lines.sort_by_key(|line| line.why.is_empty());
    lines
}

fn link_lines(page: &Page, signs: &Signposts, reader: Id, now: Moment) -> Vec<LinkLine> {
    let line = |link: &Link| LinkLine {
        id: link.id,
        name: link.name.clone(),
        address: link.address.clone(),
        used_for: page.t(link.used_for.text_key()),
        owner: link.owner_name.clone(),
        is_mine: link.owner == reader,
        dead: link.dead,
        calls: link.calls(now),
        checked: page.day(day_of(link.checked)),
    };
    let mut lines: Vec<LinkLine> = signs.links.iter().map(line).collect();
    lines.sort_by_key(|line| (!line.calls, !line.is_mine));
    lines
}

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// Somebody looked a rule up: it is so, or we do not know it for sure.
pub async fn look_up(
    acting: Acting,
    Path(name): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let (unsure, now) = (form.raw("doen") == Some("twijfel"), acting.ask().house.now());
    change(&acting, |signs| signs.look_up(&name, unsure, now).then_some(()).ok_or(Problem::Missing)).await?;
    Ok(back())
}

/// Somebody opened a link by hand: it works, or it does not, or it is theirs from now on.
pub async fn open_link(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let (id, now) = (super::id_in(&text)?, acting.ask().house.now());
    let found = form.raw("doen").unwrap_or_default().to_owned();
    change(&acting, |signs| {
        let link = signs.links.iter_mut().find(|link| link.id == id).ok_or(Problem::Missing)?;
        match found.as_str() {
            "over" => (link.owner, link.owner_name) = (acting.worker().id, acting.name()),
            found => (link.dead, link.checked) = (found == "dood", now),
        }
        Ok(())
    })
    .await?;
    Ok(back())
}
