//! The team's channels, its own reasons to say hello, how it works, and where nobody was lately.

use crate::book;
use crate::book::field::Added;
use crate::model::area::{looks_like_an_address, spelled};
use crate::model::coverage::{self, By, Covered, LATELY_WEEKS};
use crate::model::field::{Audience, Branch, OwnReason};
use crate::model::terms::{Allowed, Terms};
use crate::model::{ChannelCard, ChannelKind, Field, Reason, Rules};
use crate::pages::id;
use crate::pages::meanwhile::Meanwhile;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as show_page};
use people::{Acting, Action, Posted, Seen};
use store::{Day, Id};

/// A channel in the list.
struct Row {
    id: Id,
    card: ChannelCard,
    last: Option<Day>,
}

#[derive(Template)]
#[template(path = "outreach/channels.html")]
struct ListPage {
    page: Page,
    form: FormView,
    channels: Vec<Row>,
    away: Vec<Row>,
    fields: Fields,
    leads: bool,
}

/// The options of the form of a channel.
struct Fields {
    kinds: Vec<Choice>,
    audiences: Vec<Choice>,
    branches: Vec<Choice>,
    allowed: Vec<Choice>,
    place_types: Vec<Choice>,
}

impl Fields {
    fn of(page: &Page, field: &Field) -> Fields {
        Fields {
            kinds: ChannelKind::choices(page),
            audiences: Audience::choices(page),
            branches: Branch::choices(page),
            allowed: Allowed::choices(page),
            place_types: field.rules.place_types.iter().map(|one| Choice::new(one, one)).collect(),
        }
    }
}

/// The list of channels, and a form to add one.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-channels-title");
    let field = book::field::read(acting).await?;
    let rows = |away: bool| -> Vec<Row> {
        let kept = field.channels.iter().filter(|(_, card)| card.away == away);
        kept.map(|(id, card)| Row { id: *id, card: card.clone(), last: field.last_visited(*id) }).collect()
    };
    Ok(show_as(
        status,
        &ListPage {
            form,
            channels: rows(false),
            away: rows(true),
            fields: Fields::of(&page, &field),
            leads: acting.may(Action::LeadOutreach),
            page,
        },
    ))
}

/// Reads the form of a channel.
fn read_card(form: &mut Form, (field, municipalities): (&Field, &[String])) -> Option<ChannelCard> {
    let name = form.needed("naam", LINE_MAX);
    let kind = form.choice("soort", &ChannelKind::by_code());
    let audience = form.choice("publiek", &Audience::by_code());
    let types: Vec<(&str, usize)> =
        field.rules.place_types.iter().enumerate().map(|(place, one)| (one.as_str(), place)).collect();
    let place_type = form.maybe_choice("plekken", &types);
    let municipality = form.text("gemeente", LINE_MAX);
    let branches = form.choices("werk", &Branch::by_code());
    let house_rules = form.text("regels", NOTE_MAX);
    let terms = read_terms(form);
    let agreed_with = form.text("afgesproken", LINE_MAX);
    let agreed_on = form.day("afgesproken-op");
    let official_text = form.text("tekst", NOTE_MAX);
    for (value, name) in [(&name, "naam"), (&municipality, "gemeente")] {
        if looks_like_an_address(value) {
            form.refuse(name, "outreach-channels-no-address");
        }
    }
    if !form.is_good() {
        return None;
    }
    Some(ChannelCard {
        kind: kind?,
        name,
        audience: audience?,
        place_type: place_type
            .and_then(|place| field.rules.place_types.get(place))
            .cloned()
            .unwrap_or_default(),
        municipality: spelled(municipality, municipalities),
        branches,
        house_rules,
        official_text,
        away: false,
        terms,
        agreed_with,
        agreed_on,
    })
}

/// Reads whether outreach is allowed there, and how long is long enough.
fn read_terms(form: &mut Form) -> Terms {
    let allowed = form.maybe_choice("mag", &Allowed::by_code()).unwrap_or(Allowed::Unknown);
    let minutes = match form.raw("hoogstens") {
        None | Some("") => None,
        Some(_) => form.number("hoogstens", Rules::SHIFT_MINUTES),
    };
    Terms { allowed, minutes }
}

