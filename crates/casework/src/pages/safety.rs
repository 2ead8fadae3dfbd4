//! Safety: warnings with a last day, the card for acute danger, check-ins that lapsed; the client's own safety plan and
//! check-in.

use super::agenda::{needed_day, needed_time};
use super::fields::{Field, FormPage, Line, area, day, time};
use super::team::field;
use super::view::contact_lines;
use super::{back_to, back_to_mine, case_path, id_in, sub};
use crate::book::{self, CaseFile, NewMoment, Standing};
use crate::model::SafeContact;
use crate::model::safety::{
    AHEAD_DAYS_MAX, AHEAD_MINUTES_MIN, ForOnCall, WARNING_DAYS, can_be_set_for, can_warn_until,
};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::{Form, FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes, Visitor};
use store::{Day, Id};

/// Where the client's check-in stands.
const MOMENT: &str = "/mijn/veilig-moment";
/// Where lapsed check-ins stand.
const LAPSED: &str = "/werk/seintjes";

/// When it is not safe now: where to be tonight, then what helps after violence in the order in which it helps. Whether to
/// report comes last, and is the client's to choose (DOM-26, DOM-27).
pub(super) const NOW: [(&str, &str); 5] = [
    ("casework-seen-now-tonight", "casework-seen-now-tonight-ask"),
    ("casework-seen-now-safe", "casework-seen-now-safe-ask"),
    ("casework-seen-now-doctor", "casework-seen-now-doctor-ask"),
    ("casework-seen-now-talk", "casework-seen-now-talk-ask"),
    ("casework-seen-now-choose", "casework-seen-now-choose-ask"),
];

/// The routes of safety.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::WriteCase);
    let here = Guard::Worker(Action::BeHere);
    let own = Guard::Visitor;
    Routes::new()
        .get("/werk/trajecten/{case}/let-op", write, warning)
        .post("/werk/trajecten/{case}/let-op", write, keep_warning)
        .post("/werk/trajecten/{case}/let-op/{record}/weg", write, lift_warning)
        .get("/werk/gevaar", here, danger)
        .get("/werk/seintjes", here, lapsed)
        .post("/werk/seintjes/{moment}/openen", here, open_moment)
        .post("/werk/seintjes/{moment}/veilig", here, say_safe)
        .get("/mijn/veilig-moment", own, moment)
        .post("/mijn/veilig-moment", own, set_moment)
        .post("/mijn/veilig-moment/veilig", own, safe)
        .post("/mijn/veilig-moment/langer", own, longer)
}

/// What whoever makes contact must know before they do: the warnings, and the client's rule (ACT-26).
pub(super) fn before_contact(page: &Page, file: &CaseFile, today: Day) -> Vec<Line> {
    let line = |key: &str, text: String| Line { label: page.t(key), text, ..Line::default() };
    let mut lines: Vec<Line> = book::warnings(file, today)
        .into_iter()
        .map(|warning| line("casework-warning", warning.piece.text))
        .collect();
    if let Some(rule) = file.newest::<SafeContact>() {
        lines.extend(contact_lines(page, &rule));
    }
    lines
}

fn warning_page(acting: &Acting, case: Id) -> FormPage {
    let fields = vec![
        area("tekst", "casework-warning-text").hint("casework-warning-text-hint"),
        day("tot", "casework-warning-until-day").hint("casework-warning-until-hint"),
    ];
    FormPage::new(acting.page("casework-title"), case_path(case), sub(case, "let-op"), fields)
        .about("casework-warning-new", "casework-warning-lead")
}

/// A form for a warning.
pub async fn warning(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    let last = acting.ask().house.today().number().saturating_add(WARNING_DAYS);
    let until = field(Day::from_number(last));
    Ok(warning_page(&acting, file.id()).show(FormView::of([("tot", until.as_str())])))
}

/// Keeps a warning.
pub async fn keep_warning(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let text = form.needed("tekst", NOTE_MAX);
    let until = needed_day(&mut form, "tot");
    let today = acting.ask().house.today();
    if until.is_some_and(|until| !can_warn_until(today, until)) {
        form.refuse("tot", "casework-warning-too-long");
    }
    let (Some(until), true) = (until, form.is_good()) else {
        book::open(&acting, case).await?;
        return Ok(warning_page(&acting, case).again(acting.ask().view(&form)));
    };
    book::warn(&acting, case, text, until).await?;
    Ok(back_to(case))
}

/// Takes a warning away.
pub async fn lift_warning(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::lift_warning(&acting, case, id_in(&record)?).await?;
    Ok(back_to(case))
}

#[derive(Template)]
#[template(path = "casework/danger.html")]
struct Danger {
    page: Page,
}

/// "Now in danger?": what to do, what is allowed, who decides (SAF-21).
pub async fn danger(acting: Acting) -> Result<Response, Problem> {
    Ok(draw(&Danger { page: acting.page("casework-safety-title") }))
}

