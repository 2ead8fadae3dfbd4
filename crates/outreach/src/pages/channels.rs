//! The team's channels, its own reasons to say hello, how it works, and where nobody was lately.

use crate::book;
use crate::book::field::Added;
use crate::model::area::{looks_like_an_address, spelled};
use crate::model::coverage::{self, By, Covered, LATELY_WEEKS};
use crate::model::field::{Audience, Branch, LINES_MAX, OwnReason};
use crate::model::terms::{Allowed, Terms};
use crate::model::{ChannelCard, ChannelKind, Field, Reason, Rules};
use crate::pages::id;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as show_page};
use people::{Acting, Action, Posted};
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
}

/// One channel.
pub async fn show(acting: Acting, Path(channel): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id(&channel)?, StatusCode::OK, None).await
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

async fn draw(
    acting: &Acting,
    channel: Id,
    status: StatusCode,
    form: Option<FormView>,
) -> Result<Response, Problem> {
    let page = acting.page("outreach-channel-title");
    let field = book::field::read(acting).await?;
    let card = field.channel(channel).ok_or(Problem::Missing)?.clone();
    Ok(show_as(
        status,
        &ChannelPage {
            form: form.unwrap_or_else(|| filled_in(&card)),
            id: channel,
            last: field.last_visited(channel),
            fields: Fields::of(&page, &field),
            card,
            page,
        },
    ))
}

/// Writes a channel anew.
pub async fn edit(
    acting: Acting,
    Path(channel): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let channel = id(&channel)?;
    let field = book::field::read(&acting).await?;
    let municipalities = book::street::lists(&acting)?.municipalities;
    match read_card(&mut form, (&field, &municipalities)) {
        Some(card) => {
            book::field::edit_channel(&acting, channel, &card).await?;
            Ok(to_channels())
        }
        None => draw(&acting, channel, StatusCode::BAD_REQUEST, Some(acting.ask().view(&form))).await,
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
#[template(path = "outreach/rules.html")]
struct RulesPage {
    page: Page,
    form: FormView,
}

/// How the team works.
pub async fn rules(acting: Acting) -> Result<Response, Problem> {
    let rules = book::field::read(&acting).await?.rules;
    let form = FormView::of([
        ("pauze", rules.pause_days.to_string().as_str()),
        ("berichten", &rules.ceiling.to_string()),
        ("minuten", &rules.shift_minutes.to_string()),
        ("plekken", &rules.place_types.join("\n")),
        ("regio", &rules.region_note),
    ]);
    Ok(show_page(&RulesPage { page: acting.page("outreach-rules-title"), form }))
}

/// One of each line.
fn lines(form: &mut Form, name: &'static str) -> Vec<String> {
    let text = form.text(name, NOTE_MAX);
    let mut lines: Vec<String> =
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    lines.sort();
    lines.dedup();
    if lines.len() > LINES_MAX || lines.iter().any(|line| looks_like_an_address(line)) {
        form.refuse(name, "outreach-rules-lines");
    }
    lines
}

/// Sets how the team works.
pub async fn set_rules(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let pause = form.number("pauze", Rules::PAUSE_DAYS);
    let ceiling = form.number("berichten", Rules::CEILING);
    let minutes = form.number("minuten", Rules::SHIFT_MINUTES);
    let place_types = lines(&mut form, "plekken");
    let region_note = form.text("regio", NOTE_MAX);
    if looks_like_an_address(&region_note) {
        form.refuse("regio", "outreach-channels-no-address");
    }
    match (pause, ceiling.and_then(|number| u8::try_from(number).ok()), minutes) {
        (Some(pause_days), Some(ceiling), Some(shift_minutes)) if form.is_good() => {
            let unused = Vec::new();
            let rules = Rules { pause_days, ceiling, shift_minutes, place_types, region_note, unused };
            book::field::set_rules(&acting, &rules).await?;
            Ok(to_channels())
        }
        _ => {
            let page = acting.page("outreach-rules-title");
            let form = acting.ask().view(&form);
            Ok(show_as(StatusCode::BAD_REQUEST, &RulesPage { page, form }))
        }
    }
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
