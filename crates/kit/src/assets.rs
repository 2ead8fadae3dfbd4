//! The style sheet, the script and the icon: built once, embedded, served under addresses that change with
//! their content, so that a browser may keep them for good.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
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
/// The script of the safety planner alone; the planner works without it.
pub static PLANNER: Asset = asset!("planner.js", "planner", "js", "text/javascript; charset=utf-8");
/// The neutral icon.
pub static ICON: Asset = asset!("icon.svg", "icon", "svg", "image/svg+xml");

impl Asset {
    /// Its address.
    pub fn href(&self) -> &str {
        &self.href
    }

    /// Its plain name, such as `luwte.css`.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

/// The embedded file at this address, if there is one.
pub fn serve(path: &str) -> Option<Response> {
    let asset = [&STYLE, &SCRIPT, &PLANNER, &ICON].into_iter().find(|asset| asset.href() == path)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    Some((headers, asset.content).into_response())
}
