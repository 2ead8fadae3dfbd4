//! Help in need that is given: a kind and whole euros, within what the organisation gives one file. No receipt, no name, no reason.

use super::fields::{FormPage, number, radios};
use super::practical::relief_kinds;
use super::{back_to, case_path, id_in, sub};
use crate::book;
use crate::model::ReliefKind;
use crate::model::practical::{EUROS_MAX, Over};
use axum::extract::Path;
use axum::response::Response;
use kit::{FormView, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The routes of this form.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::WriteCase);
    Routes::new().get("/werk/trajecten/{case}/noodhulp", write, show).post(
        "/werk/trajecten/{case}/noodhulp",
        write,
        give,
    )
}

fn page(acting: &Acting, case: Id) -> FormPage {
    let texts = acting.page("casework-title");
    let fields = vec![
        radios("soort", "casework-relief-kind").among(relief_kinds(&texts)),
        number("euro", "casework-relief-euros").hint("casework-relief-euros-hint"),
    ];
    FormPage::new(texts, case_path(case), sub(case, "noodhulp"), fields)
        .about("casework-relief-give", "casework-relief-give-lead")
}

/// The form.
pub async fn show(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    Ok(page(&acting, file.id()).show(FormView::empty()))
}

/// Writes down what was given, unless it comes above a ceiling.
pub async fn give(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let kind = form.choice("soort", ReliefKind::AMONG);
    let euros = form.number("euro", 0..=i64::from(EUROS_MAX)).and_then(|euros| u32::try_from(euros).ok());
    if let (Some(kind), Some(euros), true) = (kind, euros, form.is_good()) {
        match book::give_relief(&acting, case, kind, euros).await? {
            Ok(()) => return Ok(back_to(case)),
            Err(Over::File(left)) => {
                form.refuse_with("euro", "casework-relief-over-file", &[("left", left.into())])
            }
            Err(Over::Month(left)) => {
                form.refuse_with("euro", "casework-relief-over-month", &[("left", left.into())])
            }
        }
    }
    let file = book::open(&acting, case).await?;
    Ok(page(&acting, file.id()).again(acting.ask().view(&form)))
}
