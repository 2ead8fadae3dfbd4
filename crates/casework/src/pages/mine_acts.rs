//! What the client does with one press of a button.

use super::{back_to_mine, id_in};
use crate::book;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::Problem;
use people::Visitor;

/// Closes a domain.
pub async fn close_domain(visitor: Visitor, Path(card): Path<String>) -> Result<Response, Problem> {
    book::close_domain(&visitor, id_in(&card)?).await?;
    Ok(back_to_mine())
}

/// Says no to somebody who was proposed.
pub async fn refuse(visitor: Visitor, Path(proposal): Path<String>) -> Result<Response, Problem> {
    book::refuse_team(&visitor, id_in(&proposal)?).await?;
    Ok(back_to_mine())
}

/// Takes a yes back.
pub async fn withdraw(visitor: Visitor, Path(consent): Path<String>) -> Result<Response, Problem> {
    book::withdraw_own(&visitor, id_in(&consent)?).await?;
    Ok(back_to_mine())
}

/// Erases one thing that is written about the client.
pub async fn erase_one(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    book::erase_own_record(&visitor, id_in(&record)?).await?;
    Ok(back_to_mine())
}

/// Takes the themes off a note.
pub async fn remove_themes(visitor: Visitor, Path(note): Path<String>) -> Result<Response, Problem> {
    book::remove_themes(&visitor, id_in(&note)?).await?;
    Ok(back_to_mine())
}

/// Opens a closed file again.
pub async fn reopen(visitor: Visitor) -> Result<Response, Problem> {
    book::reopen(&visitor).await?;
    Ok(back_to_mine())
}

/// Begins a conversation with the guide, where there is none.
pub async fn begin_talk(visitor: Visitor) -> Result<Response, Problem> {
    book::begin_own_talk(&visitor).await?;
    Ok(Redirect::to("/gesprek").into_response())
}
