//! The gate before whatever can be done too often. Nobody is refused for good: whoever comes too fast gets their words
//! back on a page that says how long to wait, with a ticket that lets them in afterwards.

use super::source::Came;
use super::ticket::{Shown, TICKET_FIELD, Ticket};
use super::work::{TRIES_BUSY, TRIES_CALM, Task, WORK_FIELD};
use super::{Act, Arrival, Who};
use crate::ask::Ask;
use crate::house::House;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use std::net::SocketAddr;
use std::ops::RangeInclusive;

/// The field with words that a person wrote; the waiting page shows it, so that they can go on writing.
const WORDS_FIELD: &str = "bericht";
/// What a field for a choice holds at most, in bytes.
const CHOICE_MAX: usize = 40;
/// How long somebody waits, in seconds.
const WAIT_SECONDS: RangeInclusive<i64> = 5..=60;
/// How long somebody waits because the house is under load, in seconds.
const LOAD_SECONDS: i64 = 10;

/// What the gate decides.
enum Decision {
    /// Come in.
    In { over: bool, kept: Vec<(String, String)> },
    /// Wait; `early` tells that the button was pressed too soon.
    Wait { ticket: Ticket, early: bool },
}

/// Lets a request through, with a word in its [`Ask`] on how it came in; or gives the answer that asks to wait.
pub(crate) fn through(act: Act, mut request: Request) -> Result<Request, Box<Response>> {
    let extensions = request.extensions();
    let Some(mut ask) = extensions.get::<Ask>().cloned() else {
        return Err(Box::new(Problem::Broken.into_response()));
    };
    let form = extensions.get::<Form>().cloned();
    let visitor = extensions.get::<Visitor>().cloned();
    let who = who(&ask.house, &request, visitor.as_ref());
    match decide(&ask.house, act, who, form.as_ref()) {
        Decision::In { over, kept } => {
            ask.arrival = Arrival { who, over };
            if let Some(mut form) = form {
                for (name, value) in kept {
                    form.put(&name, value);
                }
                request.extensions_mut().insert(form);
            }
            request.extensions_mut().insert(ask);
            Ok(request)
        }
        Decision::Wait { ticket, early } => {
            let view = View { ask: &ask, visitor: visitor.as_ref(), form: form.as_ref() };
            Err(Box::new(view.answer(act, &ticket, early)))
        }
    }
}

/// Who asks. Of the address nothing is left after this.
fn who(house: &House, request: &Request, visitor: Option<&Visitor>) -> Who {
    house.who(came(house, request), visitor.map(|visitor| visitor.code().look_up.as_ref()))
}

/// From where a request comes, whoever sends it.
pub(crate) fn source(house: &House, request: &Request) -> Who {
    house.who(came(house, request), None)
}

fn came(house: &House, request: &Request) -> Came {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0);
    let settings = &house.settings;
    Came::of(settings.limits.behind_proxy, settings.shares_loopback(), peer, request.headers())
}

fn decide(house: &House, act: Act, who: Who, form: Option<&Form>) -> Decision {
    let ticket = form.and_then(|form| form.raw(TICKET_FIELD)).and_then(|text| Ticket::open(house, act, text));
    match (ticket, form) {
        (Some(ticket), Some(form)) => with_ticket(house, act, who, ticket, form),
        _ => without_ticket(house, act, who),
    }
}

fn without_ticket(house: &House, act: Act, who: Who) -> Decision {
    let (limits, now) = (&house.limits, house.now());
    let own_wait = match act {
        // A code counts only when it turns out to open nothing.
        Act::Code => limits.wait(who, act, now),
        _ => limits.take(who, act, now).err().unwrap_or(0),
    };
    if own_wait > 0 && act.answers_itself() {
        return Decision::In { over: true, kept: Vec::new() };
    }
    if own_wait > 0 {
        return wait(house, own_wait / 1_000 + 1, true, 0);
    }
    if act.is_costly() && who != Who::House {
        if limits.is_under_load(now) {
            return wait(house, LOAD_SECONDS, false, 0);
        }
        limits.add_load(now);
    }
    Decision::In { over: false, kept: Vec::new() }
}