/// A check-in that lapsed.
pub struct LapsedRow {
    id: Id,
    since: String,
}

#[derive(Template)]
#[template(path = "casework/lapsed.html")]
struct Lapsed {
    page: Page,
    rows: Vec<LapsedRow>,
}

/// Check-ins that lapsed and that the reader was warned of. Nothing of them is shown before it is opened.
pub async fn lapsed(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("casework-safety-title");
    let lapsed = book::lapsed(&acting).await?;
    let rows = lapsed.into_iter().map(|(id, due)| LapsedRow { id, since: page.moment(due) }).collect();
    Ok(draw(&Lapsed { page, rows }))
}

#[derive(Template)]
#[template(path = "casework/opened_moment.html")]
struct OpenedMoment {
    page: Page,
    id: Id,
    pseudonym: String,
    since: String,
    words: ForOnCall,
}

/// Opens what was written for this moment. A form, so that nothing opens it by itself.
pub async fn open_moment(acting: Acting, Path(moment): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&moment)?;
    let opened = book::open_moment(&acting, id).await?;
    let page = acting.page("casework-safety-title");
    let since = page.moment(opened.due);
    Ok(draw(&OpenedMoment { page, id, pseudonym: opened.pseudonym, since, words: opened.words }))
}

/// All is well: the alarm is taken back.
pub async fn say_safe(acting: Acting, Path(moment): Path<String>) -> Result<Response, Problem> {
    book::say_safe(&acting, id_in(&moment)?).await?;
    Ok(Redirect::to(LAPSED).into_response())
}

fn moment_page(visitor: &Visitor) -> FormPage {
    let fields: Vec<Field> = vec![
        day("dag", "casework-moment-day"),
        time("tijd", "casework-moment-time").hint("casework-moment-time-hint"),
        area("woorden", "casework-moment-words").hint("casework-moment-words-hint"),
        area("dan", "casework-moment-then").hint("casework-moment-then-hint").free(),
    ];
    FormPage::new(visitor.page("casework-own-title"), "/mijn", MOMENT, fields)
        .about("casework-moment", "casework-moment-lead")
        .submit("casework-moment-set")
}

#[derive(Template)]
#[template(path = "casework/moment.html")]
struct MomentPage {
    page: Page,
    state: String,
    opened: Vec<String>,
    words: ForOnCall,
    is_over: bool,
}

/// The client's check-in: the one that stands, or a form to set one.
pub async fn moment(visitor: Visitor) -> Result<Response, Problem> {
    let Some(standing) = book::standing_moment(&visitor).await? else {
        let today = field(kit::when::local_day(visitor.ask().house.now()));
        return Ok(moment_page(&visitor).show(FormView::of([("dag", today.as_str())])));
    };
    let page = visitor.page("casework-own-title");
    let Standing { due, lapsed, words, opened, safe } = standing;
    let state = match (&safe, lapsed) {
        (Some(name), _) => page.tv("casework-moment-safe-by", "name", name),
        (None, true) => page.tv("casework-moment-lapsed", "moment", page.moment(due)),
        (None, false) => page.tv("casework-moment-stands", "moment", page.moment(due)),
    };
    let opened = opened.into_iter().map(|(name, at)| format!("{} · {name}", page.moment(at))).collect();
    Ok(draw(&MomentPage { page, state, opened, words, is_over: safe.is_some() }))
}

fn read_moment(visitor: &Visitor, form: &mut Form) -> Option<NewMoment> {
    let (day, minutes) = (needed_day(form, "dag"), needed_time(form, "tijd"));
    let words = ForOnCall { words: form.needed("woorden", NOTE_MAX), then: form.text("dan", NOTE_MAX) };
    let due = kit::when::at(day?, minutes?);
    if !can_be_set_for(visitor.ask().house.now(), due) {
        let limits = [("minutes", AHEAD_MINUTES_MIN), ("days", AHEAD_DAYS_MAX)];
        form.refuse_with("tijd", "casework-moment-not-then", &limits);
    }
    form.is_good().then_some(NewMoment { due, words })
}

/// Sets a check-in.
pub async fn set_moment(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(new) = read_moment(&visitor, &mut form) else {
        return Ok(moment_page(&visitor).again(visitor.ask().view(&form)));
    };
    book::set_moment(&visitor, &new).await?;
    Ok(Redirect::to(MOMENT).into_response())
}

/// "I am safe."
pub async fn safe(visitor: Visitor) -> Result<Response, Problem> {
    book::check_in_safe(&visitor).await?;
    Ok(back_to_mine())
}

/// "I need longer."
pub async fn longer(visitor: Visitor) -> Result<Response, Problem> {
    book::more_time(&visitor).await?;
    Ok(Redirect::to(MOMENT).into_response())
}
