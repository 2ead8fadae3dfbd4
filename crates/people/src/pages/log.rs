//! The access log as the team lead reads it: who did what when, never with content.

use crate::acting::Acting;
use crate::log::LogEntry;
use crate::model::CircleKind;
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use store::Id;

/// Lines on the page: the newest ones.
const LINES_SHOWN: u32 = 200;
/// Characters of a dossier's id on the page: enough to see which lines belong together.
const ID_SHOWN: usize = 6;

/// One line as shown.
pub struct Line {
    /// The beginning of the dossier's id: it says nothing to whoever holds no key.
    pub dossier: String,
    /// The entry.
    pub entry: LogEntry,
}

#[derive(Template)]
#[template(path = "people/log.html")]
struct Log {
    page: Page,
    lines: Vec<Line>,
}

fn beginning(dossier: Id) -> String {
    dossier.to_string().chars().take(ID_SHOWN).collect()
}

/// Shows the newest lines.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let (_, secret) = acting.standing(CircleKind::Audit)?;
    let organisation = acting.organisation().id;
    let kept =
        acting.ask().house.store.read(move |reader| reader.newest_log(organisation, LINES_SHOWN)).await?;
    let lines = kept
        .into_iter()
        .filter_map(|line| {
            let entry = LogEntry::open_for_audit(&line.entry, line.dossier, &secret)?;
            Some(Line { dossier: beginning(line.dossier), entry })
        })
        .collect();
    Ok(draw(&Log { page: acting.page("people-log-title"), lines }))
}
