//! What became of going on with another organisation, as the journal says it.

use super::{Item, View};
use crate::model::Transfer;
use crate::model::transfer::Outcome;

/// Each transfer that is over; in the client's words and the guide's alike.
pub(super) fn went<'v>(view: &'v View<'_>) -> impl Iterator<Item = Item> + 'v {
    view.file.all::<Transfer>().into_iter().rev().filter_map(|transfer| {
        let over = transfer.over.as_ref()?;
        let reason = match over.how {
            Outcome::Declined(reason) => view.t(reason.text_key()),
            _ => String::new(),
        };
        Some(Item {
            title: view.page.tv("casework-away-line", "name", &transfer.to),
            when: view.day(over.on),
            badge: Some((view.t(over.how.text_key()), "plain")),
            lines: view.lines([("casework-away-why", &reason)]),
            ..Item::default()
        })
    })
}
