//! The guide's pages: the referrals of a file, one referral, the partner's code.

use super::forms::{
    answered, filled, new_referral, new_sheet, outcomes, partners, read_answer, read_referral, read_seen,
};
use super::{along, id};
use crate::book::{File, directory, guide as book};
use crate::model::directory::{Card, Listed};
use crate::model::{NotAgain, Partner, Referral, ReferralHead, State, Told};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as draw};
use people::{Acting, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "referral/list.html")]
struct List {
    page: Page,
    case: Id,
    pseudonym: String,
    referrals: Vec<book::Listed>,
    form: FormView,
    partners: Vec<Choice>,
    cards: Vec<Listed>,
    /// How many partners of the list somebody should call again.
    due: usize,
}

impl List {
    /// How a partner is called in a list.
    fn partner(&self, head: &ReferralHead) -> String {
        shown_partner(&self.page, head)
    }

    /// The partners of the list to choose from.
    fn choices(&self) -> Vec<Choice> {
        let name = |card: &Card| format!("{}: {}", self.page.t(&card.partner.text_key()), card.name);
        self.cards.iter().map(|listed| Choice::new(listed.id.to_string(), name(&listed.card))).collect()
    }
}

/// The partner's kind and name, or only that there is one where the name would tell too much.
pub(super) fn shown_partner(page: &Page, head: &ReferralHead) -> String {
    if head.partner.is_masked() {
        page.t("referral-partner-masked")
    } else {
        format!("{}: {}", page.t(&head.partner.text_key()), head.partner_name)
    }
}

/// The referrals of a file, and a form for a new one.
pub async fn list(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let form = new_referral(acting.ask().house.today());
    draw_list(&acting, id(&case)?, StatusCode::OK, form).await
}

/// The same with the sheet of the coordination centre to fill in together (ORG-05).
pub async fn sheet(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let page = acting.page("referral-title");
    let form = new_sheet(&page, Partner::Comensha, acting.ask().house.today());
    draw_list(&acting, id(&case)?, StatusCode::OK, form).await
}

async fn draw_list(
    acting: &Acting,
    case: Id,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let (file, referrals) = book::of_case(acting, case).await?;
    let page = acting.page("referral-title");
    let cards = offered(acting, &book::not_again(&file, &referrals)).await?;
    let today = acting.ask().house.today();
    let due = cards.iter().filter(|listed| listed.card.is_due(today)).count();
    let partners = partners(&page);
    let pseudonym = file.pseudonym;
    Ok(show_as(status, &List { page, case, pseudonym, referrals, form, partners, cards, due }))
}

/// The partners of the list that this client can be proposed: not those where the client does not want to go again.
async fn offered(acting: &Acting, not_again: &NotAgain) -> Result<Vec<Listed>, Problem> {
    let all = directory::list(acting).await?;
    Ok(all.into_iter().filter(|one| !shuns(not_again, one)).collect())
}

fn shuns(not_again: &NotAgain, one: &Listed) -> bool {
    not_again.holds(Some(one.id), one.card.partner, &one.card.name)
}

/// Reads a referral, and refuses a partner where the client does not want to go again.
async fn read_offered(acting: &Acting, case: Id, form: &mut Form) -> Result<Option<Referral>, Problem> {
    let (file, referrals) = book::of_case(acting, case).await?;
    let not_again = book::not_again(&file, &referrals);
    let cards = offered(acting, &not_again).await?;
    let read = read_referral(form, acting.ask().house.today(), &cards);
    let Some(referral) = read else { return Ok(None) };
    if not_again.holds(referral.listed, referral.partner, &referral.partner_name) {
        form.refuse("bij-wie", "referral-not-again-there");
        return Ok(None);
    }
    Ok(Some(referral))
}

