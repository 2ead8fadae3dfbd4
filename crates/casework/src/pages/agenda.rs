//! The forms of what lies ahead: appointments and tasks; the day they make; the worker's own calendar.

use super::fields::{Field, FormPage, area, choices, choose, day, line, number, radios, tick, time};
use super::safety::before_contact;
use super::team::field;
use super::{back_to, case_path, id_in, journal, own_agenda, sub, today};
use crate::book::{self, CaseFile, Made, NewAppointment, NewTask};
use crate::model::agenda::{MINUTES_MAX, MINUTES_UNLESS_SAID};
use crate::model::{Came, Colleague, Way};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes, calendar};
use store::{Day, Id};

/// The routes of the journal, of what lies ahead, and of the day.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadCase);
    let write = Guard::Worker(Action::WriteCase);
    let own = Guard::Visitor;
    Routes::new()
        .get("/werk/vandaag", read, today::show)
        .get("/werk/agenda", read, calendar_page)
        .post("/werk/agenda", read, begin_calendar)
        .post("/werk/agenda/stoppen", read, end_calendar)
        .get("/werk/trajecten/{case}/notitie", write, journal::note)
        .post("/werk/trajecten/{case}/notitie", write, journal::keep_note)
        .post("/werk/trajecten/{case}/notitie/concept", write, journal::keep_draft)
        .post("/werk/trajecten/{case}/notitie/{note}/wissen", write, journal::erase_note)
        .get("/werk/trajecten/{case}/notitie/{note}/zin", write, journal::sentence)
        .post("/werk/trajecten/{case}/notitie/{note}/zin", write, journal::erase_sentences)
        .get("/werk/trajecten/{case}/hulpvraag", write, journal::asked)
        .post("/werk/trajecten/{case}/hulpvraag", write, journal::keep_asked)
        .get("/werk/trajecten/{case}/hulpvraag/{record}", write, journal::given)
        .post("/werk/trajecten/{case}/hulpvraag/{record}", write, journal::keep_given)
        .get("/werk/trajecten/{case}/afspraak", write, appointment)
        .post("/werk/trajecten/{case}/afspraak", write, keep_appointment)
        .post("/werk/trajecten/{case}/afspraak/{record}/{came}", write, end_appointment)
        .get("/werk/trajecten/{case}/taak", write, task)
        .post("/werk/trajecten/{case}/taak", write, keep_task)
        .post("/werk/trajecten/{case}/taak/{record}/klaar", write, toggle_task)
        .post("/mijn/afspraak/{record}/afzeggen", own, own_agenda::call_off)
        .get("/mijn/hulpvraag/{record}", own, own_agenda::fit)
        .post("/mijn/hulpvraag/{record}", own, own_agenda::keep_fit)
        .get("/mijn/notitie/{note}/zin", own, own_agenda::sentence)
        .post("/mijn/notitie/{note}/zin", own, own_agenda::erase_sentences)
}

fn page(acting: &Acting, case: Id, path: &str, fields: Vec<Field>) -> FormPage {
    FormPage::new(acting.page("casework-title"), case_path(case), sub(case, path), fields)
}

/// The fields of an appointment, in a core and in a part.
pub(super) fn appointment_fields(page: &Page, ways: &[Way]) -> Vec<Field> {
    let ways = choices(page, ways, Way::code, Way::text_key);
    vec![
        day("dag", "casework-appointment-day"),
        time("tijd", "casework-appointment-time"),
        number("duur", "casework-appointment-minutes"),
        radios("hoe", "casework-appointment-way").among(ways),
        line("waar", "casework-appointment-place").hint("casework-appointment-place-hint").free(),
        area("waarover", "casework-appointment-text").hint("casework-appointment-text-hint").free(),
        tick("plek", "casework-appointment-in-calendar").hint("casework-appointment-in-calendar-hint"),
    ]
}

/// An appointment before anything is typed.
pub(super) fn empty_appointment() -> FormView {
    FormView::of([("duur", MINUTES_UNLESS_SAID.to_string().as_str())])
}

/// The form of an appointment in a file, at this path.
pub(super) fn appointment_page(acting: &Acting, file: &CaseFile, path: &str) -> FormPage {
    let texts = acting.page("casework-title");
    let mut fields = appointment_fields(&texts, Way::ALL);
    fields.push(tick("akkoord", "casework-appointment-agreed").hint("casework-appointment-agreed-hint"));
    let heed = before_contact(&texts, file, acting.ask().house.today());
    page(acting, file.id(), path, fields)
        .about("casework-appointment-new", "casework-appointment-lead")
        .showing(texts.t("casework-before-contact"), heed)
}

/// A form to make an appointment.
pub async fn appointment(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    Ok(appointment_page(&acting, &file, "afspraak").show(empty_appointment()))
}

