//! Phases, closing, opening again (storyline steps 19 to 21), for the lead and for the client alike.

use super::file::{CaseFile, by};
use super::keeping::{end_of_keeping, ground};
use super::part_file::PartFile;
use super::start::hold_claim;
use super::{ahead, counting, last_day, led, own_acts, parts, team, twice};
use crate::model::{
    By, CheckIn, Closure, EndReason, Ended, GoalKind, PartRecord, Phase, PhaseChange, Rhythm, SafeContact,
    SlotProposal, Told, Towards,
};
use kit::Problem;
use people::{Acting, Action, CircleKind, Deed, Fact, House, Visitor, Work, patiently};
use store::{Deed as TimerDeed, Holder, Id, Moment};

/// Leaves a fact for the totals, also where nobody is signed in.
pub(super) async fn leave(
    house: &House,
    work: &mut Work,
    organisation: Id,
    fact: &Fact,
) -> Result<(), Problem> {
    let circle = house.standing_circle(organisation, CircleKind::Statistics).await?;
    work.letter(Holder::Circle(circle.id), circle.public_key, fact, None)
}

/// What is said of a step to another phase.
#[derive(Debug, Clone, Default)]
pub struct PhaseWords {
    /// How the client calls it.
    pub words: String,
    /// "For good"; only the client's own page can say so (EXT-08).
    pub for_good: bool,
}

/// Changes the phase, forth or back; out of closed it opens the file again, without any intake.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn change_phase(acting: &Acting, case: Id, to: Phase, words: String) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::LeadCase).await?;
        let words = PhaseWords { words: words.clone(), for_good: false };
        // What is refused stays refused: only whoever meets somebody else tries again.
        if let Err(no) = move_to(&acting.ask().house, &mut work, &mut file, to, words, by(acting)).await {
            return Ok(Err(no));
        }
        file.keep_head(&mut work)?;
        acting.keep(work).await.map(Ok)
    })
    .await?
}

/// Moves a file to another phase; the head is the caller's to keep.
pub(super) async fn move_to(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    to: Phase,
    PhaseWords { words, for_good }: PhaseWords,
    by: By,
) -> Result<(), Problem> {
    let from = file.case.phase;
    if to == Phase::Closed || (to == from && words.is_empty() && !for_good) {
        return Err(Problem::Conflict);
    }
    if let Some(ended) = file.case.ended.take() {
        for timer in ended.timers {
            work.unit.remove_timer(timer);
        }
        let last = file.case.ahead.erase_by.map(last_day::start_of);
        hold_claim(house, work, file.case.conversation, last);
        // Whoever came back is found again when a colleague looks (decision 0035).
        twice::mark_all(house, work, file, last);
        counting::leave_return(house, work, file).await?;
    }
    file.case.phase = to;
    file.add(work, PhaseChange { from, to, words, for_good, at: work.now, by })?;
    last_day::follow_phase(house, work, file).await?;
    let fact = Fact::now(work.now, "case-phase").by("phase", to.code());
    leave(house, work, file.dossier.organisation(), &fact).await
}

/// How a file is closed.
#[derive(Debug, Clone, Default)]
pub struct Closing {
    /// What it was about in the end, says the client; none when not said.
    pub goal: Option<GoalKind>,
    /// A last word.
    pub words: String,
    /// Why it ends, if somebody says.
    pub because: Option<EndReason>,
    /// Where the client goes on, if they say.
    pub towards: Option<Towards>,
    /// What the client says of themselves, for totals alone; nothing of it is kept in the file.
    pub told: Told,
    /// First some time of aftercare: so many weeks between two times that we ask how it goes. The file then stays open.
    pub aftercare_weeks: Option<u8>,
}

/// Closes a file. It stays readable for the client and the lead; helpers read nothing any longer, and everything is
/// erased by itself when its time has come.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it is closed already.
pub async fn close(acting: &Acting, case: Id, closing: Closing) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::LeadCase).await?;
        let mut parts = parts::led_of(acting, &mut work, &file, Deed::Write).await?;
        let (house, closing) = (&acting.ask().house, closing.clone());
        if let Err(no) = shut(house, &mut work, &mut file, &mut parts, closing, by(acting)).await {
            return Ok(Err(no));
        }
        file.keep_head(&mut work)?;
        acting.keep(work).await.map(Ok)
    })
    .await?
}

