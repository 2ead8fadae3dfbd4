//! The forms of the team: who is proposed, the client's yes, the data dial.

use super::fields::{Field, FormPage, Line, area, choices, choose, day, line, radios};
use super::view::{Reader, View, shown_to};
use super::{back_to, case_path, id_in, preview, sub};
use crate::book::{self, CaseFile, NewConsent, Proposal, Told};
use crate::model::consent::{Category, can_hold_until, unless_said};
use crate::model::{Second, SecondYes, SlotCode, SlotProposal};
use axum::extract::Path;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page, Problem};
use people::model::{roles_from_text, shown_name};
use people::{Acting, Posted};
use store::{Day, Id};

fn today(acting: &Acting) -> Day {
    acting.ask().house.today()
}

/// Who can take which seat: the value in the form, the seat, the worker, the text.
async fn candidates(acting: &Acting, page: &Page) -> Result<Vec<(String, (SlotCode, Id), String)>, Problem> {
    let colleagues = acting.colleagues().await?;
    let mut candidates = Vec::new();
    for slot in SlotCode::OFFERED {
        for colleague in colleagues.iter().filter(|one| roles_from_text(&one.roles).contains(&slot.role())) {
            let text = format!("{}: {}", page.t(slot.text_key()), shown_name(&colleague.sign_in_name));
            candidates.push((format!("{}.{}", slot.code(), colleague.id), (slot, colleague.id), text));
        }
    }
    Ok(candidates)
}

fn propose_page(page: Page, case: Id, candidates: &[(String, (SlotCode, Id), String)]) -> FormPage {
    let choices =
        candidates.iter().map(|(value, _, text)| Choice::new(value.clone(), text.clone())).collect();
    let fields = vec![
        choose("wie", "casework-team-who").hint("casework-team-who-hint").among(choices),
        area("waarom", "casework-team-why").hint("casework-team-why-hint"),
    ];
    FormPage::new(page, case_path(case), sub(case, "team"), fields)
        .about("casework-team-propose", "casework-team-lead")
        .submit("casework-team-propose")
}

/// A form to propose somebody.
pub async fn propose(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let page = acting.page("casework-title");
    let candidates = candidates(&acting, &page).await?;
    Ok(propose_page(page, file.id(), &candidates).show(FormView::empty()))
}

/// Proposes somebody.
pub async fn keep_proposal(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let page = acting.page("casework-title");
    let candidates = candidates(&acting, &page).await?;
    let among: Vec<(&str, (SlotCode, Id))> =
        candidates.iter().map(|(value, who, _)| (value.as_str(), *who)).collect();
    let who = form.choice("wie", &among);
    let reason = form.needed("waarom", NOTE_MAX);
    if let (Some((slot, worker)), true) = (who, form.is_good()) {
        match book::propose(&acting, case, Proposal { slot, worker, reason }).await {
            Ok(_) => return Ok(back_to(case)),
            Err(Problem::Conflict) => form.refuse("wie", "casework-team-taken"),
            Err(problem) => return Err(problem),
        }
    }
    book::open_led(&acting, case).await?;
    Ok(propose_page(page, case, &candidates).again(acting.ask().view(&form)))
}

/// What somebody sees who may know this.
pub(super) fn preview_of(
    page: &Page,
    file: &CaseFile,
    category: Category,
    today: Day,
) -> (String, Vec<Line>) {
    let view = View::new(page, file, Reader::Glass, today);
    let heading = page.tv("casework-preview", "what", page.t(category.text_key()));
    (heading, shown_to(&view, category))
}

async fn told_page(
    acting: &Acting,
    file: &CaseFile,
    proposal: Id,
    open: &SlotProposal,
) -> Result<FormPage, Problem> {
    let page = acting.page("casework-title");
    let (title, sections) = preview::for_lead(acting, &page, file, open.slot).await?;
    let heading = format!("{} · {}", open.name, page.t(open.slot.text_key()));
    let lead = page.t("casework-proposal-told-lead");
    let mut fields =
        vec![day("verteld", "casework-consent-told-on"), day("tot", "casework-consent-until-day")];
    fields.extend(second_fields(&page));
    let path = format!("team/{proposal}");
    Ok(FormPage::new(page, case_path(file.id()), sub(file.id(), &path), fields)
        .saying(heading, lead)
        .showing_page(title, sections)
        .submit("casework-proposal-told-yes"))
}

