//! The partner list: who is on it, what each says, and which of them somebody should call again.

use super::id;
use crate::book::directory as book;
use crate::model::Partner;
use crate::model::catalogue::{NoOffer, Wanted};
use crate::model::directory::{Card, Lgbti, Listed, Men, OpenAt};
use crate::model::gaps::gaps;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::wording::{Hint, hints};
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::{Day, Id};

/// The address of the list.
pub const PARTNERS: &str = "/werk/ketenpartners";

#[derive(Template)]
#[template(path = "referral/partners.html")]
struct List {
    page: Page,
    /// Whether anybody is on the list, fitting or not.
    has_partners: bool,
    all: Vec<Listed>,
    today: Day,
    form: FormView,
    kinds: Vec<Choice>,
    men: Vec<Choice>,
    /// For what nobody on the list helps men, and why.
    gaps: Vec<(String, String)>,
    may_raise: bool,
    lgbti: Vec<Choice>,
    open: Vec<Choice>,
    /// What is looked for, as it was typed.
    look: FormView,
    wanted: Wanted,
    /// For what nobody on the list has an offer.
    no_offers: Vec<(Id, NoOffer)>,
}

impl List {
    /// The gaps as the words of a theme for the PMW meeting.
    fn theme(&self) -> String {
        let for_men = self.gaps.iter().map(|(kind, gap)| format!("- {kind}: {gap}"));
        let nobody = self.no_offers.iter().map(|(_, gap)| format!("- {}", self.said(&gap.wanted)));
        for_men.chain(nobody).collect::<Vec<_>>().join("\n")
    }

    /// What is looked for, in one line: "Hulp bij schulden · Pools · Utrecht".
    fn said(&self, wanted: &Wanted) -> String {
        let kind = wanted.kind.map(|kind| self.page.t(&kind.text_key()));
        let typed = [&wanted.language, &wanted.region].into_iter().filter(|text| !text.is_empty()).cloned();
        let open = wanted.open.map(|open| self.page.t(open.text_key()));
        let men = wanted.men.then(|| self.page.t("referral-look-men"));
        let lgbti = wanted.lgbti.then(|| self.page.t("referral-look-lgbti"));
        kind.into_iter().chain(typed).chain(open).chain(men).chain(lgbti).collect::<Vec<_>>().join(" · ")
    }

    fn gap(&self, gap: &NoOffer) -> String {
        self.said(&gap.wanted)
    }

    fn lgbti_of(&self, listed: &Listed) -> String {
        self.page.t(listed.card.lgbti.text_key())
    }

    fn open_of(&self, listed: &Listed) -> String {
        let open = listed.card.open.iter().map(|open| self.page.t(open.text_key()));
        open.collect::<Vec<_>>().join(", ")
    }

    fn due(&self) -> usize {
        self.all.iter().filter(|listed| listed.card.is_due(self.today)).count()
    }

    fn men_of(&self, listed: &Listed) -> String {
        self.page.t(listed.card.men.text_key())
    }
}

/// The partner list, and a form for one more.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty(), Looked::default()).await
}

/// What somebody looks for, and as it was typed.
#[derive(Default)]
struct Looked {
    wanted: Wanted,
    typed: FormView,
}

fn read_look(acting: &Acting, form: &mut Form) -> Looked {
    let among = Partner::ALL.map(|partner| (partner.code(), partner));
    let wanted = Wanted {
        kind: form.maybe_choice("hulp", &among),
        language: form.text("taal", LINE_MAX),
        region: form.text("plaats", LINE_MAX),
        open: form.maybe_choice("moment", &OpenAt::among()),
        men: form.ticked("voor-mannen"),
        lgbti: form.ticked("lhbti-welkom"),
    };
    Looked { wanted, typed: acting.ask().view(form) }
}

/// The partners who offer what is looked for.
pub async fn look(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let looked = read_look(&acting, &mut form);
    let status = if form.is_good() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    draw_list(&acting, status, FormView::empty(), looked).await
}

/// Writes down that nobody offers what is looked for.
pub async fn note_no_offer(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let looked = read_look(&acting, &mut form);
    if !form.is_good() {
        return draw_list(&acting, StatusCode::BAD_REQUEST, FormView::empty(), looked).await;
    }
    match book::note_no_offer(&acting, looked.wanted).await {
        // Somebody offers it by now: the list shows who.
        Ok(()) | Err(Problem::Conflict) => Ok(to_list()),
        Err(problem) => Err(problem),
    }
}

