//! Rounds on the street: the page that works without a network, what it brings, and what the team makes of it.

pub(crate) mod lists;
pub(crate) mod phone;
pub(crate) mod round;
pub(crate) mod rounds;

use crate::model::street::{
    Answer, Block, Content, Goods, Lists, Question, RoundHead, Start, Topic, Towards,
};
use kit::form::LINE_MAX;
use kit::{Choice, Form, Page};
use people::{Action, Guard, Routes};

/// The routes of rounds on the street. Three stand outside `/werk`: they say nothing of anybody, and a device asks them
/// before somebody signs in.
pub(super) fn routes() -> Routes {
    let run = Guard::Worker(Action::RunShift);
    let read = Guard::Worker(Action::ReadShifts);
    let keep = Guard::Worker(Action::KeepDoor);
    Routes::new()
        .get("/straat/werker.js", Guard::Open, phone::worker)
        .get("/straat/app.webmanifest", Guard::Open, phone::manifest)
        .post("/straat/stand", Guard::Open, phone::standing)
        .get("/werk/straat", run, phone::show)
        .post_by_itself("/werk/straat/pakket", run, phone::bring)
        .get("/werk/rondes", read, rounds::list)
        .post("/werk/rondes", run, rounds::begin)
        .get("/werk/rondes/nieuw", run, rounds::ask)
        .get("/werk/rondes/lijsten", keep, lists::show)
        .post("/werk/rondes/lijsten", keep, lists::set)
        .post("/werk/rondes/lijsten/plek", keep, lists::add_place)
        .post("/werk/rondes/lijsten/plek/{place}/weg", keep, lists::put_away)
        .post("/werk/rondes/lijsten/plek/{place}/terug", keep, lists::take_out)
        .get("/werk/rondes/{round}", read, round::show)
        .post("/werk/rondes/{round}/erbij", run, round::add)
        .post("/werk/rondes/{round}/kies", run, round::settle)
        .post("/werk/rondes/{round}/begin", run, round::say_how_it_began)
        .post("/werk/rondes/{round}/collega", run, round::say_who_else)
        .post("/werk/rondes/{round}/duur", run, round::say_how_long)
}

/// How a round begins, out of a form.
fn start(form: &mut Form, lists: &Lists) -> Option<Start> {
    let day = form.day("dag");
    if day.is_none() {
        form.needed("dag", LINE_MAX);
    }
    let of_luwte = lists.places_of_luwte().map(|kind| (kind.code(), (kind, "")));
    let own = lists.own_places_in_use().map(|one| (one.code.as_str(), (one.kind(), one.code.as_str())));
    let place = form.choice("plek", &of_luwte.chain(own).collect::<Vec<_>>());
    let among: Vec<(&str, &String)> = lists.municipalities.iter().map(|name| (name.as_str(), name)).collect();
    let municipality = form.maybe_choice("gemeente", &among).cloned().unwrap_or_default();
    let block = form.choice("dagdeel", &Block::by_code());
    let (place, own_place) = place?;
    let own_place = own_place.to_owned();
    Some(Start { day: kit::when::field_day(day?), place, own_place, municipality, block: block? })
}

/// What is offered where a round begins.
struct StartChoices {
    places: Vec<Choice>,
    municipalities: Vec<Choice>,
    blocks: Vec<Choice>,
}

impl StartChoices {
    fn of(page: &Page, lists: &Lists) -> StartChoices {
        let of_luwte = lists.places_of_luwte().map(|kind| Choice::new(kind.code(), page.t(kind.text_key())));
        let own = lists.own_places_in_use().map(|one| Choice::new(&one.code, &one.name));
        StartChoices {
            places: of_luwte.chain(own).collect(),
            municipalities: lists.municipalities.iter().map(|name| Choice::new(name, name)).collect(),
            blocks: Block::choices(page),
        }
    }
}

/// What is handed out here.
fn goods(page: &Page, here: &[Goods]) -> Vec<Choice> {
    Goods::ALL
        .iter()
        .filter(|kind| here.is_empty() || here.contains(kind))
        .map(|kind| Choice::new(kind.code(), page.t(kind.text_key())))
        .collect()
}

/// When a round was, if that is known.
fn when(page: &Page, head: &RoundHead) -> Option<String> {
    let start = head.start.as_ref()?;
    Some(format!("{}, {}", page.day(start.date()?), page.t(start.block.text_key())))
}

/// Where a round was: the type of place, in the team's own words where it has some.
fn place(page: &Page, lists: &Lists, start: &Start) -> String {
    lists.own_name(start).map_or_else(|| page.t(start.place.text_key()), str::to_owned)
}

/// What was put down, in lines to read.
fn lines(page: &Page, content: &Content) -> Vec<String> {
    let mut lines = Vec::new();
    if content.conversations > 0 {
        lines.push(page.tn("outreach-street-line-conversations", "count", content.conversations));
    }
    for (kind, count) in &content.goods {
        lines.push(format!("{count} × {}", page.t(kind.text_key())));
    }
    for Question { topic, answer } in &content.questions {
        lines.push(format!("{} · {}", page.t(topic.text_key()), page.t(answer.text_key())));
    }
    for towards in &content.referrals {
        lines.push(format!("{}: {}", page.t("outreach-street-towards"), page.t(towards.text_key())));
    }
    lines
}

/// What was put down, out of the plain form.
fn content(form: &mut Form) -> Content {
    use crate::model::street::{COUNT_MAX, NOTE_MAX};
    let count = |form: &mut Form, name: &'static str| {
        if form.raw(name).is_none_or(|typed| typed.trim().is_empty()) {
            return 0;
        }
        let number = form.number(name, 0..=i64::from(COUNT_MAX));
        number.and_then(|number| u16::try_from(number).ok()).unwrap_or(0)
    };
    let conversations = count(form, "gesprekken");
    let kind = form.maybe_choice("wat", &Goods::by_code());
    let number = count(form, "aantal");
    let topic = form.maybe_choice("onderwerp", &Topic::by_code());
    let answer = form.maybe_choice("antwoord", &Answer::by_code());
    let towards = form.maybe_choice("verwezen", &Towards::by_code());
    let note = form.text("notitie", NOTE_MAX);
    match (kind, number) {
        (Some(_), 0) => form.refuse("aantal", "outreach-street-how-many"),
        (None, 1..) => form.refuse("wat", "outreach-street-of-what"),
        _ => {}
    }
    match (topic, answer) {
        (Some(_), None) => form.refuse("antwoord", "outreach-street-what-answer"),
        (None, Some(_)) => form.refuse("onderwerp", "outreach-street-what-topic"),
        _ => {}
    }
    let content = Content {
        conversations,
        goods: kind.map(|kind| (kind, number)).into_iter().collect(),
        questions: topic.zip(answer).map(|(topic, answer)| Question { topic, answer }).into_iter().collect(),
        referrals: towards.into_iter().collect(),
        note,
    };
    if content.is_empty() && form.is_good() {
        form.refuse("gesprekken", "outreach-street-nothing");
    }
    content
}
