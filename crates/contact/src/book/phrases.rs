//! The team's text bank: a sealed dossier of the Desk circle, made on first use. As for the board, its id alone stands in
//! what the organisation tells everybody, and no line in the access log is left: nothing about a person stands there.

use crate::model::Colleague;
use crate::model::phrases::{
    Bank, BankHead, BankRecord, Kept, Occasion, PHRASES_MAX, Phrase, Signature, Written,
};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Action, CircleKind, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Sheet, Span};
use store::{Id, Organisation, Scope};

/// The name under which the organisation keeps where the bank is.
const ROOM: &str = "contact-help";

/// Where the bank is.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct BankRoom {
    bank: Option<Id>,
}

/// What came of a wish to change the bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// It is done; this is the id of the text now.
    Done(Id),
    /// The text is another one by now, or the reader stands below it already.
    Other,
    /// There are [`PHRASES_MAX`] texts already.
    Full,
}

struct Opened {
    dossier: Dossier,
    sheets: Vec<Sheet<BankRecord>>,
}

impl Opened {
    fn bank(&self) -> Bank {
        Bank::of(self.sheets.iter().filter_map(|sheet| Some((sheet.id, sheet.content.clone()?))))
    }

    /// Writes a sheet anew, or for the first time; gives its id.
    fn put(
        &self,
        work: &mut Work,
        was: Option<&Sheet<BankRecord>>,
        record: &BankRecord,
    ) -> Result<Id, Problem> {
        match was {
            Some(sheet) => work.revise(&self.dossier, sheet, record).map(|()| sheet.id),
            None => work.append(&self.dossier, record),
        }
    }
}

async fn open(acting: &Acting, organisation: &Organisation) -> Result<Option<Opened>, Problem> {
    // Whoever has no seat at the desk has no bank.
    if !acting.may(Action::KeepPhrases) || acting.standing(CircleKind::Desk).is_err() {
        return Ok(None);
    }
    let room: BankRoom = OrganisationSettings::of(organisation)?.room(ROOM)?;
    let Some(id) = room.bank else { return Ok(None) };
    let opened = acting.open_to_write(id, Action::KeepPhrases).await?;
    opened.head::<BankHead>()?;
    let sheets = opened.sheets()?;
    Ok(Some(Opened { dossier: opened.dossier, sheets }))
}

/// The bank: what the team wrote and signed, and what came with Luwte. For whoever has no seat at the desk only that.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(acting: &Acting) -> Result<Bank, Problem> {
    let opened = open(acting, &acting.organisation_now().await?).await?;
    Ok(opened.map_or_else(|| Bank::of(std::iter::empty()), |opened| opened.bank()))
}

/// The bank to write in; made if there is none.
async fn open_or_begin(acting: &Acting, work: &mut Work) -> Result<Opened, Problem> {
    // Read once: of two who begin it at the same moment, one conflicts, tries again and finds the other's.
    let organisation = acting.organisation_now().await?;
    if let Some(opened) = open(acting, &organisation).await? {
        return Ok(opened);
    }
    let desk = acting.standing(CircleKind::Desk)?;
    let dossier = work.begin(organisation.id, &BankHead::Bank {})?;
    work.grant_within(&dossier, &desk, Scope::Full, Span::OPEN)?;
    OrganisationSettings::set_room(work, &organisation, ROOM, &BankRoom { bank: Some(dossier.id()) })?;
    Ok(Opened { dossier, sheets: Vec::new() })
}

/// Changes one text by a rule; a text that only came with Luwte is the team's own from then on.
async fn change(
    acting: &Acting,
    id: Id,
    rule: impl Fn(Phrase, Signature) -> Option<Phrase>,
) -> Result<Changed, Problem> {
    if !acting.may(Action::KeepPhrases) {
        return Err(Problem::Missing);
    }
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let Some(Kept { id, phrase }) = opened.bank().find(id).cloned() else { return Err(Problem::Missing) };
        let Some(phrase) = rule(phrase, signature(acting, &work)) else { return Ok(Changed::Other) };
        let was = opened.sheets.iter().find(|sheet| sheet.id == id);
        let id = opened.put(&mut work, was, &BankRecord::Phrase(phrase))?;
        acting.keep(work).await?;
        Ok(Changed::Done(id))
    })
    .await
}

fn signature(acting: &Acting, work: &Work) -> Signature {
    Signature { who: Colleague { worker: acting.worker().id, name: acting.name() }, at: work.now }
}

/// Writes a new text.
///
/// # Errors
/// [`Problem::Missing`] for whoever has no seat at the desk.
pub async fn add(
    acting: &Acting,
    occasion: Occasion,
    language: &str,
    written: &Written,
) -> Result<Changed, Problem> {
    if !acting.may(Action::KeepPhrases) {
        return Err(Problem::Missing);
    }
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        if opened.bank().phrases.len() >= PHRASES_MAX {
            return Ok(Changed::Full);
        }
        let phrase = Phrase::begin(occasion, language, written.clone(), signature(acting, &work));
        let id = opened.put(&mut work, None, &BankRecord::Phrase(phrase))?;
        acting.keep(work).await?;
        Ok(Changed::Done(id))
    })
    .await
}

/// Writes a text anew.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or for whoever has no seat at the desk.
pub async fn rewrite(acting: &Acting, id: Id, written: &Written) -> Result<Changed, Problem> {
    change(acting, id, |phrase, by| Some(phrase.rewritten(written.clone(), by))).await
}

/// Puts one's name below the version that was read.
///
/// # Errors
/// As [`rewrite`].
pub async fn sign(acting: &Acting, id: Id, number: u32) -> Result<Changed, Problem> {
    change(acting, id, |phrase, by| phrase.signed(number, by)).await
}

/// Keeps that a man who lived through this read the version that was seen, and found it good. He stays nameless.
///
/// # Errors
/// As [`rewrite`].
pub async fn read_by_experience(acting: &Acting, id: Id, number: u32) -> Result<Changed, Problem> {
    change(acting, id, |phrase, by| phrase.read_by_experience(number, by.at.day())).await
}

/// Puts a text away, or takes it out again.
///
/// # Errors
/// As [`rewrite`].
pub async fn put_away(acting: &Acting, id: Id, away: bool) -> Result<Changed, Problem> {
    change(acting, id, |phrase, _| Some(Phrase { away, ..phrase })).await
}
