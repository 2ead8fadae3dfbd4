//! The team's text bank, and the words that the team would rather not use.

use super::desk::{language_name, show_again, show_with};
use super::phrase_line::{Line, line, tone};
use super::{id_in, unsaid};
use crate::book::phrases::{self, Changed};
use crate::model::Coded;
use crate::model::phrases::{
    Bank, Kept, Lacks, Occasion, PHRASE_MAX, PHRASES_MAX, Phrase, Standing, Version, Written, put,
};
use crate::model::wording::{Finding, Hint, check, hints};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, MESSAGE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Lang, Notice, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use std::collections::HashMap;
use store::Id;

pub(super) const HERE: &str = "/werk/zinnen";
/// So many characters of a text are shown where one is chosen.
const CHOICE_CHARACTERS: usize = 90;
/// The button that lays a text before the colleagues; the other keeps a sketch.
const LAY: &str = "voorleggen";

/// The routes of the text bank.
pub fn routes() -> Routes {
    let keep = Guard::Worker(Action::KeepPhrases);
    let words = Guard::Worker(Action::KeepWords);
    Routes::new()
        .get("/werk/zinnen", keep, list)
        .post("/werk/zinnen", keep, add)
        .get("/werk/zinnen/woorden", words, unsaid::show)
        .post("/werk/zinnen/woorden", words, unsaid::set)
        .get("/werk/zinnen/{id}", keep, show)
        .post("/werk/zinnen/{id}", keep, rewrite)
        .post("/werk/zinnen/{id}/gelezen", keep, sign)
        .post("/werk/zinnen/{id}/ervaring", keep, read_by_experience)
        .post("/werk/zinnen/{id}/weg", keep, put_away)
        .post("/werk/gesprekken/{id}/zin", Guard::Worker(Action::AnswerConversation), choose)
}

struct Part {
    heading: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "contact/phrases.html")]
struct List {
    page: Page,
    form: FormView,
    parts: Vec<Part>,
    hints: Vec<Hint>,
    waiting: usize,
    /// Texts in use that no man who lived through it read yet.
    not_lived: usize,
    occasions: Vec<Choice>,
    languages: Vec<Choice>,
    /// The language whose texts are shown; empty for those of the house and those that the team touched.
    only: String,
    may_set_words: bool,
}

/// Shows the bank.
pub async fn list(acting: Acting, Query(query): Query<HashMap<String, String>>) -> Result<Response, Problem> {
    let only = query.get("taal").and_then(|code| Lang::from_code(code));
    let form = FormView::of([("taal", only.unwrap_or(Lang::Nl).code())]);
    draw_list(&acting, StatusCode::OK, form, Vec::new(), only).await
}

/// Whether a text stands in the list: of the language that was chosen, or else of the workers' own languages and
/// whatever the team touched.
fn is_shown(phrase: &Phrase, only: Option<Lang>) -> bool {
    match only {
        Some(lang) => phrase.language == lang.code(),
        None => {
            Lang::WORKERS.iter().any(|lang| lang.code() == phrase.language)
                || phrase.standing() != Standing::Unread
        }
    }
}

async fn draw_list(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    hints: Vec<Hint>,
    only: Option<Lang>,
) -> Result<Response, Problem> {
    let page = acting.page("contact-phrases-title");
    let bank = phrases::read(acting).await?;
    let of = |occasion: &Occasion| {
        let mut lines: Vec<Line> = bank
            .phrases
            .iter()
            .filter(|kept| kept.phrase.occasion == *occasion && is_shown(&kept.phrase, only))
            .map(|kept| line(&page, kept))
            .collect();
        lines.sort_by_key(|line| Lang::ALL.iter().position(|lang| lang.code() == line.lang));
        lines
    };
    let parts = Occasion::ALL
        .iter()
        .map(|occasion| Part { heading: page.t(occasion.text_key()), lines: of(occasion) })
        .filter(|part| !part.lines.is_empty())
        .collect();
    let me = acting.worker().id;
    let waits = |kept: &&Kept| kept.phrase.newest().is_some_and(|version| version.may_sign(me));
    let list = List {
        parts,
        hints,
        waiting: bank
            .phrases
            .iter()
            .filter(waits)
            .filter(|kept| !kept.phrase.away && is_shown(&kept.phrase, only))
            .count(),
        not_lived: bank
            .phrases
            .iter()
            .filter_map(|kept| kept.phrase.in_use())
            .filter(|text| text.lived.is_none())
            .count(),
        occasions: Occasion::choices(&page),
        languages: Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect(),
        only: only.map_or("", Lang::code).to_owned(),
        may_set_words: acting.may(Action::KeepWords),
        page,
        form,
    };
    Ok(show_as(status, &list))
}

