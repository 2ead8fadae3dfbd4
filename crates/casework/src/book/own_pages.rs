//! The client's own pages: a dossier that only their code opens. Nobody else reads about their money (DAT-08).

use kit::Problem;
use people::Visitor;
use serde::{Deserialize, Serialize};
use store::sealed::{Sheet, Span};
use store::{Id, Moment, Scope};

/// The head as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub(super) enum Head {
    /// A client's own pages.
    #[serde(rename = "own-pages")]
    OwnPages {
        /// The file they stand beside.
        case: Id,
    },
}

/// What comes in, what goes out, what is owed: the client's own overview, in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The overview.
    pub text: String,
    /// When it was last written.
    pub at: Moment,
}

/// What can stand on the client's own pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub(super) enum Record {
    /// Money.
    Money(Money),
}

/// Writes the client's own overview of their money; an empty text erases it.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn keep_money(visitor: &Visitor, text: String) -> Result<(), Problem> {
    let own = super::own(visitor).await?.ok_or(Problem::Missing)?;
    let mut work = visitor.work();
    let record = Record::Money(Money { text: text.clone(), at: work.now });
    match own.pages() {
        Some((dossier, Some(sheet))) if text.is_empty() => work.erase(dossier, sheet.id),
        Some((dossier, Some(sheet))) => work.revise(dossier, sheet, &record)?,
        _ if text.is_empty() => return Ok(()),
        Some((dossier, None)) => {
            work.append(dossier, &record)?;
        }
        None => {
            let head = Head::OwnPages { case: own.file.id() };
            let pages = work.begin(own.file.dossier.organisation(), &head)?;
            work.grant_to_code(&pages, visitor.code(), Scope::Full, Span::OPEN)?;
            work.append(&pages, &record)?;
        }
    }
    visitor.keep(work).await
}

/// The overview among the sheets, if it is there.
pub(super) fn money(sheets: Vec<Sheet<Record>>) -> Option<Sheet<Record>> {
    sheets.into_iter().find(|sheet| matches!(sheet.content, Some(Record::Money(_))))
}
