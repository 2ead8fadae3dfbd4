//! The page that works without a network, its service worker, and what a phone asks and brings.
//!
//! The page holds no name, no session and nothing that was written: a phone that is lost shows an empty form.

use super::{StartChoices, goods};
use crate::book::street::{self, Packet};
use crate::model::street::{Answer, LISTED_MAX, NOTE_MAX, Topic, Towards};
use askama::Template;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use kit::{Choice, Page, Problem, Side};
use people::device::{Nearby, Standing, holder, standing as standing_of};
use people::{Acting, Action, Ask, Posted};
use serde::Serialize;

/// Where the page stands, and how far its service worker reaches.
const SCOPE: &str = "/werk/straat";
/// The field with what a phone sealed: the packet's id, a point, the bytes in base 64.
const PACKET_FIELD: &str = "pakket";
/// The field with the pass of a device.
const PASS_FIELD: &str = "pas";

#[derive(Template)]
#[template(path = "outreach/street.html")]
struct PhonePage {
    page: Page,
    key: String,
    holder: String,
    start: StartChoices,
    goods: Vec<Choice>,
    topics: Vec<Choice>,
    answers: Vec<Choice>,
    towards: Vec<Choice>,
}

/// The page. It is the same for every colleague, so that it may lie on a phone.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let ask = acting.ask();
    let page = Page::new(ask.house.texts, ask.lang, Side::Worker, "outreach-street-title", SCOPE);
    let (holder, key) = street::addressee(&acting).await?;
    let lists = street::lists(&acting)?;
    Ok(kit::show(&PhonePage {
        key: HEXLOWER.encode(&key),
        holder: HEXLOWER.encode(&holder.to_bytes()),
        start: StartChoices::of(&page, &lists),
        goods: goods(&page, &lists.goods),
        topics: Topic::choices(&page),
        answers: Answer::choices(&page),
        towards: Towards::choices(&page),
        page,
    }))
}

/// The service worker: one file for everybody, at an address that stays, so that browsers look for a newer one.
pub async fn worker() -> Response {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (HeaderName::from_static("service-worker-allowed"), HeaderValue::from_static(SCOPE)),
    ];
    (headers, kit::assets::STREET_WORKER.content()).into_response()
}

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: &'a str,
    short_name: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'a str,
    background_color: &'a str,
    theme_color: &'a str,
    icons: [Icon<'a>; 1],
}

#[derive(Serialize)]
struct Icon<'a> {
    src: &'a str,
    sizes: &'a str,
    r#type: &'a str,
}

/// What a phone needs to put the page on its home screen: a neutral name and a neutral icon (NFR-04).
pub async fn manifest() -> Result<Response, Problem> {
    let name = "Luwte";
    let manifest = Manifest {
        id: SCOPE,
        name,
        short_name: name,
        start_url: SCOPE,
        scope: SCOPE,
        display: "standalone",
        background_color: "#faf6ee",
        theme_color: "#17564f",
        icons: [Icon { src: kit::assets::ICON.href(), sizes: "any", r#type: "image/svg+xml" }],
    };
    json("application/manifest+json", &manifest)
}

/// What a device is told when it comes by.
#[derive(Serialize, Default)]
struct Told {
    /// `klaar`, `aanmelden` or `wissen`.
    stand: &'static str,
    /// What it sends its packets with.
    #[serde(skip_serializing_if = "String::is_empty")]
    zegel: String,
    /// A pass for a device that has none of this worker.
    #[serde(skip_serializing_if = "String::is_empty")]
    pas: String,
}

/// Whether a device may keep what it has, and whether it can send: asked by itself, also when nobody signed in.
pub async fn standing(ask: Ask, Nearby(acting): Nearby, Posted(form): Posted) -> Result<Response, Problem> {
    let pass = form.raw(PASS_FIELD).unwrap_or_default();
    let may = acting.filter(|acting| acting.may(Action::RunShift));
    let told = match (standing_of(&ask.house, pass, Action::RunShift).await?, may) {
        (Standing::LetsGo, _) => Told { stand: "wissen", ..Told::default() },
        (Standing::Keeps, None) => Told { stand: "aanmelden", ..Told::default() },
        (Standing::Keeps, Some(acting)) => Told {
            stand: "klaar",
            zegel: acting.page("outreach-street-title").form_token,
            // Also when the phone was a colleague's: what lies on it goes with their pass, what is written next with this one.
            pas: match holder(&ask.house, pass) == Some(acting.worker().id) {
                true => String::new(),
                false => acting.device_pass().await?,
            },
        },
    };
    json("application/json", &told)
}

#[derive(Serialize)]
struct Kept {
    /// What the house has: the phone lets go of these, and of nothing else.
    gekregen: Vec<String>,
}

/// Takes what a phone brings. A pass from before a sign-out brings nothing any more.
pub async fn bring(acting: Acting, Posted(form): Posted) -> Result<Response, Problem> {
    let pass = form.raw(PASS_FIELD).unwrap_or_default();
    if standing_of(&acting.ask().house, pass, Action::RunShift).await? == Standing::LetsGo {
        return json("application/json", &Told { stand: "wissen", ..Told::default() });
    }
    let packets = form
        .fields()
        .filter(|(name, _)| *name == PACKET_FIELD)
        .filter_map(|(_, value)| {
            let (id, sealed) = value.split_once('.')?;
            let sealed = BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
            Some(Packet { id: id.parse().ok()?, sealed })
        })
        .collect();
    let carried_by = holder(&acting.ask().house, pass).unwrap_or(acting.worker().id);
    let kept = street::receive(&acting, packets, carried_by).await?;
    json("application/json", &Kept { gekregen: kept.iter().map(ToString::to_string).collect() })
}

fn json(kind: &'static str, content: &impl Serialize) -> Result<Response, Problem> {
    let body = serde_json::to_vec(content).map_err(|_| Problem::Broken)?;
    Ok(([(CONTENT_TYPE, HeaderValue::from_static(kind))], body).into_response())
}
