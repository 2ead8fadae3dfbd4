//! The forms of the course: phases, check-ins, their rhythm, closing, erasing.

use super::fields::{Field, FormPage, area, choices, number, radios, tick};
use super::plan::again;
use super::safety::before_contact;
use super::{back_to, case_path, erased_page, id_in, sub};
use crate::book::{self, CaseFile, Closing};
use crate::model::plan::RHYTHM_WEEKS_MAX;
use crate::model::{AgeBand, EndReason, Gender, GoalKind, Phase, Rhythm, Told, Towards};
use axum::extract::Path;
use axum::response::Response;
use contact::book::desk::Said;
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

fn page(acting: &Acting, case: Id, path: &str, fields: Vec<Field>) -> FormPage {
    FormPage::new(acting.page("casework-title"), case_path(case), sub(case, path), fields)
}

/// The fields of a phase, for the lead and for the client.
pub(super) fn phase_fields(page: &Page) -> Vec<Field> {
    let phases: Vec<Phase> = Phase::open().collect();
    vec![
        radios("fase", "casework-phase-which").among(choices(page, &phases, Phase::code, Phase::text_key)),
        area("woorden", "casework-phase-words").hint("casework-phase-words-hint").free(),
    ]
}

/// Reads a phase; none when something is not good yet.
pub(super) fn read_phase(form: &mut Form) -> Option<(Phase, String)> {
    let open: Vec<(&str, Phase)> = Phase::open().map(|phase| (phase.code(), phase)).collect();
    let phase = form.choice("fase", &open);
    let words = form.text("woorden", LINE_MAX);
    phase.map(|phase| (phase, words)).filter(|_| form.is_good())
}

fn phase_page(acting: &Acting, case: Id) -> FormPage {
    page(acting, case, "fase", phase_fields(&acting.page("casework-title")))
        .about("casework-phase", "casework-phase-lead")
}

/// Where the client is.
pub async fn phase(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    Ok(phase_page(&acting, file.id()).show(FormView::of([("fase", file.case.phase.code())])))
}

/// Changes where the client is.
pub async fn change_phase(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let Some((phase, words)) = read_phase(&mut form) else {
        return again(&acting, case, &form, phase_page(&acting, case)).await;
    };
    match book::change_phase(&acting, case, phase, words).await {
        // The same phase without a new word changes nothing.
        Ok(()) | Err(Problem::Conflict) => Ok(back_to(case)),
        Err(problem) => Err(problem),
    }
}

fn check_in_page(acting: &Acting, file: &CaseFile) -> FormPage {
    let texts = acting.page("casework-title");
    let heed = before_contact(&texts, file, acting.ask().house.today());
    let fields = vec![area("bericht", "casework-check-in-text")];
    page(acting, file.id(), "check-in", fields)
        .about("casework-check-in", "casework-check-in-lead")
        .showing(texts.t("casework-before-contact"), heed)
        .submit("kit-send")
}

/// "How are you?"
pub async fn check_in(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let draft = acting.page("casework-title").t("casework-check-in-draft");
    Ok(check_in_page(&acting, &file).show(FormView::of([("bericht", draft.as_str())])))
}

/// Sends it.
pub async fn send_check_in(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let text = form.needed("bericht", MESSAGE_MAX);
    if form.is_good() {
        match book::send_check_in(&acting, case, &text).await {
            Ok(Said::Sent) => return Ok(back_to(case)),
            Ok(Said::TheyAskedToStop) => form.refuse("bericht", "casework-check-in-stop"),
            Ok(Said::NeedsSecond) => form.refuse("bericht", "contact-young-needs-second"),
            Ok(Said::HeldByOthers) => form.refuse("bericht", "contact-hold-not-yours"),
            Err(Problem::Conflict) => form.refuse("bericht", "casework-check-in-gone"),
            Err(problem) => return Err(problem),
        }
    }
    let file = book::open_led(&acting, case).await?;
    Ok(check_in_page(&acting, &file).again(acting.ask().view(&form)))
}

/// The fields of the rhythm, for the lead and for the client.
pub(super) fn rhythm_fields() -> Vec<Field> {
    vec![
        number("weken", "casework-rhythm").hint("casework-rhythm-hint"),
        tick("blijf", "casework-rhythm-keep-asking"),
    ]
}

