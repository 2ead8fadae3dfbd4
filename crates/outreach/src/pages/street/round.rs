//! One round: what it comes to, what two phones say differently, and what can be put right within a day.

use super::rounds::back_to;
use super::{StartChoices, content, goods, lines, place, start, when};
use crate::book::street::{self, OpenRound};
use crate::book::{colleagues_for, field};
use crate::model::roster::{hours_and_minutes, minutes_of};
use crate::model::street::hours::{LASTED_MAX, channel_of, street_channels};
use crate::model::street::{Answer, Merged, NOTE_MAX, RoundHead, Topic, Towards};
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::Id;

/// The field that says what an entry was: a hand of the version that is right, or [`NONE`].
const CHOICE_FIELD: &str = "_keuze";
/// The field with the entry.
const ENTRY_FIELD: &str = "_vel";
/// It should not have been there.
const NONE: &str = "geen";

/// An entry as shown.
struct Row {
    entry: Id,
    versions: Vec<Version>,
}

/// What one phone says, or both.
struct Version {
    hand: Id,
    lines: Vec<String>,
    note: String,
}

impl Row {
    fn of(page: &Page, merged: &Merged) -> Row {
        let versions = merged
            .versions
            .iter()
            .filter_map(|(hands, content)| {
                let note = content.note.clone();
                Some(Version { hand: *hands.first()?, lines: lines(page, content), note })
            })
            .collect();
        Row { entry: merged.entry, versions }
    }

    fn disagrees(&self) -> bool {
        self.versions.len() > 1
    }
}

#[derive(Template)]
#[template(path = "outreach/street-round.html")]
struct RoundPage {
    page: Page,
    form: FormView,
    id: Id,
    head: RoundHead,
    when: Option<String>,
    place: Option<String>,
    lasted: Option<String>,
    rows: Vec<Row>,
    may_write: bool,
    /// Whether the duo can say how long it was.
    may_time: bool,
    channels: Vec<Choice>,
    start: StartChoices,
    goods: Vec<Choice>,
    topics: Vec<Choice>,
    answers: Vec<Choice>,
    towards: Vec<Choice>,
    colleagues: Vec<Choice>,
}

/// A round.
pub async fn show(acting: Acting, Path(round): Path<String>) -> Result<Response, Problem> {
    let open = street::read(&acting, id(&round)?).await?;
    let head = &open.head;
    let hours = head.lasted.minutes().map(|minutes| hours_and_minutes(minutes.into())).unwrap_or_default();
    let field = field::read(&acting).await?;
    let channel = channel_of(&field, head).map(|id| id.to_string()).unwrap_or_default();
    let form = FormView::of([("duur", hours.as_str()), ("kanaal", channel.as_str())]);
    draw(&acting, open, StatusCode::OK, form).await
}

/// The round with what was typed once more, and what is not good about it.
async fn not_good(acting: &Acting, round: Id, form: &Form) -> Result<Response, Problem> {
    let open = street::read(acting, round).await?;
    draw(acting, open, StatusCode::BAD_REQUEST, acting.ask().view(form)).await
}

/// Where it came to after something was kept. When a colleague was first, or the round went to the totals meanwhile, what was
/// typed stands there once more.
async fn after(
    acting: &Acting,
    round: Id,
    form: &Form,
    done: Result<(), Problem>,
) -> Result<Response, Problem> {
    match done {
        Ok(()) => Ok(back_to(round)),
        Err(Problem::Conflict) => {
            let open = street::read(acting, round).await?;
            draw(acting, open, StatusCode::CONFLICT, acting.ask().view(form)).await
        }
        Err(problem) => Err(problem),
    }
}

