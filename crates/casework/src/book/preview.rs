//! What somebody will see who gets a key: read before the client says yes (REC-01d).

use super::file::CaseFile;
use super::mine::Own;
use super::parts::{first_records, opened_before, part_of};
use crate::model::{PartKind, PartRecord};
use kit::Problem;
use people::Acting;
use store::Day;
use store::sealed::Sheet;

/// What a helper reads in a part of this kind: all that stands there now, or what would stand there on its first day. The
/// lead reads it, and the access log says so.
///
/// # Errors
/// [`Problem::Missing`] when the lead can no longer open it.
pub async fn part_preview(
    acting: &Acting,
    file: &CaseFile,
    kind: PartKind,
) -> Result<Vec<Sheet<PartRecord>>, Problem> {
    match opened_before(file, kind) {
        Some(part) => part_of(acting, part).await?.opened.sheets(),
        None => Ok(first_day(file, kind, acting.ask().house.today())),
    }
}

/// The same for the client, who reads all parts of their own file.
pub fn own_part_preview(own: &Own, kind: PartKind, today: Day) -> Vec<Sheet<PartRecord>> {
    match own.part(kind) {
        Some(part) => part.sheets.clone(),
        None => first_day(&own.file, kind, today),
    }
}

/// What would stand in a part that nobody opened yet.
fn first_day(file: &CaseFile, kind: PartKind, today: Day) -> Vec<Sheet<PartRecord>> {
    let records = first_records(file, kind, today).into_iter();
    records.map(|record| Sheet { id: file.id(), position: 0, revision: 0, content: Some(record) }).collect()
}
