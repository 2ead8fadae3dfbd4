//! Shifts: the list of the team, starting one, and the page that a duo works from.

use crate::book::{self, KeptAttempt, OpenShift, Shift};
use crate::model::care::Length;
use crate::model::draft::{Opening, draft};
use crate::model::field::OwnReason;
use crate::model::shift::Counts;
use crate::model::youth::Consultation;
use crate::model::{Attempt, ChannelCard, ChannelKind, Counted, Field, NotAgain, Reason, State};
use crate::pages::care::{CallRow, calls};
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Lang, Page, Problem};
use people::{Acting, Action, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "outreach/shifts.html")]
struct ListPage {
    page: Page,
    form: FormView,
    shifts: Vec<Shift>,
    may_start: bool,
    channels: Vec<Choice>,
    listed: Vec<Choice>,
    colleagues: Vec<Choice>,
    calls: Vec<CallRow>,
    to_talk: Vec<Id>,
}

/// The shifts of the team as counts, and a form to start one.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-shifts-title");
    let colleagues = book::colleagues_for(acting, Action::RunShift).await?;
    let field = book::field::read(acting).await?;
    let now = acting.ask().house.now();
    let shifts = book::shifts(acting).await?;
    let mine = shifts.iter().filter(|shift| shift.mine && acting.may(Action::RunShift));
    Ok(show_as(
        status,
        &ListPage {
            form,
            to_talk: mine
                .filter(|shift| shift.head.is_to_be_talked_about(now))
                .map(|shift| shift.id)
                .collect(),
            shifts,
            listed: listed_choices(&page, &field),
            calls: calls(acting).await?,
            may_start: acting.may(Action::RunShift),
            channels: ChannelKind::choices(&page),
            colleagues: choices(&page, &colleagues),
            page,
        },
    ))
}

/// The channels of the team's list, as options.
pub(super) fn listed_choices(page: &Page, field: &Field) -> Vec<Choice> {
    let label = |card: &ChannelCard| format!("{} · {}", card.name, page.t(card.kind.text_key()));
    field.in_use().map(|(id, card)| Choice::new(id.to_string(), label(card))).collect()
}

/// Reads which channel of the team's list was chosen.
pub(super) fn chosen_channel(form: &mut kit::Form, name: &'static str, field: &Field) -> Option<Id> {
    let codes: Vec<(String, Id)> = field.in_use().map(|(id, _)| (id.to_string(), *id)).collect();
    let among: Vec<(&str, Id)> = codes.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    form.choice(name, &among)
}

