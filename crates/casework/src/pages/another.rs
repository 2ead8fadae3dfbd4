//! Another guide: the client's wish, the team lead's answer, the client's yes.

use super::case::CasePage;
use super::fields::{Field, FormPage, Line, choose, radios};
use super::view::{Act, Item, Section};
use super::{back_to_mine, id_in};
use crate::book::{self, GuideOffer, LeadLoad, Own, WaitingWish};
use crate::model::{GuideIs, GuideLike, GuideWish};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Choice, FormView, Lang, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes, Visitor};
use store::Id;

/// The routes of another guide.
pub fn routes() -> Routes {
    let (own, lead) = (Guard::Visitor, Guard::Worker(Action::OverseeCases));
    Routes::new()
        .get("/mijn/andere-begeleider", own, ask)
        .post("/mijn/andere-begeleider", own, keep_ask)
        .get("/mijn/nieuwe-begeleider/{offer}", own, offer)
        .post("/mijn/nieuwe-begeleider/{offer}", own, take)
        .post("/mijn/nieuwe-begeleider/{offer}/nee", own, decline)
        .get("/werk/overzicht/begeleider/{letter}", lead, wish)
        .post("/werk/overzicht/begeleider/{letter}", lead, answer)
}

/// Where a wish is answered.
pub(super) fn wish_path(letter: Id) -> String {
    format!("/werk/overzicht/begeleider/{letter}")
}

/// The name of a language in that language.
pub(super) fn language_name(code: &str) -> String {
    Lang::from_code(code).map_or_else(|| code.to_owned(), |lang| lang.own_name().to_owned())
}

/// What a guide carries, and what they speak.
pub(super) fn carries(page: &Page, guide: &LeadLoad) -> String {
    let open = page.tn("casework-overview-open", "count", guide.open);
    if guide.languages.is_empty() {
        return open;
    }
    let names: Vec<String> = guide.languages.iter().map(|code| language_name(code)).collect();
    format!("{open} · {}", names.join(", "))
}

pub(super) fn languages() -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect()
}

fn ask_page(visitor: &Visitor, own: &Own, others_can: bool) -> FormPage {
    let page = visitor.page("casework-own-title");
    let who = super::fields::choices(&page, GuideIs::ALL, GuideIs::code, GuideIs::text_key);
    let fields: Vec<Field> = vec![
        choose("taal", "casework-team-guide-language").among(languages()).free(),
        radios("wie", "casework-team-guide-who").among(who).free(),
    ];
    let (heading, question) = (page.t("casework-guide-other"), page.t("casework-guide-other-question"));
    let lead = match others_can {
        true => question,
        false => {
            format!("{} {question}", page.tv("casework-own-guide-nobody", "name", &own.file.case.lead.name))
        }
    };
    FormPage::new(page, "/mijn", "/mijn/andere-begeleider", fields)
        .saying(heading, lead)
        .submit("casework-guide-other-yes")
}

/// Another guide; no field asks why.
pub async fn ask(visitor: Visitor) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let others_can = book::others_can_guide(&visitor, &own).await?;
    Ok(ask_page(&visitor, &own, others_can).show(FormView::empty()))
}

/// Asks for another guide.
pub async fn keep_ask(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let among: Vec<(&str, Lang)> = Lang::ALL.iter().map(|lang| (lang.code(), *lang)).collect();
    let chosen = |name: &str| form.raw(name).is_some_and(|value| !value.is_empty());
    let (says_language, says_who) = (chosen("taal"), chosen("wie"));
    let language = if says_language { form.choice("taal", &among) } else { None };
    let who = if says_who { form.choice("wie", GuideIs::AMONG) } else { None };
    if !form.is_good() {
        let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
        let others_can = book::others_can_guide(&visitor, &own).await?;
        return Ok(ask_page(&visitor, &own, others_can).again(visitor.ask().view(&form)));
    }
    let language = language.map(|lang| lang.code().to_owned());
    book::wish_other_guide(&visitor, GuideLike { language, who }).await?;
    Ok(back_to_mine())
}

/// Who could become the guide, on the client's page; while a wish waits, what happens with it.
pub(super) fn offers(page: &Page, own: &Own, others_can: bool) -> Option<Section> {
    if own.offers.is_empty() {
        own.file.newest::<GuideWish>()?;
        let key = if others_can { "casework-own-guide-waits" } else { "casework-own-guide-nobody-yet" };
        let lead = page.tv(key, "name", &own.file.case.lead.name);
        return Some(Section { title: page.t("casework-team-offers"), lead, ..Section::default() });
    }
    let lead = &own.file.case.lead;
    // Two team leads seated them already: what is asked is whether they may read the rest.
    let rest = own.offers.iter().any(|offer| offer.worker == lead.worker);
    let item = |offer: &GuideOffer| Item {
        title: offer.name.clone(),
        lines: Vec::new(),
        acts: vec![Act::Go {
            href: format!("/mijn/nieuwe-begeleider/{}", offer.id()),
            label: page.t("casework-proposal-look"),
        }],
        ..Item::default()
    };
    Some(Section {
        title: page.t("casework-team-offers"),
        lead: match rest {
            true => page.tv("casework-lead-rest", "name", &lead.name),
            false => page.t("casework-team-offers-lead"),
        },
        items: own.offers.iter().map(item).collect(),
        ..Section::default()
    })
}

