//! Looking back together, as the guide writes it down.

use super::fields::{FormPage, Line, area, choices, day, number, radios};
use super::{back_to, id_in, sub};
use crate::book::{self, LookingBack};
use crate::model::plan::REVIEW_WEEKS_MAX;
use crate::model::{NeedFit, ReviewRhythm};
use axum::extract::Path;
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{Form, FormView, Problem};
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

/// Questions to keep in mind, each with what it is about (PRO-14). They are for thinking and talking: none has a field.
const REFLECTIONS: [(&str, &str); 6] = [
    ("casework-reflect-language", "casework-reflect-language-ask"),
    ("casework-reflect-rules", "casework-reflect-rules-ask"),
    ("casework-reflect-gender", "casework-reflect-gender-ask"),
    ("casework-reflect-money", "casework-reflect-money-ask"),
    ("casework-reflect-health", "casework-reflect-health-ask"),
    ("casework-reflect-together", "casework-reflect-together-ask"),
];

fn review_page(acting: &Acting, case: Id) -> FormPage {
    let texts = acting.page("casework-title");
    let reflections =
        REFLECTIONS.map(|(label, ask)| Line { label: texts.t(label), text: texts.t(ask), ..Line::default() });
    let fits = choices(&texts, NeedFit::ALL, NeedFit::code, NeedFit::text_key);
    let fields = vec![
        area("beter", "casework-review-better").free(),
        area("verder", "casework-review-next").free(),
        radios("past", "casework-review-fit").among(fits),
        day("weer", "casework-review-again").hint("casework-review-again-hint").free(),
        number("om-de", "casework-review-rhythm").hint("casework-review-rhythm-hint").free(),
    ];
    page(acting, case, "evaluatie", fields)
        .about("casework-review", "casework-review-lead")
        .showing(texts.t("casework-reflect"), reflections.into())
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
