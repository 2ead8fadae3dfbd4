//! What could be said better in the words that a team tells everybody (INF-14, NFR-08, STG-01).

use kit::wording::{Hint, check_name, hints};
use kit::{FormView, Page};
use people::Acting;

/// Fields with a name: it may say nothing about the work.
const NAMES: [&str; 2] = ["naam", "adres"];
/// Fields with words.
const WORDS: [&str; 8] = ["naam", "adres", "station", "deur", "bel", "waar", "wie", "toont"];

/// The hints for a form, whichever of these fields it has.
pub(super) fn of(acting: &Acting, page: &Page, form: &FormView) -> Vec<Hint> {
    let rules = acting.words("nl");
    let telling = NAMES.iter().flat_map(|name| check_name(form.value(name)));
    let telling: Vec<Hint> = telling.map(|finding| Hint::of(page, &finding)).collect();
    let said = WORDS.iter().flat_map(|name| hints(page, form.value(name), "nl", &rules));
    let fresh: Vec<Hint> = said.filter(|hint| telling.iter().all(|other| other.what != hint.what)).collect();
    telling.into_iter().chain(fresh).collect()
}
