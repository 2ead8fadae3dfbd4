//! Shifts: the list of the team, starting one, and the page that a duo works from.

use crate::book::{self, OpenShift, SecondsToday, Shift, Unlisted};
use crate::model::care::Length;
use crate::model::draft::TeamText;
use crate::model::field::Audience;
use crate::model::night::today;
use crate::model::roster::vacant_soon;
use crate::model::shift::Counts;
use crate::model::terms::Allowed;
use crate::model::{ChannelCard, ChannelKind, Counted, Field};
use crate::pages::attempts::word_for;
use crate::pages::care::{CallRow, calls};
use crate::pages::contact_row::{Again, OfAge, Row};
use crate::pages::drafts::{Draft, Drafts, LANGUAGE, OWN_LINE, Which, language, languages};
use crate::pages::roster::team;
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Lang, Page, Problem};
use people::{Acting, Action, Posted};
use std::collections::HashMap;
use store::Id;

#[derive(Template)]
#[template(path = "outreach/shifts.html")]
struct ListPage {
    page: Page,
    form: FormView,
    shifts: Vec<Shift>,
    may_start: bool,
    channels: Vec<Choice>,
    audiences: Vec<Choice>,
    listed: Vec<Choice>,
    colleagues: Vec<Choice>,
    calls: Vec<CallRow>,
    to_talk: Vec<Id>,
    /// To how many people this worker may write once more.
    again: usize,
    /// How many posts of the coming weeks miss somebody, for whoever keeps the roster.
    vacant: usize,
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
            again: book::may_write_again(acting).await?,
            vacant: vacant(acting, &field).await?,
            shifts,
            listed: listed_choices(&page, &field),
            calls: calls(acting).await?,
            may_start: acting.may(Action::RunShift),
            channels: ChannelKind::choices(&page),
            audiences: Audience::choices(&page),
            colleagues: choices(&page, &colleagues),
            page,
        },
    ))
}

/// Posts of the coming weeks that miss somebody, for whoever keeps the roster.
async fn vacant(acting: &Acting, field: &Field) -> Result<usize, Problem> {
    if !acting.may(Action::KeepField) {
        return Ok(0);
    }
    let here: Vec<Id> = team(acting).await?.iter().map(|(worker, _)| worker.id).collect();
    Ok(vacant_soon(field, &here, today(acting.ask().house.now())))
}

/// The channels of the team's list, as options.
pub(super) fn listed_choices(page: &Page, field: &Field) -> Vec<Choice> {
    let label = |card: &ChannelCard| {
        let kind = page.t(card.kind.text_key());
        match card.terms.allowed {
            Allowed::No => format!("{} · {kind} · {}", card.name, page.t("outreach-allowed-no-here")),
            _ => format!("{} · {kind}", card.name),
        }
    };
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
            match book::start_on(&acting, channel, with).await {
                Err(Problem::Conflict) => form.refuse("plek", "outreach-allowed-not"),
                started => return Ok(back_to(started?)),
            }
            draw_list(&acting, StatusCode::CONFLICT, acting.ask().view(&form)).await
        }
        _ => draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// Starts a shift.
pub async fn start(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = book::colleagues_for(&acting, Action::RunShift).await?;
    let channel = form.choice("kanaal", &ChannelKind::by_code());
    let name = form.needed("naam", LINE_MAX);
    let audience = form.choice("publiek", &Audience::by_code());
    let with = chosen(&mut form, "collega", &colleagues);
    match (channel, audience, with) {
        (Some(channel), Some(audience), Some(with)) if form.is_good() => {
            match book::start_unlisted(&acting, Unlisted { channel, name, audience }, with).await {
                Err(Problem::Conflict) => form.refuse("naam", "outreach-allowed-not"),
                started => return Ok(back_to(started?)),
            }
            draw_list(&acting, StatusCode::CONFLICT, acting.ask().view(&form)).await
        }
        _ => draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// What is said above a shift after a message went out that was not to go. It goes along in the address, so that a page that
/// is drawn once more counts nothing once more.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// A first one: no name was kept.
    WentOut,
    /// A second and last one.
    WentOutAgain,
    /// A second one, where outreach is not allowed any more.
    NotHereAgain,
}

impl Told {
    /// Where it stands in the address.
    const FIELD: &str = "geteld";

    fn code(self) -> &'static str {
        match self {
            Told::WentOut => "eerste",
            Told::WentOutAgain => "tweede",
            Told::NotHereAgain => "tweede-niet-hier",
        }
    }

    fn text_key(self) -> &'static str {
        match self {
            Told::WentOut => "outreach-went-out",
            Told::WentOutAgain => "outreach-again-went-out",
            Told::NotHereAgain => "outreach-again-went-out-not-here",
        }
    }

    /// The word of an address.
    fn word(query: &HashMap<String, String>) -> Option<Word> {
        let code = query.get(Told::FIELD)?;
        let all = [Told::WentOut, Told::WentOutAgain, Told::NotHereAgain];
        all.into_iter().find(|told| told.code() == code).map(|told| ("careful", told.text_key()))
    }
}

/// The page of a shift with that word above it, in the language in which one wrote last.
pub(super) fn back_to_told(shift: Id, told: Told, lang: Lang) -> Response {
    let (field, code, lang) = (Told::FIELD, told.code(), lang.code());
    Redirect::to(&format!("/werk/diensten/{shift}?{field}={code}&{LANGUAGE}={lang}")).into_response()
}