/// Closes a file; the head of the core is the caller's to keep.
pub(super) async fn shut(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
    closing: Closing,
    by: By,
) -> Result<(), Problem> {
    if file.case.phase == Phase::Closed {
        return Err(Problem::Conflict);
    }
    if let Some(weeks) = closing.aftercare_weeks {
        return care_after(house, work, file, weeks, closing.words, by).await;
    }
    team::end_seats(work, file)?;
    for proposal in file.all::<SlotProposal>() {
        file.clear(work, &proposal)?;
    }
    // How to reach somebody is kept no longer than the contact lasts (DAT-32).
    for contact in file.all::<SafeContact>() {
        super::together::erase_whole(file, work, contact.id)?;
    }
    parts::untell(work, parts, |record| matches!(record, PartRecord::SafeContact(_)));
    ahead::stop_all(house, work, file);
    for part in parts {
        if ahead::stop_all(house, work, part) {
            part.keep_head(work)?;
        }
    }
    super::personal::hide_all(work, file);
    twice::unmark(house, work, file);
    let due = end_of_keeping(house, file, work.now);
    let timers = vec![erase_at(work, due, file)];
    let claimed = file.case.ahead.erase_by.map_or(due, |day| last_day::start_of(day).min(due));
    hold_claim(house, work, file.case.conversation, Some(claimed));
    counting::leave_ending(house, work, file, &closing).await?;
    let Closing { goal, words, because, towards, .. } = closing;
    file.add(work, Closure { goal, words, because, towards, by, at: work.now })?;
    file.case.phase = Phase::Closed;
    file.case.check_in = None;
    file.case.next_review = None;
    file.case.ended = Some(Ended { day: work.day(), erased_on: due.day(), timers });
    last_day::follow_phase(house, work, file).await
}

/// Some time of aftercare before the end: we ask how it goes, in the client's rhythm; one silence ends the asking (EXT-23,
/// H-16).
async fn care_after(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    weeks: u8,
    words: String,
    by: By,
) -> Result<(), Problem> {
    let rhythm = Rhythm { weeks, keep_asking: false };
    file.case.check_in = rhythm.after(work.day());
    file.put(work, rhythm)?;
    move_to(house, work, file, Phase::Aftercare, PhaseWords { words, for_good: false }, by).await
}

/// The client passes over "how are you?": nothing follows from it.
///
/// # Errors
/// [`Problem::Missing`] when it is not there or was answered before.
pub async fn skip_check_in(visitor: &Visitor, check_in: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = own_acts::begin(visitor).await?;
        let kept = own.file.piece::<CheckIn>(check_in)?;
        if !kept.is_open() {
            return Err(Problem::Missing);
        }
        own.file.change(&mut work, &kept, CheckIn { skipped: true, ..kept.piece.clone() })?;
        let rhythm = own.file.newest::<Rhythm>();
        own.file.case.check_in = rhythm.and_then(|rhythm| rhythm.after_sending(work.day()));
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// Sets the timer that erases a file at this moment: the core, and with it every other dossier of the file, also one that
/// is begun later (decision 0052).
fn erase_at(work: &mut Work, due: Moment, file: &CaseFile) -> Id {
    work.at(due, TimerDeed::EraseDossier { dossier: file.id() })
}

/// A closed file that a law keeps is changed: its time begins anew, since the law counts from the last change. True when it
/// did; the head is the caller's to keep.
pub(super) fn count_anew(house: &House, work: &mut Work, file: &mut CaseFile) -> bool {
    let due = end_of_keeping(house, file, work.now);
    if !ground(file).keeps_whole() {
        return false;
    }
    let Some(ended) = file.case.ended.take_if(|ended| ended.erased_on != due.day()) else { return false };
    for timer in ended.timers {
        work.unit.remove_timer(timer);
    }
    let timers = vec![erase_at(work, due, file)];
    file.case.ended = Some(Ended { day: ended.day, erased_on: due.day(), timers });
    if file.case.ahead.erase_by.is_none() {
        hold_claim(house, work, file.case.conversation, Some(due));
    }
    true
}