/// Somebody who could become the guide, and what they would read.
pub async fn offer(visitor: Visitor, Path(offer): Path<String>) -> Result<Response, Problem> {
    let own = book::own(&visitor).await?.ok_or(Problem::Missing)?;
    let id = id_in(&offer)?;
    let offer = own.offers.iter().find(|one| one.id() == id).ok_or(Problem::Missing)?;
    let page = visitor.page("casework-own-title");
    let today = visitor.ask().house.today();
    let (heading, sections) = super::preview::for_guide(&page, &own, today);
    let lead = match offer.worker == own.file.case.lead.worker {
        true => page.tv("casework-lead-rest", "name", &offer.name),
        false => {
            let wants = page.tv("casework-guide-plan-text", "name", &offer.name);
            format!("{wants} {}", page.t("casework-team-offer-lead"))
        }
    };
    let path = format!("/mijn/nieuwe-begeleider/{id}");
    Ok(FormPage::new(visitor.page("casework-own-title"), "/mijn", path.clone(), Vec::new())
        .saying(offer.name.clone(), lead)
        .showing_page(heading, sections)
        .submit("casework-proposal-yes")
        .other("casework-proposal-no", ("", ""), format!("{path}/nee"))
        .show(FormView::empty()))
}

/// Says yes.
pub async fn take(visitor: Visitor, Path(offer): Path<String>) -> Result<Response, Problem> {
    book::take_guide(&visitor, id_in(&offer)?).await?;
    Ok(back_to_mine())
}

/// Says no.
pub async fn decline(visitor: Visitor, Path(offer): Path<String>) -> Result<Response, Problem> {
    book::decline_guide(&visitor, id_in(&offer)?).await?;
    Ok(back_to_mine())
}

fn wish_page(acting: &Acting, letter: Id, wish: &WaitingWish) -> FormPage {
    let page = acting.page("casework-overview-title");
    let who = wish.guides.iter().map(|guide| {
        let fits = wish.like.language.as_ref().is_some_and(|wanted| guide.languages.contains(wanted));
        let mut text = format!("{} · {}", guide.name, carries(&page, guide));
        if fits {
            text = format!("{text} · {}", page.t("casework-team-speaks-it"));
        }
        Choice::new(guide.worker.to_string(), text)
    });
    let fields = vec![radios("collega", "casework-team-who-can").among(who.collect())];
    let lines = like_lines(&page, wish);
    let (heading, lead) = (wish.pseudonym.clone(), page.t("casework-team-answer-lead"));
    let shown = page.t("casework-team-like");
    FormPage::new(page, "/werk/overzicht", wish_path(letter), fields)
        .saying(heading, lead)
        .showing(shown, lines)
        .submit("casework-team-answer-send")
}

/// What the client would like, beside who guides now.
fn like_lines(page: &Page, wish: &WaitingWish) -> Vec<Line> {
    let line = |label: &str, text: String| Line { label: page.t(label), text, ..Line::default() };
    let mut lines = vec![line("casework-lead", wish.lead.name.clone())];
    lines.extend(
        wish.like.language.as_deref().map(|code| line("casework-team-like-language", language_name(code))),
    );
    lines.extend(wish.like.who.map(|who| line("casework-team-like-who", page.t(who.text_key()))));
    lines
}

/// Nobody else can guide: that is said, and what happens next; there is nothing to choose from.
fn nobody_page(acting: &Acting, wish: &WaitingWish) -> Response {
    let page = acting.page("casework-overview-title");
    let liked = Item { lines: like_lines(&page, wish), ..Item::default() };
    let next = Section {
        title: page.t("casework-guide-nobody-next"),
        lead: page.t("casework-guide-nobody-next-text"),
        acts: vec![Act::Go { href: "/werk/team".to_owned(), label: page.t("casework-guide-nobody-team") }],
        ..Section::default()
    };
    let like = Section { title: page.t("casework-team-like"), items: vec![liked], ..Section::default() };
    draw(&CasePage {
        heading: wish.pseudonym.clone(),
        lead: page.t("casework-guide-nobody"),
        back: "/werk/overzicht".to_owned(),
        links: Vec::new(),
        can_tie_code: false,
        sections: vec![like, next],
        page,
    })
}

/// A client asks for another guide: who can?
pub async fn wish(acting: Acting, Path(letter): Path<String>) -> Result<Response, Problem> {
    let letter = id_in(&letter)?;
    let wish = book::waiting_wish(&acting, letter).await?;
    if wish.guides.is_empty() {
        return Ok(nobody_page(&acting, &wish));
    }
    Ok(wish_page(&acting, letter, &wish).show(FormView::empty()))
}

/// Answers; the client decides.
pub async fn answer(
    acting: Acting,
    Path(letter): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let letter = id_in(&letter)?;
    let wish = book::waiting_wish(&acting, letter).await?;
    if wish.guides.is_empty() {
        return Ok(nobody_page(&acting, &wish));
    }
    let ids: Vec<(String, Id)> =
        wish.guides.iter().map(|guide| (guide.worker.to_string(), guide.worker)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let Some(worker) = form.choice("collega", &among) else {
        return Ok(wish_page(&acting, letter, &wish).again(acting.ask().view(&form)));
    };
    book::answer_wish(&acting, letter, worker).await?;
    Ok(Redirect::to("/werk/overzicht").into_response())
}