/// What was typed about a text. A word of the list asks for a reason before it lies before the colleagues.
fn written(form: &mut Form, acting: &Acting, language: &str) -> Written {
    let text = form.needed("tekst", PHRASE_MAX);
    let reason = form.text("reden", LINE_MAX);
    let laid = form.raw("doen") == Some(LAY);
    let unsaid = check(&text, language, &acting.words(language)).iter().any(Finding::needs_reason);
    if laid && unsaid && reason.is_empty() {
        form.refuse("reden", "contact-phrase-needs-reason");
    }
    Written { text, reason, laid }
}

fn language_of(form: &mut Form) -> Option<Lang> {
    let among: Vec<(&str, Lang)> = Lang::ALL.into_iter().map(|lang| (lang.code(), lang)).collect();
    form.choice("taal", &among)
}

/// Writes a new text.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let occasion = form.choice("gelegenheid", &Occasion::among());
    let language = language_of(&mut form).map_or("", Lang::code);
    let written = written(&mut form, &acting, language);
    if let (Some(occasion), true) = (occasion, form.is_good()) {
        match phrases::add(&acting, occasion, language, &written).await? {
            Changed::Done(id) => return Ok(to_text(id)),
            Changed::Other | Changed::Full => {
                let most = i64::try_from(PHRASES_MAX).unwrap_or(i64::MAX);
                form.refuse_with("tekst", "contact-phrase-full", &[("max", most)]);
            }
        }
    }
    let page = acting.page("contact-phrases-title");
    let hints = hints(&page, &written.text, language, &acting.words(language));
    draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), hints, None).await
}

fn to_text(id: Id) -> Response {
    Redirect::to(&format!("{HERE}/{id}")).into_response()
}

/// A version as shown.
struct VersionShown {
    number: u32,
    text: String,
    reason: String,
    names: Vec<String>,
    lived: Option<String>,
    newest: bool,
    in_use: bool,
}

#[derive(Template)]
#[template(path = "contact/phrase.html")]
struct Text {
    page: Page,
    form: FormView,
    id: Id,
    occasion: String,
    lang: String,
    language: String,
    /// What it says in Dutch, if it came with Luwte in another language.
    dutch: Option<&'static str>,
    standing: String,
    tone: &'static str,
    number: u32,
    may_sign: bool,
    may_be_lived: bool,
    away: bool,
    versions: Vec<VersionShown>,
    hints: Vec<Hint>,
}

/// Shows one text, with its versions and what could be said better.
pub async fn show(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    draw_text(&acting, id_in(&text)?, StatusCode::OK, None, None).await
}

async fn draw_text(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    form: Option<FormView>,
    notice: Option<&'static str>,
) -> Result<Response, Problem> {
    let bank = phrases::read(acting).await?;
    let Kept { id, phrase } = bank.find(id).ok_or(Problem::Missing)?.clone();
    let newest = phrase.newest().ok_or(Problem::Missing)?;
    let page = acting.page("contact-phrases-title");
    let page = match notice {
        Some(key) => page.with_notice("info", key),
        None => page,
    };
    let form = form.unwrap_or_else(|| FormView::of([("tekst", &newest.text), ("reden", &newest.reason)]));
    let in_use = phrase.in_use().map(|version| version.number);
    let standing = phrase.standing();
    let text = Text {
        hints: hints(&page, form.value("tekst"), &phrase.language, &acting.words(&phrase.language)),
        id,
        occasion: page.t(phrase.occasion.text_key()),
        lang: phrase.language.clone(),
        language: language_name(&phrase.language),
        dutch: phrase.in_dutch(),
        standing: page.t(standing.text_key()),
        tone: tone(standing),
        number: newest.number,
        may_sign: !phrase.away && newest.may_sign(acting.worker().id),
        may_be_lived: !phrase.away && newest.lived.is_none(),
        away: phrase.away,
        versions: phrase
            .versions
            .iter()
            .rev()
            .map(|version| shown(&page, version, newest.number, in_use))
            .collect(),
        page,
        form,
    };
    Ok(show_as(status, &text))
}

