//! The guide's page.

use super::{PRINT, Shown, along_fields, chosen, reason_key, shown, state_key};
use crate::book::transfer::TransferLook;
use crate::book::transfer::guide::{self as book, Sent};
use crate::model::ServiceKind;
use crate::model::transfer::{Kind, Terms};
use crate::pages::another::languages;
use crate::pages::course::read_aftercare;
use crate::pages::fields::{Field, Look, checks, choices, choose, day, radios, tick};
use crate::pages::view::Act;
use crate::pages::{case_path, id_in, sub};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::when::field_day;
use kit::{Choice, Form, FormView, Lang, Page, Problem};
use people::{Acting, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "casework/transfer.html")]
struct TransferPage {
    page: Page,
    here: String,
    back: String,
    look: TransferLook,
    shown: Option<Shown>,
    state: &'static str,
    form: FormView,
    fields: Vec<Field>,
    yes: FormView,
    yes_fields: Vec<Field>,
    /// Whether there is anybody to go on with.
    has_partners: bool,
}

impl TransferPage {
    /// Whether it can still be prepared, or prepared anew.
    fn can_prepare(&self) -> bool {
        let is_away = self.look.transfer.as_ref().is_some_and(|transfer| transfer.is_away());
        !is_away && self.look.file.case.ended.is_none()
    }

    /// Whether it is being prepared.
    fn is_prepared(&self) -> bool {
        self.look.transfer.as_ref().is_some_and(|one| one.away.is_none() && one.over.is_none())
    }

    fn reason(&self) -> Option<&'static str> {
        self.look.transfer.as_ref().and_then(|transfer| reason_key(transfer))
    }
}

/// Forms with something to correct.
#[derive(Default)]
struct Forms {
    terms: Option<FormView>,
    yes: Option<FormView>,
    word: Option<(&'static str, &'static str)>,
}

fn fields(page: &Page, partners: &[(Id, String)]) -> Vec<Field> {
    let partners = partners.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let helps = choices(page, ServiceKind::ALL, ServiceKind::code, ServiceKind::text_key);
    let [along, aftercare] = along_fields(page);
    vec![
        radios("partner", "casework-away-partner").among(partners),
        choose("hulp", "casework-away-help").among(helps),
        choose("taal", "casework-away-language").among(languages()).free(),
        along,
        checks("goed", "casework-away-confirm").hint("casework-away-confirm-hint").among(guides(page)).free(),
        aftercare,
    ]
}

fn guides(page: &Page) -> Vec<Choice> {
    let of_guide = Kind::ALL.iter().filter(|kind| kind.is_guides());
    of_guide.map(|kind| Choice::new(kind.code(), page.t(kind.text_key()))).collect()
}

/// What the form shows before somebody changes it: what stands, or what is the client's.
fn filled(look: &TransferLook) -> FormView {
    let standing = look.transfer.as_ref().filter(|transfer| transfer.over.is_none());
    let Some(transfer) = standing else { return chosen(FormView::empty(), Kind::clients(), None) };
    let Terms { help, language, along, confirmed, aftercare_weeks } = &transfer.terms;
    let form = FormView::of([
        ("partner", transfer.agreement.to_string().as_str()),
        ("hulp", help.code()),
        ("taal", language.as_deref().unwrap_or_default()),
    ]);
    let form = chosen(form, along.iter().copied(), *aftercare_weeks);
    confirmed.iter().fold(form, |form, kind| form.with("goed", kind.code()))
}

