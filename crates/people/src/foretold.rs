//! What every page outside says about when somebody answers (OUT-29). The room that keeps the door knows how to say it;
//! this asks it for each page, without a page that waits for the store.

use crate::ask::Ask;
use crate::house::House;
use store::Organisation;

/// How the room that keeps the door says, in the language of a request, when somebody answers.
pub type Foretell = fn(&Organisation, &Ask) -> String;

/// What is said on this page; nothing before an organisation was founded.
pub(crate) async fn foretold(ask: &Ask, foretell: Foretell) -> String {
    let now = ask.house.now();
    let organisation = match ask.house.known_front.fresh(now) {
        Some(organisation) => organisation,
        None => {
            let Ok((organisation, _)) = ask.house.front_door().await else { return String::new() };
            ask.house.known_front.learn(now, &organisation);
            organisation
        }
    };
    foretell(&organisation, ask)
}

impl House {
    /// What the organisation tells everybody was changed: the next page looks again. Another node does so within a
    /// minute.
    pub fn forget_what_is_told(&self) {
        self.known_front.forget();
    }
}