/// Adds a channel.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let field = book::field::read(&acting).await?;
    let municipalities = book::street::lists(&acting)?.municipalities;
    if let Some(card) = read_card(&mut form, (&field, &municipalities)) {
        match book::field::add_channel(&acting, &card).await? {
            Added::Done(_) => return Ok(to_channels()),
            Added::Full => form.refuse("naam", "outreach-channels-full"),
        }
    }
    draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

fn to_channels() -> Response {
    Redirect::to("/werk/kanalen").into_response()
}

#[derive(Template)]
#[template(path = "outreach/channel.html")]
struct ChannelPage {
    page: Page,
    form: FormView,
    id: Id,
    card: ChannelCard,
    last: Option<Day>,
    fields: Fields,
    meanwhile: Meanwhile,
}

/// One channel.
pub async fn show(acting: Acting, Path(channel): Path<String>) -> Result<Response, Problem> {
    let (id, field) = (id(&channel)?, book::field::read(&acting).await?);
    let card = field.channel(id).ok_or(Problem::Missing)?;
    let meanwhile = Meanwhile::nothing(&book::field::seen_of(&acting, &card.shown())?);
    draw(&acting, (id, &field), StatusCode::OK, filled_in(card), meanwhile)
}

fn filled_in(card: &ChannelCard) -> FormView {
    let form = FormView::of([
        ("naam", &card.name),
        ("soort", card.kind.code()),
        ("publiek", card.audience.code()),
        ("plekken", &card.place_type),
        ("gemeente", &card.municipality),
        ("regels", &card.house_rules),
        ("tekst", &card.official_text),
        ("mag", card.terms.allowed.code()),
        ("afgesproken", &card.agreed_with),
        ("afgesproken-op", &card.agreed_on.map(kit::when::field_day).unwrap_or_default()),
        ("hoogstens", &card.terms.minutes.map(|minutes| minutes.to_string()).unwrap_or_default()),
    ]);
    card.branches.iter().fold(form, |form, branch| form.with("werk", branch.code()))
}

fn draw(
    acting: &Acting,
    (id, field): (Id, &Field),
    status: StatusCode,
    form: FormView,
    meanwhile: Meanwhile,
) -> Result<Response, Problem> {
    let page = meanwhile.above(acting.page("outreach-channel-title"));
    let card = field.channel(id).ok_or(Problem::Missing)?.clone();
    let (last, fields) = (field.last_visited(id), Fields::of(&page, field));
    Ok(show_as(status, &ChannelPage { form, id, last, fields, card, meanwhile, page }))
}

/// What stands in the form of a channel, each with what it is called.
fn lines_of(page: &Page, card: &ChannelCard) -> Vec<(&'static str, String)> {
    let branches: Vec<String> = card.branches.iter().map(|one| page.t(one.text_key())).collect();
    vec![
        ("outreach-channels-name", card.name.clone()),
        ("outreach-channels-kind", page.t(card.kind.text_key())),
        ("outreach-channels-audience", page.t(card.audience.text_key())),
        ("outreach-channels-place", card.place_type.clone()),
        ("outreach-channels-municipality", card.municipality.clone()),
        ("outreach-channels-branches", branches.join(", ")),
        ("outreach-allowed", page.t(card.terms.allowed.text_key())),
        ("outreach-channels-agreed-with", card.agreed_with.clone()),
        ("outreach-channels-agreed-on", card.agreed_on.map(|day| page.day(day)).unwrap_or_default()),
        ("outreach-channels-minutes", card.terms.minutes.map(|most| most.to_string()).unwrap_or_default()),
        ("outreach-channels-rules", card.house_rules.clone()),
        ("outreach-channels-text", card.official_text.clone()),
    ]
}

/// Writes a channel anew.
pub async fn edit(
    acting: Acting,
    Path(channel): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id(&channel)?;
    let field = book::field::read(&acting).await?;
    let municipalities = book::street::lists(&acting)?.municipalities;
    let seen = Seen::by(&acting.ask().house, &form);
    let Some(card) = read_card(&mut form, (&field, &municipalities)) else {
        let (form, meanwhile) = (acting.ask().view(&form), Meanwhile::nothing(&seen));
        return draw(&acting, (id, &field), StatusCode::BAD_REQUEST, form, meanwhile);
    };
    match book::field::edit_channel(&acting, id, &card, &seen).await {
        Ok(()) => Ok(to_channels()),
        Err(Problem::Conflict) => {
            let field = book::field::read(&acting).await?;
            let now = field.channel(id).ok_or(Problem::Missing)?.shown();
            let page = acting.page("outreach-channel-title");
            let there = (lines_of(&page, &now), lines_of(&page, &card));
            let meanwhile = Meanwhile::between(&page, there, &book::field::seen_of(&acting, &now)?);
            draw(&acting, (id, &field), StatusCode::CONFLICT, acting.ask().view(&form), meanwhile)
        }
        Err(problem) => Err(problem),
    }
}

