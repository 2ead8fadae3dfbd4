//! A public page that may be read by somebody who came with a return code: it shows more to them, and asks nothing
//! of others.

use crate::ask::Ask;
use crate::session::{self, Found};
use crate::visitor::Visitor;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use kit::{Page, Problem};

/// Somebody with a return code, or somebody else. For pages; what a form of the visitor changes stands behind
/// [`Guard::Visitor`](crate::Guard::Visitor), which asks for the seal of the form as well.
pub struct Perhaps(pub Option<Visitor>);

impl Perhaps {
    /// A page for whoever it is.
    pub fn page(&self, ask: &Ask, title_key: &str) -> Page {
        match &self.0 {
            Some(visitor) => visitor.page(title_key),
            None => ask.page(title_key),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Perhaps {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Perhaps, Problem> {
        let ask = parts.extensions.get::<Ask>().ok_or(Problem::Broken)?;
        Ok(match session::find(ask, &parts.headers).await? {
            Found::Visitor(visitor) => Perhaps(Some(visitor)),
            Found::Nobody | Found::Locked(..) | Found::Worker(_) => Perhaps(None),
        })
    }
}
