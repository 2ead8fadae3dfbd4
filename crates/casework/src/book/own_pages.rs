//! The client's own pages: a dossier that only their code opens. Nobody else reads about their money (DAT-08), what they say
//! of help that was given (DOM-28), or how it began (SAF-08), unless they let somebody. They go when the file goes: there is no
//! way to them without it.

use super::mine::Own;
use crate::model::Began;
use crate::model::journal::Rating;
use kit::Problem;
use people::{Visitor, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Sheet, Span};
use store::{Id, Moment, Scope};

/// The head as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Head {
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
    /// Whether help fitted, not told to the guide.
    Rating(Rating),
    /// How it began.
    Began(Began),
}

/// The client's own pages, opened.
pub(super) struct OwnPages {
    dossier: Dossier,
    sheets: Vec<Sheet<Record>>,
}

impl OwnPages {
    /// Reads a dossier as somebody's own pages.
    pub(super) fn of(opened: people::Opened) -> Result<OwnPages, Problem> {
        Ok(OwnPages { sheets: opened.sheets()?, dossier: opened.dossier })
    }

    fn records(&self) -> impl Iterator<Item = &Record> {
        self.sheets.iter().filter_map(|sheet| sheet.content.as_ref())
    }
}

impl Own {
    fn own_records(&self) -> impl Iterator<Item = &Record> {
        self.pages.iter().flat_map(OwnPages::records)
    }

    /// The client's own overview of their money.
    pub fn money(&self) -> Option<&Money> {
        self.own_records().find_map(|record| match record {
            Record::Money(money) => Some(money),
            _ => None,
        })
    }

    /// What the client says of help that was given, and does not tell their guide.
    pub fn ratings(&self) -> impl Iterator<Item = &Rating> {
        self.own_records().filter_map(|record| match record {
            Record::Rating(rating) => Some(rating),
            _ => None,
        })
    }

    /// How it began, in the client's words.
    pub fn began(&self) -> Option<&Began> {
        self.own_records().find_map(|record| match record {
            Record::Began(began) => Some(began),
            _ => None,
        })
    }
}

/// Writes something on the client's own pages: in the place of what stands there, or for the first time; with nothing to
/// say it is erased.
pub(super) fn put(
    visitor: &Visitor,
    work: &mut Work,
    own: &Own,
    is_it: impl Fn(&Record) -> bool,
    says: Option<Record>,
) -> Result<(), Problem> {
    let standing = own.pages.iter().flat_map(|pages| &pages.sheets);
    let standing = standing.into_iter().find(|sheet| sheet.content.as_ref().is_some_and(&is_it));
    match (&own.pages, standing, says) {
        (Some(pages), Some(sheet), Some(says)) => work.revise(&pages.dossier, sheet, &says),
        (Some(pages), Some(sheet), None) => {
            work.erase(&pages.dossier, sheet.id);
            Ok(())
        }
        (_, _, None) => Ok(()),
        (Some(pages), None, Some(says)) => work.append(&pages.dossier, &says).map(drop),
        (None, _, Some(says)) => {
            let head = Head::OwnPages { case: own.file.id() };
            let pages = work.begin_with(own.file.id(), own.file.dossier.organisation(), &head)?;
            work.grant_to_code(&pages, visitor.code(), Scope::Full, Span::OPEN)?;
            work.append(&pages, &says).map(drop)
        }
    }
}

/// What the client said of this help is erased with it.
pub(super) fn forget_rating(
    visitor: &Visitor,
    work: &mut Work,
    own: &Own,
    service: Id,
) -> Result<(), Problem> {
    put(visitor, work, own, |record| is_rating_of(record, service), None)
}

/// Whether a record says whether this help fitted.
pub(super) fn is_rating_of(record: &Record, service: Id) -> bool {
    matches!(record, Record::Rating(rating) if rating.of == service)
}

/// Writes the client's own overview of their money; an empty text erases it.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn keep_money(visitor: &Visitor, text: String) -> Result<(), Problem> {
    patiently(|| async {
        let own = super::own(visitor).await?.ok_or(Problem::Missing)?;
        let mut work = visitor.work();
        let at = work.now;
        let says = (!text.is_empty()).then(|| Record::Money(Money { text: text.clone(), at }));
        put(visitor, &mut work, &own, |record| matches!(record, Record::Money(_)), says)?;
        visitor.keep(work).await
    })
    .await
}
