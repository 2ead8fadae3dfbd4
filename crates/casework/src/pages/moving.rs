//! All files of a guide at once: handing them over, and cover for a time.

use super::agenda::needed_day;
use super::fields::{Field, FormPage, checks, choose, day};
use super::team::field;
use crate::book::{self, Cover, Moved, OwnFile};
use crate::model::consent::can_hold_until;
use askama::Template;
use axum::response::Response;
use kit::{Choice, Form, FormView, Page, Problem, show as draw};
use people::model::shown_name;
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

/// The routes of moving all files.
pub fn routes() -> Routes {
    let lead = Guard::Worker(Action::LeadCase);
    Routes::new()
        .get("/werk/waarnemen", lead, cover)
        .post("/werk/waarnemen", lead, keep_cover)
        .get("/werk/alles-overdragen", lead, all)
        .post("/werk/alles-overdragen", lead, hand_over_all)
}

/// Who could take over, and what there is to take over.
struct Around {
    colleagues: Vec<Choice>,
    files: Vec<OwnFile>,
}

async fn around(acting: &Acting) -> Result<Around, Problem> {
    let colleagues = acting.colleagues_in(book::GUIDE).await?;
    let others = colleagues.into_iter().filter(|one| one.id != acting.worker().id);
    let colleagues =
        others.map(|one| Choice::new(one.id.to_string(), shown_name(&one.sign_in_name))).collect();
    Ok(Around { colleagues, files: book::led_files(acting).await? })
}

impl Around {
    fn who(&self) -> Field {
        choose("collega", "casework-handover-who").among(self.colleagues.clone())
    }

    fn agreed(&self, label: &'static str) -> Field {
        let files = self
            .files
            .iter()
            .map(|file| Choice::new(file.case.to_string(), file.pseudonym.clone()))
            .collect();
        checks("akkoord", label).among(files)
    }

    fn read(&self, form: &mut Form, today: Day) -> (Option<Id>, Vec<Id>, Option<Day>) {
        let parse = |text: &str| text.parse::<Id>().ok();
        let ids: Vec<(&str, Id)> =
            self.colleagues.iter().filter_map(|one| Some((one.value.as_str(), parse(&one.value)?))).collect();
        let worker = form.choice("collega", &ids);
        let cases: Vec<(String, Id)> =
            self.files.iter().map(|file| (file.case.to_string(), file.case)).collect();
        let among: Vec<(&str, Id)> = cases.iter().map(|(text, id)| (text.as_str(), *id)).collect();
        let agreed = form.choices("akkoord", &among);
        let told_on = super::team::read_told(form, today);
        (worker, agreed, told_on)
    }
}

fn today(acting: &Acting) -> Day {
    acting.ask().house.today()
}

fn form_page(acting: &Acting, action: &str, fields: Vec<Field>) -> FormPage {
    FormPage::new(acting.page("casework-title"), "/werk/trajecten", action, fields)
}

fn cover_page(acting: &Acting, around: &Around) -> FormPage {
    let fields = vec![
        around.who(),
        day("van", "casework-cover-from"),
        day("tot", "casework-cover-until").hint("casework-cover-until-hint"),
        around.agreed("casework-cover-files").hint("casework-cover-files-hint"),
        day("verteld", "casework-consent-told-on"),
    ];
    form_page(acting, "/werk/waarnemen", fields).about("casework-cover", "casework-cover-lead")
}

/// Who stands in.
pub async fn cover(acting: Acting) -> Result<Response, Problem> {
    let now = field(today(&acting));
    let form = FormView::of([("van", now.as_str()), ("verteld", &now)]);
    Ok(cover_page(&acting, &around(&acting).await?).show(form))
}

/// Lets a colleague stand in.
pub async fn keep_cover(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (around, today) = (around(&acting).await?, today(&acting));
    let (worker, files, told_on) = around.read(&mut form, today);
    let (from, until) = (needed_day(&mut form, "van"), needed_day(&mut form, "tot"));
    if let (Some(from), Some(until)) = (from, until)
        && (until < from || !can_hold_until(today, until))
    {
        form.refuse("tot", "casework-cover-wrong");
    }
    if files.is_empty() {
        form.refuse("akkoord", "kit-field-required");
    }
    let (Some(worker), Some(from), Some(until), Some(told_on), true) =
        (worker, from, until, told_on, form.is_good())
    else {
        return Ok(cover_page(&acting, &around).again(acting.ask().view(&form)));
    };
    let moved = book::cover(&acting, &Cover { worker, from, until, told_on }, &files).await?;
    Ok(done(acting.page("casework-title"), "casework-cover", moved))
}

fn all_page(acting: &Acting, around: &Around) -> FormPage {
    let fields = vec![
        around.who(),
        around.agreed("casework-all-files").hint("casework-all-files-hint").free(),
        day("verteld", "casework-consent-told-on"),
    ];
    form_page(acting, "/werk/alles-overdragen", fields)
        .about("casework-all", "casework-all-lead")
        .submit("casework-all-do")
}

/// Handing all files over.
pub async fn all(acting: Acting) -> Result<Response, Problem> {
    let now = field(today(&acting));
    Ok(all_page(&acting, &around(&acting).await?).show(FormView::of([("verteld", now.as_str())])))
}

/// Hands all files over: at once where the client said yes, and by asking the others.
pub async fn hand_over_all(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let around = around(&acting).await?;
    let (worker, agreed, told_on) = around.read(&mut form, today(&acting));
    let (Some(worker), Some(told_on), true) = (worker, told_on, form.is_good()) else {
        return Ok(all_page(&acting, &around).again(acting.ask().view(&form)));
    };
    let moved = book::hand_over_all(&acting, worker, told_on, &agreed).await?;
    Ok(done(acting.page("casework-title"), "casework-all", moved))
}

#[derive(Template)]
#[template(path = "casework/moved.html")]
struct Done {
    page: Page,
    heading: String,
    lines: Vec<String>,
}

fn done(page: Page, heading: &str, moved: Moved) -> Response {
    let counts = [
        ("casework-moved-done", moved.done),
        ("casework-moved-asked", moved.asked),
        ("casework-moved-left", moved.left),
    ];
    let lines = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| page.tn(key, "count", count))
        .collect();
    draw(&Done { heading: page.t(heading), lines, page })
}