async fn draw(
    acting: &Acting,
    open: OpenRound,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let OpenRound { id, head, entries } = open;
    let (page, too_late) = (acting.page("outreach-street-round-title"), status == StatusCode::CONFLICT);
    let page = if too_late { page.with_notice("careful", "outreach-street-meanwhile") } else { page };
    let lists = street::lists(acting)?;
    let may_write = acting.may(Action::RunShift) && (too_late || head.can_be_put_right());
    let may_time = may_write || acting.may(Action::RunShift) && head.lasted.minutes().is_none();
    let field = field::read(acting).await?;
    let colleagues: Vec<_> = colleagues_for(acting, Action::RunShift)
        .await?
        .into_iter()
        .filter(|(worker, _)| head.duo.iter().all(|one| one.id != worker.id))
        .collect();
    Ok(show_as(
        status,
        &RoundPage {
            form,
            id,
            when: when(&page, &head),
            place: head.start.as_ref().map(|start| place(&page, &lists, start)),
            lasted: head.lasted.minutes().map(|minutes| hours_and_minutes(minutes.into())),
            channels: street_channels(&field)
                .map(|(id, card)| Choice::new(id.to_string(), &card.name))
                .collect(),
            may_time,
            head,
            rows: entries.iter().map(|merged| Row::of(&page, merged)).collect(),
            may_write,
            start: StartChoices::of(&page, &lists),
            goods: goods(&page, &lists.goods),
            topics: Topic::choices(&page),
            answers: Answer::choices(&page),
            towards: Towards::choices(&page),
            colleagues: choices(&page, &colleagues),
            page,
        },
    ))
}

/// Puts something down by the plain form.
pub async fn add(
    acting: Acting,
    Path(round): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let round = id(&round)?;
    let content = content(&mut form);
    if !form.is_good() {
        return not_good(&acting, round, &form).await;
    }
    let done = street::add(&acting, round, content).await;
    after(&acting, round, &form, done).await
}

/// Says what an entry was.
pub async fn settle(
    acting: Acting,
    Path(round): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let round = id(&round)?;
    let entry = id(form.raw(ENTRY_FIELD).unwrap_or_default())?;
    let choice = form.raw(CHOICE_FIELD).unwrap_or_default();
    let content = if choice == NONE {
        None
    } else {
        let hand = id(choice)?;
        let open = street::read(&acting, round).await?;
        let merged = open.entries.into_iter().find(|one| one.entry == entry).ok_or(Problem::Missing)?;
        let version = merged.versions.into_iter().find(|(hands, _)| hands.contains(&hand));
        Some(version.ok_or(Problem::Missing)?.1)
    };
    let done = street::settle(&acting, round, entry, content).await;
    after(&acting, round, &form, done).await
}

/// Says how the round began.
pub async fn say_how_it_began(
    acting: Acting,
    Path(round): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let round = id(&round)?;
    match start(&mut form, &street::lists(&acting)?) {
        Some(start) if form.is_good() => {
            let done = street::say_how_it_began(&acting, round, start).await;
            after(&acting, round, &form, done).await
        }
        _ => not_good(&acting, round, &form).await,
    }
}

/// Says who the other of the duo was.
pub async fn say_who_else(
    acting: Acting,
    Path(round): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let round = id(&round)?;
    let colleagues = colleagues_for(&acting, Action::RunShift).await?;
    match chosen(&mut form, "collega", &colleagues) {
        Some(who) if form.is_good() => {
            let done = street::say_who_else(&acting, round, who).await;
            after(&acting, round, &form, done).await
        }
        _ => not_good(&acting, round, &form).await,
    }
}

/// Says how long the round was, and for which post.
pub async fn say_how_long(
    acting: Acting,
    Path(round): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let round = id(&round)?;
    let minutes = minutes_of(&form.needed("duur", LINE_MAX)).filter(|minutes| *minutes <= LASTED_MAX);
    if minutes.is_none() {
        form.refuse("duur", "outreach-street-hours-wrong");
    }
    let field = field::read(&acting).await?;
    let codes: Vec<(String, Id)> = street_channels(&field).map(|(id, _)| (id.to_string(), id)).collect();
    let among: Vec<(&str, Id)> = codes.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let channel = form.maybe_choice("kanaal", &among);
    match minutes {
        Some(minutes) if form.is_good() => {
            let done = street::say_how_long(&acting, round, minutes, channel).await;
            after(&acting, round, &form, done).await
        }
        _ => not_good(&acting, round, &form).await,
    }
}