async fn draw_list(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    Looked { wanted, typed }: Looked,
) -> Result<Response, Problem> {
    let mut all = book::list(acting).await?;
    let no_offers = book::no_offers(acting).await?;
    let page = acting.page("referral-partners-title");
    let today = acting.ask().house.today();
    let gaps = gaps(all.iter().map(|listed| &listed.card))
        .into_iter()
        .map(|(kind, gap)| (page.t(&kind.text_key()), page.t(gap.text_key())))
        .collect();
    let has_partners = !all.is_empty();
    all.retain(|listed| wanted.fits(&listed.card));
    Ok(show_as(
        status,
        &List {
            gaps,
            has_partners,
            may_raise: acting.may(Action::RaiseTheme),
            look: typed,
            wanted,
            no_offers,
            lgbti: Lgbti::choices(&page),
            open: OpenAt::choices(&page),
            all,
            today,
            form,
            kinds: super::forms::partners(&page),
            men: Men::choices(&page),
            page,
        },
    ))
}

/// Puts a partner on the list.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read_card(&mut form, &acting) {
        Some(card) => {
            book::begin(&acting, card).await?;
            Ok(to_list())
        }
        None => {
            let view = acting.ask().view(&form);
            draw_list(&acting, StatusCode::BAD_REQUEST, view, Looked::default()).await
        }
    }
}

fn to_list() -> Response {
    Redirect::to(PARTNERS).into_response()
}

#[derive(Template)]
#[template(path = "referral/listed.html")]
struct One {
    page: Page,
    id: Id,
    card: Card,
    is_due: bool,
    form: FormView,
    kinds: Vec<Choice>,
    men: Vec<Choice>,
    lgbti: Vec<Choice>,
    open: Vec<Choice>,
    hints: Vec<Hint>,
}

/// One partner, to look whether it still holds.
pub async fn show(acting: Acting, Path(partner): Path<String>) -> Result<Response, Problem> {
    draw_one(&acting, id(&partner)?, StatusCode::OK, None).await
}

async fn draw_one(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    typed: Option<FormView>,
) -> Result<Response, Problem> {
    let card = book::read(acting, id).await?;
    let page = acting.page("referral-partners-title");
    let form = typed.unwrap_or_else(|| filled(&card));
    let is_due = card.is_due(acting.ask().house.today());
    let (kinds, men, lgbti) = (super::forms::partners(&page), Men::choices(&page), Lgbti::choices(&page));
    // A client reads whom the partner helps.
    let hints = hints(&page, form.value("helpt"), "nl", &acting.words("nl"));
    let open = OpenAt::choices(&page);
    Ok(show_as(status, &One { page, id, card, is_due, form, kinds, men, lgbti, open, hints }))
}

/// Writes a partner anew: it was looked at today.
pub async fn keep(
    acting: Acting,
    Path(partner): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id(&partner)?;
    match read_card(&mut form, &acting) {
        Some(card) => {
            book::rewrite(&acting, id, card).await?;
            Ok(to_list())
        }
        None => draw_one(&acting, id, StatusCode::BAD_REQUEST, Some(acting.ask().view(&form))).await,
    }
}

/// Takes a partner off the list.
pub async fn remove(acting: Acting, Path(partner): Path<String>) -> Result<Response, Problem> {
    book::remove(&acting, id(&partner)?).await?;
    Ok(to_list())
}

fn read_card(form: &mut Form, acting: &Acting) -> Option<Card> {
    let among = Partner::ALL.map(|partner| (partner.code(), partner));
    let partner = form.choice("soort", &among);
    let name = form.needed("naam", LINE_MAX);
    let helps = form.needed("helpt", NOTE_MAX);
    let men = form.choice("mannen", &Men::among());
    let lgbti = form.maybe_choice("lhbti", &Lgbti::among()).unwrap_or_default();
    let region = form.text("regio", LINE_MAX);
    let languages = form.text("talen", LINE_MAX);
    let open = form.choices("open", &OpenAt::among());
    let reach = form.text("bereik", NOTE_MAX);
    if !form.is_good() {
        return None;
    }
    let checked = acting.ask().house.today();
    let checked_by = acting.name();
    Some(Card {
        partner: partner?,
        name,
        helps,
        men: men?,
        lgbti,
        region,
        languages,
        open,
        reach,
        checked,
        checked_by,
    })
}

fn filled(card: &Card) -> FormView {
    let form = FormView::of([
        ("soort", card.partner.code()),
        ("naam", &card.name),
        ("helpt", &card.helps),
        ("mannen", card.men.code()),
        ("lhbti", card.lgbti.code()),
        ("regio", &card.region),
        ("talen", &card.languages),
        ("bereik", &card.reach),
    ]);
    card.open.iter().fold(form, |form, open| form.with("open", open.code()))
}
