//! The plan and the journal as the lead writes them, together with the client.

use super::context::open_part_to_write;
use super::file::{CaseFile, by, counted_anew};
use super::together::Wrote;
use super::{led, parts};
use crate::model::plan::{CheckIn, NeedFit, Note, Review, ReviewRhythm, Rhythm};
use crate::model::{By, DomainCard, PartKind, Seen, Side};
use contact::book as conversations;
use contact::book::desk::Said;
use kit::Problem;
use people::{Acting, Action, Deed, Work, patiently};
use store::{Day, Id};

/// Writes the private card in its part, which only the client opens.
pub(super) async fn put_private_card(
    acting: &Acting,
    file: &CaseFile,
    work: &mut Work,
    card: &DomainCard,
    seen: Option<Seen>,
) -> Result<Wrote, Problem> {
    let id = parts::opened_before(file, PartKind::Private).ok_or(Problem::Missing)?;
    let part = open_part_to_write(acting, id, Some(PartKind::Private), Action::WriteCase).await?;
    acting.log(work, &part.opened.dossier, Deed::Write, Action::WriteCase, None).await?;
    parts::put_private_card(
        work,
        &part.opened.dossier,
        &part.opened.sheets()?,
        card.clone(),
        seen,
        Side::Guide,
    )
}

/// One card of a file that this worker leads, in the core or in the private part, and what a form that shows it saw.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn card(acting: &Acting, case: Id, record: Id) -> Result<(DomainCard, Seen), Problem> {
    let file = super::open_led(acting, case).await?;
    if let Ok(kept) = file.piece::<DomainCard>(record) {
        return Ok((kept.piece.clone(), kept.seen()));
    }
    let id = parts::opened_before(&file, PartKind::Private).ok_or(Problem::Missing)?;
    let part = super::open_part(acting, id, Some(PartKind::Private), Action::ReadCase).await?;
    let sheets = part.opened.sheets()?;
    super::own_acts::card_in(&sheets, record).ok_or(Problem::Missing)
}

/// Adds a line to the journal; everybody who can open the core may. It erases itself when its time has come.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn add_note(acting: &Acting, case: Id, facts: String, impressions: String) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = super::agenda::beside(acting, case).await?;
        let (facts, impressions) = (facts.clone(), impressions.clone());
        let note = Note { facts, impressions, by: by(acting), at: work.now };
        if super::ground(&file).keeps_whole() {
            file.add(&mut work, note)?;
        } else {
            file.add_for_days(&mut work, note, acting.ask().house.settings.note_days)?;
        }
        super::journal::keep_draft_in(acting, &mut work, &file, "", "").await?;
        file.case.ahead.had_contact(work.day());
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Erases a line that this worker wrote in the journal. The mark stays that something was erased.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn erase_note(acting: &Acting, case: Id, note: Id) -> Result<(), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::WriteCase).await?)?;
    let kept = file.piece::<Note>(note)?;
    if !matches!(&kept.by, By::Worker { id, .. } if *id == acting.worker().id) {
        return Err(Problem::Missing);
    }
    let file = counted_anew(acting, file, Action::WriteCase).await?;
    let mut work = acting.work_on(&file.dossier, Deed::Erase, Action::WriteCase).await?;
    work.erase(&file.dossier, note);
    acting.keep(work).await
}

/// What was said when looking back.
#[derive(Debug, Clone)]
pub struct LookingBack {
    /// What went better.
    pub better: String,
    /// What comes next.
    pub next: String,
    /// Whether the help fits, says the client.
    pub fit: NeedFit,
    /// When to look back again, if a day was named; else by the rhythm that the two agreed on.
    pub again: Option<Day>,
    /// Weeks between two times of looking back, if that was agreed now.
    pub rhythm: Option<ReviewRhythm>,
}

/// Writes down what was said when looking back together.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn review(acting: &Acting, case: Id, said: LookingBack) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::WriteCase).await?;
        let LookingBack { better, next, fit, again, rhythm } = said.clone();
        let review = Review { better, next, fit, at: work.now, by: by(acting) };
        file.add(&mut work, review)?;
        let agreed = rhythm.or(file.newest::<ReviewRhythm>().map(|kept| kept.piece));
        if let Some(rhythm) = rhythm {
            file.put(&mut work, rhythm)?;
        }
        file.case.next_review = again.or_else(|| agreed?.after(work.day()));
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Sets the rhythm of "how are you?" that the client chose.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn set_rhythm(acting: &Acting, case: Id, rhythm: Rhythm) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::WriteCase).await?;
        put_rhythm(&mut file, &mut work, rhythm.clone())?;
        acting.keep(work).await
    })
    .await
}

pub(super) fn put_rhythm(
    file: &mut CaseFile,
    work: &mut people::Work,
    rhythm: Rhythm,
) -> Result<(), Problem> {
    file.case.check_in = rhythm.after(work.day());
    file.put(work, rhythm)?;
    file.keep_head(work)
}

/// Asks how it goes: a message in the conversation, and a record to which the client may answer. What stayed
/// silent before is passed over, without any consequence.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when the client has no code to read it with.
pub async fn send_check_in(acting: &Acting, case: Id, text: &str) -> Result<Said, Problem> {
    // Which conversation that is tries again by itself, and is not asked each time anew.
    let talk = super::talk::of(acting, case).await?.id();
    patiently(|| send_check_in_once(acting, case, talk, text)).await
}

async fn send_check_in_once(acting: &Acting, case: Id, talk: Id, text: &str) -> Result<Said, Problem> {
    let talk = conversations::open_to_write(acting, talk).await?;
    let (mut file, mut work) = led(acting, case, Action::WriteCase).await?;
    acting.log(&mut work, &talk.dossier, Deed::Write, Action::AnswerConversation, None).await?;
    let said = conversations::say(acting, &mut work, &talk, text).await?;
    if said != Said::Sent {
        return Ok(said);
    }
    for silent in file.all::<CheckIn>().into_iter().filter(|check_in| check_in.is_open()) {
        file.change(&mut work, &silent, CheckIn { skipped: true, ..silent.piece.clone() })?;
    }
    file.case.ahead.had_contact(work.day());
    let check_in = CheckIn { sent_at: work.now, answer: None, skipped: false };
    file.add(&mut work, check_in)?;
    file.case.check_in = file.newest::<Rhythm>().and_then(|rhythm| rhythm.after_sending(work.day()));
    file.keep_head(&mut work)?;
    acting.keep(work).await?;
    Ok(Said::Sent)
}
