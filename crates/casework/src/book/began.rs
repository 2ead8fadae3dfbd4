//! How it began, as the client tells it or does not (SAF-08). It stands on their own pages. What they let their guide read
//! stands in the part that only the two can open, and goes from there as soon as they close it.

use super::ending::leave;
use super::mine::{Own, own};
use super::own_acts::{begin, begin_part, finish};
use super::own_pages::{Record, put};
use crate::model::{Began, BeganBy, BeganTold, Domain, PartKind, PartRecord};
use kit::Problem;
use people::{Fact, Visitor, Work, patiently};
use store::sealed::Sheet;

/// What a client tells of how it began, and to whom.
#[derive(Debug, Clone, Default)]
pub struct Beginnings {
    /// In own words.
    pub text: String,
    /// What played a part.
    pub themes: Vec<BeganBy>,
    /// What it may make harder now.
    pub harder: Vec<Domain>,
    /// Their guide may read the words, and what may be harder.
    pub open: bool,
    /// The themes may be counted with those of others.
    pub count: bool,
}

/// What the guide may read of it now.
fn told(own: &Own) -> Option<&Sheet<PartRecord>> {
    let part = own.part(PartKind::Private)?;
    part.sheets.iter().find(|sheet| matches!(sheet.content, Some(PartRecord::Began(_))))
}

/// Whether the guide may read it now.
pub fn is_told(own: &Own) -> bool {
    told(own).is_some()
}

/// Writes how it began; with nothing to say it is erased. As long as the guide may not read it, nothing of it can be
/// noticed: no head is written, and nobody sees that the client did something.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn tell_beginning(visitor: &Visitor, says: &Beginnings) -> Result<(), Problem> {
    patiently(|| async {
        let own = own(visitor).await?.ok_or(Problem::Missing)?;
        let may_read = says.open && !(says.text.is_empty() && says.harder.is_empty());
        if !may_read && !is_told(&own) {
            let mut work = visitor.work();
            keep(visitor, &mut work, &own, says).await?;
            return visitor.keep(work).await;
        }
        let (own, mut work) = begin(visitor).await?;
        keep(visitor, &mut work, &own, says).await?;
        let told = may_read.then(|| BeganTold {
            text: says.text.clone(),
            harder: says.harder.clone(),
            at: work.now,
        });
        let_read(visitor, &mut work, &own, told).await?;
        finish(visitor, &own, work).await
    })
    .await
}

/// Writes it on the client's own pages.
async fn keep(visitor: &Visitor, work: &mut Work, own: &Own, says: &Beginnings) -> Result<(), Problem> {
    let counted = count(visitor, work, own, says).await?;
    let Beginnings { text, themes, harder, .. } = says.clone();
    let is_empty = text.is_empty() && themes.is_empty() && harder.is_empty();
    let kept = Record::Began(Began { text, themes, harder, counted, at: work.now });
    put(visitor, work, own, |record| matches!(record, Record::Began(_)), (!is_empty).then_some(kept))
}

async fn let_read(
    visitor: &Visitor,
    work: &mut Work,
    own: &Own,
    told_now: Option<BeganTold>,
) -> Result<(), Problem> {
    let part = own.part(PartKind::Private).map(|part| &part.dossier);
    match (part, told(own), told_now.map(PartRecord::Began)) {
        (Some(part), Some(sheet), Some(says)) => work.revise(part, sheet, &says),
        (Some(part), Some(sheet), None) => {
            work.erase(part, sheet.id);
            Ok(())
        }
        (Some(part), None, Some(says)) => work.append(part, &says).map(drop),
        (None, _, Some(says)) => {
            let part = begin_part(visitor, own, work, PartKind::Private).await?;
            work.append(&part, &says).map(drop)
        }
        (_, None, None) | (None, Some(_), None) => Ok(()),
    }
}

/// Leaves a fact for each theme that was not counted before, if the client wants it counted. Gives those that now are.
async fn count(
    visitor: &Visitor,
    work: &mut Work,
    own: &Own,
    says: &Beginnings,
) -> Result<Vec<BeganBy>, Problem> {
    let mut counted = own.began().map(|began| began.counted.clone()).unwrap_or_default();
    if says.count {
        for theme in &says.themes {
            if !counted.contains(theme) {
                let fact = Fact::now(work.now, "began-told").by("theme", theme.code());
                leave(&visitor.ask().house, work, own.file.dossier.organisation(), &fact).await?;
                counted.push(*theme);
            }
        }
    }
    Ok(counted)
}