/// The page of a shift, after something was done.
pub(super) fn back_to(shift: Id) -> Response {
    Redirect::to(&format!("/werk/diensten/{shift}")).into_response()
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
    reasons: Vec<ReasonShown>,
    /// The languages to write in.
    languages: Vec<Choice>,
    /// Whom the two are about to write to, after the check said yes.
    writing: Option<Writing>,
    /// Drafts for a second message, where one may go now.
    second: Option<Drafts>,
    card: Option<ChannelCard>,
    left: usize,
    ceiling: u8,
    length: Length,
    /// Whether the form for a first message stands there.
    writes: bool,
    to_talk: bool,
    heavy: bool,
    calls: Vec<CallRow>,
}

/// A name that can be written to, and what stands beside it.
pub(super) struct Writing {
    pub(super) handle: String,
    pub(super) lang: Lang,
    pub(super) partners: Partners,
    drafts: Option<Drafts>,
}

impl Writing {
    /// About to write to this name, in this language.
    pub(super) fn to(handle: String, lang: Lang, partners: Partners) -> Writing {
        Writing { handle, lang, partners, drafts: None }
    }

    fn drafts(&self) -> &[Draft] {
        self.drafts.as_ref().map_or(&[], |drafts| &drafts.drafts)
    }
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

    fn at(&self, act: &str) -> String {
        format!("/werk/diensten/{}/{act}", self.id)
    }

    /// What stands in the place for one's own line.
    fn own_line(&self) -> String {
        match self.form.value(OWN_LINE) {
            "" => self.page.t("outreach-draft-own-line"),
            line => line.to_owned(),
        }
    }
}

/// A shift as its duo sees it; in which language one wrote last goes along in the address.
pub async fn show(
    acting: Acting,
    Path(shift): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let lang = language(query.get(LANGUAGE).map(String::as_str));
    let form = FormView::of([(LANGUAGE, lang.code())]);
    draw(&acting, id(&shift)?, StatusCode::OK, form, Told::word(&query)).await
}

/// Draws a shift, with what was typed and a word above it.
pub(super) async fn draw(
    acting: &Acting,
    shift: Id,
    status: StatusCode,
    form: FormView,
    word: Option<Word>,
) -> Result<Response, Problem> {
    Ok(show_as(status, &shift_page(acting, shift, form, word, None).await?))
}

/// Draws a shift after a name turned out to be free, with the team's own texts.
pub(super) async fn draw_writing(
    acting: &Acting,
    shift: Id,
    (status, word): (StatusCode, Option<Word>),
    form: FormView,
    (writing, team): (Writing, &[TeamText]),
) -> Result<Response, Problem> {
    Ok(show_as(status, &shift_page(acting, shift, form, word, Some((writing, team))).await?))
}

/// A word above a page: its kind, and the key of its text.
pub(super) type Word = (&'static str, &'static str);

async fn shift_page(
    acting: &Acting,
    shift: Id,
    form: FormView,
    word: Option<Word>,
    writing: Option<(Writing, &[TeamText])>,
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
    let mut rows: Vec<Row> = attempts.into_iter().map(|kept| Row::of(&page, kept, now, &field, me)).collect();
    let today = SecondsToday::of(acting, &head, &field).await?;
    for row in rows.iter_mut().filter(|row| matches!(row.again, Again::Now)) {
        if let Some(why) = today.against(acting, &row.attempt).await? {
            row.again = Again::NotNow(word_for(why)?);
        }
    }
    let own = field.own_reasons().map(|(id, reason)| ReasonShown {
        code: id.to_string(),
        name: reason.name.clone(),
        caution: reason.caution.clone(),
    });
    let writing = writing.map(|(writing, team)| {
        let drafts = Drafts::of(acting, &page, (writing.lang, Which::First, head.youth), team);
        Writing { drafts: Some(drafts), ..writing }
    });
    let again = rows.iter().any(|row| matches!(row.again, Again::Now));
    let lang = language(Some(form.value(LANGUAGE)));
    let second = (again && writing.is_none())
        .then(|| Drafts::of(acting, &page, (lang, Which::Second, head.youth), &[]));
    Ok(ShiftPage {
        form,
        id,
        counts,
        rows,
        erased,
        reasons: ReasonShown::with_luwte(&page, &field).chain(own).collect(),
        languages: languages(),
        writing,
        second,
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
    })
}

/// A reason to say hello, with what to keep in mind. Pressing it notes the message: that is one press, and nobody forgets why.
struct ReasonShown {
    code: String,
    name: String,
    caution: String,
}

impl ReasonShown {
    fn with_luwte(page: &Page, field: &Field) -> impl Iterator<Item = ReasonShown> {
        field.reasons_of_luwte().map(|reason| ReasonShown {
            code: reason.code().to_owned(),
            name: page.t(reason.text_key()),
            caution: page.t(reason.caution_key().as_str()),
        })
    }
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
    match book::stop(&acting, shift).await {
        // The other of the two stopped it just before.
        Err(Problem::Conflict) if !book::read(&acting, shift).await?.head.runs() => Ok(back_to(shift)),
        stopped => stopped.map(|()| back_to(shift)),
    }
}