/// Writes a new referral for the client to read.
pub async fn begin(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id(&case)?;
    match read_offered(&acting, case, &mut form).await? {
        Some(referral) => {
            let referral = book::begin(&acting, case, referral).await?;
            Ok(Redirect::to(&format!("/werk/verwijzingen/{referral}")).into_response())
        }
        None => draw_list(&acting, case, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// The forms on the page of one referral.
struct Forms {
    asked: Option<FormView>,
    yes: Option<FormView>,
    outcome: Option<FormView>,
    along: Option<FormView>,
}

impl Forms {
    const UNTOUCHED: Forms = Forms { asked: None, yes: None, outcome: None, along: None };
}

#[derive(Template)]
#[template(path = "referral/one.html")]
struct One {
    page: Page,
    file: File,
    state: State,
    asked: FormView,
    yes: FormView,
    outcome: FormView,
    along: FormView,
    rewrites: bool,
    partners: Vec<Choice>,
    /// A partner stands in a referral as it was chosen: the list is for new ones.
    cards: Vec<Choice>,
    outcomes: Vec<Choice>,
    can_hand_over: bool,
    can_print: bool,
    /// The client is under 18, and two must consult first.
    needs_counsel: bool,
    is_readable: bool,
}

impl One {
    fn how(&self, how: &Told) -> String {
        how_told(&self.page, how)
    }
}

/// How we know something from the client.
pub(super) fn how_told(page: &Page, how: &Told) -> String {
    match how {
        Told::ByClient => page.t("referral-told-by-client"),
        Told::ToWorker { name, on } => {
            format!("{}, {}", page.tv("referral-told-to", "name", name), page.day(*on))
        }
    }
}

/// One referral.
pub async fn show(acting: Acting, Path(referral): Path<String>) -> Result<Response, Problem> {
    let file = book::read(&acting, id(&referral)?).await?;
    draw_one(&acting, file, StatusCode::OK, Forms::UNTOUCHED).await
}

async fn draw_one(
    acting: &Acting,
    file: File,
    status: StatusCode,
    forms: Forms,
) -> Result<Response, Problem> {
    draw_on(acting.page("referral-title"), acting, file, status, forms).await
}

async fn draw_on(
    page: Page,
    acting: &Acting,
    file: File,
    status: StatusCode,
    forms: Forms,
) -> Result<Response, Problem> {
    let needs_counsel = casework::book::needs_counsel(acting, file.head.case).await?;
    let now = acting.ask().house.now();
    let state = file.state();
    let told = file.story.outcome.as_ref().map(|outcome| answered(&outcome.piece));
    let goes = file.story.along.as_ref().map(|goes| along::filled(&goes.piece));
    Ok(show_as(
        status,
        &One {
            rewrites: forms.asked.is_some(),
            asked: forms.asked.unwrap_or_else(|| filled(&file.story.asked.piece)),
            yes: forms
                .yes
                .unwrap_or_else(|| FormView::of([("op", &kit::when::field_day(kit::when::local_day(now)))])),
            outcome: forms.outcome.or(told).unwrap_or_default(),
            along: forms.along.or(goes).unwrap_or_default(),
            partners: partners(&page),
            cards: Vec::new(),
            outcomes: outcomes(&page, file.head.partner),
            can_hand_over: file.can_be_handed_over(now) && !needs_counsel,
            can_print: file.can_leave(now) && !needs_counsel,
            needs_counsel,
            is_readable: file.is_readable_for_partner(now),
            page,
            file,
            state,
        },
    ))
}

async fn again(acting: &Acting, referral: Id, forms: Forms) -> Result<Response, Problem> {
    let file = book::read(acting, referral).await?;
    draw_one(acting, file, StatusCode::BAD_REQUEST, forms).await
}

/// The page again, with what was typed about who goes along.
pub(super) async fn again_along(acting: &Acting, referral: Id, typed: FormView) -> Result<Response, Problem> {
    again(acting, referral, Forms { along: Some(typed), ..Forms::UNTOUCHED }).await
}

/// The page again: these words have letters that the paper does not know.
pub(super) async fn cannot_print(acting: &Acting, file: File) -> Result<Response, Problem> {
    let page = acting.page("referral-title").with_notice("careful", "referral-paper-letters");
    draw_on(page, acting, file, StatusCode::CONFLICT, Forms::UNTOUCHED).await
}

fn back_to(referral: Id) -> Response {
    Redirect::to(&format!("/werk/verwijzingen/{referral}")).into_response()
}

/// Writes the referral otherwise.
pub async fn rewrite(
    acting: Acting,
    Path(referral): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let case = book::read(&acting, referral).await?.head.case;
    let Some(asked) = read_offered(&acting, case, &mut form).await? else {
        let forms = Forms { asked: Some(acting.ask().view(&form)), ..Forms::UNTOUCHED };
        return again(&acting, referral, forms).await;
    };
    book::rewrite(&acting, referral, asked).await?;
    Ok(back_to(referral))
}

/// Writes down that the client said yes.
pub async fn told_yes(
    acting: Acting,
    Path(referral): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let seen = read_seen(&form).ok_or(Problem::Stale)?;
    let on = form.day("op");
    let today = acting.ask().house.today();
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "referral-yes-needed");
    }
    if on.is_none() && form.is_good() {
        form.refuse("op", "kit-field-required");
    }
    if on.is_some_and(|on| today < on) {
        form.refuse("op", "referral-day-to-come");
    }
    match on {
        Some(on) if form.is_good() => {
            book::told_yes(&acting, referral, on, seen).await?;
            Ok(back_to(referral))
        }
        _ => {
            again(&acting, referral, Forms { yes: Some(acting.ask().view(&form)), ..Forms::UNTOUCHED }).await
        }
    }
}

#[derive(Template)]
#[template(path = "referral/code.html")]
struct Code {
    page: Page,
    referral: Id,
    groups: Vec<String>,
    address: String,
}

impl Code {
    fn way_on(&self) -> String {
        format!("/werk/verwijzingen/{}", self.referral)
    }
}

/// Makes the partner's code and shows it, this once.
pub async fn hand_over(acting: Acting, Path(referral): Path<String>) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let code = book::hand_over(&acting, referral).await?;
    let groups = code.groups().iter().map(|group| group.as_str().to_owned()).collect();
    let address = format!("{}/verwijzing", acting.ask().house.settings.public_address);
    Ok(draw(&Code { page: acting.page("referral-title"), referral, groups, address }))
}

/// Writes down what the client told about how it went.
pub async fn told_outcome(
    acting: Acting,
    Path(referral): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let partner = book::read(&acting, referral).await?.head.partner;
    let Some(answer) = read_answer(&mut form, partner) else {
        let forms = Forms { outcome: Some(acting.ask().view(&form)), ..Forms::UNTOUCHED };
        return again(&acting, referral, forms).await;
    };
    book::told_outcome(&acting, referral, answer).await?;
    Ok(back_to(referral))
}

/// Takes a referral back.
pub async fn withdraw(acting: Acting, Path(referral): Path<String>) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    book::withdraw(&acting, referral).await?;
    Ok(back_to(referral))
}
