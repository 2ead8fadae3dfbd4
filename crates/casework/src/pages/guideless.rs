//! Another guide for a file whose guide is gone: a team lead asks the client, or two team leads decide.

use super::another::carries;
use super::fields::{FormPage, Line, area, radios};
use super::id_in;
use crate::book::{self, GuideNow, NamedGuide, Overseen, Seeking};
use crate::model::Phase;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The routes of files whose guide is gone.
pub fn routes() -> Routes {
    let (lead, glass) = (Guard::Worker(Action::OverseeCases), Guard::Worker(Action::BreakGlass));
    Routes::new()
        .get("/werk/overzicht/{case}/begeleider", lead, seek)
        .post("/werk/overzicht/{case}/begeleider", lead, ask_client)
        .post("/werk/overzicht/{case}/begeleider/noemen", glass, name)
        .get("/werk/overzicht/benoemd/{letter}", glass, named)
        .post("/werk/overzicht/benoemd/{letter}", glass, seat)
}

/// Where another guide is sought for a file.
fn seek_path(case: Id) -> String {
    format!("/werk/overzicht/{case}/begeleider")
}

/// Where a team lead agrees with a guide whom another named.
pub(super) fn named_path(letter: Id) -> String {
    format!("/werk/overzicht/benoemd/{letter}")
}

/// What the overview says of a guide who is not here, and where another is sought; nothing of one who is.
pub(super) fn in_row(page: &Page, file: &Overseen) -> (Option<String>, Option<String>) {
    let key = match file.guide {
        GuideNow::Here => return (None, None),
        _ if file.head.phase == Phase::Closed => return (None, None),
        GuideNow::Away => "casework-lead-away",
        GuideNow::Gone => "casework-lead-gone",
    };
    let can_seek = file.guide == GuideNow::Gone || file.head.address.is_some();
    (Some(page.t(key)), can_seek.then(|| seek_path(file.id)))
}

fn seek_page(acting: &Acting, case: Id, seeking: &Seeking) -> FormPage {
    let page = acting.page("casework-overview-title");
    let who = seeking.guides.iter().map(|guide| {
        Choice::new(guide.worker.to_string(), format!("{} · {}", guide.name, carries(&page, guide)))
    });
    let who = radios("collega", "casework-team-who-can").among(who.collect());
    let shown = vec![line(&page, "casework-lead", &seeking.lead.name)];
    let (lead, fields, path, submit) = if seeking.can_name {
        let lead = match seeking.can_ask {
            true => page.tn("casework-lead-name-silent", "days", book::SILENT_DAYS),
            false => page.t("casework-lead-name-lead"),
        };
        let why = area("reden", "casework-lead-why").hint("casework-lead-why-hint");
        (lead, vec![who, why], format!("{}/noemen", seek_path(case)), "casework-lead-name-do")
    } else {
        let key = match seeking.guide {
            GuideNow::Away => "casework-lead-ask-away",
            _ => "casework-lead-ask-lead",
        };
        (page.t(key), vec![who], seek_path(case), "casework-team-answer-send")
    };
    FormPage::new(page, "/werk/overzicht", path, fields)
        .saying(seeking.pseudonym.clone(), lead)
        .showing(acting.page("casework-overview-title").t("casework-lead-now"), shown)
        .submit(submit)
}

fn line(page: &Page, label: &str, text: &str) -> Line {
    Line { label: page.t(label), text: text.to_owned(), ..Line::default() }
}

/// A file whose guide is away or gone: who can?
pub async fn seek(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let seeking = book::seeking(&acting, case).await?;
    Ok(seek_page(&acting, case, &seeking).show(FormView::empty()))
}

/// Who was chosen among those who can.
fn chosen(form: &mut kit::Form, seeking: &Seeking) -> Option<Id> {
    let ids: Vec<(String, Id)> =
        seeking.guides.iter().map(|guide| (guide.worker.to_string(), guide.worker)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    form.choice("collega", &among)
}

/// Asks the client, who decides.
pub async fn ask_client(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let seeking = book::seeking(&acting, case).await?;
    let Some(worker) = chosen(&mut form, &seeking) else {
        return Ok(seek_page(&acting, case, &seeking).again(acting.ask().view(&form)));
    };
    book::offer_guide(&acting, case, worker).await?;
    Ok(Redirect::to("/werk/overzicht").into_response())
}

/// Names a guide; another team lead decides.
pub async fn name(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let seeking = book::seeking(&acting, case).await?;
    let worker = chosen(&mut form, &seeking);
    let reason = form.needed("reden", NOTE_MAX);
    let (Some(worker), true) = (worker, form.is_good()) else {
        return Ok(seek_page(&acting, case, &seeking).again(acting.ask().view(&form)));
    };
    book::name_guide(&acting, case, worker, reason).await?;
    Ok(Redirect::to("/werk/overzicht").into_response())
}

fn named_page(acting: &Acting, letter: Id, named: &NamedGuide) -> FormPage {
    let page = acting.page("casework-overview-title");
    let shown = vec![
        line(&page, "casework-lead", &named.lead.name),
        line(&page, "casework-lead-new", &named.name),
        line(&page, "casework-lead-by", &named.by),
        line(&page, "casework-lead-why", &named.reason),
    ];
    let (lead, heading) = (page.t("casework-lead-seat-lead"), page.t("casework-lead-now"));
    FormPage::new(page, "/werk/overzicht", named_path(letter), Vec::new())
        .saying(named.pseudonym.clone(), lead)
        .showing(heading, shown)
        .submit("casework-lead-seat-do")
}

/// Somebody was named: does another team lead agree?
pub async fn named(acting: Acting, Path(letter): Path<String>) -> Result<Response, Problem> {
    let letter = id_in(&letter)?;
    let named = book::named_guide(&acting, letter).await?;
    Ok(named_page(&acting, letter, &named).show(FormView::empty()))
}

/// They do.
pub async fn seat(acting: Acting, Path(letter): Path<String>) -> Result<Response, Problem> {
    book::seat_guide(&acting, id_in(&letter)?).await?;
    Ok(Redirect::to("/werk/overzicht").into_response())
}
