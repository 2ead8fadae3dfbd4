//! The style sheets, the scripts and the icon: built once, embedded, served under addresses that change with
//! their content, so that a browser may keep them for good. The visitor's first page carries its style inside, so that
//! one request is enough to read and to write ([`FIRST_STYLE`]).

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Where the embedded files are served.
pub const PREFIX: &str = "/vast";

/// One embedded file.
pub struct Asset {
    name: &'static str,
    kind: &'static str,
    content: &'static [u8],
    href: LazyLock<String>,
}

macro_rules! asset {
    ($file:literal, $stem:literal, $ending:literal, $kind:literal) => {
        Asset {
            name: concat!($stem, ".", $ending),
            kind: $kind,
            content: include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/dist/", $file)),
            href: LazyLock::new(|| {
                let content = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/dist/", $file));
                let hash = HEXLOWER.encode(&Sha256::digest(content));
                format!("{PREFIX}/{}-{}.{}", $stem, hash.get(..16).unwrap_or_default(), $ending)
            }),
        }
    };
}

/// The style sheet.
pub static STYLE: Asset = asset!("luwte.css", "luwte", "css", "text/css; charset=utf-8");
/// The script; every page works without it.
pub static SCRIPT: Asset = asset!("luwte.js", "luwte", "js", "text/javascript; charset=utf-8");
/// The script of the visitor's first page: leaving quickly by a key, sending once.
pub static FIRST_SCRIPT: Asset = asset!("front.js", "front", "js", "text/javascript; charset=utf-8");
/// The script of the safety planner alone; the planner works without it.
pub static PLANNER: Asset = asset!("planner.js", "planner", "js", "text/javascript; charset=utf-8");
/// The script of a conversation that arrives by itself.
pub static LIVE: Asset = asset!("live.js", "live", "js", "text/javascript; charset=utf-8");
/// The script of the desk's list, which keeps itself up to date.
pub static DESK: Asset = asset!("desk.js", "desk", "js", "text/javascript; charset=utf-8");
/// The script of the drafts of a shift, which are copied with a line of one's own.
pub static DRAFTS: Asset = asset!("drafts.js", "drafts", "js", "text/javascript; charset=utf-8");
/// The script of the page on which a browser is told to ring.
pub static BELL: Asset = asset!("bell.js", "bell", "js", "text/javascript; charset=utf-8");
/// The program that a browser keeps to ring; it is served with its one sentence before it.
pub static RING: Asset = asset!("ring.js", "ring", "js", "text/javascript; charset=utf-8");
/// The script of the page for the street, which seals what is put down.
pub static STREET: Asset = asset!("street.js", "street", "js", "text/javascript; charset=utf-8");
/// Its service worker; served at an address that stays, by the room it belongs to.
pub static STREET_WORKER: Asset =
    asset!("street-worker.js", "street-worker", "js", "text/javascript; charset=utf-8");
/// The neutral icon.
pub static ICON: Asset = asset!("icon.svg", "icon", "svg", "image/svg+xml");

/// The style that stands inside the visitor's first page.
pub const FIRST_STYLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/dist/front.css"));

/// What the browser must find inside to take it: `sha256-…` of [`FIRST_STYLE`] (CSP level 3, 6.7.3.3).
pub static FIRST_STYLE_HASH: LazyLock<String> =
    LazyLock::new(|| format!("sha256-{}", BASE64.encode(&Sha256::digest(FIRST_STYLE))));

/// The neutral icon as an address that needs no request (RFC 2397).
pub static ICON_INSIDE: LazyLock<String> = LazyLock::new(|| {
    let plain = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/dist/icon.svg"));
    let quoted = plain.trim().replace('%', "%25").replace('#', "%23").replace('"', "'");
    format!("data:image/svg+xml,{}", quoted.replace('<', "%3C").replace('>', "%3E"))
});

impl Asset {
    /// Its address.
    pub fn href(&self) -> &str {
        &self.href
    }

    /// What is in it.
    pub fn content(&self) -> &'static [u8] {
        self.content
    }

    /// Its plain name, such as `luwte.css`.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

/// The embedded file at this address, if there is one.
pub fn serve(path: &str) -> Option<Response> {
    let asset = [&STYLE, &SCRIPT, &FIRST_SCRIPT, &PLANNER, &LIVE, &DESK, &DRAFTS, &BELL, &STREET, &ICON]
        .into_iter()
        .find(|asset| asset.href() == path)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    Some((headers, asset.content).into_response())
}