fn with_ticket(house: &House, act: Act, who: Who, ticket: Ticket, form: &Form) -> Decision {
    let (limits, now) = (&house.limits, house.now());
    let worked = form.raw(WORK_FIELD).is_some_and(|solution| ticket.task.is_solved_by(house, solution));
    if ticket.seconds_left(now) > 0 && !worked {
        return Decision::Wait { ticket, early: true };
    }
    // Many behind one door, of whom one only waited, cannot be told from the flood that they came with.
    let over = ticket.over || (who == Who::Many && !worked);
    match limits.show(&ticket, fingerprint(house, form)) {
        Shown::Void => return without_ticket(house, act, who),
        Shown::Again => return Decision::In { over, kept: ticket.kept },
        Shown::First => {}
    }
    if limits.lets_in(who, act, worked, ticket.tries, now) {
        if act.is_costly() {
            limits.add_load(now);
        }
        return Decision::In { over, kept: ticket.kept };
    }
    match wait(house, *WAIT_SECONDS.start(), ticket.over, ticket.tries.saturating_add(1)) {
        Decision::Wait { ticket: next, early } => {
            Decision::Wait { ticket: Ticket { kept: ticket.kept, ..next }, early }
        }
        come_in @ Decision::In { .. } => come_in,
    }
}

fn wait(house: &House, seconds: i64, over: bool, tries: u8) -> Decision {
    let now = house.now();
    let (run, number) = house.limits.number();
    let seconds = seconds.clamp(*WAIT_SECONDS.start(), *WAIT_SECONDS.end());
    let work = if house.limits.is_under_load(now) { TRIES_BUSY } else { TRIES_CALM };
    let ticket = Ticket {
        run,
        number,
        ready: now.plus_seconds(seconds),
        over,
        tries,
        task: Task::fresh(house, work),
        kept: Vec::new(),
    };
    Decision::Wait { ticket, early: false }
}

/// Tells one form from another, whatever ticket they come with.
fn fingerprint(house: &House, form: &Form) -> u64 {
    let fields: Vec<(&str, &str)> =
        form.fields().filter(|(name, _)| ![TICKET_FIELD, WORK_FIELD].contains(name)).collect();
    house.limits.fingerprint(&fields)
}

/// Whether the words may still be changed: not where the form holds them a second time, as they will arrive.
fn may_be_changed(form: &Form) -> bool {
    let Some(words) = form.raw(WORDS_FIELD).filter(|words| !words.trim().is_empty()) else { return false };
    let is_choice = |value: &str| value != words && value.len() <= CHOICE_MAX && !value.contains(' ');
    let mut others = form.fields().filter(|(name, _)| *name != WORDS_FIELD && !name.starts_with('_'));
    others.all(|(_, value)| is_choice(value))
}

/// What the waiting page is drawn from.
struct View<'a> {
    ask: &'a Ask,
    visitor: Option<&'a Visitor>,
    form: Option<&'a Form>,
}

#[derive(Template)]
#[template(path = "people/wait.html")]
struct Wait {
    page: Page,
    form: FormView,
    action: String,
    ticket: String,
    work: Option<String>,
    seconds: i64,
    early: bool,
    has_words: bool,
    fields: Vec<(String, String)>,
}

impl View<'_> {
    fn answer(&self, act: Act, ticket: &Ticket, early: bool) -> Response {
        let house = &self.ask.house;
        let seconds = ticket.seconds_left(house.now()).max(1);
        let mut response = match self.form {
            Some(form) if act.has_words() => self.page(act, ticket, early, seconds, form),
            _ => Problem::TooMany.into_response(),
        };
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        response
    }

    fn page(&self, act: Act, ticket: &Ticket, early: bool, seconds: i64, form: &Form) -> Response {
        let house = &self.ask.house;
        let title = "people-wait-title";
        let is_secret = |name: &str| act.secrets().contains(&name);
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        // Whoever comes back with a ticket comes without the secret fields: they are in it.
        let kept = match ticket.kept.is_empty() {
            true => form.fields().filter(|(name, _)| is_secret(name)).map(own).collect(),
            false => ticket.kept.clone(),
        };
        let has_words = may_be_changed(form);
        let fields = form
            .fields()
            .filter(|(name, _)| ![TICKET_FIELD, WORK_FIELD].contains(name) && !is_secret(name))
            .filter(|(name, _)| !(has_words && *name == WORDS_FIELD));
        show_as(
            StatusCode::TOO_MANY_REQUESTS,
            &Wait {
                page: self.visitor.map_or_else(|| self.ask.page(title), |visitor| visitor.page(title)),
                form: self.ask.view(form),
                action: self.ask.path.clone(),
                ticket: Ticket { kept, ..ticket.clone() }.seal(house, act),
                work: ticket.task.show(house),
                seconds,
                early,
                has_words,
                fields: fields.map(own).collect(),
            },
        )
    }
}