fn draw(
    acting: &Acting,
    mut look: TransferLook,
    status: StatusCode,
    forms: Forms,
) -> Result<Response, Problem> {
    let house = &acting.ask().house;
    let mut page = acting.page("casework-title");
    if let Some((kind, key)) = forms.word {
        page = page.with_notice(kind, key);
    }
    let partners = book::partners(acting)?;
    let today = field_day(house.today());
    let case = look.file.id();
    let form = forms.terms.unwrap_or_else(|| filled(&look));
    let state = look.transfer.as_ref().map_or("", |transfer| state_key(transfer, look.yes().is_some()));
    Ok(show_as(
        status,
        &TransferPage {
            here: sub(case, "overstap"),
            back: case_path(case),
            shown: shown(&page, house, &mut look),
            state,
            form,
            fields: fields(&page, &partners),
            yes: forms.yes.unwrap_or_else(|| FormView::of([("op", today.as_str())])),
            yes_fields: vec![tick("akkoord", "casework-away-told"), day("op", "casework-consent-told-on")],
            has_partners: !partners.is_empty(),
            page,
            look,
        },
    ))
}

fn back_here(case: Id) -> Response {
    Redirect::to(&sub(case, "overstap")).into_response()
}

/// Shows where it stands.
pub async fn show(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let look = book::look(&acting, id_in(&case)?).await?;
    draw(&acting, look, StatusCode::OK, Forms::default())
}

fn read(form: &mut Form, partners: &[(Id, String)]) -> Option<(Id, Terms)> {
    let ids: Vec<(String, Id)> = partners.iter().map(|(id, _)| (id.to_string(), *id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let languages: Vec<(&str, Lang)> = Lang::ALL.iter().map(|lang| (lang.code(), *lang)).collect();
    let partner = form.choice("partner", &among);
    let help = form.choice("hulp", ServiceKind::AMONG);
    let language = form.maybe_choice("taal", &languages).map(|lang| lang.code().to_owned());
    let along = form.choices("mee", Kind::AMONG);
    let confirmed = form.choices("goed", Kind::AMONG);
    let aftercare_weeks = read_aftercare(form);
    let terms = Terms { help: help?, language, along, confirmed, aftercare_weeks };
    form.is_good().then_some((partner?, terms))
}

/// Prepares it with the client.
pub async fn prepare(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let Some((partner, terms)) = read(&mut form, &book::partners(&acting)?) else {
        let look = book::look(&acting, case).await?;
        let forms = Forms { terms: Some(acting.ask().view(&form)), ..Forms::default() };
        return draw(&acting, look, StatusCode::BAD_REQUEST, forms);
    };
    book::prepare(&acting, case, partner, terms).await?;
    Ok(back_here(case))
}

/// Writes down that the client said yes to what is on the screen.
pub async fn told_yes(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let seen = form.raw(PRINT).ok_or(Problem::Stale)?.to_owned();
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "casework-away-told-not");
    }
    let on = crate::pages::agenda::needed_day(&mut form, "op");
    if on.is_some_and(|on| acting.ask().house.today() < on) {
        form.refuse("op", "casework-away-day-to-come");
    }
    let (Some(on), true) = (on, form.is_good()) else {
        let look = book::look(&acting, case).await?;
        let forms = Forms { yes: Some(acting.ask().view(&form)), ..Forms::default() };
        return draw(&acting, look, StatusCode::BAD_REQUEST, forms);
    };
    book::told_yes(&acting, case, on, &seen).await?;
    Ok(back_here(case))
}

/// Sends it.
pub async fn send(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let word = match book::send(&acting, case).await? {
        Sent::Away => return Ok(back_here(case)),
        Sent::Silent => "casework-away-silent",
        Sent::NeedsCounsel => "casework-needs-counsel",
    };
    let look = book::look(&acting, case).await?;
    let forms = Forms { word: Some(("careful", word)), ..Forms::default() };
    draw(&acting, look, StatusCode::BAD_REQUEST, forms)
}

/// Asks what they said.
pub async fn ask(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let look = book::ask(&acting, id_in(&case)?).await?;
    let is_away = look.transfer.as_ref().is_some_and(|transfer| transfer.is_away());
    let forms = Forms { word: is_away.then_some(("info", "casework-away-no-answer")), ..Forms::default() };
    draw(&acting, look, StatusCode::OK, forms)
}

/// Takes it back, as the client wants.
pub async fn take_back(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::take_back(&acting, case).await?;
    Ok(back_here(case))
}