/// A form to write down that the client said yes to somebody.
pub async fn told(
    acting: Acting,
    Path((case, proposal)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let open = file.piece::<SlotProposal>(id_in(&proposal)?)?;
    let (now, until) = (field(today(&acting)), field(unless_said(today(&acting))));
    let form = FormView::of([("verteld", now.as_str()), ("tot", until.as_str())]);
    Ok(told_page(&acting, &file, open.id, &open).await?.show(form))
}

pub(super) fn field(day: Day) -> String {
    kit::when::field_day(day)
}

/// A day until which a yes can hold; must be there.
pub(super) fn read_until(form: &mut Form, today: Day) -> Option<Day> {
    let until = form.day("tot");
    match until {
        Some(until) if can_hold_until(today, until) => return Some(until),
        Some(_) => form.refuse("tot", "casework-consent-too-long"),
        None => {
            form.needed("tot", LINE_MAX);
        }
    }
    None
}

/// A day on which the client told something: today or before; must be there.
pub(super) fn read_told(form: &mut Form, today: Day) -> Option<Day> {
    let told = form.day("verteld");
    match told {
        Some(told) if told <= today => return Some(told),
        Some(_) => form.refuse("verteld", "casework-consent-not-yet"),
        None => {
            form.needed("verteld", LINE_MAX);
        }
    }
    None
}

/// Writes down that the client said yes to somebody.
pub async fn keep_told(
    acting: Acting,
    Path((case, proposal)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (case, proposal) = (id_in(&case)?, id_in(&proposal)?);
    let told = read_told(&mut form, today(&acting));
    let also = read_second(&mut form, today(&acting));
    let until = read_until(&mut form, today(&acting));
    if let (Some(on), Some(until), true) = (told, until, form.is_good()) {
        book::accept_told(&acting, case, proposal, Told { on, also }, until).await?;
        return Ok(back_to(case));
    }
    let file = book::open_led(&acting, case).await?;
    let open = file.piece::<SlotProposal>(proposal)?;
    Ok(told_page(&acting, &file, proposal, &open).await?.again(acting.ask().view(&form)))
}

/// The client said no: the proposal is erased.
pub async fn refused(
    acting: Acting,
    Path((case, proposal)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::refuse_told(&acting, case, id_in(&proposal)?).await?;
    Ok(back_to(case))
}

/// Who else said yes, where the law's table asks for it: what they are to the client, and a day.
fn second_fields(page: &Page) -> Vec<Field> {
    let who = choices(page, Second::ALL, Second::code, Second::text_key);
    vec![
        radios("ook", "casework-also-who").hint("casework-also-hint").among(who).free(),
        day("ook-dag", "casework-also-on").free(),
    ]
}

/// Reads a second yes: both fields or neither, and not of a day that is still to come.
fn read_second(form: &mut Form, today: Day) -> Option<SecondYes> {
    let who = form.maybe_choice("ook", Second::AMONG);
    let on = form.day("ook-dag");
    match (who, on) {
        (Some(who), Some(on)) if on <= today => return Some(SecondYes { who, on }),
        (_, Some(on)) if on > today => form.refuse("ook-dag", "casework-consent-not-yet"),
        (Some(_), None) => form.refuse("ook-dag", "casework-also-day-missing"),
        (None, Some(_)) => form.refuse("ook", "casework-also-who-missing"),
        _ => {}
    }
    None
}

fn consent_fields(page: &Page) -> Vec<Field> {
    let what = choices(page, &Category::TOLD, Category::code, Category::text_key);
    let mut fields = vec![
        line("wie", "casework-consent-who").hint("casework-consent-who-hint"),
        radios("wat", "casework-consent-what").among(what),
        line("waarvoor", "casework-consent-why"),
        day("tot", "casework-consent-until-day"),
        day("verteld", "casework-consent-told-on"),
    ];
    fields.extend(second_fields(page));
    fields
}

fn consent_page(acting: &Acting, case: Id) -> FormPage {
    let page = acting.page("casework-title");
    let fields = consent_fields(&page);
    FormPage::new(page, case_path(case), sub(case, "toestemming"), fields)
        .about("casework-consent", "casework-consent-lead")
        .other("casework-consent-look", ("doen", "kijk"), "")
}

/// A form for the data dial.
pub async fn consent(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let (now, until) = (field(today(&acting)), field(unless_said(today(&acting))));
    let form = FormView::of([("tot", until.as_str()), ("verteld", now.as_str())]);
    Ok(consent_page(&acting, file.id()).show(form))
}

/// Shows what they would see, or writes down the client's yes.
pub async fn keep_consent(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    if form.raw("doen") == Some("kijk") {
        return look(&acting, case, form).await;
    }
    let told: Vec<(&str, Category)> = Category::TOLD.iter().map(|one| (one.code(), *one)).collect();
    let recipient = form.needed("wie", LINE_MAX);
    let category = form.choice("wat", &told);
    let purpose = form.needed("waarvoor", LINE_MAX);
    let until = read_until(&mut form, today(&acting));
    let told_on = read_told(&mut form, today(&acting));
    let also = read_second(&mut form, today(&acting));
    if let (Some(category), Some(until), Some(on), true) = (category, until, told_on, form.is_good()) {
        let new = NewConsent { recipient, category, purpose, until, told: Told { on, also } };
        book::consent_to(&acting, case, new).await?;
        return Ok(back_to(case));
    }
    super::plan::again(&acting, case, &form, consent_page(&acting, case)).await
}

/// "This is what they see."
async fn look(acting: &Acting, case: Id, mut form: Form) -> Result<Response, Problem> {
    let file = book::open_led(acting, case).await?;
    let told: Vec<(&str, Category)> = Category::TOLD.iter().map(|one| (one.code(), *one)).collect();
    let Some(category) = form.choice("wat", &told) else {
        return Ok(consent_page(acting, case).again(acting.ask().view(&form)));
    };
    let page = acting.page("casework-title");
    let (heading, lines) = preview_of(&page, &file, category, today(acting));
    Ok(consent_page(acting, case).showing(heading, lines).show(acting.ask().view(&form)))
}

/// The client takes a yes back.
pub async fn withdraw(
    acting: Acting,
    Path((case, consent)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::withdraw(&acting, case, id_in(&consent)?).await?;
    Ok(back_to(case))
}
