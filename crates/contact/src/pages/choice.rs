//! The person chooses how to talk, below the offer (OUT-15).

use super::rules::RULES;
use super::thread::HERE;
use super::undo::keep_typed;
use crate::book::{Conversation, choice};
use crate::model::safe::rule_of;
use crate::model::{Chosen, Coded, Reach, Record, open_offer};
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Choice, Page, Problem};
use people::{Guard, Posted, Routes, Visitor};

/// The field with the choice.
const FIELD: &str = "keuze";

/// The route.
pub fn routes() -> Routes {
    Routes::new().post("/gesprek/kanaal", Guard::Visitor, choose)
}

/// What can be chosen now; nothing while nothing is offered.
pub fn choices(page: &Page, conversation: &Conversation) -> Vec<Choice> {
    let Some(Record::ChannelOffer { offered, .. }) =
        open_offer(&conversation.sheets).and_then(|sheet| sheet.content.as_ref())
    else {
        return Vec::new();
    };
    let open = Chosen::ALL.iter().filter(|one| one.is_among(offered));
    open.map(|one| Choice::new(one.code(), page.t(one.their_text_key()))).collect()
}

/// Chooses. Whoever wants to be called is led to where they say on which number, and when.
async fn choose(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    keep_typed(&visitor, &mut form).await?;
    let Some(choice) = form.choice(FIELD, &Chosen::among()) else {
        return Ok(Redirect::to(HERE).into_response());
    };
    choice::choose(&visitor, choice).await?;
    let needs_number = choice == Chosen::WeCall && !may_call(&visitor).await?;
    let there = if needs_number { format!("{RULES}#contact") } else { HERE.to_owned() };
    Ok(Redirect::to(&there).into_response())
}

/// Whether the person's own rule lets their phone ring.
async fn may_call(visitor: &Visitor) -> Result<bool, Problem> {
    let conversation = crate::book::visitor::find(visitor).await?.ok_or(Problem::Missing)?;
    Ok(rule_of(&conversation.sheets).is_some_and(|(_, rule)| rule.ways.contains(&Reach::Call)))
}