fn shown(page: &Page, version: &Version, newest: u32, in_use: Option<u32>) -> VersionShown {
    let name = |one: &crate::model::phrases::Signature| format!("{}, {}", one.who.name, page.moment(one.at));
    VersionShown {
        number: version.number,
        text: version.text.clone(),
        reason: version.reason.clone(),
        names: version.signed.iter().map(name).collect(),
        lived: version.lived.map(|day| page.tv("contact-phrase-lived", "day", page.day(day))),
        newest: version.number == newest,
        in_use: Some(version.number) == in_use,
    }
}

/// Writes a text anew.
pub async fn rewrite(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let bank = phrases::read(&acting).await?;
    let language = bank.find(id).ok_or(Problem::Missing)?.phrase.language.clone();
    let written = written(&mut form, &acting, &language);
    if !form.is_good() {
        let view = acting.ask().view(&form);
        return draw_text(&acting, id, StatusCode::BAD_REQUEST, Some(view), None).await;
    }
    changed(&acting, id, phrases::rewrite(&acting, id, &written).await?).await
}

/// After a change: the text as it is now.
async fn changed(acting: &Acting, id: Id, changed: Changed) -> Result<Response, Problem> {
    match changed {
        Changed::Done(id) => Ok(to_text(id)),
        Changed::Other | Changed::Full => {
            draw_text(acting, id, StatusCode::CONFLICT, None, Some("contact-phrase-other")).await
        }
    }
}

/// The number of the version that stood on the page.
fn version_seen(form: &Form) -> Result<u32, Problem> {
    form.raw("_versie").and_then(|number| number.parse().ok()).ok_or(Problem::Stale)
}

/// Puts the reader's name below the version they saw.
pub async fn sign(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let (id, number) = (id_in(&text)?, version_seen(&form)?);
    changed(&acting, id, phrases::sign(&acting, id, number).await?).await
}

/// Keeps that a man who lived through this read the version that the reader saw.
pub async fn read_by_experience(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let (id, number) = (id_in(&text)?, version_seen(&form)?);
    changed(&acting, id, phrases::read_by_experience(&acting, id, number).await?).await
}

/// Puts a text away, or takes it out again.
pub async fn put_away(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let away = form.raw("_terug").is_none();
    changed(&acting, id, phrases::put_away(&acting, id, away).await?).await
}

/// The texts that may be chosen in a conversation.
pub fn choices(page: &Page, bank: &Bank, language: &str, first: Option<Occasion>) -> Vec<Choice> {
    let usable = bank.usable(language, first).into_iter();
    usable
        .map(|(id, occasion, text)| {
            let shown: String = text.chars().take(CHOICE_CHARACTERS).collect();
            Choice::new(id.to_string(), format!("{}: {shown}", page.t(occasion.text_key())))
        })
        .collect()
}

/// Puts a text into the field for an answer, below what was typed, with a place for one line of one's own.
pub async fn choose(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let typed = form.text("bericht", MESSAGE_MAX);
    let wanted: Option<Id> = form.needed("zin", LINE_MAX).parse().ok();
    let bank = phrases::read(&acting).await?;
    let chosen = wanted.and_then(|wanted| bank.find(wanted)).map(|kept| &kept.phrase);
    match chosen.and_then(|phrase| Some((phrase.in_use()?, phrase.occasion))) {
        Some((version, occasion)) if form.is_good() => {
            let filled = put(&typed, &version.text, occasion);
            let page = acting.page("contact-title");
            let notice = Notice { kind: "info", text: page.t("contact-phrase-put-done") };
            let form = FormView::of([("bericht", filled.as_str())]);
            show_with(&acting, id, StatusCode::OK, form, Some(notice)).await
        }
        _ => {
            if form.is_good() {
                form.refuse("zin", "contact-phrase-gone");
            }
            show_again(&acting, id, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await
        }
    }
}

/// Refuses an answer that is nothing but texts of the bank, or in which the place for one's own line still stands (H-02).
/// What was typed stays.
pub async fn refuse_bare(acting: &Acting, form: &mut Form, text: &str) -> Result<(), Problem> {
    if !form.is_good() {
        return Ok(());
    }
    match phrases::read(acting).await?.lacks(text) {
        Some(Lacks::Place) => form.refuse("bericht", "contact-phrase-place"),
        Some(Lacks::OwnLine) => form.refuse("bericht", "contact-phrase-own-line"),
        None => {}
    }
    Ok(())
}
