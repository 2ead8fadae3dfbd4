//! The form of a life domain, for the lead and for the client.

use super::fields::{Field, FormPage, area, choices, choose, day, line, tick};
use super::{back_to, case_path, id_in, sub};
use crate::book::{self, CaseFile};
use crate::model::{Domain, DomainCard, PartKind, PartOpened};
use axum::extract::Path;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::{Day, Id};

/// The field with the domain.
const DOMAIN: &str = "gebied";

/// The domains that are not open yet.
pub(super) fn closed(file: &CaseFile, with_private: bool) -> Vec<Domain> {
    let open: Vec<Domain> = file.all::<DomainCard>().iter().map(|card| card.domain).collect();
    let all = Domain::ALL.iter().copied();
    all.filter(|domain| !open.contains(domain) && (with_private || !domain.is_private())).collect()
}

/// The fields of a card; which domain it is about is chosen, or known already.
pub(super) fn fields(page: &Page, to_choose: Option<&[Domain]>) -> Vec<Field> {
    let which = to_choose.map(|domains| {
        choose(DOMAIN, "casework-domain").among(choices(page, domains, Domain::code, Domain::text_key))
    });
    let rest = [
        area("nu", "casework-domain-situation").free(),
        area("wens", "casework-domain-wish").free(),
        area("lastig", "casework-domain-hard").hint("casework-domain-hard-hint").free(),
        area("stap", "casework-domain-next").free(),
        line("wie", "casework-domain-helper").hint("casework-no-names").free(),
        day("kijken", "casework-domain-review").free(),
        tick("te-veel", "casework-domain-too-much-tick"),
    ];
    which.into_iter().chain(rest).collect()
}

/// Reads a card; none when something is not good yet.
pub(super) fn read(form: &mut Form, today: Day) -> Option<DomainCard> {
    let domain = form.choice(DOMAIN, Domain::AMONG);
    let card = DomainCard {
        domain: domain.unwrap_or(Domain::Housing),
        situation: form.text("nu", NOTE_MAX),
        wish: form.text("wens", NOTE_MAX),
        hard: form.text("lastig", NOTE_MAX),
        next_step: form.text("stap", NOTE_MAX),
        helper: form.text("wie", LINE_MAX),
        review: form.day("kijken"),
        too_much: form.ticked("te-veel"),
        changed: today,
    };
    (domain.is_some() && form.is_good()).then_some(card)
}

/// A card as the form shows it.
pub(super) fn form_of(card: &DomainCard) -> FormView {
    let review = card.review.map(kit::when::field_day).unwrap_or_default();
    FormView::of([
        (DOMAIN, card.domain.code()),
        ("nu", &card.situation),
        ("wens", &card.wish),
        ("lastig", &card.hard),
        ("stap", &card.next_step),
        ("wie", &card.helper),
        ("kijken", &review),
        ("te-veel", if card.too_much { "ja" } else { "" }),
    ])
}

fn new_page(acting: &Acting, file: &CaseFile) -> FormPage {
    let page = acting.page("casework-title");
    let fields = fields(&page, Some(&closed(file, false)));
    FormPage::new(page, case_path(file.id()), sub(file.id(), "leefgebied"), fields)
        .about("casework-domain", "casework-domain-lead")
}

fn change_page(acting: &Acting, case: Id, domain: Domain) -> FormPage {
    let page = acting.page("casework-title");
    let (heading, lead) = (page.t(domain.text_key()), page.t("casework-domain-lead"));
    let fields = fields(&page, None);
    FormPage::new(page, case_path(case), sub(case, "leefgebied"), fields)
        .saying(heading, lead)
        .hiding(DOMAIN, domain.code())
}

/// A form to open a domain.
pub async fn new(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    Ok(new_page(&acting, &file).show(FormView::empty()))
}

/// A form to write a card anew.
pub async fn change(acting: Acting, Path((case, card)): Path<(String, String)>) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let card = book::card(&acting, case, id_in(&card)?).await?;
    Ok(change_page(&acting, case, card.domain).show(form_of(&card)))
}

/// Keeps a card.
pub async fn keep(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    if let Some(card) = read(&mut form, acting.ask().house.now().day()) {
        book::put_card(&acting, case, card).await?;
        return Ok(back_to(case));
    }
    let file = book::open_led(&acting, case).await?;
    let open = form.raw(DOMAIN).and_then(|code| Domain::AMONG.iter().find(|(of, _)| *of == code));
    let page = match open.map(|(_, domain)| *domain).filter(|domain| is_open(&file, *domain)) {
        Some(domain) => change_page(&acting, case, domain),
        None => new_page(&acting, &file),
    };
    Ok(page.again(acting.ask().view(&form)))
}

fn is_open(file: &CaseFile, domain: Domain) -> bool {
    let in_private =
        domain.is_private() && file.all::<PartOpened>().iter().any(|open| open.part == PartKind::Private);
    in_private || !closed(file, true).contains(&domain)
}
