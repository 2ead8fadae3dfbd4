//! Forms that the guide fills in: safe contact, safety, looking back.

use super::fields::{FormPage, area, choices, day, line, number, radios};
use super::{back_to, id_in, sub};
use crate::book::{self, CaseFile, LookingBack};
use crate::model::plan::REVIEW_WEEKS_MAX;
use crate::model::{NeedFit, ReviewRhythm, SafeContact, SafetyPlan, Way};
use axum::extract::Path;
use axum::response::Response;
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

fn page(acting: &Acting, case: Id, path: &str, fields: Vec<super::fields::Field>) -> FormPage {
    FormPage::new(acting.page("casework-title"), super::case_path(case), sub(case, path), fields)
}

/// The form again, for whoever may open the file; somebody else learns nothing.
pub(super) async fn again(
    acting: &Acting,
    case: Id,
    form: &Form,
    page: FormPage,
) -> Result<Response, Problem> {
    book::open_led(acting, case).await?;
    Ok(page.again(acting.ask().view(form)))
}

/// The fields of safe contact, for the lead and for the client.
pub(super) fn contact_fields(page: &Page) -> Vec<super::fields::Field> {
    vec![
        radios("hoe", "casework-safe-contact-way").among(choices(page, Way::ALL, Way::code, Way::text_key)),
        line("wanneer", "casework-safe-contact-when").hint("casework-safe-contact-when-hint").free(),
        area("ander", "casework-safe-contact-other").hint("casework-safe-contact-other-hint").free(),
    ]
}

/// Reads safe contact; none when something is not good yet.
pub(super) fn read_contact(form: &mut Form) -> Option<SafeContact> {
    let way = form.choice("hoe", Way::AMONG);
    let when = form.text("wanneer", LINE_MAX);
    let if_another_answers = form.text("ander", NOTE_MAX);
    Some(SafeContact { way: way?, when, if_another_answers }).filter(|_| form.is_good())
}

/// Safe contact as a form shows it.
pub(super) fn contact_form(file: &CaseFile) -> FormView {
    file.newest::<SafeContact>().map_or_else(FormView::empty, |contact| {
        FormView::of([
            ("hoe", contact.way.code()),
            ("wanneer", &contact.when),
            ("ander", &contact.if_another_answers),
        ])
    })
}

fn contact_page(acting: &Acting, case: Id) -> FormPage {
    let fields = contact_fields(&acting.page("casework-title"));
    page(acting, case, "veilig-contact", fields).about("casework-safe-contact", "casework-safe-contact-lead")
}

/// How to reach the client safely.
pub async fn safe_contact(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    Ok(contact_page(&acting, file.id()).show(contact_form(&file)))
}

/// Keeps how to reach the client safely.
pub async fn keep_safe_contact(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let Some(contact) = read_contact(&mut form) else {
        return again(&acting, case, &form, contact_page(&acting, case)).await;
    };
    book::put(&acting, case, contact).await?;
    Ok(back_to(case))
}

fn safety_page(acting: &Acting, case: Id) -> FormPage {
    let fields = vec![area("plan", "casework-safety-text").hint("casework-safety-hint")];
    let page = page(acting, case, "veiligheidsplan", fields).about("casework-safety", "casework-safety-lead");
    page.prompting("casework-seen-now", &super::safety::NOW)
}

/// How the client stays safe.
pub async fn safety(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let form = file
        .newest::<SafetyPlan>()
        .map_or_else(FormView::empty, |plan| FormView::of([("plan", plan.text.as_str())]));
    Ok(safety_page(&acting, file.id()).show(form))
}

/// Keeps how the client stays safe.
pub async fn keep_safety(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let text = form.needed("plan", MESSAGE_MAX);
    if !form.is_good() {
        return again(&acting, case, &form, safety_page(&acting, case)).await;
    }
    book::put(&acting, case, SafetyPlan { text, at: acting.ask().house.now() }).await?;
    Ok(back_to(case))
}

/// What meets in one life, to think about when looking back (PRO-14): nothing is filled in, and nothing is kept of it.
const REFLECT: [(&str, &str); 5] = [
    ("casework-seen-reflect-language", "casework-seen-reflect-language-ask"),
    ("casework-seen-reflect-rules", "casework-seen-reflect-rules-ask"),
    ("casework-seen-reflect-gender", "casework-seen-reflect-gender-ask"),
    ("casework-seen-reflect-money", "casework-seen-reflect-money-ask"),
    ("casework-seen-reflect-health", "casework-seen-reflect-health-ask"),
];

fn review_page(acting: &Acting, case: Id) -> FormPage {
    let fits = choices(&acting.page("casework-title"), NeedFit::ALL, NeedFit::code, NeedFit::text_key);
    let fields = vec![
        area("beter", "casework-review-better").free(),
        area("verder", "casework-review-next").free(),
        radios("past", "casework-review-fit").among(fits),
        day("weer", "casework-review-again").hint("casework-review-again-hint").free(),
        number("om-de", "casework-review-rhythm").hint("casework-review-rhythm-hint").free(),
    ];
    page(acting, case, "evaluatie", fields)
        .about("casework-review", "casework-review-lead")
        .prompting("casework-seen-reflect", &REFLECT)
}

/// Looking back together.
pub async fn review(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let weeks = file.newest::<ReviewRhythm>().map(|rhythm| rhythm.weeks.to_string()).unwrap_or_default();
    Ok(review_page(&acting, file.id()).show(FormView::of([("om-de", weeks.as_str())])))
}

/// Keeps what was said when looking back.
pub async fn keep_review(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let better = form.text("beter", NOTE_MAX);
    let next = form.text("verder", NOTE_MAX);
    let fit = form.choice("past", NeedFit::AMONG);
    let again_on = form.day("weer");
    let weeks = form.raw("om-de").is_some_and(|weeks| !weeks.is_empty());
    let weeks = weeks.then(|| form.number("om-de", 0..=REVIEW_WEEKS_MAX)).flatten();
    let rhythm = weeks.and_then(|weeks| u8::try_from(weeks).ok()).map(|weeks| ReviewRhythm { weeks });
    let (Some(fit), true) = (fit, form.is_good()) else {
        return again(&acting, case, &form, review_page(&acting, case)).await;
    };
    book::review(&acting, case, LookingBack { better, next, fit, again: again_on, rhythm }).await?;
    Ok(back_to(case))
}