/// Puts a channel or a reason away.
pub async fn put_away(acting: Acting, Path(one): Path<String>) -> Result<Response, Problem> {
    let is_reason = set_away(&acting, &one, true).await?;
    Ok(if is_reason { to_reasons() } else { to_channels() })
}

/// Takes a channel or a reason out again.
pub async fn take_out(acting: Acting, Path(one): Path<String>) -> Result<Response, Problem> {
    let is_reason = set_away(&acting, &one, false).await?;
    Ok(if is_reason { to_reasons() } else { to_channels() })
}

/// Gives whether it is a reason.
async fn set_away(acting: &Acting, one: &str, away: bool) -> Result<bool, Problem> {
    let one = id(one)?;
    book::field::put_away(acting, one, away).await?;
    Ok(book::field::read(acting).await?.reason(one).is_some())
}

fn to_reasons() -> Response {
    Redirect::to("/werk/kanalen/redenen").into_response()
}

#[derive(Template)]
#[template(path = "outreach/reasons.html")]
struct ReasonsPage {
    page: Page,
    form: FormView,
    reasons: Vec<(Id, OwnReason)>,
    /// Those that came with Luwte, and whether the team uses them.
    with_luwte: Vec<(Reason, bool)>,
    leads: bool,
}

/// The team's own reasons to say hello, beside those that came with Luwte.
pub async fn reasons(acting: Acting) -> Result<Response, Problem> {
    draw_reasons(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_reasons(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let field = book::field::read(acting).await?;
    let with_luwte = Reason::ALL.iter().map(|one| (*one, !field.rules.unused.contains(one))).collect();
    let (page, leads) = (acting.page("outreach-reasons-title"), acting.may(Action::LeadOutreach));
    Ok(show_as(status, &ReasonsPage { page, form, reasons: field.reasons, with_luwte, leads }))
}

/// A colleague questions a reason of the team's own.
pub async fn doubt(
    acting: Acting,
    Path(reason): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let line = form.needed("twijfel", LINE_MAX);
    if !form.is_good() {
        return draw_reasons(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    }
    book::field::doubt(&acting, id(&reason)?, &line).await?;
    Ok(to_reasons())
}

/// The team does not use a reason that came with Luwte, or does again.
pub async fn use_reason(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let used = form.raw("doen") == Some("wel");
    match form.choice("welke", &Reason::by_code()) {
        Some(reason) => {
            book::field::use_reason(&acting, reason, used).await?;
            Ok(to_reasons())
        }
        None => draw_reasons(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// Adds a reason, with its caution.
pub async fn add_reason(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let name = form.needed("reden", LINE_MAX);
    let caution = form.needed("let-op", NOTE_MAX);
    if form.is_good() {
        match book::field::add_reason(&acting, &name, &caution).await? {
            Added::Done(_) => return Ok(to_reasons()),
            Added::Full => form.refuse("reden", "outreach-reasons-full"),
        }
    }
    draw_reasons(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

#[derive(Template)]
#[template(path = "outreach/coverage.html")]
struct CoveragePage {
    page: Page,
    lines: Vec<Covered>,
    region_note: String,
    /// Work for which there is no channel.
    unreached: Vec<Branch>,
}

/// Where somebody was, and where nobody was lately.
pub async fn coverage(acting: Acting) -> Result<Response, Problem> {
    let (field, rounds) = (book::field::read(&acting).await?, book::street::list(&acting).await?);
    let municipalities = book::street::lists(&acting)?.municipalities;
    let starts = rounds.iter().filter_map(|round| round.head.start.as_ref());
    let days = starts.filter_map(|start| Some((start.municipality.as_str(), start.date()?)));
    let lines = coverage::coverage(
        &field,
        &municipalities,
        days,
        crate::model::night::today(acting.ask().house.now()),
    );
    let (unreached, region_note) = (field.work_without_channel(), field.rules.region_note);
    let page = acting.page("outreach-coverage-title");
    Ok(show_page(&CoveragePage { page, lines, region_note, unreached }))
}
