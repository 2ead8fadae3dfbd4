//! Whether somebody has a file already, without opening anybody's: keyed marks of what the client lets us recognise them
//! by. A look says yes or no, never where (H-19); the colleague who has the file hears that somebody asked.

use super::agenda::beside;
use super::file::CaseFile;
use super::last_day::start_of;
use crate::model::{Kept, Known, Phase};
use kit::Problem;
use outreach::model::Handle;
use people::{Acting, Action, House, Work};
use serde::{Deserialize, Serialize};
use store::{Holder, Id, Moment, Worker};

/// A mark lasts as long as anything here: it goes when its file is closed or erased, and comes back when that is opened
/// again.
const MARK_DAYS: i64 = 100 * 366;
/// Looks that a worker has in a day: enough for the work, too few to try a list.
pub const LOOKS_A_DAY: u8 = 20;
/// Days that the word to a colleague waits.
const WORD_DAYS: i64 = 7;
/// Digits that make a text a telephone number.
const DIGITS_MIN: usize = 8;
/// The digits of a number that are the same with and without the code of a country, also of one that has short numbers.
const DIGITS_COMPARED: usize = 8;
/// A guide's marks are kept apart by so many numbers, which follow from the file: where a guide has two files with the same
/// mark, as of two who share a telephone, erasing one leaves the other as good as always found.
const APART: u8 = 32;

/// What came of a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Nobody of us has such a file.
    Nobody,
    /// A colleague has; they hear that this worker asks.
    Somebody,
    /// This worker has it.
    You,
    /// So many looks were had today that no more are made.
    Enough,
}

/// The word to whoever has the file: who asks, and nothing of what was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "casework", rename_all = "kebab-case")]
pub enum Word {
    /// Somebody may be with both.
    Asks {
        /// Who asks.
        by: String,
        /// When.
        at: Moment,
    },
}

/// The form by which two texts are compared: the last digits of a telephone number, or a name as the contact check folds
/// it. None for what is neither.
pub fn plain(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_number = text.chars().all(|sign| sign.is_ascii_digit() || " +-()./".contains(sign));
    if is_number && digits.len() >= DIGITS_MIN {
        return digits.get(digits.len().saturating_sub(DIGITS_COMPARED)..).map(str::to_owned);
    }
    Handle::parse(text).ok().map(|handle| handle.plain())
}

/// The mark that this guide has a file of somebody who is known by this.
fn mark(house: &House, organisation: Id, guide: Id, number: u8, plain: &str) -> [u8; 32] {
    let parts: [&[u8]; 4] = [organisation.bytes(), guide.bytes(), &[number], plain.as_bytes()];
    house.pepper.blind("known client", &parts)
}

fn mark_of(house: &House, file: &CaseFile, guide: Id, plain: &str) -> [u8; 32] {
    let number = file.id().bytes().first().map_or(0, |first| first % APART);
    mark(house, file.dossier.organisation(), guide, number, plain)
}

/// Writes down by what we may recognise the client, who agreed to it. What stands there already, however it was typed, is
/// there once: there is one mark for it.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] for what is neither a name nor a number.
pub async fn know_by(acting: &Acting, case: Id, text: &str) -> Result<(), Problem> {
    let plain = plain(text).ok_or(Problem::Conflict)?;
    let (file, mut work) = beside(acting, case).await?;
    if known_by(&file, &plain).next().is_none() {
        file.add(&mut work, Known { text: text.to_owned() })?;
    }
    if file.case.phase != Phase::Closed {
        let mark = mark_of(&acting.ask().house, &file, file.case.lead.worker, &plain);
        let until = lasts_until(&work, file.case.ahead.erase_by.map(start_of));
        work.unit.mark_again(mark, until);
    }
    acting.keep(work).await
}

/// How long the marks of a file last: no longer than the file itself, where its client asked to erase it.
fn lasts_until(work: &Work, last: Option<Moment>) -> Moment {
    let until = work.now.plus_days(MARK_DAYS);
    last.map_or(until, |last| until.min(last))
}

/// The records by which we may recognise the client as this.
fn known_by(file: &CaseFile, as_this: &str) -> impl Iterator<Item = Id> {
    let is_so = |known: &Kept<Known>| plain(&known.text).as_deref() == Some(as_this);
    file.all::<Known>().into_iter().filter(is_so).map(|known| known.id)
}

fn marks<'a>(house: &'a House, file: &'a CaseFile, guide: Id) -> impl Iterator<Item = [u8; 32]> + 'a {
    file.all::<Known>()
        .into_iter()
        .filter_map(|known| plain(&known.text))
        .map(move |plain| mark_of(house, file, guide, &plain))
}

/// Sets the marks of a file again: it was opened again, or lasts longer or shorter than before.
pub(super) fn mark_all(house: &House, work: &mut Work, file: &CaseFile, last: Option<Moment>) {
    let until = lasts_until(work, last);
    for mark in marks(house, file, file.case.lead.worker) {
        work.unit.mark_again(mark, until);
    }
}

