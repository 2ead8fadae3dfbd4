//! A check-in that stands under a code (decision 0034), as far as whoever erases everything has to know it: how it is
//! lifted. It is set, and opened when it lapses, in the room of files.

use kit::Problem;
use people::{House, Opened, Visitor, Work};
use serde::{Deserialize, Serialize};
use store::sealed::Dossier;
use store::{Id, Moment};

/// Seconds in which two taps are one moment.
const MOMENT_SECONDS: i64 = 60;

/// The head of what only whoever set the check-in can open: how to find and to lift it.
#[derive(Clone, Serialize, Deserialize)]
pub struct OwnMoment {
    /// When it lapses.
    pub due: Moment,
    /// The dossier with the words.
    pub sealed: Id,
    /// Opens it.
    pub secret: [u8; 32],
    /// The timers that raise the alarm and erase what is left.
    pub timers: Vec<Id>,
    /// The letters that the alarm is.
    pub letters: Vec<Id>,
}

/// The head as it is kept.
#[derive(Deserialize)]
#[serde(tag = "kind")]
enum Head {
    #[serde(rename = "safe-moment")]
    Own(OwnMoment),
}

/// Whose dossier it is, whatever kind it is.
#[derive(Deserialize)]
struct KindOnly {
    kind: String,
}

/// The check-in among what a code opens, if one stands.
pub fn among(opened: &[Opened]) -> Option<(Dossier, OwnMoment)> {
    opened.iter().rev().find_map(|one| {
        let Head::Own(head) = one.head::<Head>().ok()?.content?;
        Some((one.dossier.clone(), head))
    })
}

/// Says that this check-in stands until a moment, so that whoever erases a file leaves it: it has a day of its own
/// (decision 0052).
pub fn stands(house: &House, work: &mut Work, own: Id, until: Moment) {
    work.unit.mark_again(standing_mark(house, own), until);
}

/// Claims the first check-in under a code: of two taps at one moment the second finds it when it tries again.
pub fn claim_first(visitor: &Visitor, work: &mut Work) {
    let now = work.now;
    work.unit.at(now).mark(first_mark(visitor), now.plus_seconds(MOMENT_SECONDS));
}

/// Tells by a dossier alone whether it is a check-in that stands.
pub fn standing_mark(house: &House, own: Id) -> [u8; 32] {
    house.pepper.blind("check-in that stands", &[own.bytes()])
}

fn first_mark(visitor: &Visitor) -> [u8; 32] {
    visitor.ask().house.pepper.blind("first check-in", &[&visitor.code().look_up])
}

/// Ends a check-in: no alarm is raised any more, and one that was is taken back; the words are gone. Whoever ends or
/// moves the same one at the same moment meets this in a conflict.
pub fn end(house: &House, work: &mut Work, (own, head): &(Dossier, OwnMoment)) {
    let now = work.now;
    let ended = house.pepper.blind("check-in that ended", &[own.id().bytes()]);
    work.unit.at(now).mark(ended, now.plus_seconds(MOMENT_SECONDS));
    work.unit.unmark(standing_mark(house, own.id()));
    for timer in &head.timers {
        work.unit.remove_timer(*timer);
    }
    take_back(house, work, &head.letters);
    work.erase_dossier(head.sealed);
    work.erase_dossier(own.id());
}

/// Takes the letters of an alarm back, with the bells that they rang.
pub fn take_back(house: &House, work: &mut Work, letters: &[Id]) {
    for letter in letters {
        work.unit.remove_letter(*letter);
        bell::take_back(work, house, *letter);
    }
}

/// Lifts the check-in that stands under a code, within other work; nothing where none does.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn lift(visitor: &Visitor, work: &mut Work) -> Result<(), Problem> {
    lift_among(visitor, work, &visitor.dossiers().await?);
    Ok(())
}

/// As [`lift`], for somebody without a file: nothing is left then on which they would find it. Beside a file it stays, on
/// the pages of that file.
pub(super) async fn lift_without_file(visitor: &Visitor, work: &mut Work) -> Result<(), Problem> {
    let opened = visitor.dossiers().await?;
    if !opened.iter().any(is_file) {
        lift_among(visitor, work, &opened);
    }
    Ok(())
}

/// What goes with the whole conversation besides what was said in it.
pub struct GoesToo {
    /// A check-in: nobody is warned any more. Beside a file it stays.
    pub check_in: bool,
    /// What was booked with the same code.
    pub booking: bool,
}

/// Looks what would go when the whole conversation is erased, so that it is said before.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn goes_too(visitor: &Visitor) -> Result<GoesToo, Problem> {
    let opened = visitor.dossiers().await?;
    let check_in = !opened.iter().any(is_file) && among(&opened).is_some();
    Ok(GoesToo { check_in, booking: guide::book::booking::is_among(opened)? })
}

fn lift_among(visitor: &Visitor, work: &mut Work, opened: &[Opened]) {
    if let Some(standing) = among(opened) {
        end(&visitor.ask().house, work, &standing);
        work.unit.unmark(first_mark(visitor));
    }
}

fn is_file(opened: &Opened) -> bool {
    let head = opened.head::<KindOnly>().ok().and_then(|sheet| sheet.content);
    head.is_some_and(|head| head.kind == "case")
}