/// Reads the rhythm; none when something is not good yet.
pub(super) fn read_rhythm(form: &mut Form) -> Option<Rhythm> {
    let weeks = form.number("weken", 0..=RHYTHM_WEEKS_MAX)?;
    let weeks = u8::try_from(weeks).ok()?;
    Some(Rhythm { weeks, keep_asking: form.ticked("blijf") })
}

/// The rhythm as a form shows it.
pub(super) fn rhythm_form(rhythm: Option<&Rhythm>) -> FormView {
    let weeks = rhythm.map(|rhythm| rhythm.weeks.to_string()).unwrap_or_default();
    let keeps = rhythm.is_some_and(|rhythm| rhythm.keep_asking);
    FormView::of([("weken", weeks.as_str()), ("blijf", if keeps { "ja" } else { "" })])
}

fn rhythm_page(acting: &Acting, case: Id) -> FormPage {
    page(acting, case, "ritme", rhythm_fields()).about("casework-rhythm-title", "casework-rhythm-lead")
}

/// How often the client wants to be asked.
pub async fn rhythm(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    let rhythm = file.newest::<Rhythm>();
    Ok(rhythm_page(&acting, file.id()).show(rhythm_form(rhythm.as_deref())))
}

/// Keeps how often the client wants to be asked.
pub async fn set_rhythm(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let Some(rhythm) = read_rhythm(&mut form) else {
        return again(&acting, case, &form, rhythm_page(&acting, case)).await;
    };
    book::set_rhythm(&acting, case, rhythm).await?;
    Ok(back_to(case))
}

/// The fields of closing, for the lead and for the client.
pub(super) fn closing_fields(page: &Page) -> Vec<Field> {
    vec![
        radios("doel", "casework-closure-goal")
            .hint("casework-closure-goal-hint")
            .among(choices(page, GoalKind::ALL, GoalKind::code, GoalKind::text_key))
            .free(),
        radios("waarom", "casework-closure-because")
            .among(choices(page, EndReason::ALL, EndReason::code, EndReason::text_key))
            .free(),
        radios("waarheen", "casework-closure-towards")
            .among(choices(page, Towards::ALL, Towards::code, Towards::text_key))
            .free(),
        radios("noem", "casework-told-gender")
            .hint("casework-told-hint")
            .among(choices(page, Gender::ALL, Gender::code, Gender::text_key))
            .free(),
        radios("leeftijd", "casework-told-age")
            .among(choices(page, AgeBand::ALL, AgeBand::code, AgeBand::text_key))
            .free(),
        area("woorden", "casework-closure-words").free(),
        number("nazorg", "casework-closure-aftercare").hint("casework-closure-aftercare-hint").free(),
    ]
}

/// Reads closing; none when something is not good yet.
pub(super) fn read_closing(form: &mut Form) -> Option<Closing> {
    let goal = form.maybe_choice("doel", GoalKind::AMONG);
    let words = form.text("woorden", NOTE_MAX);
    let because = form.maybe_choice("waarom", EndReason::AMONG);
    let towards = form.maybe_choice("waarheen", Towards::AMONG);
    let told = Told {
        gender: form.maybe_choice("noem", Gender::AMONG),
        age: form.maybe_choice("leeftijd", AgeBand::AMONG),
    };
    let aftercare_weeks = read_aftercare(form);
    form.is_good().then_some(Closing { goal, words, because, towards, told, aftercare_weeks })
}

/// How long aftercare is wanted; none for none.
pub(super) fn read_aftercare(form: &mut Form) -> Option<u8> {
    match form.raw("nazorg") {
        None | Some("") => None,
        Some(_) => form.number("nazorg", 1..=RHYTHM_WEEKS_MAX).and_then(|weeks| u8::try_from(weeks).ok()),
    }
}

fn close_page(acting: &Acting, case: Id) -> FormPage {
    page(acting, case, "sluiten", closing_fields(&acting.page("casework-title")))
        .about("casework-close", "casework-close-lead")
        .submit("casework-close-yes")
}

/// Closing.
pub async fn close(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    Ok(close_page(&acting, file.id()).show(FormView::empty()))
}

/// Closes.
pub async fn close_it(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let Some(closing) = read_closing(&mut form) else {
        return again(&acting, case, &form, close_page(&acting, case)).await;
    };
    book::close(&acting, case, closing).await?;
    Ok(back_to(case))
}

/// Erases a closed file and shows the receipt.
pub async fn erase(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let receipt = book::erase(&acting, id_in(&case)?).await?;
    Ok(erased_page(acting.page("casework-title"), receipt, "/werk/trajecten"))
}
