//! Files that another system kept: each is sealed straight for the circle of its guide, whose passphrase nobody needs for
//! that. Whoever brings them reads nothing of them afterwards. All of them are kept in one go, or none is.

use super::file::by;
use super::start::{Beginning, Known, open_file};
use crate::model::{Basis, By, Choice, ChoiceKind, Ground, Note, Piece};
use kit::Problem;
use people::model::{roles_from_text, shown_name};
use people::{Acting, Action, Fact, House, Role, Work};
use std::collections::BTreeSet;
use store::sealed::Dossier;
use store::{Day, Deed, Id, Moment, Worker};

/// That a file was brought is known as long as anything here: what was erased does not come back with the same table.
const KNOWN_DAYS: i64 = 100 * 366;
const SECONDS_PER_DAY: i64 = 86_400;

/// A file that comes from elsewhere.
#[derive(Debug, Clone)]
pub struct Brought {
    /// Its number there; only a blind mark of it is kept.
    pub number: String,
    /// Who guides here.
    pub guide: Worker,
    /// A pseudonym; empty: one is made up.
    pub pseudonym: String,
    /// Since when.
    pub begun: Option<Day>,
    /// What the client wants; empty where that was not said.
    pub wish: String,
    /// Notes, each with its day where that is known.
    pub notes: Vec<(Option<Day>, String)>,
    /// On what ground help is given: how long the file and its notes are kept follows from it.
    pub ground: Ground,
}

fn mark(house: &House, organisation: Id, number: &str) -> [u8; 32] {
    house.pepper.blind("file that was brought", &[organisation.bytes(), number.as_bytes()])
}

fn may_bring(acting: &Acting) -> Result<(), Problem> {
    if acting.may(Action::BringFiles) { Ok(()) } else { Err(Problem::Missing) }
}

/// Which of these numbers were brought before.
///
/// # Errors
/// [`Problem::Missing`] for a role that brings no files.
pub async fn who_is_here(acting: &Acting, numbers: Vec<String>) -> Result<BTreeSet<String>, Problem> {
    may_bring(acting)?;
    let (house, organisation) = (&acting.ask().house, acting.organisation().id);
    let marks: Vec<(String, [u8; 32])> = numbers
        .into_iter()
        .map(|number| {
            let mark = mark(house, organisation, &number);
            (number, mark)
        })
        .collect();
    let now = house.now();
    let found = house.store.read(move |reader| {
        let mut here = BTreeSet::new();
        for (number, mark) in marks {
            if reader.is_marked(mark, now)? {
                here.insert(number);
            }
        }
        Ok(here)
    });
    Ok(found.await?)
}

/// Those who can guide: open accounts with the role of case manager.
///
/// # Errors
/// [`Problem::Missing`] for a role that brings no files.
pub async fn who_can_guide(acting: &Acting) -> Result<Vec<Worker>, Problem> {
    may_bring(acting)?;
    let organisation = acting.organisation().id;
    let workers = acting.ask().house.store.read(move |reader| reader.workers_of(organisation)).await?;
    let guides =
        |worker: &Worker| worker.active && roles_from_text(&worker.roles).contains(&Role::CaseManager);
    Ok(workers.into_iter().filter(guides).collect())
}

/// Brings files: all, or none.
///
/// # Errors
/// [`Problem::Missing`] for a role that brings no files; [`Problem::Conflict`] when one of them was brought before, also a
/// moment ago.
pub async fn bring(acting: &Acting, files: &[Brought]) -> Result<(), Problem> {
    may_bring(acting)?;
    let mut work = acting.work();
    for file in files {
        bring_one(acting, &mut work, file).await?;
    }
    acting.keep(work).await
}

async fn bring_one(acting: &Acting, work: &mut Work, file: &Brought) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let now = work.now;
    work.unit.at(now).mark(mark(house, acting.organisation().id, &file.number), now.plus_days(KNOWN_DAYS));
    let pseudonym = match file.pseudonym.as_str() {
        "" => contact::model::names::pseudonym(&vault::Key::random(work.rng())),
        given => given.to_owned(),
    };
    let known = Known {
        pseudonym,
        address: None,
        conversation: None,
        origin: None,
        lead: (&file.guide, Role::CaseManager),
        started: file.begun,
    };
    let (core, _) = open_file(acting, work, known, Beginning::default()).await?;
    // It began elsewhere, so it is counted apart; without it more files could close than ever came.
    acting.leave_fact(work, &Fact::now(now, "case-brought")).await?;
    if !file.wish.is_empty() {
        let choice = Choice { kind: ChoiceKind::OwnWords, words: file.wish.clone(), at: now };
        work.append(&core, &choice.record())?;
    }
    if file.ground != Ground::Voluntary {
        let basis = Basis { ground: file.ground, by: by(acting), at: now };
        work.append(&core, &basis.record())?;
    }
    let note_days = (!file.ground.keeps_whole()).then_some(house.settings.note_days);
    for (day, words) in &file.notes {
        add_note(work, &core, &file.guide, *day, words, note_days)?;
    }
    Ok(())
}

/// A note of the other system. It is kept as long as one that is written today: what was kept too long elsewhere gets no
/// second life, and nothing is erased before its guide could read it. Where a law keeps the file, it goes with the file.
fn add_note(
    work: &mut Work,
    core: &Dossier,
    guide: &Worker,
    day: Option<Day>,
    words: &str,
    note_days: Option<i64>,
) -> Result<(), Problem> {
    let at = day.map_or(work.now, begin_of);
    let by = By::Worker { id: guide.id, name: shown_name(&guide.sign_in_name) };
    let note = Note { facts: words.to_owned(), impressions: String::new(), by, at };
    let record = work.append(core, &note.record())?;
    if let Some(days) = note_days {
        let due = super::file::start_of_day_after(work.now, days);
        work.at(due, Deed::EraseRecord { dossier: core.id(), record });
    }
    Ok(())
}

fn begin_of(day: Day) -> Moment {
    Moment::from_seconds(i64::from(day.number()) * SECONDS_PER_DAY)
}