/// Reads an appointment, in one of these ways; none when something is not good yet.
pub(super) fn read_appointment(form: &mut Form, ways: &[Way]) -> Option<NewAppointment> {
    let among: Vec<(&str, Way)> = ways.iter().map(|way| (way.code(), *way)).collect();
    let (day, minutes_in) = (needed_day(form, "dag"), needed_time(form, "tijd"));
    let minutes = form.number("duur", 1..=MINUTES_MAX);
    let way = form.choice("hoe", &among);
    let (place, text) = (form.text("waar", LINE_MAX), form.text("waarover", NOTE_MAX));
    let at = kit::when::at(day?, minutes_in?);
    let new = NewAppointment {
        at,
        minutes: u16::try_from(minutes?).ok()?,
        text,
        place,
        way: way?,
        agreed: form.ticked("akkoord"),
        place_in_calendar: form.ticked("plek"),
    };
    form.is_good().then_some(new)
}

/// A day that must be there.
pub(super) fn needed_day(form: &mut Form, name: &'static str) -> Option<Day> {
    form.needed(name, LINE_MAX);
    form.day(name)
}

/// A time that must be there.
pub(super) fn needed_time(form: &mut Form, name: &'static str) -> Option<u16> {
    form.needed(name, LINE_MAX);
    form.time(name)
}

/// Makes an appointment, unless the client's rule for safe contact speaks against it.
pub async fn keep_appointment(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    if let Some(new) = read_appointment(&mut form, Way::ALL) {
        match book::add_appointment(&acting, case, &new).await? {
            Made::Done => return Ok(back_to(case)),
            Made::NotThisWay => form.refuse("akkoord", "casework-appointment-not-this-way"),
            Made::NotThen => form.refuse("akkoord", "casework-appointment-not-then"),
        }
    }
    let file = book::open(&acting, case).await?;
    Ok(appointment_page(&acting, &file, "afspraak").again(acting.ask().view(&form)))
}

/// Writes down what became of an appointment.
pub async fn end_appointment(
    acting: Acting,
    Path((case, record, came)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::end_appointment(&acting, case, id_in(&record)?, came_in(&came)?).await?;
    Ok(back_to(case))
}

/// What became of an appointment, in a path.
pub(super) fn came_in(code: &str) -> Result<Came, Problem> {
    Came::AMONG.iter().find(|(of, _)| *of == code).map(|(_, came)| *came).ok_or(Problem::Missing)
}

/// The fields of a task that one of these can do.
pub(super) fn task_fields(among: &[Colleague]) -> Vec<Field> {
    let who = among.iter().map(|one| Choice::new(one.id.to_string(), one.name.clone())).collect();
    vec![
        area("taak", "casework-task-text").hint("casework-task-text-hint"),
        choose("wie", "casework-task-of").among(who),
        day("dag", "casework-task-due"),
        tick("bel", "casework-task-remind").hint("casework-task-remind-hint"),
    ]
}

/// A task before anything is typed: for whoever writes it, today.
pub(super) fn empty_task(acting: &Acting) -> FormView {
    let (me, on) = (acting.worker().id.to_string(), field(acting.ask().house.today()));
    FormView::of([("wie", me.as_str()), ("dag", &on)])
}

/// Reads a task that one of these can do; none when something is not good yet.
pub(super) fn read_task(form: &mut Form, among: &[Colleague]) -> Option<NewTask> {
    let ids: Vec<(String, Id)> = among.iter().map(|one| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let text = form.needed("taak", NOTE_MAX);
    let of = form.choice("wie", &among);
    let due = needed_day(form, "dag");
    let new = NewTask { text, of: of?, due: due?, remind: form.ticked("bel") };
    form.is_good().then_some(new)
}

/// The form of a task in a file, at this path.
pub(super) fn task_page(acting: &Acting, file: &CaseFile, path: &str, among: &[Colleague]) -> FormPage {
    page(acting, file.id(), path, task_fields(among)).about("casework-task-new", "casework-task-lead")
}

pub(super) fn who_can(acting: &Acting, file: &CaseFile) -> Vec<Colleague> {
    book::who_can(file, acting.ask().house.today())
}

/// A form to write a task down.
pub async fn task(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    Ok(task_page(&acting, &file, "taak", &who_can(&acting, &file)).show(empty_task(&acting)))
}

/// Keeps a task.
pub async fn keep_task(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    let among = who_can(&acting, &file);
    let Some(new) = read_task(&mut form, &among) else {
        return Ok(task_page(&acting, &file, "taak", &among).again(acting.ask().view(&form)));
    };
    book::add_task(&acting, file.id(), &new).await?;
    Ok(back_to(file.id()))
}

/// Marks a task as done, or as not done after all.
pub async fn toggle_task(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::toggle_task(&acting, case, id_in(&record)?).await?;
    Ok(back_to(case))
}

#[derive(Template)]
#[template(path = "casework/calendar.html")]
struct CalendarPage {
    page: Page,
    address: Option<String>,
}

/// The address of one's own calendar.
pub async fn calendar_page(acting: Acting) -> Result<Response, Problem> {
    let address = calendar::address(&acting).await?;
    Ok(draw(&CalendarPage { page: acting.page("casework-calendar-title"), address }))
}

/// Begins a calendar, or gives it another address.
pub async fn begin_calendar(acting: Acting) -> Result<Response, Problem> {
    book::begin_calendar(&acting).await?;
    Ok(Redirect::to("/werk/agenda").into_response())
}

/// Ends the calendar.
pub async fn end_calendar(acting: Acting) -> Result<Response, Problem> {
    calendar::end(&acting).await?;
    Ok(Redirect::to("/werk/agenda").into_response())
}
