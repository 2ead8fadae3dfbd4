//! What the desk says about a conversation in one line: by which door it came, and what the person said of it.

use crate::model::{Coded, ConversationHead, Kind};
use kit::Page;

/// By which door, and what was said there.
pub fn door_of(page: &Page, head: &ConversationHead) -> String {
    let door = match head.kind {
        Kind::Talk => page.t(head.channel.text_key()),
        Kind::Concern | Kind::Adviser => page.t(head.kind.text_key()),
    };
    let mut said = vec![door];
    if head.urgent {
        said.push(page.t("contact-said-urgent"));
    }
    if head.young {
        said.push(page.t("contact-said-young"));
    }
    said.join(" · ")
}
