//! How the client can be reached and stays safe, and how they want to be met: for the guide and for the client. What two write
//! at the same time stands beside each other (decision 0032).

use super::fields::{Field, FormPage, area, checks, choices, choose, line, radios};
use super::safety::NOW;
use super::writer::{Writer, having_seen, seen};
use crate::book::Change;
use crate::model::{InContact, SafeContact, SafetyPlan, Way};
use axum::response::Response;
use contact::model::safe::{HOURS, are_one_moment};
use contact::model::{Coded, WeekDay};
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page, Problem};
use people::Posted;

fn contact_fields(page: &Page) -> Vec<Field> {
    let hours = || (0..=HOURS).map(|hour| Choice::new(hour.to_string(), format!("{hour}:00"))).collect();
    let days = WeekDay::ALL.iter().map(|day| Choice::new(day.code(), page.t(day.text_key()))).collect();
    vec![
        radios("hoe", "casework-safe-contact-way").among(choices(page, Way::ALL, Way::code, Way::text_key)),
        checks("dagen", "contact-safe-days").hint("contact-safe-days-hint").among(days).free(),
        choose("vanaf", "contact-safe-from").among(hours()).free(),
        choose("tot", "contact-safe-until").among(hours()).free(),
        line("wanneer", "casework-safe-contact-when").hint("casework-safe-contact-when-hint").free(),
        area("ander", "casework-safe-contact-other").hint("casework-safe-contact-other-hint").free(),
    ]
}

fn read_contact(form: &mut Form) -> Option<SafeContact> {
    let way = form.choice("hoe", Way::AMONG);
    let hours: Vec<(String, u8)> = (0..=HOURS).map(|hour| (hour.to_string(), hour)).collect();
    let hours: Vec<(&str, u8)> = hours.iter().map(|(text, hour)| (text.as_str(), *hour)).collect();
    let (from, until) = (form.maybe_choice("vanaf", &hours), form.maybe_choice("tot", &hours));
    if from.is_some() != until.is_some() {
        form.refuse(if from.is_some() { "tot" } else { "vanaf" }, "contact-safe-hours-both");
    }
    if from.zip(until).is_some_and(|(from, until)| are_one_moment(from, until)) {
        form.refuse("tot", "contact-safe-hours-same");
    }
    let days = form.choices("dagen", &WeekDay::among());
    let when = form.text("wanneer", LINE_MAX);
    let if_another_answers = form.text("ander", NOTE_MAX);
    let rule = SafeContact { way: way?, when, if_another_answers, days, hours: from.zip(until) };
    Some(rule).filter(|_| form.is_good())
}

fn contact_form(contact: &SafeContact) -> FormView {
    let form = FormView::of([
        ("hoe", contact.way.code()),
        ("wanneer", &contact.when),
        ("ander", &contact.if_another_answers),
    ]);
    let form = contact.days.iter().fold(form, |form, day| form.with("dagen", day.code()));
    match contact.hours {
        Some((from, until)) => form.with("vanaf", &from.to_string()).with("tot", &until.to_string()),
        None => form,
    }
}

fn contact_page(writer: &Writer) -> FormPage {
    let lead = match writer.is_client() {
        true => "casework-safe-contact-own-lead",
        false => "casework-safe-contact-lead",
    };
    writer.form("veilig-contact", contact_fields(&writer.page())).about("casework-safe-contact", lead)
}

/// How to reach the client safely.
pub async fn contact(writer: Writer) -> Result<Response, Problem> {
    let kept = writer.file().await?.newest::<SafeContact>();
    let form = kept.as_ref().map_or_else(FormView::empty, |kept| contact_form(kept));
    Ok(having_seen(contact_page(&writer), kept.map(|kept| kept.seen())).show(form))
}

/// Keeps how to reach the client safely.
pub async fn keep_contact(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let mut seen = seen(&form);
    if let Some(contact) = read_contact(&mut form) {
        let change = Change::Contact(contact, seen);
        if let Some(done) = writer.write_one(change, (&mut form, "hoe"), &mut seen).await? {
            return Ok(done);
        }
    }
    writer.file().await?;
    Ok(having_seen(contact_page(&writer), seen).again(writer.typed(&form)))
}

fn plan_page(writer: &Writer) -> FormPage {
    let (hint, lead) = match writer.is_client() {
        true => ("casework-safety-own-hint", "casework-safety-own-lead"),
        false => ("casework-safety-hint", "casework-safety-lead"),
    };
    let fields = vec![area("plan", "casework-safety-text").hint(hint)];
    writer.form("veiligheidsplan", fields).about("casework-safety", lead).prompting("casework-seen-now", &NOW)
}

/// How the client stays safe.
pub async fn plan(writer: Writer) -> Result<Response, Problem> {
    let kept = writer.file().await?.newest::<SafetyPlan>();
    let form =
        kept.as_ref().map_or_else(FormView::empty, |plan| FormView::of([("plan", plan.text.as_str())]));
    Ok(having_seen(plan_page(&writer), kept.map(|kept| kept.seen())).show(form))
}

/// Keeps how the client stays safe.
pub async fn keep_plan(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (text, mut seen) = (form.needed("plan", MESSAGE_MAX), seen(&form));
    if form.is_good() {
        let at = writer.ask().house.now();
        let change = Change::Safety(SafetyPlan { text, at }, seen);
        if let Some(done) = writer.write_one(change, (&mut form, "plan"), &mut seen).await? {
            return Ok(done);
        }
    }
    writer.file().await?;
    Ok(having_seen(plan_page(&writer), seen).again(writer.typed(&form)))
}

fn wish_page(writer: &Writer) -> FormPage {
    let fields = vec![
        line("noem", "casework-in-contact-called").hint("casework-in-contact-called-hint").free(),
        line("gender", "casework-in-contact-gender").hint("casework-in-contact-gender-hint").free(),
        area("helpt", "casework-in-contact-helps").free(),
        area("niet", "casework-in-contact-hinders").free(),
    ];
    writer.form("contactwens", fields).about("casework-in-contact", "casework-in-contact-lead")
}

/// How the client wants to be met, as they write it (EXT-14).
pub async fn wish(writer: Writer) -> Result<Response, Problem> {
    let kept = writer.file().await?.newest::<InContact>();
    let form = kept.as_ref().map_or_else(FormView::empty, |wish| {
        FormView::of([
            ("noem", wish.called.as_str()),
            ("gender", &wish.gender),
            ("helpt", &wish.helps),
            ("niet", &wish.hinders),
        ])
    });
    Ok(having_seen(wish_page(&writer), kept.map(|kept| kept.seen())).show(form))
}

/// Keeps how the client wants to be met.
pub async fn keep_wish(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let wish = InContact {
        called: form.text("noem", LINE_MAX),
        gender: form.text("gender", LINE_MAX),
        helps: form.text("helpt", NOTE_MAX),
        hinders: form.text("niet", NOTE_MAX),
    };
    let mut seen = seen(&form);
    if form.is_good() {
        let change = Change::Wish(wish, seen);
        if let Some(done) = writer.write_one(change, (&mut form, "noem"), &mut seen).await? {
            return Ok(done);
        }
    }
    Ok(having_seen(wish_page(&writer), seen).again(writer.typed(&form)))
}
