//! The form of a warm handover.

use super::fields::{Field, FormPage, choose, day, radios};
use super::team::{field, read_told};
use super::{back_to, case_path, id_in, sub};
use crate::book::{self, CaseFile, NewGuide};
use crate::model::HandoverPlan;
use crate::model::consent::{can_hold_until, unless_said};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::{Choice, Form, FormView, Page, Problem};
use people::model::shown_name;
use people::{Acting, Posted};
use store::{Day, Id, Worker};

/// How the lead knows that the client agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Yes {
    /// The client told it.
    Told,
    /// The client said so on their own page.
    Own,
    /// The client is asked on their own page.
    Ask,
}

const YES: [(&str, Yes, &str); 3] = [
    ("verteld", Yes::Told, "casework-handover-told"),
    ("zelf", Yes::Own, "casework-handover-own"),
    ("vraag", Yes::Ask, "casework-handover-ask"),
];

fn fields(page: &Page, colleagues: &[Worker], plan: Option<&HandoverPlan>, has_code: bool) -> Vec<Field> {
    let who =
        colleagues.iter().map(|one| Choice::new(one.id.to_string(), shown_name(&one.sign_in_name))).collect();
    let said_yes = plan.is_some_and(|plan| plan.answer.is_some());
    let ways = YES
        .iter()
        .filter(|(_, yes, _)| match yes {
            Yes::Told => true,
            Yes::Own => said_yes,
            Yes::Ask => has_code,
        })
        .map(|(value, _, key)| Choice::new(*value, page.t(key)))
        .collect();
    let stays = vec![
        Choice::new("nee", page.t("casework-handover-goes")),
        Choice::new("ja", page.t("casework-handover-stays")),
    ];
    vec![
        choose("collega", "casework-handover-who").among(who),
        radios("akkoord", "casework-handover-yes").among(ways),
        day("verteld", "casework-consent-told-on").free(),
        radios("blijft", "casework-handover-stay").hint("casework-handover-stay-hint").among(stays),
        day("tot", "casework-handover-stay-until").free(),
        day("kennismaking", "casework-handover-met").free(),
    ]
}

async fn form_page(acting: &Acting, file: &CaseFile) -> Result<(FormPage, Vec<Worker>), Problem> {
    let mut colleagues = acting.colleagues_in(book::GUIDE).await?;
    colleagues.retain(|one| one.id != file.case.lead.worker || file.case.lead.role != book::GUIDE);
    let page = acting.page("casework-title");
    let plan = file.newest::<HandoverPlan>();
    let fields = fields(&page, &colleagues, plan.as_deref(), file.case.address.is_some());
    let form = FormPage::new(page, case_path(file.id()), sub(file.id(), "overdragen"), fields)
        .about("casework-handover", "casework-handover-lead")
        .submit("casework-handover-do");
    Ok((form, colleagues))
}

/// A form to hand a file over.
pub async fn show(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let (page, _) = form_page(&acting, &file).await?;
    let today = acting.ask().house.today();
    let (now, until) = (field(today), field(unless_said(today)));
    let plan = file.newest::<HandoverPlan>();
    let answer = plan.as_ref().and_then(|plan| plan.answer);
    let who = plan.as_ref().map(|plan| plan.worker.to_string()).unwrap_or_default();
    let form = FormView::of([
        ("collega", who.as_str()),
        ("akkoord", if answer.is_some() { "zelf" } else { "" }),
        ("verteld", &now),
        ("blijft", answer.map_or("", |answer| if answer.stays { "ja" } else { "nee" })),
        ("tot", &until),
    ]);
    Ok(page.show(form))
}

/// What was filled in.
struct Filled {
    worker: Id,
    yes: Yes,
    guide: NewGuide,
}

fn read(form: &mut Form, colleagues: &[Worker], today: Day) -> Option<Filled> {
    let ids: Vec<(String, Id)> = colleagues.iter().map(|one| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let worker = form.choice("collega", &among);
    let ways: Vec<(&str, Yes)> = YES.iter().map(|(value, yes, _)| (*value, *yes)).collect();
    let yes = form.choice("akkoord", &ways);
    let told_on = if yes == Some(Yes::Told) { read_told(form, today) } else { None };
    let stays = match yes {
        // Whoever may stay is asked on the client's page too.
        Some(Yes::Ask) => Some(false),
        _ => form.choice("blijft", &[("ja", true), ("nee", false)]),
    };
    let stays_until = if stays == Some(true) { read_stay(form, today) } else { None };
    let met_on = form.day("kennismaking");
    let (worker, yes) = (worker?, yes?);
    form.is_good().then_some(Filled { worker, yes, guide: NewGuide { worker, told_on, stays_until, met_on } })
}

fn read_stay(form: &mut Form, today: Day) -> Option<Day> {
    let until = form.day("tot");
    match until {
        Some(day) if can_hold_until(today, day) => {}
        Some(_) => form.refuse("tot", "casework-consent-too-long"),
        None => {
            form.needed("tot", LINE_MAX);
        }
    }
    until
}

/// Hands the file over, or asks the client first.
pub async fn keep(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let (page, colleagues) = form_page(&acting, &file).await?;
    let Some(filled) = read(&mut form, &colleagues, acting.ask().house.today()) else {
        return Ok(page.again(acting.ask().view(&form)));
    };
    if filled.yes == Yes::Ask {
        book::propose_guide(&acting, file.id(), filled.worker).await?;
        return Ok(back_to(file.id()));
    }
    let asked_of = file.newest::<HandoverPlan>().map(|plan| plan.worker);
    if filled.yes == Yes::Own && asked_of != Some(filled.worker) {
        form.refuse("collega", "casework-handover-other");
        return Ok(page.again(acting.ask().view(&form)));
    }
    let answered = file.newest::<HandoverPlan>().and_then(|plan| plan.answer);
    if filled.yes == Yes::Own && answered.is_none() {
        form.refuse("akkoord", "casework-gone-not-answered");
        return Ok(page.again(acting.ask().view(&form)));
    }
    book::hand_over(&acting, file.id(), filled.guide).await?;
    // From here on the file may be somebody else's: the list always is one's own.
    Ok(Redirect::to("/werk/trajecten").into_response())
}
