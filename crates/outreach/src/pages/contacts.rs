//! Whom a worker wrote to, over all their shifts: what asks for a step now, and a name that is looked for when an answer
//! comes.

use crate::book::{self, KeptAttempt, OpenContact, SecondsToday};
use crate::model::handle::HANDLE_MAX;
use crate::model::{Field, Handle, State};
use crate::pages::attempts::word_for;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Acting, Posted};
use std::collections::HashMap;
use store::{Id, Moment};

/// Contacts on the page; whoever looks for a name types more of it.
const SHOWN_MAX: usize = 100;

/// A contact as shown.
struct Row {
    shift: Id,
    id: Id,
    name: String,
    channel: String,
    reason: String,
    sent: String,
    stands: Stands,
}

/// What a contact asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stands {
    /// The reader reads a step along.
    ToRead,
    /// A second message may go.
    Again,
    /// It might go by its days, but something else stands in the way now.
    NotNow(&'static str),
    /// Nothing: it is silent, and goes by itself.
    Silent,
    /// There was an answer.
    Answered,
}

impl Stands {
    fn of(kept: &KeptAttempt, (me, now, pause): (Id, Moment, i64)) -> Stands {
        let attempt = &kept.attempt;
        if attempt.state == State::Answered {
            Stands::Answered
        } else if attempt.step.is_some_and(|step| !step.seen && step.by != me) {
            Stands::ToRead
        } else if attempt.may_try_again(now, pause).is_ok() {
            Stands::Again
        } else {
            Stands::Silent
        }
    }

    /// Whether it stands there without being looked for.
    fn asks(self) -> bool {
        matches!(self, Stands::ToRead | Stands::Again)
    }

    /// What stands in the way, where something does.
    fn why(self) -> Option<&'static str> {
        if let Stands::NotNow(why) = self { Some(why) } else { None }
    }

    fn text_key(self) -> &'static str {
        match self {
            Stands::ToRead => "outreach-contacts-to-read",
            Stands::Again => "outreach-contacts-again",
            Stands::NotNow(_) => "outreach-contacts-not-now",
            Stands::Silent => "outreach-attempt-silent",
            Stands::Answered => "outreach-attempt-answered",
        }
    }
}

#[derive(Template)]
#[template(path = "outreach/contacts.html")]
struct ContactsPage {
    page: Page,
    form: FormView,
    rows: Vec<Row>,
    /// Whether a name was looked for.
    looked: bool,
    more: bool,
}

/// What asks for a step now.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty(), None).await
}

/// Looks for a name. It goes by a form, so that it stands in no address.
pub async fn find(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.needed("schuilnaam", HANDLE_MAX);
    let typed = Handle::parse(&text).ok();
    if typed.is_none() && form.is_good() {
        form.refuse("schuilnaam", "outreach-handle-one");
    }
    let status = if form.is_good() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    draw(&acting, status, acting.ask().view(&form), typed).await
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    typed: Option<Handle>,
) -> Result<Response, Problem> {
    let page = acting.page("outreach-contacts-title");
    let field = book::field::read(acting).await?;
    let at = (acting.worker().id, acting.ask().house.now(), field.rules.pause_days);
    let wanted = |kept: &KeptAttempt| match &typed {
        Some(typed) => book::is_like(&kept.attempt.handle, typed),
        None => Stands::of(kept, at).asks(),
    };
    let found = book::contacts(acting, wanted).await?;
    let more = found.len() > SHOWN_MAX;
    let mut rows = Vec::new();
    let mut today: HashMap<Id, SecondsToday> = HashMap::new();
    for OpenContact { shift, head, kept } in found.into_iter().take(SHOWN_MAX) {
        let mut stands = Stands::of(&kept, at);
        if stands == Stands::Again {
            let of_shift = match today.get(&shift) {
                Some(known) => *known,
                None => SecondsToday::of(acting, &head, &field).await?,
            };
            today.insert(shift, of_shift);
            if let Some(why) = of_shift.against(acting, &kept.attempt).await? {
                stands = Stands::NotNow(word_for(why)?);
            }
        }
        rows.push(row(&page, &field, OpenContact { shift, head, kept }, stands));
    }
    rows.sort_by_key(|row| row.stands);
    let looked = typed.is_some();
    Ok(show_as(status, &ContactsPage { page, form, rows, looked, more }))
}

fn row(page: &Page, field: &Field, contact: OpenContact, stands: Stands) -> Row {
    let OpenContact { shift, head, kept } = contact;
    let reason = field.reason_of(&kept.attempt).map(str::to_owned);
    Row {
        shift,
        id: kept.id,
        name: kept.attempt.handle.shown().to_owned(),
        channel: format!("{} · {}", page.t(head.channel.text_key()), head.channel_name),
        reason: reason.unwrap_or_else(|| page.t(kept.attempt.reason.text_key())),
        sent: page.moment(kept.attempt.sent_at),
        stands,
    }
}