/// Takes the marks of a file away: it is closed or erased.
pub(super) fn unmark(house: &House, work: &mut Work, file: &CaseFile) {
    for mark in marks(house, file, file.case.lead.worker) {
        work.unit.unmark(mark);
    }
}

/// Takes one mark away: the client erased by what we may recognise them, and nothing else that stands there says the same.
pub(super) fn forget(house: &House, work: &mut Work, file: &CaseFile, record: Id) {
    let known = file.piece::<Known>(record).ok().and_then(|known| plain(&known.text));
    if let Some(plain) = known
        && known_by(file, &plain).all(|one| one == record)
    {
        work.unit.unmark(mark_of(house, file, file.case.lead.worker, &plain));
    }
}

/// The marks of a file follow it to another guide.
pub(super) fn move_marks(house: &House, work: &mut Work, file: &CaseFile, to: Id) {
    unmark(house, work, file);
    if file.case.phase == Phase::Closed {
        return;
    }
    let until = lasts_until(work, file.case.ahead.erase_by.map(start_of));
    for mark in marks(house, file, to) {
        work.unit.mark_again(mark, until);
    }
}

/// Looks whether somebody has a file with one of us.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not begin files; [`Problem::Conflict`] for what is neither a name nor a number.
pub async fn look(acting: &Acting, text: &str) -> Result<Look, Problem> {
    if !acting.may(Action::StartCase) {
        return Err(Problem::Missing);
    }
    let plain = plain(text).ok_or(Problem::Conflict)?;
    let mut work = acting.work();
    if !take_a_look(acting, &mut work).await? {
        return Ok(Look::Enough);
    }
    let found = guides_with(acting, &plain).await?;
    let me = acting.worker().id;
    let until = Some(work.now.plus_days(WORD_DAYS));
    let word = Word::Asks { by: acting.name(), at: work.now };
    for guide in found.iter().filter(|guide| guide.id != me) {
        work.letter(Holder::Worker(guide.id), guide.public_key, &word, until)?;
    }
    acting.keep(work).await?;
    Ok(match found.iter().any(|guide| guide.id == me) {
        true => Look::You,
        false if found.is_empty() => Look::Nobody,
        false => Look::Somebody,
    })
}

/// The colleagues who have a file of somebody who is known by this.
async fn guides_with(acting: &Acting, plain: &str) -> Result<Vec<Worker>, Problem> {
    let (house, organisation) = (&acting.ask().house, acting.organisation().id);
    let colleagues = acting.colleagues().await?;
    let marked: Vec<(Worker, Vec<[u8; 32]>)> = colleagues
        .into_iter()
        .map(|guide| {
            let marks = (0..APART).map(|number| mark(house, organisation, guide.id, number, plain));
            let marks = marks.collect();
            (guide, marks)
        })
        .collect();
    let now = house.now();
    let found = house
        .store
        .read(move |reader| {
            let mut found = Vec::new();
            for (guide, marks) in marked {
                for mark in marks {
                    if reader.is_marked(mark, now)? {
                        found.push(guide);
                        break;
                    }
                }
            }
            Ok(found)
        })
        .await?;
    Ok(found)
}

/// Takes one of the looks of today; false when none is left.
async fn take_a_look(acting: &Acting, work: &mut Work) -> Result<bool, Problem> {
    let house = &acting.ask().house;
    let (now, day) = (work.now, work.day().number().to_be_bytes());
    let places: Vec<[u8; 32]> = (0..LOOKS_A_DAY)
        .map(|number| house.pepper.blind("look for a file", &[acting.worker().id.bytes(), &day, &[number]]))
        .collect();
    let free = house
        .store
        .read(move |reader| {
            for place in places {
                if !reader.is_marked(place, now)? {
                    return Ok(Some(place));
                }
            }
            Ok(None)
        })
        .await?;
    if let Some(place) = free {
        work.unit.at(now).mark(place, now.plus_days(1));
    }
    Ok(free.is_some())
}

/// Colleagues who asked whether somebody is with this worker too, the newest first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn words(acting: &Acting) -> Result<Vec<Word>, Problem> {
    let mut words: Vec<Word> = acting.own_letters().await?.into_iter().map(|(_, word)| word).collect();
    words.sort_by_key(|Word::Asks { at, .. }| std::cmp::Reverse(*at));
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_with_and_without_its_country() {
        let one = plain("06 12 00 00 34");
        assert!(one.is_some());
        for other in ["+31 6 12000034", "0031612000034", "(06)12-00-00-34"] {
            assert_eq!(plain(other), one, "{other}");
        }
        assert_ne!(plain("06 12 00 00 35"), one);
        assert_eq!(plain("+45 12 00 00 34"), plain("12 00 00 34"), "a country with short numbers");
    }

    #[test]
    fn a_name_is_compared_as_the_contact_check_does() {
        assert_eq!(plain("@Boom_21"), plain("boom_21"));
        assert_eq!(plain("1234").as_deref(), Some("1234"), "too short for a number: a name");
        assert_eq!(plain("een, twee"), None);
    }
}
