//! Where a client does not want to be sent again, kept in the core of their file (REF-16); and what the room that refers does
//! with a file besides.

use super::context::CaseContext;
use super::file::{CaseFile, counted_anew, start_of_day_after};
use super::last_day::start_of;
use super::own_acts;
use crate::model::NotAgain;
use crate::model::retention::Ground;
use kit::Problem;
use people::{Acting, Action, House, Visitor, Work};
use store::{Deed, Holder, Id, Moment, Timer};

/// A dossier that ends as a note does lasts so many days at least: a yes to a referral holds for a year at most.
const AT_LEAST_DAYS: i64 = 366;
/// Where a law keeps a file, what is in it goes when the file goes: its own timer fires later than anything here lasts.
const WITH_THE_FILE_DAYS: i64 = 100 * 366;

/// What a client said of a partner, and whether they still say so.
#[derive(Debug, Clone)]
pub struct SaidOfPartner {
    /// What.
    pub said: NotAgain,
    /// "Not again"; or no longer.
    pub holds: bool,
}

fn keep(
    file: &CaseFile,
    work: &mut Work,
    SaidOfPartner { said, holds }: &SaidOfPartner,
) -> Result<(), Problem> {
    let kept = file.all::<NotAgain>().into_iter().find(|kept| kept.is_about_the_same_as(said));
    match (kept, holds) {
        (None, true) => file.add(work, said.clone()).map(drop),
        (Some(kept), false) => {
            work.erase(&file.dossier, kept.id);
            Ok(())
        }
        (Some(_), true) | (None, false) => Ok(()),
    }
}

/// Begins the work of something that the client does in a room beside their file: the guide sees that there is something to
/// see, is reminded of the dossier in which it stands, and what the client said of a partner is kept with the file.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn client_does(visitor: &Visitor, about: Id, said: Option<SaidOfPartner>) -> Result<Work, Problem> {
    let (own, mut work) = match own_acts::begin(visitor).await {
        // What was begun before a file was closed for good may still be there.
        Err(Problem::Missing) => return Ok(visitor.work()),
        begun => begun?,
    };
    if let Some(said) = said {
        keep(&own.file, &mut work, &said)?;
    }
    let (house, now) = (&visitor.ask().house, work.now);
    bell::waits(&mut work, house, about, &[Holder::Circle(own.file.case.circle)], now);
    own.file.keep_head(&mut work)?;
    Ok(work)
}

/// Keeps with the file what the client told a worker of a partner.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn told_of_partner(
    acting: &Acting,
    work: &mut Work,
    case: Id,
    said: &SaidOfPartner,
) -> Result<(), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::Refer).await?)?;
    let file = counted_anew(acting, file, Action::Refer).await?;
    acting.log(work, &file.dossier, people::Deed::Write, Action::Refer, None).await?;
    keep(&file, work, said)
}

/// A dossier of a file ends as a note does: by itself where help is voluntary, and with the file where a law keeps it.
pub fn ends_as_a_note(work: &mut Work, house: &House, file: &CaseContext, dossier: Id) {
    set_end(work, house, dossier, file.keeps_whole, work.now);
}

fn set_end(work: &mut Work, house: &House, dossier: Id, keeps_whole: bool, since: Moment) {
    let days = match keeps_whole {
        true => WITH_THE_FILE_DAYS,
        false => house.settings.note_days.max(AT_LEAST_DAYS),
    };
    let timer = Timer {
        id: end_timer(house, dossier),
        due: start_of_day_after(since, days),
        deed: Deed::EraseDossier { dossier },
    };
    work.unit.timer(timer);
}

/// The timer by which a dossier ends as a note does: found again without being written down anywhere.
fn end_timer(house: &House, dossier: Id) -> Id {
    let blind = house.pepper.blind("ends as a note", &[dossier.bytes()]);
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(blind) {
        *to = from;
    }
    Id::from_bytes(id)
}

/// A file has another ground: what ends as its notes do follows, counted from the day on which something was last written.
pub(super) async fn retime(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    ground: Ground,
) -> Result<(), Problem> {
    let core = file.id();
    let found = house
        .store
        .read(move |reader| {
            let mut found = Vec::new();
            for dossier in reader.going_with(core)? {
                if let Some(row) = reader.dossier(dossier)? {
                    found.push((row, reader.timers_of(dossier)?));
                }
            }
            Ok(found)
        })
        .await?;
    for (row, timers) in found {
        let own = end_timer(house, row.id);
        if timers.iter().any(|timer| timer.id == own) {
            set_end(work, house, row.id, ground.keeps_whole(), start_of(row.last_day));
        }
    }
    Ok(())
}