/// Starts a shift on a channel of the team's list.
pub async fn start_listed(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = book::colleagues_for(&acting, Action::RunShift).await?;
    let field = book::field::read(&acting).await?;
    let channel = chosen_channel(&mut form, "plek", &field);
    let with = chosen(&mut form, "met", &colleagues);
    match (channel, with) {
        (Some(channel), Some(with)) if form.is_good() => {
            Ok(back_to(book::start_on(&acting, channel, with).await?))
        }
        _ => draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// Starts a shift.
pub async fn start(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = book::colleagues_for(&acting, Action::RunShift).await?;
    let channel = form.choice("kanaal", &ChannelKind::by_code());
    let name = form.needed("naam", LINE_MAX);
    let with = chosen(&mut form, "collega", &colleagues);
    match (channel, with) {
        (Some(channel), Some(with)) if form.is_good() => {
            let shift = book::start(&acting, channel, name, with).await?;
            Ok(back_to(shift))
        }
        _ => draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// The page of a shift, after something was done.
pub(super) fn back_to(shift: Id) -> Response {
    Redirect::to(&format!("/werk/diensten/{shift}")).into_response()
}

/// A contact as shown.
struct Row {
    id: Id,
    attempt: Attempt,
    answered: bool,
    again: Again,
    interpretation: Option<String>,
    own_reason: Option<String>,
    /// Under the youth protocol: whether this reader is asked to read along.
    to_read: bool,
    consultations: Vec<(Id, Consultation, bool)>,
    shareable: bool,
}

/// Whether a second message can go.
enum Again {
    Now,
    From(String),
    No,
}

impl Row {
    fn of(page: &Page, kept: KeptAttempt, now: store::Moment, field: &Field, me: Id) -> Row {
        let attempt = kept.attempt;
        let pause = field.rules.pause_days;
        let again = match attempt.may_try_again(now, pause) {
            Ok(()) => Again::Now,
            Err(NotAgain::TooSoon) => {
                Again::From(page.day(crate::model::night::today(attempt.again_from(pause))))
            }
            Err(NotAgain::Answered | NotAgain::Enough | NotAgain::NotSeen) => Again::No,
        };
        let consulted: Vec<&Consultation> = kept.consultations.iter().map(|(_, one)| one).collect();
        Row {
            id: kept.id,
            answered: attempt.state == State::Answered,
            again,
            interpretation: kept.interpretation.map(|one| one.text),
            own_reason: field.reason_of(&attempt).map(str::to_owned),
            to_read: attempt.step.is_some_and(|step| !step.seen && step.by != me),
            shareable: attempt.may_be_shared(&consulted),
            consultations: kept
                .consultations
                .into_iter()
                .map(|(id, one)| {
                    (
                        id,
                        one.agreed_by(crate::model::Colleague { id: me, name: String::new() }, now).is_some(),
                        one,
                    )
                })
                .map(|(id, may_agree, one)| (id, one, may_agree))
                .collect(),
            attempt,
        }
    }
}

/// A draft as shown.
struct Draft {
    id: String,
    name: String,
    lang: &'static str,
    language: &'static str,
    text: String,
}

fn drafts(acting: &Acting, page: &Page, youth: bool, also_youth: bool) -> Vec<Draft> {
    let (name, organisation) = (acting.name(), &acting.organisation().name);
    Opening::ALL
        .into_iter()
        .filter(|opening| if opening.is_for_youth() { youth || also_youth } else { !youth })
        .flat_map(|opening| Lang::WORKERS.map(|lang| (opening, lang)))
        .map(|(opening, lang)| Draft {
            id: format!("opening-{}-{}", opening.code(), lang.code()),
            name: page.t(opening.text_key()),
            lang: lang.code(),
            language: lang.own_name(),
            text: draft(page.texts(), lang, opening, &name, organisation),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "outreach/shift.html")]
struct ShiftPage {
    page: Page,
    form: FormView,
    id: Id,
    head: crate::model::ShiftHead,
    counts: Counts,
    rows: Vec<Row>,
    erased: usize,
    reasons: Vec<Choice>,
    own_reasons: Vec<OwnReason>,
    drafts: Vec<Draft>,
    card: Option<ChannelCard>,
    left: usize,
    ceiling: u8,
    length: Length,
    /// Whether the form for a first message stands there.
    writes: bool,
    to_talk: bool,
    heavy: bool,
    calls: Vec<CallRow>,
    partners: Partners,
}

/// Organisations that were asked at the contact check, by name; said only with "you can write".
#[derive(Default)]
pub(super) struct Partners {
    pub(super) asked: Vec<String>,
    pub(super) silent: Vec<String>,
}

impl ShiftPage {
    fn enough_sent(&self) -> bool {
        let sent = self.counts.iter().find(|(what, _)| *what == Counted::Sent).map_or(0, |(_, count)| *count);
        self.left == 0 || sent >= u32::from(self.ceiling)
    }

    fn check_href(&self) -> String {
        format!("/werk/diensten/{}/nagaan", self.id)
    }
}

/// A shift as its duo sees it.
pub async fn show(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id(&shift)?, StatusCode::OK, FormView::empty(), None).await
}

/// Draws a shift, with what was typed and a word above it.
pub(super) async fn draw(
    acting: &Acting,
    shift: Id,
    status: StatusCode,
    form: FormView,
    word: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    Ok(show_as(status, &shift_page(acting, shift, form, word).await?))
}

/// Draws a shift after a name turned out to be free.
pub(super) async fn draw_checked(
    acting: &Acting,
    shift: Id,
    form: FormView,
    partners: Partners,
) -> Result<Response, Problem> {
    let page = shift_page(acting, shift, form, Some(("good", "outreach-may-write"))).await?;
    Ok(show_as(StatusCode::OK, &ShiftPage { partners, ..page }))
}

async fn shift_page(
    acting: &Acting,
    shift: Id,
    form: FormView,
    word: Option<(&'static str, &'static str)>,
) -> Result<ShiftPage, Problem> {
    let OpenShift { id, head, counts, attempts, erased } = book::read(acting, shift).await?;
    let mut page = acting.page("outreach-shift-title");
    if let Some((kind, key)) = word {
        page = page.with_notice(kind, key);
    }
    let now = acting.ask().house.now();
    let field = book::field::read(acting).await?;
    let me = acting.worker().id;
    let left = book::left_today(acting, &head, &field.rules).await?;
    let heavy = book::care::is_heavy(acting, shift).await?;
    let writes = head.takes_attempts() && !head.is_too_long(now) || form.has_problems();
    let told_young = attempts.iter().any(|kept| kept.attempt.step.is_some());
    let rows = attempts.into_iter().map(|kept| Row::of(&page, kept, now, &field, me)).collect();
    let own = field.own_reasons().map(|(id, reason)| Choice::new(id.to_string(), reason.name.clone()));
    Ok(ShiftPage {
        form,
        id,
        counts,
        rows,
        erased,
        reasons: Reason::choices(&page).into_iter().chain(own).collect(),
        own_reasons: field.own_reasons().map(|(_, reason)| reason.clone()).collect(),
        drafts: drafts(acting, &page, head.youth, told_young),
        card: head.listed.and_then(|id| field.channel(id)).cloned(),
        left,
        ceiling: field.rules.ceiling,
        length: Length::of(&head, head.may_last, now),
        writes,
        to_talk: head.is_to_be_talked_about(now),
        heavy,
        calls: calls(acting).await?,
        head,
        page,
        partners: Partners::default(),
    })
}

/// Counts one more, or one less after a slip.
pub async fn tally(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    let one_less = form.ticked("min");
    let Some(what) = form.choice("wat", &Counted::by_code()) else {
        return draw(&acting, shift, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    };
    match book::tally(&acting, shift, what, one_less).await {
        Err(Problem::Conflict) => {
            let word = Some(("careful", "outreach-tally-over"));
            return draw(&acting, shift, StatusCode::CONFLICT, FormView::empty(), word).await;
        }
        other => other?,
    }
    // The thumb stays where it was.
    Ok(Redirect::to(&format!("/werk/diensten/{shift}#turven")).into_response())
}

/// Ends a shift.
pub async fn stop(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    book::stop(&acting, shift).await?;
    Ok(back_to(shift))
}
